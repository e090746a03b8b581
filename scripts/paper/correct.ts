import { z } from 'zod';
import { readFrontMatter } from '../../src/front-matter.ts';
import {
  BODY_HEADINGS,
  BODY_PARTS,
  CORRECTIONS,
  correctionSchema,
  PAPER_FIELDS,
} from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import { type DiagnosticCode, diagnose } from '../diagnostics.ts';
import type { MergedPaper } from '../record/record.ts';
import { parseBlocks } from '../text/blocks/parse-blocks.ts';

/** A file of `content/corrections`: `path` is relative to the content folder, the name is the paper's id. */
export interface CorrectionFile {
  path: string;
  text: string;
}

/** The id of the paper that a file corrects: its name. */
export function correctedId({ path }: CorrectionFile): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

/** `## Abstract` */
const SECTION_HEADING = /^##[ \t]+(?<name>\S.*)$/gm;

/** The parts of a body under their headings; any other heading of this level ends the part before it. */
function bodyOf(markdown: string): MergedPaper['body'] {
  const headings = [...markdown.matchAll(SECTION_HEADING)];
  const body: MergedPaper['body'] = {};
  for (const part of BODY_PARTS) {
    const at = headings.findIndex(({ groups }) => groups?.name?.trim() === BODY_HEADINGS[part]);
    const heading = headings[at];
    if (heading === undefined) continue;
    const text = markdown.slice(heading.index + heading[0].length, headings[at + 1]?.index);
    const { blocks } = parseBlocks(text);
    if (blocks.length > 0) body[part] = blocks;
  }
  return body;
}

function correctOne(merged: MergedPaper, text: string): MergedPaper | { problem: string } {
  let file: { data: unknown; content: string };
  try {
    file = readFrontMatter(text);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const parsed = correctionSchema.safeParse(file.data);
  if (!parsed.success) return { problem: z.prettifyError(parsed.error) };
  const { title, ...fields } = parsed.data;
  const body = bodyOf(file.content);
  const given = new Set([
    ...Object.keys(fields),
    ...Object.keys(title ?? {}).map((language) => `title.${language}`),
    ...Object.keys(body).map((part) => (part === 'notes' ? part : `abstract.${part}`)),
  ]);
  const others = merged.paper.mentions.map((mention) => ({
    ...mention,
    fields: mention.fields.filter((field) => !given.has(field)),
  }));
  const mention = { digest: CORRECTIONS, line: 1, fields: PAPER_FIELDS.filter((field) => given.has(field)) };
  const { topics = merged.paper.topics, links = merged.paper.links } = fields;
  const paper = {
    ...merged.paper,
    ...fields,
    topics,
    links,
    title: { ...merged.paper.title, ...title },
    mentions: [...others, mention],
  };
  return { paper, body: { ...merged.body, ...body } };
}

/** Applies corrections made by hand: they win over every digest, field by field. */
export function correctPapers(
  papers: readonly MergedPaper[],
  corrections: readonly CorrectionFile[],
): { papers: MergedPaper[]; diagnostics: Diagnostic[] } {
  const byId = new Map(papers.map((merged) => [merged.paper.id, merged]));
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections) {
    const { path, text } = correction;
    const report = (code: DiagnosticCode, message: string): void => {
      diagnostics.push(diagnose(path, { code, line: 1, message }));
    };
    const id = correctedId(correction);
    const merged = byId.get(id);
    const corrected = merged && correctOne(merged, text);
    if (corrected === undefined) report('unused-correction', `No digest mentions a paper "${id}".`);
    else if ('problem' in corrected) {
      report('invalid-correction', `The correction was left out: ${corrected.problem.replace(/\s+/g, ' ')}`);
    } else byId.set(id, corrected);
  }
  return { papers: [...byId.values()], diagnostics };
}
