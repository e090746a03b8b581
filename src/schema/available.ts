/** What a paper has: an English abstract, a Chinese one, code. */
export const AVAILABLE = ['en', 'zh', 'code'] as const;
export type Available = (typeof AVAILABLE)[number];
