import type {
  Delegate,
  Issue,
  MapMark,
  Option,
  Package,
  Party,
  Portrait,
  Ratifier,
  Venue,
} from '../../src/scenario/scenario.ts';
import { rulesOf } from '../../src/negotiation/rulebook.ts';
import type { PartyState } from '../../src/negotiation/state.ts';
import type { PublicParty, View } from '../../src/negotiation/view.ts';

/** A small talk about shields and sites, as the party at the left sees it; changed by the caller. */
export interface FixtureChoice {
  readonly issues?: number; // 5 to 8
  readonly backdrop?: Venue['backdrop'];
  readonly party?: 'us' | 'ru';
  readonly changes?: Partial<View>;
}

const titles: readonly (readonly [short: string, title: string, options: readonly string[]])[] = [
  [
    'Interceptors',
    'Interceptors in Poland',
    ['None', 'Five, later', 'Ten, watched by both', 'Ten'],
  ],
  [
    'Radar',
    'The radar in the Czech Republic',
    ['No radar', 'Turned south', 'Russian observers', 'As planned', 'Two radars'],
  ],
  [
    'Data sharing',
    'Sharing of early-warning data',
    ['None', 'A hot line', 'Joint centre in Moscow', 'Live feed'],
  ],
  [
    'Guarantees',
    'Guarantees against offensive use',
    ['None', 'A political statement', 'A signed guarantee', 'A treaty'],
  ],
  [
    'Iran',
    'What is said of Iran',
    ['Nothing', 'Joint assessment of the threat', 'Bushehr is paused'],
  ],
  [
    'Experts',
    'Groups of experts',
    ['None', 'Twice a year', 'Standing group', 'Inspections on site'],
  ],
  [
    'Warheads',
    'Warheads after the treaty',
    ['No limit', '2,200', '1,700', '1,500', '1,000', '500'],
  ],
  ['Calendar', 'The next meeting', ['Open', 'In autumn', 'At the summit']],
];

const marks: Readonly<Record<string, readonly MapMark[]>> = {
  'interceptors/3': [
    {
      kind: 'interceptors',
      at: [17.1, 54.5],
      to: undefined,
      rangeKm: 900,
      label: 'Ten interceptors',
    },
  ],
  'interceptors/0': [
    {
      kind: 'withdrawn',
      at: [17.1, 54.5],
      to: undefined,
      rangeKm: undefined,
      label: 'No interceptors',
    },
  ],
  'interceptors/2': [
    {
      kind: 'interceptors',
      at: [17.1, 54.5],
      to: undefined,
      rangeKm: undefined,
      label: 'Ten, watched by both',
    },
    {
      kind: 'facility',
      at: [-145.7, 63.95],
      to: undefined,
      rangeKm: undefined,
      label: 'Fort Greely',
    },
  ],
  'radar/3': [
    { kind: 'radar', at: [13.8, 49.7], to: undefined, rangeKm: 1500, label: 'Radar at Brdy' },
  ],
  'radar/1': [
    { kind: 'radar', at: [13.8, 49.7], to: undefined, rangeKm: 1100, label: 'Radar, turned south' },
  ],
  'data-sharing/2': [
    { kind: 'centre', at: [37.6, 55.75], to: undefined, rangeKm: undefined, label: 'Joint centre' },
    {
      kind: 'flow',
      at: [4.4, 50.85],
      to: [37.6, 55.75],
      rangeKm: undefined,
      label: 'Warning data',
    },
  ],
  'iran/1': [
    { kind: 'test', at: [50.9, 28.9], to: undefined, rangeKm: undefined, label: 'Bushehr' },
  ],
  'experts/2': [
    {
      kind: 'city',
      at: [16.37, 48.2],
      to: undefined,
      rangeKm: undefined,
      label: 'Experts in Vienna',
    },
  ],
  'calendar/2': [
    { kind: 'ships', at: [18, 36.5], to: undefined, rangeKm: 700, label: 'Aegis ships' },
  ],
};

export function fixtureIssues(count: number): readonly Issue[] {
  return titles.slice(0, count).map(([short, title, options], index) => {
    const id = short.toLowerCase().replaceAll(' ', '-');
    return {
      id,
      title,
      short,
      text: `What is to become of this: ${title.toLowerCase()}.`,
      essential: index < 2,
      statusQuo: `${id}-0`,
      options: options.map((name, at) => optionOf(id, name, at, options.length)),
      because: 'designed: a fixture',
    };
  });
}

function optionOf(issue: string, title: string, at: number, count: number): Option {
  return {
    id: `${issue}-${at}`,
    title,
    clause: `${title}.`,
    headline: title,
    bridging: at === 2 && count >= 4,
    needsTrust: undefined,
    contingent: undefined,
    map: marks[`${issue}/${at}`] ?? [],
    because: 'designed: a fixture',
  };
}

const person = (
  id: string,
  name: string,
  office: string,
  portrait: Partial<Portrait>,
): Delegate => ({
  id,
  name,
  office,
  portrait: {
    hair: 'short',
    hairColour: '#3a2a1c',
    skin: '#e8c4a8',
    glasses: false,
    beard: 'none',
    dress: 'suit',
    ...portrait,
  },
  because: 'designed: a fixture',
});

