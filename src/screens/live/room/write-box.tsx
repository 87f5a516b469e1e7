import { SendHorizontal } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../classroom/limits.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useAsk } from './use-ask.ts';
import styles from './messages.module.css';

interface WriteBoxProps {
  readonly kind: 'talk' | 'note';
  readonly label: string;
  readonly closed: string | undefined; // why nothing can be written now
}

/** One line to the others. What could not be sent stays in the field. */
export function WriteBox({ kind, label, closed }: WriteBoxProps) {
  const { t } = useTranslation('lesson');
  const ask = useAsk();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<string>();
  // What is written already is not taken away, though it cannot be sent.
  if (closed !== undefined && text === '') return <p className={styles['empty']}>{closed}</p>;
  const send = async () => {
    if (text.trim() === '' || sending) return;
    setSending(true);
    const refused = await ask({ kind, text });
    setSending(false);
    setWrong(refused);
    // What was typed meanwhile is the beginning of the next.
    if (refused === undefined) setText((now) => (now === text ? '' : now));
  };
  return (
    <form
      className={styles['write']}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={label}
        value={text}
        most={kind === 'talk' ? limits.talk : limits.note}
        wrong={closed ?? wrong}
        onChange={setText}
      />
      <Button type="submit" icon={<SendHorizontal aria-hidden="true" />}>
        {t('room.send')}
      </Button>
      <p role="alert" className="visually-hidden">
        {wrong}
      </p>
    </form>
  );
}
