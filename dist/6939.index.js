export const id = 6939;
export const ids = [6939];
export const modules = {

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50092);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60816);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8245);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62066);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27789);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14588);



/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;
/** Brings a rollback that main began to its end: a rollback is never rolled back. Idempotent. */
async function finish({ inputs, log, signal }, ports, flight) {
    const { open, kept, wantedArn, stepwise, ...ref } = flight;
    const { service } = ref;
    if (!open) {
        if (kept)
            (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(service, await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .giveBack */ .F5)(ports.ecs, ref, kept));
        return log.line(`${service}: its own deployment configuration is given back`);
    }
    if (stepwise) {
        const { result, reason } = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .takeStepwiseHome */ .H)({ api: ports.ecs, rules: ports.rules, ref }, ports.scaling, stepwise, {
            intervalMs: inputs['poll-interval-seconds'] * 1_000,
            timeoutMs: WAIT_MS,
            signal,
            say: (line) => log.line(`${service}: ${line}`),
        });
        return log.line(`${service}: ${result}: ${reason}`);
    }
    const history = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .L)(ports.ecs, ref).catch(() => ({ deployments: [], newest: null }));
    const brought = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__/* .bringBack */ .k)(ports, { ...ref, wantedArn, history }, {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: WAIT_MS,
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
    (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(service, brought.warnings);
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

/***/ 14588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   WU: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71592);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84255);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27789);


const STEPS = {
    nothing: 'nothing is to be done: it serves, and nothing is under way',
    stop: 'ECS rolls back the deployment that is under way',
    'stop-first': 'ECS rolls back the deployment that is under way, then it is deployed',
    join: 'it is on its way back already; that deployment is followed',
    wait: 'what is ending is waited for, then it is deployed',
    deploy: 'it is deployed',
};
function whatIsDone({ step, stepwise }) {
    if (stepwise === null)
        return STEPS[step.do];
    return `the listener rules give it all traffic again, and the candidate service ${stepwise.candidate} is deleted`;
}
/** Tells what will be done and why, and what somebody should know before. */
function show({ log }, prepared) {
    const { ref, service, history, chosen, step, warnings } = prepared;
    const name = (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(chosen.taskDefinitionArn);
    const line = (text) => log.line(`${ref.service}: ${text}`);
    line(`runs ${(0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(service.taskDefinition ?? 'no task definition')}`);
    line(`goes back to ${name}: ${chosen.why}`);
    line(whatIsDone(prepared));
    if (step.do !== 'nothing' && (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .emergencyFor */ .HB)(service.deploymentConfiguration) !== null) {
        line('where it is deployed: at once, without steps, hooks, bake time and alarms; its own configuration is given back');
    }
    for (const candidate of (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .candidates */ .X)(history))
        line(`succeeded before: ${(0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .candidateLine */ .s)(candidate)}`);
    warn(ref.service, warnings);
}
function warn(service, warnings) {
    for (const message of warnings)
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)({ level: 'warning', title: service, message });
}
function dryRun(prepared) {
    const { chosen } = prepared;
    const reason = `Dry run: nothing was changed. ${(0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(chosen.taskDefinitionArn)}: ${whatIsDone(prepared)}.`;
    const nothing = { serviceDeploymentArn: null, newest: null, owed: null, warnings: [] };
    return { result: 'unchanged', reason, ...nothing, prepared };
}
//# sourceMappingURL=show.js.map

/***/ }),

/***/ 17916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fs: () => (/* binding */ nameCalls)
/* harmony export */ });
/* unused harmony export named */
/**
 * Has every error that a client's calls end with say which of them it was: AWS's own texts, `Rate exceeded`, do not. All else of the
 * error stays, above all its name, by which it is told from others.
 *
 * @param service as in the names of permissions: `ecs`
 */
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

/***/ })

};
