import type { Scene } from 'phaser';
import type { View } from '../../negotiation/view.ts';
import type { Layout } from '../layout/layout.ts';
import type { Picture } from '../picture/picture.ts';
import type { TableWords } from '../table-words.ts';
import type { Theme } from './palette.ts';

/** What everything on the table is drawn from. */
export interface Brief {
  readonly scene: Scene;
  readonly view: View;
  readonly picture: Picture;
  readonly layout: Layout;
  readonly density: number;
  readonly theme: Theme;
  readonly words: TableWords;
}
