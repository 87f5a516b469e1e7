import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { TextField } from '../../controls/text-field.tsx';

interface NameDialogProps {
  readonly name: string;
  readonly onName: (name: string | undefined) => void;
  readonly onClose: () => void;
}

export function NameDialog({ name, onName, onClose }: NameDialogProps) {
  const { t } = useTranslation('drafts');
  const { t: shell } = useTranslation('shell');
  const [typed, setTyped] = useState(name);
  const give = () => {
    onName(typed.trim() === '' ? undefined : typed.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('renameTitle')}
      actions={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button look="primary" onClick={give}>
            {t('renameYes')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <TextField
          label={t('renameField')}
          value={typed}
          note={t('renameNote')}
          most={120}
          onChange={setTyped}
        />
      </form>
    </Dialog>
  );
}
