export const id = 6029;
export const ids = [6029];
export const modules = {

/***/ 66029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19062);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63289);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48309);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71194);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75552);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29482);
var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50092);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90148);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4468);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29824);
var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54825);





/** @throws {ConfigurationError} where AWS does not let the job in */
async function connect({ inputs, log }) {
    const taken = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .takeOn */ .J)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I.name, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r }, inputs['role-to-assume'], (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .jobOf */ .Z)(log, process.env));
    if ('problems' in taken)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(taken.problems);
    const { identity } = taken;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    return {
        ecs: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_6__/* .connectEcs */ .K)(identity),
        ecr: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_7__/* .createEcrApi */ .N)(identity),
        balancer: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_8__/* .connectBalancer */ .b)(identity),
        rules: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_9__/* .connectRules */ .Q)(identity),
        scaling: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_10__/* .connectScaling */ .o)(identity),
        holder: { rollout: (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_11__/* .rollBackName */ .wo)(id), owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
    };
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 29482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ connectScaling)
});
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17907);
var _clientConfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
var _nameCalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17916);



function connectScaling(options, config = {}) {
    const load = async () => {
        const sdk = await __webpack_require__.e(/* import() */ 8066).then(__webpack_require__.bind(__webpack_require__, 18066));
        const client = new sdk.ApplicationAutoScalingClient((0,_clientConfig_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(options, config));
        (0,_nameCalls_js__WEBPACK_IMPORTED_MODULE_1__/* .nameCalls */ .fs)(client, 'application-autoscaling');
        options.platformClock?.watch(client);
        return { sdk, client };
    };
    let loaded = null;
    const describe = async (ref) => {
        const { sdk, client } = await (loaded ??= load());
        const { ResourceId, ...kind } = scaled(ref);
        const { ScalableTargets = [] } = await client.send(new sdk.DescribeScalableTargetsCommand({ ...kind, ResourceIds: [ResourceId] }));
        return ScalableTargets[0] ?? null;
    };
    return {
        async scaleIn(ref) {
            const target = await describe(ref);
            return target && { suspended: isSuspended(target.SuspendedState) };
        },
        async suspendScaleIn(ref, suspended) {
            const target = await describe(ref);
            if (target === null || isSuspended(target.SuspendedState) === suspended)
                return;
            const { sdk, client } = await (loaded ??= load());
            // capacities that are not given stay; of the suspended activities no document says so, and all of them are sent
            const SuspendedState = { ...target.SuspendedState, DynamicScalingInSuspended: suspended };
            await client.send(new sdk.RegisterScalableTargetCommand({ ...scaled(ref), SuspendedState }));
        },
    };
}
function isSuspended({ DynamicScalingInSuspended = false } = {}) {
    return DynamicScalingInSuspended;
}
/** A service by its names, or by the last part of its ARNs, as Application Auto Scaling knows it. */
function scaled({ cluster, service }) {
    return {
        ServiceNamespace: 'ecs',
        ScalableDimension: 'ecs:service:DesiredCount',
        ResourceId: `service/${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .E)(cluster)}/${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .E)(service)}`,
    };
}
//# sourceMappingURL=scaling.js.map

/***/ }),

/***/ 48309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createEcrApi)
});
var _identified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71655);
var _nameCalls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17916);
var _regional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22115);



function createEcrApi(options, config = {}) {
    const clientFor = (0,_regional_js__WEBPACK_IMPORTED_MODULE_0__/* .regional */ .W)(async (region) => {
        const { ECRClient } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 40331));
        const client = new ECRClient({
            ...(0,_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .identified */ .A)(options),
            ...config,
            ...(region && { region }),
        });
        return (0,_nameCalls_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCalls */ .fs)(client, 'ecr');
    });
    return {
        async findImage({ account: registryId, region, repository: repositoryName, tag, digest }) {
            const { DescribeImagesCommand } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 40331));
            const client = await clientFor(region);
            const imageId = digest === null ? { imageTag: tag ?? 'latest' } : { imageDigest: digest };
            try {
                const command = new DescribeImagesCommand({ registryId, repositoryName, imageIds: [imageId] });
                const { imageDetails } = await client.send(command);
                const found = imageDetails?.[0]?.imageDigest;
                return found === undefined ? { found: false, missing: 'image' } : { found: true, digest: found };
            }
            catch (error) {
                const name = error instanceof Error ? error.name : '';
                if (name === 'ImageNotFoundException')
                    return { found: false, missing: 'image' };
                if (name === 'RepositoryNotFoundException')
                    return { found: false, missing: 'repository' };
                throw error;
            }
        },
    };
}
//# sourceMappingURL=api.js.map

