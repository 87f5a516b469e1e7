import { type AnyStateNode, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { firstSnapshot, nextSnapshot, type Snapshot } from '../../src/summit/driver.ts';
import { summitMachine } from '../../src/summit/machine.ts';
import { dice } from '../../src/lib/dice.ts';
import type { SummitEvent } from '../../src/summit/events.ts';
import { randomAct } from '../arbitraries/moderation.ts';
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

  it('[N63] leads where its own transition leads with acts of a moderator, refused ones too', () => {
    const seen = new Map<AnyStateNode, Set<string>>();
    for (let seed = 0; seed < 800; seed++) {
      const { steps, moves } = randomGame(seed);
      const { scenario, dice: number } = steps[0]!.state;
      const roll = dice(seed, 'acts');
      // A last word is rare (N13): now and then it is there that the talks are ended.
      const last = steps.findIndex(({ state }) => state.phase === 'lastWord');
      const ends = last >= 0 && roll.chance(0.2) ? last : roll.int(0, moves.length);
      let [theirs, actions] = initialTransition(summitMachine, { scenario, dice: number });
      let ours = firstSnapshot({ scenario, dice: number });
      const send = (event: SummitEvent): void => {
        const at = seen.get(ours.node) ?? new Set<string>();
        seen.set(ours.node, at);
        const before = ours;
        [theirs, actions] = transition(summitMachine, theirs, event);
        ours = nextSnapshot(ours, event);
        expect(actions).toEqual([]);
        expectSame(ours, theirs);
        const stays = ours.context.state === before.context.state ? 'refused' : 'done';
        at.add(ours.context.state.phase === 'over' ? 'over' : stays);
        if (event.type === 'moderate' && ours.context.state.phase !== 'over') {
          expect(ours.node).toBe(before.node);
        }
      };
      for (const [at, { party, move }] of moves.entries()) {
        send({ type: 'moderate', act: randomAct({ scenario }, roll) });
        if (at === ends) send({ type: 'moderate', act: { kind: 'end' } });
        send({ type: 'move', party, move });
      }
      expect(theirs.status).toBe('done');
    }
    for (const node of restingPlaces(summitMachine.root)) {
      const came = node.type === 'final' ? [] : ['done', 'over'];
      expect([...(seen.get(node) ?? [])], node.id).toEqual(expect.arrayContaining(came));
    }
    expect([...seen.values()].filter((each) => each.has('refused')).length).toBeGreaterThan(4);
  });
});
