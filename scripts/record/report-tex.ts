import type { Finding } from '../diagnostics.ts';

/** Adds a finding while a record is normalised. */
export type ReportFinding = (code: Finding['code'], line: number, message: string) => void;

/** Reports unknown LaTeX commands, each once. */
export function reportTex(names: readonly string[], line: number, report: ReportFinding): void {
  for (const name of new Set(names)) {
    report('unknown-tex', line, `Left the LaTeX command "\\${name}" as it stands.`);
  }
}
