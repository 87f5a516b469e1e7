import { useTranslation } from 'react-i18next';
import { signedStatement, type JointStatement } from '../../words/joint-statement.ts';
import { talksDates } from '../dates.ts';
import { useEnded } from '../debrief/ended.ts';

/** The signed text of the game that is over; undefined where none was. */
export function useSigned(): JointStatement | undefined {
  const { t, i18n } = useTranslation(['statement', 'happenings']);
  const { state } = useEnded();
  const date = talksDates(state.scenario, i18n.language);
  return signedStatement((key, values = {}) => t(key, values), state, date);
}
