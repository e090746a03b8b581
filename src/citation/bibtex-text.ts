import { splitMath } from '../text/formulas.ts';

/** What TeX and BibTeX give a meaning to, and how it is written as text. BibTeX counts braces, also those with a `\`. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};
const SIGN = /[\\{}~^#$%&_]/g;
/** Line ends, and what nobody sees. */
const SPACE = /[\s\p{C}]+/gu;

const plain = (text: string): string => text.toWellFormed().replace(SPACE, ' ');

/** `--`, ` `` `, `''`, ` ?` `: signs that TeX draws as another one */
const LIGATURE = /([-`'])(?=\1)|[?!](?=`)/g;

/** A text that BibTeX shows as it is, whatever is in it: on one line, with every sign of TeX written as text. */
export const bibtexText = (text: string): string =>
  plain(text)
    .replace(SIGN, (sign) => SIGNS[sign] ?? sign)
    .replace(LIGATURE, '$&{}');

/** `BERT`, `GPT4`, `LoRA`, `4DGS`, and `Q` in `Q-learning`: what a style must not write in lower case */
const ACRONYM = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+\p{Lu}[\p{L}\p{N}]*|\p{Lu}(?=-\p{L}))(?![\p{L}\p{N}])/gu;
const LOWER = /\p{Ll}/u;

/** What ends a formula or its line, or begins a comment or a parameter. */
const UNSAFE_TEX = /[$%#&~]|\\$|\\[()[\]]/;

/** True where every brace of a formula has its partner, as BibTeX counts them. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const sign of tex) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** The title of a paper: its formulas as TeX, its text as text, with braces round acronyms alone. */
export function bibtexTitle(title: string): string {
  const pieces = splitMath(plain(title).trim());
  const isShouted = !pieces.some(({ kind, value }) => kind === 'text' && LOWER.test(value));
  return pieces
    .map(({ kind, value }) => {
      if (kind === 'math' && isBalanced(value) && !UNSAFE_TEX.test(value)) return `{$${value}$}`;
      if (kind === 'math') return bibtexText(`$${value}$`);
      const text = bibtexText(value);
      return isShouted ? text : text.replace(ACRONYM, '{$&}');
    })
    .join('');
}
