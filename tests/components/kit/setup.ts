import { afterEach, beforeEach, expect } from 'vitest';
import { cleanup, configure } from 'vitest-browser-react/pure';
import { followAppearance } from '../../../src/app/appearance.ts';
import { fetched } from '../../../src/app/fetched.ts';
import { gameStore } from '../../../src/app/game-store.ts';
import { loadArea, startLanguages } from '../../../src/app/languages/i18n.ts';
import { loadPhrasebook } from '../../../src/app/languages/phrasebook.ts';
import { keysStore } from '../../../src/app/live/keys.ts';
import { leaveClass } from '../../../src/app/live/live-store.ts';
import { changeSettings, settingsStore } from '../../../src/app/settings.ts';
import { listGames, removeGame } from '../../../src/app/storage/storage.ts';
import { announce } from '../../../src/screens/page/announcer.ts';
import type { Area } from '../../../src/words/catalogue.ts';
import { english } from '../../../src/words/en/areas.ts';
import { axeFindings } from './axe.ts';
import '../../../src/screens/style/base.css';

configure({ reactStrictMode: true }); // as the page itself
followAppearance();
await startLanguages();
await Promise.all([
  loadPhrasebook(),
  ...Object.keys(english).map((area) => loadArea(area as Area)),
]);

/** Each test begins as a first visit, with nothing in motion and no game on the screen. */
beforeEach(async () => {
  await cleanup();
  localStorage.clear();
  sessionStorage.clear();
  changeSettings({ ...settingsStore.getInitialState(), theme: 'day', motion: 'none' });
  gameStore.setState({ game: undefined, keeping: 'kept', onlyHere: false });
  leaveClass();
  keysStore.setState({ keys: [], host: undefined });
  announce('');
  await fetched(async () => Promise.resolve()); // nothing has been asked for again yet
  for (const { id } of await listGames()) await removeGame(id);
});

/** Whatever a test leaves on the page, everybody can use. */
afterEach(async () => {
  expect(await axeFindings()).toEqual([]);
});
