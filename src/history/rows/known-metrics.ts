/** The figures that records are known to have, in the order in which a table shows them, and what each is. */

export interface KnownMetric {
  readonly name: string;
  /** One line, with the unit. */
  readonly description: string;
}

const statistics = {
  mean: 'Mean',
  median: 'Median',
  std: 'Standard deviation of',
  p75: '75th percentile of',
  p90: '90th percentile of',
  p95: '95th percentile of',
  p99: '99th percentile of',
  'p99.9': '99.9th percentile of',
} as const;

const families = {
  ttft: 'time to first token, in seconds',
  tpot: 'time per output token after the first, in seconds',
  intvty: 'interactivity, in tokens per second and user; of a percentile, that of so slow a TPOT',
  itl: 'inter-token latency, in seconds',
  e2el: 'end-to-end latency of a request, in seconds',
} as const;

const throughputs: readonly KnownMetric[] = [
  { name: 'tput_per_gpu', description: 'Input and output tokens per second and GPU.' },
  {
    name: 'output_tput_per_gpu',
    description: 'Output tokens per second and GPU; of decode GPUs alone where they are apart.',
  },
  {
    name: 'input_tput_per_gpu',
    description: 'Input tokens per second and GPU; of prefill GPUs alone where they are apart.',
  },
];

const latencies = Object.entries(families).flatMap(([family, what]) =>
  Object.entries(statistics).map(
    ([statistic, of]): KnownMetric => ({
      name: `${statistic}_${family}`,
      description: `${of} ${what}.`,
    }),
  ),
);

const requests: readonly KnownMetric[] = [
  { name: 'num_requests_total', description: 'Requests that were made.' },
  { name: 'num_requests_successful', description: 'Requests that succeeded.' },
];

const power: readonly KnownMetric[] = [
  { name: 'power_metric_schema_version', description: 'Version of the definition of the power figures.' },
  { name: 'power_valid', description: 'Whether power was measured soundly: 1 or 0.' },
  { name: 'avg_power_w', description: 'Mean power of a GPU, in watts.' },
  { name: 'avg_total_gpu_power_w', description: 'Mean power of all GPUs, in watts.' },
  { name: 'total_gpu_energy_j', description: 'Energy of all GPUs, in joules.' },
  { name: 'joules_per_successful_query', description: 'Energy per successful request, in joules.' },
  { name: 'joules_per_input_token', description: 'Energy per input token, in joules.' },
  { name: 'joules_per_output_token', description: 'Energy per output token, in joules.' },
  { name: 'joules_per_total_token', description: 'Energy per input or output token, in joules.' },
  { name: 'prefill_gpu_energy_j', description: 'Energy of the prefill GPUs, in joules.' },
  { name: 'decode_gpu_energy_j', description: 'Energy of the decode GPUs, in joules.' },
  { name: 'prefill_avg_power_w', description: 'Mean power of a prefill GPU, in watts.' },
  { name: 'decode_avg_power_w', description: 'Mean power of a decode GPU, in watts.' },
  {
    name: 'prefill_joules_per_input_token',
    description: 'Energy of the prefill GPUs per input token, in joules.',
  },
  {
    name: 'decode_joules_per_output_token',
    description: 'Energy of the decode GPUs per output token, in joules.',
  },
];

export const knownMetrics: readonly KnownMetric[] = [...throughputs, ...latencies, ...requests, ...power];

const known: ReadonlySet<string> = new Set(knownMetrics.map(({ name }) => name));
const figure = /^(?:mean|median|std|p\d{1,2}(?:\.\d{1,3})?)_(?:ttft|tpot|intvty|itl|e2el)$/;

/** Whether the name is that of a figure: what has one was meant to be a record. */
export function isFigure(name: string): boolean {
  return /^(?:output_|input_)?tput_per_gpu$/.test(name) || figure.test(name);
}

/** What replayed agents were measured by; hundreds of them, in mappings within mappings. */
export const nestedMetrics: readonly string[] = ['request_metrics', 'server_metrics'];

/** Others are kept as well, and told. */
export function isKnownMetric(name: string): boolean {
  return known.has(name) || figure.test(name) || nestedMetrics.some((group) => name.startsWith(`${group}.`));
}
