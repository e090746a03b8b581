import { hasPaperLink } from '../../fields/links/paper-links.ts';
import type { LineToken } from '../lines/line-tokens.ts';

/** A footer has at most so many lines, none longer than this, in UTF-16 code units. */
const MAX_FOOTER = { lines: 6, length: 240 };
/** `*Made by …*`, `> 声明：…`, `© 2024`, `退订`: what a footer looks like where nothing else tells */
const FOOTER_LINE =
  /^\s*(?:[*_>©]|(?:免责)?声明|免責聲明|退订|取消订阅|unsubscribe|disclaimer|powered by|generated|made with|built with|本(?:邮件|日报|报告|页|頁)|由.{1,20}(?:生成|整理|制作))/iu;

const isGap = ({ kind }: LineToken): boolean => kind === 'blank' || kind === 'furniture' || kind === 'notice';

/** True for lines of which only the last is a rule; blank lines do not count. */
export function endsWithRule(tokens: readonly LineToken[]): boolean {
  const isLast = tokens.findLast(({ kind }) => kind !== 'blank')?.kind === 'separator';
  return isLast && tokens.filter(({ kind }) => kind === 'separator').length === 1;
}

/**
 * The index from which the lines of the last paper are the footer of the file: short lines behind its last rule, without
 * labels, headings and addresses of papers. `isRuled` says that papers of this file end at rules; else the lines have to
 * look like a footer. The number of lines if there is none.
 */
export function footerOf(tokens: readonly LineToken[], isRuled: boolean): number {
  const rule = tokens.findLastIndex(({ kind }) => kind === 'separator');
  const behind = tokens.slice(rule + 1).filter((token) => !isGap(token));
  const isPlain = behind.every(
    ({ kind, text }) =>
      (kind === 'text' || kind === 'links') && text.length <= MAX_FOOTER.length && !hasPaperLink(text),
  );
  const isLike = isRuled || behind.every(({ text, quotes }) => quotes > 0 || FOOTER_LINE.test(text));
  return rule >= 0 && isPlain && isLike && behind.length <= MAX_FOOTER.lines ? rule : tokens.length;
}
