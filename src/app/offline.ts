import { create } from 'zustand';
import { isClassServer } from './live/address.ts';

interface Update {
  readonly load: (() => void) | undefined; // there once a newer version waits to be loaded
}

/** The newer version of the page that waits, if one does. */
export const useUpdate = create<Update>(() => ({ load: undefined }));

/**
 * Lets the browser keep the whole game, so that it opens without a connection. A newer version is
 * fetched beside it, and waits until somebody loads it. A class's page needs its server anyway.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || isClassServer()) return;
  const begin = () => {
    // What the page needs first comes first; and it does without, where it may not be kept.
    setTimeout(() => {
      register().catch(() => undefined);
    }, 3000);
  };
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

async function register(): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('./service-worker.js');
  worker.addEventListener('waiting', () => {
    useUpdate.setState({
      load: () => {
        worker.addEventListener('controlling', () => {
          location.reload();
        });
        worker.messageSkipWaiting();
      },
    });
  });
  await worker.register();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  });
}
