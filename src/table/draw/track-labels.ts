import type { Issue, IssueId } from '../../scenario/scenario.ts';
import type { Box } from '../layout/box.ts';
import type { Row } from '../layout/rows.ts';
import type { Track } from '../picture/picture.ts';
import { broken } from './lettering.ts';
import { nameSpots } from './option-names.ts';

/** Something written on a track: where, how, and what it says in full. */
export interface Label {
  readonly kind: 'title' | 'option' | 'points';
  readonly issue: IssueId;
  readonly option: number | undefined; // its place; undefined for a title
  readonly lines: readonly string[]; // as they are written
  readonly cut: boolean; // some of it is left out; pointing at it tells the whole
  readonly box: Box; // of what is written
  readonly look: LabelLook;
}

export interface LabelLook {
  readonly face: 'headline' | 'control' | 'text';
  readonly size: number;
  readonly weight: 400 | 700;
  readonly italic: boolean;
  readonly align: 'left' | 'center';
}

/** How wide a text is in a look, in pixels. */
export type MeasureIn = (text: string, look: LabelLook) => number;

/** All that is written on one track. No two of them touch, nor those of another row. */
export function labelsOf(
  row: Row,
  issue: Issue,
  track: Track,
  measure: MeasureIn,
): readonly Label[] {
  return [
    titleOf(row, issue, measure),
    ...(row.labelLines > 0 ? namesOf(row, issue, track, measure) : []),
    ...pointsOf(row, track, measure),
  ];
}

function titleOf(row: Row, issue: Issue, measure: MeasureIn): Label {
  const look = {
    face: 'headline',
    size: row.titleSize,
    weight: 700,
    italic: false,
    align: 'left',
  } as const;
  const room = row.title.width - 12; // the seal of an essential issue stands after it
  const wide = (text: string) => measure(text, look);
  const whole = !row.beside && wide(issue.title) <= room ? issue.title : issue.short;
  const lines = broken(whole, room, row.titleLines, wide);
  const height = row.titleSize * 1.15 * lines.length;
  const y = row.beside ? row.title.y + (row.title.height - height) / 2 : row.title.y;
  const width = Math.max(0, ...lines.map(wide));
  return {
    kind: 'title',
    issue: row.issue,
    option: undefined,
    lines,
    cut: lines.join(' ') !== whole,
    box: { x: row.title.x, y, width, height },
    look,
  };
}

function namesOf(row: Row, issue: Issue, track: Track, measure: MeasureIn): readonly Label[] {
  const taken = [...track.stands, track.closed].filter((at) => at !== undefined);
  const names = issue.options.map(({ title }) => title);
  const lookOf = (at: number): LabelLook => ({
    face: 'control',
    size: row.labelSize,
    weight: taken.includes(at) ? 700 : 400,
    italic: track.places[at]?.locked === true,
    align: 'center',
  });
  const bold = { ...lookOf(-1), weight: 700 } as const;
  const spots = nameSpots(row, names, taken, (text) => measure(text, bold));
  return spots.flatMap(({ option, x, width }) => {
    const [spot, name] = [row.places[option], names[option]];
    if (!spot || name === undefined) return [];
    const look = lookOf(option);
    const lines = broken(name, width, row.labelLines, (text) => measure(text, look));
    const written = Math.max(0, ...lines.map((line) => measure(line, look)));
    return [
      {
        kind: 'option' as const,
        issue: row.issue,
        option,
        lines,
        cut: lines.join(' ') !== name,
        box: {
          x: x + (width - written) / 2,
          y: spot.y + row.radius + 2,
          width: written,
          height: row.labelSize * 1.2 * lines.length,
        },
        look,
      },
    ];
  });
}

/** What an option is worth to the viewer, pencilled beside its place and just under the line. */
function pointsOf(row: Row, track: Track, measure: MeasureIn): readonly Label[] {
  const size = Math.min(row.radius, 13);
  const look = { face: 'text', size, weight: 400, italic: true, align: 'left' } as const;
  return track.places.flatMap(({ points }, at) => {
    const [spot, next] = [row.places[at], row.places[at + 1]];
    if (points === undefined || !spot) return [];
    const text = points < 0 ? `−${-points}` : `${points}`;
    const x = spot.x + row.radius * (lying(track, at) > 1 ? 1.75 : 1) + 2;
    const width = measure(text, look);
    const end = next ? next.x - row.radius * (lying(track, at + 1) > 1 ? 1.75 : 1) : Infinity;
    if (x + width > end) return [];
    const box = { x, y: spot.y + 1, width, height: size };
    return [
      {
        kind: 'points' as const,
        issue: row.issue,
        option: at,
        lines: [text],
        cut: false,
        box,
        look,
      },
    ];
  });
}

/** How many tokens lie on a place. */
const lying = ({ stands, draft }: Track, at: number): number =>
  [...stands, draft].filter((each) => each === at).length;
