import { useTranslation } from 'react-i18next';
import type { Seed } from '../../../scenario/sources/seed.ts';
import { useForm } from '../form/fields/form-context.ts';
import styles from './sources.module.css';

interface SeedChoiceProps {
  readonly seeds: readonly Seed[];
  readonly listed: readonly string[];
}

/** Which of the bundled reports the draft draws on. */
export function SeedChoice({ seeds, listed }: SeedChoiceProps) {
  const { t } = useTranslation('studio');
  const { edit } = useForm();
  return (
    <fieldset className={styles['seeds']}>
      <legend>{t('sources.seeds')}</legend>
      {seeds.map(({ id, headline }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={listed.includes(id)}
            onChange={(event) => {
              const others = listed.filter((each) => each !== id);
              const value = event.target.checked ? [...others, id] : others;
              edit({ kind: 'set', path: ['seeds'], value });
            }}
          />
          <span>{headline}</span>
        </label>
      ))}
    </fieldset>
  );
}
