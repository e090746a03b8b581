import { describe, expect, it } from 'vitest';
import { isBanner } from './banners.ts';

describe('isBanner', () => {
  it.each([
    'Daily arXiv',
    'Hugging Face Daily Papers',
    '3D Vision Papers',
    'Papers on Teapots',
    '每周AI论文速递',
    '机器人论文日报',
    '今日推荐',
    'Awesome Teapots',
    'Table of Contents',
    'Overview',
    '分类',
  ])('is true for %s', (heading) => {
    expect(isBanner(heading)).toBe(true);
  });

  it.each([
    'An Introduction to Teapots',
    'About Teapots',
    'Reviewing Scientific Papers with Large Language Models',
    'Activities of Daily Living in Small Kitchens',
    '论文评审的大语言模型方法研究',
    'Papers with Code',
    'cs.CL papers',
    '图像分类',
    '推荐系统',
  ])('is false for %s', (heading) => {
    expect(isBanner(heading)).toBe(false);
  });
});
