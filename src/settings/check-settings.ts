import { basePath, siteUrl } from './addresses.ts';
import { readSite, readSources } from './read-settings.ts';
import { SettingsError } from './settings-error.ts';

/** What is wrong with all that the owner of a site has set, in one line; `undefined` where nothing is. */
export function settingsProblem(contentDir: string): string | undefined {
  try {
    basePath();
    siteUrl();
    readSite(contentDir);
    readSources(contentDir);
    return undefined;
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
}
