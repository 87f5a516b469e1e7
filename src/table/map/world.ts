import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as Shapes,
  Polygon,
  Topology,
} from 'topojson-specification';

/** Its id is the number of ISO 3166, where it has one. */
export type Country = Feature<Geometry, { readonly name: string }>;

export interface World {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly countries: readonly Country[];
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let loading: Promise<World> | undefined;

/** Ahead of time: the file alone, which costs nothing to hold; the shapes are made of it later. */
export const fetchWorld = () => import('world-atlas/countries-50m.json');

/** Natural Earth at 1:50 million; fetched once, when a map is first wanted. */
export function loadWorld(): Promise<World> {
  loading ??= fetchWorld().then((module) => {
    const atlas = module.default as unknown as Atlas;
    const { countries } = atlas.objects;
    const all = feature(atlas, countries) as FeatureCollection<Geometry, { name: string }>;
    return {
      land: merge(atlas, countries.geometries as (Shapes | Polygon)[]),
      borders: mesh(atlas, countries, (one, other) => one !== other),
      countries: all.features,
    };
  });
  // What could not be fetched is asked for again when a map is next wanted.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
