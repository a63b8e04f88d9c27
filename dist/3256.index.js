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
        { name: 'role-to-assume', type: { kind: 'string' }, required: false },
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
/* harmony import */ var _rollBack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47924);




await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => (0,_rollBack_js__WEBPACK_IMPORTED_MODULE_2__/* .rollBack */ .F)(context, await (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__.connect)(context)));
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
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19062);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63289);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48309);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71194);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75552);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29482);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50092);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90148);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4468);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29824);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54825);





/** @throws {ConfigurationError} where AWS does not let the job in */
async function connect({ inputs, log }) {
    const taken = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .takeOn */ .J)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I.name, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r }, inputs['role-to-assume'], (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .jobOf */ .Z)(log, process.env));
    if ('problems' in taken)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(taken.problems);
    const { identity } = taken;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    return {
        ecs: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_6__/* .connectEcs */ .K)(identity),
        ecr: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_7__/* .createEcrApi */ .N)(identity),
        balancer: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_8__/* .connectBalancer */ .b)(identity),
        rules: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_9__/* .connectRules */ .Q)(identity),
        scaling: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_10__/* .connectScaling */ .o)(identity),
        holder: { rollout: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_11__/* .rollBackName */ .wo)(id), owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
    };
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 47924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ rollBack)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/shortName.js
var shortName = __webpack_require__(17907);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/explain.js
var explain = __webpack_require__(42073);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/nearestNames.js
var nearestNames = __webpack_require__(42146);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/writes.js
var writes = __webpack_require__(13256);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/tags.js
var native_tags = __webpack_require__(99393);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/tags.js
var stepwise_tags = __webpack_require__(97854);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/candidates.js
var candidates = __webpack_require__(84255);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/image.js
var ecr_image = __webpack_require__(19224);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/nameCalls.js
var nameCalls = __webpack_require__(17916);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/checks.js

/** Why a service cannot be brought back by ECS; null when it can. */
function unfitToRollBack(service, ref, suggestion = '') {
    if (service === null || service.status === 'INACTIVE') {
        const message = `there is no active service \`${ref.service}\` in cluster \`${ref.cluster}\`. ${suggestion}`;
        return { input: 'service', message: message.trimEnd() };
    }
    if (service.status === 'DRAINING') {
        return {
            input: 'service',
            message: `\`${ref.service}\` is being deleted (DRAINING): nothing can be brought back.`,
        };
    }
    const controller = service.deploymentController?.type ?? 'ECS';
    if (controller === 'ECS')
        return null;
    const instead = INSTEAD[controller] ?? '';
    return {
        input: 'service',
        message: `\`${ref.service}\` is deployed by ${controller}, not by ECS, so that only ${controller} can bring it back.${instead}`,
    };
}
const INSTEAD = {
    CODE_DEPLOY: ' Stop its deployment with `aws deploy stop-deployment --deployment-id <id> --auto-rollback-enabled`, or deploy the ' +
        'earlier revision there.',
    EXTERNAL: ' Point its primary task set at the earlier task definition.',
};
/**
 * Whether the task definition can be deployed. What is only rolled back to by ECS runs still, or is ECS's own to judge:
 * then it is a warning.
 */
function checkActive(taskDefinition, step, others) {
    if (taskDefinition['status'] !== 'INACTIVE')
        return [];
    const name = (0,shortName/* shortName */.E)(String(taskDefinition['taskDefinitionArn']));
    const message = `\`${name}\` is inactive: it was deregistered, so that ECS deploys it no more. Register it again, or name ` +
        `another release. ${others}`;
    return [{ severity: severityFor(step), message: message.trimEnd() }];
}
function checkCount({ desiredCount }) {
    if (desiredCount !== 0)
        return [];
    const message = 'The desired count is 0: no task runs, so that the success of this rollback proves nothing.';
    return [{ severity: 'warning', message }];
}
/** What stands in the way of a deployment must not stand in the way of ECS's own rollback. */
function severityFor({ do: what }) {
    return what === 'deploy' || what === 'stop-first' ? 'error' : 'warning';
}
//# sourceMappingURL=checks.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/checkImages.js



/**
 * Whether the images are still there, and still what succeeded. One call per image in ECR; never throws: a registry that
 * cannot be asked is a warning.
 */
