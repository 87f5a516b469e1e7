import { useTranslation } from 'react-i18next';
import type { ShelfEntry, ShelfParty } from '../../app/shelf/shelf-entry.ts';
import { Choices, type Choice } from '../controls/choices.tsx';
import { PartyMark } from '../parties/party-mark.tsx';
import { seatsFor, whoOf, type Setup, type Who } from './setup.ts';
import styles from './choose.module.css';

interface SeatChoiceProps {
  readonly entry: ShelfEntry;
  readonly setup: Setup;
  readonly onChange: (setup: Setup) => void;
}

export function SeatChoice({ entry, setup, onChange }: SeatChoiceProps) {
  const { t } = useTranslation('choose');
  const [left, right] = entry.parties;
  const seat = (party: ShelfParty, other: ShelfParty): Choice<Who> => ({
    value: `seat:${party.id}`,
    label: <PartyMark party={party} />,
    note: (
      <>
        {party.delegation[0] && (
          <span className={styles['head']}>{t('head', party.delegation[0])}</span>
        )}
        {t('seatNote', { other: other.name })}
      </>
    ),
  });
  return (
    <Choices<Who>
      label={t('who')}
      look="cards"
      value={whoOf(entry, setup)}
      onChange={(who) => {
        onChange({ ...setup, seats: seatsFor(entry, who) });
      }}
      choices={[
        seat(left, right),
        seat(right, left),
        { value: 'pair', label: t('pair'), note: t('pairNote') },
        { value: 'watch', label: t('watch'), note: t('watchNote') },
      ]}
    />
  );
}
