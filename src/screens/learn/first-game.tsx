import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fetched } from '../../app/fetched.ts';
import { beginHere, hasBegunHere } from '../../app/first-game/newcomer.ts';
import { pathTo, routes } from '../../app/routes.ts';
import { listGames } from '../../app/storage/storage.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import { LinkButton } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';
import { Waiting } from '../page/waiting.tsx';
import { ProblemList } from '../trouble/problem-list.tsx';
import { useFailure } from '../trouble/use-failure.ts';

/**
 * Where “Play” leads: whoever has never played here finds the first game open, everybody else the
 * shelf. Asked for by name (`again`), it opens for anybody.
 */
export function FirstGame({ again = false }: { readonly again?: boolean }) {
  const { t } = useTranslation('learn');
  const [, go] = useLocation();
  const [problems, setProblems] = useState<readonly Problem[]>();
  const fail = useFailure();
  const asked = useRef(false);
  useEffect(() => {
    // An effect may run twice, and a game begins once.
    if (asked.current) return;
    asked.current = true;
    const open = async () => {
      if (!again && (hasBegunHere() || (await hasGames()))) {
        go(routes.shelf, { replace: true });
        return;
      }
      const { beginPractice } = await fetched(
        () => import('../../app/first-game/begin-practice.ts'),
      );
      const begun = await beginPractice();
      if (!begun.ok) {
        setProblems(begun.error);
        return;
      }
      if (!again) beginHere();
      go(pathTo.telegram(begun.value), { replace: true });
    };
    open().catch(fail);
  }, [again, go, fail]);
  if (!problems) return <Waiting />;
  return (
    <Page title={t('first.failed')} width="text">
      <ProblemList problems={problems} />
      <LinkButton to={routes.shelf} look="primary">
        {t('play')}
      </LinkButton>
    </Page>
  );
}

/** Whether anybody has played here; where nothing can be kept, nobody has. */
async function hasGames(): Promise<boolean> {
  const games = await listGames().catch(() => []);
  return games.length > 0;
}
