import { lockedOptions } from '../../../reckoning/caucus.ts';
import type { Request } from '../../../negotiation/state.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { signed } from '../names.ts';
import styles from './now.module.css';

/** N23: whether experts may study an issue. */
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
