import type { RawRecord } from '../../format.ts';
import { finishRecord, reopenRecord } from '../fields/record-draft.ts';
import { readNodes } from './card-record.ts';
import { readHtmlTree } from './html-tree.ts';

/** `<h3>Summary</h3>`, `<li>`, `<b>Authors:</b>`: a text with parts of its own */
const STRUCTURE =
  /<(?:h[1-6]|li|dt|dd)\b|<(?:b|strong)\b[^<>]{0,200}>[^<>]{1,40}(?:[:：]\s*<|<\/(?:b|strong)>\s*[:：])/i;

/** True for a text in HTML that has headings, items or labels in it. */
export function isStructuredHtml(text: string): boolean {
  return text.includes('<') && STRUCTURE.test(text);
}

/** A record with what a text in HTML on one line of the file says of its paper. */
export function withFragment(record: RawRecord, text: string, line: number): RawRecord {
  const draft = reopenRecord(record);
  const page = { source: text, lineAt: () => line };
  readNodes({ page, draft, isTitled: record.title !== undefined }, readHtmlTree(text).children);
  return finishRecord(draft);
}
