import { useTranslation } from 'react-i18next';
import { Panel } from '../page/panel.tsx';
import { useEnded } from '../debrief/ended.ts';
import { number } from '../debrief/numbers.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import styles from './outcome.module.css';

/** N42: what the dice brought after the signature, and what history did. */
export function Epilogue() {
  const { t } = useTranslation('outcome');
  const { t: shell } = useTranslation('shell');
  const { state, outcome, own, other } = useEnded();
  const { history, events, issues } = state.scenario;
  const later = events.filter(({ id }) => Object.hasOwn(outcome.contingencies, id));
  const resolved = issues.flatMap((issue) => {
    const option = issue.options.find(({ id }) => id === outcome.agreed[issue.id]);
    return option?.contingent ? [{ issue, contingent: option.contingent }] : [];
  });
  return (
    <Panel title={t('epilogueTitle')}>
      {later.length > 0 && (
        <ul className={styles['later']}>
          {later.map((event) => {
            const came = outcome.contingencies[event.id] === true;
            // What is certain is told, not rolled.
            const said = came ? (event.when.chance === 1 ? 'certain' : 'came') : 'cameNot';
            return (
              <li key={event.id}>
                <strong>{t(said, { event: event.title })}</strong> {came && event.text}{' '}
                <SourceMark because={event.because} of={event.title} />
                {resolved
                  .filter(({ contingent }) => contingent.event === event.id)
                  .map(({ issue, contingent }) => (
                    <p key={issue.id}>
                      {t('holdsNow', {
                        issue: issue.title,
                        text: came ? contingent.happens : contingent.otherwise,
                      })}
                    </p>
                  ))}
              </li>
            );
          })}
        </ul>
      )}
      {resolved.length > 0 && (
        <p>
          {[own, other]
            .map(({ id, name }) =>
              t('pointsAfter', {
                party: name,
                before: number(outcome.points[id] ?? 0),
                after: number(outcome.pointsAfter[id] ?? 0),
              }),
            )
            .join(' ')}
        </p>
      )}
      <h3>{t('historyTitle')}</h3>
      <p className={styles['history']}>
        <strong>{t('historyOutcome', { outcome: shell(`outcome.${history.outcome}`) })}</strong>{' '}
        {history.text} <SourceMark because={history.because} of={t('historyTitle')} />
      </p>
      <ul className={styles['later']}>
        {history.epilogue.map(({ text, because }) => (
          <li key={text}>
            {text} <SourceMark because={because} of={text} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
