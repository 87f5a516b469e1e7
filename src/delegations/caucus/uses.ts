import type { AskingMove } from '../../negotiation/move.ts';
import { gesturesToMake } from './gesture.ts';
import { answerToNonPaper, packageToSoundOut } from './non-paper.ts';
import { answerToExperts, openingsToWin } from './openings.ts';
import { handsToTie, retreatsToExplain } from './press.ts';
import type { Answering } from './purpose.ts';
import { answerToQuestion, questionsToAsk } from './question.ts';
import { ratifiersToReassure } from './reassure.ts';

/** What a caucus can be used for. */
export const uses = [
  openingsToWin,
  ratifiersToReassure,
  gesturesToMake,
  questionsToAsk,
  packageToSoundOut,
  handsToTie,
  retreatsToExplain,
] as const;

/** How each question of the other side is answered. */
export const answers = {
  backChannel: answerToQuestion,
  experts: answerToExperts,
  nonPaper: answerToNonPaper,
} satisfies { readonly [K in AskingMove['kind']]: Answering<K, string> };

/** The rules of thumb of the caucus, from those of its uses and answers. */
export type CaucusRule = ReturnType<(typeof uses)[number]>[number]['rule'] | 'hold';
export type ReplyRule = ReturnType<(typeof answers)[AskingMove['kind']]>['rule'];
