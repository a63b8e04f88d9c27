export const id = 2296;
export const ids = [2296];
export const modules = {

/***/ 5856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ requestRollBack)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _deploymentStatus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67773);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43227);
/* harmony import */ var _sendOnce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57863);




/**
 * How long a deployment may take to show after UpdateService was sent, ms, and how often to look. The runner may have
 * died between sending and hearing, so that "it was never sent" must not be concluded from one look.
 */
const SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;
/** A deployment may change between the look and the call this often. */
const CONFLICTS = 3;
/**
 * Asks ECS for the previous release, and does not wait for it. Idempotent: it acts only where the release on trial is,
 * or is on its way to be, what the service runs; what another deployment brought is left alone.
 */
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

/***/ 70343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ takeHome)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41163);
/* harmony import */ var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67773);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44854);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17136);
/* harmony import */ var _retire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34787);






const LOOK_EVERY_MS = 1_000;
/** A deployment that does not show for so long was not needed. */
const SHOWS_WITHIN_MS = 10_000;
/**
 * Takes back a deployment whose traffic ECS moves and that nobody follows any more: the release before gets all traffic, and the
 * service its own deployment configuration. What another deployment brought stays. Needs ECS alone. Idempotent.
 *
 * @throws Unapplied when ECS does not take it back; what ECS answers when the configuration cannot be given back
 */
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

/***/ 44854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownDeployment),
/* harmony export */   T: () => (/* binding */ newerThan)
/* harmony export */ });
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54568);
/* harmony import */ var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57863);
/* harmony import */ var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13256);
/* harmony import */ var _rollback_emergency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71592);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2632);
/* harmony import */ var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67773);
/* harmony import */ var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17907);
/* harmony import */ var _sent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9134);









/** How long a deployment may take to show after it was sent, ms, and how often to look. */
const SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;
/** A deployment may end between the look and the call this often. */
const CONFLICTS = 3;
/**
 * Has ECS take all traffic back: a deployment under way is rolled back, one that was completed is followed by one of the
 * release before, without steps and hooks. ECS itself never shifts to what is not healthy and at capacity. Reads as little as
 * possible: of what cannot be read the most that is known is done. What another deployment brought is left alone.
 *
 * @throws Unapplied
 */
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
/**
 * Null when there is none, also after a while in which one that was just sent would show. Its ARN alone where it cannot be read: the
 * one that is known, or that of the deployment by which the service got the release.
 */
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
/**
 * What the service was given last: the rollout's own deployment, one that was to bring the release before back and failed, or a newer
 * one, which is somebody else's or brings it back already.
 */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeStepwiseHome)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41163);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74964);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37793);
/* harmony import */ var _retire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12688);





/** How long a service may take to show after it was created, ms: whoever created it may have been lost just then. */
const SHOWS_WITHIN_MS = 10_000;
/**
 * Takes a stepwise rollout back that nobody steers any more: the stable service gets all traffic, by the release before, and
 * nothing is left behind. Asks again until it shows. Idempotent.
 *
 * @throws what refuses for good; the signal's reason when cancelled
 */