async function checkImages(ecr, taskDefinition, revision, step) {
    const containers = taskDefinition.containerDefinitions ?? [];
    const images = [...new Set(containers.flatMap(({ image }) => image ?? []))];
    const checks = images.map(async (text) => {
        const image = (0,ecr_image/* ecrImage */.s)(text);
        if (image === null)
            return [];
        try {
            return judgeImage(image, await ecr.findImage(image.at), ranAs(text, revision), step);
        }
        catch (error) {
            const message = `\`${text}\`: ECR could not be asked whether the image is still there (${(0,nameCalls/* textOf */.b6)(error)}).`;
            return [{ severity: 'warning', message }];
        }
    });
    return (await Promise.all(checks)).flat();
}
/** @param ran digest that the image had when the release succeeded; null when nobody knows */
function judgeImage(image, found, ran, step) {
    if (!found.found)
        return [{ severity: severityFor(step), message: (0,ecr_image/* describeMissing */.U)(image, found.missing) }];
    if (ran === null || found.digest === ran)
        return [];
    const message = `\`${image.text}\` is another image now (\`${found.digest}\`) than when this release succeeded (\`${ran}\`): the ` +
        'tag was moved. What comes back is not what ran then.';
    return [{ severity: 'warning', message }];
}
function ranAs(text, revision) {
    return revision?.images.find(({ image }) => image === text)?.digest ?? null;
}
//# sourceMappingURL=checkImages.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/choose.js
var choose = __webpack_require__(13272);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/history.js
var rollback_history = __webpack_require__(8245);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/step.js
var rollback_step = __webpack_require__(11447);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/wanted.js
const TASK_DEFINITION = /^(?:arn:aws[\w-]*:ecs:[\w-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]{1,255}:\d{1,9}$/;
const REVISION = /^arn:aws[\w-]*:ecs:[\w-]+:\d{12}:service-revision\/([^/]+)\/([^/]+)\/\w+$/;
const DEPLOYMENT = /^arn:aws[\w-]*:ecs:[\w-]+:\d{12}:service-deployment\//;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const FORMS = '`previous`, a task definition (`family:revision` or its ARN), the ARN of a service revision, or the digest of an ' +
    'image (`sha256:…`)';
/** Reads the input `to` for one service. What can be known without asking ECS is refused here. */
function readWanted(text, ref) {
    const given = text.trim();
    if (given === 'previous')
        return read({ kind: 'previous' });
    if (TASK_DEFINITION.test(given))
        return read({ kind: 'task-definition', reference: given });
    if (DIGEST.test(given.toLowerCase()))
        return read({ kind: 'digest', digest: given.toLowerCase() });
    const revision = REVISION.exec(given);
    if (revision) {
        const [, cluster, service] = revision;
        const own = service === ref.service && cluster === ref.cluster.slice(ref.cluster.lastIndexOf('/') + 1);
        if (own)
            return read({ kind: 'revision', arn: given });
        return refused(given, `it is a revision of \`${cluster}/${service}\`, not of \`${ref.cluster}/${ref.service}\`.`);
    }
    return refused(given, `it must be ${FORMS}. ${hint(given, ref)}`.trimEnd());
}
/** What was probably meant by something of no known form: a sentence, or ''. */
function hint(given, { service }) {
    const digest = /@(sha256:[0-9a-f]{64})$/.exec(given)?.[1];
    if (digest !== undefined)
        return `Give the digest alone: \`${digest}\`.`;
    if (/^(sha256:)?[0-9a-f]+$/i.test(given) && given.length >= 12) {
        return 'A digest is `sha256:` and all of its 64 hexadecimal digits.';
    }
    if (/^[:-]?\d+$/.test(given)) {
        return `A revision needs its family: \`${service}:${given.replace(/^\D/, '')}\`, if that is its name.`;
    }
    if (DEPLOYMENT.test(given)) {
        return 'That is a service deployment: give the service revision or the task definition that it brought.';
    }
    if (/^(prev|last|back|stable|-1|head)/i.test(given))
        return 'Did you mean `previous`?';
    if (/^[A-Za-z0-9_-]+$/.test(given))
        return `Of a family, name the revision, too: \`${given}:<number>\`.`;
    return '';
}
function read(wanted) {
    return { ok: true, wanted };
}
function refused(given, why) {
    return { ok: false, problem: { input: 'to', message: `\`${given}\` cannot be gone back to: ${why}` } };
}
//# sourceMappingURL=wanted.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/prepare.js













/**
 * Reads what a rollback needs, chooses the release and checks that it can run. Changes nothing.
 *
 * @param checks whether it is asked if the release can still run; without it ECS finds out
 * @param remembers who else knows what succeeded; asked where ECS does not
 * @throws what ECS answers when the service itself cannot be read
 */
async function prepare(ports, ref, to, checks, remembers = async () => null) {
    const read = readWanted(to, ref);
    const { service, problem } = await readService(ports.ecs, ref);
    const problems = [...(problem ? [problem] : []), ...(read.ok ? [] : [read.problem])];
    if (!read.ok || !service)
        return { ok: false, problems, warnings: [] };
    const warnings = [];
    const orWarn = (what, call, without) => call.catch((error) => {
        warnings.push(`${what} could not be read (${error.message}).`);
        return without;
    });
    const [history, written] = await Promise.all([
        orWarn('What ECS remembers of earlier deployments', (0,rollback_history/* readHistory */.L)(ports.ecs, ref), NOTHING),
        orWarn("What rollouts have written down in the service's tags", ports.ecs.listTags(service.serviceArn).then((tags) => {
            const stepwise = (0,stepwise_tags/* stepwiseTagged */.Z)(tags);
            return { stepwise, native: stepwise === null ? (0,native_tags/* fromTags */.y8)(tags) : null };
        }), null),
    ]);
    if (written?.stepwise)
        return takesBack(ref, service, read.wanted, written.stepwise.note, warnings);
    const tagged = written?.native ?? null;
    const byEcs = await resolve(ports.ecs, read.wanted, history, (0,choose/* shownBy */.Le)(service));
    const isPrevious = read.wanted.kind === 'previous';
    const known = byEcs.ok || !isPrevious
        ? null
        : await orWarn('What else is remembered', remembers(serving(service), tagged?.journal ?? null), null);
    const named = known === null ? byEcs : (0,choose/* chooseRemembered */.sO)(known.taskDefinitionArn, known.where);
    if (!named.ok)
        return { ok: false, problems: [named.problem], warnings };
    const { chosen } = named;
    const step = (0,rollback_step/* nextStep */.s)(chosen.taskDefinitionArn, (0,writes/* primaryOf */.Os)(service), history.newest);
    const due = step.do !== 'nothing';
    const found = [
        ...(due ? checkCount(service) : []),
        ...(due && checks ? await check(ports, history, chosen, step) : []),
    ];
    const errors = found.filter(({ severity }) => severity === 'error');
    warnings.push(...chosen.warnings, ...found.filter((each) => !errors.includes(each)).map(({ message }) => message));
    if (errors.length > 0) {
        return { ok: false, problems: errors.map(({ message }) => ({ input: 'to', message })), warnings };
    }
    return { ok: true, prepared: { ref, service, history, chosen, step, tagged, stepwise: null, warnings } };
}
/** What goes before a stepwise rollout began is what its stable service has: nothing else can be had before its traffic is back. */
function takesBack(ref, service, wanted, stepwise, warnings) {
    const [release, stable] = [(0,shortName/* shortName */.E)(stepwise.release), (0,shortName/* shortName */.E)(stepwise.stable)];
    if (wanted.kind !== 'previous') {
        const message = `a stepwise rollout of ${release} is open: take it back first (\`to: previous\`, which brings ${stable} back); then give \`to\`.`;
        return { ok: false, problems: [{ input: 'to', message }], warnings };
    }
    const why = `${release} is on trial beside it`;
    const chosen = { taskDefinitionArn: stepwise.stable, revision: null, why, isBack: false, warnings: [] };
    const step = { do: 'nothing' };
    return { ok: true, prepared: { ref, service, history: NOTHING, chosen, step, tagged: null, stepwise, warnings } };
}
function serving(service) {
    return service.taskDefinition ?? null;
}
const NOTHING = { deployments: [], newest: null };
async function readService(api, ref) {
    try {
        const service = await api.describeService(ref);
        const gone = service === null || service.status === 'INACTIVE';
        const suggestion = gone ? await (0,nearestNames/* suggestService */.wz)(api, ref.cluster, ref.service) : '';
        const problem = unfitToRollBack(service, ref, suggestion);
        return { service: problem ? null : service, problem };
    }
    catch (error) {
        const suggestion = (0,explain/* isMissingCluster */.R$)(error) ? await (0,nearestNames/* suggestCluster */.FS)(api, ref.cluster) : '';
        const problem = (0,explain/* explain */.WE)(error, ref, suggestion);
        if (problem)
            return { service: null, problem };
        throw error;
    }
}
async function resolve(api, wanted, history, shown) {
    if (wanted.kind !== 'task-definition')
        return (0,choose/* choose */.Sw)(wanted, history, shown);
    const { reference } = wanted;
    try {
        const { taskDefinitionArn } = await api.describeTaskDefinition(reference);
        return (0,choose/* chooseNamed */.F4)(String(taskDefinitionArn), history, shown);
    }
    catch (error) {
        // ECS answers a reference that it does not know with a ClientException
        if (!(error instanceof Error) || error.name !== 'ClientException')
            throw error;
        const message = `ECS has no task definition \`${reference}\` (${error.message}). ${others(history, '')}`;
        return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
    }
}
async function check({ ecs, ecr }, history, { taskDefinitionArn, revision }, step) {
    let taskDefinition;
    try {
        taskDefinition = await ecs.describeTaskDefinition(taskDefinitionArn);
    }
    catch (error) {
        const message = `Whether the release can still run could not be checked (${error.message}).`;
        return [{ severity: 'warning', message }];
    }
    return [
        ...checkActive(taskDefinition, step, others(history, taskDefinitionArn)),
        ...(await checkImages(ecr, taskDefinition, revision, step)),
    ];
}
function others(history, but) {
    const all = (0,candidates/* candidates */.X)(history).filter(({ taskDefinitionArn }) => taskDefinitionArn !== but);
    return all.length === 0 ? '' : `Releases that succeeded: ${all.map(candidates/* candidateLine */.s).join('; ')}.`;
}
//# sourceMappingURL=prepare.js.map
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/home.js
var stepwise_home = __webpack_require__(60816);
;// CONCATENATED MODULE: ./actions/rollback/src/takeBack.js


/** Takes a stepwise rollout back: its stable service gets all traffic again, and nothing of the rollout is left. */
async function takeBack({ inputs, log, signal }, { ecs, rules, scaling }, save, prepared) {
    const { ref, chosen } = prepared;
    const stepwise = prepared.stepwise;
    const flight = { ...ref, wantedArn: chosen.taskDefinitionArn, open: true, kept: null, stepwise };
    const nothing = { serviceDeploymentArn: null, newest: null, owed: null, warnings: [], prepared };
    save(flight);
    try {
        const home = await (0,stepwise_home/* takeStepwiseHome */.H)({ api: ecs, rules, ref }, scaling, stepwise, {
            intervalMs: inputs['poll-interval-seconds'] * 1_000,
            timeoutMs: inputs['timeout-minutes'] * 60_000,
            signal,
            say: (line) => log.line(`${ref.service}: ${line}`),
        });
        save({ ...flight, open: home.result === 'timed-out' });
        return { ...home, ...nothing };
    }
    catch (error) {
        if (error instanceof cancellation/* Cancelled */.c) {
            const reason = `Cancelled: ${error.message}. The post step brings it to its end: a rollback is not rolled back.`;
            return { result: 'stopped', reason, ...nothing };
        }
        return { result: 'rollback-failed', reason: error.message, ...nothing };
    }
}
//# sourceMappingURL=takeBack.js.map
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
    return async (except, pinned) => {
        if (token === undefined || repository === undefined)
            return null;
        (0,mask/* mask */.d)([token]);
        const { connect, createJournal, lastSuccessfulRelease, useProxies } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9656), __webpack_require__.e(1325), __webpack_require__.e(6756), __webpack_require__.e(4984)]).then(__webpack_require__.bind(__webpack_require__, 24984));
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
        if (pinned !== null && (await journal.holds(pinned)) === false) {
            // nobody else knows what succeeded, and a rollback is not kept from it
            (0,show/* warn */.R8)(ref.service, [
                `The journal ${journal.ref} was rewritten or deleted: it does not lead to ${pinned.replace(/@.*$/, '')}, which a rollout has pinned on ` +
                    'the service. What it says of releases that succeeded may be wrong: look at what is brought back, or name it in `to`.',
            ]);
        }
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
    const endings = await log.phase('Roll back', () => Promise.all(services.map((each) => (each.stepwise ? takeBack : bring)(context, ports, save, each))));
    return endingOf(context, endings);
}
/** @throws {ConfigurationError} with the problems of all services: none is changed when one cannot be */
async function prepareAll(context, ports) {
    const { inputs } = context;
    // of an ARN the name is the last part
    const names = [...new Set(inputs.service.map(shortName/* shortName */.E))];
    const all = await Promise.all(names.map(async (service) => {
        const ref = { cluster: inputs.cluster, service };
        const preparation = await prepare(ports, ref, inputs.to, inputs.preflight, journalOf(context, process.env, ref));
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

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 48309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createEcrApi)
/* harmony export */ });
/* harmony import */ var _identified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71655);
/* harmony import */ var _nameCalls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17916);
/* harmony import */ var _regional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22115);



