export const id = 1852;
export const ids = [1852];
export const modules = {

/***/ 67773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PU: () => (/* binding */ isOver),
  gn: () => (/* binding */ isUnderWay),
  jz: () => (/* binding */ isReverting),
  mt: () => (/* binding */ isForward)
});
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

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ findOwnDeployment),
  Z: () => (/* binding */ isOfSameTime)
});
/** ECS may have created the service deployment a little before the deployment it answers with. Milliseconds. */
const MARGIN = 10_000;
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

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);
var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43227);
var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54877);
var _native_reached_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);





/** The next progress is told when this many times as long has passed as when the last one was. */
const TELL_GROWTH = 1.25;
/** A service deployment that does not show for so long is not there. Milliseconds. */
const NOT_FOUND_MS = 60_000;
/** Looks for the deployment that superseded ours, before it is said that somebody stopped it. */
const SUCCESSOR_LOOKS = 3;
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

__webpack_require__.d(__webpack_exports__, {
  A3: () => (/* binding */ reasonOf),
  S4: () => (/* binding */ judge),
  SW: () => (/* binding */ hasTriggered)
});
var _native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

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
function onRequest(deployment) {
    if (deployment.lifecycleStage !== undefined)
        return /StopServiceDeployment|\buser\b/i.test(reasonOf(deployment));
    return deployment.deploymentCircuitBreaker?.status !== undefined && !hasTriggered(deployment);
}
/** Whether ECS itself has found the release bad. */
function hasTriggered({ deploymentCircuitBreaker: breaker, alarms }) {
    return breaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}
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

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ reached)
});
var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

const waitUntils = ['done', 'paused', 'shifted', 'bake', ..._lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleStages */ .Wm];
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

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ unapplied),
  g: () => (/* binding */ sendForward)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);
var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);
var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57863);



const FORWARD_WITHIN_MS = 10_000;
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

/***/ }),

/***/ 22573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ quoted),
  X: () => (/* binding */ byHand)
});
var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67773);
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17907);


/** What a person has to type to bring a service back, command by command, with a comment above each. */
function byHand({ cluster, service, taskDefinitionArn, newest, emergency, own }) {
    const at = `--cluster ${quoted(cluster)} --service ${quoted(service)}`;
    const configured = emergency ? ` --deployment-configuration ${quoted(JSON.stringify(emergency))}` : '';
    return [
        '# 1. See what serves and what is under way',
        `aws ecs describe-services --cluster ${quoted(cluster)} --services ${quoted(service)} --query 'services[0].[deployments,events[:5]]'`,
        ...(newest && (0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(newest.status)
            ? [
                `# 2. Take the traffic from the release on trial`,
                `aws ecs stop-service-deployment --service-deployment-arn ${quoted(newest.arn)} --stop-type ROLLBACK`,
            ]
            : []),
        `# ${newest && (0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(newest.status) ? 3 : 2}. Deploy ${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .E)(taskDefinitionArn)}, all at once`,
        `aws ecs update-service ${at} --task-definition ${quoted((0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .E)(taskDefinitionArn))}${configured} --force-new-deployment`,
        '# then: wait until it serves',
        `aws ecs wait services-stable --cluster ${quoted(cluster)} --services ${quoted(service)}`,
        ...(own
            ? [
                '# last: give the service its own deployment configuration back',
                `aws ecs update-service ${at} --deployment-configuration ${quoted(JSON.stringify(own))}`,
            ]
            : []),
    ];
}
/** A word of a POSIX shell: bare where nothing in it means anything, else in single quotes. */
function quoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=byHand.js.map

/***/ }),

/***/ 74964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ present),
  NZ: () => (/* binding */ isSteady),
  Op: () => (/* binding */ look),
  RH: () => (/* binding */ candidateOf),
  UM: () => (/* binding */ SHOWS_WITHIN_MS),
  m$: () => (/* binding */ isRolling)
});
var _noted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43539);
var _rules_forwards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68721);


