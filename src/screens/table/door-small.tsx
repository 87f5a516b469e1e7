import { useState } from 'react';
import { whyNot } from '../../app/desk/doors.ts';
import type { Gesture } from '../../scenario/scenario.ts';
import { Choices } from '../base/choices.tsx';
import { useBench } from './bench.ts';
import { Door } from './door.tsx';
import { signed } from './names.ts';

/** N24 */
export function GestureDoor() {
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
    <Door
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
    </Door>
  );
}

/** N25 */
export function ReassureDoor() {
  const { view, t, refusalWords } = useBench();
  const [chosen, setChosen] = useState('');
  const ratifiers = view.own.ratifiers.map((ratifier) => {
    const refusal = whyNot(view, { kind: 'reassure', ratifier: ratifier.id });
    const points = t('points', { count: ratifier.reassure.price });
    return {
      value: ratifier.id,
      label: t('caucus.reassure.choice', { ratifier: ratifier.name, points }),
      note: ratifier.reassure.text,
      why: refusal?.code === 'reassured-twice' ? refusalWords(refusal) : undefined,
      points,
    };
  });
  const at = ratifiers.find(({ value }) => value === chosen) ?? ratifiers.find(({ why }) => !why);
  return (
    <Door
      does={t('caucus.reassure.does')}
      cost={at ? t('caucus.reassure.cost', { points: at.points }) : t('caucus.reassure.costAny')}
      go={t('caucus.reassure.go')}
      move={at && { kind: 'reassure', ratifier: at.value }}
      none={t('caucus.reassure.none')}
    >
      <Choices
        label={t('caucus.reassure.label')}
        value={at?.value}
        choices={ratifiers}
        onChange={setChosen}
      />
    </Door>
  );
}

/** N26 */
export function HoldDoor() {
  const { t } = useBench();
  return (
    <Door
      does={t('caucus.hold.does')}
      cost={t('caucus.hold.cost')}
      go={t('caucus.hold.go')}
      move={{ kind: 'hold' }}
    />
  );
}
