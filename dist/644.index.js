export const id = 644;
export const ids = [644];
export const modules = {

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

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);



/** Writes what people keep of a rollback. It has happened by then: what is in the way of a file is a warning. */
async function writeReport({ inputs, workspace }, text) {
    const file = inputs['report-file'];
    if (file === undefined)
        return '';
    try {
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text);
        return file;
    }
    catch (error) {
        const message = `\`${file}\` could not be written: ${error.message}`;
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', title: 'Report', message });
        return '';
    }
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 61077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBack: () => (/* binding */ rollBack)
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
var src_summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./actions/rollback/src/report.js
var report = __webpack_require__(4583);
// EXTERNAL MODULE: ./actions/rollback/src/told.js
var told = __webpack_require__(34484);
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
        ...(0,told/* block */.om)([reason, `${to}: ${chosen.why}`, ...[...prepared.warnings, ...warnings].map((each) => `! ${each}`)]),
        ...(commands.length > 0 ? ['By hand, command by command:', '', ...(0,told/* block */.om)(commands, 'sh')] : []),
    ].join('\n');
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
    const summaries = [];
    for (const ending of endings)
        summaries.push(await tell(context, ending));
    const result = RESULTS[Math.max(...endings.map((each) => RESULTS.indexOf(each.result)))];
    const only = endings.length === 1 ? endings[0] : undefined;
    const outputs = {
        result,
        reason: only?.reason ?? endings.map(({ prepared, reason }) => `${prepared.ref.service}: ${reason}`).join('\n'),
        release: only?.prepared.chosen.taskDefinitionArn ?? '',
        'previous-release': only?.prepared.service.taskDefinition ?? '',
        'task-definition-arn': only?.prepared.chosen.taskDefinitionArn ?? '',
        'previous-task-definition-arn': only?.prepared.service.taskDefinition ?? '',
        'service-deployment-arn': only?.serviceDeploymentArn ?? '',
        services: JSON.stringify(endings.map(outputOf)),
        report: await (0,report/* writeReport */.u)(context, summaries.join('\n')),
    };
    return { ok: (0,told/* isGreen */.gf)(result), outputs: { ...outputs } };
}
/** Gives what the job summary says of it. */
async function tell({ log }, ending) {
    const { prepared, result, reason, warnings } = ending;
    const { service } = prepared.ref;
    log.line(`${service}: ${result}: ${reason}`);
    (0,told/* warn */.R8)(service, warnings);
    const commands = result === 'rollback-failed' ? commandsFor(ending) : [];
    if (result === 'rollback-failed') {
        const name = (0,shortName/* shortName */.E)(prepared.chosen.taskDefinitionArn);
        const message = `${name} does not serve: ${reason} A person has to look; the log and the summary have the commands.`;
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${service}: THE ROLLBACK FAILED`, message });
        await log.phase(`By hand: what brings ${service} back to ${name}`, async () => commands.forEach((each) => log.line(each)));
    }
    else if (!(0,told/* isGreen */.gf)(result)) {
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${service}: ${result}`, message: reason });
    }
    const summary = summaryOf(ending, commands);
    (0,src_summary/* writeSummary */.Sy)(summary);
    return summary;
}
function commandsFor({ prepared, newest, owed }) {
    const { ref, service, chosen } = prepared;
    const emergency = (0,rollback_emergency/* emergencyFor */.HB)(service.deploymentConfiguration);
    const own = owed?.previous ?? (emergency && service.deploymentConfiguration) ?? null;
    return (0,byHand/* byHand */.X)({ ...ref, taskDefinitionArn: chosen.taskDefinitionArn, newest, emergency, own });
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
        const { connect, createJournal, lastSuccessfulRelease, useProxies } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9656), __webpack_require__.e(6756), __webpack_require__.e(874)]).then(__webpack_require__.bind(__webpack_require__, 24984));
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
            (0,told/* warn */.R8)(ref.service, [
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
;// CONCATENATED MODULE: ./actions/rollback/src/show.js


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
/** Null where what was named is what there is, or nothing was. */
function otherEngine({ engine }, { stepwise }) {
    const shown = stepwise === null ? 'native' : 'stepwise';
    if (engine === undefined || engine === 'auto' || engine === shown)
        return null;
    return (`\`engine: ${engine}\` was given, and the service shows ${stepwise === null ? 'no stepwise rollout' : 'a stepwise rollout'}: it goes back ` +
        `by the engine ${shown}.`);
}
/** Tells what will be done and why, and what somebody should know before. */
function show({ inputs, log }, prepared) {
    const { ref, service, history, chosen, step, warnings } = prepared;
    const name = (0,shortName/* shortName */.E)(chosen.taskDefinitionArn);
    const line = (text) => log.line(`${ref.service}: ${text}`);
    line(`runs ${(0,shortName/* shortName */.E)(service.taskDefinition ?? 'no task definition')}`);
    line(`goes back to ${name}: ${chosen.why}`);
    line(whatIsDone(prepared));
    if (step.do !== 'nothing' && (0,rollback_emergency/* emergencyFor */.HB)(service.deploymentConfiguration) !== null) {
        line('where it is deployed: at once, without steps, hooks, bake time and alarms; its own configuration is given back');
    }
    for (const candidate of (0,candidates/* candidates */.X)(history))
        line(`succeeded before: ${(0,candidates/* candidateLine */.s)(candidate)}`);
    const other = otherEngine(inputs, prepared);
    (0,told/* warn */.R8)(ref.service, other === null ? warnings : [...warnings, other]);
}
function dryRun(prepared) {
    const { chosen } = prepared;
    const reason = `Dry run: nothing was changed. ${(0,shortName/* shortName */.E)(chosen.taskDefinitionArn)}: ${whatIsDone(prepared)}.`;
    const nothing = { serviceDeploymentArn: null, newest: null, owed: null, warnings: [] };
    return { result: 'unchanged', reason, ...nothing, prepared };
}
//# sourceMappingURL=show.js.map
;// CONCATENATED MODULE: ./actions/rollback/src/rollBack.js








/** Brings the services back and tells how it ended. Throws only for what is wrong before anything was changed. */
async function rollBack(context, ports) {
    const { inputs, log, signal } = context;
    const services = await log.phase('Find what to go back to', () => prepareAll(context, ports));
    await log.phase('What will be done', async () => services.forEach((each) => show(context, each)));
    signal.throwIfAborted();
    if (inputs['dry-run'])
        return endingOf(context, services.map(dryRun));
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
        const ref = { cluster: inputs.cluster ?? 'default', service };
        const preparation = await prepare(ports, ref, inputs.to, inputs.preflight, journalOf(context, process.env, ref));
        if (!preparation.ok)
            (0,told/* warn */.R8)(service, preparation.warnings);
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

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 29714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ journalName),
  j: () => (/* binding */ targetName)
});
/** `prod/shop`, also where the cluster is given by its ARN: whoever names it otherwise must not hold a lease of their own. */
function targetName({ cluster, service }) {
    return `${cluster.slice(cluster.lastIndexOf('/') + 1)}/${service}`;
}
function journalName(ref, env) {
    const [, , , ofArn] = ref.cluster.split(':');
    const region = ofArn ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']);
    return region ? `${region}/${targetName(ref)}` : targetName(ref);
}
//# sourceMappingURL=targetName.js.map

