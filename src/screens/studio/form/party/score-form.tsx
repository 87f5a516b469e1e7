import { useTranslation } from 'react-i18next';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { useForm } from '../fields/form-context.ts';
import { FormHead } from '../form-head.tsx';
import { ShareOut } from '../../mending/share-out.tsx';
import { titleOf } from '../fields/names-in.ts';
import { bestPoints, issuesOf } from './party-data.ts';
import styles from './party.module.css';

/** What every option of every issue is worth to one side, and whether the best make a hundred. */
export function ScoreForm({ path }: { readonly path: Path }) {
  const { t } = useTranslation('studio');
  const { data, node, name } = useForm();
  const points = [...path, 'points'];
  const issues = issuesOf(data);
  const best = issues.map(({ id }) => bestPoints(valueAt(data, [...points, id, 'options'])));
  const sum = best.reduce((all, each) => all + each, 0);
  const side = titleOf(valueAt(data, path)) ?? '';
  return (
    <>
      <FormHead path={points} />
      <div className={sum === 100 ? styles['sum'] : styles['off']}>
        <p role="status">
          {sum === 100 ? t('score.hundred') : t('score.off', { sum, by: Math.abs(100 - sum) })}
        </p>
        <ShareOut data={data} name={name} party={String(path[1])} />
      </div>
      {issues.map(({ id, title, options }, at) => (
        <section key={id} className={styles['issue']} aria-label={`${side}: ${title}`}>
          <h3>
            {title} <span className={styles['count']}>{t('score.best', { points: best[at] })}</span>
          </h3>
          <div className={styles['cells']}>
            {options.map((option) => (
              <div key={option}>{node([...points, id, 'options', option])}</div>
            ))}
          </div>
          <details>
            <summary>{name([...points, id, 'because'])}</summary>
            {node([...points, id, 'because'])}
          </details>
        </section>
      ))}
    </>
  );
}
