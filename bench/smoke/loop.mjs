// One side of the comparison: asks a URL many times, so many at once, and prints what it took. JavaScript, so that no compiler
// is in the measured process.
//
// Both do the same work for each request: GET, the body read to its end, the status compared with 200, given up after the same
// time. Fresh is the case that the target of smoke-test means: checks, each on a connection of its own. Kept is what a sample
// does. What the JSON of a body costs is no part of it: a plain loop has no JSONPath to compare with.
//   node loop.mjs plain|ours fresh|kept URL REQUESTS CONCURRENCY
const [who, connections, url, ...numbers] = process.argv.slice(2);
const [requests, concurrency] = numbers.map(Number);

/** Of one request. */
const TIMEOUT_MS = 5_000;

const begin = { plain, ours }[who];
const ask = await begin(connections === 'kept');
const before = process.cpuUsage();
const begunAt = performance.now();
await ask();
const ms = performance.now() - begunAt;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1_000, kilobytes: process.resourceUsage().maxRSS }));

/** What one writes without a library: the body is read to its end, the status is compared, and no request takes too long. */
async function plain(keepAlive) {
  const { Agent, get } = await import('node:http');
  // An agent without keepAlive would still hand a socket on to the next request.
  const agent = keepAlive ? new Agent({ keepAlive, maxSockets: concurrency }) : false;
  const once = () =>
    new Promise((resolve, reject) => {
      const request = get(url, { agent }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () => {
          clearTimeout(timer);
          const body = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(body);
          else reject(new Error(`${response.statusCode}`));
        });
      });
      const timer = setTimeout(() => request.destroy(new Error('timed out')), TIMEOUT_MS);
      request.once('error', reject);
    });
  return async () => {
    let left = requests;
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        for (; left > 0;) {
          left -= 1;
          await once();
        }
      }),
    );
    if (agent) agent.destroy();
  };
}

/** Fresh: a suite of so many checks. Kept: one check with a sample, whose requests keep their connections. */
async function ours(keepAlive) {
  const { runSuite, suiteOfUrl } = await import('@deploy-actions/observe');
  const reading = await suiteOfUrl(
    { url, expectStatus: '200', pace: { successThreshold: 1, timeoutSeconds: TIMEOUT_MS / 1_000 } },
    { env: {} },
  );
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const [check] = reading.suite.checks;
  const checks = keepAlive
    ? [{ ...check, sample: { requests, concurrency } }]
    : Array.from({ length: requests }, (_, index) => ({ ...check, name: `check ${index}` }));
  return async () => {
    const options = { env: {}, signal: new AbortController().signal, concurrency };
    const { result, reason } = await runSuite({ ...reading.suite, checks }, options);
    if (result !== 'passed') throw new Error(reason);
  };
}
