export const id = 8863;
export const ids = [8863];
export const modules = {

/***/ 88863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ restore),
  O: () => (/* binding */ rollOut)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/serviceSettings.js
var serviceSettings = __webpack_require__(46644);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/certainty.js
var certainty = __webpack_require__(41163);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/writes.js
var writes = __webpack_require__(13256);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/cancellation.js
var cancellation = __webpack_require__(34616);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/follow.js
var follow = __webpack_require__(65645);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/forward.js
var forward = __webpack_require__(26335);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/lifecycle.js
var lifecycle = __webpack_require__(96582);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/reached.js
var reached = __webpack_require__(2888);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/configuration.js
var configuration = __webpack_require__(2632);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/traffic/configuration.js
var traffic_configuration = __webpack_require__(27138);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/pauses.js


/** Whether there is something to do: to ask the smoke test, or to end the step. */
function isThere(deployment, watched) {
    return isAtGate(deployment, watched) || isReached(deployment, watched);
}
/** Whether ECS waits for the smoke test. */
function isAtGate(deployment, { gated, answered }) {
    return gated && (0,lifecycle/* stageOf */.gV)(deployment) === traffic_configuration/* GATE_STAGE */.VF && unanswered(deployment, answered).length > 0;
}
/** Whether the smoke test can no longer be asked: the deployment was begun without its pause, or somebody has answered it. */
function isPastGate(deployment) {
    const stage = (0,lifecycle/* stageOf */.gV)(deployment);
    return stage !== null && stage !== traffic_configuration/* GATE_STAGE */.VF && (0,lifecycle/* hasCome */.v0)(traffic_configuration/* GATE_STAGE */.VF, { of: stage });
}
function isReached(deployment, { until, gated, answered }) {
    if (gated && !isPastGate(deployment))
        return false;
    if (until !== 'paused')
        return (0,reached/* reached */.V)(deployment, until);
    return unanswered(deployment, answered).length > 0 && isFor(deployment);
}
/** Where the deployment pauses for a rollout, other pauses are the service's own; else whichever comes. */
function isFor(deployment) {
    const isRollout = (deployment.deploymentConfiguration?.lifecycleHooks ?? []).some(configuration/* isOwnPause */.nG);
    const stage = (0,lifecycle/* stageOf */.gV)(deployment);
    return !isRollout || stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' || stage === 'POST_PRODUCTION_TRAFFIC_SHIFT';
}
function unanswered(deployment, answered) {
    return (0,lifecycle/* waitingHooks */.uy)(deployment).filter(({ id }) => !answered.has(id));
}
/** What a person can do about a pause that is not this step's to answer. */
function howToAnswer(ref, deployment, { id, expiresAt, timeoutAction }) {
    const command = 'aws ecs continue-service-deployment ' +
        `--service-deployment-arn ${deployment.serviceDeploymentArn} --hook-id ${id} --action`;
    const end = expiresAt ? ` at ${expiresAt.toISOString().slice(0, 19)}Z` : '';
    return (`${ref.service} waits at ${(0,lifecycle/* stageOf */.gV)(deployment)} for a person: \`${command} CONTINUE\`, or ROLLBACK. ` +
        `Nobody answering, ECS does ${timeoutAction}${end}.`);
}
//# sourceMappingURL=pauses.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/timeline.js


