import { useTranslation } from 'react-i18next';
import type { Party } from '../../../scenario/scenario.ts';
import { partyColour } from '../../parties/party-mark.tsx';
import { number } from '../numbers.ts';
import styles from './ruler.module.css';

interface PointRulerProps {
  readonly party: Party;
  readonly said: string; // the whole of it in words
  readonly at: number; // points
  readonly from?: number | undefined; // what was expected before, with an arrow to `at`
  readonly noDeal: number;
  readonly best: number | undefined; // of what both sides could have brought home
}

/** A side's points on a ruler with a notch where no deal lies, as beside the table. */
export function PointRuler({ party, said, at, from, noDeal, best }: PointRulerProps) {
  const { t } = useTranslation('debrief');
  const values = [0, at, from ?? at, noDeal, best ?? at];
  const low = Math.floor(Math.min(...values) / 10) * 10;
  const high = Math.ceil((Math.max(...values) + 1) / 10) * 10;
  const share = (value: number) => ((value - low) / (high - low)) * 100;
  const start = from ?? noDeal;
  const ticks = Array.from({ length: (high - low) / 10 - 1 }, (_, index) => low + 10 * (index + 1));
  return (
    <div role="img" aria-label={said} className={styles['ruler']} style={partyColour(party)}>
      <Mark look="at" at={share(at)}>
        {from === undefined ? number(at) : t('beats.after', { points: number(at) })}
      </Mark>
      {from !== undefined && (
        <Mark look="from" at={share(from)}>
          {t('beats.before', { points: number(from) })}
        </Mark>
      )}
      <div className={styles['wood']}>
        {ticks.map((tick) => (
          <span
            key={tick}
            className={styles['tick']}
            style={{ insetInlineStart: place(share(tick)) }}
          >
            {tick % 20 === 0 && tick}
          </span>
        ))}
        <span
          className={styles['run']}
          data-sign={Math.sign(at - start)}
          data-arrow={from === undefined ? undefined : ''}
          style={{
            insetInlineStart: place(Math.min(share(start), share(at))),
            width: place(Math.abs(share(at) - share(start))),
          }}
        />
      </div>
      <Mark look="noDeal" at={share(noDeal)}>
        {t('beats.noDeal', { points: number(noDeal) })}
      </Mark>
      {best !== undefined && (
        <Mark look="best" at={share(best)} crowded={share(best) - share(noDeal) < 45}>
          {t('beats.best', { points: number(best) })}
        </Mark>
      )}
    </div>
  );
}

interface MarkProps {
  readonly look: 'at' | 'from' | 'noDeal' | 'best';
  readonly at: number; // per cent of the ruler
  readonly crowded?: boolean; // too near to the mark before it
  readonly children: string;
}

/** A mark and its words, which stay within the ruler's ends. */
function Mark({ look, at, crowded = false, children }: MarkProps) {
  return (
    <span className={styles['mark']} data-look={look} data-crowded={crowded || undefined}>
      <span className={styles['point']} style={{ insetInlineStart: place(at) }} />
      <span
        className={styles['words']}
        style={{ insetInlineStart: place(at), translate: `${-at}% 0` }}
      >
        {children}
      </span>
    </span>
  );
}

function place(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
