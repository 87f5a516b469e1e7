let asked = false;

/**
 * Asks the browser, once a page, not to clear the games away when it runs short of room. Asked when a
 * first game is kept, not before: some browsers put the question to the person.
 */
export async function askToPersist(): Promise<void> {
  if (asked || typeof navigator === 'undefined') return;
  asked = true;
  try {
    // Not there where the page is not served securely, whatever the types say.
    const manager = navigator.storage as StorageManager | undefined;
    if ((await manager?.persisted()) !== true) await manager?.persist();
  } catch {
    // Then the games are kept as well as the browser keeps anything.
  }
}
