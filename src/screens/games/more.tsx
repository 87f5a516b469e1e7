import { EllipsisVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import styles from './games.module.css';

interface MoreProps {
  readonly title: string; // of the game
  readonly acts: readonly Act[];
}

interface Act {
  readonly id: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly name: string; // the label with what it is done to
  readonly act: () => void;
}

/** What else can be done with a game, in a menu, so that the list can be read. */
export function More({ title, acts }: MoreProps) {
  const { t } = useTranslation('games');
  return (
    <MenuTrigger>
      <Button className={styles['more'] ?? ''} aria-label={t('moreNamed', { title })}>
        <EllipsisVertical aria-hidden="true" />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <Menu
          className={styles['menu'] ?? ''}
          onAction={(key) => {
            acts.find(({ id }) => id === key)?.act();
          }}
        >
          {acts.map(({ id, icon, label, name }) => (
            <MenuItem
              key={id}
              id={id}
              className={styles['item'] ?? ''}
              textValue={label}
              aria-label={name}
            >
              {icon}
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
