import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../app/routes.ts';
import { keepDesk, openDraft } from '../../../app/studio/drafts/keep-desk.ts';
import { useStudioKeeping } from '../../../app/studio/drafts/studio-keeping.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import { KeepingStrip } from '../keeping/keeping-strip.tsx';
import { LostStrip } from '../keeping/lost-strip.tsx';
import { Workbench } from './workbench.tsx';

/** The workbench with a draft that is kept here, which is saved while it is worked on. */
export function WithDraft({ draft }: { readonly draft: string }) {
  const { t } = useTranslation('drafts');
  const fail = useFailure();
  const { keeping } = useStudioKeeping();
  const [how, setHow] = useState<'opening' | 'open' | 'missing' | 'unreachable'>('opening');
  const isOpen = how === 'open';
  // Again when the database comes back, while the draft is not here.
  useEffect(() => {
    if (isOpen) return;
    let gone = false;
    openDraft(draft)
      .then((done) => {
        if (!gone) setHow(done);
      })
      .catch(fail);
    return () => {
      gone = true;
    };
  }, [draft, keeping, isOpen, fail]);
  useEffect(() => (isOpen ? keepDesk() : undefined), [isOpen]);
  if (how === 'opening') return <Waiting />;
  return (
    <>
      <KeepingStrip onDesk={isOpen} />
      {isOpen ? (
        <>
          <LostStrip draft={draft} />
          <Workbench draft={draft} />
        </>
      ) : (
        <Page title={t(how)} lead={how === 'missing' ? t('missingText') : undefined} width="text">
          <LinkButton to={routes.studio}>{t('toDrafts')}</LinkButton>
        </Page>
      )}
    </>
  );
}
