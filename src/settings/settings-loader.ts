import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';

/** Loads a file of settings as one entry, `all`, and again when it changes. */
export function settingsLoader(file: string, read: () => Record<string, unknown>): Loader {
  const path = resolve(file);
  return {
    name: 'settings-loader',
    async load({ store, parseData, watcher, logger }) {
      const load = async (): Promise<void> => {
        const data = await parseData({ id: 'all', data: read() });
        store.set({ id: 'all', data });
      };
      const reload = async (changed: string): Promise<void> => {
        if (resolve(changed) !== path) return;
        try {
          await load();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      await load();
      watcher?.add(path);
      watcher?.on('add', reload);
      watcher?.on('change', reload);
      watcher?.on('unlink', reload);
    },
  };
}
