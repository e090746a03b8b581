import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../stats/periods.ts';
import { type Bars, drawBars } from './draw-bars.ts';

const BARS: Bars = {
  timeline: { unit: 'month', periods: ['2024-05', '2024-06', '2024-07'] },
  stack: [
    [10, 0, 30],
    [20, 0, 10],
  ],
  tips: ['30', '0', '40'],
  isShare: false,
  labelledBy: 'papers papers-said',
};

/** The elements of a drawing. */
function elementsOf(svg: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(svg, { fragment: true }), 'element', (element) => void found.push(element));
  return found;
}

/** The bars of one part of a drawing: where they stand, and from where to where they go, in units of the drawing. */
function barsOf(svg: string, part: string): { x: number; y: number; height: number }[] {
  const [group] = elementsOf(svg).filter(({ properties }) => String(properties.className) === part);
  return (group?.children ?? []).flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'rect') return [];
    const { x, y, height } = child.properties;
    return [{ x: Number(x), y: Number(y), height: Number(height) }];
  });
}

describe('drawBars', () => {
  const svg = drawBars(BARS, 'narrow');

  it('draws parts in proportion, one upon the other', () => {
    const [lower, upper] = [barsOf(svg, 'series-1'), barsOf(svg, 'series-2')];
    expect(lower).toHaveLength(2);
    const [first, last] = lower;
    expect((last?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(3, 1);
    expect((upper[0]?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2, 1);
    expect((upper[0]?.y ?? 0) + (upper[0]?.height ?? 0)).toBeCloseTo(first?.y ?? 0, 1);
    expect(upper.map(({ x }) => x)).toEqual(lower.map(({ x }) => x));
  });

  it('is one image, named by the page, with no style and no colour of its own', () => {
    const [root, ...others] = elementsOf(svg);
    expect(root?.tagName).toBe('svg');
    expect(root?.properties).toMatchObject({ role: 'img', ariaLabelledBy: ['papers', 'papers-said'] });
    expect(others.filter(({ tagName }) => tagName === 'style' || tagName === 'script')).toEqual([]);
    const named = [root, ...others].flatMap((element) => Object.keys(element?.properties ?? {}));
    for (const name of ['style', 'fill', 'stroke', 'fontFamily', 'fontSize'])
      expect(named).not.toContain(name);
  });

  it('says numbers and periods, which all languages write alike', () => {
    const texts = elementsOf(svg).filter(({ tagName }) => tagName === 'text');
    expect(texts.map(textOf)).toEqual(['0', '10', '20', '30', '40', '2024-05', '2024-06', '2024-07']);
    const tips = elementsOf(svg).filter(({ tagName }) => tagName === 'title');
    expect(tips.map(textOf)).toEqual(['2024-05: 30', '2024-06: 0', '2024-07: 40']);
  });

  it('is the same each time', () => {
    expect(drawBars(BARS, 'narrow')).toBe(svg);
  });

  it('has an axis of percentages for shares', () => {
    const share = drawBars({ ...BARS, stack: [[100, 0, 50]], isShare: true }, 'small');
    const texts = elementsOf(share).filter(({ tagName }) => tagName === 'text');
    expect(texts.map(textOf).slice(0, 3)).toEqual(['0%', '50%', '100%']);
  });

  it.each([
    ['nothing', [[0, 0, 0]]],
    ['no part', []],
  ])('draws an axis alone of %s', (_, stack) => {
    expect(barsOf(drawBars({ ...BARS, stack }, 'wide'), 'series-1')).toEqual([]);
  });

  it.each(['wide', 'narrow', 'small'] as const)(
    'keeps every bar of forty months inside a %s drawing',
    (size) => {
      const periods = Array.from(
        { length: 40 },
        (_, at) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      );
      const many = drawBars(
        {
          ...BARS,
          timeline: { unit: 'month', periods },
          stack: [periods.map((_, at) => at + 1)],
          tips: periods,
        },
        size,
      );
      const width = Number(elementsOf(many)[0]?.properties.width);
      const xs = barsOf(many, 'series-1').map(({ x }) => x);
      expect(new Set(xs).size).toBe(40);
      expect(Math.min(...xs)).toBeGreaterThan(40);
      expect(Math.max(...xs)).toBeLessThan(width - 20);
    },
  );

  it.each([
    ['month', '2023-01-01', 52],
    ['quarter', '2015-01-01', 52],
    ['year', '1985-01-01', 32],
  ] as const)('names periods of a %s apart from each other, however many there are', (unit, first, width) => {
    const all = timelineOf([first, '2024-12-31'], unit).periods;
    for (let count = 2; count <= all.length; count++) {
      const timeline = { unit, periods: all.slice(0, count) };
      const drawing = drawBars({ ...BARS, timeline, stack: [], tips: [] }, 'narrow');
      const names = elementsOf(drawing).filter(
        (element) => element.tagName === 'text' && /^\d{4}/.test(textOf(element)),
      );
      const places = names.map(({ properties }) =>
        Number(/\((?<x>[\d.]+)/.exec(String(properties.transform))?.groups?.x),
      );
      expect(places.length).toBeGreaterThan(0);
      for (const [at, place] of places.entries())
        if (at > 0) expect(place - (places[at - 1] ?? 0), `${count} of a ${unit}`).toBeGreaterThan(width);
    }
  });
});
