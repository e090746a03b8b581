import type { LabelledField } from './labels.ts';

/** Signs that stand before a value in place of a label: `👤 Ann Lee`, `📅 2026-01-01` */
const SIGNS: readonly (readonly [LabelledField, RegExp])[] = [
  ['authors', /^(?:👤|👥|🧑|👨|👩|✍|🖊|👪)/u],
  ['date', /^(?:📅|📆|🗓|⏰|🕒|🕐|⏱)/u],
  ['id', /^(?:🔗|🌐|📎)/u],
  ['topic', /^(?:🏷|🔖)/u],
  ['abstract', /^(?:📝|📖|📃)/u],
  ['note', /^(?:🏛|🏫|🏢|💡|🔑|⭐)/u],
];

/** The field of the sign before a text. */
export function fieldOfSign(text: string): LabelledField | undefined {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}
