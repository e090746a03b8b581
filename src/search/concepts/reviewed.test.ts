import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold/fold.ts';
import { keyOf } from './lookup.ts';
import { CONCEPTS, type Concept } from './reviewed.ts';

const HAN = /\p{Script=Han}/u;

/** Every rendering that always means the concept, once for both scripts. */
const strict = ({ en, forms = [], hans, hant }: Concept): string[] => [
  ...new Set([...en, ...forms, ...hans, ...hant].map(keyOf)),
];
const every = (concept: Concept): string[] => [
  ...concept.en,
  ...(concept.forms ?? []),
  ...concept.hans,
  ...concept.hant,
  ...(concept.loose ?? []),
];
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the concept table', () => {
  it('has a few hundred rows, each in English and as the mainland and Taiwan say it', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(200);
    const incomplete = CONCEPTS.filter(({ en, hans, hant }) =>
      [en, hans, hant].some((list) => list.length === 0),
    );
    expect(incomplete).toEqual([]);
  });

  it('gives a rendering to one concept only, whatever its script, case, hyphens and plural', () => {
    expect(repeated(CONCEPTS.flatMap(strict))).toEqual([]);
  });

  it('repeats no rendering within a list', () => {
    const lists = CONCEPTS.flatMap(({ en, forms = [], hans, hant, loose = [] }) => [
      [...en, ...forms],
      hans,
      hant,
      loose,
    ]);
    expect(lists.flatMap((list) => repeated(list.map(fold)))).toEqual([]);
  });

  it('lists nothing as loose that the same concept always means', () => {
    const both = CONCEPTS.flatMap((concept) =>
      (concept.loose ?? []).filter((rendering) => strict(concept).includes(keyOf(rendering))),
    );
    expect(both).toEqual([]);
  });

  it('has no rendering of a single letter or character', () => {
    const short = CONCEPTS.flatMap(every).filter(
      (rendering) => (rendering.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2,
    );
    expect(short).toEqual([]);
  });

  it('writes renderings without spaces around them', () => {
    expect(
      CONCEPTS.flatMap(every).filter((rendering) => rendering !== rendering.trim() || /\s\s/.test(rendering)),
    ).toEqual([]);
  });

  it('writes English without Han characters, and Chinese with them', () => {
    expect(
      CONCEPTS.flatMap(({ en, forms = [] }) => [...en, ...forms]).filter((text) => HAN.test(text)),
    ).toEqual([]);
    expect(
      CONCEPTS.flatMap(({ hans, hant }) => [...hans, ...hant]).filter((text) => !HAN.test(text)),
    ).toEqual([]);
  });

  it('writes the mainland’s renderings in Simplified characters', () => {
    const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
    expect(CONCEPTS.flatMap(({ hans }) => hans).filter((text) => fold(text) !== plain(text))).toEqual([]);
  });
});
