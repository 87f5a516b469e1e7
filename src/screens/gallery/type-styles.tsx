import { useTranslation } from 'react-i18next';
import styles from './gallery.module.css';

const faces = ['headline', 'text', 'control'] as const;

/** The three typefaces, each as it is used. */
export function TypeStyles() {
  const { t } = useTranslation('gallery');
  return (
    <div className={styles['type']} data-piece="type" data-drawn="yes">
      {faces.map((face) => (
        <p key={face} className={styles[face]}>
          {t(`face.${face}`)}
        </p>
      ))}
    </div>
  );
}
