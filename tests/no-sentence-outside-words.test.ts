import { describe, expect, it } from 'vitest';
import { codesIn, sentencesIn } from './support/sentences.ts';
import { parseSource, sourceFiles } from './support/source-imports.ts';

/** Where sentences stand that are still to be moved into the words: a folder or a file, and what. */
const stillThere: Readonly<Record<string, string>> = {
  'src/analysis/genius/': 'the scenario that is made of a Genius domain, in English',
};

/** What reads like a sentence and is none, or is no English. */
const none: Readonly<Record<string, readonly RegExp[]>> = {
  'src/app/live/ask.ts': [/^Bearer \{\}$/], // what a header says
  'src/cli/drill/protocol.ts': [/^Bearer \{\}$/],
  'src/cli/help-words.ts': [/^Global Options:$/], // the heading by which Commander's own is known
  'src/scenario/checks/flags.ts': [/^ad ae af /], // codes of countries
  'src/scenario/checks/report.ts': [/^\{\} \{\} of \{\}$/], // what is told once
  'src/scenario/text/foreign.ts': [/^<!doctype html/], // how a file of another program begins
  'src/scenario/sources/sign.ts': [/read: \{\}/], // the format itself
  'src/screens/class/ways.tsx': [/^npm ci && npm run class$/], // what is typed in a terminal
  'src/server/page.ts': [/^public, max-age/], // what headers say
  'src/server/stream.ts': [/^(id|\{\}data): \{\}$/],
  'src/server/wire.ts': [/^(default-src|img-src|connect-src|base-uri) /],
  'src/summit/chart.ts': [/^\{\}state/], // a diagram's own language
  'src/table/map/name-countries.ts': [/^Czech Republic$/], // a name in the map's own data
};

const files = sourceFiles('src').filter(({ path }) => !path.startsWith('src/words/'));
const codes = codesIn(files);
const found = files.flatMap((file) =>
  sentencesIn(file, codes)
    .filter(({ text }) => !none[file.path]?.some((known) => known.test(text)))
    .map(({ line, text }) => ({ path: file.path, said: `${file.path}:${line}: ${text}` })),
);

describe('a sentence', () => {
  it('stands in src/words and nowhere else', () => {
    const allowed = Object.keys(stillThere);
    const outside = found.filter(({ path }) => !allowed.some((place) => path.startsWith(place)));
    expect(outside.map(({ said }) => said)).toEqual([]);
  });

  it.each(Object.entries(stillThere))('is still to be moved out of %s: %s', (place) => {
    expect(found.filter(({ path }) => path.startsWith(place)).length).toBeGreaterThan(0);
  });
});

describe('the finder of sentences', () => {
  const foundIn = (text: string) =>
    sentencesIn(parseSource('a.tsx', text)).map((each) => each.text);

  it.each([
    [`const a = 'Nobody was there.';`, 'Nobody was there.'],
    ['const a = `Round ${n} of ${m}`;', 'Round {} of {}'],
    ['const a = `${n} rounds`;', '{} rounds'],
    ['const a = `a plain template`;', 'a plain template'],
    [`const a = <p>Two words</p>;`, 'Two words'],
    [`const a = <p title="Two words" />;`, 'Two words'],
    [`const a = { say: "it’s (almost) over" };`, 'it’s (almost) over'],
    [`f(x ? 'not now' : 'b');`, 'not now'],
    [`const a = 'ends, “like this”';`, 'ends, “like this”'],
  ])('finds it in %s', (text, sentence) => {
    expect(foundIn(text)).toEqual([sentence]);
  });

  it.each([
    `import a from './two words.ts';`,
    `throw new RangeError('The game has no outcome');`,
    `reject(new Error(\`no \${x} there\`));`,
    `type A = 'not now' | 'one game';`,
    `const a = 'one-word', b = 'camelCase', c = 'A1 B2';`,
    `document.querySelector('main button');`,
    'const a = <p className={`${styles.a} no-print`} />;',
    `const a = "700 12px 'PT Serif', serif";`,
    'const a = `700 ${size}px ${face}`;',
    'const a = `translate(${x} ${y})`;',
    `const a = 'var(--ink) solid';`,
    'const a = sql`SELECT title FROM games WHERE id = ${id}`;',
    'const a = `${one} ${other}`;',
    `dice(seed, 'hidden type', id);`,
    'const slot = `committed ${party} first`;',
  ])('leaves alone %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('knows the words of a code by their type, in whatever file that stands', () => {
    const file = parseSource('a.ts', `const a = 'not now'; const b = 'not then';`);
    const named = codesIn([parseSource('b.ts', `export type A = 'not now';`)]);
    expect(sentencesIn(file, named).map(({ text }) => text)).toEqual(['not then']);
  });
});
