import { useTranslation } from 'react-i18next';
import { pathTo } from '../../../app/routes.ts';
import { bestFor } from '../../../debrief/scores/value.ts';
import type { TurningPoint } from '../../../debrief/turning/turning-points.ts';
import type { Move } from '../../../negotiation/move.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { BySubstitute } from '../by-substitute.tsx';
import { issueIn, optionTitleIn, partyIn, useEnded } from '../ended.ts';
import { moveWords, shortened } from '../move-words.ts';
import { number, percent, signed } from '../numbers.ts';
import { HowSure } from '../turning-points/how-sure.tsx';
import { otherwise } from '../../../debrief/turning/otherwise.ts';
import { strongest, toldPoints } from '../turning-points/told-points.ts';
import { useTurningPoints } from '../turning-points/use-turning-points.ts';
import { useFork } from '../use-fork.ts';
import { Beat } from './beat.tsx';
import { PointRuler } from './point-ruler.tsx';
import { SmallPlane } from './small-plane.tsx';
import styles from './beats.module.css';

const most = 130; // letters of a move: the whole of it stands in the report

/** The move that mattered most, and the way back to it. */
export function TurningBeat() {
  const { t } = useTranslation('debrief');
  const { review, own, game } = useEnded();
  const reckoning = useTurningPoints(review, own.id);
  const point = reckoning.kind === 'found' ? strongest(reckoning.points) : undefined;
  if (point !== undefined) return <Turned point={point} />;
  return (
    <Beat
      of="turning"
      title={reckoning.kind === 'found' ? t('beats.noneTurned') : undefined}
      figure={reckoning.kind === 'found' && <SmallPlane offers label={t('beats.allOffers')} />}
      act={
        reckoning.kind === 'reckoning' ? undefined : (
          <LinkButton look="primary" to={pathTo.report(game.id, 'dance')}>
            {t('beats.seeSteps')}
          </LinkButton>
        )
      }
    >
      {reckoning.kind === 'reckoning' && (
        <p className={styles['reckoning']}>
          <progress aria-label={t('beats.turning')} value={reckoning.share} />
          {t('reckoning', { share: percent(reckoning.share) })}
        </p>
      )}
      <div role="status">
        {reckoning.kind === 'failed' && <p>{t('turningFailed')}</p>}
        {reckoning.kind === 'found' && <p>{t('beats.noTurn')}</p>}
      </div>
    </Beat>
  );
}

function Turned({ point }: { readonly point: TurningPoint }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const fork = useFork();
  const { own, outcome, review } = ended;
  const side = review.sides.indexOf(own.id);
  const { before, after, swing } = toldPoints(point, side);
  const expected = { before: number(before), after: number(after) };
  const expectation = t('expectation', { party: own.adjective, ...expected });
  return (
    <Beat
      of="turning"
      act={
        <Button
          look="primary"
          onClick={() => {
            fork(point.move);
          }}
        >
          {t('playOn')}
        </Button>
      }
      figure={
        <div className={styles['side']}>
          <p className={styles['swing']} data-sign={Math.sign(swing)}>
            {t('swing', { count: swing, points: signed(swing) })}
          </p>
          <PointRuler
            party={own}
            said={expectation}
            from={before}
            at={after}
            noDeal={outcome.reservation[own.id] ?? 0}
            best={bestFor(review, own.id)}
          />
          <p className={styles['soft']}>
            <HowSure point={point} />
          </p>
        </div>
      }
    >
      <p className={styles['deed']}>
        {t('roundBy', { round: point.round })} <PartyMark party={partyIn(ended, point.by)} />
      </p>
      <p>
        <em>{shortened(moveWords(ended, t, point.made), most)}</em>{' '}
        <BySubstitute move={point.move} /> {expectation}
      </p>
      {point.instead && <Instead made={point.made} instead={point.instead} />}
    </Beat>
  );
}

/** What a seasoned delegation would have done, in a line; of an offer, what was in none of those made. */
function Instead({ made, instead }: { readonly made: Move; readonly instead: Move }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  if (made.kind !== 'table' || instead.kind !== 'table') {
    const move = shortened(moveWords(ended, t, instead), most);
    return <p className={styles['soft']}>{t('beats.insteadShort', { move })}</p>;
  }
  const differs = otherwise(made, instead);
  if (differs?.kind === 'form') {
    return <p className={styles['soft']}>{t(`insteadSame.${differs.form}`)}</p>;
  }
  const terms = Object.entries(instead.packages[0] ?? {})
    .filter(([issue, option]) => made.packages.every((each) => each[issue] !== option))
    .map(
      ([issue, option]) =>
        `${issueIn(ended, issue)?.short ?? ''}: ${optionTitleIn(ended, issue, option)}`,
    );
  return (
    <p className={styles['soft']}>
      {terms.length === 0
        ? t('beats.otherOffer')
        : t('beats.offeredInstead', { terms: shortened(terms.join('; '), most) })}
    </p>
  );
}
