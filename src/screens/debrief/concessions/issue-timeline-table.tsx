import { useTranslation } from 'react-i18next';
import type { IssueTimeline } from '../../../debrief/chapters/concessions.ts';
import { Mark } from '../../parties/mark.tsx';
import { partyColour } from '../../parties/party-mark.tsx';
import { issueIn, useEnded } from '../ended.ts';
import { WideTable } from '../../page/wide-table.tsx';
import styles from './timeline.module.css';

/** One issue: its options downwards, the rounds to the right, and where either side stood. */
export function IssueTimelineTable({ timeline }: { readonly timeline: IssueTimeline }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const issue = issueIn(ended, timeline.issue);
  if (!issue) return null;
  const rounds = Array.from({ length: ended.state.round }, (_, index) => index + 1);
  return (
    <WideTable caption={issue.title}>
      <thead className={styles['rounds']}>
        <tr>
          <td />
          <th scope="col">{t('atStart')}</th>
          {rounds.map((round) => (
            <th key={round} scope="col">
              <span className="visually-hidden">{t('round')} </span>
              {round}
            </th>
          ))}
          <th scope="col">{t('inTheEnd')}</th>
        </tr>
      </thead>
      <tbody className={styles['options']}>
        {issue.options.map((option) => (
          <tr key={option.id}>
            <th scope="row">{option.title}</th>
            {[0, ...rounds].map((round) => (
              <td key={round}>
                <Stands
                  at={ended.sides.filter(({ id }) => timeline.stands[id]?.[round] === option.id)}
                />
              </td>
            ))}
            <td>
              {timeline.ended === option.id && (
                <span className={styles['ended']}>
                  <span className="visually-hidden">{t('nowHolds')}</span>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function Stands({ at }: { readonly at: ReturnType<typeof useEnded>['sides'][number][] }) {
  return at.map((party) => (
    <span key={party.id} className={styles['stand']} style={partyColour(party)}>
      <Mark of={party} />
      <span className="visually-hidden">{party.name}</span>
    </span>
  ));
}
