import { useMemo } from 'react';
import { withShown } from '../../app/drafts/offer-draft.ts';
import { advise, type Advice, type TheirPriority } from '../../delegations/advise.ts';
import { announce } from '../page/announcer.ts';
import { Button } from '../controls/button.tsx';
import { useBench } from './bench.ts';
import { useVoice } from './hints/use-voice.ts';
import { minus } from '../../words/numbers.ts';
import panels from './panels.module.css';
import styles from './advisers.module.css';

/** What the viewer's staff would do with this caucus, and why. */
export function CaucusAdvice() {
  const { t, names } = useBench();
  const { next } = useAdvice();
  const voice = useVoice();
  if (!next || voice.kind !== 'staff') return null;
  const { issue, other, option, ratifier } = next.subject;
  const also = next.move.kind === 'consult' ? next.move.also : undefined;
  return (
    <p className={styles['advice']}>
      <strong>{t('advice.title')}</strong> {t(`caucus.${next.move.kind}.name`)}
      {': '}
      {t(`advice.reason.${next.reason}`, {
        issue: issue === undefined ? '' : names.phrases.issue(issue),
        other: other === undefined ? '' : names.phrases.issue(other),
        option: issue === undefined || option === undefined ? '' : names.option(issue, option),
        ratifier: ratifier === undefined ? '' : names.ratifier(ratifier),
      })}{' '}
      {also &&
        t('advice.also', {
          issue: names.phrases.issue(also.issue),
          option: names.option(also.issue, also.option),
        })}
    </p>
  );
}

/** The staff's notes on an offer, where there is room for them beside it. */
export function OfferAdvice() {
  const { t } = useBench();
  const voice = useVoice();
  if (voice.kind === 'hint') return null;
  return (
    <details data-advice className={panels['more']}>
      <summary>{t('advice.notes')}</summary>
      <StaffNotes />
    </details>
  );
}

/** The same where there is none: a slip in the place of the table. A note of the game's is said instead. */
export function AdviceSlip() {
  const { t } = useBench();
  const voice = useVoice();
  if (voice.kind !== 'staff') return null;
  return (
    <div
      role="note"
      data-advice
      aria-label={t('advice.notes')}
      // What scrolls must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles['slip']}
    >
      <StaffNotes />
    </div>
  );
}

/** What the staff make of the other side, and packages that it might take. */
function StaffNotes() {
  const { t, view } = useBench();
  const advice = useAdvice();
  return (
    <>
      <p className={panels['soft']}>{t('advice.lead')}</p>
      <h3 className={panels['subhead']}>{t('advice.priorities')}</h3>
      <ol className={panels['lines']}>
        {advice.priorities
          .filter(({ issue }) => view.closed[issue] === undefined)
          .map((each) => (
            <Priority key={each.issue} priority={each} />
          ))}
      </ol>
      <Packages packages={advice.packages} />
      {advice.home && <HomeAdvice home={advice.home} />}
    </>
  );
}

function Priority({ priority }: { readonly priority: TheirPriority }) {
  const { t, names } = useBench();
  const { issue, favours, weight, certainty } = priority;
  return (
    <li>
      <strong>{names.issue(issue)}</strong>
      {': '}
      {t(weight >= 0.22 ? 'advice.much' : weight >= 0.12 ? 'advice.some' : 'advice.little')}
      {', '}
      {t(certainty >= 0.66 ? 'advice.sure' : certainty >= 0.33 ? 'advice.likely' : 'advice.guess')}
      {'. '}
      <span className={styles['quiet']}>
        {t('advice.favours', { option: names.option(issue, favours) })}
      </span>
    </li>
  );
}

function Packages({ packages }: { readonly packages: Advice['packages'] }) {
  const { t, names, game, draft } = useBench();
  if (packages.length === 0) return null;
  const percent = (chance: number) => t('live.percent', { percent: Math.round(chance * 100) });
  return (
    <>
      <h3 className={panels['subhead']}>{t('advice.packages')}</h3>
      <ul className={panels['lines']}>
        {packages.map((each) => (
          <li key={names.terms(each.package)} className={styles['suggestion']}>
            <span>{names.terms(each.package)}</span>
            <span className={styles['quiet']}>
              {t('advice.package', {
                points: minus(each.points),
                chance: percent(each.chance),
                home: percent(each.home),
              })}
            </span>
            <Button
              onClick={() => {
                draft(withShown(game.draft, each.package));
                announce(t('advice.taken'));
              }}
            >
              {t('advice.take')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function HomeAdvice({ home }: { readonly home: NonNullable<Advice['home']> }) {
  const { t, names } = useBench();
  const { ratifier, vote, over, lift } = home;
  return (
    <p>
      {t('advice.home', { ratifier: names.ratifier(ratifier), vote: t(`home.vote.${vote}`) })}{' '}
      {over && t('advice.over', { option: names.option(over.issue, over.option) })}{' '}
      {lift &&
        t('advice.lift', {
          option: names.option(lift.issue, lift.option),
          issue: names.phrases.issue(lift.issue),
        })}
    </p>
  );
}

function useAdvice(): Advice {
  const { view } = useBench();
  return useMemo(() => advise(view), [view]);
}
