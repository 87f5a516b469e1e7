/** What is drawn of an end, and of everything by itself: fetched by the door when it is wanted. */
export { mountOutcome } from './outcome/mount-outcome.ts';
export { pressPictures } from './outcome/press-pictures.ts';
export { showEnding, showPiece, showRoom } from './show-pieces.ts';
export { fetchWorld } from './map/world.ts';
