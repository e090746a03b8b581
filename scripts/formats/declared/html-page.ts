import { readHtml } from '../engines/html/read-html.ts';
import type { Format } from '../format.ts';
import { firstFilled } from '../lines.ts';

/** `<!DOCTYPE html>`, `<html lang="zh">` */
const FIRST = /^\uFEFF?\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)(?=[\s>]|$)/i;

/** A page of HTML about one paper, or with a card for each of several. */
export const htmlPage: Format = {
  name: 'html-page',
  detect: (lines) => FIRST.test(firstFilled(lines, 2).join('\n')) && readHtml(lines).records.length > 0,
  read: readHtml,
};
