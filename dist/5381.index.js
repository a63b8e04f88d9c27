export const id = 5381;
export const ids = [5381];
export const modules = {

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

/***/ 88507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ cleanLines)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Longest line that is shown, in UTF-16 units. */
const LINE_LENGTH = 500;
/** Colours and the like come on top of what is seen; what is beyond this cannot be within the line that is shown. */
const RAW_LENGTH = 8 * LINE_LENGTH;
/** Control characters, and those that change the direction or the order of what is read. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;
function cleanLines(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map(cleanLine)
        .filter((line) => line.trim() !== '');
}
function cleanLine(raw) {
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(raw.slice(0, RAW_LENGTH)).replaceAll('\t', ' ').replace(INVISIBLE, '');
    const short = raw.length <= RAW_LENGTH && line.length <= LINE_LENGTH;
    // a character of two units may have been cut in half
    return short ? line : `${line.slice(0, LINE_LENGTH - 1).toWellFormed()}…`;
}
//# sourceMappingURL=clean.js.map

/***/ }),

/***/ 82689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createLogTails)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/identified.js
var identified = __webpack_require__(71655);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/nameCalls.js
var nameCalls = __webpack_require__(17916);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/regional.js
var regional = __webpack_require__(22115);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/clean.js
var clean = __webpack_require__(88507);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/location.js
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html */
function logLocation(taskDefinition, taskArn, container) {
    const definition = taskDefinition.containerDefinitions?.find(({ name }) => name === container);
    if (!definition)
        return { unknown: 'it is not in the task definition' };
    const { logDriver, options = {} } = Object(definition['logConfiguration']);
    if (logDriver === undefined)
        return { unknown: 'it has no log configuration' };
    if (logDriver !== 'awslogs')
        return { unknown: `its log driver is ${logDriver}, and only awslogs can be read` };
    const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = options;
    if (group === undefined)
        return { unknown: 'its log configuration has no awslogs-group' };
    if (prefix === undefined)
        return { unknown: 'without awslogs-stream-prefix its stream cannot be found' };
    const taskId = taskArn.slice(taskArn.lastIndexOf('/') + 1);
    return { group, stream: `${prefix}/${container}/${taskId}`, region };
}
//# sourceMappingURL=location.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/tail.js





/** Attempts per call, the first one included: not many, since somebody waits for the verdict. */
const MAX_ATTEMPTS = 3;
/** The last page of a stream may be empty though others are not. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
const PAGES = 3;
function createLogTails(options, config = {}) {
    const clientFor = (0,regional/* regional */.W)(async (region) => {
        const { CloudWatchLogsClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(1451), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 29434));
        const client = new Client({
            maxAttempts: MAX_ATTEMPTS,
            ...(0,identified/* identified */.A)(options),
            ...config,
            ...(region !== null && { region }),
        });
        return (0,nameCalls/* nameCalls */.fs)(client, 'logs');
    });
    return {
        async tail(taskDefinition, taskArn, container, lines) {
            const location = logLocation(taskDefinition, taskArn, container);
            if ('unknown' in location)
                return [`(no log of ${container}: ${location.unknown})`];
            try {
                const client = await clientFor(location.region);
                const read = await readTail(client, location.group, location.stream, lines);
                return read.length > 0 ? read : [`(the log of ${container} is empty)`];
            }
            catch (error) {
                const [why = 'no reason given'] = (0,clean/* cleanLines */.v)((0,nameCalls/* textOf */.b6)(error));
                return [`(the log of ${container} could not be read from ${location.group}: ${why})`];
            }
        },
    };
}
async function readTail(client, group, stream, lines) {
    const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1451), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 29434));
    let nextToken;
    for (let page = 1; page <= PAGES; page += 1) {
        const { events = [], nextBackwardToken } = await client.send(new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit: lines, nextToken }));
        if (events.length > 0)
            return events.flatMap(({ message = '' }) => (0,clean/* cleanLines */.v)(message)).slice(-lines);
        if (nextBackwardToken === nextToken)
            break;
        nextToken = nextBackwardToken;
    }
    return [];
}
//# sourceMappingURL=tail.js.map

/***/ }),

