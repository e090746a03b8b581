import type { Diagnostic, Report } from '../src/schema/report.ts';
import { formatNumber } from '../src/text/format-number.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** `content/raw/a.txt:25 repaired-mojibake: Read "Ï„" as "τ".` */
export function diagnosticLine({ file, line, code, message }: Diagnostic): string {
  return `${file}:${line} ${code}: ${message}`;
}

function summary(report: Report): string {
  const lines = { total: 0, record: 0, furniture: 0, unread: 0 };
  for (const file of report.files) {
    lines.total += file.lines.total;
    lines.record += file.lines.record;
    lines.furniture += file.lines.furniture;
    lines.unread += file.lines.unread;
  }
  const { papers, bilingual, chineseOnly, englishOnly } = report;
  const both = `${formatNumber(bilingual)} bilingual, ${formatNumber(chineseOnly)} Chinese only, ${formatNumber(englishOnly)} English only`;
  return [
    `Read ${counted(report.files.length, 'digest')}: ${counted(report.records, 'record')}, ${counted(papers, 'paper')} (${both}).`,
    `Lines: ${formatNumber(lines.total)} = ${formatNumber(lines.record)} record + ${formatNumber(lines.furniture)} furniture + ${formatNumber(lines.unread)} unread.`,
  ].join('\n');
}

const GITHUB_LEVEL = { info: 'notice', warning: 'warning', error: 'error' } as const;

/** Escaping as in https://docs.github.com/actions/reference/workflow-commands */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function githubLine({ severity, file, line, code, message }: Diagnostic): string {
  return `::${GITHUB_LEVEL[severity]} file=${escapeProperty(file)},line=${line},title=${escapeProperty(code)}::${escapeData(message)}`;
}

/** The ways to print a report: `text` for people, `json` for programs, `github` for annotations on GitHub. */
export const REPORTERS = {
  text: (report: Report): string => [...report.diagnostics.map(diagnosticLine), summary(report)].join('\n'),
  json: (report: Report): string => JSON.stringify(report, null, 2),
  github: (report: Report): string => [...report.diagnostics.map(githubLine), summary(report)].join('\n'),
} as const satisfies Record<string, (report: Report) => string>;

export type ReporterName = keyof typeof REPORTERS;
