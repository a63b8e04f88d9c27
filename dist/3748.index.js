export const id = 3748;
export const ids = [3748];
export const modules = {

/***/ 67773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   jz: () => (/* binding */ isReverting),
/* harmony export */   mt: () => (/* binding */ isForward)
/* harmony export */ });
/** Whether a service deployment is on its way to its own release. */
function isForward(status) {
    return status === 'PENDING' || status === 'IN_PROGRESS';
}
function isReverting(status) {
    return status === 'ROLLBACK_REQUESTED' || status === 'ROLLBACK_IN_PROGRESS';
}
/** Whether it has not ended: there is something to stop, or to wait for. */
function isUnderWay(status) {
    return isForward(status) || isReverting(status) || status === 'STOP_REQUESTED';
}
const ENDS = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
/** Whether it has ended, however. A status that nobody knows is no end. */
function isOver(status) {
    return ENDS.includes(status);
}
//# sourceMappingURL=deploymentStatus.js.map

/***/ }),

/***/ 43227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findOwnDeployment),
/* harmony export */   Z: () => (/* binding */ isOfSameTime)
/* harmony export */ });
/** ECS may have created the service deployment a little before the deployment it answers with. Milliseconds. */
const MARGIN = 10_000;
/**
 * Finds our own service deployment: created when ours was, aiming at our task definition. No call of ECS answers this,
 * and what UpdateService or DescribeServices name as current may be another's. One or two calls.
 *
 * @returns null while ECS does not show it yet: reads after UpdateService may be a little behind
 */
async function findOwnDeployment(api, mark) {
    const briefs = await api.listServiceDeployments(mark, new Date(mark.createdAt.getTime() - MARGIN));
    const revisions = briefs.flatMap(({ targetServiceRevisionArn: arn }) => (arn === undefined ? [] : [arn]));
    if (revisions.length === 0)
        return null;
    const described = await api.describeServiceRevisions([...new Set(revisions)].slice(0, 20));
    const ours = new Set(described
        .filter(({ taskDefinition }) => taskDefinition === mark.taskDefinitionArn)
        .map(({ serviceRevisionArn }) => serviceRevisionArn));
    const distance = (createdAt) => Math.abs(Number(createdAt) - mark.createdAt.getTime());
    const candidates = briefs
        .filter(({ targetServiceRevisionArn: arn }) => ours.has(arn))
        .toSorted((a, b) => distance(a.createdAt) - distance(b.createdAt));
    return candidates[0]?.serviceDeploymentArn ?? null;
}
/** Whether a service deployment was created when ours was. */
function isOfSameTime(mark, createdAt) {
    return Math.abs(Number(createdAt) - mark.createdAt.getTime()) <= MARGIN;
}
//# sourceMappingURL=find.js.map

/***/ }),

/***/ 65645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43227);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54877);
/* harmony import */ var _native_reached_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);





/** The next progress is told when this many times as long has passed as when the last one was. */
const TELL_GROWTH = 1.25;
/** A service deployment that does not show for so long is not there. Milliseconds. */
const NOT_FOUND_MS = 60_000;
/** Looks for the deployment that superseded ours, before it is said that somebody stopped it. */
const SUCCESSOR_LOOKS = 3;
/**
 * Follows our own service deployment to its end, or as far as asked, and fails at the first look that proves failure.
 *
 * @throws the signal's reason when cancelled; what ECS answers when a call fails for good; when ECS does not show the
 *   deployment at all, which is no end
 */
