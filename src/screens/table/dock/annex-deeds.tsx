import { useBench } from '../bench.ts';
import { Deed } from './deed.tsx';
import styles from './dock.module.css';

/** N54: what the experts propose, or what was initialled. */
export function AnnexDeeds() {
  const { t, whyNot } = useBench();
  return [true, false].map((accept) => (
    <Deed
      key={String(accept)}
      look={accept ? 'primary' : 'plain'}
      className={accept ? styles['main'] : undefined}
      why={whyNot({ kind: 'answerAnnex', accept })}
      note={t(accept ? 'annex.acceptNote' : 'annex.refuseNote')}
      move={{ kind: 'answerAnnex', accept }}
    >
      {t(accept ? 'annex.accept' : 'annex.refuse')}
    </Deed>
  ));
}
