import { unnamed } from '../lib/unnamed.ts';
import { optionOf } from '../negotiation/agenda.ts';
import type { View } from '../negotiation/view.ts';
import type { Package } from '../scenario/scenario.ts';
import type { Rationale, RuleOfThumb } from './rationale.ts';

/** A sentence as a key that screens can translate, with what is filled in. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export type SentenceKey =
  | `rule.${RuleOfThumb}`
  | 'aim'
  | 'worth'
  | 'ruledOut.belowReservation'
  | 'ruledOut.mandate'
  | 'ruledOut.ratifiers'
  | 'ruledOut.belowAim'
  | 'believed'
  | 'sufficed';

/** D1: a rationale in sentences, in the order in which they are read. */
export function sentences(rationale: Rationale, view: View): readonly Sentence[] {
  const { rule, aim, value, subject, ruledOut, believed, wouldHaveSufficed } = rationale;
  const said: Sentence[] = [{ key: `rule.${rule}`, values: namesOf(subject ?? {}, view) }];
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
    const issue = titleOf(view, dearest.issue);
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
  'menu',
  'finalOffer',
  'worthTheAim',
  'betterThanOwnNext',
  'lastChance',
  'takePart',
  'belowTheAim',
  'cannotSign',
  'annexBetter',
  'annexWorse',
];

function namesOf(subject: NonNullable<Rationale['subject']>, view: View): Sentence['values'] {
  const { issue, option, other, ratifier, gesture } = subject;
  const meant = view.scenario.issues.find(({ id }) => id === issue);
  return {
    ...(issue === undefined ? {} : { issue: titleOf(view, issue) }),
    ...(meant === undefined || option === undefined
      ? {}
      : { option: optionOf(meant, option)?.title ?? unnamed }),
    ...(other === undefined ? {} : { other: titleOf(view, other) }),
    ...(ratifier === undefined
      ? {}
      : { ratifier: view.own.ratifiers.find(({ id }) => id === ratifier)?.name ?? unnamed }),
    ...(gesture === undefined
      ? {}
      : { gesture: view.own.gestures.find(({ id }) => id === gesture)?.title ?? unnamed }),
  };
}

function titleOf(view: View, issue: string): string {
  return view.scenario.issues.find(({ id }) => id === issue)?.title ?? unnamed;
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

/** The sentences in English; `{{name}}` is filled in as i18next does. */
export const ENGLISH: Readonly<Record<SentenceKey, string>> = {
  'rule.consultAhead':
    'Leave for “{{option}}” on {{issue}} would open a better package, so it was asked for early.',
  'rule.reassureBinding': '{{ratifier}} stood most in the way at home and was worth a promise.',
  'rule.reassureForLeave':
    'Leave for “{{option}}” on {{issue}} wanted more support at home, and {{ratifier}} was cheapest to win.',
  'rule.openBridge':
    'Experts on {{issue}} could bring in “{{option}}”, which both sides might sign.',
  'rule.learnPriorities':
    'Whether {{issue}} or {{other}} matters more to the other side was worth knowing.',
  'rule.buildTrust':
    'Trust was short of what a good package needs; “{{gesture}}” was the way to raise it.',
  'rule.tieOwnHands':
    'It would not have gone beyond “{{option}}” on {{issue}} anyway, and saying so pleased those at home.',
  'rule.explainRetreat': 'Explaining the retreat on {{issue}} halved its price.',
  'rule.hold': 'Nothing in the caucus seemed worth its price.',
  'rule.answerTruly': 'Trust was high enough to answer truly.',
  'rule.answerVaguely': 'Trust was too low for a plain answer.',
  'rule.agreeToExperts': 'Experts could do no harm.',
  'rule.refuseExperts': 'Trust was too low to let experts in.',
  'rule.tradeOff':
    'Of what was worth its aim, it tabled what it believed the other side would like best.',
  'rule.menu':
    'Unsure what matters to the other side, it tabled alternatives of like worth to see which is taken up.',
  'rule.earlyHarvest':
    'It tabled what seemed good for both, to be initialled while the hard issues wait.',
  'rule.finalOffer': 'This was as far as it would go, so it said so.',
  'rule.keepsItsWord':
    'It had called its last offer final, and to better it now would cost it its word.',
  'rule.nothingToOffer': 'There was no package that it could have signed itself.',
  'rule.reopenOrFail': 'What was initialled left it nothing to sign, so it reopened {{issue}}.',
  'rule.leaveTalks':
    'Its final offer was declined, nothing it could sign was offered, and those at home backed it.',
  'rule.letItStand': 'What was on paper was as good as anything still to be had.',
  'rule.worthTheAim': 'The offer was worth its aim.',
  'rule.betterThanOwnNext': 'The offer was worth at least what it would have tabled next.',
  'rule.lastChance': 'There was no other chance, and the offer was worth the least it would sign.',
  'rule.takePart': 'That part could be closed without spoiling the rest.',
  'rule.belowTheAim': 'The offer was worth less than it still hoped for.',
  'rule.cannotSign': 'It could not have signed what was offered.',
  'rule.stayAtTheTable': 'It preferred going on talking to leaving.',
  'rule.annexBetter': 'The annex was better for it than the text.',
  'rule.annexWorse': 'The annex was no better for it than the text.',
  'rule.onlyMove': 'There was nothing else to do.',
  aim: 'It aimed at {{points}} points.',
  worth: 'Counting the risk at home, the package was worth {{points}} points to it.',
  'ruledOut.belowReservation': 'Package {{package}} was worth less to it than having no agreement.',
  'ruledOut.mandate': 'Package {{package}} went beyond its mandate.',
  'ruledOut.ratifiers': 'Package {{package}} would surely have failed at home.',
  'ruledOut.belowAim':
    'Package {{package}} was worth {{points}} points to it, less than it aimed at.',
  believed:
    'It believed that {{issue}} mattered most to the other side ({{weight}}\u00a0% of all, {{certainty}}\u00a0% sure).',
  sufficed: 'This would have been enough: {{package}}.',
};

/** D1: a rationale in plain English. */
export function words(rationale: Rationale, view: View): readonly string[] {
  return sentences(rationale, view).map(({ key, values }) =>
    ENGLISH[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')),
  );
}
