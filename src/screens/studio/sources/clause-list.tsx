import { goToPath } from '../../../app/studio/bench-store.ts';
import { pathOfPlace } from '../../../app/studio/source-use.ts';
import { Button } from '../../controls/button.tsx';
import { useForm } from '../form/fields/form-context.ts';
import { placeWords } from '../form/place-words.ts';
import styles from './sources.module.css';

interface ClauseListProps {
  readonly title: string;
  readonly lead: string;
  readonly places: readonly string[]; // told by ids
}

/** Clauses of the draft, each the way to its form. */
export function ClauseList({ title, lead, places }: ClauseListProps) {
  const form = useForm();
  if (places.length === 0) return null;
  return (
    <details className={styles['seed']}>
      <summary>{title}</summary>
      <p className={styles['soft']}>{lead}</p>
      <ul className={styles['facts']}>
        {places.map((place) => {
          const path = pathOfPlace(form.data, place);
          return (
            <li key={place}>
              <Button
                look="quiet"
                onClick={() => {
                  goToPath(path);
                }}
              >
                {placeWords(form, path)}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
