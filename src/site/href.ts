/** The address of a page of this site under its base path; `path` has no leading slash. */
export function href(path = ''): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
