import { useState } from 'react';
import type { View } from '../../../negotiation/view.ts';
import { justifiableIssues } from '../../../reckoning/caucus.ts';
import { Picker } from '../../controls/picker.tsx';
import { useBench } from '../bench.ts';
import { Act } from './act.tsx';

/** Whether justifying a retreat costs half of what it costs otherwise, as it usually does. */
export function isHalved({ inconsistency, justifiedInconsistency }: View['rules']): boolean {
  return justifiedInconsistency * 2 === inconsistency;
}

/** N22: lowers what a retreat costs, usually by half. */
export function JustifyAct() {
  const { view, t } = useBench();
  const { inconsistency, justifiedInconsistency } = view.rules;
  const issues = justifiableIssues(view);
  const [chosen, setChosen] = useState('');
  const issue = issues.find(({ id }) => id === chosen) ?? issues[0];
  return (
    <Act
      does={
        isHalved(view.rules)
          ? t('caucus.justify.does')
          : t('caucus.justify.doesLower', {
              whole: t('points', { count: inconsistency }),
              less: t('points', { count: justifiedInconsistency }),
            })
      }
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
