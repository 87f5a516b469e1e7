import { unnamed } from '../../lib/unnamed.ts';
import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { signed } from '../../words/numbers.ts';
import { Panel } from '../page/panel.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { issueOf, optionTitle } from './find-in-view.ts';
import styles from './dossier.module.css';

export function LinkageList({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const { linkages } = view.own.sheet;
  if (linkages.length === 0) return null;
  return (
    <Panel anchor="linkages" title={t('sections.linkages')}>
      <p>{t('linkageLead')}</p>
      <ul className={styles['plain']}>
        {linkages.map((linkage) => (
          <li key={linkage.id}>
            <strong>
              {signed(linkage.points)} · {linkage.title}
            </strong>{' '}
            {t('linkageWhen', {
              terms: Object.entries(linkage.when)
                .map(([issue, options]) =>
                  t('linkageTerm', {
                    issue: issueOf(view, issue)?.title ?? unnamed,
                    options: options
                      .map((option) => t('quoted', { title: optionTitle(view, issue, option) }))
                      .join(` ${t('or')} `),
                  }),
                )
                .join(` ${t('and')} `),
            })}{' '}
            <SourceMark because={linkage.because} of={linkage.title} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