/** How long a service may take to show after it was created, ms: whoever created it may have been lost just then. */
const SHOWS_WITHIN_MS = 10_000;
async function look(reads, note, goesBack = false) {
    const { api, rules, ref } = reads;
    const health = async (group) => rules.health(group).catch((error) => {
        if (goesBack)
            return { healthy: 0 };
        throw error;
    });
    const [stable, beside, found, own, other] = await Promise.all([
        api.describeService(ref),
        api.describeService({ ...ref, service: note.candidate }),
        rules.read((0,_noted_js__WEBPACK_IMPORTED_MODULE_0__/* .arnsOf */ .g3)(note)),
        health(note.groups.stable),
        health(note.groups.candidate),
    ]);
    return {
        stable: present(stable, ref),
        candidate: active(beside),
        isDeleted: beside !== null && active(beside) === null,
        shares: found.map((rule) => (0,_rules_forwards_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(rule, note.groups)),
        healthy: { stable: own.healthy, candidate: other.healthy },
    };
}
/** Null for one that is being deleted, too. */
async function candidateOf(api, ref, note) {
    return active(await api.describeService({ ...ref, service: note.candidate }));
}
const active = (service) => (service?.status === 'ACTIVE' ? service : null);
function present(service, { cluster, service: name }) {
    if (service?.serviceArn === undefined || service.status === 'INACTIVE') {
        throw new Error(`There is no service \`${name}\` in cluster \`${cluster}\`.`);
    }
    return service;
}
/** Whether a service runs all of one release that it should, and nothing else. */
function isSteady({ deployments = [], desiredCount, runningCount }) {
    const [only, ...others] = deployments;
    return others.length === 0 && only?.rolloutState === 'COMPLETED' && runningCount === desiredCount;
}
/** Whether a deployment of the service is under way. */
function isRolling({ deployments = [] }) {
    return deployments.length > 1 || deployments[0]?.rolloutState === 'IN_PROGRESS';
}
//# sourceMappingURL=look.js.map

/***/ }),

/***/ 43539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IE: () => (/* binding */ notedRules),
  fD: () => (/* binding */ rulesOf),
  g3: () => (/* binding */ arnsOf)
});
var _rules_forwards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68721);
var _rules_stickiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44263);


/** What a note keeps of rules: enough to give them their weights back, and their stickiness. */
function notedRules(rules, pair, stickiness = 'refuse') {
    const kept = rules.flatMap(({ actions }) => {
        const own = (0,_rules_stickiness_js__WEBPACK_IMPORTED_MODULE_0__/* .stickySecondsOf */ .Ac)(actions);
        return own === null ? [] : [(0,_rules_stickiness_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSeconds */ .a7)(own, stickiness)];
    });
    return {
        rules: rules.map((rule) => notedRule(rule, pair, stickiness)),
        ...(kept.length > 0 && { stickySeconds: Math.max(...kept) }),
    };
}
function notedRule({ arn, actions }, pair, stickiness) {
    const forwards = (0,_rules_forwards_js__WEBPACK_IMPORTED_MODULE_1__/* .forwardsOf */ .Sn)(actions);
    const weightOf = (group) => forwards.find(({ targetGroupArn }) => targetGroupArn === group)?.weight ?? 0;
    const own = (0,_rules_stickiness_js__WEBPACK_IMPORTED_MODULE_0__/* .stickySecondsOf */ .Ac)(actions);
    const isShortened = own !== null && (0,_rules_stickiness_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSeconds */ .a7)(own, stickiness) < own;
    return { arn, weights: [weightOf(pair.stable), weightOf(pair.candidate)], ...(isShortened && { sticky: own }) };
}
/** The rules as they were when the rollout began, so far as a note keeps them. */
function rulesOf({ rules, groups }) {
    return rules.map(({ arn, weights: [stable, candidate], sticky }) => {
        const TargetGroups = [
            { TargetGroupArn: groups.stable, Weight: stable },
            { TargetGroupArn: groups.candidate, Weight: candidate },
        ];
        const kind = /:listener\//.test(arn) ? 'listener' : 'rule';
        return { arn, kind, actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }], ownStickySeconds: sticky };
    });
}
/** ARNs, for reading them again. */
function arnsOf({ rules }) {
    return rules.map(({ arn }) => arn);
}
//# sourceMappingURL=noted.js.map

