const [inkRed, inkGreen, inkBlue] = [30, 27, 24];
const [paperRed, paperGreen, paperBlue] = [247, 239, 220];

/** As a canvas gives them. */
type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/**
 * Turns a band of a drawing into an engraving, in place: what is dark enough is ink, and tones are
 * lines whose breadth follows the darkness, crossed where it is deep. `pitch`: pixels from line to
 * line; `top`: where in the drawing the band begins.
 */
export function engrave({ data: pixels, width, height }: Pixels, pitch: number, top: number): void {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const light =
        0.3 * (pixels[at] ?? 0) + 0.59 * (pixels[at + 1] ?? 0) + 0.11 * (pixels[at + 2] ?? 0);
      const ink = inkAt(1 - light / 255, x, top + y, pitch);
      pixels[at] = paperRed + (inkRed - paperRed) * ink;
      pixels[at + 1] = paperGreen + (inkGreen - paperGreen) * ink;
      pixels[at + 2] = paperBlue + (inkBlue - paperBlue) * ink;
      pixels[at + 3] = 255;
    }
  }
}

/** How much ink, 0 to 1, a place of this darkness takes. */
function inkAt(dark: number, x: number, y: number, pitch: number): number {
  if (dark > 0.84) return 1;
  const wave = Math.sin(x / (pitch * 9)) * pitch * 0.35;
  const one = lineAt((y + x * 0.34 + wave) / pitch, (dark - 0.17) * 0.92, pitch);
  const other = dark < 0.52 ? 0 : lineAt((y - x * 0.62) / pitch, (dark - 0.5) * 1.3, pitch);
  return Math.max(one, other);
}

/** A line of this breadth (a share of the pitch), its edges softened over a pixel. */
function lineAt(place: number, breadth: number, pitch: number): number {
  if (breadth <= 0) return 0;
  const from = Math.abs(place - Math.floor(place) - 0.5);
  return Math.min(1, Math.max(0, (breadth / 2 - from) * pitch + 0.5));
}
