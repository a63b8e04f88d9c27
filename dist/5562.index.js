export const id = 5562;
export const ids = [5562];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkShape)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);

/** Compares a document with the API's model. Keys that look like a known one are taken for a slip of the pen. */
function checkShape(value, shape) {
    const problems = [];
    const unknown = [];
    visit(value, shape, []);
    return { problems, unknown };
    function visit(given, expected, path) {
        // null stands for a member that is not given; as an entry of a list it stands for nothing
        if (given === undefined || (given === null && typeof path.at(-1) !== 'number') || expected.kind === 'any')
            return;
        if (given === null || !isOfKind(given, expected)) {
            problems.push({ path, message: `${format(path)} must be ${nouns[expected.kind]}, but is ${describe(given)}.` });
            return;
        }
        if (expected.kind === 'list') {
            given.forEach((each, index) => visit(each, expected.of, [...path, index]));
        }
        else if (expected.kind === 'map') {
            for (const [key, each] of Object.entries(given))
                visit(each, expected.of, [...path, key]);
        }
        else if (expected.kind === 'structure') {
            visitMembers(given, expected.members(), path);
        }
    }
    function visitMembers(given, members, path) {
        for (const [key, each] of Object.entries(given)) {
            const member = members.get(key);
            if (member) {
                visit(each, member, [...path, key]);
                continue;
            }
            const at = [...path, key];
            const near = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(key, [...members.keys()]);
            if (near === null)
                unknown.push({ path: at, message: `${format(at)} is not known to this version; it is passed on as it is.` });
            else
                problems.push({ path: at, message: `${format(at)} is not known to ECS. Did you mean \`${near}\`?` });
        }
    }
}
const nouns = {
    string: 'a string (put it in quotes)',
    number: 'a number (without quotes)',
    boolean: '`true` or `false` (without quotes)',
    list: 'a list',
    map: 'an object',
    structure: 'an object',
    any: 'anything',
};
function isOfKind(value, { kind }) {
    if (kind === 'list')
        return Array.isArray(value);
    if (kind === 'map' || kind === 'structure') {
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    return typeof value === kind;
}
/** The kind of a value, never the value: it may be a secret. */
function describe(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** `containerDefinitions[0].image` */
function format(path) {
    return path.length === 0
        ? 'the document'
        : path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
//# sourceMappingURL=checkShape.js.map

/***/ }),

/***/ 42073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ isMissingCluster),
  Ri: () => (/* binding */ unfit),
  WE: () => (/* binding */ explain)
});
var _credentials_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36517);
var _serviceFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94619);


/** Whether ECS says that there is no such cluster. */
function isMissingCluster(error) {
    return error instanceof Error && error.name === 'ClusterNotFoundException';
}
function explain(error, { cluster }, suggestion = '') {
    if (!(error instanceof Error))
        return null;
    const { name } = error;
    if (isMissingCluster(error)) {
        const message = `there is no cluster \`${cluster}\` in this account and region. ${suggestion}`;
        return { input: 'cluster', message: message.trimEnd() };
    }
    if (error instanceof _credentials_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleRefused */ .f)
        return { input: 'role-to-assume', message: error.message };
    if (name === 'CredentialsProviderError') {
        return { message: 'No AWS credentials. Run aws-actions/configure-aws-credentials in a step before this one.' };
    }
    if (error.message.includes('Region is missing')) {
        return { message: 'No AWS region. Set AWS_REGION, or run aws-actions/configure-aws-credentials before this step.' };
    }
    return null;
}
function unfit(service, { cluster, service: name }, suggestion = '') {
    if (service === null || service.status === 'INACTIVE') {
        const message = `there is no active service \`${name}\` in cluster \`${cluster}\`. ${suggestion}` +
            `To create it, give \`service-definition\` a file like this:\n${(0,_serviceFile_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTemplate */ .Q)({ cluster, service: name })}`;
        return { input: 'service', message };
    }
    if (service.status === 'DRAINING') {
        return { input: 'service', message: `\`${name}\` is being deleted (DRAINING).` };
    }
    const controller = service.deploymentController?.type ?? 'ECS';
    if (controller !== 'ECS') {
        const message = `\`${name}\` is deployed by ${controller}, which this action does not drive. To deploy it from here, ` +
            `${FIRST[controller] ?? ''}then move it to ECS's own controller: ` +
            `\`aws ecs update-service --cluster ${cluster} --service ${name} --deployment-controller type=ECS\`.${GUIDE[controller] ?? ''}`;
        return { input: 'service', message };
    }
    return null;
}
/** What stands in the way of another controller. */
const FIRST = {
    CODE_DEPLOY: 'delete the deployment group in CodeDeploy that deploys it, so that two do not drive it, ',
    EXTERNAL: 'delete its task sets but the primary one (`aws ecs delete-task-set`), ',
};
/** AWS's own guide to the way over. */
const GUIDE = {
    CODE_DEPLOY: ' See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-codedeploy-to-ecs-bluegreen.html',
};
//# sourceMappingURL=explain.js.map

/***/ }),

/***/ 88475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ taskDefinitionShape),
  d: () => (/* binding */ serviceShape)
});
var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44947);

/** The shape of a task definition to register, read from the model that the SDK itself serializes by. */
function taskDefinitionShape() {
    return shapeOf(_aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .RegisterTaskDefinitionRequest$ */ .fSK);
}
/** The shape of a service to create. */
function serviceShape() {
    return shapeOf(_aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .CreateServiceRequest$ */ .dbk);
}
/*
 * Schemas of the SDK are numbers for simple types (plus 64 for a list of them, 128 for a map), functions for a reference
 * and tuples for the rest: [1, …, member] list, [2, …, key, value] map, [3, …, names, schemas] structure. A member's
 * schema may be wrapped with its traits: [schema, traits].
 * https://github.com/smithy-lang/smithy-typescript/blob/main/packages/types/src/schema/schema.ts
 */
const LIST_OF = 64;
const MAP_OF = 128;
const simple = { 0: 'string', 1: 'number', 2: 'boolean' };
function shapeOf(schema) {
    if (typeof schema === 'function')
        return shapeOf(schema());
    if (typeof schema === 'number')
        return simpleShape(schema);
    if (!Array.isArray(schema))
        return { kind: 'any' };
    if (typeof schema[0] !== 'number' || schema.length === 2)
        return shapeOf(schema[0]);
    switch (schema[0]) {
        case 1:
            return { kind: 'list', of: shapeOf(schema[4]) };
        case 2:
            return { kind: 'map', of: shapeOf(schema[5]) };
        case 3:
        case 4:
            return structure(schema[4], schema[5]);
        default:
            return { kind: 'any' };
    }
}
function simpleShape(schema) {
    if (schema & LIST_OF)
        return { kind: 'list', of: simpleShape(schema & ~LIST_OF) };
    if (schema & MAP_OF)
        return { kind: 'map', of: simpleShape(schema & ~MAP_OF) };
    return { kind: simple[schema] ?? 'any' };
}
/** Members are read when they are needed: the model refers to itself. */
function structure(names, schemas) {
    return { kind: 'structure', members: () => new Map(names.map((name, index) => [name, shapeOf(schemas[index])])) };
}
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 42146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FS: () => (/* binding */ suggestCluster),
  wz: () => (/* binding */ suggestService)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** More names than these are no help. */
const SHOWN = 5;
function suggestion(given, there) {
    const far = (name) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given.toLowerCase(), name.toLowerCase());
    const nearest = there.toSorted((a, b) => far(a) - far(b) || (a < b ? -1 : 1)).slice(0, SHOWN);
    const meant = nearest.filter((name) => far(name) <= slip(given));
    if (meant.length > 0)
        return `Did you mean ${list(meant, ' or ')}? `;
    if (nearest.length === 0)
        return '';
    return `There ${there.length === 1 ? 'is' : 'are'} ${list(nearest, ', ')}${there.length > SHOWN ? ', …' : ''}. `;
}
/** Letters that may differ: two that changed places, or a third of a long name, but never all. */
function slip({ length }) {
    return Math.min(length - 1, Math.max(2, Math.floor(length / 3)));
}
/** The {@link suggestion} for a cluster's name or ARN; '' when the clusters cannot be listed. */
function suggestCluster(api, cluster) {
    return suggest(cluster.slice(cluster.lastIndexOf('/') + 1), () => api.listNames());
}
/** The {@link suggestion} for a service's name; '' when the services of the cluster cannot be listed. */
function suggestService(api, cluster, service) {
    return suggest(service, () => api.listNames(cluster));
}
/** Best effort: what is wrong has been found already, and another error would hide it. */
async function suggest(given, read) {
    return read().then((names) => suggestion(given, names), () => '');
}
function list(names, separator) {
    return names.map((name) => `\`${name}\``).join(separator);
}
//# sourceMappingURL=nearestNames.js.map

/***/ }),

/***/ 94619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ serviceTemplate),
  n: () => (/* binding */ parseService)
});
var _deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89192);
var _checkShape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88475);



/** What the action sets itself when it creates a service. */
const SET_BY_US = ['cluster', 'serviceName', 'taskDefinition', 'clientToken'];
/** Reads what CreateService takes from JSON or YAML, with the place of everything that is wrong. */
function parseService(text, file) {
    const { content, problems, locate } = (0,_deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .l)(text, file, 'a service: what CreateService takes');
    if (content === null)
        return { definition: {}, problems, notices: [] };
    const report = (0,_checkShape_js__WEBPACK_IMPORTED_MODULE_1__/* .checkShape */ .e)(content, (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceShape */ .d)());
    const ours = SET_BY_US.filter((key) => key in content).map((key) => locate({ path: [key], message: `\`${key}\` is set by the action: leave it out of this file.` }));
    return {
        definition: content,
        problems: [...ours, ...report.problems.map(locate)],
        notices: report.unknown.map(locate),
    };
}
/** A service file to begin with, for the error that says that one is needed. */
function serviceTemplate({ service }) {
    return [
        `# ${service}.yml: what CreateService takes (aws ecs create-service --generate-cli-skeleton)`,
        'launchType: FARGATE',
        'desiredCount: 2',
        'deploymentConfiguration:',
        '  deploymentCircuitBreaker: { enable: true, rollback: true }',
        'networkConfiguration:',
        '  awsvpcConfiguration:',
        '    subnets: [subnet-…]',
        '    securityGroups: [sg-…]',
        'loadBalancers:',
        '  - { targetGroupArn: arn:…, containerName: …, containerPort: 8080 }',
    ].join('\n');
}
//# sourceMappingURL=serviceFile.js.map

/***/ }),

/***/ 29714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ journalName),
  j: () => (/* binding */ targetName)
});
/** `prod/shop`, also where the cluster is given by its ARN: whoever names it otherwise must not hold a lease of their own. */
function targetName({ cluster, service }) {
    return `${cluster.slice(cluster.lastIndexOf('/') + 1)}/${service}`;
}
function journalName(ref, env) {
    const [, , , ofArn] = ref.cluster.split(':');
    const region = ofArn ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']);
    return region ? `${region}/${targetName(ref)}` : targetName(ref);
}
//# sourceMappingURL=targetName.js.map

/***/ }),

