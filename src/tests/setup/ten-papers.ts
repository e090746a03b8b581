/** Papers of all sources and kinds: in both languages and in one, in both scripts, and what the tests of both sites look for. */
const IDS = [
  '2406.08973',
  '2406.09760',
  '2406.09961',
  '2406.11817',
  '2410.06566',
  '2410.06621',
  '2410.07073',
  '2410.07176',
  '2410.07177',
  '2412.09871',
];

/** Before a heading, a block of labels or a row of a table: where a paper begins. */
const STARTS = /^(?=#|Title: |\|)/m;

/** `2410.07177` */
const ARXIV_ID = /\b\d{4}\.\d{5}/;

/** A file of the demonstration without the papers that are not among the ten; `undefined` where none is left. */
export function tenPapersOf(digest: string): string | undefined {
  const parts = digest.split(STARTS);
  const isKept = (part: string): boolean => IDS.some((id) => part.includes(id));
  if (!parts.some(isKept) && ARXIV_ID.test(digest)) return undefined;
  return parts.filter((part) => isKept(part) || !ARXIV_ID.test(part)).join('');
}
