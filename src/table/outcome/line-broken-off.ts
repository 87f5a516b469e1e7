import { aside, type Actor, type Ending, type EndingBrief } from './ending.ts';
import { breadth, person, still } from './cast.ts';
import { cord, holding, laidDown, twoDesks } from './line-desks.ts';

const cut = 1900; // ms until the line is dead

/** One side throws its receiver down and turns away; the other still listens. */
export function brokenOff(brief: EndingBrief): Ending {
  const { unit, middle, table, view, words, width, height } = brief;
  const leaver = view.outcome?.walkedOut === view.scenario.parties[0].id ? 0 : 1;
  const stayer = leaver === 0 ? 1 : 0;
  const out = leaver === 0 ? -1 : 1;
  const tall = 60 * unit;
  const at = (side: number, index: number): { x: number; y: number } => ({
    x: aside(brief, side * (42 + index * 27), breadth(60 - index * 9.6)),
    y: table + 3 * unit,
  });
  const turned = (index: number): readonly Actor[] => {
    const pose = at(out, index);
    const high = tall * (index === 0 ? 1 : 0.84);
    const step = { delay: cut + 300 + index * 500, duration: 60 };
    const facing = { from: pose, to: { ...pose, alpha: 0 }, ...step };
    const aside = { from: { ...pose, alpha: 0 }, to: pose, ...step, away: true };
    return [
      ...person(brief, leaver, index, 'firm', high, facing),
      ...person(brief, leaver, index, 'firm', high, aside).map((actor) => ({
        ...actor,
        name: `${actor.name}/turned`,
      })),
    ];
  };
  const shade = { width: width / 2, height };
  return {
    behind: () => undefined,
    front: (context) => {
      twoDesks(context, brief);
    },
    actors: [
      ...turned(1),
      ...turned(0),
      holding(brief, leaver, at(out, 0).x, tall, { delay: 1300, duration: 320 }),
      ...person(brief, stayer, 1, 'wary', tall * 0.84, still(at(-out, 1))),
      ...person(brief, stayer, 0, 'displeased', tall, still(at(-out, 0))),
      holding(brief, stayer, at(-out, 0).x, tall, undefined),
      cord(brief, false, cut),
      cord(brief, true, cut),
      laidDown(brief, leaver, cut - 300, true),
      {
        name: 'lamp',
        size: shade,
        paint: (context) => {
          context.fillStyle = 'rgb(20 17 14 / .42)';
          context.fillRect(0, 0, shade.width, shade.height);
        },
        origin: { x: 0, y: 0 },
        from: { x: leaver === 0 ? 0 : middle, y: 0, alpha: 0 },
        to: { x: leaver === 0 ? 0 : middle, y: 0 },
        delay: cut + 1100,
        duration: 500,
      },
    ],
    caption: words.hungUp(view.scenario.parties[leaver].adjective),
    tells: cut + 1300,
    dim: 0.35,
  };
}
