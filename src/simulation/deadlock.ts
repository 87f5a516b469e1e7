import { fullPackage, isUnlocked } from '../negotiation/agenda.ts';
import { standingOf } from '../negotiation/home/mandate.ts';
import { papersOf } from '../negotiation/parties.ts';
import type { GameState } from '../negotiation/state.ts';
import { frontier } from '../analysis/frontier.ts';
import { outcomeOf, scenarioSpace, type MandateReach } from '../analysis/scenario-space.ts';
import { isAdmissible, nameOutcome, utilitiesOf, type Space } from '../analysis/space.ts';
import { nashPoint } from '../analysis/solutions/nash-point.ts';
import type { IssueId, OptionId, PartyId } from '../scenario/scenario.ts';

/**
 * What stood between two sides whose talks came to nothing, at their end: the first of these that,
 * taken away with all before it, leaves a package that both may sign, can bring home and gain by.
 */
export type Deadlock =
  | { readonly why: 'declined' } // such a package was on the table, and came to nothing
  | { readonly why: 'unfound' } // there was such a package, and nobody tabled it
  | { readonly why: 'leave'; readonly options: readonly LeaveWanted[] } // N20: of the best one of them
  | { readonly why: 'locked'; readonly issues: readonly IssueId[] } // N23: nobody had them studied
  | { readonly why: 'trust' } // N41: at full trust there would have been one
  | { readonly why: 'redLines'; readonly issues: readonly IssueId[] } // where one alone would do
  | { readonly why: 'home' } // N32: the ratifiers of one side or the other
  | { readonly why: 'nothingToGain' }; // N51: no package at all is better for both than none

export interface LeaveWanted {
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly refused: boolean; // it was asked for; else nobody asked
}

/** Why a game has ended without a vote; `state` at the trust of its last round. */
export function deadlockOf(state: GameState): Deadlock {
  const now = spaceOf(state, 'now');
  if (dealIn(now)) return { why: wasTabled(state, now) ? 'declined' : 'unfound' };
  const asked = spaceOf(state, 'consultable');
  if (dealIn(asked)) return { why: 'leave', options: leaveWanted(state, asked) };
  const open = { ...state, opened: allOpened(state) };
  if (dealIn(spaceOf(open, 'consultable'))) return { why: 'locked', issues: lockedIn(state) };
  const trusted = spaceOf({ ...open, trust: 100 }, 'consultable');
  if (dealIn(trusted)) return { why: 'trust' };
  if (dealIn(withoutRedLines(trusted))) {
    const alone = trusted.issues.filter((_, at) => dealIn(withoutRedLines(trusted, at)));
    return { why: 'redLines', issues: alone.map(({ id }) => id) };
  }
  return { why: dealIn({ ...trusted, admit: [] }) ? 'home' : 'nothingToGain' };
}

function spaceOf(state: GameState, reach: MandateReach): Space {
  return scenarioSpace(state, reach);
}

/** Whether some package that passes all gates is better for both than no agreement. */
function dealIn(space: Space): boolean {
  const [{ reservation: one }, { reservation: other }] = space.sheets;
  return frontier(space, { ratified: true }).some(({ utilities: [a, b] }) => a > one && b > other);
}

/** Whether either side has ever tabled such a package. */
function wasTabled({ offers, scenario }: GameState, space: Space): boolean {
  const [{ reservation: one }, { reservation: other }] = space.sheets;
  return offers
    .flatMap(({ packages }) => packages)
    .map((pkg) => outcomeOf(space, fullPackage(scenario.issues, pkg)))
    .some((outcome) => {
      const [a, b] = utilitiesOf(space, outcome);
      return a > one && b > other && isAdmissible(space, outcome);
    });
}

/** Which leave the fairest of the packages would have taken that nobody has. */
function leaveWanted(state: GameState, space: Space): readonly LeaveWanted[] {
  const best = nashPoint(space, { ratified: true });
  const pkg = best ? nameOutcome(space, best.outcome) : {};
  return state.scenario.parties.flatMap((party) => {
    const papers = papersOf(state, party.id);
    return state.scenario.issues.flatMap(({ id: issue, statusQuo }) => {
      const option = pkg[issue] ?? statusQuo;
      if (option === statusQuo) return [];
      if (standingOf(party, papers, issue, option) !== 'consult') return [];
      const refused = papers.refusals.some(
        (each) => each.issue === issue && each.option === option,
      );
      return [{ party: party.id, issue, option, refused }];
    });
  });
}

function allOpened({ scenario }: GameState): GameState['opened'] {
  return Object.fromEntries(
    scenario.issues.map(({ id, options }) => [
      id,
      options.filter(({ bridging }) => bridging).map((option) => option.id),
    ]),
  );
}

function lockedIn({ scenario, opened }: GameState): readonly IssueId[] {
  return scenario.issues
    .filter((issue) => issue.options.some((option) => !isUnlocked(opened, issue, option)))
    .map(({ id }) => id);
}

/** A space whose mandates rule out nothing, on one issue or on all. */
function withoutRedLines(space: Space, only?: number): Space {
  return {
    ...space,
    admit: (space.admit ?? []).map((gate) => ({
      ...gate,
      allowed: (gate.allowed ?? []).map((row, issue) =>
        only === undefined || only === issue ? row.map(() => true) : row,
      ),
    })),
  };
}
