/** One stroke or filled shape of a drawing on a grid of 16 units. */
export interface Shape {
  d: string;
  /** Filled instead of stroked. */
  solid?: true;
  /** Stroke width, where it is not the usual 1.5. */
  width?: number;
}

/** A circle as a path, so that every drawing is a list of paths. */
const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** All drawings of the interface: signs of verdicts and credit, then controls. Never colour alone tells them apart. */
export const ICONS = {
  paused: [{ d: 'M5.5 3.5v9M10.5 3.5v9', width: 2 }],
  failed: [{ d: circle(8, 8, 6.25) }, { d: 'M8 4.75v4M8 11.25v.02' }],
  'not-article': [{ d: 'M2 3h12v10H2zM2 6.2h12M6.2 6.2V13' }],
  unreadable: [
    { d: 'M3 1.75h10v6.5M3 1.75v6.5' },
    { d: 'M5.5 4.75h5M5.5 7.5h3' },
    {
      d: 'M2.5 11.25h1M6 11.25h1M9.5 11.25h1M13 11.25h.5M2.5 14.25h1M6 14.25h1M9.5 14.25h1',
      width: 1.4,
    },
  ],
  unknown: [{ d: circle(8, 8, 6.25) }, { d: 'M5.25 8h5.5' }],
  estimated: [
    { d: 'M3 1.75h6.5L13 5.25v9H3z' },
    { d: 'M5.25 8c.9-1 1.8-1 2.75 0s1.85 1 2.75 0M5.25 11c.9-1 1.8-1 2.75 0s1.85 1 2.75 0', width: 1.3 },
  ],
  'same-outlet': [
    { d: 'M13.5 8A5.5 5.5 0 0 1 3.6 11.3M2.5 8a5.5 5.5 0 0 1 9.9-3.3' },
    { d: 'M12.7 1.8v3h-3M3.3 14.2v-3h3' },
  ],
  'common-source': [
    { d: circle(8, 3, 1.75) },
    { d: 'M8 4.9v2.6M8 7.5 4 10.2M8 7.5l4 2.7' },
    { d: 'M2 11h4v3.25H2zM10 11h4v3.25h-4z' },
  ],
  original: [{ d: 'M3 1.75h6.5L13 5.25v9H3z' }, { d: 'M6.5 7.2 8.2 6v5.6M6.4 11.7h3.6', width: 1.4 }],
  undecided: [{ d: circle(8, 8, 6.25) }, { d: 'M6.1 6.3A1.95 1.95 0 1 1 8 8.25v1M8 11.5v.02' }],
  republished: [{ d: 'M5.5 4.5v-3h5.25L14.25 5v6.5h-3.5' }, { d: 'M1.75 4.75h7.5v9.75h-7.5z' }, { d: 'M4 8h3M4 11h3' }],
  partly: [{ d: 'M3 1.75h7L13 4.75v9.5H3z' }, { d: 'M3 8.5h10v5.75H3z', solid: true }],
  excerpt: [{ d: 'M6.5 4C4.2 4.6 3 6.2 3 8.6V12h3.5V8.6H3M13.5 4C11.2 4.6 10 6.2 10 8.6V12h3.5V8.6H10' }],
  reading: [{ d: 'M8 1.75a6.25 6.25 0 1 1-5.4 3.1' }],
  'credit-none': [{ d: circle(8, 8, 5.75) }],
  'credit-machine': [{ d: circle(8, 8, 5.75) }, { d: 'M8 4.75a3.25 3.25 0 0 1 0 6.5z', solid: true }],
  'credit-visible': [{ d: circle(8, 8, 5.75) }, { d: circle(8, 8, 3.25), solid: true }],
  pause: [{ d: 'M5.5 3.5v9M10.5 3.5v9', width: 2 }],
  resume: [{ d: 'M5 3.2v9.6L12.5 8z' }],
  library: [{ d: 'M2.5 2.5v11M5.75 2.5v11M9 3l3.9 10.2' }],
  settings: [
    { d: circle(8, 8, 2.25) },
    { d: 'M8 1.75v2M8 12.25v2M1.75 8h2M12.25 8h2M3.6 3.6l1.4 1.4M11 11l1.4 1.4M3.6 12.4 5 11M11 5l1.4-1.4' },
  ],
  again: [{ d: 'M13.5 8A5.5 5.5 0 0 1 3.6 11.3M2.5 8a5.5 5.5 0 0 1 9.9-3.3' }, { d: 'M12.7 1.8v3h-3M3.3 14.2v-3h3' }],
  search: [{ d: circle(7, 7, 4.5) }, { d: 'm10.5 10.5 3.5 3.5' }],
  open: [{ d: 'M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4' }],
  fold: [{ d: 'm6 3.5 4.5 4.5L6 12.5' }],
  compare: [{ d: 'M1.75 3h5v10h-5zM9.25 3h5v10h-5z' }],
  show: [{ d: 'M2.5 11.5 9.8 4.2l2.5 2.5L5 14H2.5zM8.5 14h5' }],
  more: [{ d: [3.5, 8, 12.5].map((x) => circle(x, 8, 1.3)).join(''), solid: true }],
  copy: [{ d: 'M5.25 5.25h8.5v8.5h-8.5z' }, { d: 'M2.25 10.75v-8.5h8.5' }],
  report: [{ d: 'M5.5 2.5C3.5 2.5 4.5 7 2.5 8c2 1 1 5.5 3 5.5M10.5 2.5c2 0 1 4.5 3 5.5-2 1-1 5.5-3 5.5' }],
  web: [{ d: circle(8, 8, 6.25) }, { d: 'M1.75 8h12.5M8 1.75c3.5 3.5 3.5 9 0 12.5M8 1.75c-3.5 3.5-3.5 9 0 12.5' }],
  mark: [{ d: 'M3.5 14.25V2.25h8l-1.75 2.75 1.75 2.75h-8' }],
  not: [{ d: circle(8, 8, 6) }, { d: 'M3.8 3.8l8.4 8.4' }],
  close: [{ d: 'm3.75 3.75 8.5 8.5M12.25 3.75l-8.5 8.5' }],
  up: [{ d: 'm3.5 10 4.5-4.5 4.5 4.5' }],
  down: [{ d: 'm3.5 6 4.5 4.5L12.5 6' }],
  erase: [{ d: 'M2.5 4h11M6 4V2.25h4V4M4 4l.75 10h6.5L12 4' }],
  note: [{ d: circle(8, 8, 6.25) }, { d: 'M8 7.25v4M8 4.75v.02' }],
  swap: [{ d: 'M2.5 5.5h10M10 2.5l3 3-3 3M13.5 10.5h-10M6 7.5l-3 3 3 3' }],
  print: [{ d: 'M4.5 5.5v-3.75h7V5.5M4.5 11.5h-2.75v-6h12.5v6H11.5' }, { d: 'M4.5 9.5h7v4.75h-7z' }],
  keys: [{ d: 'M1.75 4h12.5v8H1.75z' }, { d: 'M4.5 6.75h.02M7 6.75h.02M9.5 6.75h.02M12 6.75h.02M5 9.5h6' }],
  done: [{ d: 'm3 8.5 3.5 3.5L13 4.5' }],
  for: [{ d: 'M8 3.5 13 12H3z', solid: true }],
  against: [{ d: 'M8 12.5 3 4h10z' }],
  story: [
    { d: 'M3 2v12M7 3.5h7M7 8h5M7 12.5h6' },
    { d: [3.5, 8, 12.5].map((y) => circle(3, y, 1.7)).join(''), solid: true },
  ],
  feed: [
    { d: 'M2.5 8a5.5 5.5 0 0 1 5.5 5.5M2.5 2.75A10.75 10.75 0 0 1 13.25 13.5' },
    { d: circle(3.6, 12.4, 1.4), solid: true },
  ],
  text: [{ d: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h7' }],
  chart: [{ d: 'M2 14h12M3.75 11.5v-4M8 11.5V3M12.25 11.5V6' }],
  import: [{ d: 'M8 1.75v8M4.75 6.75 8 10l3.25-3.25M2.5 10v4h11v-4' }],
  export: [{ d: 'M8 10V2M4.75 5 8 1.75 11.25 5M2.5 10v4h11v-4' }],
  add: [{ d: 'M8 3v10M3 8h10' }],
  clock: [{ d: circle(8, 8, 6.25) }, { d: 'M8 4.5V8l2.5 1.5' }],
  both: [{ d: 'M3.5 8h9' }],
} as const satisfies Record<string, Shape[]>;

export type IconName = keyof typeof ICONS;
