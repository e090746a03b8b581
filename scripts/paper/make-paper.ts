import { abstractTexts } from '../../src/markdown/section-texts.ts';
import type { Paper } from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import type { MergedPaper } from '../record/record.ts';
import { type PaperFeatures, paperFeatures } from '../related/paper-features.ts';
import { alignPaper } from './align-paper.ts';
import { type CorrectionFile, correctPapers } from './correct.ts';
import { type Mentions, mergeMentions } from './merge.ts';
import { paperToMarkdown } from './to-markdown.ts';
import { validatePapers } from './validate.ts';

/** A paper ready for the content folder, and what it is related to others by. A paper that does not fit the schema has no `output`, only diagnostics. */
export interface MadePaper {
  id: string;
  output?: { paper: Paper; hasEn: boolean; hasZh: boolean; markdown: string; features: PaperFeatures };
  diagnostics: Diagnostic[];
}

/** A paper's file, and the features of what stands there. */
function textsOf(one: MergedPaper): { markdown: string; features: PaperFeatures } {
  const markdown = paperToMarkdown(one);
  return { markdown, features: paperFeatures({ title: one.paper.title, abstract: abstractTexts(markdown) }) };
}

/** merge → correct → align → validate → Markdown, features: all mentions of one paper, and its corrections. */
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
        ...textsOf(one),
      },
    }),
    diagnostics: [...diagnostics, ...corrected.diagnostics, ...valid.diagnostics],
  };
}
