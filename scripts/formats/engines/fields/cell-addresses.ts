import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import type { Excerpt, RawRecord } from '../../format.ts';
import { fieldOfLabel } from './labels.ts';
import { type CellLink, isAddress } from './markdown-links.ts';

/** What an address is for, as the digest says; `title` is a link on the title. */
export type Role = 'id' | 'code' | 'link' | 'title';

export interface Address extends Excerpt {
  role: Role;
}

/** True for words on a link that say where it leads (`PDF`, `Code`), rather than a title. */
export function isLinkLabel(label: string): boolean {
  const field = fieldOfLabel(label);
  return field === 'id' || field === 'code' || field === 'link';
}

/** The role of a link by the word on it, otherwise the given one. */
function roleOf(label: string, role: Role): Role {
  const field = fieldOfLabel(label);
  return field === 'code' || field === 'link' ? field : role;
}

/** The addresses of links. A link to nowhere on the web gives its text instead, if that names a paper. */
export function addressesOf(links: readonly CellLink[], line: number, role: Role): Address[] {
  return links.flatMap(({ label, url }) => {
    if (isAddress(url)) return [{ text: url, line, role: roleOf(label, role) }];
    return parsePaperAddress(label) === undefined ? [] : [{ text: label, line, role }];
  });
}

/** True for addresses that name two different papers, as in a row that was joined from two. */
export function nameTwoPapers(addresses: readonly Address[]): boolean {
  const keys = new Map<string, string>();
  return addresses.some(({ role, text }) => {
    const address = role === 'link' ? undefined : parsePaperAddress(text);
    if (address === undefined) return false;
    const first = keys.get(address.kind) ?? address.key;
    keys.set(address.kind, first);
    return first !== address.key;
  });
}

/** Sorts addresses: the paper's own as `id`, the first one for code as `code`, all others as `links`. */
export function sortAddresses(addresses: readonly Address[]): Pick<RawRecord, 'id' | 'code' | 'links'> {
  const isPaper = ({ role, text }: Address): boolean =>
    role !== 'code' && parsePaperAddress(text) !== undefined;
  const id =
    addresses.find(isPaper) ??
    addresses.find(({ role }) => role === 'id') ??
    addresses.find(({ role }) => role === 'title');
  const code = addresses.find(({ role }) => role === 'code');
  const taken = new Set([id?.text, code?.text]);
  const links = addresses.filter(({ text }) => !taken.has(text) && taken.add(text));
  const bare = ({ text, line }: Address): Excerpt => ({ text, line });
  return { ...(id && { id: bare(id) }), ...(code && { code: bare(code) }), links: links.map(bare) };
}
