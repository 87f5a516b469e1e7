import { addAlternative, dropAlternative, shownPackage } from '../../app/desk/draft.ts';
import { Button } from '../base/button.tsx';
import { Choices } from '../base/choices.tsx';
import { useBench } from './bench.ts';
import styles from './offer.module.css';

/** N10: a menu of up to three packages, one of which is being worked on. */
export function Alternatives() {
  const { game, t, draft } = useBench();
  const { packages, shown } = game.draft;
  const full = packages.length >= 3;
  const empty = Object.keys(shownPackage(game.draft)).length === 0;
  return (
    <div className={styles['alternatives']}>
      {packages.length > 1 && (
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
      )}
      <div className={styles['beginnings']}>
        <Button
          look="quiet"
          why={full ? t('build.addWhy') : empty ? t('build.addEmptyWhy') : undefined}
          note={t('build.addNote')}
          onClick={() => {
            draft(addAlternative(game.draft));
          }}
        >
          {t('build.add')}
        </Button>
        {packages.length > 1 && (
          <Button
            look="quiet"
            onClick={() => {
              draft(dropAlternative(game.draft));
            }}
          >
            {t('build.drop')}
          </Button>
        )}
      </div>
    </div>
  );
}
