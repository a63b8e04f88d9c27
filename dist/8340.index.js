export const id = 8340;
export const ids = [8340];
export const modules = {

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

/***/ 46644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planSettings),
/* harmony export */   r: () => (/* binding */ withoutRollback)
/* harmony export */ });
/** What UpdateService must be sent so that the service has the settings given; nothing that was not given. */
function planSettings(service, settings) {
    const problems = [];
    const wanted = {
        desiredCount: settings.desiredCount,
        propagateTags: settings.propagateTags,
        enableExecuteCommand: settings.enableExecuteCommand,
        capacityProviderStrategy: settings.capacityProviders.length > 0 ? capacityProviders() : undefined,
        deploymentConfiguration: deploymentConfiguration(service, settings),
    };
    const differing = Object.entries(wanted).filter(([name, value]) => value !== undefined && !isDeepEqual(value, service[name]));
    return {
        changes: Object.fromEntries(differing),
        differences: differing.map(([name, value]) => ({
            path: `service.${name}`,
            before: show(service[name]),
            after: show(value),
        })),
        problems,
    };
    function capacityProviders() {
        return settings.capacityProviders.map(({ key: capacityProvider, value, line }) => {
            const [weight = NaN, base] = value.split(',').map(Number);
            if (!isCount(weight, 1_000) || !(base === undefined || isCount(base, 100_000))) {
                const message = `line ${line}: must be \`provider=weight\` (0 to 1000) or \`provider=weight,base\`, but the value is \`${value}\`.`;
                problems.push({ input: 'capacity-providers', message });
            }
            return { capacityProvider, weight, base: base ?? 0 };
        });
    }
}
/** The service's own configuration with what was given changed: UpdateService replaces it as a whole. */
function deploymentConfiguration({ deploymentConfiguration: own }, settings) {
    const { minimumHealthyPercent, maximumPercent, circuitBreaker, alarms } = settings;
    const changes = {
        ...(minimumHealthyPercent !== undefined && { minimumHealthyPercent }),
        ...(maximumPercent !== undefined && { maximumPercent }),
        ...(circuitBreaker !== undefined && {
            deploymentCircuitBreaker: {
                ...own?.deploymentCircuitBreaker,
                enable: circuitBreaker !== 'off',
                rollback: circuitBreaker === 'rollback',
            },
        }),
        ...(alarms.length > 0 && { alarms: { alarmNames: [...alarms], enable: true, rollback: true } }),
    };
    return Object.keys(changes).length === 0 ? undefined : { ...own, ...changes };
}
/**
 * The service's deployment configuration with every rollback by ECS switched off: for a release that must not be rolled
 * back, because what it did before (a migration) cannot be undone.
 */
function withoutRollback(own) {
    return {
        ...own,
        ...(own?.deploymentCircuitBreaker && {
            deploymentCircuitBreaker: { ...own.deploymentCircuitBreaker, rollback: false },
        }),
        ...(own?.alarms && { alarms: { ...own.alarms, rollback: false } }),
    };
}
function isCount(value, most) {
    return Number.isInteger(value) && value >= 0 && value <= most;
}
function isDeepEqual(a, b) {
    return stable(a) === stable(b);
}
/** JSON with keys in order. */
function stable(value) {
    return JSON.stringify(value, (_key, each) => each !== null && typeof each === 'object' && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : each);
}
function show(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'object' ? stable(value) : `${value}`;
}
//# sourceMappingURL=serviceSettings.js.map

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

/***/ 62653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pH: () => (/* binding */ planWarnings),
/* harmony export */   s4: () => (/* binding */ planProblems),
/* harmony export */   zx: () => (/* binding */ joinProblems)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96582);


