import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.string().optional(), link: z.boolean().optional() }),
  ),
});

it('the hash of every package is in the lock file', () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const unknown = Object.entries(packages).filter(
    ([name, { integrity, link }]) => name !== '' && !link && !integrity,
  );
  expect(unknown.map(([name]) => name)).toEqual([]);
});

it('every action of a workflow is one commit', () => {
  const uses = globSync('.github/workflows/*.yml').flatMap((path) =>
    Array.from(
      readFileSync(path, 'utf8').matchAll(/uses: (?<action>.+)/g),
      ({ groups }) => groups?.action ?? '',
    ),
  );
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
});
