import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassSettings } from '../../../classroom/lesson/settings.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { ClockChoice } from '../teach/clock-choice.tsx';
import { useConsole } from './console-context.ts';
import styles from './console.module.css';

/** How the class is played, changed while it is: new times hold from each table's next question on. */
export function ClassSettingsDialog() {
  const { t } = useTranslation('console');
  const { sight, ask, told } = useConsole();
  const [draft, setDraft] = useState<ClassSettings>();
  const [wrong, setWrong] = useState(false);
  const change = (by: Partial<ClassSettings>) => {
    setDraft((before) => before && { ...before, ...by });
  };
  const close = () => {
    setDraft(undefined);
  };
  return (
    <>
      <Button
        icon={<Settings2 aria-hidden="true" />}
        onClick={() => {
          setWrong(false);
          setDraft(sight.settings);
        }}
      >
        {t('settings.title')}
      </Button>
      <Dialog
        open={draft !== undefined}
        onClose={close}
        title={t('settings.title')}
        wide
        actions={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button
              look="primary"
              why={wrong ? t('teach.wrongClock') : undefined}
              onClick={() => {
                if (draft) void ask({ kind: 'set', settings: draft });
                close();
              }}
            >
              {t('settings.save')}
            </Button>
          </>
        }
      >
        {draft && (
          <div className={styles['stack']}>
            <p>{t('settings.when')}</p>
            <ClockChoice
              settings={draft}
              rounds={told?.scenario.rounds}
              onChange={change}
              onWrong={setWrong}
            />
            {(['talk', 'notes'] as const).map((key) => (
              <Toggle
                key={key}
                on={draft[key]}
                note={t(`teach.${key}Note`)}
                onChange={(on) => {
                  change({ [key]: on });
                }}
              >
                {t(`teach.${key}`)}
              </Toggle>
            ))}
          </div>
        )}
      </Dialog>
    </>
  );
}
