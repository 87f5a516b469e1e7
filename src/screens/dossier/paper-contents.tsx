import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import styles from './dossier.module.css';

const sections = [
  'confidential',
  'talks',
  'people',
  'sheet',
  'linkages',
  'noDeal',
  'home',
  'ladder',
  'gestures',
  'sources',
] as const;

/** Goes to a part of the papers; buttons, since what stands after # belongs to the routes. */
export function Contents({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const empty: Partial<Record<(typeof sections)[number], boolean>> = {
    linkages: view.own.sheet.linkages.length === 0,
    ladder: view.own.concessions.length === 0,
    gestures: view.own.gestures.length === 0,
  };
  return (
    <nav className={styles['contents']} aria-label={t('contents')}>
      <ul>
        {sections
          .filter((section) => empty[section] !== true)
          .map((section) => (
            <li key={section}>
              <button
                type="button"
                onClick={() => {
                  const part = document.getElementById(section);
                  part?.setAttribute('tabindex', '-1');
                  part?.focus({ preventScroll: true });
                  part?.scrollIntoView();
                }}
              >
                {t(`sections.${section}`)}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
