import { optionFacts } from '../../../reckoning/option-facts.ts';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import styles from './home.module.css';

const standings = ['allowed', 'consult', 'redLine'] as const;
const heads = { allowed: 'allowed', consult: 'askFirst', redLine: 'never' } as const;

/** N20: what may be signed now, leaves granted included. */
export function MandateTable() {
  const { view, t } = useBench();
  return (
    <Panel title={t('home.mandate')}>
      <ul className={styles['mandate']}>
        {view.scenario.issues.map((issue) => {
          const facts = optionFacts(view, issue);
          return (
            <li key={issue.id}>
              <h3>{issue.title}</h3>
              <dl>
                {standings.map((standing) => {
                  const options = facts.filter((each) => each.standing === standing);
                  return (
                    options.length > 0 && (
                      <div key={standing} data-standing={standing}>
                        <dt>{t(`home.${heads[standing]}`)}</dt>
                        <dd>{options.map(({ option }) => option.title).join(' · ')}</dd>
                      </div>
                    )
                  );
                })}
              </dl>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
