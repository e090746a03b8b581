/** The items of a source as often as they are asked for; each is made once, when the first reader comes to it. */
export function replayed<T>(source: Iterator<T>): () => Generator<T> {
  const made: T[] = [];
  return function* () {
    for (let index = 0; ; index++) {
      if (index === made.length) {
        const next = source.next();
        if (next.done === true) return;
        made.push(next.value);
      }
      yield* made.slice(index, index + 1);
    }
  };
}
