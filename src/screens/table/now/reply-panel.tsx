import { lockedOptions } from '../../../reckoning/caucus.ts';
import { mostPoints } from '../../../app/paper-points.ts';
import type { Request } from '../../../negotiation/state.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { signed } from '../../../words/numbers.ts';
import styles from './now.module.css';

/** N21: which of two issues matters more; the answer may be true, false or vague. */
export function ChannelReply({
  request,
}: {
  readonly request: Extract<Request, { readonly kind: 'backChannel' }>;
}) {
  const { view, names, t, send } = useBench();
  const [first, second] = request.issues;
  return (
    <Panel title={t('reply.title')}>
      <p>
        <strong>
          {t('reply.backChannel', { first: names.issue(first), second: names.issue(second) })}
        </strong>
      </p>
      <p>{t('reply.backChannelLead')}</p>
      <div className={styles['answers']}>
        {view.scenario.issues
          .filter(({ id }) => request.issues.includes(id))
          .map((issue) => (
            <Button
              key={issue.id}
              block
              note={t('reply.yourPoints', {
                points: t('points', { count: mostPoints(view, issue) }),
              })}
              onClick={() => {
                send({ kind: 'tell', matters: issue.id });
              }}
            >
              {t('reply.matters', { issue: issue.short })}
            </Button>
          ))}
        <Button
          block
          note={t('reply.vagueNote')}
          onClick={() => {
            send({ kind: 'tell', matters: 'vague' });
          }}
        >
          {t('reply.vague')}
        </Button>
      </div>
    </Panel>
  );
}

/** N23 */
export function ExpertsReply({
  request,
}: {
  readonly request: Extract<Request, { readonly kind: 'experts' }>;
}) {
  const { view, names, t, send } = useBench();
  const opens = lockedOptions(view, request.issue);
  const trust = {
    agree: signed(view.rules.trust.expertsAgreed),
    refuse: signed(view.rules.trust.expertsRefused),
  };
  return (
    <Panel title={t('reply.title')}>
      <p>
        <strong>{t('reply.experts', { issue: names.issue(request.issue) })}</strong>
      </p>
      <p>
        {t('reply.expertsOpens', { options: opens.map(({ title }) => `“${title}”`).join(', ') })}
      </p>
      <div className={styles['answers']}>
        {(['agree', 'refuse'] as const).map((answer) => (
          <Button
            key={answer}
            block
            look={answer === 'agree' ? 'primary' : 'plain'}
            note={t('reply.trust', { by: trust[answer] })}
            onClick={() => {
              send({ kind: 'answerExperts', agree: answer === 'agree' });
            }}
          >
            {t(`reply.${answer}`)}
          </Button>
        ))}
      </div>
    </Panel>
  );
}
