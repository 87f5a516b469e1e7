import { ImageDown, SkipForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppearance } from '../../app/appearance.ts';
import { saveFile } from '../../app/review/save-file.ts';
import type { OutcomeHandle } from '../../table/mount-table.ts';
import { announce } from '../base/announcer.ts';
import { Button } from '../base/button.tsx';
import { DrawingLost } from '../base/drawing-lost.tsx';
import { useEnded } from '../debrief/ended.ts';
import { fetchStage } from '../table/table-stage.tsx';
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
  const { theme, reducedMotion } = useAppearance();
  const words = useOutcomeWords();
  const place = useRef<HTMLDivElement>(null);
  const first = useRef({ theme, view, words });
  const [handle, setHandle] = useState<OutcomeHandle>();
  const [done, setDone] = useState(false);
  const [failed, setFailed] = useState(false);
  const [lost, setLost] = useState(false);
  const [again, setAgain] = useState(0); // times that the stage was set anew because it was lost

  useEffect(() => {
    let gone = false;
    let mounted: OutcomeHandle | undefined;
    fetchStage()
      .then(({ mountOutcome }) => {
        if (gone || !place.current) return;
        mounted = mountOutcome(place.current, {
          ...first.current,
          reducedMotion,
          plain: again > 0,
          onLost: setLost,
          onDone: () => {
            setDone(true);
          },
        });
        setHandle(mounted);
      })
      .catch(() => {
        if (!gone) setFailed(true);
      });
    return () => {
      gone = true;
      mounted?.destroy();
      setHandle(undefined);
      setDone(false);
      setLost(false);
    };
  }, [reducedMotion, again]);
  useEffect(() => {
    handle?.setTheme(theme);
  }, [handle, theme]);

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

  const savePicture = async () => {
    const picture = await handle?.toPng(1600);
    if (picture) saveFile(`${state.scenario.id}-map.png`, picture);
    else announce(t('noPicture'));
  };

  return (
    <section aria-label={t('stageLabel')} className="no-print">
      <div className={styles['frame']}>
        <div ref={place} className={styles['stage']} data-failed={failed || undefined} aria-hidden>
          {failed && <p>{t('stageFailed')}</p>}
        </div>
        {lost && (
          <DrawingLost
            onAgain={() => {
              setAgain((times) => times + 1);
            }}
          >
            {t('stageLost')}
          </DrawingLost>
        )}
      </div>
      <div className={styles['underStage']}>
        {!done && !failed && (
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
            {t('saveMap')}
          </Button>
        )}
        <MapTwin />
      </div>
    </section>
  );
}