/** More rows than this are the middle of a long linear deployment. */
const MOST_ROWS = 40;
/** The looks so far with one more; the same again is no news. */
function withLook(seen, deployment, atMs) {
    const stage = (0,lifecycle/* stageOf */.gV)(deployment);
    if (stage === null)
        return seen;
    const isBack = deployment.status?.startsWith('ROLLBACK') === true;
    const look = {
        stage: isBack ? `rolling back, ${stage}` : stage,
        weight: (0,lifecycle/* requestedWeight */.Bd)(deployment),
        paused: (0,lifecycle/* waitingHooks */.uy)(deployment).length > 0,
        atMs,
    };
    const last = seen.at(-1);
    const isSame = last?.stage === look.stage && last.weight === look.weight && last.paused === look.paused;
    return isSame ? seen : [...seen, look];
}
/** How far the traffic was at which stage, as a table; nothing for a rolling deployment. */
function timelineMarkdown(seen) {
    if (seen.length === 0)
        return '';
    const cut = seen.length > MOST_ROWS;
    const rows = cut ? [...seen.slice(0, MOST_ROWS / 2), null, ...seen.slice(-MOST_ROWS / 2)] : seen;
    return [
        '| after | stage | traffic on the release |',
        '| ---: | --- | --- |',
        ...rows.map((row) => (row === null ? `| … | ${seen.length - MOST_ROWS} more | … |` : rowOf(row))),
        '',
    ].join('\n');
}
function rowOf({ stage, weight, paused, atMs }) {
    const bar = weight === null ? '' : `${'█'.repeat(Math.round(weight / 10))} ${weight}%`.trimStart();
    return `| ${after(atMs)} | ${stage}${paused ? ', paused' : ''} | ${bar} |`;
}
function after(ms) {
    return (0,duration/* formatDuration */.a)(Math.round(ms / 1_000) * 1_000);
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/followCourse.js




async function followCourse(context, api, following) {
    const { inputs, log, signal } = context;
    const { course, mark, onFound } = following;
    const start = performance.now();
    const answered = new Set();
    const told = new Set();
    let watched = { until: course.until, gated: course.gate !== null, answered };
    let arn = following.serviceDeploymentArn ?? null;
    let seen = [];
    let latest = null;
    let failed = null;
    const reports = [];
    const onLook = (deployment) => {
        latest = deployment;
        const before = seen.at(-1)?.weight ?? 0;
        seen = withLook(seen, deployment, performance.now() - start);
        const weight = seen.at(-1)?.weight ?? before;
        // what a look tells is told ever more rarely; this always
        if (weight !== before)
            log.line(`${mark.service}: ${weight}% of the production traffic is on the release`);
        if (isThere(deployment, watched))
            return;
        for (const hook of unanswered(deployment, answered)) {
            if (told.has(hook.id))
                continue;
            told.add(hook.id);
            (0,annotations/* annotate */.fz)({ level: 'notice', title: mark.service, message: howToAnswer(mark, deployment, hook) });
        }
    };
    const on = (until) => (0,follow/* follow */.e)(api, mark, {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: inputs['timeout-minutes'] * 60_000,
        begunAt: start,
        signal,
        until,
        ...(arn !== null && { serviceDeploymentArn: arn }),
        onLook,
        onFound: (found) => {
            arn = found;
            onFound(found);
            log.line(`${mark.service}: following ${found}`);
        },
        onProgress: (progress) => log.line(`${mark.service}: ${progress}`),
    });
    for (;;) {
        const followed = await on((deployment) => failed === null && isThere(deployment, watched));
        const at = latest;
        const end = () => ({
            ...endOf(followed, at, { until: course.until, failed }),
            details: [timelineMarkdown(seen), ...reports].filter((each) => each !== '').join('\n'),
        });
        if (followed.over || followed.result !== 'succeeded' || at === null || !isAtGate(at, watched)) {
            if (watched.gated && at !== null && isPastGate(at))
                notAsked(mark.service);
            return end();
        }
        const hooks = unanswered(at, answered).map(({ id }) => id);
        const asked = await ask();
        for (const id of hooks)
            answered.add(id);
        watched = { ...watched, gated: false };
        if (asked === null) {
            const detail = 'the smoke test has passed';
            const isOver = await (0,forward/* carryOut */.u)(api, at, { kind: 'continue', hooks, detail }, performance.now()).then(() => false, (error) => isOverBy(api, at, error));
            if (!isOver)
                log.line(`${mark.service}: the smoke test has passed, and ECS goes on`);
        }
        else {
            failed = asked;
            log.line(`${mark.service}: the smoke test has not passed: ${asked} ECS is told to roll back`);
            // it may have gone back by itself meanwhile: its end tells
            await api.rollBackServiceDeployment(at.serviceDeploymentArn).catch((error) => isOverBy(api, at, error));
        }
    }
    /** Why it has not passed; null when it has. */
    async function ask() {
        log.line(`${mark.service}: no production traffic is on the release yet; the smoke test is asked`);
        const { markdownReport, annotationsOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2663), __webpack_require__.e(9231), __webpack_require__.e(1406), __webpack_require__.e(5006)]).then(__webpack_require__.bind(__webpack_require__, 71406));
        const { passed, why, reports: all } = await course.gate.ask(signal);
        signal.throwIfAborted();
        for (const report of all) {
            reports.push(markdownReport(report, `Smoke test of ${mark.service} before its traffic`));
            for (const annotation of annotationsOf(report))
                (0,annotations/* annotate */.fz)(annotation);
        }
        return passed ? null : why;
    }
}
/** Whether the answer came too late, because the deployment is no longer under way. @throws the error when it is */
async function isOverBy(api, { serviceDeploymentArn }, error) {
    const { status } = await api.describeServiceDeployment(serviceDeploymentArn);
    if (status === 'IN_PROGRESS' || status === 'PENDING')
        throw error;
    return true;
}
function endOf(followed, at, { until, failed }) {
    const { result, reason } = followed;
    if (failed !== null) {
        const went = result === 'stopped' || result === 'rolled-back';
        const ending = went ? 'ECS has rolled back; the release had no production traffic.' : reason;
        return {
            ...followed,
            result: went ? 'rolled-back' : result,
            reason: `The smoke test has not passed: ${failed} ${ending}`,
        };
    }
    if (followed.over || result !== 'succeeded' || until !== 'paused' || at === null)
        return followed;
    return { ...followed, result: 'paused', reason: pausedReason(at) };
}
function pausedReason(deployment) {
    const [hook] = (0,lifecycle/* waitingHooks */.uy)(deployment);
    const weight = (0,lifecycle/* requestedWeight */.Bd)(deployment) ?? 0;
    const share = weight === 0 ? 'before any production traffic' : `with ${weight}% of the production traffic`;
    const until = hook?.expiresAt ? ` by ${hook.expiresAt.toISOString().slice(0, 19)}Z` : '';
    return `It waits at ${(0,lifecycle/* stageOf */.gV)(deployment)}, ${share}. Unless somebody goes on with it${until}, ECS does ${hook?.timeoutAction ?? 'ROLLBACK'}.`;
}
function notAsked(service) {
    const message = 'The smoke test was not asked: the deployment did not pause for it, or somebody else answered. It is under way since before this step.';
    (0,annotations/* annotate */.fz)({ level: 'warning', title: service, message });
}
//# sourceMappingURL=followCourse.js.map
// EXTERNAL MODULE: ./actions/deploy-ecs/src/traffic/loan.js
var traffic_loan = __webpack_require__(15744);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/traffic/settle.js
var settle = __webpack_require__(37309);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/rollOut.js





