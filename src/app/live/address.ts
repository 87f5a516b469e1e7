/** Whether this page was handed out by the server of a class: it says so in the page itself. */
export function isClassServer(): boolean {
  return document.querySelector('meta[name="common-ground-class"]') !== null;
}

/** The address of a route of the class's server, beside the page under any path. */
export function routeTo(path: string): string {
  return new URL(`api/${path}`, document.baseURI).href;
}
