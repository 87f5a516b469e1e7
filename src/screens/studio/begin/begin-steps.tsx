import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/button.tsx';
import { Picker } from '../../controls/picker.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { anotherIssue, mostIssues, namedIssues, type Typed, type TypedSide } from './answers.ts';
import styles from './begin.module.css';

interface StepProps {
  readonly typed: Typed;
  readonly onType: (by: Partial<Typed>) => void;
}

/** What it is called, where and when. */
export function TalksStep({ typed, onType }: StepProps) {
  const { t } = useTranslation('drafts');
  return (
    <>
      <TextField
        label={t('questions.talks.name')}
        value={typed.title}
        note={t('questions.talks.nameNote')}
        onChange={(title) => {
          onType({ title });
        }}
      />
      {(['city', 'place'] as const).map((key) => (
        <TextField
          key={key}
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
        (['name', 'head', 'office'] as const).map((key) => (
          <TextField
            key={key}
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

/** What they argue about, from what the one wants to what the other does. */
export function IssuesStep({ typed: { issues }, onType }: StepProps) {
  const { t } = useTranslation('drafts');
  return (
    <>
      <p>{t('questions.issues.note')}</p>
      {issues.map((issue, at) => {
        const change = (by: Partial<typeof issue>) => {
          onType({ issues: issues.map((each, n) => (n === at ? { ...each, ...by } : each)) });
        };
        return (
          <fieldset key={at} className={styles['group']}>
            <legend>{t('questions.issues.issue', { n: at + 1 })}</legend>
            <TextField
              label={t('questions.issues.name')}
              value={issue.title}
              onChange={(title) => {
                change({ title });
              }}
            />
            <TextField
              label={t('questions.issues.options')}
              value={issue.options}
              note={t('questions.issues.optionsNote')}
              rows={4}
              onChange={(options) => {
                change({ options });
              }}
            />
          </fieldset>
        );
      })}
      {issues.length < mostIssues && (
        <div>
          <Button
            icon={<Plus aria-hidden="true" />}
            onClick={() => {
              onType({ issues: anotherIssue(issues) });
            }}
          >
            {t('questions.issues.another')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What matters more to whom. */
export function MattersStep(props: StepProps) {
  const { t } = useTranslation('drafts');
  const issues = namedIssues(props.typed.issues);
  if (issues.length < 2) return <p>{t('questions.matters.none')}</p>;
  const choices = [
    { value: '', label: t('questions.matters.notSaid') },
    ...issues.map(({ title }, at) => ({
      value: `${at}`,
      label: title.trim() === '' ? t('questions.issues.issue', { n: at + 1 }) : title,
    })),
  ];
  return (
    <Sides {...props}>
      {({ first }, change) =>
        (['most', 'second'] as const).map((key, place) => (
          <Picker
            key={key}
            label={t(`questions.matters.${key}`)}
            value={first[place] ?? ''}
            choices={choices}
            onChange={(value) => {
              change({ first: first.map((each, n) => (n === place ? value : each)) });
            }}
          />
        ))
      }
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
          <TextField
            label={t('questions.home.names')}
            value={home}
            note={t('questions.home.namesNote')}
            rows={4}
            onChange={(text) => {
              change({ home: text });
            }}
          />
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