async function rollOut(context, ports, flights, what) {
    const { inputs, signal } = context;
    const { ecs: api } = ports;
    const { release, plan, taskDefinitionArn } = what;
    if (plan.do === 'join')
        return join(context, api, what, plan.createdAt);
    const loan = await (0,settle/* borrow */.Wq)(api, ports.holder, release, taskDefinitionArn);
    const own = release.service?.deploymentConfiguration;
    const given = loan ? (0,traffic_loan/* lent */.oh)(loan) : undefined;
    const guarded = inputs['rollback-safe'] || plan.do === 'create' ? undefined : (0,serviceSettings/* withoutRollback */.r)(given ?? own);
    let flight = {
        ...release.ref,
        taskDefinitionArn,
        previousTaskDefinitionArn: release.stableArn,
        created: plan.do === 'create',
        ended: false,
        rollbackSafe: inputs['rollback-safe'],
        ...(guarded && { restore: { ...own, ...release.settings.changes.deploymentConfiguration } }),
        ...(loan && { loan }),
    };
    const note = (change) => flights.save((flight = { ...flight, ...change }));
    signal.throwIfAborted();
    note({});
    try {
        const service = await send(api, what, flight.loan, guarded ?? given).catch(async (error) => {
            // nothing is owed for a call that was refused
            if ((0,certainty/* certaintyOf */.h)(error) === 'refused') {
                const isTidy = !loan || (await (0,traffic_loan/* giveBackLoan */.d2)(api, release.ref, loan)) === null;
                note({ ended: true, restore: undefined, loan: isTidy ? undefined : loan });
            }
            throw error;
        });
        const deployment = (0,writes/* primaryOf */.Os)(service);
        const onFound = (serviceDeploymentArn) => note({ serviceDeploymentArn, ...(loan && { loan: (0,traffic_loan/* named */.KT)(loan, serviceDeploymentArn) }) });
        const isNew = deployment.id !== (0,writes/* primaryOf */.Os)(release.service)?.id;
        const when = { createdAt: deployment.createdAt, answeredArn: newlyNamed(service, release.service) };
        const deployed = isNew ? await watch(context, api, what, when, onFound) : NO_DEPLOYMENT;
        const owed = flight.loan && (await (0,settle/* settleLoan */.YV)(context, api, release.ref, flight.loan, deployed));
        if (guarded) {
            await restore(api, flight);
            note({ restore: undefined });
        }
        flights.end({ ...flight, loan: owed });
        return deployed;
    }
    catch (error) {
        const [result, reason] = error instanceof cancellation/* Cancelled */.c
            ? ['stopped', `Cancelled: ${error.message}.`]
            : ['failed', (0,errors/* messageWithCauses */.OM)(error)];
        const { ended, serviceDeploymentArn = null } = flight;
        return { result, reason: ended ? reason : `${reason} ${whatPostDoes(inputs)}`, serviceDeploymentArn };
    }
}
/** The service deployment that an answer names, when it did not name it before. */
function newlyNamed(answer, before) {
    const arn = answer.currentServiceDeployment;
    return arn === before?.currentServiceDeployment ? undefined : arn;
}
/** Follows a deployment of this very release that somebody else began, or the rollback that brings it back. */
async function join(context, api, what, createdAt) {
    const { ref, service, held } = what.release;
    const arn = service?.currentServiceDeployment;
    const { status } = arn === undefined ? { status: undefined } : await api.describeServiceDeployment(arn);
    const isBack = arn !== undefined && status?.startsWith('ROLLBACK') === true;
    const followed = await watch(context, api, what, { createdAt }, () => undefined, isBack ? arn : undefined);
    // a step that was lost may have left the service what it had for this deployment alone
    if (held !== null && followed.over) {
        const loan = { note: held.note, holder: held, tagged: true };
        await (0,settle/* settleLoan */.YV)(context, api, ref, loan, followed);
    }
    if (!isBack || (followed.result !== 'rolled-back' && followed.result !== 'stopped'))
        return followed;
    return { ...followed, result: 'unchanged', reason: `ECS has just brought this release back. ${followed.reason}` };
}
/** ECS replaces no tasks for some settings, as the desired count. */
const NO_DEPLOYMENT = {
    result: 'succeeded',
    reason: 'The settings of the service were changed; ECS needs no deployment for that.',
    serviceDeploymentArn: null,
};
async function send(api, { release, plan, taskDefinitionArn: taskDefinition }, loan, deploymentConfiguration) {
    const { ref, service, serviceDefinition, settings } = release;
    if (service === null)
        return (0,writes/* create */.vt)(api, ref, { ...serviceDefinition, ...settings.changes, taskDefinition });
    if (loan)
        await (0,traffic_loan/* takeUp */.bG)(api, service, loan);
    return (0,writes/* update */.yo)(api, ref, service, {
        taskDefinition,
        ...settings.changes,
        ...(deploymentConfiguration && { deploymentConfiguration }),
        ...(plan.do === 'redeploy' && { forceNewDeployment: true }),
    });
}
async function watch(context, api, { release: { ref, course }, taskDefinitionArn }, when, onFound, serviceDeploymentArn) {
    const ended = await followCourse(context, api, {
        course,
        mark: { ...ref, taskDefinitionArn, ...when },
        ...(serviceDeploymentArn !== undefined && { serviceDeploymentArn }),
        onFound,
    });
    return { ...ended, since: when.createdAt };
}
/** Gives the service back the deployment configuration that it had. Idempotent; starts no deployment. */
async function restore(api, flight) {
    await api.updateService(flight, { deploymentConfiguration: flight.restore });
}
function whatPostDoes(inputs) {
    if (!inputs['rollback-safe'])
        return 'It is not rolled back (rollback-safe: false): a person has to look.';
    return inputs['on-cancel'] === 'rollback' ? 'The post step asks ECS to roll back.' : 'ECS goes on with it.';
}
//# sourceMappingURL=rollOut.js.map

