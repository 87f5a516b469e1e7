import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { download } from '../../app/files/download.ts';
import { exportOpenGame } from '../../app/files/export-open-game.ts';
import { fetched } from '../../app/fetched.ts';
import { useKeeping } from '../../app/game-store.ts';
import { routes } from '../../app/routes.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import { Button, LinkButton, type ButtonLook } from '../controls/button.tsx';
import { Notice } from './notice.tsx';
import { ProblemList } from './problem-list.tsx';
import { useFailure } from './use-failure.ts';
import strip from '../page/strip.module.css';

export function Missing() {
  const { t } = useTranslation('shell');
  return (
    <Notice
      title={t('trouble.missing')}
      what={t('trouble.missingText')}
      safe={t('trouble.othersSafe')}
    >
      <LinkButton to={routes.games} look="primary">
        {t('trouble.toGames')}
      </LinkButton>
      <LinkButton to={routes.shelf}>{t('trouble.toShelf')}</LinkButton>
    </Notice>
  );
}

interface CorruptProps {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export function Corrupt({ text, problems }: CorruptProps) {
  const { t } = useTranslation('shell');
  return (
    <Notice
      title={t('trouble.corrupt')}
      what={t('trouble.corruptText')}
      safe={t('trouble.othersSafe')}
      more={<ProblemList problems={problems} />}
    >
      <Button
        look="primary"
        onClick={() => {
          download('common-ground-damaged.json', text);
        }}
      >
        {t('trouble.download')}
      </Button>
      <LinkButton to={routes.games}>{t('trouble.toGames')}</LinkButton>
    </Notice>
  );
}

/** The database is held by another tab, or too new for this page: nothing is said to be lost. */
export function Unreachable() {
  const { t } = useTranslation('shell');
  const newer = useKeeping() === 'newer';
  return (
    <Notice
      title={t('trouble.unreachable')}
      what={newer ? t('trouble.unreachableNewer') : t('trouble.unreachableHeld')}
      safe={t('trouble.nothingLost')}
    >
      <LinkButton to={routes.games}>{t('trouble.toGames')}</LinkButton>
    </Notice>
  );
}

/** Another tab plays this game: going on here reads its latest move first. */
export function Elsewhere() {
  const { t } = useTranslation('shell');
  const fail = useFailure();
  return (
    <Notice
      title={t('trouble.elsewhere')}
      what={t('trouble.elsewhereText')}
      safe={t('trouble.nothingLost')}
    >
      <Button
        look="primary"
        onClick={() => {
          import('../../app/open-game.ts')
            .then(({ closeGame }) => {
              closeGame();
            })
            .catch(fail);
        }}
      >
        {t('trouble.here')}
      </Button>
      <AsNew />
    </Notice>
  );
}

/** The game was deleted where this tab did not see it: what was played here can still be kept. */
export function Deleted() {
  const { t } = useTranslation('shell');
  return (
    <Notice title={t('trouble.deleted')} what={t('trouble.deletedText')}>
      <AsNew look="primary" />
      <Button onClick={exportOpenGame}>{t('trouble.export')}</Button>
      <LinkButton to={routes.games}>{t('trouble.toGames')}</LinkButton>
    </Notice>
  );
}

/** Keeps the game of this tab as one of its own and goes on with it, on the same screen. */
function AsNew({ look = 'plain' }: { readonly look?: ButtonLook }) {
  const { t } = useTranslation('shell');
  const [at, go] = useLocation();
  const fail = useFailure();
  const keep = async () => {
    const { keepAsNew } = await fetched(() => import('../../app/keep-as-new.ts'));
    const id = await keepAsNew();
    if (id !== undefined) go(at.replace(/[^/]*$/, encodeURIComponent(id)), { replace: true });
  };
  return (
    <Button
      look={look}
      onClick={() => {
        keep().catch(fail);
      }}
    >
      {t('trouble.asNew')}
    </Button>
  );
}

/** An old record whose replay no longer comes to the same: said, and nothing hidden. */
export function Diverged({ after }: { readonly after: number }) {
  const { t } = useTranslation('shell');
  return (
    <div role="status" className={strip['strip']}>
      {t('trouble.diverged', { after })}
    </div>
  );
}
