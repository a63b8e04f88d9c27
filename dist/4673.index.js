export const id = 4673;
export const ids = [4673];
export const modules = {

/***/ 54673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/client.js + 33 modules
var client = __webpack_require__(39219);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/api.js
var api = __webpack_require__(48309);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/tail.js + 1 modules
var tail = __webpack_require__(82689);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/clients.js + 1 modules
var clients = __webpack_require__(15557);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/action.generated.js
var action_generated = __webpack_require__(86229);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/version.js
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/ports.js




function connect() {
    const identity = { action: action_generated/* spec */.I.name, version: version };
    const id = (0,external_node_crypto_.randomUUID)().slice(0, 8);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    const expiry = Date.parse(process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
    return {
        ecs: (0,client/* connectEcs */.K)(identity),
        ecr: (0,api/* createEcrApi */.N)(identity),
        logs: (0,tail/* createLogTails */.k)(identity),
        preflight: (0,clients/* createPreflightPorts */.y)(identity),
        credentialsExpireAt: Number.isNaN(expiry) ? null : new Date(expiry),
        holder: { rollout: `${action_generated/* spec */.I.name}/${id}`, owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
    };
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 48309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createEcrApi)
/* harmony export */ });
/* harmony import */ var _regional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22115);

/**
 * Loads ECR's client when the first image is looked for; one client per region.
 *
 * @param config over what comes from the environment, as for every AWS SDK
 */
function createEcrApi({ action, version }, config = {}) {
    const clientFor = (0,_regional_js__WEBPACK_IMPORTED_MODULE_0__/* .regional */ .W)(async (region) => {
        const { ECRClient } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 40331));
        return new ECRClient({
            ...config,
            ...(region && { region }),
            customUserAgent: [[`deploy-actions/${action}`, version]],
        });
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ cleanLines)
/* harmony export */ });
/* unused harmony export LINE_LENGTH */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Longest line that is shown, in UTF-16 units. */
const LINE_LENGTH = 500;
/** Colours and the like come on top of what is seen; what is beyond this cannot be within the line that is shown. */
const RAW_LENGTH = 8 * LINE_LENGTH;
/** Control characters, and those that change the direction or the order of what is read. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;
/**
 * A log message as lines that can be shown anywhere: without escape sequences and control characters, and cut at
 * {@link LINE_LENGTH}. A tab is a space.
 */
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
/**
 * Reads from CloudWatch Logs, whose client is loaded at the first use: most deployments go well.
 *
 * @param config over what comes from the environment, as for every AWS SDK
 */
function createLogTails({ action, version }, config = {}) {
    const clientFor = (0,regional/* regional */.W)(async (region) => {
        const { CloudWatchLogsClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(1451), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 29434));
        return new Client({
            maxAttempts: MAX_ATTEMPTS,
            customUserAgent: [[`deploy-actions/${action}`, version]],
            ...config,
            ...(region !== null && { region }),
        });
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
                const [why = 'no reason given'] = (0,clean/* cleanLines */.v)(String(error));
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

/***/ 15557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createPreflightPorts)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/api.js
var api = __webpack_require__(48309);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/regional.js
var regional = __webpack_require__(22115);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/simulation.js
/**
 * What a simulation of one action says, by resource. IAM answers for each resource, or for all together with a part for
 * each, which is the one that counts.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
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



/**
 * Ports to AWS. Each service's client is loaded by the first call to it.
 *
 * @param config over what comes from the environment, as for every AWS SDK
 */
function createPreflightPorts(options, config = {}) {
    const settings = (region) => ({
        ...config,
        customUserAgent: [[`deploy-actions/${options.action}`, options.version]],
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
    const clientFor = (0,regional/* regional */.W)(async (region) => new (await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 53078))).IAMClient(settings(region)));
    return {
        async getRole(name) {
            const { GetRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 53078));
            const client = await clientFor();
            const call = client.send(new GetRoleCommand({ RoleName: name }));
            const answer = await orNull(call, 'NoSuchEntityException', 'NoSuchEntity');
            return answer && { arn: answer.Role.Arn, trustPolicy: answer.Role.AssumeRolePolicyDocument ?? '' };
        },
        async simulate(roleArn, action, resources) {
            const { SimulatePrincipalPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 53078));
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
        return new ElasticLoadBalancingV2Client(settings(region));
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
        return new CloudWatchLogsClient(settings(region));
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
        return new SecretsManagerClient(settings(region));
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
    const clientFor = (0,regional/* regional */.W)(async (region) => new (await __webpack_require__.e(/* import() */ 6857).then(__webpack_require__.bind(__webpack_require__, 26857))).SSMClient(settings(region)));
    return {
        async existing(region, names) {
            const { DescribeParametersCommand } = await __webpack_require__.e(/* import() */ 6857).then(__webpack_require__.bind(__webpack_require__, 26857));
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ regional)
/* harmony export */ });
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

/***/ })

};