async function follow(api, mark, options) {
    const start = options.begunAt ?? performance.now();
    const deadline = start + options.timeoutMs;
    let own = options.serviceDeploymentArn ?? null;
    let progress = 'ECS does not show the deployment yet';
    let told = { at: 0, doomed: false };
    let answerTried = false;
    let isReadable = true;
    for (;;) {
        options.signal.throwIfAborted();
        const seen = await lookSafely();
        if (seen)
            return { ...seen, serviceDeploymentArn: own };
        if (own === null && isReadable && performance.now() - start >= NOT_FOUND_MS) {
            throw new Error(`ECS shows no service deployment of ${mark.taskDefinitionArn} that began with this one.`);
        }
        if (performance.now() >= deadline) {
            const minutes = options.timeoutMs / 60_000;
            const reason = `Not finished after ${minutes} min: ${progress.replace(/\.$/, '')}. ECS goes on with it.`;
            return { result: 'timed-out', reason, serviceDeploymentArn: own, over: false };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(jittered(options.intervalMs), deadline - performance.now()), undefined, {
            signal: options.signal,
        }).catch(() => options.signal.throwIfAborted());
    }
    /** A look that ECS throttled, or that got lost, says nothing about the deployment: the next one will. */
    async function lookSafely() {
        try {
            const seen = await (own === null ? lookForOwn() : look(own));
            isReadable = true;
            return seen;
        }
        catch (error) {
            if (!(0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .d)(error))
                throw error;
            isReadable = false;
            progress = `ECS cannot be read at the moment (${error.message})`;
            tell({ progress, doomed: told.doomed });
            return null;
        }
    }
    /** The answer to UpdateService names it, as a rule: then it takes no search. */
    async function lookForOwn() {
        const { answeredArn } = mark;
        if (answeredArn !== undefined && !answerTried) {
            answerTried = true;
            const deployment = await api.describeServiceDeployment(answeredArn);
            if ((0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfSameTime */ .Z)(mark, deployment.createdAt))
                return found(answeredArn, deployment);
        }
        const arn = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findOwnDeployment */ .D)(api, mark);
        return arn === null ? null : found(arn);
    }
    function found(arn, deployment) {
        own = arn;
        options.onFound(arn);
        return look(arn, deployment);
    }
    async function look(arn, seen) {
        const deployment = seen ?? (await api.describeServiceDeployment(arn));
        options.onLook?.(deployment);
        const successor = deployment.status === 'STOPPED' ? await successorOf(arn, deployment.createdAt) : null;
        const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(deployment, successor);
        if (judgement.kind === 'ended')
            return { ...judgement.outcome, over: true };
        if (hasCome(deployment, options.until)) {
            return { result: 'succeeded', reason: `So far: ${judgement.progress}. ECS goes on with it.`, over: false };
        }
        if (judgement.progress !== progress)
            tell(judgement);
        progress = judgement.progress;
        return null;
    }
    /** Tasks that fail and start again for half an hour are worth some twenty lines, not six hundred. */
    function tell({ progress: news, doomed }) {
        const at = performance.now() - start;
        if (at < told.at * TELL_GROWTH && doomed === told.doomed)
            return;
        told = { at, doomed };
        options.onProgress(news);
    }
    /** The deployment that came after ours, if any: looked for a while, for lists may be behind. */
    async function successorOf(arn, createdAt = mark.createdAt) {
        for (let looks = 1;; looks += 1) {
            const since = await api.listServiceDeployments(mark, createdAt);
            const newer = since.filter((each) => each.serviceDeploymentArn !== arn && Number(each.createdAt) > Number(createdAt));
            const successor = newer.at(-1)?.serviceDeploymentArn ?? null;
            if (successor !== null || looks === SUCCESSOR_LOOKS)
                return successor;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(options.intervalMs, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
        }
    }
}
function hasCome(deployment, until = 'done') {
    return typeof until === 'function' ? until(deployment) : (0,_native_reached_js__WEBPACK_IMPORTED_MODULE_4__/* .reached */ .V)(deployment, until);
}
/** Spread, so that many jobs that began together do not keep asking together. */
function jittered(ms) {
    return ms * (0.8 + 0.4 * Math.random());
}
//# sourceMappingURL=follow.js.map

/***/ }),

/***/ 54877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   SW: () => (/* binding */ hasTriggered)
/* harmony export */ });
/* harmony import */ var _native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

/**
 * Judges a service deployment by its own status alone. That the service is stable, or that tasks run, proves nothing:
 * both are true after a rollback, too.
 *
 * A rollback that has begun is no end yet: only when it has succeeded does the stable release have its traffic back.
 *
 * @param successor ARN of a newer deployment of the same service, where there is one
 */
