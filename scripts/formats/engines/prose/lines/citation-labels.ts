import { isNameList, isOneName } from '../../../../text/name-list.ts';
import type { Label } from '../../fields/labels/labelled-lines.ts';
import type { LabelledField } from '../../fields/labels/labels.ts';

/** `Lee, A., & Li, B. (2026). A Title. *A Journal*.`: a reference as APA has it */
const APA =
  /^\s*(?:[-*•]\s|\[\d{1,4}\]\s|\d{1,4}\.\s)?(?<names>\p{Lu}[^()]{2,2000}?)\s\((?<year>(?:19|20)\d\d)[a-z]?(?:, [^()]{1,30})?\)\.\s{1,3}(?<title>[^.]{8,400}(?:\.[^\s.][^.]{0,200}){0,3}[.?!])(?<rest>.*)$/u;
/** `A. Lee, B. Li, "A Title," in A Conference, 2026.`: a reference as IEEE has it */
const IEEE =
  /^\s*(?:[-*•]\s|\[\d{1,4}\]\s|\d{1,4}\.\s)?(?<names>\p{Lu}[^"“”]{2,2000}?)[,.:]\s["“](?<title>[^"“”]{8,400})["”](?<rest>.*)$/u;
/** `&`, `and` before the last name */
const AND = /,?\s+(?:&|and)\s+/;
const INITIALS = /(?:\p{Lu}\.[\s-]?){1,4}/u;

const isNames = (text: string): boolean =>
  isNameList(text.replace(AND, ', ')) || isOneName(text) || INITIALS.test(text);

/** The values of a line that is a reference to a paper, as if they had labels; none if it is not. */
export function citationLabels(text: string): Label[] {
  const groups = (APA.exec(text) ?? IEEE.exec(text))?.groups;
  if (groups?.title === undefined || groups.names === undefined || !isNames(groups.names)) return [];
  const label = (field: LabelledField, value: string): Label => ({
    label: field,
    field,
    style: 'plain',
    isListed: false,
    value,
  });
  const rest = groups.rest?.trim() ?? '';
  return [
    label('title', groups.title.replace(/[.,]$/, '').trim()),
    { ...label('authors', groups.names.replace(AND, ', ')), isInline: true },
    ...(rest === '' ? [] : [{ ...label('link', rest), isInline: true as const }]),
  ];
}
