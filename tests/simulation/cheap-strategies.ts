import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { Move } from '../../src/negotiation/move.ts';
import type { View } from '../../src/negotiation/view.ts';
import type { OptionPoints, Package } from '../../src/scenario/scenario.ts';
import type { Script } from '../../src/simulation/play-game.ts';

/**
 * Ways of playing that take no thought. Each knows its own sheet and signs what is worth more to it
 * than no agreement where it says so; none of them looks at what the other side might want.
 */
export const cheapStrategies: Readonly<Record<string, Script>> = {
  'repeats one offer': (view) =>
    onFloor(view, () => best(view), { severable: false, final: false }),
  'always declines': (view) => onFloor(view, () => undefined, {}, 'decline'),
  'concedes nothing until the last round': (view) => {
    const last = view.round === view.scenario.rounds;
    const offer = () => (last ? fairHalf(view) : best(view));
    return onFloor(view, offer, {}, last ? 'bestOfLast' : 'decline');
  },
  'makes a final offer in round 1': (view) =>
    onFloor(view, () => (view.round === 1 ? best(view) : undefined), { final: true }),
  'spams the back channel': (view, dice) => {
    if (view.phase === 'caucus') {
      const asks = legalMoves(view).moves.filter(({ kind }) => kind === 'backChannel');
      if (asks.length > 0) return dice.pick(asks);
    }
    return onFloor(view, () => best(view));
  },
  random: (view, dice) => {
    const {
      moves,
      packages: { table },
    } = legalMoves(view);
    const sane = moves.filter(({ kind }) => kind !== 'walkOut');
    if (view.phase === 'floor' && table !== undefined && dice.chance(0.7)) {
      const packages = [
        Object.fromEntries(
          Object.entries(table).flatMap(([issue, options]) =>
            options.length > 0 ? [[issue, dice.pick(options)] as const] : [],
          ),
        ),
      ];
      const move = { kind: 'table', packages, severable: false, final: false } as const;
      if (Object.keys(packages[0] ?? {}).length > 0) return move;
    }
    return dice.pick(sane.length > 0 ? sane : moves);
  },
};

type Answering = 'gain' | 'decline' | 'bestOfLast';

function onFloor(
  view: View,
  offer: () => Package | undefined,
  marks: { readonly severable?: boolean; readonly final?: boolean } = {},
  answering: Answering = 'gain',
): Move {
  switch (view.phase) {
    case 'caucus':
      return { kind: 'hold' };
    case 'floor': {
      const pkg = offer();
      if (pkg === undefined || Object.keys(pkg).length === 0) return { kind: 'pass' };
      return { kind: 'table', packages: [pkg], severable: false, final: false, ...marks };
    }
    case 'answer':
      return answer(view, answering);
    case 'dispatches':
    case 'reply':
    case 'lastWord':
    case 'roundEnd':
    case 'annex':
    case 'ratification':
    case 'over': {
      const { moves } = legalMoves(view);
      const [first] = moves;
      if (first === undefined) throw new RangeError(`Nothing to do in ${view.phase}`);
      return moves.find(({ kind }) => kind === 'stay') ?? first;
    }
  }
}

function answer(view: View, answering: Answering): Move {
  const packages = view.offers[view.onTable ?? -1]?.packages ?? [];
  const gains = packages.map((pkg) => gainOf(view, pkg));
  const most = Math.max(...gains);
  const greedy = gainOf(view, best(view));
  const asks = answering === 'gain' ? 0.8 * greedy : 0.1 * greedy; // share of its best
  const taken = gains.indexOf(most);
  const accepts = answering !== 'decline' && most >= asks;
  const move: Move = { kind: 'accept', package: taken };
  const legal = legalMoves(view).moves.some(
    (each) => each.kind === 'accept' && each.package === taken,
  );
  return accepts && legal ? move : { kind: 'decline' };
}

/** What it may table of every open issue, at its own best. */
function best(view: View): Package {
  return chosen(view, (ranked) => ranked[0]);
}

/** Every second issue at its worst, in the hope that this is half-way. */
function fairHalf(view: View): Package {
  return chosen(view, (ranked, at) => (at % 2 === 0 ? ranked[0] : ranked.at(-1)));
}

function chosen(
  view: View,
  choose: (ranked: readonly string[], at: number) => string | undefined,
): Package {
  const table = legalMoves(view).packages.table ?? tableOfMandate(view);
  return Object.fromEntries(
    Object.entries(table).flatMap(([issue, options], at) => {
      const ranked = [...options].sort(
        (one, other) => worthOf(view, issue, other) - worthOf(view, issue, one),
      );
      const option = choose(ranked, at);
      return option === undefined ? [] : [[issue, option] as const];
    }),
  );
}

/** When it is not on the floor: by its papers. */
function tableOfMandate(view: View): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    view.scenario.issues.map(({ id, options }) => [
      id,
      view.own.mandate[id]?.allowed ?? options.map((option) => option.id),
    ]),
  );
}

function worthOf(view: View, issue: string, option: string): number {
  const points: OptionPoints | undefined = view.own.sheet.points[issue]?.options[option];
  if (points === undefined) return 0;
  if (typeof points === 'number') return points;
  return points.belief * points.happens + (1 - points.belief) * points.otherwise;
}

/** Points over the status quo of every issue. */
function gainOf(view: View, pkg: Package): number {
  return view.scenario.issues.reduce((sum, { id, statusQuo }) => {
    const option = pkg[id];
    return option === undefined
      ? sum
      : sum + worthOf(view, id, option) - worthOf(view, id, statusQuo);
  }, -view.own.noAgreement.points);
}
