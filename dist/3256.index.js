export const id = 3256;
export const ids = [3256];
export const modules = {

/***/ 29824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
const spec = {
    name: 'rollback',
    inputs: [
        { name: 'service', type: { kind: 'lines' }, required: true },
        { name: 'cluster', type: { kind: 'string' }, required: false, default: 'default' },
        { name: 'to', type: { kind: 'string' }, required: false, default: 'previous' },
        { name: 'environment', type: { kind: 'string' }, required: false, default: 'production' },
        { name: 'github-token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
        { name: 'preflight', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '3' },
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
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'previous-task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
        { name: 'services', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 63671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createFlights),
/* harmony export */   g: () => (/* binding */ loadFlights)
/* harmony export */ });
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

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

/***/ 73256:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29824);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66029);
/* harmony import */ var _rollBack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91200);




await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, (context) => (0,_rollBack_js__WEBPACK_IMPORTED_MODULE_2__/* .rollBack */ .F)(context, (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__.connect)()));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 66029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39219);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48309);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71194);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50092);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29824);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54825);




function connect() {
    const identity = { action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I.name, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r };
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    return {
        ecs: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__/* .connectEcs */ .K)(identity),
        ecr: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__/* .createEcrApi */ .N)(identity),
        balancer: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_5__/* .connectBalancer */ .b)(identity),
        holder: { rollout: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_6__/* .rollBackName */ .wo)(id), owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
    };
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 91200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ rollBack)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/shortName.js
var shortName = __webpack_require__(17907);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/prepare.js + 3 modules
var prepare = __webpack_require__(19533);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/bringBack.js + 4 modules
var bringBack = __webpack_require__(62066);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/cancellation.js
var cancellation = __webpack_require__(34616);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/emergency.js
var rollback_emergency = __webpack_require__(71592);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/byHand.js
var byHand = __webpack_require__(22573);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./actions/rollback/src/show.js
var show = __webpack_require__(14588);
;// CONCATENATED MODULE: ./actions/rollback/src/summary.js

