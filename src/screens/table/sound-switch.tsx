import { Volume2, VolumeX } from 'lucide-react';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { Button } from '../controls/button.tsx';
import { useBench } from './bench.ts';
import styles from './tools.module.css';

/** Sound on and off, where it is heard. */
export function SoundSwitch() {
  const { t } = useBench();
  const on = useSettings(({ sound }) => sound);
  return (
    <Button
      icon={on ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
      className={styles['soundButton']}
      aria-pressed={on}
      onClick={() => {
        changeSettings({ sound: !on });
      }}
    >
      {t('tools.sound')}
    </Button>
  );
}
