import { useBench } from '../bench.ts';
import { Act } from './act.tsx';

/** N26 */
export function HoldAct() {
  const { t } = useBench();
  return (
    <Act
      does={t('caucus.hold.does')}
      cost={t('caucus.hold.cost')}
      go={t('caucus.hold.go')}
      move={{ kind: 'hold' }}
      target="main"
    />
  );
}
