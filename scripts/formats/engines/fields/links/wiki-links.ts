/** `[[Ann Lee]]`, `[[people/Ann Lee|A. Lee]]`, `![[figure.png]]`; not `[[paper]](https://…)`, nor the code `[[n,k,d]]` */
const WIKI_LINK =
  /(?<embed>!?)\[\[(?=[^[\]|\\$\n]{0,300}?\p{L}{2})(?<page>[^[\]|\\$\n]{2,300})(?:\\?\|(?<text>[^[\]|\n]{1,300}))?\]\](?![([])/gu;
/** `people/`, `#Section` around the name of a page */
const FOLDERS = /^.*\//;
const SECTION = /#.*$/;

/** Text with the links of a wiki as what they show: `A. Lee` for `[[people/Ann Lee|A. Lee]]`. Pages shown inside this one go. */
export function withoutWikiLinks(text: string): string {
  if (!text.includes('[[')) return text;
  return text.replace(WIKI_LINK, (_, embed: string, page: string, shown?: string) =>
    embed === '' ? (shown ?? page.replace(FOLDERS, '').replace(SECTION, '')).trim() : '',
  );
}
