import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { longDate } from '../dates.ts';
import { Missed } from '../trouble/missed.tsx';
import { Panel } from '../page/panel.tsx';
import { useSources } from '../sources/use-sources.ts';
import { WorkName } from '../sources/work-name.tsx';
import { citedSources } from './cited-sources.ts';
import styles from './dossier.module.css';

export function SourcesPanel({ view }: { readonly view: View }) {
  const { t, i18n } = useTranslation('dossier');
  const { part: sources, failed, again } = useSources();
  const cited = citedSources(view);
  const works = [...(sources?.works.values() ?? []), ...view.scenario.works].filter(({ id }) =>
    cited.works.has(id),
  );
  return (
    <Panel anchor="sources" title={t('sections.sources')}>
      <p>{t('sourcesLead')}</p>
      {failed && <Missed onAgain={again} />}
      <ul className={styles['plain']}>
        {[...(sources?.seeds.values() ?? [])]
          .filter(({ id }) => cited.seeds.has(id))
          .map((seed) => (
            <li key={seed.id}>
              <strong>{seed.headline}</strong>
              <br />
              {longDate(seed.events, i18n.language)};{' '}
              {t('printed', { date: longDate(seed.printed, i18n.language) })}
            </li>
          ))}
      </ul>
      {works.length > 0 && (
        <>
          <p>{t('worksLead')}</p>
          <ul className={styles['plain']}>
            {works.map((work) => (
              <li key={work.id}>
                <WorkName work={work} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
