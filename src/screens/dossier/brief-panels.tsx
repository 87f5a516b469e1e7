import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { talksDates } from '../dates.ts';
import { Panel } from '../page/panel.tsx';
import { PartyMark } from '../parties/party-mark.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { OwnRules } from './own-rules.tsx';
import styles from './dossier.module.css';

export function ConfidentialPanel({ view: { own } }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const { text, because } = own.brief.confidential;
  return (
    <Panel anchor="confidential" title={t('sections.confidential')} look="confidential">
      <Prose text={text} />
      <SourceMark because={because} of={t('sections.confidential')} />
    </Panel>
  );
}

export function TalksPanel({ view }: { readonly view: View }) {
  const { t, i18n } = useTranslation('dossier');
  const { t: shell } = useTranslation('shell');
  const { scenario } = view;
  const opens = scenario.parties.find(({ id }) => id === scenario.opens);
  const facts = [
    [t('place'), `${scenario.venue.place}, ${scenario.venue.city}`],
    [t('when'), talksDates(scenario, i18n.language)],
    [t('length'), shell('rounds', { count: scenario.rounds })],
    [t('opens'), opens?.name ?? ''],
    [t('trust'), t('trustOf', { trust: scenario.trust })],
  ] as const;
  return (
    <Panel anchor="talks" title={t('sections.talks')}>
      <Prose text={scenario.summary} />
      <dl className={styles['facts']}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OwnRules view={view} />
      {scenario.parties.map((party) => (
        <div key={party.id} className={styles['public']}>
          <h3>{t('public', { party: party.name })}</h3>
          <Prose text={party.brief.text} />
          <p className={styles['marks']}>
            <PartyMark party={party} short />
            <SourceMark because={party.brief.because} of={t('public', { party: party.name })} />
          </p>
        </div>
      ))}
    </Panel>
  );
}

/** Text of a scenario is text: a blank line parts paragraphs, and nothing else means anything. */
export function Prose({ text }: { readonly text: string }) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph, index) => <p key={index}>{paragraph}</p>);
}
