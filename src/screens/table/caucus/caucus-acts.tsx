import type { ReactNode } from 'react';
import type { AskingMove, CaucusMove } from '../../../negotiation/move.ts';
import type { Request, RequestOf } from '../../../negotiation/state.ts';
import { BackChannelAct, BackChannelAnswers, BackChannelQuestion } from './act-back-channel.tsx';
import { CommitAct } from './act-commit.tsx';
import { ConsultAct } from './act-consult.tsx';
import { ExpertsAct, ExpertsAnswers, ExpertsQuestion } from './act-experts.tsx';
import { GestureAct } from './act-gesture.tsx';
import { JustifyAct } from './act-justify.tsx';
import { NonPaperAct } from './act-non-paper.tsx';
import { NonPaperAnswers, NonPaperQuestion } from './reply-non-paper.tsx';
import { ReassureAct } from './act-reassure.tsx';

/** N26: holding needs no form; it is always in the dock. */
export type CaucusActId = Exclude<CaucusMove['kind'], 'hold'>;
type Asking = AskingMove['kind'];

/** What each act of a caucus looks like. Which of them there are, the rules of the game say. */
export const caucusActs: Readonly<Record<CaucusActId, () => ReactNode>> = {
  consult: () => <ConsultAct />,
  backChannel: () => <BackChannelAct />,
  nonPaper: () => <NonPaperAct />,
  commit: () => <CommitAct />,
  justify: () => <JustifyAct />,
  experts: () => <ExpertsAct />,
  gesture: () => <GestureAct />,
  reassure: () => <ReassureAct />,
};

/** How each that asks something is put to the one who must answer it, and what may be answered. */
const replies: { readonly [K in Asking]: RepliesTo<K> } = {
  backChannel: {
    question: (request) => <BackChannelQuestion request={request} />,
    answers: (request) => <BackChannelAnswers request={request} />,
  },
  experts: {
    question: (request) => <ExpertsQuestion request={request} />,
    answers: () => <ExpertsAnswers />,
  },
  nonPaper: {
    question: (request) => <NonPaperQuestion request={request} />,
    answers: (request) => <NonPaperAnswers request={request} />,
  },
};

interface RepliesTo<K extends Asking> {
  readonly question: (request: RequestOf<K>) => ReactNode;
  readonly answers: (request: RequestOf<K>) => ReactNode;
}

export function isCaucusAct(kind: string): kind is CaucusActId {
  return Object.hasOwn(caucusActs, kind);
}

/** The question that awaits the viewer's answer. */
export function Question({ request }: { readonly request: Request }) {
  return part(request, 'question');
}

/** What may be answered to it, a button each. */
export function Answers({ request }: { readonly request: Request }) {
  return part(request, 'answers');
}

function part<K extends Asking>(request: RequestOf<K>, which: keyof RepliesTo<K>): ReactNode {
  const reply: RepliesTo<K> = replies[request.kind];
  return reply[which](request);
}
