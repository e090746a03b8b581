/**
 * Every rule about arXiv identifiers and their addresses.
 *
 * New style (since April 2007) `YYMM.NNNNN`, four or five digits: `0704.0001`, `2410.07177`.
 * Old style `archive/YYMMNNN`, with or without a subject class: `astro-ph/0601001`, `math.GT/0309136`.
 * Source: https://info.arxiv.org/help/arxiv_identifier.html
 */
const NEW_STYLE = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
const OLD_STYLE = String.raw`[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?/\d{2}(?:0[1-9]|1[0-2])\d{3}`;
const IDENTIFIER = `(?<id>${NEW_STYLE}|${OLD_STYLE})(?:v\\d{1,3})?`;

/** What arXiv and its readers write around an id: `[2410.07177]`, ` [cs.CL]`, ` (cs.CL)`, ` (v2)` */
const CATEGORY = String.raw`(?:\s{0,9}[[(][a-z-]{2,9}(?:\.[a-z-]{2,9})?[\])]|\s{0,9}\(v\d{1,3}\))`;
/** `2410.07177`, `2410.07177v1`, `arXiv:astro-ph/0601001`, `arXiv 2410.07177 [cs.CL]` */
const BARE = new RegExp(
  `^[\\[\`]{0,2}(?:(?:10\\.48550/)?arxiv(?:[:：.]\\s*|\\s+|\\s?id[:：]?\\s*))?${IDENTIFIER}[\\]\`]{0,2}${CATEGORY}?$`,
  'i',
);
/** What stands before an arXiv id in an address; `arxiv.org.org` and `arxiv.org//abs` are slips that digests make. */
const HOSTS = [
  String.raw`(?:www\.|export\.|cn\.|browse\.|ar5iv\.|de\.|in\.)?arxiv\.org(?:\.org)?/+(?:abs|pdf|html|format|ps)/+`,
  String.raw`(?:www\.)?(?:huggingface\.co|hf\.co)/papers/`,
  String.raw`(?:www\.)?alphaxiv\.org/(?:[a-z]{2}/)?(?:abs|overview|pdf|html)/`,
  String.raw`(?:dx\.)?doi\.org/10\.48550/arxiv\.`,
  String.raw`ar5iv\.(?:labs\.arxiv\.)?org/(?:abs|html)/`,
  String.raw`(?:www\.)?papers\.cool/arxiv/`,
  String.raw`(?:www\.)?(?:scirate\.com/arxiv|emergentmind\.com/papers|hyper\.ai/(?:[a-z]{2}/)?papers|tldr\.takara\.ai/p)/`,
  String.raw`(?:www\.|api\.)?semanticscholar\.org/arxiv[:/]`,
  String.raw`hf-mirror\.com/papers/`,
].join('|');

/** `https://arxiv.org/abs/2410.07177v1`, `arxiv.org/pdf/2410.07177.pdf`, `https://huggingface.co/papers/2410.07177` */
const ADDRESS = new RegExp(`^(?:https?://)?(?:${HOSTS})${IDENTIFIER}(?:\\.pdf)?[/.]?(?:[?#].*)?$`, 'i');

/**
 * The versionless arXiv id in a bare id or an arXiv address; `undefined` for any other text.
 * `arXiv:2410.07177v1` → `2410.07177`; `https://arxiv.org/pdf/math.GT/0309136` → `math.GT/0309136`.
 */
export function parseArxivId(text: string): string | undefined {
  const trimmed = text.trim();
  const id = (BARE.exec(trimmed) ?? ADDRESS.exec(trimmed))?.groups?.id;
  return id?.includes('/') ? id.replace(/^[^./]+/, (archive) => archive.toLowerCase()) : id;
}

/** `2405.00010-rivers.md`, `2405.00010v1.pdf`, `240500010v1-rivers.md`, `arxiv_2405.00010.html` */
const IN_FILE_NAME =
  /^(?:arxiv[-_:.])?(?<month>\d{2}(?:0[1-9]|1[0-2]))(?<dot>\.?)(?<number>\d{4,5})(?:v\d{1,3})?(?![\da-z])/i;
/** `mailto:`, `htp://` */
const OTHER_SCHEME = /^\s*(?!https?:)[a-z][a-z\d+.-]*:/i;
/** Numbers have five digits since then, as `YYMM`: a shorter one there is a date, or has lost its last zero. */
const FIVE_DIGITS_SINCE = '1501';

/**
 * The arXiv id with which the last part of a path begins: `notes/2405.00010-rivers.md` → `2405.00010`. `undefined` for
 * other names, and for dates: `2012.0501.md`, `20120501.md`.
 */
export function arxivIdInFileName(path: string): string | undefined {
  if (OTHER_SCHEME.test(path)) return undefined;
  const [name = ''] = path.slice(path.lastIndexOf('/') + 1).split(/[?#]/, 1);
  const { month = '', dot, number = '' } = IN_FILE_NAME.exec(name)?.groups ?? {};
  const isWhole = number.length === (month < FIVE_DIGITS_SINCE ? 4 : 5);
  return isWhole && (dot === '.' || number.length === 5) ? `${month}.${number}` : undefined;
}

/** True for any address at arxiv.org, whether or not its id is one. */
export function isArxivAddress(url: string): boolean {
  return /^https?:\/\/(?:[a-z]+\.)?arxiv\.org(?:\.org)?(?:[/?#:]|$)/i.test(url);
}

/**
 * The paper id of an arXiv id: the id itself, with `_` for the slash of the old style.
 * `2410.07177` → `2410.07177`; `astro-ph/0601001` → `astro-ph_0601001`.
 */
export function paperIdOfArxiv(arxivId: string): string {
  return arxivId.replace('/', '_');
}

/**
 * The arXiv id of a paper id; `undefined` for papers that are not on arXiv.
 * `astro-ph_0601001` → `astro-ph/0601001`; `title-grasping-teapots` → `undefined`.
 */
export function arxivIdOfPaper(paperId: string): string | undefined {
  return parseArxivId(paperId.replace('_', '/'));
}

/** arXiv's own pages for an id. */
export function arxivUrls(arxivId: string): { abs: string; pdf: string; html: string } {
  const at = (kind: string): string => `https://arxiv.org/${kind}/${arxivId}`;
  return { abs: at('abs'), pdf: at('pdf'), html: at('html') };
}

/**
 * The month in which arXiv received a paper, as `YYYY-MM`; ids from 91 to 99 are of the 1990s.
 * `2410.07177` → `2024-10`; `hep-th/9901001` → `1999-01`.
 */
export function arxivMonth(arxivId: string): string {
  const digits = arxivId.replace(/^.*\//, '');
  const year = Number(digits.slice(0, 2));
  return `${year > 90 ? 1900 + year : 2000 + year}-${digits.slice(2, 4)}`;
}
