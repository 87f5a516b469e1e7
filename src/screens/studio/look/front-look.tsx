import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { sampleGame, samplesOf } from '../../../app/studio/look/sample-game.ts';
import type { GameState } from '../../../negotiation/state.ts';
import { Button } from '../../controls/button.tsx';
import { FrontPage } from '../../outcome/front-page.tsx';
import { noPictures } from '../../outcome/use-press-pictures.ts';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './look.module.css';

/** The front page after one of the games that were played on the draft. */
export function FrontLook() {
  const { t } = useTranslation('instruments');
  const bar = useGauges((gauges) => gauges.bar);
  const text = useGauges(({ good }) => good?.text); // the words may be newer than the games
  const [which, setWhich] = useState(0);
  const [state, setState] = useState<GameState>();
  const fail = useFailure();
  const run = bar && samplesOf(bar) > 0 && bar.state.kind !== 'playing' ? bar : undefined;
  useEffect(() => {
    if (!run) return;
    let gone = false;
    sampleGame(run, which)
      .then((sample) => {
        if (!gone) setState(sample);
      })
      .catch((error: unknown) => {
        if (!gone) fail(error);
      });
    return () => {
      gone = true;
    };
  }, [run, which, text, fail]);
  if (!state) return <p>{t('look.noGame')}</p>;
  return (
    <div className={styles['front']}>
      <p className={styles['actions']}>
        <Button
          onClick={() => {
            setWhich(which + 1);
          }}
        >
          {t('look.another')}
        </Button>
      </p>
      <FrontPage state={state} pictures={noPictures} />
    </div>
  );
}
