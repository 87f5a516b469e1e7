import { useLocation } from 'wouter';
import { pathTo } from '../../app/routes.ts';
import type { GameRecord } from '../../record/record.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { announce } from './announcer.ts';

/** Begins a game again from another chair, against its record (or its text), and goes to its papers. */
export function useTakeChair(): (game: GameRecord | string, chair?: PartyId) => Promise<void> {
  const [, go] = useLocation();
  return async (game, chair) => {
    const { takeChair } = await import('../../app/fork-game.ts');
    const begun = await takeChair(game, chair);
    if (begun.ok) go(pathTo.dossier(begun.value));
    else announce(begun.error[0]?.message ?? '');
  };
}
