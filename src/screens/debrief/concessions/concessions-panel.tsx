import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import { concessions as concessionsIn } from '../../../debrief/chapters/concessions.ts';
import { Panel } from '../../page/panel.tsx';
import { useEnded } from '../ended.ts';
import { IssueTimelineTable } from './issue-timeline-table.tsx';
import { number } from '../numbers.ts';
import { StepTable } from './step-table.tsx';
import panels from '../panels.module.css';
import styles from './concessions.module.css';

/** Who gave what, and when (N16): how the stands moved, who answered whom, and every step. */
export function ConcessionsPanel() {
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  const { review, sides } = useEnded();
  const concessions = useMemo(() => concessionsIn(review), [review]);
  return (
    <Panel anchor="concessions" title={t('sections.concessions')}>
      <p className={panels['lead']}>{say(concessions.said)}</p>
      <ul className={panels['measure']}>
        {sides.map(({ id, adjective: party }) => {
          const { made = 0, answered = 0, cost = 0, gift = 0 } = concessions.reciprocity[id] ?? {};
          return (
            <li key={id}>
              {t('reciprocity', { party, count: made })}{' '}
              {made > 0 && `${t(...reciprocated(made, answered))} `}
              {t(cost > 0 ? 'gaveUp' : 'gaveNothing', { cost: number(cost), gift: number(gift) })}
            </li>
          );
        })}
      </ul>
      <p className={panels['soft']}>{t('timelineLead')}</p>
      <div className={styles['timelines']}>
        {concessions.issues.map((timeline) => (
          <IssueTimelineTable key={timeline.issue} timeline={timeline} />
        ))}
      </div>
      <StepTable steps={concessions.issues.flatMap(({ steps }) => steps)} />
    </Panel>
  );
}

/** How the other side took a side's concessions: by none, some or all of its own. */
function reciprocated(made: number, answered: number) {
  if (answered === 0) return ['reciprocated.never', { count: made }] as const;
  if (answered < made) return ['reciprocated.sometimes', { count: answered }] as const;
  return ['reciprocated.always', { count: made }] as const;
}
