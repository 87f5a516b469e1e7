import { detail, fine, type Drawn, type Spot } from './drawn.ts';

const [needle, crown, leaf] = ['#5d6b4d', '#6f7d5b', '#566447'];

/** Land in slow waves from edge to edge; `phase` makes one differ from the next. */
export function hill(u: Drawn, top: number, lift: number, fill: string, phase: number): void {
  const crest = Array.from({ length: 45 }, (_, index): Spot => {
    const x = -440 + index * 20;
    return [x, top - lift * Math.sin(x / 61 + phase) - lift * 0.6 * Math.sin(x / 23 + phase * 2)];
  });
  u.shape([[-440, top + 60], ...crest, [440, top + 60]], fill, { ...detail, alpha: 0.75 });
}

/** Roofs of a town, low and uneven. */
export function roofs(u: Drawn, ground: number, one: string, other: string): void {
  for (let index = 0, x = -420; x < 420; index += 1) {
    const width = 14 + ((index * 41) % 17);
    const tall = 5 + ((index * 23) % 8);
    const roof = u.at(x, ground - tall);
    roof.box(`0 0 ${width} ${tall + 40}`, index % 2 === 0 ? one : other, detail);
    if (index % 3 !== 1) roof.shape(`-1 0 ${width / 2} -4 ${width + 1} 0`, other, detail);
    for (const share of [0.3, 0.66]) roof.line(`${width * share} 3 ${width * share} 6`, fine);
    x += width;
  }
}

/** An umbrella pine: a long bare stem and a flat crown. */
export function pine(wide: Drawn, x: number, foot: number, tall: number): void {
  const u = wide.at(x, foot - tall, tall / 24);
  u.line('0 24 1 4');
  u.line('0.6 9 5 4', detail);
  u.shape('-9.6 4.6 -7.6 0.6 -2 -2.4 4.8 -2 9.6 1 10.4 4.6 0 6', crown, detail);
  u.shade('0 1 9.6 1 10.4 4.6 0 6');
}

export function cypress(wide: Drawn, x: number, foot: number, tall: number): void {
  const u = wide.at(x, foot, tall / 16);
  u.shape('-1.8 0 -2.4 -7 0 -16 2.4 -7 1.8 0', needle, detail);
  u.shade('0.2 0 0 -16 2.4 -7 1.8 0');
}

/** A fir in four tiers. */
export function conifer(wide: Drawn, x: number, foot: number, tall: number): void {
  const u = wide.at(x, foot, tall / 10);
  u.line('0 1.2 0 -1');
  for (const tier of [0, 2.6, 5, 7.4]) {
    const half = 2.4 - tier * 0.19;
    u.shape(`${-half} ${-tier} 0 ${-tier - 3.6} ${half} ${-tier}`, leaf, detail);
    u.shade(`${half * 0.1} ${-tier} 0 ${-tier - 3.6} ${half} ${-tier}`);
  }
}
