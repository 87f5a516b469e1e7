import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { atHome } from '../../../debrief/chapters/home.ts';
import { Panel } from '../../page/panel.tsx';
import { Changes } from '../changes.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { HomeOf } from './home-of.tsx';
import { pairWords } from '../pair-words.ts';
import { Terms } from '../terms.tsx';
import panels from '../panels.module.css';
import styles from './home.module.css';

/** The two-level game: who at home was asked, what they said and what decided it. */
export function HomePanel() {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { review, own, outcome } = ended;
  const home = useMemo(() => atHome(review), [review]);
  const alternatives = home.offer?.packages.length ?? 0;
  const homes = home.homes.toSorted((a) => (a.party === own.id ? -1 : 1));
  return (
    <Panel anchor="home" title={t('sections.home')}>
      {outcome.walkedOut !== undefined && (
        <p className={panels['measure']}>
          {t('homeJudged', { party: partyIn(ended, outcome.walkedOut).adjective })}
        </p>
      )}
      <p className={panels['measure']}>
        {t(`homeLead.${alternatives > 1 ? 'lastOfferFirst' : home.on}`, {
          party: home.offer && partyIn(ended, home.offer.by).adjective,
          round: home.offer?.round,
        })}
      </p>
      {home.on === 'lastOffer' && home.package && <Terms of={home.package} />}
      <div className={panels['sides']}>
        {homes.map((each) => (
          <HomeOf key={each.party} home={each} on={home.on} />
        ))}
      </div>
      {home.nearest && (
        <section className={styles['nearest']} aria-labelledby="nearest-passing">
          <h3 id="nearest-passing">{t('nearestPassing')}</h3>
          <p>{t('nearestPassingText', { count: home.nearest.changes.length })}</p>
          <Changes of={home.nearest.changes} />
          <p className={panels['soft']}>
            {t('worth', { points: pairWords(ended, t, home.nearest.points) })}
          </p>
        </section>
      )}
      {!home.nearest && home.on !== 'nothing' && homes.some(({ passes }) => !passes) && (
        <p>{t('nothingPasses')}</p>
      )}
    </Panel>
  );
}
