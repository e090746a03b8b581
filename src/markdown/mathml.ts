import katex from 'katex';
import { withStyledLetters } from './mathml-letters.ts';
import { tameMathml } from './tame-mathml.ts';

/**
 * TeX as MathML, which every current browser draws without a stylesheet or a font of ours; `undefined` where KaTeX
 * cannot read it, so that the caller shows the source. Besides its own errors KaTeX throws those of the engine, where
 * something is nested deeper than the stack.
 */
export function texToMathml(tex: string, isDisplay = false): string | undefined {
  try {
    const mathml = katex.renderToString(tex, {
      output: 'mathml',
      displayMode: isDisplay,
      throwOnError: true,
      strict: 'ignore',
    });
    return tameMathml(withStyledLetters(mathml));
  } catch {
    return undefined;
  }
}

/** `+` in `Rodimus$+$`, `-` in `GPT$-$4` */
const OPERATOR = /^[-+*=]$/;

/** Whether a formula is an operator alone right behind a word, of whose name it is part, so that it is drawn as text. */
export const isPartOfName = (tex: string, before: string): boolean =>
  OPERATOR.test(tex) && /[\p{L}\p{N}]$/u.test(before);
