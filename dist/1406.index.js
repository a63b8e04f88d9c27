export const id = 1406;
export const ids = [1406];
export const modules = {

/***/ 71406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotationsOf: () => (/* reexport */ annotations/* annotationsOf */.I),
  httpSource: () => (/* reexport */ httpSource),
  markdownReport: () => (/* reexport */ markdown/* markdownReport */.q),
  probeSource: () => (/* reexport */ probeSource),
  prometheusSource: () => (/* reexport */ prometheusSource),
  readGate: () => (/* reexport */ gate/* readGate */.c),
  readMetricsFile: () => (/* reexport */ readMetricsFile)
});


// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/annotations.js
var annotations = __webpack_require__(97790);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/markdown.js
var markdown = __webpack_require__(73415);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/gate/gate.js
var gate = __webpack_require__(56790);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/place.js
var place = __webpack_require__(77725);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/places.js
var places = __webpack_require__(53190);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/body.js
var expect_body = __webpack_require__(11311);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/send.js + 6 modules
var send = __webpack_require__(80070);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/proxy.js
var run_proxy = __webpack_require__(12367);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/fetchJson.js




const NO_CERTIFICATES = [];
async function fetchJson({ url, form, timeoutMs, proxy, signal, ...request }) {
    const through = (0,run_proxy/* proxyFor */.i)(url, proxy);
    const body = form === undefined ? undefined : Buffer.from(new URLSearchParams(form).toString());
    const reply = await (0,send/* send */.t)({
        method: body === undefined ? 'GET' : 'POST',
        url,
        headers: {
            accept: 'application/json',
            ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
            ...request.headers,
        },
        ...(body !== undefined && { body }),
        maxRedirects: 0,
        timeoutMs,
        ca: NO_CERTIFICATES,
        ...(through !== null && { proxy: through }),
        signal,
    });
    if (!reply.ok)
        throw new Error(reply.failure.reason);
    const { status } = reply.exchange;
    if (status >= 300 && status < 400)
        throw new Error(`${(0,place/* shown */.SP)(url)} redirects (${status}): give the address that it leads to`);
    const json = (0,expect_body/* jsonOf */.o)(reply.exchange);
    if (json.difference === null)
        return { status, body: json.value };
    throw new Error(status === 200
        ? `${(0,place/* shown */.SP)(url)} does not answer with JSON: found ${json.difference.found}`
        : `${(0,place/* shown */.SP)(url)} answers ${status}`);
}
//# sourceMappingURL=fetchJson.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/bounded.js
var bounded = __webpack_require__(51230);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/jsonNumber.js


/** Levels that `..` goes down to. */
const DEEPEST = 100;
/** More numbers than these are no sum that anybody means. */
const MOST_NUMBERS = 10_000;
async function numberAt(body, { path, sum }) {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    const found = (0,bounded/* bounded */.M)(() => {
        const query = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST }).compile(path);
        const values = [];
        for (const { value } of query.lazyQuery(body)) {
            values.push(value);
            if (values.length > MOST_NUMBERS)
                break;
        }
        return values;
    });
    if (found.stopped !== null)
        throw new Error(`${path} ${found.stopped}`);
    const values = found.value.filter((value) => value !== null);
    if (values.length > 1 && !sum) {
        throw new Error(`${path} leads to ${values.length} values: make it lead to one, or say \`sum: true\``);
    }
    if (values.length > MOST_NUMBERS)
        throw new Error(`${path} leads to more than ${MOST_NUMBERS} values`);
    return values.length === 0 ? null : values.map((value) => numberOf(value, path)).reduce((a, b) => a + b, 0);
}
function numberOf(value, path) {
    const isText = typeof value === 'string' && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim());
    const number = isText ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number))
        return number;
    throw new Error(`${(0,show/* cut */.J)(path)} leads to ${(0,show/* show */.W)(value)}: expected a number`);
}
//# sourceMappingURL=jsonNumber.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/placeholders.js
var placeholders = __webpack_require__(97352);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/placeholders.js


