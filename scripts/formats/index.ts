import type { Format } from './format.ts';
import { headingLink } from './heading-link.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import { topicTable } from './topic-table.ts';

/** Every format that is read. Detectors exclude each other; `formats.test.ts` holds them to it. */
export const FORMATS: readonly Format[] = [headingLink, topicTable, labelledBlocks];
