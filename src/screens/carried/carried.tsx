import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { lookInto, type Look } from '../../app/hand-on/look.ts';
import { textOfLink, type LinkFlaw } from '../../app/hand-on/scenario-link.ts';
import { rememberSpoken } from '../../app/languages/spoken.ts';
import { routes } from '../../app/routes.ts';
import { languageIn, titleIn } from '../../app/studio/drafts/draft-file.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { LinkButton } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';
import { useFetched } from '../trouble/use-fetched.ts';
import { CarriedActions } from './carried-actions.tsx';
import { CarriedScenario } from './carried-scenario.tsx';
import { ProblemsFound } from './problems-found.tsx';

/** A scenario that an address carries: shown as what it is, before anything of it runs or is kept. */
export function Carried({ code }: { readonly code: string }) {
  const { t } = useTranslation('hand-on');
  const { t: shell } = useTranslation('shell');
  const { part } = useFetched(useCallback(() => lookAt(code), [code]));
  if (part === undefined) {
    return (
      <Page title={t('carried.title')} lead={t('carried.lead')} width="text">
        <p role="status">{t('carried.looking')}</p>
      </Page>
    );
  }
  if (!part.ok) {
    return (
      <Page title={t('carried.title')} width="text">
        <p role="alert">{t(`carried.flaw.${part.error}`)}</p>
        <LinkButton to={routes.title}>{shell('lost.home')}</LinkButton>
      </Page>
    );
  }
  const look = part.value;
  const title = look.scenario?.title ?? titleIn(look.text);
  return (
    <Page
      title={title === '' ? t('carried.untitled') : title}
      kicker={t('carried.title')}
      lead={t('carried.lead')}
    >
      {look.scenario && <CarriedScenario scenario={look.scenario} />}
      <ProblemsFound look={look} />
      <CarriedActions look={look} />
    </Page>
  );
}

async function lookAt(code: string): Promise<Result<Look, LinkFlaw | 'slow'>> {
  const text = await textOfLink(code);
  if (!text.ok) return text;
  const look = await lookInto('scenario.yaml', text.value);
  if (!look) return err('slow');
  const language = languageIn(text.value);
  rememberSpoken(look.scenario ?? [titleIn(text.value)], language);
  return ok(look);
}
