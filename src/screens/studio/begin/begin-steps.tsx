import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isNamed, type Typed, type TypedSide } from '../../../app/studio/begin/typed-answers.ts';
import { homeCount } from '../../../authoring/begin/answers.ts';
import { Button } from '../../controls/button.tsx';
import { Picker } from '../../controls/picker.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { AnswerField } from './answer-field.tsx';
import styles from './begin.module.css';

export interface StepProps {
  readonly typed: Typed;
  readonly onType: (by: Partial<Typed>) => void;
}

/** What it is called, where and when. */
export function TalksStep({ typed, onType }: StepProps) {
  const { t } = useTranslation('drafts');
  return (
    <>
      <AnswerField
        kind="title"
        label={t('questions.talks.name')}
        value={typed.title}
        note={t('questions.talks.nameNote')}
        onChange={(title) => {
          onType({ title });
        }}
      />
      {(['city', 'place'] as const).map((key) => (
        <AnswerField
          key={key}
          kind={key}
          label={t(`questions.talks.${key}`)}
          value={typed[key]}
          note={t(`questions.talks.${key}Note`)}
          onChange={(text) => {
            onType({ [key]: text });
          }}
        />
      ))}
      <TextField
        type="date"
        label={t('questions.talks.date')}
        value={typed.date}
        onChange={(date) => {
          onType({ date });
        }}
      />
    </>
  );
}

/** Who the two are, and who speaks for each. */
export function SidesStep(props: StepProps) {
  const { t } = useTranslation('drafts');
  return (
    <Sides {...props}>
      {(side, change) =>
        (['name', 'capital', 'head', 'office'] as const).map((key) => (
          <AnswerField
            key={key}
            kind={key}
            label={t(`questions.sides.${key}`)}
            value={side[key]}
            note={t(`questions.sides.${key}Note`)}
            onChange={(text) => {
              change({ [key]: text });
            }}
          />
        ))
      }
    </Sides>
  );
}

/** What matters more to whom. */
export function MattersStep(props: StepProps) {
  const { t } = useTranslation('drafts');
  const named = props.typed.issues.flatMap((issue, at) =>
    isNamed(issue) ? [{ value: `${at}`, title: issue.title.trim() }] : [],
  );
  if (named.length < 2) return <p>{t('questions.matters.none')}</p>;
  const choices = [
    { value: '', label: t('questions.matters.notSaid') },
    ...named.map(({ value, title }) => ({
      value,
      label: title === '' ? t('questions.issues.issue', { n: Number(value) + 1 }) : title,
    })),
  ];
  return (
    <Sides {...props}>
      {({ first: [most = '', second = ''] }, change) => (
        <>
          <Picker
            label={t('questions.matters.most')}
            value={most}
            choices={choices}
            onChange={(value) => {
              change({ first: [value, value === second ? '' : second] });
            }}
          />
          <Picker
            label={t('questions.matters.second')}
            value={second}
            choices={choices.filter(({ value }) => value === '' || value !== most)}
            onChange={(value) => {
              change({ first: [most, value] });
            }}
          />
        </>
      )}
    </Sides>
  );
}

/** Who at home must agree. */
export function HomeStep(props: StepProps) {
  const { t } = useTranslation('drafts');
  return (
    <>
      <p>{t('questions.home.note')}</p>
      <Sides {...props}>
        {({ home }, change) => (
          <>
            {home.map((name, at) => (
              <AnswerField
                key={at}
                kind="home"
                label={t('questions.home.name', { n: at + 1 })}
                value={name}
                note={at < homeCount.least ? t('questions.home.nameNote') : undefined}
                onChange={(text) => {
                  change({ home: home.map((each, n) => (n === at ? text : each)) });
                }}
              />
            ))}
            {home.length < homeCount.most && (
              <div>
                <Button
                  icon={<Plus aria-hidden="true" />}
                  onClick={() => {
                    change({ home: [...home, ''] });
                  }}
                >
                  {t('questions.home.another')}
                </Button>
              </div>
            )}
          </>
        )}
      </Sides>
    </>
  );
}

interface SidesProps extends StepProps {
  readonly children: (side: TypedSide, change: (by: Partial<TypedSide>) => void) => ReactNode;
}

/** The same of both sides. */
function Sides({ typed: { sides }, onType, children }: SidesProps) {
  const { t } = useTranslation('drafts');
  const [one, other] = sides;
  return (
    <div className={styles['sides']}>
      {sides.map((side, at) => (
        <fieldset key={at} className={styles['group']}>
          <legend>
            {side.name.trim() === ''
              ? t(at === 0 ? 'questions.sides.one' : 'questions.sides.other')
              : side.name}
          </legend>
          {children(side, (by) => {
            const changed = { ...side, ...by };
            onType({ sides: at === 0 ? [changed, other] : [one, changed] });
          })}
        </fieldset>
      ))}
    </div>
  );
}
