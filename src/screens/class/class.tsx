import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filterResults, type ClassFilter } from '../../debrief/class/class-results.ts';
import { Page } from '../page/page.tsx';
import { ClassChart } from './class-chart.tsx';
import { ClassFilters } from './class-filters.tsx';
import { ClassPrompts } from './class-prompts.tsx';
import { ClassTable } from './class-table.tsx';
import { ClassTools } from './class-tools.tsx';
import { CodeInput } from './code-input.tsx';
import { Impasses } from './impasses.tsx';
import { ProblemTable } from './problem-table.tsx';
import { useClass } from './use-class.ts';
import { CODES, Ways } from './ways.tsx';
import styles from './class.module.css';

/** A teacher's page: the ways into a lesson, and the results of many games side by side. */
export function Class() {
  const { t } = useTranslation('class');
  const room = useClass();
  const [filter, setFilter] = useState<ClassFilter>({});
  const [projected, setProjected] = useState(false);
  const { results, problems } = room.all;
  const project = (on: boolean) => {
    setProjected(on);
    window.scrollTo(0, 0);
  };
  const shown = filterResults(results, filter);
  return (
    <Page
      title={t('title')}
      hideTitle={projected}
      lead={t('lead')}
      width={projected ? 'full' : 'page'}
      className={projected ? styles['projected'] : undefined}
    >
      <div className={styles['parts']}>
        {!projected && <Ways />}
        {!projected && (
          <div id={CODES}>
            <CodeInput onText={room.add} />
          </div>
        )}
        {!projected && problems.length > 0 && <ProblemTable problems={problems} />}
        {results.length > 0 && (
          <>
            <ClassTools room={room} shown={shown} projected={projected} onProject={project} />
            <ClassFilters results={results} filter={filter} onFilter={setFilter} />
            <ClassChart results={shown} />
            <Impasses results={shown} />
            <ClassPrompts results={shown} />
            {!projected && <ClassTable results={shown} />}
          </>
        )}
      </div>
    </Page>
  );
}
