import type { Layout } from '../layout/layout.ts';
import { clear, type Palette } from './palette.ts';

/** How much of each sky is seen through the windows: morning below, then evening, then night. */
export function skies(light: number): readonly [morning: number, evening: number, night: number] {
  const evening = Math.max(0, 1 - Math.abs(light - 0.62) / 0.42);
  const night = Math.min(1, Math.max(0, (light - 0.58) / 0.36));
  return [1, evening, night];
}

export function drawSky(
  context: CanvasRenderingContext2D,
  { room }: Layout,
  palette: Palette,
  which: 0 | 1 | 2,
): void {
  const sky = context.createLinearGradient(0, 0, 0, room.height);
  const top = palette.sky[which];
  sky.addColorStop(0, top);
  sky.addColorStop(1, which === 1 ? palette.paper : top);
  context.fillStyle = sky;
  context.fillRect(0, 0, room.width, room.height);
  if (which !== 2) return;
  context.fillStyle = 'rgb(255 250 235 / .8)';
  for (let index = 0; index < 40; index += 1) {
    const x = ((index * 197) % 1000) / 1000;
    const y = ((index * 311) % 700) / 1000;
    context.fillRect(x * room.width, y * room.height, 1.2, 1.2);
  }
}

/** Daylight falling in from the left: fades as the day goes. */
export function drawDaylight(context: CanvasRenderingContext2D, layout: Layout): void {
  const { width, height } = layout;
  const beam = context.createLinearGradient(0, 0, width * 0.62, height);
  beam.addColorStop(0, 'rgb(255 244 206 / .22)');
  beam.addColorStop(0.5, 'rgb(255 244 206 / .07)');
  beam.addColorStop(1, 'rgb(255 244 206 / 0)');
  context.fillStyle = beam;
  context.fillRect(0, 0, width, height);
}

/** Lamplight: warm over the table, dusk in the corners of the room. */
export function drawLamplight(
  context: CanvasRenderingContext2D,
  layout: Layout,
  palette: Palette,
): void {
  const { width, height } = layout;
  const dusk = context.createRadialGradient(
    width / 2,
    height * 0.62,
    Math.min(width, height) * 0.3,
    width / 2,
    height * 0.55,
    Math.max(width, height) * 0.66,
  );
  dusk.addColorStop(0, clear('#ffd890', 0.12));
  dusk.addColorStop(0.45, clear('#5a4128', 0.12));
  dusk.addColorStop(1, clear(palette.sky[2], 0.62));
  context.fillStyle = dusk;
  context.fillRect(0, 0, width, height);
}