/** Why ECS cannot do this plan by itself; empty when it can. */
function planProblems(plan) {
    if (plan.strategy === 'rolling') {
        const message = 'a rolling deployment has no weights that could be judged or held. Deploy with `strategy: rolling` of deploy-ecs, ' +
            'or give a plan that shifts traffic, such as canary-10-5m.';
        return [{ message, path: ['strategy'] }];
    }
    return [...weightProblems(plan), ...rollbackProblems(plan)];
}
/** What ECS does otherwise than one may think. */
function planWarnings(plan, own) {
    const minutes = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .pauseMinutes */ .OF)(plan);
    const waits = [
        ...(plan.onFailure === 'hold' ? [['onFailure', 'a stage that failed is held']] : []),
        ...(plan.onCancel === 'leave' ? [['onCancel', 'a rollout whose job was cancelled is left']] : []),
    ];
    return [
        ...waits.map(([member, what]) => ({
            message: `${what} for ${minutes} minutes at most: then ECS's pause times out, and ECS rolls back by itself.`,
            path: [member],
        })),
        ...(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .replacedPauses */ .ge)(own ?? {}).map((stage) => ({
            message: `the service's own pause at ${stage} is the rollout's during this rollout: the plan gives the word there. ` +
                'To have a person give it, use an environment with required reviewers.',
            path: [],
        })),
    ];
}
/** Why a deployment that is in flight cannot be steered by this plan. */
function joinProblems(plan, configuration, arn) {
    const has = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .weightsOf */ .Z$)(configuration);
    const wants = plan.stages.map(({ weight }) => (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .tenths */ .TP)(weight));
    const problems = [];
    if (String(has) !== String(wants)) {
        const message = `the deployment in flight (${arn}) goes ${percents(has) || 'without weights'}, the plan ${percents(wants)}. ` +
            'Give the plan that it was begun with, or let this action begin the deployment.';
        problems.push({ message, path: ['stages'] });
    }
    if (!(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .isSteered */ .hv)(plan, configuration)) {
        const message = `the deployment in flight (${arn}) does not wait to be steered: it has no PAUSE hook with the time-out action ` +
            'ROLLBACK before and after each shift of production traffic (PRE_ and POST_PRODUCTION_TRAFFIC_SHIFT). Let this action begin the ' +
            'deployment, or deploy-ecs with `wait-until: paused`.';
        problems.push({ message, path: [] });
    }
    return problems;
}
function weightProblems(plan) {
    if ((0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .strategyOf */ .xS)(plan) !== null)
        return [];
    const weights = plan.stages.map(({ weight }) => (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .tenths */ .TP)(weight));
    const message = `ECS itself cannot go ${percents(weights)}: it shifts all traffic at once (blue-green), a share and then the rest ` +
        `(canary), or equal steps of ${_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_STEP */ .fH}% or more (linear). Nearest: ${nearest(weights)}. Any weights need the ` +
        'stepwise engine, where the service is not deployed by ECS itself; it is not there yet.';
    return [{ message, path: ['stages'] }];
}
/** With the same first share, as that is what most is risked by; what could be done with equal steps, too. */
function nearest([first = 10]) {
    const canary = `${first}-100`;
    if (first < _configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_STEP */ .fH || first >= 100)
        return canary;
    return `${canary}, or linear-${first}-5m (${percents((0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .weightsOf */ .Z$)(linear(first)))})`;
}
function linear(stepPercent) {
    return { strategy: 'LINEAR', linearConfiguration: { stepPercent } };
}
function rollbackProblems({ rollback }) {
    if (rollback !== 'gradual')
        return [];
    const message = 'ECS takes all traffic back at once: it has no gradual rollback. Give `immediate`, which is the default.';
    return [{ message, path: ['rollback'] }];
}
function percents(weights) {
    const shown = weights.length > 6 ? [...weights.slice(0, 4), '…', weights.at(-1)] : weights;
    return shown.join('-');
}
//# sourceMappingURL=fit.js.map

/***/ }),

/***/ 26335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ begin),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41163);
/* harmony import */ var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13256);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96582);
/* harmony import */ var _sent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9134);






/**
 * Carries a move out.
 *
 * @param begunAt when it was asked for, by `performance.now`
 * @throws Unapplied for one that cannot be
 */
