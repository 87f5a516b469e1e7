import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../page/announcer.ts';
import type { Bench } from './bench.ts';
import { followedWords } from './followed-words.ts';
import { inLog } from './in-log.ts';
import { offerWorth } from './turn/offer-worth.ts';
import { taskWords } from './turn/task-words.ts';
import { taskOf } from './use-bench.ts';
import { speechWords } from '../../words/speech/speech-words.ts';
import { brieflyTold, happeningWords } from '../../words/happening.ts';
import { entriesOf } from '../../words/transcript/entries.ts';

const mostWords = 120; // that one keeps in mind who only hears them

/**
 * Says what a move caused to whoever does not see the table, whether a side that follows an earlier
 * game did as recorded, and what the listener is to do now.
 */
export function useSpokenHappenings({ game, view, names, speeches, t, watching }: Bench): void {
  const { t: shell } = useTranslation('shell');
  const { happenings, session } = game;
  const followed = useRef(session.followed().length);
  const spoken = useRef(happenings);
  const isOver = view.phase === 'over'; // the vote follows then: speeches would make it too long to hear
  const isToAct = (view.turn === view.party && !watching) || isOver;
  const task = taskOf(view);
  const taskBefore = useRef(task);
  useEffect(() => {
    if (spoken.current === happenings) return;
    spoken.current = happenings;
    // What the other side did may be secret: that one's own turn has come is said all the same.
    const comes = isToAct && taskBefore.current !== task;
    taskBefore.current = task;
    if (happenings.length === 0 && !comes) return;
    const moves = session.followed().slice(followed.current);
    followed.current += moves.length;
    const told = (tell: typeof happeningWords): string =>
      [
        ...entriesOf(names, speeches, inLog(names.view, happenings), tell).flatMap((entry) => [
          entry.words,
          ...(entry.speech && !isOver ? [speechWords(names, entry.speech)] : []),
        ]),
        ...moves.map((each) => followedWords(t, shell, each)),
        ...(isOver && view.outcome === undefined ? [t('goesHome.text')] : []),
        ...(isToAct ? [offerWorth({ view, t }), taskWords({ view, names, t, watching })] : []),
      ]
        .filter((each) => each !== undefined)
        .join(' ');
    const whole = told(happeningWords);
    announce(whole.split(/\s+/).length > mostWords ? told(brieflyTold) : whole);
  }, [happenings, view, names, speeches, session, isOver, isToAct, task, watching, t, shell]);
}
