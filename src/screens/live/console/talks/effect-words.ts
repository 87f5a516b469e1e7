import { useTranslation } from 'react-i18next';
import type { Effect, Scenario } from '../../../../scenario/scenario.ts';
import { titlesOf } from '../../../../words/names.ts';
import { signed } from '../../../../words/numbers.ts';

/** What an event does, in words: the teacher alone may know beforehand. */
export function useEffectWords(scenario: Scenario): (effect: Effect) => string {
  const { t } = useTranslation('console');
  const names = titlesOf(scenario);
  return (effect) => {
    switch (effect.kind) {
      case 'trust':
        return t('dispatch.effect.trust', { by: signed(effect.by) });
      case 'ratifier':
        return t('dispatch.effect.ratifier', {
          ratifier: names.ratifier(effect.ratifier),
          steps: signed(effect.steps),
        });
      case 'noAgreement':
        return t('dispatch.effect.noAgreement', {
          party: names.party(effect.party),
          points: signed(effect.points),
        });
      case 'opens':
        return t('dispatch.effect.opens', {
          issue: names.issue(effect.issue),
          option: names.option(effect.issue, effect.option),
        });
      case 'needsSupport':
        return t('dispatch.effect.needsSupport', {
          party: names.party(effect.party),
          issue: names.issue(effect.issue),
          option: names.option(effect.issue, effect.option),
          by: signed(effect.by),
        });
    }
  };
}
