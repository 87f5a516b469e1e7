import { ChevronRight, CircleAlert, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { goToPath } from '../../../app/studio/bench-store.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import type { FormWords } from '../form/fields/form-context.ts';
import { useFormWords } from '../form/fields/use-new-form.ts';
import { outlineOf, type Line } from '../../../authoring/outline.ts';
import { nearestLine } from './nearest-line.ts';
import styles from './outline.module.css';

const keyOf = (path: Line['path']) => JSON.stringify(path);

/** The draft as its author sees it; what is chosen here lies on the desk. */
export function Outline() {
  const { t } = useTranslation('studio');
  const form = useFormWords();
  const items = useMemo(() => outlineOf(form.data), [form.data]);
  const selected = useStudio((studio) => studio.selected);
  const marked = nearestLine(items, selected);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([keyOf(['issues'])]));
  // What is marked is always seen.
  const expanded = new Set([...opened, ...(marked ? aboveOf(marked.path) : [])]);
  return (
    <nav aria-label={t('parts.outline')} className={styles['outline']}>
      {form.data === undefined ? (
        <p>{t('outline.nothing')}</p>
      ) : (
        <Tree
          aria-label={t('parts.outline')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={marked ? [keyOf(marked.path)] : []}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (typeof key === 'string') goToPath(JSON.parse(key) as Line['path']);
          }}
          expandedKeys={expanded}
          onExpandedChange={(keys) => {
            setOpened(new Set([...keys].map(String)));
          }}
          className={styles['tree'] ?? ''}
        >
          {items.map((item) => itemOf(item, form, t('form.talks')))}
        </Tree>
      )}
    </nav>
  );
}

/** The things round one, from the top. */
function aboveOf(path: Line['path']): readonly string[] {
  return path.slice(0, -1).map((_, depth) => keyOf(path.slice(0, depth + 1)));
}

function itemOf(item: Line, form: FormWords, talks: string) {
  const { path, part, count, lines: items } = item;
  const own = isOwn(item) ? item.label : undefined;
  const label = part === 'talks' ? talks : (own ?? form.name(path));
  const isLast = items.length === 0;
  // What is within has marks of its own; the talks hold everything.
  const wrong = form
    .problems(path)
    .filter(
      ({ path: at }) =>
        path.length > 0 || !/parties|issues|events|history|works/.test(String(at?.[0])),
    );
  const severity = wrong.some((each) => each.severity === 'error') ? 'error' : 'warning';
  const words = wrong[0] && form.problemWords(wrong[0]);
  return (
    <TreeItem key={keyOf(path)} id={keyOf(path)} textValue={label} className={styles['item'] ?? ''}>
      <TreeItemContent>
        {!isLast && (
          <Button slot="chevron" className={styles['chevron'] ?? ''}>
            <ChevronRight aria-hidden="true" />
          </Button>
        )}
        <span className={styles['label']}>
          {label}
          {count !== undefined && <span className={styles['count']}> {count}</span>}
        </span>
        {words !== undefined && (
          <span className={styles[severity]} title={words}>
            {severity === 'error' ? (
              <CircleAlert aria-hidden="true" />
            ) : (
              <TriangleAlert aria-hidden="true" />
            )}
            <span className="visually-hidden">{words}</span>
          </span>
        )}
      </TreeItemContent>
      {items.map((each) => itemOf(each, form, talks))}
    </TreeItem>
  );
}

/** Whether a thing is called as its author calls it, and not by what it is. */
function isOwn({ part, path }: Line): boolean {
  return part === 'party' || typeof path.at(-1) === 'number';
}
