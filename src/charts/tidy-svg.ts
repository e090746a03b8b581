/** `12.857142857142858` in an attribute or a transformation */
const LONG_NUMBER = /(?<=[",(\s])-?\d+\.\d{3,}(?=[",)\s])/g;
/** What Plot writes into a drawing for its own look, and for readers of its parts: a drawing is one image here. */
const SUPERFLUOUS = [
  'aria-label',
  'aria-description',
  'aria-hidden',
  'font-family',
  'font-size',
  'fill',
  'stroke',
  'stroke-opacity',
] as const;

/**
 * A drawing of Plot as markup that fits into a page with a strict policy: no style sheet, no colour, one image that is
 * labelled by elements of the page, numbers of two decimals.
 */
export function tidySvg(svg: Element, classes: string, labelledBy: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const name of SUPERFLUOUS) element.removeAttribute(name);
  svg.setAttribute('class', classes);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', labelledBy);
  return svg.outerHTML.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 100) / 100));
}
