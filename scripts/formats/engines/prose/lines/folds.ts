/** `<details open>`, `</details>` */
const TAG = /<(?<closing>\/?)details\b[^<>]{0,300}>/gi;
/** ` ``` ` around code */
const FENCE = /^\s{0,3}(?:>\s?)?(?:`{3}|~{3})/;

/** The pairs of lines that open and close something, by their indices; what is never closed is in none. */
function pairsOf(texts: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  texts.forEach((text, index) => {
    if (!/<\/?details/i.test(text)) return;
    for (const { groups } of text.matchAll(TAG)) {
      if (groups?.closing === '') open.push(index);
      else {
        const from = open.pop();
        if (from !== undefined && from < index) pairs.push([from, index]);
      }
    }
  });
  return pairs;
}

/** How many `<details>` are around each line. The lines of their tags are around, not inside, what they open. */
export function foldDepths(texts: readonly string[]): number[] {
  const changes = new Int32Array(texts.length + 1);
  for (const [from, to] of pairsOf(texts)) {
    changes[from + 1] = (changes[from + 1] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let depth = 0;
  return texts.map((_, index) => {
    depth += changes[index] ?? 0;
    return depth;
  });
}

/** Which lines are inside a fenced block of code; a fence that is never closed begins none. */
export function codeLines(texts: readonly string[]): boolean[] {
  const fences = texts.flatMap((text, index) => (FENCE.test(text) ? [index] : []));
  const isCode = texts.map(() => false);
  for (let at = 0; at + 1 < fences.length; at += 2) isCode.fill(true, fences[at], (fences[at + 1] ?? 0) + 1);
  return isCode;
}
