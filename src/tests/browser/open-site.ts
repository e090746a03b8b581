import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, inject } from 'vitest';

/** Shorter than a test may take, so that what did not come is named; in milliseconds. */
const PATIENCE = 300_000;

/** A profile of Chromium, and the options that it was made with. */
type Profile = { context: BrowserContext; key: string };

/** Profiles that no test uses, the one that was used last at the end, and how many are kept. */
const unused: Profile[] = [];
const MAX_UNUSED = 4;

let connection: ReturnType<typeof chromium.connect> | undefined;

async function newProfile(options: BrowserContextOptions, key: string): Promise<Profile> {
  connection ??= chromium.connect(inject('browser').endpoint);
  const browser = await connection;
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(PATIENCE);
  return { context, key };
}

/** A page in a profile that was used before, without what others have left there. */
async function newPageIn(context: BrowserContext, origin: string): Promise<Page> {
  const old = context.pages();
  // The new page is opened first, because it takes over the process of the old one.
  const page = await context.newPage();
  await Promise.all(old.map((other) => other.close()));
  const session = await context.newCDPSession(page);
  await Promise.all([
    context.setOffline(false),
    context.unrouteAll(),
    session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
  ]);
  await session.detach();
  return page;
}

async function putBack(profiles: readonly Profile[]): Promise<void> {
  unused.push(...profiles);
  const superfluous = unused.splice(0, Math.max(unused.length - MAX_UNUSED, 0));
  await Promise.all(superfluous.map(({ context }) => context.close()));
}

/**
 * Opens pages of a site in a real Chromium, for the tests around it; they are closed after the test, or after all tests
 * where a hook has opened them. `isLasting` says that a page leaves behind what its profile cannot be rid of, as the
 * time that it was set to.
 */
export function openSite(
  { base }: { base: string },
  { origin = inject('browser').origin, isLasting = false } = {},
) {
  const [ofHooks, ofTest]: [Profile[], Profile[]] = [[], []];
  const end = async (profiles: Profile[]): Promise<void> => {
    const ended = profiles.splice(0);
    if (isLasting) await Promise.all(ended.map(({ context }) => context.close()));
    else await putBack(ended);
  };
  beforeEach(() => void ofHooks.push(...ofTest.splice(0)));
  afterEach(() => end(ofTest));
  afterAll(() => end(ofHooks));

  return {
    /**
     * A page in an empty profile at `path` below the base, and every request that it has made. It is open when its
     * scripts have run.
     */
    async open(
      path: string,
      options: BrowserContextOptions = {},
    ): Promise<{ page: Page; requests: string[] }> {
      const key = JSON.stringify(options);
      const at = unused.findLastIndex((profile) => profile.key === key);
      const [used] = at === -1 ? [] : unused.splice(at, 1);
      const profile = used ?? (await newProfile(options, key));
      ofTest.push(profile);
      const page = await newPageIn(profile.context, origin);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${origin}${base}${path}`, { waitUntil: 'load' });
      return { page, requests };
    },
    origin: () => origin,
  };
}
