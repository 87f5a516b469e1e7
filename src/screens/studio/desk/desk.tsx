import { useTranslation } from 'react-i18next';
import { showSheet, useBench } from '../../../app/studio/bench-store.ts';
import { Tabs } from '../../controls/tabs.tsx';
import { sheets, type SheetId } from './sheets.ts';
import styles from './desk.module.css';

/** The sheet that is worked on. */
export function Desk() {
  const { t } = useTranslation('studio');
  const ids = Object.keys(sheets) as readonly SheetId[];
  const sheet = useBench((bench) => ids.find((id) => id === bench.sheet)) ?? 'text';
  return (
    <Tabs
      label={t('sheets.label')}
      className={styles['desk']}
      tabs={ids.map((id) => {
        const Sheet = sheets[id];
        return { id, label: t(`sheets.${id}`), content: <Sheet /> };
      })}
      selected={sheet}
      onSelect={showSheet}
    />
  );
}
