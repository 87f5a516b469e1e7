import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreedView, allMarksView } from '../../../app/studio/look/look-views.ts';
import type { View } from '../../../negotiation/view.ts';
import type { Package, Scenario } from '../../../scenario/scenario.ts';
import { Choices } from '../../controls/choices.tsx';
import { Picker } from '../../controls/picker.tsx';
import { MapMarkWords } from '../../outcome/map-mark-words.tsx';
import { useOutcomeWords } from '../../outcome/outcome-words.ts';
import { useAppearance } from '../../../app/appearance.ts';
import { fetchEnding, useStage } from '../../table/stage/use-stage.ts';
import { StagePlace } from './stage-place.tsx';
import styles from './look.module.css';

const open = ''; // of an issue that is not agreed on

/** The map that an agreement draws: with all marks, or those of a package that is chosen here. */
export function MapLook({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation('instruments');
  const [shown, setShown] = useState<'all' | 'chosen'>('all');
  const [agreed, setAgreed] = useState<Package>({});
  const mapped = scenario.issues.filter(({ options }) => options.some(({ map }) => map.length > 0));
  if (mapped.length === 0) return <p>{t('look.noMarks')}</p>;
  const inFile = Object.fromEntries(
    Object.entries(agreed).filter(([id, option]) =>
      mapped.some((issue) => issue.id === id && issue.options.some((each) => each.id === option)),
    ),
  );
  const view = shown === 'all' ? allMarksView(scenario) : agreedView(scenario, inFile);
  return (
    <>
      <Choices
        label={t('look.marks')}
        look="row"
        value={shown}
        onChange={setShown}
        choices={[
          { value: 'all', label: t('look.all') },
          { value: 'chosen', label: t('look.chosen') },
        ]}
      />
      {shown === 'chosen' && (
        <div className={styles['pickers']}>
          {mapped.map(({ id, title, options }) => (
            <Picker
              key={id}
              label={title}
              value={inFile[id] ?? open}
              choices={[
                { value: open, label: t('look.notAgreed') },
                ...options.map((option) => ({ value: option.id, label: option.title })),
              ]}
              onChange={(option) => {
                const { [id]: _, ...others } = inFile;
                setAgreed(option === open ? others : { ...others, [id]: option });
              }}
            />
          ))}
        </div>
      )}
      <DrawnMap key={JSON.stringify([shown, inFile, mapped])} view={view} />
      <MarksInWords view={view} />
    </>
  );
}

function DrawnMap({ view }: { readonly view: View }) {
  const words = useOutcomeWords();
  const { theme } = useAppearance();
  const stage = useStage(fetchEnding, ({ mountOutcome }, place, drawing) =>
    mountOutcome(place, { ...drawing, view, words, theme, only: 'map', onDone: () => undefined }),
  );
  return <StagePlace stage={stage} />;
}

function MarksInWords({ view: { scenario, outcome } }: { readonly view: View }) {
  const { t } = useTranslation('instruments');
  const marks = scenario.issues.flatMap((issue) => {
    const holds = outcome?.agreed[issue.id] ?? issue.statusQuo;
    const option = issue.options.find(({ id }) => id === holds);
    return (option?.map ?? []).map((mark) => ({ issue, mark }));
  });
  return (
    <ul className={styles['marks']} aria-label={t('look.shows')}>
      {marks.map(({ issue, mark }, index) => (
        <li key={index}>
          <MapMarkWords issue={issue.short} mark={mark} />
        </li>
      ))}
    </ul>
  );
}
