import type { BelievedIssue, Rationale, RuledOut } from '../delegations/rationale.ts';

/**
 * A record's sealed rationale, where it is one: records are files, and whoever made one may have
 * written anything. Undefined for whatever has not the shape. Names are checked by nobody here: an
 * issue that the scenario does not have stands for itself.
 */
export function readRationale(sealed: unknown): Rationale | undefined {
  if (!isRecord(sealed)) return undefined;
  const { rule, aim, value, subject, wouldHaveSufficed } = sealed;
  const believed = listOf(sealed['believed'], believedIssue);
  const ruledOut = listOf(sealed['ruledOut'], ruledOutPackage);
  if (typeof rule !== 'string' || believed === undefined || ruledOut === undefined)
    return undefined;
  return {
    rule: rule as Rationale['rule'],
    aim: typeof aim === 'number' ? aim : undefined,
    value: typeof value === 'number' ? value : undefined,
    subject: isNames(subject) ? subject : undefined,
    believed,
    ruledOut,
    wouldHaveSufficed: isNames(wouldHaveSufficed) ? wouldHaveSufficed : undefined,
  };
}

type Loose = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNames(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((name) => typeof name === 'string');
}

function listOf<T>(
  value: unknown,
  read: (entry: Loose) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.flatMap((entry: unknown) => {
    const known = isRecord(entry) ? read(entry) : undefined;
    return known === undefined ? [] : [known];
  });
  return entries.length === value.length ? entries : undefined;
}

function believedIssue({ issue, weight, certainty }: Loose): BelievedIssue | undefined {
  if (typeof issue !== 'string' || typeof weight !== 'number' || typeof certainty !== 'number')
    return undefined;
  return { issue, weight, certainty };
}

function ruledOutPackage({ package: index, why, value }: Loose): RuledOut | undefined {
  if (typeof index !== 'number' || typeof why !== 'string') return undefined;
  // JSON has no −Infinity: what was out of the question altogether comes back as null.
  const worth = value === null ? -Infinity : value;
  if (typeof worth !== 'number') return undefined;
  return { package: index, why: why as RuledOut['why'], value: worth };
}
