/** `作者 / 机构`, `Authors & Affiliations`, `作者与单位`, `저자 및 소속` */
const JOINT = /\s?[/&+、|・·]\s?|\s(?:and|및)\s|[与與和及]/;
/** What stands between the values of such a label, the clearest first. */
const DIVIDERS = ['；', '|', '｜', ' / ', ';', ' - ', ' — '] as const;

/** The labels that one label is made of; none if it is only one. */
export function labelsInCompound(label: string): string[] {
  const labels = label.split(JOINT).map((part) => part.trim());
  return labels.length > 1 && !labels.includes('') ? labels : [];
}

/**
 * The values under a label that is several, each with its own: `Ada Byron, Bo Li` and `River Lab` of `作者 / 机构：Ada Byron,
 * Bo Li；River Lab`. None if the value is not divided like its label.
 */
export function divideCompound(label: string, value: string): { label: string; text: string }[] {
  const labels = labelsInCompound(label);
  if (labels.length === 0) return [];
  for (const divider of DIVIDERS) {
    const texts = value.split(divider);
    if (texts.length === labels.length)
      return texts.map((text, index) => ({ label: labels[index] ?? label, text: text.trim() }));
  }
  return [];
}
