import { useTranslation } from 'react-i18next';
import type { TurningPoint } from '../../../debrief/turning/turning-points.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { BySubstitute } from '../by-substitute.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { HowSure } from './how-sure.tsx';
import { InsteadOf } from './instead-of.tsx';
import { moveWords } from '../move-words.ts';
import { number, percent, signed } from '../numbers.ts';
import { useFork } from '../use-fork.ts';
import { toldPoints } from './told-points.ts';
import { useTurningPoints } from './use-turning-points.ts';
import panels from '../panels.module.css';
import styles from './turning-points.module.css';

/** The moves after which most was gained or lost, each a place to play on from. */
export function TurningPanel() {
  const { t } = useTranslation('debrief');
  const { review, own } = useEnded();
  const reckoning = useTurningPoints(review, own.id);
  return (
    <Panel anchor="turning" title={t('sections.turning')}>
      <p className={panels['measure']}>{t('turningLead', { party: own.adjective })}</p>
      {reckoning.kind === 'reckoning' && (
        <p className={styles['reckoning']}>
          <progress aria-label={t('sections.turning')} value={reckoning.share} />
          {t('reckoning', { share: percent(reckoning.share) })}
        </p>
      )}
      <div role="status">
        {reckoning.kind === 'failed' && <p>{t('turningFailed')}</p>}
        {reckoning.kind === 'found' && reckoning.points.length === 0 && <p>{t('turningNone')}</p>}
      </div>
      {reckoning.kind === 'found' && (
        <ol className={styles['turns']}>
          {reckoning.points.map((point) => (
            <Turn key={point.move} point={point} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Turn({ point }: { readonly point: TurningPoint }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const fork = useFork();
  const side = ended.review.sides.indexOf(ended.own.id);
  const { before, after, swing } = toldPoints(point, side);
  return (
    <li>
      <p className={styles['swing']} data-sign={Math.sign(swing)}>
        {t('swing', { count: swing, points: signed(swing) })}
      </p>
      <div>
        <h3>
          {t('roundBy', { round: point.round })} <PartyMark party={partyIn(ended, point.by)} />
        </h3>
        <p>
          {moveWords(ended, t, point.made)} <BySubstitute move={point.move} />
        </p>
        <p className={panels['soft']}>
          {t('expectation', {
            party: ended.own.adjective,
            before: number(before),
            after: number(after),
          })}{' '}
          <HowSure point={point} />
        </p>
        {point.instead && <InsteadOf made={point.made} instead={point.instead} />}
        <p className="no-print">
          <Button
            onClick={() => {
              fork(point.move);
            }}
          >
            {t('playOn')}
          </Button>
        </p>
      </div>
    </li>
  );
}
