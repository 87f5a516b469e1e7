import { useState } from 'react';
import { Tabs } from '../controls/tabs.tsx';
import { tabIds, useBench, type TabId } from './bench.ts';
import { CaucusPanel } from './caucus/caucus-panel.tsx';
import { HomePanel } from './home/home-panel.tsx';
import { NowPanel } from './now/now-panel.tsx';
import { OfferPanel } from './offer/offer-panel.tsx';
import { useNews } from './stage/use-news.ts';
import { Transcript } from './transcript/transcript.tsx';
import styles from './table.module.css';

const panels: Readonly<Record<TabId, () => React.JSX.Element>> = {
  now: NowPanel,
  offer: OfferPanel,
  caucus: CaucusPanel,
  home: HomePanel,
  transcript: Transcript,
};

/** What there is no use for: nobody offers while watching, and nothing is forecast afterwards. */
const whileWatching: readonly TabId[] = ['offer', 'caucus'];
const afterwards: readonly TabId[] = [...whileWatching, 'home'];

interface ControlsProps {
  readonly tab: TabId;
  readonly task: string; // what is to be done now: a new one begins at its top
  readonly onTab: (tab: TabId) => void;
}

export function Controls({ tab, task, onTab }: ControlsProps) {
  const { t, watching, view } = useBench();
  const hidden = view.phase === 'over' ? afterwards : watching ? whileWatching : [];
  const ids = tabIds.filter((id) => !hidden.includes(id));
  const open = ids.includes(tab) ? tab : 'now';
  const { newest } = useNews();
  const [read, setRead] = useState(-1); // how far in the log
  if (open === 'now' && read !== newest) setRead(newest);
  const unread = !watching && open !== 'now' && newest > read;
  return (
    <Tabs
      label={t('tabs.label')}
      className={styles['tabs']}
      selected={open}
      onSelect={onTab}
      tabs={ids.map((id) => {
        const Panel = panels[id];
        const label =
          id === 'now' && unread ? (
            <>
              {t('tabs.now')}
              <span className={styles['unread']}>
                <span className="visually-hidden"> {t('tabUnread')}</span>
              </span>
            </>
          ) : (
            t(`tabs.${id}`)
          );
        return { id, label, content: <Panel key={id === 'now' ? task : id} /> };
      })}
    />
  );
}
