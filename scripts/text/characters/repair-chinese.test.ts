import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairChinese } from './repair-chinese.ts';
import { characterOfByte } from './windows-1252.ts';

const utf8AsGbk = (text: string): string => new TextDecoder('gbk').decode(Buffer.from(text));
const western = (bytes: Uint8Array): string => Array.from(bytes, characterOfByte).join('');

/** `我们提出了一种新的方法` in GBK and, Traditional, in Big5. */
const GBK = Buffer.from('ced2c3c7cce1b3f6c1cbd2bbd6d6d0c2b5c4b7bdb7a8', 'hex');
const BIG5 = Buffer.from('a7dacccaa4a3aa66a440ba d8b773aabaa4e8aa6b'.replace(' ', ''), 'hex');

describe('repairChinese', () => {
  it('undoes UTF-8 that was read as GBK, line by line', () => {
    const text = '标题: 我们提出了一种新的方法。\n在三个数据集上，结果表明模型的性能有所提高\n';
    const repaired = repairChinese(utf8AsGbk(text));
    expect(repaired).toMatchObject({ written: 'UTF-8', read: 'GBK' });
    const letters = (some = ''): string => some.replace(/\ufffd/g, '');
    expect(letters(repaired?.text).length).toBeGreaterThan(letters(text).length - 4);
    expect(repaired?.text).toContain('我们提出了一种新的方法');
  });

  it('undoes GBK that was read as Windows-1252', () => {
    expect(repairChinese(`Title: ${western(GBK)}`)).toMatchObject({
      text: 'Title: 我们提出了一种新的方法',
      written: 'GB18030',
    });
  });

  it('undoes Big5 that was read as Windows-1252', () => {
    expect(repairChinese(western(BIG5))?.written).toBe('BIG5');
  });

  it.each([
    'We propose a method.',
    '我们提出了一种新的方法，在三个数据集上的结果表明模型的性能有所提高。',
    '我們提出了一種新的方法，結果表明模型的效能有所提高。',
    'Beyoncé and Andrés in Malmö, São Paulo, Zürich, Ångström, naïveté',
    'ÀÉÎÕÜ àéîõü ÇÑ çñ ÀÉÎÕÜ',
    '“Quotes” – and – dashes… “more” ‘quotes’',
    'Привет, τ-bench, 日本語のテキストです。',
  ])('leaves %s as it is', (text) => {
    expect(repairChinese(text)).toBeUndefined();
  });

  it('leaves every Chinese text as it is', () => {
    const chinese = fc.string({
      unit: fc.constantFrom(...'我们提出了一种新的方法在三个数据集上，。'),
      minLength: 8,
    });
    fc.assert(fc.property(chinese, (text) => repairChinese(text) === undefined));
  });
});
