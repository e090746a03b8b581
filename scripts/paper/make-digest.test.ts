import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestIds } from './make-digest.ts';

const idsOf = (...paths: string[]): (string | undefined)[] => {
  const ids = digestIds(paths);
  return paths.map((path) => ids.get(path));
};

it('are paths without their extensions', () => {
  expect(idsOf('a/2024-10-09.md', 'a/b/第 3 期.txt')).toEqual(['a/2024-10-09', 'a/b/第 3 期']);
});

it('have the extension where another file differs only in that, or is called so', () => {
  expect(idsOf('x.txt', 'x.md')).toEqual(['x.txt', 'x.md']);
  expect(new Set(idsOf('x.txt', 'x.md', 'x.txt.md')).size).toBe(3);
});

it('are short however deep a file is', () => {
  const [id = ''] = idsOf(`a/${'folder/'.repeat(500)}x.txt`);
  expect(id).toMatch(/^a\/[^/]+$/);
  expect(id.length).toBeLessThan(200);
});

it('are their own for every file, and never a folder of another', () => {
  const name = fc.stringMatching(/^[ax%.]{0,2}[ax](?:\.md|\.txt|\.MD)?$/);
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      const files = idsOf(...paths).map((id) => `${id}.md`);
      expect(new Set(files).size).toBe(paths.length);
      for (const file of files) expect(files.filter((other) => other.startsWith(`${file}/`))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
