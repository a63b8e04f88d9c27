// One side of the comparison: asks a URL many times, so many at once, and prints what it took. JavaScript, so that no compiler
// is in the measured process.
//   node loop.mjs plain|ours fresh|kept URL REQUESTS CONCURRENCY
const [who, connections, url, ...numbers] = process.argv.slice(2);
const [requests, concurrency] = numbers.map(Number);

const begin = { plain, ours }[who];
const ask = await begin(connections === 'kept');
const before = process.cpuUsage();
const begunAt = performance.now();
await ask();
const ms = performance.now() - begunAt;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1_000, kilobytes: process.resourceUsage().maxRSS }));

/** What one writes without a library: status and body are looked at. */
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
          const { status } = JSON.parse(Buffer.concat(chunks).toString());
          if (response.statusCode === 200 && status === 'up') resolve();
          else reject(new Error(`${response.statusCode} ${status}`));
        });
      });
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
    { url, expectStatus: '200', expectJson: '$.status = up', pace: { successThreshold: 1 } },
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
