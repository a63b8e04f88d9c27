export const id = 590;
export const ids = [590];
export const modules = {

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEcsApi: () => (/* reexport */ api/* createEcsApi */.y),
  createEcsClient: () => (/* reexport */ client/* createEcsClient */.D),
  requestRollBack: () => (/* reexport */ requestRollBack)
});

// UNUSED EXPORTS: applyChanges, diffLines, diffTaskDefinitions, explain, follow, groupStoppedTasks, parseTaskDefinition, registerable, taskDefinitionSource, unfit

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/api.js + 1 modules
var api = __webpack_require__(8831);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/client.js
var client = __webpack_require__(1159);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/find.js
var find = __webpack_require__(3227);
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
        if (step === 'redeploy') {
            await api.updateService(flight, { taskDefinition: flight.previousTaskDefinitionArn });
            return { done: 'redeployed', detail: `${flight.previousTaskDefinitionArn} is being deployed again.` };
        }
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
/** The deployment is over: what the service runs now decides. */
function isOver(status) {
    return status === 'SUCCESSFUL' || status === 'STOPPED' || status === 'ROLLBACK_FAILED';
}
function nextStep(status, flight, service) {
    if (status === 'PENDING' || status === 'IN_PROGRESS')
        return 'roll-back';
    return service?.taskDefinition === flight.taskDefinitionArn ? 'redeploy' : 'none';
}
/** Found by what the service shows, for a runner that died before it knew. Null while it does not show. */
async function ownDeployment(api, flight) {
    const service = await api.describeService(flight);
    const ours = service?.deployments?.find((each) => each.taskDefinition === flight.taskDefinitionArn);
    return ours?.createdAt ? (0,find/* findOwnDeployment */.D)(api, { ...flight, createdAt: ours.createdAt }) : null;
}
//# sourceMappingURL=rollBack.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/index.js











//# sourceMappingURL=index.js.map

/***/ })

};
