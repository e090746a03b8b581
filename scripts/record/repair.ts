import type { Finding } from '../diagnostics.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';
import { decodeHtmlReferences } from '../text/characters/character-references.ts';
import { repairChinese } from '../text/characters/repair-chinese.ts';
import { repairMojibake } from '../text/characters/repair-mojibake.ts';
import { mapTexts } from './map-texts.ts';

/** Characters of a repaired text that its finding shows. */
const SHOWN = 20;

/** `&Atilde;&copy;`, `Ã&copy;`, `&#195;&#169;`: references to what may be bytes */
const REFERENCES = /[\u0080-ÿ]{0,3}(?:&(?:[A-Za-z]{2,8}|#\d{3,4}|#x[\da-fA-F]{2,4});[\u0080-ÿ]*)+/g;

/** The characters of references where they are mojibake together; else the references. */
function readReferences(source: string): string {
  const characters = decodeHtmlReferences(source);
  return repairMojibake(characters).repairs.length > 0 ? characters : source;
}

/** What mojibake consists of: characters beyond ASCII, or references to them */
const SUSPECT = /[\u0080-\uffff&]/;

/**
 * Repairs UTF-8 that was read as Windows-1252 (`Ï„` for `τ`) in every text of a record, with a finding for each repair.
 */
export function repairRecord(record: RawRecord): { record: RawRecord; findings: Finding[] } {
  const findings: Finding[] = [];
  const repaired = (excerpt: Excerpt): Excerpt => {
    if (!SUSPECT.test(excerpt.text)) return excerpt;
    const chinese = repairChinese(excerpt.text);
    if (chinese !== undefined) {
      const { text, written, read } = chinese;
      const message = `Undid ${written} that had been read as ${read}: "${text.slice(0, SHOWN)}".`;
      findings.push({ code: 'repaired-mojibake', line: excerpt.line, message });
      return { text, line: excerpt.line };
    }
    const { text, repairs } = repairMojibake(excerpt.text.replace(REFERENCES, readReferences));
    let searched = 0;
    for (const { from, to } of repairs) {
      const at = excerpt.text.indexOf(from, searched);
      const line = excerpt.line + excerpt.text.slice(0, Math.max(at, searched)).split('\n').length - 1;
      if (at >= 0) searched = at + from.length;
      findings.push({ code: 'repaired-mojibake', line, message: `Read "${from}" as "${to}".` });
    }
    return { text, line: excerpt.line };
  };
  return { record: mapTexts(record, repaired), findings };
}
