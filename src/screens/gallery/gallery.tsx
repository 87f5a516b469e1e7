import { useTranslation } from 'react-i18next';
import { backdrops, skylines } from '../../scenario/lists.ts';
import { Page } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { SoundList } from '../settings/sound-list.tsx';
import { Endings } from './endings.tsx';
import { OnCanvas } from './on-canvas.tsx';
import { People } from './people.tsx';
import { pieceNames } from './pieces.ts';
import { TypeStyles } from './type-styles.tsx';
import styles from './gallery.module.css';

/** All that is drawn, on one page: changes in looks are seen here, and the tests take their pictures here. */
export function Gallery() {
  const { t } = useTranslation('gallery');
  const { t: studio } = useTranslation('studio');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles['gallery']}>
        <Panel title={t('rooms')} look="plain">
          <div className={styles['rooms']}>
            {backdrops.map((backdrop) => (
              <OnCanvas
                key={backdrop}
                name={`room-${backdrop}`}
                caption={studio(`choices.${backdrop}`)}
                draw={({ showRoom }, canvas, theme) => {
                  showRoom(canvas, { backdrop }, theme);
                }}
              />
            ))}
          </div>
        </Panel>
        <Panel title={t('views')} look="plain">
          <div className={styles['rooms']}>
            {skylines.map((skyline) => (
              <OnCanvas
                key={skyline}
                name={`view-${skyline}`}
                caption={studio(`choices.${skyline}`)}
                draw={({ showRoom }, canvas, theme) => {
                  showRoom(canvas, { backdrop: 'hotel', skyline }, theme);
                }}
              />
            ))}
          </div>
        </Panel>
        <Panel title={t('people')} look="plain">
          <People />
        </Panel>
        <Panel title={t('things')} look="plain">
          <div className={styles['things']}>
            {pieceNames.map((name) => (
              <OnCanvas
                key={name}
                name={`thing-${name}`}
                caption={t(`thing.${name}`)}
                draw={({ showPiece }, canvas, theme) => showPiece(canvas, name, theme)}
              />
            ))}
          </div>
        </Panel>
        <Panel title={t('type')} look="plain">
          <TypeStyles />
        </Panel>
        <Panel title={t('endings')} look="plain">
          <Endings />
        </Panel>
        <Panel title={t('sounds')} look="plain">
          <SoundList />
        </Panel>
      </div>
    </Page>
  );
}
