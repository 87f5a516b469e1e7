import { useMemo } from 'react';
import { portraitSvg, type Mood } from '../../../assets/portraits/draw-portrait.ts';
import type { Portrait as Features } from '../../scenario/scenario.ts';
import styles from './portrait.module.css';

const pixels = 77; // high, as the style sheet has it

interface PortraitProps {
  readonly features: Features;
  readonly colour: string; // the party's
  readonly mood?: Mood;
}

/** A drawn head beside its name, which says who it is: the picture itself is silent. */
export function Portrait({ features, colour, mood = 'neutral' }: PortraitProps) {
  const drawing = useMemo(
    () =>
      `data:image/svg+xml,${encodeURIComponent(portraitSvg(features, mood, colour, { pixels, near: true }))}`,
    [features, colour, mood],
  );
  return <img className={styles['portrait']} src={drawing} alt="" />;
}
