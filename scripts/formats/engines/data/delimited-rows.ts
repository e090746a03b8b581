import { lineFinder } from '../../lines.ts';
import { type TextNode, textNode } from './node.ts';

/** A row. `isBroken`: its quotes do not match, so its line was cut at every delimiter. */
export interface DelimitedRow {
  cells: TextNode[];
  line: number;
  lastLine: number;
  isBroken: boolean;
}

interface ScannedRow {
  cells: { text: string; at: number }[];
  /** The offset of the line end after the row. */
  end: number;
}

/** The row that begins at `at`; `undefined` if a quoted cell is never closed or text follows its closing quote. */
function scanRow(text: string, at: number, delimiter: string): ScannedRow | undefined {
  const plain = new RegExp(`[^${delimiter}\n]*`, 'y');
  const cells: ScannedRow['cells'] = [];
  for (let start = at; ; ) {
    let end: number;
    if (text[start] === '"') {
      let close = text.indexOf('"', start + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      if (close < 0) return undefined;
      cells.push({ text: text.slice(start + 1, close).replaceAll('""', '"'), at: start });
      end = close + 1;
    } else {
      plain.lastIndex = start;
      const cell = plain.exec(text)?.[0] ?? '';
      cells.push({ text: cell, at: start });
      end = start + cell.length;
    }
    if (end >= text.length || text[end] === '\n') return { cells, end };
    if (text[end] !== delimiter) return undefined;
    start = end + 1;
  }
}

/** The cells of one line, without regard to quotes. */
function cutLine(text: string, at: number, delimiter: string): ScannedRow {
  const lineEnd = text.indexOf('\n', at);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const cells = text.slice(at, end).split(delimiter);
  return { cells: cells.map((cell) => ({ text: cell.replace(/^"|"$/g, ''), at })), end };
}

/**
 * The rows of comma-, semicolon- or tab-separated values, as in RFC 4180: a cell in quotes may hold the delimiter, line
 * ends and doubled quotes. Blank lines are left out.
 */
export function readRows(lines: readonly string[], delimiter: string): DelimitedRow[] {
  const text = lines.join('\n');
  const lineAt = lineFinder(lines);
  const rows: DelimitedRow[] = [];
  for (let at = 0; at < text.length; ) {
    const scanned = scanRow(text, at, delimiter);
    const { cells, end } = scanned ?? cutLine(text, at, delimiter);
    const isBlank = cells.every((cell) => cell.text.trim() === '');
    const nodes = cells.map((cell) => textNode(cell.text, lineAt(cell.at)));
    const row = { cells: nodes, line: lineAt(at), lastLine: lineAt(end), isBroken: scanned === undefined };
    if (!isBlank) rows.push(row);
    at = end + 1;
  }
  return rows;
}
