import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { CODE_LENGTH, plainCode } from '../../../classroom/lesson/class-code.ts';
import { freshToken } from '../../../app/live/ask.ts';
import { joinClass } from '../../../app/live/join-class.ts';
import { useKeys } from '../../../app/live/keys.ts';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { limits } from '../../../classroom/limits.ts';
import { routes } from '../../../app/routes.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { Page } from '../../page/page.tsx';
import { KnownSeats } from './known-seats.tsx';
import styles from './join.module.css';

/** A class's code and a name: that is all that it takes to be in it. */
export function Join({ code: given = '' }: { readonly code?: string }) {
  const { t } = useTranslation('lesson');
  const say = useSentence();
  const [, go] = useLocation();
  const invited = plainCode(given);
  const [code, setCode] = useState(invited);
  const [name, setName] = useState('');
  const [token, setToken] = useState(freshToken);
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<{ readonly code?: string; readonly other?: string }>({});
  const known = useKeys().keys.filter(
    (key) => key.role === 'student' && (plainCode(code) === '' || key.code === plainCode(code)),
  );

  const join = async () => {
    if (plainCode(code).length !== CODE_LENGTH) {
      setWrong({ code: t('join.codeWrong') });
      return;
    }
    if (name.trim() === '') {
      setWrong({ other: t('join.nameWrong') });
      return;
    }
    setAsking(true);
    const joined = await joinClass(token, code, name);
    setAsking(false);
    if (joined.ok) {
      go(routes.lesson);
      return;
    }
    // What was refused was not done: the next try is for another seat. An answer may still be on its way.
    if (joined.error.code !== 'unreachable') setToken(freshToken());
    const words = troubleWords(say, joined.error);
    setWrong(joined.error.code === 'noClass' ? { code: words } : { other: words });
  };

  return (
    <Page
      title={invited === '' ? t('join.title') : t('join.titleOf', { code: invited })}
      lead={t('join.lead')}
      width="text"
    >
      <KnownSeats seats={known} invited={invited !== ''} />
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          if (!asking) void join();
        }}
      >
        {(invited === '' || wrong.code !== undefined) && (
          <TextField
            label={t('join.code')}
            note={t('join.codeNote')}
            value={code}
            onChange={(typed) => {
              setCode(typed);
              setWrong({});
            }}
            wrong={wrong.code}
          />
        )}
        <TextField
          label={t('join.name')}
          note={t('join.nameNote')}
          value={name}
          most={limits.name}
          onChange={(typed) => {
            setName(typed);
            setWrong({});
          }}
          wrong={wrong.other}
        />
        <div role="alert" className="visually-hidden">
          {wrong.code ?? wrong.other}
        </div>
        <Button type="submit" look="primary" why={asking ? t('join.asking') : undefined}>
          {t('join.go')}
        </Button>
      </form>
    </Page>
  );
}
