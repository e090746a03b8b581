import { formatNumber } from '../text/format-number.ts';
import { Text } from '../view/text.tsx';

const inLocale = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(date);

/** How many papers are new since the reader's last visit. */
export function News({ count, since }: { count: number; since: Date }) {
  const [en, zh] = [inLocale(since, 'en-GB'), inLocale(since, 'zh-CN')];
  return count === 0 ? (
    <Text en={`Nothing new since ${en}.`} zh={`自${zh}以来没有新论文。`} />
  ) : (
    <Text en={`${formatNumber(count)} new since ${en}.`} zh={`自${zh}以来新增 ${formatNumber(count)} 篇。`} />
  );
}
