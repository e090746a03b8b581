import { webUrlSchema } from '../../src/schema/paper.ts';
import { letters } from '../../src/text/letters.ts';
import { hasChinese, isChinese } from '../../src/text/script.ts';
import type { Finding } from '../diagnostics.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';
import { parseAuthors } from '../text/authors.ts';
import { blocksToText, parseBlocks } from '../text/blocks.ts';
import { cleanCharacters } from '../text/characters.ts';
import { parseDate } from '../text/date.ts';
import { stripHtml } from '../text/html.ts';
import { inlineToText, parseInline } from '../text/inline.ts';
import { joinLines } from '../text/join-lines.ts';
import { type Block, lineOf, type PaperRecord } from './record.ts';

/** A cell that says "nothing". */
const NOTHING = /^(?:null|none|n\/a|nan|-|—|无)?$/i;

type Report = (code: Finding['code'], line: number, message: string) => void;

function lineOfText(excerpt: Excerpt | undefined, report: Report): string | undefined {
  if (excerpt === undefined) return undefined;
  const joined = joinLines(cleanCharacters(stripHtml(excerpt.text)).split('\n'));
  const { nodes, unknownTex } = parseInline(joined.replace(/\s+/g, ' ').trim());
  reportTex(unknownTex, excerpt.line, report);
  return inlineToText(nodes).trim() || undefined;
}

function reportTex(names: readonly string[], line: number, report: Report): void {
  for (const name of new Set(names))
    report('unknown-tex', line, `Left the LaTeX command "${name}" as it stands.`);
}

function blocksOf(excerpt: Excerpt | undefined, report: Report): Block[] {
  if (excerpt === undefined) return [];
  const { blocks, unknownTex } = parseBlocks(excerpt.text);
  reportTex(unknownTex, excerpt.line, report);
  return blocks;
}

function placeTitles(raw: RawRecord, report: Report): PaperRecord['title'] {
  const given = lineOfText(raw.title, report);
  const givenZh = lineOfText(raw.titleZh, report);
  if (givenZh === undefined)
    return given === undefined ? {} : isChinese(given) ? { zh: given } : { en: given };
  if (hasChinese(givenZh)) return { ...(given === undefined ? {} : { en: given }), zh: givenZh };
  if (given === undefined) return { en: givenZh };
  if (letters(given) !== letters(givenZh)) {
    report(
      'wrong-language',
      raw.titleZh?.line ?? lineOf(raw),
      `The Chinese title "${givenZh}" is not Chinese; left out.`,
    );
  }
  return { en: given };
}

function placeAbstracts(raw: RawRecord, report: Report): Pick<PaperRecord, 'abstract' | 'notes'> {
  const en = blocksOf(raw.abstract, report);
  const zh = blocksOf(raw.abstractZh, report);
  const isTranslation = zh.length === 0 || isChinese(blocksToText(zh));
  if (!isTranslation) {
    report(
      'wrong-language',
      raw.abstractZh?.line ?? lineOf(raw),
      'The Chinese abstract is not Chinese; kept as a note.',
    );
  }
  return {
    abstract: { ...(en.length > 0 ? { en } : {}), ...(zh.length > 0 && isTranslation ? { zh } : {}) },
    ...(isTranslation ? {} : { notes: zh }),
  };
}

function placeCode(raw: RawRecord, report: Report): Pick<PaperRecord, 'code'> {
  const text = raw.code?.text.trim() ?? '';
  if (NOTHING.test(text)) return {};
  const url = webUrlSchema.safeParse(text);
  if (url.success) return { code: url.data };
  report(
    'broken-link',
    raw.code?.line ?? lineOf(raw),
    `"${text}" is not a web address; the record has no code link.`,
  );
  return {};
}

function placeDate(raw: RawRecord, report: Report): Pick<PaperRecord, 'published'> {
  const text = raw.date?.text.trim() ?? '';
  if (NOTHING.test(text)) return {};
  const published = parseDate(text);
  if (published !== undefined) return { published };
  report('invalid-date', raw.date?.line ?? lineOf(raw), `"${text}" is not a date; the record has none.`);
  return {};
}

function placeAuthors(raw: RawRecord, report: Report): Pick<PaperRecord, 'authors' | 'authorsComplete'> {
  const { names, isComplete } = parseAuthors(lineOfText(raw.authors, report) ?? '');
  if (names.length === 0) return {};
  return { authors: names, ...(isComplete ? {} : { authorsComplete: false }) };
}

/**
 * Turns the untouched texts of a record into Unicode text, dates, lists of names and mdast blocks. Idempotent on its
 * own output. What cannot be read is a finding, and the field is left out.
 */
export function normaliseRecord(raw: RawRecord): { record: PaperRecord; findings: Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (code, line, message) => findings.push({ code, line, message });
  const topics = raw.topics.map((topic) => lineOfText(topic, report)).filter((topic) => topic !== undefined);
  const record: PaperRecord = {
    lines: raw.lines,
    id: '',
    title: placeTitles(raw, report),
    ...placeAuthors(raw, report),
    ...placeDate(raw, report),
    topics: [...new Set(topics)],
    ...placeCode(raw, report),
    links: [],
    ...placeAbstracts(raw, report),
  };
  return { record, findings };
}
