import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookInto } from '../../../app/hand-on/look.ts';
import { papersOf } from '../../../app/hand-on/papers.ts';
import { pathTo } from '../../../app/routes.ts';
import { rememberSpoken } from '../../../app/languages/spoken.ts';
import { listDrafts } from '../../../app/studio/drafts/drafts.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { LinkButton } from '../../controls/button.tsx';
import { PrintButton } from '../../controls/print-button.tsx';
import { longDate } from '../../dates.ts';
import { Papers } from '../../dossier/papers.tsx';
import { AmongOthers } from '../../page/among.ts';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { useFetched } from '../../trouble/use-fetched.ts';
import { PublicBrief } from './public-brief.tsx';
import styles from './hand-on.module.css';

/** A draft as papers to be printed: what both sides may read, and what each may. */
export function PrintedPapers({ draft }: { readonly draft: string }) {
  const { t } = useTranslation('hand-on');
  const { part, failed } = useFetched(useCallback(() => readDraft(draft), [draft]));
  if (!part && !failed) return <Waiting />;
  if (part?.scenario) return <Printed {...part} scenario={part.scenario} draft={draft} />;
  return (
    <Page title={t('papers.title')} lead={t('papers.none')} width="text">
      <LinkButton to={pathTo.draft(draft)}>{t('papers.back')}</LinkButton>
    </Page>
  );
}

interface Read {
  readonly text: string;
  readonly scenario: Scenario | undefined;
}

/** As it is kept: nobody else's desk is taken from them for a print. */
async function readDraft(id: string): Promise<Read> {
  const draft = (await listDrafts()).find((each) => each.id === id);
  const look = draft && (await lookInto(draft.file, draft.text));
  if (look?.scenario) rememberSpoken(look.scenario, look.scenario.language);
  return { text: draft?.text ?? '', scenario: look?.scenario };
}

interface PrintedProps {
  readonly draft: string;
  readonly text: string;
  readonly scenario: Scenario;
}

function Printed({ draft, text, scenario }: PrintedProps) {
  const { t, i18n } = useTranslation('hand-on');
  const { t: dossier } = useTranslation('dossier');
  const views = useMemo(() => papersOf(scenario, text), [scenario, text]);
  return (
    <Page
      title={scenario.title}
      kicker={dossier('kicker', {
        city: scenario.venue.city,
        date: longDate(scenario.date, i18n.language),
      })}
      lead={scenario.summary}
    >
      <div className={styles['tools']}>
        <p>{t('papers.lead')}</p>
        <p className={styles['actions']}>
          <PrintButton look="primary">{t('papers.print')}</PrintButton>
          <LinkButton to={pathTo.draft(draft)}>{t('papers.back')}</LinkButton>
        </p>
      </div>
      <div className={styles['papers']}>
        <section className={styles['printed']} aria-labelledby="public">
          <h2 id="public">{t('papers.public')}</h2>
          {views[0] && <PublicBrief view={views[0]} />}
        </section>
        {views.map((view) => (
          <section
            key={view.own.id}
            className={styles['printed']}
            aria-labelledby={`of-${view.own.id}`}
          >
            <h2 id={`of-${view.own.id}`}>{t('papers.dossier', { party: view.own.name })}</h2>
            <AmongOthers value={{ anchor: `${view.own.id}-`, name: view.own.name }}>
              <Papers view={view} />
            </AmongOthers>
          </section>
        ))}
      </div>
    </Page>
  );
}
