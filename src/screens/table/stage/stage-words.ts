import type { TableWords } from '../../../table/mount-table.ts';
import type { Names } from '../../../words/names.ts';

/** Every sentence that the stage says, in the page's language. */
export function stageWords(speak: Names['speak']): TableWords {
  return {
    trust: speak('table:onStage.trust'),
    trustNow: (trust) => speak('table:onStage.trustNow', { trust }),
    trustMoved: (by, reason, round) => speak('table:onStage.trustMoved', { by, reason, round }),
    trustStill: speak('table:onStage.trustStill'),
    trustReasons: {
      accepted: speak('happenings:trustReason.accepted'),
      initialled: speak('happenings:trustReason.initialled'),
      gesture: speak('happenings:trustReason.gesture'),
      expertsAgreed: speak('happenings:trustReason.expertsAgreed'),
      expertsRefused: speak('happenings:trustReason.expertsRefused'),
      commitment: speak('happenings:trustReason.commitment'),
      retreat: speak('happenings:trustReason.retreat'),
      reopened: speak('happenings:trustReason.reopened'),
      leak: speak('happenings:trustReason.leak'),
      finalDeclined: speak('happenings:trustReason.finalDeclined'),
      walkOut: speak('happenings:trustReason.walkOut'),
      unratified: speak('happenings:trustReason.unratified'),
      ratified: speak('happenings:trustReason.ratified'),
      event: speak('table:onStage.awayFromTable'),
    },
    round: speak('table:onStage.round'),
    roundNow: (round, rounds) => speak('table:turn.round', { round, rounds }),
    floor: (party) => speak('table:onStage.floor', { party }),
    supportNow: (ratifier, steps, threshold) =>
      speak('table:onStage.supportNow', { ratifier, steps, threshold }),
    verdicts: {
      for: speak('table:onStage.verdict.for'),
      even: speak('table:onStage.verdict.even'),
      against: speak('table:onStage.verdict.against'),
    },
    veto: speak('table:onStage.veto'),
    supportOf: speak('table:onStage.supportOf'),
    stanceOn: (option, steps) => speak('table:onStage.stanceOn', { option, steps }),
    goodwillMoved: (steps, reason, round) =>
      speak('table:onStage.goodwillMoved', { steps, reason, round }),
    goodwillReasons: {
      commitment: speak('happenings:goodwillReason.commitment'),
      retreat: speak('happenings:goodwillReason.retreat'),
      gesture: speak('happenings:goodwillReason.gesture'),
      reassured: speak('table:onStage.reassured'),
      leak: speak('happenings:goodwillReason.leak'),
      reopened: speak('table:onStage.reopened'),
      credibility: speak('happenings:goodwillReason.credibility'),
      event: speak('table:onStage.event'),
    },
    statusQuo: speak('table:onStage.statusQuo'),
    locked: speak('table:onStage.locked'),
    stands: (party) => speak('table:onStage.stands', { party }),
    drafted: speak('table:onStage.drafted'),
    initialled: speak('table:onStage.initialled'),
    essential: speak('table:onStage.essential'),
    offer: (party, alternative, of) =>
      of > 1
        ? speak('table:onStage.offerOf', { party, alternative, of })
        : speak('table:onStage.offer', { party }),
    finalOffer: speak('table:onStage.final'),
    severable: speak('table:offer.severable'),
    packageDeal: speak('table:offer.whole'),
    finalStamp: speak('table:onStage.finalStamp'),
    agreedStamp: speak('table:onStage.agreedStamp'),
  };
}
