export const id = 930;
export const ids = [930];
export const modules = {

/***/ 41163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTransient),
/* harmony export */   h: () => (/* binding */ certaintyOf)
/* harmony export */ });
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded)$/;
function certaintyOf(error) {
    const { name, $metadata, $retryable } = Object(error);
    if ($retryable?.throttling === true || THROTTLED.test(name ?? ''))
        return 'throttled';
    const status = $metadata?.httpStatusCode;
    // errors made before anything is sent, as missing credentials are, have no status either
    if (name === 'CredentialsProviderError')
        return 'refused';
    return status !== undefined && status < 500 ? 'refused' : 'unknown';
}
/** Whether it is worth asking again: a read that was throttled, or lost on the way, says nothing about what it asks for. */
function isTransient(error) {
    return certaintyOf(error) !== 'refused';
}
//# sourceMappingURL=certainty.js.map

/***/ }),

/***/ 37756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pp: () => (/* binding */ diffLines),
  n2: () => (/* binding */ diffTaskDefinitions),
  Ft: () => (/* binding */ isSame)
});

// UNUSED EXPORTS: HIDDEN

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinition.js
var ecs_taskDefinition = __webpack_require__(50516);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/canonical.js

/**
 * A task definition in the form that two of them are compared in: without what is empty, with the defaults that ECS
 * fills in, and with lists sorted where their order means nothing. ECS answers DescribeTaskDefinition with such defaults
 * (`essential: true`, `cpu: 0`, empty lists), whatever was registered.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
function canonical(taskDefinition) {
    return prune(withDefaults((0,ecs_taskDefinition/* registerable */.S)(taskDefinition)));
}
function withDefaults(taskDefinition) {
    const { containerDefinitions, networkMode } = taskDefinition;
    return {
        ...taskDefinition,
        cpu: units(taskDefinition['cpu'], /^([\d.]+) *vcpus?$/i),
        memory: units(taskDefinition['memory'], /^([\d.]+) *gb$/i),
        requiresCompatibilities: asList(taskDefinition['requiresCompatibilities']).map(String).toSorted(compare),
        containerDefinitions: (containerDefinitions ?? []).map((container) => ({
            essential: true,
            ...container,
            cpu: container['cpu'] === 0 ? undefined : container['cpu'],
            portMappings: asList(container['portMappings']).map((mapping) => portMapping(mapping, networkMode)),
            volumesFrom: asList(container['volumesFrom']),
            healthCheck: container['healthCheck'] && { ...HEALTH_CHECK, ...container['healthCheck'] },
        })),
    };
}
/** ECS's defaults of a container's health check, seconds and tries. */
const HEALTH_CHECK = { interval: 30, timeout: 5, retries: 3 };
/** `.25 vCPU` is 256 CPU units and `0.5 GB` 512 MiB, and ECS answers with the latter. */
function units(given, pattern) {
    const amount = typeof given === 'string' ? pattern.exec(given.trim())?.[1] : undefined;
    return amount === undefined ? given : String(Number(amount) * 1_024);
}
/** In awsvpc and host mode the host port is the container port, and both may be written. */
function portMapping(mapping, networkMode) {
    const { hostPort, protocol = 'tcp', ...rest } = mapping;
    const implied = networkMode === 'awsvpc' || networkMode === 'host' ? rest['containerPort'] : 0;
    return { ...rest, protocol, ...(hostPort !== implied && { hostPort }) };
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The order of entries that have names (containers, variables, volumes, tags) means nothing. */
function byName(list) {
    return list.every((entry) => nameOf(entry) !== undefined)
        ? list.toSorted((a, b) => compare(sortKey(a), sortKey(b)))
        : list;
}
function sortKey(entry) {
    return `${nameOf(entry)} ${JSON.stringify(entry)}`;
}
/** The name of an entry of a list; that of a tag is its key. */
function nameOf(entry) {
    const { name, key: tag } = Object(entry);
    return [name, tag].find((each) => typeof each === 'string');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Without null, undefined, empty lists and empty objects; keys in order. */
function prune(value) {
    if (Array.isArray(value))
        return byName(value.map(prune));
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value)
        .map(([key, each]) => [key, prune(each)])
        .filter(([, each]) => !isEmpty(each))
        .toSorted(([a], [b]) => compare(a, b));
    return Object.fromEntries(entries);
}
function isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
//# sourceMappingURL=canonical.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/diff.js

/** Values of environment variables are never shown: nobody can tell which of them are secret. */
const HIDDEN = '(value not shown)';
/** What changes from one task definition to another, in the order of the paths. Empty when they mean the same. */
function diffTaskDefinitions(before, after) {
    const old = flatten(canonical(before));
    const now = flatten(canonical(after));
    const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
    return paths
        .filter((path) => old.get(path) !== now.get(path))
        .map((path) => ({ path, before: shown(path, old.get(path)), after: shown(path, now.get(path)) }));
}
/** Whether two task definitions mean the same to ECS. */
function isSame(a, b) {
    return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}
/** `- containers.web.image: shop:v1` / `+ containers.web.image: shop:v2`: the lines of a unified diff, `most` of them. */
function diffLines(differences, most = Infinity) {
    const lines = differences.flatMap(({ path, before, after }) => [
        ...(before === undefined ? [] : [`- ${path}: ${before}`]),
        ...(after === undefined ? [] : [`+ ${path}: ${after}`]),
    ]);
    return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more lines`];
}
function shown(path, value) {
    return value !== undefined && path.includes('.environment.') ? HIDDEN : value;
}
/** Leaves by path. Entries of lists go by their name where they have one, so that a move is not a change. */
function flatten(value, path = '', leaves = new Map()) {
    if (Array.isArray(value)) {
        value.forEach((each, index) => flatten(unnamed(each), join(path, nameOf(each) ?? String(index)), leaves));
    }
    else if (value !== null && typeof value === 'object' && Object.keys(value).length > 0) {
        for (const [key, each] of Object.entries(value)) {
            flatten(each, join(path, key === 'containerDefinitions' ? 'containers' : key), leaves);
        }
    }
    else {
        // of two entries with one name both must show
        let unique = path;
        for (let n = 2; leaves.has(unique); n += 1)
            unique = `${path}#${n}`;
        leaves.set(unique, typeof value === 'object' ? '' : `${value}`);
    }
    return leaves;
}
function unnamed(entry) {
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry))
        return entry;
    const named = nameOf(entry);
    const rest = Object.entries(entry).filter(([key, each]) => !((key === 'name' || key === 'key') && each === named));
    const only = rest[0];
    // { name, value } reads as name: value
    if (rest.length === 1 && only && ['value', 'valueFrom'].includes(only[0]))
        return only[1];
    return Object.fromEntries(rest);
}
function join(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
//# sourceMappingURL=diff.js.map

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

/***/ 27694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/certainty.js
var certainty = __webpack_require__(41163);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/find.js
var find = __webpack_require__(43227);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/judge.js
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
/** A rolling deployment is rolled back by its circuit breaker, by an alarm, or because somebody asked for it. */
function onRequest(deployment) {
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
/** `1 of 3 new tasks running, 2 starting; 1 failed, 3 end the deployment` */
function progressOf({ status, targetServiceRevision: target, deploymentCircuitBreaker: breaker }) {
    const requested = target?.requestedTaskCount ?? 0;
    const running = target?.runningTaskCount ?? 0;
    const pending = target?.pendingTaskCount ?? 0;
    const tasks = `${running} of ${requested} new tasks running${pending > 0 ? `, ${pending} starting` : ''}`;
    const failures = breaker?.failureCount ?? 0;
    const limit = breaker?.status === 'MONITORING' ? `, ${breaker.threshold ?? '?'} end the deployment` : '';
    return [
        status === 'PENDING' ? 'waiting for ECS to start' : tasks,
        ...(failures > 0 ? [`${failures} failed${limit}`] : []),
    ].join('; ');
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/follow.js




/** The next progress is told when this many times as long has passed as when the last one was. */
const TELL_GROWTH = 1.25;
/** A service deployment that does not show for so long is not there. Milliseconds. */
const NOT_FOUND_MS = 60_000;
/** Looks for the deployment that superseded ours, before it is said that somebody stopped it. */
const SUCCESSOR_LOOKS = 3;
/**
 * Follows our own service deployment to its end, and fails at the first look that proves failure.
 *
 * @throws the signal's reason when cancelled; what ECS answers when a call fails for good; when ECS does not show the
 *   deployment at all, which is no end
 */
async function follow(api, mark, options) {
    const start = performance.now();
    const deadline = start + options.timeoutMs;
    let own = options.serviceDeploymentArn ?? null;
    let progress = 'ECS does not show the deployment yet';
    let told = { at: 0, doomed: false };
    let answerTried = false;
    let isReadable = true;
    for (;;) {
        options.signal.throwIfAborted();
        const outcome = await lookSafely();
        if (outcome)
            return { ...outcome, serviceDeploymentArn: own };
        if (own === null && isReadable && performance.now() - start >= NOT_FOUND_MS) {
            throw new Error(`ECS shows no service deployment of ${mark.taskDefinitionArn} that began with this one.`);
        }
        if (performance.now() >= deadline) {
            const minutes = options.timeoutMs / 60_000;
            const reason = `Not finished after ${minutes} min: ${progress.replace(/\.$/, '')}. ECS goes on with it.`;
            return { result: 'timed-out', reason, serviceDeploymentArn: own };
        }
        await (0,promises_.setTimeout)(Math.min(jittered(options.intervalMs), deadline - performance.now()), undefined, {
            signal: options.signal,
        }).catch(() => options.signal.throwIfAborted());
    }
    /** A look that ECS throttled, or that got lost, says nothing about the deployment: the next one will. */
    async function lookSafely() {
        try {
            const outcome = await (own === null ? lookForOwn() : look(own));
            isReadable = true;
            return outcome;
        }
        catch (error) {
            if (!(0,certainty/* isTransient */.d)(error))
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
            if ((0,find/* isOfSameTime */.Z)(mark, deployment.createdAt))
                return found(answeredArn, deployment);
        }
        const arn = await (0,find/* findOwnDeployment */.D)(api, mark);
        return arn === null ? null : found(arn);
    }
    function found(arn, deployment) {
        own = arn;
        options.onFound(arn);
        return look(arn, deployment);
    }
    async function look(arn, seen) {
        const deployment = seen ?? (await api.describeServiceDeployment(arn));
        const successor = deployment.status === 'STOPPED' ? await successorOf(arn, deployment.createdAt) : null;
        const judgement = judge(deployment, successor);
        if (judgement.kind === 'ended')
            return judgement.outcome;
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
            await (0,promises_.setTimeout)(options.intervalMs, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
        }
    }
}
/** Spread, so that many jobs that began together do not keep asking together. */
function jittered(ms) {
    return ms * (0.8 + 0.4 * Math.random());
}
//# sourceMappingURL=follow.js.map

/***/ }),

/***/ 57863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sendOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);


