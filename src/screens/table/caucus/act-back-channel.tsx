import { useState } from 'react';
import { chanceOfLeak } from '../../../reckoning/caucus.ts';
import { signed } from '../../../words/numbers.ts';
import { Picker } from '../../controls/picker.tsx';
import { useBench } from '../bench.ts';
import { Act } from './act.tsx';

/** N21 */
export function BackChannelAct() {
  const { view, t } = useBench();
  const { issues } = view.scenario;
  const [first, setFirst] = useState(issues[0]?.id ?? '');
  const [second, setSecond] = useState(issues[1]?.id ?? '');
  const choices = issues.map(({ id, title }) => ({ value: id, label: title }));
  const chance = chanceOfLeak(view);
  return (
    <Act
      does={t('caucus.backChannel.does')}
      cost={
        chance > 0
          ? t('caucus.backChannel.cost', {
              percent: Math.round(chance * 1000) / 10,
              trust: signed(view.rules.trust.leak),
            })
          : t('caucus.backChannel.costNone')
      }
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
