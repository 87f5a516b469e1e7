import { useState } from 'react';
import type { Move, NonPaperAnswer } from '../../../negotiation/move.ts';
import type { RequestOf } from '../../../negotiation/state.ts';
import { basisBrings } from '../../../reckoning/caucus.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { reckon } from '../../../reckoning/worth.ts';
import type { Issue } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { Deed } from '../dock/deed.tsx';
import dock from '../dock/dock.module.css';
import { ReplyPanel } from '../now/reply-panel.tsx';
import { LiveFigures } from '../worth/live-figures.tsx';

interface NonPaperProps {
  readonly request: RequestOf<'nonPaper'>;
}

/** N27: what one says of a draft; the answer may be true or not. */
export function NonPaperQuestion({ request }: NonPaperProps) {
  const { view, names, t } = useBench();
  const verdicts = basisBrings(view, request.package);
  const given = verdicts?.filter(({ granted }) => granted) ?? [];
  const options = given.map(({ issue, option }) => names.option(issue, option)).join(', ');
  const brings = options === '' ? t('reply.basisBringsNone') : t('reply.basisBrings', { options });
  const lead = [t('reply.nonPaperLead'), ...(verdicts ? [t('reply.basisLead'), brings] : [])];
  return (
    <ReplyPanel question={t('reply.nonPaper')} lead={lead.join(' ')}>
      <ul>
        {draftedIn(request, view.scenario.issues).map((issue) => (
          <DraftedClause key={issue.id} issue={issue} option={request.package[issue.id] ?? ''} />
        ))}
      </ul>
      <LiveFigures
        reckoning={reckon(view, request.package, { kind: 'accept' })}
        label={t('caucus.nonPaper.worth')}
      />
    </ReplyPanel>
  );
}

export function NonPaperAnswers({ request }: NonPaperProps) {
  const { view, t } = useBench();
  const drafted = draftedIn(request, view.scenario.issues);
  const [change, setChange] = useState(drafted[0]?.id ?? '');
  const say = (answer: NonPaperAnswer): Move => ({ kind: 'answerNonPaper', answer });
  return (
    <>
      <Deed move={say('basis')}>{t('reply.nonPaperAnswer.basis')}</Deed>
      <span className={dock['decline']}>
        <Deed move={say({ change })}>{t('reply.nonPaperChange')}</Deed>
        <select
          aria-label={t('reply.nonPaperOn')}
          value={change}
          onChange={({ target }) => {
            setChange(target.value);
          }}
        >
          {drafted.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </span>
      <Deed move={say('out')}>{t('reply.nonPaperAnswer.out')}</Deed>
      <Deed note={t('reply.vagueNote')} move={say('vague')}>
        {t('reply.nonPaperAnswer.vague')}
      </Deed>
    </>
  );
}

function draftedIn({ package: pkg }: NonPaperProps['request'], issues: readonly Issue[]) {
  return issues.filter(({ id }) => Object.hasOwn(pkg, id));
}

function DraftedClause({ issue, option }: { readonly issue: Issue; readonly option: string }) {
  const { view, names, t } = useBench();
  const facts = optionFacts(view, issue).find((each) => each.option.id === option);
  return (
    <li>
      <strong>{issue.short}:</strong> {names.option(issue.id, option)}{' '}
      {facts && `(${t('points', { count: facts.points })})`}
    </li>
  );
}
