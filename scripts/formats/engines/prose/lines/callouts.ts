import type { Label } from '../../fields/labels/labelled-lines.ts';
import { headingLabel } from '../../fields/labels/labelled-lines.ts';
import { fieldOfLabel, type LabelledField } from '../../fields/labels/labels.ts';

/** `[!abstract] 摘要`, `[!info]- Metadata`: the first line of a callout, its quotation mark taken off */
const CALLOUT = /^\[!(?<kind>[\p{L}\p{N} _-]{1,30})(?:\|[^\]]{0,60})?\][+-]?\s{0,9}(?<title>.*)$/u;
/** Kinds that say how a callout looks, not what is in it. */
const OF_LOOKS =
  /^(?:info|note|tip|hint|important|warning|caution|danger|error|bug|example|question|help|faq|todo|success|check|done|failure|attention|multi-column|blank)$/i;
/** Kinds whose lines are a text like any other. */
const OF_A_TEXT = /^(?:quote|cite)$/i;
/** A longer title is a text; in UTF-16 code units. */
const MAX_TITLE = 40;

/** A callout: what its first line says of the lines below it, or the text that this line holds beside its kind. */
export interface Callout {
  label?: Label;
  text: string;
}

const labelOf = (label: string, field: LabelledField | undefined): Label => ({
  label,
  ...(field === undefined ? {} : { field }),
  style: 'bold',
  isListed: false,
  value: '',
});

/**
 * Reads the first line of a callout in Obsidian's or GitHub's Markdown. Its title is a label, if it is a known one, otherwise
 * its kind is (`abstract`); any other short title, or a kind without one, is the label of a note. A longer title, or one with
 * a link, is a text.
 */
export function calloutOf(text: string): Callout | undefined {
  const { kind, title = '' } = text.startsWith('[!') ? (CALLOUT.exec(text)?.groups ?? {}) : {};
  if (kind === undefined) return undefined;
  const trimmed = title.trim();
  if (trimmed.includes('](') || trimmed.length > MAX_TITLE) return { text: trimmed };
  const titled = trimmed === '' ? undefined : headingLabel(trimmed);
  if (titled?.field !== undefined) return { text: trimmed, label: { ...titled, style: 'bold' } };
  if (OF_A_TEXT.test(kind)) return { text: trimmed };
  const field = OF_LOOKS.test(kind) ? undefined : fieldOfLabel(kind);
  const isCustom = trimmed !== '' && kind.toLowerCase() !== 'abstract';
  return { text: trimmed, label: labelOf(trimmed || kind, isCustom ? undefined : field) };
}