/***/ }),

/***/ 27138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ae: () => (/* binding */ planOfService),
  Rd: () => (/* binding */ pausesAt),
  VF: () => (/* binding */ GATE_STAGE),
  Zr: () => (/* binding */ leastMinutes),
  a2: () => (/* binding */ configurationFor),
  z7: () => (/* binding */ changesFor)
});
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97118);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98540);
var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12397);



/** Where the smoke test is asked: the release answers behind the test listener, and has no production traffic. */
const GATE_STAGE = 'POST_TEST_TRAFFIC_SHIFT';
/** What the pause for the smoke test outlasts the step by, so that ECS does not go back while it is being asked. */
const GATE_MARGIN_MINUTES = 5;
/** What the service is configured with for this deployment alone; null where it has all that itself. */
function configurationFor(own, ways) {
    const shifted = ways.overtakes ? atOnce(own) : ways.plan === null ? own : withPlan(own, ways.plan, ways.steered);
    const given = ways.gateMinutes === null ? shifted : withGate(shifted, ways.gateMinutes);
    return (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .hasBack */ .Mf)(own, given) ? null : given;
}
function withPlan(own, plan, steered) {
    const native = (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .nativeConfiguration */ .KE)(steered ? plan : (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .unsteered */ .m1)(plan), { steered });
    if (steered)
        return (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .withNative */ .G3)(own, native);
    const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = own;
    // a rolling deployment has no stages that a hook could be at
    const lifecycleHooks = native.strategy === 'ROLLING' ? [] : (own.lifecycleHooks ?? []);
    return { ...kept, ...native, lifecycleHooks };
}
function atOnce({ linearConfiguration: _linear, canaryConfiguration: _canary, ...own }) {
    return { ...own, ..._deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .EMERGENCY */ .Qc };
}
/** Of two pauses at one stage nobody could tell which an answer is for: the smoke test's takes the place of the service's. */
function withGate(configuration, minutes) {
    const hooks = (configuration.lifecycleHooks ?? []).flatMap((hook) => {
        if (hook.targetType !== 'PAUSE')
            return [hook];
        const lifecycleStages = (hook.lifecycleStages ?? []).filter((stage) => stage !== GATE_STAGE);
        return lifecycleStages.length > 0 ? [{ ...hook, lifecycleStages }] : [];
    });
    const timeoutInMinutes = Math.min(Math.ceil(minutes) + GATE_MARGIN_MINUTES, _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .MOST_PAUSE_MINUTES */ .fz);
    const gate = {
        targetType: 'PAUSE',
        lifecycleStages: [GATE_STAGE],
        timeoutConfiguration: { timeoutInMinutes, action: 'ROLLBACK' },
    };
    return { ...configuration, lifecycleHooks: [...hooks, gate] };
}
function pausesAt({ lifecycleHooks = [] }, stage) {
    return lifecycleHooks.some(({ targetType, lifecycleStages = [] }) => targetType === 'PAUSE' && (stage === undefined || lifecycleStages.some((each) => each === stage)));
}
/** The plan that a service's own configuration carries out; null for a rolling one. */
function planOfService(own) {
    const { strategy, linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes: last = 0 } = own;
    const names = { BLUE_GREEN: 'blue-green', CANARY: 'canary', LINEAR: 'linear' };
    const name = strategy === undefined || strategy === 'ROLLING' ? null : names[strategy];
    if (!name)
        return null;
    const step = linear?.stepBakeTimeInMinutes ?? canary?.canaryBakeTimeInMinutes ?? 0;
    const stages = (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .weightsOf */ .Z$)(own).map((weight) => `${weight}@${weight === 100 ? last : step}m`);
    const reading = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)({ strategy: name, stages: stages.join(', '), criteria: 'none' });
    return reading.ok ? reading.value : null;
}
/** The least time that ECS takes to shift and bake, in minutes. */
function leastMinutes(configuration) {
    const { linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes = 0 } = configuration;
    const weights = (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .weightsOf */ .Z$)(configuration);
    if (weights.length === 0)
        return 0;
    const step = linear?.stepBakeTimeInMinutes ?? canary?.canaryBakeTimeInMinutes ?? 0;
    return (weights.length - 1) * step + bakeTimeInMinutes;
}
const SHOWN = [
    'strategy',
    'canaryConfiguration',
    'linearConfiguration',
    'bakeTimeInMinutes',
    'lifecycleHooks',
];
/** What is different for this deployment. */
function changesFor(own, given) {
    if (given === null)
        return [];
    return SHOWN.flatMap((member) => {
        const [before, after] = [shown(own, member), shown(given, member)];
        return before === after ? [] : [{ path: `this deployment.${member}`, before, after }];
    });
}
function shown(configuration, member) {
    const value = configuration[member] ?? (member === 'strategy' ? 'ROLLING' : undefined);
    if (value === undefined || (Array.isArray(value) && value.length === 0))
        return undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
//# sourceMappingURL=configuration.js.map

/***/ }),

