import { unnamed } from '../../lib/unnamed.ts';
import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import type { Ratifier } from '../../scenario/scenario.ts';
import { signed } from '../../words/numbers.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { issueOf, optionTitle } from './find-in-view.ts';
import styles from './dossier.module.css';

interface RatifierCardProps {
  readonly view: View;
  readonly ratifier: Ratifier;
}

export function RatifierCard({ view, ratifier }: RatifierCardProps) {
  const { t } = useTranslation('dossier');
  const { t: shell } = useTranslation('shell');
  const { reassuredAtMost: most } = view.rules;
  const promise = {
    text: ratifier.reassure.text,
    points: shell('points', { count: ratifier.reassure.price }),
  };
  return (
    <li className={styles['card']}>
      <h3>
        {ratifier.name} <SourceMark because={ratifier.because} of={ratifier.name} />
      </h3>
      <p>{ratifier.about}</p>
      <p className={styles['small']}>
        {t('weight')} {ratifier.weight} · {t('threshold')} {signed(ratifier.threshold)}
        {ratifier.veto && ` · ${t('veto')}`}
      </p>
      <h4 className={styles['small']}>{t('stances')}</h4>
      <ul className={styles['stances']}>
        {ratifier.stances.map((stance) => (
          <li key={stance.issue}>
            <span className={styles['stanceIssue']}>
              {issueOf(view, stance.issue)?.short ?? unnamed}{' '}
              <SourceMark
                because={stance.because}
                of={`${ratifier.name}, ${issueOf(view, stance.issue)?.title ?? unnamed}`}
              />
            </span>
            <ul>
              {Object.entries(stance.options)
                .toSorted(([, a], [, b]) => b - a)
                .map(([option, steps]) => (
                  <li key={option} data-sign={Math.sign(steps)}>
                    <b>{signed(steps)}</b> {optionTitle(view, stance.issue, option)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className={styles['small']}>
        {most === 2 ? t('reassure', promise) : t('reassureUpTo', { ...promise, count: most })}
      </p>
    </li>
  );
}
