import { firstSentence } from './first-sentence.ts';
import type { Party, Scenario } from '../../scenario/scenario.ts';
import type { ShelfEntry, ShelfParty } from './shelf-entry.ts';

/** What the shelf shows of a scenario that was read here, and not while building. */
export function entryOf(scenario: Scenario, hash: string): ShelfEntry {
  const { id, kind, language, title, summary, date, ends, venue, rounds, minutes, difficulty } =
    scenario;
  const [left, right] = scenario.parties;
  return {
    ...{ id, kind, hash, language, title, summary, date, ends, rounds, minutes, difficulty },
    teaser: scenario.teaser ?? firstSentence(summary),
    city: venue.city,
    place: venue.place,
    backdrop: venue.backdrop,
    skyline: venue.skyline,
    issues: scenario.issues.map((issue) => issue.title),
    parties: [shelfParty(left), shelfParty(right)],
  };
}

function shelfParty({
  id,
  name,
  flag,
  emblem,
  colour,
  persona,
  brief,
  delegation,
}: Party): ShelfParty {
  return {
    ...{ id, name, flag, emblem, colour, persona },
    brief: brief.public.text,
    delegation: delegation.map((one) => ({ name: one.name, office: one.office })),
  };
}
