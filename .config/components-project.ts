import type { TestProjectInlineConfiguration } from 'vitest/config';

/**
 * The components in a real browser. Its tools are fetched only where the tests run, so that a build
 * of the game knows nothing of them.
 */
export async function componentsProject(): Promise<TestProjectInlineConfiguration> {
  const { playwright } = await import('@vitest/browser-playwright');
  const { findBrowser, testFlags } = await import('./find-browser.ts');
  return {
    extends: true,
    // All that the page fetches in time is made ready before the first test, and none is run twice.
    optimizeDeps: { entries: ['src/main.tsx', 'tests/components/**/*.{ts,tsx}'] },
    test: {
      name: 'components',
      include: ['tests/components/**/*.component.tsx'],
      setupFiles: ['tests/components/kit/setup.ts'],
      testTimeout: 120_000, // no test measures time; a busy machine is only slower
      expect: { poll: { timeout: 30_000 } },
      restoreMocks: true,
      maxWorkers: 2, // pages at a time
      browser: {
        enabled: true,
        headless: true,
        ui: false,
        screenshotFailures: false,
        dependencySourcemaps: false,
        viewport: { width: 1280, height: 800 },
        provider: playwright({
          actionTimeout: 30_000,
          launchOptions: {
            args: [...testFlags],
            // Asked when the browser is started and not before: it may have to be installed.
            get executablePath() {
              return findBrowser();
            },
          },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
