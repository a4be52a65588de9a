import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Row } from "./section.ts";

/** A figure of one system at one size. */
interface Point {
  readonly line: string;
  readonly system: string;
  readonly quantile: string;
  readonly passages: number;
  readonly ms: number;
}

const quantiles = ["p50", "p99"] as const;

/** Apart for the colour-blind (Okabe and Ito 2008), each in a shade for either background. */
const colours = ["var(--first)", "var(--second)"] as const;

const [height, marginTop, marginBottom] = [460, 40, 44];

/**
 * Passages against milliseconds as SVG, both axes logarithmic, each line with its name. It brings its own
 * background, light or dark as the reader's system is, so that it can be read on any page.
 * @param rows - of the section `sweepTitle`
 * @throws an error with a one-line message where there is nothing to draw
 */
export function drawSweep(rows: readonly Row[]): string {
  const points = rows.flatMap(pointsOf);
  if (points.length === 0) throw new Error("there are no figures to draw");
  const systems = [...new Set(points.map(({ system }) => system))];
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const lines = [...new Set(points.map(({ line }) => line))].map((line) =>
    points.filter((point) => point.line === line),
  );
  const svg = Plot.plot({
    document,
    width: 760,
    height,
    marginLeft: 56,
    marginRight: 170,
    marginTop,
    marginBottom,
    className: "performance",
    style: { fontSize: "13px" },
    x: { type: "log", label: "passages", tickFormat: inShort, ticks: 6 },
    y: { type: "log", label: "milliseconds an answer", grid: true, tickFormat: inShort },
    color: { domain: systems, range: [...colours] },
    marks: [...lines.flatMap(marksOf), labelsOf(lines.flatMap((own) => own.slice(-1)))],
  });
  const style = document.createElement("style");
  style.textContent = look;
  svg.prepend(style);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", "Milliseconds an answer takes against passages");
  return `${svg.outerHTML}\n`;
}

const look = `
svg.performance {
  --first: #0072b2; --second: #c25100;
  background: #fff; color: #1f2328; font-family: system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  svg.performance { --first: #56b4e9; --second: #f0a35e; background: #2b2d31; color: #e6e8eb; }
}
`;

function marksOf(own: readonly Point[]): Plot.Markish[] {
  const place = { x: "passages", y: "ms" };
  return [
    Plot.line(own, {
      ...place,
      stroke: "system",
      strokeWidth: 2,
      strokeDasharray: own[0]?.quantile === "p99" ? "6 4" : "none",
    }),
    Plot.dot(own, { ...place, fill: "system", r: 3 }),
  ];
}

/** The names of lines beside their ends, moved up where two would be over each other. */
function labelsOf(ends: readonly Point[]): Plot.Markish {
  const all = ends.map(({ ms }) => ms);
  const step = (Math.max(...all) / Math.min(...all)) ** (lineHeight / usedHeight);
  const placed: Point[] = [];
  for (const end of [...ends].sort((a, b) => a.ms - b.ms)) {
    const below = placed.at(-1);
    placed.push({ ...end, ms: below === undefined ? end.ms : Math.max(end.ms, below.ms * step) });
  }
  return Plot.text(placed, {
    x: "passages",
    y: "ms",
    text: "line",
    fill: "system",
    textAnchor: "start",
    dx: 8,
    fontWeight: 600,
  });
}

/** Of a label, in pixels; the ends of the lines share less than the whole height. */
const lineHeight = 17;
const usedHeight = (height - marginTop - marginBottom) / 2;

const pointsOf = (row: Row): readonly Point[] =>
  quantiles.flatMap((quantile) => {
    const [system, passages, ms] = [row["system"], row["passages"], row[`${quantile} ms`]];
    return typeof system === "string" && typeof passages === "number" && typeof ms === "number"
      ? [{ line: `${system}, ${quantile}`, system, quantile, passages, ms }]
      : [];
  });

const inShort = (value: number): string =>
  value >= 1_000 ? `${value / 1_000}k` : value.toLocaleString("en");
