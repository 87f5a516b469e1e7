import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemLimit } from '../../src/scenario/problems/problem.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { parseSeed } from '../../src/scenario/sources/seed.ts';
import { parseOverlay } from '../../src/scenario/translation/overlay.ts';
import { exampleScenario, exampleText } from './example.ts';
import { wordsOf } from '../kit/problem-words.ts';

const scenario = exampleScenario();
const decoder = new TextDecoder();
const bytesOf = new TextEncoder().encode(exampleText);

/** Reads a text as each kind of file: problems with a place, or a value; never an exception. */
function readAnyway(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).length;
  let good = false;
  for (const read of [parseScenario, parseSeed]) {
    const result = read('fuzz.yaml', text);
    good ||= result.ok;
    if (!result.ok) {
      expect(result.error.length).toBeGreaterThan(0);
      expect(result.error.length).toBeLessThanOrEqual(problemLimit);
    }
    for (const problem of result.ok ? [] : result.error) {
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.line).toBeLessThanOrEqual(lines);
      expect(problem.column).toBeGreaterThanOrEqual(1);
      expect(wordsOf(problem)).toMatch(/\S.*[.!?)]$/su);
      expect(problem.excerpt).toMatch(/\^/);
      expect(problem.excerpt).not.toMatch(/[^\P{Cc}\n]/u);
    }
  }
  return good;
}

describe('whatever a file holds, there are problems and no exception', { timeout: 120_000 }, () => {
  let bytes = 0;

  it('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 4096, size: 'max' }), (raw) => {
        bytes += raw.length;
        expect(readAnyway(decoder.decode(raw))).toBe(false);
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  it('text of the marks that YAML is made of', () => {
    const marks = '{}[]:,-?&*!|>\'"%@`#~ \n\t<=aA0.\\'.split('');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...marks), { maxLength: 3000, size: 'max' }),
        (characters) => {
          bytes += characters.length;
          expect(readAnyway(characters.join(''))).toBe(false);
        },
      ),
      { numRuns: 120, seed: 2 },
    );
  });

  it('a good file with bytes changed, cut out, doubled or cut off', () => {
    const edit = fc.record({
      kind: fc.constantFrom('change', 'cut', 'double', 'end'),
      at: fc.nat(bytesOf.length - 1),
      length: fc.integer({ min: 1, max: 400 }),
      byte: fc.nat(255),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const mutated = edits.reduce<number[]>(
          (all, { kind, at, length, byte }) => {
            if (kind === 'change') return all.with(at % all.length, byte);
            if (kind === 'cut') return all.toSpliced(at, length);
            if (kind === 'double') return all.toSpliced(at, 0, ...all.slice(at, at + length));
            return all.slice(0, Math.max(1, at));
          },
          [...bytesOf],
        );
        bytes += mutated.length;
        readAnyway(decoder.decode(new Uint8Array(mutated)));
      }),
      { numRuns: 70, seed: 3 },
    );
  });

  it('about a million malformed bytes in all', () => {
    expect(bytes).toBeGreaterThan(900_000);
  });

  it('a good file with any value replaced by any other', () => {
    const good = parse(exampleText) as unknown;
    const paths = pathsOf(good, []);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(
          fc.jsonValue(),
          fc.constantFrom('', '\0', 'constructor', '__proto__', 1e308, -0, 2 ** 53),
          fc.array(fc.constant({ id: 'a' }), { minLength: 1, maxLength: 9 }),
        ),
        (path, value) => {
          const data = structuredClone(good);
          put(data, path, value);
          readAnyway(JSON.stringify(data));
        },
      ),
      { numRuns: 150, seed: 4 },
    );
  });

  it('translations likewise', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (texts) => {
        const text = JSON.stringify({ format: 1, scenario: 'pasture-line', language: 'ru', texts });
        const overlay = parseOverlay('x.ru.yaml', text, scenario);
        if (!overlay.ok) expect(overlay.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

const mebibyte = 2 ** 20;
const fill = (unit: string, size = mebibyte): string => unit.repeat(Math.floor(size / unit.length));
const numbered = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

const bombs: Readonly<Record<string, string>> = {
  'brackets in brackets': fill('['),
  'braces in braces': fill('{'),
  'lists in lists': fill('- '),
  'keys in keys': fill('? '),
  'blocks in blocks': numbered(1400, (n) => `${' '.repeat(n)}a:`),
  'anchors without end': fill('&a '),
  'tags without end': fill('!a '),
  'quotes without end': fill('"'),
  'documents without end': fill('---\n'),
  'directives without end': fill('%a\n'),
  'comments without end': fill('#\n'),
  'empty lines': fill('\n'),
  spaces: fill(' '),
  tabs: fill('\t'),
  zeros: fill('\0'),
  'one long word': fill('x'),
  'a word of many lines': fill('a\n'),
  'a block text of empty lines': `|\n${fill(' \n', mebibyte - 10)}`,
  'a list of many': `[${fill('a,', mebibyte - 10)}]`,
  'many keys': numbered(20_000, (n) => `k${n}: 1`),
  'one key many times': fill('a: 1\n', 200_000),
  'aliases that multiply': `a: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefghij'
    .split('')
    .map((name, n) => `${name}: &${name} [${fill(`*${'abcdefghij'[n] ?? ''},`, 40)}]`)
    .join('\n')}`,
  'aliases in a row': `k0: &k0 1\n${numbered(3000, (n) => `k${n + 1}: &k${n + 1} [*k${n}]`)}`,
  'an alias of itself': 'a: &a [*a]',
  'an alias of what it stands in': '&a a: {b: *a}',
  'an alias of nothing': 'a: *b',
  'more than a mebibyte': fill('a', mebibyte + 1),
  'more than a mebibyte in UTF-8': fill('€', 400_000),
  'many issues of one name': `issues:\n${fill('- {id: a}\n', 100_000)}`,
  'events that all wait': `events:\n${numbered(3000, (n) => `- {id: e${n}, when: {if: {after: [e${n + 1}]}}}`)}`,
  'a ladder without end': `issues:\n- {id: a, options: [{id: x}, {id: y}]}\nparties:\n  us:\n    positions: {a: {option: x}}\n    concessions:\n${numbered(4000, () => '    - {issue: a, from: x, to: y}')}`,
};

describe('no file keeps the reader busy', { timeout: 60_000 }, () => {
  it.each(Object.keys(bombs))('%s', (name) => {
    const began = performance.now();
    expect(parseScenario('bomb.yaml', bombs[name] ?? '').ok).toBe(false);
    expect(performance.now() - began).toBeLessThan(30_000); // under a second on an idle machine
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    ...(path.length > 0 ? [path] : []),
    ...members.flatMap(([key, member]: [string | number, unknown]) =>
      pathsOf(member, [...path, key]),
    ),
  ];
}

function put(data: unknown, path: Path, value: unknown): void {
  let here = data as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  here[path.at(-1) ?? ''] = value;
}
