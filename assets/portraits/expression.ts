import { ink, line, spot, type Sheet } from './sheet.ts';

export const moods = ['neutral', 'attentive', 'pleased', 'wary', 'displeased', 'firm'] as const;

export type Mood = (typeof moods)[number];

/** What a mood does to a face and to how a person holds themselves. */
interface Expression {
  readonly brows: readonly [near: string, far: string];
  readonly open: number; // of the eyes: 1 as usual
  readonly gaze: readonly [x: number, y: number];
  readonly mouth: string;
  readonly parted?: string; // the dark of an open mouth
  readonly creases: string;
  readonly tilt: number; // of the head, degrees towards the other side
  readonly lean: number; // of the head, units towards the other side
  readonly lift: number; // of the shoulders
}

export const expressions: Readonly<Record<Mood, Expression>> = {
  neutral: {
    brows: ['M282 213Q308 202 338 213', 'M371 212Q392 202 410 211'],
    open: 1,
    gaze: [3, 0],
    mouth: 'M328 347Q358 352 386 345',
    creases: '',
    tilt: 0,
    lean: 0,
    lift: 0,
  },
  attentive: {
    brows: ['M280 203Q308 185 339 200', 'M371 199Q393 184 411 199'],
    open: 1.3,
    gaze: [4, 0],
    mouth: 'M337 346Q358 341 381 345Q360 359 337 346',
    parted: 'M337 346Q358 341 381 345Q360 359 337 346',
    creases: 'M306 160Q340 152 376 160',
    tilt: 6,
    lean: 16,
    lift: -4,
  },
  pleased: {
    brows: ['M280 208Q308 190 338 207', 'M371 206Q392 190 411 206'],
    open: 0.72,
    gaze: [2, 0],
    mouth: 'M320 334Q330 338 336 345Q360 370 382 343Q386 337 392 333',
    parted: 'M336 345Q360 350 382 343Q360 372 336 345Z',
    creases: 'M316 318Q305 332 313 350M294 259Q312 267 330 257M378 258Q392 264 402 256',
    tilt: -4,
    lean: 4,
    lift: 8,
  },
  wary: {
    brows: ['M280 200Q304 176 340 200', 'M368 222Q390 210 411 214'],
    open: 0.86,
    gaze: [8, 1],
    mouth: 'M328 356Q352 343 382 354Q388 356 389 362',
    creases: 'M300 160Q326 148 352 160',
    tilt: -7,
    lean: -18,
    lift: -12,
  },
  displeased: {
    brows: ['M280 208Q314 206 346 230', 'M366 230Q388 212 412 208'],
    open: 0.7,
    gaze: [2, 4],
    mouth: 'M325 360Q357 336 387 358',
    creases: 'M350 206L354 222M364 206L361 221M316 328Q306 344 311 362M342 378Q360 370 376 378',
    tilt: 9,
    lean: 8,
    lift: 12,
  },
  firm: {
    brows: ['M278 226Q310 219 345 229', 'M366 229Q390 219 412 223'],
    open: 0.84,
    gaze: [5, 0],
    mouth: 'M324 350L388 348',
    creases: 'M342 373Q358 367 376 372M352 206L353 218M314 330Q308 342 312 356',
    tilt: -1,
    lean: 12,
    lift: -12,
  },
};

/** Brows, eyes and mouth. Women of these portraits have finer brows and fuller lips. */
export function face(mood: Mood, sheet: Sheet, fine: boolean): string {
  const { brows, open, gaze, mouth, parted, creases } = expressions[mood];
  const heavy = mood === 'firm' || mood === 'displeased' ? 1.25 : 1;
  const brow = sheet.contour * heavy * (fine ? 1.25 : 1.9);
  return [
    ...brows.map((d) => line(d, brow)),
    eye(312, 241, 17, open, gaze, sheet),
    eye(391, 240, 13, open, gaze, sheet),
    parted === undefined ? '' : spot(parted, mood === 'pleased' ? '#fbf6ea' : ink),
    line(mouth, sheet.contour * (fine ? 1.3 : 1.15)),
    creases === '' ? '' : line(creases, sheet.detail, 0.75),
  ].join('');
}

/** Lids and an iris between them. */
function eye(
  x: number,
  y: number,
  half: number,
  open: number,
  [gazeX, gazeY]: readonly [number, number],
  sheet: Sheet,
): string {
  const up = 10 * open;
  const lids = `M${x - half} ${y + 2}Q${x} ${y - up * 1.7} ${x + half} ${y + 1}`;
  const under = `Q${x} ${y + up * 1.1} ${x - half} ${y + 2}Z`;
  const iris = Math.min(7.4, 4.6 + up * 0.28);
  return (
    spot(lids + under, '#fdfaf2') +
    `<ellipse cx="${x + gazeX}" cy="${y - 1 + gazeY}" rx="${iris}" ry="${Math.min(iris, up * 0.82)}" fill="${ink}"/>` +
    line(lids, sheet.contour) +
    line(
      `M${x - half * 0.5} ${y + up * 0.66}Q${x} ${y + up * 0.9} ${x + half * 0.6} ${y + up * 0.6}`,
      sheet.fine,
      0.6,
    )
  );
}
