import { GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';
import type { MemberId } from '../../../../classroom/lesson/lesson-event.ts';
import type { Place } from '../../../../classroom/lesson/lesson-state.ts';
import { memberIn, useConsole } from '../console-context.ts';
import { PersonMenu } from './person-menu.tsx';
import styles from './lobby.module.css';

interface ChairListProps {
  readonly label: string;
  readonly sitting: readonly MemberId[];
  readonly to: Place | undefined; // the chair; undefined: no chair at all
  readonly empty: string;
}

/** What is carried from list to list. */
const MEMBER = 'common-ground-member';

/** The people of one chair; others can be dropped on it, by mouse, finger and keys. */
export function ChairList({ label, sitting, to, empty }: ChairListProps) {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const people = sitting.flatMap((id) => memberIn(sight, id) ?? []);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [MEMBER]: String(key),
        'text/plain': memberIn(sight, String(key))?.name ?? '',
      })),
    acceptedDragTypes: [MEMBER],
    getAllowedDropOperations: () => ['move'],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      void (async () => {
        for (const item of items) {
          if (item.kind !== 'text') continue;
          const member = await item.getText(MEMBER);
          await ask({ kind: 'seat', member, ...(to === undefined ? {} : { to }) });
        }
      })();
    },
  });
  return (
    <GridList
      aria-label={label}
      items={people}
      dependencies={[sight]}
      dragAndDropHooks={dragAndDropHooks}
      className={styles['list'] ?? ''}
      renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}
    >
      {({ id, name, here }) => (
        <GridListItem id={id} textValue={name} className={styles['person'] ?? ''}>
          <Button
            slot="drag"
            className={styles['grip'] ?? ''}
            aria-label={t('lobby.drag', { name })}
          >
            <GripVertical aria-hidden="true" />
          </Button>
          <span className={styles['name']}>
            <bdi>{name}</bdi>
            {!here && <small> {t('away')}</small>}
          </span>
          <PersonMenu member={id} name={name} at={to} />
        </GridListItem>
      )}
    </GridList>
  );
}
