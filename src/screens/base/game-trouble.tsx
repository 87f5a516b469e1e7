import { useTranslation } from 'react-i18next';
import { exportOpenGame } from '../../app/export-open-game.ts';
import { useUnsaved } from '../../app/game-store.ts';
import { routes } from '../../app/routes.ts';
import type { Problem } from '../../scenario/problem.ts';
import { Button, LinkButton } from './button.tsx';
import { Page } from './page.tsx';
import { ProblemList } from './problem-list.tsx';
import styles from './game-trouble.module.css';

export function Missing() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('trouble.missing')} lead={t('trouble.missingText')} width="text">
      <LinkButton to={routes.games} look="primary">
        {t('trouble.toGames')}
      </LinkButton>
    </Page>
  );
}

interface CorruptProps {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export function Corrupt({ text, problems }: CorruptProps) {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('trouble.corrupt')} lead={t('trouble.corruptText')} width="text">
      <p className={styles['actions']}>
        <Button
          look="primary"
          onClick={() => {
            void import('../../app/download.ts').then(({ download }) => {
              download('common-ground-damaged.json', text);
            });
          }}
        >
          {t('trouble.download')}
        </Button>
        <LinkButton to={routes.games}>{t('trouble.toGames')}</LinkButton>
      </p>
      <ProblemList problems={problems} />
    </Page>
  );
}

/** Another tab plays this game: going on here reads its latest move first. */
export function Elsewhere() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('trouble.elsewhere')} lead={t('trouble.elsewhereText')} width="text">
      <Button
        look="primary"
        onClick={() => {
          void import('../../app/open-game.ts').then(({ closeGame }) => {
            closeGame();
          });
        }}
      >
        {t('trouble.here')}
      </Button>
    </Page>
  );
}

/** A strip over the page while games live in memory alone. */
export function Unsaved() {
  const { t } = useTranslation('shell');
  if (!useUnsaved()) return null;
  return (
    <div role="alert" className={styles['strip']}>
      <span>{t('trouble.memory')}</span>
      <Button
        onClick={() => {
          void exportOpenGame();
        }}
      >
        {t('trouble.export')}
      </Button>
    </div>
  );
}

/** An old record whose replay no longer comes to the same: said, and nothing hidden. */
export function Diverged({ after }: { readonly after: number }) {
  const { t } = useTranslation('shell');
  return (
    <div role="status" className={styles['strip']}>
      {t('trouble.diverged', { after })}
    </div>
  );
}