/***/ }),

/***/ 71194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ connectBalancer)
});
var _clientConfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
var _nameCalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17916);


function connectBalancer(options, config = {}) {
    const load = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(6361)]).then(__webpack_require__.bind(__webpack_require__, 46361));
        const client = new sdk.ElasticLoadBalancingV2Client((0,_clientConfig_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(options, config));
        (0,_nameCalls_js__WEBPACK_IMPORTED_MODULE_1__/* .nameCalls */ .fs)(client, 'elasticloadbalancing');
        options.platformClock?.watch(client);
        return { sdk, client };
    };
    let loaded = null;
    return {
        async forwards(arn) {
            const { sdk, client } = await (loaded ??= load());
            // behind a network load balancer ECS is given the listener itself
            if (/:listener\//.test(arn)) {
                const { Listeners } = await client.send(new sdk.DescribeListenersCommand({ ListenerArns: [arn] }));
                return forwardsOf(Listeners?.[0]?.DefaultActions);
            }
            const { Rules } = await client.send(new sdk.DescribeRulesCommand({ RuleArns: [arn] }));
            return forwardsOf(Rules?.[0]?.Actions);
        },
    };
}
function forwardsOf(actions = []) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const groups = forward?.ForwardConfig?.TargetGroups ?? [];
    if (groups.length > 0) {
        return groups.map(({ TargetGroupArn = '', Weight = 1 }) => ({ targetGroupArn: TargetGroupArn, weight: Weight }));
    }
    return forward?.TargetGroupArn === undefined ? [] : [{ targetGroupArn: forward.TargetGroupArn, weight: 1 }];
}
//# sourceMappingURL=balancer.js.map

/***/ }),

/***/ 22115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ regional)
});
/** One client per region, made when it is first needed; null is the region of the environment. */
function regional(make) {
    const clients = new Map();
    return (region = null) => {
        const client = clients.get(region) ?? make(region);
        clients.set(region, client);
        return client;
    };
}
//# sourceMappingURL=regional.js.map

/***/ }),

/***/ 50092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* binding */ giveBack),
  RD: () => (/* binding */ tagKept),
  Zo: () => (/* binding */ isRollBack),
  eG: () => (/* binding */ keptFor),
  wo: () => (/* binding */ rollBackName)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57863);
var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13256);
var _native_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28888);
var _native_retire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34787);
var _native_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99393);
var _emergency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71592);







