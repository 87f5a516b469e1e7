import type { Happening } from '../../negotiation/happening.ts';
import type { Spot, Spots } from './spots.ts';

/** One thing's way from where it was to where it is to be. Times in milliseconds. */
export interface Step {
  readonly thing: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly delay: number;
  readonly duration: number;
  readonly ends: boolean; // the thing is gone when it arrives
}

export const longest = 700;

/** Where things come from when they were not there before, and go when they are no longer. */
export interface Wings {
  readonly entrance: (thing: string, spot: Spot) => Spot;
  readonly exit: (thing: string, spot: Spot, accepted: boolean) => Spot;
}

const timing: Readonly<Record<string, readonly [delay: number, duration: number]>> = {
  folder: [0, 420],
  token: [140, 380],
  gap: [140, 380],
  draft: [0, 160],
  stamp: [420, 240],
  face: [0, 320],
  needle: [260, 420],
  hand: [0, 500],
  support: [120, 420],
  light: [0, 700],
  door: [120, 520],
};

/**
 * What must move to come from one set of places to the next: only what changed, each thing with its
 * own time, all of it over within 700 ms. Nothing in it is needed to arrive: the next places alone
 * give the same stage.
 */
export function planOf(
  previous: Spots,
  next: Spots,
  happenings: readonly Happening[],
  wings: Wings,
): readonly Step[] {
  const accepted = happenings.some(({ kind }) => kind === 'accepted' || kind === 'initialled');
  const steps: Step[] = [];
  for (const [thing, to] of next) {
    const from = previous.get(thing) ?? wings.entrance(thing, to);
    if (!alike(from, to)) steps.push(stepOf(thing, from, to, false));
  }
  for (const [thing, from] of previous) {
    if (next.has(thing)) continue;
    steps.push(stepOf(thing, from, wings.exit(thing, from, accepted), true));
  }
  return steps;
}

function stepOf(thing: string, from: Spot, to: Spot, ends: boolean): Step {
  const [delay, duration] = timing[thing.split('/')[0] ?? ''] ?? [0, 300];
  return { thing, from, to, delay: ends ? 0 : delay, duration, ends };
}

function alike(one: Spot, other: Spot): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.alpha === other.alpha &&
    one.scale === other.scale &&
    one.angle === other.angle &&
    one.width === other.width &&
    one.look === other.look
  );
}
