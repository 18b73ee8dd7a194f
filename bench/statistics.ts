/** The value below which the given share (0 to 1) of the samples lies, by nearest rank; NaN when there are none. */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Median, 99th percentile and maximum in whole ms. */
export function summary(samples: number[]) {
  return {
    p50: Math.round(percentile(samples, 0.5)),
    p99: Math.round(percentile(samples, 0.99)),
    max: Math.round(Math.max(...samples)),
  };
}
