/** A share of a site, one of `of` that are built apart: its number, from 1. */
export type Part = { number: number; of: number };

/** `2/10` */
const PART = /^(?<number>[1-9]\d{0,3})\/(?<of>[1-9]\d{0,3})$/;

/** Reads `2/10`; `undefined` where it is no part. */
export function parsePart(text: string): Part | undefined {
  const { number, of } = PART.exec(text)?.groups ?? {};
  const part = { number: Number(number), of: Number(of) };
  return part.number <= part.of ? part : undefined;
}

/** The part as `parsePart` reads it. */
export const partText = ({ number, of }: Part): string => `${number}/${of}`;

/** Things that the part makes, dealt out in turn. */
export const shareOf = <T>(things: readonly T[], { number, of }: Part): T[] =>
  things.filter((_, index) => index % of === number - 1);
