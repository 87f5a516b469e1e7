import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt } from '../../../authoring/references/references.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { goToProblem } from '../outline/go-to-problem.ts';
import { useForm } from './fields/form-context.ts';
import { titleOf } from './fields/names-in.ts';
import styles from './form.module.css';

/** What the form is of, and all that was found wrong with it. */
export function FormHead({ path }: { readonly path: Path }) {
  const { t } = useTranslation('studio');
  const { data, name, help, problems, mends } = useForm();
  const kind = path.length === 0 ? t('form.talks') : name(path);
  const own = path.length === 0 ? undefined : (titleOf(valueAt(data, path)) ?? sideOf(data, path));
  const wrong = problems(path);
  const head = useRef<HTMLDivElement>(null);
  // A form begins at its top, wherever the one before it was left.
  useEffect(() => {
    head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={head} className={styles['head']}>
      <h2>{own === undefined || own === kind ? kind : `${kind}: ${own}`}</h2>
      {help(path) !== undefined && <p className={styles['lead']}>{help(path)}</p>}
      {wrong.length > 0 && (
        <section className={styles['wrong']} aria-label={t('form.wrongHere')}>
          <ul>
            {mends(wrong).map(({ words, problem }, at) => (
              <li key={at} data-severity={problem.severity}>
                <button
                  type="button"
                  onClick={() => {
                    goToProblem(problem);
                  }}
                >
                  {words}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Whose a part of a side’s papers is, which are called alike on both sides. */
function sideOf(data: unknown, path: Path): string | undefined {
  if (path[0] !== 'parties' || path.length !== 3) return undefined;
  return titleOf(valueAt(data, path.slice(0, 2)));
}
