import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import sentences from '../../src/words/en/problems.json' with { type: 'json' };
import mending from '../../src/words/en/studio/mending.json' with { type: 'json' };
import { formatProblem, spokenProblem } from '../../src/words/problem.ts';
import { sayProblem } from '../kit/problem-words.ts';
import { problemsOf, edited } from '../scenario/example.ts';

const root = join(import.meta.dirname, '../..');

function keysOf(within: object, above = ''): readonly string[] {
  return Object.entries(within).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${above}${key}.`)
      : [`${above}${key.replace(/_(?:zero|one|other)$/, '')}`],
  );
}

/** All that `src` says in code, but for the lists of keys and the words themselves. */
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/-key\.ts$|^words\/en/.test(name))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');

/** Keys of which the code names the first part alone: `kind.${kind}`. */
const composed = ['kind', 'script', 'unseen', 'unseenAtStart', 'file.reason'];

describe('the sentences about files', () => {
  it('are each said by something', () => {
    const idle = keysOf(sentences).filter(
      (key) =>
        !source.includes(`'${key}'`) && !composed.some((group) => key.startsWith(`${group}.`)),
    );
    expect(idle).toEqual([]);
    for (const group of composed) expect(source).toContain(`\`${group}.\${`);
  });
});

describe('the sentences for an author who never saw the file', () => {
  const { unwritten: _, ...instead } = mending;

  it('each stand for one about the file, and tell nothing that it does not', () => {
    const gapsIn = (sentence: unknown) =>
      String(sentence)
        .match(/\{\{\w+\}\}/g)
        ?.map(String) ?? [];
    const at = (within: object, key: string): unknown =>
      key
        .split('.')
        .reduce<unknown>((here, step) => (here as Record<string, unknown>)[step], within);
    const odd = leavesOf(instead).filter((key) => {
      const theirs = at(sentences, key);
      return (
        typeof theirs !== 'string' ||
        gapsIn(at(instead, key)).some((gap) => !gapsIn(theirs).includes(gap))
      );
    });
    expect(odd).toEqual([]);
  });

  it('name no key of the file and no way of writing it', () => {
    expect(JSON.stringify(instead)).not.toMatch(/`|\\"|YAML|#rrggbb/);
  });
});

function leavesOf(within: object, above = ''): readonly string[] {
  return Object.entries(within).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${above}${key}.`)
      : [`${above}${key}`],
  );
}

describe('a problem', () => {
  const [problem] = problemsOf(edited(['trust: 45', 'trust: high']));
  if (!problem) throw new Error('Nothing is wrong.');
  const words = '"trust" is "high"; it must be a whole number from 0 to 100.';

  it('is a line with its place, and the lines around it', () => {
    expect(formatProblem(sayProblem, problem)).toBe(
      `example.yaml:17:8: ${words}\n${problem.excerpt}`,
    );
    expect(problem.excerpt).toMatch(/^16 \| .*\n17 \| trust: high\n {3}\| {8}\^\n18 \| /);
  });

  it('is told apart where it is a warning', () => {
    expect(formatProblem(sayProblem, { ...problem, severity: 'warning' })).toContain(
      `:17:8: warning: ${words}\n`,
    );
  });

  it('is handed to other programs with its words, and without its phrases', () => {
    expect(spokenProblem(sayProblem, problem)).toEqual({
      file: 'example.yaml',
      line: 17,
      column: 8,
      code: 'wrong-type',
      severity: 'error',
      message: words,
      excerpt: problem.excerpt,
    });
  });

  it('shows what stands in a file as it stands there, whatever it means to the voice', () => {
    const odd = '{{key}} $t(form.empty) $& <b>';
    const [found] = problemsOf(edited(['trust: 45', `trust: '${odd}'`]));
    expect(found?.message).toBe(`"trust" is "${odd}"; it must be a whole number from 0 to 100.`);
  });
});
