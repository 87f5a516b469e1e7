import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedProblemWords, fetchProblemWords } from '../../../app/problem-words.ts';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { warningsOf } from '../../../app/studio/runs/summaries.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
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
  if (!problems) return <p className={styles['old']}>{t('reading')}</p>;
  const warnings = isOld ? none : [...measured, ...(bar ? warningsOf(bar) : none)];
  const wrong = problems.filter(({ severity }) => severity === 'error');
  const bad = problems.filter(({ severity }) => severity === 'warning');
  const count = problems.length + warnings.length;
  return (
    <Gauge title={t('problemsTitle')}>
      <p role="status">{t('problems', { count })}</p>
      <Suspense fallback={null}>
        {wrong.length > 0 && (
          <>
            <h3>{t('severity.error')}</h3>
            <ul className={styles['lines']}>
              {wrong.map((problem, index) => (
                <Line key={index} problem={problem} />
              ))}
            </ul>
          </>
        )}
        {bad.length + warnings.length > 0 && (
          <>
            <h3>{t('severity.warning')}</h3>
            <ul className={styles['lines']}>
              {bad.map((problem, index) => (
                <Line key={index} problem={problem} />
              ))}
              {warnings.map((warning, index) => (
                <Line key={-1 - index} problem={warning} />
              ))}
            </ul>
          </>
        )}
      </Suspense>
    </Gauge>
  );
}

const none = [] as const;

interface LineProps {
  readonly problem: Pick<Problem, 'said' | 'path'> & Partial<Problem>;
}

function Line({ problem }: LineProps) {
  const { t } = useTranslation('instruments');
  useTranslation('problems'); // said anew in another language
  const words = fetchedProblemWords() ?? use(fetchProblemWords());
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          goToProblem(problem);
        }}
      >
        <span>
          {problem.line !== undefined && <strong>{t('line', { line: problem.line })}</strong>}{' '}
          {words(problem)}
        </span>
      </button>
    </li>
  );
}
