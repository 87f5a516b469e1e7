import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Game } from '../../../app/game-store.ts';
import { exampleGame } from '../../../app/live/teach/example-game.ts';
import type { GameRecord } from '../../../record/record.ts';
import { DancePanel } from '../../debrief/dance/dance-panel.tsx';
import { endedFrom, EndedContext, useEnded } from '../../debrief/ended.ts';
import { ResultPanel } from '../../debrief/result/result-panel.tsx';
import { FrontPage } from '../../outcome/front-page.tsx';
import { usePressPictures } from '../../outcome/use-press-pictures.ts';
import { OwnWorks } from '../../sources/own-works.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useFetched } from '../../trouble/use-fetched.ts';
import styles from './projector.module.css';

/** A table opened to all with its people's leave: the papers, the result, who offered what when. */
export function Example({ record }: { readonly record: GameRecord }) {
  const { part } = useFetched(useCallback(() => exampleGame(record), [record]));
  if (part === undefined) return <Waiting />;
  return part.ok ? <LaidOpen game={part.value} /> : <NotReadable />;
}

function LaidOpen({ game }: { readonly game: Game }) {
  const [chair, setChair] = useState(game.viewer);
  const ended = endedFrom(game, chair, setChair);
  if (ended === undefined) return <NotReadable />;
  return (
    <EndedContext value={ended}>
      <OwnWorks value={game.view.scenario.works}>
        <div className={styles['example']}>
          <Printed />
          <DancePanel />
          <ResultPanel />
        </div>
      </OwnWorks>
    </EndedContext>
  );
}

function Printed() {
  const { state } = useEnded();
  return <FrontPage state={state} pictures={usePressPictures()} />;
}

function NotReadable() {
  const { t } = useTranslation('console');
  return <p>{t('projector.noExample')}</p>;
}
