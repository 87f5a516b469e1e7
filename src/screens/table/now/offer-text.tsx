import { statementOf } from '../../../reckoning/statement.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { proposedIn } from '../../../reckoning/proposed.ts';
import { reckon } from '../../../reckoning/worth.ts';
import type { Signing } from '../../../reckoning/signing.ts';
import type { Offer } from '../../../negotiation/state.ts';
import type { Issue, Package } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { minus } from '../../../words/numbers.ts';
import { chosenAlternative } from './chosen-alternative.ts';
import { StatementText } from '../offer/statement-text.tsx';
import { CompareGrid } from './compare-grid.tsx';
import { OptionNotes } from '../worth/option-notes.tsx';
import { RatifierVotes } from '../worth/ratifier-votes.tsx';
import { ReadAsDocument } from '../../statement/read-as-document.tsx';
import panels from '../panels.module.css';
import styles from './now.module.css';

interface OfferTextProps {
  readonly offer: Offer;
  readonly reckoned: boolean; // with what it would do to the viewer
}

/** An offer laid out clause by clause; of several alternatives first what tells them apart. */
export function OfferText({ offer, reckoned }: OfferTextProps) {
  const { t, view } = useBench();
  const hollow = offer.final && offer.by === view.other && !view.theirs.credible;
  return (
    <>
      <p className={panels['soft']}>
        {t(offer.severable ? 'offer.severable' : 'offer.whole')}{' '}
        {offer.final && <strong>{t(hollow ? 'offer.finalHollow' : 'offer.final')}</strong>}{' '}
        <AnswerWords offer={offer} />
      </p>
      {offer.packages.length > 1 ? (
        <Menu offer={offer} reckoned={reckoned} />
      ) : (
        proposedIn(view, offer).map(({ package: pkg, how }, index) => (
          <section key={index} className={styles['alternative']}>
            {reckoned && <WhatItDoes pkg={pkg} how={how} />}
            <Clauses pkg={pkg} />
            <ReadAsDocument view={view} package={pkg} by={offer.by} />
          </section>
        ))
      )}
    </>
  );
}

/** The alternatives side by side, and one of them whole behind a fold. */
function Menu({ offer, reckoned }: OfferTextProps) {
  const bench = useBench();
  const { view, t, lay, watching } = bench;
  const chosen = chosenAlternative(bench, offer);
  const proposed = proposedIn(view, offer)[chosen];
  const answering = view.phase === 'answer' && view.turn === view.party && !watching;
  return (
    <>
      <CompareGrid
        offer={offer}
        reckoned={reckoned}
        chosen={chosen}
        onChoose={(alternative) => {
          lay({ alternative });
        }}
      />
      {proposed && (
        <details className={panels['more']}>
          <summary>
            {t('compare.whole', { number: chosen + 1 })}{' '}
            <small className={styles['inFold']}>{t('compare.wholeNote')}</small>
          </summary>
          <Clauses pkg={proposed.package} />
          {reckoned && <WhatItDoes pkg={proposed.package} how={proposed.how} />}
          {answering && (
            <StatementText statement={statementOf(view, [proposed.package], true)} quiet />
          )}
          <ReadAsDocument view={view} package={proposed.package} by={offer.by} />
        </details>
      )}
    </>
  );
}

function WhatItDoes({ pkg, how }: { readonly pkg: Package; readonly how: Signing }) {
  const { view, t } = useBench();
  const reckoning = reckon(view, pkg, how);
  return (
    <details className={panels['more']}>
      <summary>{t('home.title', { capital: view.own.capital })}</summary>
      <RatifierVotes reckoning={reckoning} />
    </details>
  );
}

function AnswerWords({ offer }: { readonly offer: Offer }) {
  const { t, names } = useBench();
  const { answer } = offer;
  switch (answer?.kind) {
    case undefined:
      return null;
    case 'accepted':
      return offer.packages.length > 1
        ? t('offer.answered.acceptedOf', { number: answer.package + 1 })
        : t('offer.answered.accepted');
    case 'initialled':
      return t('offer.answered.initialled', {
        issues: answer.issues.map(names.short).join(', '),
      });
    case 'declined':
      return answer.obstacle === undefined
        ? t('offer.answered.declined')
        : t('offer.answered.declinedOver', { issue: names.phrases.issue(answer.obstacle) });
    case 'walkedOut':
      return t('offer.answered.walkedOut');
  }
}

/** The clauses of a package, each with its worth to the viewer and what is to be known of it. */
function Clauses({ pkg }: { readonly pkg: Package }) {
  const { view } = useBench();
  const issues = view.scenario.issues.filter(({ id }) => Object.hasOwn(pkg, id));
  return (
    <ul className={styles['clauses']}>
      {issues.map((issue) => (
        <Clause key={issue.id} issue={issue} option={pkg[issue.id] ?? ''} />
      ))}
    </ul>
  );
}

function Clause({ issue, option: id }: { readonly issue: Issue; readonly option: string }) {
  const { view, t } = useBench();
  const facts = optionFacts(view, issue).find(({ option }) => option.id === id);
  if (!facts) return null;
  return (
    <li>
      <strong>
        {issue.short}: {facts.option.title}
      </strong>
      <span className={styles['worth']}>{t('offer.worth', { points: minus(facts.points) })}</span>
      <span className={styles['clauseText']}>{facts.option.clause}</span>
      <OptionNotes facts={facts} issue={issue} />
    </li>
  );
}
