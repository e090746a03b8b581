import { render } from 'preact';
import { idOf, rowsOf } from '../../lists/rows.ts';
import { allFollowed, onFollowedChange } from '../../reader/follow-store.ts';
import type { Followed } from '../../reader/schema.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { fnv1a32 } from '../../text/fnv1a.ts';
import { Text } from '../../view/text.tsx';
import type { Judgement } from '../rules/judgement.ts';
import { rowMatcher } from '../rules/match-row.ts';
import { lookedFor } from './ask-index.ts';
import { FollowedNews } from './followed-news.tsx';
import { judgePapers } from './judge.ts';
import { rowTexts } from './row-texts.ts';

/** Says by which followed queries a row is found; the sign is in the margin, where nothing has to make room. */
function markRow(row: HTMLElement, names: readonly string[]): void {
  let sign = row.querySelector<HTMLElement>(':scope > .followed-sign');
  row.toggleAttribute('data-followed', names.length > 0);
  if (names.length === 0) {
    sign?.remove();
    return;
  }
  if (sign === null) {
    sign = document.createElement('span');
    sign.className = 'followed-sign';
    row.append(sign);
  }
  sign.title = names.join(' · ');
  render(
    <span class="unseen">
      <Text en={`Followed: ${names.join(', ')}`} zh={`关注：${names.join('、')}`} />
    </span>,
    sign,
  );
}

/** Marks the rows of followed papers: by what the index says, and those that it was not asked about by what they say themselves. */
function markRows(followed: readonly Followed[], judgement: Judgement | undefined): void {
  const matchers = followed.map(({ query }) => rowMatcher(parseQuery(query)));
  for (const row of rowsOf()) {
    const judged = judgement?.papers.get(idOf(row));
    const texts = rowTexts(row);
    const isFound = (at: number): boolean => judged?.includes(at) ?? matchers[at]?.(texts) ?? false;
    markRow(
      row,
      followed.flatMap(({ name }, at) => (isFound(at) ? [name] : [])),
    );
  }
  document.dispatchEvent(new Event('rows-followed'));
}

/** What the front page shows, in short; `undefined` on other pages. */
function frontOf(): string | undefined {
  const days = document.querySelector<HTMLElement>('[data-days]')?.dataset.days;
  return days === undefined ? undefined : fnv1a32(days).toString(36);
}

async function update(): Promise<void> {
  const followed = lookedFor(await allFollowed());
  const judgement = followed.length > 0 ? await judgePapers(followed, frontOf()) : undefined;
  markRows(followed, judgement);
  const place = document.querySelector('[data-followed-news]');
  if (place) render(<FollowedNews followed={followed} fresh={judgement?.fresh} />, place);
}

/** Marks followed papers in the lists of a page, says on the front page what is new, and goes along with changes. */
export function showFollowed(): void {
  const start = (): void => {
    update().catch(console.warn);
  };
  onFollowedChange(start);
  start();
}
