import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { warningsOf } from '../../../app/studio/runs/summaries.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import type { Told } from '../form/fields/form-context.ts';
import { useFormWords } from '../form/fields/use-new-form.ts';
import { placeWords } from '../form/place-words.ts';
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
  const lines = { error: form.mends(found.error), warning: form.mends(found.warning) };
  const isPlaying = !isOld && bar?.state.kind === 'playing';
  const isClean = lines.error.length === 0 && lines.warning.length === 0;
  /** The place, where the forms have it; or its line in the file. */
  const whereOf = ({ said, path = [], line }: Told): string | undefined => {
    const isNamed = said[0]?.key.startsWith('form.') === true; // by its own words
    const place = placeWords(form, isNamed ? path.slice(0, -1) : path);
    if (place !== '') return t('place', { place });
    if (path.length > 0) return undefined;
    return line === undefined ? undefined : t('line', { line });
  };
  return (
    <Gauge title={t('problemsTitle')}>
      <p role="status">
        {lines.error.length > 0 && t('errors', { count: lines.error.length })}{' '}
        {(lines.warning.length > 0 || lines.error.length === 0) &&
          (isClean && isPlaying ? t('soFar') : t('warnings', { count: lines.warning.length }))}
      </p>
      {(['error', 'warning'] as const)
        .filter((severity) => lines[severity].length > 0)
        .map((severity) => (
          <section key={severity} aria-label={t(`severity.${severity}`)}>
            <h3>{t(`severity.${severity}`)}</h3>
            <ul className={styles['lines']}>
              {lines[severity].map(({ words, problem, kind }, at) => (
                <li key={at}>
                  <button
                    type="button"
                    onClick={() => {
                      goToProblem(problem);
                    }}
                  >
                    <span>
                      {kind === 'wrong' && <strong>{whereOf(problem)}</strong>} {words}
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