/***/ 28124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  mN: () => (/* binding */ chooseEngine),
  tK: () => (/* binding */ moverText)
});
var _ecs_weightsOwner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40228);
var _native_fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62653);


const engines = (/* unused pure expression or super */ null && (['native', 'stepwise', 'auto']));
/** Which of the two carries a plan out. A service whose weights ECS owns is never left to anybody else. */
function chooseEngine(asked, plan, service) {
    if (asked !== 'auto')
        return { engine: asked, why: 'as asked for' };
    if ((0,_ecs_weightsOwner_js__WEBPACK_IMPORTED_MODULE_0__/* .isEcsOwned */ .L)(service)) {
        const why = (0,_native_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .planProblems */ .s4)(plan).length === 0 ? 'ECS can do the plan exactly' : 'ECS owns the weights of this service';
        return { engine: 'native', why };
    }
    const why = (0,_native_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .planProblems */ .s4)(plan).length === 0
        ? 'ECS is not set up to move the traffic of this service'
        : 'ECS cannot do the plan';
    return { engine: 'stepwise', why };
}
/** A line for people. */
function moverText({ engine, why }) {
    const who = engine === 'native' ? 'ECS itself moves the traffic' : 'the weights of its listener rules move the traffic';
    return `${who} (engine ${engine}: ${why})`;
}
//# sourceMappingURL=engine.js.map

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

/***/ 31500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ serviceProblems)
});
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);

/** ECS allows 50 tags; a rollout needs some of them. */
const MOST_TAGS = 50;
const TAGS_NEEDED = 8;
/** Why a service cannot take a release whose traffic ECS moves; all reasons at once, none when it can. */
function serviceProblems(readiness) {
    const { service } = readiness;
    const name = `\`${service.serviceName}\``;
    const controller = service.deploymentController?.type ?? 'ECS';
    return [
        ...(service.status === 'ACTIVE' ? [] : [`${name} is ${service.status}: it takes no deployments.`]),
        ...(controller === 'ECS' ? [] : [foreignController(name, controller)]),
        ...(service.schedulingStrategy === 'DAEMON'
            ? [`${name} is a DAEMON service: ECS moves no traffic of those. Deploy it with \`strategy: rolling\`.`]
            : []),
        ...(service.desiredCount === 0
            ? [`${name} has a desired count of 0: nothing serves it, so that no traffic could be shifted. Scale it up first.`]
            : []),
        ...(controller === 'ECS' ? balancerProblems(name, service.loadBalancers ?? []) : []),
        ...flightProblems(name, readiness),
        ...(readiness.release === readiness.stable ? [`${name} runs ${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(readiness.release)} already.`] : []),
        ...(readiness.tags + TAGS_NEEDED > MOST_TAGS
            ? [
                `${name} has ${readiness.tags} tags: of ECS's ${MOST_TAGS} the rollout needs ${TAGS_NEEDED}, to write down what ` +
                    'the service is to be given back. Remove some.',
            ]
            : []),
    ].map((message) => ({ message, path: [] }));
}
function foreignController(name, controller) {
    return (`${name} is deployed by ${controller}, whose traffic ECS does not move. Move it to ECS's own controller first ` +
        '(`aws ecs update-service --deployment-controller type=ECS`).');
}
function flightProblems(name, { inFlight }) {
    if (inFlight === null)
        return [];
    return [
        `another deployment of ${name} is under way (${inFlight.serviceDeploymentArn}, ${inFlight.status}): it would be ` +
            'stopped by this one. Wait for its end, or end it with rollback.',
    ];
}
function balancerProblems(name, balancers) {
    const attached = balancers.filter(({ targetGroupArn }) => targetGroupArn !== undefined);
    if (attached.length === 0) {
        return [
            `${name} has no load balancer with a target group: there are no weights that could be shifted and read back. ` +
                'Deploy it with `strategy: rolling` (deploy-ecs), or attach a target group.',
        ];
    }
    return attached.flatMap((each) => {
        const missing = ['alternateTargetGroupArn', 'productionListenerRule', 'roleArn'].filter((member) => !each.advancedConfiguration?.[member]);
        return missing.length === 0 ? [] : [incomplete(name, each, missing)];
    });
}
/** With what the service has already in its place, so that the example can be completed and sent. */
function incomplete(name, balancer, missing) {
    const { targetGroupArn = '' } = balancer;
    const example = {
        ...balancer,
        advancedConfiguration: {
            alternateTargetGroupArn: '<ARN of a second, empty target group of the same kind>',
            productionListenerRule: `<ARN of the listener rule that forwards to ${targetGroupArn.split('/')[1] ?? 'it'}>`,
            testListenerRule: '<optional: ARN of a rule for test traffic>',
            roleArn: '<ARN of a role with AmazonECSInfrastructureRolePolicyForLoadBalancers>',
            ...balancer.advancedConfiguration,
        },
    };
    return (`${name} lacks ${missing.join(', ')} in the \`advancedConfiguration\` of its target group ${targetGroupArn}: without ` +
        'it ECS cannot move traffic. Its `loadBalancers` need an entry like this (UpdateService, which replaces the tasks once):\n' +
        `${JSON.stringify(example, null, 2)}\n` +
        'Or deploy it with `strategy: rolling`.');
}
//# sourceMappingURL=requirements.js.map

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

/***/ 84255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ candidates),
  s: () => (/* binding */ candidateLine)
});
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);

/** More are no help in a log or an error. */
const SHOWN = 8;
/** Hexadecimal digits of a digest that tell it from others. */
const DIGEST_SHOWN = 12;
/** The releases that succeeded, each once, the last one first; at most eight. */
function candidates({ deployments }) {
    const newest = new Map();
    for (const { status, revision, createdAt } of deployments) {
        if (status !== 'SUCCESSFUL' || !revision || newest.has(revision.taskDefinitionArn))
            continue;
        const digests = revision.images.flatMap(({ digest }) => (digest === null ? [] : [digest]));
        const { taskDefinitionArn } = revision;
        newest.set(taskDefinitionArn, { taskDefinitionArn, at: createdAt, digests });
    }
    return [...newest.values()].slice(0, SHOWN);
}
/** `shop:12 (2026-11-20, sha256:0123456789ab…)` */
function candidateLine({ taskDefinitionArn, at, digests }) {
    const images = digests.map((digest) => `${digest.slice(0, 'sha256:'.length + DIGEST_SHOWN)}…`);
    return `${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(taskDefinitionArn)} (${[at.toISOString().slice(0, 10), ...images].join(', ')})`;
}
//# sourceMappingURL=candidates.js.map

/***/ }),

/***/ 13272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F4: () => (/* binding */ chooseNamed),
  Le: () => (/* binding */ shownBy),
  Sw: () => (/* binding */ choose),
  sO: () => (/* binding */ chooseRemembered)
});
var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84255);
var _ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67773);
var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);



