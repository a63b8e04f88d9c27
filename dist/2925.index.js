export const id = 2925;
export const ids = [2925];
export const modules = {

/***/ 41163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ isTransient),
  h: () => (/* binding */ certaintyOf)
});
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


// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinition.js
var ecs_taskDefinition = __webpack_require__(50516);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/canonical.js

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

/***/ 57863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ sendOnce)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);


/** A call that is still not through after this often is given up. */
const ATTEMPTS = 5;
/** Milliseconds before the second attempt; doubled for each one after, give or take a half. */
const PAUSE_MS = 500;
async function sendOnce(send, readBack, withinMs = Infinity) {
    const begun = performance.now();
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
            if (attempt === ATTEMPTS || performance.now() - begun >= withinMs)
                throw error;
        }
    }
}
//# sourceMappingURL=sendOnce.js.map

/***/ }),

/***/ 17907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ shortName)
});
/** `shop:12` of the ARN of a task definition; of any ARN the last part. */
function shortName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
//# sourceMappingURL=shortName.js.map

/***/ }),

/***/ 50516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ containerNames),
  S: () => (/* binding */ registerable)
});
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

__webpack_require__.d(__webpack_exports__, {
  LH: () => (/* binding */ READS_SETTLE_MS),
  Os: () => (/* binding */ primaryOf),
  kz: () => (/* binding */ register),
  vt: () => (/* binding */ create),
  yo: () => (/* binding */ update)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37756);
var _sendOnce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57863);




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

/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G3: () => (/* binding */ withNative),
  KE: () => (/* binding */ nativeConfiguration),
  OF: () => (/* binding */ pauseMinutes),
  Qc: () => (/* binding */ EMERGENCY),
  Z$: () => (/* binding */ weightsOf),
  cJ: () => (/* binding */ MOST_BAKE_MINUTES),
  fH: () => (/* binding */ LEAST_STEP),
  fz: () => (/* binding */ MOST_PAUSE_MINUTES),
  gJ: () => (/* binding */ nextWeight),
  ge: () => (/* binding */ replacedPauses),
  hv: () => (/* binding */ isSteered),
  nG: () => (/* binding */ isOwnPause),
  xS: () => (/* binding */ strategyOf)
});
var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

