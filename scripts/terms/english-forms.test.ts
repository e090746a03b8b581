import { describe, expect, it } from 'vitest';
import { isPhrase, longForm, shownTerm } from './english-forms.ts';

describe('longForm', () => {
  it.each([
    ['LLM', 'We study large language models', 'large language models'],
    ['CCC', 'by the concordance correlation coefficient', 'concordance correlation coefficient'],
    ['ToT', 'with Tree of Thoughts', 'Tree of Thoughts'],
    ['TIS', 'for text-to-image synthesis', 'text-to-image synthesis'],
    ['NMF', 'by non-negative matrix factorization', 'non-negative matrix factorization'],
    ['QoS', 'the quality of service', 'quality of service'],
    ['LoRA', 'using low-rank adaptation', 'low-rank adaptation'],
    ['EEG', 'from electroencephalography', 'electroencephalography'],
    ['RAG', 'It works. We like cats', undefined],
    ['LLM', '', undefined],
  ])('of %s in "%s" is %s', (short, before, expected) => {
    expect(longForm(short, before)).toBe(expected);
  });
});

it.each([
  ['Graph Neural Networks', 'Graph Neural Network'],
  ['Mixture-of-Experts', 'Mixture-of-Experts'],
  ['sentiment analysis', 'sentiment analysis'],
  ['dynamics', 'dynamics'],
])('shows "%s" as "%s"', (term, shown) => {
  expect(shownTerm(term)).toBe(shown);
});

it.each(['Llama 4', 'which is ours', '12', 'see Fig 3', '思维', 'x = y', 'a.b'])(
  '"%s" is no phrase',
  (text) => {
    expect(isPhrase(text)).toBe(false);
  },
);
