import { useState } from 'react';
import { whyNot } from '../../../reckoning/turn.ts';
import { Choices } from '../../controls/choices.tsx';
import { useBench } from '../bench.ts';
import { useVoice } from '../hints/use-voice.ts';
import { Act } from './act.tsx';

/** N25 */
export function ReassureAct() {
  const { view, t, refusalWords } = useBench();
  const { reassuredAtMost: most } = view.rules;
  const [chosen, setChosen] = useState('');
  const voice = useVoice();
  const ratifiers = view.own.ratifiers.map((ratifier) => {
    const refusal = whyNot(view, { kind: 'reassure', ratifier: ratifier.id });
    const points = t('points', { count: ratifier.reassure.price });
    return {
      value: ratifier.id,
      label: t('caucus.reassure.choice', { ratifier: ratifier.name, points }),
      note: ratifier.reassure.text,
      why: refusal?.code === 'reassured-enough' ? refusalWords(refusal) : undefined,
      points,
    };
  });
  const meant = voice.kind === 'hint' ? voice.hint.ratifier : undefined;
  const at =
    ratifiers.find(({ value }) => value === (chosen === '' ? meant : chosen)) ??
    ratifiers.find(({ why }) => !why);
  return (
    <Act
      does={most === 2 ? t('caucus.reassure.does') : t('caucus.reassure.doesUpTo', { count: most })}
      cost={at ? t('caucus.reassure.cost', { points: at.points }) : t('caucus.reassure.costAny')}
      go={t('caucus.reassure.go')}
      move={at && { kind: 'reassure', ratifier: at.value }}
      target="reassure"
      none={most === 2 ? t('caucus.reassure.none') : t('caucus.reassure.noneUpTo', { count: most })}
    >
      <Choices
        label={t('caucus.reassure.label')}
        value={at?.value}
        choices={ratifiers}
        onChange={setChosen}
      />
    </Act>
  );
}
