import type { RatifierForecast } from '../../../negotiation/home/ratification.ts';
import type { Reckoning } from '../../../reckoning/worth.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { signed } from '../../../words/numbers.ts';
import styles from './worth.module.css';

interface RatifierVotesProps {
  readonly reckoning: Reckoning;
  /** Whether there is anything to vote on: until then nobody is said to block it. */
  readonly foretold?: boolean;
}

/** N31: each ratifier's likely vote and the reasons for it. */
export function RatifierVotes({ reckoning, foretold = true }: RatifierVotesProps) {
  const { view, t } = useBench();
  const total = view.own.ratifiers.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <>
      <ul className={styles['votes']}>
        {reckoning.home.ratifiers.map((each) => (
          <Vote
            key={each.id}
            forecast={each}
            foretold={foretold}
            moved={reckoning.moved.find(({ ratifier }) => ratifier === each.id)?.steps ?? 0}
          />
        ))}
      </ul>
      <p className={styles['quorum']}>{t('home.quorum', { quorum: view.own.quorum, total })}</p>
    </>
  );
}

interface VoteProps {
  readonly forecast: RatifierForecast;
  readonly foretold: boolean;
  readonly moved: number; // steps, by what signing itself does
}

function Vote({ forecast, foretold, moved }: VoteProps) {
  const { view, names, t } = useBench();
  const ratifier = view.own.ratifiers.find(({ id }) => id === forecast.id);
  const goodwill = view.mine.goodwill[forecast.id] ?? 0;
  return (
    <li data-vote={foretold ? forecast.vote : undefined} {...hintTarget('ratifier', forecast.id)}>
      <p className={styles['voter']}>
        <strong>{ratifier?.name}</strong>
        {foretold && <span className={styles['vote']}>{t(`home.vote.${forecast.vote}`)}</span>}
      </p>
      <p className={styles['tally']}>
        {t('home.support', {
          support: signed(forecast.support),
          threshold: signed(forecast.threshold),
        })}
        {' · '}
        {t('home.weight', { weight: ratifier?.weight ?? 0 })}
        {ratifier?.veto === true && ` · ${t('home.veto')}`}
      </p>
      <ul className={styles['reasons']}>
        {forecast.reasons.map(({ issue, option, stance }) => (
          <li key={issue} data-sign={Math.sign(stance)}>
            {t('home.reason', {
              stance: signed(stance),
              option: names.option(issue, option),
              issue: names.short(issue),
            })}
          </li>
        ))}
        {goodwill !== 0 && (
          <li data-sign={Math.sign(goodwill)}>{t('home.goodwill', { steps: signed(goodwill) })}</li>
        )}
        {moved !== 0 && (
          <li data-sign={Math.sign(moved)}>{t('home.moved', { steps: signed(moved) })}</li>
        )}
        {forecast.reasons.length === 0 && goodwill === 0 && moved === 0 && (
          <li>{t('home.noReason')}</li>
        )}
      </ul>
    </li>
  );
}
