import { readLiterals } from '../engines/data/read-literals.ts';
import { readTree } from '../engines/data/read-tree.ts';
import type { Format } from '../format.ts';
import { firstFilled } from '../lines.ts';

/** `[{"id": …`, `{"papers": [`, `[` or `{` alone; not `[a link](…)` */
const FIRST = /^\s*(?:\[\s*(?:[[{"\]]|$)|\{\s*(?:["'}]|$))/;
/** `"title": `, where the file begins with a bracket alone */
const SECOND = /^\s*(?:[[{\]}]|["'][^"']{0,100}["']\s*[:,\]])/;
/** `{"id": …`: an object that begins a line is one of JSON Lines if another did before. */
const OBJECT = /^\{\s*["']/;

/** A list of papers, or papers under whatever keys, as JSON; also a table row or list line under an id. */
export const json: Format = {
  name: 'json',

  detect: (lines) => {
    const [first, second] = firstFilled(lines, 2);
    if (first === undefined || !FIRST.test(first)) return false;
    return second === undefined || (SECOND.test(second) && !(OBJECT.test(first) && OBJECT.test(second)));
  },

  read: (lines) => readTree(readLiterals(lines), lines),
};
