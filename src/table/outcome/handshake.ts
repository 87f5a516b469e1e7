import { penOn } from '../draw/ink.ts';
import { breadth, longTable, person, sheet, still } from './cast.ts';
import { aside, type Actor, type Ending, type EndingBrief } from './ending.ts';
import { standards } from './standard.ts';

/** Hands meet over the table; some papers are sealed, others lie open. */
export function handshake(brief: EndingBrief): Ending {
  const { unit, middle, table } = brief;
  const tall = 66 * unit;
  const hand = table - 11 * unit;
  const actors: Actor[] = [];
  for (const side of [0, 1] as const) {
    const out = side === 0 ? -1 : 1;
    actors.push(
      ...person(
        brief,
        side,
        1,
        'neutral',
        tall * 0.78,
        still({ x: aside(brief, out * 66, breadth(66 * 0.78)), y: table }),
      ),
      ...person(brief, side, 0, side === 0 ? 'attentive' : 'neutral', tall, {
        from: { x: middle + out * 52 * unit, y: table + 4 * unit },
        to: { x: middle + out * 38 * unit, y: table + 4 * unit },
        delay: 400,
        duration: 1100,
      }),
      arm(brief, side, hand),
    );
  }
  const closed = Object.keys(brief.view.outcome?.agreed ?? {}).length;
  const papers = brief.view.scenario.issues.map((issue, index, all): Actor => {
    const agreed = brief.view.outcome?.agreed[issue.id] !== undefined;
    const spread = (index - (all.length - 1) / 2) / all.length;
    const pose = {
      x: middle + spread * Math.min(brief.width * 0.86, 150 * unit),
      y: table + (8.5 + (index % 2) * 6.5) * unit,
      angle: ((index * 37) % 17) - 8,
    };
    const size = { width: 13 * unit, height: 10 * unit };
    return {
      name: `paper/${index}`,
      size,
      paint: (context) => {
        sheet(context, size, agreed ? 5 : 2, agreed);
      },
      origin: { x: 0.5, y: 0.5 },
      from: agreed ? pose : { ...pose, angle: pose.angle - 5 },
      to: pose,
      delay: 2200 + index * 90,
      duration: 500,
    };
  });
  return {
    behind: (context) => {
      standards(context, brief);
    },
    front: (context) => {
      longTable(context, brief);
    },
    actors: [...papers, ...actors],
    caption: closed > 0 ? brief.words.captions.partial : brief.words.captions.stalemate,
    tells: 3000,
    dim: 0.2,
  };
}

/** A sleeve with a hand that reaches for the middle. */
function arm({ unit, middle, view }: EndingBrief, side: 0 | 1, y: number): Actor {
  const out = side === 0 ? -1 : 1;
  const size = { width: 46 * unit, height: 24 * unit };
  const delegate = view.scenario.parties[side].delegation[0];
  const cloth = delegate?.portrait.dress === 'uniform' ? '#5b6350' : '#3b3f46';
  return {
    name: `arm/${side}`,
    size,
    paint: (context) => {
      // Drawn reaching up to the right, the elbow below the table's edge; the right side's is turned.
      const pen = penOn(context, '#1e1b18', Math.max(1.4, unit * 0.4), 261);
      const at = (x: number, height: number): { x: number; y: number } => ({
        x: x * unit,
        y: height * unit,
      });
      pen.shape([at(2, 23), at(8, 13), at(33, 3), at(35, 10), at(20, 18), at(18, 23)], cloth);
      pen.line([at(12, 17), at(24, 11)], { width: unit * 0.3, alpha: 0.6 });
      pen.shape([at(32.4, 3), at(35.4, 2.4), at(37, 9), at(34.4, 10.2)], '#fbf6ea');
      pen.shape(
        [at(35.2, 2.8), at(40, 1.6), at(44.4, 3.4), at(45, 6.6), at(41.4, 8.6), at(36.8, 8.8)],
        delegate?.portrait.skin ?? '#e8c4a8',
      );
      pen.line([at(39.6, 5.2), at(44.4, 4.8)], { width: unit * 0.3 });
      pen.line([at(39.8, 6.8), at(43.8, 6.6)], { width: unit * 0.3 });
    },
    behindTable: true,
    flip: side === 1,
    origin: { x: side === 0 ? 1 : 0, y: 0.22 },
    from: { x: middle + out * 18 * unit, y: y + 9 * unit },
    to: { x: middle - out * 5 * unit, y: y + (side === 0 ? 0 : 0.8 * unit) },
    delay: 1500,
    duration: 650,
  };
}
