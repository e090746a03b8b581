import { parsePaperAddress } from '../../../../../src/schema/paper-address.ts';
import { isCategoryList } from '../../fields/headings/categories.ts';
import type { LabelledField } from '../../fields/labels/labels.ts';
import { isAddress, linksIn, textAround } from '../../fields/links/markdown-links.ts';
import { idBefore, isLinkWord } from '../../fields/links/paper-links.ts';
import type { LineToken } from '../lines/line-tokens.ts';
import { bareIdsIn } from './bare-ids.ts';
import { titleSource } from './title-shapes.ts';

/** What a line says about whose it is: the papers that it names as its own (`arxiv 2405.00001`), and its labels. */
export interface Signal {
  at: number;
  papers: readonly PaperName[];
  fields: readonly LabelledField[];
  /** The labels of the line, as it has them. */
  labels: readonly string[];
}

/** A name of a paper, and of which kind it is: a kind of address, `web` for any other address of a title. */
interface PaperName {
  kind: string;
  key: string;
}

/** Letters beside its links that a line of dates, topics and links has at most. */
const MAX_BESIDE_LINKS = 40;
/** In a longer line an identifier is mentioned, not given; in UTF-16 code units. */
const MAX_BARE = 300;
const LETTER = /\p{L}/gu;
/** `2405.00001v1`, `arXiv:2405.00001 [cs.CL]` */
const BARE_ID = /(?<![\w./])(?:arxiv:\s?)?(?<id>\d{4}\.\d{4,5}(?:v\d{1,3})?)(?![\w.]*\d)/i;

/** Addresses of code, talk and video */
const NO_PAPER =
  /^https?:\/\/(?:[\w-]+\.)*(?:github\.com|github\.io|gitlab\.com|gitee\.com|twitter\.com|x\.com|youtube\.com|youtu\.be|zhihu\.com|shields\.io)(?:[/:]|$)/i;

/** `https://arxiv.org/`: a site, not a page */
const HOST_ONLY = /^https?:\/\/[^/]*\/?$/i;

/** The fields of the labels in a line. */
export function fieldsIn(token: LineToken): LabelledField[] {
  const labels = token.kind === 'labels' ? token.labels : token.kind === 'heading' ? [token.label] : [];
  return labels.flatMap(({ field }) => field ?? []);
}

function nameOf(text: string): PaperName | undefined {
  const address = parsePaperAddress(text);
  return address && { kind: address.kind, key: `${address.kind} ${address.key}` };
}

function linkNames(text: string, isTitle: boolean): PaperName[] {
  return linksIn(text).flatMap(({ label, url }): PaperName[] => {
    const named = nameOf(url);
    if (named !== undefined) return [named];
    const isNamed =
      isTitle && label !== '' && !isLinkWord(label) && !isCategoryList(label) && !label.startsWith('!');
    return isNamed && !url.startsWith('#') && !NO_PAPER.test(url) && !HOST_ONLY.test(url)
      ? [{ kind: isAddress(url) ? 'web' : 'local', key: `${isAddress(url) ? 'web' : 'local'} ${url}` }]
      : [];
  });
}

const hasFewLetters = (text: string): boolean =>
  (textAround(text, linksIn(text)).match(LETTER)?.length ?? 0) <= MAX_BESIDE_LINKS;

/** The papers that a line names as those that it is about: in a heading, an item, a label or alone; not in a sentence. */
function papersIn(token: LineToken): PaperName[] {
  const { kind, text, isItem } = token;
  if (kind === 'blank' || kind === 'separator' || kind === 'furniture' || kind === 'row') return [];
  const led = idBefore(text);
  if (led !== undefined) return [nameOf(led.id) ?? []].flat();
  if (kind === 'labels') {
    const named = token.labels.flatMap(({ field, value }) => {
      if (field === 'note' || field === 'abstract' || field === 'abstractZh' || field === 'nothing')
        return [];
      const bare = field === 'id' ? BARE_ID.exec(value)?.groups?.id : undefined;
      return [...linkNames(value, false), ...(bare === undefined ? [] : [nameOf(bare) ?? []].flat())];
    });
    return named;
  }
  const source = titleSource(token);
  const isTitle = kind !== 'text' || isItem || source.startsWith('**');
  const names = linkNames(source, isTitle);
  const linked = names.length === 0 || isTitle || hasFewLetters(text) ? names : [];
  const bare = text.length <= MAX_BARE ? bareIdsIn(text).flatMap((id) => nameOf(id) ?? []) : [];
  return [...linked, ...bare];
}

/**
 * The signals of a run of lines, in order. Pages beside the digest name papers only where nothing else does: elsewhere
 * they are its contents.
 */
export function signalsOf(tokens: readonly LineToken[]): Signal[] {
  const found = tokens.flatMap((token, at): Signal[] => {
    const [papers, fields] = [papersIn(token), fieldsIn(token)];
    const labels = token.kind === 'labels' ? token.labels.map(({ label }) => label) : [];
    return papers.length + fields.length + labels.length > 0 ? [{ at, papers, fields, labels }] : [];
  });
  const isLocal = found.every(({ papers }) => papers.every(({ kind }) => kind === 'local'));
  if (isLocal) return found;
  return found.map((signal) => ({ ...signal, papers: signal.papers.filter(({ kind }) => kind !== 'local') }));
}
