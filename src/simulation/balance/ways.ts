import { advise } from '../../delegations/advise.ts';
import type { MoveKind, TableMove } from '../../negotiation/move.ts';
import type { Script } from '../play-game.ts';
import { goodMove, goodPlayer, orGoodMove } from './good-player.ts';

/** What a caucus can be used for, by the kinds of move that it takes. */
const kinds = {
  consult: ['consult'],
  experts: ['experts'],
  reassure: ['reassure'],
  gesture: ['gesture'],
  backChannel: ['backChannel'],
  press: ['commit', 'justify'],
  nonPaper: ['nonPaper'],
} satisfies Readonly<Record<string, readonly MoveKind[]>>;

type CaucusKind = keyof typeof kinds;

const caucusKinds = Object.keys(kinds) as readonly CaucusKind[];

/** The good player without one kind of action. */
function without(kind: CaucusKind): Script {
  return (view, dice) => goodMove(view, dice, kinds[kind]);
}

/** The good player, but for one habit each. */
const habits = {
  /** Every offer of one package can be taken in parts, where the rules allow it. */
  severable: (view, dice) => {
    const move = goodMove(view, dice);
    if (move.kind !== 'table' || move.packages.length > 1) return move;
    return orGoodMove(view, dice, { ...move, severable: true } satisfies TableMove);
  },
  /** Passes and declines until the last round. */
  waiting: (view, dice) => {
    if (view.round >= view.scenario.rounds) return goodMove(view, dice);
    if (view.phase === 'floor') return { kind: 'pass' };
    return view.phase === 'answer' ? { kind: 'decline' } : goodMove(view, dice);
  },
  /** Spends no caucus on anything. */
  holding: (view, dice) => (view.phase === 'caucus' ? { kind: 'hold' } : goodMove(view, dice)),
  /** Does in the caucus what the staff advise. */
  advised: (view, dice) => {
    if (view.phase !== 'caucus') return goodMove(view, dice);
    return advise(view).next?.move ?? { kind: 'hold' };
  },
} satisfies Readonly<Record<string, Script>>;

export type Way = 'everything' | CaucusKind | keyof typeof habits;

/** Every way of playing that is measured; `everything` is the good player's own. */
export const ways = {
  everything: goodPlayer,
  ...Object.fromEntries(caucusKinds.map((kind) => [kind, without(kind)])),
  ...habits,
} as Readonly<Record<Way, Script>>;
