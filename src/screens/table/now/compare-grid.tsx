import { Ban, KeyRound, Lock } from 'lucide-react';
import { useId, type CSSProperties } from 'react';
import type { Offer } from '../../../negotiation/state.ts';
import type { View } from '../../../negotiation/view.ts';
import { optionFacts, type OptionFacts } from '../../../reckoning/option-facts.ts';
import type { Issue, OptionId, Package } from '../../../scenario/scenario.ts';
import { minus } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { CompareFoot } from './compare-foot.tsx';
import styles from './compare-grid.module.css';

interface CompareGridProps {
  readonly offer: Offer;
  readonly reckoned: boolean; // with what each comes to
  readonly chosen: number;
  readonly onChoose: (alternative: number) => void;
}

/** The alternatives of an offer side by side, an open issue a row, with where the viewer stands. */
export function CompareGrid({ offer, reckoned, chosen, onChoose }: CompareGridProps) {
  const { view, t } = useBench();
  const name = useId();
  const { packages } = offer;
  const issues = view.scenario.issues.filter(({ id }) => view.closed[id] === undefined);
  return (
    <div
      role="group"
      aria-label={t('compare.label')}
      // What scrolls must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={`${styles['scroll'] ?? ''} fades-beyond`}
      data-of={packages.length}
      style={{ '--of': packages.length } as CSSProperties}
    >
      <table className={styles['grid']}>
        <caption className="visually-hidden">{t('compare.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.issue')}</th>
            {packages.map((_, index) => (
              <th key={index} scope="col" data-chosen={index === chosen || undefined}>
                <label>
                  <input
                    type="radio"
                    name={name}
                    checked={index === chosen}
                    onChange={() => {
                      onChoose(index);
                    }}
                  />
                  <span>{t('offer.alternative', { number: index + 1 })}</span>
                </label>
              </th>
            ))}
            <th scope="col" data-mine>
              {t('compare.mine')}
            </th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <Row key={issue.id} issue={issue} packages={packages} chosen={chosen} />
          ))}
        </tbody>
        {reckoned && <CompareFoot offer={offer} chosen={chosen} />}
      </table>
      <Legend of={issues.flatMap((issue) => offeredFacts(view, issue, packages))} />
    </div>
  );
}

interface RowProps {
  readonly issue: Issue;
  readonly packages: readonly Package[];
  readonly chosen: number;
}

function Row({ issue, packages, chosen }: RowProps) {
  const { view, t } = useBench();
  const all = optionFacts(view, issue);
  const factsOf = (id: OptionId | undefined) => all.find(({ option }) => option.id === id);
  const mine = factsOf(view.mine.stands[issue.id]);
  return (
    <tr>
      <th scope="row">{issue.short}</th>
      {runsOf(packages.map((pkg) => pkg[issue.id])).map(({ option, from, length }) => {
        const facts = factsOf(option);
        return (
          <td
            key={from}
            colSpan={length}
            data-chosen={(from <= chosen && chosen < from + length) || undefined}
          >
            {facts ? (
              <Cell facts={facts} />
            ) : (
              <span className={styles['left']}>{t('compare.left')}</span>
            )}
          </td>
        );
      })}
      <td data-mine>{mine && <Cell facts={mine} />}</td>
    </tr>
  );
}

function offeredFacts(view: View, issue: Issue, packages: readonly Package[]) {
  return optionFacts(view, issue).filter(({ option }) =>
    packages.some((pkg) => pkg[issue.id] === option.id),
  );
}

interface Run {
  readonly option: OptionId | undefined;
  readonly from: number;
  readonly length: number;
}

/** Equal neighbours are shown once, across. */
function runsOf(options: readonly (OptionId | undefined)[]): readonly Run[] {
  const starts = options.flatMap((option, at) =>
    at === 0 || option !== options[at - 1] ? [at] : [],
  );
  return starts.map((from, at) => ({
    option: options[from],
    from,
    length: (starts[at + 1] ?? options.length) - from,
  }));
}

const marks = { redLine: Ban, leave: KeyRound, locked: Lock } as const;

/** What stands in the way of signing an option. */
function marksOf({ standing, locked }: OptionFacts): readonly (keyof typeof marks)[] {
  return [
    ...(standing === 'redLine' ? (['redLine'] as const) : []),
    ...(standing === 'consult' ? (['leave'] as const) : []),
    ...(locked ? (['locked'] as const) : []),
  ];
}

function Cell({ facts }: { readonly facts: OptionFacts }) {
  const { t } = useBench();
  const { option, points } = facts;
  return (
    <>
      <span className={styles['title']} title={option.title}>
        {option.title}
      </span>
      <span className={styles['facts']}>
        <b>{minus(points)}</b>
        <span className="visually-hidden"> {t('compare.points')}</span>
        {marksOf(facts).map((mark) => {
          const Icon = marks[mark];
          return (
            <span
              key={mark}
              className={styles['mark']}
              data-mark={mark}
              title={t(`compare.${mark}`)}
            >
              <Icon aria-hidden="true" />
              <span className="visually-hidden"> {t(`compare.${mark}`)}</span>
            </span>
          );
        })}
      </span>
    </>
  );
}

/** The marks that occur, in words for the eye; whoever hears the table is told in each cell. */
function Legend({ of }: { readonly of: readonly OptionFacts[] }) {
  const { t } = useBench();
  const there = new Set(of.flatMap(marksOf));
  if (there.size === 0) return null;
  return (
    <p className={styles['legend']} aria-hidden="true">
      {[...there].map((mark) => {
        const Icon = marks[mark];
        return (
          <span key={mark} className={styles['mark']} data-mark={mark}>
            <Icon /> {t(`compare.${mark}`)}
          </span>
        );
      })}
    </p>
  );
}
