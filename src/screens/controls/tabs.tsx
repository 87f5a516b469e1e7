import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

export interface TabEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected?: Id | undefined;
  readonly onSelect?: ((id: Id) => void) | undefined;
  readonly className?: string | undefined;
  readonly printAll?: boolean; // on paper all stand one after the other
}

export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  className,
  printAll = false,
}: TabsProps<Id>) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(key as Id)}
      className={[styles['tabs'], className].filter(Boolean).join(' ')}
    >
      <TabList aria-label={label} className={`${styles['list'] ?? ''} fades-beyond`}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel
          key={tab.id}
          id={tab.id}
          className={styles['panel'] ?? ''}
          shouldForceMount={printAll}
        >
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
