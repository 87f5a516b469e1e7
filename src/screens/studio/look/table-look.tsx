import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewsOf } from '../../../app/studio/look/look-views.ts';
import { homeSupport } from '../../../reckoning/home-support.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { Choices } from '../../controls/choices.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { stageWords } from '../../table/stage/stage-words.ts';
import { fetchStage, useStage } from '../../table/stage/use-stage.ts';
import { StagePlace } from './stage-place.tsx';

/** The table in its room as the talks begin, from either chair. */
export function TableLook({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation('instruments');
  const { t: table } = useTranslation(['table', 'happenings']);
  const [chair, setChair] = useState(0);
  const [first, second] = viewsOf(scenario);
  const view = chair === 0 ? first : second;
  const stage = useStage(fetchStage, ({ mountTable }, place, drawing) =>
    mountTable(place, {
      ...drawing,
      onIntent: () => t('look.onlyLook'),
      theme: document.documentElement.dataset['theme'] === 'night' ? 'night' : 'day',
      words: stageWords(table),
    }),
  );
  const { handle } = stage;
  useEffect(() => {
    handle?.show({ view, draft: {}, home: homeSupport(view, {}) }, []);
  }, [handle, view]);
  return (
    <>
      <Choices
        label={t('look.chair')}
        look="row"
        value={String(chair)}
        onChange={(value) => {
          setChair(Number(value));
        }}
        choices={scenario.parties.map((party, at) => ({
          value: String(at),
          label: <PartyMark party={party} />,
        }))}
      />
      <StagePlace stage={stage} />
    </>
  );
}
