import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAs, textOfBytes, utf8Length } from '../../src/lib/text-of-bytes.ts';
import { wordsOf } from '../kit/problem-words.ts';

const utf8 = new TextEncoder();
const utf16 = (text: string, order: 'LE' | 'BE', mark = true): Uint8Array => {
  const bytes = new Uint8Array(2 * (text.length + (mark ? 1 : 0)));
  const view = new DataView(bytes.buffer);
  [...(mark ? '\ufeff' : ''), ...text.split('')].forEach((unit, at) => {
    view.setUint16(2 * at, unit.charCodeAt(0), order === 'LE');
  });
  return bytes;
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const wide = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

describe('bytes become the text that was saved', () => {
  it('in UTF-8 with and without a mark, and in UTF-16 of either order with one', () => {
    fc.assert(
      fc.property(
        wide.filter((text) => !text.includes('\ufeff') && !text.includes('\0')),
        (text) => {
          const plain = utf8.encode(text);
          const read = { ok: true, value: text };
          expect(textOfBytes(plain)).toEqual(read);
          expect(textOfBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...plain))).toEqual(read);
          expect(textOfBytes(utf16(text, 'LE'))).toEqual(read);
          expect(textOfBytes(utf16(text, 'BE'))).toEqual(read);
          expect(utf8Length(text)).toBe(plain.length);
        },
      ),
      { seed: 1 },
    );
  });

  it('in any encoding that has a name', () => {
    expect(decodeAs(latin1('K\xe4se \x80'), 'ISO-8859-1')).toEqual({ ok: true, value: 'Käse €' });
    expect(decodeAs(Uint8Array.of(0xcd, 0xc5), 'KOI8-R')).toEqual({ ok: true, value: 'ме' });
  });

  it('or are refused by the name of the encoding', () => {
    const read = decodeAs(latin1('x'), 'klingon');
    expect(read.ok ? '' : wordsOf(read.error)).toContain('“klingon”');
  });
});

describe('bytes that are no text are refused where they stand', () => {
  const refused = (bytes: Uint8Array) => {
    const read = textOfBytes(bytes);
    if (read.ok) throw new Error(`read as ${read.value}`);
    return read.error;
  };

  it('the first of them, with the letter that was meant', () => {
    const error = refused(latin1('title: Caf\xe9 \xe0 Gen\xe8ve\n'));
    expect(error.at).toBe('title: Caf'.length);
    expect(wordsOf(error)).toMatch(/byte E9 here is not UTF-8.*“é”.*Save it as UTF-8/);
  });

  it('behind letters of several bytes, a mark, and a replacement character of the file', () => {
    const before = 'née \ufffd 😀 ';
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8.encode(before), 0x92, 0x20);
    const error = refused(bytes);
    expect(error.at).toBe(before.length);
    expect(wordsOf(error)).toMatch(/byte 92 .*“’”/);
  });

  it('half a letter at the end', () => {
    expect(refused(Uint8Array.of(0x61, 0xe2, 0x82)).at).toBe(1);
  });

  it.each([
    ['UTF-16LE', utf16('format: 1\nid: x', 'LE', false)],
    ['UTF-16BE', utf16('format: 1\nid: x', 'BE', false)],
    ['UTF-32LE', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ['UTF-32BE', Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x61)],
  ])('%s without a mark or not read at all, by its name', (name, bytes) => {
    expect(wordsOf(refused(bytes))).toContain(name);
  });

  it('UTF-16 that breaks off in the middle of a letter', () => {
    expect(wordsOf(refused(utf16('abc', 'LE').subarray(0, 7)))).toContain('UTF-16LE');
  });
});
