import { useTranslation } from 'react-i18next';
import {
  handsSize,
  handsSvg,
  moods,
  portraitSize,
  portraitSvg,
} from '../../../assets/portraits/draw-portrait.ts';
import type { Portrait } from '../../scenario/scenario.ts';
import styles from './gallery.module.css';

const plain = { glasses: false, beard: 'none', dress: 'suit' } as const;

/** One of each head of hair, and between them every beard, dress and pair of glasses. */
const sitters: readonly Portrait[] = [
  { ...plain, hair: 'short', hairColour: '#4a3526', skin: '#e8c2a5' },
  { ...plain, hair: 'grey-short', hairColour: '#8f8a83', skin: '#c58f6a', dress: 'uniform' },
  { ...plain, hair: 'side', hairColour: '#cfccc6', skin: '#edc9ae', glasses: true },
  { ...plain, hair: 'receding', hairColour: '#3a2a22', skin: '#d8a580', beard: 'full' },
  { ...plain, hair: 'bald', hairColour: '#6d6258', skin: '#e9c3a4', beard: 'moustache' },
  { ...plain, hair: 'long', hairColour: '#7a4b2e', skin: '#efcdb4' },
  { ...plain, hair: 'bun', hairColour: '#2b2522', skin: '#8d5b3e', glasses: true },
];

const tall = 168; // pixels
const wide = (tall * portraitSize.width) / portraitSize.height;
const address = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Everybody in every mood, with what their hands do. */
export function People() {
  const { t } = useTranslation('gallery');
  return moods.map((mood) => (
    <figure key={mood} className={styles['piece']} data-piece={`mood-${mood}`} data-drawn="yes">
      <div className={styles['people']}>
        {sitters.map((sitter, index) => {
          const turned = index % 2 === 1;
          const shown = { pixels: tall, turned };
          const colour = turned ? '#a63d40' : '#2b4c7e';
          return (
            <div key={sitter.hair} className={turned ? styles['turned'] : undefined}>
              <img
                src={address(portraitSvg(sitter, mood, colour, shown))}
                width={wide}
                height={tall}
                alt=""
              />
              <img
                className={styles['hands']}
                src={address(handsSvg(sitter, mood, wide, turned))}
                width={wide}
                height={(wide * handsSize.height) / handsSize.width}
                alt=""
              />
            </div>
          );
        })}
      </div>
      <figcaption>{t(`mood.${mood}`)}</figcaption>
    </figure>
  ));
}
