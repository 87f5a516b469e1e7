import { useBench } from '../bench.ts';
import { Deed } from './deed.tsx';
import styles from './dock.module.css';

/** N20–N26: the private action that lies open puts its button here; and holding. */
export function ActDeeds() {
  const { view, t, whyNot, holdActPlace } = useBench();
  return (
    <>
      <div ref={holdActPlace} className={styles['act']} />
      {view.rules.acts.includes('hold') && (
        <Deed why={whyNot({ kind: 'hold' })} note={t('caucus.hold.does')} move={{ kind: 'hold' }}>
          {t('caucus.hold.go')}
        </Deed>
      )}
    </>
  );
}
