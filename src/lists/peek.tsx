import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Text } from '../view/text.tsx';
import { paperBody } from './paper-body.ts';

type State = 'waiting' | 'failed' | readonly Element[];

/** Elements of another page, shown as they are. */
function Parts({ elements }: { elements: readonly Element[] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...elements.map((one) => one.cloneNode(true)));
  }, [elements]);
  return <div ref={place} />;
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <p role="alert">
      <Text en="The abstracts could not be loaded." zh="摘要加载失败。" />{' '}
      <button type="button" onClick={onRetry}>
        <Text en="Try again" zh="重试" />
      </button>
    </p>
  );
}

/** A paper that is opened in a list: both abstracts as on its page, and what can be done with it. */
export function Peek({ address, onUnread }: { address: string; onUnread: () => void }) {
  const [state, setState] = useState<State>('waiting');
  const load = (): void => {
    setState('waiting');
    paperBody(address).then(setState, (error: unknown) => {
      console.warn(error);
      setState('failed');
    });
  };
  useLayoutEffect(load, [address]);
  return (
    <>
      {state === 'waiting' && <div class="peek-wait" aria-busy="true" />}
      {state === 'failed' && <Failed onRetry={load} />}
      {typeof state !== 'string' && state.length === 0 && (
        <p class="missing">
          <Text en="No digest gives an abstract." zh="各期速递均未收录摘要。" />
        </p>
      )}
      {typeof state !== 'string' && <Parts elements={state} />}
      <p class="peek-foot">
        <a href={address}>
          <Text en="Open the page" zh="打开论文页" />
        </a>
        <button type="button" onClick={onUnread}>
          <Text en="Mark as unread" zh="标为未读" />
        </button>
      </p>
    </>
  );
}
