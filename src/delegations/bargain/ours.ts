import { blocksOf } from '../negotiator/blocks.ts';
import { opponentModel } from '../negotiator/opponent-model.ts';
import { tradeOffs, type TradeOff } from '../negotiator/trade-offs.ts';
import type { Bargainer, Seat } from './bargainer.ts';
import { prospectOf, type Candidate, type LastOffers } from './last-offers.ts';
import { numberOf, outcomeOf, worthOf } from './listing.ts';
import { outlookOf, type Outlook, type Received } from './outlook.ts';
import { reciprocity } from './reciprocity.ts';

/** Of its aspiration curve: it holds out, since in this protocol waiting costs nothing. */
const EXPONENT = 6;
/** The share of its fair gain that it insists on until the last offers. */
const LEAST = 0.97;
/** And of what it expects of the last offers, if that is more. */
const OF_PROSPECT = 0.95;
/**
 * It says something new down to another curve, which gives way earlier, and a little at once, to
 * find out who answers in kind. To one who does, it says something new each time, so long as that
 * beats what it was offered.
 */
const NEW_EXPONENT = 4;
const OPENERS = 5; // offers
const OPENING = 0.3; // of the way down
const KINDEST_OF = 12; // the next ones of its ranking, among which it is kind
/** Its last offers, as many as that and as that share of the rounds. */
const LAST_OFFERS = 10;
const LAST_SHARE = 0.25;
/** The chance that the other side takes anything it could sign when nothing else is to come. */
const YIELDS = 0.65;
const YIELDS_IN_KIND = 0.05; // of one that answers in kind and does not mind the clock
const ENDING = 3; // offers, the last ones, at which it may
const LIKELIEST = 0.85; // of what it has not offered itself
/** The chance that it takes what it has offered itself, and what is left of it at each refusal. */
const OWN_OFFER = 0.97;
const REFUSED = 0.6;
/** No agreement counts as so much worse than the reservation value, in shares of the gain at stake. */
const FAILURE = 3;
const FEW = 200; // outcomes, all of which are candidates; of more, the trade-offs alone
const REFIT = 1.25; // as many offers as at the last fit, for the next one

/**
 * The negotiator that also plays the scenarios, without the summit's extras: it learns the other
 * side's sheet and how it gives way, holds out towards the deadline while it keeps saying something
 * new, and chooses its last offers by what each is likely to bring.
 */
