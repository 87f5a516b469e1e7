import { useTranslation } from 'react-i18next';
import type { ProjectorSight } from '../../../classroom/sight/projector-sight.ts';
import type { PublicTable } from '../../../classroom/sight/public-table.ts';
import type { AboutParty } from '../../../classroom/sight/shared-lesson.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { ClockFace } from '../clock-face.tsx';
import { PeopleList } from '../people-list.tsx';
import { usePublicParties } from './use-public-parties.ts';
import styles from './public-tables.module.css';

/** More tables than these stand closer, so that all of them are on one screen. */
const FEW = 6;

/** All tables as anybody who walks past sees them; together they fill the page. */
export function PublicTables({ sight }: { readonly sight: ProjectorSight }) {
  const { t } = useTranslation('console');
  const { parties } = usePublicParties(sight.lesson);
  const { length } = sight.tables;
  return (
    <ol
      className={styles['tables']}
      aria-label={t('talks.tables')}
      data-many={length > FEW || undefined}
      data-columns={Math.ceil(Math.sqrt(length))}
    >
      {sight.tables.map((table) => (
        <li key={table.id} data-over={(table.phase === 'over' && !table.voting) || undefined}>
          <OneTable
            table={table}
            parties={parties}
            issues={sight.lesson.about.issues}
            begun={sight.lesson.stage === 'play'}
          />
        </li>
      ))}
    </ol>
  );
}

interface OneTableProps {
  readonly table: PublicTable;
  readonly parties: readonly AboutParty[];
  readonly issues: number;
  readonly begun: boolean;
}

function OneTable({ table, parties, issues, begun }: OneTableProps) {
  const { t } = useTranslation('console');
  const { t: shell } = useTranslation('shell');
  const { number, people, ai, turn, clock, voting, result } = table;
  const talking = begun && result === undefined && !voting;
  return (
    <>
      <div className={styles['tableHead']}>
        <h2>{t('tableNumber', { number })}</h2>
        {talking && <ClockFace clock={clock} />}
      </div>
      <div className={styles['sides']}>
        {parties.map((party) => (
          <div key={party.id} data-turn={(begun && turn === party.id) || undefined}>
            <PartyMark party={party} />
            <PeopleList
              label={t('talks.peopleOf', { party: party.name })}
              people={(people[party.id] ?? []).map((name) => ({ id: name, name }))}
              ai={ai[party.id] ?? false}
            />
          </div>
        ))}
      </div>
      {begun && result !== undefined && (
        <p className={styles['state']}>
          <strong>{shell(`outcome.${result.outcome}`)}</strong>
        </p>
      )}
      {begun && result === undefined && voting && (
        <p className={styles['state']}>
          <strong>{t('projector.voting')}</strong>
        </p>
      )}
      {talking && table.phase !== undefined && (
        <Progress table={table} parties={parties} issues={issues} />
      )}
    </>
  );
}

/** Where a table's talks have come to: the round, what is agreed, trust, and the last public move. */
function Progress({ table, parties, issues }: Omit<OneTableProps, 'begun'>) {
  const { t } = useTranslation('console');
  const { t: talks } = useTranslation('table');
  const { phase, round, rounds, turn, closed, trust, last } = table;
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? '';
  return (
    <>
      <p className={styles['state']}>
        <span>{talks('turn.round', { round, rounds })}</span>{' '}
        {phase !== undefined && <strong>{talks(`turn.phase.${phase}`)}</strong>}{' '}
        {turn !== undefined && <span>{t('talks.turn', { party: nameOf(turn) })}</span>}
      </p>
      <p className={styles['state']}>
        <span className={styles['agreed']} aria-hidden="true">
          {Array.from({ length: issues }, (_, at) => (
            <i key={at} data-closed={at < closed || undefined} />
          ))}
        </span>
        <span>{t('projector.agreed', { closed, issues })}</span>
      </p>
      {trust !== undefined && (
        <p className={styles['state']}>
          <span className={styles['trust']} aria-hidden="true">
            <i style={{ width: `${trust}%` }} />
          </span>
          <span>{talks('turn.trust', { trust })}</span>
        </p>
      )}
      {last && (
        <p className={styles['lastMove']}>
          {t(`projector.did.${last.kind}`, { party: nameOf(last.party) })}
        </p>
      )}
    </>
  );
}
