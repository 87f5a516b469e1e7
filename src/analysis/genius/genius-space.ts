import { err, ok, type Result } from '../../lib/result.ts';
import type { Pair, Sheet, Space } from '../space.ts';
import { readDomain } from './domain.ts';
import { refusalsOf, type GeniusProblem } from './problem.ts';
import { readProfile, type GeniusProfile } from './profile.ts';

/** A Genius domain with two profiles, as a space: issues and options under their names there. */
export interface GeniusSpace {
  readonly name: string; // of the domain
  readonly space: Space;
  readonly discounts: Pair; // read, not applied
}

/**
 * Reads the texts of a Genius (or GeniusWeb) XML domain and two linear-additive profiles. Refused
 * with all problems of all three files; never throws, whatever they hold.
 */
export function readGenius(
  domainXml: string,
  profileXmls: readonly [string, string],
): Result<GeniusSpace, readonly GeniusProblem[]> {
  const refusals = refusalsOf('domain');
  const domain = readDomain(domainXml, refusals);
  if (!domain || refusals.problems.length > 0) return err(refusals.problems);
  const [first, second] = [refusalsOf('profile 1'), refusalsOf('profile 2')];
  const profiles = [
    readProfile(profileXmls[0], domain, first),
    readProfile(profileXmls[1], domain, second),
  ] as const;
  const problems = [...first.problems, ...second.problems];
  if (!profiles[0] || !profiles[1] || problems.length > 0) return err(problems);
  return ok({
    name: domain.name,
    space: {
      issues: domain.issues.map(({ name, options }) => ({ id: name, options })),
      sheets: [sheetOf(profiles[0]), sheetOf(profiles[1])],
    },
    discounts: [profiles[0].discount, profiles[1].discount],
  });
}

function sheetOf({ points, reservation }: GeniusProfile): Sheet {
  return { points, linkages: [], constant: 0, reservation };
}
