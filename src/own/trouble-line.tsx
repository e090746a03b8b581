import { render } from 'preact';
import type { Trouble } from '../reader/database.ts';
import { Text } from '../view/text.tsx';

const LINES = {
  blocked: {
    en: 'This browser lets the site keep nothing: what you mark is gone when you leave the page. Allow the site to store data, or use a window that is not private.',
    zh: '浏览器不允许本站保存数据，您的标记离开本页后就会消失。请允许本站存储数据，或改用非无痕窗口。',
  },
  full: {
    en: 'The browser has no room left for this: it is gone when you leave the page. Export what you have, then free some space on this device.',
    zh: '浏览器的存储空间已满，这一项离开本页后就会消失。请先导出已有内容，再清理设备空间。',
  },
} satisfies Record<Trouble, { en: string; zh: string }>;

let isTold = false;

/** Says at the end of an element why what was marked does not last, and what to do; once a page. */
export function showTrouble(place: Element, trouble: Trouble): void {
  if (isTold) return;
  isTold = true;
  const line = document.createElement('p');
  line.className = 'own-trouble';
  line.role = 'alert';
  place.append(line);
  render(<Text {...LINES[trouble]} />, line);
}
