import type { CSSProperties } from 'react';
import { minus } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import type { Measured } from './measured.ts';
import styles from './ruler.module.css';

interface RulerProps {
  readonly measured: Measured;
  readonly told: boolean; // what is measured has a mark of its own
}

/** The viewer's score as an instrument: a notch at no deal, and a mark that slides along it. */
export function Ruler({ measured: { reckonings, what, shown }, told }: RulerProps) {
  const { t } = useBench();
  const noDeal = reckonings[shown]?.noDeal ?? 0;
  const points = told ? reckonings.map((each) => each.points) : [];
  const all = [noDeal, ...points];
  const from = Math.min(0, Math.floor(Math.min(...all) / 10) * 10);
  const to = Math.max(100, Math.ceil(Math.max(...all) / 10) * 10);
  const at = (value: number) => ({ '--at': (value - from) / (to - from) }) as CSSProperties;
  const menu = points.length > 1;
  const words = [
    ...points.map((each) =>
      t('dock.ruler', { what: t(`dock.measured.${what}`), points: minus(each) }),
    ),
    t('dock.rulerNoDeal', { points: minus(noDeal) }),
  ];
  return (
    <div
      {...hintTarget('ruler')}
      role="img"
      aria-label={words.join(' ')}
      className={styles['ruler']}
      style={{ '--tens': (to - from) / 10 } as CSSProperties}
    >
      <span className={styles['scale']} />
      <span className={styles['notch']} style={at(noDeal)}>
        <span>{t('dock.noDeal', { points: minus(noDeal) })}</span>
      </span>
      {points.map((each, index) => (
        <span
          key={index}
          className={styles['mark']}
          data-below={each < noDeal || undefined}
          data-aside={(menu && what === 'draft' && index !== shown) || undefined}
          style={at(each)}
        >
          <span>{menu ? numbersAt(points, index, (to - from) / 25) : minus(each)}</span>
        </span>
      ))}
    </div>
  );
}

/** Marks that lie close together are numbered at the first of them. */
function numbersAt(points: readonly number[], index: number, close: number): string {
  const near = points.flatMap((each, at) =>
    Math.abs(each - (points[index] ?? 0)) < close ? [at] : [],
  );
  return near[0] === index ? near.map((at) => at + 1).join(' ') : '';
}
