interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const nowhere: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/**
 * As much of a canvas's context as the pen needs, that writes SVG: so the picture of the title comes
 * from the same hand as the stage. Strokes of one style that follow each other become one path, and
 * what lies outside the sheet, or outside what it is clipped to, is left out.
 */
export class InkOnSvg {
  constructor(sheet: Bounds) {
    this.frames = [sheet];
  }

  strokeStyle = '#000';
  fillStyle: string | CanvasGradient = '#000';
  lineWidth = 1;
  globalAlpha = 1;
  lineCap = 'round';
  lineJoin = 'round';
  globalCompositeOperation = 'source-over';
  private path = '';
  private last = { x: 0, y: 0 };
  private bounds = nowhere;
  private frames: readonly Bounds[] = [];
  private strokes = '';
  private style = '';
  private out = '';
  private clips = 0;
  private depth: number[] = [];
  private opened = 0;
  private shift = { x: 0, y: 0 };
  private shifts: { x: number; y: number }[] = [];

  /** What was drawn so far, as elements; the drawing goes on empty. */
  take(): string {
    this.flush();
    const { out } = this;
    this.out = '';
    return out;
  }

  /** An element of another's making. */
  put(element: string): void {
    this.flush();
    this.out += element;
  }

  save(): void {
    this.depth.push(this.opened);
    this.shifts.push(this.shift);
  }

  restore(): void {
    const before = this.depth.pop() ?? 0;
    this.flush();
    for (; this.opened > before; this.opened -= 1) {
      this.out += '</g>';
      this.frames = this.frames.slice(0, -1);
    }
    this.shift = this.shifts.pop() ?? this.shift;
  }

  translate(x: number, y: number): void {
    this.shift = { x: this.shift.x + x, y: this.shift.y + y };
  }

  beginPath(): void {
    this.path = '';
    this.bounds = nowhere;
  }

  moveTo(x: number, y: number): void {
    const to = this.at(x, y);
    this.path += `M${to.x} ${to.y}`;
    this.last = to;
  }

  lineTo(x: number, y: number): void {
    if (this.path === '') {
      this.moveTo(x, y);
      return;
    }
    const [from, to] = [this.last, this.at(x, y)];
    const [across, down] = [to.x - from.x, to.y - from.y];
    this.path += `l${across}${down < 0 ? '' : ' '}${down}`;
    this.last = to;
  }

  closePath(): void {
    this.path += 'Z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fill(): void {
    if (!this.isSeen()) return;
    this.flush();
    if (typeof this.fillStyle === 'string') {
      this.out += `<path fill="${this.fillStyle}" d="${this.path}"/>`;
    }
  }

  stroke(): void {
    if (!this.isSeen()) return;
    const faint = this.globalAlpha === 1 ? '' : ` opacity="${round(this.globalAlpha)}"`;
    const style = `stroke="${this.strokeStyle}" stroke-width="${round(this.lineWidth)}"${faint}`;
    if (style !== this.style) this.flush();
    this.style = style;
    this.strokes += this.path;
  }

  clip(): void {
    this.flush();
    this.clips += 1;
    const id = `room-${this.clips}`;
    this.out += `<clipPath id="${id}"><path d="${this.path}"/></clipPath><g clip-path="url(#${id})">`;
    this.opened += 1;
    this.frames = [...this.frames, this.bounds];
  }

  private at(givenX: number, givenY: number): { readonly x: number; readonly y: number } {
    const [x, y] = [half(givenX + this.shift.x), half(givenY + this.shift.y)];
    const { left, top, right, bottom } = this.bounds;
    this.bounds = {
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    };
    return { x, y };
  }

  private isSeen(): boolean {
    const { left, top, right, bottom } = this.bounds;
    return this.frames.every(
      (frame) =>
        right >= frame.left && left <= frame.right && bottom >= frame.top && top <= frame.bottom,
    );
  }

  private flush(): void {
    if (this.strokes !== '') this.out += `<path ${this.style} d="${this.strokes}"/>`;
    this.strokes = '';
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Half a unit is less than a pixel, and is written in few letters. */
const half = (value: number): number => Math.round(value * 2) / 2;
