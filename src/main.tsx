import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root".');

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Common Ground</h1>
      <p>Two delegations, one table, and the capitals that must agree.</p>
    </main>
  </StrictMode>,
);
