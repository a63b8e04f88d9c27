export const id = 7786;
export const ids = [7786];
export const modules = {

/***/ 26407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ stableTaskDefinition)
});
var _writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13256);

async function stableTaskDefinition(api, ref, service) {
    const completed = [(0,_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service), ...(service.deployments ?? [])].find((deployment) => deployment?.rolloutState === 'COMPLETED');
    if (completed)
        return completed.taskDefinition ?? null;
    const [latest] = (await api.listServiceDeployments(ref, new Date(0))).filter(({ status }) => status === 'SUCCESSFUL');
    if (latest?.targetServiceRevisionArn === undefined)
        return null;
    const [revision] = await api.describeServiceRevisions([latest.targetServiceRevisionArn]);
    return revision?.taskDefinition ?? null;
}
//# sourceMappingURL=stable.js.map

/***/ }),

/***/ 40228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ isEcsOwned)
});
/** Whether ECS itself sets the weights of the service's listener rules: then nobody else may. */
function isEcsOwned({ deploymentConfiguration, loadBalancers = [] }) {
    const { strategy = 'ROLLING' } = deploymentConfiguration ?? {};
    return (strategy !== 'ROLLING' || loadBalancers.some(({ advancedConfiguration }) => advancedConfiguration !== undefined));
}
//# sourceMappingURL=weightsOwner.js.map

/***/ }),

/***/ 62653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  pH: () => (/* binding */ planWarnings),
  s4: () => (/* binding */ planProblems),
  zx: () => (/* binding */ joinProblems)
});
var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96582);


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
        `(canary), or equal steps of ${_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_STEP */ .fH}% or more (linear). Nearest: ${nearest(weights)}. Any weights take ` +
        'the stepwise engine (`engine: stepwise`), for a service whose traffic ECS itself does not move.';
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

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ begin),
  u: () => (/* binding */ carryOut)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41163);
var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13256);
var _lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96582);
var _sent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9134);






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

/***/ 55650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KQ: () => (/* binding */ armGroupsOf),
  eV: () => (/* binding */ routesOf),
  sr: () => (/* binding */ weightBy)
});
var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

function routesOf(balancers, known) {
    return balancers.flatMap(({ targetGroupArn, advancedConfiguration }) => {
        const { alternateTargetGroupArn: alternate, productionListenerRule: rule } = advancedConfiguration ?? {};
        if (targetGroupArn === undefined || alternate === undefined || rule === undefined)
            return [];
        const pair = [targetGroupArn, alternate];
        const groupOf = (revision) => revision?.resolvedConfiguration?.loadBalancers
            ?.map((each) => each.targetGroupArn)
            .find((arn) => arn !== undefined && pair.includes(arn));
        const other = (arn) => (arn === undefined ? undefined : pair.find((each) => each !== arn));
        const candidate = groupOf(known.candidate) ?? other(groupOf(known.stable));
        if (candidate === undefined)
            return [];
        return [{ rule, candidate, stable: other(candidate) }];
    });
}
/** Per cent of the traffic that rules give the candidate. */
function weightBy(routes, forwards) {
    const shares = routes.map((route, index) => shareOf(route, forwards[index] ?? []));
    const unclear = shares.find(({ why }) => why !== null);
    if (unclear)
        return unclear;
    const weights = new Set(shares.map(({ weight }) => weight));
    if (weights.size === 0)
        return { weight: null, why: 'ECS does not show which target groups the releases have' };
    const [weight = null] = weights;
    return weights.size === 1
        ? { weight, why: null }
        : { weight: null, why: `the rules give the candidate different shares: ${[...weights].join('%, ')}%` };
}
/** The dimensions that each release's requests are counted by: those of the first rule. */
function armGroupsOf([first]) {
    const loadBalancer = /:listener(?:-rule)?\/((?:app|net|gwy)\/[^/]+\/[^/]+)\//.exec(first?.rule ?? '')?.[1];
    const group = (arn) => {
        const targetGroup = /:(targetgroup\/[^/:]+\/[^/:]+)$/.exec(arn ?? '')?.[1];
        return targetGroup === undefined || loadBalancer === undefined ? null : { targetGroup, loadBalancer };
    };
    return { stable: group(first?.stable), candidate: group(first?.candidate) };
}
function shareOf({ rule, candidate, stable }, forwards) {
    const total = forwards.reduce((sum, { weight }) => sum + weight, 0);
    const weightOf = (arn) => forwards.find(({ targetGroupArn }) => targetGroupArn === arn)?.weight ?? 0;
    const [own, rest] = [weightOf(candidate), weightOf(stable)];
    if (total === 0)
        return { weight: null, why: `the rule ${rule} forwards to nobody` };
    if (own + rest < total)
        return { weight: null, why: `the rule ${rule} forwards to target groups of neither release` };
    return { weight: (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .tenths */ .TP)((own / total) * 100), why: null };
}
//# sourceMappingURL=routes.js.map

/***/ }),

/***/ 40200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ connectStepwiseTarget)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/ports.js
var ports = __webpack_require__(54568);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/goal.js
var rollout_goal = __webpack_require__(93021);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/routes.js
var routes = __webpack_require__(55650);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/sent.js
var sent = __webpack_require__(9134);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/tags.js
var native_tags = __webpack_require__(99393);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/byHand.js
var byHand = __webpack_require__(22573);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/shortName.js
var shortName = __webpack_require__(17907);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/look.js
var look = __webpack_require__(74964);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/byHand.js




