import { useTranslation } from 'react-i18next';
import { pathTo } from '../../../app/routes.ts';
import { useHandedOn } from './use-handed-on.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { ClassPanel } from './class-panel.tsx';
import { FilePanel } from './file-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { ShelfPanel } from './shelf-panel.tsx';
import styles from './hand-on.module.css';

/** The ways by which a draft comes to those who play it. */
export function HandOnSheet() {
  const { t } = useTranslation('hand-on');
  const handed = useHandedOn();
  if (!handed) return null;
  const { draft, scenario, errors } = handed;
  const why =
    scenario !== undefined
      ? undefined
      : errors === undefined
        ? t('reading')
        : t('notReady', { count: errors });
  return (
    <div className={styles['ways']}>
      <FilePanel draft={draft} />
      <LinkPanel draft={draft} />
      <ShelfPanel draft={draft} scenario={scenario} why={why} />
      <ClassPanel draft={draft} scenario={scenario} why={why} />
      <Panel title={t('papers.title')}>
        <p>{t('papers.note')}</p>
        {why === undefined ? (
          <LinkButton to={pathTo.printed(draft.id)}>{t('papers.see')}</LinkButton>
        ) : (
          <p className={styles['why']}>{why}</p>
        )}
      </Panel>
    </div>
  );
}
