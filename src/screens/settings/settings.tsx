import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../../app/languages/i18n.ts';
import { languageNames } from '../../app/languages/language-names.ts';
import {
  changeSettings,
  textSizes,
  useSettings,
  volumes,
  type Volume,
} from '../../app/settings.ts';
import { tryOut } from '../../app/sound/sounding.ts';
import { isLanguage } from '../../words/languages.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Page } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import { SoundList } from './sound-list.tsx';
import styles from './settings.module.css';

const themes = ['system', 'day', 'night'] as const;
const motions = ['system', 'full', 'none'] as const;

const volumeNames = { 0.5: 'soft', 1: 'medium', 2: 'loud' } as const satisfies Record<
  Volume,
  string
>;

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
        <Toggle
          on={settings.sound}
          note={t('soundNote')}
          onChange={(sound) => {
            changeSettings({ sound });
          }}
        >
          {t('sound')}
        </Toggle>
        <Choices
          label={t('volume')}
          look="row"
          value={String(settings.volume)}
          onChange={(chosen) => {
            const volume = volumes.find((one) => String(one) === chosen) ?? 1;
            changeSettings({ volume });
            if (settings.sound) void tryOut([{ sound: 'pencil', after: 0, side: 0 }]);
          }}
          choices={volumes.map((volume) => ({
            value: String(volume),
            label: t(`volumes.${volumeNames[volume]}`),
          }))}
        />
        <details>
          <summary>{t('everySound')}</summary>
          <SoundList />
        </details>
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
