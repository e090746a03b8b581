import { parseArgs } from 'node:util';
import { digestDates } from '../../src/papers/digest-dates.ts';
import { readPapers } from '../../src/papers/paper-files.ts';
import type { PaperTexts } from '../../src/schema/paper.ts';
import type { Related } from '../../src/schema/related.ts';
import { readTerms } from '../../src/search/indexer/content-terms.ts';
import { inOrderOfMention } from '../../src/search/indexer/order-of-mention.ts';
import { paperFeatures } from '../related/paper-features.ts';
import { type RelatedSource, relatePapers } from '../related/relate-papers.ts';
import { randomNumbers } from './align/gold.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    sample: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

function timed<T>(name: string, work: () => T): T {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${name}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of the processor`);
  return result;
}

/** How many lists of papers that both have differ. */
function changedLists(before: Related, after: Related, ids: readonly string[]): number {
  const listOf = ({ papers }: Related, id: string): string => JSON.stringify(papers[id] ?? []);
  return ids.filter((id) => listOf(before, id) !== listOf(after, id)).length;
}

const texts = await readPapers(values.content);
const days = digestDates(values.content);
const terms = await readTerms(values.content);
const papers = timed('features', () =>
  texts.map(({ paper, abstract }): RelatedSource => {
    const features = paperFeatures({ title: paper.title, abstract });
    const [hasEn, hasZh] = [abstract.en !== undefined, abstract.zh !== undefined];
    return { paper, date: paper.published, features, hasEn, hasZh };
  }),
);
const related = timed('related papers', () => relatePapers({ papers, days, terms }));
const counts = Map.groupBy(papers, ({ paper }) => related.papers[paper.id]?.length ?? 0);
console.log(
  `${papers.length} papers; with 0 to 5 related: ${Array.from({ length: 6 }, (_, count) => counts.get(count)?.length ?? 0).join(' ')}`,
);

const ordered = inOrderOfMention(papers, days);
const [last] = ordered.slice(-1);
const lastDay = last?.first?.day;
const older = ordered.filter(({ first }) => first?.day !== lastDay);
const changed = changedLists(
  relatePapers({ papers: older, days, terms }),
  related,
  older.map(({ paper }) => paper.id),
);
console.log(`${papers.length - older.length} papers of ${lastDay} change the lists of ${changed} older ones`);

const shown = ({ paper: { id, title } }: PaperTexts): string =>
  `${id}  ${[title.en, title.zh].filter((one) => one !== undefined).join('  ')}`;
const byId = new Map(texts.map((one) => [one.paper.id, one]));
const random = randomNumbers(Number(values.seed));
const rest = [...texts];
for (let count = Number(values.sample); count > 0; count--) {
  const [one] = rest.splice(Math.floor(random() * rest.length), 1);
  if (one === undefined) break;
  console.log(`\n${shown(one)}`);
  for (const { id, terms: reasons } of related.papers[one.paper.id] ?? []) {
    const other = byId.get(id);
    const why = reasons.map(({ en = '', zh = '' }) => `${en} ${zh}`.trim()).join(', ');
    if (other !== undefined) console.log(`    ${shown(other)}  (${why})`);
  }
}
