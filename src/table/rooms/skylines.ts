import { mixed } from '../draw/palette.ts';
import { detail, fine, type Drawn, type Spot } from './drawn.ts';
import { chimney, crane, dome, house, onion, sheds, spire, tower } from './landmarks.ts';
import { conifer, cypress, hill, pine, roofs } from './outdoors.ts';
import type { RoomBrief, Skyline } from './room.ts';

/** What is seen through the windows of a room, once, as wide as the room. */
type DrawSkyline = (u: Drawn, brief: RoomBrief, ground: number) => void;

const domes: DrawSkyline = (u, { palette }, ground) => {
  hill(u, ground - 6, 5, palette.fold, 0.4);
  roofs(u, ground - 1, palette.fold, palette.fold);
  for (const [x, size] of [
    [-268, 0.7],
    [-132, 1],
    [118, 0.85],
    [262, 1.05],
  ] as const)
    dome(u.at(x, ground, size), palette.fold, palette.wallShade);
  for (const [x, size] of [
    [-84, 0.95],
    [154, 0.8],
    [-330, 0.9],
  ] as const)
    tower(u.at(x, ground, size), palette.paper);
  dome(u.at(12, ground - 3, 1.5), palette.paper, palette.fold);
  roofs(u, ground + 5, palette.wallShade, palette.fold);
  const pines = [
    [-212, 26],
    [-176, 20],
    [-52, 22],
    [68, 27],
    [84, 18],
    [206, 24],
    [320, 22],
  ] as const;
  for (const [x, tall] of pines) pine(u, x, ground + 8, tall);
  for (const x of [-110, -34, 140, 236]) cypress(u, x, ground + 8, 15);
};

const towers: DrawSkyline = (u, { palette }, ground) => {
  const brick = mixed(palette.wallShade, '#a9534d', 0.42);
  const roof = mixed(palette.wallShade, '#4f6652', 0.55);
  const onions = [
    [-72, 26],
    [-61, 34],
    [-50, 24],
    [84, 25],
    [100, 34],
    [116, 28],
    [292, 26],
  ] as const;
  for (const [x, tall] of onions) onion(u.at(x, ground - tall + 14), palette.paper, palette.brass);
  roofs(u, ground + 1, palette.fold, palette.wallShade);
  const gates = [
    [-300, 0.8],
    [-196, 0.9],
    [8, 1],
    [68, 0.8],
    [176, 0.95],
    [248, 0.8],
  ] as const;
  for (const [x, size] of gates) spire(u.at(x, ground + 6, size), brick, roof);
  const teeth = Array.from({ length: 161 }, (_, index) => (index - 80) * 5.4).flatMap(
    (x): readonly Spot[] => [
      [x, 5],
      [x, 1.4],
      [x + 1.5, 2.8],
      [x + 3, 1.4],
      [x + 3, 5],
    ],
  );
  u.at(0, ground).shape([[-440, 40], ...teeth, [440, 40]], brick, detail);
};

const works: DrawSkyline = (u, { palette }, ground) => {
  const brick = mixed(palette.wallShade, '#a9735a', 0.4);
  const at = u.at(0, ground);
  for (const x of [-118, -99, -80, -61]) chimney(at.at(x, -18, 0.85), brick);
  at.box('-128 -20 76 44', brick, detail);
  for (let x = -122; x < -58; x += 8) at.box(`${x} -15 4 22`, palette.paper, fine);
  sheds(at.at(-330, 0), 14, palette.fold);
  for (const x of [244, 262]) chimney(at.at(x, -4), brick);
  chimney(at.at(42, -2, 1.25), brick);
  sheds(at.at(-40, 0), 10, palette.fold);
  at.shape('104 0 108 -28 122 -28 126 0', palette.fold, detail);
  at.shape('102 -28 104 -40 126 -40 128 -28', palette.wallShade, detail);
  at.box('150 -24 46 50', palette.fold, detail);
  at.arc([173, -24], [23, 7], 180, 360, detail);
  for (const x of [158, 166, 174, 182, 190]) at.line(`${x} -24 ${x} 20`, fine);
  sheds(at.at(204, 0), 12, palette.fold);
};

const highRise: DrawSkyline = (u, { palette }, ground) => {
  const fills = [palette.paper, palette.fold, palette.wallShade];
  for (let index = 0, x = -420; x < 420; index += 1) {
    const width = 12 + ((index * 53) % 13);
    const tall = 12 + ((index * 37) % 34) + (Math.abs(x) < 120 ? 6 : 0);
    const block = u.at(x, ground - tall);
    block.box(`0 0 ${width} ${tall + 40}`, fills[index % 3], detail);
    block.shade(`${width * 0.66} 0 ${width} 0 ${width} ${tall + 20} ${width * 0.66} ${tall + 20}`);
    for (let row = 4; row < tall + 14; row += 5.4) {
      for (let column = 2.4; column < width * 0.6; column += 3.8) {
        if ((index * 7 + Math.round(row) * 3 + Math.round(column)) % 4 === 0) continue;
        block.box(`${column} ${row} 1.6 2.4`, palette.brass, { width: 0.5, alpha: 0.6 });
      }
    }
    if (index % 5 === 2) block.line(`${width / 2} 0 ${width / 2} -9`, detail);
    x += width + ((index * 29) % 4);
  }
};

