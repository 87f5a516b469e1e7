import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  anotherIssue,
  anotherOption,
  mostIssues,
  type TypedIssue,
} from '../../../app/studio/begin/typed-answers.ts';
import { optionCount } from '../../../authoring/begin/answers.ts';
import { withinSentence } from '../../../words/names.ts';
import { Button } from '../../controls/button.tsx';
import { Picker } from '../../controls/picker.tsx';
import { AnswerField } from './answer-field.tsx';
import type { StepProps } from './begin-steps.tsx';
import styles from './begin.module.css';

/** What they argue about, from what the one wants to what the other does. */
export function IssuesStep({ typed: { issues, sides }, onType }: StepProps) {
  const { t } = useTranslation('drafts');
  const called = sides.map(({ name }, at) =>
    name.trim() === ''
      ? t(at === 0 ? 'questions.issues.firstSide' : 'questions.issues.secondSide')
      : withinSentence(name.trim()),
  );
  return (
    <>
      <p>{t('questions.issues.note')}</p>
      {issues.map((issue, at) => (
        <IssueFields
          key={at}
          n={at + 1}
          issue={issue}
          sides={called}
          onChange={(changed) => {
            onType({ issues: issues.map((each, n) => (n === at ? changed : each)) });
          }}
        />
      ))}
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

interface IssueFieldsProps {
  readonly n: number;
  readonly issue: TypedIssue;
  readonly sides: readonly string[]; // as they are called within a sentence
  readonly onChange: (issue: TypedIssue) => void;
}

function IssueFields({ n, issue, sides, onChange }: IssueFieldsProps) {
  const { t } = useTranslation('drafts');
  const { title, options } = issue;
  const last = options.length - 1;
  const isOneBetween = options.length === 3;
  const isEmptyBetween = options.slice(1, last).every((option) => option.trim() === '');
  const label = (at: number) => {
    if (at === 0 || at === last) {
      return t('questions.issues.liked', { side: sides[at === 0 ? 0 : 1] ?? '' });
    }
    return isOneBetween
      ? t('questions.issues.between')
      : t('questions.issues.betweenOf', { n: at, of: last - 1 });
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('questions.issues.issue', { n })}</legend>
      <AnswerField
        kind="issue"
        label={t('questions.issues.name')}
        value={title}
        onChange={(text) => {
          onChange({ ...issue, title: text });
        }}
      />
      {options.map((option, at) => (
        <AnswerField
          key={at === last ? 'last' : at}
          kind="option"
          label={label(at)}
          value={option}
          note={at === 1 && isEmptyBetween ? t('questions.issues.betweenNote') : undefined}
          onChange={(text) => {
            onChange({ ...issue, options: options.map((each, m) => (m === at ? text : each)) });
          }}
        />
      ))}
      {options.length < optionCount.most ? (
        <div>
          <Button
            icon={<Plus aria-hidden="true" />}
            onClick={() => {
              onChange(anotherOption(issue));
            }}
          >
            {t('questions.issues.anotherBetween')}
          </Button>
        </div>
      ) : (
        <p className={styles['note']}>{t('questions.issues.full', { most: optionCount.most })}</p>
      )}
      <TodayPicker issue={issue} onChange={onChange} />
    </fieldset>
  );
}

/** Which of the answers is how things are now: it holds where nothing is agreed. */
function TodayPicker({ issue, onChange }: Pick<IssueFieldsProps, 'issue' | 'onChange'>) {
  const { t } = useTranslation('drafts');
  const written = issue.options.flatMap((option, at) =>
    option.trim() === '' ? [] : [{ value: `${at}`, label: option.trim() }],
  );
  const choices = [
    { value: '', label: t('questions.issues.todayNotSaid') },
    ...written,
    ...(written.length < optionCount.most
      ? [{ value: 'none', label: t('questions.issues.todayNone') }]
      : []),
  ];
  return (
    <Picker
      label={t('questions.issues.today')}
      value={choices.some(({ value }) => value === issue.today) ? issue.today : ''}
      choices={choices}
      note={t(
        issue.today === 'none' ? 'questions.issues.todayNoneNote' : 'questions.issues.todayNote',
      )}
      onChange={(today) => {
        onChange({ ...issue, today });
      }}
    />
  );
}
