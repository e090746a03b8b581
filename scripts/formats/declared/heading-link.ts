import { addAll } from '../../../src/text/add-all.ts';
import { hasChinese } from '../../../src/text/script.ts';
import { emptyRecord, type Format, type RawRecord } from '../format.ts';
import { excerptOf, filledLines, isBlank, type Line, numberLines, sections } from '../lines.ts';

/** `# Needle in a Haystack` */
const ENGLISH_TITLE = /^#{1,6}\s+(?<title>\S.*)$/;
/** `[大海捞针](https://arxiv.org/abs/2406.07230)` */
const TITLE_LINK = /^\s*\[(?<title>(?!!\[).*)\]\((?<url>[^()]*)\)\s*$/;
/** `https://arxiv.org/abs/2404.19296` */
const ADDRESS = /^\s*(?<url>https?:\/\/\S+)\s*$/;

/** The link below a heading: its first line that is not blank, if that is a link. */
function linkUnder(section: readonly Line[]): { line: Line; title?: string; url: string } | undefined {
  const line = section.slice(1).find((candidate) => !isBlank(candidate.text));
  if (line === undefined) return undefined;
  const groups = (TITLE_LINK.exec(line.text) ?? ADDRESS.exec(line.text))?.groups;
  if (groups?.url === undefined) return undefined;
  return { line, url: groups.url, ...(groups.title === undefined ? {} : { title: groups.title }) };
}

function readSection(section: readonly Line[]): RawRecord | undefined {
  const [heading, ...rest] = section;
  const title = heading === undefined ? undefined : ENGLISH_TITLE.exec(heading.text)?.groups?.title;
  if (heading === undefined || title === undefined) return undefined;
  const link = linkUnder(section);
  const abstractZh = excerptOf(rest.filter((line) => line.number > (link?.line.number ?? 0)));
  if (link === undefined && abstractZh === undefined) return undefined;
  return {
    ...emptyRecord(filledLines(section)),
    title: { text: title, line: heading.number },
    ...(link === undefined ? {} : { id: { text: link.url, line: link.line.number } }),
    ...(link?.title === undefined ? {} : { titleZh: { text: link.title, line: link.line.number } }),
    ...(abstractZh === undefined ? {} : { abstractZh }),
  };
}

/**
 * A heading with the English title, under it a link whose text is the Chinese title, then Chinese paragraphs.
 * A heading with nothing under it is a banner.
 */
export const headingLink: Format = {
  name: 'heading-link',

  detect: (lines) =>
    lines.some((text, index) => {
      if (!ENGLISH_TITLE.test(text)) return false;
      const next = lines.slice(index + 1, index + 3).find((candidate) => !isBlank(candidate));
      return next !== undefined && hasChinese(TITLE_LINK.exec(next)?.groups?.title ?? '');
    }),

  read: (lines) => {
    const cut = sections(numberLines(lines), (line) => ENGLISH_TITLE.test(line.text));
    const records: RawRecord[] = [];
    const furniture: number[] = [];
    for (const section of cut.sections) {
      const record = readSection(section);
      if (record === undefined) addAll(furniture, filledLines(section));
      else records.push(record);
    }
    return { records, furniture, findings: [] };
  },
};
