import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type KnownPaper, markPaper, now } from '../own/mark-paper.ts';
import type { Asked, OwnText } from '../own/own-text.tsx';
import { useOwnPaper } from '../own/use-own-paper.ts';
import { type Change, read, starred } from '../reader/own-paper.ts';
import { Elements } from '../view/elements.tsx';
import { Text } from '../view/text.tsx';
import { paperBody } from './paper-body.ts';

type State = 'waiting' | 'failed' | readonly Element[];

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

/** Both abstracts of a paper, as on its page. */
function Body({ address }: { address: string }) {
  const [state, setState] = useState<State>('waiting');
  const load = (): void => {
    setState('waiting');
    paperBody(address).then(setState, (error: unknown) => {
      console.warn(error);
      setState('failed');
    });
  };
  useLayoutEffect(load, [address]);
  if (state === 'waiting') return <div class="peek-wait" aria-busy="true" />;
  if (state === 'failed') return <Failed onRetry={load} />;
  if (state.length > 0) return <Elements elements={state} />;
  return (
    <p class="missing">
      <Text en="No digest gives an abstract." zh="各期速递均未收录摘要。" />
    </p>
  );
}

interface PeekProps {
  paper: KnownPaper & { address: string };
  /** What of the reader's own is to be written at once. */
  asked?: Asked | undefined;
}

/** A paper that is opened in a list: both abstracts as on its page, the reader's own text, and what can be done with it. */
export function Peek({ paper, asked: askedFirst }: PeekProps) {
  const own = useOwnPaper(paper.facts.id);
  const place = useRef<HTMLParagraphElement>(null);
  const [asked, setAsked] = useState(askedFirst);
  const [loaded, setLoaded] = useState<{ Own: typeof OwnText }>();
  const isWanted = asked !== undefined || own?.note !== undefined || (own?.tags?.length ?? 0) > 0;
  useEffect(() => {
    if (isWanted) import('../own/own-text.tsx').then(({ OwnText: Own }) => setLoaded({ Own }), console.warn);
  }, [isWanted]);
  const isStarred = own?.starred !== undefined;
  const isRead = own?.read !== undefined;
  const ask = (next: Asked | undefined): void => {
    setAsked(next);
    if (next === undefined) place.current?.querySelector<HTMLElement>(`[data-own="${asked}"]`)?.focus();
  };
  const mark = (change: Change): void => void markPaper(paper, change, place.current?.parentElement);
  const toggle = (field: Asked): void => ask(asked === field ? undefined : field);
  return (
    <>
      <Body address={paper.address} />
      {loaded && <loaded.Own paper={paper} asked={asked} onAsk={ask} />}
      <p class="peek-foot" ref={place}>
        <a href={paper.address}>
          <Text en="Open the page" zh="打开论文页" />
        </a>
        <button type="button" aria-pressed={isStarred} onClick={() => mark(starred(!isStarred, now()))}>
          <Text en="Star" zh="收藏" />
        </button>
        <button type="button" data-own="note" aria-pressed={asked === 'note'} onClick={() => toggle('note')}>
          <Text en="Note" zh="笔记" />
        </button>
        <button type="button" data-own="tags" aria-pressed={asked === 'tags'} onClick={() => toggle('tags')}>
          <Text en="Tags" zh="标签" />
        </button>
        <button type="button" onClick={() => mark(read(!isRead, now()))}>
          {isRead ? <Text en="Mark as unread" zh="标为未读" /> : <Text en="Mark as read" zh="标为已读" />}
        </button>
      </p>
    </>
  );
}
