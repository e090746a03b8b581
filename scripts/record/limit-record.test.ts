import { expect, it } from 'vitest';
import { emptyRecord } from '../formats/format.ts';
import { limitRecord } from './limit-record.ts';

const excerpt = (text: string, line = 1) => ({ text, line });

it('leaves what papers have as it is', () => {
  const record = {
    ...emptyRecord([1]),
    title: excerpt('Owls '.repeat(100)),
    abstract: excerpt(`${'They sing at night. '.repeat(100)}\n\n`.repeat(10)),
    topics: Array.from({ length: 50 }, (_, at) => excerpt(`Topic ${at}`)),
    notes: [{ ...excerpt('Seen.'), label: 'TL;DR' }],
  };
  expect(limitRecord(record)).toEqual({ record, findings: [] });
});

it('cuts what is longer than anything in a paper between words, and says so', () => {
  const record = {
    ...emptyRecord([1]),
    title: excerpt('word '.repeat(2_000)),
    abstractZh: excerpt(`a${'😀'.repeat(100_000)}`, 3),
    topics: Array.from({ length: 500_000 }, (_, at) => excerpt(`Topic ${at}`, 4)),
    notes: Array.from({ length: 300 }, (_, at) => ({ ...excerpt(`Note ${at}`, 5 + at), label: '' })),
  };
  const { record: limited, findings } = limitRecord(record);
  expect(limited.title?.text).toMatch(/ word$/);
  expect(limited.abstractZh?.text).not.toMatch(/\ufffd|\p{Surrogate}/u);
  expect(limited.topics).toHaveLength(100);
  expect(limited.notes).toHaveLength(200);
  expect(findings.map(({ code, line, message }) => `${line} ${code}: ${message}`)).toEqual([
    '4 too-long: 500,000 topics: those after the first 100 were left out.',
    '205 too-long: 300 notes: those after the first 200 were left out.',
    '1 too-long: 10,000 characters: those after the first 4,999 were left out.',
    '3 too-long: 200,001 characters: those after the first 99,999 were left out.',
  ]);
});

it('breaks a paragraph of more than 8,000 characters between sentences, and loses no letter', () => {
  const long = { ...emptyRecord([1]), abstract: excerpt('They sing at 3.14 Hz at night. '.repeat(1_000)) };
  const text = limitRecord(long).record.abstract?.text ?? '';
  const paragraphs = text.split('\n\n');
  expect(paragraphs.length).toBe(4);
  for (const paragraph of paragraphs) expect(paragraph).toMatch(/^They sing .* night\.\s?$/s);
  expect(text.replaceAll('\n\n', '')).toBe(long.abstract.text);
  const without = limitRecord({ ...long, abstract: excerpt('字'.repeat(20_000)) }).record.abstract?.text;
  expect(without?.replaceAll('\n\n', '')).toBe('字'.repeat(20_000));
});