/***/ 15744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ prepareLoan),
  KT: () => (/* binding */ named),
  bG: () => (/* binding */ takeUp),
  d2: () => (/* binding */ giveBackLoan),
  oh: () => (/* binding */ lent)
});
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28888);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34787);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);


/** What has to be known before a service is changed; changes nothing. */
async function prepareLoan(api, holder, borrowing) {
    const { ref, course, wasHeld, release, stable } = borrowing;
    const [newest] = await api.listServiceDeployments(ref, new Date(0));
    const tagged = course.given !== null || wasHeld;
    const note = {
        format: _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .NOTE_FORMAT */ .H,
        release,
        stable,
        deployment: null,
        before: newest?.serviceDeploymentArn ?? null,
        beforeMs: newest?.createdAt?.getTime() ?? 0,
        previous: tagged ? course.own : null,
        given: tagged ? (course.given ?? course.own) : null,
    };
    return { note, holder, tagged };
}
/** The configuration that a deployment is sent with; undefined where it is the service's own. */
function lent({ note, tagged }) {
    return tagged ? note.given : undefined;
}
/** Writes it down on the service, where there is something to give back. */
async function takeUp(api, { serviceArn }, { note, holder, tagged }) {
    if (tagged)
        await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .writeTags */ .p)(api, serviceArn, note, holder);
}
async function giveBackLoan(api, ref, { note, holder, tagged }) {
    if (!tagged)
        return null;
    return (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .retire */ .S5)(api, ref, holder.rollout, note).then(() => null, (error) => `The service could not be given its own deployment configuration back: ${(0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .messageWithCauses */ .OM)(error)}.`);
}
/** With the name that ECS has given the deployment. */
function named(loan, deployment) {
    return { ...loan, note: { ...loan.note, deployment } };
}
//# sourceMappingURL=loan.js.map

