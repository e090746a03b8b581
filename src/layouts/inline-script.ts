/** A script without its comment lines and indentation, which every page would carry. Its texts stand on one line each. */
export const inlineScript = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
