/**
 * Shows what is followed in the lists of a page. A step of its own, because whoever imports a module names all that it needs,
 * and a list of a reader who follows nothing shall not pay for these names.
 */
export async function loadMarks(): Promise<void> {
  (await import('./follow-marks.tsx')).showFollowed();
}