async function takeStepwiseHome(reads, scaling, note, homing) {
    const { intervalMs, timeoutMs, signal, say, keepsPromoted = false } = homing;
    const deadline = performance.now() + timeoutMs;
    const showsBy = performance.now() + Math.min(SHOWS_WITHIN_MS, timeoutMs);
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
                tell((await (0,_retire_js__WEBPACK_IMPORTED_MODULE_1__/* .retire */ .S)(reads, scaling, note)).detail);
                return {
                    result: 'succeeded',
                    reason: 'The release was promoted, and stays; nothing else of the rollout is left.',
                };
            }
            const { sent, detail } = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .restore */ .P)(reads, note);
            tell(detail);
            const mayShow = async () => performance.now() < showsBy && (await (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateOf */ .RH)(reads.api, reads.ref, note)) === null;
            if (!sent && (await isBack(reads, note)) && !(await mayShow())) {
                tell((await (0,_retire_js__WEBPACK_IMPORTED_MODULE_1__/* .retire */ .S)(reads, scaling, note)).detail);
                return {
                    result: 'succeeded',
                    reason: 'The stable service has all traffic again, and nothing of the rollout is left.',
                };
            }
        }
        catch (error) {
            if (!(0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .d)(error.cause ?? error))
                throw error;
            tell(`Once more: ${error.message}`);
        }
        if (performance.now() >= deadline)
            return { result: 'timed-out', reason: `After ${Math.round(timeoutMs / 60_000)} minutes: ${last}` };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(intervalMs, undefined, { signal });
    }
}
async function isBack(reads, note) {
    const { stable, shares } = await (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .look */ .Op)(reads, note, true);
    return stable.taskDefinition !== note.release && shares.every((share) => share === 0);
}
/** Whether the stable service serves by the release, alone. What cannot be read keeps nothing from going back. */
async function isPromoted(reads, note) {
    const seen = await (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .look */ .Op)(reads, note).catch(() => null);
    if (seen?.stable.taskDefinition !== note.release || !(0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .isSteady */ .NZ)(seen.stable))
        return false;
    return seen.healthy.stable >= (seen.stable.desiredCount ?? 0) && seen.shares.every((share) => share === 0);
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ needsBaseline),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/** All subjects are better the lower they are, so what must be above its limit is a trigger. */
function roleOf({ operator }) {
    return operator.startsWith('<') ? 'requirement' : 'trigger';
}
/** Whether the criterion can be judged only beside a stable release that serves at the same time. */
function needsBaseline({ limit }) {
    return limit.kind === 'of-baseline';
}
//# sourceMappingURL=criterion.js.map

/***/ }),

/***/ 71984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ examples),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Sp: () => (/* binding */ sensible),
/* harmony export */   Tz: () => (/* binding */ sharesMeantBy),
/* harmony export */   gN: () => (/* binding */ isOfShares),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25179);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87038);


