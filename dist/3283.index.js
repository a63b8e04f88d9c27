export const id = 3283;
export const ids = [3283];
export const modules = {

/***/ 62066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ bringBack)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/certainty.js
var certainty = __webpack_require__(41163);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/follow.js
var follow = __webpack_require__(65645);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/writes.js
var writes = __webpack_require__(13256);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/shortName.js
var shortName = __webpack_require__(17907);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/followService.js




/** How long the service may show what it had before, ms. */
const SETTLE_MS = 30_000;
async function followService(api, ref, wantedArn, { intervalMs, timeoutMs, signal }) {
    const start = performance.now();
    const deadline = start + timeoutMs;
    let shown = false;
    for (;;) {
        signal.throwIfAborted();
        const service = await api.describeService(ref).catch((error) => {
            if (!(0,certainty/* isTransient */.d)(error))
                throw error;
            return null;
        });
        shown ||= (0,writes/* primaryOf */.Os)(service)?.taskDefinition === wantedArn;
        // reads after UpdateService may be behind
        const settled = shown || performance.now() - start >= SETTLE_MS;
        const outcome = settled && service ? judgeService(service, wantedArn) : null;
        if (outcome)
            return { ...outcome, serviceDeploymentArn: null, over: true };
        if (performance.now() >= deadline) {
            const reason = `Not finished after ${Math.round(timeoutMs / 60_000)} min. ECS goes on with it.`;
            return { result: 'timed-out', reason, serviceDeploymentArn: null, over: false };
        }
        await (0,promises_.setTimeout)(intervalMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
/** Pure; null while it is under way. */
function judgeService(service, wantedArn) {
    const primary = (0,writes/* primaryOf */.Os)(service);
    const reason = primary?.rolloutStateReason ?? 'ECS gave no reason.';
    if (primary?.taskDefinition !== wantedArn) {
        const other = (0,shortName/* shortName */.E)(primary?.taskDefinition ?? 'nothing');
        return { result: 'failed', reason: `The service is on its way to ${other}: ${reason}` };
    }
    if (primary.rolloutState === 'COMPLETED')
        return { result: 'succeeded', reason };
    return primary.rolloutState === 'FAILED' ? { result: 'failed', reason } : null;
}
//# sourceMappingURL=followService.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/sendOnce.js
var sendOnce = __webpack_require__(57863);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/emergency.js
var emergency = __webpack_require__(71592);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/history.js
var rollback_history = __webpack_require__(8245);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/deploymentStatus.js
var deploymentStatus = __webpack_require__(67773);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/endOf.js


/** So often is a request to stop sent that ECS does not take. */
const STOPS = 3;
/** The next step, or the end; pure. Where ECS does not take a request to stop, the release is deployed over what is under way. */
function endOf(wantedArn, newest, step, done) {
    const { acted, followed, deployed } = done;
    const tookOver = followed?.result === 'superseded';
    if (tookOver && newest !== null && (0,deploymentStatus/* isForward */.mt)(newest.status) && newest.taskDefinitionArn !== wantedArn) {
        return { result: 'superseded', reason: followed.reason };
    }
    if (step.do === 'nothing')
        return served(wantedArn, acted ? followed : null, acted);
    if (step.do === 'deploy' && deployed && !tookOver) {
        return { result: 'rollback-failed', reason: followed?.reason ?? 'ECS did not begin to deploy it.' };
    }
    const isStop = step.do === 'stop' || step.do === 'stop-first';
    return isStop && done.stopsRefused >= STOPS ? { do: 'deploy', force: newest?.taskDefinitionArn === wantedArn } : step;
}
/** The wanted release serves. */
function served(wantedArn, followed, acted) {
    const name = (0,shortName/* shortName */.E)(wantedArn);
    if (!acted)
        return { result: 'unchanged', reason: `${name} serves already, and nothing is under way.` };
    return { result: 'succeeded', reason: `${name} serves again. ${followed?.reason ?? ''}`.trimEnd() };
}
//# sourceMappingURL=endOf.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/step.js
var step = __webpack_require__(11447);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/carryOut.js











/** No service needs more steps than these: stop, wait, deploy, and some that lost a race. */
const ROUNDS = 12;
async function carryOut(api, wish, options) {
    const deadline = performance.now() + options.timeoutMs;
    let newest = null;
    let done = { acted: false, stopsRefused: 0, deployed: false, followed: null };
    const ended = ({ result, reason }) => {
        return { result, reason, serviceDeploymentArn: done.followed?.serviceDeploymentArn ?? null, newest };
    };
    try {
        for (let round = 0; round < ROUNDS; round += 1) {
            options.signal.throwIfAborted();
            const service = await read(api, wish);
            newest = await readNewest(api, wish, options.say);
            const next = endOf(wish.wantedArn, newest, (0,step/* nextStep */.s)(wish.wantedArn, (0,writes/* primaryOf */.Os)(service), newest), done);
            if (!('do' in next))
                return ended(next);
            const acting = await act(api, wish, service, next, options);
            done = { ...done, ...acting.done, stopsRefused: done.stopsRefused + (acting.refused ?? 0) };
            if (acting.subject === null) {
                await (0,promises_.setTimeout)(options.intervalMs, undefined, { signal: options.signal });
                continue;
            }
            const followed = await watch(api, wish, options, deadline, acting.subject);
            done = { ...done, followed };
            if (followed.result === 'timed-out')
                return ended({ result: 'timed-out', reason: followed.reason });
            // reads may be behind what was followed to its good end
            if (next.do === 'deploy' && followed.result === 'succeeded')
                return ended(served(wish.wantedArn, followed, true));
        }
        const reason = `The service did not come to rest: ${done.followed?.reason ?? 'it was another one at every look.'}`;
        return ended({ result: 'rollback-failed', reason });
    }
    catch (error) {
        if (options.signal.aborted)
            throw options.signal.reason;
        return ended({ result: 'rollback-failed', reason: error instanceof Error ? error.message : String(error) });
    }
}
async function act(api, wish, service, step, options) {
    if (step.do === 'deploy') {
        const subject = await deploy(api, wish, service, step.force, options);
        return { done: { acted: true, ...(subject && { deployed: true }) }, subject };
    }
    const subject = { serviceDeploymentArn: step.arn };
    if (step.do === 'wait')
        return { done: {}, subject };
    if (step.do === 'join')
        return { done: { acted: true }, subject };
    const refused = await stop(api, service, step.arn, options);
    return refused === 0 ? { done: { acted: true }, subject } : { done: {}, refused, subject: null };
}
/** @returns 0 when ECS took the request; else what it counts for */
async function stop(api, service, arn, options) {
    await options.before(service, 'stop');
    options.signal.throwIfAborted();
    try {
        await api.rollBackServiceDeployment(arn);
        options.say(`asked ECS to roll ${arn} back`);
        return 0;
    }
    catch (error) {
        // it may have ended meanwhile: the next look tells
        options.say(`ECS did not take the request to roll back: ${error.message}`);
        return error.name.startsWith('AccessDenied') ? STOPS : 1;
    }
}
/** @returns null when ECS needed no deployment: somebody else had sent the same */
async function deploy(api, wish, service, force, options) {
    const deploymentConfiguration = (0,emergency/* emergencyFor */.HB)(service.deploymentConfiguration);
    const changes = {
        taskDefinition: wish.wantedArn,
        ...(deploymentConfiguration && { deploymentConfiguration }),
        ...(force && { forceNewDeployment: true }),
    };
    await options.before(service, 'deploy');
    options.signal.throwIfAborted();
    const answer = await (0,writes/* update */.yo)(api, wish, service, changes);
    const primary = (0,writes/* primaryOf */.Os)(answer);
    options.say(`${(0,shortName/* shortName */.E)(wish.wantedArn)} is being deployed`);
    if (!primary?.createdAt || primary.id === (0,writes/* primaryOf */.Os)(service)?.id)
        return null;
    const named = answer.currentServiceDeployment;
    return {
        createdAt: primary.createdAt,
        answeredArn: named === service.currentServiceDeployment ? undefined : named,
    };
}
async function watch(api, { wantedArn, cluster, service }, { intervalMs, signal, onFound, say }, deadline, { createdAt = new Date(0), answeredArn, serviceDeploymentArn }) {
    const ref = { cluster, service };
    const mark = { ...ref, taskDefinitionArn: wantedArn, createdAt, answeredArn };
    const within = { intervalMs, timeoutMs: Math.max(0, deadline - performance.now()), signal };
    try {
        return await (0,follow/* follow */.e)(api, mark, {
            ...within,
            ...(serviceDeploymentArn !== undefined && { serviceDeploymentArn }),
            onFound: (arn) => {
                onFound(arn);
                say(`following ${arn}`);
            },
            onProgress: say,
        });
    }
    catch (error) {
        if (signal.aborted || (0,certainty/* certaintyOf */.h)(error) !== 'refused')
            throw error;
        // the service itself may be all that can be read
        say(`following the service, for its deployment cannot be read: ${error.message}`);
        return followService(api, ref, wantedArn, within);
    }
}
async function read(api, ref) {
    const service = await (0,sendOnce/* sendOnce */.E)(() => api.describeService(ref), async () => null);
    if (service === null)
        throw new Error(`There is no service ${ref.cluster}/${ref.service} any more.`);
    return service;
}
/** What is under way is needed for the shortest way only: without it the wanted release is deployed. */
async function readNewest(api, wish, say) {
    return (0,sendOnce/* sendOnce */.E)(() => (0,rollback_history/* lookAtNewest */.T)(api, wish, wish.history), async () => null).catch((error) => {
        say(`what is under way cannot be read: ${error.message}`);
        return null;
    });
}
//# sourceMappingURL=carryOut.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/keep.js
var keep = __webpack_require__(50092);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/nameCalls.js
var nameCalls = __webpack_require__(17916);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/verify.js




/** What ECS or its balancers show may be so much behind, ms. */
const verify_SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;
/** Reads back that the wanted release, and nothing else, runs and has all production traffic. Never throws. */
async function verify(api, balancer, ref, wantedArn) {
    const deadline = performance.now() + verify_SETTLE_MS;
    for (;;) {
        const found = await look(api, balancer, ref, wantedArn);
        if (found.wrong.length === 0 || performance.now() >= deadline)
            return found;
        await (0,promises_.setTimeout)(LOOK_EVERY_MS);
    }
}
async function look(api, balancer, ref, wantedArn) {
    try {
        const service = await api.describeService(ref);
        const tasks = wrongTasks(service, wantedArn);
        if (tasks.length > 0 || service === null)
            return { wrong: tasks, unknown: [] };
        return await traffic(api, balancer, service);
    }
    catch (error) {
        return { wrong: [], unknown: [`What the service runs could not be read back (${(0,nameCalls/* textOf */.b6)(error)}).`] };
    }
}
/** Pure. Tasks of an older deployment that still run are draining, or were forgotten. */
function wrongTasks(service, wantedArn) {
    const primary = (0,writes/* primaryOf */.Os)(service);
    if (primary?.taskDefinition !== wantedArn) {
        return [`The service names ${primary?.taskDefinition ?? 'no task definition'} instead of ${wantedArn}.`];
    }
    const others = (service?.deployments ?? []).filter((each) => each.taskDefinition !== wantedArn && (each.runningCount ?? 0) > 0);
    return others.map((each) => `${each.runningCount} tasks of ${(0,shortName/* shortName */.E)(each.taskDefinition ?? '?')} still run.`);
}
async function traffic(api, balancer, service) {
    const rules = (service.loadBalancers ?? []).flatMap(({ advancedConfiguration: moved }) => moved?.productionListenerRule ?? []);
    // where ECS only replaces tasks, the target group is the same before and after
    if (rules.length === 0)
        return { wrong: [], unknown: [] };
    try {
        const arns = (service.currentServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []);
        const revisions = await api.describeServiceRevisions(arns);
        const groups = serving(revisions, (0,writes/* primaryOf */.Os)(service)?.taskDefinition);
        const routed = await Promise.all(rules.map(async (rule) => [rule, await balancer.forwards(rule)]));
        return { wrong: routed.flatMap(([rule, all]) => misrouted(rule, all, groups)), unknown: [] };
    }
    catch (error) {
        const why = `Where the listener rules send the traffic could not be read back (${(0,nameCalls/* textOf */.b6)(error)}).`;
        return { wrong: [], unknown: [why] };
    }
}
function serving(revisions, taskDefinition) {
    return revisions
        .filter((revision) => revision.taskDefinition === taskDefinition)
        .flatMap(({ resolvedConfiguration }) => resolvedConfiguration?.loadBalancers ?? [])
        .flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
}
/** Pure. */
function misrouted(rule, all, serves) {
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    const own = all.filter((each) => serves.includes(each.targetGroupArn)).reduce((sum, { weight }) => sum + weight, 0);
    if (total > 0 && own === total)
        return [];
    const share = total === 0 ? 0 : Math.round((own / total) * 1_000) / 10;
    return [`The listener rule ${rule} sends ${share}% of its traffic to the release, not all of it.`];
}
//# sourceMappingURL=verify.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/bringBack.js



async function bringBack(ports, wish, options) {
    const { ecs } = ports;
    const { tagged, holder } = options;
    const warnings = [];
    let kept = options.kept ?? null;
    const before = async (service, change) => {
        const known = kept?.given ?? null;
        if (known === null)
            kept = (0,keep/* keptFor */.eG)(service, change, tagged) ?? kept;
        options.note(kept);
        if (kept === null || known !== null || tagged)
            return;
        await (0,keep/* tagKept */.RD)(ecs, service, wish.wantedArn, kept, holder).catch((error) => {
            const why = error.message;
            warnings.push(`What the service is owed could not be written into its tags (${why}): only this job knows it.`);
        });
    };
    const carried = await carryOut(ecs, wish, { ...options, before });
    const owed = kept ?? (tagged && { previous: tagged.note.previous, given: tagged.note.given });
    if (carried.result === 'timed-out')
        return { ...carried, owed, warnings };
    const judged = await judge(ports, wish, carried, warnings);
    return { ...judged, owed: await settle(ecs, wish, owed, warnings), warnings };
}
/** ECS's word for it is not enough: what runs and where the traffic goes is read back. */
async function judge({ ecs, balancer }, wish, carried, warnings) {
    if (carried.result !== 'succeeded' && carried.result !== 'unchanged')
        return carried;
    const { wrong, unknown } = await verify(ecs, balancer, wish, wish.wantedArn);
    warnings.push(...unknown);
    if (wrong.length === 0)
        return carried;
    return { ...carried, result: 'rollback-failed', reason: [carried.reason, ...wrong].join(' ') };
}
/** @returns what is owed still */
async function settle(api, wish, owed, warnings) {
    if (owed === null)
        return null;
    try {
        warnings.push(...(await (0,keep/* giveBack */.F5)(api, wish, owed)));
        return null;
    }
    catch (error) {
        const why = error.message;
        warnings.push(`The service could not be given its own deployment configuration back (${why}).`);
        return owed;
    }
}
//# sourceMappingURL=bringBack.js.map

/***/ }),

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory),
  T: () => (/* binding */ lookAtNewest)
});
var _emergency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71592);

