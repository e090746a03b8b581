/**
 * What a command outside formulas leaves of its arguments: `keep` the first one, `second` the second one, `note` the
 * first one in parentheses, `drop` nothing, `remove` nothing and not even the space before the command. `environment`
 * removes the name of a known environment. Commands without an argument (`\small`) are `keep`, too.
 */
export type TexAction = 'keep' | 'second' | 'drop' | 'remove' | 'note' | 'environment';

const NAMES: Readonly<Record<TexAction, string>> = {
  keep: `
    textbf textit textsl textsc texttt textsf textrm textmd textup textnormal text emph underline uline ul uwave
    textsuperscript textsubscript mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak operatorname boldsymbol bm
    mbox hbox fbox makebox enquote textquote hl sout code url nolinkurl path ensuremath title section subsection
    paragraph bf it em sl sc tt sf rm bfseries itshape slshape scshape ttfamily sffamily rmfamily mdseries upshape
    normalfont tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge boldmath centering noindent
    indent protect relax xspace displaystyle textstyle allowbreak nobreak hfill vfill smallskip medskip bigskip`,
  second: 'textcolor colorbox texorpdfstring resizebox scalebox raisebox parbox',
  remove: `
    citation ref eqref cref Cref autoref pageref nameref label index thanks footnotemark`,
  drop: 'color vspace hspace phantom hphantom vphantom pagestyle thispagestyle bibliography bibliographystyle',
  note: 'footnote footnotetext',
  environment: 'begin end',
};

const ACTIONS = new Map(
  (['keep', 'second', 'drop', 'remove', 'note', 'environment'] as const).flatMap((action) =>
    NAMES[action]
      .trim()
      .split(/\s+/)
      .map((name) => [name, action] as const),
  ),
);

/** `cite`, `citep`, `Citet`, `nocite`, `parencite` */
const CITATION = /^(?:no|paren|text|auto)?cite[a-z]*$/i;

/** The action of a command; `undefined` for an unknown one. */
export function texAction(name: string): TexAction | undefined {
  return ACTIONS.get(name) ?? (CITATION.test(name) ? 'remove' : undefined);
}

/** Environments whose `\begin` and `\end` leave nothing in the text. */
export const TEX_ENVIRONMENTS: ReadonlySet<string> = new Set(
  'itemize enumerate description center quote quotation abstract document small'.split(' '),
);
