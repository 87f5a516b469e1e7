import { useTranslation } from 'react-i18next';
import type { PublicTable } from '../../../classroom/sight/public-table.ts';
import { Panel } from '../../page/panel.tsx';
import { ClockFace } from '../clock-face.tsx';
import { PeopleList } from '../people-list.tsx';
import styles from './lesson.module.css';

/** Whoever has no chair sees the tables as anybody who walks past them. */
export function WatchedTables({ tables }: { readonly tables: readonly PublicTable[] }) {
  const { t } = useTranslation('lesson');
  return (
    <Panel title={t('watch.title')}>
      <p>{t('watch.lead')}</p>
      <ul className={styles['tables']}>
        {tables.map((table) => (
          <li key={table.id}>
            <WatchedTable table={table} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WatchedTable({ table }: { readonly table: PublicTable }) {
  const { t } = useTranslation('lesson');
  const { t: words } = useTranslation(['table', 'happenings']);
  const { number, people, ai, phase, round, rounds, closed, clock, voting, result } = table;
  return (
    <>
      <h3>{t('watch.table', { number })}</h3>
      {Object.entries(people).map(([party, names], at) => (
        <PeopleList
          key={party}
          label={t(at === 0 ? 'watch.side' : 'watch.otherSide')}
          people={names.map((name) => ({ id: name, name }))}
          ai={ai[party] === true}
        />
      ))}
      {result ? (
        <p>{words(`happenings:ended.${result.outcome}`)}</p>
      ) : voting ? (
        <p>{t('watch.voting')}</p>
      ) : phase === undefined ? (
        <p>{t('watch.notYet')}</p>
      ) : (
        <p>
          {t('watch.round', { round, rounds, phase: words(`turn.phase.${phase}`) })}{' '}
          {closed > 0 && t('watch.closed', { count: closed })}
        </p>
      )}
      <ClockFace clock={clock} />
    </>
  );
}
