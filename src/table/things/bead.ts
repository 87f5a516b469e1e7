import { depths } from '../draw/depths.ts';
import { drawBead } from '../draw/draw-instruments.ts';
import { paint } from '../draw/textures.ts';
import { clamp } from '../layout/box.ts';
import { supportLine } from '../layout/dials.ts';
import { verdictOf, type Verdict } from '../picture/picture.ts';
import { dress, imageOf } from './image.ts';
import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { spotAt } from './thing.ts';

const texture = (verdict: Verdict | 'open'): string => `bead/${verdict}`;

const reach = 12; // steps from one end of the gauge to the other, the threshold in the middle

/** Before anything was chosen there is nothing to judge: a bead without a verdict. */
function drawOpen(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(radius + 2, radius + 2, radius, 0, Math.PI * 2);
  context.fillStyle = '#fbf6ea';
  context.fill();
  context.lineWidth = 1.4;
  context.strokeStyle = '#1e1b18';
  context.stroke();
}

/** How far a ratifier of the viewer's is won over. */
export const bead: Kind<'bead'> = {
  place: ({ support, chosen }, { rail }) =>
    support.flatMap(({ ratifier, margin }) => {
      const slot = rail.support.find((each) => each.ratifier === ratifier);
      if (!slot) return [];
      const line = supportLine(slot);
      const x = line.x + line.width * clamp(0.5 + margin / reach, 0, 1);
      return [
        {
          thing: { kind: 'bead', ratifier },
          spot: spotAt({ x, y: line.y + line.height / 2 }),
          look: chosen ? verdictOf(margin) : 'open',
        },
      ];
    }),
  timing: { delay: 120, duration: 420 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: ({ scene, density }) => {
    for (const verdict of ['for', 'even', 'against'] as const) {
      paint(scene, texture(verdict), { width: 16, height: 16 }, density, (context) => {
        drawBead(context, 6, verdict);
      });
    }
    paint(scene, texture('open'), { width: 16, height: 16 }, density, (context) => {
      drawOpen(context, 6);
    });
  },
  raise: (_, studio) => {
    const image = imageOf(studio, texture('even'), depths.instruments);
    return {
      put: ({ x, y, alpha }, verdict) => {
        image.setAlpha(alpha).setPosition(x, y);
        dress(image, texture(verdict));
      },
      remove: () => {
        image.destroy();
      },
    };
  },
};
