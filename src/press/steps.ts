import { entryOf } from '../negotiation/entry.ts';
import type { Offer } from '../negotiation/state.ts';
import type { Scene } from './scene.ts';
import type { Shift } from './statements/shift.ts';
import { begunBy, isConcession, optionsIn } from './terms.ts';

/** What an offer had in place of what its maker had begun with, to the other side’s gain. */
export interface Step extends Shift {
  readonly round: number;
  readonly isPlain: boolean; // one thing for one thing: no choice was left to the other side
}

/** The steps that offers took, in their order. */
export function stepsOf(scene: Scene): readonly Step[] {
  return scene.state.offers.flatMap((offer) => stepsIn(scene, offer));
}

/** The first of them, if it is plain and its maker did not get after all what it had begun with. */
export function firstStep(scene: Scene): Step | undefined {
  const steps = stepsOf(scene);
  const [first] = steps;
  return steps.find(
    (step) =>
      step.round === first?.round &&
      step.party === first.party &&
      step.isPlain &&
      isLeft(scene, step),
  );
}

/** Whether what is in force, if anything is, is worth less to a party than what it left. */
function isLeft(scene: Scene, { party, issue, from }: Step): boolean {
  const to = entryOf(scene.outcome.agreed, issue);
  return to === undefined || isConcession(scene, { party, issue, from, to });
}

function stepsIn(scene: Scene, { by: party, round, packages }: Offer): readonly Step[] {
  return scene.state.scenario.issues.flatMap(({ id: issue }) => {
    const begun = begunBy(scene, party, issue);
    const [from = ''] = begun;
    const offered = optionsIn(packages, issue, from);
    const isPlain = begun.length === 1 && offered.length === 1;
    return offered
      .filter((to) => begun.every((each) => isConcession(scene, { party, issue, from: each, to })))
      .map((to): Step => ({ party, issue, from, to, round, isPlain }));
  });
}
