/** `<div class="meta" markdown="1">`, `</span>`: elements around lines of Markdown that say nothing themselves */
const WRAPPER =
  /<\/?(?:div|span|article|section|main|aside|header|footer|figure|center)(?:\s[^<>]{0,300})?>/gi;
const FIRST = /^\s{0,20}<\/?(?:div|span|article|section|main|aside|header|footer|figure|center)\b/i;
/** `</span><span class="chip">`, `</div> <div>`: between two values of a line */
const BETWEEN = /(?<=<\/(?:span|div)>)\s{0,9}(?=<(?:span|div)[\s>])/gi;
/** `<span class="paper-mini-label">一句话</span>`: an element that its class calls a label */
const LABEL =
  /^\s{0,20}<(?<name>span|div|p)\s[^<>]{0,200}class="[^"<>]{0,100}(?:label|heading|subtitle)"[^<>]{0,200}>(?<label>[^<>]{1,40})<\/\k<name>>\s{0,9}$/i;
/** `<span><strong>作者</strong> Ann Lee</span>`: a label, with or without a colon */
const LABELLED =
  /(?<=<span(?:\s[^<>]{0,200})?>)\s{0,9}<(?<name>strong|b)>(?<label>[^<>:：]{1,40})[:：]?<\/\k<name>>\s{0,9}[:：]?\s{0,9}(?=[^<\s])/gi;
/** `<span class="paper-id">arXiv 2405.00010</span>`: a short value whose class names its field */
const CLASSED =
  /<span\s[^<>]{0,100}class="(?:[^"<>]{0,60}[\s"_-])?(?<name>authors?|date|published|id|arxiv|chip|tag|badge|pill|topic|category)(?:[\s_-][^"<>]{0,60})?"[^<>]{0,100}>(?:arxiv[\s:：]{1,3})?(?<value>[^<>]{1,300})<\/span>/gi;
/** The label for what a class names. */
const LABEL_OF_CLASS: ReadonlyMap<string, string> = new Map([
  ['author', 'Authors'],
  ['authors', 'Authors'],
  ['date', 'Date'],
  ['published', 'Date'],
  ['id', 'arXiv'],
  ['arxiv', 'arXiv'],
]);
const MARK_AT_END = /[\s:：]{1,9}$/;

/**
 * A line of Markdown without elements that only wrap it: `**arXiv:** 2405.00010 | **Tags:** 茶壶` for
 * `<div><span class="id">arXiv 2405.00010</span><span class="chip">茶壶</span></div>`. What classes call a label, or name
 * the field of, becomes a label in bold.
 */
export function withoutWrappers(text: string): string {
  if (!text.includes('<')) return text;
  const label = LABEL.exec(text)?.groups?.label;
  if (label !== undefined) return `**${label.trim().replace(MARK_AT_END, '')}:**`;
  if (!FIRST.test(text)) return text;
  const labelled = text
    .replace(LABELLED, '**$<label>:** ')
    .replace(BETWEEN, ' | ')
    .replace(
      CLASSED,
      (_, name: string, value: string) => `**${LABEL_OF_CLASS.get(name.toLowerCase()) ?? 'Tags'}:** ${value}`,
    );
  return labelled.replace(WRAPPER, '');
}

/** Elements whose lines are there for the browser, or lead elsewhere. */
const UNREAD = ['nav', 'script', 'style', 'form', 'button'];
const OPENING = new RegExp(`^\\s{0,20}<(?<name>${UNREAD.join('|')})(?=[\\s>])`, 'i');

/** For each line, whether it belongs to navigation, a script or the like; an element that is never closed is none. */
export function navigationLines(lines: readonly string[]): boolean[] {
  const found = lines.map(() => false);
  const ends = new Map(
    UNREAD.map((name) => [name, lines.findLastIndex((text) => text.includes(`</${name}`))]),
  );
  let open: string | undefined;
  lines.forEach((text, at) => {
    if (open === undefined && !text.includes('<')) return;
    open ??= OPENING.exec(text)?.groups?.name?.toLowerCase();
    if (open === undefined || (ends.get(open) ?? -1) < at) open = undefined;
    else {
      found[at] = true;
      if (text.includes(`</${open}`)) open = undefined;
    }
  });
  return found;
}
