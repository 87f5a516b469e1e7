import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cg, scratch } from './cg.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/genius');
const temporary = scratch();

interface Table {
  readonly name: string;
  readonly pairs: number;
  readonly leftOut: readonly { readonly domain: string; readonly why: string }[];
  readonly rounds: number;
  readonly standings: readonly { readonly name: string; readonly utility: number }[];
}

/** A set of the field's: a folder for each domain, holding these files. */
function setOf(name: string, domains: Readonly<Record<string, readonly string[]>>): string {
  for (const [domain, files] of Object.entries(domains)) {
    mkdirSync(join(temporary, name, domain), { recursive: true });
    for (const file of files) {
      copyFileSync(join(fixtures, `${file}.xml`), join(temporary, name, domain, `${file}.xml`));
    }
  }
  return join(temporary, name);
}

describe('cg bargain', { timeout: 60_000 }, () => {
  const profiles = ['orchard-owner', 'orchard-owner-with-offers', 'orchard-tenant'];
  const first = setOf('first', { orchard: ['orchard', ...profiles], broken: profiles });
  const second = setOf('second', { orchard: ['orchard', ...profiles.slice(1)] });

  it('plays the field on every domain of several folders, at several lengths', () => {
    const { code, out } = cg(['bargain', first, second, '--genius', '--rounds', '4,20', '--json']);
    expect(code).toBe(0);
    const tables = JSON.parse(out) as readonly Table[];
    expect(tables.map(({ name, pairs, rounds }) => [name, pairs, rounds])).toEqual([
      ['first', 2, 4],
      ['first', 2, 20],
      ['second', 1, 4],
      ['second', 1, 20],
    ]);
    expect(tables[0]?.leftOut).toEqual([{ domain: 'broken', why: 'unread' }]);
    for (const { standings } of tables) {
      expect(standings.map(({ name }) => name).sort()).toEqual(
        ['boulware', 'conceder', 'linear', 'micro', 'ours', 'tit-for-tat'].sort(),
      );
      const utilities = standings.map(({ utility }) => utility);
      expect(utilities).toEqual([...utilities].sort((a, b) => b - a));
    }
  });

  it('prints a table for each and names what is left out', () => {
    const { code, out } = cg(['bargain', first, '--genius', '--rounds', '4']);
    expect(code).toBe(0);
    expect(out).toContain('broken is left out');
    expect(out.split('\n').filter((line) => line.startsWith('  ours '))).toHaveLength(1);
  });

  it('answers for one pair of profiles at several lengths', () => {
    const files = ['orchard', 'orchard-owner', 'orchard-tenant'].map((name) =>
      join(fixtures, `${name}.xml`),
    );
    const { code, out } = cg(['bargain', ...files, '--genius', '--rounds', '10,30', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it('refuses a folder without a domain', () => {
    const { code, err } = cg(['bargain', join(first, 'broken'), '--genius']);
    expect(code).not.toBe(0);
    expect(err).toContain('no domain');
  });
});
