import { expect, it } from 'vitest';
import { bestReading } from './best-reading.ts';
import { emptyRecord, type Format, type RawRecord } from './format.ts';

const at = (text: string) => ({ text, line: 1 });
const format = (name: string, records: RawRecord[], isClaimed = true): Format => ({
  name,
  detect: () => isClaimed,
  read: () => ({ records, furniture: [], findings: [] }),
});
const whole = (...lines: number[]): RawRecord => ({
  ...emptyRecord(lines),
  title: at('T'),
  id: at(`2401.0000${lines[0]}`),
});
const titleOnly = (...lines: number[]): RawRecord => ({ ...emptyRecord(lines), title: at('T') });
const glued = (...lines: number[]): RawRecord => ({
  ...whole(...lines),
  notes: [
    {
      label: '',
      ...at('| [A](https://arxiv.org/abs/2402.00001) |\n| [B](https://arxiv.org/abs/2402.00002) |'),
    },
  ],
});
const file = (count: number): string[] => Array.from({ length: count }, () => 'line');
const nameOf = (...given: Parameters<typeof bestReading>): string | undefined =>
  bestReading(...given)?.format.name;

it('takes the reading that understands most lines', () => {
  const formats = [format('a', [whole(1)]), format('b', [whole(1, 2), whole(3)])];
  expect(nameOf([], formats, file(3))).toBe('b');
});

it('does not count records that are only a title', () => {
  expect(nameOf([], [format('a', [titleOnly(1, 2, 3, 4)]), format('b', [whole(1)])], file(4))).toBe('b');
});

it('does not count records that swallowed the papers of a table', () => {
  expect(nameOf([], [format('a', [glued(1, 2, 3, 4)]), format('b', [whole(3)])], file(4))).toBe('b');
});

it('counts a record whose long text refers to other papers', () => {
  const lines = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(nameOf([], [format('a', [glued(...lines)]), format('b', [whole(3)])], file(20))).toBe('a');
});

it('asks only formats that claim the file, and finds none where no record is whole', () => {
  expect(
    bestReading([], [format('a', [whole(1)], false), format('b', [titleOnly(1)])], file(1)),
  ).toBeUndefined();
});

it('asks no generic format where the declared one leaves no doubt', () => {
  const asked: Format = { ...format('b', [whole(1)]), read: () => expect.unreachable() };
  expect(nameOf([format('a', [whole(1), whole(2)])], [asked], file(2))).toBe('a');
});

it('takes a generic reading where the declared one is in doubt and worth less', () => {
  const declared = [format('a', [titleOnly(1, 2), titleOnly(3, 4)])];
  expect(nameOf(declared, [format('b', [whole(1, 2), whole(3, 4)])], file(4))).toBe('b');
  expect(nameOf(declared, [format('b', [titleOnly(1)])], file(4))).toBe('a');
});

it('keeps the declared reading where lines are left over that no other format reads', () => {
  expect(nameOf([format('a', [whole(1)])], [format('b', [whole(1)])], file(4))).toBe('a');
});
