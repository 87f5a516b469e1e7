import { createElement, use, type ComponentType, type FunctionComponent } from 'react';
import { fetchedOnce } from '../app/fetched.ts';
import { loadArea } from '../app/languages/i18n.ts';
import type { Area } from '../words/catalogue.ts';

type LazyScreen<Props> = FunctionComponent<Props> & {
  /** Fetches it ahead of time. */
  readonly fetch: () => Promise<unknown>;
};

/** A screen fetched together with the sentences it speaks, and fetched anew where that failed. */
export function screen<Props extends object>(
  areas: readonly Area[],
  fetchScreen: () => Promise<ComponentType<Props>>,
): LazyScreen<Props> {
  let fetched: ComponentType<Props> | undefined;
  const fetchAll = fetchedOnce(async () => {
    const [component] = await Promise.all([fetchScreen(), ...areas.map(loadArea)]);
    fetched = component;
    return component;
  });
  // React's own `lazy` would keep a failure for as long as the page lives.
  const Screen = (props: Props) => createElement(fetched ?? use(fetchAll()), props);
  return Object.assign(Screen, { fetch: fetchAll });
}
