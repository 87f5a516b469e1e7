import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAppearance } from '../../app/appearance.ts';
import { pathTo } from '../../app/routes.ts';
import { voteSeen } from '../../app/debrief/votes-seen.ts';
import type { OutcomeHandle, OutcomeOptions } from '../../table/mount-table.ts';
import { DrawingLost } from '../trouble/drawing-lost.tsx';
import { Missed } from '../trouble/missed.tsx';
import { useEnded } from '../debrief/ended.ts';
import { fetchEnding, useStage } from '../table/stage/use-stage.ts';
import { useOutcomeWords } from './outcome-words.ts';
import { UnderStage } from './under-stage.tsx';
import { useSkipping } from './use-skipping.ts';
import { voteOf, votesOf } from './votes.ts';
import styles from './outcome.module.css';

type Spot = Parameters<NonNullable<OutcomeOptions['onDocument']>>[0];

interface OutcomeStageProps {
  readonly pending: boolean; // the vote at home has not been seen: it is played first
}

/** The vote at home, the ending as it truly was, then the map; the text under it says the same. */
export function OutcomeStage({ pending }: OutcomeStageProps) {
  const { game, view, state } = useEnded();
  const { t } = useTranslation('outcome');
  const { theme } = useAppearance();
  const words = useOutcomeWords();
  const first = useRef({ theme, view, words });
  const [done, setDone] = useState(false);
  const [fallen, setFallen] = useState(0);
  const [spot, setSpot] = useState<Spot>();
  const { place, handle, failed, lost, again } = useStage(
    fetchEnding,
    ({ mountOutcome }, at, drawing): OutcomeHandle => {
      setDone(false);
      setFallen(0);
      return mountOutcome(at, {
        ...first.current,
        ...drawing,
        vote: pending ? voteOf(state) : undefined,
        onBallot: (index) => {
          setFallen(index + 1);
        },
        onVoted: () => {
          voteSeen(game.id);
        },
        onDocument: setSpot,
        onDone: () => {
          setDone(true);
        },
      });
    },
  );
  const skip = useCallback(() => handle?.skip(), [handle]);
  useSkipping(place, done ? undefined : skip);

  // Where nothing can be drawn there is nothing to wait for.
  const stuck = failed !== undefined || lost;
  useEffect(() => {
    if (stuck) voteSeen(game.id);
  }, [stuck, game.id]);

  return (
    <section aria-label={t(pending ? 'vote.title' : 'stageLabel')} className="no-print">
      <div className={styles['frame']}>
        <div
          ref={place}
          className={styles['stage']}
          data-failed={failed !== undefined || undefined}
          aria-hidden
        >
          {failed !== undefined && <p>{t('stageFailed')}</p>}
        </div>
        {spot && (
          <Link
            href={pathTo.statement(game.id)}
            className={styles['document']}
            aria-label={t('openDocument')}
            style={{ left: spot.x, top: spot.y, width: spot.width, height: spot.height }}
            onFocus={() => handle?.hold(true)}
            onBlur={() => handle?.hold(false)}
            onPointerEnter={() => handle?.hold(true)}
            onPointerLeave={() => handle?.hold(false)}
          />
        )}
        {lost && (
          <DrawingLost
            onAgain={() => {
              again(true);
            }}
          >
            {t('stageLost')}
          </DrawingLost>
        )}
      </div>
      {failed === 'not fetched' && (
        <Missed
          onAgain={() => {
            again(false);
          }}
        />
      )}
      <UnderStage
        handle={failed === undefined ? handle : undefined}
        done={done}
        pending={pending}
        fallen={pending ? fallen : votesOf(state).length}
      />
    </section>
  );
}
