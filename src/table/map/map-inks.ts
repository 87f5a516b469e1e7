import type { Theme } from '../draw/palette.ts';
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

export const mapInks: Readonly<Record<Theme, MapInks>> = {
  day: {
    sea: '#e9dec3',
    land: '#fbf6ea',
    line: '#1e1b18',
    faint: '#a8997c',
    agreed: { line: '#7c1f22', fill: '#f0c9a8', halo: 'rgb(251 246 234 / .86)' },
    unchanged: { line: '#5f584c', fill: '#d8cfbb', halo: 'rgb(251 246 234 / .8)' },
    paper: '#f4ecd8',
  },
  night: {
    sea: '#1f1d1a',
    land: '#38332b',
    line: '#d8cbae',
    faint: '#7d715b',
    agreed: { line: '#f0a98f', fill: '#7c3a33', halo: 'rgb(44 40 34 / .86)' },
    unchanged: { line: '#b5a88e', fill: '#4b453a', halo: 'rgb(44 40 34 / .8)' },
    paper: '#1c1a17',
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
