export const id = 6500;
export const ids = [6500];
export const modules = {

/***/ 20495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'canary-shift',
    inputs: [
        { name: 'target', type: { kind: 'enum', values: ['ecs', 'app-service'] }, required: false },
        { name: 'engine', type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] }, required: false },
        { name: 'stickiness', type: { kind: 'enum', values: ['refuse', 'shorten', 'wait'] }, required: false },
        { name: 'service', type: { kind: 'string' }, required: false },
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
        { name: 'task-definition', type: { kind: 'string' }, required: false },
        { name: 'image', type: { kind: 'string' }, required: false },
        { name: 'plan', type: { kind: 'string' }, required: false },
        { name: 'plan-file', type: { kind: 'string' }, required: false },
        { name: 'criteria', type: { kind: 'lines' }, required: false },
        { name: 'metrics-file', type: { kind: 'string' }, required: false },
        { name: 'probe-url', type: { kind: 'string' }, required: false },
        { name: 'smoke-test', type: { kind: 'string' }, required: false },
        { name: 'smoke-test-target', type: { kind: 'string' }, required: false },
        { name: 'alpha', type: { kind: 'number', min: 0.0001, max: 0.2 }, required: false },
        { name: 'on-failure', type: { kind: 'enum', values: ['rollback', 'hold'] }, required: false },
        { name: 'on-no-traffic', type: { kind: 'enum', values: ['smoke-only', 'hold', 'rollback'] }, required: false },
        { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false },
        { name: 'alarms', type: { kind: 'lines' }, required: false },
        { name: 'until', type: { kind: 'string' }, required: false },
        { name: 'windows', type: { kind: 'lines' }, required: false },
        { name: 'freezes', type: { kind: 'lines' }, required: false },
        { name: 'environment', type: { kind: 'string' }, required: false, default: 'production' },
        {
            name: 'journal',
            type: { kind: 'enum', values: ['required', 'if-possible', 'off'] },
            required: false,
            default: 'if-possible',
        },
        { name: 'when-busy', type: { kind: 'enum', values: ['fail', 'wait'] }, required: false, default: 'fail' },
        {
            name: 'command',
            type: { kind: 'enum', values: ['hold', 'resume', 'promote', 'abort', 'reconcile'] },
            required: false,
        },
        { name: 'report-file', type: { kind: 'string' }, required: false },
        { name: 'github-token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '5' },
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
                    'waiting',
                    'commanded',
                    'brought-home',
                    'rolled-back',
                    'superseded',
                    'stopped',
                    'failed',
                    'timed-out',
                    'rollback-failed',
                ],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'weight', type: { kind: 'string' } },
        { name: 'decision', type: { kind: 'string' } },
        { name: 'rollout', type: { kind: 'string' } },
        { name: 'journal', type: { kind: 'string' } },
        { name: 'release', type: { kind: 'string' } },
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
        { name: 'report', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 74888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ flight)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const flight = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('rollout');
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 26500:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27789);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20495);
var _flight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74888);



/** Acts only when main began a rollout and did not see its end: cancelled, killed, or failed on the way. */
await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runPost */ .a)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => {
    const left = _flight_js__WEBPACK_IMPORTED_MODULE_1__/* .flight */ .Z.load();
    if (left === null || left.isOver)
        return;
    // most jobs owe nothing: the SDK is loaded only for those that do
    const [{ connect }, { bringBack }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9656), __webpack_require__.e(3285)]).then(__webpack_require__.bind(__webpack_require__, 13285)), Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4591), __webpack_require__.e(6756), __webpack_require__.e(6640)]).then(__webpack_require__.bind(__webpack_require__, 68883))]);
    try {
        await bringBack(context, await connect(context, process.env, left.owner), left);
    }
    catch (error) {
        if (left.byHand !== undefined) {
            // main has seen where the traffic is: that is no reason to fail a job
            const { tellUntidy } = await __webpack_require__.e(/* import() */ 9293).then(__webpack_require__.bind(__webpack_require__, 89293));
            return tellUntidy({ level: 'error', target: left.target, why: (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .messageWithCauses */ .OM)(error), commands: left.byHand });
        }
        const message = `The rollout of ${left.release} could not be brought home: ${(0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .messageWithCauses */ .OM)(error)}`;
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)({ level: 'error', title: `${left.target}: a person has to look`, message });
        // the one thing that post may fail a job for: traffic that may not be safe
        process.exitCode = 1;
    }
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
