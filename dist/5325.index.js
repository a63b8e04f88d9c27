export const id = 5325;
export const ids = [5325];
export const modules = {

/***/ 5856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ requestRollBack)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _deploymentStatus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67773);
var _find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43227);
var _sendOnce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57863);




const SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;
/** A deployment may change between the look and the call this often. */
const CONFLICTS = 3;
async function requestRollBack(api, flight, settleMs = SETTLE_MS) {
    try {
        return await stopOrRedeploy(api, flight, settleMs);
    }
    catch (error) {
        // a rollback depends on nothing that it can do without: the service itself may be all that can be read and changed
        const service = await repeat(() => api.describeService(flight));
        if (service?.taskDefinition === flight.taskDefinitionArn)
            return redeploy(api, flight);
        throw error;
    }
}
async function stopOrRedeploy(api, flight, settleMs) {
    const deadline = performance.now() + settleMs;
    for (let conflicts = 0;;) {
        const arn = flight.serviceDeploymentArn ?? (await ownDeployment(api, flight));
        if (arn === null) {
            if (performance.now() >= deadline)
                return { done: 'nothing', detail: 'The service never ran the release.' };
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_EVERY_MS);
            continue;
        }
        const { status } = await api.describeServiceDeployment(arn);
        const step = nextStep(status, flight, status && isOver(status) ? await api.describeService(flight) : null);
        if (step === 'none')
            return { done: 'nothing', detail: `The service deployment is ${status}.` };
        if (step === 'redeploy')
            return redeploy(api, flight);
        try {
            await api.rollBackServiceDeployment(arn);
            return { done: 'requested', detail: `ECS rolls ${arn} back.` };
        }
        catch (cause) {
            // it may have ended meanwhile: look again, but not for ever
            conflicts += 1;
            if (conflicts === CONFLICTS)
                throw new Error('ECS did not take the request to roll back.', { cause });
        }
    }
}
/** There is nothing to go back to after a first deployment: it is taken out of service, and nothing is deleted. */
async function redeploy(api, flight) {
    const { created, previousTaskDefinitionArn: previous } = flight;
    if (!created && previous === null)
        throw new Error('No earlier release is known that could be brought back.');
    const change = previous === null ? { desiredCount: 0 } : { taskDefinition: previous };
    await repeat(() => api.updateService(flight, change)).catch(async (error) => {
        // that no call was answered does not say that none took effect
        const service = await repeat(() => api.describeService(flight)).catch(() => null);
        const took = previous === null ? service?.desiredCount === 0 : service?.taskDefinition === previous;
        if (!took)
            throw error;
    });
    const detail = previous === null ? 'Its tasks are being stopped (desired count 0).' : `${previous} is being deployed again.`;
    return { done: 'redeployed', detail };
}
/** Going back twice is going back: no need to find out what a lost call did. */
function repeat(call) {
    return (0,_sendOnce_js__WEBPACK_IMPORTED_MODULE_1__/* .sendOnce */ .E)(call, async () => null);
}
/** The deployment is over: what the service runs now decides. */
function isOver(status) {
    return status === 'SUCCESSFUL' || status === 'STOPPED' || status === 'ROLLBACK_FAILED';
}
function nextStep(status, flight, service) {
    if ((0,_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_2__/* .isForward */ .mt)(status))
        return flight.created ? 'redeploy' : 'roll-back';
    const serves = service?.taskDefinition === flight.taskDefinitionArn;
    const other = flight.previousTaskDefinitionArn !== flight.taskDefinitionArn;
    return serves && other ? 'redeploy' : 'none';
}
/** Found by what the service shows, for a runner that died before it knew. Null while it does not show. */
async function ownDeployment(api, flight) {
    const service = await api.describeService(flight);
    const ours = service?.deployments?.find((each) => each.taskDefinition === flight.taskDefinitionArn);
    return ours?.createdAt ? (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findOwnDeployment */ .D)(api, { ...flight, createdAt: ours.createdAt }) : null;
}
//# sourceMappingURL=rollBack.js.map

/***/ }),

/***/ 46644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ planSettings),
  r: () => (/* binding */ withoutRollback)
});
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

