export const id = 323;
export const ids = [323];
export const modules = {

/***/ 29824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'rollback',
    inputs: [
        { name: 'service', type: { kind: 'lines' }, required: false },
        { name: 'cluster', type: { kind: 'string' }, required: false },
        { name: 'role-to-assume', type: { kind: 'string' }, required: false },
        { name: 'app-name', type: { kind: 'string' }, required: false },
        { name: 'resource-group', type: { kind: 'string' }, required: false },
        { name: 'slot-name', type: { kind: 'string' }, required: false },
        { name: 'subscription-id', type: { kind: 'string' }, required: false },
        { name: 'tenant-id', type: { kind: 'string' }, required: false },
        { name: 'client-id', type: { kind: 'string' }, required: false },
        { name: 'sign-in', type: { kind: 'enum', values: ['oidc', 'secret', 'managed-identity', 'cli'] }, required: false },
        {
            name: 'cloud',
            type: { kind: 'enum', values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] },
            required: false,
        },
        { name: 'arm-endpoint', type: { kind: 'string' }, required: false },
        { name: 'authority-host', type: { kind: 'string' }, required: false },
        { name: 'to', type: { kind: 'string' }, required: false, default: 'previous' },
        { name: 'package', type: { kind: 'string' }, required: false },
        { name: 'engine', type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] }, required: false },
        { name: 'environment', type: { kind: 'string' }, required: false, default: 'production' },
        { name: 'github-token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
        { name: 'preflight', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '3' },
        { name: 'report-file', type: { kind: 'string' }, required: false },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    ],
    outputs: [
        {
            name: 'result',
            type: {
                kind: 'enum',
                values: ['succeeded', 'unchanged', 'superseded', 'stopped', 'timed-out', 'failed', 'rollback-failed'],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'release', type: { kind: 'string' } },
        { name: 'previous-release', type: { kind: 'string' } },
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'previous-task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
        { name: 'services', type: { kind: 'string' } },
        { name: 'report', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 63671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createFlights),
  g: () => (/* binding */ loadFlights)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const state = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('flights');
/** Writes a service's flight down at once, beside those of the others. */
function createFlights() {
    const flights = new Map();
    return (flight) => {
        flights.set(flight.service, flight);
        state.save([...flights.values()]);
    };
}
/** What main left to do. */
function loadFlights() {
    return (state.load() ?? []).filter(({ open, kept }) => open || kept !== null);
}
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 30323:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27789);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29824);
var _flight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63671);
var _slots_flight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44265);




/** Acts only when main began a rollback and did not see its end: cancelled, killed, or out of time. */
await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .runPost */ .a)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => {
    const [flights, site] = [(0,_flight_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFlights */ .g)(), _slots_flight_js__WEBPACK_IMPORTED_MODULE_2__/* .siteFlight */ .C.load()];
    // most jobs owe nothing: the SDK is loaded only for those that do
    if (site?.open === true) {
        const { finishSite } = await Promise.all(/* import() */[__webpack_require__.e(2480), __webpack_require__.e(3124), __webpack_require__.e(4932)]).then(__webpack_require__.bind(__webpack_require__, 4932));
        await finishSite(context, process.env, site).catch((error) => call(context.inputs['app-name'] ?? '', error));
    }
    if (flights.length === 0)
        return;
    const [{ connect }, { finish }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(2925), __webpack_require__.e(7018), __webpack_require__.e(6029)]).then(__webpack_require__.bind(__webpack_require__, 66029)), Promise.all(/* import() */[__webpack_require__.e(2925), __webpack_require__.e(1852), __webpack_require__.e(3283), __webpack_require__.e(5792)]).then(__webpack_require__.bind(__webpack_require__, 102))]);
    const connected = connect(context);
    await Promise.all(flights.map((flight) => connected
        .then((ports) => finish(context, ports, flight))
        .catch((error) => call(flight.service, error, `${flight.cluster}/${flight.service}`))));
});
function call(title, error, target = title) {
    const message = `The rollback of ${target} could not be brought to its end: ${(0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .messageWithCauses */ .OM)(error)}`;
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)({ level: 'error', title: `${title}: a person has to look`, message });
    // the one thing that post may fail a job for: traffic that may not be safe
    process.exitCode = 1;
}
//# sourceMappingURL=post.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 44265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ siteFlight)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const siteFlight = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('site');
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createState)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

function createState(key) {
    return {
        save: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(key, JSON.stringify(value)),
        load: () => {
            const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(key);
            if (text === '')
                return null;
            try {
                return JSON.parse(text);
            }
            catch {
                return null;
            }
        },
    };
}
//# sourceMappingURL=state.js.map

/***/ })

};
