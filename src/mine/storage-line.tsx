import type { Trouble } from '../reader/database.ts';
import type { Label } from '../schema/site.ts';
import { Text } from '../view/text.tsx';

const LINES: Record<Trouble, Label> = {
  blocked: {
    en: 'This browser lets the site keep nothing, so what you mark is gone when you close the page.',
    zh: '浏览器不允许本站保存数据，您的标记会在关闭页面后消失。',
  },
  full: {
    en: 'This browser has no room left for the site: export what you have, then free some space.',
    zh: '浏览器已没有可用空间：请先导出，再清理空间。',
  },
};

/** Says why nothing lasts, where that is so. */
export function StorageLine({ trouble }: { trouble: Trouble | undefined }) {
  return trouble === undefined ? null : (
    <p class="mine-reminder" role="alert">
      <Text {...LINES[trouble]} />
    </p>
  );
}