/** Service revisions that one call describes. */
const PER_CALL = 20;
async function readHistory(api, ref) {
    const briefs = await api.listServiceDeployments(ref, new Date(0));
    const known = await describeAll(api, briefs.map(({ targetServiceRevisionArn: arn }) => arn));
    const deployments = briefs.flatMap((brief) => pastOf(brief, known));
    return { deployments, newest: await readNewest(api, deployments, known) };
}
/** The newest service deployment as it is now. One to three calls. @throws what ECS answers */
async function lookAtNewest(api, ref, before) {
    const briefs = await api.listServiceDeployments(ref, new Date(0));
    const known = new Map(before.deployments.flatMap(({ revision }) => (revision ? [[revision.arn, revision]] : [])));
    const missing = briefs.map(({ targetServiceRevisionArn: arn }) => arn).filter((arn) => !known.has(arn ?? ''));
    for (const [arn, revision] of await describeAll(api, missing.slice(0, PER_CALL)))
        known.set(arn, revision);
    return readNewest(api, briefs.flatMap((brief) => pastOf(brief, known)), known);
}
async function readNewest(api, deployments, known) {
    const [newest, ...older] = deployments;
    if (!newest)
        return null;
    const deployment = await api.describeServiceDeployment(newest.arn);
    const backArn = revisionToGoBackTo(deployment, older);
    const back = backArn === null ? null : (known.get(backArn) ?? (await describeAll(api, [backArn])).get(backArn));
    return {
        arn: newest.arn,
        status: deployment.status ?? newest.status,
        taskDefinitionArn: newest.revision?.taskDefinitionArn ?? null,
        goesBackTo: back?.taskDefinitionArn ?? null,
        movesTraffic: (0,_emergency_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(deployment.deploymentConfiguration),
        atOnce: (0,_emergency_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOnce */ .TD)(deployment.deploymentConfiguration),
    };
}
function revisionToGoBackTo(deployment, older) {
    const said = deployment.rollback?.serviceRevisionArn;
    if (said !== undefined)
        return said;
    const sources = deployment.sourceServiceRevisions ?? [];
    const [only] = sources.length === 1 ? sources : sources.filter((each) => each.requestedProductionTrafficWeight);
    if ((0,_emergency_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(deployment.deploymentConfiguration) && only?.arn !== undefined)
        return only.arn;
    return older.find(({ status }) => status === 'SUCCESSFUL')?.revision?.arn ?? null;
}
async function describeAll(api, arns) {
    const distinct = [...new Set(arns)].filter((arn) => arn !== undefined);
    const batches = Array.from({ length: Math.ceil(distinct.length / PER_CALL) }, (_, index) => distinct.slice(index * PER_CALL, (index + 1) * PER_CALL));
    const described = await Promise.all(batches.map((batch) => api.describeServiceRevisions(batch)));
    return new Map(described.flat().flatMap(revisionOf));
}
function revisionOf({ serviceRevisionArn: arn, taskDefinition, containerImages }) {
    if (arn === undefined || taskDefinition === undefined)
        return [];
    const images = (containerImages ?? []).flatMap(({ image, imageDigest }) => image === undefined ? [] : [{ image, digest: imageDigest ?? null }]);
    const revision = { arn, taskDefinitionArn: taskDefinition, images };
    return [[arn, revision]];
}
function pastOf(brief, known) {
    const { serviceDeploymentArn: arn, status, createdAt, targetServiceRevisionArn: target } = brief;
    if (arn === undefined || status === undefined || createdAt === undefined)
        return [];
    return [{ arn, status, createdAt, revision: known.get(target ?? '') ?? null }];
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 50092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* binding */ giveBack),
  RD: () => (/* binding */ tagKept),
  Zo: () => (/* binding */ isRollBack),
  eG: () => (/* binding */ keptFor),
  wo: () => (/* binding */ rollBackName)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57863);
var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13256);
var _native_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28888);
var _native_retire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34787);
var _native_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99393);
var _emergency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71592);







