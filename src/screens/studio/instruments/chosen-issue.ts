import { useState } from 'react';
import { useStudio } from '../../../app/studio/use-studio.ts';
import type { Issue, Scenario } from '../../../scenario/scenario.ts';

/**
 * The issue that the instruments speak of: the one that is worked on, or what was chosen here since
 * another thing came to the desk; without either the first.
 */
export function useChosenIssue(
  scenario: Scenario | undefined,
): readonly [Issue | undefined, (id: string) => void] {
  const selected = useStudio((studio) => studio.selected);
  const [chosen, setChosen] = useState({ over: selected, id: '' });
  const issues = scenario?.issues ?? [];
  const here = chosen.over === selected ? issues.find(({ id }) => id === chosen.id) : undefined;
  const worked = selected
    .map((step, at) =>
      selected[at - 1] === 'issues' && typeof step === 'number'
        ? issues[step]
        : issues.find(({ id }) => id === step),
    )
    .find((issue) => issue !== undefined);
  return [here ?? worked ?? issues[0], (id) => setChosen({ over: selected, id })];
}
