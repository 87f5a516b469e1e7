import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whyNot } from '../../reckoning/turn.ts';
import { draftOffer, type Game, type Refused } from '../../app/game-store.ts';
import { usePhrasebook } from '../../app/languages/phrasebook.ts';
import { useSentence } from '../../app/languages/sentence.ts';
import { sendMove } from '../../app/play.ts';
import { refusalWords } from '../../words/refusal.ts';
import { say as sentenceOf } from '../../words/say.ts';
import { announce } from '../page/announcer.ts';
import type { Bench, Desk, DockPlaces, TabId } from './bench.ts';
import { namesOf } from '../../words/names.ts';
import { speechesOf } from '../../words/speech/speeches.ts';

const emptyDesk: Desk = { act: undefined, ticked: [], obstacle: '', alternative: undefined };

const noPlaces: DockPlaces = { act: null, reading: null };

const areas = ['table', 'happenings'] as const;

export function useNewBench(game: Game, tab: TabId, goTo: (tab: TabId) => void): Bench {
  const { t } = useTranslation(areas);
  const say = useSentence();
  const phrasebook = usePhrasebook();
  const task = taskOf(game.view);
  const [laid, setLaid] = useState({ task, desk: emptyDesk });
  const [places, setPlaces] = useState<DockPlaces>(noPlaces);
  const desk = laid.task === task ? laid.desk : emptyDesk;
  const holdPlace = useCallback<Bench['holdPlace']>((which, place) => {
    setPlaces((before) => ({ ...before, [which]: place }));
  }, []);
  return useMemo(() => {
    const { view } = game;
    const watching = game.seating === 'watch';
    const proposing = game.session.proposes();
    const names = namesOf((key, values = {}) => t(key, values), view, watching);
    const wordsOf = (refusal: Refused) =>
      refusal.code === 'not-sent'
        ? sentenceOf(say, refusal.because)
        : refusalWords(say, view, refusal);
    return {
      game,
      view,
      names,
      speeches: speechesOf(names, phrasebook),
      t,
      watching,
      proposing,
      send: (move) => {
        void sendMove(move).then((refusal) => {
          if (refusal) announce(wordsOf(refusal));
          else if (proposing) announce(t('propose.done'));
        });
      },
      whyNot: (move) => {
        const refusal = whyNot(view, move);
        return refusal && wordsOf(refusal);
      },
      refusalWords: wordsOf,
      draft: draftOffer,
      desk,
      lay: (what) => {
        setLaid({ task, desk: { ...desk, ...what } });
      },
      places,
      holdPlace,
      tab,
      goTo,
    };
  }, [game, t, say, tab, goTo, phrasebook, desk, task, places, holdPlace]);
}

/** What is to be done now: another one begins with an empty desk, and at the top of its tab. */
export function taskOf({ round, phase, turn, floors }: Game['view']): string {
  return `${round} ${phase} ${turn ?? ''} ${floors.length}`;
}
