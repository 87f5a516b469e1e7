import type { IssueId } from '../../scenario/scenario.ts';
import { clamp, type Box, type Point } from './box.ts';

/** One issue's track: a title, a line with its places, and below them the options' names. */
export interface Row {
  readonly issue: IssueId;
  readonly box: Box;
  readonly title: Box;
  readonly titleLines: 1 | 2;
  readonly beside: boolean; // the title stands left of the line, not above it
  readonly titleSize: number; // pixels of type
  readonly places: readonly Point[];
  readonly labelWidth: number; // room for an option's name under its place
  readonly labelLines: 0 | 1 | 2 | 3; // 0: names are told on hover and tap only
  readonly labelSize: number;
  readonly radius: number; // of a token
}

const fullHeight = 50; // the least height at which options are named under their places
const namedHeight = 36; // the least at which they are where the title stands at the left
const columnGap = 26;
const rowGap = 4; // between the names of one row and the title of the next

/** `type`: how much larger than usual the lettering is. */
export function rowsOf(
  content: Box,
  issues: readonly { readonly id: IssueId; readonly options: number }[],
  type: number,
): readonly Row[] {
  const columns = columnsFor(content, issues.length, type);
  const inColumn = Math.ceil(issues.length / columns);
  const columnWidth = (content.width - columnGap * (columns - 1)) / columns;
  const height = Math.min(content.height / inColumn, 118 * type);
  const top = content.y + (content.height - height * inColumn) / 2;
  const rows = issues.map(({ id, options }, index) => {
    const column = Math.floor(index / inColumn);
    const box = {
      x: content.x + column * (columnWidth + columnGap),
      y: top + (index % inColumn) * height,
      width: columnWidth,
      height,
    };
    return rowOf(id, options, box, type);
  });
  const radius = Math.min(...rows.map((row) => row.radius)); // all tokens are of one size
  return rows.map((row) => ({ ...row, radius }));
}

/** Two columns where one would leave no room for the options' names. */
function columnsFor(content: Box, count: number, type: number): 1 | 2 {
  const height = content.height / count;
  return height < 60 * type && content.width >= 560 && count > 3 ? 2 : 1;
}

function rowOf(issue: IssueId, options: number, box: Box, type: number): Row {
  const full = box.height >= fullHeight * type && box.width >= 240;
  return full ? fullRow(issue, options, box, type) : slimRow(issue, options, box, type);
}

function fullRow(issue: IssueId, options: number, box: Box, type: number): Row {
  const spacing = box.width / options;
  const titleSize = clamp(Math.round(box.height * 0.2), 12 * type, 17 * type);
  // Many options stand close: smaller type, more lines.
  const labelSize = clamp(Math.min(box.height * 0.155, spacing / 6.6), 10.5 * type, 13.5 * type);
  const titleHeight = titleSize * 1.15;
  const left = box.height - titleHeight - rowGap;
  const lines = (count: 1 | 2 | 3): number => labelSize * 1.2 * count;
  const labelLines = left >= lines(3) + 24 ? 3 : left >= lines(2) + 18 ? 2 : 1;
  const radius = clamp((left - lines(labelLines) - 3) * 0.5, 6.5, 15);
  return {
    issue,
    box,
    title: { x: box.x, y: box.y, width: box.width, height: titleHeight },
    titleLines: 1,
    beside: false,
    titleSize,
    places: evenly(box.x + spacing / 2, spacing, options, box.y + titleHeight + radius + 1),
    labelWidth: spacing - 8,
    labelLines,
    labelSize,
    radius,
  };
}

/** The title at the left of its line; the options named below it if there is room for that. */
function slimRow(issue: IssueId, options: number, box: Box, type: number): Row {
  const titleWidth = clamp(box.width * 0.34, 84, 170 * type);
  const spread = box.width - titleWidth;
  const named = box.height >= namedHeight * type && spread / options >= 58 * type;
  const labelSize = named ? 10.5 * type : 0;
  const height = box.height - rowGap / 2;
  const radius = clamp(named ? (height - labelSize * 1.25 - 4) * 0.46 : height * 0.38, 6.5, 12);
  const spacing = named ? spread / options : (spread - radius * 4.4) / Math.max(1, options - 1);
  const from = box.x + titleWidth + (named ? spacing / 2 : radius * 2.2);
  const y = named ? box.y + radius + 2 : box.y + box.height / 2;
  const size = clamp(Math.round(box.height * (named ? 0.34 : 0.46)), 11, 14) * type;
  const titleSize = Math.min(size, (box.height - rowGap / 2) / 1.2);
  return {
    issue,
    box,
    title: { x: box.x, y: box.y, width: titleWidth, height },
    titleLines: height >= titleSize * 1.2 * 2 ? 2 : 1,
    beside: true,
    titleSize,
    places: evenly(from, spacing, options, y),
    labelWidth: spacing - 6,
    labelLines: named ? 1 : 0,
    labelSize,
    radius,
  };
}

function evenly(from: number, spacing: number, count: number, y: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => ({ x: from + spacing * index, y }));
}