const MOST_FAILURES = 1_000;
/** A limit of each, for messages. */
const examples = {
    'error-rate': '1%',
    'success-rate': '99%',
    'response-time': '500ms',
    'slow-rate': '2%',
    'health-check-failures': '3',
};
/** The limit that is written, if it can be one of this measure's. The operator is the criterion's, see `parseCriterion`. */
function limitOf(kind, operator, quantity) {
    const limit = quantity.ofBaseline || quantity.unit === 'times'
        ? multipleOf(kind, quantity)
        : kind === 'response-time'
            ? timeOf(quantity)
            : kind === 'health-check-failures'
                ? countOf(operator, quantity)
                : shareOf(kind, operator, quantity);
    return typeof limit === 'string' ? (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(quantity.tokens, limit) : limit;
}
/** As whole millionths of a per cent, so that no digit is lost; see `percentOf`. */
function millionths(percent) {
    return Math.round(percent * 1_000_000);
}
/** The inverse of how a share or factor is read, in per cent with at most six decimals. */
function percentOf(share) {
    return Math.round(share * 100_000_000) / 1_000_000;
}
function multipleOf(kind, { unit, number, ofBaseline }) {
    if (kind === 'success-rate') {
        return 'a success rate is not compared with the baseline: write error-rate < 150% of baseline';
    }
    if (kind === 'health-check-failures')
        return 'failed health checks are counted: expected a whole number such as 3';
    if (!ofBaseline)
        return 'a multiple of what? Write 150% of baseline, or 1.5x baseline';
    if (unit !== 'percent' && unit !== 'times') {
        return 'expected a multiple of the baseline, such as 150% of baseline or 1.5x baseline';
    }
    const factor = millionths(unit === 'times' ? number * 100 : number) / 100_000_000;
    if (factor < 1)
        return 'a candidate cannot be asked to be better than the baseline: expected 100% of it, or more';
    return factor <= 100 ? { kind: 'of-baseline', factor } : 'expected at most 10000% of baseline';
}
function timeOf({ unit, number }) {
    if (unit === 'ms') {
        return number > 0 ? { kind: 'duration', ms: number } : 'no response takes no time: expected 1ms or more';
    }
    return unit === 'none'
        ? `${number} of what? Write ${number}ms or ${number}s`
        : `per cent of what? Write a time such as 500ms, or ${number < 100 ? 150 : number}% of baseline`;
}
/** A count that is reached is at least 1; one that is exceeded may be 0. */
function countOf(operator, { unit, number }) {
    const least = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(operator) ? 1 : 0;
    return unit === 'none' && Number.isInteger(number) && number >= least && number <= MOST_FAILURES
        ? { kind: 'count', count: number }
        : `failed health checks are counted: expected a whole number from ${least} to ${MOST_FAILURES}`;
}
/** Whether a limit of this measure is a share of requests. */
function isOfShares(kind) {
    return kind === 'error-rate' || kind === 'success-rate' || kind === 'slow-rate';
}
/** What a share of requests without its unit may mean. */
function sharesMeantBy(number) {
    if (number === 0 || number > 1)
        return [`${number}%`];
    return [`${percentOf(number)}%`, `${number}%`];
}
/** The operator, or the one beside it where this one would always hold, or never. */
function sensible(kind, operator, percent) {
    return isSenseless(kind, operator, percent) ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .toggled */ .$M)(operator) : operator;
}
/** What begins below all requests, or above none, is always or never so. */
function isSenseless(kind, operator, percent) {
    const [bad, seen] = kind === 'success-rate' ? [100 - percent, (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .mirror */ .e7)(operator)] : [percent, operator];
    return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(seen) ? bad === 0 : bad === 100;
}
function shareOf(kind, operator, { unit, number }) {
    const written = kind === 'success-rate' ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .mirror */ .e7)(operator) : operator;
    if (unit === 'none') {
        const needed = 'a share of requests needs its unit';
        if (isSenseless(kind, written, number))
            return `${needed}: is \`${(0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .toggled */ .$M)(written)} ${number}%\` meant?`;
        return `${needed}: ${sharesMeantBy(number).join(' or ')}?`;
    }
    if (unit !== 'percent')
        return `expected a share of requests such as ${examples[kind]}`;
    if (number > 100) {
        const all = `${number}% of requests is more than all`;
        return kind === 'success-rate' ? all : `${all}; is ${number}% of baseline meant?`;
    }
    if (isSenseless(kind, written, number)) {
        const often = written.endsWith('=') ? 'always' : 'never';
        return `\`${written} ${number}%\` is ${often} so: is \`${(0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .toggled */ .$M)(written)} ${number}%\` meant?`;
    }
    const given = millionths(number);
    const bad = kind === 'success-rate' ? 100_000_000 - given : given;
    return { kind: 'share', share: bad / 100_000_000 };
}
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 25179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ toggled),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   V2: () => (/* binding */ comparisonAt),
/* harmony export */   e7: () => (/* binding */ mirror)
/* harmony export */ });
const spellings = {
    '<': '<',
    '<=': '<=',
    '=<': '<=',
    '≤': '<=',
    '>': '>',
    '>=': '>=',
    '=>': '>=',
    '≥': '>=',
    below: '<',
    under: '<',
    above: '>',
    over: '>',
    'at most': '<=',
    'at least': '>=',
};
const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** The same, seen from the other side: `success-rate > 99%` is `error-rate < 1%`. */
function mirror(operator) {
    return mirrored[operator];
}
const toggledOf = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
/** The same, with the limit itself on the other side: `<= 0%` where `< 0%` could never be. */
function toggled(operator) {
    return toggledOf[operator];
}
/** Whether the limit itself is already a breach, as with `< 1%` and `>= 1%`. */
function reaches(operator) {
    return operator === '<' || operator === '>=';
}
/** The operator that stands at this index, if one does. */
function comparisonAt(tokens, index) {
    for (const count of [1, 2]) {
        const those = tokens.slice(index, index + count);
        const spelled = those.map((token) => token.lower).join(' ');
        if (Object.hasOwn(spellings, spelled))
            return { operator: spellings[spelled], tokens: those };
    }
    return null;
}
//# sourceMappingURL=operators.js.map

