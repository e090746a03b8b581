import katex from 'katex';

/**
 * TeX as MathML, which every current browser draws without a stylesheet or a font of ours; `undefined` where KaTeX
 * cannot read it, so that the caller shows the source.
 */
export function texToMathml(tex: string, isDisplay = false): string | undefined {
  try {
    return katex.renderToString(tex, {
      output: 'mathml',
      displayMode: isDisplay,
      throwOnError: true,
      strict: 'ignore',
    });
  } catch (error) {
    if (error instanceof katex.ParseError) return undefined;
    throw error;
  }
}
