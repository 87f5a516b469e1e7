import type {
  EventId,
  OutcomeKind,
  Package,
  PartyId,
  RatifierId,
} from '../../scenario/scenario.ts';
import { fullPackage } from '../agenda.ts';
import { holds, rolls } from './dispatches.ts';
import { papersOf } from '../parties.ts';
import { type Contingencies, pointsOf, reservationValue, settlementPrice } from '../points.ts';
import type { GameState, Outcome } from '../state.ts';
import { change, say, type Step } from '../step.ts';

/** How the talks end, before points are counted. */
export interface Ending {
  readonly kind: OutcomeKind;
  readonly agreed: Package; // empty unless both sides have ratified it
  readonly walkedOut: PartyId | undefined;
  readonly blockedBy: readonly RatifierId[];
  readonly trustAtSignature: number; // before ratification or a walk-out moved it
}

/** N52, N62: the game is over: the epilogue is rolled, points are counted, everything is opened. */
export function endTalks(step: Step, ending: Ending): Step {
  const contingencies = resolve(step.state, ending.agreed);
  let next = step;
  for (const { id, when } of step.state.scenario.events) {
    if (when.rounds !== 'epilogue') continue;
    const happened = contingencies[id] === true;
    next = say(next, { kind: 'epilogue', event: id, happened });
  }
  const outcome = outcomeOf(next.state, ending, contingencies);
  next = change(next, { phase: 'over', turn: undefined, outcome });
  return say(next, { kind: 'ended', outcome: ending.kind });
}

/** N42: which epilogue events come, in file order, and which events named by options have come. */
function resolve(state: GameState, agreed: Package): Contingencies {
  const { events, issues } = state.scenario;
  let come: readonly EventId[] = state.events;
  const contingencies: Record<EventId, boolean> = {};
  for (const event of events) {
    if (event.when.rounds !== 'epilogue') continue;
    const situation = { trust: state.trust, closed: agreed, events: come };
    const happens = holds(event.when.if, situation) && rolls(state.dice, event, 'epilogue');
    contingencies[event.id] = happens;
    if (happens) come = [...come, event.id];
  }
  for (const { contingent } of issues.flatMap(({ options }) => options)) {
    if (contingent !== undefined) contingencies[contingent.event] = come.includes(contingent.event);
  }
  return contingencies;
}

/** N52: whether talks that ended so leave something in force. */
export function isInForce(kind: OutcomeKind): boolean {
  return kind === 'agreement' || kind === 'partial';
}

function outcomeOf(state: GameState, ending: Ending, contingencies: Contingencies): Outcome {
  const { parties, issues } = state.scenario;
  const { kind, agreed, walkedOut, blockedBy, trustAtSignature: trust } = ending;
  const signing = { rules: state.rules, trust };
  const pkg = fullPackage(issues, agreed);
  const count = (came?: Contingencies): Readonly<Record<PartyId, number>> =>
    Object.fromEntries(
      parties.map((party) => {
        const papers = papersOf(state, party.id);
        const points = isInForce(kind)
          ? pointsOf(party, pkg, signing, issues, came) - settlementPrice(papers)
          : reservationValue(party, papers, issues, signing, came);
        return [party.id, points];
      }),
    );
  return {
    kind,
    package: pkg,
    agreed,
    walkedOut,
    blockedBy,
    points: count(),
    pointsAfter: count(contingencies),
    reservation: Object.fromEntries(
      parties.map((party) => [
        party.id,
        reservationValue(party, papersOf(state, party.id), issues, signing),
      ]),
    ),
    trustAtSignature: trust,
    contingencies,
  };
}
