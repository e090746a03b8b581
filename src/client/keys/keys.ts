import type { Label } from '../../schema/site.ts';

type Key = { keys: readonly string[]; does: Label };

/** What the reader has of papers, wherever there is one. */
const OWN: readonly Key[] = [
  { keys: ['s'], does: { en: 'star', zh: '收藏' } },
  { keys: ['m'], does: { en: 'mark as read or unread', zh: '标记已读或未读' } },
  { keys: ['n'], does: { en: 'write a note', zh: '写笔记' } },
];

/** The keys of the site, by the place where they work. */
export const KEYS: readonly { place: Label; keys: readonly Key[] }[] = [
  {
    place: { en: 'Everywhere', zh: '所有页面' },
    keys: [
      { keys: ['/', '⌘K'], does: { en: 'search', zh: '搜索' } },
      { keys: ['t'], does: { en: 'today: the newest papers', zh: '今日：最新论文' } },
      { keys: ['?'], does: { en: 'these keys', zh: '显示快捷键' } },
      { keys: ['Esc'], does: { en: 'close what is open', zh: '关闭弹出内容' } },
    ],
  },
  {
    place: { en: 'In a list', zh: '列表' },
    keys: [
      { keys: ['j', 'k'], does: { en: 'next and previous paper', zh: '下一篇、上一篇' } },
      { keys: ['Enter', 'o'], does: { en: 'open or close it in place', zh: '就地展开或收起' } },
      { keys: ['l'], does: { en: 'go to its page', zh: '进入论文页' } },
      ...OWN,
      { keys: ['←', '→'], does: { en: 'previous and next day', zh: '前一天、后一天' } },
    ],
  },
  {
    place: { en: 'On a result of a search', zh: '搜索结果' },
    keys: [{ keys: ['↑', '↓'], does: { en: 'previous and next result', zh: '上一条、下一条' } }, ...OWN],
  },
  {
    place: { en: 'On a paper', zh: '论文页' },
    keys: [
      { keys: ['j', 'k'], does: { en: 'next and previous pair of sentences', zh: '下一对、上一对句子' } },
      { keys: ['←', '→'], does: { en: 'previous and next paper', zh: '上一篇、下一篇' } },
      { keys: ['u'], does: { en: 'back to the list', zh: '回到列表' } },
      ...OWN,
    ],
  },
];
