import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAppearance } from './app/appearance.ts';
import { removeFailedStyles } from './app/fetched.ts';
import { startLanguages } from './app/languages/i18n.ts';
import { keepOffline } from './app/offline.ts';
import { labelTexts } from './app/languages/label-texts.ts';
import { App } from './screens/app.tsx';
import './screens/style/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root".');

followAppearance();
removeFailedStyles();
await startLanguages();
labelTexts(root);
keepOffline();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
