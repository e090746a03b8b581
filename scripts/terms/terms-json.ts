import type { Term } from '../../src/schema/terms.ts';

/** Terms as the text of `content/terms.json`: one a line, so that a diff shows which have changed. */
export function termsToJson(terms: readonly Term[]): string {
  return `{ "terms": [\n${terms.map((term) => JSON.stringify(term)).join(',\n')}\n] }\n`;
}
