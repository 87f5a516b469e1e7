import { unnamed } from '../../lib/unnamed.ts';
import { Check, CircleHelp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sheetPoints } from '../../app/paper-points.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue, Option } from '../../scenario/scenario.ts';
import { minus } from '../../words/numbers.ts';
import { otherParty } from './find-in-view.ts';
import { leaveFor } from './leave-for.ts';
import styles from './score-sheet.module.css';

interface ScoreSheetRowProps {
  readonly view: View;
  readonly issue: Issue;
  readonly option: Option;
  readonly most: number;
}

export function ScoreSheetRow({ view, issue, option, most }: ScoreSheetRowProps) {
  const { t } = useTranslation('dossier');
  const worth = view.own.sheet.points[issue.id]?.options[option.id];
  const points = sheetPoints(view, issue, option.id);
  const leave = leaveFor(view.own, issue.id, option.id);
  const contingency = view.scenario.contingencies.find(
    ({ event }) => event === option.contingent?.event,
  );
  const marks = [
    points === most && most > 0 && t('best'),
    option.id === issue.statusQuo && t('statusQuo'),
    view.own.positions[issue.id]?.option === option.id && t('ours'),
    otherParty(view).positions[issue.id]?.option === option.id && t('theirs'),
    option.bridging && t('bridging'),
    option.needsTrust !== undefined && t('needsTrust', { trust: option.needsTrust }),
    typeof worth === 'object' &&
      t('contingent', {
        ...worth,
        belief: Math.round(worth.belief * 100),
        event: contingency?.title ?? unnamed,
      }),
  ].filter((mark) => mark !== false);
  return (
    <tr data-best={(points === most && most > 0) || undefined}>
      <th scope="row">
        {option.title}
        {marks.length > 0 && <span className={styles['remarks']}>{marks.join(' · ')}</span>}
      </th>
      <td className={styles['points']}>
        {minus(points)}
        <span
          className={styles['bar']}
          style={{ width: `${(most > 0 ? Math.max(0, points) / most : 0) * 100}%` }}
        />
      </td>
      <td className={styles[leave.kind]}>
        {leave.kind === 'allowed' && <Check aria-hidden="true" />}
        {leave.kind === 'consult' && <CircleHelp aria-hidden="true" />}
        {leave.kind === 'redLine' && <X aria-hidden="true" />}
        <span>
          {leave.kind === 'consult' ? t('consult', { needed: minus(leave.needed) }) : t(leave.kind)}
        </span>
      </td>
    </tr>
  );
}
