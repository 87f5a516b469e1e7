import type { Scenario } from '../../../scenario/scenario.ts';
import type { Hand } from '../../../simulation/share-out.ts';
import type { Crew } from './crew.ts';

interface HandTerms {
  readonly within: number; // milliseconds that a chunk may take
  readonly first: boolean; // before whatever else is waiting
}

/** The crew as hands that play chunks of one scenario's games; dismissing them leaves the crew. */
export function handsOf(crew: Crew, scenario: Scenario, terms: HandTerms): readonly Hand[] {
  return Array.from({ length: crew.size }, () => {
    let callOff = (): void => undefined;
    return {
      play: (chunk, done, failed) => {
        callOff = crew.give(scenario, { kind: 'play', chunk }, { ...terms, done, undone: failed });
      },
      dismiss: () => callOff(),
    } satisfies Hand;
  });
}
