import { ok, type Result } from '../../lib/result.ts';
import { offerOnTable } from '../../negotiation/course/offers.ts';
import type { Move, MoveKind } from '../../negotiation/move.ts';
import type { IssueId } from '../../scenario/scenario.ts';
import type { Chair } from './chair.ts';
import { offerHelp, packageHelp, readOffer, readPackage } from './offer-line.ts';

/** What is too manifold for a menu, as a person writes it in a line. */
export interface Writing {
  readonly help: (chair: Chair) => readonly string[];
  readonly read: (chair: Chair, line: string) => Result<Move, string>; // what is wrong is a sentence
}

/** The kinds of move that are asked for in writing. */
export const writings: Readonly<Partial<Record<MoveKind, Writing>>> = {
  table: { help: offerHelp, read: readOffer },
  nonPaper: {
    help: (chair) => [...packageHelp(chair, 'nonPaper'), chair.speak('terminal:offer.wholeHow')],
    read: (chair, line) => {
      const pkg = readPackage(chair, 'nonPaper', line);
      return pkg.ok ? ok({ kind: 'nonPaper', package: pkg.value }) : pkg;
    },
  },
  initial: {
    help: (chair) => [
      ...offeredIssues(chair).map((issue, index) => `  ${index + 1} ${chair.issue(issue)}`),
      chair.speak('terminal:talk.initials'),
    ],
    read: (chair, line) => {
      const issues = offeredIssues(chair);
      const words = line.split(/[\s,;]+/).filter(Boolean);
      const named = words.map((word) => issues[Number(word) - 1] ?? word);
      return ok({ kind: 'initial', issues: [...new Set(named)] });
    },
  },
};

function offeredIssues({ view }: Chair): readonly IssueId[] {
  return Object.keys(offerOnTable(view)?.packages[0] ?? {});
}
