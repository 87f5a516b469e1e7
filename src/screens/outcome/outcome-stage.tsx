import { ImageDown, SkipForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppearance } from '../../app/appearance.ts';
import { saveFile } from '../../app/files/save-file.ts';
import type { OutcomeHandle } from '../../table/mount-table.ts';
import { announce } from '../page/announcer.ts';
import { Button } from '../controls/button.tsx';
import { DrawingLost } from '../trouble/drawing-lost.tsx';
import { Missed } from '../trouble/missed.tsx';
import { useEnded } from '../debrief/ended.ts';
import { useStage } from '../table/stage/use-stage.ts';
import { MapTwin } from './map-twin.tsx';
import { useOutcomeWords } from './outcome-words.ts';
import styles from './outcome.module.css';

interface OutcomeStageProps {
  /** Told the address of a picture of the map, once it is drawn. */
  readonly onMap: (picture: string) => void;
}

/** The ending as it truly was, then the map of what was agreed; the text under it says the same. */
export function OutcomeStage({ onMap }: OutcomeStageProps) {
  const { view, state } = useEnded();
  const { t } = useTranslation('outcome');
  const { theme } = useAppearance();
  const words = useOutcomeWords();
  const first = useRef({ theme, view, words });
  const [done, setDone] = useState(false);
  const { place, handle, failed, lost, again } = useStage(
    ({ mountOutcome }, at, drawing): OutcomeHandle => {
      setDone(false);
      return mountOutcome(at, {
        ...first.current,
        ...drawing,
        onDone: () => {
          setDone(true);
        },
      });
    },
  );

  useEffect(() => {
    if (!done || !handle) return;
    let gone = false;
    let address: string | undefined;
    void handle.toPng(1200).then((picture) => {
      if (gone || !picture) return;
      address = URL.createObjectURL(picture);
      onMap(address);
    });
    return () => {
      gone = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [done, handle, onMap]);

  const isMapped = state.scenario.issues.some(({ options }) =>
    options.some(({ map }) => map.length > 0),
  );
  const savePicture = async () => {
    const picture = await handle?.toPng(1600);
    if (picture) saveFile(`${state.scenario.id}-map.png`, picture);
    else announce(t('noPicture'));
  };

  return (
    <section aria-label={t('stageLabel')} className="no-print">
      <div className={styles['frame']}>
        <div
          ref={place}
          className={styles['stage']}
          data-failed={failed !== undefined || undefined}
          aria-hidden
        >
          {failed !== undefined && <p>{t('stageFailed')}</p>}
        </div>
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
      <div className={styles['underStage']}>
        {failed === 'not fetched' && (
          <Missed
            onAgain={() => {
              again(false);
            }}
          />
        )}
        {!done && failed === undefined && (
          <Button icon={<SkipForward aria-hidden="true" />} onClick={() => handle?.skip()}>
            {t('skip')}
          </Button>
        )}
        {done && (
          <Button
            icon={<ImageDown aria-hidden="true" />}
            onClick={() => {
              void savePicture();
            }}
          >
            {t(isMapped ? 'saveMap' : 'saveList')}
          </Button>
        )}
        {isMapped && <MapTwin />}
      </div>
    </section>
  );
}
