import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import { pathTo } from '../../../app/routes.ts';
import { missed as missedIn, type BetterPackage } from '../../../debrief/chapters/missed.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { partyIn, useEnded, type Ended } from '../ended.ts';
import { signed } from '../numbers.ts';
import { useFork } from '../use-fork.ts';
import { Beat } from './beat.tsx';
import { SmallPlane } from './small-plane.tsx';
import { TradeTracks } from './trade-tracks.tsx';
import styles from './beats.module.css';

/** What both left on the table: a swap of two issues, or the nearest package better for both. */
export function MissedBeat() {
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  const fork = useFork();
  const ended = useEnded();
  const { review, game } = ended;
  const missed = useMemo(() => missedIn(review), [review]);
  const better = missed.swap ?? missed.nearest;
  const { move, round } = lastOffer(ended);
  return (
    <Beat
      of="missed"
      title={better === undefined ? t('beats.noneMissed') : undefined}
      act={
        better === undefined ? (
          <LinkButton look="primary" to={pathTo.report(game.id, 'dance')}>
            {t('beats.seePossible')}
          </LinkButton>
        ) : (
          <Button
            look="primary"
            onClick={() => {
              fork(move);
            }}
          >
            {t('beats.tryIt', { round })}
          </Button>
        )
      }
      figure={
        better === undefined ? (
          <SmallPlane label={t('beats.nothingLeft')} />
        ) : (
          <>
            <TradeTracks of={missed.swap?.gives ?? better.changes} />
            <Gains of={better} />
          </>
        )
      }
    >
      <p>{say(missed.said)}</p>
    </Beat>
  );
}

/** What either side would have had more, the reader's own first. */
function Gains({ of }: { readonly of: BetterPackage }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { review, own, other } = ended;
  return (
    <ul className={styles['gains']}>
      {[own, other].map(({ id }) => {
        const gain = of.gains[review.sides[0] === id ? 0 : 1];
        return (
          <li key={id}>
            <PartyMark party={partyIn(ended, id)} />{' '}
            <strong>{t('swing', { count: gain, points: signed(gain) })}</strong>
          </li>
        );
      })}
    </ul>
  );
}

/** Where the reader last tabled something, and could have tabled this; else the beginning. */
function lastOffer({ review, own }: Ended): { readonly move: number; readonly round: number } {
  const move = review.moves.findLastIndex(
    (made) => made.party === own.id && made.move.kind === 'table',
  );
  const at = Math.max(0, move);
  return { move: at, round: review.steps[at]?.state.round ?? 1 };
}
