import type { ScenarioDraft } from '../../scenario/schema/schema.ts';
import type { WholePoints } from './whole-points.ts';

type PartyDraft = ScenarioDraft['parties'][string];

/** What a side of a benchmark is made of. */
export interface Seat {
  readonly letter: 'A' | 'B';
  readonly worth: WholePoints;
  readonly issues: readonly string[]; // ids
  readonly options: readonly (readonly string[])[]; // ids, [issue][option]
  readonly titles: readonly (readonly string[])[]; // of the options
  readonly statusQuo: readonly number[]; // options by issue
}

const LOOKS = {
  A: { colour: '#8A2432', hair: 'short', hairColour: '#3A3A3A', skin: '#EFC8A5' },
  B: { colour: '#1F5A92', hair: 'bun', hairColour: '#6B4A2B', skin: '#C99B75' },
} as const;

/** A threshold that no support falls short of: whoever has it approves of anything (N31). */
const ANYTHING = -20;

/** One side of a benchmark: free to sign anything, and at home nobody who minds. */
export function benchmarkParty(seat: Seat): PartyDraft {
  const { letter, worth, issues, options, titles, statusQuo } = seat;
  const { colour, ...portrait } = LOOKS[letter];
  const own = letter.toLowerCase();
  const byIssue = <T>(of: (at: number) => T): Record<string, T> =>
    Object.fromEntries(issues.map((issue, at) => [issue, of(at)]));
  const best = worth.points.map((row) => row.indexOf(Math.max(...row)));
  const unsettled = worth.points.reduce((sum, row, at) => sum + (row[statusQuo[at] ?? 0] ?? 0), 0);
  return {
    name: `Side ${letter}`,
    adjective: letter,
    capital: `Home of ${letter}`,
    flag: 'xx',
    colour,
    delegation: [
      {
        id: `${own}-negotiator`,
        name: `Negotiator ${letter}`,
        office: `Speaks for side ${letter}`,
        portrait,
        because: 'designed: the domain names nobody',
      },
    ],
    brief: {
      public: {
        text: `Side ${letter} wants the agreement that suits it best.`,
        because: 'designed: the domain says no more',
      },
      confidential: {
        text: 'Your score sheet says what each value is worth to you. Nobody has to be asked at home.',
        because: 'designed: the profile is all that there is to know',
      },
    },
    persona: 'professional',
    positions: byIssue((at) => ({
      option: options[at]?.[best[at] ?? 0] ?? '',
      text: `Side ${letter} asks for “${titles[at]?.[best[at] ?? 0] ?? ''}”.`,
      because: 'designed: the best value of the profile',
    })),
    points: byIssue((at) => ({
      options: Object.fromEntries(
        (options[at] ?? []).map((option, n) => [option, worth.points[at]?.[n] ?? 0]),
      ),
      because: 'designed: weight times evaluation in the profile, in whole points',
    })),
    concessions: [],
    ratifiers: ['council', 'assembly'].map((body) => ({
      id: `${own}-${body}`,
      name: `The ${body} of side ${letter}`,
      short: `${body === 'council' ? 'Council' : 'Assembly'} ${letter}`,
      about: 'It approves of whatever is signed.',
      weight: 1,
      threshold: ANYTHING,
      stances: [
        {
          issue: issues[0] ?? '',
          options: {},
          because: 'designed: the domain knows no ratification',
        },
      ],
      reassure: { text: 'There is nothing to promise.', price: 0 },
      because: 'designed: the domain knows no ratification',
    })),
    quorum: 1,
    noAgreement: {
      points: worth.reservation - unsettled,
      text: 'What the profile says that no agreement is worth.',
      because: 'designed: the reservation value of the profile, less the status quo',
    },
  };
}