/***/ }),

/***/ 42049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ printCriterion)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14328);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71984);


/** The criterion as text that `parseCriterion` reads back to the same: `p95 < 150% of baseline`. */
function printCriterion({ subject, operator, limit }) {
    return `${printSubject(subject)} ${operator} ${printLimit(limit)}`;
}
function printSubject(subject) {
    switch (subject.kind) {
        case 'response-time':
            return `p${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(subject.quantile)}`;
        case 'slow-rate':
            return `slow-rate(${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(subject.edgeMs)})`;
        default:
            return subject.kind;
    }
}
function printLimit(limit) {
    switch (limit.kind) {
        case 'share':
            return `${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(limit.share)}%`;
        case 'duration':
            return (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(limit.ms);
        case 'count':
            return String(limit.count);
        default:
            return `${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(limit.factor)}% of baseline`;
    }
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 87038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   vC: () => (/* binding */ Fault),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/** No criterion is longer, in characters. */
const LONGEST = 200;
/** What is wrong with a criterion, and which part of its text shows it. */
class Fault {
    message;
    offset;
    length;
    constructor(message, offset, length) {
        this.message = message;
        this.offset = offset;
        this.length = length;
    }
}
const space = /\s+/y;
/** Within a name (`error_rate`) or before a suffix (`200ms_p95`); a minus before a number is none. */
const separator = /(?<=[a-z\d%])[-_]+(?=[a-z])/iy;
const kinds = [
    ['operator', /[<>]=?|=[<>]|[≤≥]/y],
    ['number', /\d+(?:\.\d+)?/y],
    // of `errorRateP95`, `error`, `Rate` and `P`
    ['word', /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/y],
    ['mark', /./suy],
];
/** Any text is tokens: what means nothing is a mark, for the reader to wonder at. */
function tokensOf(text) {
    const tokens = [];
    let offset = 0;
    const next = (pattern) => {
        pattern.lastIndex = offset;
        return pattern.exec(text)?.[0] ?? '';
    };
    while (offset < text.length) {
        const skipped = next(space) || next(separator);
        if (skipped === '') {
            const [kind, found] = kinds.map(([each, pattern]) => [each, next(pattern)]).find(([, it]) => it !== '');
            tokens.push({ kind, text: found, lower: found.toLowerCase(), offset });
            offset += found.length;
        }
        offset += skipped.length;
    }
    return tokens;
}
function endOf({ offset, text }) {
    return offset + text.length;
}
/** A fault of all these tokens, of which there is at least one. */
function faultOf(tokens, message) {
    const { offset } = tokens[0];
    return new Fault(message, offset, endOf(tokens.at(-1)) - offset);
}
/** The text that these tokens were made of, without what is around them. */
function written(text, tokens) {
    return tokens.length === 0 ? '' : text.slice(tokens[0].offset, endOf(tokens.at(-1)));
}
//# sourceMappingURL=tokens.js.map

/***/ }),

