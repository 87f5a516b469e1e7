/** How much larger than usual the reader has the page's text: lettering on the stage follows it. */
export function typeSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
