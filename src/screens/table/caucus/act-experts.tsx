import { useState } from 'react';
import type { RequestOf } from '../../../negotiation/state.ts';
import { lockedOptions } from '../../../reckoning/caucus.ts';
import { signed } from '../../../words/numbers.ts';
import { Choices } from '../../controls/choices.tsx';
import { useBench } from '../bench.ts';
import { Deed } from '../dock/deed.tsx';
import { ReplyPanel } from '../now/reply-panel.tsx';
import { Act } from './act.tsx';

/** N23 */
export function ExpertsAct() {
  const { view, t } = useBench();
  const { expertsAgreed, expertsRefused } = view.rules.trust;
  const [chosen, setChosen] = useState('');
  const issues = view.scenario.issues
    .filter(({ id }) => view.closed[id] === undefined)
    .map((issue) => ({ issue, locked: lockedOptions(view, issue.id) }))
    .filter(({ locked }) => locked.length > 0);
  const at = issues.find(({ issue }) => issue.id === chosen) ?? issues[0];
  return (
    <Act
      does={t('caucus.experts.does', {
        agreed: signed(expertsAgreed),
        refused: signed(expertsRefused),
      })}
      cost={t('caucus.experts.cost')}
      go={t('caucus.experts.go')}
      move={at && { kind: 'experts', issue: at.issue.id }}
      none={t('caucus.experts.none')}
    >
      {at && (
        <Choices
          label={t('caucus.experts.label')}
          value={at.issue.id}
          choices={issues.map(({ issue, locked }) => ({
            value: issue.id,
            label: issue.title,
            note: t('caucus.experts.opens', {
              options: locked.map(({ title }) => `“${title}”`).join(', '),
            }),
          }))}
          onChange={setChosen}
        />
      )}
    </Act>
  );
}

/** N23: whether experts may study an issue. */
export function ExpertsQuestion({ request }: { readonly request: RequestOf<'experts'> }) {
  const { view, names, t } = useBench();
  const opens = lockedOptions(view, request.issue);
  return (
    <ReplyPanel
      question={t('reply.experts', { issue: names.phrases.issue(request.issue) })}
      lead={t('reply.expertsOpens', { options: opens.map(({ title }) => `“${title}”`).join(', ') })}
    />
  );
}

export function ExpertsAnswers() {
  const { view, t } = useBench();
  const trust = {
    agree: signed(view.rules.trust.expertsAgreed),
    refuse: signed(view.rules.trust.expertsRefused),
  };
  return (['agree', 'refuse'] as const).map((answer) => (
    <Deed
      key={answer}
      look={answer === 'agree' ? 'primary' : 'plain'}
      note={t('reply.trust', { by: trust[answer] })}
      move={{ kind: 'answerExperts', agree: answer === 'agree' }}
    >
      {t(`reply.${answer}`)}
    </Deed>
  ));
}
