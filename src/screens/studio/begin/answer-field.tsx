import { useTranslation } from 'react-i18next';
import { mostCharacters } from '../../../authoring/begin/answers.ts';
import { brief } from '../../../authoring/begin/brief.ts';
import { TextField } from '../../controls/text-field.tsx';

interface AnswerFieldProps {
  readonly kind: keyof typeof mostCharacters;
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** An answer, and what becomes of it in the draft where that has no room for all of it. */
export function AnswerField({ kind, label, value, note, onChange }: AnswerFieldProps) {
  const { t } = useTranslation('drafts');
  const most = mostCharacters[kind];
  const isLong = value.trim().length > most;
  const cut = { most, cut: brief(value.trim(), most) };
  // An answer that can be agreed stands in full in what is signed.
  const isWholeElsewhere = kind === 'option';
  return (
    <TextField
      label={label}
      value={value}
      room={most}
      note={isLong && isWholeElsewhere ? t('questions.longAnswer', cut) : note}
      wrong={isLong && !isWholeElsewhere ? t('questions.long', cut) : undefined}
      onChange={onChange}
    />
  );
}
