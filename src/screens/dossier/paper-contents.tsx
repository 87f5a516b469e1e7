import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { Contents } from '../page/contents.tsx';
import styles from './dossier.module.css';

const sections = [
  'confidential',
  'talks',
  'people',
  'sheet',
  'linkages',
  'noDeal',
  'home',
  'ladder',
  'gestures',
  'sources',
] as const;

/** The parts of a party's papers that there are. */
export function PaperContents({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const empty: Partial<Record<(typeof sections)[number], boolean>> = {
    linkages: view.own.sheet.linkages.length === 0,
    ladder: view.own.concessions.length === 0,
    gestures: view.own.gestures.length === 0,
  };
  return (
    <Contents
      label={t('contents')}
      parts={sections
        .filter((section) => empty[section] !== true)
        .map((id) => ({ id, title: t(`sections.${id}`) }))}
      className={styles['contents']}
    />
  );
}
