import type { Diagnostic } from '../schema/report.ts';

/** A finding to show, for itself or for others of its kind. */
export interface ShownFinding extends Diagnostic {
  /** How many more of its kind its source has, which are not shown. */
  more: number;
}

/** So many findings of one kind in one source are shown as one. */
const MANY = 5;

/** The folder of `content/raw` that a file is in, or the file itself. */
export function sourceOfFile(path: string): string {
  return path.split('/', 1)[0] ?? path;
}

/** Findings as they are to be shown: of five or more of one kind in one source only the first, which counts the others. */
export function groupFindings(diagnostics: readonly Diagnostic[]): ShownFinding[] {
  const groups = Map.groupBy(diagnostics, ({ code, file }) => `${code} ${sourceOfFile(file)}`);
  const more = new Map<Diagnostic, number>();
  for (const found of groups.values()) {
    const shown = found.length < MANY ? found : found.slice(0, 1);
    for (const one of shown) more.set(one, found.length - shown.length);
  }
  return diagnostics.flatMap((one) => {
    const others = more.get(one);
    return others === undefined ? [] : [{ ...one, more: others }];
  });
}
