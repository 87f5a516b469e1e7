import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { firstSnapshot, nextSnapshot, type Snapshot } from '../../src/summit/driver.ts';
import { summitMachine } from '../../src/summit/machine.ts';
import { randomGame } from '../arbitraries/game.ts';

/** All of a snapshot that tells where a game stands. */
function whereabouts({ value, status, context }: Snapshot) {
  return { value, status, context };
}

describe('the shortcut round XState', () => {
  it('leads where its own transition leads, step by step, and leaves no action undone', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { steps, moves } = randomGame(seed);
      const { scenario, dice } = steps[0]!.state;
      let [theirs, actions] = initialTransition(summitMachine, { scenario, dice });
      expect(actions).toEqual([]);
      let ours = firstSnapshot({ scenario, dice });
      expect(whereabouts(ours)).toEqual(whereabouts(theirs));
      for (const { party, move } of moves) {
        const event = { type: 'move', party, move } as const;
        [theirs, actions] = transition(summitMachine, theirs, event);
        ours = nextSnapshot(ours, event);
        expect(actions).toEqual([]);
        expect(whereabouts(ours)).toEqual(whereabouts(theirs));
      }
      expect(ours.status).toBe('done');
    }
  });
});
