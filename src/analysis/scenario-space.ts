import { isUnlocked } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import { stanceOn } from '../negotiation/home/goodwill.ts';
import { standingOf } from '../negotiation/home/mandate.ts';
import { papersOf } from '../negotiation/parties.ts';
import { optionPoints, reservationValue, settlementPrice } from '../negotiation/points.ts';
import type { GameState } from '../negotiation/state.ts';
import type { Issue, Package, Party } from '../scenario/scenario.ts';
import type { Gate, Linkage, Outcome, Sheet, Space } from './space.ts';

/** A negotiation at some point of a game; every game state is one. */
export type Situation = Pick<
  GameState,
  'scenario' | 'rules' | 'parties' | 'trust' | 'opened' | 'closed'
>;

/** Which options count as within a mandate: those allowed by now, or all that can be asked for. */
export type MandateReach = 'now' | 'consultable';

/**
 * A scenario in some state of play as an abstract space, both score sheets in file order.
 *
 * Options are those that are unlocked by now (N23), in the agenda's order. Points are those at the
 * present trust (N41), contingent options by belief (N42), settlement prices taken off. The gates
 * demand of a package that each side may sign what it holds (N20; what is closed, and the status
 * quo, which needs no signature) and that its ratifiers approve in a neutral mood (N31, N32).
 */
export function scenarioSpace(situation: Situation, reach: MandateReach = 'now'): Space {
  const { scenario, opened } = situation;
  const agenda = scenario.issues.map((issue): Issue => {
    const options = issue.options.filter((option) => isUnlocked(opened, issue, option));
    return { ...issue, options };
  });
  const [first, second] = scenario.parties;
  return {
    issues: agenda.map(({ id, options }) => ({ id, options: options.map((each) => each.id) })),
    sheets: [sheetOf(situation, agenda, first), sheetOf(situation, agenda, second)],
    admit: [first, second].map((party) => gateOf(situation, agenda, party, reach)),
  };
}

/** A full package as an outcome of a space; an option the space does not have counts as its first. */
export function outcomeOf(space: Space, pkg: Package): Outcome {
  return space.issues.map(({ id, options }) => Math.max(0, options.indexOf(pkg[id] ?? '')));
}

function sheetOf(situation: Situation, agenda: Agenda, party: Party): Sheet {
  const { scenario } = situation;
  const papers = papersOf(situation, party.id);
  return {
    points: agenda.map((issue) =>
      issue.options.map(({ id }) => optionPoints(party, issue, id, situation)),
    ),
    linkages: party.sheet.linkages.flatMap(({ when, points }) => linkageOf(agenda, when, points)),
    constant: -settlementPrice(papers),
    reservation: reservationValue(party, papers, scenario.issues, situation),
  };
}

type Agenda = readonly Issue[];

/** None where a locked option keeps it from ever holding. */
function linkageOf(
  agenda: Agenda,
  when: Readonly<Record<string, readonly string[]>>,
  points: number,
): readonly Linkage[] {
  const terms = Object.entries(when).map(([id, wanted]) => {
    const issue = agenda.findIndex((each) => each.id === id);
    const options = (agenda[issue]?.options ?? []).flatMap((option, at) =>
      wanted.includes(option.id) ? [at] : [],
    );
    return { issue, options };
  });
  return terms.some(({ options }) => options.length === 0) ? [] : [{ terms, points }];
}

function gateOf(situation: Situation, agenda: Agenda, party: Party, reach: MandateReach): Gate {
  const papers = papersOf(situation, party.id);
  const maySign = (issue: Issue, option: string): boolean => {
    if (option === issue.statusQuo || option === entryOf(situation.closed, issue.id)) return true;
    const standing = standingOf(party, papers, issue.id, option);
    return standing === 'allowed' || (standing === 'consult' && reach === 'consultable');
  };
  return {
    allowed: agenda.map((issue) => issue.options.map(({ id }) => maySign(issue, id))),
    ratifiers: party.ratifiers.map((ratifier) => ({
      weight: ratifier.weight,
      veto: ratifier.veto,
      threshold: ratifier.threshold - (papers.goodwill[ratifier.id] ?? 0),
      stances: agenda.map((issue) =>
        issue.options.map(({ id }) => stanceOn(ratifier, issue.id, id)),
      ),
    })),
    quorum: party.quorum,
  };
}