/***/ 70343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeHome)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41163);
var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67773);
var _own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44854);
var _restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17136);
var _retire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34787);






const LOOK_EVERY_MS = 1_000;
/** A deployment that does not show for so long was not needed. */
const SHOWS_WITHIN_MS = 10_000;
async function takeHome(api, ref, taking) {
    const { holder, say } = taking;
    let { note } = taking;
    let redeployedAt = null;
    const { sent, detail } = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_1__/* .restore */ .P)(api, ref, {
        note,
        own: () => (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .ownDeployment */ .K)(api, ref, note),
        // whoever sent it may have died before it heard
        mayBeSent: true,
        async onConfiguration({ serviceArn, deploymentConfiguration }, given) {
            redeployedAt = performance.now();
            note = { ...note, previous: note.previous ?? deploymentConfiguration ?? {}, given };
            await (0,_retire_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTags */ .p)(api, serviceArn, note, holder).catch((error) => {
                say(`what the service is to be given back could not be written into its tags (${error.message})`);
            });
        },
    });
    say(detail);
    const deadline = performance.now() + taking.withinMs;
    while (!(await isAtRest(api, ref, note, { sent, redeployedAt }))) {
        if (performance.now() >= deadline)
            return { sent, detail, tidy: false };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_EVERY_MS);
    }
    say((await (0,_retire_js__WEBPACK_IMPORTED_MODULE_3__/* .retire */ .S5)(api, ref, holder.rollout, note)).detail);
    return { sent, detail, tidy: true };
}
/** Whether the deployment is over, and what was begun in its place. A look that gets lost says nothing. */
async function isAtRest(api, ref, note, asked) {
    const { sent, redeployedAt } = asked;
    try {
        const own = await (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .ownDeployment */ .K)(api, ref, note);
        if (own === null)
            return !sent;
        if (!(0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(own.status))
            return false;
        if (redeployedAt === null)
            return true;
        const [newest] = await (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .newerThan */ .T)(api, ref, own.serviceDeploymentArn, Number(own.createdAt));
        // reads may be behind what was just sent
        return newest === undefined ? performance.now() - redeployedAt >= SHOWS_WITHIN_MS : (0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(newest.status);
    }
    catch (error) {
        if ((0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransient */ .d)(error))
            return false;
        throw error;
    }
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 96582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bd: () => (/* binding */ requestedWeight),
  Gu: () => (/* binding */ isWaiting),
  TP: () => (/* binding */ tenths),
  Wm: () => (/* binding */ lifecycleStages),
  gV: () => (/* binding */ stageOf),
  rb: () => (/* binding */ timeOfDay),
  uy: () => (/* binding */ waitingHooks),
  v0: () => (/* binding */ hasCome)
});
const lifecycleStages = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
/** The pauses that wait: all of them have to be answered. None once the deployment goes back, whatever they show. */
function waitingHooks({ status, lifecycleHookDetails = [] }) {
    if (status !== 'IN_PROGRESS')
        return [];
    return lifecycleHookDetails.filter(isWaiting).map(({ hookId, expiresAt = null, timeoutAction = 'ROLLBACK' }) => ({
        id: hookId,
        expiresAt,
        timeoutAction,
    }));
}
function isWaiting({ hookId, status }) {
    return hookId !== undefined && status === 'AWAITING_ACTION';
}
/** Null for a rolling deployment, and while ECS shows none. */
function stageOf(deployment) {
    const shown = lifecycleStages.find((stage) => stage === deployment.lifecycleStage) ?? null;
    // ECS's reference names the stage before a shift in its text, but not among the values: it may go by the name of the
    // shift itself, which no pause can be at
    const before = shown === 'PRODUCTION_TRAFFIC_SHIFT' && waitingHooks(deployment).length > 0;
    return before ? 'PRE_PRODUCTION_TRAFFIC_SHIFT' : shown;
}
/** Whether the stage has come, or is past. */
function hasCome(stage, { of }) {
    return lifecycleStages.indexOf(of) >= lifecycleStages.indexOf(stage);
}
/** Per cent of the production traffic that ECS says it gave the new revision; null when it does not say. */
function requestedWeight({ targetServiceRevision }) {
    const weight = targetServiceRevision?.requestedProductionTrafficWeight;
    return weight === undefined ? null : tenths(weight);
}
/** Weights have tenths of a per cent at most. */
function tenths(percent) {
    return Math.round(percent * 10) / 10;
}
/** `15:04:05 UTC` */
function timeOfDay(date) {
    return `${date.toISOString().slice(11, 19)} UTC`;
}
//# sourceMappingURL=lifecycle.js.map

/***/ }),

