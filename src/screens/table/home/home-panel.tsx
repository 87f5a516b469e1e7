import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { draftReckoning, isWorthTelling, measured } from '../dock/measured.ts';
import { MandateTable } from './mandate-table.tsx';
import { minus } from '../../../words/numbers.ts';
import { RatifierVotes } from '../worth/ratifier-votes.tsx';
import { Wants } from './wants.tsx';
import panels from '../panels.module.css';

/** The viewer's own capital: who must agree, what may be signed, what has been paid. */
export function HomePanel() {
  const bench = useBench();
  const { view, names, t } = bench;
  const { own, mine } = view;
  const what = measured(bench);
  const reckoning = what.reckonings[what.shown] ?? draftReckoning(bench);
  return (
    <div className={panels['stack']}>
      <Panel title={t('home.title', { capital: own.capital })}>
        <p className={panels['soft']}>{t('home.lead')}</p>
        <RatifierVotes reckoning={reckoning} foretold={isWorthTelling(what, bench)} />
      </Panel>
      <Wants />
      <MandateTable />
      {mine.commitments.length > 0 && (
        <Panel title={t('home.word')}>
          <ul className={panels['lines']}>
            {mine.commitments.map((each) => (
              <li key={`${each.issue} ${each.round}`}>
                {t(each.orBetter ? 'home.wordOrBetter' : 'home.wordOn', {
                  issue: names.issue(each.issue),
                  option: names.option(each.issue, each.option),
                })}
                {each.retreated && ` · ${t('home.wordRetreated')}`}
                {each.justified && ` · ${t('home.wordJustified')}`}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t('home.prices')}>
        {mine.prices.length === 0 && <p className={panels['soft']}>{t('home.noPrices')}</p>}
        <ul className={panels['lines']}>
          {mine.prices.map(({ kind, points, issue, ratifier }, index) => (
            <li key={index}>
              {t(`home.price.${kind}`, {
                of: issue === undefined ? names.ratifier(ratifier ?? '') : names.issue(issue),
              })}
              {': '}
              {t('points', { count: points })}
            </li>
          ))}
        </ul>
        <h3 className={panels['subhead']}>{t('home.noDeal')}</h3>
        <p>{own.noAgreement.text}</p>
        <p>{t('home.noDealPoints', { points: minus(reckoning.noDeal) })}</p>
      </Panel>
    </div>
  );
}
