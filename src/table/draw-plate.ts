import type { PublicParty } from '../negotiation/view.ts';
import type { Box } from './box.ts';
import { flagOf } from './flags.ts';
import { letter, write, type Lettering } from './lettering.ts';
import { faces } from './palette.ts';

/** A party's name plate on the table's edge: its flag, its name, its colour. */
export function drawPlate(context: CanvasRenderingContext2D, box: Box, party: PublicParty): void {
  const narrow = box.width < 100;
  context.fillStyle = '#fbf6ea';
  context.strokeStyle = '#1e1b18';
  context.lineWidth = 1.1;
  const height = Math.min(box.height, narrow ? 34 : 46);
  const y = box.y + (box.height - height) / 2;
  context.beginPath();
  context.roundRect(box.x, y, box.width, height, 2);
  context.fill();
  context.stroke();
  context.fillStyle = party.colour;
  context.fillRect(box.x + 1, y + height - 5, box.width - 2, 4);
  const flagHeight = narrow ? height * 0.5 : height * 0.52;
  const flagWidth = (flagHeight * 4) / 3;
  const flagX = narrow ? box.x + (box.width - flagWidth) / 2 : box.x + 8;
  const flagY = y + (height - 4 - flagHeight) / 2;
  const flag = flagOf(party.flag);
  if (flag) context.drawImage(flag, flagX, flagY, flagWidth, flagHeight);
  else {
    write(
      context,
      party.flag.toUpperCase(),
      { x: flagX, y: flagY, width: flagWidth, height: flagHeight },
      1,
      {
        face: faces.control,
        size: flagHeight * 0.8,
        weight: 700,
        colour: '#1e1b18',
        align: 'center',
      },
    );
  }
  context.lineWidth = 0.8;
  context.strokeRect(flagX, flagY, flagWidth, flagHeight);
  if (narrow) return;
  const left = flagX + flagWidth + 8;
  const room = box.x + box.width - left - 4;
  const style: Lettering = {
    face: faces.headline,
    size: fitting(context, party.name, room, height),
    weight: 700,
    colour: '#1e1b18',
  };
  write(
    context,
    party.name,
    { x: left, y: y + (height - 4) / 2 - style.size * 0.62, width: room, height },
    1,
    style,
  );
}

/** The largest type in which a name fits on one line, down to 10 pixels. */
function fitting(
  context: CanvasRenderingContext2D,
  name: string,
  room: number,
  height: number,
): number {
  const largest = Math.min(17, height * 0.36);
  for (let size = largest; size > 10; size -= 0.5) {
    letter(context, { face: faces.headline, size, weight: 700, colour: '#1e1b18' });
    if (context.measureText(name).width <= room) return size;
  }
  return 10;
}
