import { useCallback } from 'react';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { Deed } from './deed.tsx';
import styles from './dock.module.css';

/** N20–N26: the private action that lies open puts its button here; and holding. */
export function ActDeeds() {
  const { view, t, whyNot, holdPlace } = useBench();
  const place = useCallback(
    (element: HTMLElement | null) => {
      holdPlace('act', element);
    },
    [holdPlace],
  );
  return (
    <>
      <div ref={place} className={styles['act']} />
      {view.rules.acts.includes('hold') && (
        <Deed
          {...hintTarget('main')}
          why={whyNot({ kind: 'hold' })}
          note={t('caucus.hold.does')}
          move={{ kind: 'hold' }}
        >
          {t('caucus.hold.go')}
        </Deed>
      )}
    </>
  );
}
