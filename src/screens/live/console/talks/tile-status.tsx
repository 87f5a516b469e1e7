import { useTranslation } from 'react-i18next';
import { digitsOf } from '../../../../app/live/clock.ts';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { ClockFace } from '../../clock-face.tsx';
import { usePartyName } from '../use-parties.ts';
import styles from './talks.module.css';

interface TileStatusProps {
  readonly tile: Tile;
  readonly now: number; // by the server's clock
}

/** Where the talks are, whose turn it is and since when, trust and the clock. */
export function TileStatus({ tile, now }: TileStatusProps) {
  const { t } = useTranslation('console');
  const { t: table } = useTranslation('table');
  const { t: shell } = useTranslation('shell');
  const partyName = usePartyName();
  const { round, rounds, phase, turn, since, clock, trust, outcome, voting, begun } = tile;
  return (
    <div className={styles['status']}>
      <p>
        <span>{table('turn.round', { round, rounds })}</span>{' '}
        <strong>
          {outcome === undefined ? table(`turn.phase.${phase}`) : shell(`outcome.${outcome}`)}
        </strong>{' '}
        <span>{table('turn.trust', { trust })}</span>
      </p>
      {voting && <p>{t('talks.voting')}</p>}
      {turn !== undefined && begun && (
        <p>
          <span>{t('talks.turn', { party: partyName(turn) })}</span>{' '}
          <span aria-hidden="true">
            {t('talks.since', { time: digitsOf(Math.max(0, now - since)) })}
          </span>
        </p>
      )}
      {phase !== 'over' && <ClockFace clock={clock} none={t('talks.noClock')} />}
    </div>
  );
}