/***/ 44854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ownDeployment),
  T: () => (/* binding */ newerThan)
});
/** The most that ECS describes in one call. */
const MOST_DESCRIBED = 20;
/** The service deployment of a note's release; null while ECS shows none. */
async function ownDeployment(api, ref, note) {
    const arn = note.deployment ?? (await findOwn(api, ref, note));
    return arn === null ? null : api.describeServiceDeployment(arn);
}
/** The first deployment of the release that is newer than what there was when the rollout began. */
async function findOwn(api, ref, note) {
    const listed = await newerThan(api, ref, note.before, note.beforeMs);
    const revisions = [...new Set(listed.flatMap(({ targetServiceRevisionArn: each }) => each ?? []))];
    if (revisions.length === 0)
        return null;
    const described = await api.describeServiceRevisions(revisions.slice(-MOST_DESCRIBED));
    const ours = new Set(described.filter((each) => each.taskDefinition === note.release).map((each) => each.serviceRevisionArn));
    return listed.findLast((each) => ours.has(each.targetServiceRevisionArn))?.serviceDeploymentArn ?? null;
}
/** Newest first. */
async function newerThan(api, ref, arn, createdMs) {
    const listed = await api.listServiceDeployments(ref, new Date(Math.max(0, createdMs - 1)));
    return listed.filter((each) => each.serviceDeploymentArn !== arn && Number(each.createdAt) >= createdMs);
}
//# sourceMappingURL=own.js.map

/***/ }),

/***/ 17136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ restore)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54568);
var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57863);
var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13256);
var _rollback_emergency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71592);
var _configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2632);
var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67773);
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17907);
var _sent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9134);









