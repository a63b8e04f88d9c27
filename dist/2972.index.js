export const id = 2972;
export const ids = [2972];
export const modules = {

/***/ 20327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'deploy-azure',
    inputs: [
        { name: 'app-name', type: { kind: 'string' }, required: true },
        { name: 'resource-group', type: { kind: 'string' }, required: true },
        { name: 'subscription-id', type: { kind: 'string' }, required: false },
        { name: 'slot-name', type: { kind: 'string' }, required: false, default: 'staging' },
        { name: 'create-slot', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'package', type: { kind: 'string' }, required: false },
        { name: 'image', type: { kind: 'string' }, required: false },
        { name: 'allow-tag', type: { kind: 'boolean' }, required: false, default: 'false' },
        {
            name: 'strategy',
            type: { kind: 'enum', values: ['swap', 'swap-with-preview', 'canary', 'in-place', 'slot'] },
            required: false,
            default: 'swap',
        },
        { name: 'plan', type: { kind: 'string' }, required: false },
        { name: 'app-settings', type: { kind: 'pairs' }, required: false },
        { name: 'connection-strings', type: { kind: 'pairs' }, required: false },
        { name: 'sticky', type: { kind: 'lines' }, required: false },
        { name: 'unset', type: { kind: 'lines' }, required: false },
        { name: 'startup-command', type: { kind: 'string' }, required: false },
        { name: 'health-check-path', type: { kind: 'string' }, required: false },
        { name: 'warm-up-path', type: { kind: 'string' }, required: false },
        { name: 'warm-up-statuses', type: { kind: 'string' }, required: false },
        { name: 'identity', type: { kind: 'string' }, required: false },
        { name: 'identity-in', type: { kind: 'string' }, required: false },
        { name: 'identity-path', type: { kind: 'string' }, required: false, default: '/' },
        { name: 'smoke-test', type: { kind: 'string' }, required: false },
        { name: 'rollback-safe', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'start-timeout-minutes', type: { kind: 'number', min: 0.05, max: 60 }, required: false, default: '10' },
        { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '5' },
        { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false, default: 'rollback' },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
        {
            name: 'credentials',
            type: { kind: 'enum', values: ['oidc', 'secret', 'managed-identity', 'cli'] },
            required: false,
        },
        { name: 'tenant-id', type: { kind: 'string' }, required: false },
        { name: 'client-id', type: { kind: 'string' }, required: false },
        { name: 'client-secret', type: { kind: 'string' }, required: false },
        {
            name: 'cloud',
            type: { kind: 'enum', values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] },
            required: false,
            default: 'AzureCloud',
        },
        { name: 'arm-endpoint', type: { kind: 'string' }, required: false },
        { name: 'authority-host', type: { kind: 'string' }, required: false },
    ],
    outputs: [
        {
            name: 'result',
            type: {
                kind: 'enum',
                values: ['succeeded', 'unchanged', 'rolled-back', 'superseded', 'stopped', 'failed', 'timed-out'],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'release', type: { kind: 'string' } },
        { name: 'previous-release', type: { kind: 'string' } },
        { name: 'deployment-id', type: { kind: 'string' } },
        { name: 'slot-url', type: { kind: 'string' } },
        { name: 'url', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 69984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ loadFlight),
  aS: () => (/* binding */ endFlight),
  yd: () => (/* binding */ saveFlight)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const state = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('flight');
function saveFlight(flight) {
    state.save({ flight });
}
/** Its end was seen: post owes nothing. */
function endFlight() {
    state.save({ flight: null });
}
function loadFlight() {
    return state.load()?.flight ?? null;
}
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 2972:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27789);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20327);
var _flight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69984);



/** Acts only when main changed something that production goes by and did not see its end: cancelled, killed, or failed on the way. */
await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runPost */ .a)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => {
    const flight = (0,_flight_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFlight */ .Tm)();
    if (flight === null)
        return;
    // most jobs owe nothing: what talks to Azure is loaded only for those that do
    const { bringBack } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2663), __webpack_require__.e(9231), __webpack_require__.e(301), __webpack_require__.e(4951), __webpack_require__.e(4795)]).then(__webpack_require__.bind(__webpack_require__, 4795));
    await bringBack(context, flight).catch((error) => {
        const message = `${context.inputs['app-name']} could not be brought back: ${(0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .messageWithCauses */ .OM)(error)}`;
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)({ level: 'error', title: 'A person has to look', message });
        // the one thing that post may fail a job for: traffic that may not be safe
        process.exitCode = 1;
    });
});
//# sourceMappingURL=post.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
