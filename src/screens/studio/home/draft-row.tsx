import { Copy, Download, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../../../app/routes.ts';
import { nameOf, type DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { nameDraft } from '../../../app/studio/drafts/drafts.ts';
import { copyDraft } from '../../../app/studio/drafts/new-draft.ts';
import { saveText } from '../../../app/studio/drafts/save-text.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { moment } from '../../dates.ts';
import { announce } from '../../page/announcer.ts';
import { useFailure } from '../../trouble/use-failure.ts';
import { NameDialog } from './name-dialog.tsx';
import styles from './home.module.css';

interface DraftRowProps {
  readonly draft: DraftFile;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

export function DraftRow({ draft, onChange, onDelete }: DraftRowProps) {
  const { t, i18n } = useTranslation('drafts');
  const fail = useFailure();
  const [naming, setNaming] = useState(false);
  const title = nameOf(draft);
  const copy = async () => {
    const name = t('copyOf', { title });
    await copyDraft(draft.id, name);
    announce(t('copied', { title: name }));
    onChange();
  };
  const give = async (name: string | undefined) => {
    await nameDraft(draft.id, name);
    onChange();
  };
  return (
    <li className={styles['row']}>
      <div className={styles['about']}>
        <h3>{title}</h3>
        <p className={styles['file']}>{draft.file}</p>
        <p className={styles['when']}>
          {[
            draft.changed > 0 && t('changed', { when: moment(draft.changed, i18n.language) }),
            draft.errors !== undefined && t('errors', { count: draft.errors }),
          ]
            .filter((part) => part !== false)
            .join(' · ')}
        </p>
      </div>
      <div className={styles['actions']}>
        <LinkButton to={pathTo.draft(draft.id)} look="primary">
          {t('open')}
          <span className="visually-hidden">: {title}</span>
        </LinkButton>
        <Button
          icon={<PenLine aria-hidden="true" />}
          aria-label={t('renameNamed', { title })}
          onClick={() => {
            setNaming(true);
          }}
        >
          {t('rename')}
        </Button>
        <Button
          icon={<Copy aria-hidden="true" />}
          aria-label={t('copyNamed', { title })}
          onClick={() => {
            copy().catch(fail);
          }}
        >
          {t('copy')}
        </Button>
        <Button
          icon={<Download aria-hidden="true" />}
          aria-label={t('exportNamed', { title })}
          onClick={() => {
            saveText(draft);
          }}
        >
          {t('export')}
        </Button>
        <Button
          look="danger"
          icon={<Trash2 aria-hidden="true" />}
          aria-label={t('deleteNamed', { title })}
          onClick={onDelete}
        >
          {t('delete')}
        </Button>
      </div>
      {naming && (
        <NameDialog
          name={draft.name ?? ''}
          onClose={() => {
            setNaming(false);
          }}
          onName={(name) => {
            setNaming(false);
            give(name).catch(fail);
          }}
        />
      )}
    </li>
  );
}
