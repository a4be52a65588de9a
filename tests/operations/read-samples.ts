/** One line of Prometheus's text format. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * The samples in a text of Prometheus's format, in order.
 * @throws Error naming the first line that is not of this format
 */
export const readSamples = (text: string): readonly Sample[] =>
  text
    .split("\n")
    .filter((line) => line !== "" && !/^# (?:HELP|TYPE) [a-z_]+ /u.test(line))
    .map(readSample);

function readSample(line: string): Sample {
  const [, name = "", labels = "", value = ""] =
    /^([a-z_]+)(?:\{((?:[a-z]+="[^"\\\n]*",?)+)\})? (\S+)$/u.exec(line) ?? [];
  if (name === "") throw new Error(`no sample: ${line}`);
  return {
    name,
    labels: Object.fromEntries(
      [...labels.matchAll(/([a-z]+)="([^"]*)"/gu)].map(([, label = "", of = ""]) => [label, of]),
    ),
    value: Number(value.replace("Inf", "Infinity")),
  };
}

/** The value of the one sample with this name and these labels; undefined where there is none. */
export const sampleValue = (
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined =>
  samples.find(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  )?.value;
