import { mixed, type Palette } from './palette.ts';
import { pieceMargin } from './textures.ts';

const dark = '#1e1b18';

/** The brass seal on an initialled option. */
export function drawStamp(
  context: CanvasRenderingContext2D,
  radius: number,
  palette: Palette,
): void {
  const middle = radius + pieceMargin;
  context.beginPath();
  const teeth = 22;
  for (let index = 0; index <= teeth * 2; index += 1) {
    const angle = (index / (teeth * 2)) * Math.PI * 2;
    const reach = index % 2 === 0 ? radius : radius * 0.9;
    context.lineTo(middle + Math.cos(angle) * reach, middle + Math.sin(angle) * reach);
  }
  context.closePath();
  const metal = context.createRadialGradient(
    middle - radius * 0.3,
    middle - radius * 0.4,
    radius * 0.1,
    middle,
    middle,
    radius,
  );
  metal.addColorStop(0, mixed(palette.brass, '#ffffff', 0.45));
  metal.addColorStop(0.6, palette.brass);
  metal.addColorStop(1, palette.brassShade);
  context.fillStyle = metal;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = dark;
  context.stroke();
  context.beginPath();
  context.arc(middle, middle, radius * 0.7, 0, Math.PI * 2);
  context.lineWidth = 0.9;
  context.stroke();
  // A tick, as a clerk makes it.
  context.beginPath();
  context.moveTo(middle - radius * 0.36, middle + radius * 0.02);
  context.lineTo(middle - radius * 0.08, middle + radius * 0.32);
  context.lineTo(middle + radius * 0.4, middle - radius * 0.32);
  context.lineWidth = Math.max(1.8, radius * 0.17);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}
