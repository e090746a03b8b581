/** `cs.CL`, `astro-ph.GA`: makes a heading a topic, whatever else it says */
const CATEGORY =
  /(?<![\w.])(?:[a-z]{2,5}(?:-[a-z]{2,4})?\.[A-Z]{2}|(?:astro-ph|cond-mat)\.[A-Z][A-Za-z]+)(?![\w.])/;
/** `cs.CV`, `astro-ph.GA`, `quant-ph`: a word that is a category and nothing else */
const CATEGORY_ALONE =
  /^(?:[a-z-]{2,9}\.[A-Za-z-]{2,12}|quant-ph|gr-qc|math-ph|hep-(?:th|ph|ex|lat)|nucl-(?:th|ex))$/;
const MAX_CATEGORIES_LENGTH = 200;

/** What stands between categories: `cs.CL cs.AI`, `[cs.CL]`, `` `cs.CL` | `cs.AI` `` */
export const BETWEEN_CATEGORIES = /[\s,;|`[\]()，；、]+/;

/** True for a text that lists arXiv categories and says nothing else. */
export function isCategoryList(text: string): boolean {
  const words = text.length > MAX_CATEGORIES_LENGTH ? [] : text.split(BETWEEN_CATEGORIES).filter(Boolean);
  return words.length > 0 && words.every((word) => CATEGORY_ALONE.test(word));
}

/** True for a heading that names an arXiv category. */
export function isCategory(heading: string): boolean {
  return CATEGORY.test(heading);
}
