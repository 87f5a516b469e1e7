import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { soundedOut, type Sounding, type Truth } from '../../../debrief/chapters/sounded-out.ts';
import { unnamed } from '../../../lib/unnamed.ts';
import { titlesOf } from '../../../words/names.ts';
import { Panel } from '../../page/panel.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { BySubstitute } from '../by-substitute.tsx';
import { issueIn, partyIn, useEnded } from '../ended.ts';
import { moveWords } from '../move-words.ts';
import { number } from '../numbers.ts';
import { pairWords } from '../pair-words.ts';
import { Terms } from '../terms.tsx';
import panels from '../panels.module.css';
import styles from './sounded-out.module.css';

/** What was asked in private, how it was answered, and what was true. */
export function SoundedOutPanel() {
  const { t } = useTranslation('debrief');
  const { review } = useEnded();
  const soundings = useMemo(() => soundedOut(review), [review]);
  return (
    <Panel anchor="sounded" title={t('sections.sounded')}>
      <p className={panels['measure']}>{t(soundings.length > 0 ? 'soundedLead' : 'soundedNone')}</p>
      {soundings.length > 0 && (
        <ol className={`${panels['rows'] ?? ''} ${styles['soundings'] ?? ''}`}>
          {soundings.map((sounding) => (
            <SoundingItem key={sounding.move} sounding={sounding} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function SoundingItem({ sounding }: { readonly sounding: Sounding }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { round, by, question, answer, leaked, leaves, truth } = sounding;
  return (
    <li>
      <div className={panels['who']}>
        <span>{t('inRound', { round })}</span>
        <PartyMark party={partyIn(ended, by)} />
      </div>
      <div>
        <p>
          <strong>{moveWords(ended, t, question)}</strong>
        </p>
        <p>
          {moveWords(ended, t, answer)} <BySubstitute move={sounding.move} />{' '}
          {leaked && <strong>{t('itLeaked')}</strong>}
        </p>
      </div>
      <div className={panels['soft']}>
        <TruthOf truth={truth} told={'package' in question} />
        {leaves.map(({ party, issue, option }) => (
          <div key={`${party} ${issue}`}>
            {t('leaveBrought', {
              party: partyIn(ended, party).adjective,
              issue: issueIn(ended, issue)?.title ?? unnamed,
              option: titlesOf(ended.review.scenario).option(issue, option),
            })}
          </div>
        ))}
      </div>
    </li>
  );
}

interface TruthProps {
  readonly truth: Truth;
  readonly told: boolean; // the question has said what the package is
}

function TruthOf({ truth: { stakes, packages }, told }: TruthProps) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  return (
    <>
      {stakes.map(({ issue, points }) => (
        <div key={issue}>
          {t('atStakeOn', {
            issue: issueIn(ended, issue)?.title ?? unnamed,
            points: number(points),
          })}
        </div>
      ))}
      {packages.map(({ package: pkg, points }, index) => (
        <div key={index}>
          {!told && <Terms of={pkg} />}
          {t('worth', { points: pairWords(ended, t, points) })}
        </div>
      ))}
    </>
  );
}
