export const id = 7763;
export const ids = [7763];
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

/***/ 19224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ describeMissing),
  s: () => (/* binding */ ecrImage)
});
var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63032);

/** Null for an image that lies elsewhere, and for what is not an image reference. */
function ecrImage(text) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    const registry = reference && (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrRegistryOf */ .Bv)(reference);
    if (!registry)
        return null;
    const { repository, tag, digest } = reference;
    return { text, reference, at: { ...registry, repository, tag, digest } };
}
function describeMissing({ text, at }, missing) {
    const registry = `the ECR registry of account ${at.account} in ${at.region}`;
    if (missing === 'repository') {
        return `\`${text}\`: there is no repository \`${at.repository}\` in ${registry}. Create it, or correct the name.`;
    }
    const what = at.digest === null ? `tag \`${at.tag ?? 'latest'}\`` : `digest \`${at.digest}\``;
    return (`\`${text}\`: repository \`${at.repository}\` in ${registry} has no image with ${what}. ` +
        'Push it before this step, or correct the reference.');
}
//# sourceMappingURL=image.js.map

/***/ }),

/***/ 63032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ ecrRegistryOf),
  my: () => (/* binding */ formatImageReference),
  o_: () => (/* binding */ parseImageReference)
});
/*
 * The grammar that Docker and OCI clients share.
 * https://github.com/distribution/reference/blob/main/reference.go
 */
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\d+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
/*
 * Hosts of private registries, IPv4-only and dual-stack, in the commercial, the Chinese and the isolated partitions.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
 */
const ECR_HOST = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;
const ECR_DUAL_STACK_HOST = /^(\d{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn)$/;
/** Takes a reference apart; null for what no container runtime would take. Nothing is filled in. */
function parseImageReference(text) {
    const [name, digest] = splitAt(text, text.indexOf('@'));
    const colon = name.lastIndexOf(':');
    const [path, tag] = splitAt(name, colon > name.lastIndexOf('/') ? colon : -1);
    const [first, rest] = splitAt(path, path.indexOf('/'));
    const [registry, repository] = rest !== null && isHost(first) ? [first, rest] : [null, path];
    const valid = repository.split('/').every((component) => PATH_COMPONENT.test(component)) &&
        (tag === null || TAG.test(tag)) &&
        (digest === null || DIGEST.test(digest));
    return valid ? { registry, repository, tag, digest } : null;
}
/** The inverse of {@link parseImageReference}. */
function formatImageReference({ registry, repository, tag, digest }) {
    const host = registry === null ? '' : `${registry}/`;
    return `${host}${repository}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}
/** The private ECR registry that an image lies in; null when it lies elsewhere, be it in ECR's public one. */
function ecrRegistryOf({ registry }) {
    const match = ECR_HOST.exec(registry ?? '') ?? ECR_DUAL_STACK_HOST.exec(registry ?? '');
    return match ? { account: match[1], region: match[2] } : null;
}
/** The first component names a host when it could not be a part of a path on Docker Hub. */
function isHost(component) {
    return (component === 'localhost' || /[.:A-Z]/.test(component)) && HOST.test(component);
}
/** The text before and after one character; null after when the index is -1. */
function splitAt(text, index) {
    return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + 1)];
}
//# sourceMappingURL=reference.js.map

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