const MOST_BAKE_MINUTES = 1_440;
const MOST_PAUSE_MINUTES = 20_160;
/** ECS's smallest step of LINEAR, per cent. */
const LEAST_STEP = 3;
const PAUSE_MARGIN_MINUTES = 5;
/** Where the rollout gives ECS the word: before each shift of production traffic, and before the old revision goes. */
const PAUSED_AT = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'];
const LAST_PAUSE = [PAUSED_AT[1]];
const MINUTE_MS = 60_000;
/** ECS's strategy with exactly the stages of this plan; null where it has none. */
function strategyOf({ strategy, stages }) {
    if (strategy === 'rolling')
        return 'ROLLING';
    const weights = stages.map(({ weight }) => (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .tenths */ .TP)(weight));
    const [first] = weights;
    if (first === undefined || weights.at(-1) !== 100)
        return null;
    if (weights.length === 1)
        return 'BLUE_GREEN';
    const isLinear = first >= LEAST_STEP && String(linearWeights(first)) === String(weights);
    if (isLinear && (strategy === 'linear' || weights.length > 2))
        return 'LINEAR';
    return weights.length === 2 ? 'CANARY' : null;
}
function nativeConfiguration(plan, { steered }) {
    const strategy = strategyOf(plan);
    if (strategy === null)
        return null;
    if (strategy === 'ROLLING')
        return { strategy, bakeTimeInMinutes: 0, lifecycleHooks: [] };
    const bake = platformBake(plan, steered);
    const last = plan.stages.at(-1);
    const percent = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .tenths */ .TP)(plan.stages[0].weight);
    return {
        strategy,
        // steered, the last stage is a pause: what nobody calls good is rolled back
        bakeTimeInMinutes: steered ? 0 : minutes(last.bake.minMs, Math.ceil),
        lifecycleHooks: steered ? [pauseFor(plan, bake)] : [],
        ...(strategy === 'LINEAR' && { linearConfiguration: { stepPercent: percent, stepBakeTimeInMinutes: bake } }),
        ...(strategy === 'CANARY' && { canaryConfiguration: { canaryPercent: percent, canaryBakeTimeInMinutes: bake } }),
    };
}
/** The weights that ECS gives one after the other; none for a rolling deployment. */
function weightsOf(configuration) {
    const { strategy, linearConfiguration, canaryConfiguration } = configuration;
    if (strategy === 'LINEAR')
        return linearWeights(linearConfiguration?.stepPercent ?? 10);
    if (strategy === 'CANARY')
        return [...new Set([(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .tenths */ .TP)(canaryConfiguration?.canaryPercent ?? 5), 100])];
    return strategy === 'BLUE_GREEN' ? [100] : [];
}
/** The weight that comes after this one; null after the last. */
function nextWeight(configuration, weight) {
    return weightsOf(configuration).find((each) => each > weight) ?? null;
}
/** How long a pause for this plan lasts at most, in minutes; a plan lasts no longer than ECS can pause. */
function pauseMinutes(plan, bakeMinutes = platformBake(plan, true)) {
    const last = plan.stages.length - 1;
    const stages = plan.stages.map(({ bake }, index) => bake.maxMs - (index < last ? bakeMinutes * MINUTE_MS : 0));
    const longest = Math.max(...stages, plan.entryCheck?.timeoutMs ?? 0, MINUTE_MS);
    return Math.min(Math.ceil(longest / MINUTE_MS) + PAUSE_MARGIN_MINUTES, MOST_PAUSE_MINUTES);
}
/** Where ECS pauses for this plan: all at once means that nothing is asked before the traffic goes over. */
function pausesOf({ strategy, entryCheck }) {
    return strategy === 'all-at-once' && entryCheck === undefined ? LAST_PAUSE : PAUSED_AT;
}
/** Whether ECS waits for the word wherever the plan gives one, and goes back when nothing is heard. */
function isSteered(plan, { strategy, lifecycleHooks = [] }) {
    if (strategy === undefined || strategy === 'ROLLING')
        return false;
    return pausesOf(plan).every((stage) => lifecycleHooks.some((hook) => isPauseAt(hook, stage) && rollsBack(hook)));
}
/** Whether a hook is the rollout's own pause, as `nativeConfiguration` makes it. */
function isOwnPause({ targetType, lifecycleStages = [] }) {
    const stages = String([...lifecycleStages].toSorted());
    return targetType === 'PAUSE' && [PAUSED_AT, LAST_PAUSE].some((own) => String([...own].toSorted()) === stages);
}
function withNative(own, native) {
    const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = own ?? {};
    const hooks = (own?.lifecycleHooks ?? []).flatMap(withoutPausesOfRollout);
    return { ...kept, ...native, lifecycleHooks: [...hooks, ...(native.lifecycleHooks ?? [])] };
}
/** Stages of the service's own pauses that a rollout takes the place of. */
function replacedPauses({ lifecycleHooks = [] }) {
    return PAUSED_AT.filter((stage) => lifecycleHooks.some((hook) => !isOwnPause(hook) && isPauseAt(hook, stage)));
}
/** What brings a release back at once: no steps, no hooks. */
const EMERGENCY = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] };
function pauseFor(plan, bakeMinutes) {
    return {
        targetType: 'PAUSE',
        lifecycleStages: [...pausesOf(plan)],
        timeoutConfiguration: { timeoutInMinutes: pauseMinutes(plan, bakeMinutes), action: 'ROLLBACK' },
    };
}
/** One time for all steps: what a stage lasts longer is spent in the pause after it, or there is nobody to spend it. */
function platformBake({ stages }, steered) {
    const times = stages.slice(0, -1).map(({ bake }) => bake.minMs);
    if (times.length === 0)
        return 0;
    return steered ? minutes(Math.min(...times), Math.floor) : minutes(Math.max(...times), Math.ceil);
}
function minutes(ms, round) {
    return Math.min(round(ms / MINUTE_MS), MOST_BAKE_MINUTES);
}
function linearWeights(stepPercent) {
    const step = Math.round(stepPercent * 10);
    return Array.from({ length: Math.ceil(1_000 / step) }, (_, index) => Math.min(step * (index + 1), 1_000) / 10);
}
function isPauseAt({ targetType, lifecycleStages = [] }, stage) {
    return targetType === 'PAUSE' && lifecycleStages.some((each) => each === stage);
}
function rollsBack({ timeoutConfiguration }) {
    return (timeoutConfiguration?.action ?? 'ROLLBACK') === 'ROLLBACK';
}
function withoutPausesOfRollout(hook) {
    if (hook.targetType !== 'PAUSE')
        return [hook];
    const lifecycleStages = (hook.lifecycleStages ?? []).filter((stage) => !PAUSED_AT.some((each) => each === stage));
    return lifecycleStages.length > 0 ? [{ ...hook, lifecycleStages }] : [];
}
//# sourceMappingURL=configuration.js.map

