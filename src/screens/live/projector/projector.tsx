import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../app/live/keys.ts';
import { follow, leaveClass, useLive } from '../../../app/live/live-store.ts';
import { projectorToken } from '../../../app/live/teach/classes.ts';
import { routes } from '../../../app/routes.ts';
import type { ProjectorSight } from '../../../classroom/sight/projector-sight.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { LineStrip } from '../line-strip.tsx';
import { ForAll } from './for-all.tsx';

/** The screen for all, on which nothing secret ever stands. */
export function Projector({ code }: { readonly code: string }) {
  const { t } = useTranslation('console');
  useKeys(); // anew when a key comes or goes
  const token = projectorToken(code);
  useEffect(() => {
    if (token === undefined) return;
    follow(token);
    return leaveClass;
  }, [token]);
  const sight = useLive((live) => (live?.token === token ? live?.sight : undefined));
  if (token === undefined) {
    return (
      <Page title={t('title')} lead={t('noKey')} width="text">
        <LinkButton to={routes.teach}>{t('toTeach')}</LinkButton>
      </Page>
    );
  }
  return (
    <>
      <LineStrip again={routes.teach} />
      {sight?.role === 'projector' ? (
        <ForAll token={token} sight={sight satisfies ProjectorSight} />
      ) : (
        <Waiting />
      )}
    </>
  );
}
