const needed = [
  '700 16px "Old Standard TT"',
  'italic 400 16px "Old Standard TT"',
  '400 16px "PT Serif"',
  'italic 400 16px "PT Serif"',
  '400 16px "PT Sans"',
  '700 16px "PT Sans"',
] as const;

const patience = 1500; // ms; then the fallback faces will do

/** Resolves when the faces are loaded that a canvas will write with, or when they take too long. */
export async function loadFonts(): Promise<void> {
  const letters = 'Aa–Жж';
  const loading = Promise.allSettled(needed.map((font) => document.fonts.load(font, letters)));
  await Promise.race([loading, new Promise((done) => setTimeout(done, patience))]);
}
