import { between } from '../layout/box.ts';
import { clockDial, nameSize, supportLine, trustDial, type Dial } from '../layout/dials.ts';
import { penOn, type Pen } from './ink.ts';
import type { Rail, SupportSlot } from '../layout/rail.ts';
import { fittingSize, write } from './lettering.ts';
import type { Verdict } from '../picture/picture.ts';
import { faces, mixed, type Palette } from './palette.ts';

const dark = '#1e1b18';

export function drawTrust(context: CanvasRenderingContext2D, rail: Rail, palette: Palette): void {
  const dial = trustDial(rail);
  const pen = penOn(context, dark, 1.2, 71);
  const rim = dial.radius + 3;
  half(context, dial, rim, palette.brassShade);
  half(context, dial, rim - 2, palette.brass);
  half(context, dial, dial.radius * 0.92, '#fbf6ea');
  for (let step = 0; step <= 10; step += 1) {
    const angle = ((between(-80, 80, step / 10) - 90) * Math.PI) / 180;
    const inner = step % 5 === 0 ? 0.66 : 0.76;
    pen.line(
      [inner, 0.88].map((share) => ({
        x: dial.x + Math.cos(angle) * dial.radius * share,
        y: dial.y + Math.sin(angle) * dial.radius * share,
      })),
      { steady: 1, width: step % 5 === 0 ? 1.6 : 0.9 },
    );
  }
  zones(context, dial);
}

/** Low trust is hatched, high trust plain: told by pattern, not by colour. */
function zones(context: CanvasRenderingContext2D, dial: Dial): void {
  context.strokeStyle = 'rgb(30 27 24 / .5)';
  context.lineWidth = 0.9;
  for (let degrees = -80; degrees <= -18; degrees += 4) {
    const angle = ((degrees - 90) * Math.PI) / 180;
    context.beginPath();
    context.moveTo(
      dial.x + Math.cos(angle) * dial.radius * 0.78,
      dial.y + Math.sin(angle) * dial.radius * 0.78,
    );
    context.lineTo(
      dial.x + Math.cos(angle + 0.05) * dial.radius * 0.88,
      dial.y + Math.sin(angle + 0.05) * dial.radius * 0.88,
    );
    context.stroke();
  }
}

function half(context: CanvasRenderingContext2D, dial: Dial, radius: number, fill: string): void {
  context.beginPath();
  context.arc(dial.x, dial.y, radius, Math.PI, 0);
  context.lineTo(dial.x + radius, dial.y + 3);
  context.lineTo(dial.x - radius, dial.y + 3);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1.1;
  context.strokeStyle = dark;
  context.stroke();
}

export const needleWidth = 10;
export const needleFoot = 4; // below the point that it turns about

/** The needle alone, pointing up from the middle of the lower edge of its texture. */
export function drawNeedle(context: CanvasRenderingContext2D, length: number): void {
  const x = needleWidth / 2;
  context.beginPath();
  context.moveTo(x - 2.2, length);
  context.lineTo(x, 0);
  context.lineTo(x + 2.2, length);
  context.closePath();
  context.fillStyle = '#962629';
  context.fill();
  context.beginPath();
  context.arc(x, length, needleFoot, 0, Math.PI * 2);
  context.fillStyle = dark;
  context.fill();
}

/** The clock of rounds: a sector for each, those that are over filled in. */
export function drawClock(
  context: CanvasRenderingContext2D,
  rail: Rail,
  round: number,
  rounds: number,
  palette: Palette,
): void {
  const dial = clockDial(rail);
  const pen = penOn(context, dark, 1.1, 91);
  pen.circle(dial, dial.radius, palette.brass);
  pen.circle(dial, dial.radius * 0.84, '#fbf6ea', { width: 0.9 });
  const sector = (index: number): number => ((index / rounds) * 360 - 90) * (Math.PI / 180);
  for (let index = 0; index < rounds; index += 1) {
    if (index < round - 1)
      wedge(context, dial, sector(index), sector(index + 1), 'rgb(30 27 24 / .3)');
    if (index === round - 1)
      wedge(context, dial, sector(index), sector(index + 1), 'rgb(176 141 87 / .55)');
    spoke(pen, dial, sector(index));
  }
}

function wedge(
  context: CanvasRenderingContext2D,
  dial: Dial,
  from: number,
  to: number,
  fill: string,
): void {
  context.beginPath();
  context.moveTo(dial.x, dial.y);
  context.arc(dial.x, dial.y, dial.radius * 0.8, from, to);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
}

function spoke(pen: Pen, dial: Dial, angle: number): void {
  pen.line(
    [0.66, 0.82].map((share) => ({
      x: dial.x + Math.cos(angle) * dial.radius * share,
      y: dial.y + Math.sin(angle) * dial.radius * share,
    })),
    { steady: 1, width: 1 },
  );
}

/** `Farmers’ Union`: `FU`; a name of one word by its first three letters. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  if (words.length < 2) return name.slice(0, 3);
  return words
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 3);
}

/** One ratifier: the name, and a line with the threshold in its middle. */
export function drawSupport(
  context: CanvasRenderingContext2D,
  slot: SupportSlot,
  name: string,
  veto: boolean,
  palette: Palette,
): void {
  const line = supportLine(slot);
  const pen = penOn(context, dark, 1, 41);
  const said = slot.named ? name : initials(name);
  const shown = veto ? `◆ ${said}` : said;
  const style = { face: faces.control, weight: 700, colour: palette.woodInk } as const;
  const room = { ...slot.box, x: slot.box.x + 2, width: slot.box.width - 2 };
  const size = fittingSize(context, shown, room.width, style, [nameSize(slot), 7.5]) ?? 7.5;
  write(context, shown, room, 1, { ...style, size, align: slot.named ? 'left' : 'center' });
  const middle = line.x + line.width / 2;
  context.fillStyle = mixed(palette.woodShade, '#000000', 0.35);
  context.fillRect(line.x, line.y, line.width, line.height);
  context.fillStyle = mixed(palette.brass, '#ffffff', 0.25);
  context.fillRect(middle, line.y, line.width / 2, line.height);
  context.save();
  context.beginPath();
  context.rect(line.x, line.y, line.width / 2, line.height);
  context.clip();
  pen.hatch(line, 4, 1, { colour: palette.woodInk, alpha: 0.4, width: 0.8 });
  context.restore();
  context.fillStyle = palette.woodInk;
  context.fillRect(middle - 1, line.y - 3, 2, line.height + 6);
}

/** The bead on a gauge: a tick, a dash or a cross, so that it is read without its colour. */
export function drawBead(
  context: CanvasRenderingContext2D,
  radius: number,
  verdict: Verdict,
): void {
  const middle = radius + 2;
  context.beginPath();
  context.arc(middle, middle, radius, 0, Math.PI * 2);
  context.fillStyle = { for: '#2b6238', even: '#7a4b00', against: '#962629' }[verdict];
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = '#fbf6ea';
  context.stroke();
  const reach = radius * 0.45;
  context.beginPath();
  if (verdict === 'for') {
    context.moveTo(middle - reach, middle);
    context.lineTo(middle - reach * 0.2, middle + reach * 0.8);
    context.lineTo(middle + reach, middle - reach * 0.7);
  } else {
    context.moveTo(middle - reach, verdict === 'even' ? middle : middle - reach);
    context.lineTo(middle + reach, verdict === 'even' ? middle : middle + reach);
    if (verdict === 'against') {
      context.moveTo(middle + reach, middle - reach);
      context.lineTo(middle - reach, middle + reach);
    }
  }
  context.lineWidth = 1.7;
  context.lineCap = 'round';
  context.stroke();
}