const PREFIX = 'rollback/';
/** The name of a rollback in the tags of a service: a rollback is brought to its end, a rollout is not. */
function rollBackName(id) {
    return `${PREFIX}${id}`;
}
function isRollBack({ rollout }) {
    return rollout.startsWith(PREFIX);
}
function keptFor(service, change, tagged) {
    const given = change === 'deploy' ? (0,_emergency_js__WEBPACK_IMPORTED_MODULE_1__/* .emergencyFor */ .HB)(service.deploymentConfiguration) : null;
    if (tagged) {
        const { previous } = tagged.note;
        return { previous: previous ?? service.deploymentConfiguration ?? null, given: tagged.note.given ?? given };
    }
    return given && { previous: service.deploymentConfiguration ?? {}, given };
}
/** Writes down on the service what it is to be given back, so that any process can. */
async function tagKept(api, service, wantedArn, kept, holder) {
    const note = {
        format: _native_note_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTE_FORMAT */ .H,
        release: wantedArn,
        stable: service.taskDefinition ?? null,
        deployment: null,
        before: service.currentServiceDeployment ?? null,
        beforeMs: 0,
        ...kept,
    };
    await (0,_native_retire_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTags */ .p)(api, service.serviceArn, note, holder);
}
async function giveBack(api, ref, kept) {
    let service = await read(api, ref);
    let wanted = (0,_emergency_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBack */ .hC)(service.deploymentConfiguration, kept);
    if (wanted === null && kept.given !== null) {
        // reads may be behind what was sent last
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_ecs_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .READS_SETTLE_MS */ .LH);
        service = await read(api, ref);
        wanted = (0,_emergency_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBack */ .hC)(service.deploymentConfiguration, kept);
    }
    if (wanted !== null) {
        const deploymentConfiguration = wanted;
        await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_5__/* .sendOnce */ .E)(() => api.updateService(ref, { deploymentConfiguration }), async () => null);
    }
    return removeTags(api, service.serviceArn).then(() => [], (error) => [`The tags on the service could not be removed (${error.message}).`]);
}
async function removeTags(api, serviceArn) {
    const keys = (0,_native_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownTagKeys */ .$d)(await api.listTags(serviceArn));
    if (keys.length > 0)
        await api.untag(serviceArn, keys);
}
async function read(api, ref) {
    const service = await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_5__/* .sendOnce */ .E)(() => api.describeService(ref), async () => null);
    if (service === null)
        throw new Error(`There is no service \`${ref.service}\` in cluster \`${ref.cluster}\`.`);
    return service;
}
//# sourceMappingURL=keep.js.map

