import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { follow, leaveClass, useLive } from '../../../app/live/live-store.ts';
import { projectorToken } from '../../../app/live/teach/classes.ts';
import { routes } from '../../../app/routes.ts';
import type { ProjectorSight } from '../../../classroom/sight/projector-sight.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { ClassGone } from '../console/class-gone.tsx';
import { LineStrip } from '../line-strip.tsx';
import { ForAll } from './for-all.tsx';

/** The screen for all, on which nothing secret ever stands. */
export function Projector({ code }: { readonly code: string }) {
  const { t } = useTranslation('console');
  const [token] = useState(() => projectorToken(code));
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
