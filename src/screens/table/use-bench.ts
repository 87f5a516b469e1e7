import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { whyNot } from '../../app/desk/doors.ts';
import { draftOffer, type Game } from '../../app/game-store.ts';
import { sendMove } from '../../app/play.ts';
import type { Refusal } from '../../negotiation/refusal.ts';
import { announce } from '../page/announcer.ts';
import type { Bench, TabId } from './bench.ts';
import { namesOf } from '../../words/names.ts';

const areas = ['table', 'happenings'] as const;

export function useNewBench(game: Game, goTo: (tab: TabId) => void): Bench {
  const { t } = useTranslation(areas);
  return useMemo(() => {
    const { view } = game;
    const watching = game.seating === 'watch';
    const refusalWords = ({ code, message }: Refusal) => t(`refusal.${code}`, { message });
    return {
      game,
      view,
      names: namesOf((key, values = {}) => t(key, values), view, watching),
      t,
      watching,
      send: (move) => {
        const refusal = sendMove(move);
        if (refusal) announce(refusalWords(refusal));
      },
      whyNot: (move) => {
        const refusal = whyNot(view, move);
        return refusal && refusalWords(refusal);
      },
      refusalWords,
      draft: draftOffer,
      goTo,
    };
  }, [game, t, goTo]);
}