/** Which arm is meant; without one of these both would have the same counts. */
const OF_THE_ARM = ['release', 'arm'];
const OF_THE_EDGE = ['edge', 'edgeMs'];
/** Which time is meant. PromQL has the end of it from elsewhere. */
const OF_THE_TIME = ['window', 'windowSeconds', 'from', 'to', 'fromMs', 'toMs', 'fromTime', 'toTime'];
/** The names within `{{…}}` and what stands for them; null where the question has no such thing. */
const values = {
    release: ({ release }) => release,
    arm: ({ arm }) => arm,
    window: ({ fromMs, toMs }) => `${decimal((toMs - fromMs) / 1_000)}s`,
    windowSeconds: ({ fromMs, toMs }) => decimal((toMs - fromMs) / 1_000),
    edge: ({ edgeMs }) => (edgeMs === undefined ? null : decimal(edgeMs / 1_000)),
    edgeMs: ({ edgeMs }) => (edgeMs === undefined ? null : decimal(edgeMs)),
    quantile: ({ quantile }) => (quantile === undefined ? null : decimal(quantile)),
    from: ({ fromMs }) => decimal(fromMs / 1_000),
    to: ({ toMs }) => decimal(toMs / 1_000),
    fromMs: ({ fromMs }) => decimal(fromMs),
    toMs: ({ toMs }) => decimal(toMs),
    fromTime: ({ fromMs }) => new Date(fromMs).toISOString(),
    toTime: ({ toMs }) => new Date(toMs).toISOString(),
};
/** The names that may be used for a measure. */
function namesFor(measure) {
    const others = Object.keys(values).filter((name) => name !== 'quantile' && !OF_THE_EDGE.includes(name));
    if (measure === 'slow')
        return [...others, ...OF_THE_EDGE];
    return measure === 'quantile' ? [...others, 'quantile'] : others;
}
function filledIn(text, question, env, place) {
    return (0,placeholders/* replacePlaceholders */.Lb)(text, ({ name, offset }) => {
        const own = Object.hasOwn(values, name) && question !== null ? values[name](question) : null;
        const value = own ?? (0,placeholders/* valueInEnvironment */.aL)(name, env);
        if (value === undefined)
            throw new Error(`{{${name}}} has no value here`);
        const put = place(value, text.slice(0, offset));
        if (put.refused !== undefined)
            throw new Error(`{{${name}}} must be ${put.refused} where it stands`);
        return put.text;
    });
}
/** The headers with what the environment has, by their names in small letters. */
function filledHeaders(headers, env) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), filledIn(value, null, env, places/* inHeader */.Zx)]));
}
/** A number without exponent, to six places. */
function decimal(value) {
    return value.toFixed(6).replace(/\.?0+$/, '');
}
//# sourceMappingURL=placeholders.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/redact.js + 3 modules
var src_redact = __webpack_require__(46074);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/event.js
var analysis_event = __webpack_require__(22049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/counts.js

const ADVICE = 'Where no data means none, let the query answer 0 (in PromQL: or vector(0)).';
/** Sums of floats, and differences of what is extrapolated, may fall short of nothing by so much. */
const ROUNDING = 1e-6;
async function countArm(ask, about, events, edgeOf, note) {
    const { arm, release, fromMs, toMs } = about;
    const base = { arm, release, fromMs, toMs };
    const [requests, ...counted] = await Promise.all([
        countOf(ask, { ...base, measure: 'requests' }),
        ...events.map(async (event) => {
            if (event.kind === 'bad')
                return [(0,analysis_event/* keyOf */.T)(event), await countOf(ask, { ...base, measure: 'bad' })];
            const edgeMs = await edgeOf(event);
            return [(0,analysis_event/* keyOf */.T)(event), edgeMs === null ? null : await countOf(ask, { ...base, measure: 'slow', edgeMs })];
        }),
    ]);
    if (requests === null)
        return null;
    for (const [key, value] of counted) {
        if (value === null)
            note(`${key} of ${release} has no data although there are requests: it is not judged. ${ADVICE}`);
    }
    const known = counted.filter((each) => each[1] !== null);
    return { requests, events: Object.fromEntries(known) };
}
/** @throws Error for what is no count */
async function countOf(ask, question) {
    const value = await ask(question);
    if (value === null)
        return null;
    if (value > -ROUNDING && value < Infinity)
        return Math.max(0, value);
    throw new Error(`\`${question.measure}\` of ${question.release} is ${value}: expected a count, 0 or more`);
}
//# sourceMappingURL=counts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/edges.js
/** Windows that begin in the same five minutes are compared with the same baseline; ms. */
const BLOCK_MS = 300_000;
/** The stable release's times are taken from so long a stretch before, ms. */
const LOOK_BACK_MS = 3_600_000;
/** So many requests must have been slower than a quantile for it to be one: of p95, 200 in all. */
const LEAST_BEYOND = 10;
function edgesFor(ask, stable, fromMs) {
    const known = new Map();
    const toMs = anchorOf(fromMs);
    async function quantileMs(quantile) {
        const question = { arm: 'stable', release: stable, fromMs: toMs - LOOK_BACK_MS, toMs };
        const [requests, value] = await Promise.all([
            ask({ ...question, measure: 'requests' }),
            ask({ ...question, measure: 'quantile', quantile }),
        ]);
        return value !== null && value > 0 && value < Infinity && isEnough(requests ?? 0, quantile) ? value : null;
    }
    return async (event) => {
        if (event.kind === 'bad')
            return null;
        if (event.kind === 'slow')
            return event.edgeMs;
        if (stable === null)
            return null;
        const asked = known.get(event.quantile) ?? quantileMs(event.quantile);
        known.set(event.quantile, asked);
        const usual = await asked;
        return usual === null ? null : usual * event.factor;
    };
}
/** Where the time begins whose baseline is the same. */
function anchorOf(fromMs) {
    return Math.floor(fromMs / BLOCK_MS) * BLOCK_MS;
}
function isEnough(requests, quantile) {
    return requests * (1 - quantile) >= LEAST_BEYOND - 1e-9;
}
//# sourceMappingURL=edges.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/secrets.js
var secrets = __webpack_require__(75806);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/secrets.js


function secretsOfMetrics(settings, env) {
    const urls = urlsOf(settings);
    const headers = Object.entries(settings.headers);
    const hidden = [...headers.map(([, value]) => value), ...urls.map(queryOf)].flatMap(placeholders/* namesIn */.wX);
    const named = (0,placeholders/* namesIn */.wX)(JSON.stringify(settings)).filter(secrets/* soundsSecret */.z3);
    const valueOf = (name) => (0,placeholders/* valueInEnvironment */.aL)(name, env) ?? '';
    const values = [...hidden, ...named].map(valueOf);
    const passwords = urls.flatMap(placeholders/* namesIn */.wX).map((name) => URL.parse(valueOf(name))?.password ?? '');
    const parameters = urls.flatMap((url) => [...new URLSearchParams(queryOf(url))]);
    const written = [...headers, ...parameters]
        .filter(([name, value]) => (0,secrets/* soundsSecret */.z3)(name) && !value.includes('{{'))
        // of `Bearer abc` the second word is the secret
        .flatMap(([, value]) => [value, value.slice(value.indexOf(' ') + 1)]);
    return [...new Set([...values, ...passwords, ...written])].filter((each) => each.trim() !== '');
}
function urlsOf(settings) {
    if (settings.source === 'prometheus')
        return [settings.url];
    if (settings.source === 'http')
        return Object.values(settings.values).map(({ url }) => url);
    return Object.values(settings.urls).filter((url) => url !== null);
}
function queryOf(url) {
    const at = url.indexOf('?');
    return at === -1 ? '' : url.slice(at);
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/source.js





/** A window by the second, as no source that is asked by time needs it coarser. */
const STEP_MS = 1_000;
function askedSource(settings, { env, releases = {}, onNote }, measured, askerOf) {
    const stopping = new AbortController();
    const redact = (0,src_redact/* redactor */.$)(secretsOfMetrics(settings, env));
    const asking = { env, proxy: (0,run_proxy/* proxiesOf */._)(env), signal: stopping.signal };
    const noted = new Set();
    const note = (message) => {
        if (noted.has(message))
            return;
        noted.add(message);
        onNote?.(redact(message));
    };
    return {
        lagMs: settings.lagMs,
        stepMs: STEP_MS,
        unfit: (events) => unfit(measured, events, settings.source === 'http' ? 'values' : 'queries'),
        async observe({ fromMs, toMs }, arms, events) {
            const ask = askerOf(asking);
            const nameOf = (arm, { name }) => releases[arm] ?? name;
            const edgeOf = edgesFor(ask, arms.stable && nameOf('stable', arms.stable), fromMs);
            const count = (arm) => {
                const which = arms[arm];
                if (which === null)
                    return null;
                return countArm(ask, { arm, release: nameOf(arm, which), fromMs, toMs }, events, edgeOf, note);
            };
            try {
                const [candidate, stable] = await Promise.all([count('candidate'), count('stable')]);
                return { candidate, stable };
            }
            catch (error) {
                // a cause would hold what is masked here
                // oxlint-disable-next-line preserve-caught-error
                throw new Error(redact(error.message));
            }
        },
        async [Symbol.asyncDispose]() {
            stopping.abort();
        },
    };
}
function unfit(measured, events, where) {
    const needed = [
        ['bad', 'bad requests', events.some(({ kind }) => kind === 'bad')],
        ['slow', 'slow requests', events.some(({ kind }) => kind !== 'bad')],
        ['quantile', "the stable release's response times", events.some(({ kind }) => kind === 'slower-than-stable')],
    ];
    return needed.flatMap(([measure, what, isNeeded]) => isNeeded && !measured.has(measure) ? [`${what}: \`${where}.${measure}\` is not given`] : []);
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/http.js






/** Counts by what an HTTP API answers in JSON. Numbers at the same address are read from one answer. */
function httpSource(settings, options) {
    const { values, headers, timeoutMs } = settings;
    const measured = new Set(Object.keys(values));
    return askedSource(settings, options, measured, ({ env, ...asking }) => {
        const answers = new Map();
        return async (question) => {
            const value = values[question.measure];
            try {
                const url = new URL(filledIn(value.url, question, env, places/* inUrl */.Hc));
                const asked = answers.get(url.href) ?? fetchJson({ url, headers: filledHeaders(headers, env), timeoutMs, ...asking });
                answers.set(url.href, asked);
                const { status, body } = await asked;
                if (status !== 200)
                    throw new Error(`${(0,place/* shown */.SP)(url)} answers ${status}`);
                return await numberAt(body, value);
            }
            catch (error) {
                throw new Error(`The value \`${question.measure}\`: ${error.message}`, { cause: error });
            }
        };
    });
}
//# sourceMappingURL=http.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/probe.js
var probe = __webpack_require__(70129);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/sample.js
var sample = __webpack_require__(92481);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/samples.js



/** What was seen of one arm; null where nothing was asked. What had no good answer was slow, too: who asked had to wait. */
function countSamples(samples, stable, span, events) {
    const seen = within(samples, span);
    if (seen.length === 0)
        return null;
    const counted = events.flatMap((event) => {
        if (event.kind === 'bad')
            return [[(0,analysis_event/* keyOf */.T)(event), seen.filter(({ passed }) => !passed).length]];
        const edgeMs = event.kind === 'slow' ? event.edgeMs : usualMs(stable, span.fromMs, event.quantile, event.factor);
        if (edgeMs === null)
            return [];
        return [[(0,analysis_event/* keyOf */.T)(event), seen.filter(({ passed, tookMs }) => !passed || tookMs > edgeMs).length]];
    });
    return { requests: seen.length, events: Object.fromEntries(counted) };
}
function usualMs(stable, fromMs, quantile, factor) {
    const toMs = anchorOf(fromMs);
    const times = within(stable, { fromMs: toMs - LOOK_BACK_MS, toMs }).map(({ tookMs }) => tookMs);
    return isEnough(times.length, quantile)
        ? factor *
            (0,sample/* nearestRank */.p)(times.toSorted((a, b) => a - b), quantile * 100)
        : null;
}
function within(samples, { fromMs, toMs }) {
    return samples.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
}
//# sourceMappingURL=samples.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/probeSource.js






/** The last ones that are kept of each arm: more than a day at one a second. */
const KEPT = 100_000;
function probeSource(settings, { env, clock }) {
    const stopping = new AbortController();
    const { signal } = stopping;
    const secrets = secretsOfMetrics(settings, env);
    const seen = { candidate: [], stable: [] };
    const urlOf = (template) => template && filledIn(template, null, env, places/* inUrl */.Hc);
    const urls = { candidate: urlOf(settings.urls.candidate), stable: urlOf(settings.urls.stable) };
    const headers = filledHeaders(settings.headers, env);
    async function ask(arm) {
        const url = urls[arm];
        if (url === null)
            return;
        while (!signal.aborted) {
            // the next request follows the end of this one
            // oxlint-disable-next-line no-await-in-loop
            const { passed, tookMs } = await (0,probe/* probeOnce */.mI)({ url, headers, timeoutMs: settings.timeoutMs, env, signal, secrets });
            if (signal.aborted)
                return;
            seen[arm].push({ atMs: clock.now(), passed, tookMs });
            if (seen[arm].length > KEPT)
                seen[arm].shift();
            // oxlint-disable-next-line no-await-in-loop
            await (0,promises_.setTimeout)(settings.everyMs, undefined, { signal }).catch(() => undefined);
        }
    }
    const asking = Promise.all([ask('candidate'), ask('stable')]);
    return {
        lagMs: 0,
        stepMs: 1_000,
        unfit: (events) => settings.urls.stable === null && events.some(({ kind }) => kind === 'slower-than-stable')
            ? ["the stable release's response times: `stable` is not given"]
            : [],
        async observe(span, arms, events) {
            const count = (arm) => arms[arm] && countSamples(seen[arm], seen.stable, span, events);
            return { candidate: count('candidate'), stable: count('stable') };
        },
        async [Symbol.asyncDispose]() {
            stopping.abort();
            await asking;
        },
    };
}
//# sourceMappingURL=probeSource.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/prometheusAnswer.js

/** An answer may be for so much another time, seconds: that of a cache is not for the window. */
const SAME_TIME_S = 1;
function numberIn(body, atS) {
    const answer = objectOf(body);
    if (answer['status'] !== 'success') {
        const said = [answer['errorType'], answer['error']].filter((each) => typeof each === 'string').join(': ');
        throw new Error(said === '' ? `is not answered as by Prometheus: ${(0,show/* show */.W)(body)}` : `is refused: ${(0,show/* cut */.J)(said)}`);
    }
    // a store that has lost a part of its series says so here, and answers with the others
    const warnings = listOf(answer['warnings']);
    if (warnings.length > 0)
        throw new Error(`is answered with a warning: ${(0,show/* cut */.J)(String(warnings[0]))}`);
    const { resultType, result } = objectOf(answer['data']);
    if (resultType === 'scalar')
        return prometheusAnswer_valueOf(result, atS);
    if (resultType !== 'vector') {
        throw new Error(`has a ${(0,show/* show */.W)(resultType)} as its result: expected one number (a vector of one series, or a scalar)`);
    }
    if (!Array.isArray(result))
        throw new Error(`is not answered as by Prometheus: ${(0,show/* show */.W)(result)} is no vector`);
    if (result.length === 0)
        return null;
    if (result.length > 1) {
        const labels = result.slice(0, 2).map((each) => (0,show/* show */.W)(objectOf(each)['metric']));
        throw new Error(`has ${result.length} series as its result (${labels.join(', ')}): write sum(…) around it`);
    }
    const [series] = result.map(objectOf);
    if (series['value'] === undefined)
        throw new Error('has a histogram as its result: expected one number');
    return prometheusAnswer_valueOf(series['value'], atS);
}
function prometheusAnswer_valueOf(pair, atS) {
    const [time, text] = listOf(pair);
    const value = typeof text === 'string' ? parsed(text) : null;
    if (typeof time !== 'number' || value === null) {
        throw new Error(`is not answered as by Prometheus: ${(0,show/* show */.W)(pair)} is no time and value`);
    }
    if (Math.abs(time - atS) > SAME_TIME_S) {
        throw new Error(`is answered for another time: ${time} instead of ${atS}; is there a cache in between?`);
    }
    return Number.isNaN(value) ? null : value;
}
/** As Go writes floats. */
function parsed(text) {
    const infinite = /^([+-]?)Inf$/.exec(text);
    if (infinite !== null)
        return infinite[1] === '-' ? -Infinity : Infinity;
    if (text === 'NaN')
        return Number.NaN;
    return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
//# sourceMappingURL=prometheusAnswer.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/promql.js
const inPromql = (value) => ({
    text: value.toWellFormed().replaceAll(/[^\w.:/@+=, -]/gu, (each) => {
        const digits = each.codePointAt(0).toString(16);
        return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
    }),
});
//# sourceMappingURL=promql.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/prometheus.js






/** Counts by instant queries to Prometheus, or to what speaks its HTTP API, at the end of each window. */
function prometheusSource(settings, options) {
    const { queries, headers, timeoutMs } = settings;
    const measured = new Set(Object.keys(queries));
    return askedSource(settings, options, measured, ({ env, ...asking }) => async (question) => {
        const { measure, toMs } = question;
        const base = new URL(filledIn(settings.url, null, env, places/* inUrl */.Hc));
        const url = new URL(base);
        url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/v1/query`;
        const time = toMs / 1_000;
        const form = { query: filledIn(queries[measure], question, env, inPromql), time: String(time) };
        try {
            const { body } = await fetchJson({ url, headers: filledHeaders(headers, env), form, timeoutMs, ...asking });
            const value = numberIn(body, time);
            return value === null || measure !== 'quantile' ? value : value * 1_000;
        }
        catch (error) {
            throw new Error(`The query \`${measure}\`: ${error.message}`, { cause: error });
        }
    });
}
//# sourceMappingURL=prometheus.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/describe.js
var describe = __webpack_require__(44583);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/settings.js
/** What can be asked of a source. The first is needed for everything, the others for the events that are counted. */
const measures = ['requests', 'bad', 'slow', 'quantile'];
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/jsonPaths.js


/** What is wrong with the JSONPaths of a file. Their library is loaded here. */
async function jsonPathFindings({ values }) {
    const { compile } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    return measures.flatMap((measure) => {
        const value = values[measure];
        if (value === undefined)
            return [];
        const [text, path] = typeof value === 'string' ? [value, ['values', measure]] : [value.path, ['values', measure, 'path']];
        try {
            compile(text);
            return [];
        }
        catch (error) {
            // the library ends its messages with the text and the place of the fault: ('$.a[':4)
            const reason = error.message.replace(/ \('[^]*':\d+\)$/, '');
            return [{ path, message: `is not a JSONPath (RFC 9535): ${(0,show/* cut */.J)(reason)}.` }];
        }
    });
}
//# sourceMappingURL=jsonPaths.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/settingsOf.js
const TIMEOUT_S = 10;
const LAG_S = 60;
const EVERY_S = 1;
/** A file of which nothing is wrong, with everything filled in but templates. */
function settingsOf(written) {
    const { headers = {}, timeoutSeconds = TIMEOUT_S } = written;
    const timeoutMs = timeoutSeconds * 1_000;
    if (written.source === 'probe-only') {
        const { source, candidate, stable = null, everySeconds = EVERY_S } = written;
        return { source, urls: { candidate, stable }, headers, everyMs: everySeconds * 1_000, timeoutMs };
    }
    const lagMs = (written.lagSeconds ?? LAG_S) * 1_000;
    if (written.source === 'prometheus') {
        const { source, url, queries } = written;
        return { source, url, queries, headers, lagMs, timeoutMs };
    }
    const { source, url = '' } = written;
    const { requests, ...others } = written.values;
    const values = {
        requests: settingsOf_valueOf(requests, url),
        ...Object.fromEntries(Object.entries(others).map(([measure, value]) => [measure, settingsOf_valueOf(value, url)])),
    };
    return { source, values, headers, lagMs, timeoutMs };
}
function settingsOf_valueOf(written, url) {
    if (typeof written === 'string')
        return { url, path: written, sum: false };
    return { url: written.url ?? url, path: written.path, sum: written.sum ?? false };
}
//# sourceMappingURL=settingsOf.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/kinds.js + 1 modules
var kinds = __webpack_require__(42319);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/request.js
var request = __webpack_require__(43131);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/headers.js
var headers = __webpack_require__(29440);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/texts.js
var texts = __webpack_require__(47942);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/texts.js

/** What is wrong with a text of some kind; null when nothing is. Each completes a sentence, and none quotes what was given. */
const LONGEST_QUERY = 10_000;
function urlFault(given) {
    const fault = (0,texts/* plainUrlFault */.Ci)(given);
    if (fault === null || !fault.includes('credentials'))
        return fault;
    return 'must not hold credentials: send them in `headers`, with `{{env.NAME}}`.';
}
function queryFault(given) {
    if (given.trim() === '')
        return 'must not be empty.';
    return given.length > LONGEST_QUERY ? `has ${given.length} characters: at most ${LONGEST_QUERY} are allowed.` : null;
}
function pathFault(given) {
    if (!given.startsWith('$'))
        return 'is not a JSONPath (RFC 9535): it must begin with `$`, e.g. `$.total`.';
    return given.includes('{{') ? 'is taken as it is: `{{name}}` is filled in within a URL alone.' : (0,texts/* tooLong */.Po)(given);
}
//# sourceMappingURL=texts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/schema.js





/** The keys of a metrics file, one schema for each source. */
const schema_headers = (0,kinds/* field */.ZZ)('Headers to send, by name; tokens as `{{env.NAME}}`.', (0,kinds/* record */.g1)('an object of headers', request/* headerName */.Bv, (0,kinds/* matching */.wC)('a text in quotes, on one line', headers/* HEADER_VALUE */.cw)));
const common = {
    $schema: (0,kinds/* field */.ZZ)('The schema that editors use.', dist/* string */.YjP('a URL')),
    version: (0,kinds/* field */.ZZ)('The version of this format.', dist/* literal */.euz(1, '1, the version of this format')),
    headers: schema_headers,
    timeoutSeconds: (0,kinds/* field */.ZZ)('For one request. Default: 10.', (0,kinds/* number */.ai)(0.1, 60, 'a number of seconds')),
};
const lagSeconds = (0,kinds/* field */.ZZ)('How long it takes until the counts of a window are complete. Default: 60.', (0,kinds/* number */.ai)(0, 3_600, 'a number of seconds'));
const url = (0,kinds/* textWithout */.il)(urlFault);
const query = (0,kinds/* textWithout */.il)(queryFault, 'a query in PromQL');
const prometheus = (0,kinds/* object */.Ik)('a metrics file', {
    source: dist/* literal */.euz('prometheus'),
    ...common,
    url: (0,kinds/* needed */.Ow)("The server's address, without /api/v1/query.", url),
    queries: (0,kinds/* needed */.Ow)('PromQL. Each has one number as its result.', (0,kinds/* object */.Ik)('an object with `requests` and `bad`', {
        requests: (0,kinds/* needed */.Ow)("How many requests a release had: its arm's, within the window.", query),
        bad: (0,kinds/* field */.ZZ)('How many of them went bad.', query),
        slow: (0,kinds/* field */.ZZ)('How many of them took longer than `{{edge}}` seconds.', query),
        quantile: (0,kinds/* field */.ZZ)('Below how many seconds the share `{{quantile}}` of them stayed.', query),
    }, { errors: 'it is called `bad`', total: 'it is called `requests`' })),
    lagSeconds,
}, {
    query: 'there are several: `queries`',
    values: 'it is called `queries` here',
    address: 'it is called `url`',
    lag: 'it is called `lagSeconds`',
});
const path = (0,kinds/* textWithout */.il)(pathFault, 'a JSONPath (RFC 9535), e.g. `$.total`');
/** By itself, or with an address of its own. One schema for both would not say which was meant. */
const value = dist/* lazy */.RZV((given) => typeof given === 'string'
    ? path
    : (0,kinds/* object */.Ik)('a JSONPath, or an object with `path`', {
        url: (0,kinds/* field */.ZZ)('Where it is found, in place of the `url` of all.', url),
        path: (0,kinds/* needed */.Ow)('JSONPath (RFC 9535) to the number.', path),
        sum: (0,kinds/* field */.ZZ)('Whether it may lead to several, whose sum is meant.', dist/* boolean */.zMY('`true` or `false`')),
    }));
const http = (0,kinds/* object */.Ik)('a metrics file', {
    source: dist/* literal */.euz('http'),
    ...common,
    url: (0,kinds/* field */.ZZ)('What is asked by GET and answers in JSON.', url),
    values: (0,kinds/* needed */.Ow)('Where the numbers are in what is answered.', (0,kinds/* object */.Ik)('an object with `requests` and `bad`', {
        requests: (0,kinds/* needed */.Ow)("How many requests a release had: its arm's, within the window.", value),
        bad: (0,kinds/* field */.ZZ)('How many of them went bad.', value),
        slow: (0,kinds/* field */.ZZ)('How many of them took longer than `{{edgeMs}}`.', value),
        quantile: (0,kinds/* field */.ZZ)('Below how many milliseconds the share `{{quantile}}` of them stayed.', value),
    }, { errors: 'it is called `bad`', total: 'it is called `requests`' })),
    lagSeconds,
}, { queries: 'it is called `values` here', address: 'it is called `url`', lag: 'it is called `lagSeconds`' });
const probeOnly = (0,kinds/* object */.Ik)('a metrics file', {
    source: dist/* literal */.euz('probe-only'),
    ...common,
    candidate: (0,kinds/* needed */.Ow)('An address at which the candidate alone answers.', url),
    stable: (0,kinds/* field */.ZZ)('One of the stable release, to compare with.', url),
    everySeconds: (0,kinds/* field */.ZZ)('From one request to the next. Default: 1.', (0,kinds/* number */.ai)(0.1, 60, 'a number of seconds')),
}, { url: 'there are two: `candidate` and `stable`', periodSeconds: 'it is called `everySeconds`' });
const sources = { prometheus, http, 'probe-only': probeOnly };
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/shape.js




const NAMES = Object.keys(sources);
const ALLOWED = '`prometheus`, `http` or `probe-only`';
/** A metrics file's content by the schema of its source, or what is wrong; messages follow the name of what they are about. */
function shapeOf(content) {
    const { source } = content;
    const name = NAMES.find((each) => each === source);
    if (name === undefined)
        return { findings: [{ path: ['source'], message: sourceFault(source) }] };
    const { output, issues } = dist/* safeParse */.xLC(sources[name], content);
    return issues === undefined ? { written: output } : { findings: issues.map(findingOf) };
}
function sourceFault(source) {
    if (source === undefined)
        return `is missing: ${ALLOWED}.`;
    if (typeof source !== 'string')
        return `must be ${ALLOWED}, but is ${(0,describe/* shown */.S)(source, ['source'])}.`;
    if (/cloud|aws/i.test(source))
        return `must be ${ALLOWED}. CloudWatch needs no file: it is asked unless another source is named.`;
    const near = source === 'probe' ? 'probe-only' : (0,suggest/* meant */.w)(source, NAMES);
    return `must be ${ALLOWED}${near === null ? `, but is ${(0,describe/* shown */.S)(source, ['source'])}.` : `. Is \`${near}\` meant?`}`;
}
function findingOf({ type, message, input, path: items }) {
    const path = (items ?? []).map(({ key }) => key);
    // these say all of it themselves
    if (type === 'raw_check')
        return { path, message };
    const isKey = items?.at(-1)?.origin === 'key';
    if (isKey && input === undefined)
        return { path, message: 'is missing.' };
    return { path, message: `must be ${message}${isKey ? '' : `, but is ${(0,describe/* shown */.S)(input, path)}`}.` };
}
//# sourceMappingURL=shape.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/templates.js




/** All that is wrong with what a template has within its braces, and with what the environment has for it. */
function templateFindings({ text, path, measure, place, check }, env) {
    const names = measure === null ? [] : namesFor(measure);
    const wrong = (0,placeholders/* placeholdersIn */.Qf)(text).flatMap(({ name, offset }) => {
        const message = nameFault(name, names, env);
        return message === null ? [] : [{ path, offset, message }];
    });
    const single = singleBraces(text, names).map(({ name, offset }) => ({
        path,
        offset,
        message: `has \`{${name}}\` in single braces: write \`{{${name}}}\`.`,
    }));
    const missing = measure === null || wrong.length + single.length > 0 ? [] : missingNames(text, measure);
    const found = [...wrong, ...single, ...missing.map((message) => ({ path, message }))];
    if (found.length > 0)
        return found;
    const fault = filledFault(text, measure, env, place, check);
    return fault === null ? [] : [{ path, message: fault }];
}
function nameFault(name, names, env) {
    const given = `\`{{${name.slice(0, 60)}}}\``;
    const variable = (0,placeholders/* variableOf */.Qn)(name);
    if (variable === null) {
        if (names.includes(name))
            return null;
        const near = (0,suggest/* meant */.w)(name, names);
        if (near !== null)
            return `uses ${given}, which is not known here. Did you mean \`{{${near}}}\`?`;
        const others = measures.filter((measure) => namesFor(measure).includes(name));
        if (others.length > 0)
            return `uses ${given}, which only ${others.join(' and ')} can: give that a text of its own.`;
        const known = [...names, 'env.NAME'].map((each) => `\`{{${each}}}\``).join(', ');
        return `uses ${given}, which is not known here: there ${names.length === 0 ? 'is' : 'are'} ${known}.`;
    }
    if (!/^[A-Za-z_]\w*$/.test(variable))
        return 'must name a variable of the environment: `{{env.NAME}}`.';
    if (!Object.hasOwn(env, variable)) {
        const near = (0,suggest/* meant */.w)(variable, Object.keys(env));
        const hint = near === null ? '' : ` Did you mean \`{{env.${near}}}\`?`;
        return `uses ${given}, which the environment of the step does not have.${hint}`;
    }
    return env[variable] === ''
        ? `uses ${given}, which is empty: a secret that does not exist gives an empty text.`
        : null;
}
/** `{release}`, which no language here has a meaning for. */
function singleBraces(text, names) {
    return [...text.matchAll(/(?<!\{)\{\s*(\w+)\s*\}(?!\})/g)]
        .map(({ 1: name, index }) => ({ name: name, offset: index }))
        .filter(({ name }) => names.includes(name));
}
/** Without these, numbers of something else would be taken for those that are asked for. */
function missingNames(text, measure) {
    const used = (0,placeholders/* placeholdersIn */.Qf)(text).map(({ name }) => name);
    const has = (names) => names.some((name) => used.includes(name));
    return [
        ...(has(OF_THE_ARM)
            ? []
            : ['uses neither `{{release}}` nor `{{arm}}`: both releases would have the same numbers.']),
        ...(has(OF_THE_TIME) ? [] : ['does not say which time is meant: use `{{window}}`, or `{{from}}` and `{{to}}`.']),
        ...(measure !== 'slow' || has(OF_THE_EDGE)
            ? []
            : ['does not say from when on a request is slow: use `{{edge}}` (seconds) or `{{edgeMs}}`.']),
        ...(measure !== 'quantile' || used.includes('quantile')
            ? []
            : ['does not say which quantile is meant: use `{{quantile}}` (0.95 for p95).']),
    ];
}
function filledFault(text, measure, env, place, check) {
    const sample = measure && {
        measure,
        arm: 'candidate',
        release: 'release',
        fromMs: 0,
        toMs: 60_000,
        edgeMs: 500,
        quantile: 0.95,
    };
    try {
        return check?.(filledIn(text, sample, env, place)) ?? null;
    }
    catch (error) {
        return `cannot be filled in: ${error.message}.`;
    }
}
//# sourceMappingURL=templates.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/templatesOf.js




