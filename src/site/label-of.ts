import type { Label } from '../schema/site.ts';

/**
 * What is shown for a name that digests use: the label that the owner has given, else the name. Names are anything that
 * somebody writes, `constructor` too, which every object has.
 */
export function labelOf(labels: Readonly<Record<string, Label>>, name: string): Label {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label ?? { en: name, zh: name };
}
