import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { capAround, meets, type Cap } from './cap.ts';

/** Its id is the number of ISO 3166, where it has one. */
export type Country = Feature<Geometry, { readonly name: string }>;

/** All of the world, or a part of it: what is not asked for costs nothing. */
export interface World {
  readonly countries: readonly Country[];
  readonly land: () => MultiPolygon;
  readonly borders: () => MultiLineString;
  /** What comes within a part of the globe; a coast cut off there lies outside. */
  readonly within: (cap: Cap) => World;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let loading: Promise<World> | undefined;

/** Ahead of time: the file alone, which costs nothing to hold; the shapes are made of it later. */
export const fetchWorld = () => import('world-atlas/countries-50m.json');

/** Natural Earth at 1:50 million; fetched once, when a map is first wanted. */
export function loadWorld(): Promise<World> {
  loading ??= fetchWorld().then((module) => worldOf(module.default as unknown as Atlas));
  // What could not be fetched is asked for again when a map is next wanted.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

interface Island {
  readonly country: Country;
  readonly shape: Polygon;
  readonly cap: Cap;
}

function worldOf(atlas: Atlas): World {
  const { countries } = atlas.objects;
  const { features } = feature(atlas, countries) as FeatureCollection<Geometry, { name: string }>;
  const islands = features.flatMap((country, index) => islandsOf(country, countries, index));
  const borders = mesh(atlas, countries, (one, other) => one !== other);
  const lines = borders.coordinates.map((line) => ({ line, cap: capAround(line) }));

  const partOf = (seen: readonly Island[], crossed: typeof lines): World => ({
    countries: [...new Set(seen.map(({ country }) => country))],
    land: () =>
      merge(
        atlas,
        seen.map(({ shape }) => shape),
      ),
    borders: () => ({ type: 'MultiLineString', coordinates: crossed.map(({ line }) => line) }),
    within: (cap) =>
      partOf(
        seen.filter((island) => meets(island.cap, cap)),
        crossed.filter((border) => meets(border.cap, cap)),
      ),
  });
  return partOf(islands, lines);
}

/** The pieces of a country's land, each by itself. */
function islandsOf(
  country: Country,
  { geometries }: GeometryCollection,
  index: number,
): readonly Island[] {
  const [drawn, shape] = [country.geometry, geometries[index]];
  const rings =
    drawn.type === 'MultiPolygon'
      ? drawn.coordinates
      : drawn.type === 'Polygon'
        ? [drawn.coordinates]
        : [];
  const arcs =
    shape?.type === 'MultiPolygon' ? shape.arcs : shape?.type === 'Polygon' ? [shape.arcs] : [];
  return rings.flatMap(([coast = []], at) => {
    const own = arcs[at];
    return own
      ? [{ country, shape: { type: 'Polygon', arcs: own }, cap: capAround(coast) } satisfies Island]
      : [];
  });
}
