import { describe, expect, it } from 'vitest';
import { paperFeatures } from './paper-features.ts';

const linesOf = (lines: string): string[] => lines.split('\n').sort();
const latinOf = (en: string): string[] => linesOf(paperFeatures({ title: {}, abstract: { en } }).latin);

describe('paperFeatures', () => {
  it.each([
    ['Owls hoot', ['b1owls hoot', 'w1hoot', 'w1owl']],
    ['We propose a novel method', ['']],
    ['An owl, a moth', ['w1moth', 'w1owl']],
    ['diffusion models of owls', ['c1diffusion model', 'w1diffus', 'w1owl']],
    ['the few-shot owl', ['c1few-shot', 'w1owl', 'w1shot']],
    ['We count owls by OwlNets', ['b1count owls', 'n1OwlNets', 'w1count', 'w1owl']],
    ['The MOTHs of Ruritania', ['n1MOTH', 'n1Ruritania']],
    ['A Moth is a moth', ['w2moth']],
    ['Owls in 1984, 7B or o1', ['w1owl']],
    ['At https://owls.example/moth/x for owls', ['w1owl']],
  ])('reads "%s"', (text, expected) => {
    expect(latinOf(text)).toEqual(expected);
  });

  it('counts a title as four mentions, and the language that says more of a concept', () => {
    const { latin } = paperFeatures({
      title: { en: 'Diffusion models', zh: '扩散模型' },
      abstract: { zh: '扩散模型与擴散模型。' },
    });
    expect(latin.split('\n')).toContain('c6diffusion model');
  });

  it('reads Chinese as pairs of characters in Simplified form, and its Latin words as words', () => {
    const { latin, han } = paperFeatures({ title: {}, abstract: { zh: '貓頭鷹的 Ruritania 與扩散模型' } });
    expect(linesOf(latin)).toEqual(['c1diffusion model', 'n1Ruritania']);
    expect(linesOf(han)).toEqual(['h1头鹰', 'h1猫头']);
  });
});
