import type { Label } from '../schema/site.ts';
import { countLabel, PAPERS } from '../site/counts.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Overview } from './overview.ts';
import { labelOfPeriod, type Unit } from './periods.ts';

/** Headings of what is counted by period. */
export const PAPERS_BY: Record<Unit, Label> = {
  month: { en: 'Papers by month', zh: '每月论文数' },
  quarter: { en: 'Papers by quarter', zh: '每季度论文数' },
  year: { en: 'Papers by year', zh: '每年论文数' },
};

/** Whose papers a share is of. */
export const SHARE_OF: Record<Unit, Label> = {
  month: { en: 'Share of the papers of each month', zh: '占当月论文的比例' },
  quarter: { en: 'Share of the papers of each quarter', zh: '占当季论文的比例' },
  year: { en: 'Share of the papers of each year', zh: '占当年论文的比例' },
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** `54%`; what is less than one in two hundred and not nothing is `<1%`, and only all is `100%`. */
export function percent(count: number, total: number): string {
  if (count === 0 || total === 0) return '0%';
  const share = Math.round((count / total) * 100);
  if (share === 0) return '<1%';
  return share === 100 && count < total ? '>99%' : `${share}%`;
}

/** How many papers there are, and when most of them came. */
export function papersCaption({ papers, sources, timeline, totals }: Overview): Label {
  const all = countLabel(papers, PAPERS);
  const from =
    sources.length > 1
      ? {
          en: ' A paper counts once, for the source that had it first.',
          zh: '每篇只计一次，归最先收录它的来源。',
        }
      : { en: '', zh: '' };
  const most = Math.max(...totals);
  const peak = timeline.periods[totals.indexOf(most)];
  if (peak === undefined || timeline.periods.length < 2) return { en: `${all.en}.`, zh: `共 ${all.zh}。` };
  const when = labelOfPeriod(peak);
  return {
    en: `${all.en}, most of them in ${when.en}: ${formatNumber(most)}.${from.en}`,
    zh: `共 ${all.zh}，以${when.zh}的 ${formatNumber(most)} 篇为最多。${from.zh}`,
  };
}

/** Papers that the bars leave out; `undefined` where there are none. */
export function leftOutCaption({ undated, older, timeline }: Overview): Label | undefined {
  const first = timeline.periods[0];
  const begin = first === undefined ? { en: '', zh: '' } : labelOfPeriod(first);
  const [late, none] = [formatNumber(older), formatNumber(undated)];
  const said = [
    older > 0 && { en: `${late} from before ${begin.en}`, zh: `${begin.zh}以前的 ${late} 篇` },
    undated > 0 && { en: `${none} of which no date is known`, zh: `日期不详的 ${none} 篇` },
  ].filter((one) => one !== false);
  if (said.length === 0) return undefined;
  return {
    en: `Not in the charts: ${said.map(({ en }) => en).join(', ')}.`,
    zh: `未计入图中：${said.map(({ zh }) => zh).join('、')}。`,
  };
}

/** How many papers have abstracts in both languages. */
export function languagesCaption({ languages, totals }: Overview): Label {
  const all = sumOf(totals);
  const both = sumOf(languages.find(({ name }) => name === 'both')?.counts ?? []);
  const [total, some, share] = [formatNumber(all), formatNumber(both), percent(both, all)];
  return {
    en: `Both languages: ${some} of ${total} papers, ${share}.`,
    zh: `中英摘要俱全：${total} 篇中有 ${some} 篇，占 ${share}。`,
  };
}

/** How many papers come with code. */
export function codeCaption({ code, totals }: Overview): Label {
  const all = sumOf(totals);
  const [total, some, share] = [formatNumber(all), formatNumber(sumOf(code)), percent(sumOf(code), all)];
  return {
    en: `With the address of their code: ${some} of ${total} papers, ${share}.`,
    zh: `给出代码地址：${total} 篇中有 ${some} 篇，占 ${share}。`,
  };
}
