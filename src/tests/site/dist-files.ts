import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Paths of all HTML files below a folder, relative to it. */
export function htmlFiles(dist: string): string[] {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.html')).sort();
}

/** A page of a built site as a tree. */
export function readPage(dist: string, path: string): Root {
  return fromHtml(readFileSync(join(dist, path), 'utf8'));
}

/** Every `href` and `src` of a page. */
export function addressesOf(page: Root): string[] {
  const addresses: string[] = [];
  visit(page, 'element', ({ properties }) => {
    for (const value of [properties.href, properties.src])
      if (typeof value === 'string') addresses.push(value);
  });
  return addresses;
}

/** Whether a server of static files would answer an address under `base` with a file of `dist`. */
export function isServed(dist: string, base: string, pathname: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const path = join(dist, decodeURIComponent(pathname.slice(base.length)));
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
}
