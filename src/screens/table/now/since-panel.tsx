import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { useNews } from '../stage/use-news.ts';
import panels from '../panels.module.css';

/** All that came since the viewer's last move. */
export function SincePanel() {
  const { t, watching } = useBench();
  const { told } = useNews();
  if (watching || told.length < 2) return null; // what is alone stands whole beside the table
  return (
    <Panel title={t('now.since')}>
      <ul className={panels['lines']}>
        {told.map(({ words, moved }, index) => (
          <li key={index}>{[words, ...moved].join(' ')}</li>
        ))}
      </ul>
    </Panel>
  );
}
