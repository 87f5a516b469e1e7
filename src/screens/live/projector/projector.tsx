import { useTranslation } from 'react-i18next';
import { projectorToken } from '../../../app/live/teach/classes.ts';
import { routes } from '../../../app/routes.ts';
import type { ProjectorSight } from '../../../classroom/sight/projector-sight.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { ClassGone } from '../console/class-gone.tsx';
import { LineStrip } from '../line-strip.tsx';
import { useFollowed } from '../use-followed.ts';
import { ForAll } from './for-all.tsx';

/** The screen for all, on which nothing secret ever stands. */
export function Projector({ code }: { readonly code: string }) {
  const { t } = useTranslation('console');
  const { token, live, isGone } = useFollowed(() => projectorToken(code));
  const sight = live?.sight;
  if (token === undefined) {
    return (
      <Page title={t('title')} lead={t('noKey')} width="text">
        <LinkButton to={routes.teach}>{t('toTeach')}</LinkButton>
      </Page>
    );
  }
  if (isGone) return <ClassGone token={token} />;
  return (
    <>
      <LineStrip />
      {sight?.role === 'projector' ? (
        <ForAll token={token} sight={sight satisfies ProjectorSight} />
      ) : (
        <Waiting />
      )}
    </>
  );
}
