import { isClosed } from './agenda.ts';
import { offerOnTable } from './answer.ts';
import { changedBy } from './annex.ts';
import type { AnnexMove, AnswerMove, FloorMove, TableMove } from './move.ts';
import { refusalOfIssue, refusalOfMandate, refusalOfOption } from './options.ts';
import type { Refusal } from './refusal.ts';
import { issueTitle, refuse } from './refusal-words.ts';
import type { Offer } from './state.ts';
import type { View } from './view.ts';

/** N10: alternatives in one offer. */
export const MENU_AT_MOST = 3;

export function refusalOfFloor(view: View, move: FloorMove): Refusal | undefined {
  switch (move.kind) {
    case 'table':
      return refusalOfTable(view, move);
    case 'reopen': {
      const { issue } = move;
      const unknown = refusalOfIssue(view, issue);
      if (unknown !== undefined || isClosed(view.closed, issue)) return unknown;
      return refuse(
        'issue-open',
        `${issueTitle(view, issue)} is open already: table an option of it.`,
      );
    }
    case 'pass':
    case 'walkOut':
      return undefined;
  }
}

function refusalOfTable(view: View, { packages, severable }: TableMove): Refusal | undefined {
  if (packages.length === 0) {
    return refuse('no-package', `An offer holds one to ${MENU_AT_MOST} packages: put one in.`);
  }
  if (packages.length > MENU_AT_MOST) {
    return refuse('too-many-packages', `An offer holds at most ${MENU_AT_MOST} packages.`);
  }
  if (severable && packages.length > 1) {
    return refuse(
      'severable-menu',
      'A severable offer holds one package: leave one, or make it all or nothing.',
    );
  }
  const seen = new Set<string>();
  for (const pkg of packages) {
    const options = Object.entries(pkg);
    if (options.length === 0) {
      return refuse('empty-package', 'Each package names an option of at least one open issue.');
    }
    for (const [issue, option] of options) {
      const refusal = refusalOfOption(view, issue, option);
      if (refusal !== undefined) return refusal;
    }
    const key = JSON.stringify(options.sort(([a], [b]) => (a < b ? -1 : 1)));
    if (seen.has(key)) {
      return refuse(
        'duplicate-package',
        'Two packages of a menu are the same: leave one of them out.',
      );
    }
    seen.add(key);
  }
  return undefined;
}

export function refusalOfAnswer(view: View, move: AnswerMove): Refusal | undefined {
  const offer = offerOnTable(view);
  if (offer === undefined) return refuse('wrong-phase', 'There is no offer on the table.');
  switch (move.kind) {
    case 'accept': {
      const pkg = offer.packages[move.package];
      if (pkg === undefined) {
        return refuse(
          'no-such-package',
          `The offer holds ${offer.packages.length} package(s), counted from 0.`,
        );
      }
      return refusalOfMandate(view, pkg);
    }
    case 'initial':
      return refusalOfInitial(view, offer, move.issues);
    case 'decline':
      return move.obstacle === undefined
        ? undefined
        : refusalOfObstacle(view, offer, move.obstacle);
    case 'walkOut':
      return undefined;
  }
}

function refusalOfInitial(
  view: View,
  offer: Offer,
  issues: readonly string[],
): Refusal | undefined {
  const [pkg] = offer.packages;
  if (!offer.severable || pkg === undefined) {
    return refuse(
      'not-severable',
      'The offer is all or nothing: accept a package whole, or decline.',
    );
  }
  if (issues.length === 0) {
    return refuse('nothing-to-initial', 'Initial at least one issue of the offer, or decline it.');
  }
  if (new Set(issues).size < issues.length) {
    return refuse('not-in-offer', 'Name each issue once.');
  }
  for (const issue of issues) {
    const option = Object.hasOwn(pkg, issue) ? pkg[issue] : undefined;
    if (option === undefined) return notInOffer(view, offer);
    const refusal = refusalOfMandate(view, { [issue]: option });
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function refusalOfObstacle(view: View, offer: Offer, obstacle: string): Refusal | undefined {
  const named = offer.packages.some((pkg) => Object.hasOwn(pkg, obstacle));
  return named ? undefined : notInOffer(view, offer);
}

function notInOffer(view: View, offer: Offer): Refusal {
  const issues = new Set(offer.packages.flatMap((pkg) => Object.keys(pkg)));
  const titles = [...issues].map((issue) => issueTitle(view, issue)).join(', ');
  return refuse('not-in-offer', `The offer is about ${titles} only.`);
}

/** N54: signing the annex is within the mandate or not at all. */
export function refusalOfAnnex(view: View, move: AnnexMove): Refusal | undefined {
  if (!move.accept || view.annex === undefined) return undefined;
  return refusalOfMandate(view, changedBy(view.scenario.issues, view.closed, view.annex.package));
}
