import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { saveFile } from '../../../../app/files/save-file.ts';
import { troubleWords } from '../../../../app/live/refusal-words.ts';
import { deleteClass, exportClass } from '../../../../app/live/teach/classes.ts';
import { useSentence } from '../../../../app/languages/sentence.ts';
import { routes } from '../../../../app/routes.ts';
import { Button, LinkButton } from '../../../controls/button.tsx';
import { Confirm } from '../../../controls/dialog.tsx';
import { Toggle } from '../../../controls/toggle.tsx';
import { announce } from '../../../page/announcer.ts';
import { Panel } from '../../../page/panel.tsx';
import { useConsole } from '../console-context.ts';
import page from '../console.module.css';

/** What becomes of the class: it is taken away as a file, kept, or deleted. */
export function Afterwards() {
  const { t } = useTranslation('console');
  const { sight, ask, token, code } = useConsole();
  const sentence = useSentence();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const say = (words: string) => {
    setTrouble(words);
    announce(words);
  };
  const save = async () => {
    const file = await exportClass(token);
    if (file) saveFile(`class-${code}.json`, file);
    else say(t('after.noFile'));
  };
  const remove = async () => {
    setAsking(false);
    const deleted = await deleteClass(token);
    if (deleted.ok) navigate(routes.teach);
    else say(troubleWords(sentence, deleted.error));
  };
  return (
    <Panel title={t('after.title')}>
      <div className={page['stack']}>
        <Toggle
          on={sight.kept}
          note={t('after.keepNote')}
          onChange={(kept) => {
            void ask({ kind: 'keep', kept });
          }}
        >
          {t('after.keep')}
        </Toggle>
        <div className={page['row']}>
          <Button
            icon={<Download aria-hidden="true" />}
            onClick={() => {
              void save();
            }}
          >
            {t('after.export')}
          </Button>
          <LinkButton to={routes.class}>{t('after.codes')}</LinkButton>
          <Button
            look="danger"
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('after.delete')}
          </Button>
        </div>
        {trouble !== undefined && <p>{trouble}</p>}
      </div>
      <Confirm
        open={asking}
        title={t('after.deleteTitle')}
        yes={t('after.deleteYes')}
        no={t('cancel')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={() => {
          void remove();
        }}
      >
        <p>{t('after.deleteText', { count: sight.members.length })}</p>
      </Confirm>
    </Panel>
  );
}
