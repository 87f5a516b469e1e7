import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledScenario, FILES } from '../kit/bundled-scenario.ts';

const rows = readFileSync(new URL('../../src/scenario/FORMAT.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const scenarios = FILES.map((file) => bundledScenario(file).scenario);
const parties = scenarios.flatMap((each) => each.parties);
const ratifiers = parties.flatMap((each) => each.ratifiers);

const usual: readonly (readonly [string, readonly number[]])[] = [
  ['`rounds`', scenarios.map(({ rounds }) => rounds)],
  ['`trust`', scenarios.map(({ trust }) => trust)],
  [
    '`needsTrust`',
    scenarios.flatMap(({ issues }) =>
      issues.flatMap(({ options }) => options.flatMap(({ needsTrust }) => needsTrust ?? [])),
    ),
  ],
  ['`noAgreement.points`', parties.map(({ noAgreement }) => noAgreement.points)],
  [
    '`needsSupport`',
    parties.flatMap(({ mandate }) =>
      Object.values(mandate).flatMap(({ consult }) => consult.map((each) => each.needsSupport)),
    ),
  ],
  [
    'stance',
    ratifiers.flatMap(({ stances }) => stances.flatMap(({ options }) => Object.values(options))),
  ],
  ['`threshold`', ratifiers.map(({ threshold }) => threshold)],
  ['`weight`', ratifiers.map(({ weight }) => weight)],
  ['`patience` of a ratifier', ratifiers.map(({ patience }) => patience)],
  ['`price`', ratifiers.map(({ reassure }) => reassure.price)],
  ['`trust` of a gesture', parties.flatMap(({ gestures }) => gestures.map(({ trust }) => trust))],
  [
    '`points` of a linkage',
    parties.flatMap(({ sheet }) => sheet.linkages.map(({ points }) => points)),
  ],
];

describe('the usual ranges in FORMAT.md', () => {
  it.each(usual)('of %s are those of the scenarios of the repository', (name, values) => {
    const row = rows.find((cells) => cells[1] === name && cells.length > 6);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const said = `${least} to ${most}`.replaceAll('-', '−');
    expect(row?.[4]?.startsWith(said), `${name}: ${said}, not ${row?.[4]}`).toBe(true);
  });
});
