import type { Venue } from '../../src/scenario/scenario.ts';

const pictures = import.meta.glob<string>('./small/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/**
 * Where the small picture of a room lies: 360 by 132, with half as many pixels again each way. With
 * what its windows show where a scenario of the shelf says that, else as the room is usually seen.
 */
export function roomPicture({ backdrop, skyline }: Pick<Venue, 'backdrop' | 'skyline'>): string {
  const usual = pictures[`./small/${backdrop}.webp`] ?? '';
  return skyline === undefined ? usual : (pictures[`./small/${backdrop}-${skyline}.webp`] ?? usual);
}
