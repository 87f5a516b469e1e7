import type { Portrait } from '../../src/scenario/scenario.ts';
import { hair, hairBehind } from './hair.ts';
import { line, paper, shade, shape, spot, type Sheet } from './sheet.ts';

const skull =
  'M204 308C176 254 168 190 188 142C208 84 262 56 316 58C370 60 412 98 416 156C417 176 416 190 413 204' +
  'C408 216 407 226 410 238C418 256 419 276 413 296C409 324 400 352 386 376C374 397 350 407 326 402' +
  'C292 394 256 366 238 322Z';
const ear = 'M248 236C232 212 206 222 210 254C213 286 230 312 248 298';
const neck = 'M214 286C220 340 218 400 200 450L370 450C354 432 350 412 350 380Z';

export const isFine = ({ hair: kind }: Portrait): boolean => kind === 'long' || kind === 'bun';

/** Neck and head as they are in any mood; what lies behind the shoulders comes first. */
export function headBehind(portrait: Portrait, sheet: Sheet): string {
  return hairBehind(portrait, sheet);
}

export function neckOf({ skin }: Portrait, sheet: Sheet): string {
  const under = { x: 180, y: 340, width: 190, height: 90 };
  return shape(neck, skin, sheet.contour) + shade(sheet, 'under-chin', neck, under);
}

export function head(portrait: Portrait, sheet: Sheet): string {
  const { skin } = portrait;
  // Light comes from the left of the picture: from behind one who looks right, else from before.
  const away = sheet.lean === 1;
  const dark = away
    ? 'M416 156C417 176 416 190 413 204C408 216 407 226 410 238C418 256 419 276 413 296C409 324 400 352 386 376C374 397 350 407 326 402C366 384 388 340 394 296C398 262 392 250 398 226C404 196 402 170 396 130Z'
    : 'M238 322C256 366 292 394 326 402C300 380 274 346 262 300L248 298Z';
  const patch = away
    ? { x: 320, y: 120, width: 104, height: 290 }
    : { x: 220, y: 280, width: 120, height: 130 };
  return [
    shape(skull, skin, sheet.contour),
    shade(sheet, 'dark-side', dark, patch),
    isFine(portrait) ? '' : age(portrait, sheet),
    line('M364 234C370 258 386 276 391 291C394 305 380 311 364 305', sheet.contour),
    beard(portrait, sheet),
    portrait.hair === 'long' ? '' : shape(ear, skin, sheet.contour),
    portrait.hair === 'long'
      ? ''
      : line('M238 246C228 240 222 250 226 262M230 270C236 270 240 276 236 284', sheet.detail, 0.8),
    hair(portrait, sheet),
  ].join('');
}

/** Lines of age, of those whose hair has them. */
function age({ hair: kind, hairColour, glasses }: Portrait, sheet: Sheet): string {
  const old =
    kind === 'receding' || kind === 'bald' || kind === 'grey-short' || isLight(hairColour);
  if (!old) return '';
  const folds = 'M352 306C340 318 332 328 330 340M400 308C404 316 406 322 405 330';
  const forehead = kind === 'bald' || kind === 'receding' ? 'M306 150Q344 140 384 150' : '';
  const under = glasses ? '' : 'M298 262Q312 270 328 262';
  return line(folds + forehead + under, sheet.detail, 0.55);
}

function isLight(colour: string): boolean {
  const value = Number.parseInt(colour.slice(1), 16);
  return (value >> 16) + ((value >> 8) & 255) + (value & 255) > 460;
}

const moustache =
  'M330 328C340 314 358 312 368 317C380 312 396 316 404 330C392 338 380 336 368 333C356 339 342 339 330 328Z';
const full =
  'M240 300C246 342 264 374 298 396C328 414 368 412 390 384C404 358 411 330 414 302C406 314 402 318 396 318C386 312 350 311 334 322C312 330 282 318 264 282C256 276 246 282 240 300Z';

function beard({ beard: kind, hairColour, skin }: Portrait, sheet: Sheet): string {
  if (kind === 'none') return '';
  if (kind === 'moustache') {
    return shape(moustache, hairColour, sheet.contour) + line('M368 317L368 332', sheet.fine, 0.6);
  }
  return (
    shape(full, hairColour, sheet.contour) +
    line(
      'M282 344L292 372M306 358L316 388M338 372L342 396M366 370L366 394M388 356L386 378',
      sheet.fine,
      0.7,
    ) +
    // The mouth needs a lighter ground to be read on.
    spot('M332 348C336 338 352 336 364 339C376 336 388 338 394 346C388 360 340 362 332 348Z', skin)
  );
}

export function glasses({ glasses: worn }: Portrait, sheet: Sheet): string {
  if (!worn) return '';
  const glass = `${paper}55`;
  return (
    shape(
      'M284 228Q284 216 298 216L328 216Q342 216 342 228L341 250Q339 266 324 266L300 266Q286 266 285 250Z',
      glass,
      sheet.contour,
    ) +
    shape(
      'M366 228Q367 216 378 216L402 216Q413 216 414 226L413 250Q411 265 399 265L380 265Q368 265 367 250Z',
      glass,
      sheet.contour,
    ) +
    line('M342 230Q354 222 366 230M284 232L240 240', sheet.contour)
  );
}
