import { hanOf } from '../../src/text/han.ts';
import { isChinese, isJapaneseOrKorean } from '../../src/text/script.ts';
import type { RawRecord } from '../formats/format.ts';

/** A Chinese text of at least this many characters shows that a record is Chinese, whatever else it quotes. */
const MIN_CHINESE = 30;

/**
 * True for a record whose texts are Japanese or Korean and none of them Chinese, so that a title or a short text of nothing
 * but Han characters is not Chinese, either: `大規模言語模型調査` above a Japanese summary.
 */
export function isForeignRecord({ title, titleZh, abstract, abstractZh, notes }: RawRecord): boolean {
  const texts = [title, titleZh, abstract, abstractZh, ...notes].flatMap((excerpt) => excerpt?.text ?? []);
  if (!texts.some(isJapaneseOrKorean)) return false;
  return !texts.some((text) => isChinese(text) && hanOf(text).length >= MIN_CHINESE);
}
