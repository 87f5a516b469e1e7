import type { Samples } from '../../sound/signal/samples.ts';
import type { SoundName } from '../../sound/sounds.ts';

/** What can be rendered. */
export type Recipe =
  | { readonly kind: 'sound'; readonly sound: SoundName; readonly take: number }
  | { readonly kind: 'room'; readonly room: string };

export interface RenderRequest {
  readonly key: string;
  readonly of: Recipe;
}

export interface Rendered {
  readonly key: string;
  readonly samples: Samples;
}
