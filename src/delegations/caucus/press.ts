import type { Outcome } from '../../analysis/space.ts';
import { optionIndex } from '../../negotiation/agenda.ts';
import { goesAgainst, justifiable, liveCommitment } from '../../negotiation/trust/commitments.ts';
import { withSteps } from './goodwill.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';
import { isAmong, optionsIn, type Masks } from '../held.ts';
import { judge } from '../judgement.ts';
import { countWorth, type Listing } from '../prospects/listing.ts';
import { homeChance } from '../prospects/ratifier-classes.ts';
import type { Option } from '../../scenario/scenario.ts';
import { publicPosition } from '../own-sheet.ts';
import type { Standpoint } from '../standpoint.ts';

/** How far a persona that loves the press commits itself beyond what it would sign in the end. */
const BLUFF = 0.6;
/** What a commitment at the outset is worth to such a persona, beyond what it does at home. */
const ANCHOR = 3;
/** What the trust that a commitment costs is worth to whoever has no liking for the press, in points. */
const TRUST_COST = 3;

/**
 * N22: commits itself to the point on an issue beyond which it does not mean to go, where the other
 * side still asks for more and those at home gain by it: some only to what they would not give anyhow, some to what they aim at, so that
 * they may have to retreat. What trust it costs weighs more with some personas than with others.
 */
export function handsToTie({
  point,
  prospects,
  aim,
  least,
  leave,
}: CaucusOutlook): readonly Purpose<'tieOwnHands'>[] {
  const { view, temper, issues, inner, time } = point;
  if (prospects === undefined || temper.press <= 0) return [];
  const bar = least + BLUFF * temper.press * Math.max(0, aim - least);
  const kept = optionsKept(prospects.list, bar);
  const { fair } = prospects;
  const now = judge(point, fair.outcome);
  return issues.flatMap((issue, at): readonly Purpose<'tieOwnHands'>[] => {
    if ((point.closed[at] ?? -1) >= 0 || liveCommitment(view.mine, issue.id) !== undefined)
      return [];
    const positions = positionsOf(point, issue.id);
    if (positions.own === positions.other) return [];
    const held = optionsIn(kept[at] ?? 0).map((option) => issue.options[option]?.id ?? '');
    const own = optionIndex(issue, positions.own);
    const isFirm = ({ id }: Option): boolean => {
      // To swear all that it came for, or all that the other side did, would leave nothing to settle.
      if (id === positions.own || id === positions.other) return false;
      if (!isAmong(point.mayTable, at, optionIndex(issue, id))) return false;
      const commitment = { option: id, orBetter: true };
      const rulesOut = (each: string): boolean => goesAgainst(issue, commitment, each, positions);
      // What the other side does not ask for need not be sworn off.
      return rulesOut(view.theirs.stands[issue.id] ?? '') && !held.some(rulesOut);
    };
    // The firmest of them: what is less says little.
    const distance = ({ id }: Option): number => Math.abs(optionIndex(issue, id) - own);
    const firmest = issue.options.toSorted((a, b) => distance(a) - distance(b)).find(isFirm);
    if (firmest === undefined) return [];
    const { id } = firmest;
    const pleased = view.own.ratifiers.filter(({ stances }) =>
      stances.some((stance) => stance.issue === issue.id && (stance.options[id] ?? 0) > 0),
    );
    const goodwill = withSteps(
      view.mine.goodwill,
      Object.fromEntries(pleased.map((ratifier) => [ratifier.id, 1])),
    );
    const chance = homeChance(view, point.issues, goodwill, fair.outcome);
    const home = (chance - now.chance) * Math.max(4, now.inner - inner.reservation);
    // Said early, it binds the talks; said late, it only costs trust.
    const anchor = ANCHOR * temper.press * (1 - time) - TRUST_COST * (1 - temper.press);
    const worth = home * (0.4 + temper.press) + leave(goodwill) + anchor;
    return [
      {
        move: { kind: 'commit', issue: issue.id, option: id, orBetter: true },
        rule: 'tieOwnHands',
        worth,
        subject: { issue: issue.id, option: id },
      },
    ];
  });
}

/**
 * N22: a retreat explained costs half, one that was made and one that is still to come: where what
 * it would table next goes against a commitment.
 */
export function retreatsToExplain({
  point,
  prospects,
  aim,
}: CaucusOutlook): readonly Purpose<'explainRetreat'>[] {
  const { view, issues, time } = point;
  const { rules } = view;
  const { commitments } = view.mine;
  const next = prospects && nextAt(prospects.list, aim);
  return issues.flatMap((issue, at): readonly Purpose<'explainRetreat'>[] => {
    const commitment = commitments[justifiable(commitments, issue.id)];
    if (commitment === undefined) return [];
    const tabled = issue.options[next?.[at] ?? -1]?.id;
    const positions = positionsOf(point, issue.id);
    const comes = tabled !== undefined && goesAgainst(issue, commitment, tabled, positions);
    if (!commitment.retreated && !comes) return [];
    // What is still to come may yet be avoided.
    const worth =
      (rules.inconsistency - rules.justifiedInconsistency) * (commitment.retreated ? 1 : time);
    return [
      {
        move: { kind: 'justify', issue: issue.id },
        rule: 'explainRetreat',
        worth,
        subject: { issue: issue.id },
      },
    ];
  });
}

/** The options of every issue in what is worth so much. */
function optionsKept(list: Listing, bar: number): Masks {
  const masks: number[] = [];
  for (let at = countWorth(list, bar) - 1; at >= 0; at--) list.addOptions(at, masks);
  return masks;
}

/** The last of a list that is worth so much. */
function nextAt(list: Listing, aim: number): Outcome | undefined {
  const count = countWorth(list, aim);
  return count === 0 ? undefined : list.outcomeOf(count - 1);
}

function positionsOf({ view }: Standpoint, issue: string) {
  return {
    own: publicPosition(view, view.party, issue),
    other: publicPosition(view, view.other, issue),
  };
}
