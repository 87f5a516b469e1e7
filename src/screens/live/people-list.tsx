import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './people-list.module.css';

export interface Person {
  readonly id: string;
  readonly name: string;
}

interface PeopleListProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly me?: string | undefined; // the id of whoever reads
  readonly pen?: string | undefined; // of whoever makes the moves
  readonly away?: ReadonlySet<string>;
  readonly ai?: boolean; // an AI moves for them, or in their stead
}

/** Who sits at a chair, each with what is to be known of them beside the name. */
export function PeopleList({ label, people, me, pen, away, ai = false }: PeopleListProps) {
  const { t } = useTranslation('live');
  return (
    <ul aria-label={label} className={styles['people']}>
      {people.map(({ id, name }) => (
        <li key={id} data-away={away?.has(id) === true ? true : undefined}>
          <bdi>{name}</bdi>
          {id === me && <small>{t('people.me')}</small>}
          {id === pen && people.length > 1 && (
            <small>
              <PenLine aria-hidden="true" /> {t('people.pen')}
            </small>
          )}
          {away?.has(id) && <small>{t('people.away')}</small>}
        </li>
      ))}
      {ai && <li>{t('people.ai')}</li>}
      {people.length === 0 && !ai && <li>{t('people.nobody')}</li>}
    </ul>
  );
}
