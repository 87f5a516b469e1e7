import { useLocation } from 'wouter';
import { fetched } from '../../app/fetched.ts';
import { firstWords } from '../../app/problem-words.ts';
import { pathTo } from '../../app/routes.ts';
import type { GameRecord } from '../../record/record.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { announce } from '../page/announcer.ts';
import { useFailure } from '../trouble/use-failure.ts';

/** Begins a game again from another chair, against its record (or its text), and goes to its papers. */
export function useTakeChair(): (game: GameRecord | string, chair?: PartyId) => Promise<void> {
  const [, go] = useLocation();
  const fail = useFailure();
  const take = async (game: GameRecord | string, chair?: PartyId) => {
    const { takeChair } = await fetched(() => import('../../app/fork-game.ts'));
    const begun = await takeChair(game, chair);
    if (begun.ok) go(pathTo.dossier(begun.value));
    else announce(await firstWords(begun.error));
  };
  return (game, chair) => take(game, chair).catch(fail);
}
