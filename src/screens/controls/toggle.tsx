import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components/Switch';
import styles from './toggle.module.css';

interface ToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  /** Why it cannot be turned now. */
  readonly why?: string | undefined;
}

export function Toggle({ on, onChange, children, note, why }: ToggleProps) {
  return (
    <Switch
      isSelected={on}
      onChange={onChange}
      isDisabled={why !== undefined}
      className={styles['toggle'] ?? ''}
    >
      <span className={styles['track']} aria-hidden="true" />
      <span className={styles['words']}>
        <span className={styles['name']}>{children}</span>
        {(why ?? note) !== undefined && <span className={styles['note']}>{why ?? note}</span>}
      </span>
    </Switch>
  );
}
