import { ImageDown, SkipForward } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppearance } from '../../app/appearance.ts';
import { NotFetched } from '../../app/fetched.ts';
import { saveFile } from '../../app/files/save-file.ts';
import type { OutcomeHandle } from '../../table/mount-table.ts';
import { announce } from '../page/announcer.ts';
import { Button } from '../controls/button.tsx';
import { DrawingLost } from '../trouble/drawing-lost.tsx';
import { Missed } from '../trouble/missed.tsx';
import { useEnded } from '../debrief/ended.ts';
import { fetchStage } from '../table/stage/table-stage.tsx';
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
  const [failed, setFailed] = useState<'not fetched' | 'not drawn'>();
  const [lost, setLost] = useState(false);
  const [staging, setStaging] = useState({ times: 0, plain: false }); // anew where it failed or was lost

  useEffect(() => {
    let gone = false;
    let mounted: OutcomeHandle | undefined;
    fetchStage()
      .then(({ mountOutcome }) => {
        if (gone || !place.current) return;
        mounted = mountOutcome(place.current, {
          ...first.current,
          reducedMotion,
          plain: staging.plain,
          onLost: setLost,
          onDone: () => {
            setDone(true);
          },
          onMissed: () => {
            if (!gone) setFailed('not fetched');
          },
        });
        setHandle(mounted);
      })
      .catch((error: unknown) => {
        if (!gone) setFailed(error instanceof NotFetched ? 'not fetched' : 'not drawn');
      });
    return () => {
      gone = true;
      mounted?.destroy();
      setHandle(undefined);
      setDone(false);
      setLost(false);
    };
  }, [reducedMotion, staging]);
  const again = useCallback((plain: boolean) => {
    setFailed(undefined);
    setStaging((before) => ({ times: before.times + 1, plain: before.plain || plain }));
  }, []);
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
            {t('saveMap')}
          </Button>
        )}
        <MapTwin />
      </div>
    </section>
  );
}