/***/ }),

/***/ 84255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ candidates),
  s: () => (/* binding */ candidateLine)
});
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);

/** More are no help in a log or an error. */
const SHOWN = 8;
/** Hexadecimal digits of a digest that tell it from others. */
const DIGEST_SHOWN = 12;
/** The releases that succeeded, each once, the last one first; at most eight. */
function candidates({ deployments }) {
    const newest = new Map();
    for (const { status, revision, createdAt } of deployments) {
        if (status !== 'SUCCESSFUL' || !revision || newest.has(revision.taskDefinitionArn))
            continue;
        const digests = revision.images.flatMap(({ digest }) => (digest === null ? [] : [digest]));
        const { taskDefinitionArn } = revision;
        newest.set(taskDefinitionArn, { taskDefinitionArn, at: createdAt, digests });
    }
    return [...newest.values()].slice(0, SHOWN);
}
/** `shop:12 (2026-11-20, sha256:0123456789ab…)` */
function candidateLine({ taskDefinitionArn, at, digests }) {
    const images = digests.map((digest) => `${digest.slice(0, 'sha256:'.length + DIGEST_SHOWN)}…`);
    return `${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(taskDefinitionArn)} (${[at.toISOString().slice(0, 10), ...images].join(', ')})`;
}
//# sourceMappingURL=candidates.js.map

