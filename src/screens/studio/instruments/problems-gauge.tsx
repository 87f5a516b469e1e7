import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { warningsOf } from '../../../app/studio/runs/summaries.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import type { Told } from '../form/fields/form-context.ts';
import { useFormWords } from '../form/fields/use-new-form.ts';
import { ShareOut } from '../mending/share-out.tsx';
import { goToProblem } from '../outline/go-to-problem.ts';
import { Gauge } from './gauge.tsx';
import { useOld } from './use-old.ts';
import styles from './instruments.module.css';

/** What is wrong with the text or would play badly, each a way to its place. */
export function ProblemsGauge() {
  const { t } = useTranslation('instruments');
  const problems = useStudio(({ reading }) => reading?.problems);
  const measured = useGauges(({ measures }) => measures?.warnings) ?? none;
  const bar = useGauges((gauges) =>
    gauges.bar?.on.plays === gauges.good?.plays ? gauges.bar : undefined,
  );
  const isOld = useOld();
  const form = useFormWords();
  if (!problems) return <p className={styles['old']}>{t('reading')}</p>;
  const played = isOld ? none : [...measured, ...(bar ? warningsOf(bar) : none)];
  const found: Readonly<Record<'error' | 'warning', readonly Told[]>> = {
    error: problems.filter(({ severity }) => severity === 'error'),
    warning: [...problems.filter(({ severity }) => severity === 'warning'), ...played],
  };
  return (
    <Gauge title={t('problemsTitle')}>
      <p role="status">
        {found.error.length > 0 && t('errors', { count: found.error.length })}{' '}
        {(found.warning.length > 0 || found.error.length === 0) &&
          t('warnings', { count: found.warning.length })}
      </p>
      {(['error', 'warning'] as const)
        .filter((severity) => found[severity].length > 0)
        .map((severity) => (
          <section key={severity} aria-label={t(`severity.${severity}`)}>
            <h3>{t(`severity.${severity}`)}</h3>
            <ul className={styles['lines']}>
              {form.mends(found[severity]).map(({ words, problem }, at) => (
                <li key={at}>
                  <button
                    type="button"
                    onClick={() => {
                      goToProblem(problem);
                    }}
                  >
                    <span>
                      {problem.line !== undefined && (
                        <strong>{t('line', { line: problem.line })}</strong>
                      )}{' '}
                      {words}
                    </span>
                  </button>
                  {isOfSheet(problem) && (
                    <div className={styles['mend']}>
                      <ShareOut {...form} party={String(problem.path?.[1])} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Gauge>
  );
}

/** Whether a side’s sheet does not come to its hundred points. */
function isOfSheet({ said }: Told): boolean {
  return said[0]?.key === 'sheet.best';
}

const none = [] as const;
