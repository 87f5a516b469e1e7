import type { TableWords } from '../../../table/mount-table.ts';
import type { TableT } from '../names.ts';

/** Every sentence that the stage says, in the page's language. */
export function stageWords(t: TableT): TableWords {
  return {
    trust: t('onStage.trust'),
    trustNow: (trust) => t('onStage.trustNow', { trust }),
    trustMoved: (by, reason, round) => t('onStage.trustMoved', { by, reason, round }),
    trustStill: t('onStage.trustStill'),
    trustReasons: {
      accepted: t('trustReason.accepted'),
      initialled: t('trustReason.initialled'),
      gesture: t('trustReason.gesture'),
      expertsAgreed: t('trustReason.expertsAgreed'),
      expertsRefused: t('trustReason.expertsRefused'),
      commitment: t('trustReason.commitment'),
      retreat: t('trustReason.retreat'),
      reopened: t('trustReason.reopened'),
      leak: t('trustReason.leak'),
      finalDeclined: t('trustReason.finalDeclined'),
      walkOut: t('trustReason.walkOut'),
      unratified: t('trustReason.unratified'),
      ratified: t('trustReason.ratified'),
      event: t('onStage.awayFromTable'),
    },
    round: t('onStage.round'),
    roundNow: (round, rounds) => t('turn.round', { round, rounds }),
    floor: (party) => t('onStage.floor', { party }),
    supportNow: (ratifier, steps, threshold) =>
      t('onStage.supportNow', { ratifier, steps, threshold }),
    verdicts: {
      for: t('onStage.verdict.for'),
      even: t('onStage.verdict.even'),
      against: t('onStage.verdict.against'),
    },
    veto: t('onStage.veto'),
    supportOf: t('onStage.supportOf'),
    stanceOn: (option, steps) => t('onStage.stanceOn', { option, steps }),
    goodwillMoved: (steps, reason, round) => t('onStage.goodwillMoved', { steps, reason, round }),
    goodwillReasons: {
      commitment: t('goodwillReason.commitment'),
      retreat: t('goodwillReason.retreat'),
      gesture: t('goodwillReason.gesture'),
      reassured: t('onStage.reassured'),
      leak: t('goodwillReason.leak'),
      reopened: t('onStage.reopened'),
      credibility: t('goodwillReason.credibility'),
      event: t('onStage.event'),
    },
    statusQuo: t('onStage.statusQuo'),
    locked: t('onStage.locked'),
    stands: (party) => t('onStage.stands', { party }),
    drafted: t('onStage.drafted'),
    initialled: t('onStage.initialled'),
    essential: t('onStage.essential'),
    offer: (party, alternative, of) =>
      of > 1 ? t('onStage.offerOf', { party, alternative, of }) : t('onStage.offer', { party }),
    finalOffer: t('onStage.final'),
    severable: t('offer.severable'),
    packageDeal: t('offer.whole'),
    finalStamp: t('onStage.finalStamp'),
    agreedStamp: t('onStage.agreedStamp'),
  };
}
