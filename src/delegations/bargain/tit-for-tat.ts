import { blocksOf } from '../negotiator/blocks.ts';
import type { Bargainer, Seat } from './bargainer.ts';
import { frequencyModel } from './frequency-model.ts';
import { likingOf } from './liking.ts';
import { outcomeOf } from './listing.ts';

const BIG = 3000; // outcomes
const OPENING = 0.01; // the time in which the other side shows where it starts
const GUESS = 0.7; // of its own utility at the Nash point, before anything was seen
const LATE = 0.98; // from here on it accepts less than it would offer
const ENOUGH = 10; // offers to come, with more of which it waits all the same
const ENOUGH_OF_BIG = 40;
const REMINDERS = 4; // of the best it was offered, before it takes less

/**
 * Nice Tit for Tat (Baarslag, Hindriks & Jonker 2013), with a frequency model of the other side
 * as the field runs it, in utilities from 0 (its worst outcome) to 1.
 *
 * - It opens with its best outcome.
 * - It aims at its share of the Nash point, scaled by 1.4 − 0.6 × the gap at which the other side
 *   opened, 0.5 at least, and gives the same share of its way there as the other side has given, by
 *   its own utility; beyond that a tenth of the rest at once and all of it near the deadline.
 * - It offers what the other side likes best of what is worth its target, or the best that it was
 *   offered if that is worth as much.
 * - It accepts what is worth its next offer; late, what nothing beats that it was offered in as
 *   much time as is left, yet rather asks for the best it ever was offered while more is to come.
 */
export function titForTat({ space, listing, side, rounds }: Seat): Bargainer {
  const sheet = space.sheets[side];
  const points = listing.points[side];
  const ranking = listing.ranking[side];
  const { least, most: greatest } = blocksOf(sheet);
  const range = Math.max(greatest - least, 1e-9);
  const share = (number: number): number => ((points[number] ?? least) - least) / range;
  const reserved = Math.max(0, (sheet.reservation - least) / range);
  const model = frequencyModel(listing.sizes);
  const liking = likingOf(listing, side, sheet);
  const big = points.length > BIG;
  const received: { readonly time: number; readonly share: number }[] = [];
  let opened = 1;
  let most = 0;
  let best: number | undefined; // of what it was offered
  let reminders = 0;
  let opening = true;
  let planned: { time: number; offer: number } | undefined;

  const target = (time: number): number => {
    const nash = received.length === 0 ? GUESS : share(liking.nash());
    const aim = Math.min(1, Math.max(0.5, reserved, nash * Math.max(0, 1.4 - 0.6 * (1 - opened))));
    const way = aim - opened;
    const given = way > 1e-9 ? Math.min(1, Math.max(0, (most - opened) / way)) : 0;
    const level = 1 - given * (1 - aim);
    const rampFrom = big ? 0.85 : 0.91;
    const ramp = time > rampFrom ? Math.min(1, 20 * (time - rampFrom)) : 0;
    return Math.max(reserved, level - Math.max(0.1, ramp) * Math.max(0, level - aim));
  };

  const choose = (time: number): number => {
    const top = ranking.numbers[0] ?? 0;
    if (opening) return top;
    liking.learn(model.worth());
    const offer = liking.best(least + (target(time) - 1e-9) * range) ?? top;
    return best !== undefined && share(best) >= share(offer) ? best : offer;
  };

  const plan = (time: number): number => {
    if (planned?.time !== time) planned = { time, offer: choose(time) };
    return planned.offer;
  };

  /** Whether it takes less than it would offer, since it expects nothing better to come. */
  const givesIn = (value: number, time: number): boolean => {
    const window = received.filter((each) => each.time > 2 * time - 1 + 0.1 / (rounds + 1));
    if (window.length > (big ? ENOUGH_OF_BIG : ENOUGH)) return false;
    if (window.some((each) => each.share > value)) return false;
    if (window.length <= 1 || most <= value || reminders >= REMINDERS) return true;
    reminders += 1;
    return false;
  };

  return {
    offer: (time) => {
      const offer = plan(time);
      opening = false;
      return offer;
    },
    accepts: (offer, time) => {
      const value = share(offer);
      model.saw(outcomeOf(listing.sizes, offer));
      opened = time <= OPENING || received.length === 0 ? Math.min(opened, value) : opened;
      received.push({ time, share: value });
      if (best === undefined || value > most) [best, most] = [offer, Math.max(most, value)];
      planned = undefined;
      if ((points[offer] ?? -Infinity) < sheet.reservation) return false;
      if (value >= share(plan(time)) - 1e-9) return true;
      return time >= LATE && givesIn(value, time);
    },
  };
}
