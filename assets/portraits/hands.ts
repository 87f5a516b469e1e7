import type { Portrait } from '../../src/scenario/scenario.ts';
import { cloths } from './dress.ts';
import { ink, line, paper, shade, shape, type Sheet } from './sheet.ts';
import type { Mood } from './expression.ts';

/** A finger, or the palm: from where to where, and how thick. */
type Bone = readonly [x: number, y: number, toX: number, toY: number, width: number];

interface Hand {
  readonly fingers: readonly Bone[];
  readonly palm: Bone;
  readonly over?: readonly Bone[]; // lies over the palm
}

/** Bones with flesh: each outlined, and the palm grown into one with what it holds. */
function hand({ fingers, palm, over = [] }: Hand, skin: string, sheet: Sheet): string {
  const bone = ([x, y, toX, toY, width]: Bone, colour: string, more: number): string =>
    `<path d="M${x} ${y}L${toX} ${toY}" stroke="${colour}" stroke-width="${width + more}" stroke-linecap="round"/>`;
  const outlined = (each: Bone): string => bone(each, ink, sheet.contour * 2) + bone(each, skin, 0);
  return (
    bone(palm, ink, sheet.contour * 2) +
    fingers.map(outlined).join('') +
    bone(palm, skin, 0) +
    over.map(outlined).join('')
  );
}

const flat: Hand = {
  palm: [196, 128, 214, 132, 46],
  fingers: [
    [222, 152, 268, 164, 15],
    [226, 142, 284, 150, 15],
    [228, 130, 288, 134, 15],
    [224, 118, 274, 116, 15],
    [200, 112, 236, 92, 16],
  ],
};

const writing: Hand = {
  palm: [194, 126, 212, 132, 46],
  fingers: [
    [222, 154, 244, 166, 16],
    [228, 144, 254, 158, 16],
    [230, 132, 262, 146, 16],
    [222, 116, 262, 126, 16],
  ],
  over: [[206, 112, 250, 132, 16]],
};

const open: Hand = {
  palm: [196, 126, 216, 124, 46],
  fingers: [
    [226, 142, 272, 156, 15],
    [232, 132, 286, 132, 15],
    [230, 120, 284, 106, 15],
    [222, 108, 266, 82, 15],
    [200, 106, 214, 66, 16],
  ],
};

const pointing: Hand = {
  palm: [194, 126, 214, 130, 48],
  fingers: [
    [222, 154, 238, 160, 17],
    [228, 144, 246, 150, 17],
    [226, 124, 292, 142, 16],
  ],
  over: [[204, 114, 242, 138, 16]],
};

/** What lies on the table before a person in each mood, and what the hand does there. */
const manners: Readonly<
  Record<Mood, { readonly hand?: Hand; readonly turn: number; readonly pen: boolean }>
> = {
  neutral: { hand: flat, turn: 0, pen: true },
  attentive: { hand: writing, turn: -3, pen: false },
  pleased: { hand: open, turn: 4, pen: true },
  wary: { turn: -2, pen: true }, // the hand is at the chin
  displeased: { turn: 16, pen: true }, // the arms are folded, the paper is pushed away
  firm: { hand: pointing, turn: 0, pen: false },
};

export const handsSize = { width: 400, height: 240 } as const;

/** A sleeve that comes from the left, the hand, and the papers before it; looking right. */
export function handsOn(portrait: Portrait, mood: Mood, sheet: Sheet): string {
  const { hand: held, turn, pen } = manners[mood];
  const cloth = cloths[portrait.dress];
  return (
    `<g transform="rotate(${turn} 250 130)">${papers(sheet, pen)}</g>` +
    (held ? sleeve(cloth, sheet) + hand(held, portrait.skin, sheet) : '') +
    (mood === 'attentive' ? held_pen(sheet) : '')
  );
}

function papers(sheet: Sheet, pen: boolean): string {
  const lines = [58, 76, 94, 112, 130, 148, 166];
  return [
    `<path d="M196 40L366 30L392 190L212 204Z" fill="#00000030"/>`,
    shape('M198 30L372 22L386 176L206 188Z', '#efe6cf', sheet.detail),
    shape('M190 34L362 34L372 188L194 192Z', paper, sheet.detail),
    line(
      lines.map((y, at) => `M${212 + at} ${y}L${at === 6 ? 290 : 344 + at} ${y - 1}`).join(''),
      sheet.fine,
      0.5,
    ),
    pen
      ? line('M226 206L352 202', sheet.contour * 2.4) +
        `<path d="M336 202.5L350 202" stroke="#b08d57" stroke-width="${sheet.contour * 1.4}"/>`
      : '',
  ].join('');
}

function held_pen(sheet: Sheet): string {
  return line('M226 74L276 152', sheet.contour * 2.2) + line('M274 148L279 158', sheet.detail);
}

function sleeve(cloth: string, sheet: Sheet): string {
  const arm = 'M22 88L150 98L154 158L26 188Q-6 140 22 88Z';
  const dark = 'M8 150L152 136L154 158L26 188Z';
  return (
    shape('M148 104L178 106L182 154L150 154Z', paper, sheet.contour) +
    shape(arm, cloth, sheet.contour) +
    shade(sheet, 'cuff', dark, { x: -10, y: 130, width: 170, height: 62 }) +
    line('M60 96C66 118 64 140 58 168M110 100C114 118 114 136 110 156', sheet.fine, 0.6)
  );
}

const chin: Hand = {
  palm: [318, 474, 338, 458, 56],
  fingers: [
    [352, 486, 364, 474, 20],
    [356, 470, 372, 458, 20],
    [350, 454, 372, 440, 20],
  ],
  over: [[314, 450, 296, 398, 20]],
};

/** A hand at the chin, the elbow on the table. */
export function handAtChin({ dress, skin }: Portrait, foot: number, sheet: Sheet): string {
  return (
    shape(
      `M206 ${foot}C218 660 244 590 280 512L352 532C352 600 346 670 340 ${foot}Z`,
      cloths[dress],
      sheet.contour,
    ) +
    shape('M282 508L294 484L352 502L352 534Z', paper, sheet.contour) +
    line('M248 630C276 644 304 646 330 638', sheet.fine, 0.7) +
    hand(chin, skin, sheet)
  );
}

/** Folded arms. */
export function foldedArms({ dress, skin }: Portrait, sheet: Sheet): string {
  const cloth = cloths[dress];
  const grip: Hand = {
    palm: [176, 610, 190, 616, 46],
    fingers: [
      [166, 590, 146, 584, 17],
      [160, 606, 138, 604, 17],
      [162, 624, 142, 624, 17],
    ],
  };
  return (
    shape(
      'M562 590C568 680 520 722 440 716L196 646C180 636 186 590 208 592L420 634C456 634 478 612 486 584Z',
      cloth,
      sheet.contour,
    ) +
    hand(grip, skin, sheet) +
    shape(
      'M40 596C34 700 120 742 224 726L456 690C478 684 480 644 456 640L236 654C176 656 134 634 118 590Z',
      cloth,
      sheet.contour,
    ) +
    line('M70 664C100 690 150 702 200 700M520 660C500 684 470 696 440 698', sheet.fine, 0.7)
  );
}
