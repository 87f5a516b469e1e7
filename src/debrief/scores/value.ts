import { unnamed } from '../../lib/unnamed.ts';
import { frontier } from '../../analysis/frontier.ts';
import { agreeable } from '../../analysis/solutions/choice.ts';
import { fullPackage, issueOf, optionOf } from '../../negotiation/agenda.ts';
import { papersOf, partyOf } from '../../negotiation/parties.ts';
import { linkageHolds, optionPoints, pointsOf } from '../../negotiation/points.ts';
import type { Package, Party, PartyId } from '../../scenario/scenario.ts';
import { measureOf } from '../measure.ts';
import { phrase } from '../../lib/phrase.ts';
import { isDeal, signingOf, type Review } from '../review.ts';
import { wholePercent, type Score, type Sum, type Term } from './score.ts';

/**
 * N53, value: a side's points at signature above its reservation value; as share, of the distance
 * to the best package for it that both could have brought home and that leaves the other side no
 * worse than no deal (a package that the other side would never sign is no yardstick).
 */
export function valueFor(review: Review, id: PartyId): Score {
  const { outcome, scenario } = review;
  const party = partyOf(scenario, id);
  const reservation = outcome.reservation[id] ?? 0;
  const points = outcome.points[id] ?? 0;
  const value = points - reservation;
  const best = bestFor(review, id);
  const room = best === undefined ? 0 : best - reservation;
  const share = room > 0 ? value / room : undefined;
  const above: Sum = {
    label: phrase('score.value.above'),
    terms: [
      { text: phrase('score.value.points'), amount: points },
      { text: phrase('score.value.reservation'), amount: reservation },
    ],
    by: 'difference',
    total: value,
    unit: 'points',
  };
  return {
    value,
    unit: 'points',
    share,
    sentence: phrase(`score.value.${sentenceFor(review, value, share)}`, {
      party: party.adjective,
      value: Math.abs(value),
      percent: wholePercent(share ?? 0),
    }),
    arithmetic: [
      ...(isDeal(review) ? [pointsSum(review, party, outcome.package)] : []),
      reservationSum(review, party),
      ...(share === undefined || best === undefined ? [] : shareSums(value, reservation, best)),
      above,
    ],
  };
}

function sentenceFor(review: Review, value: number, share: number | undefined): string {
  if (!isDeal(review)) return 'noDeal';
  if (value < 0) return 'below';
  if (value === 0) return 'even';
  return share === undefined ? 'noRoom' : 'deal';
}

/** The most points that a side could have had in a package good enough for both, at home too. */
export function bestFor(review: Review, id: PartyId): number | undefined {
  const { space } = measureOf(review);
  const side = review.sides.indexOf(id);
  const worth = agreeable(space, frontier(space, { ratified: true })).map(
    ({ utilities }) => utilities[side] ?? 0,
  );
  return worth.length === 0 ? undefined : Math.max(...worth);
}

function shareSums(value: number, reservation: number, best: number): readonly Sum[] {
  return [
    {
      label: phrase('score.value.room'),
      terms: [
        { text: phrase('score.value.best'), amount: best },
        { text: phrase('score.value.reservation'), amount: reservation },
      ],
      by: 'difference',
      total: best - reservation,
      unit: 'points',
    },
    {
      label: phrase('score.value.share'),
      terms: [
        { text: phrase('score.value.above'), amount: value },
        { text: phrase('score.value.room'), amount: best - reservation },
      ],
      by: 'ratio',
      total: value / (best - reservation),
      unit: 'share',
    },
  ];
}

/** N50, written out: the option of each issue, the linkages that hold, the prices paid. */
function pointsSum(review: Review, party: Party, pkg: Package): Sum {
  const { scenario } = review;
  const signing = signingOf(review);
  const options = Object.entries(pkg).flatMap(([id, option]): Term[] => {
    const issue = issueOf(scenario, id);
    if (issue === undefined) return [];
    const title = optionOf(issue, option)?.title ?? unnamed;
    return [
      {
        text: phrase('score.value.option', { issue: issue.title, option: title }),
        amount: optionPoints(party, issue, option, signing),
      },
    ];
  });
  const linkages = party.sheet.linkages
    .filter((linkage) => linkageHolds(linkage, pkg))
    .map(({ title, points }): Term => ({
      text: phrase('score.value.linkage', { linkage: title }),
      amount: points,
    }));
  const terms = [...options, ...linkages, ...priceTerms(review, party)];
  return total('score.value.points', terms);
}

/** N51, written out. */
function reservationSum(review: Review, party: Party): Sum {
  const { scenario, end } = review;
  const { issues } = scenario;
  const statusQuo = pointsOf(party, fullPackage(issues, {}), signingOf(review), issues);
  const shift = papersOf(end, party.id).noAgreementShift;
  return total('score.value.reservation', [
    { text: phrase('score.value.statusQuo'), amount: statusQuo },
    { text: phrase('score.value.noAgreement'), amount: party.noAgreement.points },
    ...(shift === 0 ? [] : [{ text: phrase('score.value.events'), amount: shift }]),
    ...priceTerms(review, party),
  ]);
}

function priceTerms({ end, scenario }: Review, party: Party): readonly Term[] {
  return papersOf(end, party.id).prices.map(({ kind, points, issue, ratifier }) => ({
    text: phrase(`score.value.price.${kind}`, {
      issue: scenario.issues.find(({ id }) => id === issue)?.title ?? '',
      ratifier: party.ratifiers.find(({ id }) => id === ratifier)?.name ?? '',
    }),
    amount: -points,
  }));
}

function total(label: string, terms: readonly Term[]): Sum {
  return {
    label: phrase(label),
    terms,
    by: 'sum',
    total: terms.reduce((sum, { amount }) => sum + amount, 0),
    unit: 'points',
  };
}
