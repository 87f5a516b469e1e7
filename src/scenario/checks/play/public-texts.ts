import type { ScenarioFile } from '../../schema/schema.ts';
import type { Path } from '../../text/yaml-nodes.ts';
import { entries, members } from '../report.ts';

export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** What is told of the talks themselves, to both sides before they begin. */
export function publicPapers(file: ScenarioFile): readonly PlacedText[] {
  const parties = members(['parties'], file.parties);
  return [
    { path: ['summary'], text: file.summary },
    ...entries(['issues'], file.issues).map(([{ text }, at]) => ({ path: [...at, 'text'], text })),
    ...parties.flatMap(([, party, path]) => [
      { path: [...path, 'brief', 'public', 'text'], text: party.brief.public.text },
      ...members([...path, 'positions'], party.positions).map(([, { text }, at]) => ({
        path: [...at, 'text'],
        text,
      })),
      ...entries([...path, 'concessions'], party.concessions).map(([step, at]) => ({
        path: [...at, 'public'],
        text: step.public,
      })),
      ...entries([...path, 'ratifiers'], party.ratifiers).map(([{ about }, at]) => ({
        path: [...at, 'about'],
        text: about,
      })),
    ]),
  ];
}

/** All that both sides come to read: the papers, what is to be learnt, the news. */
export function publicTexts(file: ScenarioFile): readonly PlacedText[] {
  return [
    ...publicPapers(file),
    ...entries(['learn'], file.learn).map(([text, path]) => ({ path, text })),
    ...entries(['events'], file.events).map(([{ text }, at]) => ({ path: [...at, 'text'], text })),
  ];
}

/** What one side alone may read, or nobody before the end. */
export function confidentialTexts(file: ScenarioFile): readonly PlacedText[] {
  return members(['parties'], file.parties).flatMap(([, party, path]) => [
    { path: [...path, 'brief', 'confidential', 'text'], text: party.brief.confidential.text },
    ...entries([...path, 'concessions'], party.concessions).map(([{ home }, at]) => ({
      path: [...at, 'home'],
      text: home,
    })),
    ...entries([...path, 'types'], party.types).map(([{ text }, at]) => ({
      path: [...at, 'text'],
      text,
    })),
  ]);
}

/** What anybody can read off the agenda (titles, clauses and headlines) and in works on record. */
export function openTexts({ issues, works }: ScenarioFile): readonly string[] {
  const onRecord = works.flatMap(({ says }) => says.map(({ text }) => text));
  const agenda = issues.flatMap(({ title, options }) => [
    title,
    ...options.flatMap((option) => [option.title, option.clause, option.headline]),
  ]);
  return [...agenda, ...onRecord];
}
