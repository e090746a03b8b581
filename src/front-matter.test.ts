import { expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

it('is YAML', () => {
  expect(readFrontMatter('---\ntitle: Owls\n---\n## Abstract\n')).toEqual({
    data: { title: 'Owls' },
    content: '## Abstract\n',
  });
});

it.each(['js', 'javascript', 'json', 'coffee', 'toml', ' js '])('is never read as %s', (language) => {
  const text = `---${language}\n({ title: { en: String(globalThis.hasRun = true) } })\n---\n`;
  expect(() => readFrontMatter(text)).toThrow();
  expect('hasRun' in globalThis).toBe(false);
});
