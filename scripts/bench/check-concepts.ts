import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { CONCEPTS, type Concept } from '../../src/search/concepts/reviewed.ts';
import { singular } from '../../src/terms/english-key.ts';
import { cutWords } from '../../src/text/words.ts';

/** Words with more than a hyphen between them are two phrases. */
const BREAK_GAP = 2;

type Node = { next: Map<string, Node>; rendering?: string };

const wordsOf = (text: string): { word: string; isApart: boolean }[] =>
  cutWords(text).map(({ text: word, isHan, gap }) => ({
    word: isHan ? word : singular(word),
    isApart: gap >= BREAK_GAP,
  }));

/** Renderings by their words, and under which name a rendering with the same words is counted. */
function trieOf(renderings: readonly string[]): { root: Node; names: Map<string, string> } {
  const root: Node = { next: new Map() };
  const names = new Map<string, string>();
  for (const rendering of renderings) {
    let node = root;
    for (const { word } of wordsOf(rendering)) {
      const next: Node = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.rendering ??= rendering;
    names.set(rendering, node.rendering);
  }
  return { root, names };
}

function renderingsIn(text: string, root: Node): Set<string> {
  const found = new Set<string>();
  const words = wordsOf(text);
  for (const start of words.keys()) {
    let node: Node | undefined = root;
    for (let at = start; node !== undefined && at < words.length; at++) {
      const word = words[at];
      if (word === undefined || (at > start && word.isApart)) break;
      node = node.next.get(word.word);
      if (node?.rendering !== undefined) found.add(node.rendering);
    }
  }
  return found;
}

/** The titles and abstracts of a paper file, without its notes. */
function textOf(file: string): string {
  const { data, content } = matter(file);
  const [text = ''] = content.split('\n## Notes\n');
  return [...Object.values(data.title ?? {}), text].join('\n\n');
}

const share = (part: number, all: number): string =>
  all === 0 ? '-' : `${Math.round((100 * part) / all)} %`;

/** Prints for each row of the concept table how many papers of a content folder say each of its renderings. */
function checkConcepts(contentDir: string): void {
  const { root, names } = trieOf(
    CONCEPTS.flatMap(({ en, forms = [], hans, hant, loose = [] }) => [en, forms, hans, hant, loose].flat()),
  );
  const folder = join(contentDir, 'papers');
  const papers = readdirSync(folder).map((name) =>
    renderingsIn(textOf(readFileSync(join(folder, name), 'utf8')), root),
  );
  const counts = new Map<string, number>();
  for (const rendering of papers.flatMap((found) => [...found])) {
    counts.set(rendering, (counts.get(rendering) ?? 0) + 1);
  }
  const nameOf = (rendering: string): string => names.get(rendering) ?? rendering;
  const counted = (renderings: readonly string[]): string =>
    renderings.map((rendering) => `${rendering} ${counts.get(nameOf(rendering)) ?? 0}`).join(', ');
  const says = (renderings: readonly string[]) => {
    const wanted = renderings.map(nameOf);
    return (found: Set<string>): boolean => wanted.some((rendering) => found.has(rendering));
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
} else checkConcepts(contentDir);