/***/ }),

/***/ 11447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});
var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67773);

function nextStep(wantedArn, primary, newest) {
    const isNamed = primary?.taskDefinition === wantedArn;
    const serves = isNamed && primary.rolloutState === 'COMPLETED';
    if (newest === null)
        return serves ? { do: 'nothing' } : { do: 'deploy', force: false };
    const { arn, status, movesTraffic } = newest;
    const brings = newest.taskDefinitionArn === wantedArn;
    const goesBack = newest.goesBackTo === wantedArn;
    if ((0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_0__/* .isForward */ .mt)(status)) {
        // also when it brings the same task definition: with a tag that was moved, only the old revision has the old image
        if (goesBack)
            return { do: 'stop', arn };
        // an emergency walks no canary steps and waits at no hook
        if (brings)
            return newest.atOnce ? { do: 'join', arn } : { do: 'deploy', force: true };
        return movesTraffic ? { do: 'stop-first', arn } : { do: 'deploy', force: false };
    }
    if ((0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_0__/* .isReverting */ .jz)(status)) {
        if (goesBack)
            return { do: 'join', arn };
        return movesTraffic ? { do: 'wait', arn } : { do: 'deploy', force: isNamed };
    }
    if (status === 'STOP_REQUESTED')
        return { do: 'wait', arn };
    const ended = status === 'SUCCESSFUL' || status === 'ROLLBACK_SUCCESSFUL';
    if (ended && serves)
        return { do: 'nothing' };
    return { do: 'deploy', force: isNamed };
}
//# sourceMappingURL=step.js.map

