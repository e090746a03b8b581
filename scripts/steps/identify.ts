import { isArxivAddress, paperIdOfArxiv, parseArxivId } from '../../src/schema/arxiv-id.ts';
import { webUrlSchema } from '../../src/schema/paper.ts';
import { slug } from '../../src/text/slug.ts';
import type { Finding } from '../diagnostics.ts';
import type { Excerpt } from '../formats/format.ts';
import { linksOf } from '../text/links.ts';
import type { PaperRecord } from './record.ts';

/** Hosts whose pages of the shape /owner/name hold code. */
const CODE_HOST =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com)\/[^/]+\/[^/]+/i;

interface Identity {
  arxivId?: string;
  link?: string;
  finding?: Finding;
}

/** Reads what a digest gives as the paper's own address or identifier. */
function readIdentity(excerpt: Excerpt | undefined): Identity {
  const text = excerpt?.text.trim() ?? '';
  if (excerpt === undefined || text === '') return {};
  const arxivId = parseArxivId(text);
  if (arxivId !== undefined) return { arxivId };
  const { line } = excerpt;
  const url = webUrlSchema.safeParse(text);
  if (url.success && !isArxivAddress(text)) return { link: url.data };
  const code = url.success || !text.includes(':') ? 'invalid-id' : 'broken-link';
  const what = code === 'invalid-id' ? 'holds no arXiv id' : 'is not a web address';
  return { finding: { code, line, message: `"${text}" ${what}; the paper is known by its title.` } };
}

/**
 * Gives a record its id (the arXiv id without version, else a key made from the title) and sorts its links: a code
 * host's page is `code` where the record has none, arXiv's own pages follow from the id, the rest are `links`.
 */
export function identifyRecord(
  record: PaperRecord,
  given: Excerpt | undefined,
): { record: PaperRecord; findings: Finding[] } {
  const { arxivId, link, finding } = readIdentity(given);
  const found = [
    ...linksOf(record.abstract.en ?? []),
    ...linksOf(record.abstract.zh ?? []),
    ...linksOf(record.notes ?? []),
  ];
  const urls = [...new Set([link, ...found])].filter(
    (url) => url !== undefined && webUrlSchema.safeParse(url).success,
  );
  const outside = urls.filter(
    (url) => (url !== undefined && parseArxivId(url) !== arxivId) || arxivId === undefined,
  );
  const code = record.code ?? outside.find((url) => CODE_HOST.test(url ?? ''));
  const title = record.title.en ?? record.title.zh ?? '';
  return {
    record: {
      ...record,
      id: arxivId === undefined ? `title-${slug(title)}` : paperIdOfArxiv(arxivId),
      ...(code === undefined ? {} : { code }),
      links: outside.filter((url) => url !== undefined).filter((url) => url !== code),
    },
    findings: finding === undefined ? [] : [finding],
  };
}
