/**
 * A concept of machine learning: its usual renderings, the most usual one first. `loose` holds words that often, but not
 * always, mean the same (推論 is an inference and a reasoning).
 */
export type Concept = {
  en: readonly string[];
  hans: readonly string[];
  hant: readonly string[];
  loose?: readonly string[];
};

export const CONCEPTS: readonly Concept[] = [
  { en: ['reinforcement learning', 'RL'], hans: ['强化学习'], hant: ['增強式學習', '強化學習'] },
];
