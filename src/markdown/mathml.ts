import katex from 'katex';
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
    return tameMathml(mathml);
  } catch {
    return undefined;
  }
}
