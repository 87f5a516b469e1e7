import { basename } from 'node:path';
import { parse } from 'yaml';
import type { ShelfEntry, ShelfParty } from '../src/app/shelf/shelf-entry.ts';
import { firstSentence } from '../src/app/shelf/first-sentence.ts';
import { usualBackdrop } from '../src/scenario/build.ts';
import { backdrops, scenarioKinds, skylines } from '../src/scenario/lists.ts';
import { hashText } from '../src/lib/hash.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** What the shelf shows of a scenario file; throws where it cannot be read. */
export function shelfEntry(file: string, text: string): ShelfEntry {
  const scenario = yaml(file, text);
  const venue = mapping(scenario['venue'], `${file}: venue`);
  const issues = scenario['issues'];
  const parties = Object.entries(mapping(scenario['parties'], `${file}: parties`));
  const [left, right] = parties.map(([id, party]) =>
    partyEntry(id, mapping(party, `${file}: ${id}`)),
  );
  if (!left || !right || parties.length !== 2) throw new Error(`${file}: two parties are needed`);
  return {
    id: basename(file, '.yaml'),
    kind: kindOf(scenario['kind']),
    hash: hashText(text),
    language: words(scenario['language']) || 'en',
    title: words(scenario['title']),
    teaser: words(scenario['teaser']) || firstSentence(words(scenario['summary'])),
    summary: words(scenario['summary']),
    date: words(scenario['date']),
    ends: words(scenario['ends']) || undefined,
    city: words(venue['city']),
    place: words(venue['place']),
    backdrop:
      backdrops.find((room) => room === venue['backdrop']) ??
      usualBackdrop(words(venue['staging'])),
    skyline: skylines.find((view) => view === venue['skyline']),
    rounds: Number(scenario['rounds']),
    minutes: Number(scenario['minutes'] ?? 20),
    difficulty: difficulty(scenario['difficulty']),
    issues: Array.isArray(issues)
      ? issues.map((issue) => words(mapping(issue, `${file}: issue`)['title']))
      : [],
    parties: [left, right],
  };
}

/** The same with the texts of a file that translates it, where that has them. */
export function translatedEntry(
  file: string,
  text: string,
  overlayFile: string,
  overlay: string,
): ShelfEntry {
  const entry = shelfEntry(file, text);
  const scenario = yaml(file, text);
  const { language, texts } = yaml(overlayFile, overlay);
  const said = (otherwise: string, ...place: readonly unknown[]): string =>
    words(at(texts, place)) || otherwise;
  const issues = scenario['issues'] as readonly Mapping[];
  const [left, right] = entry.parties.map((party, n) => {
    const own = Object.values(mapping(scenario['parties'], file))[n] as Mapping;
    const delegation = own['delegation'] as readonly Mapping[];
    const here = ['parties', party.id] as const;
    return {
      ...party,
      name: said(party.name, ...here, 'name'),
      brief: said(party.brief, ...here, 'brief', 'public', 'text'),
      delegation: party.delegation.map(({ name, office }, m) => ({
        name: said(name, ...here, 'delegation', delegation[m]?.['id'], 'name'),
        office: said(office, ...here, 'delegation', delegation[m]?.['id'], 'office'),
      })),
    };
  });
  if (!left || !right) throw new Error(`${file}: two parties are needed`);
  return {
    ...entry,
    language: words(language),
    title: said(entry.title, 'title'),
    teaser:
      words(at(texts, ['teaser'])) ||
      (scenario['teaser'] === undefined
        ? firstSentence(said(entry.summary, 'summary'))
        : entry.teaser),
    summary: said(entry.summary, 'summary'),
    city: said(entry.city, 'venue', 'city'),
    place: said(entry.place, 'venue', 'place'),
    issues: entry.issues.map((title, n) => said(title, 'issues', issues[n]?.['id'], 'title')),
    parties: [left, right],
  };
}

function at(tree: unknown, place: readonly unknown[]): unknown {
  return place.reduce((inner, name) => (inner as Mapping | undefined)?.[String(name)], tree);
}

function yaml(file: string, text: string): Mapping {
  return mapping(parse(text.replace(/\r\n?/g, '\n')), file);
}

function partyEntry(id: string, party: Mapping): ShelfEntry['parties'][0] {
  const delegation = Array.isArray(party['delegation']) ? party['delegation'] : [];
  const brief = mapping(party['brief'] ?? {}, id);
  return {
    id,
    name: words(party['name']),
    ...markEntry(party),
    colour: words(party['colour']),
    persona: words(party['persona']) as ShelfEntry['parties'][0]['persona'],
    brief: words(mapping(brief['public'] ?? {}, id)['text']),
    delegation: delegation.map((one) => {
      const delegate = mapping(one, id);
      return { name: words(delegate['name']), office: words(delegate['office']) };
    }),
  };
}

/** A flag, or an emblem's letters and colour. */
function markEntry({ flag, emblem }: Mapping): Pick<ShelfParty, 'flag' | 'emblem'> {
  if (emblem === undefined) return { flag: words(flag) };
  const { letters, colour } = mapping(emblem, 'emblem');
  return { emblem: { letters: words(letters), colour: words(colour) } };
}

function kindOf(value: unknown): ShelfEntry['kind'] {
  return scenarioKinds.find((kind) => kind === value) ?? 'summit';
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
