import { clear, palettes, type Theme } from '../draw/palette.ts';
import type { Inks } from './symbols.ts';

/** The colours of a map printed by day, or by night. */
export interface MapInks {
  readonly sea: string;
  readonly land: string;
  readonly line: string;
  readonly faint: string;
  readonly agreed: Inks;
  readonly unchanged: Inks;
  readonly paper: string;
}

const { day, night } = palettes;

/** The colours of the rooms and the endings, so that a map hangs in them. */
export const mapInks: Readonly<Record<Theme, MapInks>> = {
  day: {
    sea: day.wallShade,
    land: day.paper,
    line: day.ink,
    faint: '#8f7f60',
    agreed: { line: '#7c1f22', fill: day.brass, halo: clear(day.paper, 0.88) },
    unchanged: { line: '#5f584c', fill: day.wallShade, halo: clear(day.paper, 0.82) },
    paper: day.wall,
  },
  night: {
    sea: night.paper,
    land: night.wall,
    line: night.ink,
    faint: '#7d715b',
    agreed: { line: '#f0a98f', fill: night.brassShade, halo: clear(night.fold, 0.88) },
    unchanged: { line: '#b5a88e', fill: '#4b453a', halo: clear(night.fold, 0.82) },
    paper: night.fold,
  },
};

/** The same in one ink, for a newspaper. */
export const pressInks: MapInks = {
  sea: '#e3d8bf',
  land: '#fbf6ea',
  line: '#1e1b18',
  faint: '#968a74',
  agreed: { line: '#1e1b18', fill: '#1e1b18', halo: 'rgb(251 246 234 / .9)' },
  unchanged: { line: '#6c6455', fill: '#d8cfbb', halo: 'rgb(251 246 234 / .8)' },
  paper: '#f7efdc',
};
