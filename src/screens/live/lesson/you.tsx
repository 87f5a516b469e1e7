import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { command } from '../../../app/live/ask.ts';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { limits } from '../../../classroom/limits.ts';
import type { StudentSight } from '../../../classroom/sight/student-sight.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { Panel } from '../../page/panel.tsx';
import { Leave } from './leave.tsx';
import { OwnLink } from './own-link.tsx';
import styles from './lesson.module.css';

interface YouProps {
  readonly token: string;
  readonly sight: StudentSight;
}

/** Who one is in the class, and how one comes back to it. */
export function You({ token, sight: { me } }: YouProps) {
  const { t } = useTranslation('lesson');
  const [renaming, setRenaming] = useState(false);
  return (
    <Panel title={t('me.title')} look="plain">
      {renaming ? (
        <Rename
          token={token}
          name={me.name}
          onDone={() => {
            setRenaming(false);
          }}
        />
      ) : (
        <p className={styles['ways']}>
          <span className={styles['name']}>{t('me.name', { name: me.name })}</span>
          <Button
            look="quiet"
            className={styles['changeName']}
            onClick={() => {
              setRenaming(true);
            }}
          >
            {t('me.rename')}
          </Button>
        </p>
      )}
      <div className={styles['own']}>
        <OwnLink token={token} />
        <Leave token={token} />
      </div>
    </Panel>
  );
}

interface RenameProps {
  readonly token: string;
  readonly name: string;
  readonly onDone: () => void;
}

function Rename({ token, name, onDone }: RenameProps) {
  const { t } = useTranslation('lesson');
  const say = useSentence();
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState<string>();
  const keep = async () => {
    const done = await command(token, { kind: 'rename', name: typed });
    if (done.ok) onDone();
    else setWrong(troubleWords(say, done.error));
  };
  return (
    <form
      className={styles['rename']}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t('me.newName')}
        value={typed}
        most={limits.name}
        wrong={wrong}
        onChange={(value) => {
          setTyped(value);
          setWrong(undefined);
        }}
      />
      <p className={styles['ways']}>
        <Button type="submit" look="primary">
          {t('me.keep')}
        </Button>
        <Button onClick={onDone}>{t('me.cancel')}</Button>
      </p>
    </form>
  );
}
