import { unnamed } from '../../../lib/unnamed.ts';
import type { OptionFacts } from '../../../reckoning/option-facts.ts';
import type { Issue } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { minus, signed } from '../../../words/numbers.ts';
import styles from './worth.module.css';

interface OptionNotesProps {
  readonly facts: OptionFacts;
  readonly issue: Issue;
  readonly id?: string;
}

/** What is to be known of an option before it is offered or signed, in words. */
export function OptionNotes({ facts, issue, id }: OptionNotesProps) {
  const notes = useOptionNotes(facts, issue);
  if (notes.length === 0) return null;
  return (
    <span id={id} className={styles['notes']}>
      {notes.map(({ key, words, bad }) => (
        <span key={key} data-bad={bad || undefined} data-kind={key}>
          {words}
        </span>
      ))}
    </span>
  );
}

interface NoteWords {
  readonly key: string;
  readonly words: string;
  readonly bad: boolean; // it stands in the way
}

function useOptionNotes(facts: OptionFacts, issue: Issue): readonly NoteWords[] {
  const { view, t } = useBench();
  const { option, here, locked, standing, leave, points, pointsInTrust, trust } = facts;
  const notes: NoteWords[] = here.map((key) => ({ key, words: t(`option.${key}`), bad: false }));
  const add = (key: string, words: string, bad = false) => notes.push({ key, words, bad });
  if (locked) {
    const studied = view.studied.includes(issue.id);
    add('locked', t(studied ? 'option.lockedStudied' : 'option.locked'), true);
  }
  if (standing === 'redLine') add('redLine', t('option.redLine'), true);
  if (leave !== undefined) {
    const barred = leave.askableFrom > view.round;
    add(
      'consult',
      barred
        ? leave.askableFrom > view.scenario.rounds
          ? t('option.consultNoMore')
          : t('option.consultBarred', { round: leave.askableFrom })
        : t('option.consult', { now: signed(leave.now), needed: signed(leave.needed) }),
      true,
    );
  }
  if (facts.priceOfWord > 0) {
    add('againstWord', t('option.againstWord', { points: minus(-facts.priceOfWord) }), true);
  }
  if (option.needsTrust !== undefined) {
    const short = trust < option.needsTrust;
    add(
      'needsTrust',
      t(short ? 'clause.trustShort' : 'clause.trustEnough', {
        needed: option.needsTrust,
        trust,
        points: minus(points),
        full: minus(pointsInTrust),
      }),
      short,
    );
  }
  if (option.contingent) {
    const { event, happens, otherwise } = option.contingent;
    const title =
      view.scenario.contingencies.find((each) => each.event === event)?.title ?? unnamed;
    add(
      'bet',
      t('clause.betOn', {
        event: title,
        happens: withoutStop(happens),
        otherwise: withoutStop(otherwise),
      }),
    );
    const worth = view.own.sheet.points[issue.id]?.options[option.id];
    if (typeof worth === 'object') {
      add(
        'belief',
        t('clause.bet', {
          happens: minus(worth.happens),
          otherwise: minus(worth.otherwise),
          belief: Math.round(worth.belief * 100),
        }),
      );
    }
  }
  return notes;
}

/** A sentence that goes into another, which has a stop of its own. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/u, '');
}
