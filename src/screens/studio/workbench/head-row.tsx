import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { redoChange, undoChange } from '../../../app/studio/undo.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { DeskBar } from '../keeping/desk-bar.tsx';
import styles from './workbench.module.css';

/** What the draft is called, the way back to the others, and what was done and can be taken back. */
export function HeadRow({ title }: { readonly title: string }) {
  const { t } = useTranslation('studio');
  const tools = [
    {
      label: t('undo'),
      icon: <Undo2 aria-hidden="true" />,
      act: undoChange,
      nothing: t('nothingToUndo'),
    },
    {
      label: t('redo'),
      icon: <Redo2 aria-hidden="true" />,
      act: redoChange,
      nothing: t('nothingToRedo'),
    },
  ];
  return (
    <div className={styles['head']}>
      <p className={styles['title']}>
        <Link href={routes.studio}>{t('title')}</Link> <span aria-hidden="true">·</span>{' '}
        <strong>{title}</strong>
      </p>
      <div className={styles['tools']}>
        {tools.map(({ label, icon, act, nothing }) => (
          <Button
            key={label}
            icon={icon}
            onClick={() => {
              if (!act()) announce(nothing);
            }}
          >
            {label}
          </Button>
        ))}
        <DeskBar />
      </div>
    </div>
  );
}