/** All texts of a metrics file in which something is filled in. */
function templatesOf(written) {
    const headers = Object.entries(written.headers ?? {}).map(([name, text]) => ({
        text,
        path: ['headers', name],
        measure: null,
        place: places/* inHeader */.Zx,
    }));
    return [...headers, ...templatesOfSource(written)];
}
function templatesOfSource(written) {
    if (written.source === 'http')
        return templatesOfValues(written);
    const address = (key, text) => text === undefined ? [] : [{ text, path: [key], measure: null, place: places/* inUrl */.Hc, check: addressFault }];
    if (written.source === 'probe-only') {
        return [...address('candidate', written.candidate), ...address('stable', written.stable)];
    }
    return [
        ...address('url', written.url).map((template) => ({ ...template, check: serverFault })),
        ...measures.flatMap((measure) => {
            const text = written.queries[measure];
            return text === undefined ? [] : [{ text, path: ['queries', measure], measure, place: inPromql }];
        }),
    ];
}
/** Each with its own address, or with that of all; then what is wrong is told there, for the first of them. */
function templatesOfValues({ url, values }) {
    const all = measures.flatMap((measure) => {
        const value = values[measure];
        if (value === undefined)
            return [];
        const own = typeof value === 'string' ? undefined : value.url;
        if (own !== undefined) {
            return [{ text: own, path: ['values', measure, 'url'], measure, place: places/* inUrl */.Hc, check: addressFault }];
        }
        if (url === undefined)
            return [];
        // what `slow` needs of the address cannot be said of the others
        const path = measure === 'slow' || measure === 'quantile' ? ['values', measure] : ['url'];
        return [{ text: url, path, measure, place: places/* inUrl */.Hc, check: addressFault }];
    });
    return all.filter((template, index) => all.findIndex(({ path }) => path.join() === template.path.join()) === index);
}
/** Values without an address anywhere. */
function addressFindings({ url, values }) {
    const isMissing = Object.values(values).some((value) => typeof value === 'string' || value.url === undefined);
    return url === undefined && isMissing
        ? [{ path: ['url'], message: 'is missing: give it here, or as `url` of each value.' }]
        : [];
}
function addressFault(filled) {
    return URL.canParse(filled) ? urlFaultButFor(filled) : 'is not a URL once it is filled in.';
}
function serverFault(filled) {
    const fault = addressFault(filled);
    if (fault !== null)
        return fault;
    const { search, hash } = new URL(filled);
    return search + hash === '' ? null : 'must not hold a query or a fragment: `/api/v1/query` comes behind it.';
}
/** Credentials may come from the environment: then nobody can read them in the file. */
function urlFaultButFor(filled) {
    const fault = urlFault(filled);
    return fault?.includes('credentials') === true ? null : fault;
}
//# sourceMappingURL=templatesOf.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/read.js







