import { useState } from 'react';
import { INCONSISTENCY, justifiableIssues, welcomers } from '../../app/desk/doors.ts';
import { optionFacts } from '../../app/desk/option-facts.ts';
import { Choices } from '../base/choices.tsx';
import { Picker } from '../base/picker.tsx';
import { useBench } from './bench.ts';
import { Door } from './door.tsx';

/** N22: ties one's hands in public. */
export function CommitDoor() {
  const { view, t } = useBench();
  const open = view.scenario.issues.filter(({ id }) => view.closed[id] === undefined);
  const [issueId, setIssue] = useState(open[0]?.id ?? '');
  const [optionId, setOption] = useState('');
  const [how, setHow] = useState<'exact' | 'orBetter'>('orBetter');
  const issue = open.find(({ id }) => id === issueId) ?? open[0];
  const options = (issue ? optionFacts(view, issue) : []).filter(({ refusal }) => !refusal);
  const chosen =
    options.find(({ option }) => option.id === optionId) ??
    options.find(({ here }) => here.includes('ours')) ??
    options[0];
  const pleased =
    issue && chosen ? welcomers(view, issue.id, chosen.option.id).map(({ name }) => name) : [];
  return (
    <Door
      does={t('caucus.commit.does', { points: t('points', { count: INCONSISTENCY }) })}
      cost={t('caucus.commit.cost')}
      go={t('caucus.commit.go')}
      move={
        issue &&
        chosen && {
          kind: 'commit',
          issue: issue.id,
          option: chosen.option.id,
          orBetter: how === 'orBetter',
        }
      }
      none={t('caucus.commit.none')}
    >
      <div>
        <Picker
          label={t('caucus.commit.issue')}
          value={issue?.id ?? ''}
          choices={open.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setIssue}
        />
        <Picker
          label={t('caucus.commit.option')}
          value={chosen?.option.id ?? ''}
          choices={options.map(({ option }) => ({ value: option.id, label: option.title }))}
          note={
            pleased.length > 0
              ? t('caucus.commit.pleases', { ratifiers: pleased.join(', ') })
              : t('caucus.commit.pleasesNobody')
          }
          onChange={setOption}
        />
      </div>
      <Choices
        label={t('caucus.commit.kind')}
        hideLabel
        look="row"
        value={how}
        choices={(['orBetter', 'exact'] as const).map((value) => ({
          value,
          label: t(`caucus.commit.${value}`),
        }))}
        onChange={setHow}
      />
    </Door>
  );
}

/** N22: halves what a retreat costs. */
export function JustifyDoor() {
  const { view, t } = useBench();
  const issues = justifiableIssues(view);
  const [chosen, setChosen] = useState('');
  const issue = issues.find(({ id }) => id === chosen) ?? issues[0];
  return (
    <Door
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
    </Door>
  );
}
