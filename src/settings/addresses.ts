import { SettingsError } from './settings-error.ts';

/** Signs that a path has as they are (RFC 3986, `pchar`, but for `:`, which an address of a host has). */
const PATH = /^(?:\/[\w.~!$&'()*+,;=@-]+)*$/;

/** The path of the site on its host from `BASE_PATH`: `/` or `/repo`, also where it was given as `repo/`. */
export function basePath(): string {
  const { BASE_PATH = '' } = process.env;
  const path = BASE_PATH.split('/').filter(Boolean).join('/');
  if (path === '') return '/';
  if (PATH.test(`/${path}`) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return `/${path}`;
  throw new SettingsError(
    `BASE_PATH is no path of an address: "${BASE_PATH}". Set it to one, as in BASE_PATH=/repo.`,
  );
}

/** The address of the site's host from `SITE_URL`, if that is set. */
export function siteUrl(): string | undefined {
  const { SITE_URL } = process.env;
  if (!SITE_URL) return undefined;
  if (/^https?:$/.test(URL.parse(SITE_URL)?.protocol ?? '')) return SITE_URL;
  throw new SettingsError(
    `SITE_URL is no web address: "${SITE_URL}". Set it to one, as in SITE_URL=https://example.org.`,
  );
}
