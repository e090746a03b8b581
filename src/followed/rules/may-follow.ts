import { recall } from '../../client/memory.ts';

/** False where nothing is followed: known at once, without a look at what is followed (see `src/reader/reader.ts`). */
export const mayFollow = (): boolean => Number(recall('follows')) > 0;
