import { z } from 'zod';

const indicesSchema = z.array(z.int().nonnegative());
const beadSchema = z.tuple([indicesSchema, indicesSchema]);
export type GoldBead = z.output<typeof beadSchema>;

const pairSchema = z.object({
  id: z.string(),
  en: z.array(z.string()),
  zh: z.array(z.string()),
  beads: z.array(beadSchema),
});
export type GoldPair = z.output<typeof pairSchema>;

/** The pairs in a file of JSON Lines. */
export function readGold(text: string): GoldPair[] {
  return text
    .trim()
    .split('\n')
    .map((line) => pairSchema.parse(JSON.parse(line)));
}

/** mulberry32: numbers from 0 to below 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

type BeadTexts = { en: string[]; zh: string[] };

const STOP = /[。！？.!?]$/;
/** Where a sentence may be cut in two, by language. */
const CUTS = { en: /[,;] /g, zh: /[，；]/g };
/** Shortest half of a sentence that is cut, in UTF-16 code units. */
const MIN_HALF = { en: 30, zh: 11 };

/** A sentence cut in two at the clause boundary nearest to its middle; `undefined` if it has none. */
function halves(text: string, language: 'en' | 'zh'): [string, string] | undefined {
  const min = MIN_HALF[language];
  const cuts = [...text.matchAll(CUTS[language])]
    .map(({ index }) => index)
    .filter((at) => at >= min && text.length - at >= min)
    .sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  const [at] = cuts;
  if (at === undefined) return undefined;
  const [head, tail] = [text.slice(0, at), text.slice(at + 1).trim()];
  return language === 'zh' ? [`${head}。`, tail] : [`${head}.`, tail.charAt(0).toUpperCase() + tail.slice(1)];
}

const single = ({ en, zh }: BeadTexts): boolean => en.length === 1 && zh.length === 1;

/** A bead, and the next one if it is merged, after an edit on one side; `undefined` if the edit is impossible. */
function edit(
  kind: 'drop' | 'merge' | 'split',
  side: 'en' | 'zh',
  bead: BeadTexts,
  next?: BeadTexts,
): BeadTexts | undefined {
  const [text = ''] = bead[side];
  if (kind === 'drop') return { ...bead, [side]: [] };
  if (kind === 'split') {
    const parts = halves(text, side);
    return parts && { ...bead, [side]: parts };
  }
  if (next === undefined) return undefined;
  const merged = text.replace(STOP, '') + (side === 'en' ? ', and ' : '，') + (next[side][0] ?? '');
  const both = { en: [...bead.en, ...next.en], zh: [...bead.zh, ...next.zh] };
  return { ...both, [side]: [merged] };
}

const KINDS = ['drop', 'merge', 'split'] as const;
const SIDES = ['en', 'zh'] as const;
const TRIES = 40;

/**
 * A pair after some sentences were dropped, merged or split on one side, with its true beads. A bead is edited at most
 * once.
 */
export function editPair(pair: GoldPair, times: number, random: () => number): GoldPair {
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  const beads: BeadTexts[] = pair.beads.map(([en, zh]) => ({
    en: en.map((index) => pair.en[index] ?? ''),
    zh: zh.map((index) => pair.zh[index] ?? ''),
  }));
  const edited = new Set<BeadTexts>();
  for (let left = times, tries = 0; left > 0 && tries < TRIES * times; tries++) {
    const [kind, side, at] = [
      pick(KINDS) ?? 'drop',
      pick(SIDES) ?? 'en',
      Math.floor(random() * beads.length),
    ];
    const [bead, next] = [beads[at], beads[at + 1]];
    if (bead === undefined || !single(bead) || edited.has(bead)) continue;
    const isOpen = next !== undefined && single(next) && !edited.has(next);
    const result = edit(kind, side, bead, isOpen ? next : undefined);
    if (result === undefined) continue;
    beads.splice(at, kind === 'merge' ? 2 : 1, result);
    edited.add(result);
    left--;
  }
  const texts: BeadTexts = { en: [], zh: [] };
  const number = (list: string[], items: readonly string[]): number[] =>
    items.map((item) => list.push(item) - 1);
  const truth = beads.map(({ en, zh }): GoldBead => [number(texts.en, en), number(texts.zh, zh)]);
  return { id: pair.id, ...texts, beads: truth };
}