/***/ }),

/***/ 37793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ restore)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54568);
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17907);
var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13256);
var _native_sent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9134);
var _noted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43539);
var _rules_forwards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68721);
var _rules_move_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69423);







async function restore(reads, note) {
    try {
        const service = await takeOver(reads, note);
        if (service !== null)
            return service;
        const moved = await (0,_rules_move_js__WEBPACK_IMPORTED_MODULE_0__/* .restore */ .P)(reads.rules, (0,_noted_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesOf */ .fD)(note), note.groups);
        const detail = moved === 0
            ? 'The rules give the stable service all traffic already.'
            : 'The stable service has all traffic again.';
        return { sent: moved > 0, detail };
    }
    catch (error) {
        throw (0,_native_sent_js__WEBPACK_IMPORTED_MODULE_2__/* .unapplied */ .f)('The traffic was not given back', error);
    }
}
/** Null when it can take the traffic now. */
async function takeOver({ api, rules, ref }, note) {
    // what cannot be read keeps nothing from going back: the balancer has the last word on who is up
    const healthy = (group) => rules.health(group).then((found) => found.healthy, () => null);
    const service = await api.describeService(ref).catch(() => null);
    if (service?.taskDefinition === note.release) {
        if (await isDeserted(rules, note, healthy))
            return null;
        await (0,_ecs_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .update */ .yo)(api, ref, service, { taskDefinition: note.stable });
        return { sent: true, detail: `The stable service gets ${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .E)(note.stable)} back; then its traffic.` };
    }
    if ((await healthy(note.groups.stable)) === 0) {
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__/* .Unapplied */ .j('No task of the stable service is healthy: it cannot take the traffic yet.', 'unknown');
    }
    return null;
}
/** Whether traffic goes to the candidate, which has nobody up, while the stable service has. */
async function isDeserted(rules, note, healthy) {
    const { stable, candidate } = note.groups;
    if ((await healthy(candidate)) !== 0 || (await healthy(stable)) === 0)
        return false;
    const shown = await rules.read((0,_noted_js__WEBPACK_IMPORTED_MODULE_1__/* .arnsOf */ .g3)(note)).catch(() => []);
    return shown.some((rule) => (0,_rules_forwards_js__WEBPACK_IMPORTED_MODULE_6__/* .shareOf */ .tC)(rule, note.groups) !== 0);
}
//# sourceMappingURL=restore.js.map

/***/ }),

/***/ 12688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ retire)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54568);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _native_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99393);
var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74964);
var _noted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43539);
var _rules_forwards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68721);
var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97854);







const LAST_ANSWERS_MS = 5_000;
async function retire(reads, scaling, note) {
    const { api, ref } = reads;
    const stable = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(await api.describeService(ref), ref);
    const tags = await api.listTags(stable.serviceArn);
    const tagged = (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .stepwiseTagged */ .Z)(tags);
    if (tagged !== null && tagged.note.candidate !== note.candidate) {
        return { sent: false, detail: `The service is held by another rollout, ${tagged.rollout}: nothing was changed.` };
    }
    await requireNoShare(reads, note);
    const candidate = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateOf */ .RH)(api, ref, note);
    if (candidate !== null) {
        const until = performance.now() + Math.max(LAST_ANSWERS_MS, (note.stickySeconds ?? 0) * 1_000);
        while (performance.now() < until) {
            // oxlint-disable-next-line no-await-in-loop
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(LAST_ANSWERS_MS, until - performance.now()));
            // oxlint-disable-next-line no-await-in-loop
            await requireNoShare(reads, note);
        }
        await api.deleteService({ ...ref, service: note.candidate }).catch((error) => {
            if (!isGone(error))
                throw error;
        });
    }
    const held = await heldBack(scaling, reads, note);
    if (held)
        await scaling.suspendScaleIn(ref, false);
    const keys = (0,_native_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTagKeys */ .$d)(tags);
    if (keys.length > 0)
        await api.untag(stable.serviceArn, keys);
    const sent = candidate !== null || held || keys.length > 0;
    return {
        sent,
        detail: sent ? 'The candidate service is deleted, and nothing held any more.' : 'Nothing of the rollout is left.',
    };
}
async function requireNoShare({ rules }, note) {
    const shares = (await rules.read((0,_noted_js__WEBPACK_IMPORTED_MODULE_4__/* .arnsOf */ .g3)(note))).map((rule) => (0,_rules_forwards_js__WEBPACK_IMPORTED_MODULE_5__/* .shareOf */ .tC)(rule, note.groups));
    if (shares.some((each) => each !== 0)) {
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_6__/* .Unapplied */ .j('The candidate may have traffic still: it is not deleted.', 'unknown');
    }
}
/** Whether ECS was told already: by another process, or by a call whose answer was lost and that was sent again. */
function isGone(error) {
    return /^ServiceNot(Active|Found)Exception$/.test(error.name);
}
/** Whether scaling in waits for this rollout's end; of one that found it suspended it stays so. */
async function heldBack(scaling, { ref }, { scaleInSuspended }) {
    return scaleInSuspended === false && (await scaling.scaleIn(ref))?.suspended === true;
}
//# sourceMappingURL=retire.js.map

