import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../app/debrief/sentences.ts';
import type { ClassProblem } from '../../debrief/class/class-results.ts';
import { Panel } from '../page/panel.tsx';
import { WideTable } from '../page/wide-table.tsx';
import styles from './class.module.css';

/** What could not be read of the codes added last, with the line and the reason. */
export function ProblemTable({ problems }: { readonly problems: readonly ClassProblem[] }) {
  const { t } = useTranslation('class');
  const say = usePhrases();
  return (
    <Panel title={t('problemsTitle')}>
      <WideTable caption={t('problemsCaption', { count: problems.length })}>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('begins')}</th>
            <th scope="col">{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            <tr key={index}>
              <td>{problem.line}</td>
              <td>
                <code className={styles['excerpt']}>{problem.excerpt}</code>
              </td>
              <td>{say(problem.said)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Panel>
  );
}
