export const id = 5265;
export const ids = [5265];
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

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);

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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ isMissingCluster),
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _serviceFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94619);

/** Whether ECS says that there is no such cluster. */
function isMissingCluster(error) {
    return error instanceof Error && error.name === 'ClusterNotFoundException';
}
/**
 * What the user can put right about an error of the first calls, or null for an error that is not theirs.
 *
 * @param suggestion for a cluster that is missing: what may have been meant
 */
function explain(error, { cluster }, suggestion = '') {
    if (!(error instanceof Error))
        return null;
    const { name } = error;
    if (isMissingCluster(error)) {
        const message = `there is no cluster \`${cluster}\` in this account and region. ${suggestion}`;
        return { input: 'cluster', message: message.trimEnd() };
    }
    if (name === 'CredentialsProviderError') {
        return { message: 'No AWS credentials. Run aws-actions/configure-aws-credentials in a step before this one.' };
    }
    if (error.message.includes('Region is missing')) {
        return { message: 'No AWS region. Set AWS_REGION, or run aws-actions/configure-aws-credentials before this step.' };
    }
    return null;
}
/**
 * Why a service cannot be deployed to by this action; null when it can.
 *
 * @param suggestion for a service that is missing: what may have been meant
 */
function unfit(service, { cluster, service: name }, suggestion = '') {
    if (service === null || service.status === 'INACTIVE') {
        const message = `there is no active service \`${name}\` in cluster \`${cluster}\`. ${suggestion}` +
            `To create it, give \`service-definition\` a file like this:\n${(0,_serviceFile_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceTemplate */ .Q)({ cluster, service: name })}`;
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskDefinitionShape),
/* harmony export */   d: () => (/* binding */ serviceShape)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44947);

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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ suggestCluster),
/* harmony export */   wz: () => (/* binding */ suggestService)
/* harmony export */ });
/* unused harmony export suggestion */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** More names than these are no help. */
const SHOWN = 5;
/**
 * What may have been meant by a name that is not there: a sentence with a space after it, or '' when nothing is there.
 * Pure. Names that are a slip of the pen away are asked about; otherwise those that are most alike are listed.
 */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ serviceTemplate),
/* harmony export */   n: () => (/* binding */ parseService)
/* harmony export */ });
/* harmony import */ var _deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89192);
/* harmony import */ var _checkShape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88475);



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

/***/ 26407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stableTaskDefinition)
/* harmony export */ });
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13256);

/**
 * The release that has earned its traffic: the task definition of the last deployment that completed. What the service
 * names as its task definition may be on trial still, or may have failed.
 *
 * @returns null when none is known: ECS keeps service deployments for 90 days
 */
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

/***/ 62653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pH: () => (/* binding */ planWarnings),
/* harmony export */   s4: () => (/* binding */ planProblems),
/* harmony export */   zx: () => (/* binding */ joinProblems)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96582);


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
        `(canary), or equal steps of ${_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_STEP */ .fH}% or more (linear). Nearest: ${nearest(weights)}. Any weights need the ` +
        'stepwise engine, where the service is not deployed by ECS itself; it is not there yet.';
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ begin),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41163);
/* harmony import */ var _ecs_writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13256);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96582);
/* harmony import */ var _sent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9134);






/**
 * Carries a move out.
 *
 * @param begunAt when it was asked for, by `performance.now`
 * @throws Unapplied for one that cannot be
 */
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
/**
 * Updates the service, once: a new deployment of the release is taken for the answer that got lost.
 *
 * @returns the service deployment that ECS named; null when it named none
 */
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

/***/ 31500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ serviceProblems)
/* harmony export */ });
/* harmony import */ var _ecs_shortName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17907);

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

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ unapplied),
/* harmony export */   g: () => (/* binding */ sendForward)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);
/* harmony import */ var _ecs_certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);
/* harmony import */ var _ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57863);



/**
 * What moves a rollout forward is begun within this time or not at all, ms: whoever takes the rollout over waits only for so
 * long until nothing of its former owner can come any more.
 */
const FORWARD_WITHIN_MS = 10_000;
/**
 * Sends a forward write, at most once; see `sendOnce`.
 *
 * @param what for the error: `ECS did not take the update`
 * @throws Unapplied `refused` when it is certain that nothing was changed and asking again is in vain, else `unknown`
 */
async function sendForward(what, { send, readBack, begunAt }) {
    const leftMs = begunAt + FORWARD_WITHIN_MS - performance.now();
    if (leftMs <= 0)
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j(`${what}: it was not sent, reading took too long.`, 'unknown');
    let isCertain = true;
    const watched = async () => {
        try {
            return await send();
        }
        catch (error) {
            if ((0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyOf */ .h)(error) !== 'refused')
                isCertain = false;
            throw error;
        }
    };
    try {
        return await (0,_ecs_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(watched, readBack, leftMs);
    }
    catch (error) {
        if (isCertain || error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j)
            throw unapplied(what, error);
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j(`${what}: ${error.message}`, 'unknown', { cause: error });
    }
}
/** An error before which nothing was sent, or after which nothing is known but what it says itself. */
function unapplied(what, error) {
    if (error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j)
        return error;
    const certainty = (0,_ecs_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyOf */ .h)(error) === 'refused' ? 'refused' : 'unknown';
    return new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .Unapplied */ .j(`${what}: ${error.message}`, certainty, { cause: error });
}
//# sourceMappingURL=sent.js.map

/***/ }),

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ jsonFaultAt),
/* harmony export */   x: () => (/* binding */ jsonFault)
/* harmony export */ });
/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
function jsonFault(text) {
    const offset = jsonFaultAt(text);
    if (offset === null)
        return null;
    const message = offset < text.length ? 'is not JSON here.' : 'ends too early: this is not the end of JSON.';
    return { message, offset };
}
/**
 * Where a text stops being JSON, in characters from 0; its length when it only ends too early. Null when it is JSON, and when it
 * would have to be searched and is longer than that: a search reads it about twenty times.
 *
 * Most messages of V8 name the place. One of an unexpected token does not: it is the last character of the shortest beginning
 * of the text that has it. Source: v8/src/common/message-template.h, kJsonParse….
 */
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

/***/ })

};