/** The job summary of one service: the verdict first, then why, then what to do where something is left to do. */
function summaryOf({ prepared, result, reason, warnings }, commands) {
    const { ref, service, chosen } = prepared;
    const mark = result === 'succeeded' || result === 'unchanged' ? '✅' : '❌';
    const from = (0,shortName/* shortName */.E)(service.taskDefinition ?? '');
    const to = (0,shortName/* shortName */.E)(chosen.taskDefinitionArn);
    return [
        `### ${mark} Rollback of \`${ref.cluster}/${ref.service}\`: ${result}`,
        '',
        `\`${from}\` → \`${to}\``,
        '',
        ...block([reason, `${to}: ${chosen.why}`, ...[...prepared.warnings, ...warnings].map((each) => `! ${each}`)]),
        ...(commands.length > 0 ? ['By hand, command by command:', '', ...block(commands, 'sh')] : []),
    ].join('\n');
}
/** What the platform says is data: in a block that it cannot end, it becomes neither Markdown nor HTML. */
function block(lines, language = 'text') {
    return [`\`\`\`\`${language}`, ...lines.map((line) => line.replaceAll('````', "''''")), '````', ''];
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./actions/rollback/src/ending.js




/** From best to worst. */
const RESULTS = [
    'unchanged',
    'succeeded',
    'superseded',
    'stopped',
    'timed-out',
    'failed',
    'rollback-failed',
];
/** Tells how it ended: log, annotations, job summary and outputs. */
async function endingOf(context, endings) {
    for (const ending of endings)
        await tell(context, ending);
    const result = RESULTS[Math.max(...endings.map((each) => RESULTS.indexOf(each.result)))];
    const only = endings.length === 1 ? endings[0] : undefined;
    const outputs = {
        result,
        reason: only?.reason ?? endings.map(({ prepared, reason }) => `${prepared.ref.service}: ${reason}`).join('\n'),
        'task-definition-arn': only?.prepared.chosen.taskDefinitionArn ?? '',
        'previous-task-definition-arn': only?.prepared.service.taskDefinition ?? '',
        'service-deployment-arn': only?.serviceDeploymentArn ?? '',
        services: JSON.stringify(endings.map(outputOf)),
    };
    return { ok: isGreen(result), outputs: { ...outputs } };
}
async function tell({ log }, ending) {
    const { prepared, result, reason, warnings } = ending;
    const { service } = prepared.ref;
    log.line(`${service}: ${result}: ${reason}`);
    (0,show/* warn */.R8)(service, warnings);
    const commands = result === 'rollback-failed' ? commandsFor(ending) : [];
    if (result === 'rollback-failed') {
        const name = (0,shortName/* shortName */.E)(prepared.chosen.taskDefinitionArn);
        const message = `${name} does not serve: ${reason} A person has to look; the log and the summary have the commands.`;
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${service}: THE ROLLBACK FAILED`, message });
        await log.phase(`By hand: what brings ${service} back to ${name}`, async () => commands.forEach((each) => log.line(each)));
    }
    else if (!isGreen(result)) {
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${service}: ${result}`, message: reason });
    }
    (0,summary/* writeSummary */.Sy)(summaryOf(ending, commands));
}
function commandsFor({ prepared, newest, owed }) {
    const { ref, service, chosen } = prepared;
    const emergency = (0,rollback_emergency/* emergencyFor */.HB)(service.deploymentConfiguration);
    const own = owed?.previous ?? (emergency && service.deploymentConfiguration) ?? null;
    return (0,byHand/* byHand */.X)({ ...ref, taskDefinitionArn: chosen.taskDefinitionArn, newest, emergency, own });
}
function isGreen(result) {
    return result === 'succeeded' || result === 'unchanged';
}
function outputOf({ prepared, result, reason, serviceDeploymentArn }) {
    return {
        service: prepared.ref.service,
        result,
        reason,
        'task-definition-arn': prepared.chosen.taskDefinitionArn,
        'previous-task-definition-arn': prepared.service.taskDefinition ?? null,
        'service-deployment-arn': serviceDeploymentArn,
    };
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: ./actions/rollback/src/flight.js
var flight = __webpack_require__(63671);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/targetName.js
var targetName = __webpack_require__(29714);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./actions/rollback/src/action.generated.js
var action_generated = __webpack_require__(29824);
// EXTERNAL MODULE: ./actions/rollback/src/version.js
var version = __webpack_require__(54825);
;// CONCATENATED MODULE: ./actions/rollback/src/remembers.js




/** What the journal of a service's rollouts knows of releases that succeeded. Loaded where it is asked for alone. */
function journalOf({ inputs, log }, env, ref) {
    const { 'github-token': token, environment } = inputs;
    const repository = env['GITHUB_REPOSITORY'];
    return async (except) => {
        if (token === undefined || repository === undefined)
            return null;
        (0,mask/* mask */.d)([token]);
        const { connect, createJournal, lastSuccessfulRelease, useProxies } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9656), __webpack_require__.e(2611), __webpack_require__.e(2162), __webpack_require__.e(4984)]).then(__webpack_require__.bind(__webpack_require__, 24984));
        useProxies(env);
        const github = connect({
            apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            repository,
            token,
            userAgent: `deploy-actions/${action_generated/* spec */.I.name}/${version/* version */.r}`,
            signal: AbortSignal.timeout(WITHIN_MS),
            onWait: (message) => log.line(message),
        });
        const journal = createJournal({ github, environment, target: (0,targetName/* journalName */.J)(ref, env) });
        const found = await lastSuccessfulRelease(journal.rollouts(), except);
        return found && { taskDefinitionArn: found.release, where: `the journal of ${environment}` };
    };
}
/** A rollback does not wait long for what it can do without, ms. */
const WITHIN_MS = 30_000;
//# sourceMappingURL=remembers.js.map
;// CONCATENATED MODULE: ./actions/rollback/src/rollBack.js






