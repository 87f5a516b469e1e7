import { useState } from 'react';
import { offeredBeyond, pleasedBy } from '../../../reckoning/caucus.ts';
import { listed } from '../../../words/names.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { signed } from '../../../words/numbers.ts';
import { Choices } from '../../controls/choices.tsx';
import { Picker } from '../../controls/picker.tsx';
import { useBench } from '../bench.ts';
import { Act } from './act.tsx';

/** N22: ties one's hands in public. */
export function CommitAct() {
  const { view, names, t } = useBench();
  const { rules } = view;
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
    issue && chosen
      ? pleasedBy(view, issue.id, chosen.option.id).map(({ id }) => names.ratifierWithin(id))
      : [];
  const move = issue &&
    chosen && {
      kind: 'commit' as const,
      issue: issue.id,
      option: chosen.option.id,
      orBetter: how === 'orBetter',
    };
  const beyond = move && offeredBeyond(view, move);
  return (
    <Act
      does={t('caucus.commit.does', {
        points: t('points', { count: rules.inconsistency }),
        trust: signed(rules.trust.retreat),
      })}
      cost={t('caucus.commit.cost', { trust: signed(rules.trust.commitment) })}
      go={t('caucus.commit.go')}
      move={move}
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
              ? t('caucus.commit.pleases', { ratifiers: listed(names, pleased) })
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
      {beyond && <p>{t('caucus.commit.beyond', { option: beyond.title })}</p>}
    </Act>
  );
}
