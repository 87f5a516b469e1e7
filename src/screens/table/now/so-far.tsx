import { openEssentials, reckon } from '../../../reckoning/worth.ts';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { measured } from '../dock/measured.ts';
import { LiveFigures } from '../worth/live-figures.tsx';
import panels from '../panels.module.css';
import styles from './now.module.css';

/** What is initialled, and what it would come to if the talks stopped here. */
export function SoFar() {
  const bench = useBench();
  const { view, names, t } = bench;
  const inDock = measured(bench).what === 'now'; // no figure stands twice
  const closed = view.scenario.issues.filter(({ id }) => view.closed[id] !== undefined);
  const open = openEssentials(view);
  return (
    <Panel title={t('now.agreed')}>
      {closed.length === 0 ? (
        <p className={panels['soft']}>{t('now.nothingAgreed')}</p>
      ) : (
        <>
          <ul className={styles['clauses']}>
            {closed.map((issue) => {
              const option = issue.options.find(({ id }) => id === view.closed[issue.id]);
              return (
                <li key={issue.id}>
                  <strong>{issue.short}</strong>
                  <span>{option?.clause}</span>
                </li>
              );
            })}
          </ul>
          {!inDock && (
            <>
              <h3 className={panels['subhead']}>{t('now.ifStopped')}</h3>
              <LiveFigures reckoning={reckon(view, {})} />
            </>
          )}
        </>
      )}
      {open.length > 0 && (
        <p className={panels['soft']}>
          {t('now.essentialOpen', {
            issues: open.map(({ id }) => names.phrases.issue(id)).join(', '),
          })}
        </p>
      )}
    </Panel>
  );
}
