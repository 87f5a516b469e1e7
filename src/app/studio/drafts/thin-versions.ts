import type { Version } from './draft-file.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const mostVersions = 80;
const mostLetters = 8_000_000; // of all versions of one draft

/** Up to which age one version each is kept of how long a time; older ones one a month. */
const grain = [
  { upTo: hour, each: 2 * minute },
  { upTo: day, each: hour },
  { upTo: 30 * day, each: day },
  { upTo: Infinity, each: 30 * day },
] as const;

/**
 * Which versions of a draft are to go: of old ones, all but the last of their hour, day or month; of
 * all, the oldest where there are too many. The newest stays whatever its size, and what could not be
 * saved otherwise stays before all others.
 */
export function versionsToDrop(versions: readonly Version[], now: number): readonly string[] {
  const latestFirst = versions.toSorted((a, b) => b.at - a.at);
  const [newest] = latestFirst;
  const taken = new Set<string>();
  const kept = latestFirst.filter((version) => {
    if (version.why === 'elsewhere' || version.why === 'asked') return true;
    const age = Math.max(0, now - version.at);
    const each = grain.find(({ upTo }) => age <= upTo)?.each ?? day;
    const slot = `${each}:${Math.floor(version.at / each)}`;
    if (taken.has(slot)) return false;
    taken.add(slot);
    return true;
  });
  const worthFirst = kept.toSorted((a, b) => worth(b) - worth(a) || b.at - a.at);
  let letters = 0;
  const fitting = worthFirst.filter((version, at) => {
    letters += sizeOf(version);
    return version === newest || (at < mostVersions && letters <= mostLetters);
  });
  const stay = new Set(fitting.map(({ id }) => id));
  return versions.map(({ id }) => id).filter((id) => !stay.has(id));
}

const worth = ({ why }: Version): number => (why === 'elsewhere' ? 1 : 0);

/** In letters, of the text and its translations. */
export function sizeOf({ text, overlays }: Pick<Version, 'text' | 'overlays'>): number {
  return Object.values(overlays).reduce((sum, each) => sum + each.length, text.length);
}

/** Whether two hold the same. */
export function sameText(
  one: Pick<Version, 'text' | 'overlays'>,
  other: Pick<Version, 'text' | 'overlays'>,
): boolean {
  const languages = new Set([...Object.keys(one.overlays), ...Object.keys(other.overlays)]);
  return (
    one.text === other.text &&
    [...languages].every((language) => one.overlays[language] === other.overlays[language])
  );
}
