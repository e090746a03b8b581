import type { Digest } from '../schema/digest.ts';
import type { Mention } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';

/** A mention of a paper with its digest and the name of the source; a correction by hand has none. */
export interface PlacedMention {
  mention: Mention;
  digest?: Pick<Digest, 'id' | 'date' | 'title'>;
  source?: Label;
}