async function readMetricsFile(text, file, { env }) {
    const { parseObject } = await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(8263)]).then(__webpack_require__.bind(__webpack_require__, 98263));
    const { content, problems, locate } = parseObject(text, file, 'a metrics file: an object with `source`');
    if (content === null)
        return { problems };
    const shape = shapeOf(content);
    const findings = 'findings' in shape ? shape.findings : await templatesAndPaths(shape.written, env);
    if (findings.length > 0 || 'findings' in shape) {
        return { problems: inOrder(findings.map((finding) => locate(named(finding)))) };
    }
    const metrics = settingsOf(shape.written);
    return { metrics, secrets: secretsOfMetrics(metrics, env) };
}
async function templatesAndPaths(written, env) {
    const ofTemplates = templatesOf(written).flatMap((template) => templateFindings(template, env));
    if (written.source !== 'http')
        return ofTemplates;
    return [...addressFindings(written), ...ofTemplates, ...(await jsonPathFindings(written))];
}
function named({ message, ...finding }) {
    const subject = finding.path.length === 0 ? 'The file' : `\`${(0,describe/* nameOf */.V)(finding.path)}\``;
    return { ...finding, message: `${subject} ${message}` };
}
function inOrder(problems) {
    return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/index.js























//# sourceMappingURL=index.js.map

/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ annotationsOf)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70449);

