import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { importRecord } from '../../../app/files/game-file.ts';
import { firstWords } from '../../../app/problem-words.ts';
import { pathTo } from '../../../app/routes.ts';
import { rememberDraft } from '../../../app/storage/draft-of-game.ts';
import { studioStore } from '../../../app/studio/studio-store.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { useFailure } from '../../trouble/use-failure.ts';

interface OpenJourneyProps {
  readonly record: string;
  readonly name: string;
}

/** The game as it was kept, to be looked at or played on: a copy, so that the journey stays what it is. */
export function OpenJourney({ record, name }: OpenJourneyProps) {
  const { t } = useTranslation('journeys');
  const [, goTo] = useLocation();
  const fail = useFailure();
  const open = async () => {
    const game = await importRecord(record);
    if (game.ok) {
      rememberDraft(game.value, studioStore.getState().draft?.id);
      goTo(pathTo.table(game.value));
    } else announce(await firstWords(game.error));
  };
  return (
    <Button
      icon={<FolderOpen aria-hidden="true" />}
      aria-label={t('kept.openNamed', { name })}
      onClick={() => {
        open().catch(fail);
      }}
    >
      {t('kept.open')}
    </Button>
  );
}
