import type { Scenario } from '../../src/scenario/scenario.ts';

const known = new WeakMap<Scenario, readonly string[]>();

/** A sentence without what the scenario itself wrote. */
export function ownWords(scenario: Scenario, text: string): string {
  const written = known.get(scenario) ?? writtenIn(scenario);
  known.set(scenario, written);
  return written
    .reduce((rest, each) => (rest.includes(each) ? rest.split(each).join(' ') : rest), text)
    .replace(/\bRatifier [\w-]+/g, ' '); // as the generated scenarios call theirs
}

/** All of it, as it stands and as it begins a sentence or does not, the longest first. */
function writtenIn({ events, issues, parties, venue }: Scenario): readonly string[] {
  const texts = [
    ...events.flatMap((event) => [event.title, event.text]),
    ...parties.flatMap(({ ratifiers, gestures }) => [
      ...ratifiers.map(({ about }) => about),
      ...gestures.map(({ text }) => text),
    ]),
    venue.place,
    venue.city,
    ...issues.flatMap(({ title, spoken, text }) => [title, spoken ?? title, text]),
    ...issues.flatMap(({ options }) =>
      options.flatMap(({ headline, clause, spoken }) => [headline, clause, spoken ?? clause]),
    ),
  ];
  const forms = texts.flatMap((each) => {
    const text = each.trim().replace(/\.$/, '');
    const reported = text.replace(/\bshall\b/g, 'will');
    return [text, reported, bare(text)].flatMap((form) => [
      form,
      form.charAt(0).toUpperCase() + form.slice(1),
      form.charAt(0).toLowerCase() + form.slice(1),
    ]);
  });
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length);
}

/** As in a headline, without its article. */
const bare = (text: string): string => text.replace(/^(the|a|an) /i, '');
