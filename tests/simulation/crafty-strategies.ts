import { goodMove, goodPlayer, orGoodMove } from '../../src/simulation/balance/good-player.ts';
import { ways } from '../../src/simulation/balance/ways.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { View } from '../../src/negotiation/view.ts';
import type { Package } from '../../src/scenario/scenario.ts';
import type { Script } from '../../src/simulation/play-game.ts';

/** Recipes of somebody who plays well, and hopes for more by one trick. */
export const craftyStrategies: Readonly<Record<string, Script>> = {
  'makes every offer severable': ways.severable,
  'waits for the last round': ways.waiting,
  'fishes with one small concession after the other': (view, dice) =>
    view.phase === 'floor' && view.round < view.scenario.rounds
      ? orGoodMove(view, dice, offered(oneStepOn(view)))
      : goodPlayer(view, dice),
  'hands over a non-paper in every round': (view, dice) => {
    if (view.phase !== 'caucus') return goodPlayer(view, dice);
    const room = legalMoves(view).packages.nonPaper ?? {};
    const drafted = Object.entries(room).map(([issue, may]) => [issue, dice.pick(may)] as const);
    return orGoodMove(view, dice, { kind: 'nonPaper', package: Object.fromEntries(drafted) });
  },
  'reopens on the last floor': (view, dice) => {
    const [issue] = Object.keys(view.closed);
    const reopened = view.log.some((each) => each.kind === 'reopened');
    const late = view.phase === 'floor' && view.round >= view.scenario.rounds;
    if (!late || issue === undefined || reopened) return goodPlayer(view, dice);
    return { kind: 'reopen', issue };
  },
  'shows a fair package early and takes it back': (view, dice) => {
    if (view.phase !== 'floor') return goodPlayer(view, dice);
    const own = view.offers.filter(({ by }) => by === view.party).length;
    if (own === 0) return orGoodMove(view, dice, offered(halfWay(view)));
    if (own === 1) return orGoodMove(view, dice, offered(positions(view)));
    return goodMove(view, dice);
  },
};

function offered(pkg: Package) {
  return { kind: 'table', packages: [pkg], severable: false, final: false } as const;
}

/** Its public position on every open issue that it may table it on. */
function positions(view: View): Package {
  return choose(view, (issue) => view.own.positions[issue]?.option);
}

/** What it stands on, but one step nearer to the other side on the issue of the round. */
function oneStepOn(view: View): Package {
  const open = view.scenario.issues.filter(({ id }) => view.closed[id] === undefined);
  const moved = open[view.round % Math.max(1, open.length)]?.id;
  return choose(view, (issue, between) => (issue === moved ? between(1) : view.mine.stands[issue]));
}

function halfWay(view: View): Package {
  return choose(view, (_, between) => between(undefined));
}

type Between = (steps: number | undefined) => string | undefined;

/** Of every open issue an option that may be tabled; `between` goes so many steps, or half the way. */
function choose(
  view: View,
  pick: (issue: string, between: Between) => string | undefined,
): Package {
  const table = legalMoves(view).packages.table ?? {};
  return Object.fromEntries(
    view.scenario.issues.flatMap(({ id, options }) => {
      const at = (option: string | undefined) => options.findIndex((each) => each.id === option);
      const [own, other] = [at(view.mine.stands[id]), at(view.theirs.stands[id])];
      const between: Between = (steps) => {
        const far = steps ?? Math.floor(Math.abs(other - own) / 2);
        return options[own + Math.sign(other - own) * far]?.id;
      };
      const option = pick(id, between);
      return option !== undefined && table[id]?.includes(option) ? [[id, option] as const] : [];
    }),
  );
}
