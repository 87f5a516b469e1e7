import { useTranslation } from 'react-i18next';
import { useShelf } from '../../app/shelf/use-shelf.ts';
import type { ClassResult } from '../../debrief/class/class-result.ts';
import { scenariosOf, type ClassFilter } from '../../debrief/class/class-results.ts';
import { outcomeKinds } from '../../scenario/lists.ts';
import { Picker } from '../controls/picker.tsx';
import { partyTitle, scenarioTitle } from './titles.ts';
import styles from './class.module.css';

interface ClassFiltersProps {
  readonly results: readonly ClassResult[];
  readonly filter: ClassFilter;
  readonly onFilter: (filter: ClassFilter) => void;
}

const all = '';

/** Which of the results are looked at. */
export function ClassFilters({ results, filter, onFilter }: ClassFiltersProps) {
  const { t } = useTranslation('class');
  const { t: shell } = useTranslation('shell');
  const shelf = useShelf();
  const scenarios = scenariosOf(results);
  const sides = [...new Set(results.flatMap((each) => each.sides))];
  return (
    <div className={`${styles['filters'] ?? ''} no-print`}>
      <div>
        <Picker
          label={t('scenario')}
          value={filter.scenario ?? all}
          choices={[
            { value: all, label: t('allScenarios') },
            ...scenarios.map(({ id, hash, results: count }) => ({
              value: hash,
              label: t('scenarioCount', {
                title: scenarioTitle(shelf, id, t('scenarioElsewhere')),
                count,
              }),
            })),
          ]}
          onChange={(scenario) => {
            onFilter(filterWith(filter, 'scenario', scenario));
          }}
        />
      </div>
      <div>
        <Picker
          label={t('side')}
          value={filter.side ?? all}
          choices={[
            { value: all, label: t('bothSides') },
            ...sides.map((side) => ({
              value: side,
              label: partyTitle(shelf, side, t('sideElsewhere')),
            })),
          ]}
          onChange={(side) => {
            onFilter(filterWith(filter, 'side', side));
          }}
        />
      </div>
      <div>
        <Picker
          label={t('outcome')}
          value={filter.outcome ?? all}
          choices={[
            { value: all, label: t('allOutcomes') },
            ...outcomeKinds.map((kind) => ({ value: kind, label: shell(`outcome.${kind}`) })),
          ]}
          onChange={(outcome) => {
            onFilter(filterWith(filter, 'outcome', outcome));
          }}
        />
      </div>
    </div>
  );
}

function filterWith(filter: ClassFilter, part: keyof ClassFilter, value: string): ClassFilter {
  const { [part]: _, ...others } = filter;
  return value === all ? others : { ...others, [part]: value };
}
