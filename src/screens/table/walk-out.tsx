import { useState } from 'react';
import { reckon } from '../../reckoning/worth.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/dialog.tsx';
import { useBench } from './bench.ts';
import { minus, signed } from '../../words/numbers.ts';

/** N14: asks once more before the talks end. */
export function WalkOut() {
  const { view, t, send, whyNot, proposing } = useBench();
  const propose = (what: string) => (proposing ? `${t('propose.prefix')} ${what}` : what);
  const { trust, walkOutPrice } = view.rules;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="danger"
        why={whyNot({ kind: 'walkOut' })}
        note={t('build.walkOutNote')}
        onClick={() => {
          setAsking(true);
        }}
      >
        {propose(t('build.walkOut'))}
      </Button>
      <Confirm
        open={asking}
        title={t('leave.title')}
        yes={propose(t('leave.yes'))}
        no={t('leave.no')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={() => {
          setAsking(false);
          send({ kind: 'walkOut' });
        }}
      >
        <p>
          {t('leave.text', {
            trust: signed(trust.walkOut),
            points: t('points', { count: walkOutPrice }),
          })}
        </p>
        <p>{t('leave.without', { points: minus(reckon(view, {}).noDeal) })}</p>
      </Confirm>
    </>
  );
}
