/**
 * In a page: has the browser say that a graphics card draws, where the processor plays one. Reaches
 * nothing outside itself, so that it can be sent.
 */
export function nameGraphicsCard(): void {
  const drawing = WebGLRenderingContext.prototype;
  const told = Object.getOwnPropertyDescriptor(drawing, 'getParameter')?.value as (
    name: number,
  ) => unknown;
  const unmaskedRenderer = 0x9246;
  drawing.getParameter = function (name: number): unknown {
    return name === unmaskedRenderer ? 'A graphics card' : told.call(this, name);
  };
}