/**
 * Loads ECR's client when the first image is looked for; one client per region.
 *
 * @param config over what comes from the environment, as for every AWS SDK
 */
function createEcrApi(options, config = {}) {
    const clientFor = (0,_regional_js__WEBPACK_IMPORTED_MODULE_0__/* .regional */ .W)(async (region) => {
        const { ECRClient } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 40331));
        const client = new ECRClient({
            ...(0,_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .identified */ .A)(options),
            ...config,
            ...(region && { region }),
        });
        return (0,_nameCalls_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCalls */ .fs)(client, 'ecr');
    });
    return {
        async findImage({ account: registryId, region, repository: repositoryName, tag, digest }) {
            const { DescribeImagesCommand } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 40331));
            const client = await clientFor(region);
            const imageId = digest === null ? { imageTag: tag ?? 'latest' } : { imageDigest: digest };
            try {
                const command = new DescribeImagesCommand({ registryId, repositoryName, imageIds: [imageId] });
                const { imageDetails } = await client.send(command);
                const found = imageDetails?.[0]?.imageDigest;
                return found === undefined ? { found: false, missing: 'image' } : { found: true, digest: found };
            }
            catch (error) {
                const name = error instanceof Error ? error.name : '';
                if (name === 'ImageNotFoundException')
                    return { found: false, missing: 'image' };
                if (name === 'RepositoryNotFoundException')
                    return { found: false, missing: 'repository' };
                throw error;
            }
        },
    };
}
//# sourceMappingURL=api.js.map

