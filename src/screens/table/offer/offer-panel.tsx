import { isEmptyDraft, shownPackage, withShown } from '../../../app/drafts/offer-draft.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { lastPackages } from '../../../reckoning/proposed.ts';
import { statementOf } from '../../../reckoning/statement.ts';
import { emptyDraft } from '../../../app/game-store.ts';
import type { Package } from '../../../scenario/scenario.ts';
import { signed } from '../../../words/numbers.ts';
import { Button } from '../../controls/button.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { OfferAdvice } from '../advisers.tsx';
import { Alternatives } from './alternatives.tsx';
import { useBench } from '../bench.ts';
import { draftReckoning } from '../dock/measured.ts';
import { Menu } from '../dock/menu.tsx';
import { IssueRows } from './issue-rows.tsx';
import { RatifierVotes } from '../worth/ratifier-votes.tsx';
import { ReadAsDocument } from '../../statement/read-as-document.tsx';
import { StatementText } from './statement-text.tsx';
import { WalkOut } from '../walk-out.tsx';
import styles from './offer.module.css';
import panels from '../panels.module.css';

/** N10: puts an offer together; what it comes to stands in the dock all along. */
export function OfferPanel() {
  const bench = useBench();
  const { view, game, t, draft } = bench;
  const shown = shownPackage(game.draft);
  const { severable: trust } = view.rules.trust;
  const cost = trust === 0 ? [] : [t('build.severableCost', { trust: signed(trust) })];
  const onFloor = view.phase === 'floor' && view.turn === view.party;
  return (
    <div className={styles['offer']}>
      <Alternatives />
      <IssueRows />
      {!onFloor && (
        <>
          <p className={panels['soft']}>{t('build.early')}</p>
          <Menu />
        </>
      )}
      <Beginnings />
      <Toggle
        on={game.draft.severable}
        onChange={(severable) => {
          draft({ ...game.draft, severable });
        }}
        note={[t('build.severableNote'), ...cost].join(' ')}
        why={game.draft.packages.length > 1 ? t('build.severableWhy') : undefined}
      >
        {t('build.severable')}
      </Toggle>
      <OfferAdvice />
      {!isEmptyDraft(game.draft) && (
        <>
          <StatementText statement={statementOf(view, game.draft.packages)} />
          <ReadAsDocument view={view} package={shown} by={view.party} />
          <AtHome />
        </>
      )}
      <WalkOut />
    </div>
  );
}

/** Who at home would take the draft, and what in it holds together. */
function AtHome() {
  const bench = useBench();
  const { view, t } = bench;
  const reckoning = draftReckoning(bench);
  return (
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
  const { last, theirs } = lastPackages(view);
  const beginnings = [
    ['fromTheirs', theirs],
    ['fromMine', last],
  ] as const;
  return (
    <div className={styles['beginnings']}>
      {beginnings.flatMap(([name, packages]) =>
        packages.map((pkg, index) => (
          <Button
            key={`${name} ${index}`}
            look="quiet"
            onClick={() => {
              draft(withShown(game.draft, offerable(pkg)));
            }}
          >
            {packages.length > 1
              ? t(`build.${name}Number`, { number: index + 1 })
              : t(`build.${name}`)}
          </Button>
        )),
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
