import { type AnyStateNode, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { firstSnapshot, nextSnapshot, type Snapshot } from '../../src/summit/driver.ts';
import { summitMachine } from '../../src/summit/machine.ts';
import { randomGame } from '../arbitraries/game.ts';

function expectSame(ours: Snapshot, theirs: SnapshotFrom<typeof summitMachine>): void {
  expect(ours.context).toEqual(theirs.context);
  expect(theirs._nodes).toContain(ours.node);
  expect(ours.node.type === 'final').toBe(theirs.status === 'done');
}

/** The states in which the machine can come to rest: those that a move leads out of, and the last. */
function restingPlaces(node: AnyStateNode): readonly AnyStateNode[] {
  if (node.type === 'compound') return Object.values(node.states).flatMap(restingPlaces);
  return node.type === 'final' || 'move' in node.on ? [node] : [];
}

describe('the shortcut round XState', () => {
  it('leads where its own transition leads, step by step, and leaves no action undone', () => {
    const seen = new Set<AnyStateNode>();
    for (let seed = 0; seed < 12; seed++) {
      const { steps, moves } = randomGame(seed);
      const { scenario, dice } = steps[0]!.state;
      let [theirs, actions] = initialTransition(summitMachine, { scenario, dice });
      expect(actions).toEqual([]);
      let ours = firstSnapshot({ scenario, dice });
      expectSame(ours, theirs);
      for (const { party, move } of moves) {
        seen.add(ours.node);
        const event = { type: 'move', party, move } as const;
        [theirs, actions] = transition(summitMachine, theirs, event);
        ours = nextSnapshot(ours, event);
        expect(actions).toEqual([]);
        expectSame(ours, theirs);
      }
      expect(theirs.status).toBe('done');
      seen.add(ours.node);
    }
    expect(seen).toEqual(new Set(restingPlaces(summitMachine.root)));
  });
});
