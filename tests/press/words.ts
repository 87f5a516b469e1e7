import type { Claim } from '../../src/press/claim.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The scenario's own words that a claim entitles a sentence to. */
export function wordsOf({ issues, parties, events }: Scenario, claim: Claim): readonly string[] {
  const issue = 'issue' in claim ? issues.find(({ id }) => id === claim.issue) : undefined;
  const named = ['option', 'from', 'to'].flatMap((key) => {
    const id = (claim as unknown as Record<string, unknown>)[key];
    const option = issue?.options.find((each) => each.id === id);
    return option === undefined ? [] : [option.clause, option.headline, option.spoken ?? ''];
  });
  const gesture = claim.kind === 'gesture' ? claim.gesture : undefined;
  const event = claim.kind === 'dispatch' || claim.kind === 'hangsOn' ? claim.event : undefined;
  return [
    ...(issue === undefined ? [] : [issue.title, issue.spoken ?? '', issue.text]),
    ...named,
    ...parties
      .flatMap(({ gestures }) => gestures.filter(({ id }) => id === gesture))
      .flatMap(({ title, text }) => [title, text]),
    ...events.filter(({ id }) => id === event).flatMap(({ title, text }) => [title, text]),
  ];
}

/** Ratifiers that a sentence names: by the name as it stands within a sentence. */
export function ratifiersIn({ parties }: Scenario, text: string): readonly string[] {
  return parties
    .flatMap(({ ratifiers }) => ratifiers)
    .filter(({ name }) => new RegExp(`\\b${name.replace(/^The /, 'the ')}\\b`).test(text))
    .map(({ id }) => id);
}