/** GitHub shows ten annotations of a level per step, and drops the others without a word. */
const MOST = 10;
const ranks = ['failed', 'unreachable', 'advisory'];
/** What a person must look at, the gravest first: at most ten, of which the last says how many more there are. */
function annotationsOf(report) {
    const bad = ranks.flatMap((rank) => report.checks.filter((check) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .I)(check) === rank));
    const suite = report.result !== 'passed' && !bad.some(({ severity }) => severity === 'gating');
    const all = [
        ...(suite ? [{ level: 'error', title: `Smoke test: ${report.result}`, message: report.reason }] : []),
        ...bad.map(annotationOf),
    ];
    if (all.length <= MOST)
        return all;
    const rest = all.slice(MOST - 1);
    const level = rest.some((each) => each.level === 'error') ? 'error' : 'warning';
    const names = rest.slice(0, MOST).map(({ title }) => title);
    const others = rest.length > names.length ? [...names, '…'] : names;
    return [
        ...all.slice(0, MOST - 1),
        { level, title: `${rest.length} more checks did not pass`, message: others.join('\n') },
    ];
}
function annotationOf(check) {
    const rank = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .I)(check);
    const advisory = rank === 'advisory' ? ' (advisory)' : '';
    return {
        level: rank === 'advisory' ? 'warning' : 'error',
        title: `${check.name}: ${check.result}${advisory}`,
        message: check.reason,
    };
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 73415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ markdownReport)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14328);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70449);
var _markdownText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27876);



