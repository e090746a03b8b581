/** The element of a kind that a part of the page must have. */
export function findElement<T extends HTMLElement>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`Search has no ${selector} here.`);
}
