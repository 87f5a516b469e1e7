import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { soundedOut, type Sounding, type Truth } from '../../../debrief/chapters/sounded-out.ts';
import { unnamed } from '../../../lib/unnamed.ts';
import { Panel } from '../../page/panel.tsx';
import { WideTable } from '../../page/wide-table.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { issueIn, partyIn, useEnded } from '../ended.ts';
import { moveWords } from '../move-words.ts';
import { number } from '../numbers.ts';
import { pairWords } from '../pair-words.ts';
import { Terms } from '../terms.tsx';
import panels from '../panels.module.css';

/** What was asked in private, how it was answered, and what was true. */
export function SoundedOutPanel() {
  const { t } = useTranslation('debrief');
  const { review } = useEnded();
  const soundings = useMemo(() => soundedOut(review), [review]);
  return (
    <Panel anchor="sounded" title={t('sections.sounded')}>
      <p className={panels['measure']}>{t(soundings.length > 0 ? 'soundedLead' : 'soundedNone')}</p>
      {soundings.length > 0 && (
        <WideTable caption={t('sections.sounded')} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t('round')}</th>
              <th scope="col">{t('side')}</th>
              <th scope="col">{t('asked')}</th>
              <th scope="col">{t('toldThem')}</th>
              <th scope="col">{t('truth')}</th>
            </tr>
          </thead>
          <tbody>
            {soundings.map((sounding) => (
              <SoundingRow key={sounding.move} sounding={sounding} />
            ))}
          </tbody>
        </WideTable>
      )}
    </Panel>
  );
}

function SoundingRow({ sounding }: { readonly sounding: Sounding }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { round, by, question, answer, leaked, truth } = sounding;
  return (
    <tr>
      <td>{round}</td>
      <td>
        <PartyMark party={partyIn(ended, by)} />
      </td>
      <th scope="row">{moveWords(ended, t, question)}</th>
      <td>
        {moveWords(ended, t, answer)} {leaked && <strong>{t('itLeaked')}</strong>}
      </td>
      <td>
        <TruthOf truth={truth} />
      </td>
    </tr>
  );
}

function TruthOf({ truth: { stakes, packages } }: { readonly truth: Truth }) {
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
          <Terms of={pkg} />
          {t('worth', { points: pairWords(ended, t, points) })}
        </div>
      ))}
    </>
  );
}
