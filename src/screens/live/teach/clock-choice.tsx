import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  limitKeys,
  limitOf,
  paceOf,
  paces,
  typedLimit,
  type LimitKey,
  type Pace,
} from '../../../app/live/teach/class-settings.ts';
import { longestLesson } from '../../../app/live/teach/longest-lesson.ts';
import type { ClassSettings, TimeLimits } from '../../../classroom/lesson/settings.ts';
import { Choices } from '../../controls/choices.tsx';
import { TextField } from '../../controls/text-field.tsx';
import styles from './teach.module.css';

interface ClockChoiceProps {
  readonly settings: Pick<ClassSettings, 'limits' | 'onExpiry'>;
  readonly rounds: number | undefined; // of what is played; undefined: not known yet
  readonly onChange: (by: Partial<ClassSettings>) => void;
  readonly onWrong: (wrong: boolean) => void; // some number of one's own cannot be read
}

type Typed = Readonly<Record<LimitKey, string>>;

/** How long each part may take, and what comes when time is up. */
export function ClockChoice({ settings, rounds, onChange, onWrong }: ClockChoiceProps) {
  const { t } = useTranslation('console');
  const [own, setOwn] = useState(() => paceOf(settings.limits) === undefined);
  const [typed, setTyped] = useState<Typed>(() => allTyped(settings.limits));
  const pace = own ? 'own' : (paceOf(settings.limits) ?? 'own');
  const choose = (chosen: Pace | 'own') => {
    setOwn(chosen === 'own');
    onWrong(false);
    if (chosen === 'own') setTyped(allTyped(settings.limits));
    else onChange({ limits: paces[chosen] });
  };
  const type = (key: LimitKey, text: string) => {
    const next = { ...typed, [key]: text };
    setTyped(next);
    const limits = readAll(next);
    onWrong(limits === undefined);
    if (limits !== undefined) onChange({ limits });
  };
  return (
    <>
      <Choices
        label={t('teach.clocks')}
        look="cards"
        value={pace}
        choices={(['none', 'brisk', 'relaxed', 'own'] as const).map((value) => ({
          value,
          label: t(`teach.pace.${value}`),
          note: t(`teach.paceNote.${value}`),
        }))}
        onChange={choose}
      />
      {pace === 'own' && (
        <div className={styles['limits']}>
          {limitKeys.map((key) => (
            <TextField
              key={key}
              label={t(`teach.limit.${key}`)}
              value={typed[key]}
              wrong={limitOf(typed[key]) === undefined ? t('teach.limitWrong') : undefined}
              note={t('teach.limitNote')}
              onChange={(text) => {
                type(key, text);
              }}
            />
          ))}
        </div>
      )}
      {rounds !== undefined && <LessonLength settings={settings} rounds={rounds} />}
      {pace !== 'none' && (
        <Choices
          label={t('teach.expiry')}
          look="cards"
          value={settings.onExpiry}
          choices={(['substitute', 'wait'] as const).map((value) => ({
            value,
            label: t(`teach.onExpiry.${value}`),
            note: t(`teach.onExpiryNote.${value}`),
          }))}
          onChange={(onExpiry) => {
            onChange({ onExpiry });
          }}
        />
      )}
    </>
  );
}

/** How long all that can take at most: nobody should find that out in the lesson. */
function LessonLength({
  settings: { limits, onExpiry },
  rounds,
}: Pick<ClockChoiceProps, 'settings'> & { readonly rounds: number }) {
  const { t } = useTranslation('console');
  const { t: shell } = useTranslation('shell');
  const seconds = longestLesson(limits, rounds);
  const of = { rounds: shell('rounds', { count: rounds }) };
  return (
    <p className={styles['length']} role="status">
      {seconds === undefined
        ? t('teach.length.open', of)
        : t(`teach.length.${onExpiry}`, { ...of, count: Math.ceil(seconds / 60) })}
    </p>
  );
}

function allTyped(limits: TimeLimits): Typed {
  return {
    prepare: typedLimit(limits.prepare),
    caucus: typedLimit(limits.caucus),
    floor: typedLimit(limits.floor),
    answer: typedLimit(limits.answer),
  };
}

function readAll(typed: Typed): TimeLimits | undefined {
  const [prepare, caucus, floor, answer] = limitKeys.map((key) => limitOf(typed[key]));
  if (prepare === undefined || caucus === undefined) return undefined;
  if (floor === undefined || answer === undefined) return undefined;
  return { prepare, caucus, floor, answer };
}
