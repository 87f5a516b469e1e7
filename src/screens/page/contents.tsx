import { useTranslation } from 'react-i18next';
import type { SectionId } from './sections.ts';
import styles from './contents.module.css';

/** Goes to a part of the page; buttons, since what stands after # belongs to the routes. */
export function Contents({ sections }: { readonly sections: readonly SectionId[] }) {
  const { t } = useTranslation('debrief');
  return (
    <nav className={styles['contents']} aria-label={t('contents')}>
      <ol>
        {sections.map((section) => (
          <li key={section}>
            <button
              type="button"
              onClick={() => {
                goToSection(section);
              }}
            >
              {t(`sections.${section}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls to a part of the page and gives it the focus. */
function goToSection(id: string): void {
  const part = document.getElementById(id);
  part?.setAttribute('tabindex', '-1');
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}
