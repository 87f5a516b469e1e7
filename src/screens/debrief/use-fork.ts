import { useLocation } from 'wouter';
import { pathTo } from '../../app/routes.ts';
import type { GameRecord } from '../../record/record.ts';
import { announce } from '../base/announcer.ts';
import { useEnded } from './ended.ts';

/** Begins a game of its own after so many of this one's moves, with the same dice, and goes to it. */
export function useFork(): (moves: number, seats?: GameRecord['seats']) => void {
  const { game } = useEnded();
  const [, go] = useLocation();
  return (moves, seats) => {
    void import('../../app/fork-game.ts').then(async ({ forkGame }) => {
      const begun = await forkGame(game.session.record(), moves, seats);
      if (!begun.ok) announce(begun.error[0]?.message ?? '');
      else go(moves === 0 ? pathTo.dossier(begun.value) : pathTo.table(begun.value));
    });
  };
}