const delegations = {
  us: [
    person('secretary', 'The Secretary', 'Secretary of Defense', {
      hair: 'side',
      hairColour: '#c9c4b8',
      glasses: true,
    }),
    person('general', 'The General', 'Chairman of the Joint Chiefs', {
      dress: 'uniform',
      hair: 'grey-short',
      hairColour: '#8d8d89',
    }),
    person('envoy', 'The Envoy', 'Under Secretary of State', {
      hair: 'bun',
      hairColour: '#7a5536',
    }),
  ],
  ru: [
    person('minister', 'The Minister', 'Minister of Defence', {
      hair: 'receding',
      hairColour: '#9a9a96',
    }),
    person('chief', 'The Chief', 'Chief of the General Staff', {
      dress: 'uniform',
      hair: 'short',
      hairColour: '#4a4038',
      beard: 'moustache',
    }),
  ],
} as const;

const ratifiers: readonly Ratifier[] = (
  [
    ['congress', 'Congress', true, 1],
    ['joint-chiefs', 'Joint Chiefs', false, 0],
    ['allies', 'NATO allies', false, 2],
  ] as const
).map(([id, short, veto, threshold], index) => ({
  id,
  name: `The ${short}`,
  short,
  plural: id !== 'congress',
  about: 'Must approve.',
  weight: 1,
  threshold,
  veto,
  patience: 2 + index,
  stances: [
    {
      issue: 'interceptors',
      options: { 'interceptors-0': -2, 'interceptors-1': -1, 'interceptors-3': 2 },
      because: 'designed: a fixture',
    },
    {
      issue: 'radar',
      options: { 'radar-0': index - 2, 'radar-3': 2 - index },
      because: 'designed: a fixture',
    },
  ],
  reassure: { text: 'A letter.', price: 2 },
  because: 'designed: a fixture',
}));

/** A view of the fixture's talks in its second round, with whatever the caller changes. */
export function fixtureView(choice: FixtureChoice = {}): View {
  const issues = fixtureIssues(choice.issues ?? 8);
  const backdrop = choice.backdrop ?? 'villa';
  const parties = [publicParty('us', issues), publicParty('ru', issues)] as const;
  const party = choice.party ?? 'us';
  const other = party === 'us' ? 'ru' : 'us';
  const own = parties[party === 'us' ? 0 : 1];
  return {
    rules: rulesOf({ without: [], rules: {} }),
    scenario: {
      id: 'fixture',
      language: 'en',
      title: 'The fixture talks',
      summary: 'Two sides and a shield.',
      date: '2007-04-23',
      venue: {
        city: 'Rome',
        place: 'Villa',
        backdrop,
        staging: backdrop === 'telephone' || backdrop === 'offices' ? 'telephone' : 'table',
        because: 'designed: a fixture',
      },
      rounds: 8,
      opens: 'us',
      trust: 50,
      without: [],
      rules: {},
      minutes: 20,
      issues,
      parties,
      works: [],
      contingencies: [],
      dispatches: {},
    },
    party,
    other,
    own: { ...own, ratifiers, concessions: [], gestures: [], mandate: {} } as unknown as Party,
    mine: partyState(stands(issues, party)),
    theirs: {
      stands: stands(issues, other),
      commitments: [],
      final: 'none',
      credible: true,
      gestures: [],
      concessions: [],
    },
    phase: 'floor',
    round: 2,
    turn: 'us',
    floors: [],
    trust: 52,
    closed: {},
    opened: {},
    studied: [],
    offers: [],
    onTable: undefined,
    request: undefined,
    events: [],
    annex: undefined,
    outcome: undefined,
    log: [],
    revealed: undefined,
    ...choice.changes,
  };
}

/** The left side asks for the last option of each issue, the right side for the first. */
function stands(issues: readonly Issue[], party: 'us' | 'ru'): Package {
  return Object.fromEntries(
    issues.map(({ id, options }, index) => {
      const far = party === 'us' ? options.length - 1 : 0;
      const place = index % 3 === 2 ? (party === 'us' ? far - 1 : 1) : far;
      return [id, options[place]?.id ?? ''];
    }),
  );
}

function publicParty(id: 'us' | 'ru', issues: readonly Issue[]): PublicParty {
  const us = id === 'us';
  return {
    id,
    name: us ? 'United States' : 'Russia',
    adjective: us ? 'American' : 'Russian',
    capital: us ? 'Washington' : 'Moscow',
    flag: id,
    colour: us ? '#2b4c7e' : '#a63d40',
    delegation: delegations[id],
    brief: { text: 'In public.', because: 'designed: a fixture' },
    positions: Object.fromEntries(
      Object.entries(stands(issues, id)).map(([issue, option]) => [
        issue,
        { option, text: 'So we hold.', because: 'designed: a fixture' },
      ]),
    ),
    ratifiers: us
      ? ratifiers.map(({ id, name, plural, about }) => ({ id, name, plural, about }))
      : [],
    concessions: {},
    gestures: {},
  };
}

function partyState(standing: Package): PartyState {
  return {
    stands: standing,
    goodwill: {},
    leaves: {},
    refusals: [],
    needsSupport: [],
    commitments: [],
    final: 'none',
    credible: true,
    gestures: [],
    reassured: {},
    prices: [],
    concessions: [],
    noAgreementShift: 0,
  };
}
