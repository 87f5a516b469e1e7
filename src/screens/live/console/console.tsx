import { useTranslation } from 'react-i18next';
import { teacherKey } from '../../../app/live/teach/classes.ts';
import { routes } from '../../../app/routes.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { LineStrip } from '../line-strip.tsx';
import { useFollowed } from '../use-followed.ts';
import { ClassGone } from './class-gone.tsx';
import { ConsoleStage } from './console-stage.tsx';
import { WithConsole } from './with-console.tsx';

/** The teacher's screen of a class, by the key that this browser has. */
export function Console({ code }: { readonly code: string }) {
  const { t } = useTranslation('console');
  const { token, live, isGone } = useFollowed(() => teacherKey(code)?.token);
  const sight = live?.sight;
  if (token === undefined) {
    return (
      <Page title={t('title')} lead={t('noKey')} width="text">
        <LinkButton to={routes.teach}>{t('toTeach')}</LinkButton>
      </Page>
    );
  }
  if (isGone) return <ClassGone token={token} />;
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
