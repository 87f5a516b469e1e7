import { optionPoints, type Contingencies } from '../../negotiation/points.ts';
import { rulesOf } from '../../negotiation/rulebook.ts';
import type {
  Issue,
  IssueId,
  Option,
  OptionId,
  Party,
  PartyId,
  RatifierId,
  Scenario,
} from '../../scenario/scenario.ts';
import type { Leave, PartySignability } from './signability.ts';
import type { TrustReach } from './trust-reach.ts';

/** What is certainly wrong with a single number or option; each holds in every game. */
export type Flaw =
  /** N41: no game signs at the trust that the option needs. */
  | {
      readonly kind: 'needsTrust';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly needed: number;
      readonly most: number;
    }
  /** N42: less than the status quo to both sides, whatever happens and at any trust. */
  | {
      readonly kind: 'badForBoth';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly statusQuo: OptionId;
      readonly likedBy: readonly RatifierId[]; // who like it better than the status quo all the same
    }
  /** N20: leave that nothing can win. */
  | {
      readonly kind: 'noLeave';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly needed: number; // mean support, steps
      readonly most: number; // without events
    }
  /** No side can sign anything but what holds already. */
  | { readonly kind: 'nothingToSign'; readonly issue: IssueId };

/** All that is certainly wrong, in the order of the agenda. */
export function flawsOf(
  scenario: Scenario,
  signable: readonly PartySignability[],
  trust: TrustReach,
): readonly Flaw[] {
  return scenario.issues.flatMap((issue) => [
    ...issue.options.flatMap((option) => [
      ...beyondTrust(issue, option, trust),
      ...badForBoth(scenario, issue, option),
    ]),
    ...noLeave(issue, signable),
    ...nothingToSign(issue, signable),
  ]);
}

function beyondTrust(
  { id: issue }: Issue,
  { id: option, needsTrust: needed }: Option,
  { most }: TrustReach,
): readonly Flaw[] {
  if (needed === undefined || needed <= most) return [];
  return [{ kind: 'needsTrust', issue, option, needed, most }];
}

function badForBoth(scenario: Scenario, issue: Issue, option: Option): readonly Flaw[] {
  const { statusQuo } = issue;
  const now = issue.options.find(({ id }) => id === statusQuo);
  if (now === undefined || now === option) return [];
  const isLinked = scenario.parties.some(({ sheet }) =>
    sheet.linkages.some(({ when }) =>
      when[issue.id]?.some((id) => id === option.id || id === statusQuo),
    ),
  );
  if (isLinked) return [];
  const isWorse = scenario.parties.every((party) =>
    casesOf(scenario, party, issue, [now, option]).every(({ trusted, doubted }) => {
      const isLess = trusted[1] < trusted[0];
      return isLess && doubted[1] <= doubted[0]; // half of a loss may round to nothing
    }),
  );
  if (!isWorse) return [];
  const likedBy = scenario.parties
    .flatMap(({ ratifiers }) => ratifiers)
    .filter(({ stances }) => {
      const on = stances.find((each) => each.issue === issue.id)?.options ?? {};
      return (on[option.id] ?? 0) > (on[statusQuo] ?? 0);
    })
    .map(({ id }) => id);
  return [{ kind: 'badForBoth', issue: issue.id, option: option.id, statusQuo, likedBy }];
}

interface Worth {
  readonly trusted: readonly [number, number]; // points with all the trust that is needed
  readonly doubted: readonly [number, number]; // with none
}

/** What two options are worth to a party in every case that may come about. */
function casesOf(
  scenario: Scenario,
  party: Party,
  issue: Issue,
  [one, other]: readonly [Option, Option],
): readonly Worth[] {
  const rules = rulesOf(scenario);
  const events = [one, other].flatMap(({ contingent }) => contingent?.event ?? []);
  const cases = events.reduce<readonly Contingencies[]>(
    (all, event) =>
      all.flatMap((came) => [true, false].map((comes) => ({ ...came, [event]: comes }))),
    [{}],
  );
  return cases.map((came) => {
    const worth = ({ id }: Option, trust: number): number =>
      optionPoints(party, issue, id, { rules, trust }, came);
    return {
      trusted: [worth(one, 100), worth(other, 100)],
      doubted: [worth(one, 0), worth(other, 0)],
    };
  });
}

function noLeave({ id: issue }: Issue, sides: readonly PartySignability[]): readonly Flaw[] {
  return sides.flatMap(({ party, issues }) =>
    (issues.find((each) => each.issue === issue)?.options ?? []).flatMap(
      ({ option, never, leave }): readonly Flaw[] => {
        if (never !== 'outOfReach' || leave === null) return [];
        return [
          { kind: 'noLeave', party, issue, option, needed: leave.needed, most: mostOf(leave) },
        ];
      },
    ),
  );
}

/** Asked for by itself or with a draft, which is taken for the steps that it eases. */
function mostOf({ most, drafted }: Leave): number {
  return Math.max(most, drafted ?? -Infinity);
}

function nothingToSign(issue: Issue, sides: readonly PartySignability[]): readonly Flaw[] {
  const open = issue.options.filter(({ id }) => {
    if (id === issue.statusQuo) return false;
    return sides.every(({ issues }) => {
      const on = issues.find((each) => each.issue === issue.id)?.options;
      return on?.some(({ option, signable }) => option === id && signable !== 'never');
    });
  });
  return open.length > 0 ? [] : [{ kind: 'nothingToSign', issue: issue.id }];
}
