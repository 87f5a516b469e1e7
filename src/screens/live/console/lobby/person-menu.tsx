import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { MemberId } from '../../../../classroom/lesson/lesson-event.ts';
import type { Place } from '../../../../classroom/lesson/lesson-state.ts';
import { limits } from '../../../../classroom/limits.ts';
import { Button } from '../../../controls/button.tsx';
import { Confirm, Dialog } from '../../../controls/dialog.tsx';
import { TextField } from '../../../controls/text-field.tsx';
import { useConsole } from '../console-context.ts';
import { useParties } from '../use-parties.ts';
import styles from './lobby.module.css';

interface PersonMenuProps {
  readonly member: MemberId;
  readonly name: string;
  readonly at: Place | undefined;
}

/** All that can be done about somebody, without dragging. */
export function PersonMenu({ member, name, at }: PersonMenuProps) {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const parties = useParties();
  const [asking, setAsking] = useState<'rename' | 'remove'>();
  const [written, setWritten] = useState(name);
  const done = () => {
    setAsking(undefined);
  };
  const places = sight.plan.flatMap(({ id, chairs }, index) =>
    parties.map((party) => ({
      to: { table: id, party: party.id },
      key: `${index} ${party.id}`,
      label: t('lobby.place', { number: index + 1, party: party.name }),
      full: (chairs[party.id]?.length ?? 0) >= limits.delegation,
    })),
  );
  const others = places.filter(({ to }) => to.table !== at?.table || to.party !== at.party);
  return (
    <>
      <MenuTrigger>
        <AriaButton className={styles['more'] ?? ''} aria-label={t('lobby.more', { name })}>
          <EllipsisVertical aria-hidden="true" />
        </AriaButton>
        <Popover className={styles['popover'] ?? ''}>
          <Menu
            className={styles['menu'] ?? ''}
            disabledKeys={others.filter(({ full }) => full).map(({ key }) => key)}
            onAction={(key) => {
              if (key === 'rename' || key === 'remove') {
                setWritten(name);
                setAsking(key);
                return;
              }
              const place = others.find((each) => each.key === key);
              void ask({ kind: 'seat', member, ...(place === undefined ? {} : { to: place.to }) });
            }}
          >
            <MenuSection>
              <Header className={styles['menuHead'] ?? ''}>{t('lobby.seatAt', { name })}</Header>
              {others.map(({ key, label, full }) => (
                <MenuItem key={key} id={key} className={styles['menuItem'] ?? ''}>
                  {full ? t('lobby.placeFull', { place: label }) : label}
                </MenuItem>
              ))}
              {at !== undefined && (
                <MenuItem id="none" className={styles['menuItem'] ?? ''}>
                  {t('lobby.noChair')}
                </MenuItem>
              )}
            </MenuSection>
            <MenuSection aria-label={t('lobby.more', { name })}>
              <MenuItem id="rename" className={styles['menuItem'] ?? ''}>
                {t('lobby.rename')}
              </MenuItem>
              <MenuItem id="remove" className={styles['menuItem'] ?? ''}>
                {t('lobby.remove')}
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Dialog
        open={asking === 'rename'}
        onClose={done}
        title={t('lobby.renameTitle', { name })}
        actions={
          <>
            <Button onClick={done}>{t('cancel')}</Button>
            <Button
              look="primary"
              onClick={() => {
                void ask({ kind: 'renameMember', member, name: written });
                done();
              }}
            >
              {t('lobby.renameYes')}
            </Button>
          </>
        }
      >
        <TextField label={t('lobby.newName')} value={written} onChange={setWritten} />
      </Dialog>
      <Confirm
        open={asking === 'remove'}
        title={t('lobby.removeTitle', { name })}
        yes={t('lobby.removeYes')}
        no={t('cancel')}
        onNo={done}
        onYes={() => {
          void ask({ kind: 'removeMember', member });
          done();
        }}
      >
        <p>{t('lobby.removeText')}</p>
      </Confirm>
    </>
  );
}
