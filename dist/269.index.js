export const id = 269;
export const ids = [269];
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

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/diff.js + 1 modules
var diff = __webpack_require__(7756);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/follow.js + 1 modules
var follow = __webpack_require__(7694);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/result.js
var src_result = __webpack_require__(4577);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(7789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var summary = __webpack_require__(9247);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/cancellation.js
var cancellation = __webpack_require__(4616);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/stoppedTasks.js
var stoppedTasks = __webpack_require__(3097);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/evidence.js


/** Most frequent reasons that are worth a sentence in the result's reason; the log has all of them. */
const REASONS_SHOWN = 3;
/**
 * Why tasks of the release stopped, in sentences. Evidence decides nothing any more: when it cannot be had, the log says
 * so and the result stands.
 */
async function failureReasons(api, ref, taskDefinitionArn, log) {
    if (taskDefinitionArn === null)
        return [];
    try {
        const tasks = await api.stoppedTasks(ref);
        const groups = (0,stoppedTasks/* groupStoppedTasks */.L)(tasks.filter((task) => task.taskDefinitionArn === taskDefinitionArn));
        const sentences = groups.map(({ count, reason }) => `${count} ${count === 1 ? 'task' : 'tasks'} stopped: ${reason}.`);
        for (const sentence of sentences)
            log.line(sentence);
        return sentences.slice(0, REASONS_SHOWN);
    }
    catch (error) {
        log.line(`why tasks stopped could not be read: ${(0,errors/* messageWithCauses */.OM)(error)}`);
        return [];
    }
}
//# sourceMappingURL=evidence.js.map
// EXTERNAL MODULE: ./actions/deploy-ecs/src/flight.js
var src_flight = __webpack_require__(3618);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/plan.js
function planOf({ service, differences, registeredArn }) {
    if (differences.length > 0) {
        return registeredArn === null ? { do: 'register' } : { do: 'deploy', taskDefinitionArn: registeredArn };
    }
    const primary = service.deployments?.find(({ status }) => status === 'PRIMARY');
    if (primary?.rolloutState === 'FAILED')
        return { do: 'redeploy' };
    if (primary?.rolloutState === 'IN_PROGRESS' && primary.createdAt)
        return { do: 'join', createdAt: primary.createdAt };
    return { do: 'nothing' };
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/reference.js
var reference = __webpack_require__(5011);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/explain.js
var explain = __webpack_require__(2073);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinitionFile.js + 2 modules
var taskDefinitionFile = __webpack_require__(2342);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/changes.js
var ecs_changes = __webpack_require__(7119);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/release.js




/**
 * Reads the task definition and the service and applies the inputs' changes. Changes nothing.
 *
 * @throws {ConfigurationError} with all problems that can be known by then; a file's before the first call
 */
async function readRelease({ inputs, workspace, log }, api) {
    const source = (0,reference/* taskDefinitionSource */.W)(inputs['task-definition']);
    const fromFile = source.kind === 'file' ? await readFromFile(external_node_path_.resolve(workspace, source.path), source.path) : null;
    const ref = { cluster: inputs.cluster, service: inputs.service };
    const service = await api.describeService(ref).catch((error) => {
        const problem = (0,explain/* explain */.W)(error, ref);
        throw problem ? new errors/* ConfigurationError */.j1([problem]) : error;
    });
    const misfit = (0,explain/* unfit */.R)(service, ref);
    if (misfit)
        throw new errors/* ConfigurationError */.j1([misfit]);
    const currentArn = service.taskDefinition;
    log.line(`${ref.cluster}/${ref.service} runs ${nameOf(currentArn)}`);
    const current = await api.describeTaskDefinition(currentArn);
    const registered = source.kind === 'registered' ? await describe(api, source.reference) : current;
    const taskDefinition = fromFile ?? changed(registered, inputs);
    const unmodified = fromFile === null && (0,diff/* diffTaskDefinitions */.n2)(registered, taskDefinition).length === 0;
    return {
        service: service,
        currentArn,
        taskDefinition,
        registeredArn: unmodified ? registered['taskDefinitionArn'] : null,
        differences: (0,diff/* diffTaskDefinitions */.n2)(current, taskDefinition),
    };
    async function readFromFile(absolute, shown) {
        const text = await (0,promises_.readFile)(absolute, 'utf8').catch((cause) => {
            const message = `${shown} is neither a task definition family or ARN, nor a file that can be read (${cause.code}).`;
            throw new errors/* ConfigurationError */.j1([{ input: 'task-definition', message }]);
        });
        const parsed = (0,taskDefinitionFile/* parseTaskDefinition */.I)(text, shown);
        for (const { message } of parsed.notices)
            log.line(message);
        return changed(parsed.taskDefinition, inputs, parsed.problems);
    }
}
/** `shop:12` of an ARN of a task definition. */
function nameOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
function changed(taskDefinition, inputs, found = []) {
    const changes = inputs;
    const { taskDefinition: after, problems } = (0,ecs_changes/* applyChanges */.Y)(taskDefinition, changes);
    if (found.length + problems.length > 0)
        throw new errors/* ConfigurationError */.j1([...found, ...problems]);
    return after;
}
async function describe(api, reference) {
    return api.describeTaskDefinition(reference).catch((error) => {
        // ECS answers a reference that it does not know with a ClientException
        if (!(error instanceof Error) || error.name !== 'ClientException')
            throw error;
        const message = `ECS has no task definition \`${reference}\`: ${error.message} A file needs an ending or a slash.`;
        throw new errors/* ConfigurationError */.j1([{ input: 'task-definition', message }]);
    });
}
//# sourceMappingURL=release.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/summary.js



/** The job summary: the verdict first, then why, then what it was about. */
function summaryOf({ cluster, service, result, reason, from, to, differences, durationMs }) {
    const mark = (0,src_result/* isGreen */.g)(result) ? '✅' : '❌';
    const release = to === null || to === from ? nameOf(from) : `${nameOf(from)} → ${nameOf(to)}`;
    return [
        `### ${mark} ${code(`${cluster}/${service}`)}: ${result}`,
        '',
        summary_escape(reason),
        '',
        `| task definition | time |`,
        `| --- | --- |`,
        `| ${code(release)} | ${Math.round(durationMs / 1_000)} s |`,
        ...(differences.length === 0 ? [] : ['', '```diff', ...(0,diff/* diffLines */.Pp)(differences).map(fenceSafe), '```']),
        '',
    ].join('\n');
}
/** What the platform says is data: it must not become Markdown or HTML. */
function summary_escape(text) {
    return text.replace(/[\\`*_[\]<>|#~]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
/** A value may hold line breaks or a fence of its own. */
function fenceSafe(line) {
    return line.replace(/\r?\n/g, '\\n').replaceAll('```', "'''");
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/deploy.js








/** Deploys and tells how it ended. Throws only for what is wrong before anything was changed, or for lost calls. */
async function deploy(context, api) {
    const { inputs, log } = context;
    const started = performance.now();
    const ref = { cluster: inputs.cluster, service: inputs.service };
    const release = await log.phase('Read what runs and what is to run', () => readRelease(context, api));
    const plan = planOf(release);
    await log.phase('What changes', async () => showPlan(context, plan, release));
    const deployed = inputs['dry-run'] ? dryRun(release) : await carryOut(context, api, plan, release);
    const evidence = (0,src_result/* isGreen */.g)(deployed.result) ? [] : await failureReasons(api, ref, deployed.taskDefinitionArn, log);
    const reason = [deployed.reason, ...evidence].join(' ');
    log.line(`${deployed.result}: ${reason}`);
    if (!(0,src_result/* isGreen */.g)(deployed.result))
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${inputs.service}: ${deployed.result}`, message: reason });
    (0,summary/* writeSummary */.Sy)(summaryOf({
        ...ref,
        result: deployed.result,
        reason,
        from: release.currentArn,
        to: deployed.taskDefinitionArn,
        differences: release.differences,
        durationMs: performance.now() - started,
    }));
    const outputs = {
        result: deployed.result,
        reason,
        'task-definition-arn': deployed.taskDefinitionArn ?? '',
        'previous-task-definition-arn': release.currentArn,
        'service-deployment-arn': deployed.serviceDeploymentArn ?? '',
    };
    return { ok: (0,src_result/* isGreen */.g)(deployed.result), outputs: { ...outputs } };
}
function showPlan({ log }, plan, { differences, currentArn, service }) {
    for (const line of (0,diff/* diffLines */.Pp)(differences))
        log.line(line);
    if (plan.do === 'nothing')
        log.line(`nothing: ${nameOf(currentArn)} is this release`);
    if (plan.do === 'join')
        log.line('nothing new: this release is being deployed already, and is followed');
    if (plan.do !== 'nothing' && !rollsBack(service)) {
        const message = 'ECS does not roll this service back by itself: its circuit breaker is off, or has `rollback` off. A release ' +
            'whose tasks do not start is tried again and again until the time is up.';
        (0,annotations/* annotate */.fz)({ level: 'warning', title: service.serviceName, message });
    }
    if (plan.do === 'redeploy')
        log.line('nothing, but its last deployment failed: it is deployed again');
}
function rollsBack({ deploymentConfiguration }) {
    const breaker = deploymentConfiguration?.deploymentCircuitBreaker;
    return breaker?.enable === true && breaker.rollback === true;
}
function dryRun({ differences, registeredArn }) {
    const reason = `Dry run: nothing was changed; ${differences.length} differences would be deployed.`;
    return { result: 'unchanged', reason, taskDefinitionArn: registeredArn, serviceDeploymentArn: null };
}
async function carryOut(context, api, plan, release) {
    const { inputs, log } = context;
    if (plan.do === 'nothing') {
        const reason = `The service runs this release already (${nameOf(release.currentArn)}).`;
        return { result: 'unchanged', reason, taskDefinitionArn: release.currentArn, serviceDeploymentArn: null };
    }
    context.signal.throwIfAborted();
    const taskDefinitionArn = await log.phase('Register', () => taskDefinitionFor(context, api, plan, release));
    return log.phase(`Deploy ${nameOf(taskDefinitionArn)} to ${inputs.cluster}/${inputs.service}`, async () => {
        const followed = await send(context, api, plan, release, taskDefinitionArn);
        return { ...followed, taskDefinitionArn };
    });
}
async function taskDefinitionFor({ log }, api, plan, release) {
    if (plan.do === 'deploy')
        return plan.taskDefinitionArn;
    if (plan.do !== 'register')
        return release.currentArn;
    const arn = await api.registerTaskDefinition(release.taskDefinition);
    log.line(`registered ${nameOf(arn)}`);
    return arn;
}
/**
 * Sends the deployment and follows it. How to put it back is written down before it is sent; post takes over from there
 * unless an end was seen.
 */
async function send({ inputs, log, signal }, api, plan, { currentArn }, taskDefinitionArn) {
    const ref = { cluster: inputs.cluster, service: inputs.service };
    const flight = { ...ref, taskDefinitionArn, previousTaskDefinitionArn: currentArn };
    const options = {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: inputs['timeout-minutes'] * 60_000,
        signal,
        onProgress: (progress) => log.line(progress),
    };
    if (plan.do === 'join') {
        const mark = { ...ref, taskDefinitionArn, createdAt: plan.createdAt };
        return (0,follow/* follow */.e)(api, mark, { ...options, onFound: () => undefined });
    }
    signal.throwIfAborted();
    src_flight/* flightState */.m.save({ ...flight, ended: false });
    const service = await api.updateService(ref, {
        taskDefinition: taskDefinitionArn,
        ...(plan.do === 'redeploy' && { forceNewDeployment: true }),
    });
    const { createdAt } = service.deployments.find(({ status }) => status === 'PRIMARY');
    const mark = { ...ref, taskDefinitionArn, createdAt: createdAt };
    try {
        const onFound = (serviceDeploymentArn) => {
            src_flight/* flightState */.m.save({ ...flight, serviceDeploymentArn, ended: false });
            log.line(`following ${serviceDeploymentArn}`);
        };
        const followed = await (0,follow/* follow */.e)(api, mark, { ...options, onFound });
        src_flight/* flightState */.m.save({ ...flight, ended: true });
        return followed;
    }
    catch (error) {
        if (!(error instanceof cancellation/* Cancelled */.c))
            throw error;
        const next = inputs['on-cancel'] === 'rollback' ? 'The post step asks ECS to roll back.' : 'ECS goes on with it.';
        return { result: 'stopped', reason: `Cancelled: ${error.message}. ${next}`, serviceDeploymentArn: null };
    }
}
//# sourceMappingURL=deploy.js.map

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

/***/ 9269:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8831);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1159);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6229);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4102);





await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, (context) => (0,_deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .deploy */ .g)(context, (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__/* .createEcsApi */ .y)((0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_4__/* .createEcsClient */ .D)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I.name, version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r }))));
//# sourceMappingURL=main.js.map
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