/***/ }),

/***/ 28888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ NOTE_FORMAT),
  w: () => (/* binding */ parseNote)
});
var _stepwise_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32127);

/** The version of the format: a reader refuses what is newer. */
const NOTE_FORMAT = 1;
function parseNote(value) {
    const note = Object(value);
    const { format, release, stable, deployment, before, beforeMs, previous, given } = note;
    if ((0,_stepwise_note_js__WEBPACK_IMPORTED_MODULE_0__/* .isStepwise */ .TW)(value)) {
        throw new TypeError('A stepwise rollout is open on the service: let it end, or bring it home with the action `rollback` or `command: reconcile`.');
    }
    if (format !== NOTE_FORMAT) {
        throw new TypeError(`The note of the rollout has the format ${JSON.stringify(format)}; this version reads ${NOTE_FORMAT}. ` +
            'A newer version of the action wrote it: use that one.');
    }
    const texts = { stable, deployment, before };
    const wrong = [
        ...(typeof release === 'string' ? [] : ['release']),
        ...Object.entries(texts).flatMap(([key, each]) => (each === null || typeof each === 'string' ? [] : [key])),
        ...(typeof beforeMs === 'number' && beforeMs >= 0 ? [] : ['beforeMs']),
        ...Object.entries({ previous, given }).flatMap(([key, each]) => (typeof each === 'object' ? [] : [key])),
    ];
    if (wrong.length > 0)
        throw new TypeError(`The note of the rollout cannot be read: ${wrong.join(', ')}.`);
    return { format, release, stable, deployment, before, beforeMs, previous, given };
}
//# sourceMappingURL=note.js.map

/***/ }),

/***/ 97118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $F: () => (/* binding */ strategic),
  DO: () => (/* binding */ restoredConfiguration),
  Mf: () => (/* binding */ hasBack)
});
var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);

function restoredConfiguration(current, { previous, given }) {
    if (previous === null || hasBack(current, previous))
        return null;
    if (!isOfRollout(current, given))
        return null;
    const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = current ?? {};
    return { ...kept, ...strategic(previous) };
}
/** Whether how traffic is moved is as it was. */
function hasBack(current, previous) {
    return meaning(current) === meaning(previous);
}
/** Its own pause is enough to know it by: whoever changed something else began with what the rollout had made. */
function isOfRollout(current, given) {
    if ((current?.lifecycleHooks ?? []).some(_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnPause */ .nG))
        return true;
    const made = [given, _configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .EMERGENCY */ .Qc];
    return made.some((each) => each !== null && meaning(each) === meaning(current));
}
/** What is absent is said: UpdateService keeps what it is not given. */
function strategic(configuration) {
    const { strategy = 'ROLLING', bakeTimeInMinutes = 0, lifecycleHooks = [] } = configuration;
    const { linearConfiguration, canaryConfiguration } = configuration;
    return {
        strategy,
        bakeTimeInMinutes,
        lifecycleHooks,
        ...(strategy === 'LINEAR' && linearConfiguration && { linearConfiguration }),
        ...(strategy === 'CANARY' && canaryConfiguration && { canaryConfiguration }),
    };
}
/** The same for configurations that mean the same: ECS answers with more members than it was given. */
function meaning(configuration) {
    const { strategy, bakeTimeInMinutes, lifecycleHooks, ...shift } = strategic(configuration ?? {});
    const { linearConfiguration: linear, canaryConfiguration: canary } = shift;
    return JSON.stringify([
        strategy,
        bakeTimeInMinutes,
        (lifecycleHooks ?? []).map(hookMeaning).toSorted(),
        linear ? [linear.stepPercent, linear.stepBakeTimeInMinutes] : null,
        canary ? [canary.canaryPercent, canary.canaryBakeTimeInMinutes] : null,
    ]);
}
function hookMeaning({ targetType, hookTargetArn, lifecycleStages = [], ...hook }) {
    const { timeoutInMinutes, action } = hook.timeoutConfiguration ?? {};
    return [targetType ?? 'AWS_LAMBDA', hookTargetArn, ...[...lifecycleStages].toSorted(), timeoutInMinutes, action].join(' ');
}
//# sourceMappingURL=restored.js.map

