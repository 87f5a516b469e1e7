import type {
  Concession,
  Effect,
  EventWhen,
  Gesture,
  Issue,
  IssueId,
  Linkage,
  MandateRule,
  Option,
  OptionId,
  OptionPoints,
  OwnRules,
  Party,
  PartyId,
  Ratifier,
  Scenario,
  ScenarioEvent,
} from '../../src/scenario/scenario.ts';

/**
 * Small scenarios for tests: only what a test is about is said, the rest is plain. Everything is
 * marked as designed.
 */
const BECAUSE = 'designed: for a test';

/** The option ids of an issue, in order; marks say what is special about one. */
export interface IssueMarks {
  readonly statusQuo?: OptionId; // the first unless said
  readonly essential?: boolean;
  readonly bridging?: readonly OptionId[];
  readonly needsTrust?: Readonly<Record<OptionId, number>>;
  readonly contingent?: Readonly<Record<OptionId, string>>; // option → event
}

export function issue(id: IssueId, options: readonly OptionId[], marks: IssueMarks = {}): Issue {
  return {
    id,
    title: `Issue ${id}`,
    short: id.slice(0, 16),
    text: `What ${id} is about.`,
    essential: marks.essential ?? false,
    statusQuo: marks.statusQuo ?? options[0] ?? '',
    options: options.map((each): Option => {
      const event = marks.contingent?.[each];
      return {
        id: each,
        title: `Option ${each}`,
        clause: `The parties agree on ${each}.`,
        headline: `${id}: ${each}`,
        bridging: marks.bridging?.includes(each) ?? false,
        needsTrust: marks.needsTrust?.[each],
        contingent:
          event === undefined
            ? undefined
            : { event, happens: `${each} in full`, otherwise: `${each} lapses` },
        map: [],
        because: BECAUSE,
      };
    }),
    because: BECAUSE,
  };
}

export interface RatifierMarks {
  readonly weight?: number; // 1
  readonly threshold?: number; // −5: content with nearly everything
  readonly veto?: boolean;
  readonly patience?: number; // 3
  readonly price?: number; // 2
  readonly stances?: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>;
}

export function ratifier(id: string, marks: RatifierMarks = {}): Ratifier {
  return {
    id,
    name: `Ratifier ${id}`,
    short: id.slice(0, 14),
    plural: false,
    about: `Who ${id} is.`,
    weight: marks.weight ?? 1,
    threshold: marks.threshold ?? -5,
    veto: marks.veto ?? false,
    patience: marks.patience ?? 3,
    stances: Object.entries(marks.stances ?? {}).map(([on, options]) => ({
      issue: on,
      options,
      because: BECAUSE,
    })),
    reassure: { text: `A word with ${id}.`, price: marks.price ?? 2 },
    because: BECAUSE,
  };
}

export function gesture(
  id: string,
  trust: number,
  ratifiers: Readonly<Record<string, number>> = {},
): Gesture {
  return { id, title: `Gesture ${id}`, text: `What ${id} is.`, trust, ratifiers, because: BECAUSE };
}

export function concession(id: string, on: IssueId, from: OptionId, to: OptionId): Concession {
  const words = `${from} becomes ${to}`;
  return { id, issue: on, from, to, public: words, home: `At home: ${words}`, because: BECAUSE };
}

export function linkage(id: string, when: Linkage['when'], points: number): Linkage {
  return { id, title: `Linkage ${id}`, when, points, because: BECAUSE };
}

export interface EventMarks {
  readonly rounds?: EventWhen['rounds']; // every round
  readonly chance?: number; // 1
  readonly if?: Partial<EventWhen['if']>;
  readonly effects?: readonly Effect[];
}

export function event(id: string, marks: EventMarks = {}): ScenarioEvent {
  return {
    id,
    title: `Event ${id}`,
    text: `The news of ${id}.`,
    when: {
      rounds: marks.rounds ?? [1, 99],
      chance: marks.chance ?? 1,
      if: {
        trustAtLeast: undefined,
        trustBelow: undefined,
        closed: [],
        open: [],
        after: [],
        notAfter: [],
        ...marks.if,
      },
    },
    effects: marks.effects ?? [],
    because: BECAUSE,
  };
}

export interface PartyMarks {
  readonly positions?: Readonly<Record<IssueId, OptionId>>; // the status quo unless said
  readonly points?: Readonly<Record<IssueId, Readonly<Record<OptionId, OptionPoints>>>>;
  readonly linkages?: readonly Linkage[];
  readonly mandate?: Readonly<
    Record<
      IssueId,
      {
        readonly allowed: readonly OptionId[];
        readonly consult?: Readonly<Record<OptionId, number>>;
      }
    >
  >;
  readonly concessions?: readonly Concession[];
  readonly ratifiers?: readonly Ratifier[];
  readonly quorum?: number; // 1
  readonly gestures?: readonly Gesture[];
  readonly noAgreement?: number; // 0
}