/** A call that is still not through after this often is given up. */
const ATTEMPTS = 5;
/** Milliseconds before the second attempt; doubled for each one after, give or take a half. */
const PAUSE_MS = 500;
/**
 * Sends a call that changes something, and never blindly twice: when it is not certain that it did not take effect, it is
 * sent again only after `readBack` has shown that it did not.
 *
 * @param readBack what the call would have answered, when it took effect; null when it did not
 * @throws what the call answered, when it was refused; the last error when it cannot be got through
 */
async function sendOnce(send, readBack) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send();
        }
        catch (error) {
            const certainty = (0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyOf */ .h)(error);
            if (certainty === 'refused')
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
            const found = certainty === 'unknown' ? await readBack() : null;
            if (found !== null)
                return found;
            if (attempt === ATTEMPTS)
                throw error;
        }
    }
}
//# sourceMappingURL=sendOnce.js.map

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

/***/ 50516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ containerNames),
/* harmony export */   S: () => (/* binding */ registerable)
/* harmony export */ });
/** What ECS adds when it answers, and refuses when it is registered again. */
const READ_ONLY = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
]);
/** The task definition without what only ECS may set, so that the output of a describe call can be registered. */
function registerable(taskDefinition) {
    return Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !READ_ONLY.has(key)));
}
function containerNames(taskDefinition) {
    return (taskDefinition.containerDefinitions ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
}
//# sourceMappingURL=taskDefinition.js.map

/***/ }),

