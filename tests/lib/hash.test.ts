import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashText, hashValue } from '../../src/lib/hash.ts';

/** The definition of FNV-1a 64, written with big integers and the platform's own UTF-8. */
function reference(text: string): string {
  const mask = (1n << 64n) - 1n;
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}

const wellFormed = fc
  .array(fc.oneof(fc.integer({ max: 0xd7ff, min: 0 }), fc.integer({ min: 0xe000, max: 0x10ffff })))
  .map((points) => String.fromCodePoint(...points));

describe('hashText', () => {
  it('gives the published FNV-1a vectors', () => {
    expect(hashText('')).toBe('cbf29ce484222325');
    expect(hashText('a')).toBe('af63dc4c8601ec8c');
    expect(hashText('foobar')).toBe('85944171f73967e8');
  });

  it('agrees with the definition on any well-formed text', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(hashText(text)).toBe(reference(text));
      }),
    );
    expect(hashText('мир 🕊')).toBe(reference('мир 🕊'));
  });

  it('tells lone surrogates apart', () => {
    expect(hashText('\ud800')).not.toBe(hashText('\ud801'));
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth and keeps lists in order', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'x' } })).toBe(
      '{"a":{"c":"x","d":null},"b":[2,1]}',
    );
  });

  it('leaves out undefined members, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, Number.NaN] })).toBe('{"b":[null,null]}');
    expect(canonicalJson(undefined)).toBe('null');
  });

  it('is read back by JSON.parse as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('hashValue', () => {
  it('does not depend on the order in which an object was put together', () => {
    expect(hashValue({ issue: 'radar', option: 'none' })).toBe(
      hashValue({ option: 'none', issue: 'radar' }),
    );
    expect(hashValue({ issue: 'radar' })).not.toBe(hashValue({ issue: 'aegis' }));
  });
});