const gables: DrawSkyline = (u, { palette }, ground) => {
  const tile = mixed(palette.wallShade, '#a9534d', 0.35);
  tower(u.at(-38, ground - 6, 1.4), palette.fold);
  u.at(-38, ground - 6).shape('-7 -39 0 -66 7 -39', tile, detail);
  tower(u.at(182, ground, 1.1), palette.fold);
  for (let index = 0, x = -400; x < 400; index += 1) {
    const width = 20 + ((index * 31) % 13);
    const tall = 10 + ((index * 17) % 9);
    house(u.at(x, ground), width, tall, index % 3 === 0, index % 2 === 0 ? palette.paper : tile);
    x += width;
  }
};

const hills: DrawSkyline = (u, { palette }, ground) => {
  hill(u, ground - 10, 9, palette.fold, 0.9);
  hill(u, ground - 2, 6, mixed(palette.wallShade, '#8d9874', 0.4), 2.3);
  const pines = [
    [-236, 20],
    [-120, 24],
    [-58, 16],
    [44, 22],
    [128, 26],
    [146, 18],
    [258, 22],
  ] as const;
  for (const [x, tall] of pines) pine(u, x, ground + 8, tall);
  for (const x of [-180, -92, -80, 84, 190, 202]) cypress(u, x, ground + 9, 17);
  hill(u, ground + 8, 3, mixed(palette.wallShade, '#6f7d5b', 0.55), 4);
};

const mountains: DrawSkyline = (u, { palette }, ground) => {
  const at = u.at(0, ground);
  const ridge =
    '-440 40 -430 -14 -330 -34 -270 -18 -186 -46 -120 -22 -70 -36 -24 -24 34 -54 92 -26 150 -40 210 -20 290 -44 430 -12 440 40';
  at.shape(ridge, palette.fold, detail);
  for (const [x, y] of [
    [-330, -34],
    [-186, -46],
    [-70, -36],
    [34, -54],
    [150, -40],
    [290, -44],
  ] as const) {
    const peak = at.at(x, y);
    peak.shape('-9 9 0 0 10 9 4 7 0 12 -4 7', palette.paper, fine);
    peak.shade('0 0 30 26 6 26');
  }
  at.shape('-440 1 440 1 440 40 -440 40', mixed(palette.paper, '#7d93a6', 0.35), detail);
  for (let index = 0; index < 26; index += 1) {
    const [x, y] = [-420 + index * 33, 4 + (index % 4) * 2.6];
    at.line(`${x} ${y} ${x + 15} ${y}`, fine);
  }
  for (let index = 0; index < 34; index += 1) {
    const x = -400 + index * 24 + ((index * 7) % 9);
    if (Math.abs(x + 10) < 46 || Math.abs(x - 96) < 18) continue;
    conifer(u, x, ground + 14, 20 + ((index * 13) % 14));
  }
};

const sea: DrawSkyline = (u, { palette }, ground) => {
  const at = u.at(0, ground);
  at.shape('-440 0 440 0 440 60 -440 60', mixed(palette.paper, '#6f879a', 0.5), detail);
  for (let index = 0; index < 60; index += 1) {
    const wave = at.at(-430 + ((index * 97) % 860), 3 + (index % 5) * 4.6);
    wave.line('0 0 3 -1.2 6 0 9 -1.2 12 0', fine);
  }
  at.shape('108 0 112 -4 140 -4 144 0', palette.wallShade, detail);
  at.line('122 -4 122 -13 132 -6', detail);
};

const harbour: DrawSkyline = (u, brief, ground) => {
  const { palette } = brief;
  const at = u.at(0, ground);
  hill(u, ground - 4, 3, palette.fold, 0.7);
  for (const x of [-250, -112, 66, 226]) crane(at.at(x, 2));
  at.shape('-40 -4 36 -4 30 6 -32 6', mixed(palette.wallShade, '#a9534d', 0.4), detail);
  at.box('8 -16 18 12', palette.paper, detail);
  at.box('14 -24 6 8', palette.wallShade, detail);
  for (let x = -28; x < 6; x += 8)
    at.box(`${x} -10 7 6`, x % 16 === 0 ? palette.fold : palette.brass, detail);
  sea(u, brief, ground + 5);
};

const colonnade: DrawSkyline = (u, { palette }, ground) => {
  roofs(u, ground + 2, palette.fold, palette.wallShade);
  for (const [x, size] of [
    [-210, 0.7],
    [0, 1.35],
    [232, 0.8],
  ] as const) {
    const house = u.at(x, ground, size);
    dome(house.at(0, -8), palette.paper, palette.fold);
    house.box('-34 -8 68 30', palette.paper, detail);
    for (let step = -30; step < 32; step += 5) house.line(`${step} -6 ${step} 8`, fine);
    house.shape('-15 -8 0 -15 15 -8', palette.paper, detail);
  }
  u.at(-96, ground).shape('0 6 1.4 -42 3.5 -46 5.6 -42 7 6', palette.paper, detail);
  for (const x of [-140, 86, 120]) cypress(u, x, ground + 8, 12);
};

export const skylines: Readonly<Record<Skyline, DrawSkyline>> = {
  none: () => undefined,
  domes,
  towers,
  colonnade,
  works,
  'high-rise': highRise,
  gables,
  hills,
  mountains,
  harbour,
  sea,
};
