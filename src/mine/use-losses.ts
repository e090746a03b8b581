import { useEffect, useRef } from 'preact/hooks';
import { changeEverything } from '../reader/follow-store.ts';
import type { OwnPaper } from '../reader/schema.ts';
import { formatNumber } from '../text/format-number.ts';
import { mergePaper } from './file/merge.ts';
import { type Said, UNDO } from './lines/notice.tsx';
import { papersIn } from './list/select-papers.ts';
import type { View } from './list/shown.ts';
import type { OwnState } from './own-state.ts';

/** Gives back what the reader had of papers, beside what there is now. */
const putBack = (papers: readonly OwnPaper[]): Promise<void> =>
  changeEverything(
    papers.map(({ id }) => id),
    (present, followed) => ({ papers: papers.map((paper, at) => mergePaper(present[at], paper)), followed }),
  );

/** Papers that were in a view and are not any more. */
function leftView(view: View, before: readonly OwnPaper[], after: readonly OwnPaper[]): OwnPaper[] {
  const present = new Set(papersIn(view, after).map(({ id }) => id));
  return papersIn(view, before).filter(({ id }) => !present.has(id));
}

const CLEARED: Said['text'] = {
  en: 'What was kept here has been cleared from this browser.',
  zh: '浏览器中保存的内容已被清除。',
};

function leftText(count: number): Said['text'] {
  const number = formatNumber(count);
  return {
    en: count === 1 ? '1 paper removed from this list.' : `${number} papers removed from this list.`,
    zh: `已从此列表移除 ${number} 篇论文。`,
  };
}

/** Says whenever papers have left the view, by whatever way, and offers to put them back. */
export function useLosses(own: OwnState, view: View, say: (said: Said) => void): void {
  const last = useRef({ own, view });
  useEffect(() => {
    const before = last.current;
    last.current = { own, view };
    const { papers } = before.own;
    if (papers === own.papers || before.view !== view) return;
    if (own.papers.length === 0 && papers.length > 1) {
      const label = { en: 'Put it back', zh: '恢复' };
      say({ text: CLEARED, undo: { label, run: () => putBack(papers) } });
      return;
    }
    const left = leftView(view, papers, own.papers);
    if (left.length > 0)
      say({ text: leftText(left.length), undo: { label: UNDO, run: () => putBack(left) } });
  }, [own, view]);
}
