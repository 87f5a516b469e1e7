import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pathTo } from '../../../app/routes.ts';
import { draftOnDesk, openDraft, useDesk } from '../../../app/studio/drafts/keep-desk.ts';
import { beginDraft } from '../../../app/studio/drafts/new-draft.ts';
import { Button } from '../../controls/button.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from '../../page/strip.module.css';
import { ExportDesk } from './keeping-strip.tsx';

/** Another tab has the draft, or has deleted it: it is told at once, and nothing is lost. */
export function LostStrip({ draft }: { readonly draft: string }) {
  const { t } = useTranslation('drafts');
  const { lost } = useDesk();
  const [, goTo] = useLocation();
  const fail = useFailure();
  if (!lost) return null;
  const keepAsNew = async () => {
    const file = draftOnDesk();
    if (file) goTo(pathTo.draft(await beginDraft(file)));
  };
  return (
    <div
      role="alert"
      className={styles['strip']}
      data-tone={lost === 'deleted' ? 'bad' : undefined}
    >
      <span>{t(`strip.${lost}`)}</span>
      {lost === 'elsewhere' ? (
        <Button
          onClick={() => {
            openDraft(draft).catch(fail);
          }}
        >
          {t('strip.takeBack')}
        </Button>
      ) : (
        <Button
          onClick={() => {
            keepAsNew().catch(fail);
          }}
        >
          {t('strip.asNew')}
        </Button>
      )}
      <ExportDesk />
    </div>
  );
}
