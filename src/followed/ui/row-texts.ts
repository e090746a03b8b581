import { fieldsOf } from '../../client/memory.ts';
import { digestsOf, idOf, listOf } from '../../lists/rows.ts';
import type { RowTexts } from '../rules/match-row.ts';

const textsOf = (row: HTMLElement, selector: string): string[] =>
  Array.from(row.querySelectorAll(selector), (one) => one.textContent ?? '');

/** What a list is about where it is that of a topic: its papers name no digests. */
function topicOfList(row: HTMLElement): string[] {
  const { label, digests } = listOf(row)?.dataset ?? {};
  if (digests !== '[]') return [];
  return Object.values(fieldsOf(JSON.parse(label ?? '{}'))).map(String);
}

/** What a row says of its paper. */
export const rowTexts = (row: HTMLElement): RowTexts => ({
  id: idOf(row),
  titles: textsOf(row, '.titles .title'),
  authors: textsOf(row, '.authors'),
  lines: textsOf(row, '.line'),
  topics: [row.closest('section')?.querySelector('h2[id]')?.textContent ?? '', ...topicOfList(row)],
  sources: digestsOf(row).map(({ source }) => source),
  has: (row.dataset.has ?? '').split(' ').filter(Boolean),
});
