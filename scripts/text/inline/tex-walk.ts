import type { InlineBuilder } from './builder.ts';
import { TEX_ENVIRONMENTS, texAction } from './tex-commands.ts';
import { TEX_LETTERS, TEX_SYMBOLS } from './tex-symbols.ts';
import type { InlineToken } from './token.ts';

/** `,`, `; ` */
const COMMA = /^\s?[,;]\s?$/;

/** The state of one pass over the tokens. */
export interface Walk {
  tokens: readonly InlineToken[];
  partners: readonly number[];
  out: InlineBuilder;
  /** The texts for closing braces and brackets, by index; all others are shown as they are. */
  closings: Map<number, string>;
  unknownTex: Set<string>;
  linkEnd: number;
  /** True after a switch such as `\small`: the space after it is removed. */
  isSwallowing: boolean;
}

/** The braces of a command's argument, after any options in brackets. */
export function argumentAfter(
  { tokens, partners }: Walk,
  index: number,
): { open: number; close: number } | undefined {
  let open = index + 1;
  while (tokens[open]?.kind === 'openBracket' && (partners[open] ?? -1) !== -1)
    open = (partners[open] ?? open) + 1;
  const close = partners[open] ?? -1;
  return tokens[open]?.kind === 'open' && close !== -1 ? { open, close } : undefined;
}

/** True for a command in one of the tables. */
export function isKnownCommand(name: string): boolean {
  return TEX_SYMBOLS.has(name) || TEX_LETTERS.has(name) || texAction(name) !== undefined;
}

/** Skips empty braces, which only end a command: `\LaTeX{}` */
function skipEmptyBraces({ tokens, partners }: Walk, index: number): number {
  return tokens[index + 1]?.kind === 'open' && partners[index + 1] === index + 2 ? index + 2 : index;
}

/** Skips the comma between two references: `\cite{a}, \cite{b}` */
function skipComma({ tokens }: Walk, index: number): number {
  const [between, next] = [tokens[index + 1], tokens[index + 2]];
  const isComma = between?.kind === 'text' && COMMA.test(between.value);
  return isComma && next?.kind === 'command' && texAction(next.name) === 'remove' ? index + 1 : index;
}

function keepUnknown(walk: Walk, index: number, name: string): number {
  walk.unknownTex.add(name);
  walk.out.text(`\\${name}`);
  return index;
}

/** Carries out a command, and gives the index of the last token that belongs to it. */
export function readCommand(walk: Walk, index: number, name: string): number {
  const { tokens, partners, out, closings } = walk;
  const symbol = TEX_SYMBOLS.get(name) ?? TEX_LETTERS.get(name);
  if (symbol !== undefined) {
    out.text(symbol);
    const end = skipEmptyBraces(walk, index);
    walk.isSwallowing = TEX_LETTERS.has(name) && end === index;
    return end;
  }
  const action = texAction(name);
  const first = argumentAfter(walk, index);
  const argument = (action === 'second' && first && argumentAfter(walk, first.close)) || first;
  const inside = tokens[(first?.open ?? index) + 1];
  switch (action) {
    case undefined:
      return keepUnknown(walk, index, name);
    case 'environment': {
      const isKnown = inside?.kind === 'text' && TEX_ENVIRONMENTS.has(inside.value);
      return isKnown && first ? first.close : keepUnknown(walk, index, name);
    }
    case 'remove':
      out.trimEnd();
      return skipComma(walk, first?.close ?? index);
    case 'drop':
      walk.isSwallowing = true;
      return first?.close ?? index;
    default:
      walk.isSwallowing = argument === undefined;
      if (argument === undefined)
        return tokens[index + 1]?.kind === 'open' && partners[index + 1] === -1 ? index + 1 : index;
      if (action === 'note') out.text(' (');
      closings.set(argument.close, action === 'note' ? ')' : '');
      return argument.open;
  }
}
