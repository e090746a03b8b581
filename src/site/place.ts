import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { href } from './href.ts';
import { paperPath } from './paths.ts';

/** A paper beside another one in a list. */
export type Neighbour = Pick<Paper, 'id' | 'title'>;

/** Where a paper stands in a list: its number there, from 1, of how many, and the papers around it. */
export interface Place {
  /** What the list is called, and its address below the base. */
  name: Label;
  path: string;
  number: number;
  total: number;
  previous?: Neighbour;
  next?: Neighbour;
}

/** The attributes of a link to a neighbour; where there is none, of a link that leads nowhere. */
export const wayTo = (neighbour: Neighbour | undefined) =>
  neighbour === undefined
    ? ({ role: 'link', 'aria-disabled': 'true' } as const)
    : { href: href(paperPath(neighbour.id)) };
