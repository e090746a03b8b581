import { expect, it } from 'vitest';
import { termsSchema } from '../../src/schema/terms.ts';
import { mineTerms } from './mine-terms.ts';
import { termsToJson } from './terms-json.ts';

it('writes a term a line, which the schema reads back', () => {
  const terms = mineTerms([
    { id: '2401.00001', zh: ['大语言模型 (Large Language Models, LLMs) 与思维链 (CoT)'] },
    { id: '2401.00002', zh: ['大型語言模型 (LLMs)'] },
  ]);
  const json = termsToJson(terms);
  expect(json).toMatchInlineSnapshot(`
    "{ "terms": [
    {"english":"Large Language Model","abbreviations":["LLM"],"renderings":[{"chinese":"大型語言模型","count":1,"papers":["2401.00002"]},{"chinese":"大语言模型","count":1,"papers":["2401.00001"]}]}
    ] }
    "
  `);
  expect(termsSchema.parse(JSON.parse(json)).terms).toEqual(terms);
});

it('writes an empty list where no paper gives a term', () => {
  expect(termsSchema.parse(JSON.parse(termsToJson([])))).toEqual({ terms: [] });
});
