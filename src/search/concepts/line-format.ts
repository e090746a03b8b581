import { fold } from '../../text/fold/fold.ts';
import type { Concept } from './reviewed.ts';

const RENDERINGS = ';';
const NEXT = '|';

/**
 * A concept as one line, which is how the index has it: `reinforcement learning|RL;强化学习;增強式學習;;`, English, mainland,
 * Taiwan, loose, other forms. Without the Taiwan renderings that are a mainland one in the other script, as search folds both alike.
 */
export function conceptLine({ en, hans, hant, loose = [], forms = [] }: Concept): string {
  const known = new Set(hans.map(fold));
  const lists = [en, hans, hant.filter((rendering) => !known.has(fold(rendering))), loose, forms];
  return lists.map((list) => list.join(NEXT)).join(RENDERINGS);
}

export function conceptOfLine(line: string): Concept {
  const [en = [], hans = [], hant = [], loose = [], forms = []] = line
    .split(RENDERINGS)
    .map((list) => (list === '' ? [] : list.split(NEXT)));
  return { en, hans, hant, loose, forms };
}
