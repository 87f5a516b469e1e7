import { vi } from 'vitest';
import type { Locator } from 'vitest/browser';

interface HandedOver {
  readonly name: string;
  readonly text: Promise<string>;
}

/** Takes what the page hands to the person as files, in the browser's stead. */
export function filesHandedOver(): readonly HandedOver[] {
  const files: HandedOver[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  });
  return files;
}

/** Presses what lets one choose files, and chooses these. */
export async function chooseFiles(button: Locator, ...files: readonly File[]): Promise<void> {
  const chosen = new Promise<void>((done) => {
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
      this: HTMLInputElement,
    ) {
      this.files = carrying(files).files;
      this.dispatchEvent(new Event('change', { bubbles: true }));
      done();
    });
  });
  await button.click();
  await chosen;
}

function carrying(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
