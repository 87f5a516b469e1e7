import { useTranslation } from 'react-i18next';
import { personaIds } from '../../scenario/lists.ts';
import type { ShelfParty } from '../../app/shelf/shelf-entry.ts';
import { PartyMark } from '../parties/party-mark.tsx';
import { Panel } from '../page/panel.tsx';
import { Picker } from '../controls/picker.tsx';
import type { Setup } from './setup.ts';

const skills = ['first-time', 'practised', 'seasoned'] as const;

interface TheirCharacterProps {
  readonly party: ShelfParty;
  readonly setup: Setup;
  readonly onChange: (setup: Setup) => void;
}

export function TheirCharacter({ party, setup, onChange }: TheirCharacterProps) {
  const { t } = useTranslation('choose');
  const { t: shell } = useTranslation('shell');
  const seat = setup.seats[party.id];
  if (seat?.kind !== 'ai') return null;
  const change = (part: Partial<typeof seat>) => {
    onChange({ ...setup, seats: { ...setup.seats, [party.id]: { ...seat, ...part } } });
  };
  return (
    <Panel title={t('theirs', { party: party.name })} aside={<PartyMark party={party} short />}>
      <Picker
        label={t('persona')}
        value={seat.persona}
        note={t(`personas.${seat.persona}`)}
        onChange={(persona) => {
          change({ persona });
        }}
        choices={personaIds.map((value) => ({
          value,
          label:
            value === party.persona
              ? t('default', { persona: shell(`persona.${value}`) })
              : shell(`persona.${value}`),
        }))}
      />
      <Picker
        label={t('skill')}
        value={seat.skill}
        note={t(`skills.${seat.skill}`)}
        onChange={(skill) => {
          change({ skill });
        }}
        choices={skills.map((value) => ({ value, label: shell(`skill.${value}`) }))}
      />
    </Panel>
  );
}
