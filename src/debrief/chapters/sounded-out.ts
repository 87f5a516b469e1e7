import type { Pair } from '../../analysis/space.ts';
import { fullPackage, issueOf } from '../../negotiation/agenda.ts';
import type { AskingMove, Move } from '../../negotiation/move.ts';
import { otherParty } from '../../negotiation/parties.ts';
import type { GameState, RequestOf } from '../../negotiation/state.ts';
import type { IssueId, OptionId, Package, PartyId } from '../../scenario/scenario.ts';
import type { Review } from '../review.ts';
import { worthThen } from './dance.ts';
import { stakesOf } from './preparation.ts';

/** A question of the caucus, how it was answered, and what was true. */
export interface Sounding {
  readonly move: number; // the index of the answer
  readonly round: number;
  readonly by: PartyId; // who asked
  readonly question: Move;
  readonly answer: Move;
  readonly leaked: boolean;
  readonly leaves: readonly LeaveBrought[]; // N27: what both capitals gave for a draft
  readonly truth: Truth;
}

export interface LeaveBrought {
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly option: OptionId;
}

export interface Truth {
  readonly stakes: readonly Stake[]; // of who was asked, in the issues that it was asked about
  readonly packages: readonly Worth[]; // that it was about
}

export interface Stake {
  readonly issue: IssueId;
  readonly points: number; // from the option worth most to the one worth least
}

export interface Worth {
  readonly package: Package;
  readonly points: Pair; // then, completed with what was closed and the status quo
}

/** Everything that was asked in private, in order. */
export function soundedOut({ moves, steps }: Review): readonly Sounding[] {
  return moves.flatMap(({ move: answer }, at): Sounding[] => {
    const [before, after] = [steps[at]?.state, steps[at + 1]?.state];
    if (before?.request === undefined || after === undefined) return [];
    const { by, ...question } = before.request;
    const happened = after.log.slice(before.log.length);
    return [
      {
        ...{ move: at, round: before.round, by, question, answer },
        leaked: happened.some(({ kind }) => kind === 'leaked'),
        leaves: happened.flatMap((each) =>
          each.kind === 'consulted' && each.granted
            ? [{ party: each.party, issue: each.issue, option: each.option }]
            : [],
        ),
        truth: truthOf(before, before.request),
      },
    ];
  });
}

function truthOf<K extends AskingMove['kind']>(state: GameState, request: RequestOf<K>): Truth {
  const truth: (state: GameState, request: RequestOf<K>) => Truth = truths[request.kind];
  return truth(state, request);
}

const truths: {
  readonly [K in AskingMove['kind']]: (state: GameState, request: RequestOf<K>) => Truth;
} = {
  backChannel: (state, { issues, by }) => {
    const stakes = stakesOf(state.scenario, otherParty(state.scenario, by), state);
    return {
      stakes: issues.map((issue) => ({ issue, points: stakes.get(issue) ?? 0 })),
      packages: [],
    };
  },
  // What experts can open.
  experts: (state, { issue }) => ({
    stakes: [],
    packages: (issueOf(state.scenario, issue)?.options ?? [])
      .filter(({ bridging }) => bridging)
      .map(({ id }) => worthOf(state, { [issue]: id })),
  }),
  nonPaper: (state, { package: pkg }) => ({ stakes: [], packages: [worthOf(state, pkg)] }),
};

function worthOf(state: GameState, pkg: Package): Worth {
  const whole = fullPackage(state.scenario.issues, { ...state.closed, ...pkg });
  return { package: pkg, points: worthThen(state, whole) };
}
