import { useState } from 'react';
import { mostPoints } from '../../../app/paper-points.ts';
import type { RequestOf } from '../../../negotiation/state.ts';
import { answerCounts } from '../../../reckoning/caucus.ts';
import { Picker } from '../../controls/picker.tsx';
import { useBench } from '../bench.ts';
import { Deed } from '../dock/deed.tsx';
import { ReplyPanel } from '../now/reply-panel.tsx';
import { Act } from './act.tsx';
import { useLeakCost } from './use-leak-cost.ts';

/** N21 */
export function BackChannelAct() {
  const { view, t } = useBench();
  const { issues } = view.scenario;
  const [first, setFirst] = useState(issues[0]?.id ?? '');
  const [second, setSecond] = useState(issues[1]?.id ?? '');
  const choices = issues.map(({ id, title }) => ({ value: id, label: title }));
  const cost = useLeakCost('backChannel');
  return (
    <Act
      does={[
        t('caucus.backChannel.does'),
        ...(answerCounts(view, view.other) > 0 ? [t('caucus.backChannel.quiet')] : []),
      ].join(' ')}
      cost={cost}
      go={t('caucus.backChannel.go')}
      move={{ kind: 'backChannel', issues: [first, second] }}
    >
      <div>
        <Picker
          label={t('caucus.backChannel.first')}
          value={first}
          choices={choices}
          onChange={setFirst}
        />
        <Picker
          label={t('caucus.backChannel.second')}
          value={second}
          choices={choices}
          onChange={setSecond}
        />
      </div>
    </Act>
  );
}

/** N21: which of two issues matters more; the answer may be true, false or vague. */
export function BackChannelQuestion({ request }: { readonly request: RequestOf<'backChannel'> }) {
  const { view, names, t } = useBench();
  const [first, second] = request.issues;
  const quiet = answerCounts(view, view.party) > 0 ? [t('reply.quiet')] : [];
  return (
    <ReplyPanel
      question={t('reply.backChannel', {
        first: names.phrases.issue(first),
        second: names.phrases.issue(second),
      })}
      lead={[t('reply.backChannelLead'), ...quiet].join(' ')}
    />
  );
}

export function BackChannelAnswers({ request }: { readonly request: RequestOf<'backChannel'> }) {
  const { view, t } = useBench();
  return (
    <>
      {view.scenario.issues
        .filter(({ id }) => request.issues.includes(id))
        .map((issue) => (
          <Deed
            key={issue.id}
            note={t('reply.yourPoints', {
              points: t('points', { count: mostPoints(view, issue) }),
            })}
            move={{ kind: 'tell', matters: issue.id }}
          >
            {t('reply.matters', { issue: issue.short })}
          </Deed>
        ))}
      <Deed note={t('reply.vagueNote')} move={{ kind: 'tell', matters: 'vague' }}>
        {t('reply.vague')}
      </Deed>
    </>
  );
}
