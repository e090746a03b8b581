import type { Diagnostic, Severity } from '../src/schema/report.ts';

/**
 * All diagnostics: a permanent code and its severity. `error`: a file or a part of a record could not be read (exit
 * code 1). `warning`: it was read, but somebody should look. `info`: something was changed on purpose, and nothing is
 * changed in silence.
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
  'too-long': 'warning',
  'joined-ids': 'info',
  'generic-format': 'info',
  'left-out-topic': 'info',
  'unknown-tex': 'warning',
  'decoded-from': 'info',
  'repaired-mojibake': 'info',
  'repaired-date': 'info',
  'partial-date': 'info',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;
const isCode = (name: string): name is DiagnosticCode => Object.hasOwn(DIAGNOSTICS, name);
export const DIAGNOSTIC_CODES = Object.keys(DIAGNOSTICS).filter(isCode);

/** A diagnostic of a step that does not know which file it reads. */
export interface Finding {
  code: DiagnosticCode;
  line: number;
  message: string;
}

/** A finding with its file and its severity. */
export function diagnose(file: string, finding: Finding): Diagnostic {
  const { code, line, message } = finding;
  return { code, severity: DIAGNOSTICS[code], file, line, message };
}
