export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 86229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'deploy-ecs',
    inputs: [
        { name: 'service', type: { kind: 'lines' }, required: true },
        { name: 'cluster', type: { kind: 'string' }, required: false, default: 'default' },
        { name: 'role-to-assume', type: { kind: 'string' }, required: false },
        { name: 'task-definition', type: { kind: 'string' }, required: false },
        { name: 'service-definition', type: { kind: 'string' }, required: false },
        { name: 'images', type: { kind: 'pairs' }, required: false },
        { name: 'environment', type: { kind: 'pairs' }, required: false },
        { name: 'secrets', type: { kind: 'pairs' }, required: false },
        { name: 'unset', type: { kind: 'lines' }, required: false },
        { name: 'cpu', type: { kind: 'integer', min: 128, max: 196608 }, required: false },
        { name: 'memory', type: { kind: 'integer', min: 4, max: 4194304 }, required: false },
        { name: 'resolve-digests', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'desired-count', type: { kind: 'integer', min: 0, max: 5000 }, required: false },
        { name: 'minimum-healthy-percent', type: { kind: 'integer', min: 0, max: 100 }, required: false },
        { name: 'maximum-percent', type: { kind: 'integer', min: 100, max: 200 }, required: false },
        { name: 'capacity-providers', type: { kind: 'pairs' }, required: false },
        { name: 'propagate-tags', type: { kind: 'enum', values: ['TASK_DEFINITION', 'SERVICE', 'NONE'] }, required: false },
        { name: 'enable-execute-command', type: { kind: 'boolean' }, required: false },
        { name: 'circuit-breaker', type: { kind: 'enum', values: ['rollback', 'no-rollback', 'off'] }, required: false },
        { name: 'alarms', type: { kind: 'lines' }, required: false },
        {
            name: 'strategy',
            type: { kind: 'enum', values: ['rolling', 'blue-green', 'canary', 'linear', 'all-at-once'] },
            required: false,
        },
        {
            name: 'engine',
            type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] },
            required: false,
            default: 'native',
        },
        {
            name: 'stickiness',
            type: { kind: 'enum', values: ['refuse', 'shorten', 'wait'] },
            required: false,
            default: 'refuse',
        },
        { name: 'plan', type: { kind: 'string' }, required: false },
        {
            name: 'wait-until',
            type: {
                kind: 'enum',
                values: [
                    'done',
                    'registered',
                    'paused',
                    'shifted',
                    'bake',
                    'RECONCILE_SERVICE',
                    'PRE_SCALE_UP',
                    'SCALE_UP',
                    'POST_SCALE_UP',
                    'TEST_TRAFFIC_SHIFT',
                    'POST_TEST_TRAFFIC_SHIFT',
                    'PRE_PRODUCTION_TRAFFIC_SHIFT',
                    'PRODUCTION_TRAFFIC_SHIFT',
                    'POST_PRODUCTION_TRAFFIC_SHIFT',
                    'BAKE_TIME',
                    'CLEAN_UP',
                ],
            },
            required: false,
            default: 'done',
        },
        { name: 'smoke-test', type: { kind: 'string' }, required: false },
        { name: 'smoke-test-target', type: { kind: 'string' }, required: false },
        { name: 'force-new-deployment', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'preflight', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'before-traffic-command', type: { kind: 'lines' }, required: false },
        { name: 'before-traffic-container', type: { kind: 'string' }, required: false },
        {
            name: 'before-traffic-timeout-minutes',
            type: { kind: 'number', min: 0.1, max: 360 },
            required: false,
            default: '15',
        },
        { name: 'rollback-safe', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '3' },
        { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false, default: 'rollback' },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    ],
    outputs: [
        {
            name: 'result',
            type: {
                kind: 'enum',
                values: [
                    'succeeded',
                    'unchanged',
                    'registered',
                    'paused',
                    'rolled-back',
                    'superseded',
                    'stopped',
                    'failed',
                    'timed-out',
                ],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'previous-task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
        { name: 'services', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 93618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createFlights),
  g: () => (/* binding */ loadFlights)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const state = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('flights');
function createFlights() {
    const flights = new Map();
    const ended = [];
    const save = (flight) => {
        flights.set(flight.service, flight);
        state.save([...flights.values()]);
    };
    return {
        save,
        end: (flight) => void ended.push(flight),
        settle: () => ended.forEach((flight) => save({ ...flight, ended: true })),
    };
}
/** What main left: the flights whose end it did not see, and those whose configuration it did not give back. */
function loadFlights() {
    return (state.load() ?? []).filter(({ ended, restore, loan, stepwise }) => !ended || restore !== undefined || loan !== undefined || stepwise?.isUntidy === true);
}
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 8406:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27789);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86229);
var _flight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93618);



/** Acts only when main sent a deployment and did not see its end: cancelled, killed, or failed on the way. */
await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runPost */ .a)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => {
    const flights = (0,_flight_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFlights */ .g)();
    if (flights.length === 0)
        return;
    // most jobs owe nothing: the SDK is loaded only for those that do
    const [{ connect }, { bringBack }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(7018), __webpack_require__.e(5381), __webpack_require__.e(2386)]).then(__webpack_require__.bind(__webpack_require__, 28956)), Promise.all(/* import() */[__webpack_require__.e(2925), __webpack_require__.e(8540), __webpack_require__.e(1852), __webpack_require__.e(7786), __webpack_require__.e(5325), __webpack_require__.e(8863), __webpack_require__.e(9302)]).then(__webpack_require__.bind(__webpack_require__, 99302))]);
    const connected = connect(context);
    await Promise.all(flights.map((flight) => connected
        .then((ports) => bringBack(context, ports, flight))
        .catch((error) => {
        const message = `${flight.cluster}/${flight.service} could not be brought back: ${(0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .messageWithCauses */ .OM)(error)}`;
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)({ level: 'error', title: `${flight.service}: a person has to look`, message });
        // the one thing that post may fail a job for: traffic that may not be safe
        process.exitCode = 1;
    })));
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
