import { readLiterals } from '../engines/data/read-literals.ts';
import { readTree } from '../engines/data/read-tree.ts';
import type { Format } from '../format.ts';
import { firstFilled } from '../lines.ts';

/** `[{"id": …`, `{"papers": [`, `[` or `{` alone; not `[a link](…)` */
const FIRST = /^\s*(?:\[\s*(?:[[{"\]]|$)|\{\s*(?:["'}]|$))/;
/** `"title": `: the second line of a file whose first line is a bracket */
const SECOND = /^\s*(?:[[{\]}]|["'][^"']{0,100}["']\s*[:,\]])/;
/** `{"id": …`: two lines that begin like this are JSON Lines */
const OBJECT = /^\{\s*["']/;

/**
 * Papers in JSON, in lists or under any keys. A paper is an object, or a string that holds a table row or list item.
 */
export const json: Format = {
  name: 'json',

  detect: (lines) => {
    const [first, second] = firstFilled(lines, 2);
    if (first === undefined || !FIRST.test(first)) return false;
    return second === undefined || (SECOND.test(second) && !(OBJECT.test(first) && OBJECT.test(second)));
  },

  read: (lines) => readTree(readLiterals(lines), lines),
};
