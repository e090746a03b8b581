import { ADVICE } from '../src/report/advice.ts';
import { groupFindings, type ShownFinding, sourceOfFile } from '../src/report/group-findings.ts';
import type { Diagnostic, Report } from '../src/schema/report.ts';
import { formatNumber } from '../src/text/format-number.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** `content/raw/a.txt:25 repaired-mojibake: Read "Ï„" as "τ".` */
export function diagnosticLine({ file, line, code, message }: Diagnostic): string {
  return `${file}:${line} ${code}: ${message}`;
}

/** A finding with how many more there are; `shownPath` gives the path of a file as it is printed. */
function shownFinding(finding: ShownFinding, shownPath: (file: string) => string): Diagnostic {
  const { more, ...shown } = finding;
  const others =
    more === 0 ? '' : ` (${formatNumber(more)} more of this kind in ${sourceOfFile(shown.file)}.)`;
  return { ...shown, file: shownPath(shown.file), message: `${shown.message}${others}` };
}

/** What can be done about the kinds of findings, a line for each. */
function adviceLines(diagnostics: readonly Diagnostic[]): string[] {
  const codes = new Set(diagnostics.map(({ code }) => code));
  return [...ADVICE].flatMap(([code, { en }]) => (codes.has(code) ? [`${code}: ${en}`] : []));
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

type Reporter = (report: Report, shownPath: (file: string) => string) => string;

/**
 * The ways to print a report: `text` for people, `json` for programs, `github` for annotations on GitHub. Five or more
 * findings of one kind in one source are printed as one; `json` has all.
 */
export const REPORTERS = {
  text: (report, shownPath) => {
    const found = groupFindings(report.diagnostics).map((one) => shownFinding(one, shownPath));
    return [...found.map(diagnosticLine), ...adviceLines(found), summary(report)].join('\n');
  },
  json: (report, shownPath) => {
    const diagnostics = report.diagnostics.map((one) => ({ ...one, file: shownPath(one.file) }));
    return JSON.stringify({ ...report, diagnostics }, null, 2);
  },
  github: (report, shownPath) => {
    const found = groupFindings(report.diagnostics).map((one) => shownFinding(one, shownPath));
    return [...found.map(githubLine), summary(report)].join('\n');
  },
} as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof REPORTERS;
