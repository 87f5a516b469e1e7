import { useTranslation } from 'react-i18next';
import styles from './projector.module.css';

/** Who is in, the last to come first in sight. */
export function NamesIn({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('console');
  return (
    <section className={styles['names']} aria-labelledby="names-in">
      <h2 id="names-in">{t('projector.in', { count: names.length })}</h2>
      <ul>
        {names.toReversed().map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
