import { dropAlternative } from '../../../app/drafts/offer-draft.ts';
import { Button } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { useBench } from '../bench.ts';
import styles from './offer.module.css';

/** N10: which of a menu's packages is being worked on, and one less; nothing while there is one. */
export function Alternatives() {
  const { game, t, draft } = useBench();
  const { packages, shown } = game.draft;
  if (packages.length < 2) return null;
  return (
    <div className={styles['alternatives']}>
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
      <Button
        look="quiet"
        onClick={() => {
          draft(dropAlternative(game.draft));
        }}
      >
        {t('build.drop')}
      </Button>
    </div>
  );
}
