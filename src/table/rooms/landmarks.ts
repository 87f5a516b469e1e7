import { detail, fine, type Drawn, type Spot } from './drawn.ts';

/** Buildings that one knows a city by. Each stands on its origin. */

/** A dome on a drum, with ribs and a lantern. */
export function dome(u: Drawn, wall: string, shell: string): void {
  u.box('-13 -9 26 16', wall, detail);
  u.box('-10 -15 20 6', wall, detail);
  for (const x of [-7, -3.5, 0, 3.5, 7]) u.line(`${x} -9.6 ${x} -14.6`, fine);
  const vault = Array.from({ length: 15 }, (_, index): Spot => {
    const angle = Math.PI + (index / 14) * Math.PI;
    return [Math.cos(angle) * 9.4, -15 + Math.sin(angle) * 13];
  });
  u.shape(vault, shell, detail);
  for (const rib of [-5, 0, 5]) u.line(`${rib} -15.4 ${rib * 0.5} -24 0 -28`, fine);
  u.shade('3 -15 9.4 -15 7.6 -22 2 -27');
  u.box('-1.8 -32 3.6 4', wall, detail);
  u.line('0 -32 0 -37', detail);
}

/** A square tower with a low roof. */
export function tower(u: Drawn, fill: string): void {
  u.box('-4 -28 8 34', fill, detail);
  u.shape('-5 -28 0 -35 5 -28', fill, detail);
  u.line('0 -24 0 -20', detail);
  u.shade('1.2 -28 4 -28 4 6 1.2 6');
}

/** A gate tower in three steps under a tent roof. */
export function spire(u: Drawn, brick: string, roof: string): void {
  u.box('-7 -20 14 26', brick, detail);
  u.box('-5 -32 10 12', brick, detail);
  u.circle([0, -26], 2.6, '#fbf6ea', detail);
  u.line('0 -28 0 -26 1.4 -25.4', detail);
  u.shape('-4 -32 0 -50 4 -32', roof, detail);
  u.line('0 -50 0 -54', detail);
  u.shade('2 -32 5 -32 5 -20 7 -20 7 6 2 6');
}

export function onion(u: Drawn, wall: string, gold: string): void {
  u.box('-3 0 6 40', wall, detail);
  u.line('0 4 0 10', detail);
  u.shape('-3 0 -4.6 -4 -3.6 -7 -1 -10 0 -14 1 -10 3.6 -7 4.6 -4 3 0', gold, detail);
  u.line('0 -14 0 -18', detail);
  u.line('-1.4 -16.4 1.4 -16.4', detail);
}

export function chimney(u: Drawn, brick: string): void {
  u.shape('-3.4 0 -2.2 -36 2.2 -36 3.4 0', brick, detail);
  u.line('-2.8 -33 2.8 -33', detail);
  u.shade('0.6 -36 2.2 -36 3.4 0 0.8 0');
  u.line('0 -38 4 -43 12 -43 18 -48 30 -47', fine);
}

/** A row of sheds with windows to the north. */
export function sheds(u: Drawn, count: number, fill: string): void {
  const teeth = Array.from({ length: count }, (_, index) => index * 13).flatMap(
    (x): readonly Spot[] => [
      [x, 2],
      [x, -8],
      [x + 13, 2],
    ],
  );
  u.shape([...teeth, [count * 13, 24], [0, 24]], fill, detail);
  for (let x = 0; x < count * 13; x += 13) u.shade(`${x} -8 ${x + 9} -1 ${x} 2`);
}

export function crane(u: Drawn): void {
  u.line('0 2 3 -40');
  u.line('12 2 9 -40');
  for (const y of [-8, -20, -32]) u.line(`1 ${y} 11 ${y - 8}`, fine);
  u.line('-22 -40 40 -40 6 -48 -22 -40', detail);
  u.line('34 -40 34 -22', fine);
}

/** A gabled house front, `width` wide and `tall` to its eaves; its gable plain or stepped. */
export function house(u: Drawn, width: number, tall: number, stepped: boolean, fill: string): void {
  const w = width / 6;
  const gable = stepped
    ? `${w} ${-tall} ${w} ${-tall - 5} ${2 * w} ${-tall - 5} ${2 * w} ${-tall - 10} ${4 * w} ${-tall - 10} ${4 * w} ${-tall - 5} ${5 * w} ${-tall - 5} ${5 * w} ${-tall}`
    : `${width / 2} ${-tall - 12}`;
  u.shape(`0 40 0 ${-tall} ${gable} ${width} ${-tall} ${width} 40`, fill, detail);
  for (const x of [0.3, 0.7]) {
    for (const y of [4, 13]) u.box(`${width * x - 1.8} ${y - tall} 3.6 5.4`, undefined, fine);
  }
}
