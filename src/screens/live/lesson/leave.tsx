import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { command } from '../../../app/live/ask.ts';
import { dropKey } from '../../../app/live/keys.ts';
import { leaveClass } from '../../../app/live/live-store.ts';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { routes } from '../../../app/routes.ts';
import { announce } from '../../page/announcer.ts';
import { Button } from '../../controls/button.tsx';
import { Confirm } from '../../controls/dialog.tsx';

/** Gives the seat up: asked once more, since somebody else may have the chair next. */
export function Leave({ token }: { readonly token: string }) {
  const { t } = useTranslation('lesson');
  const say = useSentence();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    setAsking(false);
    const done = await command(token, { kind: 'leave' });
    if (!done.ok) {
      announce(troubleWords(say, done.error));
      return;
    }
    go(routes.join);
    leaveClass();
    dropKey(token);
  };
  return (
    <>
      <Button
        look="danger"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('me.leave')}
      </Button>
      <Confirm
        open={asking}
        title={t('me.leaveTitle')}
        yes={t('me.leaveYes')}
        no={t('me.leaveNo')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={() => {
          void leave();
        }}
      >
        <p>{t('me.leaveText')}</p>
      </Confirm>
    </>
  );
}
