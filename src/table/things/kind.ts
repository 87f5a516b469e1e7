import type { Brief } from '../draw/brief.ts';
import type { Layout } from '../layout/layout.ts';
import type { Picture } from '../picture/picture.ts';
import type { Looks, Placed, Spot, Thing, ThingKind } from './thing.ts';

/** All that the stage knows of one kind of thing. */
export interface Kind<K extends ThingKind> {
  /** All of this kind that are seen in a picture. */
  readonly place: (picture: Picture, layout: Layout) => readonly Placed<K>[];
  readonly timing: Timing;
  /** Where one comes from that was not there before. */
  readonly entrance: (placed: Placed<K>, layout: Layout) => Spot;
  /** Where one goes to, and as what, that is no longer there. */
  readonly exit: (placed: Placed<K>, layout: Layout, agreed: boolean) => Placed<K>;
  /** Paints what all of the kind share; whatever comes later is told to the painter. */
  readonly paint: (studio: Studio, painter: Painter) => void;
  readonly raise: (thing: Thing<K>, studio: Studio) => Piece<K>;
}

/** Milliseconds within the way from one picture to the next. */
export interface Timing {
  readonly delay: number;
  readonly duration: number;
}

export interface Studio extends Brief {
  /** Lets it be as light as this, 0 morning … 1 lamplight. */
  readonly light: (amount: number) => void;
}

export interface Painter {
  /** The drawing of a thing with this look is there now. */
  readonly painted: <K extends ThingKind>(thing: Thing<K>, look: Looks[K]) => void;
  /** Nobody waits for it any more. */
  readonly stopped: () => boolean;
}

/** A thing as it is on the canvas. */
export interface Piece<K extends ThingKind> {
  readonly put: (spot: Spot, look: Looks[K]) => void;
  readonly remove: () => void;
}

/** For what comes out of nothing, and for what goes there. */
export const fadeIn = ({ spot }: Placed): Spot => ({ ...spot, alpha: 0 });

export const fadeOut = <K extends ThingKind>(placed: Placed<K>): Placed<K> => ({
  ...placed,
  spot: { ...placed.spot, alpha: 0 },
});
