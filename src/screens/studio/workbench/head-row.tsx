import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { Button } from '../../controls/button.tsx';
import { DeskBar } from '../keeping/desk-bar.tsx';
import type { Undo } from './use-undo.ts';
import styles from './workbench.module.css';

interface HeadRowProps extends Undo {
  readonly title: string;
}

/** What the draft is called, the way back to the others, and what was done and can be taken back. */
export function HeadRow({ title, undo, redo, said }: HeadRowProps) {
  const { t } = useTranslation('studio');
  const tools = [
    {
      label: t('undo'),
      icon: <Undo2 aria-hidden="true" />,
      act: undo,
    },
    {
      label: t('redo'),
      icon: <Redo2 aria-hidden="true" />,
      act: redo,
    },
  ];
  return (
    <div className={styles['head']}>
      <p className={styles['title']}>
        <Link href={routes.studio}>{t('title')}</Link> <span aria-hidden="true">·</span>{' '}
        <strong>{title}</strong>
      </p>
      <div className={styles['tools']}>
        {said !== undefined && <p className={styles['said']}>{said}</p>}
        {tools.map(({ label, icon, act }) => (
          <Button key={label} icon={icon} onClick={act}>
            {label}
          </Button>
        ))}
        <DeskBar />
      </div>
    </div>
  );
}
