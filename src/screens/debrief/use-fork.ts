import { useLocation } from 'wouter';
import { fetched } from '../../app/fetched.ts';
import { firstWords } from '../../app/problem-words.ts';
import { seatsAlone } from '../../app/seating.ts';
import { pathTo } from '../../app/routes.ts';
import type { GameRecord } from '../../record/record.ts';
import { announce } from '../page/announcer.ts';
import { useFailure } from '../trouble/use-failure.ts';
import { useEnded } from './ended.ts';

/** Begins a game of its own after so many of this one's moves, with the same dice, and goes to it. */
export function useFork(): (moves: number, seats?: GameRecord['seats']) => void {
  const { review, game } = useEnded();
  const [, go] = useLocation();
  const fail = useFailure();
  return (moves, seats) => {
    const fork = async () => {
      const { forkGame } = await fetched(() => import('../../app/fork-game.ts'));
      const begun = await forkGame(
        review.record,
        moves,
        seats ?? seatsAlone(game, review.scenario, review.record.dice),
      );
      if (!begun.ok) announce(await firstWords(begun.error));
      else go(moves === 0 ? pathTo.dossier(begun.value) : pathTo.table(begun.value));
    };
    fork().catch(fail);
  };
}
