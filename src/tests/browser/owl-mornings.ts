import { expect } from 'vitest';
import { type OwnSite, run, writeDigest } from '../own-site.ts';

/** An invented paper of a digest: its title, and what is special in its abstracts. */
export type Owl = { number: string; title: string; en?: string; zh?: string };

/** The text of a digest with these papers, in both languages. */
export const owlDigest = (owls: readonly Owl[]): string =>
  `# Daily\n\n${owls
    .map(
      ({ number, title, en = 'They sing.', zh = '它们唱歌。' }) =>
        `## ${title}\n\n- arXiv: https://arxiv.org/abs/2403.${number}\n- Authors: Ada Owl, Bo Strix\n- Abstract: We watch owls on night ${number}. ${en}\n- 摘要：我们在第${number}夜观察猫头鹰。${zh}\n`,
    )
    .join('\n')}`;

/** Owls that no query of the tests finds. */
export const plainOwls = (day: number, count: number): Owl[] =>
  Array.from({ length: count }, (_, at) => ({
    number: `1${day}0${String(at).padStart(2, '0')}`,
    title: `Owls ${day}${at}`,
  }));

/** Adds a day's digest to a site, and builds it anew. */
export async function publishOwls(site: OwnSite, path: string, owls: readonly Owl[]): Promise<void> {
  writeDigest(site, path, owlDigest(owls));
  expect(await run('build', site)).toBe(0);
}