/***/ }),

/***/ 12397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y4: () => (/* binding */ planOfInputs),
  dQ: () => (/* binding */ problemsOfEcs),
  m1: () => (/* binding */ unsteered)
});
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62653);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98540);


/** What ECS's strategies may be called for. */
const FITTING = {
    rolling: ['ROLLING'],
    'all-at-once': ['BLUE_GREEN'],
    'blue-green': ['BLUE_GREEN'],
    canary: ['CANARY', 'LINEAR'],
    linear: ['LINEAR'],
};
const DAY_MS = _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BAKE_MINUTES */ .cJ * 60_000;
/** The plan that the inputs describe, or everything that is wrong with it. */
function planOfInputs(inputs) {
    const { strategy, plan: text } = inputs;
    if (strategy === undefined && text === undefined)
        return { plan: null, problems: [], warnings: [] };
    // all at once waits for nothing, unless it is said for how long
    const stages = text ?? (strategy === 'all-at-once' ? '100@0s' : undefined);
    const reading = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)({
        ...(strategy !== undefined && { strategy }),
        ...(stages !== undefined && { stages }),
        criteria: 'none',
    });
    if (!reading.ok)
        return { plan: null, problems: reading.problems.map((each) => problemOf(each, inputs)), warnings: [] };
    const plan = named(reading.value, inputs);
    return {
        plan,
        // whether ECS has to do it an engine that is chosen by the service tells later
        problems: (inputs.engine ?? 'native') === 'native' ? problemsOfEcs(plan, inputs) : [],
        warnings: reading.warnings.map(({ message }) => `${message}.`),
    };
}
/** `100@5m` alone says how long the old release is kept: that is blue-green. */
function named(plan, { strategy, plan: text = '' }) {
    const isWritten = strategy === undefined && plan.strategy === 'all-at-once' && /\d/.test(text);
    return isWritten ? { ...plan, strategy: 'blue-green' } : plan;
}
/** What of a plan ECS cannot do by itself. */
function problemsOfEcs(plan, inputs) {
    if (plan.strategy === 'rolling')
        return [];
    const input = inputOf(inputs);
    const isSteered = inputs['wait-until'] === 'paused';
    const ecs = (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .strategyOf */ .xS)(plan);
    const misnamed = ecs !== null && !FITTING[plan.strategy].includes(ecs);
    return [
        ...(0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .planProblems */ .s4)(isSteered ? plan : unsteered(plan)).map((each) => problemOf(each, inputs)),
        ...(misnamed ? [{ input, message: misnomer(plan, ecs) }] : []),
        ...(isSteered ? [] : tooLong(plan, input)),
    ];
}
/** Nobody keeps a stage longer than its least time. */
function unsteered(plan) {
    const stages = plan.stages.map((stage) => ({ ...stage, bake: { ...stage.bake, maxMs: stage.bake.minMs } }));
    return { ...plan, stages };
}
function misnomer({ strategy, stages }, ecs) {
    const weights = stages.map(({ weight }) => weight).join('-');
    const fits = Object.entries(FITTING).flatMap(([name, list]) => (list.includes(ecs) ? [`\`${name}\``] : []));
    return `the plan goes ${weights}, which is not \`${strategy}\` but ${fits.join(' or ')}: give that, or \`plan\` alone.`;
}
function tooLong({ stages }, input) {
    const long = stages.find(({ bake }) => bake.minMs > DAY_MS);
    if (long === undefined)
        return [];
    const message = `ECS by itself keeps a stage for a day (${_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BAKE_MINUTES */ .cJ} minutes) at most, the one of ${long.weight}% is to be ` +
        'kept longer. Give `wait-until: paused`, and let canary-shift keep it.';
    return [{ input, message }];
}
function problemOf({ message, path: [key] }, inputs) {
    const input = key === 'strategy' && inputs.strategy !== undefined ? 'strategy' : inputOf(inputs);
    return { input, message: /[.?!]$/.test(message) ? message : `${message}.` };
}
function inputOf({ plan }) {
    return plan === undefined ? 'strategy' : 'plan';
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 37309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Wq: () => (/* binding */ borrow),
  YV: () => (/* binding */ settleLoan),
  bz: () => (/* binding */ settleLeftover)
});
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71592);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);
var _loan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15744);



