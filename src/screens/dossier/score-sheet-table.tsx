import { useTranslation } from 'react-i18next';
import { mostPoints } from '../../app/paper-points.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue } from '../../scenario/scenario.ts';
import { Panel } from '../page/panel.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { ScoreSheetRow } from './score-sheet-row.tsx';
import styles from './score-sheet.module.css';

export function ScoreSheetTable({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  return (
    <Panel anchor="sheet" title={t('sections.sheet')}>
      <p>{t('sheetLead')}</p>
      <table className={styles['sheet']}>
        <thead>
          <tr>
            <th scope="col">{t('option')}</th>
            <th scope="col" className={styles['points']}>
              {t('points')}
            </th>
            <th scope="col">{t('mandate')}</th>
          </tr>
        </thead>
        {view.scenario.issues.map((issue) => (
          <IssueRows key={issue.id} view={view} issue={issue} />
        ))}
      </table>
    </Panel>
  );
}

function IssueRows({ view, issue }: { readonly view: View; readonly issue: Issue }) {
  const { t } = useTranslation('dossier');
  const points = view.own.sheet.points[issue.id];
  const position = view.own.positions[issue.id];
  const most = mostPoints(view, issue);
  return (
    <tbody>
      <tr className={styles['issue']}>
        <th scope="rowgroup" colSpan={3}>
          <span className={styles['title']}>{issue.title}</span>{' '}
          <span className={styles['most']}>
            {t('issueMost', { count: most })}
            {issue.essential && ` · ${t('essential')}`}
          </span>
          <span className={styles['text']}>{issue.text}</span>
          <span className={styles['marks']}>
            <SourceMark because={issue.because} of={issue.title} part={t('theIssue')} />
            {points && <SourceMark because={points.because} of={issue.title} part={t('points')} />}
            {position && (
              <SourceMark because={position.because} of={issue.title} part={t('ours')} />
            )}
          </span>
        </th>
      </tr>
      {issue.options.map((option) => (
        <ScoreSheetRow key={option.id} view={view} issue={issue} option={option} most={most} />
      ))}
    </tbody>
  );
}
