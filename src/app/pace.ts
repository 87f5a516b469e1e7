import { settingsStore } from './settings.ts';
import { changeGame, gameStore, type Game } from './game-store.ts';
import { hostOf } from './hosted.ts';
import { motionReduced } from './appearance.ts';

let seated = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * If an AI delegation is to move, lets it, after a pause for the eye. The pause is the same for the
 * same move of the same game, and there is none where a person asked for speed or less motion.
 */
export function paceAi(): void {
  stopPacing();
  const { game } = gameStore.getState();
  if (!seated || !game || game.paused || game.elsewhere || game.deleted) return;
  const host = hostOf(game);
  const turn = host?.turn();
  const holder = turn === undefined ? undefined : host?.seats[turn];
  if (turn === undefined || holder === undefined || holder.kind === 'person') return;
  changeGame(game.id, { thinking: turn });
  timer = setTimeout(step, pauseBefore(game));
}

/** AI delegations move only while the table is on the screen, so that nothing happens unseen. */
export function sitDown(): () => void {
  seated = true;
  paceAi();
  return () => {
    seated = false;
    stopPacing();
  };
}

/** Lets the AI delegation move at once. */
export function skipPause(): void {
  if (timer === undefined) return;
  stopPacing();
  step();
}

export function stopPacing(): void {
  clearTimeout(timer);
  timer = undefined;
}

function step(): void {
  timer = undefined;
  const { game } = gameStore.getState();
  if (game) hostOf(game)?.stepAi();
}

const reading = 2600; // ms for a sentence at its speaker

function pauseBefore({ seating, speed, view }: Game): number {
  if (settingsStore.getState().pace === 'fast') return 0;
  if (motionReduced() && seating !== 'watch') return 0;
  // A reply is quick; an offer is thought over. 300 to 900 ms; with two AIs, time to read what was said.
  const thought = view.phase === 'floor' ? 900 : view.phase === 'answer' ? 700 : 300;
  return seating === 'watch' ? (thought + reading) / speed : thought;
}
