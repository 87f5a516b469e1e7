import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pathTo, routes } from '../../../app/routes.ts';
import {
  clearAnswers,
  followAnswers,
  typeAnswers,
  useAnswers,
} from '../../../app/studio/begin/kept-answers.ts';
import { answersOf, steps, type Step } from '../../../app/studio/begin/typed-answers.ts';
import { beginDraft } from '../../../app/studio/drafts/new-draft.ts';
import { keepingStore } from '../../../app/studio/drafts/studio-keeping.ts';
import { firstDraft } from '../../../authoring/begin/first-draft.ts';
import { baseOf, isLanguage, offeredLanguages } from '../../../words/languages.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import { HomeStep, MattersStep, SidesStep, TalksStep } from './begin-steps.tsx';
import { IssuesStep } from './issues-step.tsx';
import { KeptNote } from './kept-note.tsx';
import { useDrafting } from './use-drafting.ts';
import styles from './begin.module.css';

const parts = {
  talks: TalksStep,
  sides: SidesStep,
  issues: IssuesStep,
  matters: MattersStep,
  home: HomeStep,
} as const;

interface BeginProps {
  readonly question?: string | undefined;
}

/** Five questions, each of which may be skipped, and then a first draft that plays. */
export function Begin({ question }: BeginProps) {
  const { t } = useTranslation('drafts');
  const [, goTo] = useLocation();
  const fail = useFailure();
  const { typed } = useAnswers();
  const make = useMake();
  const step = steps.find((each) => each === question) ?? 'talks';
  const at = steps.indexOf(step);
  const heading = useStepHeading(step);
  const [before, next] = [steps[at - 1], steps[at + 1]];
  const Part = parts[step];
  useEffect(followAnswers, []);

  return (
    <Page title={t('questions.title')} lead={t('questions.lead')} width="text">
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (next) goTo(pathTo.begin(next));
          else make().catch(fail);
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          <span className={styles['step']}>
            {t('questions.step', { n: at + 1, of: steps.length })}
          </span>{' '}
          {t(`questions.${step}.title`)}
        </h2>
        <Part typed={typed} onType={typeAnswers} />
        <div className={styles['buttons']}>
          {before ? (
            <LinkButton to={pathTo.begin(before)}>{t('questions.back')}</LinkButton>
          ) : (
            <LinkButton to={routes.studio}>{t('questions.leave')}</LinkButton>
          )}
          <Button look="primary" type="submit">
            {t(next ? 'questions.next' : 'questions.make')}
          </Button>
          {next && (
            <Button
              look="quiet"
              onClick={() => {
                make().catch(fail);
              }}
            >
              {t('questions.makeNow')}
            </Button>
          )}
        </div>
        <KeptNote />
      </form>
    </Page>
  );
}

/** Makes the draft, and lets go of the answers once it is kept in their stead. */
function useMake(): () => Promise<void> {
  const { i18n } = useTranslation('drafts');
  const say = useDrafting();
  const [, goTo] = useLocation();
  const { typed } = useAnswers();
  return async () => {
    const { language } = i18n;
    const told =
      isLanguage(language) && offeredLanguages.includes(language) ? baseOf(language) : 'en';
    const text = firstDraft({ ...answersOf(typed), language: told }, say);
    const draft = await beginDraft({ text });
    if (keepingStore.getState().keeping === 'kept') clearAnswers();
    goTo(pathTo.draft(draft), { replace: true });
  };
}

/** The heading of a question, which takes the focus when one comes to it from another. */
function useStepHeading(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
