import type { Happening } from '../../negotiation/happening.ts';
import { view } from '../../negotiation/view.ts';
import type { GameRecord } from '../../record/record.ts';
import type { Replay } from '../../record/replay.ts';
import { visible } from '../../scenario/problems/problem.ts';
import { happeningWords, type HappeningKind } from '../../words/happening.ts';
import type { TerminalSpeak } from '../voice.ts';
import { chairAt } from './chair.ts';

/** N63: which of so many moves an AI made for people that were away; the first is 1. */
export function movesOfSubstitutes({ moves }: GameRecord, made: number): readonly number[] {
  return moves.slice(0, made).flatMap(({ substitute }, at) => (substitute ? [at + 1] : []));
}

/** What these moves were told as: the first happening that each caused. */
export function deedsOf(record: GameRecord, { steps }: Replay): ReadonlySet<Happening> {
  const deeds = movesOfSubstitutes(record, steps.length - 1).flatMap((move) => {
    const before = steps[move - 1]?.state.log.length ?? 0;
    return steps[move]?.state.log.slice(before, before + 1) ?? [];
  });
  return new Set(deeds);
}

/** N63: what the moderator did, each act after how many moves, and who moved for people away. */
export function moderationSaid(
  speak: TerminalSpeak,
  record: GameRecord,
  { summit, steps }: Replay,
): readonly string[] {
  const { state } = summit;
  const chair = chairAt(speak, view(state, state.scenario.opens), true);
  const acts = steps.flatMap(({ happenings }, after) =>
    happenings
      .filter(isAct)
      .map((each) =>
        speak('terminal:replay.act', { after, told: visible(happeningWords(chair, each)) }),
      ),
  );
  const moves = movesOfSubstitutes(record, steps.length - 1);
  return moves.length === 0
    ? acts
    : [...acts, speak('terminal:replay.substituted', { moves: moves.join(', ') })];
}

const ACTS: ReadonlySet<HappeningKind> = new Set<HappeningKind>([
  'news',
  'clockMoved',
  'substituted',
  'endedByModerator',
]);

function isAct(happening: Happening): boolean {
  return happening.kind === 'dispatch' ? happening.brought === true : ACTS.has(happening.kind);
}
