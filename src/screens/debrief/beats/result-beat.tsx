import { useTranslation } from 'react-i18next';
import { lostByLeaving } from '../../../debrief/scores/lost-by-leaving.ts';
import { bestFor } from '../../../debrief/scores/value.ts';
import type { Party } from '../../../scenario/scenario.ts';
import { Button } from '../../controls/button.tsx';
import { goToPart } from '../../page/go-to-part.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { useEnded } from '../ended.ts';
import { number, signed } from '../numbers.ts';
import { verdictWords } from '../result/verdict.ts';
import { Beat } from './beat.tsx';
import { PointRuler } from './point-ruler.tsx';
import styles from './beats.module.css';

/** What came of it: how far either side got, between no deal and the best within reach. */
export function ResultBeat() {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  return (
    <Beat
      of="result"
      act={
        <Button
          look="primary"
          onClick={() => {
            goToPart('beat-turning');
          }}
        >
          {t('beats.toTurning')}
        </Button>
      }
      figure={[ended.own, ended.other].map((party) => (
        <SideRuler key={party.id} party={party} />
      ))}
    >
      <p>{verdictWords(ended, t)}</p>
    </Beat>
  );
}

function SideRuler({ party }: { readonly party: Party }) {
  const { t } = useTranslation('debrief');
  const { outcome, review, state } = useEnded();
  const at = outcome.points[party.id] ?? 0;
  const noDeal = outcome.reservation[party.id] ?? 0;
  const left = lostByLeaving(state, party.id);
  const best = bestFor(review, party.id);
  const figures = { party: party.name, points: number(at), noDeal: number(noDeal) };
  const said =
    best === undefined
      ? t('beats.ruler', figures)
      : t('beats.rulerBest', { ...figures, best: number(best) });
  return (
    <div className={styles['side']}>
      <p className={styles['whose']}>
        <PartyMark party={party} />
        <span>
          {at === noDeal ? t('beats.same') : t('beats.against', { by: signed(at - noDeal) })}
          {left > 0 && ` ${t('lostByLeaving', { count: left })}`}
        </span>
      </p>
      <PointRuler party={party} said={said} at={at} noDeal={noDeal} best={best} />
    </div>
  );
}
