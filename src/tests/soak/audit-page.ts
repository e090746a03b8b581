/** What is wrong with a page that text of a digest has got into; runs in the page. */
export function auditPage(mark: string): string[] {
  const faults: string[] = [];
  if (mark in window) faults.push('a program in a text has run');
  const unwanted =
    'iframe, object, embed, base, video, audio, img, form:not([role="search"]):not(.search-form), meta[http-equiv="refresh"]';
  /** What is in a drawing that is none of ours: the glass in the masthead, crosses, bars of months. */
  const foreign = 'svg:not(.masthead svg, .cross, .month-bars, .bar-chart) *';
  const elements = [...document.querySelectorAll('*')];
  for (const element of document.querySelectorAll(unwanted))
    faults.push(`there is ${element.outerHTML.slice(0, 100)}`);
  for (const element of document.querySelectorAll(
    `main script:not([src^="/_astro/"]), main style, main link, ${foreign}`,
  )) {
    faults.push(`there is ${element.outerHTML.slice(0, 100)}`);
  }
  for (const element of elements) {
    for (const { name, value } of element.attributes) {
      const isAddress = ['href', 'src', 'action', 'xlink:href', 'formaction'].includes(name);
      const isProgram = isAddress && /^\s*(?:javascript|data|vbscript):/i.test(value);
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || isProgram) {
        faults.push(`${element.tagName} has ${name}="${value.slice(0, 60)}"`);
      }
    }
  }
  for (const element of document.querySelectorAll('math')) {
    const { width, height } = element.getBoundingClientRect();
    if (height > 400 || width > 20_000) faults.push(`a formula of ${width} x ${height}`);
  }
  return faults;
}
