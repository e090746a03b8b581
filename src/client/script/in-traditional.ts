import { detectScript } from '../../text/script.ts';
import { convertScript } from './convert-script.ts';

const known = new Map<string, string>();

/**
 * A Chinese text of the interface in Traditional characters, as `convertScript` has it; what has some already, such as a
 * name that its owner writes so, stays as it is. Remembered, because every page has the same texts.
 */
export function inTraditional(text: string): string {
  const traditional = known.get(text) ?? (detectScript(text) === 'Hant' ? text : convertScript(text, 'Hant'));
  known.set(text, traditional);
  return traditional;
}
