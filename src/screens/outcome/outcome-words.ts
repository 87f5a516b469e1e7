import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from './country-names.ts';
import type { OutcomeWords } from '../../table/mount-table.ts';

/** What the ending and its map say, in the page's language. @internal */
export function outcomeWords(t: TFunction<'outcome'>, language: string): OutcomeWords {
  return {
    captions: {
      agreement: t('caption.agreement'),
      partial: t('caption.partial'),
      stalemate: t('caption.stalemate'),
      walkOut: t('caption.walkOut'),
      unratified: t('caption.unratified'),
    },
    onTheLine: {
      agreement: t('onTheLine.agreement'),
      partial: t('onTheLine.partial'),
      stalemate: t('onTheLine.stalemate'),
      walkOut: t('onTheLine.walkOut'),
      unratified: t('onTheLine.unratified'),
    },
    left: (adjective) => t('caption.left', { adjective }),
    hungUp: (adjective) => t('caption.hungUp', { adjective }),
    blocked: (ratifiers) => t('caption.blocked', { ratifiers }),
    refusedStamp: t('caption.stamp'),
    vote: {
      for: t('vote.for'),
      against: t('vote.against'),
      veto: t('vote.veto'),
      needs: (quorum, total) => t('vote.needs', { quorum, total }),
      ratified: t('vote.ratified'),
      refused: t('caption.stamp'),
      result: (passed) =>
        t(passed.every(Boolean) ? 'vote.both' : passed.some(Boolean) ? 'vote.one' : 'vote.neither'),
    },
    mapTitle: t('agreedTitle'),
    mapTitleUnchanged: t('map.titleUnchanged'),
    nothingOnMap: t('map.nothing'),
    unchanged: t('map.unchanged'),
    agreed: t('map.agreed'),
    range: t('map.schematic'),
    borders: t('map.borders'),
    country: (iso, year) => countryName(t, language, iso, year),
    kinds: {
      interceptors: t('mark.interceptors'),
      radar: t('mark.radar'),
      ships: t('mark.ships'),
      flow: t('mark.flow'),
      centre: t('mark.centre'),
      facility: t('mark.facility'),
      test: t('mark.test'),
      city: t('mark.city'),
      withdrawn: t('mark.withdrawn'),
      zone: t('mark.zone'),
      troops: t('mark.troops'),
      line: t('mark.line'),
      crossing: t('mark.crossing'),
      sum: t('mark.sum'),
    },
  };
}

export function useOutcomeWords(): OutcomeWords {
  const { t, i18n } = useTranslation('outcome');
  const { language } = i18n;
  return useMemo(() => outcomeWords(t, language), [t, language]);
}
