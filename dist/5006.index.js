export const id = 5006;
export const ids = [5006,3822,3697,5986];
export const modules = {

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ jsonFaultAt),
  x: () => (/* binding */ jsonFault)
});
/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
function jsonFault(text) {
    const offset = jsonFaultAt(text);
    if (offset === null)
        return null;
    const message = offset < text.length ? 'is not JSON here.' : 'ends too early: this is not the end of JSON.';
    return { message, offset };
}
function jsonFaultAt(text, longestSearched = Infinity) {
    const message = complaintAbout(text);
    if (message === null)
        return null;
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined)
        return Number(position);
    if (!message.startsWith(UNEXPECTED))
        return text.length;
    if (text.length > longestSearched)
        return null;
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (complaintAbout(text.slice(0, middle))?.startsWith(UNEXPECTED) === true)
            bad = middle;
        else
            good = middle;
    }
    return good;
}
const UNEXPECTED = 'Unexpected token';
/** What V8 says against it; null for nothing. */
function complaintAbout(text) {
    try {
        JSON.parse(text);
        return null;
    }
    catch (error) {
        return error.message;
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 56790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readGate)
});
var _checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);
var _checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22126);
var _report_redacted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79574);
var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46074);
var _run_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12367);
var _run_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75806);
var _run_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45620);








/** Reads the entry gate of a rollout: a check file, the plan's entry check, or both; null when there is neither. Never rejects. */
async function readGate(inputs) {
    const readings = await Promise.all([...ofFile(inputs), ...ofPlan(inputs)]);
    const problems = readings.flatMap((each) => ('problems' in each ? each.problems : []));
    if (problems.length > 0)
        return { problems };
    const read = readings.flatMap((each) => ('suite' in each ? [each] : []));
    const suites = read.map(({ suite }) => throughProxies(suite, inputs.env));
    const warnings = read.flatMap((each) => each.warnings);
    return { gate: suites.length === 0 ? null : gateOf(suites, inputs.env), warnings };
}
function ofFile({ file, target, env }) {
    if (file === undefined)
        return [];
    return [(0,_checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckFile */ .v)(file.text, file.name, { load: file.load, env, ...(target !== undefined && { target }) })];
}
function ofPlan({ entryCheck, target, env }) {
    if (entryCheck === undefined)
        return [];
    if (target !== undefined && (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target) !== null) {
        return [Promise.resolve({ problems: [{ input: 'target', message: `\`target\` ${(0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target)}` }] })];
    }
    const url = target === undefined ? null : URL.parse(entryCheck.path, target);
    if (url === null) {
        const message = `The plan asks ${entryCheck.path} of the candidate before it gets traffic: say at which address it answers then.`;
        return [Promise.resolve({ problems: [{ message }] })];
    }
    // to answer well once within that time is all that it asks for
    const pace = { deadlineSeconds: entryCheck.timeoutMs / 1_000, successThreshold: 1, periodSeconds: 1 };
    return [(0,_checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOfUrl */ .Z)({ url: url.href, pace }, { env })];
}
function throughProxies(suite, env) {
    return { ...suite, network: { ...suite.network, proxy: suite.network.proxy ?? (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiesOf */ ._)(env) } };
}
function gateOf(suites, env) {
    const secrets = suites.flatMap((suite) => (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOfSuite */ .R)(suite, env));
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$)(secrets);
    return {
        secrets,
        async ask(signal) {
            const results = await Promise.all(suites.map((suite) => (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .runSuite */ .o)(suite, { env, signal })));
            const reports = results.map((result) => (0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_7__/* .redacted */ .p)(result, redact));
            const bad = reports.find(({ result }) => result !== 'passed');
            return { passed: bad === undefined, why: (bad ?? reports[0]).reason, reports };
        },
    };
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 70129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tk: () => (/* binding */ probeFault),
  dy: () => (/* binding */ probe),
  mI: () => (/* binding */ probeOnce)
});
var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47942);
var _http_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77725);
var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80070);
var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46074);
var _run_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12367);





const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
const NO_CERTIFICATES = [];
/** What is wrong with an address to ask; null when nothing is. Quotes nothing of it: it may hold a secret. */
function probeFault(given) {
    if (given.includes('{{'))
        return 'must be written out: nothing is filled in here.';
    const fault = (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .plainUrlFault */ .Ci)(given);
    return fault?.includes('credentials') ? 'must not hold credentials: it is an address that anybody may know.' : fault;
}
/** Asks one address, each time anew; it passes with a status of 200 to 299. Never rejects. */
function probe(options) {
    return async () => {
        const { passed, why } = await probeOnce(options);
        return { passed, why };
    };
}
async function probeOnce(options) {
    const { headers = {}, timeoutMs = TIMEOUT_MS, env = {}, signal, secrets = [] } = options;
    const url = new URL(options.url);
    const proxy = (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxiesOf */ ._)(env));
    const reply = await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)({
        method: 'GET',
        url,
        headers,
        maxRedirects: MOST_REDIRECTS,
        timeoutMs,
        ca: NO_CERTIFICATES,
        ...(proxy !== null && { proxy }),
        ...(signal !== undefined && { signal }),
    });
    const tookMs = (reply.ok ? reply.exchange : reply.failure).timing.totalMs;
    const said = (why) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactor */ .$)(secrets)(`GET ${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(url)}: ${why}`);
    if (!reply.ok)
        return { passed: false, why: said(reply.failure.reason), tookMs };
    const { status } = reply.exchange;
    const passed = status >= 200 && status < 300;
    return { passed, why: said(`answered ${status} after ${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsOf */ .TM)(Math.round(tookMs))}`), tookMs };
}
//# sourceMappingURL=probe.js.map

/***/ }),

/***/ 22049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keyOf)
});
function keyOf(event) {
    if (event.kind === 'bad')
        return 'bad';
    if (event.kind === 'slow')
        return `slow:${event.edgeMs}`;
    return `slow:${event.factor}*p${Number((event.quantile * 100).toFixed(6))}`;
}
//# sourceMappingURL=event.js.map

/***/ })

};
