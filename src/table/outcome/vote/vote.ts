import { penOn } from '../../draw/ink.ts';
import { fittingSize, write } from '../../draw/lettering.ts';
import { clear, faces } from '../../draw/palette.ts';
import type { Box } from '../../layout/box.ts';
import type { Side } from '../../picture/picture.ts';
import { drawLeaf } from '../doorway.ts';
import { stripHeight, type Actor, type Ending, type EndingBrief } from '../ending.ts';
import { still } from '../cast.ts';
import { fallsAt, resultFalls, type Ballot, type Vote } from './ballot.ts';
import { drawHome } from './draw-home.ts';
import { homeRows, type HomeRow } from './rows.ts';

const [yes, no] = ['#24562f', '#962629'];
const opens = 420; // ms before its vote falls, a door opens

/** The text at home: doors open one after another, stamps fall, and the tallies fill. */
export function voteScene(brief: EndingBrief, vote: Vote): Ending {
  const { words, view, width, height } = brief;
  const foot = stripHeight(width);
  const rows = homeRows(vote, { width, height: height - foot });
  const sides = [0, 1] as const;
  const of = (side: Side): readonly Ballot[] => vote.ballots.filter((each) => each.side === side);
  return {
    behind: (context) => {
      context.fillStyle = brief.palette.wallShade;
      context.fillRect(0, 0, width, height);
      for (const side of sides) {
        drawHome(context, brief, side, rows[side], vote.homes[side], of(side));
      }
      const [, other] = rows;
      penOn(context, brief.palette.ink, 2.2, 611).line(
        other.box.x > 0
          ? [
              { x: other.box.x, y: 0 },
              { x: other.box.x, y: height },
            ]
          : [
              { x: 0, y: other.box.y },
              { x: width, y: other.box.y },
            ],
      );
    },
    front: () => undefined,
    actors: [
      ...vote.ballots.flatMap((ballot, index) =>
        ballotActors(brief, rows[ballot.side], vote, ballot, fallsAt(index, vote.ballots.length)),
      ),
      ...sides.map((side) => result(brief, side, rows[side], vote)),
    ],
    place: view.scenario.parties.map(({ capital }) => capital).join(', '),
    caption: words.vote.result(vote.homes.map(({ passed }) => passed)),
    tells: resultFalls,
    dim: 0.12,
  };
}

function ballotActors(
  brief: EndingBrief,
  row: HomeRow,
  vote: Vote,
  ballot: Ballot,
  falls: number,
): readonly Actor[] {
  const spot = row.doors[ballot.place];
  if (!spot) return [];
  const { door, paper } = spot;
  const { words, palette } = brief;
  const name = `${ballot.side}/${ballot.place}`;
  const hinge = { x: door.x, y: door.y };
  const leaf: Actor = {
    name: `leaf/${name}`,
    size: { width: door.width, height: door.height },
    paint: (context) => {
      drawLeaf(context, door.width, door.height, palette);
    },
    origin: { x: 0, y: 0 },
    behindTable: true,
    from: { ...hinge, wide: 1 },
    to: { ...hinge, wide: 0.16 },
    delay: falls - opens,
    duration: opens - 60,
  };
  const says = ballot.approves ? words.vote.for : words.vote.against;
  const size = { width: paper.width * 1.04, height: Math.max(20, paper.height * 0.62) };
  const at = { x: paper.x + paper.width / 2, y: paper.y + paper.height * 0.46 };
  const turn = ballot.place % 2 === 0 ? -7 : 5;
  return [
    leaf,
    {
      name: `stamp/${name}`,
      size,
      paint: (context) => {
        stamp(context, size, says, ballot.approves ? yes : no);
      },
      origin: { x: 0.5, y: 0.5 },
      from: { ...at, alpha: 0, scale: 1.9, angle: turn * 0.4 },
      to: { ...at, angle: turn },
      delay: falls,
      duration: 190,
    },
    segment(row.tally, vote, ballot, falls),
    ...(ballot.veto ? [vetoTag(brief, spot.door)] : []),
  ];
}