/***/ 13980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createPlatformClock)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Aborted or over: in both cases the sleep has ended. */
const ended = () => { };
function createPlatformClock() {
    let told = null;
    let latest = -Infinity;
    const tell = (header) => {
        const ms = Date.parse(header ?? '');
        if (!Number.isFinite(ms))
            return;
        const at = performance.now();
        // headers have whole seconds, cut off: between two of them what has passed here is finer
        if (told === null || ms > told.ms + at - told.at || told.ms + at - told.at - ms >= 1_000)
            told = { ms, at };
    };
    return {
        now() {
            if (told === null)
                return Date.now();
            latest = Math.max(latest, Math.floor(told.ms + performance.now() - told.at));
            return latest;
        },
        elapsed: () => performance.now(),
        async sleep(ms, signal) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, ms), undefined, signal && { signal }).catch(ended);
        },
        watch({ middlewareStack }) {
            middlewareStack.add((next) => async (args) => {
                const result = await next(args);
                tell(result.response?.headers?.['date']);
                return result;
            }, 
            // closest to the wire, where also the answers that are errors pass
            { name: 'platformClock', step: 'deserialize', priority: 'low' });
        },
    };
}
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 15557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createPreflightPorts)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/api.js
var api = __webpack_require__(48309);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/identified.js
var identified = __webpack_require__(71655);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/nameCalls.js
var nameCalls = __webpack_require__(17916);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/regional.js
var regional = __webpack_require__(22115);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/simulation.js
function decisionsOf(results = []) {
    const whole = results.map((each) => [each.EvalResourceName, decisionOf(each.EvalDecision, each)]);
    const parts = results
        .flatMap(({ ResourceSpecificResults = [] }) => ResourceSpecificResults)
        .map((each) => [each.EvalResourceName, decisionOf(each.EvalResourceDecision, each)]);
    return new Map([...whole, ...parts].flatMap(([resource, decision]) => (resource ? [[resource, decision]] : [])));
}
/** A condition on values that the simulation was not given may turn a decision either way. */
function decisionOf(decision, { MissingContextValues: missing = [] }) {
    if (missing.length > 0)
        return 'unclear';
    if (decision === 'allowed')
        return 'allowed';
    if (decision === 'explicitDeny')
        return 'explicitly denied';
    return decision === 'implicitDeny' ? 'not allowed' : 'unclear';
}
//# sourceMappingURL=simulation.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/clients.js





