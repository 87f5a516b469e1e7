import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import figures from '../../src/words/en/figures.json' with { type: 'json' };
import happenings from '../../src/words/en/happenings.json' with { type: 'json' };
import terminal from '../../src/words/en/terminal.json' with { type: 'json' };
import { root, sourceFiles } from '../support/source-imports.ts';

const source = sourceFiles('src')
  .map(({ path }) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

function keysOf(within: object, above: string): readonly string[] {
  return Object.entries(within).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${above}${key}.`)
      : [`${above}${key.replace(/_(?:one|other)$/, '')}`],
  );
}

/** Named whole, or by its first part where the rest is a code: `figures:outcome.${kind}`. */
const isSaid = (key: string): boolean =>
  source.includes(`'${key}'`) || source.includes(`\`${key.replace(/[^.:]+$/, '')}\${`);

describe('the sentences of the terminal and of what happens', () => {
  it.each([
    ['terminal', terminal],
    ['figures', figures],
    ['happenings', happenings],
  ])('in %s are each said by something', (area, sentences) => {
    const keys = keysOf(sentences, `${area}:`);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });
});
