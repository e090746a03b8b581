import { arxivIdInFileName, isArxivAddress } from '../../../../../src/schema/arxiv-id.ts';
import { parsePaperAddress, rankOfKind } from '../../../../../src/schema/paper-address.ts';
import { isPdf, isRepository } from '../../../../text/bare-address.ts';
import type { Excerpt, RawRecord } from '../../../format.ts';
import { fieldOfLabel } from '../labels/labels.ts';
import { type CellLink, isAddress } from './markdown-links.ts';
import { isPaperLink } from './paper-links.ts';

/** What an address is for, as the digest says; `title` is a link on the title, `file` the id in the name of a file. */
export type AddressRole = 'id' | 'code' | 'link' | 'title' | 'file';

export interface Address extends Excerpt {
  role: AddressRole;
}

/** `.` after `https://example.org/x.` */
const AFTER_ADDRESS = /[.,;:!?\\]{1,9}$/;
/** `Paper`, `📄 PDF`; not `link`, which may lead anywhere */
const PAPER_WORD = /paper|pdf|arxiv|abs|doi|openreview|论文|論文|原文/i;
/** Ranks behind those of the kinds of papers (`rankOfKind`); `NEVER` for what is not the paper's own. */
const [FILE, LOST_ID, UNKNOWN_PAGE, TITLE_PAGE, BARE_ID, NEVER] = [
  99,
  100,
  101,
  102,
  103,
  Number.POSITIVE_INFINITY,
];

/** True for words on a link that say where it leads (`PDF`, `Code`), rather than a title. */
export function isLinkLabel(label: string): boolean {
  const field = fieldOfLabel(label);
  return field === 'id' || field === 'code' || field === 'link';
}

/** The role of a link by the word on it (`Paper`, `Code`, `Demo`), otherwise the given one. */
function roleOf(word: string, role: AddressRole): AddressRole {
  const field = fieldOfLabel(word);
  if (field === 'code' || field === 'link') return field;
  return field !== undefined && PAPER_WORD.test(word) ? 'id' : role;
}

/**
 * The addresses of links. A link to nowhere on the web gives its text instead, if that names a paper, or the id in the
 * name of the file that it leads to.
 */
export function addressesOf(links: readonly CellLink[], line: number, role: AddressRole): Address[] {
  return links.flatMap(({ label, url }) => {
    const text = label === '' ? url.replace(AFTER_ADDRESS, '') : url;
    if (isAddress(text)) return [{ text, line, role: roleOf(label, role) }];
    if (parsePaperAddress(label) !== undefined) return [{ text: label, line, role }];
    const id = arxivIdInFileName(url);
    return id === undefined ? [] : [{ text: id, line, role: 'file' }];
  });
}

/** True for addresses that name two different papers, as in a row that was joined from two. */
export function nameTwoPapers(addresses: readonly Address[]): boolean {
  const keys = new Map<string, string>();
  return addresses.some(({ role, text }) => {
    const address = role === 'link' || role === 'file' ? undefined : parsePaperAddress(text);
    if (address === undefined) return false;
    const first = keys.get(address.kind) ?? address.key;
    keys.set(address.kind, first);
    return first !== address.key;
  });
}

/** True for an address that a label calls code and that can be: no page of arXiv and no PDF. */
const isCode = ({ role, text }: Address): boolean => role === 'code' && !isArxivAddress(text) && !isPdf(text);

/** How well an address stands for its paper; lower is better. */
function rankOf(address: Address): number {
  if (isCode(address)) return NEVER;
  const { role, text } = address;
  if (role === 'file') return FILE;
  const paper = parsePaperAddress(text);
  if (paper !== undefined) return rankOfKind(paper.kind);
  if (isPaperLink(text)) return LOST_ID;
  if (role !== 'id' && role !== 'title') return NEVER;
  if (!isAddress(text)) return BARE_ID;
  return role === 'id' ? UNKNOWN_PAGE : TITLE_PAGE;
}

/**
 * Sorts the addresses of a record. `id` is the one that stands best for the paper: arXiv's, then that of another place
 * for papers (`src/schema/paper-address.ts`), then any that a label calls the paper's, then the link on the title.
 * `code` is the first repository that a label calls code, else the first page. All others are `links`, each once.
 */
export function sortAddresses(addresses: readonly Address[]): Pick<RawRecord, 'id' | 'code' | 'links'> {
  let [id, best]: [Address | undefined, number] = [undefined, NEVER];
  for (const address of addresses) {
    const rank = rankOf(address);
    if (rank < best) [id, best] = [address, rank];
  }
  const codes = addresses.filter(isCode);
  const code = codes.find(({ text }) => isRepository(text)) ?? codes[0];
  const taken = new Set([id?.text, code?.text]);
  const links = addresses.filter(({ role, text }) => role !== 'file' && !taken.has(text) && taken.add(text));
  const bare = ({ text, line }: Address): Excerpt => ({ text, line });
  return { ...(id && { id: bare(id) }), ...(code && { code: bare(code) }), links: links.map(bare) };
}
