import { Film, ImageDown, Map as MapIcon, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/files/save-file.ts';
import type { OutcomeHandle } from '../../table/mount-table.ts';
import { Button } from '../controls/button.tsx';
import { useEnded } from '../debrief/ended.ts';
import { announce } from '../page/announcer.ts';
import { MapTwin } from './map-twin.tsx';
import { VoteList } from './vote-list.tsx';
import styles from './outcome.module.css';

interface UnderStageProps {
  readonly handle: OutcomeHandle | undefined; // of what is drawn, if anything is
  readonly done: boolean;
  readonly pending: boolean; // the vote at home goes on
  readonly fallen: number; // votes so far
}

/** What can be done with the picture, and what it shows in words. */
export function UnderStage({ handle, done, pending, fallen }: UnderStageProps) {
  const { state } = useEnded();
  const { t } = useTranslation('outcome');
  const isMapped = state.scenario.issues.some(({ options }) =>
    options.some(({ map }) => map.length > 0),
  );
  const savePicture = async () => {
    const picture = await handle?.toPng(1600);
    if (picture) saveFile(`${state.scenario.id}-map.png`, picture);
    else announce(t('noPicture'));
  };
  return (
    <>
      <div className={styles['underStage']}>
        {!done && handle && (
          <Button icon={<SkipForward aria-hidden="true" />} onClick={handle.skip}>
            {t(pending ? 'vote.skip' : 'skip')}
          </Button>
        )}
        {done && handle && <LookAgain handle={handle} isMapped={isMapped} />}
        {done && handle && (
          <Button
            icon={<ImageDown aria-hidden="true" />}
            onClick={() => {
              void savePicture();
            }}
          >
            {t(isMapped ? 'saveMap' : 'saveList')}
          </Button>
        )}
        {isMapped && !pending && <MapTwin />}
        {!pending && fallen > 0 && (
          <details className={styles['twin']}>
            <summary>{t('vote.list')}</summary>
            <VoteList fallen={fallen} />
          </details>
        )}
      </div>
      {pending && <VoteList fallen={fallen} />}
    </>
  );
}

interface LookAgainProps {
  readonly handle: OutcomeHandle;
  readonly isMapped: boolean;
}

/** From the map back to the ending, and from that to the map. */
function LookAgain({ handle, isMapped }: LookAgainProps) {
  const { t } = useTranslation('outcome');
  const [seen, setSeen] = useState<'ending' | 'map'>('map');
  const other = seen === 'map' ? 'ending' : 'map';
  return (
    <Button
      icon={other === 'map' ? <MapIcon aria-hidden="true" /> : <Film aria-hidden="true" />}
      onClick={() => {
        setSeen(other);
        handle.look(other);
      }}
    >
      {t(other === 'ending' ? 'look.ending' : isMapped ? 'look.map' : 'look.list')}
    </Button>
  );
}