async function byHand_byHand({ api, ref }, scaling, note) {
    const [candidate, scaleIn, service] = await Promise.all([
        (0,look/* candidateOf */.RH)(api, ref, note).then((found) => found !== null, () => true),
        scaling.scaleIn(ref).then((found) => found?.suspended === true, () => true),
        api.describeService(ref).catch(() => null),
    ]);
    const arn = service?.serviceArn;
    const keys = arn === undefined ? [] : await api.listTags(arn).then(native_tags/* ownTagKeys */.$d, () => []);
    const cluster = `--cluster ${(0,byHand/* quoted */.T)(ref.cluster)}`;
    const resource = `service/${(0,shortName/* shortName */.E)(ref.cluster)}/${ref.service}`;
    return [
        ...(candidate
            ? [
                '# Delete the candidate service, once no listener rule gives its target group any weight',
                `aws ecs delete-service ${cluster} --service ${(0,byHand/* quoted */.T)(note.candidate)} --force`,
            ]
            : []),
        ...(scaleIn && note.scaleInSuspended === false
            ? [
                '# Let the service be scaled in again',
                `aws application-autoscaling register-scalable-target --service-namespace ecs --resource-id ${(0,byHand/* quoted */.T)(resource)} ` +
                    '--scalable-dimension ecs:service:DesiredCount --suspended-state DynamicScalingInSuspended=false',
            ]
            : []),
        ...(keys.length > 0
            ? [
                "# Then remove the rollout's tags",
                `aws ecs untag-resource --resource-arn ${(0,byHand/* quoted */.T)(arn)} --tag-keys ${keys.map(byHand/* quoted */.T).join(' ')}`,
            ]
            : []),
    ];
}
//# sourceMappingURL=byHand.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/candidate.js

