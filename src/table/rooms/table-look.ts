import { mixed, type Palette, type Theme } from '../draw/palette.ts';
import type { Venue } from '../../scenario/scenario.ts';

/** What the table of a room is made of. Its cloth is dark in any room: chalk is written on it. */
export interface TableLook {
  readonly cloth: string;
  /** Of two desks that a line joins: the cloth of the right one. */
  readonly other?: string;
  readonly rim: string;
  readonly apron: string;
  readonly edge: 'plain' | 'gilt' | 'rail' | 'planks' | 'steel';
}

const looks: Readonly<Record<Venue['backdrop'], TableLook>> = {
  conference: { cloth: '#41494b', rim: '#b08d63', apron: '#6d4d33', edge: 'plain' },
  offices: { cloth: '#45473f', other: '#4a423a', rim: '#6d4d33', apron: '#5d432d', edge: 'plain' },
  villa: { cloth: '#3e5c4b', rim: '#8a5f3c', apron: '#6d4d33', edge: 'plain' },
  kremlin: { cloth: '#2f5648', rim: '#e9dfc6', apron: '#5c3f2a', edge: 'gilt' },
  'general-staff': { cloth: '#48523f', rim: '#5a3f2a', apron: '#543a26', edge: 'plain' },
  telephone: {
    cloth: '#3c4a54',
    other: '#52423a',
    rim: '#6d4d33',
    apron: '#5d432d',
    edge: 'plain',
  },
  palace: { cloth: '#524632', rim: '#7a5232', apron: '#64432b', edge: 'gilt' },
  hotel: { cloth: '#3f4f54', rim: '#9a7650', apron: '#6a4b34', edge: 'plain' },
  retreat: { cloth: '#57412c', rim: '#7a5a3c', apron: '#5e4229', edge: 'planks' },
  ship: { cloth: '#3a4c56', rim: '#6b4529', apron: '#5b3a24', edge: 'rail' },
  assembly: { cloth: '#3d4c43', rim: '#a5865c', apron: '#64482f', edge: 'plain' },
  factory: { cloth: '#454c46', rim: '#8b8f88', apron: '#55534c', edge: 'steel' },
  'town-hall': { cloth: '#4b4a35', rim: '#5e3f28', apron: '#553823', edge: 'gilt' },
};

export function tableOf(backdrop: Venue['backdrop']): TableLook {
  return looks[backdrop];
}

/** The colours of the stage with this table in it; at night everything on it is darker. */
export function laidWith(palette: Palette, look: TableLook, theme: Theme): Palette {
  const dim = (colour: string): string =>
    theme === 'night' ? mixed(colour, '#0d0b09', 0.34) : colour;
  const baize = dim(look.cloth);
  return {
    ...palette,
    baize,
    baizeShade: mixed(baize, '#101810', 0.16),
    wood: dim(look.apron),
    woodShade: mixed(dim(look.apron), '#140c06', 0.26),
  };
}

/** The rim at this time of day. */
export function rimOf(look: TableLook, palette: Palette): string {
  return mixed(look.rim, palette.woodShade, palette.paper === '#f4ecd8' ? 0 : 0.45);
}
