import { useState } from 'react';
import { reckon } from '../../reckoning/worth.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/dialog.tsx';
import { useBench } from './bench.ts';
import { walkOutWarning } from '../../words/walk-out.ts';

/** N14: asks once more before the talks end. */
export function WalkOut() {
  const { view, names, t, send, whyNot, proposing } = useBench();
  const propose = (what: string) => (proposing ? `${t('propose.prefix')} ${what}` : what);
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
        {walkOutWarning(names, reckon(view, {}).noDeal).map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Confirm>
    </>
  );
}