/***/ }),

/***/ 13272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F4: () => (/* binding */ chooseNamed),
  Le: () => (/* binding */ shownBy),
  Sw: () => (/* binding */ choose),
  sO: () => (/* binding */ chooseRemembered)
});
var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84255);
var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67773);
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);



function shownBy(service) {
    const completed = service?.deployments?.find(({ rolloutState }) => rolloutState === 'COMPLETED');
    return { taskDefinitionArn: service?.taskDefinition ?? null, completedArn: completed?.taskDefinition ?? null };
}
function choose(wanted, history, shown) {
    switch (wanted.kind) {
        case 'previous':
            return previous(history, shown);
        case 'revision':
            return byRevision(wanted.arn, history);
        default:
            return byDigest(wanted.digest, history);
    }
}
/** A task definition that somebody named. ECS knows it; what the service's past says of it are warnings. */
function chooseNamed(taskDefinitionArn, history, shown) {
    const of = (each) => each.revision?.taskDefinitionArn === taskDefinitionArn;
    const name = (0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(taskDefinitionArn);
    const succeeded = successes(history).find(of);
    if (succeeded) {
        return choice(taskDefinitionArn, succeeded.revision, `it was asked for; it last succeeded ${when(succeeded)}.`);
    }
    const current = shown.taskDefinitionArn;
    if (current !== null && familyOf(current) !== familyOf(taskDefinitionArn)) {
        const message = `\`${name}\` is of another family than what the service runs (\`${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(current)}\`), and never succeeded ` +
            `there: that is no rollback; deploy-ecs deploys it. ${among(history)}`;
        return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
    }
    const tried = history.deployments.find(of);
    const warning = tried
        ? `${name} has never succeeded on this service as far as ECS remembers: it was ${tried.status} ${when(tried)}.`
        : `ECS does not remember that ${name} ever succeeded on this service.`;
    return choice(taskDefinitionArn, null, 'it was asked for.', [warning]);
}
/** `previous` by who remembers further back than ECS. */
function chooseRemembered(taskDefinitionArn, where) {
    return choice(taskDefinitionArn, null, `it is the last other release that succeeded, as ${where} tells; ECS remembers none.`);
}
function previous(history, shown) {
    const { newest } = history;
    const succeeded = successes(history);
    const [last] = succeeded;
    if (newest && ((0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_1__/* .isReverting */ .jz)(newest.status) || newest.status === 'ROLLBACK_SUCCESSFUL') && newest.goesBackTo !== null) {
        const done = newest.status === 'ROLLBACK_SUCCESSFUL';
        const why = done
            ? `ECS has gone back to it already, from ${named(newest.taskDefinitionArn)}.`
            : `ECS is on its way back to it already, from ${named(newest.taskDefinitionArn)}.`;
        return back(newest.goesBackTo, history, why);
    }
    if (!last?.revision)
        return fromShown(shown);
    if (newest && (0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_1__/* .isForward */ .mt)(newest.status) && isReturn(newest.taskDefinitionArn, last, succeeded)) {
        const why = `it served before ${named(last.revision.taskDefinitionArn)}, and is being deployed again already.`;
        return back(newest.taskDefinitionArn, history, why);
    }
    // what is on trial, or was and did not succeed, leaves the last success as it is
    if (newest && newest.arn !== last.arn) {
        const why = `it is the last release that succeeded (${when(last)}), before ${named(newest.taskDefinitionArn)}.`;
        return choice(last.revision.taskDefinitionArn, last.revision, why);
    }
    const current = last.revision.taskDefinitionArn;
    const other = succeeded.find(({ revision }) => revision !== null && revision.taskDefinitionArn !== current);
    if (!other)
        return nonePrevious(`Only ${named(current)} has succeeded`);
    if (isReturn(current, other, succeeded.slice(1))) {
        const why = `the service was brought back to it ${when(last)}, from ${named(other.revision.taskDefinitionArn)}.`;
        return back(current, history, why);
    }
    const why = `it is the last release that succeeded (${when(other)}) before ${named(current)}.`;
    return choice(other.revision.taskDefinitionArn, other.revision, why);
}
function isReturn(taskDefinitionArn, other, succeeded) {
    if (taskDefinitionArn === null || other.revision?.taskDefinitionArn === taskDefinitionArn)
        return false;
    const before = succeeded.slice(succeeded.indexOf(other) + 1);
    return before.some(({ revision }) => revision?.taskDefinitionArn === taskDefinitionArn);
}
function back(taskDefinitionArn, history, why) {
    const further = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .candidates */ .X)(history).find((each) => each.taskDefinitionArn !== taskDefinitionArn);
    const last = successes(history).find(({ revision }) => revision?.taskDefinitionArn === taskDefinitionArn);
    const older = further
        ? [`If ${named(taskDefinitionArn)} is what is bad, name what to go back to: ${among(history)}`.trimEnd()]
        : [];
    const chosen = { taskDefinitionArn, revision: last?.revision ?? null, why, isBack: true, warnings: older };
    return { ok: true, chosen };
}
function fromShown({ completedArn, taskDefinitionArn }) {
    if (completedArn === null || completedArn === taskDefinitionArn)
        return nonePrevious('ECS remembers no release');
    return choice(completedArn, null, 'it is what the service completed last, and another one is on its way.');
}
function nonePrevious(what) {
    const message = `\`previous\` is not known: ${what} in the service deployments that ECS remembers (90 days). ` +
        'Name a task definition, for example `shop:12`; `aws ecs list-task-definitions` lists them.';
    return { ok: false, problem: { input: 'to', message } };
}
function byRevision(arn, history) {
    const of = (each) => each.revision?.arn === arn;
    const found = successes(history).find(of) ?? history.deployments.find(of);
    if (found?.revision) {
        const { taskDefinitionArn } = found.revision;
        const failed = found.status === 'SUCCESSFUL' ? [] : [`Its deployment did not succeed: it is ${found.status}.`];
        return choice(taskDefinitionArn, found.revision, `it is what the service revision was made of.`, failed);
    }
    const message = `ECS remembers no deployment of the service revision \`${arn}\`. ${among(history)}`;
    return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
}
function byDigest(digest, history) {
    const found = successes(history).find(({ revision }) => revision?.images.some((each) => each.digest === digest));
    if (found?.revision) {
        const why = `it is the last release with this image that succeeded (${when(found)}).`;
        return choice(found.revision.taskDefinitionArn, found.revision, why);
    }
    const message = `no release that succeeded ran the image \`${digest}\`. ${among(history)}`;
    return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
}
function choice(taskDefinitionArn, revision, why, warnings = []) {
    return { ok: true, chosen: { taskDefinitionArn, revision, why, isBack: false, warnings } };
}
function successes({ deployments }) {
    return deployments.filter(({ status, revision }) => status === 'SUCCESSFUL' && revision !== null);
}
/** What there is to choose from: a sentence, or '' where there is nothing. */
function among(history) {
    const all = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .candidates */ .X)(history);
    return all.length === 0 ? '' : `Releases that succeeded: ${all.map(_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateLine */ .s).join('; ')}.`;
}
function named(arn) {
    return arn === null ? 'another release' : (0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(arn);
}
function familyOf(arn) {
    return (0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(arn).replace(/:\d+$/, '');
}
function when({ createdAt }) {
    return createdAt
        .toISOString()
        .replace(/:\d\d\.\d+Z$/, ' UTC')
        .replace('T', ' ');
}
//# sourceMappingURL=choose.js.map

/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ meant)
});
function meant(given, known) {
    const letters = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    const wanted = letters(given);
    // no word is that long, and the distance would take its time
    if (wanted.length > 60)
        return null;
    const near = known
        .map((word) => ({ word, slips: slips(wanted, letters(word)) }))
        .filter(({ word, slips: count }) => count <= Math.min(2, Math.floor(letters(word).length / 3)))
        .toSorted((a, b) => a.slips - b.slips);
    return near[0]?.word ?? null;
}
/** Letters to insert, delete, replace or swap with their neighbour until both are alike (Damerau, optimal alignment). */
function slips(from, to) {
    let [before, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2] + 1 : Infinity;
            row.push(Math.min(replaced, last[j] + 1, row[j - 1] + 1, swapped));
        }
        [before, last] = [last, row];
    }
    return last[to.length];
}
//# sourceMappingURL=suggest.js.map

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