/** Brings the services back and tells how it ended. Throws only for what is wrong before anything was changed. */
async function rollBack(context, ports) {
    const { inputs, log, signal } = context;
    const services = await log.phase('Find what to go back to', () => prepareAll(context, ports));
    await log.phase('What will be done', async () => services.forEach((each) => (0,show/* show */.WU)(context, each)));
    signal.throwIfAborted();
    if (inputs['dry-run'])
        return endingOf(context, services.map(show/* dryRun */.PA));
    const save = (0,flight/* createFlights */.U)();
    const endings = await log.phase('Roll back', () => Promise.all(services.map((each) => bring(context, ports, save, each))));
    return endingOf(context, endings);
}
/** @throws {ConfigurationError} with the problems of all services: none is changed when one cannot be */
async function prepareAll(context, ports) {
    const { inputs } = context;
    // of an ARN the name is the last part
    const names = [...new Set(inputs.service.map(shortName/* shortName */.E))];
    const all = await Promise.all(names.map(async (service) => {
        const ref = { cluster: inputs.cluster, service };
        const preparation = await (0,prepare/* prepare */.i)(ports, ref, inputs.to, inputs.preflight, journalOf(context, process.env, ref));
        if (!preparation.ok)
            (0,show/* warn */.R8)(service, preparation.warnings);
        return preparation;
    }));
    const problems = all.flatMap((each) => (each.ok ? [] : each.problems));
    if (problems.length > 0) {
        const distinct = new Map(problems.map((problem) => [problem.message, problem]));
        throw new errors/* ConfigurationError */.j1([...distinct.values()]);
    }
    return all.flatMap((each) => (each.ok ? [each.prepared] : []));
}
async function bring({ inputs, log, signal }, ports, save, prepared) {
    const { ref, chosen, history, tagged } = prepared;
    const wantedArn = chosen.taskDefinitionArn;
    let begun = false;
    let serviceDeploymentArn = null;
    try {
        const brought = await (0,bringBack/* bringBack */.k)(ports, { ...ref, wantedArn, history }, {
            intervalMs: inputs['poll-interval-seconds'] * 1_000,
            timeoutMs: inputs['timeout-minutes'] * 60_000,
            signal,
            tagged,
            holder: ports.holder,
            note: (kept) => {
                begun = true;
                save({ ...ref, wantedArn, open: true, kept });
            },
            onFound: (arn) => (serviceDeploymentArn = arn),
            say: (line) => log.line(`${ref.service}: ${line}`),
        });
        const { owed, result } = brought;
        if (begun || owed)
            save({ ...ref, wantedArn, open: result === 'timed-out' && owed !== null, kept: owed });
        return { ...brought, prepared };
    }
    catch (error) {
        if (!(error instanceof cancellation/* Cancelled */.c))
            throw error;
        const rest = begun
            ? 'ECS goes on with the rollback, and the post step brings it to its end: a rollback is not rolled back.'
            : 'Nothing was changed.';
        const reason = `Cancelled: ${error.message}. ${rest}`;
        return { result: 'stopped', reason, serviceDeploymentArn, newest: null, owed: null, warnings: [], prepared };
    }
}
//# sourceMappingURL=rollBack.js.map

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
/** Tells what will be done and why, and what somebody should know before. */
function show({ log }, { ref, service, history, chosen, step, warnings }) {
    const name = (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(chosen.taskDefinitionArn);
    const line = (text) => log.line(`${ref.service}: ${text}`);
    line(`runs ${(0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(service.taskDefinition ?? 'no task definition')}`);
    line(`goes back to ${name}: ${chosen.why}`);
    line(STEPS[step.do]);
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
    const { chosen, step } = prepared;
    const reason = `Dry run: nothing was changed. ${(0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(chosen.taskDefinitionArn)}: ${STEPS[step.do]}.`;
    const nothing = { serviceDeploymentArn: null, newest: null, owed: null, warnings: [] };
    return { result: 'unchanged', reason, ...nothing, prepared };
}
//# sourceMappingURL=show.js.map

/***/ }),

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ })

};
