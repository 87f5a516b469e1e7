import { describe, expect, it } from 'vitest';
import { readGenius } from '../../../src/analysis/genius/genius-space.ts';
import { xmlOfBytes } from '../../../src/analysis/genius/xml-of-bytes.ts';
import { wordsOf } from '../../kit/problem-words.ts';

const values = ['kä', 'kö', 'kü'];
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => {
  const units = `${mark ? '\ufeff' : ''}${text}`;
  return new Uint8Array(Uint16Array.from(units, (c) => c.charCodeAt(0)).buffer);
};

const head = (encoding?: string): string =>
  encoding === undefined ? '' : `<?xml version="1.0" encoding="${encoding}"?>\n`;
const domainOf = (options: readonly string[]): string =>
  `<utility_space><objective index="0" name="D"><issue index="1" name="Käse">\n${options
    .map((value) => `<item value="${value}"/>`)
    .join('\n')}\n</issue></objective></utility_space>`;
const profileOf = (options: readonly string[]): string =>
  `<utility_space><objective index="0" name="D"><weight index="1" value="1"/><issue index="1" name="Käse">\n${options
    .map((value, at) => `<item value="${value}" evaluation="${at + 1}"/>`)
    .join('\n')}\n</issue></objective></utility_space>`;

/** The values of a domain, or what is said against it, line by line. */
function read(domain: string, profile = domain): readonly string[] {
  const genius = readGenius(domain, [profile, profile]);
  if (genius.ok) return genius.value.space.issues[0]?.options ?? [];
  return genius.error.map((problem) => `${String(problem.line)}: ${wordsOf(problem)}`);
}

describe('an XML file is read in the encoding that it says', () => {
  const profile = profileOf(values);
  it.each([
    ['ISO-8859-1', latin1(head('ISO-8859-1') + domainOf(values))],
    [
      'windows-1252, in single quotes',
      latin1(`<?xml version='1.0' encoding='windows-1252'?>${domainOf(values)}`),
    ],
    ['UTF-8, declared', utf8(head('utf-8') + domainOf(values))],
    ['UTF-8, as nothing is declared', utf8(domainOf(values))],
    [
      'the UTF-8 of its mark, whatever it declares',
      utf8(`\ufeff${head('ISO-8859-1')}${domainOf(values)}`),
    ],
    ['UTF-16 with a mark', utf16(head('UTF-16') + domainOf(values), true)],
    ['the UTF-16 of its mark, whatever it declares', utf16(head('UTF-8') + domainOf(values), true)],
    ['UTF-16 without a mark', utf16(head('UTF-16') + domainOf(values), false)],
  ])('%s', (_, bytes) => {
    const text = xmlOfBytes(bytes);
    if (!text.ok) throw new Error(wordsOf(text.error));
    expect(read(text.value, profile)).toEqual(values);
  });

  it.each([
    ['an encoding that nobody knows', utf8(head('klingon') + domainOf(values)), 1, /“klingon”/],
    ['Latin-1 that declares UTF-8', latin1(head('UTF-8') + domainOf(values)), 2, /byte E4/],
    [
      'Latin-1 that declares nothing',
      latin1(domainOf(values)),
      1,
      /byte E4.*encoding="ISO-8859-1"/,
    ],
    ['Latin-1 that declares ASCII', latin1(head('US-ASCII') + domainOf(values)), 2, /byte E4/],
    ['single bytes that declare UTF-16', utf8(head('utf-16') + domainOf(values)), 1, /“utf-16”/],
    [
      'a byte that its encoding lacks',
      Uint8Array.of(...utf8(head('ISO-8859-7')), 0xae),
      2,
      /ISO-8859-7/,
    ],
  ])('or refused: %s', (_, bytes, line, says) => {
    const text = xmlOfBytes(bytes);
    if (text.ok) throw new Error(`read as ${text.value}`);
    expect(text.error.line).toBe(line);
    expect(wordsOf(text.error)).toMatch(says);
  });
});

describe('values are the same however a file spells them', () => {
  it.each([
    ['numbers of characters', '&#163; 900, &#xA3;1&#x1F600;', '£ 900, £1😀', '£ 900, £1😀'],
    ['the five entities', '&lt;&gt;&amp;&quot;&apos;', '&#60;>&#38;&#34;&#39;', `<>&"'`],
    ['an ampersand, not read twice', '&amp;#163;', '&#38;#163;', '&#163;'],
    ['accents of their own', 'ka\u0308se', 'käse', 'käse'],
    ['line ends and tabs', 'a\tb\r\nc', 'a b c', 'a b c'],
  ])('%s', (_, one, other, meant) => {
    expect(read(domainOf([one]), profileOf([other]))).toEqual([meant]);
    expect(read(domainOf([other]), profileOf([one]))).toEqual([meant]);
  });

  it.each([
    ['&#x110000;', /^3: .*“&#x110000;” is not the number of any character/],
    ['&#0;', /not the number of any character/],
    ['&#xD800;', /not the number of any character/],
    ['&#99999999999999999999;', /not the number of any character/],
    ['&nbsp;', /XML knows no “&nbsp;”; write &#160;/],
    ['&pound;9', /write &#163;/],
    ['&constructor;', /write the character itself/],
    ['R & D', /bare & .* &amp;/],
    ['AT&T', /no semicolon/],
    ['&#163', /no semicolon/],
    ['caf\ufffd', /letter was lost/],
  ])('or refused at their line: %s', (value, says) => {
    const said = read(domainOf(['first', value]));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(says);
    expect(said[0]).toMatch(/^3: /);
  });

  it.each(['\r\n', '\r'])('and counts lines that end in %j', (end) => {
    expect(read(domainOf(['first', 'second', '&nope;']).replaceAll('\n', end))[0]).toMatch(/^4: /);
  });
});
