import { signed } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { MoveButton } from '../move-button.tsx';
import { WalkOut } from '../walk-out.tsx';
import panels from '../panels.module.css';
import styles from './offer.module.css';

/** N2, N12, N14: what else can be done with a floor. */
export function InsteadOfOffer() {
  const { view, names, t, whyNot } = useBench();
  return (
    <section className={styles['instead']} aria-labelledby="instead">
      <h3 id="instead" className={panels['subhead']}>
        {t('build.instead')}
      </h3>
      <MoveButton why={whyNot({ kind: 'pass' })} note={t('build.passNote')} move={{ kind: 'pass' }}>
        {t('build.pass')}
      </MoveButton>
      {Object.entries(view.closed).map(([issue, option]) => (
        <MoveButton
          key={issue}
          why={whyNot({ kind: 'reopen', issue })}
          note={t('build.reopenNote', {
            option: names.option(issue, option),
            trust: signed(view.rules.trust.reopened),
          })}
          move={{ kind: 'reopen', issue }}
        >
          {t('build.reopen', { issue: names.short(issue) })}
        </MoveButton>
      ))}
      <WalkOut />
    </section>
  );
}
