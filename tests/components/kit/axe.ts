import axe from 'axe-core';

/** Rules about a whole page, which a component alone is not. */
const ofPages = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'bypass'];

/** What axe finds wrong with all that is rendered now: the rule, and the elements that break it. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}
