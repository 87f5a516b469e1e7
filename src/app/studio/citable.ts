import type { Reasons } from '../../scenario/sources/because.ts';
import type { Seed } from '../../scenario/sources/seed.ts';
import { referenceText, type Sources } from '../../scenario/sources/sources.ts';
import type { Work } from '../../scenario/schema/work-schema.ts';

/** Something that a clause can cite: a fact of a report, a passage of a work. */
export interface Citable {
  readonly reference: string; // as files write it
  readonly kind: 'fact' | 'passage';
  readonly source: string; // the id of the seed or the work
  readonly part: string; // of the fact or the passage
  readonly text: string;
  readonly from: string; // the report's headline, or author and title of the work
  readonly isOfLibrary: boolean; // and not of the draft: neither a work of its own nor a report it lists
}

/** What the clauses of a draft can cite: its own works, its seeds' facts, the works of the library. */
export function citableIn(data: unknown, { seeds, works }: Sources): readonly Citable[] {
  const own = ownWorks(data);
  const listed = seedsOf(data).flatMap((id) => seeds.get(id) ?? []);
  const others = [...works.values()].filter(({ id }) => own.every((work) => work.id !== id));
  return [
    ...own.flatMap((work) => passagesOf(work, false)),
    ...listed.flatMap(factsOf),
    ...others.flatMap((work) => passagesOf(work, true)),
  ];
}

function factsOf({ id, headline, facts }: Seed): readonly Citable[] {
  return facts.map((fact) => ({
    reference: `${id}#${fact.id}`,
    kind: 'fact',
    source: id,
    part: fact.id,
    text: fact.text,
    from: headline,
    isOfLibrary: false,
  }));
}

function passagesOf({ id, by, title, says }: Work, isOfLibrary: boolean): readonly Citable[] {
  return says.map((passage) => ({
    reference: `${id}#${passage.id}`,
    kind: 'passage',
    source: id,
    part: passage.id,
    text: passage.text,
    from: `${by}, ${title}`,
    isOfLibrary,
  }));
}

/** The seeds that a draft lists. */
export function seedsOf(data: unknown): readonly string[] {
  const { seeds } = (data ?? {}) as { readonly seeds?: unknown };
  return Array.isArray(seeds) ? seeds.filter((each) => typeof each === 'string') : [];
}

/** The works that a draft lists itself, as far as they are whole. */
export function ownWorks(data: unknown): readonly Work[] {
  const { works } = (data ?? {}) as { readonly works?: unknown };
  return Array.isArray(works) ? works.filter(isWork) : [];
}

function isWork(work: unknown): work is Work {
  const { id, by, title, date, what, says } = (work ?? {}) as Readonly<Record<string, unknown>>;
  const texts = [id, by, title, date, what].every((each) => typeof each === 'string');
  return texts && Array.isArray(says) && says.every(isPassage);
}

function isPassage(passage: unknown): boolean {
  const { id, text } = (passage ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof text === 'string';
}

export function cites(
  { citations, known }: Reasons,
  { kind, reference, source }: Citable,
): boolean {
  return kind === 'fact'
    ? citations.some(({ seed, fact }) => `${seed}#${fact}` === reference)
    : known.some((each) => [source, reference].includes(referenceText(each)));
}

/** The reasons with something cited besides, or no longer. */
export function withCitation(reasons: Reasons, each: Citable, isCited: boolean): Reasons {
  const { kind, reference, source, part } = each;
  if (kind === 'fact') {
    const rest = reasons.citations.filter(({ seed, fact }) => `${seed}#${fact}` !== reference);
    const citations = isCited ? [...rest, { seed: source, fact: part }] : rest;
    return { ...reasons, citations };
  }
  const rest = reasons.known.filter((known) => ![source, reference].includes(referenceText(known)));
  const known = isCited ? [...rest, { work: source, passage: part }] : rest;
  return { ...reasons, known };
}
