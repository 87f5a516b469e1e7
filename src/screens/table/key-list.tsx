import { turnSingleKeys, useSingleKeys } from '../../app/single-keys.ts';
import { Toggle } from '../controls/toggle.tsx';
import { useBench } from './bench.ts';
import styles from './key-list.module.css';

const keys = [
  ['1 – 5', 'tab'],
  ['g', 'go'],
  ['j k', 'rows'],
  ['p', 'papers'],
  ['s', 'skip'],
  ['w', 'pause'],
  ['.', 'step'],
  ['?', 'list'],
  ['Esc', 'escape'],
] as const;

export function KeyList() {
  const { t } = useBench();
  const on = useSingleKeys();
  return (
    <>
      <p>{t('keys.lead')}</p>
      <table className={styles['keys']}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{t(`keys.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Toggle on={on} onChange={turnSingleKeys} note={t('keys.useNote')}>
        {t('keys.use')}
      </Toggle>
    </>
  );
}