function shownBy(service) {
    const completed = service?.deployments?.find(({ rolloutState }) => rolloutState === 'COMPLETED');
    return { taskDefinitionArn: service?.taskDefinition ?? null, completedArn: completed?.taskDefinition ?? null };
}
function choose(wanted, history, shown) {
    switch (wanted.kind) {
        case 'previous':
            return previous(history, shown);
        case 'revision':
            return byRevision(wanted.arn, history);
        default:
            return byDigest(wanted.digest, history);
    }
}
/** A task definition that somebody named. ECS knows it; what the service's past says of it are warnings. */
function chooseNamed(taskDefinitionArn, history, shown) {
    const of = (each) => each.revision?.taskDefinitionArn === taskDefinitionArn;
    const name = (0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(taskDefinitionArn);
    const succeeded = successes(history).find(of);
    if (succeeded) {
        return choice(taskDefinitionArn, succeeded.revision, `it was asked for; it last succeeded ${when(succeeded)}.`);
    }
    const current = shown.taskDefinitionArn;
    if (current !== null && familyOf(current) !== familyOf(taskDefinitionArn)) {
        const message = `\`${name}\` is of another family than what the service runs (\`${(0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(current)}\`), and never succeeded ` +
            `there: that is no rollback; deploy-ecs deploys it. ${among(history)}`;
        return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
    }
    const tried = history.deployments.find(of);
    const warning = tried
        ? `${name} has never succeeded on this service as far as ECS remembers: it was ${tried.status} ${when(tried)}.`
        : `ECS does not remember that ${name} ever succeeded on this service.`;
    return choice(taskDefinitionArn, null, 'it was asked for.', [warning]);
}
/** `previous` by who remembers further back than ECS. */
function chooseRemembered(taskDefinitionArn, where) {
    return choice(taskDefinitionArn, null, `it is the last other release that succeeded, as ${where} tells; ECS remembers none.`);
}
function previous(history, shown) {
    const { newest } = history;
    const succeeded = successes(history);
    const [last] = succeeded;
    if (newest && ((0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_1__/* .isReverting */ .jz)(newest.status) || newest.status === 'ROLLBACK_SUCCESSFUL') && newest.goesBackTo !== null) {
        const done = newest.status === 'ROLLBACK_SUCCESSFUL';
        const why = done
            ? `ECS has gone back to it already, from ${named(newest.taskDefinitionArn)}.`
            : `ECS is on its way back to it already, from ${named(newest.taskDefinitionArn)}.`;
        return back(newest.goesBackTo, history, why);
    }
    if (!last?.revision)
        return fromShown(shown);
    if (newest && (0,_ecs_deploymentStatus_js__WEBPACK_IMPORTED_MODULE_1__/* .isForward */ .mt)(newest.status) && isReturn(newest.taskDefinitionArn, last, succeeded)) {
        const why = `it served before ${named(last.revision.taskDefinitionArn)}, and is being deployed again already.`;
        return back(newest.taskDefinitionArn, history, why);
    }
    // what is on trial, or was and did not succeed, leaves the last success as it is
    if (newest && newest.arn !== last.arn) {
        const why = `it is the last release that succeeded (${when(last)}), before ${named(newest.taskDefinitionArn)}.`;
        return choice(last.revision.taskDefinitionArn, last.revision, why);
    }
    const current = last.revision.taskDefinitionArn;
    const other = succeeded.find(({ revision }) => revision !== null && revision.taskDefinitionArn !== current);
    if (!other)
        return nonePrevious(`Only ${named(current)} has succeeded`);
    if (isReturn(current, other, succeeded.slice(1))) {
        const why = `the service was brought back to it ${when(last)}, from ${named(other.revision.taskDefinitionArn)}.`;
        return back(current, history, why);
    }
    const why = `it is the last release that succeeded (${when(other)}) before ${named(current)}.`;
    return choice(other.revision.taskDefinitionArn, other.revision, why);
}
function isReturn(taskDefinitionArn, other, succeeded) {
    if (taskDefinitionArn === null || other.revision?.taskDefinitionArn === taskDefinitionArn)
        return false;
    const before = succeeded.slice(succeeded.indexOf(other) + 1);
    return before.some(({ revision }) => revision?.taskDefinitionArn === taskDefinitionArn);
}
function back(taskDefinitionArn, history, why) {
    const further = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .candidates */ .X)(history).find((each) => each.taskDefinitionArn !== taskDefinitionArn);
    const last = successes(history).find(({ revision }) => revision?.taskDefinitionArn === taskDefinitionArn);
    const older = further
        ? [`If ${named(taskDefinitionArn)} is what is bad, name what to go back to: ${among(history)}`.trimEnd()]
        : [];
    const chosen = { taskDefinitionArn, revision: last?.revision ?? null, why, isBack: true, warnings: older };
    return { ok: true, chosen };
}
function fromShown({ completedArn, taskDefinitionArn }) {
    if (completedArn === null || completedArn === taskDefinitionArn)
        return nonePrevious('ECS remembers no release');
    return choice(completedArn, null, 'it is what the service completed last, and another one is on its way.');
}
function nonePrevious(what) {
    const message = `\`previous\` is not known: ${what} in the service deployments that ECS remembers (90 days). ` +
        'Name a task definition, for example `shop:12`; `aws ecs list-task-definitions` lists them.';
    return { ok: false, problem: { input: 'to', message } };
}
function byRevision(arn, history) {
    const of = (each) => each.revision?.arn === arn;
    const found = successes(history).find(of) ?? history.deployments.find(of);
    if (found?.revision) {
        const { taskDefinitionArn } = found.revision;
        const failed = found.status === 'SUCCESSFUL' ? [] : [`Its deployment did not succeed: it is ${found.status}.`];
        return choice(taskDefinitionArn, found.revision, `it is what the service revision was made of.`, failed);
    }
    const message = `ECS remembers no deployment of the service revision \`${arn}\`. ${among(history)}`;
    return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
}
function byDigest(digest, history) {
    const found = successes(history).find(({ revision }) => revision?.images.some((each) => each.digest === digest));
    if (found?.revision) {
        const why = `it is the last release with this image that succeeded (${when(found)}).`;
        return choice(found.revision.taskDefinitionArn, found.revision, why);
    }
    const message = `no release that succeeded ran the image \`${digest}\`. ${among(history)}`;
    return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
}
function choice(taskDefinitionArn, revision, why, warnings = []) {
    return { ok: true, chosen: { taskDefinitionArn, revision, why, isBack: false, warnings } };
}
function successes({ deployments }) {
    return deployments.filter(({ status, revision }) => status === 'SUCCESSFUL' && revision !== null);
}
/** What there is to choose from: a sentence, or '' where there is nothing. */
function among(history) {
    const all = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .candidates */ .X)(history);
    return all.length === 0 ? '' : `Releases that succeeded: ${all.map(_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateLine */ .s).join('; ')}.`;
}
function named(arn) {
    return arn === null ? 'another release' : (0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(arn);
}
function familyOf(arn) {
    return (0,_ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(arn).replace(/:\d+$/, '');
}
function when({ createdAt }) {
    return createdAt
        .toISOString()
        .replace(/:\d\d\.\d+Z$/, ' UTC')
        .replace('T', ' ');
}
//# sourceMappingURL=choose.js.map

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

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ jsonFaultAt),
  x: () => (/* binding */ jsonFault)
});
/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
function jsonFault(text) {
    const offset = jsonFaultAt(text);
    if (offset === null)
        return null;
    const message = offset < text.length ? 'is not JSON here.' : 'ends too early: this is not the end of JSON.';
    return { message, offset };
}
function jsonFaultAt(text, longestSearched = Infinity) {
    const message = complaintAbout(text);
    if (message === null)
        return null;
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined)
        return Number(position);
    if (!message.startsWith(UNEXPECTED))
        return text.length;
    if (text.length > longestSearched)
        return null;
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (complaintAbout(text.slice(0, middle))?.startsWith(UNEXPECTED) === true)
            bad = middle;
        else
            good = middle;
    }
    return good;
}
const UNEXPECTED = 'Unexpected token';
/** What V8 says against it; null for nothing. */
function complaintAbout(text) {
    try {
        JSON.parse(text);
        return null;
    }
    catch (error) {
        return error.message;
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 22049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keyOf)
});
function keyOf(event) {
    if (event.kind === 'bad')
        return 'bad';
    if (event.kind === 'slow')
        return `slow:${event.edgeMs}`;
    return `slow:${event.factor}*p${Number((event.quantile * 100).toFixed(6))}`;
}
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 62391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Df: () => (/* binding */ disorder),
  Fo: () => (/* binding */ parseBake),
  LR: () => (/* binding */ TIME_EXPECTED),
  Xl: () => (/* binding */ bakeOf),
  v2: () => (/* binding */ DEFAULT_BAKE_MS)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14328);
var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26823);
var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93148);



const MINUTE_MS = 60_000;
/** How long a weight is kept when the plan does not say. After the last, the stable release is kept as long. */
const DEFAULT_BAKE_MS = 5 * MINUTE_MS;
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

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ MOST_STAGES),
  c: () => (/* binding */ LONGEST_MS)
});
/** The longest that anything in a plan may last: 14 days, in milliseconds. */
const LONGEST_MS = 14 * 86_400_000;
/** More stages than these are a slip of the pen. */
const MOST_STAGES = 100;
//# sourceMappingURL=bounds.js.map

/***/ }),

/***/ 93148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ canonical),
  WN: () => (/* binding */ spaceBefore),
  vI: () => (/* binding */ shortened),
  x4: () => (/* binding */ readKeys)
});
var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);

/** The canonical spelling of a key: `errorRate`, `error_rate` and `Error-Rate` are `error-rate`. */
function canonical(key) {
    return key
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
}
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

/***/ }),

/***/ 84498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcsPlatform: () => (/* binding */ connectEcsPlatform)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/credentials/takeOn.js + 3 modules
var takeOn = __webpack_require__(19062);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/targetName.js
var targetName = __webpack_require__(29714);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/tags.js
var tags = __webpack_require__(97854);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/retire.js
var retire = __webpack_require__(34787);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/engine.js
var src_engine = __webpack_require__(28124);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/note.js
var stepwise_note = __webpack_require__(32127);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/home.js
var home = __webpack_require__(60816);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/bringBack.js + 4 modules
var bringBack = __webpack_require__(62066);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/choose.js
var choose = __webpack_require__(13272);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/history.js
var rollback_history = __webpack_require__(8245);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/keep.js
var keep = __webpack_require__(50092);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/deploymentStatus.js
var deploymentStatus = __webpack_require__(67773);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/bringHome.js






async function bringHome(ports, ref, owner, options) {
    const tagged = await (0,retire/* readTags */.g$)(ports.ecs, ref);
    if (tagged?.owner !== owner) {
        const whose = tagged ? `the rollout that is open is of ${tagged.owner}` : 'no rollout is open';
        return { result: 'nothing', reason: `${ref.cluster}/${ref.service}: ${whose}.` };
    }
    const history = await (0,rollback_history/* readHistory */.L)(ports.ecs, ref);
    const wantedArn = await homeOf(ports.ecs, ref, history, tagged);
    const note = () => undefined;
    const { rollout } = tagged;
    const rest = { ...options, onFound: note, note, tagged, holder: { owner, rollout } };
    return (0,bringBack/* bringBack */.k)(ports, { ...ref, wantedArn, history }, rest);
}
async function homeOf(api, ref, history, tagged) {
    const { newest } = history;
    const known = completed(newest) ?? ((0,keep/* isRollBack */.Zo)(tagged) ? tagged.note.release : null);
    const home = known ?? newest?.goesBackTo ?? tagged.note.stable;
    if (home !== null)
        return home;
    const choice = (0,choose/* choose */.Sw)({ kind: 'previous' }, history, (0,choose/* shownBy */.Le)(await api.describeService(ref)));
    if (choice.ok)
        return choice.chosen.taskDefinitionArn;
    throw new Error(`No release is known that ${ref.cluster}/${ref.service} could be brought back to.`);
}
function completed(newest) {
    if (newest === null || (0,deploymentStatus/* isUnderWay */.gn)(newest.status))
        return null;
    if (newest.status === 'SUCCESSFUL')
        return newest.taskDefinitionArn;
    return newest.status === 'ROLLBACK_SUCCESSFUL' ? newest.goesBackTo : null;
}
//# sourceMappingURL=bringHome.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/configuration.js
var native_configuration = __webpack_require__(2632);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/bake.js
var bake = __webpack_require__(62391);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/credentials.js

