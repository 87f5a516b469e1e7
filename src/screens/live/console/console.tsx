import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { follow, leaveClass, useLive } from '../../../app/live/live-store.ts';
import { teacherKey } from '../../../app/live/teach/classes.ts';
import { routes } from '../../../app/routes.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { LineStrip } from '../line-strip.tsx';
import { ClassGone } from './class-gone.tsx';
import { ConsoleStage } from './console-stage.tsx';
import { WithConsole } from './with-console.tsx';

/** The teacher's screen of a class, by the key that this browser has. */
export function Console({ code }: { readonly code: string }) {
  const { t } = useTranslation('console');
  const [token] = useState(() => teacherKey(code)?.token);
  useEffect(() => {
    if (token === undefined) return;
    follow(token);
    return leaveClass;
  }, [token]);
  const live = useLive((now) => (now?.token === token ? now : undefined));
  const sight = live?.sight;
  if (token === undefined) {
    return (
      <Page title={t('title')} lead={t('noKey')} width="text">
        <LinkButton to={routes.teach}>{t('toTeach')}</LinkButton>
      </Page>
    );
  }
  if (live?.line === 'closed' || live?.line === 'refused') return <ClassGone token={token} />;
  if (sight?.role !== 'teacher') {
    return (
      <>
        <LineStrip />
        <Waiting />
      </>
    );
  }
  return (
    <>
      <LineStrip />
      <WithConsole token={token} sight={sight}>
        {(trouble) => <ConsoleStage trouble={trouble} />}
      </WithConsole>
    </>
  );
}
