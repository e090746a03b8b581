import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
/** A text in a two-byte encoding, by asking the decoder for every pair of bytes. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((one) => pairs.get(one) ?? [one.charCodeAt(0)]));
}
const hans = '# A Title\n\n摘要：我们提出了一种新的方法，在三个数据集上的结果表明模型的性能有所提高。\n';
const hant = '# A Title\n\n摘要：我們提出了一種新的方法，在三個資料集上的結果表明模型的效能有所提高。\n';

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(hans), hans],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${hans}`), hans],
    ['two joined files with marks', Buffer.from(`\ufeff${hans}\ufeff${hant}`), hans + hant],
    ['no byte', Buffer.of(), ''],
  ])('reads %s without a finding', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, findings: [] });
  });

  it.each([
    ['UTF-16LE', 'with a mark', utf16(`\ufeff${hans}`), hans],
    ['UTF-16BE', 'with a mark', utf16(`\ufeff${hans}`, true), hans],
    ['UTF-16LE', 'of Chinese', utf16(hans), hans],
    ['UTF-16BE', 'of Chinese', utf16(hant, true), hant],
    ['UTF-16LE', 'of English', utf16('Title: A\n'), 'Title: A\n'],
    ['GB18030', 'of Chinese', encode(hans, 'gb18030'), hans],
    ['BIG5', 'of Chinese', encode(hant, 'big5'), hant],
  ])('reads %s %s and says so', (name, _, bytes, text) => {
    const message = `Read the file as ${name}.`;
    expect(decode(bytes)).toEqual({ text, findings: [{ code: 'decoded-from', line: 1, message }] });
  });

  it('reports every line with bytes that no encoding explains', () => {
    const { text, findings } = decode(Buffer.from([0x61, 0xff, 0x0a, 0x62, 0x0a, 0xfe]));
    expect(text).toBe('a\ufffd\nb\n\ufffd');
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['invalid-utf8', 1],
      ['invalid-utf8', 3],
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from(hans)],
    ['GB18030', encode(hans, 'gb18030')],
  ])('keeps to %s where one byte of it is damaged', (name, bytes) => {
    bytes[20] = 0xff;
    const [last] = decode(bytes).findings.slice(-1);
    expect(last?.message).toBe(`Bytes that are not ${name} were read as "\ufffd".`);
  });

  it('does not take the accents of Latin-1 for Chinese', () => {
    const text = 'Beyoncé and Andrés in Malmö, São Paulo, Zürich\n';
    expect(decode(Buffer.from(text, 'latin1'))).toMatchObject({
      text,
      findings: [{ code: 'decoded-from', message: 'Read the file as WINDOWS-1252.' }],
    });
  });

  it('reads the quotation marks and dashes of Windows-1252', () => {
    expect(decode(Buffer.from('It\x92s \x93new\x94 \x96 at last\x85\n', 'latin1')).text).toBe(
      'It’s “new” – at last…\n',
    );
  });

  it('undoes a wrong reading of a whole file before anything is read in it', () => {
    const twice = Buffer.from(new TextDecoder('gbk').decode(Buffer.from(hans.repeat(3))));
    const { text, findings } = decode(twice);
    expect(text).toContain('摘要：我们提出了一种新的方法');
    expect(findings[0]).toMatchObject({ code: 'repaired-mojibake', line: 1 });
    const western = Buffer.from(Buffer.from(hans).toString('latin1'));
    expect(decode(western).text).toContain('摘要：我们提出了一种新的方法');
    const garbage = Buffer.from(encode(hans, 'gb18030').toString('latin1'));
    expect(decode(garbage).text).toBe(hans);
  });

  it('reports what is left of characters that nothing can bring back', () => {
    expect(decode(Buffer.from('Title: A\n摘要：锟斤拷锟斤拷\n')).findings).toMatchObject([
      { code: 'invalid-utf8', line: 2 },
    ]);
  });

  it('leaves out NUL characters and says so', () => {
    const { text, findings } = decode(Buffer.from('Title: A\0\nPDF: b\n\0\0\0'));
    expect(text).toBe('Title: A\nPDF: b\n');
    expect(findings).toMatchInlineSnapshot(`
      [
        {
          "code": "decoded-from",
          "line": 1,
          "message": "Left out the NUL characters of the file.",
        },
      ]
    `);
  });

  it.each([
    ['a PNG picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\n', 'latin1')],
    ['a ZIP archive or an Office document', Buffer.from('PK\x03\x04\x14\0', 'latin1')],
    ['a binary file', Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * index * 7) % 251))],
  ])('says that %s is not a digest', (kind, bytes) => {
    const message = `This is ${kind}, not a digest; nothing was read.`;
    expect(decode(bytes)).toEqual({ text: '', findings: [{ code: 'not-a-digest', line: 1, message }] });
  });
});