/***/ }),

/***/ 19224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeMissing),
/* harmony export */   s: () => (/* binding */ ecrImage)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63032);

/** Null for an image that lies elsewhere, and for what is not an image reference. */
function ecrImage(text) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    const registry = reference && (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrRegistryOf */ .Bv)(reference);
    if (!registry)
        return null;
    const { repository, tag, digest } = reference;
    return { text, reference, at: { ...registry, repository, tag, digest } };
}
function describeMissing({ text, at }, missing) {
    const registry = `the ECR registry of account ${at.account} in ${at.region}`;
    if (missing === 'repository') {
        return `\`${text}\`: there is no repository \`${at.repository}\` in ${registry}. Create it, or correct the name.`;
    }
    const what = at.digest === null ? `tag \`${at.tag ?? 'latest'}\`` : `digest \`${at.digest}\``;
    return (`\`${text}\`: repository \`${at.repository}\` in ${registry} has no image with ${what}. ` +
        'Push it before this step, or correct the reference.');
}
//# sourceMappingURL=image.js.map

/***/ }),

/***/ 63032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ ecrRegistryOf),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/*
 * The grammar that Docker and OCI clients share.
 * https://github.com/distribution/reference/blob/main/reference.go
 */
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\d+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
/*
 * Hosts of private registries, IPv4-only and dual-stack, in the commercial, the Chinese and the isolated partitions.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
 */