/***/ }),

/***/ 60816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ takeStepwiseHome)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54568);
var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41163);
var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74964);
var _restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37793);
var _retire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12688);






async function takeStepwiseHome(reads, scaling, note, homing) {
    const { intervalMs, timeoutMs, signal, say, keepsPromoted = false } = homing;
    const deadline = performance.now() + timeoutMs;
    const showsBy = performance.now() + Math.min(_look_js__WEBPACK_IMPORTED_MODULE_1__/* .SHOWS_WITHIN_MS */ .UM, timeoutMs);
    let last = '';
    const tell = (line) => {
        if (line !== last)
            say(line);
        last = line;
    };
    for (;;) {
        signal.throwIfAborted();
        try {
            if (keepsPromoted && (await isPromoted(reads, note))) {
                tell((await (0,_retire_js__WEBPACK_IMPORTED_MODULE_2__/* .retire */ .S)(reads, scaling, note)).detail);
                return {
                    result: 'succeeded',
                    reason: 'The release was promoted, and stays; nothing else of the rollout is left.',
                };
            }
            const { sent, detail } = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .restore */ .P)(reads, note);
            tell(detail);
            const mayShow = async () => performance.now() < showsBy && (await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateOf */ .RH)(reads.api, reads.ref, note)) === null;
            if (!sent && (await isBack(reads, note)) && !(await mayShow())) {
                tell((await (0,_retire_js__WEBPACK_IMPORTED_MODULE_2__/* .retire */ .S)(reads, scaling, note)).detail);
                return {
                    result: 'succeeded',
                    reason: 'The stable service has all traffic again, and nothing of the rollout is left.',
                };
            }
        }
        catch (error) {
            if (isRefused(error) || !(0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .d)(error.cause ?? error))
                throw error;
            tell(`Once more: ${error.message}`);
        }
        if (performance.now() >= deadline)
            return { result: 'timed-out', reason: `After ${Math.round(timeoutMs / 60_000)} minutes: ${last}` };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(intervalMs, undefined, { signal });
    }
}
async function isBack(reads, note) {
    const { stable, shares } = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(reads, note, true);
    return stable.taskDefinition !== note.release && shares.every((share) => share === 0);
}
/** Whether nothing was changed, and asking again is in vain: somebody has to see to a rule first. */
function isRefused(error) {
    return error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__/* .Unapplied */ .j && error.certainty === 'refused';
}
/** Whether the stable service serves by the release, alone. What cannot be read keeps nothing from going back. */
async function isPromoted(reads, note) {
    const seen = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(reads, note).catch(() => null);
    if (seen?.stable.taskDefinition !== note.release || !(0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .isSteady */ .NZ)(seen.stable))
        return false;
    return seen.healthy.stable >= (seen.stable.desiredCount ?? 0) && seen.shares.every((share) => share === 0);
}
//# sourceMappingURL=home.js.map

/***/ })

};
