import type { Label } from '../../schema/site.ts';
import { formatNumber } from '../../text/format-number.ts';
import type { ImportAccount } from './merge-own.ts';
import { MAX_SIZE, type Refusal } from './read-export.ts';

const SIZE = `${MAX_SIZE / 1_000_000} MB`;

const WHY: Record<Exclude<Refusal['reason'], 'damaged'>, Label> = {
  'too-large': {
    en: `The file is larger than ${SIZE}, which no export of this site is.`,
    zh: `文件超过 ${SIZE}，不是本站导出的文件。`,
  },
  unreadable: { en: 'The file could not be read.', zh: '无法读取该文件。' },
  'not-json': { en: 'The file is broken: it is not JSON.', zh: '文件已损坏：不是 JSON。' },
  foreign: { en: 'The file is not an export of this site.', zh: '该文件不是本站导出的文件。' },
  newer: {
    en: 'The file was written by a newer version of this site. Reload the page and try again.',
    zh: '该文件由本站的更新版本导出。请刷新页面后重试。',
  },
};

const NOTHING: Label = { en: ' Nothing of it was taken.', zh: '未导入任何内容。' };

/** Why nothing of a file was imported. */
export function refusalText(refusal: Refusal): Label {
  const why =
    refusal.reason === 'damaged'
      ? {
          en: `The file is damaged at ${refusal.place || 'its beginning'}.`,
          zh: `文件在 ${refusal.place || '开头'} 处已损坏。`,
        }
      : WHY[refusal.reason];
  return { en: why.en + NOTHING.en, zh: why.zh + NOTHING.zh };
}

const number = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** What an import did: `120 papers, 3 queries; 4 notes were joined.` */
export function accountText({ added, changed, followed, joined }: ImportAccount): Label {
  if (added + changed + followed === 0)
    return { en: 'Everything in this file was here already.', zh: '文件中的内容此前均已存在。' };
  const parts = [
    { count: added, en: number(added, 'new paper', 'new papers'), zh: `新增 ${formatNumber(added)} 篇论文` },
    {
      count: changed,
      en: number(changed, 'paper updated', 'papers updated'),
      zh: `更新 ${formatNumber(changed)} 篇`,
    },
    { count: followed, en: number(followed, 'query', 'queries'), zh: `${formatNumber(followed)} 条关注` },
  ].filter(({ count }) => count > 0);
  const notes =
    joined === 0
      ? { en: '', zh: '' }
      : {
          en: `; ${number(joined, 'note was', 'notes were')} joined`,
          zh: `；${formatNumber(joined)} 条笔记合并了两边的内容`,
        };
  return {
    en: `Imported: ${parts.map(({ en }) => en).join(', ')}${notes.en}.`,
    zh: `已导入：${parts.map(({ zh }) => zh).join('，')}${notes.zh}。`,
  };
}
