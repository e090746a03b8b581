import type { Available } from '../schema/available.ts';
import type { Label } from '../schema/site.ts';

/** What a paper may have, in words. */
export const AVAILABLE_LABELS: Record<Available, Label> = {
  en: { en: 'English abstract', zh: '英文摘要' },
  zh: { en: 'Chinese abstract', zh: '中文摘要' },
  code: { en: 'Code', zh: '代码' },
};

/** The signs that lists of papers show for it, each in one language whatever the reader's, and what they stand for. */
export const AVAILABLE_SIGNS = {
  en: { text: 'EN', title: AVAILABLE_LABELS.en.en, lang: 'en' },
  zh: { text: '中', title: AVAILABLE_LABELS.zh.zh, lang: 'zh-Hans' },
  code: { text: 'code', title: `${AVAILABLE_LABELS.code.en} · ${AVAILABLE_LABELS.code.zh}`, lang: 'en' },
} as const;
