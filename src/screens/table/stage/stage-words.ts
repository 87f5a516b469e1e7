import type { TableWords } from '../../../table/mount-table.ts';
import type { TFunction } from 'i18next';

/** Speaks of the table, and of what happens by `happenings:…`. */
type StageT = TFunction<readonly ['table', 'happenings']>;

/** Every sentence that the stage says, in the page's language. */
export function stageWords(t: StageT): TableWords {
  return {
    trust: t('onStage.trust'),
    trustNow: (trust) => t('onStage.trustNow', { trust }),
    trustMoved: (by, reason, round) => t('onStage.trustMoved', { by, reason, round }),
    trustStill: t('onStage.trustStill'),
    trustReason: (reason) => t(`happenings:trustReason.${reason}`),
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
    goodwillReason: (reason) => t(`happenings:goodwillReason.${reason}`),
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
