export const id = 5792;
export const ids = [5792];
export const modules = {

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50092);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60816);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8245);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62066);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27789);
var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34484);



/** Brings a rollback that main began to its end: a rollback is never rolled back. Idempotent. */
async function finish({ inputs, log, signal }, ports, flight) {
    const { open, kept, wantedArn, stepwise, ...ref } = flight;
    const { service } = ref;
    if (!open) {
        if (kept)
            (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(service, await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .giveBack */ .F5)(ports.ecs, ref, kept));
        return log.line(`${service}: its own deployment configuration is given back`);
    }
    if (stepwise) {
        const { result, reason } = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .takeStepwiseHome */ .H)({ api: ports.ecs, rules: ports.rules, ref }, ports.scaling, stepwise, {
            intervalMs: inputs['poll-interval-seconds'] * 1_000,
            timeoutMs: _told_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_MS */ .Je,
            signal,
            say: (line) => log.line(`${service}: ${line}`),
        });
        return log.line(`${service}: ${result}: ${reason}`);
    }
    const history = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .L)(ports.ecs, ref).catch(() => ({ deployments: [], newest: null }));
    const brought = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__/* .bringBack */ .k)(ports, { ...ref, wantedArn, history }, {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: _told_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_MS */ .Je,
        signal,
        tagged: null,
        kept,
        holder: ports.holder,
        note: () => undefined,
        onFound: () => undefined,
        say: (line) => log.line(`${service}: ${line}`),
    });
    const { result, reason, owed } = brought;
    log.line(`${service}: ${result}: ${reason}`);
    (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(service, brought.warnings);
    if (result === 'rollback-failed')
        throw new Error(reason);
    if (result === 'superseded')
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)({ level: 'warning', title: service, message: reason });
    if (owed) {
        const message = `ECS still brings ${service} back. Its own deployment configuration has to be given back when it is done; ` +
            'the tags of the service have it.';
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)({ level: 'warning', title: service, message });
    }
}
//# sourceMappingURL=finish.js.map

/***/ }),

/***/ 34484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Je: () => (/* binding */ WAIT_MS),
  R8: () => (/* binding */ warn),
  gf: () => (/* binding */ isGreen),
  om: () => (/* binding */ block)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27789);

/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;
function isGreen(result) {
    return result === 'succeeded' || result === 'unchanged';
}
/** What the platform says is data: in a block that it cannot end, it becomes neither Markdown nor HTML. */
function block(lines, language = 'text') {
    return [`\`\`\`\`${language}`, ...lines.map((line) => line.replaceAll('````', "''''")), '````', ''];
}
function warn(target, warnings) {
    for (const message of warnings)
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)({ level: 'warning', title: target, message });
}
//# sourceMappingURL=told.js.map

/***/ }),

/***/ 17916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b6: () => (/* binding */ textOf),
  fs: () => (/* binding */ nameCalls)
});
function nameCalls(client, service) {
    client.middlewareStack.add((next, { commandName = '' }) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            throw named(error, `${service}:${commandName.replace(/Command$/, '')}`);
        }
    }, 
    // around all attempts: it is named once
    { name: 'nameCalls', step: 'initialize', priority: 'high' });
    return client;
}
/** `ecs:UpdateService: An internal error. (ServerException)`; as it is where it names the call already, as refusals of IAM's do. */
function named(error, call) {
    if (!(error instanceof Error) || error.message.includes(call))
        return error;
    const { name, message } = error;
    // connections that broke at several addresses come without a text
    const said = message.trim() || error.code || name;
    error.message = `${call}: ${said}${name === 'Error' || said.includes(name) ? '' : ` (${name})`}`;
    return error;
}
/** An error's text with its name, by which AWS's documentation has it; once. */
function textOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const { name, message } = error;
    return name === 'Error' || message.includes(name) ? message : `${name}: ${message}`;
}
//# sourceMappingURL=nameCalls.js.map

/***/ }),

/***/ 96582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bd: () => (/* binding */ requestedWeight),
  Gu: () => (/* binding */ isWaiting),
  TP: () => (/* binding */ tenths),
  Wm: () => (/* binding */ lifecycleStages),
  gV: () => (/* binding */ stageOf),
  rb: () => (/* binding */ timeOfDay),
  uy: () => (/* binding */ waitingHooks),
  v0: () => (/* binding */ hasCome)
});
const lifecycleStages = [
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
];
/** The pauses that wait: all of them have to be answered. None once the deployment goes back, whatever they show. */
function waitingHooks({ status, lifecycleHookDetails = [] }) {
    if (status !== 'IN_PROGRESS')
        return [];
    return lifecycleHookDetails.filter(isWaiting).map(({ hookId, expiresAt = null, timeoutAction = 'ROLLBACK' }) => ({
        id: hookId,
        expiresAt,
        timeoutAction,
    }));
}
function isWaiting({ hookId, status }) {
    return hookId !== undefined && status === 'AWAITING_ACTION';
}
/** Null for a rolling deployment, and while ECS shows none. */
function stageOf(deployment) {
    const shown = lifecycleStages.find((stage) => stage === deployment.lifecycleStage) ?? null;
    // ECS's reference names the stage before a shift in its text, but not among the values: it may go by the name of the
    // shift itself, which no pause can be at
    const before = shown === 'PRODUCTION_TRAFFIC_SHIFT' && waitingHooks(deployment).length > 0;
    return before ? 'PRE_PRODUCTION_TRAFFIC_SHIFT' : shown;
}
/** Whether the stage has come, or is past. */
function hasCome(stage, { of }) {
    return lifecycleStages.indexOf(of) >= lifecycleStages.indexOf(stage);
}
/** Per cent of the production traffic that ECS says it gave the new revision; null when it does not say. */
function requestedWeight({ targetServiceRevision }) {
    const weight = targetServiceRevision?.requestedProductionTrafficWeight;
    return weight === undefined ? null : tenths(weight);
}
/** Weights have tenths of a per cent at most. */
function tenths(percent) {
    return Math.round(percent * 10) / 10;
}
/** `15:04:05 UTC` */
function timeOfDay(date) {
    return `${date.toISOString().slice(11, 19)} UTC`;
}
//# sourceMappingURL=lifecycle.js.map

/***/ })

};