/** What a service will have to be given back; null where nothing is, and ECS moves no traffic that could be taken back. */
async function borrow(api, holder, release, taskDefinitionArn) {
    const { ref, service, held, course, stableArn } = release;
    if (service === null)
        return null;
    if (course.given === null && held === null && !(0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(course.own))
        return null;
    const wasHeld = held !== null;
    return (0,_loan_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareLoan */ .GF)(api, holder, { ref, course, wasHeld, release: taskDefinitionArn, stable: stableArn });
}
async function settleLoan({ log }, api, ref, loan, { result, over = true }) {
    if (!loan.tagged || result === 'paused')
        return undefined;
    if (!over) {
        const message = 'ECS goes on with the deployment. What the service has for this deployment alone stays until then; its tags have its own ' +
            'deployment configuration, and the next deployment, or a rollback, gives it back.';
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'notice', title: ref.service, message });
        return undefined;
    }
    const wrong = await (0,_loan_js__WEBPACK_IMPORTED_MODULE_1__/* .giveBackLoan */ .d2)(api, ref, loan);
    if (wrong === null) {
        log.line(`${ref.service}: has its own deployment configuration back`);
        return undefined;
    }
    // where there is a flight, post tries again
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', title: ref.service, message: wrong });
    return loan;
}
async function settleLeftover(context, api, { ref, held }, { rollout }) {
    const [action] = rollout.split('/');
    if (held === null || held.rollout.split('/')[0] !== action)
        return;
    await settleLoan(context, api, ref, { note: held.note, holder: held, tagged: true }, { result: 'unchanged' });
}
//# sourceMappingURL=settle.js.map

/***/ })

};
