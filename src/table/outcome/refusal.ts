import { penOn } from '../draw/ink.ts';
import { write } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import { sheet } from './cast.ts';
import { drawChamber } from './chamber.ts';
import { byTelephone, type Ending, type EndingBrief } from './ending.ts';
import { standard, standardAt } from './standard.ts';

/** A chamber at home: the paper on the rostrum, and the stamp that comes down on it. */
export function refusal(brief: EndingBrief): Ending {
  const { unit, middle, table, view, words } = brief;
  const refused = view.scenario.parties.map(({ ratifiers }) =>
    ratifiers.filter(({ id }) => view.outcome?.blockedBy.includes(id)).map(({ name }) => name),
  );
  const names = refused.flat();
  const size = { width: 44 * unit, height: 46 * unit };
  const stamp = { width: 62 * unit, height: 18 * unit };
  return {
    behind: (context) => {
      drawChamber(context, brief);
      // Whose home it is: the flag of each side that refused.
      for (const side of [0, 1] as const) {
        if (refused[side]?.length === 0) continue;
        standard(context, brief, side, standardAt(brief, side));
      }
    },
    front: (context) => {
      const pen = penOn(context, '#1e1b18', 1.4, 301);
      pen.box(
        { x: -4, y: table + 18 * unit, width: brief.width + 8, height: brief.height },
        brief.palette.wood,
      );
      pen.box(
        { x: middle - 40 * unit, y: table + 8 * unit, width: 80 * unit, height: brief.height },
        brief.palette.woodShade,
      );
    },
    actors: [
      {
        name: 'text',
        size,
        paint: (context) => {
          sheet(context, size, 10, false);
          write(
            context,
            view.scenario.title,
            {
              x: size.width * 0.1,
              y: size.height * 0.03,
              width: size.width * 0.8,
              height: 4 * unit,
            },
            1,
            {
              face: faces.headline,
              size: 3 * unit,
              weight: 700,
              colour: '#1e1b18',
              align: 'center',
            },
          );
        },
        origin: { x: 0.5, y: 1 },
        from: { x: middle, y: table + 40 * unit, alpha: 0 },
        to: { x: middle, y: table + 12 * unit },
        delay: 300,
        duration: 900,
      },
      {
        name: 'stamp',
        size: stamp,
        paint: (context) => {
          const pen = penOn(context, '#962629', unit * 0.9, 311);
          pen.box(
            { x: unit, y: unit, width: stamp.width - 2 * unit, height: stamp.height - 2 * unit },
            'rgb(251 246 234 / .6)',
          );
          write(
            context,
            words.refusedStamp,
            {
              x: 2 * unit,
              y: stamp.height / 2 - 4.4 * unit,
              width: stamp.width - 4 * unit,
              height: 8 * unit,
            },
            1,
            {
              face: faces.control,
              size: 7.4 * unit,
              weight: 700,
              colour: '#962629',
              align: 'center',
            },
          );
        },
        origin: { x: 0.5, y: 0.5 },
        from: { x: middle, y: table - 12 * unit, alpha: 0, scale: 2.2, angle: -4 },
        to: { x: middle, y: table - 10 * unit, angle: -11 },
        delay: 2000,
        duration: 300,
      },
    ],
    place: view.scenario.parties
      .filter((_, side) => refused[side]?.length !== 0)
      .map(({ capital }) => capital)
      .join(', '),
    caption:
      names.length > 0
        ? words.blocked(names.join(', '))
        : words[byTelephone(brief) ? 'onTheLine' : 'captions'].unratified,
    tells: 2500,
    dim: 0.3,
  };
}