const ECR_HOST = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;
const ECR_DUAL_STACK_HOST = /^(\d{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn)$/;
/** Takes a reference apart; null for what no container runtime would take. Nothing is filled in. */
function parseImageReference(text) {
    const [name, digest] = splitAt(text, text.indexOf('@'));
    const colon = name.lastIndexOf(':');
    const [path, tag] = splitAt(name, colon > name.lastIndexOf('/') ? colon : -1);
    const [first, rest] = splitAt(path, path.indexOf('/'));
    const [registry, repository] = rest !== null && isHost(first) ? [first, rest] : [null, path];
    const valid = repository.split('/').every((component) => PATH_COMPONENT.test(component)) &&
        (tag === null || TAG.test(tag)) &&
        (digest === null || DIGEST.test(digest));
    return valid ? { registry, repository, tag, digest } : null;
}
/** The inverse of {@link parseImageReference}. */
function formatImageReference({ registry, repository, tag, digest }) {
    const host = registry === null ? '' : `${registry}/`;
    return `${host}${repository}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}
/** The private ECR registry that an image lies in; null when it lies elsewhere, be it in ECR's public one. */
function ecrRegistryOf({ registry }) {
    const match = ECR_HOST.exec(registry ?? '') ?? ECR_DUAL_STACK_HOST.exec(registry ?? '');
    return match ? { account: match[1], region: match[2] } : null;
}
/** The first component names a host when it could not be a part of a path on Docker Hub. */
function isHost(component) {
    return (component === 'localhost' || /[.:A-Z]/.test(component)) && HOST.test(component);
}
/** The text before and after one character; null after when the index is -1. */
function splitAt(text, index) {
    return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + 1)];
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 22115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ regional)
/* harmony export */ });
/** One client per region, made when it is first needed; null is the region of the environment. */
function regional(make) {
    const clients = new Map();
    return (region = null) => {
        const client = clients.get(region) ?? make(region);
        clients.set(region, client);
        return client;
    };
}
//# sourceMappingURL=regional.js.map

/***/ }),

/***/ 14434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/** Of the runner itself: tokens of the job are among them, which nothing that a file names has any business with. */
const RUNNERS_OWN = /^(?:INPUT|STATE|ACTIONS)_/;
/** The variables that files of users may name, as `{{env.NAME}}`. */
function environmentOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || RUNNERS_OWN.test(name) ? [] : [[name, value]]));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 90148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ jobOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/environment.js
var environment = __webpack_require__(14434);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/idToken.js


const ATTEMPTS = 4;
/** Ms before the second attempt; doubled before each one after that. */
const PAUSE_MS = 250;
/** Ms that one attempt may take. */
const ATTEMPT_MS = 10_000;
/**
 * What a job with `id-token: write` can prove with who it is; null where it has no such permission. By plain fetch: getIDToken of
 * @actions/core brings an HTTP client of 1 MB.
 *
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
function idTokenOf(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
    if (!url || !secret)
        return null;
    return async (audience) => {
        const place = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
        for (let attempt = 1;; attempt += 1) {
            // oxlint-disable-next-line no-await-in-loop
            const answer = await ask(place, secret);
            if ('token' in answer) {
                (0,mask/* mask */.d)([answer.token]);
                return answer.token;
            }
            if (!answer.isTransient || attempt === ATTEMPTS) {
                throw new Error(`GitHub did not give the job's OIDC token: ${answer.why}`);
            }
            // oxlint-disable-next-line no-await-in-loop
            await (0,promises_.setTimeout)(PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random()));
        }
    };
}
/** Nothing of request and answer is repeated in what is said of them: both hold secrets. */
async function ask(place, secret) {
    try {
        const response = await fetch(place, {
            headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
            signal: AbortSignal.timeout(ATTEMPT_MS),
        });
        const { status } = response;
        const isTransient = status >= 500 || status === 408 || status === 429;
        if (!response.ok)
            return { why: `it answered HTTP ${status}.`, isTransient };
        const { value } = ((await response.json()) ?? {});
        if (typeof value === 'string' && value !== '')
            return { token: value };
        return { why: 'its answer holds no token.', isTransient: true };
    }
    catch (error) {
        return { why: `${reasonOf(error)}.`, isTransient: true };
    }
}
/** A code, or the kind of error: messages may quote what they are about. */
function reasonOf(error) {
    const { name, cause } = error;
    const { code } = (cause ?? {});
    if (name === 'TimeoutError')
        return `no answer within ${ATTEMPT_MS / 1_000} s`;
    if (name === 'SyntaxError')
        return 'its answer is no JSON';
    return `it cannot be reached (${typeof code === 'string' ? code : name})`;
}
//# sourceMappingURL=idToken.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js



function jobOf({ line }, env) {
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return { id: `${run}-${attempt}`, env: (0,environment/* environmentOf */.p)(env), idToken: idTokenOf(env), mask: mask/* mask */.d, say: line };
}
//# sourceMappingURL=job.js.map

/***/ }),

/***/ 90375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

/** Shorter ones would be found everywhere, which tells them rather than hides them. */
const SHORTEST = 3;
/** The runner shows `***` in place of these from now on, in the log of all steps. */
function mask(secrets) {
    for (const secret of new Set(secrets))
        if (secret.trim().length >= SHORTEST)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
}
//# sourceMappingURL=mask.js.map

/***/ }),

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

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
