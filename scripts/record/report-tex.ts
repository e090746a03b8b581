import type { Finding } from '../diagnostics.ts';

/** Takes note of a problem while a record is normalised. */
export type ReportFinding = (code: Finding['code'], line: number, message: string) => void;

/** Reports LaTeX commands that no table knows, each once. */
export function reportTex(names: readonly string[], line: number, report: ReportFinding): void {
  for (const name of new Set(names)) {
    report('unknown-tex', line, `Left the LaTeX command "\\${name}" as it stands.`);
  }
}
