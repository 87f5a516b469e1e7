import type { Finding } from './explain.ts';
import { meantBy } from './hints.ts';
import type { Path } from './yaml-nodes.ts';

/**
 * What the schema found without the echoes of it: a key that is missing because it is misspelt, or
 * because it stands one block too far in or out, and a second word about one place.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(({ code }) => code === 'missing');
  const gone = new Set<Finding>();
  const told = new Set<string>();
  const first = findings.filter(({ path, code }) => {
    const place = JSON.stringify(path);
    return code === 'unknown-key' || code === 'missing' || (!told.has(place) && told.add(place));
  });
  const kept = first.map((finding) => {
    if (finding.code !== 'unknown-key' || missing.length > mostCompared) return finding;
    const { path } = finding;
    const key = String(path.at(-1));
    const beside = missing.filter((each) => within(each.path, path.slice(0, -1)));
    const misspelt = meantBy(
      key,
      beside.map((each) => String(each.path.at(-1))),
    );
    const meant = beside.find((each) => each.path.at(-1) === misspelt);
    if (meant) {
      gone.add(meant);
      return finding;
    }
    const astray = missing.find((each) => each.path.at(-1) === key && isNextTo(each.path, path));
    if (!astray) return finding;
    gone.add(astray);
    return { ...finding, message: () => moveTo(key, path, astray.path) };
  });
  return kept.filter((finding) => !gone.has(finding));
}

/** Where more is missing than this, the file is another one, and comparing takes long. */
const mostCompared = 200;

const within = (path: Path, block: Path): boolean =>
  path.length === block.length + 1 && block.every((step, at) => path[at] === step);

/** One block further in, or one further out. */
function isNextTo(wanted: Path, found: Path): boolean {
  return (
    within(wanted.slice(0, -1), found.slice(0, -1)) ||
    within(found.slice(0, -1), wanted.slice(0, -1))
  );
}

function moveTo(key: string, found: Path, wanted: Path): string {
  if (wanted.length > found.length) {
    return `"${key}" stands beside "${String(wanted.at(-2))}" and belongs inside it: indent it as what is in there.`;
  }
  return `"${key}" stands inside "${String(found.at(-2))}" and belongs beside it: begin it in the column of "${String(found.at(-2))}".`;
}