function createPreflightPorts(options, config = {}) {
    const settings = (region) => ({
        ...(0,identified/* identified */.A)(options),
        ...config,
        ...(region && { region }),
    });
    return {
        ecr: (0,api/* createEcrApi */.N)(options, config),
        iam: createIamApi(settings),
        loadBalancing: createLoadBalancingApi(settings),
        logs: createLogsApi(settings),
        secrets: createSecretsApi(settings),
        parameters: createParametersApi(settings),
    };
}
function createIamApi(settings) {
    const clientFor = (0,regional/* regional */.W)(async (region) => {
        const { IAMClient } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(5810)]).then(__webpack_require__.bind(__webpack_require__, 75810));
        return (0,nameCalls/* nameCalls */.fs)(new IAMClient(settings(region)), 'iam');
    });
    return {
        async getRole(name) {
            const { GetRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(5810)]).then(__webpack_require__.bind(__webpack_require__, 75810));
            const client = await clientFor();
            const call = client.send(new GetRoleCommand({ RoleName: name }));
            const answer = await orNull(call, 'NoSuchEntityException', 'NoSuchEntity');
            return answer && { arn: answer.Role.Arn, trustPolicy: answer.Role.AssumeRolePolicyDocument ?? '' };
        },
        async simulate(roleArn, action, resources) {
            const { SimulatePrincipalPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(5810)]).then(__webpack_require__.bind(__webpack_require__, 75810));
            const client = await clientFor();
            const decisions = new Map();
            let Marker;
            do {
                const command = new SimulatePrincipalPolicyCommand({
                    PolicySourceArn: roleArn,
                    ActionNames: [action],
                    ResourceArns: [...resources],
                    ...(Marker !== undefined && { Marker }),
                });
                const page = await orNull(client.send(command), 'NoSuchEntityException', 'NoSuchEntity');
                if (page === null)
                    return null;
                for (const [resource, decision] of decisionsOf(page.EvaluationResults))
                    decisions.set(resource, decision);
                Marker = page.IsTruncated ? page.Marker : undefined;
            } while (Marker !== undefined);
            return decisions;
        },
    };
}
function createLoadBalancingApi(settings) {
    const clientFor = (0,regional/* regional */.W)(async (region) => {
        const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(6361)]).then(__webpack_require__.bind(__webpack_require__, 46361));
        return (0,nameCalls/* nameCalls */.fs)(new ElasticLoadBalancingV2Client(settings(region)), 'elasticloadbalancing');
    });
    return {
        async describeTargetGroup(arn) {
            const { DescribeTargetGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(6361)]).then(__webpack_require__.bind(__webpack_require__, 46361));
            const client = await clientFor();
            const call = client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] }));
            const answer = await orNull(call, 'TargetGroupNotFoundException', 'TargetGroupNotFound');
            const group = answer?.TargetGroups?.[0];
            return group ? { targetType: group.TargetType ?? 'instance', protocol: group.Protocol ?? '' } : null;
        },
    };
}
function createLogsApi(settings) {
    const clientFor = (0,regional/* regional */.W)(async (region) => {
        const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(1451), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 29434));
        return (0,nameCalls/* nameCalls */.fs)(new CloudWatchLogsClient(settings(region)), 'logs');
    });
    return {
        async logGroupExists(region, name) {
            const { DescribeLogGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1451), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 29434));
            const client = await clientFor(region);
            // groups come in the order of their names: one that is the prefix itself is on the first page
            const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: name });
            const { logGroups = [] } = await client.send(command);
            return logGroups.some(({ logGroupName }) => logGroupName === name);
        },
    };
}
function createSecretsApi(settings) {
    const clientFor = (0,regional/* regional */.W)(async (region) => {
        const { SecretsManagerClient } = await __webpack_require__.e(/* import() */ 7908).then(__webpack_require__.bind(__webpack_require__, 67908));
        return (0,nameCalls/* nameCalls */.fs)(new SecretsManagerClient(settings(region)), 'secretsmanager');
    });
    return {
        async describeSecret(region, arn) {
            const { DescribeSecretCommand } = await __webpack_require__.e(/* import() */ 7908).then(__webpack_require__.bind(__webpack_require__, 67908));
            const client = await clientFor(region);
            const call = client.send(new DescribeSecretCommand({ SecretId: arn }));
            const answer = await orNull(call, 'ResourceNotFoundException');
            return answer && { deletedAt: answer.DeletedDate ?? null };
        },
        async getResourcePolicy(region, arn) {
            const { GetResourcePolicyCommand } = await __webpack_require__.e(/* import() */ 7908).then(__webpack_require__.bind(__webpack_require__, 67908));
            const client = await clientFor(region);
            const call = client.send(new GetResourcePolicyCommand({ SecretId: arn }));
            const answer = await orNull(call, 'ResourceNotFoundException');
            return answer && { arn: answer.ARN, policy: answer.ResourcePolicy ?? null };
        },
    };
}
function createParametersApi(settings) {
    const clientFor = (0,regional/* regional */.W)(async (region) => {
        const { SSMClient } = await __webpack_require__.e(/* import() */ 5627).then(__webpack_require__.bind(__webpack_require__, 95627));
        return (0,nameCalls/* nameCalls */.fs)(new SSMClient(settings(region)), 'ssm');
    });
    return {
        async existing(region, names) {
            const { DescribeParametersCommand } = await __webpack_require__.e(/* import() */ 5627).then(__webpack_require__.bind(__webpack_require__, 95627));
            const client = await clientFor(region);
            const found = new Set();
            let NextToken;
            do {
                const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: [...names] }];
                const page = await client.send(new DescribeParametersCommand({ ParameterFilters, MaxResults: 50, NextToken }));
                for (const { Name } of page.Parameters ?? [])
                    found.add(Name);
                NextToken = page.NextToken;
            } while (NextToken);
            return found;
        },
    };
}
/** The call's answer; null when it says by one of these names that there is no such thing. */
async function orNull(call, ...names) {
    try {
        return await call;
    }
    catch (error) {
        if (error instanceof Error && names.includes(error.name))
            return null;
        throw error;
    }
}
//# sourceMappingURL=clients.js.map

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

/***/ })

};
