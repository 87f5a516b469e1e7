import { useState } from 'react';
import {
  chooseOption,
  draftedMove,
  isEmptyDraft,
  shownPackage,
  withShown,
} from '../../../app/drafts/offer-draft.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { reckon } from '../../../reckoning/worth.ts';
import { statementOf } from '../../../reckoning/statement.ts';
import { emptyDraft } from '../../../app/game-store.ts';
import type { Package } from '../../../scenario/scenario.ts';
import { Button } from '../../controls/button.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { OfferAdvice } from '../advisers.tsx';
import { Alternatives, MoreAlternatives } from './alternatives.tsx';
import { useBench } from '../bench.ts';
import { TableNote } from '../hints/table-note.tsx';
import { hintTarget } from '../hints/target.ts';
import { useVoice } from '../hints/use-voice.ts';
import { MoveButton } from '../move-button.tsx';
import { InsteadOfOffer } from './instead-of-offer.tsx';
import { IssueTrack } from './issue-track.tsx';
import { LiveFigures } from '../worth/live-figures.tsx';
import { RatifierVotes } from '../worth/ratifier-votes.tsx';
import { ReadAsDocument } from '../../statement/read-as-document.tsx';
import { StatementText } from './statement-text.tsx';
import styles from './offer.module.css';
import panels from '../panels.module.css';

/** N10: puts an offer together, and says all along what it comes to. */
export function OfferPanel() {
  const { view, game, t, draft, whyNot } = useBench();
  const [unfolded, setUnfolded] = useState<string | undefined>(
    () => view.scenario.issues.find(({ id }) => view.closed[id] === undefined)?.id,
  );
  const voice = useVoice();
  const pointed = voice.kind === 'hint' ? voice.hint.issue : undefined;
  const shown = shownPackage(game.draft);
  const reckoning = reckon(view, shown, { kind: 'offer', menu: game.draft.packages });
  const menu = game.draft.packages.length;
  const onFloor = view.phase === 'floor' && view.turn === view.party;
  return (
    <div className={styles['offer']}>
      {!onFloor && <p className={panels['soft']}>{t('build.early')}</p>}
      <TableNote id="table-offer">{t('hint.offer')}</TableNote>
      <OfferAdvice />
      <Alternatives />
      <div className={styles['tracks']}>
        {view.scenario.issues.map((issue) => (
          <IssueTrack
            key={issue.id}
            issue={issue}
            chosen={shown[issue.id]}
            unfolded={(pointed ?? unfolded) === issue.id}
            onUnfold={(open) => {
              setUnfolded(open ? issue.id : undefined);
            }}
            onChoose={(option) => {
              draft(chooseOption(game.draft, issue.id, option));
            }}
          />
        ))}
      </div>
      <Beginnings />
      <MoreAlternatives />
      <div className={styles['marks']}>
        <Toggle
          on={game.draft.severable}
          onChange={(severable) => {
            draft({ ...game.draft, severable });
          }}
          note={t('build.severableNote')}
          why={menu > 1 ? t('build.severableWhy') : undefined}
        >
          {t('build.severable')}
        </Toggle>
        <Toggle
          on={game.draft.final}
          onChange={(final) => {
            draft({ ...game.draft, final });
          }}
          note={t(view.mine.credible ? 'build.finalNote' : 'build.finalHollow')}
        >
          {t('build.final')}
        </Toggle>
      </div>
      {!isEmptyDraft(game.draft) && (
        <>
          <StatementText statement={statementOf(view, game.draft.packages)} />
          <ReadAsDocument view={view} package={shown} by={view.party} />
        </>
      )}
      <details className={panels['more']}>
        <summary>{t('home.title', { capital: view.own.capital })}</summary>
        <RatifierVotes reckoning={reckoning} />
        {reckoning.linkages.length > 0 && (
          <>
            <h3 className={panels['subhead']}>{t('live.linkages')}</h3>
            <ul>
              {reckoning.linkages.map(({ id, title, points }) => (
                <li key={id}>
                  {t('live.linkage', { title, points: t('points', { count: points }) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <div className={styles['sum']}>
        <LiveFigures reckoning={reckoning} label={t('live.label')} />
        <MoveButton
          {...hintTarget('main')}
          look="primary"
          block
          why={whyNot(draftedMove(game.draft))}
          move={draftedMove(game.draft)}
        >
          {menu > 1 ? t('build.tableMenu', { count: menu }) : t('build.table')}
        </MoveButton>
      </div>
      <InsteadOfOffer />
    </div>
  );
}

/** Ways to begin: from what was last offered, by either side, or from nothing. */
function Beginnings() {
  const { view, game, t, draft } = useBench();
  const offerable = (pkg: Package): Package =>
    Object.fromEntries(
      view.scenario.issues.flatMap((issue) => {
        const facts = optionFacts(view, issue).find(({ option }) => option.id === pkg[issue.id]);
        return facts && !facts.refusal ? [[issue.id, facts.option.id]] : [];
      }),
    );
  const last = (by: string) => view.offers.findLast((offer) => offer.by === by)?.packages[0];
  const beginnings = [
    ['fromTheirs', last(view.other)],
    ['fromMine', last(view.party)],
  ] as const;
  return (
    <div className={styles['beginnings']}>
      {beginnings.map(
        ([name, pkg]) =>
          pkg && (
            <Button
              key={name}
              look="quiet"
              onClick={() => {
                draft(withShown(game.draft, offerable(pkg)));
              }}
            >
              {t(`build.${name}`)}
            </Button>
          ),
      )}
      {!isEmptyDraft(game.draft) && (
        <Button
          look="quiet"
          onClick={() => {
            draft(emptyDraft);
          }}
        >
          {t('build.clear')}
        </Button>
      )}
    </div>
  );
}
