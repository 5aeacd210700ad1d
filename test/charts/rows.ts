import type { Frame, Row } from '../../src/charts/frame.js';

/** Rows with these values; labels as long as asked for. */
export function rowsOf(values: readonly (number | null)[], label = 'Label'): readonly Row[] {
  return values.map((value, index) => ({
    label: `${label} ${index}`,
    value,
    valueText: value === null ? 'No figure' : String(value),
    name: `${label} ${index}: ${value}`,
    accent: index === 0,
  }));
}

export const frameOf = (width: number, dir: Frame['dir'] = 'ltr'): Frame => ({
  width,
  em: 16,
  measure: (text) => text.length * 8,
  dir,
});

/** Inputs that every kind of chart must draw: real, one, equal, zero, many, huge, none. */
export const VALUES = {
  cases: [42, 2, 1, 7],
  channels: [102, 10, 14, 20, 4],
  one: [5],
  equal: [3, 3, 3, 3],
  'with zero': [4, 0, 2],
  'all zero': [0, 0],
  many: Array.from({ length: 40 }, (_, index) => index),
  hundred: Array.from({ length: 100 }, (_, index) => 100 - index),
  'with none': [4, null, 0, 2],
  none: [],
} as const satisfies Readonly<Record<string, readonly (number | null)[]>>;

/** What dots are never drawn of. */
export const HUGE = { huge: [999_999_999_999, 1, 123_456_789] } as const;

export const WIDTHS = [160, 280, 600, 1600] as const;
