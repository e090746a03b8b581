import type { Finding } from '../diagnostics.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';
import { repairMojibake } from '../text/characters/repair-mojibake.ts';

/**
 * Repairs UTF-8 that was read as Windows-1252 (`Ï„` for `τ`) in every text of a record, with a finding for each repair.
 */
export function repairRecord(record: RawRecord): { record: RawRecord; findings: Finding[] } {
  const findings: Finding[] = [];
  const repaired = (excerpt: Excerpt): Excerpt => {
    const { text, repairs } = repairMojibake(excerpt.text);
    let searched = 0;
    for (const { from, to } of repairs) {
      const at = Math.max(excerpt.text.indexOf(from, searched), 0);
      searched = at + from.length;
      const line = excerpt.line + excerpt.text.slice(0, at).split('\n').length - 1;
      findings.push({ code: 'repaired-mojibake', line, message: `Read "${from}" as "${to}".` });
    }
    return { text, line: excerpt.line };
  };
  const field = (key: 'title' | 'titleZh' | 'authors' | 'abstract' | 'abstractZh'): Partial<RawRecord> => {
    const excerpt = record[key];
    return excerpt === undefined ? {} : { [key]: repaired(excerpt) };
  };
  return {
    record: {
      ...record,
      ...field('title'),
      ...field('titleZh'),
      ...field('authors'),
      ...field('abstract'),
      ...field('abstractZh'),
      topics: record.topics.map(repaired),
      notes: record.notes.map((note) => ({ ...repaired(note), label: note.label })),
    },
    findings,
  };
}
