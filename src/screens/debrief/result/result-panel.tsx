import { useTranslation } from 'react-i18next';
import { lostByLeaving } from '../../../debrief/scores/lost-by-leaving.ts';
import { Panel } from '../../page/panel.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { useEnded } from '../ended.ts';
import { number, signed } from '../numbers.ts';
import { PackageTable } from './package-table.tsx';
import { verdictWords } from './verdict.ts';
import panels from '../panels.module.css';
import styles from './result.module.css';

/** What came of the talks: in a sentence, in points, clause by clause, and history beside it. */
export function ResultPanel() {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { outcome, state, own, other } = ended;
  return (
    <Panel anchor="result" title={t('sections.result')}>
      <p className={panels['lead']}>{verdictWords(ended, t)}</p>
      <dl className={styles['figures']}>
        {[own, other].map((party) => {
          const points = outcome.points[party.id] ?? 0;
          const after = outcome.pointsAfter[party.id] ?? points;
          const without = outcome.reservation[party.id] ?? 0;
          const left = lostByLeaving(state, party.id);
          return (
            <div key={party.id}>
              <dt>
                <PartyMark party={party} />
              </dt>
              <dd>
                <strong>{t('pointsOf', { count: points, points: number(points) })}</strong>
                <span>
                  {t('againstNoDeal', { without: number(without), by: signed(points - without) })}
                </span>
                {left > 0 && <span>{t('lostByLeaving', { count: left })}</span>}
                {after !== points && <span>{t('asItTurnedOut', { points: number(after) })}</span>}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{t('trust')}</dt>
          <dd>
            <strong>{number(state.trust)}</strong>
            <span>{t('trustFrom', { from: number(state.scenario.trust) })}</span>
          </dd>
        </div>
      </dl>
      <PackageTable />
      <h3>{t('historyTitle')}</h3>
      <p className={panels['measure']}>{state.scenario.history.text}</p>
      <p className={panels['soft']}>{t('historyNote')}</p>
    </Panel>
  );
}
