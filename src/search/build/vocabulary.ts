import { compare } from '../../text/compare.ts';
import { isWordToken, tokenText } from '../tokens.ts';

const HAN = /^\p{Script=Han}/u;

/** Letters of a file of the vocabulary; 16,000 letters are about 6 KB compressed. */
const FILE_SIZE = 16_000;

/** All forms of a word share these first letters, so they stand in one file. */
const SHARED = 2;

/**
 * The words of records of tokens in files, each a sorted list of lines. A line is one word, or a Han character with all those
 * that follow it somewhere: `学习生科`. Words that begin with the same two letters are in one file.
 */
export function vocabularyFiles(contents: readonly string[]): string[][] {
  const tokens = new Set<string>();
  for (const content of contents) for (const token of content.split(' ')) tokens.add(token);
  const words: string[] = [];
  const followers = new Map<string, string[]>();
  for (const token of tokens) {
    if (!isWordToken(token)) continue;
    const text = tokenText(token);
    if (!HAN.test(text)) {
      words.push(text);
      continue;
    }
    const [first = '', second] = text;
    const known = followers.get(first) ?? [];
    followers.set(first, second === undefined ? known : [...known, second]);
  }
  const han = [...followers].map(([first, seconds]) => first + seconds.sort(compare).join(''));
  const files: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const line of [...words, ...han].sort(compare)) {
    const file = files.at(-1);
    if (file === undefined || (size > FILE_SIZE && file.at(-1)?.slice(0, SHARED) !== line.slice(0, SHARED))) {
      files.push([line]);
      size = line.length;
    } else {
      file.push(line);
      size += line.length;
    }
  }
  return files;
}