/***/ }),

/***/ 34787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S5: () => (/* binding */ retire),
  g$: () => (/* binding */ readTags),
  p: () => (/* binding */ writeTags)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57863);
var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13256);
var _rollback_emergency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71592);
var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99393);





/** Writes down on the service what it is to be given back; asking twice does no harm. */
async function writeTags(api, serviceArn, note, holder) {
    await api.tag(serviceArn, (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .toTags */ .LZ)(note, holder));
}
async function readTags(api, ref) {
    return (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTags */ .y8)(await api.listTags(await arnOf(api, ref)));
}
async function retire(api, ref, mine = null, known = null) {
    const service = await api.describeService(ref);
    const serviceArn = service?.serviceArn;
    if (!serviceArn)
        return { sent: false, detail: `There is no service \`${ref.service}\` any more.` };
    const tags = await api.listTags(serviceArn);
    const tagged = known === null ? (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTags */ .y8)(tags) : (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legibly */ .bc)(tags);
    if (tagged !== null && mine !== null && tagged.rollout !== mine && !isSameChange(tagged.note, known)) {
        return { sent: false, detail: `The service is held by another rollout, ${tagged.rollout}: nothing was changed.` };
    }
    // with the tags goes what they stand for: without them only what somebody else has removed can be amiss
    const mayLag = tagged !== null;
    const restored = await giveBack(api, ref, service, tagged?.note ?? known, mayLag);
    const keys = (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTagKeys */ .$d)(tags);
    if (keys.length > 0)
        await api.untag(serviceArn, keys);
    return { sent: restored || keys.length > 0, detail: detailOf(restored, keys.length) };
}
/** Whether they tell of the same deployment: a rollout that joined one has not written its own name into the tags from the start. */
function isSameChange(tagged, known) {
    return known !== null && tagged.release === known.release && tagged.before === known.before;
}
/** @returns whether the service was sent its own configuration */
async function giveBack(api, ref, seen, note, mayLag) {
    if (note === null || note.previous === null)
        return false;
    let wanted = (0,_rollback_emergency_js__WEBPACK_IMPORTED_MODULE_2__/* .givenBack */ .hC)(seen.deploymentConfiguration, note);
    if (wanted === null && note.given !== null && mayLag) {
        // reads may be behind what the rollout sent last
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_ecs_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .READS_SETTLE_MS */ .LH);
        wanted = (0,_rollback_emergency_js__WEBPACK_IMPORTED_MODULE_2__/* .givenBack */ .hC)((await api.describeService(ref))?.deploymentConfiguration, note);
    }
    if (wanted === null)
        return false;
    const deploymentConfiguration = wanted;
    await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_4__/* .sendOnce */ .E)(() => api.updateService(ref, { deploymentConfiguration }), async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_ecs_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .READS_SETTLE_MS */ .LH);
        const now = await api.describeService(ref);
        return now && (0,_rollback_emergency_js__WEBPACK_IMPORTED_MODULE_2__/* .givenBack */ .hC)(now.deploymentConfiguration, note) === null ? now : null;
    });
    return true;
}
function detailOf(restored, keys) {
    if (restored)
        return 'The service has its own deployment configuration back.';
    return keys > 0 ? "The rollout's tags are removed." : 'Nothing of the rollout is left on the service.';
}
async function arnOf(api, ref) {
    const service = await api.describeService(ref);
    if (!service?.serviceArn)
        throw new Error(`There is no service \`${ref.service}\` in cluster \`${ref.cluster}\`.`);
    return service.serviceArn;
}
//# sourceMappingURL=retire.js.map

/***/ }),

/***/ 99393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ ownTagKeys),
  LZ: () => (/* binding */ toTags),
  bc: () => (/* binding */ legibly),
  y8: () => (/* binding */ fromTags)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
var _note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28888);


