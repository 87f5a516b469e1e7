import type { Problem } from '../../scenario/problem.ts';
import styles from './problem-list.module.css';

/** What is wrong with a file, with the lines where it is. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ol className={styles['problems']}>
      {problems.map((problem, index) => (
        <li key={index}>
          <p>
            {problem.file}:{problem.line}:{problem.column} {problem.message}
          </p>
          {problem.excerpt !== '' && <pre>{problem.excerpt}</pre>}
        </li>
      ))}
    </ol>
  );
}
