import { stanceOn } from '../../negotiation/home/goodwill.ts';
import type {
  EventId,
  Issue,
  IssueId,
  OptionId,
  Party,
  Scenario,
} from '../../scenario/scenario.ts';

/** What an event does to the support that leave for an option is reckoned on (N20). */
export interface EventShift {
  readonly event: EventId;
  readonly needed: number; // added to the mean support that is needed
  readonly steps: number; // added to goodwill, over all of the party's ratifiers
}

/** All of a party's ratifiers together on an option: the sum of their stances, in steps (N30). */
function allStances(party: Party, issue: IssueId, option: OptionId): number {
  return party.ratifiers.reduce((sum, each) => sum + stanceOn(each, issue, option), 0);
}

/** What closing an issue at an option adds to the support of all ratifiers together, in steps. */
export function gainOfClosing(party: Party, issue: Issue, option: OptionId): number {
  return allStances(party, issue.id, option) - allStances(party, issue.id, issue.statusQuo);
}

/** Every event of the talks themselves that moves what leave for an option takes, in file order. */
export function shiftsOf(
  scenario: Scenario,
  party: Party,
  issue: IssueId,
  option: OptionId,
): readonly EventShift[] {
  return comingEvents(scenario).flatMap(({ id, effects }) => {
    let [needed, steps] = [0, 0];
    for (const effect of effects) {
      if (effect.kind === 'ratifier') {
        if (party.ratifiers.some((each) => each.id === effect.ratifier)) steps += effect.steps;
      } else if (effect.kind === 'needsSupport') {
        const isThis =
          effect.party === party.id && effect.issue === issue && effect.option === option;
        if (isThis) needed += effect.by;
      }
    }
    return needed === 0 && steps === 0 ? [] : [{ event: id, needed, steps }];
  });
}

/** The events that open a bridging option (N23), in file order. */
export function openersOf(
  scenario: Scenario,
  issue: IssueId,
  option: OptionId,
): readonly EventId[] {
  return comingEvents(scenario)
    .filter(({ effects }) =>
      effects.some(
        (effect) => effect.kind === 'opens' && effect.issue === issue && effect.option === option,
      ),
    )
    .map(({ id }) => id);
}

/** Those that can come while the parties talk: none where no dispatch is let through (N2). */
function comingEvents({ events, rounds, rules }: Scenario): Scenario['events'] {
  if (rules.dispatchesARound === 0) return [];
  return events.filter(({ when }) => when.rounds !== 'epilogue' && when.rounds[0] <= rounds);
}