function judge(deployment, successor) {
    const because = reasonOf(deployment);
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return ended('succeeded', 'ECS completed the deployment.');
        case 'ROLLBACK_SUCCESSFUL':
            return onRequest(deployment)
                ? ended('stopped', `Somebody asked ECS to roll back, and it has: ${because}`)
                : ended('rolled-back', because);
        case 'ROLLBACK_FAILED':
            return ended('failed', `It could not be rolled back: ${deployment.statusReason ?? because}`);
        case 'STOPPED':
            return stopped(deployment, successor, because);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { kind: 'waiting', progress: `rolling back: ${because}`, doomed: true };
        case 'STOP_REQUESTED':
            return { kind: 'waiting', progress: `being stopped: ${because}`, doomed: true };
        default:
            return { kind: 'waiting', progress: progressOf(deployment), doomed: false };
    }
}
/**
 * A rolling deployment is rolled back by its circuit breaker, by an alarm, or because somebody asked for it. Where ECS moves the
 * traffic there are more reasons (hooks, pauses that time out, stages that do), and only its words tell.
 */
function onRequest(deployment) {
    if (deployment.lifecycleStage !== undefined)
        return /StopServiceDeployment|\buser\b/i.test(reasonOf(deployment));
    return deployment.deploymentCircuitBreaker?.status !== undefined && !hasTriggered(deployment);
}
/** Whether ECS itself has found the release bad. */
function hasTriggered({ deploymentCircuitBreaker: breaker, alarms }) {
    return breaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}
/**
 * ECS stops a deployment for three reasons: a failure was detected and rolling back is not switched on, another
 * deployment took over, or somebody asked for it.
 */
function stopped(deployment, successor, because) {
    if (deployment.rollback && successor !== null) {
        return ended('superseded', `Another deployment took over: ${successor}. This one was being rolled back: ${because}`);
    }
    if (hasTriggered(deployment))
        return ended('failed', because);
    if (successor !== null)
        return ended('superseded', `Another deployment took over: ${successor}.`);
    return ended('stopped', because);
}
/** ECS's own reason, and the alarms that it does not name in it. */
function reasonOf({ rollback, statusReason, alarms }) {
    const own = rollback?.reason ?? statusReason ?? 'ECS gave no reason.';
    const triggered = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    const unnamed = triggered.filter((name) => !own.includes(name));
    return unnamed.length > 0 ? `${own} Alarms: ${unnamed.join(', ')}.` : own;
}
function ended(result, reason) {
    return { kind: 'ended', outcome: { result, reason } };
}
/** `1 of 3 new tasks running, 2 starting; 1 failed, 3 end the deployment`, and how far the traffic is */
function progressOf(deployment) {
    const { status, targetServiceRevision: target, deploymentCircuitBreaker: breaker } = deployment;
    const requested = target?.requestedTaskCount ?? 0;
    const running = target?.runningTaskCount ?? 0;
    const pending = target?.pendingTaskCount ?? 0;
    const tasks = `${running} of ${requested} new tasks running${pending > 0 ? `, ${pending} starting` : ''}`;
    const failures = breaker?.failureCount ?? 0;
    const limit = breaker?.status === 'MONITORING' ? `, ${breaker.threshold ?? '?'} end the deployment` : '';
    return [
        status === 'PENDING' ? 'waiting for ECS to start' : tasks,
        ...(failures > 0 ? [`${failures} failed${limit}`] : []),
        ...trafficOf(deployment),
    ].join('; ');
}
/** `10% of the traffic; paused at PRE_PRODUCTION_TRAFFIC_SHIFT until 15:04:05 UTC (then ROLLBACK)`; nothing for a rolling one */
function trafficOf(deployment) {
    const stage = (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(deployment);
    if (stage === null)
        return [];
    const [hook] = (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingHooks */ .uy)(deployment);
    const until = hook?.expiresAt ? ` until ${(0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOfDay */ .rb)(hook.expiresAt)} (then ${hook.timeoutAction})` : '';
    const weight = (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .requestedWeight */ .Bd)(deployment);
    return [
        ...(weight === null ? [] : [`${weight}% of the traffic`]),
        hook ? `paused at ${stage}${until}` : `at ${stage}`,
    ];
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 17907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName)
/* harmony export */ });
/** `shop:12` of the ARN of a task definition; of any ARN the last part. */
function shortName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
//# sourceMappingURL=shortName.js.map

