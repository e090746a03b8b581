import { expect } from 'vitest';

/** As long as a page may take for anything, in milliseconds. */
const PATIENCE = 300_000;

/** Expects something of a page that comes when the machine has the time for it. */
export const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: PATIENCE });
