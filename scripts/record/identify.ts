import { arxivIdInFileName, isArxivAddress } from '../../src/schema/arxiv-id.ts';
import { webUrlSchema } from '../../src/schema/paper.ts';
import {
  type PaperAddress,
  paperIdOfAddress,
  parsePaperAddress,
  rankOfKind,
} from '../../src/schema/paper-address.ts';
import { titleSlug } from '../../src/text/slug.ts';
import type { Finding } from '../diagnostics.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';
import { distinctAddresses, isPdf } from '../text/bare-address.ts';
import { linksOf } from '../text/block-links.ts';
import type { PaperRecord } from './record.ts';

/** `https://github.com/owner/name`: a page with code */
const CODE_HOST =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com)\/[^/]+\/[^/]+/i;

/** The id of a paper without a known address. */
function idOfTitle(title: PaperRecord['title']): string {
  return `title-${titleSlug(title.en ?? title.zh ?? '')}`;
}

/** What is wrong with an address that names no paper; `undefined` for an ordinary web page. */
function problemOf({ text, line }: Excerpt): Finding | undefined {
  const given = text.trim();
  if (arxivIdInFileName(given) !== undefined) return undefined;
  const isWeb = webUrlSchema.safeParse(given).success;
  if (given === '' || (isWeb && !isArxivAddress(given))) return undefined;
  const code = isWeb || !given.includes(':') ? 'invalid-id' : 'broken-link';
  const what = code === 'invalid-id' ? 'holds no arXiv id' : 'is not a web address';
  return { code, line, message: `"${given}" ${what}; the paper is known by its title.` };
}

/** One address of each kind, the best kind first. Of several of one kind the first is taken as the paper's own. */
function ownAddresses(texts: readonly string[]): PaperAddress[] {
  const byKind = new Map<string, PaperAddress>();
  for (const text of texts) {
    const address = parsePaperAddress(text);
    if (address !== undefined && !byKind.has(address.kind)) byKind.set(address.kind, address);
  }
  return [...byKind.values()].sort((a, b) => rankOfKind(a.kind) - rankOfKind(b.kind));
}

/** The paper that the name of a file stands for: `notes/2405.00010-rivers.md` */
function addressInFileName(texts: readonly string[]): PaperAddress[] {
  const key = texts.map(arxivIdInFileName).find((id) => id !== undefined);
  return key === undefined ? [] : [{ kind: 'arxiv', key }];
}

/**
 * Gives a record its id and sorts its links. The id is that of the best address (`src/schema/paper-address.ts`), that in
 * the name of a file, or a key made from the title. If the record has no `code`, the first page with code is. The paper's own arXiv pages are
 * left out, because they follow from the id; all other addresses are `links`.
 */
export function identifyRecord(
  record: PaperRecord,
  raw: Pick<RawRecord, 'id' | 'links'>,
): { record: PaperRecord; findings: Finding[] } {
  const given = [...(raw.id === undefined ? [] : [raw.id]), ...raw.links].map(({ text }) => text.trim());
  const known = ownAddresses(given);
  const addresses = known.length > 0 ? known : addressInFileName(given);
  const [best] = addresses;
  const finding = best === undefined && raw.id !== undefined ? problemOf(raw.id) : undefined;
  const inTexts = [record.abstract.en, record.abstract.zh, record.notes].flatMap((blocks) =>
    linksOf(blocks ?? []),
  );
  const urls = [...new Set([...given, ...inTexts])].filter((url) => webUrlSchema.safeParse(url).success);
  const arxivId = best?.kind === 'arxiv' ? best.key : undefined;
  const outside = urls.filter((url) => {
    const address = parsePaperAddress(url);
    return address?.kind !== 'arxiv' || address.key !== arxivId;
  });
  const code = record.code ?? outside.find((url) => CODE_HOST.test(url) && !isPdf(url));
  return {
    record: {
      ...record,
      id: best === undefined ? idOfTitle(record.title) : paperIdOfAddress(best),
      addresses,
      ...(code === undefined ? {} : { code }),
      links: distinctAddresses(outside, code),
    },
    findings: finding === undefined ? [] : [finding],
  };
}
