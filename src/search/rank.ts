/** How one paper answers one part of a query. */
export type PartHit = {
  /** The words as they were asked for, not another form of them. */
  isExact: boolean;
  /** In a title, the id or the authors. */
  isInHead: boolean;
  score: number;
};

/** A match before this position of the index is in a title, the id or the authors; the abstracts begin after it. */
export const HEAD_WORDS = 128;

/** What fits on the first page of results. */
export const PAGE = 20;

/**
 * The papers that answer every part, best first: by how many parts stand in title, id or authors, then by score, then
 * in the order of the first part. Papers with the exact words lead when they fit on the first page together: who asks
 * for a rare form (`trained`) wants it first, who asks for a common one (`model`) wants titles first, plural or not.
 */
export function rank(parts: ReadonlyMap<string, PartHit>[]): string[] {
  const [first, ...others] = parts;
  const papers = [...(first?.keys() ?? [])]
    .filter((id) => others.every((hits) => hits.has(id)))
    .map((id) => {
      const hits = parts.flatMap((part) => part.get(id) ?? []);
      return {
        id,
        isExact: hits.every((hit) => hit.isExact),
        heads: hits.filter((hit) => hit.isInHead).length,
        score: hits.reduce((sum, hit) => sum + hit.score, 0),
      };
    });
  const doExactLead = papers.filter((paper) => paper.isExact).length <= PAGE;
  const lead = (paper: { isExact: boolean }): number => Number(doExactLead && paper.isExact);
  return papers
    .sort((a, b) => lead(b) - lead(a) || b.heads - a.heads || b.score - a.score)
    .map((paper) => paper.id);
}
