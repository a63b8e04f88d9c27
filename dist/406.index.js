export const id = 406;
export const ids = [406];
export const modules = {

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
const spec = {
    name: 'deploy-ecs',
    inputs: [
        { name: 'service', type: { kind: 'string' }, required: true },
        { name: 'cluster', type: { kind: 'string' }, required: false, default: 'default' },
        { name: 'task-definition', type: { kind: 'string' }, required: false },
        { name: 'images', type: { kind: 'pairs' }, required: false },
        { name: 'environment', type: { kind: 'pairs' }, required: false },
        { name: 'secrets', type: { kind: 'pairs' }, required: false },
        { name: 'unset', type: { kind: 'lines' }, required: false },
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
                values: ['succeeded', 'unchanged', 'rolled-back', 'superseded', 'stopped', 'failed', 'timed-out'],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'previous-task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ flightState)
/* harmony export */ });
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);

const flightState = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('flight');
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 8406:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7789);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6229);
/* harmony import */ var _flight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3618);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);




/** Acts only when main sent a deployment and did not see its end: cancelled, killed, or failed on the way. */
await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runPost */ .a)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async ({ inputs, log }) => {
    const flight = _flight_js__WEBPACK_IMPORTED_MODULE_1__/* .flightState */ .m.load();
    if (flight === null || flight.ended)
        return;
    const name = `${flight.cluster}/${flight.service}`;
    if (inputs['on-cancel'] === 'leave') {
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)({
            level: 'warning',
            message: `The deployment of ${name} goes on without being watched (on-cancel: leave).`,
        });
        return;
    }
    await log.phase(`Bring ${name} back to its previous release`, async () => {
        // most jobs owe nothing: the SDK is loaded only for those that do
        const { createEcsApi, createEcsClient, requestRollBack } = await Promise.all(/* import() */[__webpack_require__.e(544), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 6590));
        const api = createEcsApi(createEcsClient({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I.name, version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r }));
        const { done, detail } = await requestRollBack(api, flight);
        log.line(detail);
        if (done !== 'nothing')
            (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
    });
});
//# sourceMappingURL=post.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ })

};