function party(id: PartyId, issues: readonly Issue[], marks: PartyMarks = {}): Party {
  return {
    id,
    name: `Party ${id}`,
    adjective: id,
    capital: `Capital of ${id}`,
    flag: 'un',
    colour: '#2b4c7e',
    delegation: [
      {
        id: `${id}-head`,
        name: `Head of ${id}`,
        office: 'Minister',
        portrait: {
          hair: 'short',
          hairColour: '#333333',
          skin: '#e0c0a0',
          glasses: false,
          beard: 'none',
          dress: 'suit',
        },
        because: BECAUSE,
      },
    ],
    brief: {
      public: { text: `What ${id} says.`, because: BECAUSE },
      confidential: { text: `What ${id} wants.`, because: BECAUSE },
    },
    persona: 'professional',
    types: [],
    positions: Object.fromEntries(
      issues.map((each) => {
        const option = marks.positions?.[each.id] ?? each.statusQuo;
        return [each.id, { option, text: `${id} stands on ${option}.`, because: BECAUSE }];
      }),
    ),
    sheet: {
      points: Object.fromEntries(
        issues.map((each) => [
          each.id,
          {
            options: Object.fromEntries(
              each.options.map((option) => [option.id, marks.points?.[each.id]?.[option.id] ?? 0]),
            ),
            because: BECAUSE,
          },
        ]),
      ),
      linkages: marks.linkages ?? [],
    },
    mandate: Object.fromEntries(
      Object.entries(marks.mandate ?? {}).map(([on, rule]): [IssueId, MandateRule] => [
        on,
        {
          allowed: rule.allowed,
          consult: Object.entries(rule.consult ?? {}).map(([option, needsSupport]) => ({
            option,
            needsSupport,
          })),
          because: BECAUSE,
        },
      ]),
    ),
    concessions: marks.concessions ?? [],
    ratifiers: marks.ratifiers ?? [ratifier(`${id}-cabinet`), ratifier(`${id}-parliament`)],
    quorum: marks.quorum ?? 1,
    gestures: marks.gestures ?? [],
    noAgreement: { points: marks.noAgreement ?? 0, text: 'No deal.', because: BECAUSE },
  };
}

export interface ScenarioMarks {
  readonly issues?: readonly Issue[];
  readonly us?: PartyMarks;
  readonly ru?: PartyMarks;
  readonly events?: readonly ScenarioEvent[];
  readonly rounds?: number; // 4
  readonly trust?: number; // 50
  readonly opens?: PartyId; // us
  readonly without?: Scenario['without'];
  readonly rules?: OwnRules;
}

/** A scenario of two parties `us` and `ru`; without issues of its own, the three of `threeIssues`. */
export function scenario(marks: ScenarioMarks = {}): Scenario {
  const issues = marks.issues ?? threeIssues();
  const plain = marks.issues === undefined;
  return {
    format: 2,
    kind: 'summit',
    id: 'kit',
    language: 'en',
    title: 'A small negotiation',
    summary: 'Two sides and a few issues.',
    date: '2001-07-18',
    venue: {
      city: 'Rome',
      place: 'A villa',
      backdrop: 'villa',
      staging: 'table',
      because: BECAUSE,
    },
    rounds: marks.rounds ?? 4,
    opens: marks.opens ?? 'us',
    trust: marks.trust ?? 50,
    without: marks.without ?? [],
    rules: marks.rules ?? {},
    minutes: 5,
    difficulty: 1,
    seeds: [],
    works: [],
    learn: [],
    parties: [
      party('us', issues, { ...(plain ? usOnThree : {}), ...marks.us }),
      party('ru', issues, { ...(plain ? ruOnThree : {}), ...marks.ru }),
    ],
    issues,
    events: marks.events ?? [],
    history: {
      outcome: 'stalemate',
      package: {},
      text: 'They parted.',
      epilogue: [],
      because: BECAUSE,
    },
  };
}

/** `radar` and `data` of four options each, `talks` of three; the status quo is the first. */
function threeIssues(): readonly Issue[] {
  return [
    issue('radar', ['none', 'limited', 'joint', 'full'], { essential: true }),
    issue('data', ['closed', 'some', 'most', 'all'], { bridging: ['most'] }),
    issue('talks', ['never', 'yearly', 'monthly']),
  ];
}

const usOnThree: PartyMarks = {
  positions: { radar: 'full', data: 'closed', talks: 'yearly' },
  points: {
    radar: { none: 0, limited: 25, joint: 40, full: 60 },
    data: { closed: 20, some: 15, most: 12, all: 0 },
    talks: { never: 0, yearly: 20, monthly: 15 },
  },
  concessions: [
    concession('us-radar-joint', 'radar', 'full', 'joint'),
    concession('us-radar-limited', 'radar', 'joint', 'limited'),
    concession('us-data-some', 'data', 'closed', 'some'),
  ],
};

const ruOnThree: PartyMarks = {
  positions: { radar: 'none', data: 'all', talks: 'yearly' },
  points: {
    radar: { none: 35, limited: 25, joint: 15, full: 0 },
    data: { closed: 0, some: 25, most: 40, all: 50 },
    talks: { never: 0, yearly: 10, monthly: 15 },
  },
  concessions: [concession('ru-radar-limited', 'radar', 'none', 'limited')],
};