/***/ }),

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CM: () => (/* binding */ modifyCommand),
  Vb: () => (/* binding */ nameOf),
  hv: () => (/* binding */ groupName)
});
var _rollback_byHand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22573);
var _reweighted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79375);


/** A rule in a sentence. */
function nameOf({ arn, kind }) {
    return kind === 'listener' ? `the default action of the listener ${arn}` : `the rule ${arn}`;
}
/** A target group in a sentence: by its name, which its ARN holds. */
function groupName(targetGroupArn) {
    return `\`${/:targetgroup\/([^/]+)\//.exec(targetGroupArn)?.[1] ?? targetGroupArn}\``;
}
/** What a person has to type to give a rule these actions. */
function modifyCommand({ arn, kind }, actions) {
    const json = (0,_rollback_byHand_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(JSON.stringify((0,_reweighted_js__WEBPACK_IMPORTED_MODULE_1__/* .sendable */ .pJ)(actions)));
    return kind === 'listener'
        ? `aws elbv2 modify-listener --listener-arn ${(0,_rollback_byHand_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(arn)} --default-actions ${json}`
        : `aws elbv2 modify-rule --rule-arn ${(0,_rollback_byHand_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(arn)} --actions ${json}`;
}
//# sourceMappingURL=byHand.js.map

/***/ }),

/***/ 69423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ move),
  P: () => (/* binding */ restore)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/ports.js
