import type { Excerpt } from '../../format.ts';
import { unbold, withoutFormatting } from '../fields/cell-text.ts';
import type { Column } from './cell-costs.ts';

/** A date or an id without the tags that say how it looks: `05-21` of `<font color="gray">05-21</font>`. */
export function plainCell(cell: Excerpt | undefined, column: Column | undefined): Excerpt | undefined {
  const isShort = column?.field === 'date' || column?.field === 'id';
  return cell && isShort ? { ...cell, text: unbold(withoutFormatting(cell.text)) } : cell;
}
