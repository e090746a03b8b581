import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

const PAGES = [
  '',
  'abs/2410.07177/',
  'abs/2412.10360/',
  'digests/ai-weekly/2024/1216-1220/',
  'topics/',
  'topics/llm/',
  'terms/',
  'about/',
  'search/?q=benchmark',
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  const { open } = openSite(SITES[0]);

  it.each(PAGES)('axe finds nothing wrong with /%s', async (path) => {
    const { page } = await open(path, { colorScheme });
    await page.evaluate(axe.source);
    const { violations } = resultSchema.parse(await page.evaluate('axe.run()'));
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 300)}`,
      ),
    ).toEqual([]);
  });
});
