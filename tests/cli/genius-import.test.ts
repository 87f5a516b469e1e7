import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { cg, scratch } from './cg.ts';

const folder = scratch();
const fixtures = resolve(import.meta.dirname, '../fixtures/genius');
const orchard = ['orchard', 'orchard-tenant', 'orchard-owner'].map((name) =>
  join(fixtures, `${name}.xml`),
);
const parcel = ['parcel', 'parcel-sender', 'parcel-carrier'].map((name) =>
  join(fixtures, `${name}.xml`),
);

function imported(files: readonly string[], name: string): { path: string; scenario: Scenario } {
  const path = join(folder, `${name}.yaml`);
  expect(cg(['import-genius', ...files, '--out', path]).code).toBe(0);
  const parsed = parseScenario(path, readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { path, scenario: parsed.value };
}

describe('cg import-genius', { timeout: 120_000 }, () => {
  it('makes a scenario of a domain that validates without a warning', () => {
    const { path, scenario } = imported(orchard, 'orchard');
    expect(cg(['validate', path])).toEqual({ code: 0, out: `${path}: good\n`, err: '' });
    expect(scenario.kind).toBe('benchmark');
    expect(scenario.issues.map(({ id }) => id)).toEqual([
      'rent',
      'years',
      'issue-all',
      'issue-vague',
    ]);
    expect(scenario.issues[0]?.options.map(({ id }) => id)).toEqual([
      'option-900',
      'option-1200',
      'option-1500',
      'option-1800',
    ]);
    expect(scenario.issues[3]?.options[0]?.title).toBe('Übergabe: Mai');
    expect(scenario.parties[0].positions.rent?.option).toBe('option-900');
    expect(scenario.parties[1].positions.rent?.option).toBe('option-1800');
    // The comment at its head says by how much the points are off.
    expect(readFileSync(path, 'utf8')).toMatch(/^# Rounding error: Side A: .* 1\.595 points/m);
  });

  it('plays, is saved and replays', () => {
    const { path } = imported(orchard, 'orchard');
    const record = join(folder, 'orchard.json');
    const game = cg(['play', path, '--as', 'none', '--dice', '3', '--save', record, '--json']);
    expect(game.code).toBe(0);
    expect(JSON.parse(game.out)).toMatchObject({ outcome: { kind: 'agreement' } });
    const replayed = cg(['replay', record]);
    expect(replayed.code).toBe(0);
    expect(replayed.out).toContain('outcome: agreement');
  });

  it('plays with one issue of two values too, for a person as for the AI', () => {
    const { path } = imported(parcel, 'parcel');
    const { code, out } = cg(['simulate', path, '--games', '3', '--workers', '1', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('outcomes');
    const person = cg(['play', path, '--as', 'a', '--dice', '1'], '1\n'.repeat(200));
    expect(person.err).toBe('');
    expect(person.out).toContain('Fee');
  });

  it('analyses to the reservation values and, within the rounding, to the same solutions', () => {
    const { path } = imported(orchard, 'orchard');
    const points = JSON.parse(cg(['analyse', path, '--json']).out) as {
      outcomes: number;
      reservation: number[];
      nash: { utilities: number[] };
    };
    const field = JSON.parse(cg(['analyse', '--genius', ...orchard, '--json']).out) as {
      outcomes: number;
      nash: { utilities: number[] };
    };
    expect(points.outcomes).toBe(field.outcomes);
    expect(points.reservation).toEqual([35, 0]);
    const product = (pair: readonly number[], [r = 0, s = 0], [x = 1, y = 1]) =>
      ((pair[0] ?? 0) / x - r) * ((pair[1] ?? 0) / y - s);
    const ours = product(points.nash.utilities, [0.35, 0], [100, 106.952]);
    const theirs = product(field.nash.utilities, [0.35, 0], [1, 1]);
    expect(Math.abs(ours - theirs)).toBeLessThan(0.03);
  });

  it('prints the file, or says as JSON what was made', () => {
    const { code, out } = cg(['import-genius', ...orchard]);
    expect(code).toBe(0);
    expect(parseScenario('orchard-lease.yaml', out).ok).toBe(true);
    const json = JSON.parse(cg(['import-genius', ...orchard, '--json']).out) as object;
    expect(json).toMatchObject({
      id: 'orchard-lease',
      file: null,
      reservation: [35, 0],
      text: out,
    });
  });

  it('answers 2 to a name or a place that will not do', () => {
    for (const out of ['Orchard Lease.yaml', 'orchard.txt', 'nowhere/orchard.yaml']) {
      const { code, err } = cg(['import-genius', ...orchard, '--out', join(folder, out)]);
      expect([out, code]).toEqual([out, 2]);
      expect(err).toMatch(/\S/);
    }
  });
});
