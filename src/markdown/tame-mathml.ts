/** A tag of the MathML that KaTeX writes: `<mspace width="-5em"/>` */
const TAG = /<(?<end>\/?)[a-z]+(?<attributes>(?:\s+[a-z]+\s*="[^"]*")*)\s*(?<empty>\/?)>/g;
/** Attributes that make something larger or further away; a few have several lengths. */
const SIZE =
  /\s(?<name>width|height|depth|voffset|lspace|rowspacing|columnspacing|linethickness|minsize|maxsize|mathsize)="(?<value>[^"]*)"/g;
const LENGTH = /(?<number>[-+]?[\d.]+)(?<unit>em|px|pt)/g;
/** In em, at the size of a formula on the page. */
const EM = { em: 1, px: 1 / 16, pt: 1 / 12 };

/** What takes its content out of its place or size, but for what nobody sees: `\smash`, `\raisebox`, `\llap`. */
const MOVED = /<mpadded (?:(?:width|height|depth|lspace|voffset)="[^"]*" ?)+>(?!<mphantom>)/g;

/** What the policy of the pages does not take: `style="border: 0.04em solid red"` */
const STYLE = /(?<=<[a-z][^<>]*) style="[^"]*"/g;

/** In em: the longest space, the least negative one, and all negative ones together; a rule's height; growth of letters. */
const [MAX_LENGTH, MAX_OVERLAP, MAX_OVERLAPS, MAX_RULE, MAX_GROWTH] = [10, 0.3, 1, 2, 3];
/** Nobody can read what is nested deeper, and browsers lay it out slowly. */
const MAX_DEPTH = 100;

const isRule = (attributes: string): boolean => attributes.includes('mathbackground');

/** Lengths in a list of attributes with their names, in em. */
function* lengthsOf(attributes: string): Generator<{ name: string; length: number }> {
  for (const { groups } of attributes.matchAll(SIZE)) {
    const { name = '', value = '' } = groups ?? {};
    for (const { groups: parts } of value.matchAll(LENGTH)) {
      const unit = parts?.unit === 'px' || parts?.unit === 'pt' ? parts.unit : 'em';
      yield { name, length: Number(parts?.number) * EM[unit] };
    }
  }
}

/** Whether all sizes in MathML of KaTeX are such as formulas of papers have, so that nothing covers what is around. */
function isOfModestSize(mathml: string): boolean {
  const growths = [1];
  let overlaps = 0;
  for (const { groups } of mathml.matchAll(TAG)) {
    const { end, empty, attributes = '' } = groups ?? {};
    if (end === '/') {
      growths.pop();
      continue;
    }
    let growth = growths.at(-1) ?? 1;
    for (const { name, length } of lengthsOf(attributes)) {
      if (name === 'mathsize') growth *= length;
      else if (Math.abs(length) > MAX_LENGTH || length < -MAX_OVERLAP) return false;
      if (length < 0) overlaps -= length;
      if (name === 'height' && isRule(attributes) && length > MAX_RULE) return false;
    }
    if (growth > MAX_GROWTH || overlaps > MAX_OVERLAPS || growths.length > MAX_DEPTH) return false;
    if (empty !== '/') growths.push(growth);
  }
  return true;
}

/**
 * MathML of KaTeX that stays in its place, whatever the TeX was: `undefined` where something in it is larger than in any
 * formula of a paper; what was moved or has been given no size of its own stands where it would be without that.
 */
export const tameMathml = (mathml: string): string | undefined =>
  isOfModestSize(mathml) ? mathml.replace(MOVED, '<mpadded>').replace(STYLE, '') : undefined;
