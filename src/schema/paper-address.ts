import { keySlug } from '../text/slug.ts';
import { paperIdOfArxiv, parseArxivId } from './arxiv-id.ts';

/** Where papers are known by an identifier, best first: a paper on several has the id of the first. */
export const ADDRESS_KINDS = ['arxiv', 'doi', 'openreview', 'acl', 'pmlr', 'iacr', 'pwc'] as const;
type AddressKind = (typeof ADDRESS_KINDS)[number];

/** An address that names a paper: which kind it is, and the identifier there. */
export interface PaperAddress {
  kind: AddressKind;
  key: string;
}

/** The DOIs of archives of data and code, which are no papers: Zenodo, figshare, Dryad, Dataverse, OSF and others. */
const OF_ARCHIVE =
  /^10\.(?:5281\/zenodo|6084\/|5061\/dryad|17632\/|7910\/|17605\/osf|57967\/hf|24432\/|21227\/|3886\/|15468\/|1594\/pangaea|25452\/figshare|18170\/|57760\/sciencedb|11922\/sciencedb|48804\/|18710\/|5255\/|25573\/|7303\/|13026\/)/i;

/** The shapes of addresses, those of arXiv excepted, each below an example. */
const SHAPES: readonly (readonly [AddressKind, RegExp])[] = [
  // https://doi.org/10.1145/3292500.3330701, doi:10.1145/3292500.3330701
  ['doi', /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)?(?<key>10\.\d{4,9}\/[^\s?#]+)/i],
  // https://openreview.net/forum?id=AbC123
  [
    'openreview',
    /^https?:\/\/(?:www\.)?openreview\.net\/(?:forum|pdf|attachment)\?(?:[^#]*&)?id=(?<key>[\w-]+)/i,
  ],
  // https://aclanthology.org/2024.acl-long.1.pdf, https://www.aclweb.org/anthology/P19-1001
  [
    'acl',
    /^https?:\/\/(?:www\.)?(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:papers\/)?(?<key>[A-Z]\d\d-\d{4}|\d{4}\.[a-z\d-]+(?:\.[a-z\d-]+)*\.\d+)(?:\.pdf)?\/?$/i,
  ],
  // https://proceedings.mlr.press/v139/radford21a.html
  ['pmlr', /^https?:\/\/proceedings\.mlr\.press\/(?<key>v\d+\/[a-z][\w-]*?)(?:\/[^/]+)?(?:\.html|\.pdf)$/i],
  // https://eprint.iacr.org/2024/1234.pdf
  ['iacr', /^https?:\/\/eprint\.iacr\.org\/(?<key>\d{4}\/\d{1,5})(?:\.pdf)?\/?$/i],
  // https://paperswithcode.com/paper/attention-is-all-you-need
  ['pwc', /^https?:\/\/(?:www\.)?paperswithcode\.com\/paper\/(?<key>[\w-]+)\/?/i],
];

/** The paper that an address or a bare identifier names; `undefined` if it does not name one. */
export function parsePaperAddress(text: string): PaperAddress | undefined {
  const trimmed = text.trim().replace(/[.,;]$/, '');
  const arxivId = parseArxivId(trimmed);
  if (arxivId !== undefined) return { kind: 'arxiv', key: arxivId };
  for (const [kind, shape] of SHAPES) {
    const key = shape.exec(trimmed)?.groups?.key;
    if (key !== undefined) return kind === 'doi' && OF_ARCHIVE.test(key) ? undefined : { kind, key };
  }
  return undefined;
}

/** The paper id of an address: the arXiv id, else `<kind>-<key>` with the key as a file name can hold it. */
export function paperIdOfAddress({ kind, key }: PaperAddress): string {
  return kind === 'arxiv' ? paperIdOfArxiv(key) : `${kind}-${keySlug(key)}`;
}

/** The rank of a kind in the order of preference; lower is better. */
export function rankOfKind(kind: AddressKind): number {
  return ADDRESS_KINDS.indexOf(kind);
}
