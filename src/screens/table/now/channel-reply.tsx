import { mostPoints } from '../../../app/paper-points.ts';
import type { Request } from '../../../negotiation/state.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
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
