import type { Related } from '../../src/schema/related.ts';

/** Related papers as the text of `content/related.json`: one paper a line, so that a diff shows which have changed. */
export function relatedToJson({ papers }: Related): string {
  const lines = Object.entries(papers).map(
    ([id, related]) => `${JSON.stringify(id)}:${JSON.stringify(related)}`,
  );
  return `{ "papers": {\n${lines.join(',\n')}\n} }\n`;
}
