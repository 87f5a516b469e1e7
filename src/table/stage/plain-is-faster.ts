/** What browsers call a graphics card that the processor only plays. */
const played = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether the plain canvas is the faster one here: without a graphics card WebGL is played on the
 * processor, and each frame costs many times what a canvas takes. A browser that does not name what
 * draws is taken to have a card.
 */
export function plainIsFaster(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) return true;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return played.test(String(name));
}
