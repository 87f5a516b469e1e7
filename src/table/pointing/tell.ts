import type { RatifierId } from '../../scenario/scenario.ts';
import type { View } from '../../negotiation/view.ts';
import { verdictOf } from '../picture/picture.ts';
import type { Shown } from '../shown.ts';
import type { Hit } from './hit.ts';
import type { TableWords } from '../table-words.ts';

/** What is said of a thing on hover, focus and tap. */
export interface Telling {
  readonly title: string;
  readonly lines: readonly string[];
}

const recent = 3; // how many causes a meter names

export function telling(hit: Hit, shown: Shown, words: TableWords): Telling {
  const { view } = shown;
  switch (hit.kind) {
    case 'trust':
      return { title: words.trustNow(view.trust), lines: trustCauses(view, words) };
    case 'clock': {
      const turn = view.scenario.parties.find(({ id }) => id === view.turn);
      return {
        title: words.roundNow(view.round, view.scenario.rounds),
        lines: turn ? [words.floor(turn.name)] : [],
      };
    }
    case 'ratifier':
      return ofRatifier(hit.ratifier, shown, words);
    case 'issue':
      return ofIssue(hit.issue, view, words);
    case 'option':
      return ofOption(hit.issue, hit.option, shown, words);
    case 'folder':
      return ofFolder(hit.offer, hit.alternative, view, words);
    case 'delegate': {
      const delegate = view.scenario.parties[hit.side].delegation[hit.index];
      return { title: delegate?.name ?? '', lines: delegate ? [delegate.office] : [] };
    }
  }
}

function trustCauses(view: View, words: TableWords): readonly string[] {
  const moved = view.log.filter((each) => each.kind === 'trustMoved' && each.by !== 0);
  const lines = moved
    .slice(-recent)
    .reverse()
    .map((each) =>
      each.kind === 'trustMoved'
        ? words.trustMoved(signed(each.by), words.trustReason(each.reason), each.round)
        : '',
    );
  return lines.length > 0 ? lines : [words.trustStill];
}

function ofRatifier(id: RatifierId, { view, home }: Shown, words: TableWords): Telling {
  const ratifier = view.own.ratifiers.find((each) => each.id === id);
  const support = home.find((each) => each.ratifier === id);
  if (!ratifier || !support) return { title: '', lines: [] };
  const { steps } = support;
  const verdict = words.verdicts[verdictOf(steps - ratifier.threshold)];
  const stances = support.stances.flatMap(({ issue, option, stance }) => {
    const { options = [] } = view.scenario.issues.find((each) => each.id === issue) ?? {};
    const title = options.find((each) => each.id === option)?.title;
    return title ? [words.stanceOn(title, signed(stance))] : [];
  });
  const goodwill = view.log
    .filter((each) => each.kind === 'goodwillMoved' && each.ratifier === id)
    .slice(-recent)
    .map((each) =>
      each.kind === 'goodwillMoved'
        ? words.goodwillMoved(signed(each.steps), words.goodwillReason(each.reason), each.round)
        : '',
    );
  return {
    title: words.supportNow(ratifier.name, signed(steps), signed(ratifier.threshold)),
    lines: [
      ratifier.veto ? `${verdict} ${words.veto}` : verdict,
      ...stances,
      ...goodwill,
      words.supportOf,
    ],
  };
}

function ofIssue(id: string, view: View, words: TableWords): Telling {
  const issue = view.scenario.issues.find((each) => each.id === id);
  return {
    title: issue?.title ?? '',
    lines: issue ? [issue.text, ...(issue.essential ? [words.essential] : [])] : [],
  };
}

function ofOption(id: string, option: string, { view, draft }: Shown, words: TableWords): Telling {
  const issue = view.scenario.issues.find((each) => each.id === id);
  const found = issue?.options.find((each) => each.id === option);
  if (!issue || !found) return { title: '', lines: [] };
  const lines: string[] = [];
  for (const { id: party, name } of view.scenario.parties) {
    const stands = party === view.party ? view.mine.stands : view.theirs.stands;
    if (stands[id] === option) lines.push(words.stands(name));
  }
  if (view.closed[id] === option) lines.push(words.initialled);
  else if (draft[id] === option) lines.push(words.drafted);
  if (issue.statusQuo === option) lines.push(words.statusQuo);
  if (found.bridging && !(view.opened[id] ?? []).includes(option)) lines.push(words.locked);
  return { title: `${issue.short}: ${found.title}`, lines };
}

function ofFolder(number: number, alternative: number, view: View, words: TableWords): Telling {
  const offer = view.offers[number];
  const contents = offer?.packages[alternative];
  if (!offer || !contents) return { title: '', lines: [] };
  const party = view.scenario.parties.find(({ id }) => id === offer.by);
  const clauses = view.scenario.issues.flatMap((issue) => {
    const option = issue.options.find(({ id }) => id === contents[issue.id]);
    return option ? [`${issue.short}: ${option.title}`] : [];
  });
  return {
    title: words.offer(party?.name ?? offer.by, alternative + 1, offer.packages.length),
    lines: [
      ...clauses,
      offer.severable ? words.severable : words.packageDeal,
      ...(offer.final ? [words.finalOffer] : []),
    ],
  };
}

/** A signed whole number, with a true minus. */
function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
