import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ownWorks, seedsOf } from '../../../app/studio/citable.ts';
import { readDesk } from '../../../app/studio/draft-tree.ts';
import { sourceUse } from '../../../app/studio/source-use.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { OwnWorks } from '../../sources/own-works.ts';
import { useSources } from '../../sources/use-sources.ts';
import { Missed } from '../../trouble/missed.tsx';
import { FormContext } from '../form/fields/form-context.ts';
import { Node } from '../form/fields/node.tsx';
import { useNewForm } from '../form/fields/use-new-form.ts';
import { SeedChoice } from './seed-choice.tsx';
import { SeedFacts } from './seed-facts.tsx';
import { ClauseList } from './clause-list.tsx';
import styles from './sources.module.css';

/** What the draft rests on: its reports and works, who cites them, and what nobody has checked. */
export function SourcesSheet() {
  const { t } = useTranslation('studio');
  const form = useNewForm((path) => <Node path={path} />);
  const scenario = useStudio(({ reading }) => reading?.scenario);
  const { part: sources, failed, again } = useSources();
  useEffect(() => void readDesk(), []);
  const use = useMemo(
    () => (scenario && sources ? sourceUse(scenario, sources) : undefined),
    [scenario, sources],
  );
  if (failed) return <Missed onAgain={again} />;
  return (
    <FormContext value={form}>
      <OwnWorks value={ownWorks(form.data)}>
        <div className={styles['sheet']}>
          <h2>{t('sources.title')}</h2>
          {sources && (
            <SeedChoice seeds={[...sources.seeds.values()]} listed={seedsOf(form.data)} />
          )}
          {use === undefined && <p role="status">{t('sources.wait')}</p>}
          {use?.seeds.map((each) => (
            <SeedFacts
              key={each.seed}
              covered={each}
              headline={sources?.seeds.get(each.seed)?.headline ?? each.seed}
            />
          ))}
          {form.node(['works'])}
          {use && (
            <>
              <ClauseList
                title={t('sources.unsigned', { count: use.unsigned.length })}
                lead={t('sources.unsignedLead')}
                places={use.unsigned.map(({ place }) => place)}
              />
              <ClauseList
                title={t('sources.designed', { count: use.designed.length })}
                lead={t('sources.designedLead')}
                places={use.designed}
              />
            </>
          )}
        </div>
      </OwnWorks>
    </FormContext>
  );
}
