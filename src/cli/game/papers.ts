import type { RatifierForecast } from '../../negotiation/home/ratification.ts';
import { reservationValue } from '../../negotiation/points.ts';
import { optionFacts, type Leave, type OptionFacts } from '../../reckoning/option-facts.ts';
import { ownNumbers } from '../../reckoning/own-rules.ts';
import type { Proposed } from '../../reckoning/proposed.ts';
import { reckon } from '../../reckoning/worth.ts';
import type { Issue } from '../../scenario/scenario.ts';
import { minus, signed } from '../../words/numbers.ts';
import type { Chair } from './chair.ts';

/** Where the talks stand, as this party sees it. */
export function standing(chair: Chair): readonly string[] {
  const { speak, view } = chair;
  const { issues, rounds } = view.scenario;
  const width = Math.max(...issues.map(({ id }) => chair.short(id).length));
  const lines = issues.map(({ id }, index) => {
    const closed = Object.hasOwn(view.closed, id) ? view.closed[id] : undefined;
    const mine = view.mine.stands[id] ?? '';
    const theirs = view.theirs.stands[id] ?? '';
    const where =
      closed === undefined
        ? speak('terminal:standing.open', {
            mine: chair.option(id, mine),
            theirs: chair.option(id, theirs),
          })
        : speak('terminal:standing.closed', { option: chair.option(id, closed) });
    return `  ${index + 1} ${chair.short(id).padEnd(width)}  ${where}`;
  });
  const { round, trust } = view;
  return [speak('terminal:standing.head', { round, rounds, trust }), ...lines];
}

/** The party's own confidential papers: points, mandate, ratifiers. */
export function papers(chair: Chair): readonly string[] {
  const { speak, view } = chair;
  const { own, mine, scenario } = view;
  const linkages = own.sheet.linkages.map(({ title, points }) =>
    speak('terminal:papers.linkage', { points: signed(points), title }),
  );
  const ratifiers = own.ratifiers.map(({ id, about, weight, veto }) =>
    speak(veto ? 'terminal:papers.vetoPlayer' : 'terminal:papers.ratifier', {
      ratifier: chair.ratifier(id),
      weight,
      about,
    }),
  );
  const without = speak('terminal:papers.without', {
    points: minus(reservationValue(own, mine, scenario.issues, view)),
    text: own.noAgreement.text,
  });
  return [
    speak('terminal:papers.points', { party: chair.party(view.party) }),
    ...scenario.issues.flatMap((issue) => issuePapers(chair, issue)),
    ...[...linkages, without].map((line) => `  ${line}`),
    speak('terminal:papers.home', { quorum: own.quorum }),
    ...ratifiers.map((line) => `  ${line}`),
    ...ownRules(chair),
  ];
}

/** What these talks do otherwise than the rules do; nothing where all is as usual. */
function ownRules({ speak, view }: Chair): readonly string[] {
  const lines = [
    ...view.scenario.without.map((act) => speak(`dossier:leftOut.${act}`, {})),
    ...ownNumbers(view).map(({ rule, number, usual }) =>
      speak('dossier:ownRule', {
        rule: speak(`dossier:rules.${rule}`, {}),
        number: minus(number),
        usual: minus(usual),
      }),
    ),
  ];
  if (lines.length === 0) return [];
  return [speak('dossier:otherRules', {}), ...lines.map((line) => `  ${line}`)];
}

function issuePapers(chair: Chair, issue: Issue): readonly string[] {
  const { speak, view } = chair;
  const title = chair.issue(issue.id);
  const options = optionFacts(view, issue).map((facts) => {
    const marks = marksOf(chair, issue, facts).join(', ');
    const note = marks === '' ? '' : `  (${marks})`;
    return `    ${minus(facts.points).padStart(3)}  ${chair.option(issue.id, facts.option.id)}${note}`;
  });
  return [
    `  ${issue.essential ? speak('terminal:papers.essential', { issue: title }) : title}`,
    ...options,
  ];
}

/** What there is to know of an option beside its points. */
function marksOf({ speak }: Chair, issue: Issue, facts: OptionFacts): readonly string[] {
  const { option, standing, leave, locked } = facts;
  const { needsTrust: trust } = option;
  return [
    ...(option.id === issue.statusQuo ? [speak('terminal:papers.statusQuo')] : []),
    ...(standing === 'redLine' ? [speak('terminal:papers.redLine')] : []),
    ...(leave === undefined ? [] : [speak('terminal:papers.leave', supportFigures(leave))]),
    ...(locked ? [speak('terminal:papers.locked')] : []),
    ...(trust === undefined ? [] : [speak('terminal:papers.needsTrust', { trust })]),
  ];
}

/** N20: the support that leave would find and that it needs. */
export function supportFigures({ now, needed }: Leave): {
  readonly now: string;
  readonly needed: string;
} {
  return { now: minus(Math.round(now * 10) / 10), needed: minus(needed) };
}

/** How a ratifier would vote, and what it holds most against the package where it would not approve. */
function voteWords({ speak, option }: Chair, { vote, reasons }: RatifierForecast): string {
  const said = speak(`table:home.vote.${vote}`);
  const against = reasons.find(({ stance }) => stance < 0);
  if (against === undefined || vote === 'approve' || vote === 'likely') return said;
  const terms = option(against.issue, against.option);
  return speak('terminal:voteOver', { vote: said, option: terms });
}

/** What a package would be worth to this party if it were signed with what is closed. */
export function prospects(chair: Chair, { package: pkg, how }: Proposed): string {
  const { speak, view } = chair;
  const { points, above, home } = reckon(view, pkg, how);
  const votes = home.ratifiers.map(
    (each) => `${chair.ratifier(each.id)}: ${voteWords(chair, each)}`,
  );
  return `  ${speak('terminal:prospects', {
    points: minus(points),
    difference: signed(above),
    percent: Math.round(home.chance * 100),
    votes: votes.join(', '),
  })}`;
}
