import { hashLanes, canonicalJson } from '../../lib/hash.ts';
import { parseKnown, reasonsOf, type Citation, type Known } from './because.ts';
import { clausesOf, isClause, membersOf, type Clause } from '../places.ts';
import type { Scenario } from '../scenario.ts';
import { onRecord, referenceText, type Sources } from './sources.ts';

/** What stands behind one citation of a clause, in the words of the seed or the work. */
export interface Cited {
  readonly citation: string; // as it is written: `rome-2001#f4`, `abm-treaty#article-5`
  readonly says: readonly string[]; // empty where there is no such source
  readonly record: string | undefined; // of a fact: what the record shows instead
}

/** A clause beside what it cites, and whether somebody has read the one against the other. */
export interface Reading {
  readonly place: string; // by ids: `parties.fi.positions.fence`
  readonly clause: readonly string[]; // what it says, a line for each key
  readonly cited: readonly Cited[];
  readonly designed: string | undefined;
  readonly mark: string; // what signs the clause as it stands
  readonly signed: 'signed' | 'lapsed' | 'unsigned'; // lapsed: it was signed as it stood before
}

/**
 * Every clause of a scenario that cites something, beside what it cites. What a clause is without
 * (points, chances, the look of persons) is the designer's own and needs no reading.
 */
export function readings(scenario: Scenario, sources: Sources): readonly Reading[] {
  return clausesOf(scenario).flatMap(({ place, value }) => {
    const { citations, known, designed } = reasonsOf(value.because);
    const cited = [
      ...citations.map((each) => citedFact(each, scenario, sources)),
      ...known.map((each) => citedWork(each, scenario, sources)),
    ];
    if (cited.length === 0) return [];
    const mark = markOf(value, cited);
    const signed =
      value.read === undefined ? 'unsigned' : value.read === mark ? 'signed' : 'lapsed';
    return [{ place, clause: linesOf(meaningOf(value)), cited, designed, mark, signed }];
  });
}

function citedFact({ seed, fact }: Citation, scenario: Scenario, sources: Sources): Cited {
  const found = sources.seeds.get(seed)?.facts.find(({ id }) => id === fact);
  const record = found?.record === undefined ? undefined : parseKnown(found.record);
  const shown = record && onRecord(record, scenario.works, sources.works);
  return {
    citation: `${seed}#${fact}`,
    says: found ? [found.text] : [],
    record: shown?.passages.map(({ text }) => text).join(' '),
  };
}

function citedWork(known: Known, scenario: Scenario, sources: Sources): Cited {
  const shown = onRecord(known, scenario.works, sources.works);
  return {
    citation: referenceText(known),
    says: shown?.passages.map(({ text }) => text) ?? [],
    record: undefined,
  };
}

/** Keys that draw, count or name once more, and say nothing that a source could carry. */
const WITHOUT_MEANING = new Set([
  'because',
  'read',
  'portrait',
  'skyline',
  'colour',
  'flag',
  'spoken',
  'plural',
]);

/**
 * What a clause means by itself: without the clauses within it, and with numbers by their sign, for
 * how much is always designed. On the map numbers are places, and count.
 */
function meaningOf(clause: Clause): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(clause)
      .filter(([key, member]) => !WITHOUT_MEANING.has(key) && !holdsClauses(member))
      .map(([key, member]) => [key, key === 'map' ? member : bySign(member)]),
  );
}

function holdsClauses(member: unknown): boolean {
  if (typeof member !== 'object' || member === null) return false;
  return isClause(member) || membersOf(member).some(([, each]) => holdsClauses(each));
}

function bySign(value: unknown): unknown {
  if (typeof value === 'number') return Math.sign(value);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(bySign);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, bySign(member)]));
}

/** Seven letters over what a clause means and what its sources say. Letters: YAML reads them as text. */
function markOf(clause: Clause, cited: readonly Cited[]): string {
  const says = cited.map(({ citation, says, record }) => ({ citation, says, record }));
  const [high, low] = hashLanes(canonicalJson([meaningOf(clause), says]));
  let rest = (BigInt(high) << 32n) | BigInt(low);
  let mark = '';
  while (mark.length < 7) {
    mark += String.fromCharCode(97 + Number(rest % 26n));
    rest /= 26n;
  }
  return mark;
}

function linesOf(meaning: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(meaning).flatMap(([key, member]) => {
    if (
      member === undefined ||
      (typeof member === 'object' && membersOf(member ?? {}).length === 0)
    )
      return [];
    return [`${key}: ${typeof member === 'string' ? member : canonicalJson(member)}`];
  });
}
