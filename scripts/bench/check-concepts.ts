import { readPapers } from '../../src/papers/paper-files.ts';
import { keyOf } from '../../src/search/concepts/lookup.ts';
import { CONCEPTS, type Concept } from '../../src/search/concepts/reviewed.ts';
import { phraseMatcher } from '../../src/search/indexer/phrase-matcher.ts';
import { cutWords } from '../../src/text/words.ts';

const share = (part: number, all: number): string =>
  all === 0 ? '-' : `${Math.round((100 * part) / all)} %`;

/** Prints for each row of the concept table how many papers of a content folder say each of its renderings. */
async function checkConcepts(contentDir: string): Promise<void> {
  const keys = CONCEPTS.flatMap(({ en, forms = [], hans, hant, loose = [] }) =>
    [en, forms, hans, hant, loose].flat().map(keyOf),
  );
  const keysIn = phraseMatcher(keys.map((key) => [key, key]));
  const papers = (await readPapers(contentDir)).map(({ paper, abstract }) => {
    const texts = [...Object.values(paper.title), ...Object.values(abstract)];
    return new Set(keysIn(cutWords(texts.join('\n\n'))));
  });
  const counts = new Map<string, number>();
  for (const key of papers.flatMap((found) => [...found])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const counted = (renderings: readonly string[]): string =>
    renderings.map((rendering) => `${rendering} ${counts.get(keyOf(rendering)) ?? 0}`).join(', ');
  const says = (renderings: readonly string[]) => {
    const wanted = renderings.map(keyOf);
    return (found: Set<string>): boolean => wanted.some((key) => found.has(key));
  };
  const printConcept = ({ en, forms = [], hans, hant, loose = [] }: Concept): void => {
    const english = papers.filter(says([...en, ...forms]));
    const chinese = papers.filter(says([...hans, ...hant]));
    const both = english.filter(says([...hans, ...hant])).length;
    console.log(
      `${en[0]}: ${english.length} English, ${chinese.length} Chinese, ${both} both ` +
        `(${share(both, english.length)} of English, ${share(both, chinese.length)} of Chinese)`,
    );
    console.log(`  ${counted([...en, ...forms])}\n  ${counted(hans)}\n  ${counted(hant)}`);
    if (loose.length > 0) console.log(`  loose: ${counted(loose)}`);
  };
  console.log(`${papers.length} papers, ${CONCEPTS.length} concepts`);
  CONCEPTS.forEach(printConcept);
}

const [contentDir] = process.argv.slice(2);
if (contentDir === undefined) {
  console.error('Usage: node scripts/bench/check-concepts.ts CONTENT_DIR');
  process.exitCode = 2;
} else await checkConcepts(contentDir);
