import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import type { Excerpt, RawRecord } from '../../format.ts';
import { fieldOfLabel } from './labels.ts';
import { type CellLink, isAddress } from './markdown-links.ts';

/** What the digest says that an address or identifier is. */
export type Role = 'id' | 'code' | 'link' | 'title';

export interface Address extends Excerpt {
  role: Role;
}

/** True for words on links that say where a paper is, and not what it is called: `PDF`. */
export function isLinkLabel(label: string): boolean {
  const field = fieldOfLabel(label);
  return field === 'id' || field === 'code' || field === 'link';
}

/** What a link is: the word on it decides, else where it stands. */
function roleOf(label: string, role: Role): Role {
  const field = fieldOfLabel(label);
  return field === 'code' || field === 'link' ? field : role;
}

/** The addresses of links; one that is no place on the web gives its text where that names a paper. */
export function addressesOf(links: readonly CellLink[], line: number, role: Role): Address[] {
  return links.flatMap(({ label, url }) => {
    if (isAddress(url)) return [{ text: url, line, role: roleOf(label, role) }];
    return parsePaperAddress(label) === undefined ? [] : [{ text: label, line, role }];
  });
}

/** True for addresses of two papers where one is expected: two rows that have become one. */
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

/** The paper's own address, the first one for code, and the others. */
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
