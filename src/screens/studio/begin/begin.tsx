import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSentence } from '../../../app/languages/sentence.ts';
import { pathTo, routes } from '../../../app/routes.ts';
import { beginDraft } from '../../../app/studio/drafts/new-draft.ts';
import { firstDraft } from '../../../authoring/begin/first-draft.ts';
import { drafting } from '../../../words/authoring.ts';
import { baseOf, isLanguage, offeredLanguages } from '../../../words/languages.ts';
import type { Sentence } from '../../../words/say.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import { answersOf, nothingYet, steps, type Typed } from './answers.ts';
import { HomeStep, IssuesStep, MattersStep, SidesStep, TalksStep } from './begin-steps.tsx';
import styles from './begin.module.css';

const parts = {
  talks: TalksStep,
  sides: SidesStep,
  issues: IssuesStep,
  matters: MattersStep,
  home: HomeStep,
} as const;

/** Five questions, each of which may be skipped, and then a first draft that plays. */
export function Begin() {
  const { t, i18n } = useTranslation('drafts');
  const sentence = useSentence();
  const [, goTo] = useLocation();
  const fail = useFailure();
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<Typed>(nothingYet);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[at] ?? 'talks';
  const isLast = at === steps.length - 1;
  const Part = parts[step];
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);

  const make = async () => {
    const { language } = i18n;
    const told =
      isLanguage(language) && offeredLanguages.includes(language) ? baseOf(language) : 'en';
    // The page parts writing from the right by signs that no file may hold.
    const written: Sentence = (key, values) => sentence(key, values).replace(/[\u2068\u2069]/g, '');
    const text = firstDraft({ ...answersOf(typed), language: told }, drafting(written));
    goTo(pathTo.draft(await beginDraft({ text })), { replace: true });
  };
  const goOn = () => {
    if (isLast) make().catch(fail);
    else setAt(at + 1);
  };

  return (
    <Page title={t('questions.title')} lead={t('questions.lead')} width="text">
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          <span className={styles['step']}>
            {t('questions.step', { n: at + 1, of: steps.length })}
          </span>{' '}
          {t(`questions.${step}.title`)}
        </h2>
        <Part
          typed={typed}
          onType={(by) => {
            setTyped((before) => ({ ...before, ...by }));
          }}
        />
        <div className={styles['buttons']}>
          {at > 0 ? (
            <Button
              onClick={() => {
                setAt(at - 1);
              }}
            >
              {t('questions.back')}
            </Button>
          ) : (
            <LinkButton to={routes.studio}>{t('questions.leave')}</LinkButton>
          )}
          <Button look="primary" type="submit">
            {t(isLast ? 'questions.make' : 'questions.next')}
          </Button>
          {!isLast && (
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
      </form>
    </Page>
  );
}
