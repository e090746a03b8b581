/** `<mi mathvariant="double-struck">R</mi>`; of numbers only those that no weight or family of a font makes. */
const STYLED =
  /<(?<tag>mi|mo|mn) mathvariant="(?<style>bold|bold-italic|double-struck|script|fraktur|sans-serif|monospace)">(?<text>[^<&]+)<\/\k<tag>>/g;

/** Where the letters of a style begin in Unicode: A, then a; α where it has Greek ones; 0 where it has digits. */
const ALPHABETS: Record<string, { latin: number; greek?: number; digits?: number }> = {
  bold: { latin: 0x1d400, greek: 0x1d6c2 },
  'bold-italic': { latin: 0x1d468, greek: 0x1d736 },
  'double-struck': { latin: 0x1d538, digits: 0x1d7d8 },
  script: { latin: 0x1d49c },
  fraktur: { latin: 0x1d504 },
  'sans-serif': { latin: 0x1d5a0 },
  monospace: { latin: 0x1d670 },
};

/** Letters that Unicode had before it had alphabets; their places there are empty. */
const OLDER: Record<string, Record<string, string>> = {
  'double-struck': { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
  script: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  fraktur: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
};

/** Greek letters in the order of their alphabets, from small alpha on, and before it the capitals from A on. */
const [SMALL_GREEK, CAPITAL_GREEK] = ['αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇'];
/** So many places before its small letters a Greek alphabet begins with its capitals. */
const GREEK_CAPITALS = 26;

/** A character in a style; itself where Unicode has no such letter. */
function styledLetter(letter: string, style: string): string {
  const alphabet = ALPHABETS[style];
  if (alphabet === undefined) return letter;
  const older = OLDER[style]?.[letter];
  if (older !== undefined) return older;
  const { latin, greek, digits } = alphabet;
  if (/^[A-Z]$/.test(letter)) return String.fromCodePoint(latin + letter.charCodeAt(0) - 0x41);
  if (/^[a-z]$/.test(letter)) return String.fromCodePoint(latin + 26 + letter.charCodeAt(0) - 0x61);
  if (digits !== undefined && /^\d$/.test(letter)) return String.fromCodePoint(digits + Number(letter));
  const [small, capital] = [SMALL_GREEK.indexOf(letter), CAPITAL_GREEK.indexOf(letter)];
  if (greek === undefined || (small < 0 && capital < 0)) return letter;
  return String.fromCodePoint(small >= 0 ? greek + small : greek - GREEK_CAPITALS + capital);
}

/**
 * MathML with Unicode's own letters (ℝ, 𝐱, ℒ) where KaTeX names a style, of which browsers draw none but `normal`
 * (MathML Core, "mathvariant"). Numbers and words keep theirs, which the stylesheet draws in the face of the text;
 * what has no such letter is left as it is.
 */
export const withStyledLetters = (mathml: string): string =>
  mathml.replace(STYLED, (whole, tag: string, style: string, text: string) => {
    if (tag === 'mn' && ALPHABETS[style]?.digits === undefined) return whole;
    const styled = Array.from(text, (letter) => styledLetter(letter, style));
    return styled.join('') === text ? whole : `<${tag}>${styled.join('')}</${tag}>`;
  });
