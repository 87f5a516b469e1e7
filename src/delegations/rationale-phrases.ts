import type { Phrase, Values } from '../lib/phrase.ts';
import { unnamed } from '../lib/unnamed.ts';
import { optionOf } from '../negotiation/agenda.ts';
import type { View } from '../negotiation/view.ts';
import type { Package } from '../scenario/scenario.ts';
import type { Rationale, RuleOfThumb } from './rationale.ts';

export type RationaleKey =
  | `rule.${RuleOfThumb}`
  | 'aim'
  | 'worth'
  | 'ruledOut.belowReservation'
  | 'ruledOut.mandate'
  | 'ruledOut.ratifiers'
  | 'ruledOut.belowAim'
  | 'believed'
  | 'sufficed';

/** D1: a rationale as phrases of the area `rationale`, in the order in which they are read. */
export function rationalePhrases(
  rationale: Rationale,
  view: View,
): readonly Phrase<RationaleKey>[] {
  const { rule, aim, value, subject, ruledOut, believed, wouldHaveSufficed } = rationale;
  const said: Phrase<RationaleKey>[] = [
    { key: `rule.${rule}`, values: namesOf(subject ?? {}, view) },
  ];
  if (aim !== undefined) said.push({ key: 'aim', values: { points: Math.round(aim) } });
  const aboutPackage = aim !== undefined && value !== undefined && subject?.gesture === undefined;
  if (aboutPackage && Number.isFinite(value) && ABOUT_PACKAGES.includes(rule)) {
    said.push({ key: 'worth', values: { points: Math.round(value) } });
  }
  for (const { package: index, why, value: worth } of ruledOut) {
    said.push({
      key: `ruledOut.${why}`,
      values: { package: index + 1, points: Math.round(worth) },
    });
  }
  const [dearest] = believed;
  if (dearest !== undefined) {
    const issue = spokenOf(view, dearest.issue);
    said.push({
      key: 'believed',
      values: { issue, weight: percent(dearest.weight), certainty: percent(dearest.certainty) },
    });
  }
  if (wouldHaveSufficed !== undefined && Object.keys(wouldHaveSufficed).length > 0) {
    said.push({ key: 'sufficed', values: { package: packageWords(wouldHaveSufficed, view) } });
  }
  return said;
}

const ABOUT_PACKAGES: readonly RuleOfThumb[] = [
  'tradeOff',
  'stepsBack',
  'otherTrade',
  'menu',
  'lastAlternatives',
  'finalOffer',
  'worthTheAim',
  'betterThanOwnNext',
  'keepsItsOffer',
  'keepsItsDraft',
  'tablesItNext',
  'givesIn',
  'lastChance',
  'takePart',
  'belowTheAim',
  'cannotSign',
  'annexBetter',
  'annexWorse',
];

function namesOf(subject: NonNullable<Rationale['subject']>, view: View): Values {
  const { issue, option, other, ratifier, gesture } = subject;
  const meant = view.scenario.issues.find(({ id }) => id === issue);
  return {
    ...(issue === undefined ? {} : { issue: spokenOf(view, issue) }),
    ...(meant === undefined || option === undefined
      ? {}
      : { option: optionOf(meant, option)?.title ?? unnamed }),
    ...(other === undefined ? {} : { other: spokenOf(view, other) }),
    ...(ratifier === undefined
      ? {}
      : { ratifier: view.own.ratifiers.find(({ id }) => id === ratifier)?.name ?? unnamed }),
    ...(gesture === undefined
      ? {}
      : { gesture: view.own.gestures.find(({ id }) => id === gesture)?.title ?? unnamed }),
  };
}

/** An issue as it stands within a sentence, where its author says how. */
function spokenOf(view: View, issue: string): string {
  const { spoken, title = unnamed } = view.scenario.issues.find(({ id }) => id === issue) ?? {};
  return spoken ?? title;
}

function packageWords(pkg: Package, view: View): string {
  return view.scenario.issues
    .flatMap((issue) => {
      const option = pkg[issue.id];
      const title = option === undefined ? undefined : optionOf(issue, option)?.title;
      return title === undefined ? [] : [`${issue.title}: ${title}`];
    })
    .join('; ');
}

function percent(share: number): number {
  return Math.round(share * 100);
}