export function ours({ space, listing, side, rounds, last }: Seat): Bargainer {
  const { reservation } = space.sheets[side];
  const { sizes } = listing;
  const points = listing.points[side];
  const ranking = listing.ranking[side];
  const best = ranking.points[0] ?? reservation;
  const own = blocksOf(space.sheets[side]);
  const model = opponentModel(sizes);
  const manner = reciprocity();
  const made = new Map<number, number>(); // when last
  const theirs = new Set<number>();
  const received: Received[] = [];
  const lastOffer = last ? rounds - 1 : rounds; // the last of its offers that is answered
  const lastOffers = Math.min(LAST_OFFERS, Math.ceil(rounds * LAST_SHARE));
  const nothing = reservation - FAILURE * (best - reservation);
  let fittedAt = 0;
  let outlook: Outlook | undefined;
  let candidates: readonly Candidate[] = [];
  let worth = model.belief().worth;
  let least = reservation;
  let passed = 0; // of its ranking, all offered already
  let saidNew = false;
  let sure: number | undefined; // the best that it was offered
  let refused = 0; // times that the other side would not take that
  let planned: { time: number; offer: number | undefined; enough: number } | undefined;

  const refit = (left: number): void => {
    const ending = left < lastOffers;
    const due = ending ? received.length > fittedAt : received.length >= fittedAt * REFIT + 1;
    if (outlook && !due) return;
    fittedAt = received.length;
    const belief = model.belief();
    worth = belief.worth;
    outlook = outlookOf(belief, sizes, received, theirs);
    const found = tradeOffs(own, worth, reservation);
    candidates = ranking.numbers.length <= FEW ? everything() : found.map(candidateOf);
    least = reservation + LEAST * (fairOf(found, reservation) - reservation);
    if (ending || received.length < OPENERS || manner.holds()) return;
    const { value } = prospectOf(chances(outlook), lastOffers - 1);
    least = Math.max(least, reservation + OF_PROSPECT * (value - reservation));
  };

  const candidateOf = ({ outcome, own, theirs }: TradeOff): Candidate => ({
    number: numberOf(sizes, outcome),
    own,
    theirs,
  });

  const everything = (): readonly Candidate[] =>
    Array.from(ranking.numbers, (number, at) => ({
      number,
      own: ranking.points[at] ?? 0,
      theirs: worthOf(worth, sizes, number),
    }));

  const gainOf = (number: number): number => {
    const value = points[number] ?? -Infinity;
    return value >= reservation ? value : nothing;
  };

  const chances = ({ levelAt, likely }: Outlook): LastOffers => {
    const yields = manner.holds() ? YIELDS_IN_KIND : YIELDS;
    const recent = received.slice(-OPENERS);
    return {
      candidates,
      chance: (candidate, left) => {
        const time = (lastOffer - left) / (rounds + 1);
        let taken = likely(candidate.theirs, time);
        const before = made.get(candidate.number);
        if (before !== undefined) {
          const then = likely(candidate.theirs, before); // it was refused
          taken = Math.max(0, (taken - then) / (1 - then + 1e-6));
        }
        const tried = before !== undefined && leftAt(before) < ENDING;
        if (left >= ENDING || tried) return taken;
        const signs = Math.min(1, 0.1 + 0.9 * Math.max(0, candidate.theirs / levelAt(time)));
        return Math.min(LIKELIEST, taken + (1 - taken) * yields * signs);
      },
      sure:
        sure !== undefined && (points[sure] ?? 0) >= reservation
          ? { number: sure, own: points[sure] ?? 0, chance: OWN_OFFER * REFUSED ** refused }
          : undefined,
      // The last word is the other side's: like one of its recent offers.
      afterwards: last
        ? recent.reduce((sum, { number }) => sum + gainOf(number) / recent.length, 0)
        : nothing,
    };
  };

  const leftAt = (time: number): number => lastOffer - Math.round(time * (rounds + 1));

  const plan = (time: number): NonNullable<typeof planned> => {
    if (planned?.time === time) return planned;
    const left = leftAt(time);
    refit(left);
    planned = { time, ...(left < lastOffers ? finish(left) : hold(time)) };
    return planned;
  };

  const finish = (left: number): { offer: number | undefined; enough: number } => {
    if (left < 0 || outlook === undefined) return { offer: sure, enough: reservation };
    const { offer, value } = prospectOf(chances(outlook), left);
    return { offer: offer ?? kindNew(value) ?? kindest(value), enough: value };
  };

  const hold = (time: number): { offer: number | undefined; enough: number } => {
    const down = (share: number): number => best - (best - least) * share;
    const aim = down(time ** EXPONENT);
    const next = manner.holds() ? kindNew(aboveOffered()) : undefined;
    if (next !== undefined) return { offer: next, enough: points[next] ?? 0 };
    if (sure !== undefined && (points[sure] ?? 0) >= aim) return { offer: sure, enough: aim };
    const opening = received.length < OPENERS ? OPENING : 0;
    const newest = Math.max(opening, time ** NEW_EXPONENT);
    const offer = kindNew(Math.min(aim, down(newest))) ?? kindest(aim);
    return { offer, enough: aim };
  };

  /** Just above the best that it was offered. */
  const aboveOffered = (): number =>
    sure === undefined ? reservation : Math.max(reservation, (points[sure] ?? 0) + 1e-9);

  /** Of the next outcomes of its ranking that it has not offered, the one the other side likes best. */
  const kindNew = (floor: number): number | undefined => {
    let [kind, most] = [undefined as number | undefined, -Infinity];
    nextUnmade();
    for (let at = passed, seen = 0; at < ranking.numbers.length && seen < KINDEST_OF; at++) {
      const number = ranking.numbers[at] ?? 0;
      if ((ranking.points[at] ?? 0) < floor) break;
      if (made.has(number)) continue;
      seen += 1;
      const value = worthOf(worth, sizes, number);
      if (value > most) [kind, most] = [number, value];
    }
    return kind;
  };

  const kindest = (aim: number): number | undefined => {
    let kind = candidates[0];
    for (const candidate of candidates) {
      if (candidate.own < aim - 1e-9) break;
      if (candidate.theirs > (kind?.theirs ?? 0)) kind = candidate;
    }
    return kind?.number ?? ranking.numbers[0];
  };

  const nextUnmade = (): number | undefined => {
    const { numbers } = ranking;
    while (passed < numbers.length && made.has(numbers[passed] ?? -1)) passed += 1;
    return numbers[passed];
  };

  return {
    offer: (time) => {
      const { offer } = plan(time);
      if (offer === undefined) return undefined;
      saidNew = !made.has(offer);
      if (offer === sure) refused += 1;
      made.set(offer, time);
      return offer;
    },
    accepts: (offer, time) => {
      if (made.size > 0) manner.answered(saidNew, !theirs.has(offer));
      theirs.add(offer);
      received.push({ number: offer, time });
      model.offered(outcomeOf(sizes, offer), time);
      const value = points[offer] ?? -Infinity;
      if (sure === undefined || value > (points[sure] ?? 0)) [sure, refused] = [offer, 0];
      planned = undefined;
      if (value < reservation) return false;
      if (last && leftAt(time) < 0) return true; // the last word
      const next = plan(time);
      return value >= Math.min(next.enough - 1e-9, points[next.offer ?? -1] ?? Infinity);
    },
  };
}

/** Its points at the largest smaller share of either side's range (Kalai & Smorodinsky 1975). */
function fairOf(found: readonly TradeOff[], reservation: number): number {
  const most = found[0]?.own ?? reservation;
  let [fair, best] = [reservation, -Infinity];
  for (const { own, theirs } of found) {
    const share = Math.min((own - reservation) / Math.max(most - reservation, 1e-9), theirs);
    if (share > best) [fair, best] = [own, share];
  }
  return fair;
}