/***/ 14328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** The units of time, the greatest first, each with the ways people write it. */
const units = [
    { ms: 86_400_000, names: ['d', 'day', 'days'] },
    { ms: 3_600_000, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
    { ms: 60_000, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
    { ms: 1_000, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
    { ms: 1, names: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'] },
];
const LEAP_YEAR_MS = 366 * 86_400_000;
/**
 * A duration such as `90s`, `10m`, `1h30m`, `1.5h`, `500ms` or `2 minutes`, in whole milliseconds; null for anything else.
 * Each number needs its unit, each unit stands once and after the greater ones. From 0 to 366 days.
 */
function parseDuration(text) {
    const part = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/y;
    const written = text.trim().toLowerCase();
    let total = 0;
    let smallest = Infinity;
    do {
        const [, number, name] = part.exec(written) ?? [];
        const unit = units.find(({ names }) => names.some((each) => each === name));
        if (unit === undefined || unit.ms >= smallest)
            return null;
        total += Number(number) * unit.ms;
        smallest = unit.ms;
    } while (part.lastIndex < written.length);
    return total <= LEAP_YEAR_MS ? whole(total) : null;
}
/** Without the noise of 1.1 * 3,600,000; null if there really is a fraction. */
function whole(ms) {
    const rounded = Math.round(ms);
    return Math.abs(ms - rounded) < 0.000_1 ? rounded : null;
}
/**
 * The duration as people write it, `1h30m`, `1.5s` or `500ms`; `parseDuration` reads it back.
 *
 * @param ms whole milliseconds, 0 or more
 */
function formatDuration(ms) {
    if (ms < 1_000)
        return ms === 0 ? '0s' : `${ms}ms`;
    const days = Math.floor(ms / 86_400_000);
    const hours = Math.floor(ms / 3_600_000) % 24;
    const minutes = Math.floor(ms / 60_000) % 60;
    const seconds = (ms % 60_000) / 1_000;
    return [
        ...(days > 0 ? [`${days}d`] : []),
        ...(hours > 0 ? [`${hours}h`] : []),
        ...(minutes > 0 ? [`${minutes}m`] : []),
        ...(seconds > 0 ? [`${seconds}s`] : []),
    ].join('');
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 62391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ disorder),
/* harmony export */   Fo: () => (/* binding */ parseBake),
/* harmony export */   LR: () => (/* binding */ TIME_EXPECTED),
/* harmony export */   Xl: () => (/* binding */ bakeOf),
/* harmony export */   v2: () => (/* binding */ DEFAULT_BAKE_MS)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14328);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26823);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93148);



const MINUTE_MS = 60_000;
/** How long a weight is kept when the plan does not say. After the last, the stable release is kept as long. */
const DEFAULT_BAKE_MS = 5 * MINUTE_MS;
/**
 * The time that a stage is given, when nobody says, to gather what it needs beyond its minimum: as much again twice, at
 * least ten minutes, never over 14 days in all.
 */
function bakeOf(minMs, maxMs = Math.max(3 * minMs, minMs + 10 * MINUTE_MS)) {
    return { minMs, maxMs: Math.max(minMs, Math.min(maxMs, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c)) };
}
/** What a time looks like, for messages. */
const TIME_EXPECTED = 'a time such as 10m, 90s or 1h30m';
/** Reads `10m`, or `10m..30m` for the least and the most. */
function parseBake(text) {
    const [least = '', most, ...more] = text.split('..');
    const failed = (message, offset) => ({ ok: false, message, offset });
    if (more.length > 0)
        return failed(`expected a time such as 10m or 10m..30m, not \`${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text)}\``, 0);
    const minMs = parseTime(least);
    if (typeof minMs === 'string')
        return failed(minMs, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceBefore */ .WN)(least));
    if (most === undefined)
        return { ok: true, bake: bakeOf(minMs) };
    const [maxMs, start] = [parseTime(most), least.length + 2 + (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceBefore */ .WN)(most)];
    if (typeof maxMs === 'string')
        return failed(maxMs, start);
    return maxMs < minMs ? failed(disorder(minMs, maxMs), start) : { ok: true, bake: { minMs, maxMs } };
}
/** That a stage's two times are the wrong way round. */
function disorder(minMs, maxMs) {
    return `the most that a stage may last, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(maxMs)}, is less than the least, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(minMs)}`;
}
/** Milliseconds, or what is wrong. */
function parseTime(text) {
    const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text);
    const given = text.trim() === '' ? 'nothing' : `\`${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text.trim())}\``;
    if (ms === null)
        return `expected ${TIME_EXPECTED}, not ${given}`;
    return ms > _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c ? `expected a time up to ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c)}, not ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(ms)}` : ms;
}
//# sourceMappingURL=bake.js.map

