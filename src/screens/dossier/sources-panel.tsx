import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { longDate } from '../base/dates.ts';
import { Missed } from '../base/missed.tsx';
import { Panel } from '../base/panel.tsx';
import { useSeeds } from '../sources/use-seeds.ts';
import { citedSeeds } from './cited-seeds.ts';
import styles from './dossier.module.css';

export function SourcesPanel({ view }: { readonly view: View }) {
  const { t, i18n } = useTranslation('dossier');
  const { part: seeds, failed, again } = useSeeds();
  const cited = citedSeeds(view);
  return (
    <Panel anchor="sources" title={t('sections.sources')}>
      <p>{t('sourcesLead')}</p>
      {failed && <Missed onAgain={again} />}
      <ul className={styles['plain']}>
        {[...(seeds?.values() ?? [])]
          .filter(({ id }) => cited.has(id))
          .map((seed) => (
            <li key={seed.id}>
              <strong>{seed.headline}</strong>
              <br />
              {longDate(seed.events, i18n.language)};{' '}
              {t('printed', { date: longDate(seed.printed, i18n.language) })}
            </li>
          ))}
      </ul>
    </Panel>
  );
}