/***/ 13256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   kz: () => (/* binding */ register),
/* harmony export */   vt: () => (/* binding */ create),
/* harmony export */   yo: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37756);
/* harmony import */ var _sendOnce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57863);




/** What DescribeServices shows may be this much behind UpdateService, ms. */
const READS_SETTLE_MS = 2_000;
/** Registers a revision, once: the family's newest revision, when it is this one, is taken for the answer that got lost. */
function register(api, taskDefinition) {
    return (0,_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(() => api.registerTaskDefinition(taskDefinition), async () => {
        const newest = await api.describeTaskDefinition(taskDefinition.family).catch(() => null);
        const same = newest !== null && (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(newest, taskDefinition);
        return same ? newest['taskDefinitionArn'] : null;
    });
}
/** Updates a service, once: a deployment of ours that was not there before is taken for the answer that got lost. */
function update(api, ref, before, changes) {
    return (0,_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(() => api.updateService(ref, changes), async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(READS_SETTLE_MS);
        const service = await api.describeService(ref);
        const primary = primaryOf(service);
        const ours = primary?.taskDefinition === (changes.taskDefinition ?? before.taskDefinition);
        return ours && primary?.id !== primaryOf(before)?.id ? service : null;
    });
}
/** Creates a service, once: ECS knows a repeated call by its token. */
function create(api, ref, definition) {
    const clientToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    return (0,_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(() => api.createService(ref, { ...definition, clientToken }), async () => null);
}
/** The deployment that the service is on, or on its way to. */
function primaryOf(service) {
    return service?.deployments?.find(({ status }) => status === 'PRIMARY');
}
//# sourceMappingURL=writes.js.map

/***/ })

};
