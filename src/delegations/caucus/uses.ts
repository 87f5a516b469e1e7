import type { AskingMove } from '../../negotiation/move.ts';
import type { gesturesToMake } from './gesture.ts';
import { answerToNonPaper, type packageToSoundOut } from './non-paper.ts';
import { answerToExperts, openingsToWin } from './openings.ts';
import { handsToTie, retreatsToExplain } from './press.ts';
import type { Answering } from './purpose.ts';
import { answerToQuestion, questionsToAsk } from './question.ts';
import { ratifiersToReassure } from './reassure.ts';

/**
 * What a caucus can be used for, in the order in which actions of equal worth come; between the two
 * lists `gesturesToMake` and after them `packageToSoundOut`, which are told what the others are worth.
 */
export const usesBeforeGestures = [openingsToWin, ratifiersToReassure] as const;
export const usesAfterGestures = [questionsToAsk, handsToTie, retreatsToExplain] as const;

type Use =
  | (typeof usesBeforeGestures)[number]
  | typeof gesturesToMake
  | (typeof usesAfterGestures)[number]
  | typeof packageToSoundOut;

/** How each question of the other side is answered. */
export const answers = {
  backChannel: answerToQuestion,
  experts: answerToExperts,
  nonPaper: answerToNonPaper,
} satisfies { readonly [K in AskingMove['kind']]: Answering<K, string> };

/** The rules of thumb of the caucus, from those of its uses and answers. */
export type CaucusRule = ReturnType<Use>[number]['rule'] | 'hold';
export type ReplyRule = ReturnType<(typeof answers)[AskingMove['kind']]>['rule'];
