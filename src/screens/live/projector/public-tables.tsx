import { useTranslation } from 'react-i18next';
import type { ProjectorSight } from '../../../classroom/sight/projector-sight.ts';
import type { PublicTable } from '../../../classroom/sight/public-table.ts';
import type { AboutParty } from '../../../classroom/sight/shared-lesson.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { ClockFace } from '../clock-face.tsx';
import { PeopleList } from '../people-list.tsx';
import { usePublicParties } from './use-public-parties.ts';
import styles from './projector.module.css';

/** More tables than these stand closer, so that all of them are on one screen. */
const FEW = 6;

/** All tables as anybody who walks past sees them. */
export function PublicTables({ sight }: { readonly sight: ProjectorSight }) {
  const { t } = useTranslation('console');
  const { parties } = usePublicParties(sight.lesson);
  return (
    <ol
      className={styles['tables']}
      aria-label={t('talks.tables')}
      data-many={sight.tables.length > FEW || undefined}
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
  const { t: talks } = useTranslation('table');
  const { t: shell } = useTranslation('shell');
  const { number, people, ai, phase, round, rounds, turn, clock, closed, voting, result } = table;
  return (
    <>
      <h2>{t('tableNumber', { number })}</h2>
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
      {begun && phase !== undefined && (
        <p className={styles['state']}>
          {result !== undefined ? (
            <strong>{shell(`outcome.${result.outcome}`)}</strong>
          ) : voting ? (
            <strong>{t('projector.voting')}</strong>
          ) : (
            <>
              <span>{talks('turn.round', { round, rounds })}</span>{' '}
              <strong>{talks(`turn.phase.${phase}`)}</strong>{' '}
              <span>{t('projector.agreed', { closed, issues })}</span>
            </>
          )}
        </p>
      )}
      {begun && result === undefined && !voting && (
        <p className={styles['state']}>
          {turn !== undefined && (
            <span>
              {t('talks.turn', { party: parties.find(({ id }) => id === turn)?.name ?? '' })}
            </span>
          )}{' '}
          <ClockFace clock={clock} />
        </p>
      )}
    </>
  );
}
