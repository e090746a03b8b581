import { readLiterals } from '../engines/data/read-literals.ts';
import { readTree } from '../engines/data/read-tree.ts';
import type { Format } from '../format.ts';
import { firstFilled } from '../lines.ts';

/** `{"id": …`, and `{'id': …` as Python prints it */
const OBJECT = /^\{\s*["']/;

/** One paper a line, as a JSON object or as Python prints a dictionary. */
export const jsonLines: Format = {
  name: 'jsonl',

  detect: (lines) => {
    const filled = firstFilled(lines, 2);
    return filled.length === 2 && filled.every((line) => OBJECT.test(line));
  },

  read: (lines) => readTree(readLiterals(lines), lines),
};
