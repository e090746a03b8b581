import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** The rules that look at colours: others find the same in the dark. */
export const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong with a page as it is. */
export async function violationsOf(page: Page, rules: Partial<typeof OF_COLOURS> = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = resultSchema.parse(
    await page.evaluate(`axe.run(${JSON.stringify({ ...rules, resultTypes: ['violations'] })})`),
  );
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html }) => html).join(' ');
    return `${id}: ${places.slice(0, 300)}`;
  });
}
