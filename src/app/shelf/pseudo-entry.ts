import { pseudoTag, pseudoText } from '../../words/pseudo.ts';
import type { ShelfEntry, ShelfParty } from './shelf-entry.ts';

/** What the shelf shows of a scenario, in the pseudo-language. */
export function pseudoEntry(entry: ShelfEntry): ShelfEntry {
  const [left, right] = entry.parties;
  return {
    ...entry,
    language: pseudoTag,
    title: pseudoText(entry.title),
    teaser: pseudoText(entry.teaser),
    summary: pseudoText(entry.summary),
    city: pseudoText(entry.city),
    place: pseudoText(entry.place),
    issues: entry.issues.map(pseudoText),
    parties: [pseudoParty(left), pseudoParty(right)],
  };
}

function pseudoParty(party: ShelfParty): ShelfParty {
  return {
    ...party,
    name: pseudoText(party.name),
    brief: pseudoText(party.brief),
    delegation: party.delegation.map(({ name, office }) => ({
      name: pseudoText(name),
      office: pseudoText(office),
    })),
  };
}