/***/ }),

/***/ 26823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MOST_STAGES),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
/** The longest that anything in a plan may last: 14 days, in milliseconds. */
const LONGEST_MS = 14 * 86_400_000;
/** More stages than these are a slip of the pen. */
const MOST_STAGES = 100;
//# sourceMappingURL=bounds.js.map

/***/ }),

/***/ 36021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   JA: () => (/* binding */ noTrafficPolicies),
/* harmony export */   Qx: () => (/* binding */ defaultAnalysis),
/* harmony export */   Wy: () => (/* binding */ strategies)
/* harmony export */ });
/** How a plan is made. `rolling` leaves the weights to the platform; `blue-green` goes from 0 to 100 at once, both sides up. */
const strategies = ['rolling', 'all-at-once', 'blue-green', 'canary', 'linear'];
/** What a stage with too little traffic to judge by does at its end: asks the smoke test, waits for a person, goes back. */
const noTrafficPolicies = ['smoke-only', 'hold', 'rollback'];
/** The ways that a rollback can be told to people. */
const channels = ['slack', 'email'];
/** What each of them costs and buys is in docs/analysis.md. */
const defaultAnalysis = {
    alpha: 0.01,
    dispersion: 3,
    minRequests: 100,
    warmUpMs: 180_000,
    windowMs: 60_000,
    regression: 3,
};
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 93148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   WN: () => (/* binding */ spaceBefore),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);

/** The canonical spelling of a key: `errorRate`, `error_rate` and `Error-Rate` are `error-rate`. */
function canonical(key) {
    return key
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
}
/**
 * The members of an object by their canonical names, however they are spelt. Unknown keys are reported with what may
 * have been meant, and so is a key that is there twice in two spellings or under two names: the first one counts.
 */
function readKeys(given, path, keys, report) {
    const names = Object.keys(keys);
    const fields = {};
    for (const [key, value] of Object.entries(given)) {
        const at = [...path, key];
        const spelt = canonical(key);
        const name = names.find((each) => each === spelt || keys[each].includes(spelt));
        if (name === undefined)
            report({ path: at }, unknown(key, keys));
        else if (fields[name] !== undefined)
            report({ path: at }, twice(key, String(fields[name].path.at(-1))));
        else
            fields[name] = { value, path: at };
    }
    return fields;
}
function unknown(key, keys) {
    const suggestion = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(key, [...Object.keys(keys), ...Object.values(keys).flat()]);
    const help = suggestion === null ? `known are ${Object.keys(keys).join(', ')}` : `did you mean \`${suggestion}\`?`;
    return `\`${shortened(key)}\` is not known here: ${help}`;
}
function twice(key, first) {
    return `\`${key}\` says again what \`${first}\` says: keep one of them`;
}
/** What was given, short enough for a message. */
function shortened(text) {
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
/** How many characters of space the text begins with; 0 where there is nothing else. */
function spaceBefore(text) {
    return text.trim() === '' ? 0 : text.length - text.trimStart().length;
}
//# sourceMappingURL=spelling.js.map

/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mt: () => (/* binding */ isForward),
/* harmony export */   wP: () => (/* binding */ sameGoal),
/* harmony export */   zX: () => (/* binding */ goalText)
/* harmony export */ });
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

/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/**
 * The one of the known words that was probably meant, or null. The same letters in another case or with other
 * separators are taken for it; else at most two slips of the pen, and no more than a third of the word.
 */
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

/***/ })

};