/** Its weight in the tally: in favour from the left, against from the right. */
function segment(
  { x, y, width, height }: Box,
  { ballots }: Vote,
  own: Ballot,
  falls: number,
): Actor {
  const side = ballots.filter((each) => each.side === own.side);
  const total = Math.max(
    1,
    side.reduce((sum, { weight }) => sum + weight, 0),
  );
  const before = side
    .slice(0, side.indexOf(own))
    .filter(({ approves }) => approves === own.approves)
    .reduce((sum, { weight }) => sum + weight, 0);
  const size = { width: (width * own.weight) / total, height };
  const left = own.approves
    ? x + (width * before) / total
    : x + width - (width * (before + own.weight)) / total;
  return {
    name: `tally/${own.side}/${own.place}`,
    size,
    paint: (context) => {
      const pen = penOn(context, own.approves ? yes : no, 1.4, 621);
      const box = { x: 1, y: 1, width: size.width - 2, height: size.height - 2 };
      if (own.approves) pen.box(box, yes, { steady: 1 });
      else {
        pen.hatch(box, 5, 0.6, { alpha: 1, width: 1.6 });
        pen.box(box, undefined, { steady: 1 });
      }
    },
    origin: { x: own.approves ? 0 : 1, y: 0 },
    from: { x: own.approves ? left : left + size.width, y, wide: 0.01, alpha: 0 },
    to: { x: own.approves ? left : left + size.width, y },
    delay: falls + 120,
    duration: 220,
  };
}

/** That nothing is ratified without this one: a tag on the door's frame. */
function vetoTag({ words, palette }: EndingBrief, door: Box): Actor {
  const size = { width: Math.max(34, door.width * 0.62), height: Math.max(14, door.height * 0.09) };
  return {
    name: `veto/${door.x}`,
    size,
    paint: (context) => {
      penOn(context, '#1e1b18', 1, 631).box(
        { x: 1, y: 1, width: size.width - 2, height: size.height - 2 },
        palette.brass,
      );
      label(context, size, words.vote.veto, '#1e1b18');
    },
    origin: { x: 0.5, y: 0.5 },
    ...still({ x: door.x + door.width / 2, y: door.y }),
    delay: 0,
    duration: 1,
  };
}

function result(brief: EndingBrief, side: Side, { box, doors }: HomeRow, vote: Vote): Actor {
  const { passed } = vote.homes[side];
  const { ratified, refused } = brief.words.vote;
  const [first] = doors;
  const size = { width: Math.min(box.width * 0.74, 420), height: Math.min(box.height * 0.22, 84) };
  const at = {
    x: box.x + box.width / 2,
    y: first ? first.door.y + first.door.height * 0.42 : box.y + box.height / 2,
  };
  return {
    name: `result/${side}`,
    size,
    paint: (context) => {
      stamp(context, size, passed ? ratified : refused, passed ? yes : no);
    },
    origin: { x: 0.5, y: 0.5 },
    from: { ...at, alpha: 0, scale: 1.7, angle: -2 },
    to: { ...at, angle: -6 },
    delay: resultFalls + side * 180,
    duration: 220,
  };
}

/** A rubber stamp: a word in a frame. */
function stamp(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  word: string,
  colour: string,
): void {
  const line = Math.max(1.6, size.height * 0.07);
  const pen = penOn(context, colour, line, 641);
  const inset = line * 1.2;
  pen.box(
    { x: inset, y: inset, width: size.width - 2 * inset, height: size.height - 2 * inset },
    clear('#fbf6ea', 0.86),
  );
  label(context, size, word, colour, inset * 2);
}

function label(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  word: string,
  colour: string,
  inset = 2,
): void {
  const style = { face: faces.control, weight: 700, colour, align: 'center' } as const;
  const most = (height - inset * 2) * 0.86;
  const size = fittingSize(context, word, width - inset * 2, style, [most, 7]) ?? 7;
  const y = height / 2 - size * 0.62;
  write(context, word, { x: inset, y, width: width - inset * 2, height: size }, 1, {
    ...style,
    size,
  });
}
