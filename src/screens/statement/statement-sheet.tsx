import type { Article, JointStatement } from '../../words/joint-statement.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import styles from './statement.module.css';

interface StatementSheetProps {
  readonly statement: JointStatement;
  readonly sourced?: boolean; // with where each article comes from
}

/** A joint statement on its sheet of paper: title, articles, annex, place and date, signatures. */
export function StatementSheet({ statement, sourced = false }: StatementSheetProps) {
  const { title, standing, brackets, opening, articles, annex, open, done, signatures, imprint } =
    statement;
  return (
    <article className={styles['sheet']}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['standing']}>{standing}</p>
      {brackets !== undefined && <p className={styles['standing']}>{brackets}</p>}
      <p>{opening}</p>
      <Articles articles={articles} sourced={sourced} />
      {open !== undefined && <p>{open}</p>}
      {annex !== undefined && (
        <>
          <h3 className={styles['annex']}>{annex.title}</h3>
          <p>{annex.lead}</p>
          <Articles articles={annex.articles} sourced={sourced} />
        </>
      )}
      <p className={styles['done']}>{done}</p>
      {signatures.length > 0 && (
        <ul className={styles['signatures']}>
          {signatures.map((signature) => (
            <li key={signature}>{signature}</li>
          ))}
        </ul>
      )}
      <p className={styles['imprint']}>{imprint}</p>
    </article>
  );
}

interface ArticlesProps {
  readonly articles: readonly Article[];
  readonly sourced: boolean;
}

function Articles({ articles, sourced }: ArticlesProps) {
  return articles.map(({ heading, text, option, because, branches }) => (
    <section key={heading} className={styles['article']}>
      <h3 className={styles['heading']}>{heading}</h3>
      <p>
        {text} {sourced && <SourceMark because={because} of={option} />}
      </p>
      {branches.map((branch) => (
        <p key={branch} className={styles['branch']}>
          {branch}
        </p>
      ))}
    </section>
  ));
}
