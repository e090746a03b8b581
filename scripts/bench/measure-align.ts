import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FIRM } from '../../src/schema/alignment.ts';
import { splitSentences } from '../../src/text/sentences/split-sentences.ts';
import { type Alignment, alignSentences, RELATED_FROM } from '../align/align-sentences.ts';
import { alignByLength, alignByNumber } from './align/baselines.ts';
import { editPair, type GoldBead, type GoldPair, randomNumbers, readGold } from './align/gold.ts';

/** Texts with fewer sentences are not edited. */
const MIN_SENTENCES = 5;
/** For wrong pairs, every English text is paired with the Chinese texts this many positions further on. */
const WRONG_STEPS = [1, 2, 3, 5];

const keyOf = ([en, zh]: GoldBead): string => `${en}|${zh}`;
const f1 = (right: number, found: number, truth: number): string =>
  ((2 * right) / (found + truth)).toFixed(4);
const share = (part: number, all: number): string => (part / Math.max(all, 1)).toFixed(4);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const beadsOf = ({ beads }: Alignment): GoldBead[] => beads.map(({ en, zh }) => [en, zh]);

function beadF1(pairs: readonly GoldPair[], found: readonly GoldBead[][]): string {
  const right = pairs.map(({ beads }, index) => {
    const truth = new Set(beads.map(keyOf));
    return found[index]?.filter((bead) => truth.has(keyOf(bead))).length ?? 0;
  });
  return f1(sum(right), sum(found.map(({ length }) => length)), sum(pairs.map(({ beads }) => beads.length)));
}

function scoreBeads(pairs: readonly GoldPair[]): string {
  const alignments = pairs.map(({ en, zh }) => alignSentences(en, zh));
  const links = alignments.flatMap(({ beads }, index) => {
    const truth = new Set(pairs[index]?.beads.map(keyOf));
    return beads
      .filter(({ en, zh }) => en.length > 0 && zh.length > 0)
      .map(({ en, zh, confidence }) => ({ isFirm: confidence >= FIRM, isRight: truth.has(keyOf([en, zh])) }));
  });
  const firm = links.filter(({ isFirm }) => isFirm);
  return [
    `bead F1 ${beadF1(pairs, alignments.map(beadsOf))}`,
    `Gale–Church ${beadF1(
      pairs,
      pairs.map(({ en, zh }) => alignByLength(en, zh)),
    )}`,
    `k with k ${beadF1(
      pairs,
      pairs.map(({ en, zh }) => alignByNumber(en, zh)),
    )}`,
    `firm ${share(firm.length, links.length)}`,
    `right of firm ${share(firm.filter(({ isRight }) => isRight).length, firm.length)}`,
  ].join('  ');
}

function scoreRelated(pairs: readonly GoldPair[]): string {
  const isRelated = (en: GoldPair, zh: GoldPair): boolean =>
    alignSentences(en.en, zh.zh).related >= RELATED_FROM;
  const wrong = WRONG_STEPS.flatMap((step) =>
    pairs.flatMap((pair, index) => {
      const other = pairs[(index + step) % pairs.length];
      return other === undefined || other.id === pair.id ? [] : [isRelated(pair, other)];
    }),
  );
  const refused = pairs.filter((pair) => !isRelated(pair, pair)).length;
  return `true pairs refused ${refused} of ${pairs.length}, wrong pairs refused ${share(wrong.filter((is) => !is).length, wrong.length)}`;
}

/** Where sentences end, counted in characters without white space. The end of the text is left out. */
function endsOf(pieces: readonly string[]): number[] {
  let end = 0;
  return pieces.slice(0, -1).map((piece) => {
    end += piece.replace(/\s/g, '').length;
    return end;
  });
}

function scoreSplitter(pairs: readonly GoldPair[]): string {
  const counts = pairs.flatMap(({ en, zh }) => [
    { truth: endsOf(en), found: endsOf(splitSentences(en.join(' '), 'en')) },
    { truth: endsOf(zh), found: endsOf(splitSentences(zh.join(''), 'zh')) },
  ]);
  const right = sum(counts.map(({ truth, found }) => found.filter((end) => truth.includes(end)).length));
  const all = (name: 'truth' | 'found'): number => sum(counts.map((count) => count[name].length));
  return `splitter boundary F1 ${f1(right, all('found'), all('truth'))}`;
}

function timePerPair(pairs: readonly GoldPair[], rounds: number): string {
  const started = performance.now();
  for (let round = 0; round < rounds; round++) for (const { en, zh } of pairs) alignSentences(en, zh);
  return `${((performance.now() - started) / (pairs.length * rounds)).toFixed(2)} ms a pair`;
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/align' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
for (const file of readdirSync(values.gold).filter((name) => name.endsWith('.jsonl'))) {
  const pairs = readGold(readFileSync(join(values.gold, file), 'utf8'));
  const edited = (times: number): GoldPair[] => {
    const random = randomNumbers(seed * 1000 + times);
    const long = pairs.filter(({ en }) => en.length >= MIN_SENTENCES);
    return Array.from({ length: rounds }, () => long.map((pair) => editPair(pair, times, random))).flat();
  };
  console.log(`${file}: ${pairs.length} pairs`);
  console.log(`  as they are  ${scoreBeads(pairs)}`);
  console.log(`  one edit     ${scoreBeads(edited(1))}`);
  console.log(`  three edits  ${scoreBeads(edited(3))}`);
  console.log(`  ${scoreRelated(pairs)}`);
  console.log(`  ${scoreSplitter(pairs)}`);
  console.log(`  ${timePerPair(pairs, rounds)}`);
}
