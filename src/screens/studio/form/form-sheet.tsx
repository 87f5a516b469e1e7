import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusTaken, goBack, goToText, useBench } from '../../../app/studio/bench-store.ts';
import { ownWorks } from '../../../app/studio/citable.ts';
import { readDesk, useDrafted } from '../../../app/studio/draft-tree.ts';
import { placeOfProblem } from '../../../app/studio/problem-place.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { outlineOf } from '../../../authoring/outline.ts';
import { valueAt } from '../../../authoring/references/references.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../controls/button.tsx';
import { OwnWorks } from '../../sources/own-works.ts';
import { nearestLine } from '../outline/nearest-line.ts';
import { FormContext } from './fields/form-context.ts';
import { Node } from './fields/node.tsx';
import { focusPlace } from './fields/place.ts';
import { useNewForm } from './fields/use-new-form.ts';
import { FormOf } from './form-of.tsx';
import styles from './form.module.css';

/** The form of what is selected in the outline. */
export function FormSheet() {
  const form = useNewForm((path) => <Node path={path} />);
  const { t } = useTranslation('studio');
  const left = useBench((bench) => bench.left);
  const selected = useStudio((studio) => studio.selected);
  const path = shownPath(form.data, selected);
  const isBroken = useDrafted((drafted) => drafted.isBroken);
  useEffect(() => void readDesk(), []);
  const sheet = useRef<HTMLDivElement>(null);
  const wanted = useBench((bench) => (bench.wanted?.on === 'form' ? bench.wanted : undefined));
  useEffect(() => {
    if (!wanted || form.data === undefined) return;
    // After the focus has gone where a click or a key was sending it.
    const timer = setTimeout(() => {
      if (sheet.current) focusPlace(sheet.current, wanted.path);
      focusTaken();
    });
    return () => {
      clearTimeout(timer);
    };
  }, [wanted, form.data]);
  return (
    <FormContext value={form}>
      <OwnWorks value={ownWorks(form.data)}>
        <div ref={sheet} className={styles['sheet']}>
          {isBroken && <Broken />}
          {left && path[0] === 'works' && (
            <Button icon={<ArrowLeft aria-hidden="true" />} onClick={goBack}>
              {t('because.back')}
            </Button>
          )}
          {form.refused !== undefined && (
            <p role="alert" className={`${styles['broken']} ${styles['refused']}`}>
              {form.refused}
            </p>
          )}
          {form.data !== undefined && <FormOf key={JSON.stringify(path.slice(0, 4))} path={path} />}
        </div>
      </OwnWorks>
    </FormContext>
  );
}

/** What is selected, or what it stood in where it is gone. */
function shownPath(data: unknown, selected: Path): Path {
  if (valueAt(data, selected) !== undefined) return selected;
  return nearestLine(outlineOf(data), selected)?.path ?? [];
}

/** The text cannot be read: what is wrong, and the way to its line. */
function Broken() {
  const { t } = useTranslation('studio');
  const reading = useStudio((studio) => studio.reading);
  const draft = useStudio((studio) => studio.draft);
  const first = reading?.problems[0];
  return (
    <div role="alert" className={styles['broken']}>
      <p>{t('form.broken')}</p>
      {first && draft && (
        <Button
          onClick={() => {
            goToText(placeOfProblem(draft.editor.doc, first).from);
          }}
        >
          {t('form.toLine', { line: first.line })}
        </Button>
      )}
    </div>
  );
}
