import type { Label } from '../schema/site.ts';
import { countLabel, PAPERS } from '../site/counts.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Overview } from './overview.ts';
import { labelOfPeriod, type Unit } from './periods.ts';
import { sumOf } from './series.ts';
import { FEWEST, percent } from './shares.ts';

/** What periods of each kind are called. */
const UNIT_WORDS: Record<Unit, Label> = {
  month: { en: 'month', zh: '月' },
  quarter: { en: 'quarter', zh: '季度' },
  year: { en: 'year', zh: '年' },
};

/** Sentences one after the other, those that there are. */
export function sentences(...some: (Label | undefined)[]): Label {
  const said = some.filter((one) => one !== undefined);
  return { en: said.map(({ en }) => en).join(' '), zh: said.map(({ zh }) => zh).join('') };
}

/** The heading of all papers by period. */
export function papersHeading({ timeline }: Overview): Label {
  const { en, zh } = UNIT_WORDS[timeline.unit];
  return { en: `Papers by ${en}`, zh: `每${zh}论文数` };
}

/** How many papers there are, and when most of them came. */
export function papersCaption({ papers, sources, timeline, totals }: Overview): Label {
  const all = countLabel(papers, PAPERS);
  const most = Math.max(...totals);
  const fullest = timeline.periods[totals.indexOf(most)];
  if (fullest === undefined || timeline.periods.length < 2) return { en: `${all.en}.`, zh: `共 ${all.zh}。` };
  const [when, unit] = [labelOfPeriod(fullest), UNIT_WORDS[timeline.unit]];
  const much = {
    en: `${all.en}; the fullest ${unit.en} is ${when.en}, with ${formatNumber(most)}.`,
    zh: `共 ${all.zh}，其中${when.zh}最多，有 ${formatNumber(most)} 篇。`,
  };
  const once = {
    en: 'A paper counts once, for the source that had it first.',
    zh: '每篇只计一次，归最先收录它的来源。',
  };
  return sources.length > 1 ? sentences(much, once) : much;
}

/** Papers that the bars leave out; `undefined` where there are none. */
export function leftOutCaption({ undated, older, timeline }: Overview): Label | undefined {
  const [first] = timeline.periods;
  const [before, unknown] = [formatNumber(older), formatNumber(undated)];
  const begin = labelOfPeriod(first ?? '');
  const said = [
    { count: older, en: `${before} from before ${begin.en}`, zh: `${begin.zh}以前的 ${before} 篇` },
    { count: undated, en: `${unknown} of which no date is known`, zh: `日期不详的 ${unknown} 篇` },
  ].filter(({ count }) => count > 0);
  if (said.length === 0 || first === undefined) return undefined;
  return {
    en: `Not in the charts: ${said.map(({ en }) => en).join(', ')}.`,
    zh: `未计入图中：${said.map(({ zh }) => zh).join('、')}。`,
  };
}

/** What the charts of topics show. */
export function topicsCaption({ timeline }: Overview): Label {
  const { en, zh } = UNIT_WORDS[timeline.unit];
  return {
    en: `Share of the papers of each ${en}, each topic on a scale of its own.`,
    zh: `占每${zh}论文的比例；各图纵轴不同。`,
  };
}

/** That periods with few papers have no share; `undefined` where there is none that has papers at all. */
export function sparseCaption({ timeline, totals }: Overview): Label | undefined {
  if (!totals.some((total) => total > 0 && total < FEWEST)) return undefined;
  const { en, zh } = UNIT_WORDS[timeline.unit];
  return {
    en: `No share is drawn of a ${en} with fewer than ${FEWEST} papers.`,
    zh: `某${zh}论文不足 ${FEWEST} 篇时，不绘出比例。`,
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
  const [all, some] = [sumOf(totals), sumOf(code)];
  const [total, number, share] = [formatNumber(all), formatNumber(some), percent(some, all)];
  return {
    en: `With the address of their code: ${number} of ${total} papers, ${share}.`,
    zh: `给出代码地址：${total} 篇中有 ${number} 篇，占 ${share}。`,
  };
}
