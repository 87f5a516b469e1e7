import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedProblemWords, fetchProblemWords } from '../../app/problem-words.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import styles from './problem-list.module.css';

interface ProblemListProps {
  readonly problems: readonly Problem[];
}

/** What is wrong with a file, with the lines where it is. */
export function ProblemList({ problems }: ProblemListProps) {
  return (
    <Suspense fallback={null}>
      <Problems problems={problems} />
    </Suspense>
  );
}

function Problems({ problems }: ProblemListProps) {
  useTranslation('problems'); // said anew in another language
  const words = fetchedProblemWords() ?? use(fetchProblemWords());
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className={styles['problems']} tabIndex={0}>
      {problems.map((problem, index) => (
        <li key={index}>
          <p>
            {problem.file}:{problem.line}:{problem.column} {words(problem)}
          </p>
          {problem.excerpt !== '' && <pre>{problem.excerpt}</pre>}
        </li>
      ))}
    </ol>
  );
}
