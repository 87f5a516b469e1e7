import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/app/files/import-games.ts';
import { droppedText } from '../../../src/app/class/dropped-text.ts';
import { wordsOf } from '../../kit/problem-words.ts';

const record = readFileSync(
  new URL('../../record/fixtures/version-1.json', import.meta.url),
  'utf8',
);
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);
const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (c) => c.charCodeAt(0));
const word = Uint8Array.of(0x50, 0x4b, 3, 4, ...utf8('…[Content_Types].xml…word/document.xml…'));

describe('a saved game that is brought in as a file', () => {
  it.each([
    ['UTF-8', utf8(record)],
    ['UTF-8 with a mark', utf8(`\ufeff${record}`)],
    ['UTF-16 with a mark', utf16(record)],
  ])('is read in %s', async (_, bytes) => {
    expect((await importFile(bytes)).ok).toBe(true);
  });

  it.each([
    ['Latin-1', latin1('{"record": "\xe9"}'), /byte E9 here is not UTF-8/],
    ['a Word document', word, /a Word document \(\.docx\), not plain text/],
    ['nothing', new Uint8Array(), /empty|JSON/],
  ])('is refused as %s, with the place', async (_, bytes, says) => {
    const imported = await importFile(bytes);
    const problems = imported.ok ? [] : imported.error;
    expect(problems).toMatchObject([{ line: 1 }]);
    expect(wordsOf(problems[0])).toMatch(says);
  });
});

describe('a file of result codes', () => {
  const file = (bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], 'codes.txt');

  it.each([
    ['UTF-8', utf8('Zoë: CG1-ABC')],
    ['UTF-16', utf16('Zoë: CG1-ABC')],
    ['an encoding that spoils the name alone', latin1('Zo\xeb: CG1-ABC')],
  ])('gives its codes in %s', async (_, bytes) => {
    const text = await droppedText(file(bytes));
    expect(text.ok && text.value).toContain('CG1-ABC');
  });

  it('says of a Word document what it is', async () => {
    const text = await droppedText(file(word));
    if (text.ok) throw new Error(`read as ${text.value}`);
    expect(text.error.file).toBe('codes.txt');
    expect(wordsOf(text.error)).toContain('Word document');
  });
});
