import { useTranslation } from 'react-i18next';
import type { Work } from '../../scenario/work-schema.ts';
import { WorkName } from '../sources/work-name.tsx';
import styles from './sources.module.css';

/** The works on record that scenarios cite, with what is cited of each. */
export function WorkList({ works }: { readonly works: readonly Work[] }) {
  const { t } = useTranslation('sources');
  return (
    <article className={styles['seed']} aria-labelledby="works-on-record">
      <h2 id="works-on-record">{t('works')}</h2>
      <p>{t('worksLead')}</p>
      {works
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .map((work) => (
          <details key={work.id}>
            <summary>
              {work.title} ({work.date.slice(0, 4)})
            </summary>
            <p>
              <WorkName work={work} />
            </p>
            <ul>
              {work.says.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </details>
        ))}
    </article>
  );
}
