import { useTranslation } from 'react-i18next';
import type { Move } from '../../../negotiation/move.ts';
import type { Package } from '../../../scenario/scenario.ts';
import { useEnded } from '../ended.ts';
import { moveWords } from '../move-words.ts';
import { Terms } from '../terms.tsx';

interface InsteadOfProps {
  readonly made: Move;
  readonly instead: Move;
}

/** What a seasoned delegation would have done; of an offer much like the one made, what differs. */
export function InsteadOf({ made, instead }: InsteadOfProps) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const differing = otherTerms(made, instead);
  if (differing === undefined) {
    return (
      <p>
        {t('instead')} {moveWords(ended, t, instead)}
      </p>
    );
  }
  return (
    <>
      <p>{t('insteadBut')}</p>
      <Terms of={differing} />
    </>
  );
}

/** The terms in which an offer of one package differs from another on the same issues. */
function otherTerms(made: Move, instead: Move): Package | undefined {
  if (made.kind !== 'table' || instead.kind !== 'table') return undefined;
  const [before, now] = [onlyPackage(made.packages), onlyPackage(instead.packages)];
  if (before === undefined || now === undefined) return undefined;
  if (made.final !== instead.final || made.severable !== instead.severable) return undefined;
  if (Object.keys(before).sort().join() !== Object.keys(now).sort().join()) return undefined;
  return Object.fromEntries(
    Object.entries(now).filter(([issue, option]) => before[issue] !== option),
  );
}

function onlyPackage(packages: readonly Package[]): Package | undefined {
  return packages.length === 1 ? packages[0] : undefined;
}
