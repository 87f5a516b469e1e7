import { describe, expect, it } from 'vitest';
import { shelfEntry } from '../../.config/shelf-entry.ts';
import { shelf } from '../../src/app/shelf/shelf.ts';
import { scenarioText } from '../../src/app/shelf/scenario-text.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

describe('the shelf', () => {
  it('shows the bundled scenarios, the oldest talks first', () => {
    expect(shelf.length).toBeGreaterThan(0);
    expect(shelf.map(({ date }) => date)).toEqual(shelf.map(({ date }) => date).toSorted());
  });

  it.each(shelf.map((entry) => [entry.id, entry] as const))(
    'says of %s what the scenario itself says',
    async (id, entry) => {
      const scenario = parseScenario(`${id}.yaml`, (await scenarioText(id)) ?? '');
      if (!scenario.ok) throw new Error(JSON.stringify(scenario.error[0]));
      const { language, title, date, rounds, minutes, difficulty, venue, issues, parties } =
        scenario.value;
      expect(entry).toMatchObject({ language, title, date, rounds, minutes, difficulty });
      expect(entry).toMatchObject({ city: venue.city, place: venue.place });
      expect(entry.issues).toEqual(issues.map((issue) => issue.title));
      expect(entry.parties.map((party) => party.id)).toEqual(parties.map((party) => party.id));
      expect(entry.parties.map((party) => party.persona)).toEqual(parties.map((p) => p.persona));
    },
  );

  it.each(['', '[]', 'title: x', 'venue: {}\nparties: {us: {}}', 'parties: [1, 2]\nvenue: 3'])(
    'refuses a file that says %j',
    (text) => {
      expect(() => shelfEntry('bad.yaml', text)).toThrow('bad.yaml');
    },
  );
});
