import type { PlainBlock, PlainValue } from '../text/held.ts';
import type { Plan, Side } from './plan.ts';
import { briefLabel } from './brief.ts';
import type { SayDraft } from './draft-key.ts';
import { weightsOf } from './draft-points.ts';
import { draftPoints, draftPosition, draftSteps, viewOf, type View } from './draft-view.ts';

/** A side of a first draft. */
export function draftParty(plan: Plan, at: 0 | 1, say: SayDraft): PlainBlock {
  const side = plan.sides[at];
  const other = plan.sides[at === 0 ? 1 : 0];
  const views = plan.issues.map((issue, n): View => {
    return viewOf(issue, at, { rank: side.ranks[n] ?? 0, weight: weightsOf(side)[n] ?? 0 });
  });
  const colour = at === 0 ? '#8A2432' : '#1F5A92';
  const byRank = views.toSorted((one, two) => one.rank - two.rank);
  const top = byRank[0]?.issue.title ?? '';
  const least = byRank.at(-1)?.issue.title ?? '';
  return {
    name: side.name,
    adjective: side.adjective,
    capital: side.capital,
    ...(side.flag === undefined ? { home: say('draft.leadership') } : {}),
    ...(side.flag === undefined
      ? { emblem: { letters: side.letters, colour } }
      : { flag: side.flag }),
    colour,
    delegation: [person(side, at, say)],
    brief: {
      public: {
        text: say('draft.publicBrief', { other: other.name, top }),
        because: say('draft.becauseBrief'),
      },
      confidential: {
        text: say('draft.confidential', { top, least, other: other.name }),
        because: say('draft.becauseBrief'),
      },
    },
    persona: 'professional',
    positions: keyed(views, (view) => draftPosition(view, say)),
    points: keyed(views, (view) => draftPoints(view, say)),
    mandate: keyed(
      views.filter(({ rank }) => rank === 0),
      ({ options }) => ({
        allowed: options.slice(0, -1).map(({ id }) => id),
        consult: options.slice(-1).map(({ id }) => ({ option: id, needsSupport: 0.5 })),
        because: say('draft.becauseMandate'),
      }),
    ),
    concessions: byRank.toReversed().flatMap((view) => draftSteps(side.id, view, say)),
    ratifiers: side.home.map((home, n) => ratifier(home, n, byRank, say)),
    quorum: Math.ceil((side.home.length + 1) / 2),
    gestures: [
      {
        id: `${side.id}-gesture`.slice(-48),
        title: say('draft.gestureTitle'),
        text: say('draft.gestureText', { other: other.name }),
        trust: 6,
        ratifiers: Object.fromEntries(side.home.slice(-1).map(({ id }) => [id, -1])),
        because: say('draft.becauseGesture'),
      },
    ],
    noAgreement: {
      points: 4,
      text: say('draft.noAgreement', { side: side.name }),
      because: say('draft.becauseNoAgreement'),
    },
  };
}

function keyed(views: readonly View[], made: (view: View) => PlainBlock): PlainBlock {
  return Object.fromEntries(views.map((view) => [view.issue.id, made(view)]));
}

function person(side: Side, at: 0 | 1, say: SayDraft): PlainBlock {
  const looks: readonly PlainBlock[] = [
    { hair: 'bun', hairColour: '#6B4A2B', skin: '#F0C9A8', glasses: true },
    { hair: 'receding', hairColour: '#3A3A3A', skin: '#C98F65', beard: 'full' },
  ];
  return {
    id: `${side.id}-head`.slice(-48),
    name: side.head,
    office: side.office,
    portrait: looks[at] ?? {},
    because: say('draft.becausePerson'),
  };
}

/** Whoever has to agree cares for an issue that matters much, and a little for one that matters less. */
function ratifier(
  { id, name, plural }: Side['home'][number],
  n: number,
  byRank: readonly View[],
  say: SayDraft,
): PlainBlock {
  const cares = [byRank[n], byRank[n + 2]].filter((view) => view !== undefined);
  return {
    id,
    name,
    short: briefLabel(name, 14),
    ...(plural ? { plural } : {}),
    about: say('draft.about', { name, issue: cares[0]?.issue.title ?? '' }),
    weight: n === 0 ? 2 : 1,
    threshold: 0,
    stances: cares.map((view, at) => stance(view, at === 0 ? 2 : 1, say)),
    reassure: { text: say('draft.reassure', { whom: name }), price: 2 },
    because: say('draft.becauseRatifier'),
  };
}

function stance({ issue, options }: View, most: number, say: SayDraft): PlainBlock {
  const steps = options.map(({ id }, at): readonly [string, PlainValue] => [
    id,
    Math.round(most * (1 - (2 * at) / (options.length - 1))) + 0,
  ]);
  return {
    issue: issue.id,
    options: Object.fromEntries(steps.filter(([, step]) => step !== 0)),
    because: say('draft.becauseStance'),
  };
}
