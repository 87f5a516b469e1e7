import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tryOut, tryRoom } from '../../app/sound/sounding.ts';
import { roomNames, type RoomName } from '../../sound/rooms/room-tone.ts';
import { soundNames } from '../../sound/sounds.ts';
import { Button } from '../controls/button.tsx';
import styles from './sound-list.module.css';

/** Every sound of the table, to be heard one by one, whether sound is on or off. */
export function SoundList() {
  const { t } = useTranslation('settings');
  const [room, setRoom] = useState<RoomName>();
  useEffect(() => {
    void tryRoom(room);
  }, [room]);
  useEffect(
    () => () => {
      void tryRoom(undefined);
    },
    [],
  );
  return (
    <div className={styles['sounds']}>
      <h3>{t('things')}</h3>
      <ul>
        {soundNames.map((sound) => (
          <li key={sound}>
            <Button
              onClick={() => {
                void tryOut([{ sound, after: 0, side: 0 }]);
              }}
            >
              {t(`sounds.${sound}`)}
            </Button>
          </li>
        ))}
      </ul>
      <h3>{t('roomTones')}</h3>
      <ul>
        {roomNames.map((name) => (
          <li key={name}>
            <Button
              aria-pressed={room === name}
              onClick={() => {
                setRoom(room === name ? undefined : name);
              }}
            >
              {t(`rooms.${name}`)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
