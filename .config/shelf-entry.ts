import { basename } from 'node:path';
import { parse } from 'yaml';
import type { ShelfEntry } from '../src/app/shelf/shelf-entry.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** What the shelf shows of a scenario file; throws where it cannot be read. */
export function shelfEntry(file: string, text: string): ShelfEntry {
  const scenario = mapping(parse(text.replace(/\r\n?/g, '\n')), file);
  const venue = mapping(scenario['venue'], `${file}: venue`);
  const issues = scenario['issues'];
  const parties = Object.entries(mapping(scenario['parties'], `${file}: parties`));
  const [left, right] = parties.map(([id, party]) =>
    partyEntry(id, mapping(party, `${file}: ${id}`)),
  );
  if (!left || !right || parties.length !== 2) throw new Error(`${file}: two parties are needed`);
  return {
    id: basename(file, '.yaml'),
    language: words(scenario['language']) || 'en',
    title: words(scenario['title']),
    summary: words(scenario['summary']),
    date: words(scenario['date']),
    city: words(venue['city']),
    place: words(venue['place']),
    backdrop: words(venue['backdrop']),
    rounds: Number(scenario['rounds']),
    minutes: Number(scenario['minutes'] ?? 20),
    difficulty: difficulty(scenario['difficulty']),
    issues: Array.isArray(issues)
      ? issues.map((issue) => words(mapping(issue, `${file}: issue`)['title']))
      : [],
    parties: [left, right],
  };
}

function partyEntry(id: string, party: Mapping): ShelfEntry['parties'][0] {
  const delegation = Array.isArray(party['delegation']) ? party['delegation'] : [];
  const brief = mapping(party['brief'] ?? {}, id);
  return {
    id,
    name: words(party['name']),
    flag: words(party['flag']),
    colour: words(party['colour']),
    persona: words(party['persona']) as ShelfEntry['parties'][0]['persona'],
    brief: words(mapping(brief['public'] ?? {}, id)['text']),
    delegation: delegation.map((one) => {
      const delegate = mapping(one, id);
      return { name: words(delegate['name']), office: words(delegate['office']) };
    }),
  };
}

function difficulty(value: unknown): 1 | 2 | 3 {
  return value === 1 || value === 3 ? value : 2;
}

function mapping(value: unknown, where: string): Mapping {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping;
  throw new Error(`${where}: a mapping is needed`);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