var ports = __webpack_require__(54568);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/lifecycle.js
var lifecycle = __webpack_require__(96582);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/sent.js
var sent = __webpack_require__(9134);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/forwards.js
var rules_forwards = __webpack_require__(68721);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/byHand.js
var byHand = __webpack_require__(8843);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/reweighted.js
var reweighted = __webpack_require__(79375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/stickiness.js
var stickiness = __webpack_require__(44263);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/put.js







/** What DescribeRules shows may be this much behind a change, ms; it is looked at every so often. */
const READS_SETTLE_MS = 2_000;
const LOOK_EVERY_MS = 200;
async function put(api, rule, { pair, percent, begunAt }) {
    const read = async () => (await api.read([rule.arn]))[0];
    let latest = await read();
    if (isPut(latest, rule, { pair, percent }))
        return false;
    if (!(0,rules_forwards/* isBetween */.Bt)(latest.actions, pair))
        throw new ports/* Unapplied */.j(changed(latest, pair), 'refused');
    const weights = weightsOf(rule, pair, percent);
    const send = async () => {
        await api.write(latest, (0,reweighted/* reweighted */.FE)(latest.actions, pair, weights, stickySecondsFor(latest, rule, percent)));
        return true;
    };
    const readBack = async () => {
        latest = await read();
        if (isPut(latest, rule, { pair, percent }))
            return true;
        // the write before this look may still come
        if (!(0,rules_forwards/* isBetween */.Bt)(latest.actions, pair))
            throw new ports/* Unapplied */.j(changed(latest, pair), 'unknown');
        return null;
    };
    await (0,sent/* sendForward */.g)(failure(rule, percent), { send, readBack, begunAt });
    await verify(read, rule, { pair, percent });
    return true;
}
/** @throws Unapplied `unknown` for a rule that does not show its share: it was written, after all */
async function verify(read, rule, { pair, percent }) {
    const deadline = performance.now() + READS_SETTLE_MS;
    for (;;) {
        const now = await read().catch((cause) => {
            const why = cause.message;
            throw new ports/* Unapplied */.j(`ELB took ${percent}% for ${(0,byHand/* nameOf */.Vb)(rule)}, which could not be read back: ${why}`, 'unknown', {
                cause,
            });
        });
        if (isPut(now, rule, { pair, percent }))
            return;
        if (performance.now() >= deadline) {
            const share = (0,rules_forwards/* shareOf */.tC)(now, pair);
            const shown = share === null ? `forwards to ${shownGroups(now)}` : `gives the candidate ${share}%`;
            throw new ports/* Unapplied */.j(`ELB took ${percent}% for ${(0,byHand/* nameOf */.Vb)(rule)}, which ${shown} afterwards.`, 'unknown');
        }
        await (0,promises_.setTimeout)(LOOK_EVERY_MS);
    }
}
/** Whether a rule, as it shows now, has what it is to be given. */
function isPut(now, rule, { pair, percent }) {
    if ((0,rules_forwards/* shareOf */.tC)(now, pair) !== percent)
        return false;
    const wanted = stickySecondsFor(now, rule, percent);
    return wanted === null || ((0,stickiness/* stickySecondsOf */.Ac)(now.actions) ?? wanted) === wanted;
}
/** Shortened while the candidate has traffic, its own without; null for what is to stay as it is. */
function stickySecondsFor({ actions }, { ownStickySeconds: own }, percent) {
    if (own === undefined)
        return null;
    const short = (0,stickiness/* keptSeconds */.a7)(own, 'shorten');
    if (percent > 0)
        return short;
    // what somebody has set meanwhile is theirs
    return (0,stickiness/* stickySecondsOf */.Ac)(actions) === short ? own : null;
}
/** Those that the rule had at first, where they give this share: whoever keeps the rule as code finds it as it was. */
function weightsOf(rule, pair, percent) {
    if (!(0,rules_forwards/* isBetween */.Bt)(rule.actions, pair) || (0,rules_forwards/* shareOf */.tC)(rule, pair) !== percent)
        return (0,reweighted/* weightsFor */.NK)(percent);
    const forwards = (0,rules_forwards/* forwardsOf */.Sn)(rule.actions);
    const of = (arn) => forwards.find(({ targetGroupArn }) => targetGroupArn === arn).weight;
    return { stable: of(pair.stable), candidate: of(pair.candidate) };
}
/** What is said of a rule that was not written. */
function failure(rule, percent) {
    return `ELB did not give the candidate ${percent}% in ${(0,byHand/* nameOf */.Vb)(rule)}`;
}
/** What is said of a rule that forwards to others than these two by now. */
function changed(rule, { stable, candidate }) {
    return (`Somebody has changed ${(0,byHand/* nameOf */.Vb)(rule)}: it forwards to ${shownGroups(rule)} by now, where ${(0,byHand/* groupName */.hv)(stable)} and ` +
        `${(0,byHand/* groupName */.hv)(candidate)} must stand and no other. It was left as it is; let it forward to these two again.`);
}
function shownGroups({ actions }) {
    return (0,rules_forwards/* groupsOf */.c1)(actions).map(byHand/* groupName */.hv).join(', ') || 'nobody';
}
//# sourceMappingURL=put.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/move.js





async function move(api, rules, pair, percent, begunAt = performance.now()) {
    const wanted = (0,lifecycle/* tenths */.TP)(percent);
    const seen = await api
        .read(rules.map(({ arn }) => arn))
        .catch((error) => Promise.reject((0,sent/* unapplied */.f)('The rules could not be read', error)));
    const foreign = seen.filter(({ actions }) => !(0,rules_forwards/* isBetween */.Bt)(actions, pair));
    if (foreign.length > 0)
        throw new ports/* Unapplied */.j(foreign.map((rule) => changed(rule, pair)).join('\n'), 'refused');
    let written = 0;
    for (const [index, rule] of rules.entries()) {
        if (isPut(seen[index], rule, { pair, percent: wanted }))
            continue;
        try {
            if (await put(api, rule, { pair, percent: wanted, begunAt }))
                written += 1;
        }
        catch (error) {
            throw afterSome((0,sent/* unapplied */.f)(failure(rule, wanted), error), { written, all: rules.length });
        }
    }
    return written;
}
/** What was refused after other rules had been written was not without effect. */
function afterSome(error, { written, all }) {
    if (written === 0)
        return error;
    const message = `${error.message} (${written} of ${all} rules had been written before.)`;
    return new ports/* Unapplied */.j(message, 'unknown', { cause: error });
}
async function restore(api, rules, pair, percent = 0) {
    const wanted = (0,lifecycle/* tenths */.TP)(percent);
    const goBack = (rule) => put(api, rule, { pair, percent: wanted, begunAt: Infinity });
    const settled = await Promise.allSettled(rules.map(goBack));
    const written = settled.filter((each) => each.status === 'fulfilled' && each.value).length;
    const failures = settled.flatMap((each, index) => each.status === 'rejected' ? [(0,sent/* unapplied */.f)(failure(rules[index], wanted), each.reason)] : []);
    if (failures.length === 0)
        return written;
    const isRefused = written === 0 && failures.every(({ certainty }) => certainty === 'refused');
    const count = `${failures.length} of ${rules.length} rules could not be given back`;
    throw new ports/* Unapplied */.j(`${count}:\n${failures.map(({ message }) => message).join('\n')}`, isRefused ? 'refused' : 'unknown', { cause: new AggregateError(failures, count) });
}
//# sourceMappingURL=move.js.map

/***/ }),

