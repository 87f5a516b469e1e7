import type { Reckoning } from '../../../reckoning/worth.ts';
import { minus } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { Above } from '../worth/above.tsx';
import { isWorthTelling, measured } from './measured.ts';
import { Ruler } from './ruler.tsx';
import { reads, waitsFor } from './waits-for.ts';
import styles from './dock.module.css';

/** What the main decision would bring: the ruler, and a line of words. */
export function Forecast() {
  const bench = useBench();
  const { t, game } = bench;
  const what = measured(bench);
  const telling = isWorthTelling(what, bench);
  const { reckonings, shown } = what;
  const waits = reads(bench) ? waitsFor(bench) : undefined;
  return (
    <div role="group" aria-label={t(`dock.measured.${what.what}`)} className={styles['forecast']}>
      <div className={styles['line']}>
        {waits !== undefined && <p>{waits}</p>}
        {telling && reckonings.length === 1 && reckonings[0] && (
          <p>
            <span className="visually-hidden">{t(`dock.measured.${what.what}`)}: </span>
            <Brings reckoning={reckonings[0]} />
          </p>
        )}
        {telling && reckonings.length > 1 && (
          <OfMenu reckonings={reckonings} shown={what.what === 'draft' ? shown : undefined} />
        )}
      </div>
      <Ruler measured={what} told={telling} key={game.id} />
    </div>
  );
}

interface OfMenuProps {
  readonly reckonings: readonly Reckoning[];
  readonly shown: number | undefined; // which of them is being worked on
}

/** What each alternative would bring; what home would say of all of them alike is said once. */
function OfMenu({ reckonings, shown }: OfMenuProps) {
  const { t } = useBench();
  const [first, ...rest] = reckonings.map(({ home }) => home);
  const alike =
    first !== undefined &&
    rest.every((home) => home.ratifies === first.ratifies && percent(home) === percent(first));
  const Line = alike ? 'span' : 'p';
  const alternatives = reckonings.map((each, index) => (
    <Line key={index} data-shown={index === shown || undefined}>
      {t('dock.ofMenu', { number: index + 1, points: minus(each.points) })}{' '}
      {alike ? (
        <strong>
          <Above reckoning={each} />
        </strong>
      ) : (
        <Brings reckoning={each} />
      )}
    </Line>
  ));
  if (!alike) return alternatives;
  return (
    <>
      <p className={styles['alternatives']}>{alternatives}</p>
      <p>
        <span data-ratifies={first.ratifies}>
          {t(`dock.allAtHome.${first.ratifies}`, {
            percent: t('live.percent', { percent: percent(first) }),
          })}
        </span>
      </p>
    </>
  );
}

function Brings({ reckoning }: { readonly reckoning: Reckoning }) {
  const { t } = useBench();
  const { home } = reckoning;
  return (
    <>
      <strong>
        <Above reckoning={reckoning} />
      </strong>
      {' · '}
      <span data-ratifies={home.ratifies}>
        {t('dock.home', {
          verdict: t(`home.ratifies.${home.ratifies}`),
          percent: t('live.percent', { percent: percent(home) }),
        })}
      </span>
    </>
  );
}

function percent({ chance }: Reckoning['home']): number {
  return Math.round(chance * 100);
}