const PREFIX = 'deploy-actions:';
const HOLDER = `${PREFIX}rollout`;
const PIECE = `${PREFIX}restore.`;
/** Characters of a tag's value. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html */
const MOST_LENGTH = 256;
/** More pieces than this would crowd out the service's own tags. */
const MOST_PIECES = 7;
/** No configuration inflates to this; what does was not written here. Bytes. */
const MOST_BYTES = 65_536;
/** @throws RangeError when it is too much for tags */
function toTags(note, { rollout, owner, journal = '' }) {
    const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(note)).toString('base64url');
    const pieces = cut(`0.${text}`);
    if (pieces.length > MOST_PIECES) {
        throw new RangeError(`What the service is to be given back takes ${pieces.length} tags; ${MOST_PIECES} are the most. ` +
            'Its deployment configuration has very many, or very long, hooks.');
    }
    // the count goes first: pieces of an older rollout may have been left behind these
    pieces[0] = `${pieces.length}${pieces[0].slice(1)}`;
    return Object.fromEntries([
        [HOLDER, `${plain(rollout)} ${plain(owner)} ${plain(journal)}`.trimEnd().slice(0, MOST_LENGTH)],
        ...pieces.map((piece, index) => [`${PIECE}${index + 1}`, piece]),
    ]);
}
function fromTags(tags, parse = _note_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNote */ .w) {
    const first = tags[`${PIECE}1`];
    if (first === undefined)
        return null;
    const count = Number(first[0]);
    const text = Array.from({ length: count }, (_, index) => tags[`${PIECE}${index + 1}`] ?? '').join('');
    const [rollout = '', owner = '', journal] = (tags[HOLDER] ?? '').split(' ');
    return { rollout, owner, ...(journal !== undefined && { journal }), note: parse(parsed(text.slice(2))) };
}
/** As `fromTags`, for who knows by other means what damaged tags said: null for those. */
function legibly(tags) {
    try {
        return fromTags(tags);
    }
    catch {
        return null;
    }
}
/** Keys of the tags that a rollout has written. */
function ownTagKeys(tags) {
    return Object.keys(tags).filter((key) => key === HOLDER || key.startsWith(PIECE));
}
function parsed(text) {
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES });
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        const message = `The tags ${PIECE}1 and following are damaged: somebody has changed or removed some. Give the service its deployment ` +
            `configuration back by hand (\`aws ecs update-service\`), then remove them.`;
        throw new TypeError(message, { cause });
    }
}
function cut(text) {
    return Array.from({ length: Math.ceil(text.length / MOST_LENGTH) }, (_, index) => text.slice(index * MOST_LENGTH, (index + 1) * MOST_LENGTH));
}
/** Only what ECS allows in a tag, and no spaces: they separate. */
function plain(text) {
    return text.replaceAll(/[^\p{L}\p{N}+\-=._:/@]/gu, '_');
}
//# sourceMappingURL=tags.js.map

/***/ }),

/***/ 71592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HB: () => (/* binding */ emergencyFor),
  TD: () => (/* binding */ isAtOnce),
  hC: () => (/* binding */ givenBack),
  rU: () => (/* binding */ isMoving)
});
var _native_restored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97118);

function emergencyFor(own) {
    const watched = own?.alarms?.enable === true;
    if (isAtOnce(own) && !watched)
        return null;
    const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = own ?? {};
    return {
        ...kept,
        ...(isMoving(own) && { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] }),
        ...(hooksOf(own) > 0 && { lifecycleHooks: [] }),
        ...(watched && { alarms: { ...own.alarms, enable: false, rollback: false } }),
    };
}
function givenBack(current, kept) {
    const { previous } = kept;
    if (previous === null)
        return null;
    const strategic = (0,_native_restored_js__WEBPACK_IMPORTED_MODULE_0__/* .restoredConfiguration */ .DO)(current, kept);
    const watched = previous.alarms?.enable === true && current?.alarms?.enable === false;
    if (strategic === null && !watched)
        return null;
    return { ...(strategic ?? current), ...(watched && { alarms: previous.alarms }) };
}
/** Whether ECS moves the traffic, instead of replacing tasks. */
function isMoving(configuration) {
    return (configuration?.strategy ?? 'ROLLING') !== 'ROLLING';
}
/** Whether a deployment of this configuration takes no steps, does not bake and waits for nobody. */
function isAtOnce(configuration) {
    if (hooksOf(configuration) > 0)
        return false;
    if (!isMoving(configuration))
        return true;
    return configuration?.strategy === 'BLUE_GREEN' && (configuration.bakeTimeInMinutes ?? 0) === 0;
}
function hooksOf(configuration) {
    return configuration?.lifecycleHooks?.length ?? 0;
}
//# sourceMappingURL=emergency.js.map

