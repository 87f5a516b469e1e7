import type { Box } from '../layout/box.ts';
import { penOn, tremble } from './ink.ts';
import { faces, mixed, type Palette } from './palette.ts';

const dark = '#1e1b18';
const ivory = '#fbf6ea';

export function folderSize(laneHeight: number): {
  readonly width: number;
  readonly height: number;
} {
  const height = laneHeight * 0.86;
  return { width: height * 1.42, height };
}

export interface FolderFace {
  readonly colour: string;
  readonly label: string; // whose it is, and the alternative's number
  readonly final: string | undefined; // the word stamped on it
  readonly agreed: string | undefined;
  readonly pages: number; // issues in the package
}

/** A manila folder with papers in it, seen from above; drawn into a box at the origin. */
export function drawFolder(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  face: FolderFace,
  palette: Palette,
): void {
  const { width, height } = size;
  const pen = penOn(context, dark, 1.1, 3);
  const card = mixed('#dcc48f', palette.fold, 0.25);
  const tab: Box = {
    x: width * 0.08,
    y: height * 0.04,
    width: width * 0.34,
    height: height * 0.16,
  };
  context.fillStyle = 'rgb(0 0 0 / .28)';
  context.fillRect(3, height * 0.16, width - 3, height * 0.84);
  pen.box(tab, face.colour);
  const sheets = Math.min(3, face.pages);
  for (let index = sheets; index > 0; index -= 1) {
    const shift = index * 1.6;
    pen.box(
      { x: 3 + shift, y: height * 0.15 - shift, width: width - 8, height: height * 0.7 },
      ivory,
      { width: 0.8 },
    );
  }
  pen.box({ x: 1, y: height * 0.18, width: width - 4, height: height * 0.78 }, card);
  pen.line(
    [
      { x: 4, y: height * 0.24 },
      { x: width - 7, y: height * 0.24 },
    ],
    { width: 0.7, alpha: 0.4 },
  );
  plate(context, width, height, face);
  if (face.agreed !== undefined) rubber(context, size, face.agreed, '#6f5220', -14);
  else if (face.final !== undefined) rubber(context, size, face.final, '#962629', -9);
}

function plate(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  face: FolderFace,
): void {
  const label: Box = {
    x: width * 0.2,
    y: height * 0.36,
    width: width * 0.6,
    height: height * 0.34,
  };
  context.fillStyle = ivory;
  context.fillRect(label.x, label.y, label.width, label.height);
  context.strokeStyle = dark;
  context.lineWidth = 0.8;
  context.strokeRect(label.x, label.y, label.width, label.height);
  context.fillStyle = face.colour;
  context.fillRect(label.x, label.y, label.width, Math.max(2, height * 0.05));
  context.font = `700 ${Math.max(8, height * 0.21)}px ${faces.control}`;
  context.fillStyle = dark;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(face.label, width / 2, label.y + label.height * 0.58, label.width - 4);
}

/** A rubber stamp: letters in a frame, unevenly inked, set at an angle. */
function rubber(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  word: string,
  colour: string,
  degrees: number,
): void {
  const size = Math.max(8, height * 0.24);
  context.save();
  context.translate(width * 0.5, height * 0.72);
  context.rotate((degrees * Math.PI) / 180);
  context.font = `700 ${size}px ${faces.control}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const wide = Math.min(width * 0.86, context.measureText(word).width + size);
  context.globalAlpha = 0.92;
  context.strokeStyle = colour;
  context.fillStyle = 'rgb(251 246 234 / .55)';
  context.lineWidth = Math.max(1.4, size * 0.13);
  context.fillRect(-wide / 2, -size * 0.7, wide, size * 1.4);
  context.strokeRect(-wide / 2, -size * 0.7, wide, size * 1.4);
  context.fillStyle = colour;
  context.fillText(word, tremble(7, 1) * 0.5, size * 0.05, wide - size * 0.4);
  context.restore();
}
