import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import { Afterwards } from './afterwards.tsx';
import { ClassOutcome } from './class-outcome.tsx';
import page from '../console.module.css';

/** The class looks back: how all games ended, what to talk about, and what becomes of it all. */
export function Debrief({ onOpen }: { readonly onOpen: (table: TableId) => void }) {
  return (
    <div className={page['stack']}>
      <ClassOutcome onOpen={onOpen} />
      <Afterwards />
    </div>
  );
}
