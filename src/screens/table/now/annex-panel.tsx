import { annexChanges, reckon } from '../../../reckoning/worth.ts';
import type { Package } from '../../../scenario/scenario.ts';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { minus } from '../../../words/numbers.ts';
import panels from '../panels.module.css';
import styles from './now.module.css';

interface AnnexPanelProps {
  readonly annex: Package;
  readonly yours: boolean;
}

/** N54: what was initialled and what the experts propose, side by side. */
export function AnnexPanel({ annex, yours }: AnnexPanelProps) {
  const { view, names, t } = useBench();
  const changes = annexChanges(view, annex);
  const now = reckon(view, {});
  const then = reckon(view, annex, { kind: 'annex' });
  const percent = (chance: number) => t('live.percent', { percent: Math.round(chance * 100) });
  return (
    <Panel title={t('annex.title')}>
      <p>{t('annex.lead')}</p>
      <table className={styles['annex']}>
        <thead>
          <tr>
            <th scope="col">{t('annex.issue')}</th>
            <th scope="col">{t('annex.now')}</th>
            <th scope="col">{t('annex.then')}</th>
          </tr>
        </thead>
        <tbody>
          {view.scenario.issues.map(({ id, short }) => (
            <tr key={id} data-changed={Object.hasOwn(changes, id) || undefined}>
              <th scope="row">{short}</th>
              <td>{names.option(id, now.full[id] ?? '')}</td>
              <td>{names.option(id, then.full[id] ?? '')}</td>
            </tr>
          ))}
          <tr data-total>
            <th scope="row">{t('annex.total')}</th>
            <td>{minus(now.points)}</td>
            <td>{minus(then.points)}</td>
          </tr>
          <tr data-total>
            <th scope="row">{t('annex.chance')}</th>
            <td>{percent(now.home.chance)}</td>
            <td>{percent(then.home.chance)}</td>
          </tr>
        </tbody>
      </table>
      {!yours && <p className={panels['soft']}>{t('now.waiting')}</p>}
    </Panel>
  );
}
