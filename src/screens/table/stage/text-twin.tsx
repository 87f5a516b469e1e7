import { shownPackage } from '../../../app/drafts/offer-draft.ts';
import { useBench } from '../bench.ts';
import styles from './stage.module.css';

/** What the stage shows, as a table of words. */
export function TextTwin() {
  const { view, game, names, t } = useBench();
  const { parties, issues } = view.scenario;
  const draft = shownPackage(game.draft);
  const standsOf = (party: string) => (party === view.party ? view.mine : view.theirs).stands;
  return (
    <details className={styles['twin']}>
      <summary>{t('stage.words')}</summary>
      <p>{t('onStage.trustNow', { trust: view.trust })}</p>
      <div className={styles['twinScroll']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('stage.issue')}</th>
              {parties.map(({ id, name }) => (
                <th key={id} scope="col">
                  {t('stage.stands', { party: name })}
                </th>
              ))}
              <th scope="col">{t('stage.draft')}</th>
            </tr>
          </thead>
          <tbody>
            {issues.map(({ id, title, essential }) => {
              const closed = view.closed[id];
              const drafted = draft[id];
              return (
                <tr key={id} data-issue={id}>
                  <th scope="row">
                    {title}
                    {essential && <small> {t('stage.essential')}</small>}
                  </th>
                  {closed === undefined ? (
                    parties.map((party) => (
                      <td key={party.id}>{names.option(id, standsOf(party.id)[id] ?? '')}</td>
                    ))
                  ) : (
                    <td colSpan={parties.length}>
                      {t('stage.closed', { option: names.option(id, closed) })}
                    </td>
                  )}
                  <td>{drafted === undefined ? '—' : names.option(id, drafted)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
