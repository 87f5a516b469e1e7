import { useTranslation } from 'react-i18next';
import { goToPath } from '../../../app/studio/bench-store.ts';
import { withCitation } from '../../../app/studio/citable.ts';
import { pathOfPlace } from '../../../app/studio/source-use.ts';
import { readBecause, writeBecause } from '../../../app/sources.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { valueAt } from '../../../authoring/references/references.ts';
import type { SeedCoverage } from '../../../scenario/sources/coverage.ts';
import { Button } from '../../controls/button.tsx';
import { useForm } from '../form/fields/form-context.ts';
import { placeWords } from '../form/place-words.ts';
import styles from './sources.module.css';

interface SeedFactsProps {
  readonly covered: SeedCoverage;
  readonly headline: string;
}

/** The facts of one report, each with the clauses that cite it. */
export function SeedFacts({ covered: { seed, facts, unused }, headline }: SeedFactsProps) {
  const { t } = useTranslation('studio');
  const form = useForm();
  const selected = useStudio((studio) => studio.selected);
  const at = [...selected, 'because'];
  const because = valueAt(form.data, at);
  return (
    <details className={styles['seed']}>
      <summary>
        {headline} {t('sources.used', { used: facts.length - unused.length, all: facts.length })}
      </summary>
      <ol className={styles['facts']}>
        {facts.map(({ id, text, uses }) => (
          <li key={id}>
            <p>{text}</p>
            {uses.map(({ place }) => {
              const path = pathOfPlace(form.data, place);
              return (
                <Button
                  key={place}
                  look="quiet"
                  onClick={() => {
                    goToPath(path);
                  }}
                >
                  {placeWords(form, path)}
                </Button>
              );
            })}
            {uses.length === 0 && <p className={styles['soft']}>{t('sources.uncited')}</p>}
            {typeof because === 'string' && (
              <Button
                onClick={() => {
                  const fact = {
                    kind: 'fact',
                    source: seed,
                    part: id,
                    text,
                    from: headline,
                    isOfLibrary: false,
                  } as const;
                  const cited = { ...fact, reference: `${seed}#${id}` };
                  const value = writeBecause(withCitation(readBecause(because), cited, true));
                  form.edit({ kind: 'set', path: at, value });
                }}
              >
                {t('sources.cite', { what: placeWords(form, selected) })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
