import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOverlay } from '../../../app/studio/change-overlay.ts';
import { isEverRead, languageName } from '../../../app/studio/named-languages.ts';
import { freshOverlay } from '../../../app/studio/translation.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { Picker } from '../../controls/picker.tsx';
import { NewLanguage } from './new-language.tsx';
import { Translation } from './translation.tsx';
import styles from './languages.module.css';

/** The draft in other languages, a file each, text by text beside the first. */
export function LanguagesSheet() {
  const { t, i18n } = useTranslation('studio');
  const overlays = useStudio(({ draft }) => draft?.overlays) ?? {};
  const scenario = useStudio(({ reading }) => reading?.scenario);
  const [chosen, setChosen] = useState<string>();
  const tags = Object.keys(overlays);
  const language = tags.find((each) => each === chosen) ?? tags[0];
  const nameOf = (each: string) => languageName(each, i18n.language);
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
            <NewLanguage
              own={scenario.language}
              taken={tags}
              onStart={(tag) => {
                changeOverlay(tag, freshOverlay(scenario.id, tag));
                setChosen(tag);
              }}
            />
          </div>
          {language !== undefined && (
            <p>
              {t(isEverRead(language) ? 'languages.read' : 'languages.notRead', {
                name: nameOf(language),
              })}
            </p>
          )}
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
