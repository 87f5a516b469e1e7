import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { listClasses, takeUp, type ClassRow } from '../../../app/live/teach/classes.ts';
import type { AskTrouble } from '../../../app/live/ask.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { pathTo } from '../../../app/routes.ts';
import { Button } from '../../controls/button.tsx';
import { moment } from '../../dates.ts';
import { Panel } from '../../page/panel.tsx';
import { WideTable } from '../../page/wide-table.tsx';
import { useFetched } from '../../trouble/use-fetched.ts';
import styles from './teach.module.css';

/** The classes of this server, newest first; nothing where there are none. */
export function ClassList({ host }: { readonly host: string }) {
  const { t, i18n } = useTranslation('console');
  const sentence = useSentence();
  const [, navigate] = useLocation();
  const [trouble, setTrouble] = useState<AskTrouble>();
  const { part, again } = useFetched(useCallback(() => listClasses(host), [host]));
  if (part === undefined || (part.ok && part.value.length === 0)) return null;
  const goOn = async (row: ClassRow) => {
    const taken = await takeUp(host, row);
    if (taken.ok) navigate(pathTo.console(taken.value));
    else setTrouble(taken.error);
  };
  const wrong = part.ok ? trouble : part.error;
  return (
    <Panel title={t('teach.classes')}>
      {wrong && <p role="alert">{troubleWords(sentence, wrong)}</p>}
      {part.ok ? (
        <WideTable caption={t('teach.classes')} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t('teach.code')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('teach.goOn')}</span>
              </th>
              <th scope="col">{t('teach.scenario')}</th>
              <th scope="col">{t('teach.opened')}</th>
              <th scope="col">{t('teach.deleted')}</th>
            </tr>
          </thead>
          <tbody>
            {part.value
              .toSorted((one, other) => other.opened - one.opened)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row" className={styles['code']}>
                    {row.code}
                  </th>
                  <td>
                    <Button
                      aria-label={t('teach.goOnWith', { code: row.code })}
                      onClick={() => {
                        void goOn(row);
                      }}
                    >
                      {t('teach.goOn')}
                    </Button>
                  </td>
                  <td>{row.title}</td>
                  <td className={styles['moment']}>{moment(row.opened, i18n.language)}</td>
                  <td className={styles['moment']}>
                    {row.until === undefined ? t('teach.kept') : moment(row.until, i18n.language)}
                  </td>
                </tr>
              ))}
          </tbody>
        </WideTable>
      ) : (
        <Button onClick={again}>{t('again')}</Button>
      )}
    </Panel>
  );
}
