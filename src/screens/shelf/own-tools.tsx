import { PenLine, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/routes.ts';
import { ownScenario, takeOffShelf } from '../../app/shelf/own/own-shelf.ts';
import type { OwnScenario } from '../../app/shelf/own/own-scenario.ts';
import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import { Button } from '../controls/button.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import styles from './shelf.module.css';

interface OwnToolsProps {
  readonly entry: ShelfEntry;
  readonly onGone: (own: OwnScenario) => void;
}

/** What can be done with a scenario that one put on the shelf oneself. */
export function OwnTools({ entry: { id, title }, onGone }: OwnToolsProps) {
  const { t } = useTranslation('shelf');
  const [, goTo] = useLocation();
  const fail = useFailure();
  const write = async () => {
    const { draftOf } = await import('../../app/studio/drafts/new-draft.ts');
    const own = await ownScenario(id);
    if (own) goTo(pathTo.draft(await draftOf(own)));
  };
  const takeOff = async () => {
    const own = await takeOffShelf(id);
    if (own) onGone(own);
  };
  return (
    <div className={styles['own']}>
      <Button
        look="quiet"
        icon={<PenLine aria-hidden="true" />}
        aria-label={t('writeNamed', { title })}
        onClick={() => {
          write().catch(fail);
        }}
      >
        {t('write')}
      </Button>
      <Button
        look="quiet"
        icon={<X aria-hidden="true" />}
        aria-label={t('takeOffNamed', { title })}
        onClick={() => {
          takeOff().catch(fail);
        }}
      >
        {t('takeOff')}
      </Button>
    </div>
  );
}
