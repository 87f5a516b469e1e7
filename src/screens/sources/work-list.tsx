import { useTranslation } from 'react-i18next';
import type { Work } from '../../scenario/schema/work-schema.ts';
import { WorkName } from './work-name.tsx';
import styles from './sources.module.css';

/** The works on record that scenarios cite, year by year, with what is cited of each. */
export function WorkList({ works }: { readonly works: readonly Work[] }) {
  const { t } = useTranslation('sources');
  const inOrder = works.toSorted((a, b) => a.date.localeCompare(b.date));
  const years = Object.entries(Object.groupBy(inOrder, ({ date }) => date.slice(0, 4)));
  return (
    <article className={styles['seed']} aria-labelledby="works-on-record">
      <h2 id="works-on-record">{t('works')}</h2>
      <p>{t('worksLead')}</p>
      {years.map(([year, ofYear = []]) => (
        <details key={year}>
          <summary>
            {year} ({t('worksCount', { count: ofYear.length })})
          </summary>
          <ul className={styles['works']}>
            {ofYear.map((work) => (
              <li key={work.id}>
                <WorkName work={work} />
                <ul>
                  {work.says.map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </article>
  );
}
