import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario, readSources, root, scenarioFiles } from '../../../src/cli/files.ts';
import { coverage } from '../../../src/scenario/sources/coverage.ts';

const read = readSources();
if (!read.ok) throw new Error(JSON.stringify(read.error));
const sources = read.value;
const scenarios = scenarioFiles(join(root, 'scenarios')).map((file) => {
  const scenario = readScenario(file, sources);
  if (!scenario.ok) throw new Error(scenario.error);
  return scenario.value.scenario;
});
const covered = coverage(sources, scenarios);

describe('the sources of the scenarios on the shelf', () => {
  it('are all used: each fact, and each passage of each work', () => {
    expect(covered.seeds).toHaveLength(5);
    expect(covered.works.length).toBeGreaterThan(100);
    const unused = [
      ...covered.seeds.flatMap(({ seed, unused: facts }) => facts.map((id) => `${seed}#${id}`)),
      ...covered.works.flatMap(({ work, unused: says }) => says.map((id) => `${work}#${id}`)),
    ];
    expect(unused).toEqual([]);
  });

  it.each(covered.readings)('have been read for each citation of $scenario', (reading) => {
    expect(reading.citations).toBeGreaterThan(100);
    const open = reading.clauses.filter(({ signed }) => signed !== 'signed');
    expect(open.map(({ place }) => place)).toEqual([]);
    expect(reading.signed).toBe(reading.citations);
  });
});

describe('what happened on the day of the talks', () => {
  const sameDay = {
    'rome-2001': ['morning-paper', 'budget-figures', 'moscow-press-conference', 'genoa'],
    'moscow-2007': ['yeltsin', 'tehran-complains', 'presidents-call'],
    'moscow-2009': ['condition', 'minister'],
    'telephone-2013': ['phase-dropped', 'adviser-travels'],
    'moscow-2013': ['boston', 'pyongyang'],
  } as const;

  it.each(Object.entries(sameDay))('is certain in %s, not rolled', (id, events) => {
    const scenario = scenarios.find((each) => each.id === id);
    const chances = events.map((event) => {
      const found = scenario?.events.find((each) => each.id === event);
      return [event, found?.when.chance];
    });
    expect(chances).toEqual(events.map((event) => [event, 1]));
  });
});
