import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../controls/tabs.tsx';
import { sheets, type SheetId } from './sheets.ts';

/** The sheet that is worked on. */
export function Desk() {
  const { t } = useTranslation('studio');
  const [sheet, setSheet] = useState<SheetId>('text');
  const ids = Object.keys(sheets) as readonly SheetId[];
  return (
    <Tabs
      label={t('sheets.label')}
      tabs={ids.map((id) => {
        const Sheet = sheets[id];
        return { id, label: t(`sheets.${id}`), content: <Sheet /> };
      })}
      selected={sheet}
      onSelect={setSheet}
    />
  );
}
