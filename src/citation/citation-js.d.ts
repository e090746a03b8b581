// Citation.js, which the tests read BibTeX back with, comes without types.
declare module '@citation-js/core' {
  export const plugins: { input: { chain: (text: string) => unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  export const parse: (text: string) => unknown;
}
