import { BARS } from './bars.ts';
import { type Bytes, searchBytes } from './counting-server.ts';
import type { IndexMeasures } from './index-measures.ts';
import {
  type Answered,
  type ConceptRecall,
  type FirstSearch,
  LANGUAGES,
  type Typed,
} from './query-measures.ts';
import { mean, percentile, type Row } from './result-table.ts';
import { scoreAnswer } from './scores.ts';
import { KINDS, type Kind } from './truth/random-queries.ts';

/** Up to so many papers the bar for the first search is the lower one. */
const FEW_PAPERS = 1_000;

const NAMES: Record<Kind, string> = {
  chinese: 'Chinese strings',
  word: 'English words',
  phrase: 'English phrases',
};
const share = (values: readonly boolean[]): number => mean(values.map(Number));

export function indexRows({ seconds, memory, files, megabytes }: IndexMeasures): Row[] {
  const { index } = BARS;
  return [
    { what: 'index, time', value: seconds, unit: 's', most: index.seconds },
    {
      what: 'index, memory together at most',
      value: memory.together * 1000,
      unit: 'MB',
      most: index.memory,
    },
    { what: 'index, Node at most', value: memory.node * 1000, unit: 'MB' },
    { what: 'index, Pagefind at most', value: memory.pagefind * 1000, unit: 'MB' },
    { what: 'index, files', value: files, digits: 0, most: index.files },
    { what: 'index, size', value: megabytes, unit: 'MB' },
  ];
}

const kilobytesOf = (first: FirstSearch[], part: (bytes: Bytes) => number): number[] =>
  first.map(({ bytes }) => part(bytes) / 1000);

/** What a first search has sent: for every query in all, and how much of it is what, in the median. */
export function firstRows(first: FirstSearch[], papers: number): Row[] {
  const whole = kilobytesOf(first, searchBytes);
  const part = (what: string, name: keyof Bytes): Row => ({
    what,
    value: percentile(
      kilobytesOf(first, (bytes) => bytes[name]),
      0.5,
    ),
    unit: 'KB',
  });
  return [
    part('page: HTML, CSS, scripts', 'page'),
    ...first.map(({ text }, n) => ({ what: `first search, ${text}`, value: whole[n] ?? 0, unit: 'KB' })),
    part('first search, scripts and WebAssembly', 'program'),
    part('first search, index', 'index'),
    part('first search, pages quoted', 'snippets'),
    { what: 'first search, median', value: percentile(whole, 0.5), unit: 'KB' },
    {
      what: 'first search, most',
      value: Math.max(...whole),
      unit: 'KB',
      most: papers <= FEW_PAPERS ? BARS.first.few : BARS.first.many,
    },
  ];
}

/** Recall, first results and exactness of a kind; a keyword may also find its other forms, so it need not be exact. */
function kindRows(kind: Kind, answered: Answered[]): Row[] {
  const scores = answered.filter(({ query }) => query.kind === kind).map(scoreAnswer);
  const recalls = scores.map(({ recall }) => recall).filter((recall) => recall !== undefined);
  const name = NAMES[kind];
  const exact: Row = {
    what: `${name}, exactly the true papers`,
    value: share(scores.map(({ isExact }) => isExact)),
    digits: 4,
    least: 1,
  };
  return [
    { what: `${name}, queries`, value: scores.length, digits: 0 },
    { what: `${name}, of which with few true papers`, value: recalls.length, digits: 0 },
    { what: `${name}, recall of those`, value: mean(recalls), digits: 4, least: 1 },
    {
      what: `${name}, first result has it`,
      value: share(scores.map(({ isFirstRight }) => isFirstRight)),
      digits: 4,
      least: 1,
    },
    ...(kind === 'word' ? [] : [exact]),
  ];
}

function latencyRows(name: string, times: number[]): Row[] {
  const { median, p95 } = BARS.latency;
  return [
    { what: `${name}, median`, value: percentile(times, 0.5), unit: 'ms', most: median },
    { what: `${name}, 95 %`, value: percentile(times, 0.95), unit: 'ms', most: p95 },
  ];
}

export function queryRows(answered: Answered[], typed: Typed[]): Row[] {
  const bytes = answered.flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes / 1000]));
  const pasted = answered.map(({ shown }) => shown?.milliseconds ?? Number.POSITIVE_INFINITY);
  return [
    ...KINDS.flatMap((kind) => kindRows(kind, answered)),
    { what: 'later search, median', value: percentile(bytes, 0.5), unit: 'KB', most: BARS.later },
    { what: 'later search, 95 %', value: percentile(bytes, 0.95), unit: 'KB' },
    ...latencyRows('pasted query to results', pasted),
    ...latencyRows(
      'last typed letter to results',
      typed.map(({ milliseconds }) => milliseconds),
    ),
  ];
}

export const recallOf = ({ found, truth }: ConceptRecall): number => found / truth;

export function conceptRows(measured: { recalls: ConceptRecall[]; absent: number; tooMany: number }): Row[] {
  const { recalls, absent, tooMany } = measured;
  return [
    ...LANGUAGES.map((name) => ({
      what: `concepts, recall, ${name}`,
      value: mean(recalls.filter(({ language }) => language === name).map(recallOf)),
      digits: 4,
      least: BARS.concepts,
    })),
    { what: 'concepts measured', value: recalls.length / LANGUAGES.length, digits: 0 },
    { what: 'concepts left out: no paper has them', value: absent, digits: 0 },
    { what: 'concepts left out: too many have them', value: tooMany, digits: 0 },
  ];
}
