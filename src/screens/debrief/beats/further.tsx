import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { pathTo } from '../../../app/routes.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Chair } from '../chair.tsx';
import { useEnded } from '../ended.ts';
import { partsOf } from '../report/sections.ts';
import panels from '../panels.module.css';
import styles from './beats.module.css';

/** The way on: everything else that there is to know of the game, part by part. */
export function Further() {
  const { t } = useTranslation('debrief');
  const { game, review } = useEnded();
  return (
    <section className={styles['further']} aria-labelledby="further-title">
      <h2 id="further-title">{t('beats.report')}</h2>
      <p className={panels['measure']}>{t('beats.reportText')}</p>
      <div className={`${panels['actions'] ?? ''} no-print`}>
        <LinkButton look="primary" to={pathTo.report(game.id)}>
          {t('beats.openReport')}
        </LinkButton>
        <LinkButton to={pathTo.outcome(game.id)}>{t('toOutcome')}</LinkButton>
      </div>
      <nav className="no-print" aria-label={t('beats.reportParts')}>
        <ol className={styles['parts']}>
          {partsOf(review).map((part) => (
            <li key={part}>
              <Link href={pathTo.report(game.id, part)}>{t(`sections.${part}`)}</Link>
            </li>
          ))}
        </ol>
      </nav>
      <Chair />
    </section>
  );
}
