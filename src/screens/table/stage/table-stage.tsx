import { useEffect, useRef, useState } from 'react';
import { chooseOption, shownPackage } from '../../../app/drafts/offer-draft.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { gameStore } from '../../../app/game-store.ts';
import type { View } from '../../../negotiation/view.ts';
import { homeSupport } from '../../../reckoning/home-support.ts';
import type { Intent, SpeechSpots, TableHandle } from '../../../table/mount-table.ts';
import { announce } from '../../page/announcer.ts';
import { Missed } from '../../trouble/missed.tsx';
import { DrawingLost } from '../../trouble/drawing-lost.tsx';
import { useBench, type Bench } from '../bench.ts';
import { SpeechSlip } from './speech-slip.tsx';
import { stageWords } from './stage-words.ts';
import { fetchStage, useStage } from './use-stage.ts';
import styles from './stage.module.css';

/** The one place where React and the stage meet: the stage is handed pictures and gives intents. */
export function TableStage() {
  const bench = useBench();
  const { game, view, t } = bench;
  const latest = useRef(bench);
  const [returned, setReturned] = useState(0); // tokens that were put back where they stood
  const [spots, setSpots] = useState<SpeechSpots>();
  const { place, handle, failed, lost, again } = useStage(
    fetchStage,
    ({ mountTable }, at, drawing): TableHandle =>
      mountTable(at, {
        ...drawing,
        onIntent: (intent) => {
          const why = takeIntent(latest.current, intent);
          if (why !== undefined) setReturned((times) => times + 1);
          return why;
        },
        onLaid: setSpots,
        theme: themeNow(),
        words: stageWords(t),
      }),
  );

  useEffect(() => {
    latest.current = bench;
  });
  useEffect(() => {
    const draft = shownPackage(game.draft);
    handle?.show(
      {
        view,
        draft,
        points: pencilled(view),
        home: homeSupport(view, draft, game.draft.packages),
      },
      game.happenings,
    );
  }, [handle, view, game.happenings, game.draft, returned]);

  return (
    <div
      ref={place}
      className={styles['stage']}
      data-failed={failed !== undefined || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') handle?.settle();
      }}
      role="presentation"
    >
      <SpeechSlip at={failed ? 'page' : handle && spots} />
      {failed === 'not drawn' && <p>{t('stage.failed')}</p>}
      {failed === 'not fetched' && (
        <Missed
          onAgain={() => {
            again(false);
          }}
        />
      )}
      {lost && (
        <DrawingLost
          onAgain={() => {
            again(true);
          }}
        >
          {t('stage.lost')}
        </DrawingLost>
      )}
    </div>
  );
}

/** A dragged token drafts an option, where the person may offer it; else gives why not. */
function takeIntent(
  { view, names, t, refusalWords, draft }: Bench,
  intent: Intent,
): string | undefined {
  const issue = view.scenario.issues.find(({ id }) => id === intent.issue);
  const facts = issue && optionFacts(view, issue).find(({ option }) => option.id === intent.option);
  const said = {
    issue: names.issue(intent.issue),
    option: names.option(intent.issue, intent.option),
  };
  const { game } = gameStore.getState();
  if (!facts || !game) return undefined;
  if (facts.refusal) {
    const why = refusalWords(facts.refusal);
    announce(t('stage.notDrafted', { ...said, why }));
    return t('stage.notDraftedHere', { why });
  }
  draft(chooseOption(game.draft, intent.issue, intent.option));
  announce(t('stage.drafted', said));
  return undefined;
}

/** What each option is worth to the viewer, while it is theirs to put an offer together. */
function pencilled(view: View) {
  if (view.phase !== 'floor' || view.turn !== view.party) return undefined;
  return Object.fromEntries(
    view.scenario.issues.map((issue) => [
      issue.id,
      Object.fromEntries(optionFacts(view, issue).map(({ option, points }) => [option.id, points])),
    ]),
  );
}

function themeNow(): 'day' | 'night' {
  return document.documentElement.dataset['theme'] === 'night' ? 'night' : 'day';
}
