import { addAlternative, dropAlternative, shownPackage } from '../../../app/drafts/offer-draft.ts';
import { Button } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { useBench } from '../bench.ts';
import styles from './offer.module.css';

/** N10: which of a menu's packages is being worked on; nothing while there is only one. */
export function Alternatives() {
  const { game, t, draft } = useBench();
  const { packages, shown } = game.draft;
  if (packages.length < 2) return null;
  return (
    <Choices
      label={t('build.alternatives')}
      hideLabel
      look="row"
      value={String(shown)}
      choices={packages.map((_, index) => ({
        value: String(index),
        label: t('build.alternative', { number: index + 1 }),
      }))}
      onChange={(chosen) => {
        draft({ ...game.draft, shown: Number(chosen) });
      }}
    />
  );
}

/** N10: one package more, up to as many as a menu may hold, or one less. */
export function MoreAlternatives() {
  const { game, t, draft } = useBench();
  const { packages } = game.draft;
  const { menuAtMost: most } = game.view.rules;
  if (most < 2) return null;
  const full = packages.length >= most;
  const whyFull = most === 3 ? t('build.addWhy') : t('build.addWhyUpTo', { count: most });
  const empty = Object.keys(shownPackage(game.draft)).length === 0;
  return (
    <div className={styles['more']}>
      <Button
        why={full ? whyFull : empty ? t('build.addEmptyWhy') : undefined}
        note={most === 3 ? t('build.addNote') : t('build.addNoteUpTo', { count: most })}
        onClick={() => {
          draft(addAlternative(game.draft, most));
        }}
      >
        {t('build.add')}
      </Button>
      {packages.length > 1 && (
        <Button
          onClick={() => {
            draft(dropAlternative(game.draft));
          }}
        >
          {t('build.drop')}
        </Button>
      )}
    </div>
  );
}