const PREFIX = 'rollback/';
/** The name of a rollback in the tags of a service: a rollback is brought to its end, a rollout is not. */
function rollBackName(id) {
    return `${PREFIX}${id}`;
}
function isRollBack({ rollout }) {
    return rollout.startsWith(PREFIX);
}
function keptFor(service, change, tagged) {
    const given = change === 'deploy' ? (0,_emergency_js__WEBPACK_IMPORTED_MODULE_1__/* .emergencyFor */ .HB)(service.deploymentConfiguration) : null;
    if (tagged) {
        const { previous } = tagged.note;
        return { previous: previous ?? service.deploymentConfiguration ?? null, given: tagged.note.given ?? given };
    }
    return given && { previous: service.deploymentConfiguration ?? {}, given };
}
/** Writes down on the service what it is to be given back, so that any process can. */
async function tagKept(api, service, wantedArn, kept, holder) {
    const note = {
        format: _native_note_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTE_FORMAT */ .H,
        release: wantedArn,
        stable: service.taskDefinition ?? null,
        deployment: null,
        before: service.currentServiceDeployment ?? null,
        beforeMs: 0,
        ...kept,
    };
    await (0,_native_retire_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTags */ .p)(api, service.serviceArn, note, holder);
}
async function giveBack(api, ref, kept) {
    let service = await read(api, ref);
    let wanted = (0,_emergency_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBack */ .hC)(service.deploymentConfiguration, kept);
    if (wanted === null && kept.given !== null) {
        // reads may be behind what was sent last
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_ecs_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .READS_SETTLE_MS */ .LH);
        service = await read(api, ref);
        wanted = (0,_emergency_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBack */ .hC)(service.deploymentConfiguration, kept);
    }
    if (wanted !== null) {
        const deploymentConfiguration = wanted;
        await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_5__/* .sendOnce */ .E)(() => api.updateService(ref, { deploymentConfiguration }), async () => null);
    }
    return removeTags(api, service.serviceArn).then(() => [], (error) => [`The tags on the service could not be removed (${error.message}).`]);
}
async function removeTags(api, serviceArn) {
    const keys = (0,_native_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownTagKeys */ .$d)(await api.listTags(serviceArn));
    if (keys.length > 0)
        await api.untag(serviceArn, keys);
}
async function read(api, ref) {
    const service = await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_5__/* .sendOnce */ .E)(() => api.describeService(ref), async () => null);
    if (service === null)
        throw new Error(`There is no service \`${ref.service}\` in cluster \`${ref.cluster}\`.`);
    return service;
}
//# sourceMappingURL=keep.js.map

/***/ }),

/***/ 75552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ connectRules)
});
var _clientConfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
var _nameCalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17916);
var _forwards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68721);



function connectRules(options, config = {}) {
    const load = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(6361)]).then(__webpack_require__.bind(__webpack_require__, 46361));
        const connect = (maxAttempts) => {
            const client = new sdk.ElasticLoadBalancingV2Client((0,_clientConfig_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(options, config, maxAttempts));
            (0,_nameCalls_js__WEBPACK_IMPORTED_MODULE_1__/* .nameCalls */ .fs)(client, 'elasticloadbalancing');
            options.platformClock?.watch(client);
            return client;
        };
        return { sdk, client: connect(), writer: connect(1) };
    };
    let loaded = null;
    const connected = () => (loaded ??= load());
    const listeners = async (of) => {
        const { sdk, client } = await connected();
        const found = [];
        for await (const { Listeners = [] } of sdk.paginateDescribeListeners({ client }, of)) {
            found.push(...Listeners.map(({ ListenerArn = '', DefaultActions: actions = [] }) => ({
                arn: ListenerArn,
                kind: 'listener',
                actions,
            })));
        }
        return found;
    };
    /** Without a listener's default rule, which is changed by its listener alone. */
    const rules = async (of) => {
        const { sdk, client } = await connected();
        const found = [];
        for await (const { Rules = [] } of sdk.paginateDescribeRules({ client }, of)) {
            found.push(...Rules.filter(({ IsDefault, Priority }) => !IsDefault && Priority !== 'default').map(({ RuleArn = '', Actions: actions = [] }) => ({ arn: RuleArn, kind: 'rule', actions })));
        }
        return found;
    };
    const targetGroups = async (arns) => {
        // without any it would be asked for all that the account has
        if (arns.length === 0)
            return [];
        const { sdk, client } = await connected();
        const { TargetGroups = [] } = await client.send(new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }));
        return TargetGroups;
    };
    return {
        targetGroups,
        async rulesOf(targetGroupArn, beside) {
            const groups = beside === undefined ? [targetGroupArn] : [targetGroupArn, beside];
            const balancers = new Set((await targetGroups(groups)).flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns));
            const found = [];
            for (const LoadBalancerArn of balancers) {
                for (const listener of await listeners({ LoadBalancerArn })) {
                    found.push(listener, ...(await rules({ ListenerArn: listener.arn })));
                }
            }
            return found.filter(({ actions }) => (0,_forwards_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(actions).some((each) => groups.includes(each)));
        },
        async read(arns) {
            const ofListeners = arns.filter(isListener);
            const ofRules = arns.filter((arn) => !isListener(arn));
            const found = [
                ...(ofListeners.length > 0 ? await listeners({ ListenerArns: ofListeners }) : []),
                ...(ofRules.length > 0 ? await rules({ RuleArns: ofRules }) : []),
            ];
            return arns.map((arn) => {
                const rule = found.find((each) => each.arn === arn);
                if (rule === undefined)
                    throw new Error(`ELB does not show ${arn}.`);
                return rule;
            });
        },
        async write({ arn, kind }, actions) {
            const { sdk, writer } = await connected();
            await (kind === 'listener'
                ? writer.send(new sdk.ModifyListenerCommand({ ListenerArn: arn, DefaultActions: [...actions] }))
                : writer.send(new sdk.ModifyRuleCommand({ RuleArn: arn, Actions: [...actions] })));
        },
        async health(TargetGroupArn) {
            const { sdk, client } = await connected();
            const { TargetHealthDescriptions: all = [] } = await client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn }));
            return { healthy: all.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length, all: all.length };
        },
    };
}
const isListener = (arn) => /:listener\//.test(arn);
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 14434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf)
});
/** Of the runner itself: tokens of the job are among them, which nothing that a file names has any business with. */
const RUNNERS_OWN = /^(?:INPUT|STATE|ACTIONS)_/;
/** The variables that files of users may name, as `{{env.NAME}}`. */
function environmentOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || RUNNERS_OWN.test(name) ? [] : [[name, value]]));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 90148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ jobOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/environment.js
var environment = __webpack_require__(14434);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/idToken.js