/** Rows of the table, and responses that are shown in full: with the 2,000 characters of each, far below 1 MiB. */
const MOST_ROWS = 200;
const MOST_DETAILS = 20;
/** Mismatches of one response; a schema may have hundreds. */
const MOST_MISMATCHES = 10;
/** Longest reason and longest mismatch, in UTF-16 units. */
const SENTENCE = 800;
const marks = { passed: '✅', failed: '❌', unreachable: '🔌', advisory: '⚠️', skipped: '⏭️' };
/** The job summary: the verdict, why, each check at each address, the last bad response of each. */
function markdownReport(report, title = 'Smoke test') {
    const rows = report.checks.flatMap(rowsOf);
    // who looks for what is wrong must not have to look through what is not
    const table = rows.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_ROWS);
    const bad = rows.filter(({ at }) => at !== null && at.result !== 'passed' && at.bad !== null);
    const details = bad.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_DETAILS);
    return [
        `### ${marks[report.result]} ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(title)}: ${report.result}`,
        '',
        (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(report.reason, SENTENCE),
        '',
        ...(rows.length === 0 ? [] : tableOf(table)),
        ...more(rows.length - table.length, 'row'),
        ...details.flatMap((row) => detailsOf(row)),
        ...more(bad.length - details.length, 'bad response'),
        `<sub>${countsOf(report)} · ${(0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(1, roundedTime(report.durationMs)))}</sub>`,
        '',
    ].join('\n');
}
function rowsOf(check) {
    return check.addresses.length === 0 ? [{ check, at: null }] : check.addresses.map((at) => ({ check, at }));
}
const columns = ['', 'check', 'address', 'attempts', 'last', 'dns', 'connect', 'tls', 'first byte', 'total'];
function tableOf(rows) {
    const numeric = columns.indexOf('attempts');
    const rule = columns.map((_, index) => (index >= numeric ? '---:' : '---'));
    return [line(columns), line(rule), ...rows.map(rowOf)];
}
function rowOf({ check, at }) {
    const name = `${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(nameOf(check))}${check.severity === 'advisory' ? ' _(advisory)_' : ''}`;
    if (at === null)
        return line([markOf(check), name, '', '', check.result, '', '', '', '', '']);
    return line([
        markOf(check, at.result),
        name,
        at.address === null ? '' : (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(at.address),
        String(at.attempts),
        lastOf(at),
        ...phasesOf(at.timing),
    ]);
}
function lastOf({ status, result, bad }) {
    if (status !== null)
        return String(status);
    if (result === 'passed')
        return 'open';
    return bad?.failure?.kind ?? '';
}
function phasesOf(timing) {
    if (timing === null)
        return ['', '', '', '', ''];
    const { dnsMs, connectMs, tlsMs, ttfbMs, totalMs } = timing;
    return [dnsMs, connectMs, tlsMs, ttfbMs, totalMs].map((ms) => (ms === null ? '' : `${msOf(ms)} ms`));
}
function detailsOf({ check, at }) {
    const bad = at?.bad;
    if (at === null || bad === null || bad === undefined)
        return [];
    const where = at.address === null ? '' : ` at ${at.address}`;
    return [
        '',
        `<details><summary>${markOf(check, at.result)} ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(`${nameOf(check)}${where}: ${at.reason}`)}</summary>`,
        '',
        ...(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(linesOf(bad)),
        '',
        '</details>',
    ];
}
function linesOf({ request, mismatches, failure, excerpt }) {
    const rest = mismatches.length - MOST_MISMATCHES;
    const found = mismatches
        .slice(0, MOST_MISMATCHES)
        .map((each) => `${each.what}: expected ${each.expected}, found ${each.found}`);
    const wrong = [...found, ...(failure === null ? [] : [failure.reason])];
    return [
        (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(request, SENTENCE),
        ...wrong.map((each) => `✗ ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(each, SENTENCE)}`),
        ...(rest > 0 ? [`✗ ${rest} more`] : []),
        ...(excerpt === null ? [] : ['', ...excerpt.split(/\r\n|\r|\n/)]),
    ];
}
function markOf(check, result = check.result) {
    const warns = check.severity === 'advisory' && (result === 'failed' || result === 'unreachable');
    return marks[warns ? 'advisory' : result];
}
function nameOf({ name, role }) {
    return role === 'identity-again' ? `${name} (again)` : name;
}
/** The gravest first. */
function gravity({ check, at }) {
    const rank = at?.result === 'passed' ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .I)(check);
    return rank === null ? 3 : ['failed', 'unreachable', 'advisory'].indexOf(rank);
}
function countsOf({ checks }) {
    const count = (result) => checks.filter((check) => check.result === result).length;
    return ['passed', 'failed', 'unreachable', 'skipped']
        .map((result) => [count(result), result])
        .filter(([number]) => number > 0)
        .map(([number, result]) => `${number} ${result}`)
        .join(', ');
}
function more(count, what) {
    return count > 0 ? ['', `_${count} more ${what}${count === 1 ? '' : 's'} in the JSON report._`, ''] : [''];
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** `0.4`, `12`, `1350` */
function msOf(ms) {
    return ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
}
function roundedTime(ms) {
    return ms < 10_000 ? Math.round(ms) : Math.round(ms / 1_000) * 1_000;
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 70449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ rankOf)
});
/** How bad a check ended, the worst first; null when there is nothing to tell. */
function rankOf({ result, severity }) {
    if (result === 'passed' || result === 'skipped')
        return null;
    return severity === 'advisory' ? 'advisory' : result;
}
//# sourceMappingURL=model.js.map

/***/ })

};
