export type Theme = 'day' | 'night';

/** Colours of the stage; the same ink-on-newsprint tokens as the screens, for drawing on canvas. */
export interface Palette {
  readonly paper: string;
  readonly fold: string;
  readonly print: string; // newsprint, as bright as the light lets it be: its ink is the same
  readonly wall: string; // the room's ground
  readonly wallShade: string;
  readonly ink: string; // lines of the room
  readonly baize: string;
  readonly baizeShade: string;
  readonly chalk: string; // lines and letters on the baize
  readonly chalkSoft: string;
  readonly wood: string;
  readonly woodShade: string;
  readonly woodInk: string; // letters on wood
  readonly brass: string;
  readonly brassShade: string;
  readonly halo: string; // round the heads, where ink would sink into the room
  readonly sky: readonly [morning: string, evening: string, night: string];
}

const day: Palette = {
  paper: '#f4ecd8',
  fold: '#e6dac0',
  print: '#f4ecd8',
  wall: '#efe5cd',
  wallShade: '#ddcfb0',
  ink: '#1e1b18',
  baize: '#3e5c4b',
  baizeShade: '#33503f',
  chalk: '#f7f1e1',
  chalkSoft: '#d3dccb',
  wood: '#6d4d33',
  woodShade: '#523823',
  woodInk: '#f7ecd6',
  brass: '#c9a266',
  brassShade: '#7d602f',
  halo: '#f4ecd8',
  sky: ['#f6efd9', '#eec08a', '#3a4660'],
};

const night: Palette = {
  paper: '#1c1a17',
  fold: '#2c2822',
  print: '#c8c2b1',
  wall: '#3a342b',
  wallShade: '#2c2720',
  ink: '#d8cbae',
  baize: '#2b4236',
  baizeShade: '#22362c',
  chalk: '#f2ead6',
  chalkSoft: '#b9c5b4',
  wood: '#432e1e',
  woodShade: '#2f2014',
  woodInk: '#f0e4cb',
  brass: '#c09a5f',
  brassShade: '#5e4823',
  halo: '#e5d9be',
  sky: ['#5d6b80', '#4a3d4a', '#151b2a'],
};

export const palettes: Readonly<Record<Theme, Palette>> = { day, night };

export const faces = {
  headline: '"Old Standard TT", "Times New Roman", serif',
  text: '"PT Serif", Georgia, serif',
  control: '"PT Sans", "Helvetica Neue", Arial, sans-serif',
} as const;

export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Reads #rrggbb; anything else is ink. */
function rgb(colour: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? '1e1b18';
  const value = Number.parseInt(digits, 16);
  return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255 };
}

/** A colour between two, as #rrggbb. */
export function mixed(from: string, to: string, share: number): string {
  const [one, other] = [rgb(from), rgb(to)];
  const part = (key: keyof Rgb): string =>
    Math.round(one[key] + (other[key] - one[key]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${part('red')}${part('green')}${part('blue')}`;
}

export function clear(colour: string, alpha: number): string {
  const { red, green, blue } = rgb(colour);
  return `rgb(${red} ${green} ${blue} / ${alpha})`;
}