const ATTEMPTS = 4;
/** Ms before the second attempt; doubled before each one after that. */
const PAUSE_MS = 250;
/** Ms that one attempt may take. */
const ATTEMPT_MS = 10_000;
function idTokenOf(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
    if (!url || !secret)
        return null;
    return async (audience) => {
        const place = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
        for (let attempt = 1;; attempt += 1) {
            // oxlint-disable-next-line no-await-in-loop
            const answer = await ask(place, secret);
            if ('token' in answer) {
                (0,mask/* mask */.d)([answer.token]);
                return answer.token;
            }
            if (!answer.isTransient || attempt === ATTEMPTS) {
                throw new Error(`GitHub did not give the job's OIDC token: ${answer.why}`);
            }
            // oxlint-disable-next-line no-await-in-loop
            await (0,promises_.setTimeout)(PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random()));
        }
    };
}
/** Nothing of request and answer is repeated in what is said of them: both hold secrets. */
async function ask(place, secret) {
    try {
        const response = await fetch(place, {
            headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
            signal: AbortSignal.timeout(ATTEMPT_MS),
        });
        const { status } = response;
        const isTransient = status >= 500 || status === 408 || status === 429;
        if (!response.ok)
            return { why: `it answered HTTP ${status}.`, isTransient };
        const { value } = ((await response.json()) ?? {});
        if (typeof value === 'string' && value !== '')
            return { token: value };
        return { why: 'its answer holds no token.', isTransient: true };
    }
    catch (error) {
        return { why: `${reasonOf(error)}.`, isTransient: true };
    }
}
/** A code, or the kind of error: messages may quote what they are about. */
function reasonOf(error) {
    const { name, cause } = error;
    const { code } = (cause ?? {});
    if (name === 'TimeoutError')
        return `no answer within ${ATTEMPT_MS / 1_000} s`;
    if (name === 'SyntaxError')
        return 'its answer is no JSON';
    return `it cannot be reached (${typeof code === 'string' ? code : name})`;
}
//# sourceMappingURL=idToken.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js



function jobOf({ line }, env) {
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return { id: `${run}-${attempt}`, env: (0,environment/* environmentOf */.p)(env), idToken: idTokenOf(env), mask: mask/* mask */.d, say: line };
}
//# sourceMappingURL=job.js.map

/***/ }),

/***/ 90375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ mask)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

/** Shorter ones would be found everywhere, which tells them rather than hides them. */
const SHORTEST = 3;
/** The runner shows `***` in place of these from now on, in the log of all steps. */
function mask(secrets) {
    for (const secret of new Set(secrets))
        if (secret.trim().length >= SHORTEST)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
}
//# sourceMappingURL=mask.js.map

/***/ })

};
