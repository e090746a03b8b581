import type { PhrasingContent } from 'mdast';
import { type InlineNode, inlineBuilder } from './builder.ts';
import { inlineTokens } from './inline-tokens.ts';
import { pairTokens } from './pair-tokens.ts';
import { argumentAfter, isKnownCommand, readCommand, type Walk } from './tex-walk.ts';
import type { InlineToken } from './token.ts';

/** Begins a link that ends at a token. Without a web address it is only its text. */
function openLink(walk: Walk, url: string, end: number): void {
  walk.closings.set(end, '');
  if (url !== '' && walk.out.beginLink(url)) walk.linkEnd = end;
}

/** True for braces that only limit the effect of a command: `{\bf x}`, `{\blue x}`, `{\mu}`, `{\href{…}{…}}` */
function isGroup({ tokens, partners }: Walk, index: number): boolean {
  const [inside, behind] = [tokens[index + 1], tokens[index + 2]];
  if (partners[index] === -1 || inside === undefined) return false;
  if (inside.kind === 'href' || inside.kind === 'url') return true;
  return (
    inside.kind === 'command' &&
    (isKnownCommand(inside.name) || (behind?.kind === 'text' && behind.value.startsWith(' ')))
  );
}

function readOpenBrace(walk: Walk, index: number): number {
  if (!isGroup(walk, index)) {
    walk.out.text('{');
    return index;
  }
  walk.closings.set(walk.partners[index] ?? -1, '');
  const inside = walk.tokens[index + 1];
  walk.isSwallowing = inside?.kind === 'command' && !isKnownCommand(inside.name);
  return walk.isSwallowing ? index + 1 : index;
}

function readToken(walk: Walk, index: number, token: InlineToken): number {
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
 * addresses become links. An unknown command stays in the text, and `unknownTex` has its name. Never throws; braces are
 * paired beforehand, so that deep nesting needs no recursion.
 */
export function parseInline(text: string): { nodes: InlineNode[]; unknownTex: string[] } {
  const tokens = inlineTokens(text);
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
