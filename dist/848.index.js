export const id = 848;
export const ids = [848];
export const modules = {

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringBack: () => (/* binding */ bringBack)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/find.js
var find = __webpack_require__(43227);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/sendOnce.js
var sendOnce = __webpack_require__(57863);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/rollBack.js



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
            await (0,promises_.setTimeout)(LOOK_EVERY_MS);
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
    return (0,sendOnce/* sendOnce */.E)(call, async () => null);
}
/** The deployment is over: what the service runs now decides. */
function isOver(status) {
    return status === 'SUCCESSFUL' || status === 'STOPPED' || status === 'ROLLBACK_FAILED';
}
function nextStep(status, flight, service) {
    if (status === 'PENDING' || status === 'IN_PROGRESS')
        return flight.created ? 'redeploy' : 'roll-back';
    const serves = service?.taskDefinition === flight.taskDefinitionArn;
    const other = flight.previousTaskDefinitionArn !== flight.taskDefinitionArn;
    return serves && other ? 'redeploy' : 'none';
}
/** Found by what the service shows, for a runner that died before it knew. Null while it does not show. */
async function ownDeployment(api, flight) {
    const service = await api.describeService(flight);
    const ours = service?.deployments?.find((each) => each.taskDefinition === flight.taskDefinitionArn);
    return ours?.createdAt ? (0,find/* findOwnDeployment */.D)(api, { ...flight, createdAt: ours.createdAt }) : null;
}
//# sourceMappingURL=rollBack.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/rollOut.js
var rollOut = __webpack_require__(55031);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/bringBack.js



/** Brings one service back to its previous release, where that is wanted and safe. Idempotent. */
async function bringBack({ inputs, log }, api, flight) {
    const name = `${flight.cluster}/${flight.service}`;
    if (!flight.ended) {
        if (!flight.rollbackSafe) {
            const message = `${name} is left with a release that must not be rolled back (rollback-safe: false), and nobody watches it.`;
            (0,annotations/* annotate */.fz)({ level: 'error', title: `${flight.service}: a person has to look`, message });
        }
        else if (inputs['on-cancel'] === 'leave') {
            (0,annotations/* annotate */.fz)({ level: 'warning', message: `The deployment of ${name} goes on unwatched (on-cancel: leave).` });
        }
        else {
            const { done, detail } = await requestRollBack(api, flight);
            log.line(`${name}: ${detail}`);
            if (done !== 'nothing')
                (0,annotations/* annotate */.fz)({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
        }
    }
    if (flight.restore) {
        await (0,rollOut/* restore */.P)(api, flight);
        log.line(`${name}: deployment configuration restored`);
    }
}
//# sourceMappingURL=bringBack.js.map

/***/ }),

/***/ 55031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rollOut),
/* harmony export */   P: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46644);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13256);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27694);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34616);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);


/**
 * Deploys to one service and follows the deployment to its end. How to put it back is written down before it is sent; post
 * takes over from there unless an end was seen.
 */
async function rollOut(context, api, flights, what) {
    const { inputs, signal } = context;
    const { release, plan, taskDefinitionArn } = what;
    if (plan.do === 'join')
        return join(context, api, what, plan.createdAt);
    const own = release.service?.deploymentConfiguration;
    const guarded = inputs['rollback-safe'] || plan.do === 'create' ? undefined : (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_0__/* .withoutRollback */ .r)(own);
    let flight = {
        ...release.ref,
        taskDefinitionArn,
        previousTaskDefinitionArn: release.stableArn,
        created: plan.do === 'create',
        ended: false,
        rollbackSafe: inputs['rollback-safe'],
        ...(guarded && { restore: { ...own, ...release.settings.changes.deploymentConfiguration } }),
    };
    const note = (change) => flights.save((flight = { ...flight, ...change }));
    signal.throwIfAborted();
    note({});
    try {
        const service = await send(api, what, guarded).catch((error) => {
            // nothing is owed for a call that was refused
            if ((0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_1__/* .certaintyOf */ .h)(error) === 'refused')
                note({ ended: true, restore: undefined });
            throw error;
        });
        const deployment = (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
        const onFound = (serviceDeploymentArn) => note({ serviceDeploymentArn });
        const isNew = deployment.id !== (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(release.service)?.id;
        const when = { createdAt: deployment.createdAt, answeredArn: newlyNamed(service, release.service) };
        const deployed = isNew ? await watch(context, api, what, when, onFound) : NO_DEPLOYMENT;
        if (guarded) {
            await restore(api, flight);
            note({ restore: undefined });
        }
        flights.end(flight);
        return deployed;
    }
    catch (error) {
        const [result, reason] = error instanceof _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .c
            ? ['stopped', `Cancelled: ${error.message}.`]
            : ['failed', (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .messageWithCauses */ .OM)(error)];
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
    const arn = what.release.service?.currentServiceDeployment;
    const { status } = arn === undefined ? { status: undefined } : await api.describeServiceDeployment(arn);
    if (arn === undefined || !status?.startsWith('ROLLBACK')) {
        return watch(context, api, what, { createdAt }, () => undefined);
    }
    const followed = await watch(context, api, what, { createdAt }, () => undefined, arn);
    if (followed.result !== 'rolled-back' && followed.result !== 'stopped')
        return followed;
    return { ...followed, result: 'unchanged', reason: `ECS has just brought this release back. ${followed.reason}` };
}
/** ECS replaces no tasks for some settings, as the desired count. */
const NO_DEPLOYMENT = {
    result: 'succeeded',
    reason: 'The settings of the service were changed; ECS needs no deployment for that.',
    serviceDeploymentArn: null,
};
function send(api, { release, plan, taskDefinitionArn: taskDefinition }, deploymentConfiguration) {
    const { ref, service, serviceDefinition, settings } = release;
    if (service === null)
        return (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .create */ .vt)(api, ref, { ...serviceDefinition, ...settings.changes, taskDefinition });
    return (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .update */ .yo)(api, ref, service, {
        taskDefinition,
        ...settings.changes,
        ...(deploymentConfiguration && { deploymentConfiguration }),
        ...(plan.do === 'redeploy' && { forceNewDeployment: true }),
    });
}
function watch({ inputs, log, signal }, api, { release: { ref }, taskDefinitionArn }, when, onFound, serviceDeploymentArn) {
    return (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_5__/* .follow */ .e)(api, { ...ref, taskDefinitionArn, ...when }, {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: inputs['timeout-minutes'] * 60_000,
        signal,
        ...(serviceDeploymentArn !== undefined && { serviceDeploymentArn }),
        onFound: (arn) => {
            onFound(arn);
            log.line(`${ref.service}: following ${arn}`);
        },
        onProgress: (progress) => log.line(`${ref.service}: ${progress}`),
    }).then((followed) => ({ ...followed, since: when.createdAt }));
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

/***/ })

};
