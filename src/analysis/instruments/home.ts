import { stanceOn } from '../../negotiation/home/goodwill.ts';
import { supportOf } from '../../negotiation/home/ratification.ts';
import { fullPackage } from '../../negotiation/agenda.ts';
import type {
  IssueId,
  OptionId,
  Package,
  PartyId,
  Ratifier,
  RatifierId,
  Scenario,
} from '../../scenario/scenario.ts';
import type { Count } from '../diagram/count.ts';
import type { Frontier, FrontierPoint } from '../frontier.ts';
import { nameOutcome, type Side, type Space } from '../space.ts';
import type { WinSet } from '../win-sets.ts';

/** What one side's ratifiers make of packages, in steps of support without goodwill or mood (N31). */
export interface PartyHome {
  readonly party: PartyId;
  readonly quorum: number; // approving weight that ratification needs (N32)
  readonly share: number; // of all packages, that this side can bring home: 0–1
  readonly binds: RatifierId | null; // without whose refusals that share would grow most
  readonly best: Package | null; // of all packages the one worth most to this side
  readonly ratifiers: readonly RatifierSupport[];
}

export interface RatifierSupport {
  readonly ratifier: RatifierId;
  readonly weight: number;
  readonly veto: boolean;
  readonly threshold: number; // approves at this support or above
  readonly statusQuo: number; // where nothing is agreed
  readonly options: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>; // each alone
  readonly best: number | null; // for `best` of its party
  readonly nash: number | null; // for the Nash package that both can bring home
  readonly most: number; // for the package that it likes best
  readonly blocks: Count; // packages that its refusals alone keep out
}

/** What is reckoned already of the space that a scenario is at its start. */
export interface Reckoned {
  readonly space: Space;
  readonly points: Frontier; // of all packages
  readonly nash: FrontierPoint | undefined; // of those that both can bring home
  readonly winSets: readonly WinSet[];
}

/** Each side's ratifiers, in file order. */
export function homeSupport(scenario: Scenario, reckoned: Reckoned): readonly PartyHome[] {
  const { space, nash, winSets } = reckoned;
  const agreed = nash && nameOutcome(space, nash.outcome);
  return scenario.parties.map((party, side) => {
    const winSet = winSets[side];
    const best = bestFor(reckoned, side === 0 ? 0 : 1);
    return {
      party: party.id,
      quorum: party.quorum,
      share: winSet?.share ?? 0,
      binds: party.ratifiers[winSet?.binding ?? -1]?.id ?? null,
      best,
      ratifiers: party.ratifiers.map((ratifier, at) => ({
        ...supportFor(scenario, ratifier, [best, agreed ?? null]),
        blocks: winSet?.blocked[at] ?? 0,
      })),
    };
  });
}

/** The frontier's end: most to one side, and among those the most to the other. */
function bestFor({ space, points }: Reckoned, side: Side): Package | null {
  const end = points.at(side === 0 ? -1 : 0);
  return end ? nameOutcome(space, end.outcome) : null;
}

function supportFor(
  scenario: Scenario,
  ratifier: Ratifier,
  [best, nash]: readonly [Package | null, Package | null],
): Omit<RatifierSupport, 'blocks'> {
  const { issues } = scenario;
  const of = (pkg: Package): number => supportOf(ratifier, fullPackage(issues, pkg), 0);
  return {
    ratifier: ratifier.id,
    weight: ratifier.weight,
    veto: ratifier.veto,
    threshold: ratifier.threshold,
    statusQuo: of({}),
    options: Object.fromEntries(
      issues.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, of({ [id]: option.id })])),
      ]),
    ),
    best: best && of(best),
    nash: nash && of(nash),
    most: issues.reduce((sum, { id, options }) => {
      return sum + Math.max(...options.map((option) => stanceOn(ratifier, id, option.id)));
    }, 0),
  };
}
