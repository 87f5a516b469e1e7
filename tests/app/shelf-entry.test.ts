import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { roomPicture } from '../../assets/rooms/room-picture.ts';
import { shelfEntry, translatedEntry } from '../../.config/shelf-entry.ts';
import { gentlest } from '../../src/app/shelf/gentlest.ts';
import { shelfIn } from '../../src/app/shelf/shelf.ts';
import { pseudoEntry } from '../../src/app/shelf/pseudo-entry.ts';
import { scenarioText } from '../../src/app/shelf/scenario-text.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { pseudoTag } from '../../src/words/pseudo.ts';
import { pseudoOverlay } from '../../src/words/pseudo-overlay.ts';

const shelf = shelfIn('en');

describe('the shelf', () => {
  it('shows the bundled scenarios, the oldest talks first', () => {
    expect(shelf.length).toBeGreaterThan(0);
    expect(shelf.map(({ date }) => date)).toEqual(shelf.map(({ date }) => date).toSorted());
  });

  it('shows each in its room, with what that room shows in its windows', () => {
    const pictures = shelf.map((entry) => roomPicture(entry));
    for (const [at, { backdrop, skyline }] of shelf.entries()) {
      const name = skyline === undefined ? backdrop : `${backdrop}-${skyline}`;
      expect(pictures[at]).toMatch(new RegExp(`/${name}\\.webp`));
    }
  });

  it('has a gentlest one for who has not chosen: the oldest of the least difficult', () => {
    expect(gentlest(shelf)?.id).toBe('rome-2001');
    const hard = shelf.filter(({ difficulty }) => difficulty > 1);
    expect(gentlest(hard)?.id).toBe(hard.find(({ difficulty }) => difficulty === 2)?.id);
    expect(gentlest([])).toBeUndefined();
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
      expect([entry.backdrop, entry.skyline]).toEqual([venue.backdrop, venue.skyline]);
      expect(entry.issues).toEqual(issues.map((issue) => issue.title));
      expect(entry.parties.map((party) => party.id)).toEqual(parties.map((party) => party.id));
      expect(entry.parties.map((party) => party.persona)).toEqual(parties.map((p) => p.persona));
    },
  );

  it.each(shelf.map(({ id }) => id))('says of a translation of %s what that says', async (id) => {
    const text = (await scenarioText(id)) ?? '';
    const scenario = parseScenario(`${id}.yaml`, text);
    if (!scenario.ok) throw new Error(JSON.stringify(scenario.error[0]));
    const { texts } = pseudoOverlay(scenario.value);
    const overlay = stringify({ format: 1, scenario: id, language: pseudoTag, texts });
    const entry = translatedEntry(`${id}.yaml`, text, `${id}.x.yaml`, overlay);
    expect(entry).toEqual(pseudoEntry(shelfEntry(`${id}.yaml`, text)));
  });

  it('says in the scenario’s own language what a translation leaves out', () => {
    const text = readFileSync('tests/fixtures/example.yaml', 'utf8');
    const overlay =
      'language: ru\ntexts: { title: Граница, parties: { se: { delegation: { strand: { office: секретарь } } } } }';
    const original = shelfEntry('a.yaml', text);
    const entry = translatedEntry('a.yaml', text, 'a.ru.yaml', overlay);
    expect(entry).toMatchObject({ language: 'ru', title: 'Граница', summary: original.summary });
    expect(entry.parties[0].delegation[0]).toEqual({ name: 'Kari Strand', office: 'секретарь' });
    expect(entry.parties[1]).toEqual(original.parties[1]);
    expect(entry.hash).toBe(original.hash);
  });

  it.each(['', '[]', 'title: x', 'venue: {}\nparties: {us: {}}', 'parties: [1, 2]\nvenue: 3'])(
    'refuses a file that says %j',
    (text) => {
      expect(() => shelfEntry('bad.yaml', text)).toThrow('bad.yaml');
    },
  );
});
