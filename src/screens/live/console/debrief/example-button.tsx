import { useTranslation } from 'react-i18next';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { Button } from '../../../controls/button.tsx';
import { memberIn, useConsole } from '../console-context.ts';

/** Opens a table's game to all on the projector, with its people's leave; and closes it again. */
export function ExampleButton({ tile: { id, number } }: { readonly tile: Tile }) {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const { names, example } = sight.projector;
  if (example === id) {
    return (
      <Button
        look="primary"
        aria-label={t('debrief.endExampleOf', { number })}
        onClick={() => {
          void ask({ kind: 'project', names });
        }}
      >
        {t('debrief.endExample')}
      </Button>
    );
  }
  const chairs = sight.plan.find((table) => table.id === id)?.chairs ?? {};
  const asked = Object.values(chairs)
    .flat()
    .flatMap((member) => memberIn(sight, member) ?? [])
    .filter(({ lends }) => !lends);
  const why =
    asked.length === 0
      ? undefined
      : t('debrief.noLeave', { names: asked.map(({ name }) => name).join(', ') });
  return (
    <Button
      why={why}
      aria-label={t('debrief.exampleOf', { number })}
      onClick={() => {
        void ask({ kind: 'project', names, example: id });
      }}
    >
      {t('debrief.example')}
    </Button>
  );
}
