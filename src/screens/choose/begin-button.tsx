import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fetched } from '../../app/fetched.ts';
import { pathTo } from '../../app/routes.ts';
import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { ProblemList } from '../trouble/problem-list.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import { typedDice, whoOf, type Setup } from './setup.ts';

interface BeginButtonProps {
  readonly entry: ShelfEntry;
  readonly setup: Setup;
}

/** Fetches the rules and the scenario when it is pressed, and not before. */
export function BeginButton({ entry, setup }: BeginButtonProps) {
  const { t } = useTranslation('choose');
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>();
  const fail = useFailure();
  const dice = typedDice(setup.dice);
  const watching = whoOf(entry, setup) === 'watch';

  const begin = async () => {
    const { beginGame, throwDice } = await fetched(() => import('../../app/begin-game.ts'));
    const begun = await beginGame({
      scenario: entry.id,
      seats: setup.seats,
      dice: dice === undefined || dice === 'wrong' ? throwDice() : dice,
    });
    if (begun.ok) go(watching ? pathTo.table(begun.value) : pathTo.dossier(begun.value));
    else setProblems(begun.error);
  };

  return (
    <>
      <Button
        look="primary"
        why={busy ? t('beginning') : dice === 'wrong' ? t('diceWrong') : undefined}
        onClick={() => {
          setBusy(true);
          begin()
            .catch(fail)
            .finally(() => {
              setBusy(false);
            });
        }}
      >
        {watching ? t('beginWatch') : t('begin')}
      </Button>
      <Dialog
        open={problems !== undefined}
        onClose={() => {
          setProblems(undefined);
        }}
        wide
        title={t('failed')}
      >
        <p>{t('failedLead')}</p>
        <ProblemList problems={problems ?? []} />
      </Dialog>
    </>
  );
}
