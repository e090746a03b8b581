import type { Paper } from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import { alignPaper } from './align-paper.ts';
import { type CorrectionFile, correctPapers } from './correct.ts';
import { type Mentions, mergeMentions } from './merge.ts';
import { paperToMarkdown } from './to-markdown.ts';
import { validatePapers } from './validate.ts';

/** A paper ready for the content folder. A paper that does not fit the schema has no `output`, only diagnostics. */
export interface MadePaper {
  id: string;
  output?: { paper: Paper; hasEn: boolean; hasZh: boolean; markdown: string };
  diagnostics: Diagnostic[];
}

/** merge → correct → align → validate → Markdown: all mentions of one paper, and its corrections. */
export function makePaper(mentions: Mentions, corrections: readonly CorrectionFile[]): MadePaper {
  const { merged, diagnostics } = mergeMentions(mentions);
  const corrected = correctPapers([merged], corrections);
  const fileOf = new Map(mentions.map(({ digest, file }) => [digest, file]));
  const valid = validatePapers(corrected.papers.map(alignPaper), fileOf);
  const [one] = valid.papers;
  const { en, zh } = one?.body ?? {};
  return {
    id: merged.paper.id,
    ...(one && {
      output: {
        paper: one.paper,
        hasEn: en !== undefined,
        hasZh: zh !== undefined,
        markdown: paperToMarkdown(one),
      },
    }),
    diagnostics: [...diagnostics, ...corrected.diagnostics, ...valid.diagnostics],
  };
}
