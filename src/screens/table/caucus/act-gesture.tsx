import { useState } from 'react';
import type { Gesture } from '../../../scenario/scenario.ts';
import { Choices } from '../../controls/choices.tsx';
import { useBench } from '../bench.ts';
import { Act } from './act.tsx';
import { signed } from '../names.ts';

/** N24 */
export function GestureAct() {
  const { view, names, t } = useBench();
  const [chosen, setChosen] = useState('');
  const left = view.own.gestures.filter(({ id }) => !view.mine.gestures.includes(id));
  const at = left.find(({ id }) => id === chosen) ?? left[0];
  const effects = ({ trust, ratifiers }: Gesture) =>
    [
      t('caucus.gesture.trust', { trust }),
      ...Object.entries(ratifiers).map(([id, steps]) =>
        t('caucus.gesture.ratifier', { ratifier: names.ratifier(id), steps: signed(steps) }),
      ),
    ].join(' · ');
  return (
    <Act
      does={t('caucus.gesture.does')}
      cost={t('caucus.gesture.cost')}
      go={t('caucus.gesture.go')}
      move={at && { kind: 'gesture', gesture: at.id }}
      none={t('caucus.gesture.none')}
    >
      {at && (
        <Choices
          label={t('caucus.gesture.label')}
          value={at.id}
          choices={left.map((each) => ({
            value: each.id,
            label: each.title,
            note: `${each.text} ${effects(each)}`,
          }))}
          onChange={setChosen}
        />
      )}
    </Act>
  );
}
