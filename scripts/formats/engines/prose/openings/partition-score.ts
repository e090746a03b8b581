import type { LabelledField } from '../../fields/labels/labels.ts';
import type { Signal } from './signals.ts';

/** Fields that a paper has once, and that show it to be one even without an address. */
const STRONG: ReadonlySet<LabelledField> = new Set(['authors', 'titleZh', 'abstract', 'abstractZh']);
const ONCE: ReadonlySet<LabelledField> = new Set(['authors', 'title']);

/** What a part of a file says about how many papers it holds. */
export interface PartFacts {
  /** The names of papers in it, of the kind that it has most of. */
  papers: string[];
  /** How often a label that a paper has once is in it. */
  repeats: number;
  isStrong: boolean;
  /** True for a part with a label that most parts have. */
  isPattern: boolean;
}

/** True for a part that shows no sign of a paper. */
export const isPhantom = ({ papers, isStrong, isPattern }: PartFacts): boolean =>
  papers.length === 0 && !isStrong && !isPattern;

/** What each part counts: a paper alone in it, one without an address, a part of another one, a heading that is none … */
const WORTH = {
  alone: 1,
  addressless: 0.6,
  web: 0.45,
  local: 0.2,
  pattern: 0.3,
  again: -0.5,
  phantom: -0.5,
  glued: -1,
  torn: -0.4,
  left: -1,
  mixed: -0.01,
};

/** A label that so many parts have, at least, and such a share of them, belongs to what they are. */
const PATTERN = { parts: 3, share: 0.75 };

/** The labels that most parts have. */
function patternOf(parts: readonly (readonly Signal[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const label of part.length === 1
      ? (part[0]?.labels ?? [])
      : new Set(part.flatMap(({ labels }) => labels)))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  const least = Math.max(PATTERN.parts, parts.length * PATTERN.share);
  return new Set([...counts].filter(([, count]) => count >= least).map(([label]) => label));
}

const NOTHING: PartFacts = { papers: [], repeats: 0, isStrong: false, isPattern: false };

/** The facts of a run of signals. */
export function factsOf(signals: readonly Signal[], pattern: ReadonlySet<string> = new Set()): PartFacts {
  if (signals.length === 0) return NOTHING;
  const byKind = new Map<string, Set<string>>();
  const counts = new Map<LabelledField, number>();
  for (const { papers, fields } of signals) {
    for (const { kind, key } of papers) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(key));
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const known = [...byKind].filter(([kind]) => kind !== 'web' && kind !== 'local');
  const largest = (known.length > 0 ? known : [...byKind])
    .map(([, keys]) => [...keys])
    .sort((a, b) => b.length - a.length)[0];
  return {
    papers: largest ?? [],
    repeats: Math.max(0, ...[...ONCE].map((field) => counts.get(field) ?? 0)),
    isStrong: [...counts.keys()].some((field) => STRONG.has(field)),
    isPattern: signals.some(({ labels }) => labels.some((label) => pattern.has(label))),
  };
}

/** A cut of a run of lines into parts, with what stands before the first of them. */
export interface Partition {
  before: PartFacts;
  parts: PartFacts[];
}

/** The facts of the parts that begin at `starts`, and of what stands before the first of them. */
export function partitionAt(starts: readonly number[], signals: readonly Signal[]): Partition {
  let at = 0;
  const upTo = (end: number): Signal[] => {
    const from = at;
    while (at < signals.length && (signals[at]?.at ?? end) < end) at += 1;
    return signals.slice(from, at);
  };
  const before = factsOf(upTo(starts[0] ?? Number.POSITIVE_INFINITY));
  const parts = starts.map((_, index) => upTo(starts[index + 1] ?? Number.POSITIVE_INFINITY));
  const pattern = patternOf(parts);
  return { before, parts: parts.map((part) => factsOf(part, pattern)) };
}

function worthOf(name: string): number {
  if (name.startsWith('local ')) return WORTH.local;
  return name.startsWith('web ') ? WORTH.web : WORTH.alone;
}

/**
 * How well a cut of a file fits its papers: one for each paper that is alone in a part, less for parts without an
 * address, and less than nothing for parts that are no papers, hold several, or have only half of one. `titles` has one
 * for each part; a cut is mixed if it begins parts at headings of several levels.
 */
export function partitionScore(
  { before, parts }: Partition,
  titles: readonly string[],
  isMixed: boolean,
): number {
  const alone = new Map<string, string | undefined>();
  const anywhere = new Set<string>();
  const isAddressless = parts.filter(({ papers }) => papers.length > 0).length * 2 < parts.length;
  let score = isMixed ? WORTH.mixed : 0;
  parts.forEach((part, index) => {
    const [first] = part.papers;
    for (const paper of part.papers) anywhere.add(paper);
    if (first !== undefined && part.papers.length === 1) {
      if (!alone.has(first)) score += worthOf(first);
      else if (alone.get(first) !== titles[index]) score += WORTH.again;
      alone.set(first, titles[index]);
    }
    if (first !== undefined) score += WORTH.glued * worthOf(first) * (part.papers.length - 1);
    if (first !== undefined) return;
    const [last, next] = [parts[index - 1], parts[index + 1]];
    const isTail = last !== undefined && last.papers.length > 0 && !last.isStrong;
    const isHead = next !== undefined && next.papers.length > 0 && !next.isStrong;
    if (part.repeats > 1) score += WORTH.glued * (part.repeats - 1);
    if (!part.isStrong) score += part.isPattern && isAddressless ? WORTH.pattern : WORTH.phantom;
    else score += isTail || isHead ? WORTH.torn : isMixed && next !== undefined ? 0 : WORTH.addressless;
  });
  return score + WORTH.left * before.papers.filter((paper) => !anywhere.has(paper)).length;
}
