export const id = 3697;
export const ids = [3697];
export const modules = {

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
