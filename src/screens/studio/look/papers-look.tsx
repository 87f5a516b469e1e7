import { useTranslation } from 'react-i18next';
import { viewsOf } from '../../../app/studio/look/look-views.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { Papers } from '../../dossier/papers.tsx';
import { AmongOthers } from '../../page/among.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import styles from './look.module.css';

/** Both sides' papers side by side, which no player ever sees so. */
export function PapersLook({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation('instruments');
  return (
    <div className={styles['papers']}>
      {viewsOf(scenario).map((view) => (
        <section key={view.party} aria-label={t('look.papersOf', { party: view.own.name })}>
          <p className={styles['whose']}>
            <PartyMark party={view.own} />
          </p>
          <AmongOthers value={{ anchor: `${view.party}-`, name: view.own.name }}>
            <Papers view={view} />
          </AmongOthers>
        </section>
      ))}
    </div>
  );
}
