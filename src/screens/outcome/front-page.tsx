import { ImageDown } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/files/save-file.ts';
import { useGrammar } from '../../app/languages/grammar.ts';
import { frontPage as frontPageOf } from '../../press/front-page.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { Party } from '../../scenario/scenario.ts';
import type { Paragraph, Reaction, Story } from '../../press/story.ts';
import { announce } from '../page/announcer.ts';
import { Button } from '../controls/button.tsx';
import { PrintButton } from '../controls/print-button.tsx';
import { PartyMark } from '../parties/party-mark.tsx';
import { paintFrontPage } from './paint-front-page.ts';
import { PressFigures } from './press-figures.tsx';
import { useRolledIn } from './use-rolled-in.ts';
import type { Pictures } from './use-press-pictures.ts';
import styles from './front-page.module.css';

interface FrontPageProps {
  readonly state: GameState; // of a game that is over
  readonly pictures: Pictures;
}

/** Tomorrow's front page, put together from what happened; under an invented masthead. */
export function FrontPage({ state, pictures }: FrontPageProps) {
  const { t, i18n } = useTranslation('outcome');
  const grammar = useGrammar();
  const page = useMemo(() => frontPageOf(state, grammar), [state, grammar]);
  const paper = useRef<HTMLElement>(null);
  useRolledIn(paper);
  if (!page) return null;

  const save = async () => {
    const painted = await paintFrontPage(page, pictures, state.scenario.parties);
    if (painted) saveFile(`${state.scenario.id}-front-page.png`, painted);
    else announce(t('noPicture'));
  };

  return (
    <section aria-label={t('frontPage')}>
      <article
        ref={paper}
        className={styles['paper']}
        data-ink="day"
        lang={grammar.language}
        dir={i18n.dir(grammar.language)}
      >
        <header className={styles['nameplate']}>
          <p className={styles['name']}>{page.masthead.title}</p>
          <p className={styles['motto']}>
            <span>{page.masthead.motto}</span>
            <span>{page.dateLine}</span>
          </p>
        </header>
        <h2 className={styles['headline']}>{page.headline.text}</h2>
        <p className={styles['deck']}>{page.deck.text}</p>
        <PressFigures page={page} pictures={pictures} />
        <div className={styles['columns']}>
          {page.lead.map((paragraph, index) => (
            <p key={index}>{textOf(paragraph)}</p>
          ))}
          {page.sides.map((story, index) => (
            <SideStory key={index} story={story} />
          ))}
        </div>
        <div className={styles['reactions']}>
          {page.reactions.map((reaction) => (
            <CapitalSays
              key={reaction.party}
              reaction={reaction}
              parties={state.scenario.parties}
            />
          ))}
        </div>
        <p className={styles['imprint']}>{t('imprint')}</p>
      </article>
      <div className={`${styles['actions'] ?? ''} no-print`}>
        <Button
          icon={<ImageDown aria-hidden="true" />}
          onClick={() => {
            void save();
          }}
        >
          {t('savePage')}
        </Button>
        <PrintButton>{t('printPage')}</PrintButton>
      </div>
    </section>
  );
}

function SideStory({ story }: { readonly story: Story }) {
  return (
    <section className={styles['side']}>
      <h3>{story.headline.text}</h3>
      <p>{textOf(story.body)}</p>
    </section>
  );
}

interface CapitalSaysProps {
  readonly reaction: Reaction;
  readonly parties: readonly Party[];
}

function CapitalSays({ reaction, parties }: CapitalSaysProps) {
  const party = parties.find(({ id }) => id === reaction.party);
  if (!party) return null;
  return (
    <section>
      <p className={styles['capital']}>
        <PartyMark party={party} short /> {party.capital}
      </p>
      <h3>{reaction.headline.text}</h3>
      <p>{textOf(reaction.body)}</p>
    </section>
  );
}

function textOf(paragraph: Paragraph): string {
  return paragraph.map(({ text }) => text).join(' ');
}
