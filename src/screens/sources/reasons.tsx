import { useTranslation } from 'react-i18next';
import { referenceTo } from '../../app/sources.ts';
import type { Reasons as AllReasons } from '../../scenario/sources/because.ts';
import { CitedFact } from './cited-fact.tsx';
import { CitedWork } from './cited-work.tsx';

/** All that a clause rests on: what was reported, what is on record, what was designed and why. */
export function Reasons({ citations, known, designed }: AllReasons) {
  const { t } = useTranslation('shell');
  return (
    <>
      {citations.map((citation) => (
        <CitedFact key={`${citation.seed}#${citation.fact}`} citation={citation} />
      ))}
      {known.map((each) => (
        <CitedWork key={referenceTo(each)} known={each} />
      ))}
      {designed !== undefined && (
        <p>
          <strong>{t('source.designedWhy')}</strong> {designed}
        </p>
      )}
    </>
  );
}
