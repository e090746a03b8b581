import { z } from 'zod';
import { alignmentSchema } from './alignment.ts';
import { scriptSchema } from './language.ts';

/** `2410.07177`, `astro-ph_0601001`, `title-a-survey-of-x`: safe as a file name and as an address. */
export const paperIdSchema = z.string().regex(/^[a-zA-Z0-9][\w.-]*$/, 'must be an arXiv id or <kind>-<key>');

export const isoDateSchema = z.iso.date();

/** An http or https address; everything else (`javascript:`, relative pages) is not a link. */
export const webUrlSchema = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** Fields that a digest can give to a paper. */
export const PAPER_FIELDS = [
  'title.en',
  'title.zh',
  'authors',
  'published',
  'topics',
  'code',
  'links',
  'abstract.en',
  'abstract.zh',
  'notes',
] as const;

const paperFieldSchema = z.enum(PAPER_FIELDS);
export type PaperField = z.output<typeof paperFieldSchema>;

const titleSchema = z
  .strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })
  .refine(
    (title) => title.en !== undefined || title.zh !== undefined,
    'must have a title in at least one language',
  );

const mentionSchema = z.strictObject({
  digest: z.string().min(1),
  line: z.int().positive(),
  fields: z.array(paperFieldSchema),
});

/** Front matter of `content/papers/<id>.md`. The field table is in docs/architecture.md. */
export const paperSchema = z.strictObject({
  id: paperIdSchema,
  title: titleSchema,
  authors: z.array(z.string().min(1)).min(1).optional(),
  authorsComplete: z.boolean().optional(),
  published: isoDateSchema.optional(),
  topics: z.array(z.string().min(1)),
  code: webUrlSchema.optional(),
  links: z.array(webUrlSchema),
  summary: z.strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() }).optional(),
  script: scriptSchema.optional(),
  alignment: alignmentSchema.optional(),
  mentions: z.array(mentionSchema).min(1),
});
export type Paper = z.output<typeof paperSchema>;

/** What lists know of a paper: its front matter without the alignment, which only its own page shows. */
export const listedPaperSchema = paperSchema.omit({ alignment: true });

export type Mention = z.output<typeof mentionSchema>;

/** A paper with its abstracts as plain text. */
export type PaperTexts = { paper: Paper; abstract: { en?: string | undefined; zh?: string | undefined } };

/** Front matter of `content/corrections/<id>.md`: the fields that a person sets right, each replacing the digests'. */
export const correctionSchema = paperSchema
  .pick({ authors: true, authorsComplete: true, published: true, topics: true, code: true, links: true })
  .extend({ title: titleSchema })
  .partial();

/** The `digest` of a mention that is a correction. */
export const CORRECTIONS = 'corrections';

/** The sections of a paper's body, in order. One is absent where nothing was given. */
export const BODY_PARTS = ['en', 'zh', 'notes'] as const;
export type BodyPart = (typeof BODY_PARTS)[number];
/** Their level-2 headings. */
export const BODY_HEADINGS = { en: 'Abstract', zh: '摘要', notes: 'Notes' } as const satisfies Record<
  BodyPart,
  string
>;
