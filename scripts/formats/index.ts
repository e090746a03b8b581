import { boldLabels } from './declared/bold-labels.ts';
import { csv } from './declared/csv.ts';
import { cvArxivDaily } from './declared/cv-arxiv-daily.ts';
import { cvArxivList } from './declared/cv-arxiv-list.ts';
import { dailyArxivAiEnhanced } from './declared/daily-arxiv-ai-enhanced.ts';
import { detailsTable } from './declared/details-table.ts';
import { headingLink } from './declared/heading-link.ts';
import { htmlIndex } from './declared/html-index.ts';
import { htmlPage } from './declared/html-page.ts';
import { huggingFaceTable } from './declared/hugging-face-table.ts';
import { json } from './declared/json.ts';
import { jsonLines } from './declared/jsonl.ts';
import { keywordNotice } from './declared/keyword-notice.ts';
import { labelledBlocks } from './declared/labelled-blocks.ts';
import { numberedSections } from './declared/numbered-sections.ts';
import { paperPage } from './declared/paper-page.ts';
import { bibtex, taggedFormat } from './declared/references.ts';
import { rss } from './declared/rss.ts';
import { topicTable } from './declared/topic-table.ts';
import { yaml } from './declared/yaml.ts';
import type { Format } from './format.ts';

/** The declared formats. No file is claimed by two of them: `formats.test.ts` runs every detector on every fixture. */
export const FORMATS: readonly Format[] = [
  headingLink,
  topicTable,
  labelledBlocks,
  json,
  jsonLines,
  csv,
  rss,
  yaml,
  taggedFormat,
  bibtex,
  cvArxivDaily,
  cvArxivList,
  detailsTable,
  huggingFaceTable,
  htmlIndex,
  htmlPage,
  boldLabels,
  dailyArxivAiEnhanced,
  keywordNotice,
  numberedSections,
  paperPage,
];
