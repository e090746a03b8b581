import * as z from 'zod/mini';
import { fold } from '../../text/fold/fold.ts';
import type { Concepts } from './expand.ts';
import { conceptTokens } from './field-token.ts';
import { conceptIndex } from './lookup.ts';
import type { Concept } from './reviewed.ts';

const conceptsSchema = z.object({ reviewed: z.array(z.string()), mined: z.array(z.string()) });

const LISTS = ';';
const RENDERINGS = '|';

/**
 * A concept as one line: `reinforcement learning|RL;强化学习;增強式學習;;`, English, mainland, Taiwan, loose, other forms.
 * Taiwan renderings that are a mainland one in the other script are left out, because search folds both alike.
 */
export function conceptLine({ en, hans, hant, loose = [], forms = [] }: Concept): string {
  const known = new Set(hans.map(fold));
  const lists = [en, hans, hant.filter((rendering) => !known.has(fold(rendering))), loose, forms];
  return lists.map((list) => list.join(RENDERINGS)).join(LISTS);
}

export function conceptOfLine(line: string): Concept {
  const [en = [], hans = [], hant = [], loose = [], forms = []] = line
    .split(LISTS)
    .map((list) => (list === '' ? [] : list.split(RENDERINGS)));
  return { en, hans, hant, loose, forms };
}

/**
 * The text of the index's `concepts.json`. Only reviewed concepts have tokens in the index.
 *
 *     {"reviewed":["dataset;数据集;資料集;语料;data set"],"mined":["mixture of depths;深度混合;;;"]}
 */
export const conceptsText = (reviewed: readonly Concept[], mined: readonly Concept[]): string =>
  JSON.stringify(
    conceptsSchema.parse({ reviewed: reviewed.map(conceptLine), mined: mined.map(conceptLine) }),
  );

export function readConcepts(data: unknown): Concepts {
  const lines = conceptsSchema.parse(data);
  const reviewed = lines.reviewed.map(conceptOfLine);
  const all = [...reviewed, ...lines.mined.map(conceptOfLine)];
  return { index: conceptIndex(all), tokens: conceptTokens(reviewed) };
}
