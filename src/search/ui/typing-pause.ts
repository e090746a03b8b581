/** How long typing must rest before texts are fetched, in milliseconds. */
const PAUSE = 200;

/** Tells when typing rests. */
export type TypingPause = { typed(): void; rested(): Promise<void> };

export function typingPause(): TypingPause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = (): void => {};
  let rest = Promise.resolve();
  return {
    typed() {
      if (timer === undefined) rest = new Promise((resolve) => (end = resolve));
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        end();
      }, PAUSE);
    },
    rested: () => rest,
  };
}
