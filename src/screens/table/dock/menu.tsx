import { Plus } from 'lucide-react';
import { addAlternative, shownPackage } from '../../../app/drafts/offer-draft.ts';
import { useBench } from '../bench.ts';
import { DockButton } from './deed.tsx';

/** N10: one alternative more, up to as many as a menu may hold. */
export function Menu() {
  const { game, t, draft } = useBench();
  const { packages } = game.draft;
  const { menuAtMost: most } = game.view.rules;
  if (most < 2) return null;
  const full = packages.length >= most;
  const whyFull = most === 3 ? t('build.addWhy') : t('build.addWhyUpTo', { count: most });
  const empty = Object.keys(shownPackage(game.draft)).length === 0;
  return (
    <DockButton
      icon={<Plus aria-hidden="true" />}
      aria-label={t('build.add')}
      why={full ? whyFull : empty ? t('build.addEmptyWhy') : undefined}
      note={most === 3 ? t('build.addNote') : t('build.addNoteUpTo', { count: most })}
      onClick={() => {
        draft(addAlternative(game.draft, most));
      }}
    >
      {t('dock.menu')}
    </DockButton>
  );
}
