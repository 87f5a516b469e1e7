import { useTranslation } from 'react-i18next';
import styles from './title.module.css';

const steps = ['read', 'talk', 'home'] as const;

export function Steps() {
  const { t } = useTranslation('title');
  return (
    <section aria-labelledby="how" className={styles['how']}>
      <h2 id="how" className="visually-hidden">
        {t('how')}
      </h2>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>
            <h3>{t(`steps.${step}.title`)}</h3>
            <p>{t(`steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
