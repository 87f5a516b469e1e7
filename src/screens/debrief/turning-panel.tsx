import { useTranslation } from 'react-i18next';
import type { TurningPoint } from '../../debrief/turning-points.ts';
import { Button } from '../base/button.tsx';
import { Panel } from '../base/panel.tsx';
import { PartyMark } from '../base/party-mark.tsx';
import { partyIn, useEnded } from './ended.ts';
import { moveWords } from './move-words.ts';
import { number, percent, signed } from './numbers.ts';
import { useFork } from './use-fork.ts';
import { useTurningPoints } from './use-turning-points.ts';
import styles from './debrief.module.css';

/** The moves after which most was gained or lost, each a place to play on from. */
export function TurningPanel() {
  const { t } = useTranslation('debrief');
  const { review, own } = useEnded();
  const reckoning = useTurningPoints(review, own.id);
  return (
    <Panel anchor="turning" title={t('sections.turning')}>
      <p className={styles['measure']}>{t('turningLead', { party: own.name })}</p>
      <div role="status">
        {reckoning.kind === 'reckoning' && (
          <p className={styles['soft']}>{t('reckoning', { share: percent(reckoning.share) })}</p>
        )}
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
  const expected = (at: TurningPoint['before']) => number(at.value[side] ?? 0);
  return (
    <li>
      <p className={styles['swing']} data-sign={Math.sign(point.swing)}>
        {t('swing', { count: point.swing, points: signed(point.swing) })}
      </p>
      <div>
        <h3>
          {t('roundBy', { round: point.round })} <PartyMark party={partyIn(ended, point.by)} />
        </h3>
        <p>{moveWords(ended, t, point.made)}</p>
        <p className={styles['soft']}>
          {t('expectation', { before: expected(point.before), after: expected(point.after) })}{' '}
          {howWords(point)}
        </p>
        {point.instead && (
          <p>
            {t('instead')} {moveWords(ended, t, point.instead)}
          </p>
        )}
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

  function howWords({ how, before, after }: TurningPoint): string {
    if (how === 'exact') return t('exact');
    const games =
      (before.kind === 'simulated' ? before.games : 0) +
      (after.kind === 'simulated' ? after.games : 0);
    return t('simulated', { count: games });
  }
}