function endingBefore(plan, expiry, now = Date.now()) {
    const expiresAt = Date.parse(expiry ?? '');
    if (Number.isNaN(expiresAt))
        return [];
    const [leftMs, leastMs] = [expiresAt - now, plan.stages.reduce((sum, { bake }) => sum + bake.minMs, 0)];
    if (leftMs >= leastMs)
        return [];
    const left = leftMs > 0 ? `end in ${(0,duration/* formatDuration */.a)(Math.floor(leftMs / 1_000) * 1_000)}` : 'have ended';
    const message = `The AWS credentials ${left}, and the plan takes ${(0,duration/* formatDuration */.a)(leastMs)} at least. Give this step \`role-to-assume\`, ` +
        'and they are renewed; or the step that gets them a longer `role-duration-seconds`; or take a shorter plan.';
    return [{ message }];
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/clock.js
var native_clock = __webpack_require__(13980);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/client.js + 34 modules
var client = __webpack_require__(63289);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/balancer.js
var balancer = __webpack_require__(71194);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/client.js
var rules_client = __webpack_require__(75552);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/autoscaling/scaling.js
var scaling = __webpack_require__(29482);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/ecsConnections.js

function connectAll(asker, ref) {
    const clock = (0,native_clock/* createPlatformClock */.q)();
    const options = { ...asker, platformClock: clock };
    return {
        asker,
        ref,
        clock,
        api: (0,client/* connectEcs */.K)(options),
        balancer: (0,balancer/* connectBalancer */.b)(options),
        rules: (0,rules_client/* connectRules */.Q)(options),
        scaling: (0,scaling/* connectScaling */.o)(options),
    };
}
function heldBy(tagged) {
    if (tagged === null)
        return null;
    const { rollout, owner, journal = null, note } = tagged;
    return { rollout, owner, journal, release: note.release, note: { ...note } };
}
//# sourceMappingURL=ecsConnections.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/clientConfig.js
var clientConfig = __webpack_require__(48547);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/nameCalls.js
var nameCalls = __webpack_require__(17916);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/sdk.js


/** Attempts per call, the first one included: the next look asks again, and a rollout should not wait for this one. */
const MAX_ATTEMPTS = 4;
/** @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint */
function lazyCloudWatch(options, config = {}) {
    let client = null;
    return {
        async call(permission, send) {
            const sdk = await __webpack_require__.e(/* import() */ 8104).then(__webpack_require__.bind(__webpack_require__, 88104));
            client ??= (0,nameCalls/* nameCalls */.fs)(new sdk.CloudWatchClient((0,clientConfig/* clientConfig */.y)(options, config, MAX_ATTEMPTS)), 'cloudwatch');
            try {
                return await send(client, sdk);
            }
            catch (error) {
                throw unreadable(error, permission);
            }
        },
        destroy: () => client?.destroy(),
    };
}
function unreadable(error, permission) {
    const denied = /^AccessDenied|^UnauthorizedOperation|^NotAuthorized/.test(error.name);
    const advice = denied ? ` The role needs ${permission}.` : '';
    return new Error(`CloudWatch could not be read: ${(0,nameCalls/* textOf */.b6)(error)}${advice}`, { cause: error });
}
//# sourceMappingURL=sdk.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/alarms.js

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const MOST_ALARMS = 100;
/** Without them CloudWatch answers with metric alarms alone. */
const ALL_TYPES = ['MetricAlarm', 'CompositeAlarm'];
function connectAlarms(options, names, config = {}) {
    const cloudWatch = lazyCloudWatch(options, config);
    const read = () => cloudWatch.call('cloudwatch:DescribeAlarms', async (client, { DescribeAlarmsCommand }) => {
        const { MetricAlarms = [], CompositeAlarms = [] } = await client.send(new DescribeAlarmsCommand({ AlarmNames: [...names], AlarmTypes: ALL_TYPES, MaxRecords: MOST_ALARMS }));
        return [...MetricAlarms, ...CompositeAlarms].map(({ AlarmName = '', StateValue = '' }) => ({
            name: AlarmName,
            state: StateValue,
        }));
    });
    return {
        async firing() {
            return (await read()).flatMap(({ name, state }) => (state === 'ALARM' ? [name] : []));
        },
        async unknown() {
            const known = new Set((await read()).map(({ name }) => name));
            return names.filter((name) => !known.has(name));
        },
    };
}
//# sourceMappingURL=alarms.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/ports.js
var ports = __webpack_require__(54568);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/goal.js
var rollout_goal = __webpack_require__(93021);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/fit.js
var native_fit = __webpack_require__(62653);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/forward.js
var native_forward = __webpack_require__(26335);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/lifecycle.js
var lifecycle = __webpack_require__(96582);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/native/move.js


function moveToWeight(weight, own, routed) {
    const requested = (0,lifecycle/* requestedWeight */.Bd)(own);
    if (own.status === 'SUCCESSFUL' && weight === 100)
        return none('ECS completed the deployment.');
    const ended = notUnderWay(own);
    if (ended)
        return ended;
    if (requested === weight)
        return none(`ECS has given the candidate ${weight}% already.`);
    if (requested === null)
        return later('ECS does not say what share the candidate has.');
    if (requested > weight)
        return never(`the candidate has ${requested}% already: ECS cannot give it less, only go back.`);
    const hooks = (0,lifecycle/* waitingHooks */.uy)(own);
    const stage = (0,lifecycle/* stageOf */.gV)(own);
    if (hooks.length === 0)
        return later(`ECS takes no next step at ${stage ?? 'this stage'}.`);
    if (stage !== 'PRE_PRODUCTION_TRAFFIC_SHIFT')
        return later(notOurs(stage));
    const next = own.deploymentConfiguration ? (0,native_configuration/* nextWeight */.gJ)(own.deploymentConfiguration, requested) : null;
    if (next !== weight)
        return never(`ECS's next step after ${requested}% is ${next ?? 'none'}${next === null ? '' : '%'}.`);
    const doubt = doubtIn(requested, routed);
    if (doubt !== null)
        return later(doubt);
    return {
        kind: 'continue',
        hooks: hooks.map(({ id }) => id),
        detail: `ECS goes on from ${requested}% to ${weight}%.`,
    };
}
/** How the candidate stays: the last pause is answered once it has all traffic. */
function moveToPromotion(own, routed) {
    const stage = (0,lifecycle/* stageOf */.gV)(own);
    if (own.status === 'SUCCESSFUL')
        return none('ECS completed the deployment.');
    const ended = notUnderWay(own);
    if (ended)
        return ended;
    if (stage === 'BAKE_TIME' || stage === 'CLEAN_UP')
        return none(`ECS is completing the deployment (${stage}).`);
    const requested = (0,lifecycle/* requestedWeight */.Bd)(own);
    if (requested !== 100)
        return never(`the candidate has ${requested ?? 'no known share'}%, not all of the traffic.`);
    const hooks = (0,lifecycle/* waitingHooks */.uy)(own);
    if (hooks.length === 0)
        return later(`ECS does not wait for the last word yet (${stage ?? 'no stage'}).`);
    if (stage !== 'POST_PRODUCTION_TRAFFIC_SHIFT')
        return later(notOurs(stage));
    const doubt = doubtIn(requested, routed);
    if (doubt !== null)
        return later(doubt);
    return {
        kind: 'continue',
        hooks: hooks.map(({ id }) => id),
        detail: 'ECS keeps the candidate and retires the rest.',
    };
}
function notUnderWay({ status }) {
    if (status === 'IN_PROGRESS')
        return null;
    if (status === 'PENDING')
        return later('ECS has not begun with the deployment yet.');
    return never(`the deployment is ${status}: it goes forward no more.`);
}
/** What the pause waits at is in doubt while ECS and the rule do not say the same. */
function doubtIn(requested, { weight, why }) {
    if (why !== null)
        return `${why}: somebody has changed it.`;
    if (weight === requested)
        return null;
    return `the listener rule gives the candidate ${weight}% where ECS gave it ${requested}%: somebody has changed it.`;
}
function notOurs(stage) {
    return `ECS is paused at ${stage ?? 'an unknown stage'} by a hook that is not the rollout's: whoever set it has to answer it.`;
}
function none(detail) {
    return { kind: 'none', detail };
}
function later(why) {
    return { kind: 'impossible', later: true, why };
}
function never(why) {
    return { kind: 'impossible', later: false, why };
}
//# sourceMappingURL=move.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/judge.js
var judge = __webpack_require__(54877);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/own.js
var native_own = __webpack_require__(44854);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/routes.js
var native_routes = __webpack_require__(55650);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/native/observe.js





/** Looks for a deployment that took over, before it is said that somebody stopped ours: lists may be behind. */
const SUCCESSOR_LOOKS = 3;
const BETWEEN_LOOKS_MS = 1_000;
const GOING_BACK = ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'];
function createObserver(api, balancer) {
    const resolved = new Map();
    /** What ECS shows of a revision grows until its target group is settled. */
    async function revision(arn) {
        if (arn === undefined)
            return null;
        const kept = resolved.get(arn);
        if (kept)
            return kept;
        const [found = null] = await api.describeServiceRevisions([arn]);
        if (found?.resolvedConfiguration?.loadBalancers?.some((each) => each.targetGroupArn))
            resolved.set(arn, found);
        return found;
    }
    const arm = async (count) => {
        const found = await revision(count?.arn);
        return found && { revision: found, count };
    };
    const own = ({ note, ...ref }) => (0,native_own/* ownDeployment */.K)(api, ref, note);
    async function successorOf(known, ended) {
        const { note, ...ref } = known;
        const looks = ended.status === 'STOPPED' && !(0,judge/* hasTriggered */.SW)(ended) ? SUCCESSOR_LOOKS : 1;
        for (let look = 1;; look += 1) {
            const [newest] = await (0,native_own/* newerThan */.T)(api, ref, ended.serviceDeploymentArn, Number(ended.createdAt));
            if (newest?.serviceDeploymentArn !== undefined) {
                const [deployment, target] = await Promise.all([
                    api.describeServiceDeployment(newest.serviceDeploymentArn),
                    revision(newest.targetServiceRevisionArn),
                ]);
                const { taskDefinition } = target ?? {};
                const restores = taskDefinition === note.stable && note.stable !== note.release;
                return { deployment, revision: target, restores };
            }
            if (look === looks)
                return null;
            await (0,promises_.setTimeout)(BETWEEN_LOOKS_MS);
        }
    }
    /** Before there is a deployment of the rollout: what serves is the one revision that the service has. */
    async function serving(ref) {
        const service = await api.describeService(ref);
        const [first = null, ...others] = service?.currentServiceRevisions ?? [];
        return others.length === 0 ? first : null;
    }
    async function routes(known, deployment) {
        const source = deployment ? sourceOf(deployment) : await serving(known);
        const [candidate, stable] = await Promise.all([
            revision(deployment?.targetServiceRevision?.arn),
            revision(source?.arn),
        ]);
        return (0,native_routes/* routesOf */.eV)(known.balancers, { candidate, stable });
    }
    async function routed(known, deployment) {
        const ways = await routes(known, deployment);
        return (0,native_routes/* weightBy */.sr)(ways, await Promise.all(ways.map(({ rule }) => balancer.forwards(rule))));
    }
    /** What goes back is followed also while the rules cannot be read: ECS itself says when it is back. */
    async function routedIn(known, deployment, after) {
        try {
            return await routed(known, deployment);
        }
        catch (error) {
            if (after?.restores || GOING_BACK.includes(deployment.status ?? ''))
                return null;
            throw error;
        }
    }
    return {
        own,
        routed,
        routes,
        async look(known) {
            const deployment = await own(known);
            const { givenUp } = known;
            if (deployment === null) {
                const stable = await arm(await serving(known));
                return { own: null, after: null, candidate: null, stable, routed: null, givenUp };
            }
            const after = (0,deploymentStatus/* isOver */.PU)(deployment.status) ? await successorOf(known, deployment) : null;
            const [candidate, stable] = await Promise.all([
                arm(deployment.targetServiceRevision ?? null),
                arm(sourceOf(deployment)),
            ]);
            const isAnothers = after !== null && !after.restores;
            const seen = isAnothers ? null : await routedIn(known, deployment, after);
            const gone = after !== null && hasTakenGroup(known, after, candidate?.revision ?? null);
            return {
                own: deployment,
                after,
                candidate,
                stable,
                routed: gone ? { weight: 0, why: null } : seen,
                givenUp,
            };
        },
    };
}
function hasTakenGroup({ balancers }, after, candidate) {
    const { deployment, revision, restores } = after;
    if (!restores || deployment.status === 'PENDING' || deployment.lifecycleStage === 'RECONCILE_SERVICE')
        return false;
    const groups = [candidate, revision].map((each) => (0,native_routes/* routesOf */.eV)(balancers, { candidate: each, stable: null }).map((route) => route.candidate));
    return groups[0].length > 0 && String(groups[0]) === String(groups[1]);
}
/** What served before: of several revisions the one with the production traffic. */
function sourceOf({ sourceServiceRevisions = [] }) {
    const [first = null] = sourceServiceRevisions.toSorted((a, b) => (b.requestedProductionTrafficWeight ?? 0) - (a.requestedProductionTrafficWeight ?? 0));
    return first;
}
//# sourceMappingURL=observe.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/stable.js
var stable = __webpack_require__(26407);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/note.js
var native_note = __webpack_require__(28888);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/emergency.js
var emergency = __webpack_require__(71592);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/tags.js
var native_tags = __webpack_require__(99393);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/native/open.js







async function open_open(api, ref, { release, plan, note }) {
    const service = await api.describeService(ref);
    if (service === null || !service.serviceArn) {
        throw new Error(`There is no service \`${ref.service}\` in cluster \`${ref.cluster}\`.`);
    }
    // who only goes on, or back, can do without
    const tags = await api.listTags(service.serviceArn).catch((error) => {
        if (note)
            return {};
        throw error;
    });
    const tagged = (0,native_tags/* legibly */.bc)(tags);
    const common = { service, tags: Object.keys(tags).length - (0,native_tags/* ownTagKeys */.$d)(tags).length, tagged };
    if (note) {
        const known = withConfiguration(note, tagged?.note);
        return { ...common, mode: 'resumed', note: known, release: note.release, stable: note.stable, ...NOTHING_ELSE };
    }
    const [newest] = await api.listServiceDeployments(ref, new Date(0));
    const flight = newest && (await inFlight(api, newest.serviceDeploymentArn));
    if (flight && (0,deploymentStatus/* isForward */.mt)(flight.deployment.status) && (release === null || flight.taskDefinition === release)) {
        return { ...common, ...join(flight, tagged), inFlight: null };
    }
    if (release === null) {
        throw new Error(`No deployment of \`${ref.service}\` is in flight that could be joined. Give a task definition to begin one, or let ` +
            'deploy-ecs begin it with `wait-until: paused`.');
    }
    const stable = await servingTaskDefinition(api, ref, service);
    const begun = {
        format: native_note/* NOTE_FORMAT */.H,
        release,
        stable,
        deployment: null,
        before: newest?.serviceDeploymentArn ?? null,
        beforeMs: newest?.createdAt?.getTime() ?? 0,
        ...changeOf(plan, service, (0,native_tags/* fromTags */.y8)(tags)),
    };
    return { ...common, mode: 'new', note: begun, release, stable, joined: null, inFlight: flight?.deployment ?? null };
}
const NOTHING_ELSE = { joined: null, inFlight: null };
function changeOf(plan, { deploymentConfiguration: current = {} }, tagged) {
    const previous = (tagged && (0,emergency/* givenBack */.hC)(current, tagged.note)) ?? current;
    const native = (0,native_configuration/* nativeConfiguration */.KE)(plan, { steered: true });
    return { previous, given: native && (0,native_configuration/* withNative */.G3)(previous, native) };
}
/** A note that was written before the service was changed, with what its tags say of that. */
function withConfiguration(note, tagged) {
    const isSame = tagged?.release === note.release && tagged.before === note.before;
    return isSame ? { ...note, previous: tagged.previous, given: tagged.given } : note;
}
/** The deployment, when it is under way. */
async function inFlight(api, arn) {
    const deployment = await api.describeServiceDeployment(arn);
    if (!(0,deploymentStatus/* isUnderWay */.gn)(deployment.status))
        return null;
    const [target, source] = [deployment.targetServiceRevision?.arn, sourceOf(deployment)?.arn];
    const revisions = await api.describeServiceRevisions([target, source].filter((each) => each !== undefined));
    const definitionOf = (revision) => revisions.find(({ serviceRevisionArn }) => serviceRevisionArn === revision)?.taskDefinition ?? null;
    return { deployment, taskDefinition: definitionOf(target) ?? '', stable: definitionOf(source) };
}
/** What the service is to be given back is in its tags, where the step that began the deployment wrote it down. */
function join({ deployment, taskDefinition: release, stable }, tagged) {
    const written = tagged?.note.release === release ? tagged.note : null;
    const unknown = { format: native_note/* NOTE_FORMAT */.H, release, before: null, beforeMs: 0, previous: null, given: null };
    const note = {
        ...unknown,
        ...written,
        stable: written?.stable ?? stable,
        deployment: deployment.serviceDeploymentArn,
    };
    return { mode: 'joined', note, release, stable: note.stable, joined: deployment };
}
/** Of the one revision that the service has; of several, the last that was completed. Null when nobody knows. */
async function servingTaskDefinition(api, ref, service) {
    const [only, ...others] = service.currentServiceRevisions ?? [];
    if (only?.arn === undefined || others.length > 0)
        return (0,stable/* stableTaskDefinition */.w)(api, ref, service);
    const [revision] = await api.describeServiceRevisions([only.arn]);
    return revision?.taskDefinition ?? null;
}
//# sourceMappingURL=open.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/shortName.js
var shortName = __webpack_require__(17907);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/requirements.js
var requirements = __webpack_require__(31500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/restore.js
var restore = __webpack_require__(17136);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/sent.js
var sent = __webpack_require__(9134);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/native/snapshot.js





/** What one look says of a rollout. */
function snapshotOf(look) {
    const { phase, reason } = phaseOf(look);
    const { own, after, routed } = look;
    const alarms = own?.alarms?.status === 'TRIGGERED' ? (own.alarms.triggeredAlarmNames ?? []) : [];
    return {
        phase,
        reason,
        weight: own === null ? 0 : (routed?.weight ?? null),
        foreign: after === null && own !== null ? foreignOf(phase, own, routed) : null,
        alarms,
        candidate: own && armOf(look.candidate),
        stable: armOf(look.stable),
    };
}
function phaseOf({ own, after, givenUp }) {
    if (own === null) {
        return givenUp
            ? told('reverted', 'ECS never showed a deployment of the release.')
            : told('absent', 'ECS shows no deployment of the release.');
    }
    if (after?.restores === true)
        return restoring(after.deployment);
    // what came after it was taken back does not change that it was
    if (after !== null && own.status !== 'ROLLBACK_SUCCESSFUL') {
        return told('superseded', supersededReason(after.deployment));
    }
    switch (own.status) {
        case 'PENDING':
            return told('preparing', 'ECS is about to start.');
        case 'SUCCESSFUL':
            return told('done', 'ECS completed the deployment.');
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return told('reverting', (0,judge/* reasonOf */.A3)(own));
        case 'ROLLBACK_SUCCESSFUL':
            return told('reverted', (0,judge/* reasonOf */.A3)(own));
        case 'ROLLBACK_FAILED':
            return told('failed', `ECS could not roll back: ${own.statusReason ?? (0,judge/* reasonOf */.A3)(own)}`);
        case 'STOPPED':
            return told('failed', stoppedReason(own));
        case 'STOP_REQUESTED':
            return told('shifting', `ECS is stopping the deployment where it is: ${(0,judge/* reasonOf */.A3)(own)}`);
        default:
            return onItsWay(own);
    }
}
/** Who changed the task definition alone began with what the rollout had made of the service. */
function supersededReason({ serviceDeploymentArn, deploymentConfiguration }) {
    const took = `Another deployment took over: ${serviceDeploymentArn}.`;
    if (!(deploymentConfiguration?.lifecycleHooks ?? []).some(native_configuration/* isOwnPause */.nG))
        return took;
    const answer = `aws ecs continue-service-deployment --service-deployment-arn ${serviceDeploymentArn} --hook-id …`;
    return `${took} It has this rollout's pauses: answer them (\`${answer}\`), or ECS rolls it back.`;
}
/** It was completed, and then a deployment of the release before was begun. */
function restoring({ status, ...deployment }) {
    const arn = deployment.serviceDeploymentArn;
    if (status === 'SUCCESSFUL')
        return told('reverted', `The release before was deployed again: ${arn}.`);
    if ((0,deploymentStatus/* isForward */.mt)(status)) {
        return told('reverting', `The release before is being deployed again: ${arn}.`);
    }
    const reason = (0,judge/* reasonOf */.A3)({ status, ...deployment });
    return told('failed', `The release before was to be deployed again (${arn}), which ended ${status}: ${reason}`);
}
function onItsWay(own) {
    const stage = (0,lifecycle/* stageOf */.gV)(own);
    const [hook] = (0,lifecycle/* waitingHooks */.uy)(own);
    const until = hook?.expiresAt ? `, until ${(0,lifecycle/* timeOfDay */.rb)(hook.expiresAt)} (then ${hook.timeoutAction})` : '';
    switch (stage) {
        case 'PRE_PRODUCTION_TRAFFIC_SHIFT':
        case 'POST_PRODUCTION_TRAFFIC_SHIFT':
            return hook ? told('waiting', `paused at ${stage}${until}`) : told(moving(own), `at ${stage}`);
        case 'PRODUCTION_TRAFFIC_SHIFT':
            return told(moving(own), `at ${stage}`);
        case 'BAKE_TIME':
        case 'CLEAN_UP':
            return told('finishing', `at ${stage}`);
        case null:
            return told('preparing', 'ECS names no stage');
        default:
            // not the rollout's: whoever configured that pause has to answer it
            return told('preparing', hook ? `paused at ${stage} by a hook of the service${until}` : `at ${stage}`);
    }
}
/** Before the first share it may still be on its way to the pause. */
function moving(own) {
    return ((0,lifecycle/* requestedWeight */.Bd)(own) ?? 0) > 0 ? 'shifting' : 'preparing';
}
function stoppedReason(own) {
    const reason = (0,judge/* reasonOf */.A3)(own);
    return (0,judge/* hasTriggered */.SW)(own) ? reason : `It was stopped where it was, without going back: ${reason}`;
}
/** At rest the rules say what ECS gave; while ECS shifts, one of the two reads is older. */
function foreignOf(phase, own, routed) {
    if (own.status === 'STOP_REQUESTED')
        return `somebody had ECS stop the deployment: ${(0,judge/* reasonOf */.A3)(own)}`;
    if (phase !== 'waiting' && phase !== 'reverted' && phase !== 'done')
        return null;
    if (routed === null)
        return null;
    if (routed.why !== null)
        return routed.why;
    const given = phase === 'waiting' ? (0,lifecycle/* requestedWeight */.Bd)(own) : phase === 'done' ? 100 : 0;
    if (given === null || routed.weight === given)
        return null;
    return `the listener rule gives the candidate ${routed.weight}% where ECS gave it ${given}%`;
}
function armOf(look) {
    const { serviceRevisionArn: id, taskDefinition } = look?.revision ?? {};
    if (id === undefined)
        return null;
    return { id, name: (0,shortName/* shortName */.E)(taskDefinition ?? id), ready: isReady(look?.count ?? null) };
}
function isReady(count) {
    const { requestedTaskCount: wanted, runningTaskCount: running } = count ?? {};
    if (wanted === undefined || running === undefined)
        return null;
    return wanted > 0 && running >= wanted;
}
function told(phase, reason) {
    return { phase, reason };
}
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/byHand.js
var byHand = __webpack_require__(22573);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/restored.js
var restored = __webpack_require__(97118);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/native/tidyByHand.js




async function tidyByHand(api, { ref, serviceArn, note, holder }) {
    const { cluster, service: name } = ref;
    const [service, tags] = await Promise.all([
        api.describeService(ref).catch(() => null),
        api.listTags(serviceArn).catch(() => null),
    ]);
    const { previous } = note;
    const all = previous && { ...previous, ...(0,restored/* strategic */.$F)(previous) };
    const configuration = service === null ? all : (0,emergency/* givenBack */.hC)(service.deploymentConfiguration, note);
    const keys = (0,native_tags/* ownTagKeys */.$d)(tags ?? (0,native_tags/* toTags */.LZ)(note, holder));
    const at = `--cluster ${(0,byHand/* quoted */.T)(cluster)} --service ${(0,byHand/* quoted */.T)(name)}`;
    return [
        ...(configuration === null
            ? []
            : [
                '# Give the service its own deployment configuration back; without it the next deployment waits at pauses',
                `aws ecs update-service ${at} --deployment-configuration ${(0,byHand/* quoted */.T)(JSON.stringify(configuration))}`,
            ]),
        ...(keys.length === 0
            ? []
            : [
                "# Then remove the rollout's tags",
                `aws ecs untag-resource --resource-arn ${(0,byHand/* quoted */.T)(serviceArn)} --tag-keys ${keys.map(byHand/* quoted */.T).join(' ')}`,
            ]),
    ];
}
//# sourceMappingURL=tidyByHand.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/native/target.js














async function connectNativeTarget(options) {
    const { api, balancer, ref, plan } = options;
    let { holder } = options;
    const opening = await open_open(api, ref, options);
    const observer = createObserver(api, balancer);
    let { note } = opening;
    let mayBeSent = opening.mode === 'resumed';
    let givenUp = false;
    const known = () => ({ ...ref, note, balancers: opening.service.loadBalancers ?? [], givenUp });
    const own = async () => {
        const deployment = await observer.own(known());
        if (deployment?.serviceDeploymentArn !== undefined)
            named(deployment.serviceDeploymentArn);
        return deployment;
    };
    const named = (arn) => {
        if (note.deployment === null)
            note = { ...note, deployment: arn };
    };
    async function fit(asked) {
        const problems = [
            ...(0,native_fit/* planProblems */.s4)(asked),
            ...(opening.mode === 'new' ? (0,requirements/* serviceProblems */.g)(opening) : []),
            ...(opening.joined ? (0,native_fit/* joinProblems */.zx)(asked, opening.joined.deploymentConfiguration ?? {}, note.deployment) : []),
        ];
        if (problems.length > 0)
            return { ok: false, problems };
        return { ok: true, plan: asked, warnings: (0,native_fit/* planWarnings */.pH)(asked, opening.service.deploymentConfiguration) };
    }
    /** Begins the deployment; one that is there already becomes this rollout's. */
    async function prepare() {
        const begunAt = performance.now();
        const there = await own();
        const now = await open_open(api, ref, { ...options, release: note.release, note: there ? note : null });
        const found = there ?? now.joined;
        if (found) {
            refuse((0,native_fit/* joinProblems */.zx)(plan, found.deploymentConfiguration ?? {}, found.serviceDeploymentArn));
            note = { ...now.note, deployment: note.deployment ?? now.note.deployment };
            // tags that could not be read may say more than this process knows
            if (note.previous !== null || opening.mode === 'joined') {
                await (0,retire/* writeTags */.p)(api, now.service.serviceArn, note, holder);
            }
            return { sent: false, detail: 'ECS has the release already.' };
        }
        refuse([...(0,native_fit/* planProblems */.s4)(plan), ...(0,requirements/* serviceProblems */.g)(now), ...changeProblems(note, now.note)]);
        note = { ...note, previous: now.note.previous, given: now.note.given };
        await (0,retire/* writeTags */.p)(api, now.service.serviceArn, note, holder);
        mayBeSent = true;
        const changes = { taskDefinition: note.release, deploymentConfiguration: note.given };
        const arn = await (0,native_forward/* begin */.q)({ api, ref, before: now.service, changes, own, begunAt });
        if (arn !== null)
            named(arn);
        return { sent: true, detail: `ECS deploys the release (${note.given.strategy}).` };
    }
    /** The deployment first, then the rules: while a pause waits, they cannot have gone on. */
    async function forward(move) {
        const begunAt = performance.now();
        const deployment = await own();
        if (deployment === null)
            throw new ports/* Unapplied */.j('ECS does not show the deployment.', 'unknown');
        return (0,native_forward/* carryOut */.u)(api, deployment, move(deployment, await observer.routed(known(), deployment)), begunAt);
    }
    /** What the service had is written down before it is changed; but a rollback waits for nothing. */
    async function keep(service, given) {
        note = { ...note, previous: note.previous ?? service.deploymentConfiguration ?? {}, given };
        await (0,retire/* writeTags */.p)(api, service.serviceArn, note, holder).catch(() => { });
    }
    async function takeBack() {
        const { never, ...applied } = await (0,restore/* restore */.P)(api, ref, { note, own, mayBeSent, onConfiguration: keep });
        givenUp ||= never;
        return applied;
    }
    return {
        mode: opening.mode,
        tagged: opening.tagged,
        pin: (journal) => void (holder = { ...holder, journal }),
        isAlone: opening.inFlight === null,
        note: () => note,
        armGroups: async () => (0,native_routes/* armGroupsOf */.KQ)(await observer.routes(known(), await own())),
        byHand: () => tidyByHand(api, { ref, serviceArn: opening.service.serviceArn, note, holder }),
        fit,
        inspect: async () => {
            const look = await observer.look(known());
            if (look.own?.serviceDeploymentArn !== undefined)
                named(look.own.serviceDeploymentArn);
            return snapshotOf(look);
        },
        apply: (goal) => act(goal).catch((error) => {
            throw (0,sent/* unapplied */.f)(`ECS was not brought to: ${(0,rollout_goal/* goalText */.zX)(goal)}`, error);
        }),
    };
    async function act(goal) {
        switch (goal.kind) {
            case 'prepare':
                return prepare();
            case 'weight':
                return forward((deployment, routed) => moveToWeight(goal.weight, deployment, routed));
            case 'promote':
                return forward(moveToPromotion);
            case 'restore':
                return takeBack();
            default:
                return (0,retire/* retire */.S5)(api, ref, holder.rollout, note);
        }
    }
}
function refuse(problems) {
    if (problems.length > 0)
        throw new ports/* Unapplied */.j(problems.map(({ message }) => message).join('\n'), 'refused');
}
/** What the release before is was settled when the rollout began: another one by now would be lost by a rollback. */
function changeProblems(then, now) {
    if (then.stable === now.stable)
        return [];
    const [old, other] = [then.stable, now.stable].map((each) => each === null ? 'an unknown release' : (0,shortName/* shortName */.E)(each));
    return [
        { message: `the service ran ${old} when this rollout began, and runs ${other} by now. Begin a new rollout.` },
    ];
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/armGroup.js
/** Asks until it is told where each of the wanted arms is counted; that does not change during a rollout. */
function armGroupsOnce(source) {
    if (typeof source !== 'function')
        return async () => source;
    let last = null;
    const lacks = (groups, { candidate, stable }) => (candidate !== null && groups.candidate === null) || (stable !== null && groups.stable === null);
    return async (wanted) => {
        if (last === null || lacks(last, wanted))
            last = await source();
        return last;
    };
}
function armGroupOf(targetGroupArn, loadBalancerArn) {
    return {
        targetGroup: partOf(targetGroupArn, /:(targetgroup\/[^/:]+\/[^/:]+)$/, 'a target group'),
        loadBalancer: partOf(loadBalancerArn, /:loadbalancer\/((?:app|net|gwy)\/[^/:]+\/[^/:]+)$/, 'a load balancer'),
    };
}
function partOf(arn, pattern, what) {
    const part = pattern.exec(arn)?.[1];
    if (part === undefined)
        throw new TypeError(`${JSON.stringify(arn)} is not the ARN of ${what}.`);
    return part;
}
//# sourceMappingURL=armGroup.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/event.js
var analysis_event = __webpack_require__(22049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/queries.js

/** CloudWatch's standard resolution, ms. Load balancers publish by the minute. */
const MINUTE_MS = 60_000;
const arms = ['candidate', 'stable'];
/** What counts the requests of one arm, and its events: all that {@link countsOf} needs. */
function armQueries(groups, events, edges) {
    return arms.flatMap((arm) => {
        const group = groups[arm];
        if (group === null)
            return [];
        const query = (name, metric, statistic) => ({
            id: idOf(arm, name),
            metric,
            statistic,
            dimensions: dimensionsOf(group),
            periodMs: MINUTE_MS,
        });
        const isSlow = events.some(({ kind }) => kind !== 'bad');
        return [
            query('requests', 'RequestCount', 'Sum'),
            query('healthy', 'HealthyHostCount', 'Minimum'),
            ...(isSlow ? [query('timed', 'TargetResponseTime', 'SampleCount')] : []),
            ...events.flatMap((event, index) => {
                if (event.kind === 'bad') {
                    return [
                        query('bad', 'HTTPCode_Target_5XX_Count', 'Sum'),
                        query('unconnected', 'TargetConnectionErrorCount', 'Sum'),
                        ...ANSWERS.map((metric) => query(answerName(metric), metric, 'Sum')),
                        { ...query('balancer', 'HTTPCode_ELB_5XX_Count', 'Sum'), dimensions: { LoadBalancer: group.loadBalancer } },
                    ];
                }
                const edge = edges.get((0,analysis_event/* keyOf */.T)(event)) ?? null;
                return edge === null
                    ? []
                    : [query(`slow${index}`, 'TargetResponseTime', `TC(${decimal(Math.max(edge, LEAST_EDGE))}:)`)];
            }),
        ];
    });
}
/** What a target may answer that is not bad. */
const ANSWERS = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count'];
function answerName(metric) {
    return metric.slice('HTTPCode_Target_'.length, -'_Count'.length).toLowerCase().replace(/^(\d)/, 'a$1');
}
/** What the balancer itself answers in place of an application: no target group shows that. */
function balancerQueries(loadBalancer) {
    const query = (id, metric) => ({
        id,
        metric,
        statistic: 'Sum',
        dimensions: { LoadBalancer: loadBalancer },
        periodMs: MINUTE_MS,
    });
    return [query('requests', 'RequestCount'), query('errors', 'HTTPCode_ELB_5XX_Count')];
}
function idOf(arm, name) {
    return `${arm}_${name}`;
}
function dimensionsOf({ targetGroup, loadBalancer }) {
    return { TargetGroup: targetGroup, LoadBalancer: loadBalancer };
}
/** A microsecond. */
const LEAST_EDGE = 1e-6;
/** A number without exponent, as statistics are written. */
function decimal(value) {
    return value.toFixed(6).replace(/\.?0+$/, '');
}
//# sourceMappingURL=queries.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/counts.js


function countsOf(found, arm, span, events) {
    const sum = (name) => sumWithin(found.get(idOf(arm, name)), span);
    const requests = sum('requests') ?? (isIdle(found, arm, span) ? 0 : null);
    if (requests === null)
        return null;
    const counted = events.flatMap((event, index) => {
        if (event.kind === 'bad')
            return [[(0,analysis_event/* keyOf */.T)(event), badOf(requests, (name) => sum(name) ?? 0)]];
        const wasAsked = found.has(idOf(arm, `slow${index}`));
        const wasTimed = requests === 0 || (sum('timed') ?? 0) > 0;
        return wasAsked && wasTimed ? [[(0,analysis_event/* keyOf */.T)(event), sum(`slow${index}`) ?? 0]] : [];
    });
    return { requests, events: Object.fromEntries(counted) };
}
function badOf(requests, sum) {
    const [failed, unconnected] = [sum('bad'), sum('unconnected')];
    const answered = ANSWERS.reduce((total, metric) => total + sum(answerName(metric)), failed);
    const unanswered = Math.max(0, requests - answered - unconnected);
    return failed + unconnected + Math.min(unanswered, sum('balancer'));
}
function isIdle(found, arm, { fromMs, toMs }) {
    const healthy = found.get(idOf(arm, 'healthy'));
    for (let at = fromMs; at < toMs; at += MINUTE_MS)
        if (!((healthy?.get(at) ?? 0) > 0))
            return false;
    const answers = [...found].filter(([id]) => id.startsWith(idOf(arm, '')) && id !== idOf(arm, 'healthy'));
    return answers.every(([, series]) => sumWithin(series, { fromMs, toMs }) === null);
}
/** Null where no minute of it was reported. */
function sumWithin(series, { fromMs, toMs }) {
    let total = null;
    for (let at = fromMs; at < toMs; at += MINUTE_MS) {
        const value = series?.get(at);
        if (value !== undefined)
            total = (total ?? 0) + value;
    }
    return total;
}
//# sourceMappingURL=counts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/metricData.js
/** No answer to our few queries needs as many. */
const MOST_PAGES = 20;
async function readMetricData(ask, queries, { fromMs, toMs }) {
    const input = {
        MetricDataQueries: queries.map(queryOf),
        StartTime: new Date(fromMs),
        EndTime: new Date(toMs),
        ScanBy: 'TimestampAscending',
    };
    const found = new Map();
    const statuses = new Map();
    let NextToken;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        // each page is named by the one before it
        // oxlint-disable-next-line no-await-in-loop
        const answer = await ask({ ...input, ...(NextToken !== undefined && { NextToken }) });
        for (const result of answer.MetricDataResults ?? []) {
            const id = result.Id ?? '';
            statuses.set(id, result.StatusCode ?? 'no status');
            found.set(id, withPoints(found.get(id), result));
        }
        NextToken = answer.NextToken;
        if (NextToken === undefined) {
            requireAll(queries, statuses, answer.Messages ?? []);
            return found;
        }
    }
    throw new Error(`CloudWatch answers GetMetricData with more than ${MOST_PAGES} pages.`);
}
function queryOf({ id, metric, statistic, dimensions, periodMs }) {
    const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
    return {
        Id: id,
        MetricStat: {
            Metric: { Namespace: 'AWS/ApplicationELB', MetricName: metric, Dimensions },
            Period: periodMs / 1_000,
            Stat: statistic,
        },
    };
}
function withPoints(known, { Id, Timestamps = [], Values = [] }) {
    if (Timestamps.length !== Values.length) {
        throw new Error(`CloudWatch answers with ${Timestamps.length} times and ${Values.length} values for ${Id}.`);
    }
    const points = new Map(known);
    Timestamps.forEach((at, index) => {
        const value = Values[index];
        if (!Number.isFinite(value) || value < 0)
            throw new Error(`CloudWatch answers with ${value} for ${Id}.`);
        points.set(at.getTime(), value);
    });
    return points;
}
function requireAll(queries, statuses, messages) {
    const open = queries.filter(({ id }) => statuses.get(id) !== 'Complete');
    if (open.length === 0)
        return;
    const named = open.map(({ id, metric }) => `${metric} of ${id} (${statuses.get(id) ?? 'not in the answer'})`);
    const said = messages.map(({ Code, Value }) => ` ${Code}: ${Value}`).join('');
    throw new Error(`CloudWatch's answer is not complete: ${named.join(', ')}.${said}`);
}
//# sourceMappingURL=metricData.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/balancerErrors.js



/** Null without data. A release that hangs, or closes connections, shows here alone. */
async function readBalancerErrors(ask, loadBalancer, span) {
    const found = await readMetricData(ask, balancerQueries(loadBalancer), span);
    const [requests, errors] = [sumWithin(found.get('requests'), span), sumWithin(found.get('errors'), span)];
    return requests === null && errors === null ? null : { requests: requests ?? 0, errors: errors ?? 0 };
}
//# sourceMappingURL=balancerErrors.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/baseline.js


/** What the stable release's times are taken by, ms. */
const BLOCK_MS = 300_000;
/** How far back they are taken from, ms. */
const LOOK_BACK_MS = 3_600_000;
/** So many requests must have been slower than a quantile for it to be one: of p95, 200 in all. */
const LEAST_BEYOND = 10;
function anchorOf(fromMs) {
    return Math.floor(fromMs / BLOCK_MS) * BLOCK_MS;
}
/** The stretch before the anchor in which the stable release was timed. */
function stretchBefore(anchorMs) {
    return { fromMs: anchorMs - LOOK_BACK_MS, toMs: anchorMs };
}
/** The stable release's own times, by the block. None where nothing is compared with them. */
function baselineQueries(stable, events) {
    const quantiles = quantilesOf(events);
    if (stable === null || quantiles.length === 0)
        return [];
    const query = (id, statistic) => ({
        id,
        metric: 'TargetResponseTime',
        statistic,
        dimensions: dimensionsOf(stable),
        periodMs: BLOCK_MS,
    });
    return [
        query('timed', 'SampleCount'),
        ...quantiles.map((quantile, index) => query(`quantile${index}`, `p${decimal(quantile * 100)}`)),
    ];
}
/** From when on a request is slow, by what was found of the baseline. */
function edgesOf(events, found) {
    const quantiles = quantilesOf(events);
    return new Map(events.flatMap((event) => {
        if (event.kind === 'bad')
            return [];
        if (event.kind === 'slow')
            return [[(0,analysis_event/* keyOf */.T)(event), event.edgeMs / 1_000]];
        const usual = quantileIn(found, quantiles.indexOf(event.quantile), event.quantile);
        return [[(0,analysis_event/* keyOf */.T)(event), usual === null ? null : usual * event.factor]];
    }));
}
function quantilesOf(events) {
    const quantiles = events.flatMap((event) => (event.kind === 'slower-than-stable' ? [event.quantile] : []));
    return [...new Set(quantiles)];
}
function quantileIn(found, index, quantile) {
    const [values, timed] = [found.get(`quantile${index}`), found.get('timed')];
    let [requests, total] = [0, 0];
    for (const [at, value] of values ?? []) {
        const here = timed?.get(at) ?? 0;
        requests += here;
        total += here * value;
    }
    return requests * (1 - quantile) >= LEAST_BEYOND - 1e-9 ? total / requests : null;
}
//# sourceMappingURL=baseline.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/batches.js



/** Metrics of load balancers come one to two minutes late. */
const LAG_MS = 120_000;
/** At most so much time in one call, beyond the window that was asked for. */
const MOST_AHEAD_MS = 3_600_000;
function batched(read, clock) {
    let last = null;
    return (groups, events, span) => {
        const isCompared = events.some(({ kind }) => kind === 'slower-than-stable');
        const what = JSON.stringify([groups, events.map(analysis_event/* keyOf */.T), isCompared && anchorOf(span.fromMs)]);
        if (last?.what === what && last.fromMs <= span.fromMs && last.toMs >= span.toMs)
            return last.found;
        const { fromMs } = span;
        const closed = clock === undefined ? -Infinity : Math.floor((clock.now() - LAG_MS) / MINUTE_MS) * MINUTE_MS;
        // windows of another anchor are compared with another baseline
        const furthest = isCompared ? anchorOf(fromMs) + BLOCK_MS : fromMs + MOST_AHEAD_MS;
        const toMs = Math.max(span.toMs, Math.min(closed, furthest));
        const batch = { what, fromMs, toMs, found: read(groups, events, { fromMs, toMs }) };
        last = batch;
        batch.found.catch(() => {
            // what failed is asked for again
            if (last === batch)
                last = null;
        });
        return batch.found;
    };
}
//# sourceMappingURL=batches.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/unfit.js
/** What of these events CloudWatch cannot count there, in words. */
function unfit({ candidate, stable }, events) {
    if (events.length === 0)
        return [];
    return [
        ...(candidate === null ? ['the requests of the candidate: it has no target group that CloudWatch counts'] : []),
        ...uncounted({ candidate, stable }),
        ...(stable === null && events.some(({ kind }) => kind === 'slower-than-stable')
            ? ['response times beside the stable release: it has no target group that CloudWatch counts']
            : []),
    ];
}
/** Load balancers that count no requests. */
function uncounted({ candidate, stable }) {
    const names = new Set([candidate, stable].flatMap((group) => group?.loadBalancer ?? []));
    return [...names]
        .filter((name) => !name.startsWith('app/'))
        .map((name) => `requests behind ${name}: only Application Load Balancers (app/…) count them and their errors`);
}
//# sourceMappingURL=unfit.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/source.js








function cloudWatchSource({ ask, arms: source, clock }) {
    const read = async (groups, events, stretch) => {
        const times = baselineQueries(groups.stable, events);
        const baseline = times.length === 0 ? new Map() : await readMetricData(ask, times, stretchBefore(anchorOf(stretch.fromMs)));
        const queries = armQueries(groups, events, edgesOf(events, baseline));
        return queries.length === 0 ? new Map() : readMetricData(ask, queries, stretch);
    };
    const readTogether = batched(read, clock);
    const known = armGroupsOnce(source);
    async function groupsOf(arms) {
        const { candidate, stable } = await known(arms);
        const groups = { candidate: arms.candidate && candidate, stable: arms.stable && stable };
        const [wrong] = uncounted(groups);
        if (wrong !== undefined)
            throw new Error(`CloudWatch cannot count the ${wrong}.`);
        return groups;
    }
    return {
        lagMs: LAG_MS,
        stepMs: MINUTE_MS,
        // what is found out later shows then
        unfit: (events) => (typeof source === 'function' ? [] : unfit(source, events)),
        async observe(span, arms, events) {
            requireMinutes(span);
            const found = await readTogether(await groupsOf(arms), events, span);
            return {
                candidate: countsOf(found, 'candidate', span, events),
                stable: countsOf(found, 'stable', span, events),
            };
        },
        async balancerErrors(span, arms) {
            requireMinutes(span);
            const { candidate, stable } = await groupsOf(arms);
            const names = new Set([candidate, stable].flatMap((group) => group?.loadBalancer ?? []));
            const each = [...names].map(async (name) => [name, await readBalancerErrors(ask, name, span)]);
            return new Map(await Promise.all(each));
        },
        async [Symbol.asyncDispose]() { },
    };
}
function requireMinutes({ fromMs, toMs }) {
    if (fromMs < toMs && fromMs % MINUTE_MS === 0 && toMs % MINUTE_MS === 0)
        return;
    throw new RangeError(`CloudWatch counts by the minute, not from ${fromMs} to ${toMs} ms: give the analysis a window of whole minutes.`);
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/cloudwatch/client.js


function connectCloudWatch({ arms, clock, ...options }, config = {}) {
    const cloudWatch = lazyCloudWatch(options, config);
    const ask = (input) => cloudWatch.call('cloudwatch:GetMetricData, on all resources', (client, { GetMetricDataCommand }) => client.send(new GetMetricDataCommand(input)));
    const source = cloudWatchSource({ ask, arms, clock });
    return {
        ...source,
        async [Symbol.asyncDispose]() {
            cloudWatch.destroy();
        },
    };
}
//# sourceMappingURL=client.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/ecsRules.js
async function ruleFindings(api, balancer, ref) {
    const service = await api.describeService(ref);
    const rules = (service?.loadBalancers ?? []).flatMap(({ advancedConfiguration }) => advancedConfiguration?.productionListenerRule ?? []);
    const findings = await Promise.all(rules.map((rule) => balancer.forwards(rule).then(() => null, (error) => ({ message: `the listener rule ${rule} cannot be read: ${error.message}`, path: [] }))));
    return findings.filter((each) => each !== null);
}
//# sourceMappingURL=ecsRules.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/guarded.js
/** Past these nothing is decided by alarms any more, and nobody waits for them. */
const GUARDED = ['absent', 'preparing', 'waiting', 'shifting'];
async function withAlarms(look, guards) {
    const snapshot = await look;
    if (guards === null || !GUARDED.includes(snapshot.phase))
        return snapshot;
    const alarms = [...new Set([...snapshot.alarms, ...(await guards.firing())])];
    return { ...snapshot, alarms };
}
/** What is wrong with the names. */
async function guardFindings(guards) {
    const unknown = (await guards?.unknown()) ?? [];
    return unknown.map((name) => ({
        message: `there is no alarm \`${name}\` in this account and region.`,
        path: ['alarms'],
    }));
}
//# sourceMappingURL=guarded.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/ecsNative.js




/** A service whose traffic ECS itself moves. */
async function openNative({ asker, ref, api, balancer, clock }, { rollout, owner, plan, release, note, alarms = [] }) {
    const guards = alarms.length === 0 ? null : connectAlarms(asker, alarms);
    const native = await connectNativeTarget({
        api,
        balancer,
        ref,
        release,
        plan,
        holder: { rollout, owner },
        note: note === null ? null : (0,native_note/* parseNote */.w)(note),
    });
    return {
        async fit(asked) {
            const [fit, ...found] = await Promise.all([
                native.fit(asked),
                ruleFindings(api, balancer, ref),
                guardFindings(guards),
            ]);
            const findings = found.flat();
            if (findings.length === 0)
                return fit;
            return { ok: false, problems: [...(fit.ok ? [] : fit.problems), ...findings] };
        },
        held: heldBy(native.tagged),
        pin: (journal) => native.pin(journal),
        inspect: () => withAlarms(native.inspect(), guards),
        apply: (goal) => native.apply(goal),
        release: native.note().release,
        serves: native.mode === 'new' && native.isAlone && native.note().release === native.note().stable,
        note: () => ({ ...native.note() }),
        deployment: () => native.note().deployment,
        byHand: () => native.byHand(),
        metrics: async () => connectCloudWatch({ ...asker, arms: await native.armGroups(), clock }),
    };
}
//# sourceMappingURL=ecsNative.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/nearestNames.js
var nearestNames = __webpack_require__(42146);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/explain.js
var explain = __webpack_require__(42073);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/ecsProblems.js

/** What of the place that inputs name is not there, with what may have been meant; none when the service is. */
async function placeProblems(api, ref) {
    const { cluster, service: name } = ref;
    try {
        const service = await api.describeService(ref);
        if (service !== null && service.status !== 'INACTIVE')
            return [];
        const suggestion = await (0,nearestNames/* suggestService */.wz)(api, cluster, name);
        const message = `there is no active service \`${name}\` in cluster \`${cluster}\`. ${suggestion}`;
        return [{ input: 'service', message: message.trimEnd() }];
    }
    catch (error) {
        const problem = (0,explain/* explain */.WE)(error, ref, (0,explain/* isMissingCluster */.R$)(error) ? await (0,nearestNames/* suggestCluster */.FS)(api, cluster) : '');
        if (problem === null)
            throw error;
        return [problem];
    }
}
/** The task definition that a reference means, or what is wrong with it. */
async function resolveTaskDefinition(api, ref, reference) {
    const wrong = (message) => ({ problem: { input: 'task-definition', message } });
    try {
        const found = await api.describeTaskDefinition(reference);
        if (found['status'] !== 'INACTIVE')
            return { release: found['taskDefinitionArn'] };
        return wrong(`\`${reference}\` is inactive: it was deregistered. Name an active revision, or the family alone.`);
    }
    catch (error) {
        // ECS answers a reference that it does not know with a ClientException
        if (error.name !== 'ClientException')
            throw error;
        const near = await nearest(api, ref, reference);
        return wrong(`ECS has no task definition \`${reference}\` (${error.message}).${near}`);
    }
}
/** Best effort: what is wrong has been found already. */
async function nearest(api, ref, reference) {
    const family = reference.replace(/^.*\//, '').replace(/:\d+$/, '');
    const newest = await api.describeTaskDefinition(family).catch(() => null);
    if (newest !== null)
        return ` The newest of \`${family}\` is \`${family}:${String(newest['revision'])}\`.`;
    const serves = (await api.describeService(ref).catch(() => null))?.taskDefinition;
    return serves === undefined ? '' : ` \`${ref.service}\` runs \`${(0,shortName/* shortName */.E)(serves)}\`.`;
}
//# sourceMappingURL=ecsProblems.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/target.js + 9 modules
var target = __webpack_require__(40200);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/ecsStepwise.js



/** A service whose traffic we move, by the weights of its listener rules. */
async function openStepwise({ asker, ref, api, rules, scaling, clock }, { rollout, owner, plan, release, note, alarms = [] }, stickiness) {
    const guards = alarms.length === 0 ? null : connectAlarms(asker, alarms);
    const stepwise = await (0,target/* connectStepwiseTarget */.Q)({
        api,
        rules,
        scaling,
        ref,
        release,
        plan,
        stickiness,
        holder: { rollout, owner },
        note: note === null ? null : (0,stepwise_note/* parseStepwiseNote */.Ct)(note),
    });
    return {
        async fit(asked) {
            const [fit, findings] = await Promise.all([stepwise.fit(asked), guardFindings(guards)]);
            if (findings.length === 0)
                return fit;
            return { ok: false, problems: [...(fit.ok ? [] : fit.problems), ...findings] };
        },
        held: heldBy(stepwise.tagged),
        pin: (journal) => stepwise.pin(journal),
        inspect: () => withAlarms(stepwise.inspect(), guards),
        apply: (goal) => stepwise.apply(goal),
        release: stepwise.release,
        serves: stepwise.serves,
        note: () => ({ ...stepwise.note() }),
        deployment: () => null,
        byHand: () => stepwise.byHand(),
        metrics: async () => connectCloudWatch({ ...asker, arms: stepwise.armGroups(), clock }),
    };
}
//# sourceMappingURL=ecsStepwise.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/ecs.js







const ecs_MINUTE_MS = 60_000;
/** What bringing home ends with, told as platforms tell it; all else failed. */
const ENDS = {
    nothing: 'nothing',
    unchanged: 'home',
    succeeded: 'home',
    superseded: 'home',
    'timed-out': 'going-on',
};
/** The platform with its first credentials, where it is asked with a role; or why there are none. */
async function connectEcsPlatform(asker, { roleToAssume, engine = 'native', stickiness, ...ref }, job) {
    const taken = await (0,takeOn/* takeOn */.J)(asker, roleToAssume, job);
    if ('problems' in taken)
        return taken;
    const expiry = roleToAssume === undefined ? job.env['AWS_CREDENTIAL_EXPIRATION'] : undefined;
    return { platform: ecsPlatform(connectAll(taken.identity, ref), { engine, stickiness }, job.env, expiry) };
}
function ecsPlatform(connections, way, env, expiry) {
    const { api, ref, clock } = connections;
    return {
        target: (0,targetName/* targetName */.j)(ref),
        journal: (0,targetName/* journalName */.J)(ref, env),
        clock,
        problems: () => placeProblems(api, ref),
        credentialProblems: (plan) => endingBefore(plan, expiry),
        resolve: (release) => resolveTaskDefinition(api, ref, release),
        waiting: () => waiting(api, ref),
        held: async () => heldBy((await (0,tags/* readStepwiseTags */.K)(api, ref)) ?? (await (0,retire/* readTags */.g$)(api, ref))),
        bringHome: (owner, options) => takeHome(connections, owner, options),
        open: (opening) => ecs_open(connections, way, opening),
    };
}
async function ecs_open(connections, { engine, stickiness }, opening) {
    const chosen = await chosenFor(connections, engine, opening);
    const target = await (chosen.engine === 'stepwise'
        ? openStepwise(connections, opening, stickiness)
        : openNative(connections, opening));
    // behind a load balancer a candidate has a listener of its own
    return { ...target, mover: (0,src_engine/* moverText */.tK)(chosen), addressed: (url) => url };
}
/** What goes on does so by the engine that it was begun with. */
async function chosenFor({ api, ref }, engine, { note, plan }) {
    if (note !== null)
        return { engine: (0,stepwise_note/* isStepwise */.TW)(note) ? 'stepwise' : 'native', why: 'as it was begun' };
    const service = engine === 'auto' ? await api.describeService(ref) : null;
    // what is not there is told of when it is opened
    return (0,src_engine/* chooseEngine */.mN)(service === null && engine === 'auto' ? 'native' : engine, plan, service ?? {});
}
async function takeHome({ api, balancer, rules, scaling, ref }, owner, { pollMs, withinMs, signal, say }) {
    const options = { intervalMs: pollMs, timeoutMs: withinMs, signal, say };
    const stepwise = await (0,tags/* readStepwiseTags */.K)(api, ref);
    if (stepwise?.owner === owner) {
        const keeping = { ...options, keepsPromoted: true };
        const { result, reason } = await (0,home/* takeStepwiseHome */.H)({ api, rules, ref }, scaling, stepwise.note, keeping);
        return { result: result === 'succeeded' ? 'home' : 'going-on', reason };
    }
    const { result, reason } = await bringHome({ ecs: api, balancer }, ref, owner, options);
    return { result: ENDS[result] ?? 'failed', reason };
}
async function waiting(api, ref) {
    const [newest] = await api.listServiceDeployments(ref, new Date(0));
    if (newest?.serviceDeploymentArn === undefined || !(0,deploymentStatus/* isForward */.mt)(newest.status))
        return null;
    const { deploymentConfiguration = {}, targetServiceRevision } = await api.describeServiceDeployment(newest.serviceDeploymentArn);
    const [revision] = await api.describeServiceRevisions([targetServiceRevision?.arn ?? '']);
    return { release: revision?.taskDefinition ?? '', stages: stagesOf(deploymentConfiguration) };
}
/** The weights of a native deployment, each with the time that ECS keeps it. */
function stagesOf(configuration) {
    const { canaryConfiguration, linearConfiguration, bakeTimeInMinutes = 0 } = configuration;
    const step = canaryConfiguration?.canaryBakeTimeInMinutes ?? linearConfiguration?.stepBakeTimeInMinutes ?? 0;
    return (0,native_configuration/* weightsOf */.Z$)(configuration).map((weight) => {
        const kept = (weight === 100 ? bakeTimeInMinutes : step) * ecs_MINUTE_MS;
        // what ECS does not keep the rollout does
        return { weight, bake: (0,bake/* bakeOf */.Xl)(Math.max(kept, bake/* DEFAULT_BAKE_MS */.v2)), criteria: [] };
    });
}
//# sourceMappingURL=ecs.js.map

/***/ })

};
