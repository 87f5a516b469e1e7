import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../app/routes.ts';
import { followText } from '../../../app/studio/follow-text.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { Page } from '../../page/page.tsx';
import { Desk } from '../desk/desk.tsx';
import { Instruments } from '../instruments/instruments.tsx';
import { DeskBar } from '../keeping/desk-bar.tsx';
import { Outline } from '../outline/outline.tsx';
import styles from './workbench.module.css';

const parts = ['outline', 'desk', 'instruments'] as const;
type Part = (typeof parts)[number];

/** One draft, open: what there is of it, what is worked on, and what the instruments say. */
export function Workbench({ draft }: { readonly draft: string }) {
  const { t } = useTranslation('studio');
  const open = useStudio((studio) => studio.draft);
  const [part, setPart] = useState<Part>('desk');
  useEffect(() => followText(), []);
  if (open?.id !== draft) {
    return (
      <Page title={t('title')} lead={t('nothingOpen')}>
        <LinkButton to={routes.studio}>{t('toDrafts')}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={open.file} hideTitle width="full">
      <DeskBar />
      <div className={styles['parts']}>
        <Choices
          label={t('parts.label')}
          hideLabel
          look="row"
          choices={parts.map((value) => ({ value, label: t(`parts.${value}`) }))}
          value={part}
          onChange={setPart}
        />
      </div>
      <div className={styles['bench']} data-part={part}>
        <Outline />
        <Desk />
        <Instruments />
      </div>
    </Page>
  );
}
