import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../../app/languages/i18n.ts';
import { languageNames } from '../../app/languages/language-names.ts';
import { changeSettings, textSizes, useSettings } from '../../app/settings.ts';
import { isLanguage } from '../../words/languages.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Page } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import styles from './settings.module.css';

const themes = ['system', 'day', 'night'] as const;
const motions = ['system', 'full', 'none'] as const;

export function Settings() {
  const { t } = useTranslation('settings');
  const settings = useSettings((all) => all);
  const fail = useFailure();
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <div className={styles['settings']}>
        <Choices
          label={t('theme')}
          look="row"
          value={settings.theme}
          onChange={(theme) => {
            changeSettings({ theme });
          }}
          choices={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
        <Choices
          label={t('motion')}
          look="row"
          value={settings.motion}
          onChange={(motion) => {
            changeSettings({ motion });
          }}
          choices={motions.map((value) => ({ value, label: t(`motions.${value}`) }))}
        />
        <Choices
          label={t('size')}
          look="row"
          value={String(settings.textSize)}
          onChange={(size) => {
            changeSettings({ textSize: textSizes.find((one) => String(one) === size) ?? 1 });
          }}
          choices={textSizes.map((size) => ({
            value: String(size),
            label: t('sizeNow', { percent: Math.round(size * 100) }),
          }))}
        />
        <Choices
          label={t('language')}
          look="row"
          value={settings.language}
          onChange={(language) => {
            if (!isLanguage(language)) return;
            changeLanguage(language).then(() => {
              changeSettings({ language });
            }, fail);
          }}
          choices={languageNames.map(({ tag, name }) => ({ value: tag, label: name }))}
        />
        <Toggle
          on={settings.pace === 'fast'}
          note={t('paceNote')}
          onChange={(fast) => {
            changeSettings({ pace: fast ? 'fast' : 'calm' });
          }}
        >
          {t('pace')}
        </Toggle>
        <Panel title={t('notes')} look="plain">
          <p>
            {settings.notes.length === 0
              ? t('notesAll')
              : t('notesGone', { count: settings.notes.length })}
          </p>
          {settings.notes.length > 0 && (
            <Button
              onClick={() => {
                changeSettings({ notes: [] });
              }}
            >
              {t('notesBack')}
            </Button>
          )}
        </Panel>
        <Panel title={t('data')} look="plain">
          <p>{t('dataText')}</p>
        </Panel>
      </div>
    </Page>
  );
}
