import { slugs } from '../../analysis/genius/labels.ts';
import { declared, valueAt } from '../references/references.ts';
import type { Edit } from '../editing/wanted.ts';
import { isList } from '../text/held.ts';
import { wholeSheet } from '../sheets/best-points.ts';
import { draftIssue } from './draft-issue.ts';
import type { SayDraft } from './draft-key.ts';
import { draftPoints, draftPosition, draftSteps, viewOf } from './draft-view.ts';
import { oneMoreIssue } from './planned-issues.ts';

/**
 * One more issue, drafted as a first draft has them: with options, and for each side a position,
 * points and steps. The sides take turns in whom it matters to more, so that there is something to
 * trade; their sheets come to more than a hundred until they are shared out.
 */
export function addedIssue(data: unknown, say: SayDraft): readonly Edit[] {
  const issues = valueAt(data, ['issues']);
  const count = isList(issues) ? issues.length : 0;
  const taken = declared(data, 'issue').map(({ id, path }) => {
    return { id, title: valueAt(data, [...path.slice(0, -1), 'title']) };
  });
  const parties = declared(data, 'party').map(({ id }) => {
    const name = valueAt(data, ['parties', id, 'name']);
    return { id, name: typeof name === 'string' && name !== '' ? name : id };
  });
  const [one = '', other = ''] = parties.map(({ name }) => name);
  const issue = oneMoreIssue(taken, [one, other], say);
  const whose = count % 2; // of the sides, to which it matters more
  const statusQuo = whose === 0 ? issue.options.at(-1) : issue.options[0];
  const block = draftIssue(
    issue,
    { names: [one, other], essential: false, statusQuo: statusQuo?.id ?? '' },
    say,
  );
  const usual = wholeSheet / (count + 1);
  return [
    { kind: 'insert', path: ['issues'], at: count, value: block },
    ...parties.flatMap(({ id: party }, at): readonly Edit[] => {
      const weight = Math.round(at === whose ? usual * 1.5 : usual / 2);
      const view = viewOf(issue, at, { rank: count, weight });
      const concessions = valueAt(data, ['parties', party, 'concessions']);
      const from = isList(concessions) ? concessions.length : 0;
      return [
        {
          kind: 'set',
          path: ['parties', party, 'positions', issue.id],
          value: draftPosition(view, say),
        },
        {
          kind: 'set',
          path: ['parties', party, 'points', issue.id],
          value: draftPoints(view, say),
        },
        ...draftSteps(party, view, say).map((value, n): Edit => {
          return { kind: 'insert', path: ['parties', party, 'concessions'], at: from + n, value };
        }),
      ];
    }),
  ];
}

/** Whether an id is one that the draft made up for an added issue. */
export function isDrafted(id: string, say: SayDraft): boolean {
  const [number] = /\d+/.exec(id) ?? [];
  const title = say('draft.issue', { n: Number(number) });
  return number !== undefined && slugs([title], 'issue').includes(id);
}
