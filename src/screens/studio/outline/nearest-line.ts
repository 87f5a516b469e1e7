import type { Line } from '../../../authoring/outline.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';

/** The nearest thing of the outline round a path: what it marks. */
export function nearestLine(lines: readonly Line[], path: Path): Line | undefined {
  return lines
    .flatMap(withLines)
    .filter(({ path: at }) => at.every((step, depth) => path[depth] === step))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
}

function withLines(line: Line): readonly Line[] {
  return [line, ...line.lines.flatMap(withLines)];
}
