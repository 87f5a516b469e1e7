import { useTranslation } from 'react-i18next';
import type { Dance } from '../../../debrief/chapters/dance.ts';
import { Button } from '../../controls/button.tsx';
import { answerWords } from './answer-words.ts';
import type { DanceStep } from './dance-steps.ts';
import { useEnded } from '../ended.ts';
import { pairWords } from '../pair-words.ts';
import { Terms } from '../terms.tsx';
import { useFork } from '../use-fork.ts';
import panels from '../panels.module.css';

interface StepSaidProps {
  readonly dance: Dance;
  readonly step: DanceStep | undefined; // undefined before the first offer and after the last
  readonly before: boolean;
}

/** What the chosen point of the chart says: the offer in words, its worth, its answer. */
export function StepSaid({ dance, step, before }: StepSaidProps) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const fork = useFork();
  if (!step) return <EdgeSaid dance={dance} before={before} />;
  const [first] = step.points;
  return (
    <>
      {step.points.map((point) => (
        <div key={point.alternative}>
          {step.points.length > 1 && (
            <p className={panels['soft']}>{t('alternative', { at: point.alternative + 1 })}</p>
          )}
          <Terms of={point.tabled} />
          <p>{pairWords(ended, t, point.points)}</p>
          <p>
            <strong>{answerWords(ended, t, point)}</strong>
          </p>
        </div>
      ))}
      {(first.final || first.severable) && (
        <p className={panels['soft']}>
          {first.final && t('finalOffer')} {first.severable && t('severableOffer')}
        </p>
      )}
      <p className="no-print">
        <Button
          onClick={() => {
            fork(first.move);
          }}
        >
          {t('playOn')}
        </Button>
      </p>
    </>
  );
}

function EdgeSaid({ dance, before }: { readonly dance: Dance; readonly before: boolean }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { end, outcome, scenario } = ended.review;
  const deal = dance.signed ?? dance.rejected;
  const agreed = dance.signed ? outcome.agreed : end.closed;
  const { packages } = dance.zopa.home;
  if (before) {
    return (
      <>
        <p>{t('beforeOffers', { points: pairWords(ended, t, dance.noDeal) })}</p>
        <p>{t('zone', { packages: String(packages ?? t('many')) })}</p>
      </>
    );
  }
  return (
    <>
      <p>
        {t(dance.signed ? 'endSigned' : dance.rejected ? 'endRejected' : 'endNone', {
          points: pairWords(ended, t, deal?.points ?? dance.noDeal),
        })}
      </p>
      {deal && <Terms of={agreed} />}
      {dance.signed && Object.keys(agreed).length < scenario.issues.length && (
        <p>{t('restAsBefore')}</p>
      )}
      <p>{t('zone', { packages: String(packages ?? t('many')) })}</p>
    </>
  );
}
