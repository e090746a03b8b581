import { z } from 'zod';

const indicesSchema = z.array(z.int().nonnegative());

/** True where the indices of one side run from 0 on without a gap or a repetition. */
function areInOrder(lists: readonly (readonly number[])[]): boolean {
  return lists.flat().every((value, index) => value === index);
}

/**
 * Which English sentences are which Chinese ones: beads in order, each with the indices of its sentences among all of the
 * abstract, and the aligner's confidence (its posterior, 0 to 1). Every sentence stands in exactly one bead.
 */
export const alignmentSchema = z
  .array(z.strictObject({ en: indicesSchema, zh: indicesSchema, confidence: z.number().min(0).max(1) }))
  .refine((beads) => areInOrder(beads.map(({ en }) => en)), 'must have every English sentence once, in order')
  .refine(
    (beads) => areInOrder(beads.map(({ zh }) => zh)),
    'must have every Chinese sentence once, in order',
  );
export type Beads = z.output<typeof alignmentSchema>;

/** From this confidence on a bead is shown as a firm link. */
export const FIRM = 0.8;
