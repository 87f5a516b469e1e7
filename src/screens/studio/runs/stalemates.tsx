import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedProblemWords, fetchProblemWords } from '../../../app/problem-words.ts';
import type { Run } from '../../../app/studio/runs/run.ts';
import { reasonsOf } from '../../../app/studio/runs/summaries.ts';
import styles from './runs.module.css';

/** What stood in the way of games that came to nothing. */
export function Stalemates({ run }: { readonly run: Run }) {
  const { t } = useTranslation('instruments');
  if (reasonsOf(run).length === 0) return null;
  return (
    <details className={styles['never']}>
      <summary>{t('games.why')}</summary>
      <Suspense fallback={null}>
        <Reasons run={run} />
      </Suspense>
    </details>
  );
}

function Reasons({ run }: { readonly run: Run }) {
  useTranslation('problems'); // said anew in another language
  const words = fetchedProblemWords() ?? use(fetchProblemWords());
  return (
    <ul>
      {reasonsOf(run).map((said, index) => (
        <li key={index}>{words({ said })}</li>
      ))}
    </ul>
  );
}