/***/ }),

/***/ 32127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ct: () => (/* binding */ parseStepwiseNote),
  TW: () => (/* binding */ isStepwise),
  VN: () => (/* binding */ STEPWISE_FORMAT)
});
/** Of the notes that a service can have, this is the second kind: see native's `NOTE_FORMAT`. */
const STEPWISE_FORMAT = 2;
/** Whether a journal's or a service's note is of a stepwise rollout. */
function isStepwise(note) {
    return Object(note).format === STEPWISE_FORMAT;
}
function parseStepwiseNote(value) {
    const note = Object(value);
    const groups = Object(note['groups']);
    const rules = note['rules'];
    const texts = {
        ...pick(note, ['release', 'stable', 'candidate']),
        ...pick(groups, ['stable', 'candidate'], 'groups.'),
    };
    const wrong = [
        ...(isStepwise(note) ? [] : ['format']),
        ...Object.entries(texts).flatMap(([key, each]) => (typeof each === 'string' && each !== '' ? [] : [key])),
        ...(Array.isArray(rules) && rules.length > 0 && rules.every(isRule) ? [] : ['rules']),
        ...([true, false, null].includes(note['scaleInSuspended']) ? [] : ['scaleInSuspended']),
        ...(isSeconds(note['stickySeconds']) ? [] : ['stickySeconds']),
    ];
    if (wrong.length > 0)
        throw new TypeError(`The note of the stepwise rollout cannot be read: ${wrong.join(', ')}.`);
    const { format, release, stable, candidate, scaleInSuspended, stickySeconds } = note;
    const { stable: own, candidate: other } = groups;
    return {
        format,
        release,
        stable,
        candidate,
        groups: { stable: own, candidate: other },
        rules,
        scaleInSuspended,
        ...(stickySeconds !== undefined && { stickySeconds }),
    };
}
function isRule(value) {
    const { arn, weights, sticky } = Object(value);
    const isWeighted = Array.isArray(weights) && weights.length === 2 && weights.every(Number.isInteger);
    return typeof arn === 'string' && isWeighted && isSeconds(sticky);
}
/** Or none. */
function isSeconds(value) {
    return value === undefined || (Number.isInteger(value) && value >= 0);
}
function pick(from, keys, prefix = '') {
    return Object.fromEntries(keys.map((key) => [`${prefix}${key}`, from[key]]));
}
//# sourceMappingURL=note.js.map

/***/ }),

/***/ 68721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bt: () => (/* binding */ isBetween),
  Sn: () => (/* binding */ forwardsOf),
  c1: () => (/* binding */ groupsOf),
  tC: () => (/* binding */ shareOf)
});
var _native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

/** Where actions forward to, with every weight, 0 too; empty when they forward nowhere. */
function forwardsOf(actions) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const groups = forward?.ForwardConfig?.TargetGroups ?? [];
    if (groups.length > 0) {
        return groups.map(({ TargetGroupArn = '', Weight = 1 }) => ({ targetGroupArn: TargetGroupArn, weight: Weight }));
    }
    return forward?.TargetGroupArn === undefined ? [] : [{ targetGroupArn: forward.TargetGroupArn, weight: 1 }];
}
/** The target groups that actions name, in their order. */
function groupsOf(actions) {
    return forwardsOf(actions).map(({ targetGroupArn }) => targetGroupArn);
}
/** Whether actions name these two target groups and no other. */
function isBetween(actions, { stable, candidate }) {
    const groups = groupsOf(actions);
    return groups.length === 2 && groups.includes(stable) && groups.includes(candidate);
}
/** Per cent on the candidate, in tenths; null when traffic goes to others than these two, or to nobody. */
function shareOf({ actions }, { stable, candidate }) {
    const forwards = forwardsOf(actions);
    const weightOf = (arn) => forwards.reduce((sum, { targetGroupArn, weight }) => sum + (targetGroupArn === arn ? weight : 0), 0);
    const total = forwards.reduce((sum, { weight }) => sum + weight, 0);
    const [own, rest] = [weightOf(candidate), weightOf(stable)];
    return total === 0 || own + rest < total ? null : (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .tenths */ .TP)((own / total) * 100);
}
//# sourceMappingURL=forwards.js.map

/***/ })

};
