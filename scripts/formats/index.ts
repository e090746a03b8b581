import { boldLabels } from './bold-labels.ts';
import { csv } from './csv.ts';
import { cvArxivDaily } from './cv-arxiv-daily.ts';
import { cvArxivList } from './cv-arxiv-list.ts';
import { dailyArxivAiEnhanced } from './daily-arxiv-ai-enhanced.ts';
import { detailsTable } from './details-table.ts';
import type { Format } from './format.ts';
import { genericBlocks } from './generic-blocks.ts';
import { genericHeadings } from './generic-headings.ts';
import { genericPage } from './generic-page.ts';
import { genericTable } from './generic-table.ts';
import { headingLink } from './heading-link.ts';
import { htmlIndex } from './html-index.ts';
import { huggingFaceTable } from './hugging-face-table.ts';
import { json } from './json.ts';
import { jsonLines } from './jsonl.ts';
import { keywordNotice } from './keyword-notice.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import { numberedSections } from './numbered-sections.ts';
import { paperPage } from './paper-page.ts';
import { rss } from './rss.ts';
import { topicTable } from './topic-table.ts';

/** Every format that is read. Detectors exclude each other; `formats.test.ts` holds them to it. */
export const FORMATS: readonly Format[] = [
  headingLink,
  topicTable,
  labelledBlocks,
  json,
  jsonLines,
  csv,
  rss,
  cvArxivDaily,
  cvArxivList,
  detailsTable,
  huggingFaceTable,
  htmlIndex,
  boldLabels,
  dailyArxivAiEnhanced,
  keywordNotice,
  numberedSections,
  paperPage,
];

/** Readers for files that no format above claims; whichever understands most of a file reads it. */
export const GENERIC_FORMATS: readonly Format[] = [genericPage, genericTable, genericHeadings, genericBlocks];
