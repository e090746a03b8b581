import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { htmlFiles, readPage } from './dist-files.ts';

/** What a page says of its policy, and all in it that the policy has to allow or forbid. */
function policyOf(dist: string, path: string) {
  const found = {
    policies: [] as string[],
    referrer: '',
    scripts: [] as string[],
    styles: 0,
    handlers: [] as string[],
  };
  visit(readPage(dist, path), 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'meta' && String(properties.httpEquiv) === 'content-security-policy')
      found.policies.push(String(properties.content));
    if (tagName === 'meta' && properties.name === 'referrer') found.referrer = String(properties.content);
    if (tagName === 'script' && properties.src === undefined) found.scripts.push(textOf(element));
    if (tagName === 'style' || properties.style !== undefined) found.styles++;
    found.handlers.push(...Object.keys(properties).filter((name) => /^on[A-Z]/.test(name)));
  });
  return found;
}

describe.each(SITES)('the site at $base', ({ dist }) => {
  it('has one policy on every page, which allows the one script in it, no other and no style', () => {
    for (const path of htmlFiles(dist)) {
      const { policies, referrer, scripts, styles, handlers } = policyOf(dist, path);
      const [policy = ''] = policies;
      expect([path, policies.length, scripts.length, styles, handlers]).toEqual([path, 1, 1, 0, []]);
      expect(policy).toContain(`'sha256-${hash('sha256', scripts[0] ?? '', 'base64')}'`);
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(referrer).toBe('strict-origin-when-cross-origin');
    }
  });

  it('has a file of headers for hosts that take one', () => {
    const headers = readFileSync(join(dist, '_headers'), 'utf8');
    for (const line of ['X-Content-Type-Options: nosniff', 'Referrer-Policy:', "frame-ancestors 'none'"])
      expect(headers).toContain(line);
  });
});
