import type { Venue } from '../../src/scenario/scenario.ts';

const pictures = import.meta.glob<string>('./small/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where the small picture of a room lies: 360 by 132, with half as many pixels again each way. */
export function roomPicture(room: Venue['backdrop']): string {
  return pictures[`./small/${room}.webp`] ?? '';
}
