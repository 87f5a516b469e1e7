import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shelfPlugin } from '../../.config/shelf-plugin.ts';
import { leftOff, leftOffWords } from '../../src/cli/shelf-folder.ts';
import { edited } from '../scenario/example.ts';
import { scratch } from './cg.ts';

const top = scratch();
const folder = join(top, 'scenarios');
mkdirSync(folder);
afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

const named = (id: string): string => edited(['id: pasture-line', `id: ${id}`]);
const put = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(folder, name), content);
};
put('good.yaml', named('good'));
put('good.ru.yaml', 'format: 1\nscenario: good\nlanguage: ru\ntexts: { title: Граница }\n');
put('good.de.yaml', 'format: 1\nscenario: good\nlanguage: de\ntexts: { titel: Die Weide }\n');
put('good.fi.yaml', 'format: 1\nscenario: good\nlanguage: sv\ntexts: { title: Betet }\n');
put('good.pt-BR.yaml', 'format: 1\nscenario: good\nlanguage: pt-br\ntexts: { title: Pasto }\n');
put('broken.ru.yaml', 'format: 1\nscenario: broken\nlanguage: ru\ntexts: {}\n');
put('README.md', 'x');
put('scenario.schema.json', '{}');
put('broken.yaml', named('broken').replace('title: The pasture', 'title: Rome: The pasture'));
put('copy.yaml', named('good'));
put('draft.yml', named('draft'));
put('notes.yaml.txt', named('notes'));
put('alone.ru.yaml', named('alone'));
put('Big Talks.yaml', named('big-talks'));
put(
  'latin.yaml',
  Uint8Array.from('title: Caf\xe9', (c) => c.charCodeAt(0)),
);
put('word.yaml', Uint8Array.of(0x50, 0x4b, 3, 4, ...new TextEncoder().encode('word/document.xml')));
put('empty.yaml', '');

describe('what stays off the shelf', () => {
  const said = new Map(
    leftOff(folder, { seeds: new Map(), works: new Map() }).map((left) => [
      left.file,
      leftOffWords(folder, left),
    ]),
  );

  it.each([
    ['broken.yaml', /line 4, column 12: The colon in this text/],
    ['copy.yaml', /line 3, column 5: The id is "good", the one of good\.yaml.*Type id: copy\./],
    ['draft.yml', /ends in \.yaml.*Call it draft\.yaml/],
    ['notes.yaml.txt', /Call it notes\.yaml/],
    ['alone.ru.yaml', /translation of alone\.yaml, which is not there/],
    ['Big Talks.yaml', /Call it big-talks\.yaml/],
    ['latin.yaml', /line 1, column 11: The byte E9/],
    ['word.yaml', /a Word document/],
    ['empty.yaml', /The file is empty/],
    [
      'good.fi.yaml',
      /line 3, column 11: .*texts in sv.*called good\.fi\.yaml.*Type language: fi, or call the file good\.sv\.yaml\./,
    ],
    ['good.de.yaml', /line 4, column 10: .*"titel"/],
  ])('%s, with its first problem and the command that tells all', (file, says) => {
    const words = said.get(file) ?? '';
    expect(words).toMatch(says);
    expect(words).toMatch(/^scenarios\/.* is left off the shelf: /);
    expect(words).toMatch(/\n {2}npm run -s cg -- validate "?scenarios\/.*tells all\.$/);
  });

  it('is nothing else: neither a good file nor what stands beside it', () => {
    expect(said.size).toBe(11);
  });
});

describe('the shelf that is built', () => {
  it('says what is left off, and stands with the rest', async () => {
    const plugin = shelfPlugin(folder);
    const warned: string[] = [];
    const call = (hook: unknown, ...given: readonly unknown[]): unknown =>
      (hook as (this: unknown, ...all: readonly unknown[]) => unknown).apply(
        { addWatchFile: () => undefined },
        [...given],
      );
    call(plugin.configResolved, { logger: { warn: (text: string) => warned.push(text) } });
    call(plugin.buildStart);
    expect(warned).toHaveLength(11);
    const load = (name: string, query: string) =>
      call(plugin.load, `${join(folder, name)}?${query}`);
    expect(await load('broken.yaml', 'shelf')).toBe('export default undefined');
    expect(await load('copy.yaml', 'shelf')).toBe('export default undefined');
    expect(await load('good.yaml', 'shelf')).toContain('"title":"The pasture line"');
    expect(await load('good.ru.yaml', 'shelf')).toMatch(/"language":"ru","title":"Граница"/);
    expect(await load('good.ru.yaml', 'raw')).toContain('Граница');
    for (const query of ['shelf', 'raw']) {
      expect(await load('good.de.yaml', query)).toBe('export default undefined');
    }
  });

  it('gives the text of a file in whatever encoding it was saved', () => {
    const text = named('wide');
    const bytes = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);
    writeFileSync(join(top, 'wide.yaml'), bytes);
    expect(readFileSync(join(top, 'wide.yaml')).length).toBe(bytes.length);
    const { load } = shelfPlugin(folder) as unknown as { load: (id: string) => string };
    const loaded = load.call({ addWatchFile: () => undefined }, `${join(top, 'wide.yaml')}?raw`);
    expect(JSON.parse(loaded.replace('export default ', ''))).toBe(text);
  });
});
