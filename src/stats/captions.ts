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
function sentences(...some: (Label | undefined)[]): Label {
  const said = some.filter((one) => one !== undefined);
  return { en: said.map(({ en }) => en).join(' '), zh: said.map(({ zh }) => zh).join('') };
}

/** The heading of all papers by period. */
export function papersHeading({ timeline }: Overview): Label {
  const { en, zh } = UNIT_WORDS[timeline.unit];
  return { en: `Papers by ${en}`, zh: `每${zh}论文数` };
}

/** When most papers came; where they are all of one period, or of none that is known, what that means for charts. */
function whenCaption({ timeline, totals, undated }: Overview): Label {
  const [first, second] = timeline.periods;
  const unit = UNIT_WORDS[timeline.unit];
  if (first === undefined) return { en: 'No date is known.', zh: '日期均不详。' };
  if (second === undefined) {
    const [only, of] = [labelOfPeriod(first), undated > 0 ? 'All that have a date' : 'All'];
    return {
      en: `${of} are of ${only.en}. With a second ${unit.en} there will be charts.`,
      zh: `${undated > 0 ? '有日期的' : ''}都属于${only.zh}。有了第二个${unit.zh}的论文，这里就会有图。`,
    };
  }
  const most = Math.max(...totals);
  const when = labelOfPeriod(timeline.periods[totals.indexOf(most)] ?? first);
  return {
    en: `The fullest ${unit.en} is ${when.en}, with ${formatNumber(most)}.`,
    zh: `其中${when.zh}最多，有 ${formatNumber(most)} 篇。`,
  };
}

/** How many papers there are, when most of them came, how they are counted, and which of them the bars leave out. */
export function papersCaption(overview: Overview): Label {
  const { papers, sources } = overview;
  const all = countLabel(papers, PAPERS);
  const once = {
    en: 'A paper counts once, for the source that had it first.',
    zh: '每篇只计一次，归最先收录它的来源。',
  };
  return sentences(
    { en: `${all.en}.`, zh: `共 ${all.zh}。` },
    whenCaption(overview),
    sources.length > 1 ? once : undefined,
    leftOutCaption(overview),
  );
}

/** Papers that the bars leave out; `undefined` where there are none, or no bars. */
function leftOutCaption({ undated, older, timeline }: Overview): Label | undefined {
  const [first, second] = timeline.periods;
  const [before, unknown] = [formatNumber(older), formatNumber(undated)];
  const begin = labelOfPeriod(first ?? '');
  const said = [
    { count: older, en: `${before} from before ${begin.en}`, zh: `${begin.zh}以前的 ${before} 篇` },
    { count: undated, en: `${unknown} of which no date is known`, zh: `日期不详的 ${unknown} 篇` },
  ].filter(({ count }) => count > 0);
  if (said.length === 0 || second === undefined) return undefined;
  return {
    en: `Not in the charts: ${said.map(({ en }) => en).join(', ')}.`,
    zh: `未计入图中：${said.map(({ zh }) => zh).join('、')}。`,
  };
}

/** That periods with few papers have no share; `undefined` where there is none that has papers at all. */
function sparseCaption({ timeline, totals }: Overview): Label | undefined {
  if (timeline.periods.length < 2 || !totals.some((total) => total > 0 && total < FEWEST)) return undefined;
  const { en, zh } = UNIT_WORDS[timeline.unit];
  return {
    en: `No share is drawn of a ${en} with fewer than ${FEWEST} papers.`,
    zh: `某${zh}论文不足 ${FEWEST} 篇时，不绘出比例。`,
  };
}

/** What the charts of topics show, or why there are none. */
export function topicsCaption(overview: Overview): Label {
  if (overview.topics.length === 0)
    return { en: 'The digests do not tell topics apart.', zh: '本站的速递没有把论文分入不同的主题。' };
  const { en, zh } = UNIT_WORDS[overview.timeline.unit];
  const share = {
    en: `Share of the papers of each ${en}, each topic on a scale of its own.`,
    zh: `占每${zh}论文的比例；各图纵轴不同。`,
  };
  return sentences(share, sparseCaption(overview));
}

/** How many papers have abstracts in both languages. */
export function languagesCaption(overview: Overview): Label {
  const { languages, totals } = overview;
  const all = sumOf(totals);
  const both = sumOf(languages.find(({ name }) => name === 'both')?.counts ?? []);
  const [total, some, share] = [formatNumber(all), formatNumber(both), percent(both, all)];
  const said = {
    en: `Both languages: ${some} of ${total} papers, ${share}.`,
    zh: `中英摘要俱全：${total} 篇中有 ${some} 篇，占 ${share}。`,
  };
  return sentences(said, sparseCaption(overview));
}

/** How many papers come with code. */
export function codeCaption(overview: Overview): Label {
  const { code, totals } = overview;
  const [all, some] = [sumOf(totals), sumOf(code)];
  const [total, number, share] = [formatNumber(all), formatNumber(some), percent(some, all)];
  const said = {
    en: `With the address of their code: ${number} of ${total} papers, ${share}.`,
    zh: `给出代码地址：${total} 篇中有 ${number} 篇，占 ${share}。`,
  };
  return sentences(said, sparseCaption(overview));
}
