import type { Paper } from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import { alignPaper } from './align-paper.ts';
import { type CorrectionFile, correctPapers } from './correct.ts';
import { type Mentions, mergeMentions } from './merge.ts';
import { paperToMarkdown } from './to-markdown.ts';
import { validatePapers } from './validate.ts';

/** A paper as it goes into the content folder, or why it does not. `id` is known either way. */
export interface MadePaper {
  id: string;
  output?: { paper: Paper; hasEn: boolean; hasZh: boolean; markdown: string };
  diagnostics: Diagnostic[];
}

/** merge → correct → align → validate → Markdown, for all mentions of one paper and the corrections of it. */
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
