import { useState } from 'react';
import { justifiableIssues } from '../../../reckoning/caucus.ts';
import { Picker } from '../../controls/picker.tsx';
import { useBench } from '../bench.ts';
import { Act } from './act.tsx';

/** N22: halves what a retreat costs. */
export function JustifyAct() {
  const { view, t } = useBench();
  const issues = justifiableIssues(view);
  const [chosen, setChosen] = useState('');
  const issue = issues.find(({ id }) => id === chosen) ?? issues[0];
  return (
    <Act
      does={t('caucus.justify.does')}
      cost={t('caucus.justify.cost')}
      go={t('caucus.justify.go')}
      move={issue && { kind: 'justify', issue: issue.id }}
      none={t('caucus.justify.none')}
    >
      {issue && (
        <Picker
          label={t('caucus.justify.label')}
          value={issue.id}
          choices={issues.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setChosen}
        />
      )}
    </Act>
  );
}
