import { Tabs } from '../base/tabs.tsx';
import { tabIds, useBench, type TabId } from './bench.ts';
import { CaucusPanel } from './caucus-panel.tsx';
import { HomePanel } from './home-panel.tsx';
import { NowPanel } from './now-panel.tsx';
import { OfferPanel } from './offer-panel.tsx';
import { Transcript } from './transcript.tsx';
import styles from './table.module.css';

const panels: Readonly<Record<TabId, () => React.JSX.Element>> = {
  now: NowPanel,
  offer: OfferPanel,
  caucus: CaucusPanel,
  home: HomePanel,
  transcript: Transcript,
};

interface ControlsProps {
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
}

export function Controls({ tab, onTab }: ControlsProps) {
  const { t, watching, view } = useBench();
  const idle = watching || view.phase === 'over';
  const ids = tabIds.filter((id) => !idle || (id !== 'offer' && id !== 'caucus'));
  return (
    <Tabs
      label={t('tabs.label')}
      className={styles['tabs']}
      selected={ids.includes(tab) ? tab : 'now'}
      onSelect={onTab}
      tabs={ids.map((id) => {
        const Panel = panels[id];
        return { id, label: t(`tabs.${id}`), content: <Panel /> };
      })}
    />
  );
}
