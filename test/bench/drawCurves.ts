import type { Point } from './measureIndex.ts';

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 56;
const RIGHT = 130;
const TOP = 40;
const BOTTOM = 44;

/** Decades of both axes: articles, milliseconds. */
const ARTICLES = [3, 6] as const;
const MS = [0, 3] as const;

const CURVES = [
  { kind: 'dense', what: 'verdict', color: '#1f5f8b', dash: '', label: 'dense, verdict' },
  { kind: 'dense', what: 'lookUp', color: '#1f5f8b', dash: '4 4', label: 'dense, look-up' },
  { kind: 'sparse', what: 'verdict', color: '#b0562b', dash: '', label: 'sparse, verdict' },
  { kind: 'sparse', what: 'lookUp', color: '#b0562b', dash: '4 4', label: 'sparse, look-up' },
] as const;

const x = (articles: number) =>
  LEFT + ((Math.log10(articles) - ARTICLES[0]) / (ARTICLES[1] - ARTICLES[0])) * (WIDTH - LEFT - RIGHT);
const y = (ms: number) =>
  HEIGHT - BOTTOM - ((Math.log10(Math.max(1, ms)) - MS[0]) / (MS[1] - MS[0])) * (HEIGHT - TOP - BOTTOM);

/** Milliseconds (median) over articles, both on logarithmic axes, as SVG. */
export function drawCurves(points: readonly Point[]): string {
  const parts: string[] = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 22, 'Median, worker killed before each question', 'start', 14),
  ];
  for (let decade = MS[0]; decade <= MS[1]; decade++) {
    const at = y(10 ** decade);
    parts.push(`<path d="M${LEFT} ${fixed(at)}H${WIDTH - RIGHT}" stroke="#ddd"/>`);
    parts.push(text(LEFT - 8, at + 4, `${10 ** decade} ms`, 'end'));
  }
  for (let decade = ARTICLES[0]; decade <= ARTICLES[1]; decade++) {
    const at = x(10 ** decade);
    parts.push(`<path d="M${fixed(at)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#ddd"/>`);
    parts.push(text(at, HEIGHT - BOTTOM + 18, (10 ** decade).toLocaleString('en'), 'middle'));
  }
  parts.push(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'articles', 'middle'));
  const labels: number[] = [];
  for (const { kind, what, color, dash, label } of CURVES) {
    const own = points.filter((point) => point.kind === kind).sort((a, b) => a.articles - b.articles);
    const last = own.at(-1);
    if (!last) continue;
    const line = own.map((point) => `${fixed(x(point.articles))} ${fixed(y(point[what].p50))}`).join('L');
    parts.push(`<path d="M${line}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>`);
    for (const point of own)
      parts.push(`<circle cx="${fixed(x(point.articles))}" cy="${fixed(y(point[what].p50))}" r="3" fill="${color}"/>`);
    const free = (at: number): number => (labels.some((one) => Math.abs(one - at) < 14) ? free(at - 14) : at);
    const at = free(y(last[what].p50) + 4);
    labels.push(at);
    parts.push(text(WIDTH - RIGHT + 10, at, label, 'start', 12, color));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif">\n${parts.join('\n')}\n</svg>\n`;
}

function text(atX: number, atY: number, words: string, anchor: string, size = 12, color = '#333'): string {
  return `<text x="${fixed(atX)}" y="${fixed(atY)}" font-size="${size}" text-anchor="${anchor}" fill="${color}">${words}</text>`;
}

const fixed = (value: number) => value.toFixed(1);
