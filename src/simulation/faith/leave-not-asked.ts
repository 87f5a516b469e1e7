import { isOffered } from '../../negotiation/agenda.ts';
import { meanSupport, neededSupport, standingOf } from '../../negotiation/home/mandate.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { Observed } from './observed.ts';
import type { Share } from './share.ts';

const OFTEN = 3;

/** Of the options put to a side so often that its capital would have allowed, those it never asked for. */
export function leaveNotAsked(game: Observed): Share {
  let [sum, cases] = [0, 0];
  for (const { id } of game.scenario.parties) {
    for (const issue of game.scenario.issues) {
      for (const option of issue.options) {
        const put = putTo(game, id, issue.id, option.id);
        const third = put[OFTEN - 1];
        if (third === undefined || !couldAsk(game, id, issue.id, option.id, third)) continue;
        cases += 1;
        if (!hasAsked(game, id, issue.id, option.id)) sum += 1;
      }
    }
  }
  return { sum, cases };
}

/** The numbers of the other side's offers in which an option stood. */
function putTo({ end }: Observed, party: PartyId, issue: string, option: string) {
  return end.offers.flatMap(({ by, packages, number }) =>
    by !== party && isOffered(packages, issue, option) ? [number] : [],
  );
}

function couldAsk(
  { steps, scenario }: Observed,
  party: PartyId,
  issue: string,
  option: string,
  since: number,
): boolean {
  return steps.some(({ view, party: mover }) => {
    if (mover !== party || view.phase !== 'caucus' || view.offers.length <= since) return false;
    const { own, mine, closed } = view;
    if (Object.hasOwn(closed, issue)) return false;
    if (standingOf(own, mine, issue, option) !== 'consult') return false;
    const needed = neededSupport(own, mine, issue, option) ?? Infinity;
    const asked = { [issue]: option };
    return meanSupport(own, mine, scenario.issues, closed, asked) >= needed;
  });
}

function hasAsked({ steps }: Observed, party: PartyId, issue: string, option: string): boolean {
  return steps.some(
    ({ move, party: mover }) =>
      mover === party &&
      move.kind === 'consult' &&
      [move, move.also].some((asked) => asked?.issue === issue && asked.option === option),
  );
}
