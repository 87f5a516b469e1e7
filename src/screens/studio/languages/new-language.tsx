import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  languageMeant,
  languageName,
  namedLanguages,
} from '../../../app/studio/named-languages.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';

interface NewLanguageProps {
  readonly own: string; // the language of the draft
  readonly taken: readonly string[]; // the languages that it is translated into
  readonly onStart: (tag: string) => void;
}

/** A language to translate into: chosen by its name, or typed as a name or a code. */
export function NewLanguage({ own, taken, onStart }: NewLanguageProps) {
  const { t, i18n } = useTranslation('studio');
  const { language } = i18n;
  const [typed, setTyped] = useState('');
  const known = useMemo(() => namedLanguages(language).map(({ name }) => name), [language]);
  const tag = useMemo(() => languageMeant(typed, language), [typed, language]);
  const name = tag === undefined ? typed.trim() : languageName(tag, language);
  const why =
    typed.trim() === ''
      ? t('languages.why')
      : tag === undefined
        ? t('languages.unknown', { typed: name })
        : tag === own
          ? t('languages.own', { name })
          : taken.includes(tag)
            ? t('languages.taken', { name })
            : undefined;
  return (
    <>
      <TextField
        label={t('languages.tag')}
        value={typed}
        suggestions={known}
        onChange={setTyped}
        note={why === undefined ? name : t('languages.tagNote')}
      />
      <Button
        why={why}
        onClick={() => {
          if (tag === undefined) return;
          onStart(tag);
          setTyped('');
        }}
      >
        {t('languages.add')}
      </Button>
    </>
  );
}
