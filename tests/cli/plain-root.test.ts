import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainRoot } from '../../.config/plain-root.ts';

function folder(name: string): string {
  const made = join(mkdtempSync(join(tmpdir(), 'common-ground-root-')), name);
  mkdirSync(made);
  writeFileSync(join(made, 'in-it.txt'), name);
  return made;
}

describe('the way to the folder that the game lies in', () => {
  it.each([
    'Unterlagen #2 (é) 100%',
    'a%20b',
    'what?',
    '[old] {1}',
    "teacher's",
    'say "so"',
    'a+b & c',
    '*',
    '!x',
  ])('of %j is a link without anything that has a meaning of its own', (name) => {
    const made = folder(name);
    const root = plainRoot(made);
    expect(root).toMatch(/^[\w./-]+$/);
    expect(realpathSync(root)).toBe(realpathSync(made));
    expect(readFileSync(join(root, 'in-it.txt'), 'utf8')).toBe(name);
  });

  it.each(['plain', 'with spaces', 'Übung', 'документы', 'v1.2_b', 'e\u0301'])(
    'of %j is itself',
    (name) => {
      const made = folder(name);
      expect(plainRoot(made)).toBe(made);
    },
  );
});