async function carryOut(api, own, move, begunAt) {
    if (move.kind === 'impossible')
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .Unapplied */ .j(move.why, move.later ? 'unknown' : 'refused');
    if (move.kind === 'none')
        return { sent: false, detail: move.detail };
    const [first, ...others] = move.hooks;
    await answer(api, own.serviceDeploymentArn, first, begunAt);
    for (const hook of others) {
        await answer(api, own.serviceDeploymentArn, hook, begunAt).catch((cause) => {
            // the first has been answered by then
            throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .Unapplied */ .j(cause.message, 'unknown', { cause });
        });
    }
    return { sent: true, detail: move.detail };
}
/** Answers one pause. ECS takes one answer for each, so that what was heard twice does no harm. */
async function answer(api, arn, hookId, begunAt) {
    const readBack = async () => {
        const { status, lifecycleHookDetails = [] } = await api.describeServiceDeployment(arn);
        const hook = lifecycleHookDetails.find((each) => each.hookId === hookId);
        if (hook && (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .isWaiting */ .Gu)(hook) && status === 'IN_PROGRESS')
            return null;
        const went = status === 'IN_PROGRESS' || status === 'SUCCESSFUL';
        // what ECS shows no more was answered, or it would not go on
        if (went && (hook === undefined || hook.status === 'SUCCEEDED'))
            return true;
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .Unapplied */ .j(`The pause was over before it was answered: the deployment is ${status}.`, 'refused');
    };
    const send = async () => {
        try {
            await api.continueServiceDeployment(arn, hookId);
            return true;
        }
        catch (error) {
            if ((0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_3__/* .certaintyOf */ .h)(error) === 'refused' && (await readBack()))
                return true;
            throw error;
        }
    };
    await (0,_sent_js__WEBPACK_IMPORTED_MODULE_4__/* .sendForward */ .g)('ECS did not take the word to go on', { send, readBack, begunAt });
}
/**
 * Updates the service, once: a new deployment of the release is taken for the answer that got lost.
 *
 * @returns the service deployment that ECS named; null when it named none
 */
async function begin({ api, ref, before, changes, own, begunAt }) {
    const send = async () => {
        const { currentServiceDeployment: named = null } = await api.updateService(ref, changes);
        return { named: named === before.currentServiceDeployment ? null : named };
    };
    const readBack = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_ecs_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .READS_SETTLE_MS */ .LH);
        const found = await own();
        return found && { named: found.serviceDeploymentArn ?? null };
    };
    return (await (0,_sent_js__WEBPACK_IMPORTED_MODULE_4__/* .sendForward */ .g)('ECS did not take the new release', { send, readBack, begunAt })).named;
}
//# sourceMappingURL=forward.js.map

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

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ unapplied),
/* harmony export */   g: () => (/* binding */ sendForward)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);
/* harmony import */ var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);
/* harmony import */ var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57863);



/**
 * What moves a rollout forward is begun within this time or not at all, ms: whoever takes the rollout over waits only for so
 * long until nothing of its former owner can come any more.
 */
const FORWARD_WITHIN_MS = 10_000;
/**
 * Sends a forward write, at most once; see `sendOnce`.
 *
 * @param what for the error: `ECS did not take the update`
 * @throws Unapplied `refused` when it is certain that nothing was changed and asking again is in vain, else `unknown`
 */
async function sendForward(what, { send, readBack, begunAt }) {
    const leftMs = begunAt + FORWARD_WITHIN_MS - performance.now();
    if (leftMs <= 0)
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j(`${what}: it was not sent, reading took too long.`, 'unknown');
    let isCertain = true;
    const watched = async () => {
        try {
            return await send();
        }
        catch (error) {
            if ((0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyOf */ .h)(error) !== 'refused')
                isCertain = false;
            throw error;
        }
    };
    try {
        return await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(watched, readBack, leftMs);
    }
    catch (error) {
        if (isCertain || error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j)
            throw unapplied(what, error);
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j(`${what}: ${error.message}`, 'unknown', { cause: error });
    }
}
/** An error before which nothing was sent, or after which nothing is known but what it says itself. */
function unapplied(what, error) {
    if (error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j)
        return error;
    const certainty = (0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyOf */ .h)(error) === 'refused' ? 'refused' : 'unknown';
    return new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j(`${what}: ${error.message}`, certainty, { cause: error });
}
//# sourceMappingURL=sent.js.map

/***/ })

};
