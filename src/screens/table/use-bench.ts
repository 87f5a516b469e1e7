import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { whyNot } from '../../reckoning/turn.ts';
import { draftOffer, type Game } from '../../app/game-store.ts';
import { sendMove } from '../../app/play.ts';
import type { Refusal } from '../../negotiation/refusal.ts';
import { refusalWords } from '../../words/refusal.ts';
import type { Sentence } from '../../words/say.ts';
import { announce } from '../page/announcer.ts';
import type { Bench, TabId } from './bench.ts';
import { namesOf } from './names.ts';

export function useNewBench(game: Game, goTo: (tab: TabId) => void): Bench {
  const { t } = useTranslation('table');
  return useMemo(() => {
    const { view } = game;
    const watching = game.seating === 'watch';
    // Keys come with the refusal, and words/refusal.ts checks them.
    const say = t as unknown as Sentence;
    const wordsOf = (refusal: Refusal) => refusalWords(say, view, refusal);
    return {
      game,
      view,
      names: namesOf(t, view, watching),
      t,
      watching,
      send: (move) => {
        void sendMove(move).then((refusal) => {
          if (refusal) announce(wordsOf(refusal));
        });
      },
      whyNot: (move) => {
        const refusal = whyNot(view, move);
        return refusal && wordsOf(refusal);
      },
      refusalWords: wordsOf,
      draft: draftOffer,
      goTo,
    };
  }, [game, t, goTo]);
}