/***/ }),

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reached)
/* harmony export */ });
/* unused harmony export waitUntils */
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

const waitUntils = ['done', 'paused', 'shifted', 'bake', ..._lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleStages */ .Wm];
/**
 * Whether a deployment has come so far. What goes back, or has ended, has come nowhere: that is for whoever judges its end. Of a
 * rolling deployment, which has no stages, only the end can be waited for.
 */
function reached(deployment, until) {
    if (deployment.status !== 'IN_PROGRESS' || until === 'done')
        return false;
    if (until === 'paused')
        return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingHooks */ .uy)(deployment).length > 0;
    const stage = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(deployment);
    if (stage === null)
        return false;
    if (until === 'bake')
        return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCome */ .v0)('BAKE_TIME', { of: stage });
    if (until === 'shifted')
        return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .requestedWeight */ .Bd)(deployment) === 100 || (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCome */ .v0)('POST_PRODUCTION_TRAFFIC_SHIFT', { of: stage });
    return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCome */ .v0)(until, { of: stage });
}
//# sourceMappingURL=reached.js.map

/***/ }),

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
/**
 * Follows a deployment by what the service shows alone, for who may not read service deployments.
 *
 * @throws the signal's reason when cancelled; what ECS answers when the service cannot be read for good
 */
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
/**
 * Brings the wanted release back, step by step: look, decide, act, look again. Idempotent: two that do it at the same time
 * end on one deployment. Throws nothing but the signal's reason.
 */
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



/**
 * Brings a service back, reads back that it is, and gives it its own configuration back. Idempotent. Needs nothing but ECS:
 * tags and balancers that cannot be read are warnings.
 *
 * @throws the signal's reason when cancelled; ECS goes on then
 */
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

/***/ 84255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ candidates),
/* harmony export */   s: () => (/* binding */ candidateLine)
/* harmony export */ });
/* harmony import */ var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);

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

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   T: () => (/* binding */ lookAtNewest)
/* harmony export */ });
/* harmony import */ var _emergency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71592);

/** Service revisions that one call describes. */
const PER_CALL = 20;
/**
 * What ECS remembers of a service: the newest hundred service deployments of 90 days. Up to seven calls.
 *
 * @throws what ECS answers
 */
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
/**
 * What ECS says that it goes back to; before it does: where it moves the traffic, what serves beside the new revision; where it
 * replaces tasks, the last revision that completed.
 */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   RD: () => (/* binding */ tagKept),
/* harmony export */   Zo: () => (/* binding */ isRollBack),
/* harmony export */   eG: () => (/* binding */ keptFor),
/* harmony export */   wo: () => (/* binding */ rollBackName)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57863);
/* harmony import */ var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13256);
/* harmony import */ var _native_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28888);
/* harmony import */ var _native_retire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34787);
/* harmony import */ var _native_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99393);
/* harmony import */ var _emergency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71592);







const PREFIX = 'rollback/';
/** The name of a rollback in the tags of a service: a rollback is brought to its end, a rollout is not. */
function rollBackName(id) {
    return `${PREFIX}${id}`;
}
function isRollBack({ rollout }) {
    return rollout.startsWith(PREFIX);
}
/**
 * What has to be given back after a change; null for nothing. What an open rollout has written down is the service's own
 * configuration, for what it shows is the rollout's.
 */
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
/**
 * Gives a service its own deployment configuration back, and removes the tags that say so. Idempotent; starts no deployment.
 *
 * @returns what could not be tidied up, in sentences
 * @throws what ECS answers when the configuration could not be given back
 */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67773);

/**
 * Decides the next step. Asked again after each step, with what is there then.
 *
 * @param primary the deployment that DescribeServices shows as PRIMARY
 * @param newest null when ECS remembers no service deployment, or cannot be asked: the service itself decides then
 */
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

/***/ })

};