/** Names of services have 255 characters at most. */
const LONGEST_NAME = 255;
/** On the candidate service: the rollout that it is of. */
const CANDIDATE_TAG = 'deploy-actions:candidate-of';
function candidateName(service, rollout) {
    const ending = `-candidate-${(0,external_node_crypto_.createHash)('sha256').update(rollout).digest('hex').slice(0, 8)}`;
    return `${service.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}
function candidateDefinition(stable, { release, groups }, { rollout, desiredCount, tags }) {
    const { deploymentConfiguration: { minimumHealthyPercent, maximumPercent } = {} } = stable;
    const [{ containerName, containerPort } = {}] = stable.loadBalancers ?? [];
    const { volumeConfigurations = [] } = stable.deployments?.[0] ?? {};
    return {
        taskDefinition: release,
        desiredCount,
        loadBalancers: [{ targetGroupArn: groups.candidate, containerName, containerPort }],
        ...capacityOf(stable),
        ...given({
            platformVersion: stable.platformVersion,
            networkConfiguration: stable.networkConfiguration,
            placementConstraints: stable.placementConstraints,
            placementStrategy: stable.placementStrategy,
            healthCheckGracePeriodSeconds: stable.healthCheckGracePeriodSeconds,
            enableECSManagedTags: stable.enableECSManagedTags,
            propagateTags: stable.propagateTags === 'NONE' ? undefined : stable.propagateTags,
            enableExecuteCommand: stable.enableExecuteCommand,
            availabilityZoneRebalancing: stable.availabilityZoneRebalancing,
            volumeConfigurations: volumeConfigurations.length > 0 ? volumeConfigurations : undefined,
        }),
        deploymentConfiguration: {
            ...given({ minimumHealthyPercent, maximumPercent }),
            // a release that never comes up is to be known as that, rather than waited for
            deploymentCircuitBreaker: { enable: true, rollback: false },
        },
        tags: [
            ...Object.entries(tags)
                .filter(([key]) => !/^(aws|deploy-actions):/.test(key))
                .map(([key, value]) => ({ key, value })),
            { key: CANDIDATE_TAG, value: rollout },
        ],
    };
}
/** A launch type, or a strategy of capacity providers: ECS takes one of the two. */
function capacityOf({ capacityProviderStrategy = [], launchType }) {
    return capacityProviderStrategy.length > 0 ? { capacityProviderStrategy } : given({ launchType });
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=candidate.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/capacity.js
/** Tasks that a share of the traffic needs, of those that all of it needs; never none. */
function tasksFor(percent, desired) {
    // a share in per cent times a whole number may come out a hair above the whole number that it is
    return Math.max(1, Math.ceil((percent * desired) / 100 - 1e-9));
}
/** The weight that the plan gives after this one; the same one after the last. */
function weightAfter({ stages }, percent) {
    return stages.find(({ weight }) => weight > percent)?.weight ?? stages.at(-1).weight;
}
//# sourceMappingURL=capacity.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/writes.js
var writes = __webpack_require__(13256);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/noted.js
var noted = __webpack_require__(43539);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/move.js + 1 modules
var move = __webpack_require__(69423);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/forward.js









/** Creates the candidate service, once: one that is there already is the answer that got lost. */
async function createCandidate({ reads, note, begunAt }, definition) {
    const { api, ref } = reads;
    const readBack = async () => {
        await (0,promises_.setTimeout)(writes/* READS_SETTLE_MS */.LH);
        return (0,look/* candidateOf */.RH)(api, ref, note);
    };
    const send = () => api.createService({ ...ref, service: note.candidate }, { ...definition, clientToken: note.candidate.slice(-36) });
    await (0,sent/* sendForward */.g)('ECS did not create the candidate service', { send, readBack, begunAt });
}
async function setWeight(forward, weight) {
    const { reads, note, plan, begunAt } = forward;
    const seen = await (0,look/* look */.Op)(reads, note);
    const { stable, candidate, healthy } = seen;
    const desired = stable.desiredCount ?? 0;
    refuseOthers(seen, note);
    if (candidate === null)
        throw new ports/* Unapplied */.j('There is no candidate service any more.', 'refused');
    const needed = tasksFor(weight, desired);
    if (healthy.candidate < needed) {
        await scale(forward, candidate.desiredCount ?? 0, needed);
        throw new ports/* Unapplied */.j(`${healthy.candidate} of the ${needed} tasks that ${weight}% needs are healthy.`, 'unknown');
    }
    const scaled = await scale(forward, candidate.desiredCount ?? 0, tasksFor(weightAfter(plan, weight), desired));
    const moved = await (0,move/* move */.C)(reads.rules, (0,noted/* rulesOf */.fD)(note), note.groups, weight, begunAt);
    const tasks = scaled === null ? '' : ` The candidate is scaled to ${scaled} tasks for what comes next.`;
    return { sent: moved > 0 || scaled !== null, detail: `${rules(moved)} the candidate ${weight}%.${tasks}` };
}
/** The stable service gets the release while the candidate has all traffic; once it serves by it, it takes the traffic over. */
async function promote(forward) {
    const { reads, note, begunAt } = forward;
    const { api, ref } = reads;
    const seen = await (0,look/* look */.Op)(reads, note);
    const { stable, healthy, shares } = seen;
    if (stable.taskDefinition !== note.release) {
        refuseOthers(seen, note);
        const shown = shares.map((each) => each ?? '?').join('%, ');
        if (shares.some((each) => each !== 100))
            throw new ports/* Unapplied */.j(`the candidate has ${shown}%, not all traffic.`, 'refused');
        const readBack = async () => {
            await (0,promises_.setTimeout)(writes/* READS_SETTLE_MS */.LH);
            const now = (0,look/* present */.Eb)(await api.describeService(ref), ref);
            return now.taskDefinition === note.release ? now : null;
        };
        const send = () => api.updateService(ref, { taskDefinition: note.release });
        await (0,sent/* sendForward */.g)('ECS did not take the release for the stable service', { send, readBack, begunAt });
        return {
            sent: true,
            detail: `The stable service is updated to ${(0,shortName/* shortName */.E)(note.release)}; the candidate has all traffic meanwhile.`,
        };
    }
    if (!(0,look/* isSteady */.NZ)(stable) || healthy.stable < (stable.desiredCount ?? 0)) {
        throw new ports/* Unapplied */.j('The stable service is being updated to the release still.', 'unknown');
    }
    const moved = await (0,move/* move */.C)(reads.rules, (0,noted/* rulesOf */.fD)(note), note.groups, 0, begunAt);
    return { sent: moved > 0, detail: `${rules(moved)} the stable service all traffic, which has the release by now.` };
}
/** @returns to how many tasks the candidate was scaled; null when it has as many */
async function scale({ reads: { api, ref }, note, begunAt }, has, needed) {
    if (has >= needed)
        return null;
    const candidate = { ...ref, service: note.candidate };
    const readBack = async () => {
        await (0,promises_.setTimeout)(writes/* READS_SETTLE_MS */.LH);
        const now = await api.describeService(candidate);
        return now && (now.desiredCount ?? 0) >= needed ? now : null;
    };
    const send = () => api.updateService(candidate, { desiredCount: needed });
    await (0,sent/* sendForward */.g)('ECS did not scale the candidate', { send, readBack, begunAt });
    return needed;
}
function refuseOthers({ stable }, note) {
    const { taskDefinition = '' } = stable;
    if (taskDefinition !== note.stable) {
        throw new ports/* Unapplied */.j(`The stable service was given ${(0,shortName/* shortName */.E)(taskDefinition)} meanwhile.`, 'unknown');
    }
    if ((0,look/* isRolling */.m$)(stable))
        throw new ports/* Unapplied */.j('A deployment of the stable service is under way.', 'unknown');
}
function rules(moved) {
    return moved === 0
        ? 'The rules give'
        : moved === 1
            ? 'The rule was changed to give'
            : `${moved} rules were changed to give`;
}
//# sourceMappingURL=forward.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/stable.js
var ecs_stable = __webpack_require__(26407);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/note.js
var stepwise_note = __webpack_require__(32127);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/weightsOwner.js
var weightsOwner = __webpack_require__(40228);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/requirements.js



/** ECS allows 50 tags; a rollout needs some of them. */
const MOST_TAGS = 50;
const TAGS_NEEDED = 8;
/** Why a service cannot take a release whose traffic is moved by its listener rules; all reasons at once, none when it can. */
function serviceProblems(readiness) {
    const { service, tags } = readiness;
    const name = `\`${service.serviceName}\``;
    return [
        ...(service.status === 'ACTIVE' ? [] : [`${name} is ${service.status}: it takes no deployments.`]),
        ...ownershipProblems(name, service),
        ...capacityProblems(name, readiness),
        ...(readiness.release === readiness.stable ? [`${name} runs ${(0,shortName/* shortName */.E)(readiness.release)} already.`] : []),
        ...(readiness.stable === null ? [`what ${name} serves is not known: no deployment of it has completed.`] : []),
        ...(tags + TAGS_NEEDED > MOST_TAGS
            ? [`${name} has ${tags} tags: of ECS's ${MOST_TAGS} the rollout needs ${TAGS_NEEDED}. Remove some.`]
            : []),
    ].map((message) => ({ message, path: [] }));
}
/** Weights have one owner. */
function ownershipProblems(name, service) {
    const controller = service.deploymentController?.type ?? 'ECS';
    const { strategy = 'ROLLING' } = service.deploymentConfiguration ?? {};
    const attached = (service.loadBalancers ?? []).filter(({ targetGroupArn }) => targetGroupArn !== undefined);
    return [
        ...(controller === 'ECS' ? [] : [`${name} is deployed by ${controller}, which may move its traffic itself.`]),
        ...(service.schedulingStrategy === 'DAEMON'
            ? [`${name} is a DAEMON service: it cannot be scaled, so that there is no second one beside it.`]
            : []),
        ...((0,weightsOwner/* isEcsOwned */.L)(service)
            ? [
                `ECS itself moves the traffic of ${name} (strategy ${strategy}, \`advancedConfiguration\` of its target group): two that set ` +
                    'the same weights would undo each other. Give a plan that ECS can do (`engine: native`), or a service without it.',
            ]
            : []),
        ...(attached.length === 1
            ? []
            : attached.length === 0
                ? [`${name} has no load balancer with a target group: there are no weights that could be shifted.`]
                : [`${name} has ${attached.length} target groups: one is the most whose traffic can be shifted step by step.`]),
    ];
}
function capacityProblems(name, { service, healthy, candidates }) {
    const { desiredCount = 0, runningCount = 0 } = service;
    if (desiredCount === 0) {
        return [
            `${name} has a desired count of 0: nothing serves it, so that no traffic could be shifted. Scale it up first.`,
        ];
    }
    const up = Math.min(runningCount, healthy ?? runningCount);
    return [
        ...((0,look/* isRolling */.m$)(service) ? [`a deployment of ${name} is under way. Wait for its end, or end it with rollback.`] : []),
        ...(up < desiredCount
            ? [
                `${name} has ${up} healthy tasks of the ${desiredCount} that it should: it could not take its traffic back. See to it first.`,
            ]
            : []),
        ...((candidates ?? 0) > 0
            ? [
                `the candidate's target group has ${candidates} targets already, which would get the traffic, too. Remove the service that ` +
                    'registers them: `aws ecs delete-service --force` for the candidate of an earlier rollout.',
            ]
            : []),
    ];
}
/** What of a plan cannot be done by weights alone. */
function planProblems({ rollback, strategy }) {
    if (strategy === 'rolling') {
        const message = 'a rolling deployment has no weights that could be set. Give a plan that shifts traffic, such as 25-50-100.';
        return [{ message, path: ['strategy'] }];
    }
    if (rollback !== 'gradual')
        return [];
    const message = 'All traffic goes back at once: there is no gradual rollback yet. Give `immediate`, which is the default.';
    return [{ message, path: ['rollback'] }];
}
/** What is no reason not to, and should be known. */
function serviceWarnings({ serviceRegistries = [], deployments = [], serviceName }) {
    const connected = deployments.some(({ serviceConnectConfiguration: connect }) => connect?.enabled === true);
    if (serviceRegistries.length === 0 && !connected)
        return [];
    const way = connected ? 'Service Connect' : 'service discovery';
    const message = `Who reaches \`${serviceName}\` by ${way} stays on the stable release until it is promoted: only the load balancer's traffic is shared out.`;
    return [{ message, path: [] }];
}
//# sourceMappingURL=requirements.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/forwards.js
var forwards = __webpack_require__(68721);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/byHand.js
var rules_byHand = __webpack_require__(8843);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/settings.js