/***/ 79375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FE: () => (/* binding */ reweighted),
  NK: () => (/* binding */ weightsFor),
  pJ: () => (/* binding */ sendable)
});
var _native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);
var _forwards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68721);
var _stickiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44263);



function weightsFor(percent) {
    if (!(percent >= 0 && percent <= 100)) {
        throw new RangeError(`The candidate's share of the traffic must be 0 to 100 per cent, not ${percent}.`);
    }
    const rounded = (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .tenths */ .TP)(percent);
    // 999 is the most, which tenths need no more than: of 1,000 both have a part
    const [sum, candidate] = Number.isInteger(rounded) ? [100, rounded] : [1_000, Math.round(rounded * 10)];
    return { stable: sum - candidate, candidate };
}
function reweighted(actions, pair, weights, stickySeconds = null) {
    const given = typeof weights === 'number' ? weightsFor(weights) : weights;
    const isOurs = (0,_forwards_js__WEBPACK_IMPORTED_MODULE_1__/* .isBetween */ .Bt)(actions, pair);
    const isKept = stickySeconds !== null && (0,_stickiness_js__WEBPACK_IMPORTED_MODULE_2__/* .stickySecondsOf */ .Ac)(actions) !== null;
    const weigh = (group) => ({
        ...group,
        Weight: group.TargetGroupArn === pair.candidate ? given.candidate : given.stable,
    });
    return sendable(actions).map((action) => isOurs && action.Type === 'forward'
        ? {
            ...action,
            ForwardConfig: {
                ...action.ForwardConfig,
                TargetGroups: action.ForwardConfig.TargetGroups.map(weigh),
                ...(isKept && {
                    TargetGroupStickinessConfig: {
                        ...action.ForwardConfig.TargetGroupStickinessConfig,
                        DurationSeconds: stickySeconds,
                    },
                }),
            },
        }
        : action);
}
function sendable(actions) {
    return actions.map((action) => {
        const { TargetGroupArn: _only, ...rest } = action;
        const one = (action.ForwardConfig?.TargetGroups?.length ?? 0) > 1 ? rest : action;
        const oidc = action.AuthenticateOidcConfig;
        return oidc === undefined ? one : { ...one, AuthenticateOidcConfig: withKeptSecret(oidc) };
    });
}
function withKeptSecret(oidc) {
    const { ClientSecret: _secret, ...config } = oidc;
    return { ...config, UseExistingClientSecret: true };
}
//# sourceMappingURL=reweighted.js.map

