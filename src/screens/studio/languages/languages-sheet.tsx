import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOverlay } from '../../../app/studio/change-overlay.ts';
import { freshOverlay } from '../../../app/studio/translation.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { Button } from '../../controls/button.tsx';
import { Picker } from '../../controls/picker.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { Translation } from './translation.tsx';
import styles from './languages.module.css';

const wellFormed = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The draft in other languages, a file each, text by text beside the first. */
export function LanguagesSheet() {
  const { t, i18n } = useTranslation('studio');
  const overlays = useStudio(({ draft }) => draft?.overlays) ?? {};
  const scenario = useStudio(({ reading }) => reading?.scenario);
  const [chosen, setChosen] = useState<string>();
  const [tag, setTag] = useState('');
  const tags = Object.keys(overlays);
  const language = tags.find((each) => each === chosen) ?? tags[0];
  const nameOf = (each: string) =>
    new Intl.DisplayNames([i18n.language], { type: 'language' }).of(each) ?? each;
  const isGood = wellFormed.test(tag) && !tags.includes(tag) && tag !== scenario?.language;
  return (
    <div className={styles['sheet']}>
      <h2>{t('languages.title')}</h2>
      <p className={styles['soft']}>{t('languages.lead')}</p>
      {scenario === undefined ? (
        <p role="status">{t('languages.wait')}</p>
      ) : (
        <>
          <div className={styles['choose']}>
            {language !== undefined && (
              <Picker
                label={t('languages.which')}
                value={language}
                choices={tags.map((value) => ({ value, label: nameOf(value) }))}
                onChange={setChosen}
              />
            )}
            <TextField
              label={t('languages.tag')}
              value={tag}
              onChange={setTag}
              note={isGood ? nameOf(tag) : t('languages.tagNote')}
            />
            <Button
              why={isGood ? undefined : t('languages.why')}
              onClick={() => {
                changeOverlay(tag, freshOverlay(scenario.id, tag));
                setChosen(tag);
                setTag('');
              }}
            >
              {t('languages.add')}
            </Button>
          </div>
          {language !== undefined && (
            <Translation
              key={language}
              scenario={scenario}
              language={language}
              name={nameOf(language)}
              overlay={overlays[language] ?? ''}
            />
          )}
        </>
      )}
    </div>
  );
}
