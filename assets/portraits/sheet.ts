/** The pen as a portrait knows it: weights in the drawing's own units. */
export interface Sheet {
  readonly contour: number;
  readonly detail: number;
  readonly fine: number;
  /** Which way the strokes of the shade lean, so that they lean right once the drawing is turned. */
  readonly lean: 1 | -1;
}

export const ink = '#1e1b18';
export const paper = '#fbf6ea';

/** What the pen draws a portrait with that is so many pixels high on the page. */
export function sheetFor(units: number, pixels: number, lean: 1 | -1): Sheet {
  const pixel = units / pixels;
  // A small portrait is drawn with a finer nib, or its strokes would run together.
  const nib = pixels >= 200 ? 1 : Math.max(0.72, 0.72 + ((pixels - 80) / 120) * 0.28);
  return { contour: 1.5 * nib * pixel, detail: nib * pixel, fine: 0.7 * nib * pixel, lean };
}

const round = 'stroke-linecap="round" stroke-linejoin="round"';

/** A thing with its outline. */
export function shape(d: string, fill: string, weight: number): string {
  return `<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="${units(weight)}" ${round}/>`;
}

/** A stroke of the pen. */
export function line(d: string, weight: number, alpha = 1): string {
  const faint = alpha === 1 ? '' : ` opacity="${alpha}"`;
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${units(weight)}" ${round}${faint}/>`;
}

export function spot(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Strokes of shade over a patch, within the outline `within`; `id` is the drawing's own. */
export function shade(sheet: Sheet, id: string, within: string, patch: Patch): string {
  const { x, y, width, height } = patch;
  const gap = Math.max(sheet.fine * 4.4, 7);
  const rise = height * 0.6;
  const strokes: string[] = [];
  for (let at = x - rise; at < x + width; at += gap) {
    const [foot, head] = sheet.lean === 1 ? [at, at + rise] : [at + rise, at];
    strokes.push(`M${units(foot)} ${units(y + height)}L${units(head)} ${units(y)}`);
  }
  return (
    `<clipPath id="${id}"><path d="${within}"/></clipPath>` +
    `<g clip-path="url(#${id})">${line(strokes.join(''), sheet.fine, 0.38)}</g>`
  );
}

const units = (value: number): number => Math.round(value * 100) / 100;
