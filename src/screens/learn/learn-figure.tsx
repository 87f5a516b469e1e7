import type { ReactNode } from 'react';
import styles from './learn.module.css';
import type { LearnStep } from './learn-steps.ts';

const track = (y: number, places: number) => (
  <>
    <line x1="24" y1={y} x2="256" y2={y} className={styles['line']} />
    {Array.from({ length: places }, (_, place) => (
      <circle
        key={place}
        cx={24 + (232 * place) / (places - 1)}
        cy={y}
        r="5"
        className={styles['place']}
      />
    ))}
  </>
);

const ours = (x: number, y: number) => (
  <rect x={x - 10} y={y - 10} width="20" height="20" className={styles['ours']} />
);
const theirs = (x: number, y: number) => (
  <circle cx={x} cy={y} r="11" className={styles['theirs']} />
);
const bar = (x: number, height: number, look: 'ours' | 'theirs') => (
  <rect x={x} y={104 - height} width="22" height={height} className={styles[look]} />
);

/** Small ink drawings; the words beside them say the same. */
const figures: Readonly<Record<LearnStep, ReactNode>> = {
  issues: (
    <>
      {track(36, 4)}
      {track(84, 5)}
      {ours(24, 36)}
      {theirs(256, 36)}
      {ours(82, 84)}
      {theirs(198, 84)}
    </>
  ),
  points: (
    <>
      {bar(40, 84, 'ours')}
      {bar(66, 20, 'theirs')}
      {bar(120, 30, 'ours')}
      {bar(146, 76, 'theirs')}
      {bar(200, 50, 'ours')}
      {bar(226, 44, 'theirs')}
      <line x1="24" y1="104" x2="262" y2="104" className={styles['line']} />
    </>
  ),
  round: (
    <>
      <circle cx="140" cy="60" r="44" className={styles['line']} />
      {(['place', 'brass', 'ours', 'theirs'] as const).map((look, quarter) => (
        <circle
          key={look}
          cx={140 + 44 * Math.sin((quarter * Math.PI) / 2)}
          cy={60 - 44 * Math.cos((quarter * Math.PI) / 2)}
          r="9"
          className={styles[look]}
        />
      ))}
      <path d="M140 60V28M140 60l22 14" className={styles['line']} />
    </>
  ),
  offers: (
    <>
      {[0, 1, 2].map((folder) => (
        <g key={folder} transform={`translate(${40 + folder * 62} ${24 + folder * 8})`}>
          <path d="M0 12V0h28l8 10h40v56H0z" className={styles['sheet']} />
          <path d="M12 28h50M12 40h50M12 52h34" className={styles['line']} />
        </g>
      ))}
    </>
  ),
  home: (
    <>
      <path
        d="M40 100h88M48 92V52M68 92V52M100 92V52M120 92V52M40 48l44-28 44 28z"
        className={styles['line']}
      />
      <path d="M172 62l16 16 34-40" className={styles['yes']} />
      <path d="M178 100h48" className={styles['line']} />
    </>
  ),
  trust: (
    <>
      <path d="M60 96a80 80 0 0 1 160 0" className={styles['line']} />
      <path d="M140 96L188 46" className={styles['line']} />
      <circle cx="140" cy="96" r="8" className={styles['brass']} />
      <path d="M60 96h14M206 96h14M140 16v12M83 39l9 9M197 39l-9 9" className={styles['line']} />
    </>
  ),
};

export function LearnFigure({ step }: { readonly step: LearnStep }) {
  return (
    <svg viewBox="0 0 280 120" className={styles['figure']} aria-hidden="true">
      {figures[step]}
    </svg>
  );
}