const SETTINGS = [
    { name: 'protocol', of: ({ Protocol }) => Protocol },
    { name: 'protocol version', of: ({ ProtocolVersion }) => ProtocolVersion },
    { name: 'target type', of: ({ TargetType }) => TargetType },
    { name: 'IP address type', of: ({ IpAddressType }) => IpAddressType },
    { name: 'VPC', of: ({ VpcId }) => VpcId },
    {
        name: 'health check protocol',
        of: ({ HealthCheckProtocol }) => HealthCheckProtocol,
        option: '--health-check-protocol',
    },
    { name: 'health check port', of: ({ HealthCheckPort }) => HealthCheckPort, option: '--health-check-port' },
    { name: 'health check path', of: ({ HealthCheckPath }) => HealthCheckPath, option: '--health-check-path' },
    { name: 'health check matcher', of: ({ Matcher }) => Matcher && JSON.stringify(Matcher), option: '--matcher' },
    {
        name: 'health check interval in seconds',
        of: ({ HealthCheckIntervalSeconds }) => HealthCheckIntervalSeconds,
        option: '--health-check-interval-seconds',
    },
    {
        name: 'health check time-out in seconds',
        of: ({ HealthCheckTimeoutSeconds }) => HealthCheckTimeoutSeconds,
        option: '--health-check-timeout-seconds',
    },
    {
        name: 'healthy threshold',
        of: ({ HealthyThresholdCount }) => HealthyThresholdCount,
        option: '--healthy-threshold-count',
    },
    {
        name: 'unhealthy threshold',
        of: ({ UnhealthyThresholdCount }) => UnhealthyThresholdCount,
        option: '--unhealthy-threshold-count',
    },
];
/** Why weights between these two would compare what cannot be compared; null when nothing differs. */
function settingsProblem({ stable, candidate }, groups) {
    const [ours, theirs] = [stable, candidate].map((arn) => groups.find(({ TargetGroupArn }) => TargetGroupArn === arn));
    const unknown = [ours ? [] : [stable], theirs ? [] : [candidate]].flat();
    if (!ours || !theirs) {
        return `ELB does not show the target group ${unknown.join(' and ')}, which the rules name: whether both are of the same kind is not known.`;
    }
    const differing = SETTINGS.filter(({ of }) => of(ours) !== of(theirs));
    if (differing.length === 0)
        return null;
    const shown = differing.map(({ name, of }) => `${name}: ${of(ours) ?? 'none'} and ${of(theirs) ?? 'none'}`);
    return (`The target groups ${(0,rules_byHand/* groupName */.hv)(stable)} and ${(0,rules_byHand/* groupName */.hv)(candidate)} differ in what both must have in common ` +
        `(${shown.join('; ')}): a release would be judged by its target group. ${repair(candidate, ours, differing)}`);
}
function repair(candidate, stable, differing) {
    const fixed = differing.filter(({ option }) => option === undefined).map(({ name }) => name);
    if (fixed.length > 0) {
        return `Of a target group that exists, ${fixed.join(', ')} cannot be changed: make a new one for the candidate, with the settings of the other.`;
    }
    const options = differing.flatMap(({ option = '', of }) => {
        const value = of(stable);
        return value === undefined ? [] : [`${option} ${(0,byHand/* quoted */.T)(String(value))}`];
    });
    return `Give the candidate's the settings of the other:\naws elbv2 modify-target-group --target-group-arn ${(0,byHand/* quoted */.T)(candidate)} ${options.join(' ')}`;
}
const APPLICATION_PROTOCOLS = ['HTTP', 'HTTPS'];
/** Why the load balancer is not one whose weights can be moved; null when it is. */
function balancerProblem(stable, groups) {
    const { Protocol: protocol } = groups.find(({ TargetGroupArn }) => TargetGroupArn === stable) ?? {};
    if (protocol === undefined || APPLICATION_PROTOCOLS.includes(protocol))
        return null;
    return (`The target group ${(0,rules_byHand/* groupName */.hv)(stable)} speaks ${protocol}: it belongs to a network load balancer, and the weights that are moved ` +
        "here are those of an Application Load Balancer's rules. Let ECS move this service's traffic itself (its own canary or " +
        'blue-green deployments), or deploy it with `strategy: rolling` (deploy-ecs).');
}
//# sourceMappingURL=settings.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/stickiness.js
var rules_stickiness = __webpack_require__(44263);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/problems.js




