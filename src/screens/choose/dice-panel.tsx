import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { TextField } from '../controls/text-field.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { typedDice, type Setup } from './setup.ts';
import styles from './choose.module.css';

interface DicePanelProps {
  readonly setup: Setup;
  readonly onChange: (setup: Setup) => void;
}

export function DicePanel({ setup, onChange }: DicePanelProps) {
  const { t } = useTranslation('choose');
  const fast = useSettings(({ pace }) => pace === 'fast');
  return (
    <details className={styles['more']}>
      <summary>{t('more')}</summary>
      <TextField
        label={t('dice')}
        numeric
        value={setup.dice}
        note={t('diceNote')}
        wrong={typedDice(setup.dice) === 'wrong' ? t('diceWrong') : undefined}
        onChange={(dice) => {
          onChange({ ...setup, dice });
        }}
      />
      <Toggle
        on={fast}
        note={t('paceNote')}
        onChange={(on) => {
          changeSettings({ pace: on ? 'fast' : 'calm' });
        }}
      >
        {t('pace')}
      </Toggle>
    </details>
  );
}
