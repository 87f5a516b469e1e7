import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { fileNameFor } from '../../../app/studio/drafts/new-draft.ts';
import { saveText } from '../../../app/studio/drafts/save-text.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import styles from './hand-on.module.css';

export function FilePanel({ draft }: { readonly draft: DraftFile }) {
  const { t } = useTranslation('hand-on');
  const file = fileNameFor(draft.text); // a file goes by the id that stands in it
  const files = [
    { file, text: draft.text },
    ...Object.entries(draft.overlays).map(([language, text]) => ({
      file: file.replace(/\.yaml$/, `.${language}.yaml`),
      text,
    })),
  ];
  return (
    <Panel title={t('file.title')}>
      <p>{t('file.note')}</p>
      <p className={styles['actions']}>
        {files.map((each) => (
          <Button
            key={each.file}
            icon={<Download aria-hidden="true" />}
            onClick={() => {
              saveText(each);
            }}
          >
            {t('file.save', { file: each.file })}
          </Button>
        ))}
      </p>
    </Panel>
  );
}
