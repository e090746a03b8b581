import type { PhrasingContent } from 'mdast';
import { type InlineBuilder, type InlineNode, inlineBuilder } from './inline-builder.ts';
import type { Token } from './inline-token.ts';
import { pairTokens } from './pair-tokens.ts';
import { TEX_ENVIRONMENTS, texAction } from './tex-commands.ts';
import { TEX_LETTERS, TEX_SYMBOLS } from './tex-symbols.ts';
import { tokenize } from './tokenize.ts';

/** A walk over the tokens: one index that only grows, and what has been found on the way. */
interface Walk {
  tokens: readonly Token[];
  partners: readonly number[];
  out: InlineBuilder;
  /** What closing braces and brackets become, by index; the others are themselves. */
  closings: Map<number, string>;
  unknownTex: Set<string>;
  linkEnd: number;
  /** True behind a switch such as `\small`, whose space goes with it. */
  isSwallowing: boolean;
}

/** The braces of a command's argument, behind its options in brackets. */
function argumentAfter(
  { tokens, partners }: Walk,
  index: number,
): { open: number; close: number } | undefined {
  let open = index + 1;
  while (tokens[open]?.kind === 'openBracket' && (partners[open] ?? -1) !== -1)
    open = (partners[open] ?? open) + 1;
  const close = partners[open] ?? -1;
  return tokens[open]?.kind === 'open' && close !== -1 ? { open, close } : undefined;
}

/** Begins a link that ends at a token; without a web address its text is all that stays. */
function openLink(walk: Walk, url: string, end: number): void {
  walk.closings.set(end, '');
  if (url !== '' && walk.out.beginLink(url)) walk.linkEnd = end;
}

/** Braces around nothing, which only end a command: `\LaTeX{}` */
function skipEmptyBraces({ tokens, partners }: Walk, index: number): number {
  return tokens[index + 1]?.kind === 'open' && partners[index + 1] === index + 2 ? index + 2 : index;
}

function keepUnknown(walk: Walk, index: number, name: string): number {
  walk.unknownTex.add(name);
  walk.out.text(`\\${name}`);
  return index;
}

/** Does what a command does, and gives the index of the last token that it takes. */
function readCommand(walk: Walk, index: number, name: string): number {
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
      return first?.close ?? index;
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

/** True for braces that only hold a command's effect: `{\bf x}`, `{\blue x}`, `{\mu}`, `{\href{…}{…}}` */
function isGroup({ tokens, partners }: Walk, index: number): boolean {
  const [inside, behind] = [tokens[index + 1], tokens[index + 2]];
  if (partners[index] === -1 || inside === undefined) return false;
  if (inside.kind === 'href' || inside.kind === 'url') return true;
  return (
    inside.kind === 'command' &&
    (isKnown(inside.name) || (behind?.kind === 'text' && behind.value.startsWith(' ')))
  );
}

function isKnown(name: string): boolean {
  return TEX_SYMBOLS.has(name) || TEX_LETTERS.has(name) || texAction(name) !== undefined;
}

function readOpenBrace(walk: Walk, index: number): number {
  if (!isGroup(walk, index)) {
    walk.out.text('{');
    return index;
  }
  walk.closings.set(walk.partners[index] ?? -1, '');
  const inside = walk.tokens[index + 1];
  walk.isSwallowing = inside?.kind === 'command' && !isKnown(inside.name);
  return walk.isSwallowing ? index + 1 : index;
}

function readToken(walk: Walk, index: number, token: Token): number {
  const { tokens, partners, out, closings } = walk;
  const partner = partners[index] ?? -1;
  const isSwallowing = walk.isSwallowing;
  walk.isSwallowing = false;
  switch (token.kind) {
    case 'text':
      out.text(isSwallowing ? token.value.trimStart() : token.value);
      return index;
    case 'math':
      out.math(token.value);
      return index;
    case 'url':
      if (out.beginLink(token.url)) walk.linkEnd = index + 1;
      out.text(token.label);
      return index;
    case 'href': {
      const argument = argumentAfter(walk, index);
      if (argument === undefined && token.url !== '' && out.beginLink(token.url)) out.endLink();
      if (argument !== undefined) openLink(walk, token.url, argument.close);
      return argument?.open ?? index;
    }
    case 'command':
      return readCommand(walk, index, token.name);
    case 'open':
      return readOpenBrace(walk, index);
    case 'close':
      out.text(closings.get(index) ?? '}');
      return index;
    case 'openBracket': {
      const closer = tokens[partner];
      const url = closer?.kind === 'closeBracket' ? closer.url : undefined;
      if (url === undefined) out.text(token.source);
      else openLink(walk, token.source === '[' ? url : '', partner);
      return index;
    }
    case 'closeBracket':
      out.text(closings.get(index) ?? ']');
      return index;
    case 'mark':
      if (partner === -1) out.text(token.source);
      return index;
  }
}

/**
 * Reads the inline markup of digests, LaTeX and Markdown in one pass, as text, links and formulas. Only http and https
 * addresses become links. A command that the tables do not know stays as it is written, and its name is reported once.
 * Never throws; deep nesting costs nothing, for braces are paired before.
 */
export function parseInline(text: string): { nodes: InlineNode[]; unknownTex: string[] } {
  const tokens = tokenize(text);
  const walk: Walk = {
    tokens,
    partners: pairTokens(tokens),
    out: inlineBuilder(),
    closings: new Map(),
    unknownTex: new Set(),
    linkEnd: tokens.length,
    isSwallowing: false,
  };
  for (let index = 0; index < tokens.length; index++) {
    if (index >= walk.linkEnd) {
      walk.out.endLink();
      walk.linkEnd = tokens.length;
    }
    const token = tokens[index];
    if (token !== undefined) index = readToken(walk, index, token);
  }
  return { nodes: walk.out.finish(), unknownTex: [...walk.unknownTex] };
}

/** Inline nodes as plain text: links as their text, formulas as `$…$`. */
export function inlineToText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineMath') return `$${node.value}$`;
      if ('children' in node) return inlineToText(node.children);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
