import type { Diagnostic, Severity } from '../src/schema/report.ts';

/**
 * The catalogue: a permanent code, its severity and what it means.
 * `error`: a file or a part of a record could not be read (exit code 1). `warning`: read, but look at it.
 * `info`: changed on purpose, reported so that nothing is silent.
 */
const DIAGNOSTICS = {
  'unreadable-file': 'error',
  'unknown-format': 'error',
  'empty-file': 'error',
  'invalid-utf8': 'error',
  'broken-data': 'error',
  'no-record': 'error',
  'missing-title': 'error',
  'invalid-id': 'error',
  'broken-link': 'error',
  'invalid-date': 'error',
  'invalid-paper': 'error',
  'invalid-correction': 'error',
  'not-a-digest': 'warning',
  'unused-correction': 'warning',
  'unread-line': 'warning',
  'conflicting-title': 'warning',
  'conflicting-authors': 'warning',
  'conflicting-code': 'warning',
  'missing-abstract': 'warning',
  'wrong-language': 'warning',
  'failed-text': 'warning',
  'glued-text': 'warning',
  'joined-ids': 'info',
  'generic-format': 'info',
  'unknown-tex': 'warning',
  'decoded-from': 'info',
  'repaired-mojibake': 'info',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** A diagnostic before the pipeline knows in which file it arose. */
export interface Finding {
  code: DiagnosticCode;
  line: number;
  message: string;
}

/** Puts a file and a severity to a finding. */
export function diagnose(file: string, finding: Finding): Diagnostic {
  const { code, line, message } = finding;
  return { code, severity: DIAGNOSTICS[code], file, line, message };
}