/***/ }),

/***/ 44263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ac: () => (/* binding */ stickySecondsOf),
  Py: () => (/* binding */ stickinessWarning),
  a7: () => (/* binding */ keptSeconds),
  lv: () => (/* binding */ stickinessFault)
});
const stickinesses = (/* unused pure expression or super */ null && (['refuse', 'shorten', 'wait']));
/** How long visitors are kept where that is shortened: a page and all that it loads come from one release. */
const SHORT_SECONDS = 60;
/** A step that is cancelled has five minutes for everything. */
const LONGEST_WAIT_SECONDS = 180;
/** For how long visitors are kept, in seconds; null where they are not. ELB itself takes 1 to 604,800. */
function stickySecondsOf(actions) {
    const { TargetGroupStickinessConfig: config } = actions.find(({ Type }) => Type === 'forward')?.ForwardConfig ?? {};
    return config?.Enabled === true ? (config.DurationSeconds ?? 0) : null;
}
/** For how long they are kept while the candidate has traffic, by the seconds of the rule itself. */
function keptSeconds(own, stickiness) {
    return stickiness === 'shorten' ? Math.min(own, SHORT_SECONDS) : own;
}
/** Why a rule that keeps visitors cannot be used; null where it can. */
function stickinessFault(actions, stickiness) {
    const seconds = stickySecondsOf(actions);
    if (seconds === null || stickiness === 'shorten')
        return null;
    const on = `its target group stickiness is on: visitors whom it has sent to the candidate stay there for ${seconds} seconds, after a rollback, too`;
    if (stickiness === 'refuse') {
        return `${on}. It has to be off for the time of the rollout, or be shortened for it (\`stickiness: shorten\`) or waited out (\`stickiness: wait\`)`;
    }
    return seconds <= LONGEST_WAIT_SECONDS
        ? null
        : `${on}, which is longer than the ${LONGEST_WAIT_SECONDS} that are waited. Give \`stickiness: shorten\``;
}
/** What is to be known of visitors who are kept; null where none are. */
function stickinessWarning(rules, stickiness) {
    const own = rules.flatMap(({ actions }) => stickySecondsOf(actions) ?? []);
    if (own.length === 0)
        return null;
    const longest = Math.max(...own);
    return (`Target group stickiness is on: who was sent to the candidate stays there for up to ${keptSeconds(longest, stickiness)} seconds, after a ` +
        `rollback, too, and whom the stable release has had in the last ${longest} seconds stays with that, so that the candidate gets less ` +
        'than its weight at first.');
}
//# sourceMappingURL=stickiness.js.map

/***/ }),

/***/ 97854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readStepwiseTags),
  Z: () => (/* binding */ stepwiseTagged)
});
var _native_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99393);
var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74964);
var _note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32127);



function stepwiseTagged(tags) {
    const tagged = (0,_native_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .fromTags */ .y8)(tags, (value) => ((0,_note_js__WEBPACK_IMPORTED_MODULE_1__/* .isStepwise */ .TW)(value) ? (0,_note_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStepwiseNote */ .Ct)(value) : null));
    return tagged?.note ? { ...tagged, note: tagged.note } : null;
}
async function readStepwiseTags(api, ref) {
    const service = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(await api.describeService(ref), ref);
    return stepwiseTagged(await api.listTags(service.serviceArn));
}
//# sourceMappingURL=tags.js.map

/***/ }),

/***/ 54568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Unapplied)
});
/** A goal that was not applied. */
class Unapplied extends Error {
    certainty;
    constructor(message, certainty, options) {
        super(message, options);
        this.name = 'Unapplied';
        this.certainty = certainty;
    }
}
//# sourceMappingURL=ports.js.map

/***/ })

};
