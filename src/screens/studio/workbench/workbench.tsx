import { CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../app/routes.ts';
import { rememberDesk, parts, showPart, useBench } from '../../../app/studio/bench-store.ts';
import { followDraft, useDrafted } from '../../../app/studio/draft-tree.ts';
import { followText } from '../../../app/studio/follow-text.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { Page } from '../../page/page.tsx';
import { Desk } from '../desk/desk.tsx';
import { Instruments } from '../instruments/instruments.tsx';
import { Outline } from '../outline/outline.tsx';
import { HeadRow } from './head-row.tsx';
import { useUndo } from './use-undo.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import styles from './workbench.module.css';

const components = { outline: Outline, desk: Desk, instruments: Instruments } as const;

/** One draft, open: what there is of it, what is worked on, and what the instruments say. */
export function Workbench({ draft }: { readonly draft: string }) {
  const { t } = useTranslation('studio');
  const open = useStudio((studio) => studio.draft);
  const title = useDrafted(({ data }) => titleOf(data));
  const part = useBench((bench) => bench.part);
  const isOpen = open?.id === draft;
  useEffect(() => followText(), []);
  useEffect(() => followDraft(), []);
  useEffect(() => (isOpen ? rememberDesk(draft) : undefined), [isOpen, draft]);
  const wrong = useStudio(
    ({ reading }) => reading?.problems.filter(({ severity }) => severity === 'error').length ?? 0,
  );
  const undo = useUndo();
  useUndoKeys(undo);
  if (!isOpen) {
    return (
      <Page title={t('title')} lead={t('nothingOpen')}>
        <LinkButton to={routes.studio}>{t('toDrafts')}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={title ?? open.file} hideTitle width="full" className={styles['page']}>
      <HeadRow title={title ?? open.file} {...undo} />
      <div className={styles['parts']}>
        <Choices
          label={t('parts.label')}
          hideLabel
          look="row"
          choices={parts.map((value) => ({
            value,
            label:
              value === 'instruments' && wrong > 0 ? (
                <>
                  {t('parts.instruments')}{' '}
                  <CircleAlert
                    className={styles['wrong']}
                    role="img"
                    aria-label={t('parts.wrong', { count: wrong })}
                  />
                </>
              ) : (
                t(`parts.${value}`)
              ),
          }))}
          value={part}
          onChange={showPart}
        />
      </div>
      <div className={styles['bench']}>
        {parts.map((each) => {
          const Part = components[each];
          return (
            <div key={each} className={styles['part']} data-shown={each === part}>
              <Part />
            </div>
          );
        })}
      </div>
    </Page>
  );
}

function titleOf(data: unknown): string | undefined {
  const { title } = (data ?? {}) as { readonly title?: unknown };
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}
