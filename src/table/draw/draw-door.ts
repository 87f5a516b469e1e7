import type { Palette } from './palette.ts';

/** The door stands open on a dark corridor, its leaf swung aside. */
export function drawDoor(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
): void {
  context.fillStyle = '#15120f';
  context.fillRect(0, 0, width, height);
  context.fillStyle = palette.wood;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.4;
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(width * 0.3, height * 0.06);
  context.lineTo(width * 0.3, height * 0.98);
  context.lineTo(0, height);
  context.closePath();
  context.fill();
  context.stroke();
  context.strokeRect(0.7, 0.7, width - 1.4, height);
}
