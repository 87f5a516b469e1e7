import { Pause, Play, StepForward } from 'lucide-react';
import { lookFrom, pauseWatching, setSpeed, stepOnce } from '../../../app/play.ts';
import { Button } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { useBench } from '../bench.ts';
import styles from './watch-bar.module.css';

const speeds = ['1', '2', '4'] as const;

/** Two AI delegations talk: let them, go step by step, and look over either shoulder. */
export function WatchBar() {
  const { game, view, t } = useBench();
  const over = view.phase === 'over';
  return (
    <section className={styles['watch']} aria-label={t('watch.label')}>
      {!over && (
        <div className={styles['watchButtons']}>
          <Button
            look="primary"
            icon={game.paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
            onClick={() => {
              pauseWatching(!game.paused);
            }}
          >
            {t(game.paused ? 'watch.resume' : 'watch.pause')}
          </Button>
          <Button icon={<StepForward aria-hidden="true" />} onClick={stepOnce}>
            {t('watch.step')}
          </Button>
        </div>
      )}
      <div className={styles['watchChoices']}>
        {!over && (
          <Choices
            label={t('watch.speed')}
            look="row"
            value={`${game.speed}` as const}
            choices={speeds.map((value) => ({ value, label: t(`watch.speeds.${value}`) }))}
            onChange={(chosen) => {
              setSpeed(chosen === '1' ? 1 : chosen === '2' ? 2 : 4);
            }}
          />
        )}
        <Choices
          label={t('watch.chair')}
          look="row"
          value={view.party}
          choices={view.scenario.parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={lookFrom}
        />
      </div>
    </section>
  );
}
