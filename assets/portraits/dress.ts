import type { Portrait } from '../../src/scenario/scenario.ts';
import { isFine } from './head.ts';
import { line, paper, shade, shape, type Sheet } from './sheet.ts';

export const cloths = { suit: '#3d4350', uniform: '#5b6350' } as const;
const lapel = '#474e5c';
const khaki = '#656d59';

/** Shoulders and chest, down to `foot`. */
export function dress(portrait: Portrait, colour: string, foot: number, sheet: Sheet): string {
  const worn =
    portrait.dress === 'uniform'
      ? uniform(colour, foot, sheet)
      : isFine(portrait)
        ? jacket(colour, foot, sheet)
        : suit(colour, foot, sheet);
  return worn;
}

const body = (foot: number): string =>
  `M196 430C120 456 62 478 36 556C18 616 12 680 10 ${foot}L590 ${foot}C588 680 582 612 564 560C536 486 452 462 374 428L318 520Z`;

/** The jacket's mass, its sleeves, and the side that lies in the shade. */
function cut(fill: string, foot: number, sheet: Sheet): string {
  const far = sheet.lean === 1;
  const side = far
    ? `M470 470C560 500 588 600 590 ${foot}L470 ${foot}Z`
    : `M130 470C40 500 12 600 10 ${foot}L130 ${foot}Z`;
  const patch = { x: far ? 470 : 6, y: 470, width: 126, height: foot - 470 };
  return (
    shape(body(foot), fill, sheet.contour) +
    shade(sheet, 'sleeve', side, patch) +
    line(`M118 610C112 660 112 700 114 ${foot}M486 606C492 660 492 700 490 ${foot}`, sheet.detail) +
    line('M60 560C78 550 92 552 104 560M540 566C524 554 510 554 498 562', sheet.fine, 0.7)
  );
}

function suit(colour: string, foot: number, sheet: Sheet): string {
  const { contour, detail } = sheet;
  return [
    cut(cloths.suit, foot, sheet),
    shape(`M206 428L318 500L372 426L384 520L336 690L306 690L216 500Z`, paper, contour),
    shape('M304 494L334 494L344 520L352 640L326 676L298 640L300 520Z', colour, contour),
    line('M306 520L342 518', detail, 0.8),
    shape('M204 428L212 416L318 494L286 532L228 470Z', paper, contour),
    shape('M374 426L366 410L326 494L352 528L392 470Z', paper, contour),
    shape(
      'M196 430L150 520L196 528L176 548L312 704L322 ' + `${Math.min(foot, 720)}L226 500Z`,
      lapel,
      contour,
    ),
    shape(
      'M378 428L440 508L398 522L420 544L334 700L322 ' + `${Math.min(foot, 720)}L388 500Z`,
      lapel,
      contour,
    ),
    line(`M322 712L318 ${foot}`, contour),
    shape('M424 588L470 578L472 592L426 602Z', paper, detail),
    line('M424 588L436 574L446 582L458 570L470 578', detail),
  ].join('');
}

function jacket(colour: string, foot: number, sheet: Sheet): string {
  const { contour, detail } = sheet;
  return [
    cut(cloths.suit, foot, sheet),
    shape('M208 430C240 500 280 560 322 650C350 580 372 500 374 428Z', paper, contour),
    shape(
      'M200 418C240 456 330 474 378 416L388 446C372 486 344 506 322 506C280 506 226 474 192 444Z',
      colour,
      contour,
    ),
    line(
      'M230 450C260 476 300 488 340 478M322 506C318 530 312 548 300 566M322 506C332 530 342 544 356 556',
      detail,
      0.8,
    ),
    shape('M194 432C160 470 158 500 170 526L318 716L326 690L232 510Z', lapel, contour),
    shape('M380 430C414 462 424 492 414 520L326 716L320 690L380 500Z', lapel, contour),
    line(`M322 712L318 ${foot}`, contour),
    shape('M448 560a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z', '#b08d57', detail),
  ].join('');
}

function uniform(colour: string, foot: number, sheet: Sheet): string {
  const { contour, detail } = sheet;
  return [
    cut(cloths.uniform, foot, sheet),
    shape('M210 430L318 496L370 426L376 500L332 640L308 640L222 500Z', paper, contour),
    shape('M304 490L334 490L340 520L346 620L324 652L302 620L302 520Z', '#2c2a26', contour),
    shape('M206 428L214 416L318 490L288 526L230 470Z', paper, contour),
    shape('M374 426L366 412L326 490L350 524L390 470Z', paper, contour),
    shape('M198 430L158 512L206 524L316 660L322 690L226 500Z', khaki, contour),
    shape('M378 428L432 502L390 520L328 660L322 690L386 500Z', khaki, contour),
    shape('M70 520L176 462L186 484L62 552Z', colour, contour),
    shape('M534 522L424 468L414 490L546 554Z', colour, contour),
    line('M92 522L100 534M114 510L122 522M508 522L500 536M486 512L478 524', detail),
    line(`M322 690L320 ${foot}`, contour),
    ...[700, 740]
      .filter((y) => y < foot)
      .map((y) => shape(`M332 ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z`, '#b08d57', detail)),
    ribbons(colour, detail),
    shape('M182 436L206 480L194 488L170 448Z', colour, detail),
    shape('M396 436L402 478L412 484L414 446Z', colour, detail),
  ].join('');
}

function ribbons(colour: string, weight: number): string {
  const shades = ['#b08d57', colour, paper, '#3e5c4b', '#b08d57', colour];
  return shades
    .map((fill, index) => {
      const [x, y] = [412 + (index % 3) * 24, 574 + Math.floor(index / 3) * 17];
      return shape(`M${x} ${y}h24v15h-24Z`, fill, weight);
    })
    .join('');
}
