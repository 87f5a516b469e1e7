import type { Statement } from '../../../reckoning/statement.ts';
import { signed } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import panels from '../panels.module.css';
import styles from './offer.module.css';

interface StatementTextProps {
  readonly statement: Statement;
  readonly quiet?: boolean; // nothing where there is nothing to say
}

/** N13, N16, N22: what a move says in public, how it is explained at home, and what it costs. */
export function StatementText({ statement, quiet = false }: StatementTextProps) {
  const { view, t, names } = useBench();
  const { steps, shifts, retreats, losesCredibility, moved } = statement;
  const nothing =
    steps.length === 0 && shifts.length === 0 && retreats.length === 0 && !losesCredibility;
  if (nothing && quiet) return null;
  return (
    <div className={styles['statement']}>
      <h3 className={panels['subhead']}>{t('statement.title')}</h3>
      {nothing && <p className={panels['soft']}>{t('statement.none')}</p>}
      <ul>
        {steps.map(({ issue, from, to, named }) => (
          <li key={`${issue} ${to}`}>
            <strong>
              {t('statement.step', {
                issue: names.short(issue),
                from: names.option(issue, from),
                to: names.option(issue, to),
              })}
            </strong>
            {named ? (
              <>
                <span>
                  {t('statement.inPublic')}: “<bdi>{named.public}</bdi>”
                </span>
                <span className={styles['explained']}>
                  {t('statement.atHome')}: <bdi>{named.home}</bdi>
                </span>
              </>
            ) : (
              <span className={styles['explained']}>{t('statement.plain')}</span>
            )}
          </li>
        ))}
        {shifts.map(({ issue, from, to, way }) => (
          <li key={`${issue} ${to}`} data-bad={way === 'back' || undefined}>
            {t(`statement.shift.${way}`, {
              issue: names.short(issue),
              from: names.option(issue, from),
              to: names.option(issue, to),
              trust: signed(view.rules.trust.steppedBack),
            })}
          </li>
        ))}
        {retreats.map(({ commitment, price }) => (
          <li key={commitment.issue} data-bad>
            {t('statement.retreat', {
              issue: names.phrases.issue(commitment.issue),
              option: names.option(commitment.issue, commitment.option),
              points: t('points', { count: price }),
              trust: signed(view.rules.trust.retreat),
            })}
          </li>
        ))}
        {losesCredibility && <li data-bad>{t('statement.credibility')}</li>}
        {moved.map(({ ratifier, steps: by }) => (
          <li key={ratifier} data-bad>
            {t('statement.moved', { ratifier: names.ratifier(ratifier), steps: signed(by) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
