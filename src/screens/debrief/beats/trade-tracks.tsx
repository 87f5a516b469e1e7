import { useTranslation } from 'react-i18next';
import type { Change } from '../../../debrief/chapters/missed.ts';
import type { PartyId } from '../../../scenario/scenario.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { issueIn, optionTitleIn, partyIn, useEnded } from '../ended.ts';
import styles from './tracks.module.css';

interface TradeTracksProps {
  readonly of: readonly (Change & { readonly party?: PartyId })[];
}

const most = 3; // tracks: the rest stand in the report

/** Issue by issue, the stop where it ended and the one that would have been better for both. */
export function TradeTracks({ of }: TradeTracksProps) {
  const { t } = useTranslation('debrief');
  const more = of.length - most;
  return (
    <>
      <ul className={styles['tracks']}>
        {of.slice(0, most).map((change) => (
          <Track key={change.issue} change={change} />
        ))}
      </ul>
      {more > 0 && <p className={styles['more']}>{t('beats.moreChanges', { count: more })}</p>}
    </>
  );
}

function Track({ change }: { readonly change: TradeTracksProps['of'][number] }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const issue = issueIn(ended, change.issue);
  const options = issue?.options ?? [];
  const at = (option: string): number => options.findIndex(({ id }) => id === option);
  const share = (index: number): number => ((index + 0.5) / Math.max(1, options.length)) * 100;
  const [from, to] = [at(change.from), at(change.to)];
  return (
    <li>
      <p className={styles['issue']}>
        <strong>{issue?.title}</strong>
        {change.party !== undefined && <GivesWay party={change.party} />}
      </p>
      <div className={styles['line']} aria-hidden="true">
        <span
          className={styles['way']}
          data-back={to < from ? '' : undefined}
          style={{
            insetInlineStart: `${share(Math.min(from, to))}%`,
            width: `${share(Math.max(from, to)) - share(Math.min(from, to))}%`,
          }}
        />
        {options.map(({ id }, index) => (
          <span
            key={id}
            className={styles['stop']}
            data-stop={index === from ? 'from' : index === to ? 'to' : undefined}
            style={{ insetInlineStart: `${share(index)}%` }}
          />
        ))}
      </div>
      <p className={styles['words']}>
        {t('fromTo', {
          from: optionTitleIn(ended, change.issue, change.from),
          to: optionTitleIn(ended, change.issue, change.to),
        })}
      </p>
    </li>
  );
}

function GivesWay({ party }: { readonly party: PartyId }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  return (
    <span className={styles['gives']}>
      <PartyMark party={partyIn(ended, party)} /> {t('beats.gives')}
    </span>
  );
}