/** What stands in a command where only a person can know what has to. */
const TO_BE_MADE = '<ARN of a second, empty target group of the same kind>';
/** The production rules among these, which name the stable target group, and the one group that stands beside it. */
function productionOf(rules, stable) {
    const production = rules.filter(({ actions }) => (0,forwards/* groupsOf */.c1)(actions).includes(stable));
    const beside = new Set(production.flatMap((rule) => besideOf(rule, stable) ?? []));
    const [candidate = null] = beside;
    return { rules: production, candidate: beside.size === 1 ? candidate : null };
}
function ruleProblems(rules, stable, groups, stickiness = 'refuse') {
    const found = productionOf(rules, stable);
    const foreign = balancerProblem(stable, groups);
    // what is said below would be in vain there
    if (foreign !== null)
        return { ...found, problems: [foreign].map(toFinding) };
    const settings = found.candidate === null ? null : settingsProblem({ stable, candidate: found.candidate }, groups);
    const messages = [
        ...(found.rules.length === 0 ? [nobody(stable)] : []),
        ...found.rules.flatMap((rule) => problemOf(rule, stable, found.candidate, stickiness) ?? []),
        ...disagreement(found.rules, stable),
        ...(settings === null ? [] : [settings]),
    ];
    return { ...found, problems: messages.map(toFinding) };
}
const toFinding = (message) => ({ message, path: [] });
/** The other group of a rule that names two; null for all others. */
function besideOf({ actions }, stable) {
    const groups = (0,forwards/* groupsOf */.c1)(actions);
    return groups.length === 2 ? (groups.find((arn) => arn !== stable) ?? null) : null;
}
function nobody(stable) {
    return (`No listener rule and no default action forwards to the target group ${(0,rules_byHand/* groupName */.hv)(stable)} (${stable}): there is no production ` +
        'traffic that could be shifted. Let one forward to it, and to a second, empty target group of the same kind with weight 0.');
}
/** Rules that name other groups beside the stable one than their fellows do. */
function disagreement(rules, stable) {
    const named = rules.flatMap((rule) => {
        const beside = besideOf(rule, stable);
        return beside === null ? [] : [{ rule, beside }];
    });
    if (new Set(named.map(({ beside }) => beside)).size < 2)
        return [];
    const lines = named.map(({ rule, beside }) => `- ${(0,rules_byHand/* nameOf */.Vb)(rule)}: ${(0,rules_byHand/* groupName */.hv)(beside)}`);
    return [
        `The rules name different target groups beside ${(0,rules_byHand/* groupName */.hv)(stable)}, but a candidate has one:\n${lines.join('\n')}\n` +
            'Let all of them name the same one.',
    ];
}
function problemOf(rule, stable, candidate, stickiness) {
    const groups = (0,forwards/* groupsOf */.c1)(rule.actions);
    const sticky = (0,rules_stickiness/* stickinessFault */.lv)(rule.actions, stickiness);
    const beside = besideOf(rule, stable);
    const faults = [
        ...(groups.length === 1
            ? [`it forwards to ${(0,rules_byHand/* groupName */.hv)(stable)} alone, where a second target group must stand beside it with weight 0`]
            : []),
        ...(groups.length > 2 ? [crowd(groups)] : []),
        ...(beside === null ? [] : unevenness(rule, stable, beside)),
        ...(sticky === null ? [] : [sticky]),
    ];
    if (faults.length === 0)
        return null;
    const said = `${capital((0,rules_byHand/* nameOf */.Vb)(rule))} cannot be used to shift traffic: ${faults.join('; and ')}.`;
    // which of its groups has to go is not ours to say
    if (groups.length > 2)
        return said;
    const command = (0,rules_byHand/* modifyCommand */.CM)(rule, mended(rule.actions, stable, beside ?? candidate ?? TO_BE_MADE, stickiness));
    return `${said} Put it right, with all else kept:\n${command}`;
}
function crowd(groups) {
    return (`it forwards to ${groups.length} target groups (${groups.map(rules_byHand/* groupName */.hv).join(', ')}), where only the stable release's and the ` +
        "candidate's may stand: take the others out of it");
}
function unevenness(rule, stable, beside) {
    const share = (0,forwards/* shareOf */.tC)(rule, { stable, candidate: beside });
    if (share === 0)
        return [];
    if (share === null)
        return ['it forwards to nobody: both weights are 0'];
    return [
        `it gives ${(0,rules_byHand/* groupName */.hv)(beside)} ${share}% of the traffic by now, where ${(0,rules_byHand/* groupName */.hv)(stable)} must have all: another rollout ` +
            'did that, whose end has to be awaited, or a person, who should know before it is set back',
    ];
}
function forwardConfigOf(actions) {
    return actions.find(({ Type }) => Type === 'forward')?.ForwardConfig ?? {};
}
/** The actions as they have to be: all traffic on the stable group, the other one beside it, stickiness off unless it is dealt with. */
function mended(actions, stable, beside, stickiness) {
    const { TargetGroupStickinessConfig: sticky, ...config } = forwardConfigOf(actions);
    const order = (0,forwards/* groupsOf */.c1)(actions).length === 2 ? (0,forwards/* groupsOf */.c1)(actions) : [stable, beside];
    const kept = (0,forwards/* forwardsOf */.Sn)(actions).find(({ targetGroupArn }) => targetGroupArn === stable)?.weight ?? 0;
    const ForwardConfig = {
        ...config,
        TargetGroups: order.map((arn) => ({ TargetGroupArn: arn, Weight: arn === stable ? kept || 100 : 0 })),
        ...(sticky && {
            TargetGroupStickinessConfig: (0,rules_stickiness/* stickinessFault */.lv)(actions, stickiness) === null ? sticky : { ...sticky, Enabled: false },
        }),
    };
    return actions.map((action) => (action.Type === 'forward' ? { ...action, ForwardConfig } : action));
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
//# sourceMappingURL=problems.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/tags.js
var stepwise_tags = __webpack_require__(97854);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/open.js











async function open_open(reads, scaling, { release, rollout, note = null, stickiness = 'refuse' }) {
    const { api, ref } = reads;
    const service = (0,look/* present */.Eb)(await api.describeService(ref), ref);
    const serviceArn = service.serviceArn;
    const tags = await api.listTags(serviceArn).catch((error) => {
        // who only goes on, or back, can do without
        if (note !== null)
            return {};
        throw error;
    });
    const tagged = note === null ? (0,stepwise_tags/* stepwiseTagged */.Z)(tags) : legibly(tags);
    const common = { serviceArn, tagged };
    const left = tagged !== null && (release === null || tagged.note.release === release) ? tagged.note : null;
    const known = note ?? left;
    if (known !== null)
        return { ...common, mode: 'resumed', note: known, problems: [], warnings: [], serves: false };
    if (release === null)
        throw nothingToJoin(ref);
    const stable = await (0,ecs_stable/* stableTaskDefinition */.w)(api, ref, service);
    const own = service.loadBalancers?.[0]?.targetGroupArn;
    const routes = own === undefined ? null : await routesTo(reads, own, stickiness);
    const scaled = await scaling.scaleIn(ref);
    const begun = routes?.candidate == null || stable === null
        ? null
        : {
            format: stepwise_note/* STEPWISE_FORMAT */.VN,
            release,
            stable,
            candidate: candidateName(ref.service, rollout),
            groups: { stable: own, candidate: routes.candidate },
            scaleInSuspended: scaled?.suspended ?? null,
            ...(0,noted/* notedRules */.IE)(routes.rules, { stable: own, candidate: routes.candidate }, stickiness),
        };
    const counts = {
        healthy: routes?.healthy ?? null,
        candidates: routes?.candidates ?? null,
        tags: Object.keys(tags).length - (0,native_tags/* ownTagKeys */.$d)(tags).length,
    };
    const problems = [
        ...serviceProblems({ service, release, stable, ...counts }),
        ...((0,native_tags/* ownTagKeys */.$d)(tags).length > 0 ? [held(ref, tagged)] : []),
        ...(routes?.problems ?? []),
    ];
    return {
        ...common,
        mode: 'new',
        note: begun,
        problems,
        warnings: [...serviceWarnings(service), ...stickyWarnings(routes?.rules ?? [], stickiness)],
        serves: release === stable && !(0,look/* isRolling */.m$)(service) && (0,native_tags/* ownTagKeys */.$d)(tags).length === 0,
    };
}
/** The rules that lead to the stable service, and what is behind them. */
async function routesTo({ rules }, own, stickiness) {
    const all = await rules.rulesOf(own);
    const arns = new Set(all.flatMap(({ actions }) => (0,forwards/* groupsOf */.c1)(actions)).concat(own));
    const found = ruleProblems(all, own, await rules.targetGroups([...arns]), stickiness);
    const [stable, candidate] = await Promise.all([
        rules.health(own),
        found.candidate === null ? null : rules.health(found.candidate),
    ]);
    return { ...found, healthy: stable.healthy, candidates: candidate?.all ?? null };
}
function stickyWarnings(rules, stickiness) {
    const message = (0,rules_stickiness/* stickinessWarning */.Py)(rules, stickiness);
    return message === null ? [] : [{ message, path: [] }];
}
function nothingToJoin({ service }) {
    return new Error(`No stepwise rollout of \`${service}\` is open that could be gone on with. Give a task definition to begin one.`);
}
/** For who knows by a note what damaged tags said. */
function legibly(tags) {
    try {
        return (0,stepwise_tags/* stepwiseTagged */.Z)(tags);
    }
    catch {
        return null;
    }
}
/** Of another release, or by another engine. */
function held({ service }, tagged) {
    const what = tagged === null ? "a rollout or rollback by ECS's own engine" : `the stepwise rollout ${tagged.rollout}`;
    const message = `${what} has left its tags on \`${service}\`: bring it home first, with \`command: reconcile\` or the action \`rollback\`.`;
    return { message, path: [] };
}
//# sourceMappingURL=open.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/restore.js
var restore = __webpack_require__(37793);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/retire.js
var retire = __webpack_require__(12688);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/snapshot.js



function snapshotOf(look, course) {
    const { note, goesBack } = course;
    const { stable, candidate, healthy } = look;
    const share = shareIn(look, goesBack);
    const { phase, reason } = goesBack ? homewards(look, note, share) : onwards(look, course, share);
    const desired = stable.desiredCount ?? 0;
    return {
        phase,
        reason,
        weight: phase === 'done' ? 100 : share,
        foreign: goesBack ? null : foreignOf(look, course),
        alarms: [],
        stable: armOf(stable, note.stable, healthy.stable >= Math.max(1, desired)),
        candidate: candidate && armOf(candidate, note.release, healthy.candidate >= tasksFor(100, desired)),
    };
}
function onwards(look, { note, plan }, share) {
    const { stable, candidate, isDeleted, healthy } = look;
    const desired = stable.desiredCount ?? 0;
    if (isDeserted(look, share))
        return told('failed', `The candidate service is gone, and has ${share}% of the traffic.`);
    if (stable.taskDefinition === note.release)
        return promoting(stable, healthy.stable >= desired, share);
    // by whoever brought the rollout home, or by a person: either way it is over
    if (isDeleted && share === 0)
        return told('reverted', 'The candidate service was deleted.');
    if (candidate === null)
        return told('absent', 'There is no candidate service.');
    const failed = candidate.deployments?.find(({ rolloutState }) => rolloutState === 'FAILED');
    if (failed)
        return told('failed', failed.rolloutStateReason ?? 'The candidate does not come up.');
    const needed = tasksFor(weightAfter(plan, share ?? 0), desired);
    const tasks = `${healthy.candidate} of ${needed} tasks are healthy`;
    if (healthy.candidate >= needed)
        return told('waiting', tasks);
    return told(share === 0 ? 'preparing' : 'shifting', tasks);
}
/** Whether nobody is there for the candidate's traffic. A service that reads do not show has its targets still. */
function isDeserted({ candidate, isDeleted, healthy }, share) {
    return candidate === null && (isDeleted || healthy.candidate === 0) && (share ?? 0) > 0;
}
/** The stable service gets the release, too, while the candidate has all traffic; then it takes the traffic over. */
function promoting(stable, isHealthy, share) {
    if (!(0,look/* isSteady */.NZ)(stable) || !isHealthy)
        return told('shifting', 'the stable service is being updated to the release');
    return share === 0
        ? told('done', 'The stable service serves the release.')
        : told('waiting', 'the stable service has the release, and takes its traffic back next');
}
function homewards({ stable }, { release }, share) {
    if (stable.taskDefinition === release)
        return told('shifting', 'the stable service has the release still');
    if ((0,look/* isRolling */.m$)(stable))
        return told('reverting', 'the stable service is getting the release before back');
    if (share === 0)
        return told('reverted', 'The rules give the stable service all traffic.');
    return told('shifting', `the rules give the candidate ${share ?? 'an unknown share'}%`);
}
function shareIn({ shares }, goesBack) {
    const known = shares.filter((each) => each !== null);
    if (known.length < shares.length)
        return null;
    return goesBack ? Math.max(...known) : Math.min(...known);
}
function foreignOf({ stable, shares }, { note, plan }) {
    const elsewhere = shares.indexOf(null);
    if (elsewhere !== -1)
        return `the rule ${note.rules[elsewhere].arn} forwards to others than the two target groups`;
    const given = [0, ...plan.stages.map(({ weight }) => weight)];
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    // on its way from one weight to the next, or back from 100% to 0
    const isStep = least === most || (given.includes(most) && given.includes(least));
    if (!isStep)
        return `the rules give the candidate different shares: ${shares.join('%, ')}%`;
    const { taskDefinition = '' } = stable;
    if (taskDefinition === note.release)
        return null;
    if (taskDefinition !== note.stable)
        return `the stable service was given ${(0,shortName/* shortName */.E)(taskDefinition)} meanwhile`;
    return (0,look/* isRolling */.m$)(stable) ? 'a deployment of the stable service is under way' : null;
}
function armOf({ serviceArn }, taskDefinition, ready) {
    return { id: serviceArn, name: (0,shortName/* shortName */.E)(taskDefinition), ready };
}
function told(phase, reason) {
    return { phase, reason };
}
//# sourceMappingURL=snapshot.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/target.js
















const LOOK_EVERY_MS = 1_000;
async function connectStepwiseTarget(options) {
    const { api, rules, ref, scaling, plan } = options;
    const reads = { api, rules, ref };
    let { holder } = options;
    const opening = await open_open(reads, scaling, { ...options, rollout: holder.rollout });
    let goesBack = false;
    let mayBeSent = opening.mode === 'resumed';
    function known() {
        if (opening.note !== null)
            return opening.note;
        throw new ports/* Unapplied */.j(opening.problems.map(({ message }) => message).join('\n'), 'refused');
    }
    async function fit(asked) {
        const problems = [...planProblems(asked), ...opening.problems];
        return problems.length > 0 ? { ok: false, problems } : { ok: true, plan: asked, warnings: opening.warnings };
    }
    /** What it takes to put everything back is written down first; then scaling in is held, and the candidate comes up. */
    async function prepare(begunAt) {
        const note = known();
        const there = await (0,look/* candidateOf */.RH)(api, ref, note);
        const now = there === null && opening.mode === 'new'
            ? await open_open(reads, scaling, { ...options, rollout: holder.rollout })
            : null;
        const problems = [...planProblems(plan), ...(now?.problems ?? [])];
        if (problems.length > 0)
            throw new ports/* Unapplied */.j(problems.map(({ message }) => message).join('\n'), 'refused');
        await api.tag(opening.serviceArn, (0,native_tags/* toTags */.LZ)(note, holder));
        if (note.scaleInSuspended === false)
            await scaling.suspendScaleIn(ref, true);
        if (there !== null)
            return { sent: false, detail: `The candidate service ${note.candidate} is there already.` };
        const stable = (0,look/* present */.Eb)(await api.describeService(ref), ref);
        const desiredCount = tasksFor(plan.stages[0].weight, stable.desiredCount ?? 0);
        const tags = await api.listTags(opening.serviceArn);
        mayBeSent = true;
        const definition = candidateDefinition(stable, note, { rollout: holder.rollout, desiredCount, tags });
        await createCandidate({ reads, note, plan, begunAt }, definition);
        return { sent: true, detail: `ECS creates the candidate service ${note.candidate} (${desiredCount} tasks).` };
    }
    async function takeBack() {
        const note = known();
        // what was just sent may show late, and would stay behind
        const deadline = performance.now() + (mayBeSent ? look/* SHOWS_WITHIN_MS */.UM : 0);
        const applied = await (0,restore/* restore */.P)(reads, note);
        goesBack = true;
        while (performance.now() < deadline) {
            // oxlint-disable-next-line no-await-in-loop
            if ((await (0,look/* candidateOf */.RH)(api, ref, note).catch(() => null)) !== null)
                break;
            // oxlint-disable-next-line no-await-in-loop
            await (0,promises_.setTimeout)(LOOK_EVERY_MS);
        }
        mayBeSent = false;
        return applied;
    }
    async function act(goal) {
        const begunAt = performance.now();
        switch (goal.kind) {
            case 'prepare':
                return prepare(begunAt);
            case 'weight':
                return setWeight({ reads, note: known(), plan, begunAt }, goal.weight);
            case 'promote':
                return promote({ reads, note: known(), plan, begunAt });
            case 'restore':
                return takeBack();
            default:
                return (0,retire/* retire */.S)(reads, scaling, known());
        }
    }
    return {
        mode: opening.mode,
        serves: opening.serves,
        release: (opening.note?.release ?? options.release),
        tagged: opening.tagged,
        pin: (journal) => void (holder = { ...holder, journal }),
        note: known,
        armGroups: () => {
            if (opening.note === null)
                return { stable: null, candidate: null };
            const { groups } = opening.note;
            return (0,routes/* armGroupsOf */.KQ)((0,noted/* arnsOf */.g3)(opening.note).map((rule) => ({ rule, ...groups })));
        },
        byHand: () => byHand_byHand(reads, scaling, known()),
        fit,
        inspect: async () => snapshotOf(await (0,look/* look */.Op)(reads, known(), goesBack), { note: known(), plan, goesBack }),
        apply: (goal) => act(goal).catch((error) => {
            throw (0,sent/* unapplied */.f)(`The service was not brought to: ${(0,rollout_goal/* goalText */.zX)(goal)}`, error);
        }),
    };
}
//# sourceMappingURL=target.js.map

/***/ }),

/***/ 14328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseDuration),
  a: () => (/* binding */ formatDuration)
});
/** The units of time, the greatest first, each with the ways people write it. */
const units = [
    { ms: 86_400_000, names: ['d', 'day', 'days'] },
    { ms: 3_600_000, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
    { ms: 60_000, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
    { ms: 1_000, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
    { ms: 1, names: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'] },
];
const LEAP_YEAR_MS = 366 * 86_400_000;
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

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ meant)
});
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