/** How long a deployment may take to show after it was sent, ms, and how often to look. */
const SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;
/** A deployment may end between the look and the call this often. */
const CONFLICTS = 3;
async function restore(api, ref, reads) {
    try {
        return await stopOrRedeploy(api, ref, reads);
    }
    catch (error) {
        throw (0,_sent_js__WEBPACK_IMPORTED_MODULE_1__/* .unapplied */ .f)('ECS did not take the release back', error);
    }
}
async function stopOrRedeploy(api, ref, reads) {
    for (let conflicts = 0;; conflicts += 1) {
        const own = await ownOf(api, ref, reads);
        if (own === null)
            return { sent: false, never: true, detail: 'The service never ran the release.' };
        if (typeof own === 'string' || (0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_2__/* .isForward */ .mt)(own.status)) {
            const arn = typeof own === 'string' ? own : own.serviceDeploymentArn;
            try {
                await api.rollBackServiceDeployment(arn);
                return { sent: true, never: false, detail: `ECS rolls ${arn} back.` };
            }
            catch (error) {
                // who may not stop a deployment may still deploy over it
                if (isDenied(error))
                    return redeploy(api, ref, reads);
                if (!isConflict(error))
                    throw error;
                // it has ended meanwhile, or the old tasks go already, and ECS does not turn round any more: then deploy them again
                const cannotTurn = typeof own !== 'string' && own.lifecycleStage === 'CLEAN_UP';
                if (cannotTurn || conflicts === CONFLICTS)
                    return redeploy(api, ref, reads);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_EVERY_MS);
                continue;
            }
        }
        if (own.status === 'SUCCESSFUL' || own.status === 'STOPPED' || own.status === 'ROLLBACK_FAILED') {
            return redeploy(api, ref, reads, own);
        }
        return { sent: false, never: false, detail: `The service deployment is ${own.status}.` };
    }
}
async function ownOf(api, ref, reads) {
    const deadline = performance.now() + (reads.mayBeSent ? SETTLE_MS : 0);
    for (;;) {
        try {
            const own = await reads.own();
            if (own !== null || performance.now() >= deadline)
                return own;
        }
        catch (error) {
            const arn = reads.note.deployment ?? (await currentOf(api, ref, reads.note));
            if (arn === null)
                throw error;
            return arn;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_EVERY_MS);
    }
}
async function currentOf(api, ref, { release }) {
    const service = await api.describeService(ref);
    return service?.taskDefinition === release ? (service.currentServiceDeployment ?? null) : null;
}
/** Deploys what served before, where nobody else has deployed anything since. */
async function redeploy(api, ref, { note, onConfiguration }, own) {
    const service = await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_3__/* .sendOnce */ .E)(() => api.describeService(ref), async () => null);
    if (service === null)
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__/* .Unapplied */ .j(`There is no service \`${ref.service}\` any more.`, 'refused');
    const { release, stable } = note;
    const last = await lastOf(api, service, note, own);
    // after a rollback that failed, ECS may name the release before as the service's, wherever the traffic is
    const named = last === 'failed' || own?.status === 'ROLLBACK_FAILED' ? [release, stable] : [release];
    if (last === "another's" || !named.includes(service.taskDefinition ?? null)) {
        return {
            sent: false,
            never: false,
            detail: `The service is on ${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .E)(service.taskDefinition ?? '?')} by now.`,
        };
    }
    if (stable === null) {
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__/* .Unapplied */ .j('No earlier release is known that could be brought back.', 'refused');
    }
    const configuration = service.deploymentConfiguration;
    const deploymentConfiguration = { ...((0,_rollback_emergency_js__WEBPACK_IMPORTED_MODULE_6__/* .emergencyFor */ .HB)(configuration) ?? configuration), ..._configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .EMERGENCY */ .Qc };
    await onConfiguration(service, deploymentConfiguration);
    await (0,_ecs_writes_js__WEBPACK_IMPORTED_MODULE_8__/* .update */ .yo)(api, ref, service, {
        taskDefinition: stable,
        deploymentConfiguration,
        ...(service.taskDefinition === stable && { forceNewDeployment: true }),
    });
    return { sent: true, never: false, detail: `${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .E)(stable)} is being deployed again, without steps and hooks.` };
}
const FAILED = ['STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
async function lastOf(api, { currentServiceDeployment: newest }, { stable }, own) {
    if (own === undefined || newest === undefined || newest === own.serviceDeploymentArn)
        return 'own';
    const { status, targetServiceRevision } = await api.describeServiceDeployment(newest);
    if (!FAILED.includes(status ?? '') || targetServiceRevision?.arn === undefined)
        return "another's";
    const [brought] = await api.describeServiceRevisions([targetServiceRevision.arn]);
    return brought?.taskDefinition === stable ? 'failed' : "another's";
}
function isDenied(error) {
    return error instanceof Error && error.name === 'AccessDeniedException';
}
function isConflict(error) {
    return error instanceof Error && error.name === 'ConflictException';
}
//# sourceMappingURL=restore.js.map

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

/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  mt: () => (/* binding */ isForward),
  wP: () => (/* binding */ sameGoal),
  zX: () => (/* binding */ goalText)
});
/** Whether it brings the candidate on: what needs a durable record before it, the lease, and an open window. */
function isForward({ kind }) {
    return kind === 'prepare' || kind === 'weight' || kind === 'promote';
}
function sameGoal(a, b) {
    return a.kind === b.kind && (a.kind !== 'weight' || a.weight === b.weight);
}
/** `30% of the traffic to the candidate` */
function goalText(goal) {
    switch (goal.kind) {
        case 'prepare':
            return 'the candidate up, without production traffic';
        case 'weight':
            return `${goal.weight}% of the traffic to the candidate`;
        case 'promote':
            return 'the candidate kept, the release before retired';
        case 'restore':
            return 'all traffic back to the stable release';
        default:
            return 'the target as it was configured before';
    }
}
//# sourceMappingURL=goal.js.map

/***/ })

};
