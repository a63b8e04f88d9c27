/** Words of other tools, and what they are called here. */
const words: Readonly<Record<string, string>> = {
  interval: 'periodSeconds',
  timeout: 'timeoutSeconds',
  startPeriod: 'initialDelaySeconds',
  start_period: 'initialDelaySeconds',
  startInterval: 'periodSeconds',
  start_interval: 'periodSeconds',
  retries: 'failureThreshold',
  deadline: 'deadlineSeconds',
  delay: 'initialDelaySeconds',
  period: 'periodSeconds',
  tests: 'checks',
  probes: 'checks',
  check: 'expect',
  assert: 'expect',
  asserts: 'expect',
  expected: 'expect',
  captures: 'capture',
  baseUrl: 'target',
  base: 'target',
  statusCode: 'status',
  jsonpath: 'json',
  cacert: 'ca',
  max: 'lte',
  min: 'gte',
  regex: 'matches',
  pattern: 'matches',
  eq: 'equals',
  ne: 'not',
  length: 'count',
  redirect: 'redirects',
  timing: 'time',
  uri: 'url',
};

/** What Kubernetes has and no check can do. */
const refused: Readonly<Record<string, string>> = {
  terminationGracePeriodSeconds: 'nothing is terminated by a check; leave it out',
  exec: 'a check runs no commands; ask the application by `httpGet` or `tcpSocket`',
  grpc: 'there are no checks by gRPC; use `tcpSocket`, or `httpGet` on a port that answers HTTP',
  livenessProbe: 'write what is within it in its place',
  readinessProbe: 'write what is within it in its place',
  startupProbe: 'write what is within it in its place',
};

/** What to do about a key that is known elsewhere, where the word for it is allowed here; undefined for any other. */
export function foreignWords(key: string, known: readonly string[]): string | undefined {
  if (Object.hasOwn(refused, key) && known.includes('httpGet')) return refused[key];
  const word = Object.hasOwn(words, key) ? words[key]! : null;
  return word !== null && known.includes(word) ? `it is called \`${word}\`` : undefined;
}
