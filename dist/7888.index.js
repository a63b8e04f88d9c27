export const id = 7888;
export const ids = [7888];
export const modules = {

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

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ resolveDigests)
});
var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19224);
var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63032);


async function resolveDigests(taskDefinition, ecr) {
    const containers = taskDefinition.containerDefinitions ?? [];
    const images = [...new Set(containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])))];
    const answers = new Map(await Promise.all(images.map(async (image) => [image, await resolve(image, ecr)])));
    const resolved = [];
    const containerDefinitions = containers.map((container) => {
        const answer = answers.get(container.image ?? '');
        if (answer?.kind !== 'digest')
            return container;
        resolved.push({ container: container.name ?? '', from: container.image, to: answer.to });
        return { ...container, image: answer.to };
    });
    const all = [...answers.values()].filter((answer) => answer !== null);
    return {
        taskDefinition: resolved.length === 0 ? taskDefinition : { ...taskDefinition, containerDefinitions },
        resolved,
        notes: all.flatMap((answer) => (answer.kind === 'left' ? [answer.note] : [])),
        problems: all.flatMap((answer) => (answer.kind === 'missing' ? [{ message: answer.message }] : [])),
    };
}
/** Null for an image that has its digest already. */
async function resolve(text, ecr) {
    const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrImage */ .s)(text);
    if (image === null) {
        if (text.includes('@'))
            return null;
        return { kind: 'left', note: `\`${text}\` keeps its tag: it is not in a private ECR registry.` };
    }
    return image.reference.digest === null ? ask(image, ecr) : null;
}
async function ask(image, ecr) {
    try {
        const answer = await ecr.findImage(image.at);
        if (!answer.found)
            return { kind: 'missing', message: (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMissing */ .U)(image, answer.missing) };
        return { kind: 'digest', to: (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageReference */ .my)({ ...image.reference, tag: null, digest: answer.digest }) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: 'left', note: `\`${image.text}\` keeps its tag: ECR could not be asked for its digest (${why}).` };
    }
}
//# sourceMappingURL=digests.js.map

/***/ }),

/***/ 41163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ isTransient),
  h: () => (/* binding */ certaintyOf)
});
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded)$/;
function certaintyOf(error) {
    const { name, $metadata, $retryable } = Object(error);
    if ($retryable?.throttling === true || THROTTLED.test(name ?? ''))
        return 'throttled';
    const status = $metadata?.httpStatusCode;
    // errors made before anything is sent, as missing credentials are, have no status either
    if (name === 'CredentialsProviderError')
        return 'refused';
    return status !== undefined && status < 500 ? 'refused' : 'unknown';
}
/** Whether it is worth asking again: a read that was throttled, or lost on the way, says nothing about what it asks for. */
function isTransient(error) {
    return certaintyOf(error) !== 'refused';
}
//# sourceMappingURL=certainty.js.map

/***/ }),

/***/ 87119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ applyChanges)
});
var _taskDefinition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);

/** What no image reference holds. */
const IMAGE = /^[^\s'"]+$/;
/** Secrets Manager and SSM Parameter Store by ARN, or a parameter by its path: nothing that a value could be taken for. */
const SECRET_REFERENCE = /^(arn:aws[a-z-]*:(secretsmanager|ssm):|(\/[A-Za-z0-9_.-]+)+$)/;
/** Applies the inputs' changes. Pure: the task definition given stays as it is. All problems are found at once. */
function applyChanges(taskDefinition, changes) {
    const names = (0,_taskDefinition_js__WEBPACK_IMPORTED_MODULE_0__/* .containerNames */ .M)(taskDefinition);
    const problems = [];
    const edits = [
        ...changes.images.map((setting) => imageEdit(setting)),
        ...changes.environment.map((setting) => variableEdit('environment', setting)),
        ...changes.secrets.map((setting) => secretEdit(setting)),
        ...changes.unset.map((key) => variableEdit('unset', { key, value: '', line: 0 })),
    ].filter((edit) => edit !== null);
    problems.push(...duplicates(edits), ...unsetNothing(edits, taskDefinition));
    if (problems.length > 0)
        return { taskDefinition, problems };
    const containerDefinitions = taskDefinition.containerDefinitions?.map((container) => edits.filter((edit) => edit.container === container.name).reduce(applyEdit, container));
    const size = sizeOf(changes);
    return {
        taskDefinition: { ...taskDefinition, ...size, ...(containerDefinitions && { containerDefinitions }) },
        problems,
    };
    function imageEdit({ key, value, line }) {
        if (value === '')
            problems.push({ input: 'images', message: `line ${line}: the image of \`${key}\` is empty.` });
        else if (!IMAGE.test(value)) {
            problems.push({ input: 'images', message: `line ${line}: the image of \`${key}\` holds spaces or quotes.` });
        }
        return knownContainer('images', key, line) ? { input: 'images', container: key, name: '', value } : null;
    }
    function secretEdit(setting) {
        if (!SECRET_REFERENCE.test(setting.value)) {
            const message = `line ${setting.line}: \`${setting.key}\` must refer to a secret by the ARN of a Secrets Manager secret or of ` +
                'an SSM parameter, or by the path of a parameter (`/…`). The value itself does not belong here.';
            problems.push({ input: 'secrets', message });
        }
        return variableEdit('secrets', setting);
    }
    function variableEdit(input, { key, value, line }) {
        const slash = key.indexOf('/');
        const name = key.slice(slash + 1);
        if (name === '') {
            problems.push({ input, message: `${at(line)}\`${key}\` names no variable after the slash.` });
            return null;
        }
        if (slash >= 0) {
            const container = key.slice(0, slash);
            return knownContainer(input, container, line) ? { input, container, name, value } : null;
        }
        if (names.length === 1)
            return { input, container: names[0], name, value };
        problems.push({
            input,
            message: `${at(line)}\`${key}\`: which container? Write \`container/${key}\` with one of ${list(names)}.`,
        });
        return null;
    }
    function knownContainer(input, container, line) {
        if (names.includes(container))
            return true;
        problems.push({
            input,
            message: `${at(line)}there is no container \`${container}\` in the task definition. It has ${list(names)}.`,
        });
        return false;
    }
}
/** ECS has both as texts. */
function sizeOf({ cpu, memory }) {
    return { ...(cpu !== undefined && { cpu: String(cpu) }), ...(memory !== undefined && { memory: String(memory) }) };
}
/** A name that is not there is misspelt more often than gone already. */
function unsetNothing(edits, { containerDefinitions = [] }) {
    return edits
        .filter(({ input }) => input === 'unset')
        .flatMap(({ container, name }) => {
        const { environment = [], secrets = [] } = containerDefinitions.find((each) => each.name === container) ?? {};
        const names = [...environment, ...secrets].map((each) => each.name);
        if (names.includes(name))
            return [];
        return [
            { input: 'unset', message: `\`${container}\` has no variable or secret \`${name}\`. It has ${list(names)}.` },
        ];
    });
}
/** The same thing given twice has no meaning that everybody would expect. */
function duplicates(edits) {
    const seen = new Set();
    return edits.flatMap(({ input, container, name }) => {
        const id = `${container}/${name}`;
        if (!seen.has(id)) {
            seen.add(id);
            return [];
        }
        return [
            { input, message: `${name === '' ? `the image of \`${container}\`` : `\`${id}\``} is given more than once.` },
        ];
    });
}
/** ECS refuses a name that is both a variable and a secret: setting one removes the other. */
function applyEdit(container, { input, name, value }) {
    if (input === 'images')
        return { ...container, image: value };
    const environment = (container.environment ?? []).filter((each) => each.name !== name);
    const secrets = (container.secrets ?? []).filter((each) => each.name !== name);
    return {
        ...container,
        environment: input === 'environment' ? place(container.environment, environment, { name, value }) : environment,
        secrets: input === 'secrets' ? place(container.secrets, secrets, { name, valueFrom: value }) : secrets,
    };
}
/** Keeps the place of a name that was there before, so that a diff shows one change and not a move. */
function place(before = [], others, entry) {
    const index = before.findIndex((each) => each.name === entry.name);
    return index < 0 ? [...others, entry] : before.map((each, i) => (i === index ? entry : each));
}
function at(line) {
    return line > 0 ? `line ${line}: ` : '';
}
function list(names) {
    return names.map((name) => `\`${name}\``).join(', ') || 'none';
}
//# sourceMappingURL=changes.js.map

/***/ }),

/***/ 37756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pp: () => (/* binding */ diffLines),
  n2: () => (/* binding */ diffTaskDefinitions),
  Ft: () => (/* binding */ isSame)
});


// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinition.js
var ecs_taskDefinition = __webpack_require__(50516);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/canonical.js

function canonical(taskDefinition) {
    return prune(withDefaults((0,ecs_taskDefinition/* registerable */.S)(taskDefinition)));
}
function withDefaults(taskDefinition) {
    const { containerDefinitions, networkMode } = taskDefinition;
    return {
        ...taskDefinition,
        cpu: units(taskDefinition['cpu'], /^([\d.]+) *vcpus?$/i),
        memory: units(taskDefinition['memory'], /^([\d.]+) *gb$/i),
        requiresCompatibilities: asList(taskDefinition['requiresCompatibilities']).map(String).toSorted(compare),
        containerDefinitions: (containerDefinitions ?? []).map((container) => ({
            essential: true,
            ...container,
            cpu: container['cpu'] === 0 ? undefined : container['cpu'],
            portMappings: asList(container['portMappings']).map((mapping) => portMapping(mapping, networkMode)),
            volumesFrom: asList(container['volumesFrom']),
            healthCheck: container['healthCheck'] && { ...HEALTH_CHECK, ...container['healthCheck'] },
        })),
    };
}
/** ECS's defaults of a container's health check, seconds and tries. */
const HEALTH_CHECK = { interval: 30, timeout: 5, retries: 3 };
/** `.25 vCPU` is 256 CPU units and `0.5 GB` 512 MiB, and ECS answers with the latter. */
function units(given, pattern) {
    const amount = typeof given === 'string' ? pattern.exec(given.trim())?.[1] : undefined;
    return amount === undefined ? given : String(Number(amount) * 1_024);
}
/** In awsvpc and host mode the host port is the container port, and both may be written. */
function portMapping(mapping, networkMode) {
    const { hostPort, protocol = 'tcp', ...rest } = mapping;
    const implied = networkMode === 'awsvpc' || networkMode === 'host' ? rest['containerPort'] : 0;
    return { ...rest, protocol, ...(hostPort !== implied && { hostPort }) };
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The order of entries that have names (containers, variables, volumes, tags) means nothing. */
function byName(list) {
    return list.every((entry) => nameOf(entry) !== undefined)
        ? list.toSorted((a, b) => compare(sortKey(a), sortKey(b)))
        : list;
}
function sortKey(entry) {
    return `${nameOf(entry)} ${JSON.stringify(entry)}`;
}
/** The name of an entry of a list; that of a tag is its key. */
function nameOf(entry) {
    const { name, key: tag } = Object(entry);
    return [name, tag].find((each) => typeof each === 'string');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Without null, undefined, empty lists and empty objects; keys in order. */
function prune(value) {
    if (Array.isArray(value))
        return byName(value.map(prune));
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value)
        .map(([key, each]) => [key, prune(each)])
        .filter(([, each]) => !isEmpty(each))
        .toSorted(([a], [b]) => compare(a, b));
    return Object.fromEntries(entries);
}
function isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
//# sourceMappingURL=canonical.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/diff.js

/** Values of environment variables are never shown: nobody can tell which of them are secret. */
const HIDDEN = '(value not shown)';
/** What changes from one task definition to another, in the order of the paths. Empty when they mean the same. */
function diffTaskDefinitions(before, after) {
    const old = flatten(canonical(before));
    const now = flatten(canonical(after));
    const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
    return paths
        .filter((path) => old.get(path) !== now.get(path))
        .map((path) => ({ path, before: shown(path, old.get(path)), after: shown(path, now.get(path)) }));
}
/** Whether two task definitions mean the same to ECS. */
function isSame(a, b) {
    return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}
/** `- containers.web.image: shop:v1` / `+ containers.web.image: shop:v2`: the lines of a unified diff, `most` of them. */
function diffLines(differences, most = Infinity) {
    const lines = differences.flatMap(({ path, before, after }) => [
        ...(before === undefined ? [] : [`- ${path}: ${before}`]),
        ...(after === undefined ? [] : [`+ ${path}: ${after}`]),
    ]);
    return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more lines`];
}
function shown(path, value) {
    return value !== undefined && path.includes('.environment.') ? HIDDEN : value;
}
/** Leaves by path. Entries of lists go by their name where they have one, so that a move is not a change. */
function flatten(value, path = '', leaves = new Map()) {
    if (Array.isArray(value)) {
        value.forEach((each, index) => flatten(unnamed(each), join(path, nameOf(each) ?? String(index)), leaves));
    }
    else if (value !== null && typeof value === 'object' && Object.keys(value).length > 0) {
        for (const [key, each] of Object.entries(value)) {
            flatten(each, join(path, key === 'containerDefinitions' ? 'containers' : key), leaves);
        }
    }
    else {
        // of two entries with one name both must show
        let unique = path;
        for (let n = 2; leaves.has(unique); n += 1)
            unique = `${path}#${n}`;
        leaves.set(unique, typeof value === 'object' ? '' : `${value}`);
    }
    return leaves;
}
function unnamed(entry) {
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry))
        return entry;
    const named = nameOf(entry);
    const rest = Object.entries(entry).filter(([key, each]) => !((key === 'name' || key === 'key') && each === named));
    const only = rest[0];
    // { name, value } reads as name: value
    if (rest.length === 1 && only && ['value', 'valueFrom'].includes(only[0]))
        return only[1];
    return Object.fromEntries(rest);
}
function join(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 75011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ taskDefinitionSource)
});
/** Family names as ECS allows them, with or without a revision. */
const FAMILY = /^[A-Za-z0-9_-]{1,255}(:\d+)?$/;
/** Tells the four ways of naming a task definition apart; what could not be a family or an ARN is a path. */
function taskDefinitionSource(given) {
    if (given === undefined)
        return { kind: 'current' };
    if (given.startsWith('arn:') || FAMILY.test(given))
        return { kind: 'registered', reference: given };
    return { kind: 'file', path: given };
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 57863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ sendOnce)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);


/** A call that is still not through after this often is given up. */
const ATTEMPTS = 5;
/** Milliseconds before the second attempt; doubled for each one after, give or take a half. */
const PAUSE_MS = 500;
async function sendOnce(send, readBack, withinMs = Infinity) {
    const begun = performance.now();
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send();
        }
        catch (error) {
            const certainty = (0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyOf */ .h)(error);
            if (certainty === 'refused')
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
            const found = certainty === 'unknown' ? await readBack() : null;
            if (found !== null)
                return found;
            if (attempt === ATTEMPTS || performance.now() - begun >= withinMs)
                throw error;
        }
    }
}
//# sourceMappingURL=sendOnce.js.map

/***/ }),

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

/***/ 50516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ containerNames),
  S: () => (/* binding */ registerable)
});
/** What ECS adds when it answers, and refuses when it is registered again. */
const READ_ONLY = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
]);
/** The task definition without what only ECS may set, so that the output of a describe call can be registered. */
function registerable(taskDefinition) {
    return Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !READ_ONLY.has(key)));
}
function containerNames(taskDefinition) {
    return (taskDefinition.containerDefinitions ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
}
//# sourceMappingURL=taskDefinition.js.map

/***/ }),

/***/ 30970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ parseTaskDefinition)
});
var _deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89192);
var _checkShape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88475);
var _taskDefinition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50516);




function parseTaskDefinition(text, file) {
    const what = 'a task definition: an object with `family` and `containerDefinitions`';
    const { content, problems, locate } = (0,_deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .l)(text, file, what);
    if (content === null)
        return { taskDefinition: {}, problems, notices: [] };
    const { taskDefinition, prefix } = unwrap(content);
    const report = (0,_checkShape_js__WEBPACK_IMPORTED_MODULE_1__/* .checkShape */ .e)(taskDefinition, (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .taskDefinitionShape */ .U)());
    const missing = ['family', 'containerDefinitions']
        .filter((key) => isMissing(taskDefinition[key]))
        .map((key) => ({ file, message: `\`${key}\` is missing, or empty.` }));
    const below = (finding) => ({ ...finding, path: [...prefix, ...finding.path] });
    return {
        taskDefinition,
        problems: [...missing, ...report.problems.map(below).map(locate)],
        notices: report.unknown.map(below).map(locate),
    };
}
function isMissing(value) {
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
/** The answer of DescribeTaskDefinition holds the task definition beside its tags. */
function unwrap(content) {
    const inner = content['taskDefinition'];
    if (inner === null || typeof inner !== 'object')
        return { taskDefinition: (0,_taskDefinition_js__WEBPACK_IMPORTED_MODULE_3__/* .registerable */ .S)(content), prefix: [] };
    const tags = content['tags'];
    const tagged = Array.isArray(tags) && tags.length > 0 ? { ...inner, tags } : inner;
    return { taskDefinition: (0,_taskDefinition_js__WEBPACK_IMPORTED_MODULE_3__/* .registerable */ .S)(tagged), prefix: ['taskDefinition'] };
}
//# sourceMappingURL=taskDefinitionFile.js.map

/***/ }),

/***/ 13256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LH: () => (/* binding */ READS_SETTLE_MS),
  Os: () => (/* binding */ primaryOf),
  kz: () => (/* binding */ register),
  vt: () => (/* binding */ create),
  yo: () => (/* binding */ update)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37756);
var _sendOnce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57863);




/** What DescribeServices shows may be this much behind UpdateService, ms. */
const READS_SETTLE_MS = 2_000;
/** Registers a revision, once: the family's newest revision, when it is this one, is taken for the answer that got lost. */
function register(api, taskDefinition) {
    return (0,_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(() => api.registerTaskDefinition(taskDefinition), async () => {
        const newest = await api.describeTaskDefinition(taskDefinition.family).catch(() => null);
        const same = newest !== null && (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(newest, taskDefinition);
        return same ? newest['taskDefinitionArn'] : null;
    });
}
/** Updates a service, once: a deployment of ours that was not there before is taken for the answer that got lost. */
function update(api, ref, before, changes) {
    return (0,_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(() => api.updateService(ref, changes), async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(READS_SETTLE_MS);
        const service = await api.describeService(ref);
        const primary = primaryOf(service);
        const ours = primary?.taskDefinition === (changes.taskDefinition ?? before.taskDefinition);
        return ours && primary?.id !== primaryOf(before)?.id ? service : null;
    });
}
/** Creates a service, once: ECS knows a repeated call by its token. */
function create(api, ref, definition) {
    const clientToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    return (0,_sendOnce_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E)(() => api.createService(ref, { ...definition, clientToken }), async () => null);
}
/** The deployment that the service is on, or on its way to. */
function primaryOf(service) {
    return service?.deployments?.find(({ status }) => status === 'PRIMARY');
}
//# sourceMappingURL=writes.js.map

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

/***/ 17966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ digestOf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function digestOf(value) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex')}`;
}
/** JSON with the members of objects in the order of their names. */
function canonicalJson(value) {
    return JSON.stringify(value, (_, each) => typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : each);
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 70250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ environmentFor)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58665);


const LONGEST_NAME = 500;
/** The environment that a push, or a name, is for. Patterns of two environments that both fit leave it open. */
function environmentFor(environments, asked) {
    return 'name' in asked ? byName(environments, asked.name) : byRef(environments, asked.ref);
}
function byName(environments, name) {
    const environment = environments.find((each) => each.name === name);
    if (environment !== undefined)
        return { kind: 'one', environment, isHotfix: false };
    const names = environments.map((each) => each.name);
    const near = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(name, names);
    const help = near === null ? `there are ${names.join(', ')}` : `did you mean \`${near}\`?`;
    return { kind: 'none', message: `\`${name.slice(0, 100)}\` is no environment: ${help}` };
}
function byRef(environments, ref) {
    const [, type, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
    if (name === undefined || name.length > LONGEST_NAME) {
        return { kind: 'none', message: `\`${ref.slice(0, 100)}\` is no branch and no tag: no environment is for it` };
    }
    const what = `the ${type === 'heads' ? 'branch' : 'tag'} \`${name.slice(0, 100)}\``;
    const found = environments.flatMap((environment) => {
        const fitting = (patterns) => patterns.find((pattern) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l)(name, pattern));
        const urgent = type === 'heads' ? fitting(environment.hotfix?.branches ?? []) : undefined;
        const pattern = urgent ?? fitting(type === 'heads' ? environment.branches : environment.tags);
        return pattern === undefined ? [] : [{ environment, pattern, isHotfix: urgent !== undefined }];
    });
    const [first, ...others] = found;
    if (first === undefined)
        return { kind: 'none', message: `no environment is for ${what}` };
    if (others.length === 0)
        return { kind: 'one', environment: first.environment, isHotfix: first.isHotfix };
    const named = found.map(({ environment, pattern }) => `\`${environment.name}\` (by \`${pattern}\`)`);
    const last = named.pop();
    return {
        kind: 'several',
        message: `${what} is for ${named.join(', ')} and ${last}: make one pattern narrower, or name the environment`,
    };
}
//# sourceMappingURL=environmentFor.js.map

/***/ }),

/***/ 58665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ fits),
  r: () => (/* binding */ patternFault)
});
/** Patterns of branches and tags: `*` stands for anything but a slash, `**` for anything. All else stands for itself. */
const LONGEST = 200;
/** What is wrong with a pattern; null for nothing. What no name in git may hold is a slip, or meant as in another language. */
function patternFault(pattern) {
    if (pattern.trim() === '')
        return 'expected a pattern such as main or feature/*, not an empty text';
    if (pattern.length > LONGEST)
        return `a pattern has up to ${LONGEST} characters`;
    if (pattern.startsWith('!'))
        return 'there is no `!`: name what is meant, not what is not';
    if (pattern.startsWith('refs/'))
        return 'expected the name without refs/heads/ or refs/tags/';
    const strange = /[\s?[\]~^:\\]|\.\.|\/\/|^\/|\/$/.exec(pattern);
    return strange === null
        ? null
        : `\`${strange[0]}\` cannot be in a name: a pattern has \`*\` and \`**\`, and all else stands for itself`;
}
/** Whether a name fits a pattern. Takes as long as both are long, multiplied; a regular expression could take for ever. */
function fits(name, pattern) {
    // for each place in the name: whether the pattern up to here leads there
    let reached = Array.from({ length: name.length + 1 }, (_, index) => index === 0);
    for (const [part] of pattern.matchAll(/\*{2,}|./gs)) {
        const next = reached.map(() => false);
        for (let at = 0; at <= name.length; at += 1) {
            if (part.startsWith('*')) {
                const goesOn = at > 0 && next[at - 1] && (part.length > 1 || name[at - 1] !== '/');
                next[at] = reached[at] || goesOn;
            }
            else if (at > 0) {
                next[at] = reached[at - 1] && name[at - 1] === part;
            }
        }
        reached = next;
    }
    return reached[name.length];
}
//# sourceMappingURL=patterns.js.map

/***/ }),

/***/ 55964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readEnvironments)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/documents/build/src/document.js + 4 modules
var src_document = __webpack_require__(89192);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/environments/digest.js
var digest = __webpack_require__(17966);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/keys.js
var plan_keys = __webpack_require__(34134);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/spelling.js
var spelling = __webpack_require__(93148);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/describe.js
const LONGEST_SHOWN = 40;
/** Parts of a path below which values may be secret, or hold one: they are never shown. */
const HIDDEN = ['variables', 'env', 'environment-variables', 'secrets', 'database', 'notifications', 'notification'];
/** `environments.production.ecs.service[0]` */
function nameOf(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const text = part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part;
        if (!/^[\w$-]+…?$/.test(text))
            return `[${JSON.stringify(text)}]`;
        return index === 0 ? text : `.${text}`;
    })
        .join('');
}
/** A value for a person: itself where it is short and no secret, else what kind of value it is. */
function shown(value, path) {
    if (value === null || value === undefined || value === '')
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    if (path.some((part) => HIDDEN.includes(String(part))))
        return `a ${typeof value === 'string' ? 'text' : typeof value} of another form`;
    const text = `${value}`.replaceAll(/\s+/g, ' ');
    return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``;
}
//# sourceMappingURL=describe.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/entries.js


/** Blocks whose members are said one by one: who inherits them may say a single one anew. */
const BLOCKS = ['ecs', 'azure', 'resources', 'approvals', 'variables'];
/** All that a block says, in one list; what it says twice is reported. */
function entriesOf({ content, at, from, written }, report) {
    const said = membersOf(content, at).flatMap(([name, value, place]) => saidBy(name, value, place));
    return withoutTwins(said, written(at).length, report).map((entry) => ({ ...entry, from }));
    function saidBy(name, value, place) {
        const path = written(place);
        if (name === 'deployment')
            return membersOf(value, place).flatMap((member) => saidBy(...member));
        if (name === 'approval')
            return [{ key: ['approvals', 'required'], value, path }];
        if (BLOCKS.includes(name))
            return saidByMembers(name, value, place);
        if (name === 'secrets') {
            return value.map((secret, index) => ({
                key: [name, secret.name],
                value: secret,
                path: written([...place, index]),
            }));
        }
        if (name === 'freezes') {
            return value.map((line, index) => ({
                key: [name, line.trim()],
                value: line.trim(),
                path: written([...place, index]),
            }));
        }
        if (name === 'rollback' && typeof value === 'string')
            return [{ key: ['rollback', 'strategy'], value, path }];
        if (name === 'rollback' || name === 'analysis')
            return saidByPart(name, value, path);
        return [{ key: [name], value, path }];
    }
    function saidByMembers(name, value, place) {
        const members = membersOf(value, place).map(([member, each, where]) => ({
            key: [name, member],
            value: each,
            path: written(where),
        }));
        // an empty target is one all the same, though not enough
        return members.length === 0 && (name === 'ecs' || name === 'azure')
            ? [{ key: [name], value, path: written(place) }]
            : members;
    }
    function saidByPart(name, value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return [{ key: [name], value, path }];
        const keys = plan_keys/* planKeys */.s[name];
        return Object.entries((0,spelling/* readKeys */.x4)(value, path, keys, report)).map(([key, part]) => ({ key: [name, key], ...part }));
    }
}
function membersOf(value, at) {
    return Object.entries(value).map(([name, each]) => [name, each, [...at, name]]);
}
function withoutTwins(said, depth, report) {
    const first = new Map();
    for (const entry of said) {
        const key = JSON.stringify(entry.key);
        const other = first.get(key);
        if (other === undefined)
            first.set(key, entry);
        else if (entry.key[0] !== 'freezes') {
            const [one, two] = [other, entry].map(({ path }) => `\`${nameOf(path.slice(depth))}\``);
            report({ path: entry.path }, `${two} says again what ${one} says: keep one of them`);
        }
    }
    for (const { key, path } of first.values()) {
        if (key[0] === 'secrets' && first.has(JSON.stringify(['variables', key[1]]))) {
            report({ path }, `\`${key[1]}\` is a variable already: keep one of them`);
        }
    }
    return [...first.values()];
}
//# sourceMappingURL=entries.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/inherit.js
/** How traffic goes over is one thing: who says one of these says all of them. */
const COURSE = ['strategy', 'stages', 'canary', 'blue-green'];
/** A release runs on one of these. */
const TARGETS = ['ecs', 'azure'];
/** What tells an environment from others is its own. */
const OWN = ['inherits', 'description', 'branches', 'tags', 'url', 'hotfix'];
function inherit(layers) {
    return layers.reduce((below, layer, index) => {
        const said = index === layers.length - 1 ? layer : layer.filter(({ key }) => !OWN.includes(key[0]));
        const isDisplaced = displacedBy(said);
        return [...below.filter((entry) => !isDisplaced(entry)), ...said];
    }, []);
}
/** What does not hold any more once a layer is put over it. */
function displacedBy(layer) {
    const said = new Set(layer.map(({ key }) => JSON.stringify(key)));
    const within = new Set(layer.flatMap(({ key }) => beginningsOf(key)));
    const tops = new Set(layer.map(({ key }) => key[0]));
    const saysCourse = COURSE.some((each) => tops.has(each));
    return ({ key }) => {
        const [top, member] = key;
        if (COURSE.includes(top))
            return saysCourse;
        if (TARGETS.includes(top) && TARGETS.some((each) => each !== top && tops.has(each)))
            return true;
        // a name is that of a variable or of a secret
        if (top === 'variables' && said.has(JSON.stringify(['secrets', member])))
            return true;
        if (top === 'secrets' && said.has(JSON.stringify(['variables', member])))
            return true;
        return (within.has(JSON.stringify(key)) ||
            [key, ...key.map((_, length) => key.slice(0, length))].some((each) => said.has(JSON.stringify(each))));
    };
}
function beginningsOf(key) {
    return key.map((_, length) => JSON.stringify(key.slice(0, length + 1)));
}
/** What holds, by name: a tree of what the list says. */
function treeOf(entries) {
    const tree = {};
    const blocks = new Map();
    for (const { key, value } of entries) {
        const [top, member] = key;
        if (member === undefined) {
            tree[top] = value;
            continue;
        }
        const block = blocks.get(top) ?? {};
        blocks.set(top, block);
        block[member] = value;
        // what is no object where one must be was said beside it, and is what is wrong
        if (tree[top] === undefined)
            tree[top] = block;
    }
    return tree;
}
//# sourceMappingURL=inherit.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/lineage.js

/** Over more environments than these nobody follows what holds. */
const LONGEST = 10;
function lineageOf(name, environments) {
    const path = ['environments', name, 'inherits'];
    const ancestors = [];
    for (let heir = name;;) {
        const parent = environments[heir]?.inherits?.trim();
        if (parent === undefined)
            return { ancestors, problem: null };
        if (!Object.hasOwn(environments, parent)) {
            // who inherits from one that has this problem need not be told
            return {
                ancestors,
                problem: heir === name ? { path, offset: 0, message: unknown(parent, Object.keys(environments)) } : null,
            };
        }
        if (parent === name) {
            const circle = [name, ...ancestors, name].join(', ');
            return { ancestors, problem: { path, offset: 0, message: `\`inherits\` goes in a circle: ${circle}` } };
        }
        if (ancestors.includes(parent))
            return { ancestors, problem: null };
        if (ancestors.length === LONGEST) {
            const message = `\`inherits\` goes over more than ${LONGEST} environments: put what they share into \`defaults\``;
            return { ancestors, problem: { path, offset: 0, message } };
        }
        ancestors.push(parent);
        heir = parent;
    }
}
function unknown(given, names) {
    const near = (0,suggest/* meant */.w)(given, names);
    const help = near === null ? `there are ${names.join(', ')}` : `did you mean \`${near}\`?`;
    return `\`inherits\` names \`${given.slice(0, 40)}\`, which is no environment here: ${help}`;
}
//# sourceMappingURL=lineage.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/read.js + 22 modules
var read = __webpack_require__(98540);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/plan.js


/** That of canary-shift when it is given none. */
const USUAL = 'canary-10-5m';
/** They move all traffic at once: there is nothing to weigh, and smoke test and alarms may be all that decides. */
const AT_ONCE = ['rolling', 'all-at-once', 'blue-green'];
const plan_COURSE = ['strategy', 'stages', 'canary', 'blue-green'];
function planOf(entries, at) {
    const said = entries.filter(({ key }) => Object.hasOwn(plan_keys/* planKeys */.s.plan, key[0]));
    if (said.length === 0)
        return { plan: null, problems: [], warnings: [] };
    const tree = treeOf(said);
    const unjudged = unjudgedStrategy(said);
    const reading = (0,read/* readPlan */.m)({
        ...(plan_COURSE.some((key) => Object.hasOwn(tree, key)) ? {} : { strategy: USUAL }),
        ...(unjudged === null ? {} : { criteria: 'none' }),
        ...tree,
    });
    const placed = (findings) => findings.map((finding) => ({ ...finding, path: writtenPath(said, finding.path, at) }));
    if (!reading.ok)
        return { plan: null, problems: placed(reading.problems), warnings: [] };
    return {
        plan: reading.value,
        problems: [],
        warnings: [...(unjudged === null ? [] : [unjudged]), ...placed(reading.warnings)],
    };
}
/** What is wrong with parts of a plan that environments take over, whether or not one does. */
function faultsOfParts(entries) {
    const said = entries.filter(({ key }) => Object.hasOwn(plan_keys/* planKeys */.s.plan, key[0]));
    return (0,read/* readPlanParts */.I)(treeOf(said)).map((finding) => ({ ...finding, path: writtenPath(said, finding.path, []) }));
}
/** The name of a strategy by which all goes at once, alone, without anything to judge by. */
function unjudgedStrategy(said) {
    const judges = ({ key: [top, part] }) => top === 'criteria' || (top === 'rollback' && part !== 'strategy' && part !== 'notifications');
    const [course, ...others] = said.filter(({ key }) => plan_COURSE.includes(key[0]));
    if (course === undefined || others.length > 0 || course.key[0] !== 'strategy' || said.some(judges))
        return null;
    const { value, path } = course;
    if (typeof value !== 'string' || !AT_ONCE.includes((0,spelling/* canonical */.$N)(value.trim())))
        return null;
    const message = 'nothing is judged by numbers here: give `criteria` such as error-rate < 1%, or say `criteria: none`';
    return { path, message };
}
/** Where it was written, of the parts that the plan was put together from. */
function writtenPath(said, path, at) {
    const whole = said.find(({ key }) => key.every((part, index) => part === path[index]));
    if (whole !== undefined)
        return [...whole.path, ...path.slice(whole.key.length)];
    // a block that was put together from several: any of its parts
    const part = said.find(({ key }) => path.length > 0 && path.every((each, index) => each === key[index]));
    return part?.path ?? at;
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/layers.js




/** Puts over one another what `defaults`, the environments that one inherits from, and it itself say. */
function layersOf({ defaults, environments }, { written, findings }) {
    const problems = [];
    const report = (place, message) => problems.push({ ...place, message });
    const isWrong = (place) => findings.some(({ path }) => isWithin(path, written(place)));
    const below = defaults === undefined ? [] : entriesOf({ content: defaults, at: ['defaults'], from: null, written }, report);
    const own = new Map(Object.entries(environments).map(([name, environment]) => [name, ownEntries(name, environment)]));
    problems.push(...faultsOfParts(below), ...namesakes(Object.keys(environments), written));
    return { found: Object.keys(environments).map(unresolved), problems };
    function ownEntries(name, environment) {
        // a hotfix holds beside the rest, not with it
        const { hotfix: _, ...content } = environment;
        return entriesOf({ content, at: placeOf(name), from: name, written }, report);
    }
    function unresolved(name) {
        const { ancestors, problem } = lineageOf(name, environments);
        if (problem !== null)
            problems.push({ ...problem, path: written(problem.path) });
        const layers = [below, ...[name, ...ancestors].toReversed().map((each) => own.get(each))];
        return {
            name,
            inherits: ancestors,
            entries: inherit(layers),
            hotfix: hotfixOf(name),
            at: written(placeOf(name)),
            isUnsure: problem !== null || [['defaults'], ...[name, ...ancestors].map(placeOf)].some(isWrong),
        };
    }
    function hotfixOf(name) {
        const content = environments[name].hotfix;
        const at = [...placeOf(name), 'hotfix'];
        return content === undefined
            ? null
            : { entries: entriesOf({ content, at, from: name, written }, report), at: written(at) };
    }
}
function placeOf(name) {
    return ['environments', name];
}
/** Whether a path leads to a place, or to something within it. */
function isWithin(path, place) {
    return place.every((part, index) => part === path[index]);
}
function namesakes(names, written) {
    const first = new Map();
    return names.flatMap((name) => {
        const other = first.get(name.toLowerCase());
        first.set(name.toLowerCase(), other ?? name);
        if (other === undefined)
            return [];
        const message = `\`${other}\` and \`${name}\` are one environment for GitHub: give them names that differ in more than case`;
        return [{ path: written(placeOf(name)), message }];
    });
}
//# sourceMappingURL=layers.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/misread.js
function misreadVariables(entries, text, locate) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    return entries.flatMap(({ key: [top, name], value, path }) => {
        if (top !== 'variables' || (typeof value !== 'number' && typeof value !== 'boolean'))
            return [];
        const { line = 1, column = 1 } = locate({ path, offset: 0, message: '' });
        const [written] = /^[+-]?[\w.][\w.+-]*/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? [];
        if (written === undefined || written === String(value))
            return [];
        return [{ path, offset: 0, message: `\`${name}\` would not be the text that is written here: put it in quotes` }];
    });
}
//# sourceMappingURL=misread.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/neighbours.js
/** What is doubtful about environments beside one another: a push that two of them are for is deployed to neither. */
function betweenEnvironments(all) {
    return ['branches', 'tags'].flatMap((kind) => {
        const first = new Map();
        return all.flatMap(({ environment, at }) => patternsOf(environment, kind).flatMap((pattern) => {
            const other = first.get(pattern) ?? environment.name;
            first.set(pattern, other);
            if (other === environment.name)
                return [];
            const message = `\`${pattern}\` is of \`${other}\`, too: which of them is meant must then be said by name`;
            return [{ path: [...at, kind], message }];
        }));
    });
}
function patternsOf({ branches, tags, hotfix }, kind) {
    return kind === 'tags' ? tags : [...branches, ...(hotfix?.branches ?? [])];
}
//# sourceMappingURL=neighbours.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/model.js
/** What can be told of a deployment. */
const occasions = ['start', 'success', 'failure', 'rollback'];
//# sourceMappingURL=model.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/secretTexts.js
/** Secrets that can be told by their form, each with its name. */
const secretTexts_forms = [
    ['an access key of AWS', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/],
    ['a token of GitHub', /gh[pousr]_[A-Za-z0-9]{12}|github_pat_\w{12}/],
    ['a token of GitLab', /glpat-[\w-]{20}/],
    ['a token of npm', /npm_[A-Za-z0-9]{30}/],
    ['a token of Slack', /xox[abeoprs]-[\w-]{10}|xapp-\d-[\w-]{10}/],
    [
        'the address of a web hook, which is a secret',
        /hooks\.slack\.com\/(?:services|workflows|triggers)\/\S|\.webhook\.office\.com\/\S|discord(?:app)?\.com\/api\/webhooks\/\S/,
    ],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
    ['a signed token (JWT)', /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\./],
    ['a key of an API', /(?<![A-Za-z0-9])(?:sk_live_\w{10}|sk-[A-Za-z0-9_-]{20}|AIza[\w-]{30})/],
    ['an address with a password', /[a-z]:\/\/[^\s/:@]*:[^\s/:@$<{*][^\s/@]*@/i],
    [
        'a connection string with a password or key',
        /(?:AccountKey|SharedAccessKey|Password|Pwd)\s*=\s*[^\s;$<{*][^\s;]{3}/i,
    ],
];
const ADVICE = 'name it under `secrets`, and have it changed: it is in the history of this file';
function withoutSecrets(given) {
    const findings = [];
    return { content: within(given, []), findings };
    function within(value, path) {
        if (typeof value === 'string')
            return cleaned(value, path);
        if (Array.isArray(value))
            return value.map((each, index) => within(each, [...path, index]));
        if (typeof value !== 'object' || value === null)
            return value;
        const members = Object.entries(value).filter(([key]) => isFine(key, [...path, key]));
        return Object.fromEntries(members.map(([key, each]) => [key, within(each, [...path, key])]));
    }
    function cleaned(text, path) {
        if (isFine(text, path))
            return text;
        return '…';
    }
    function isFine(text, path) {
        const fault = faultOf(text);
        if (fault !== null)
            findings.push({ path, message: fault });
        return fault === null;
    }
}
function faultOf(text) {
    const [name] = secretTexts_forms.find(([, form]) => form.test(text)) ?? [];
    if (name !== undefined)
        return `here stands what looks like ${name} (it is not shown): ${ADVICE}`;
    return text.includes('${{')
        ? 'expressions of workflows are not evaluated in this file: write the value, or name a secret'
        : null;
}
const SOUNDS_SECRET = /(?:^|_)(?:password|passwd|passphrase|pwd|secret|token|api_?key|private_?key|access_?key|credentials?|connection_?string)$/i;
/** What a variable's name and value are like: nothing to say of it, doubtful, or surely a secret. */
function secrecyOf(name, value) {
    if (typeof value !== 'string' || value === '' || !SOUNDS_SECRET.test(name))
        return 'none';
    const isPlain = /^(?:https?:|[./])/.test(value) || /\s/.test(value) || value.length < 8;
    return !isPlain && /[a-z]/i.test(value) && /\d/.test(value) ? 'looks' : 'sounds';
}
//# sourceMappingURL=secretTexts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/secrets.js

const stores = {
    'key-vault-secret': 'key-vault',
    'secrets-manager': 'secrets-manager',
    parameter: 'parameter-store',
};
const PLACES = Object.keys(stores);
/** Who can hand a secret to the app. */
const placesOf = {
    ecs: ['secrets-manager', 'parameter'],
    azure: ['key-vault-secret'],
};
/** Where the app finds its secrets, of all that holds for an environment. */
function secretsOf(entries, target) {
    const problems = [];
    const secrets = entries
        .filter(({ key }) => key[0] === 'secrets')
        .flatMap(({ value, path }) => {
        const written = value;
        const given = PLACES.filter((place) => written[place] !== undefined);
        const [place, second] = given;
        const fault = (message) => {
            problems.push({ path, message: `the secret \`${written.name}\` ${message}` });
            return [];
        };
        if (place === undefined)
            return fault(`does not say where it is kept: give ${listed(PLACES)}`);
        if (second !== undefined)
            return fault(`says two places, ${given.map(quoted).join(' and ')}: keep one of them`);
        const allowed = target === null ? PLACES : placesOf[target.kind];
        if (!allowed.includes(place))
            return fault(`is kept where \`${target.kind}\` cannot read it: give ${listed(allowed)}`);
        return [{ name: written.name, store: stores[place], reference: written[place] }];
    });
    return { secrets, problems };
}
/** The variables of an environment, as texts. One that holds a secret is refused; its value is in no message. */
function variablesOf(entries) {
    const all = entries.filter(({ key }) => key[0] === 'variables');
    const found = (secrecy, message) => all
        .filter(({ key, value }) => secrecyOf(key[1], value) === secrecy)
        .map(({ key, path }) => ({ path, message: `\`${key[1]}\` ${message}` }));
    return {
        variables: Object.fromEntries(all.map(({ key, value }) => [key[1], String(value)])),
        problems: found('looks', 'is called like a secret and holds what looks like one (it is not shown): name it under `secrets`'),
        warnings: found('sounds', 'is called like a secret: if it is one, name it under `secrets`'),
    };
}
function listed(places) {
    const [last, ...others] = places.map(quoted).toReversed();
    return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
function quoted(place) {
    return `\`${place}\``;
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/target.js
/** Where the releases of an environment run, of all that holds for it. */
function targetOf(entries, said) {
    const { ecs, azure } = said;
    const at = (kind) => blockOf(entries.find(({ key }) => key[0] === kind));
    if (ecs !== undefined && azure !== undefined) {
        const message = 'an environment has one target, but here are `ecs` and `azure`: make an environment of each';
        return { target: null, problems: [{ path: at('azure'), message }] };
    }
    if (ecs !== undefined)
        return ecsTarget(ecs, at('ecs'));
    return azure === undefined ? { target: null, problems: [] } : azureTarget(azure, at('azure'));
}
/** Where the block stands that an entry is of. */
function blockOf({ key, path }) {
    return key.length === 1 ? path : path.slice(0, -1);
}
function ecsTarget(written, path) {
    if (written.service === undefined) {
        return { target: null, problems: [{ path, message: '`ecs` names no `service`' }] };
    }
    const target = {
        kind: 'ecs',
        services: written.service,
        cluster: written.cluster ?? 'default',
        region: written.region ?? null,
        roleToAssume: written['role-to-assume'] ?? null,
        taskDefinition: written['task-definition'] ?? null,
        serviceDefinition: written['service-definition'] ?? null,
        container: written.container ?? null,
        engine: written.engine ?? 'native',
        stickiness: written.stickiness ?? 'refuse',
        minimumHealthyPercent: written['minimum-healthy-percent'] ?? null,
        maximumPercent: written['maximum-percent'] ?? null,
        circuitBreaker: written['circuit-breaker'] ?? null,
        alarms: written.alarms ?? [],
    };
    return { target, problems: [] };
}
function azureTarget(written, path) {
    const { app, 'resource-group': resourceGroup } = written;
    if (app === undefined || resourceGroup === undefined) {
        const missing = [
            app === undefined ? ['`app`'] : [],
            resourceGroup === undefined ? ['`resource-group`'] : [],
        ].flat();
        return { target: null, problems: [{ path, message: `\`azure\` names no ${missing.join(' and no ')}` }] };
    }
    const target = {
        kind: 'azure',
        resourceGroup,
        app,
        subscription: written.subscription ?? null,
        tenant: written.tenant ?? null,
        client: written.client ?? null,
        cloud: written.cloud ?? null,
        slot: written.slot ?? 'staging',
        cutover: written.cutover ?? 'swap',
        keyVault: written['key-vault'] ?? null,
    };
    return { target, problems: [] };
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/resolve.js






const REVIEW_WITHIN_MS = 24 * 3_600_000;
/** Brings together what is said of an environment, and finds what does not go together. */
function resolve({ name, inherits, entries, hotfix: urgent, at, isUnsure }) {
    const said = treeOf(entries);
    const { target, problems: ofTarget } = targetOf(entries, said);
    const { plan, problems: ofPlan, warnings: planWarnings } = planOf(entries, at);
    const { secrets, problems: ofSecrets } = secretsOf(entries, target);
    const { variables, problems: ofVariables, warnings: variableWarnings } = variablesOf(entries);
    const { hotfix, ...ofHotfix } = hotfixOf(urgent, entries, plan);
    const ofWholes = [...ofTarget, ...sourceless(urgent)];
    const approvals = approvalsOf(said.approvals ?? {});
    const environment = {
        name,
        description: said.description ?? null,
        inherits,
        branches: said.branches ?? [],
        tags: said.tags ?? [],
        autoDeploy: said['auto-deploy'] ?? true,
        approvals,
        url: said.url ?? null,
        database: said.database ?? null,
        replicas: said.replicas ?? null,
        resources: { cpu: textOf(said.resources?.cpu), memory: textOf(said.resources?.memory) },
        target,
        plan,
        hotfix,
        checks: {
            smokeTest: said['smoke-test'] ?? null,
            smokeTestTarget: said['smoke-test-target'] ?? null,
            metricsFile: said['metrics-file'] ?? null,
            probeUrl: said['probe-url'] ?? null,
        },
        windows: (said.windows ?? []).map((line) => line.trim()),
        freezes: entries.filter(({ key }) => key[0] === 'freezes').map(({ value }) => value),
        rollbackWithinMs: said['rollback-within'] === undefined ? null : promiseOf(said['rollback-within']),
        variables,
        secrets,
        notifications: (said.notifications ?? []).flatMap(noticesOf),
    };
    return {
        environment,
        problems: [
            ...(isUnsure ? [] : ofWholes),
            ...ofPlan.filter(({ path }) => !isUnsure || path !== at),
            ...ofSecrets,
            ...ofVariables,
            ...ofHotfix.problems,
            ...tooFew(approvals, entries),
        ],
        warnings: [...planWarnings, ...variableWarnings, ...ofHotfix.warnings],
    };
}
function approvalsOf(written) {
    const approvers = (written.approvers ?? []).map((who) => who.replace(/^@/, ''));
    const minimum = written['minimum-approvals'];
    const required = written.required ?? (approvers.length > 0 || minimum !== undefined);
    return { required, approvers, minimum: required ? (minimum ?? 1) : 0 };
}
/** How many a team has nobody knows here. */
function tooFew({ approvers, minimum }, entries) {
    const people = new Set(approvers.map((who) => who.toLowerCase())).size;
    if (approvers.length === 0 || approvers.some((who) => who.includes('/')) || people >= minimum)
        return [];
    const place = entries.find(({ key: [top, member] }) => top === 'approvals' && member === 'minimum-approvals');
    const message = `${minimum} approvals are asked for, but ${people === 1 ? 'one approver is' : `${people} approvers are`} named`;
    return [{ path: place?.path ?? [], message }];
}
function sourceless(hotfix) {
    if (hotfix === null || hotfix.entries.some(({ key }) => key[0] === 'branches'))
        return [];
    return [{ path: hotfix.at, message: '`hotfix` has no `branches` that it comes from' }];
}
function hotfixOf(urgent, entries, plan) {
    if (urgent === null)
        return { hotfix: null, problems: [], warnings: [] };
    const said = treeOf(urgent.entries);
    const saysPlan = urgent.entries.some(({ key }) => key[0] !== 'branches' && key[0] !== 'review-within');
    const own = saysPlan ? planOf(inherit([entries, urgent.entries]), urgent.at) : { plan, problems: [], warnings: [] };
    const hotfix = {
        branches: said.branches ?? [],
        plan: own.plan,
        reviewWithinMs: said['review-within'] === undefined ? REVIEW_WITHIN_MS : (0,duration/* parseDuration */.E)(said['review-within']),
    };
    return { hotfix, problems: own.problems, warnings: own.warnings };
}
function noticesOf({ slack, email, on: told }) {
    const on = told ?? occasions;
    return [
        ...(slack === undefined ? [] : [{ channel: 'slack', to: slack, on }]),
        ...(email === undefined ? [] : [{ channel: 'email', to: email, on }]),
    ];
}
/** `immediate`, `5m`, `< 5 min` */
function promiseOf(text) {
    return text === 'immediate' ? 0 : (0,duration/* parseDuration */.E)(text.replace(/^\s*</, ''));
}
function textOf(value) {
    return value === undefined ? null : String(value);
}
//# sourceMappingURL=resolve.js.map
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/windows/parse.js + 2 modules
var parse = __webpack_require__(71992);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/environments/patterns.js
var patterns = __webpack_require__(58665);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/schema/kinds.js

function traitsOf(schema) {
    return dist/* getMetadata */.yb2(schema);
}
/** A key that may be left out. */
function field(description, schema, aliases = []) {
    return dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema, dist/* description */.h_(description), dist/* metadata */.yuE({ aliases })));
}
/** A key that must be there. */
function needed(description, schema, aliases = []) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description), dist/* metadata */.yuE({ aliases }));
}
function kinds_text(what = 'a text (put it in quotes)') {
    return dist/* pipe */.FsL(dist/* string */.YjP(what), dist/* regex */.yGV(/\S/, `${what}, not empty`));
}
function matching(what, pattern) {
    return dist/* pipe */.FsL(dist/* string */.YjP(what), dist/* regex */.yGV(pattern, what));
}
/** As a text or as a number: what is meant by both is a text. */
function textOrNumber(what, pattern) {
    return dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(what), dist/* number */.aig(what)], what), dist/* check */.z6Y((given) => pattern.test(String(given)), what));
}
/** A text that only code can judge: `fault` names what is wrong with it, or says null. */
function textWithout(what, fault) {
    return dist/* pipe */.FsL(dist/* string */.YjP(what), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const message = dataset.typed ? fault(dataset.value) : null;
        if (message !== null)
            addIssue({ message });
    }));
}
const flag = dist/* boolean */.zMY('true or false');
function whole(least, most) {
    const range = `a whole number from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* number */.aig(range), dist/* integer */.ndf(range), dist/* minValue */.Wwf(least, range), dist/* maxValue */.cGV(most, range));
}
function choice(allowed) {
    return dist/* picklist */.KIO(allowed, `one of ${allowed.join(', ')}`);
}
/** A list, of which one value may stand alone. */
function listOf(what, item, single = true) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item, what), dist/* minLength */.BpQ(1, `${what}, not empty`), dist/* metadata */.yuE({ single }));
}
/** An object with these keys alone. */
function object(what, entries, hints = {}) {
    return dist/* pipe */.FsL(dist/* strictObject */.rej(entries, what), dist/* metadata */.yuE({ hints }));
}
/** An object whose keys are names. */
function named(what, name, value) {
    return dist/* record */.g1P(name, value, what);
}
/** What the plan's own reader reads. */
function readElsewhere(shown) {
    return dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* metadata */.yuE({ shown }));
}
/** The keys of an object by their canonical names, with their other names. */
function keysOf(entries) {
    return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, traitsOf(entryOf(entry)).aliases ?? []]));
}
/** What a key holds, without whether it may be left out. */
function entryOf(entry) {
    return 'wrapped' in entry ? entry.wrapped : entry;
}
//# sourceMappingURL=kinds.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/schema/plan.js



/** Entries under the names that the plan's reader knows: none is missing, none is too many. */
function plan_entriesOf(keys, described) {
    const names = Object.keys(keys);
    return Object.fromEntries(names.map((name) => {
        const [description, schema] = described[name];
        return [name, field(description, schema, keys[name])];
    }));
}
function partOf(keys, described) {
    return dist/* strictObject */.rej(plan_entriesOf(keys, described));
}
const textual = dist/* string */.YjP();
const numeric = dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()]);
const plan_duration = dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0))]);
const limits = dist/* record */.g1P(dist/* string */.YjP(), numeric);
const criteria = dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), limits])), limits]);
const oneOrMore = dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]);
const stages = dist/* union */.KCZ([
    dist/* string */.YjP(),
    dist/* number */.aig(),
    dist/* array */.YOg(dist/* union */.KCZ([
        dist/* string */.YjP(),
        dist/* number */.aig(),
        partOf(plan_keys/* planKeys */.s.stage, {
            name: ['What it is called.', textual],
            weight: ['Per cent of the traffic that the candidate gets, over 0 up to 100.', numeric],
            bake: ['How long at least, `10m`, or with the most, `10m..30m`. Default: 5m.', plan_duration],
            max: ['How long at most.', plan_duration],
            criteria: ['What must hold at this stage, besides the criteria of the plan.', criteria],
        }),
    ])),
]);
const block = {
    enabled: ['Whether it is meant. Default: true.', dist/* boolean */.zMY()],
    'health-check-endpoint': ['Path that must answer before the candidate gets any traffic.', dist/* string */.YjP()],
    'health-check-timeout': ['How long it may take. Default: 30s.', plan_duration],
    'rollback-threshold': ['Per cent of errors above which the release goes back.', numeric],
};
const notification = partOf(plan_keys/* planKeys */.s.notification, {
    slack: ['Name of a channel.', oneOrMore],
    email: ['Addresses.', oneOrMore],
});
const described = {
    strategy: [
        'rolling, all-at-once, blue-green, canary or linear, or a plan by name: canary-10-5m, 25-50-100.',
        textual,
    ],
    stages: ['Weights and times, `10@10m, 50@15m, 100`, or a list of stages.', stages],
    criteria: ['What the candidate must hold, `error-rate < 1%`; `none` where nothing is to be judged.', criteria],
    deadline: ['For the whole rollout. Default: what its stages may take, and half an hour.', plan_duration],
    'on-failure': ['What evidence of harm leads to. Default: rollback.', dist/* picklist */.KIO(['rollback', 'hold'])],
    'on-no-traffic': [
        'What a stage with too little traffic to judge by does at its end. Default: hold.',
        dist/* picklist */.KIO(['smoke-only', 'hold', 'rollback']),
    ],
    'on-cancel': ['What happens when the job is cancelled. Default: rollback.', dist/* picklist */.KIO(['rollback', 'leave'])],
    rollback: [
        'When and how the release goes back.',
        dist/* union */.KCZ([
            dist/* picklist */.KIO(['immediate', 'gradual']),
            partOf(plan_keys/* planKeys */.s.rollback, {
                triggers: ['What makes it go back, `error-rate: ">5%"`.', criteria],
                strategy: [
                    'All at once, or down the stages it came. Default: immediate.',
                    dist/* picklist */.KIO(['immediate', 'gradual']),
                ],
                notifications: ['Who is told of it.', dist/* union */.KCZ([notification, dist/* array */.YOg(notification)])],
            }),
        ]),
    ],
    analysis: [
        'How evidence is weighed.',
        partOf(plan_keys/* planKeys */.s.analysis, {
            alpha: ['How often, at most, evidence may roll back a good release. Default: 0.01.', dist/* number */.aig()],
            dispersion: ['How much more errors come in bursts than one by one. Default: 3.', dist/* number */.aig()],
            'min-requests': ['Requests that each release must have had at a stage. Default: 100.', dist/* number */.aig()],
            'warm-up': ["What is cut off after the candidate's first traffic. Default: 3m.", plan_duration],
            window: ['Length of a window of counts. Default: 1m.', plan_duration],
            regression: ['The regression that the plan is meant to see, as a multiple. Default: 3.', dist/* number */.aig()],
        }),
    ],
    'blue-green': [
        'A rollout with both releases up.',
        partOf(plan_keys/* planKeys */.s['blue-green'], { ...block, stages: ['Weights and times; usually none: all at once.', stages] }),
    ],
    canary: [
        'A rollout by stages.',
        partOf(plan_keys/* planKeys */.s.canary, { ...block, stages: ['Weights and times. All traffic follows the last one.', stages] }),
    ],
};
/** The keys of a plan, as they stand in an environment. What they hold is left as it was written. */
const planEntries = Object.fromEntries(Object.keys(described).map((name) => {
    const [description, schema] = described[name];
    return [name, field(description, readElsewhere(schema), plan_keys/* planKeys */.s.plan[name])];
}));
/** What has a name of its own in the published schema. */
const planParts = {
    stages,
    criteria,
    ...Object.fromEntries(['rollback', 'analysis', 'blue-green', 'canary'].map((name) => [name, described[name][1]])),
};
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/schema/settings.js



/** What an environment holds besides its target and its plan. */
const VARIABLE = /^[A-Za-z_]\w{0,199}$/;
const variableName = matching('a name of letters, digits and _', VARIABLE);
/** Numbers and truth values become texts, as all variables of an environment are. */
const VALUE = 'a text (put it in quotes), a number, true or false';
const variables = named('an object of texts', variableName, dist/* union */.KCZ([dist/* string */.YjP(VALUE), dist/* number */.aig(VALUE), dist/* boolean */.zMY(VALUE)], VALUE));
const NO_VALUE = 'values of secrets do not belong into files: say where the running app finds it, as `key-vault-secret`, `secrets-manager` or `parameter`';
const secret = object('an object with `name`, and where the secret is kept', {
    name: needed('The variable that the app reads it from.', variableName),
    'key-vault-secret': field('Its name in Azure Key Vault, or `name/version`.', matching('the name of a secret in Key Vault (letters, digits and dashes)', /^[A-Za-z0-9-]{1,127}(?:\/[0-9a-f]{32})?$/)),
    'secrets-manager': field('Its ARN in AWS Secrets Manager; a key of a JSON secret behind it: `…:password::`.', matching('the ARN of a secret in Secrets Manager', /^arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@:!-]+$/), ['secrets-manager-secret', 'secrets-manager-arn']),
    parameter: field('Its name or ARN in the parameter store of AWS Systems Manager.', matching('the name of a parameter, /shop/db-url, or its ARN', /^(?:arn:aws[\w-]*:ssm:[\w-]+:\d{12}:parameter)?\/[\w./-]+$/), ['ssm-parameter', 'parameter-store']),
}, { value: NO_VALUE, secret: NO_VALUE, default: NO_VALUE, 'github-secret': NO_VALUE });
const secrets = listOf('a list such as [{ name: DB_URL, key-vault-secret: db-url }]', secret, false);
const resources = object('an object with `cpu` and `memory`', {
    cpu: field('Processors: 0.5, or 500m.', textOrNumber('a number of processors, 0.5 or 500m', /^\d+(?:\.\d+)?(?:m|\s?vCPU)?$/)),
    memory: field('Memory: 512Mi, 1Gi.', textOrNumber('an amount of memory, 512Mi or 1Gi', /^\d+(?:\.\d+)?\s?(?:[KMGT]i?)?B?$/)),
});
const approvals = object('an object with `required`', {
    required: field('Whether a person must approve. Default: true where approvers are named.', flag),
    approvers: field('Who may: logins of GitHub, teams as `org/team`.', listOf('a login of GitHub, or a team as org/team', matching('a login of GitHub, or a team as org/team', /^@?[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?$/))),
    'minimum-approvals': field('How many of them must. Default: 1.', whole(1, 100), ['minimum']),
});
const told = listOf('a text', kinds_text());
const settings_notification = object('an object such as { slack: "#releases" }', {
    slack: field('Name of a channel.', told),
    email: field('Addresses.', told),
    on: field('What is told. Default: all of it.', listOf('one of start, success, failure, rollback', choice(occasions))),
});
const notifications = listOf('a list such as [{ slack: "#releases" }]', settings_notification);
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/schema/target.js


/** Where a release runs: a block for each kind of target. */
const ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/\S+$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/;
/** What deploy-ecs, canary-shift and rollback take, under the names of their inputs. */
const ecs = object('an object with `service`', {
    service: field('Name of the service; several services of one release as a list.', listOf('a name', kinds_text('a name')), ['services', 'service-name']),
    cluster: field('Name or ARN of the cluster. Default: default.', kinds_text('a name or an ARN'), ['cluster-name']),
    region: field('Region of the cluster. Not given: that of the job.', matching('a region such as eu-central-1', REGION), ['aws-region']),
    'role-to-assume': field("ARN of the IAM role to act as, by the job's OIDC tokens.", matching('the ARN of an IAM role, arn:aws:iam::111122223333:role/deploy', ROLE), ['role', 'role-arn']),
    'task-definition': field('File, family, `family:revision` or ARN of the task definition. Not given: the one that the service runs.', kinds_text()),
    'service-definition': field('File with what creates the service when it does not exist yet.', kinds_text('a file')),
    container: field('The container that variables and secrets are for, where the task has several.', kinds_text('the name of a container')),
    engine: field('Who moves the traffic: ECS itself, the action, or ECS where it is set up to. Default: native.', choice(['native', 'stepwise', 'auto'])),
    stickiness: field('What the stepwise engine does about visitors whom the listener rule keeps with their release. Default: refuse.', choice(['refuse', 'shorten', 'wait'])),
    'minimum-healthy-percent': field('Per cent of the tasks that must stay healthy meanwhile.', whole(0, 100)),
    'maximum-percent': field('Per cent of the tasks that may run meanwhile.', whole(100, 200)),
    'circuit-breaker': field('Whether ECS gives up a deployment whose tasks keep failing, and rolls back then.', choice(['rollback', 'no-rollback', 'off'])),
    alarms: field('CloudWatch alarms: while one fires, a rollout goes back.', listOf('a name', kinds_text('a name'))),
}, {
    'desired-count': 'it is called `replicas`, in the environment',
    'task-count': 'it is called `replicas`, in the environment',
});
const RESOURCE_GROUP = /^[\w().-]{0,89}[\w()-]$/;
const APP = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])?$/;
const guid = (of) => matching(`the id of ${of}, such as 01234567-89ab-cdef-0123-456789abcdef`, GUID);
const GUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const azure = object('an object with `resource-group` and `app`', {
    'resource-group': field('Resource group of the app.', matching('the name of a resource group (letters, digits, - _ . and brackets, up to 90)', RESOURCE_GROUP)),
    app: field('Name of the App Service.', matching('the name of an App Service (letters, digits and dashes, up to 60)', APP), ['app-service', 'app-name', 'web-app']),
    subscription: field('Id of the subscription. Not given: AZURE_SUBSCRIPTION_ID of the job.', guid('a subscription'), ['subscription-id']),
    tenant: field('Id of the directory to sign in to. Not given: AZURE_TENANT_ID of the job.', guid('a directory'), [
        'tenant-id',
    ]),
    client: field("Id of the application to sign in as, by the job's OIDC tokens. Not given: AZURE_CLIENT_ID of the job.", guid('an application'), ['client-id']),
    cloud: field("Which of Microsoft's clouds. Default: AzureCloud.", choice(['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'])),
    slot: field('The slot that releases are deployed to before they are swapped in. Default: staging.', matching('the name of a slot (letters, digits and dashes, up to 60)', APP), ['slot-name', 'deployment-slot']),
    cutover: field('How production gets a release that goes over all at once. Default: swap.', choice(['swap', 'swap-with-preview', 'in-place'])),
    'key-vault': field('Name of the Key Vault that holds the secrets.', matching('the name of a Key Vault (letters, digits and dashes, 3 to 24)', /^[A-Za-z][A-Za-z0-9-]{2,23}$/), ['key-vault-name']),
}, {
    image: 'the release is not of the environment: it is the input `images` of whoever deploys',
    package: 'the release is not of the environment: it is the input `package` of whoever deploys',
});
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/schema/file.js








const address = textWithout('an address such as https://shop.example.com', addressFault);
const file = kinds_text('a file');
const line = textWithout('a text such as `Sundays 02:00 to 04:00 UTC`', lineFault);
const pattern = textWithout('a pattern such as main or feature/*', patterns/* patternFault */.r);
const file_duration = textWithout('a time such as 24h', durationFault);
const approval = field('Whether a person must approve, as `approvals.required`.', flag, [
    'approval-required',
    'requires-approval',
]);
const autoDeploy = field('Whether a push to one of its branches or tags deploys. Default: true.', flag);
const deployment = object('an object with keys of the plan', {
    ...planEntries,
    'auto-deploy': autoDeploy,
    approval,
});
/** What may stand in `defaults`, too. */
const common = {
    description: field('For people.', kinds_text()),
    'auto-deploy': autoDeploy,
    approval,
    approvals: field('Who must approve what is deployed here.', approvals),
    database: field('Name or address of the database, without a password.', kinds_text()),
    replicas: field('How many copies of the app run.', whole(0, 5_000)),
    resources: field('What each of them may use.', resources),
    ecs: field('The service on Amazon ECS that releases go to.', ecs),
    azure: field('The App Service that releases go to.', azure),
    ...planEntries,
    deployment: field('A place for keys of the plan and of approval, where they are not to stand in the environment itself.', deployment),
    'smoke-test': field('Check file that must pass before the candidate gets any traffic.', file),
    'smoke-test-target': field("Base address of the check file's paths.", address),
    'metrics-file': field('File that says where requests are counted.', file),
    'probe-url': field('Address of the candidate, asked at every look.', address),
    windows: field('When rollouts may go forward. Not given: always.', listOf('one line or more', line), [
        'maintenance-windows',
        'maintenance-window',
        'window',
    ]),
    freezes: field('When they may not. These add up: a freeze holds wherever it is inherited.', listOf('one line or more', line), ['freeze-windows', 'freeze']),
    'rollback-within': field('How soon a bad release must be gone: `immediate`, or a time such as 5m.', textWithout('`immediate`, or a time such as 5m', (given) => given === 'immediate' ? null : durationFault(given.replace(/^\s*</, ''))), ['rollback-time']),
    variables: field('Environment variables of the app.', variables, ['env', 'environment-variables']),
    secrets: field('Where the app finds its secrets, never their values.', secrets),
    notifications: field('Who is told of deployments.', notifications, ['notification']),
};
const branches = field('Branches that are deployed here: `main`, `feature/*`.', listOf('a pattern or more', pattern), [
    'branch',
    'branch-pattern',
    'branch-patterns',
]);
const hotfix = object('an object with `branches`', {
    branches,
    'review-within': field('How soon after it a review is asked for. Default: 24h.', file_duration),
    ...planEntries,
});
const environment = object('an object', {
    inherits: field('Name of the environment whose keys it takes over where it says nothing itself.', kinds_text('the name of an environment'), ['extends', 'inherits-from']),
    branches,
    tags: field('Tags that are deployed here: `v*`.', listOf('a pattern or more', pattern), [
        'tag',
        'tag-pattern',
        'tag-patterns',
    ]),
    url: field('Where its users find it.', address),
    hotfix: field('How urgent releases come here.', hotfix),
    ...common,
}, {
    name: 'the name is the key that this stands under',
    plan: 'it is called `strategy` or `stages`',
    'plan-file': 'what it holds can stand here itself',
    target: 'it is called `ecs` or `azure`, after what the release runs on',
    'minimum-approvals': 'it belongs into `approvals`',
    approvers: 'it belongs into `approvals`',
    triggers: 'it belongs into `rollback`',
    cluster: 'it belongs into `ecs`',
    service: 'it belongs into `ecs`',
    'resource-group': 'it belongs into `azure`',
    'app-service': 'it belongs into `azure`',
});
const ONE = 'it belongs to one environment';
const defaults = object('an object', common, {
    inherits: ONE,
    branches: ONE,
    branch: ONE,
    tags: ONE,
    url: ONE,
    hotfix: ONE,
});
const environmentName = matching('a name of letters, digits, `-`, `_` and `.`, up to 100', /^[A-Za-z0-9][\w.-]{0,99}$/);
const IN_DEFAULTS = 'write it into `defaults`, or into an environment';
const environmentsFile = object('an environments file: an object with `environments`', {
    $schema: field('The schema that editors use.', kinds_text('a URL')),
    version: field('The version of this format.', dist/* literal */.euz(1, '1, the version of this format')),
    defaults: field('What holds for every environment that says nothing else.', defaults),
    environments: needed('The environments, by name.', dist/* pipe */.FsL(named('an object of environments, by name', environmentName, environment), dist/* minEntries */.bPf(1, 'an object of environments, by name, not empty'), dist/* maxEntries */.bIj(500, 'an object of 500 environments at most'))),
}, { ...Object.fromEntries(Object.keys(common).map((key) => [key, IN_DEFAULTS])), default: 'it is called `defaults`' });
function addressFault(given) {
    const isAddress = /^https?:\/\/[^\s/]/.test(given) && URL.canParse(given);
    return isAddress ? null : 'expected an address such as https://shop.example.com';
}
function lineFault(given) {
    const parsed = (0,parse/* parseStretch */.F)(given);
    return parsed.ok ? null : parsed.message;
}
function durationFault(given) {
    return (0,duration/* parseDuration */.E)(given) === null ? 'expected a time such as 5m, 90s or 1h30m' : null;
}
//# sourceMappingURL=file.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/sound.js
function without(content, wrong) {
    return wrong.map(upToList).reduce(withoutMember, content);
}
function upToList(path) {
    const index = path.findIndex((part) => typeof part === 'number');
    return index === -1 ? path : path.slice(0, index);
}
function withoutMember(content, [key, ...rest]) {
    if (typeof content !== 'object' || content === null || key === undefined || !Object.hasOwn(content, key))
        return content;
    const members = Object.entries(content);
    return Object.fromEntries(rest.length === 0
        ? members.filter(([name]) => name !== key)
        : members.map(([name, value]) => [name, name === key ? withoutMember(value, rest) : value]));
}
//# sourceMappingURL=sound.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/spelling.js


function spelt(schema, given) {
    const findings = [];
    const paths = new Map();
    return { content: within(schema, given, [], []), findings, written };
    function within(of, value, at, path) {
        paths.set(JSON.stringify(at), path);
        if (of.type === 'array')
            return listWithin(of, value, at, path);
        if (of.type !== 'strict_object' && of.type !== 'record')
            return value;
        // the library takes lists for objects
        if (Array.isArray(value))
            return null;
        if (!isObject(value))
            return value;
        return of.type === 'record' ? recordWithin(of, value, at, path) : objectWithin(of, value, at, path);
    }
    function listWithin(of, value, at, path) {
        const { item } = of;
        if (Array.isArray(value))
            return value.map((each, index) => within(item, each, [...at, index], [...path, index]));
        const standsAlone = traitsOf(of).single === true && value !== null && value !== '';
        return standsAlone ? [within(item, value, [...at, 0], path)] : value;
    }
    function objectWithin(of, value, at, path) {
        const { entries } = of;
        const known = keysOf(entries);
        const { hints = {} } = traitsOf(of);
        const strange = Object.keys(value).filter((key) => !isKnown(key, known) && Object.hasOwn(hints, (0,spelling/* canonical */.$N)(key)));
        for (const key of strange) {
            findings.push({ path: [...path, key], message: `\`${key}\` is not known here: ${hints[(0,spelling/* canonical */.$N)(key)]}` });
        }
        const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !strange.includes(key)));
        const fields = (0,spelling/* readKeys */.x4)(rest, path, known, (place, message) => findings.push({ ...place, message }));
        return Object.fromEntries(Object.entries(fields).map(([name, field]) => [
            name,
            within(entryOf(entries[name]), field.value, [...at, name], field.path),
        ]));
    }
    function recordWithin(of, value, at, path) {
        const { value: member } = of;
        const names = Object.entries(value).filter(([name]) => {
            if (!OF_OBJECTS.includes(name))
                return true;
            findings.push({ path: [...path, name], message: `\`${name}\` cannot be used as a name` });
            return false;
        });
        return Object.fromEntries(names.map(([name, each]) => [name, within(member, each, [...at, name], [...path, name])]));
    }
    /** By the longest part of the path that is known; what lies within it is spelt as it was. */
    function written(at) {
        for (let length = at.length; length >= 0; length -= 1) {
            const path = paths.get(JSON.stringify(at.slice(0, length)));
            if (path !== undefined)
                return [...path, ...at.slice(length)];
        }
        return at;
    }
}
/** Names that JavaScript's objects have of themselves. */
const OF_OBJECTS = ['__proto__', 'prototype', 'constructor'];
function isKnown(key, known) {
    const name = (0,spelling/* canonical */.$N)(key);
    return Object.hasOwn(known, name) || Object.values(known).some((aliases) => aliases.includes(name));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=spelling.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/shape.js





/** The shape of what was written: unknown keys, wrong types, values that are not allowed; all of it at once. */
function shapeOf(given) {
    const { content, findings, written } = spelt(environmentsFile, given);
    const { issues = [] } = dist/* safeParse */.xLC(environmentsFile, content);
    const sound = dist/* safeParse */.xLC(environmentsFile, without(content, issues.map(pathOf)));
    return {
        content: sound.success ? sound.output : null,
        findings: [...findings, ...issues.map((issue) => findingOf(issue, given, written))],
        written,
    };
}
function pathOf({ path }) {
    return path?.map(({ key }) => key) ?? [];
}
function findingOf(issue, given, written) {
    const { type, message, input } = issue;
    const path = pathOf(issue);
    const last = issue.path?.at(-1);
    const at = written(path);
    const name = `\`${nameOf(at.slice(-2))}\``;
    // these say all of it themselves
    if (type === 'raw_check')
        return { path: at, offset: 0, message: `${name}: ${message}` };
    if (last?.origin === 'key' && input === undefined) {
        return {
            path: written(path.slice(0, -1)),
            message: `\`${nameOf(path.slice(-1))}\` is missing: expected ${message}`,
        };
    }
    if (last?.origin === 'key')
        return { path: at, message: `${name} cannot be used: it must be ${message}` };
    return { path: at, offset: 0, message: `${name} must be ${message}, not ${shown(valueAt(given, at), at)}` };
}
function valueAt(given, path) {
    return path.reduce((value, part) => typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? value[part]
        : undefined, given);
}
//# sourceMappingURL=shape.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/told.js
function told_told(own, ofEnvironments, locate) {
    const shared = new Map();
    const known = new Set(own.map(keyOf));
    for (const { finding, name, at } of ofEnvironments.filter((each) => !known.has(keyOf(each.finding)))) {
        const key = keyOf(finding);
        const each = shared.get(key) ?? { finding, names: [], isOwn: false };
        shared.set(key, each);
        each.names.push(name);
        if (at.every((part, index) => part === finding.path[index]))
            each.isOwn = true;
    }
    const named = [...shared.values()].map(({ finding, names, isOwn }) => isOwn ? finding : { ...finding, message: `${finding.message} (for ${told_listed(names)})` });
    return told_withoutTwins([...own, ...named].map(locate)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
function keyOf({ path, offset, message }) {
    return JSON.stringify([path, offset, message]);
}
/** An anchor that is used twice has its problem once. */
function told_withoutTwins(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function told_listed(names) {
    const shown = names.slice(0, 3).map((name) => `\`${name}\``);
    return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
//# sourceMappingURL=told.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/environments/read.js









function readEnvironments(text, file) {
    const { content: given, problems, locate, } = (0,src_document/* parseObject */.l)(text, file, 'an environments file: an object with `environments`');
    if (given === null)
        return { problems };
    const { content: cleaned, findings: secrets } = withoutSecrets(given);
    const shape = shapeOf(cleaned);
    const { found, problems: ofLayers } = shape.content === null ? NOTHING : layersOf(shape.content, shape);
    const resolved = found.map((each) => {
        const { environment, problems: ofParts, warnings } = resolve(each);
        const misread = misreadVariables(each.entries, text, locate);
        return { environment, problems: [...ofParts, ...misread], warnings, of: each };
    });
    const ofThem = (which) => resolved.flatMap(({ [which]: findings, of: { name, at } }) => findings.map((finding) => ({ finding, name, at })));
    const wrong = told_told([...shape.findings, ...ofLayers].filter(({ path }) => !isAmong(path, secrets)).concat(secrets), ofThem('problems').filter(({ finding }) => !isAmong(finding.path, secrets)), locate);
    if (wrong.length > 0)
        return { problems: wrong };
    const between = betweenEnvironments(resolved.map(({ environment, of: { at } }) => ({ environment, at })));
    return {
        environments: resolved.map(({ environment, of: { entries } }) => ({
            environment,
            digest: (0,digest/* digestOf */.o)(environment),
            origins: originsOf(entries, locate),
        })),
        warnings: told_told(between, ofThem('warnings'), locate),
    };
}
const NOTHING = { found: [], problems: [] };
/** Whether something is wrong with it already, for which its value is not to be looked at. */
function isAmong(path, findings) {
    return findings.some((each) => each.path.length === path.length && isWithin(path, each.path));
}
function originsOf(entries, locate) {
    return Object.fromEntries(entries.map(({ key, path, from }) => {
        const { line = 1, column = 1 } = locate({ path, message: '' });
        return [key.join('.'), { from, line, column }];
    }));
}
//# sourceMappingURL=read.js.map

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

/***/ 96633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ noEvidence),
  y: () => (/* binding */ logEvidence)
});
/** Nothing seen yet: no alternative is more likely than another. */
function noEvidence(alternatives) {
    return alternatives.map(() => 0);
}
function logEvidence(evidence) {
    const highest = Math.max(...evidence);
    return highest + Math.log(evidence.reduce((sum, each) => sum + Math.exp(each - highest), 0) / evidence.length);
}
//# sourceMappingURL=mixture.js.map

/***/ }),

/***/ 92916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ windowsWithin),
  k: () => (/* binding */ closedWindows)
});
function closedWindows(schedule, throughMs, nowMs) {
    const { windowMs } = schedule;
    return schedule.periods.flatMap((period) => {
        const { first, end } = windowsWithin(schedule, period, throughMs, nowMs);
        return Array.from({ length: Math.max(0, end - first) }, (_, index) => ({
            stage: period.stage,
            fromMs: (first + index) * windowMs,
            toMs: (first + index + 1) * windowMs,
        }));
    });
}
/** The same of one period, as indexes on the clock; `end` is not one of them, and no greater than `first` where there is none. */
function windowsWithin({ periods, windowMs, warmUpMs, lagMs }, { fromMs, untilMs }, throughMs, nowMs) {
    const warmMs = (periods[0]?.fromMs ?? 0) + warmUpMs;
    return {
        first: Math.ceil(Math.max(fromMs, warmMs, throughMs ?? 0) / windowMs),
        end: Math.floor(Math.min(untilMs ?? Infinity, nowMs - lagMs) / windowMs),
    };
}
//# sourceMappingURL=schedule.js.map

/***/ }),

/***/ 72904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XL: () => (/* binding */ eventsOf),
  eZ: () => (/* binding */ namesOf),
  Vh: () => (/* binding */ testsOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/print.js
var print = __webpack_require__(42049);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/event.js
var analysis_event = __webpack_require__(22049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/method.js
/** @throws TypeError for a limit that does not fit its subject; no parser lets one through */
function methodOf({ subject, operator, limit }) {
    if (subject.kind === 'health-check-failures') {
        // `< 3` and `>= 3` both break at the third failure, `<= 3` and `> 3` at the fourth
        if (limit.kind === 'count') {
            return { kind: 'consecutive', failures: limit.count + (operator === '<' || operator === '>=' ? 0 : 1) };
        }
    }
    else if (subject.kind === 'response-time') {
        const limitOfSlow = Number((1 - subject.quantile).toFixed(9));
        if (limit.kind === 'duration')
            return { kind: 'guard', event: { kind: 'slow', edgeMs: limit.ms }, limit: limitOfSlow };
        if (limit.kind === 'of-baseline') {
            const event = { kind: 'slower-than-stable', factor: limit.factor, quantile: subject.quantile };
            return { kind: 'guard', event, limit: limitOfSlow };
        }
    }
    else {
        const event = subject.kind === 'error-rate' ? { kind: 'bad' } : { kind: 'slow', edgeMs: subject.edgeMs };
        if (limit.kind === 'share')
            return { kind: 'guard', event, limit: limit.share };
        if (limit.kind === 'of-baseline')
            return { kind: 'rate', event, tolerated: limit.factor };
    }
    throw new TypeError(`A limit of kind ${limit.kind} does not fit ${subject.kind}.`);
}
//# sourceMappingURL=method.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js



function testsOf(plan) {
    const all = new Map();
    plan.stages.forEach((stage, index) => {
        for (const criterion of [...plan.criteria, ...stage.criteria]) {
            const method = methodOf(criterion);
            const key = JSON.stringify(method);
            const known = all.get(key) ?? { criteria: new Map(), method, stages: new Set() };
            known.criteria.set((0,print/* printCriterion */.d)(criterion), criterion);
            known.stages.add(index);
            all.set(key, known);
        }
    });
    const byChance = [...all.values()].filter(({ method }) => method.kind !== 'consecutive').length;
    const enough = Math.log(byChance / plan.analysis.alpha);
    return [...all.values()].map(({ criteria, method, stages }) => ({
        criteria: [...criteria.values()],
        method,
        stages: [...stages],
        enough: method.kind === 'consecutive' ? Infinity : enough,
    }));
}
/** The criteria of a test as they are written. */
function namesOf({ criteria }) {
    return criteria.map(print/* printCriterion */.d).join(', ');
}
/** What a metric source has to count for a plan. */
function eventsOf(tests) {
    const events = tests.flatMap(({ method }) => (method.kind === 'consecutive' ? [] : [method.event]));
    return [...new Map(events.map((event) => [(0,analysis_event/* keyOf */.T)(event), event])).values()];
}
//# sourceMappingURL=tests.js.map

/***/ }),

/***/ 34950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GC: () => (/* binding */ isBreach),
  yM: () => (/* binding */ isShared),
  RT: () => (/* binding */ nothingWeighed),
  vi: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/mixture.js
var mixture = __webpack_require__(96633);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/guard.js

/** How many times its limit the share of events may be. */
const ALTERNATIVES = [1.25, 1.5, 2, 3, 5, 10];
/** What one event says where none is allowed: no chance can have made it. ln, beyond any bar, and finite for JSON. */
const CERTAIN = 1_000;
/** A limit of none, or of all, is taken as one that is so near to it: no likelihood is a ratio of zeros. */
const LEAST = 1e-9;
const noGuardEvidence = (0,mixture/* noEvidence */.n)(ALTERNATIVES);
function addGuardWindow(evidence, seen, limit, dispersion) {
    if (limit === 0)
        return evidence.map((each) => each + (seen.events > 0 ? CERTAIN : 0));
    const allowed = Math.min(Math.max(limit, LEAST), 1 - LEAST);
    return ALTERNATIVES.map((times, index) => {
        // halfway to everything is far enough: a share must stay below 1
        const share = Math.min((1 + allowed) / 2, allowed * times);
        const ratio = seen.events * Math.log(share / allowed) +
            (seen.requests - seen.events) * (Math.log1p(-share) - Math.log1p(-allowed));
        return evidence[index] + ratio / dispersion;
    });
}
//# sourceMappingURL=guard.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/rateTest.js

/** How many times as likely the event may be: from what is hardly seen to what nobody can miss. */
const rateTest_ALTERNATIVES = [1.25, 1.5, 2, 3, 5, 10, 20, 50];
const noRateEvidence = (0,mixture/* noEvidence */.n)(rateTest_ALTERNATIVES);
function addRateWindow(evidence, candidate, stable, tolerated, dispersion) {
    const events = candidate.events + stable.events;
    if (candidate.requests === 0 || stable.requests === 0 || events === 0)
        return evidence;
    const theta = (tolerated * candidate.requests) / (tolerated * candidate.requests + stable.requests);
    return rateTest_ALTERNATIVES.map((times, index) => {
        const ratio = Math.log(times) * candidate.events - events * Math.log1p(theta * (times - 1));
        return evidence[index] + ratio / dispersion;
    });
}
//# sourceMappingURL=rateTest.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/weigh.js



/** An incident of the environment may hit the candidate, with its cold caches, so much more than the stable release. */
const ALIKE = 1.25;
function nothingWeighed({ kind }) {
    return {
        evidence: kind === 'rate' ? noRateEvidence : noGuardEvidence,
        stableEvidence: kind === 'guard' ? noGuardEvidence : null,
        excess: kind === 'guard' ? noRateEvidence : null,
    };
}
/** Adds what one window says. */
function weigh(known, method, candidate, stable, dispersion) {
    if (method.kind === 'rate') {
        const evidence = addRateWindow(known.evidence, candidate, stable, method.tolerated, dispersion);
        return { evidence, stableEvidence: null, excess: null };
    }
    return {
        evidence: addGuardWindow(known.evidence, candidate, method.limit, dispersion),
        stableEvidence: addGuardWindow(known.stableEvidence, stable, method.limit, dispersion),
        excess: addRateWindow(known.excess, candidate, stable, ALIKE, dispersion),
    };
}
/** Whether the stable release evidently breaks it, too, and the candidate not evidently more. */
function isShared({ stableEvidence, excess }, enough) {
    return stableEvidence !== null && (0,mixture/* logEvidence */.y)(stableEvidence) >= enough && (0,mixture/* logEvidence */.y)(excess) < enough;
}
/** Whether the candidate evidently breaks it, and not as the stable release does. */
function isBreach(weighed, enough) {
    return (0,mixture/* logEvidence */.y)(weighed.evidence) >= enough && !isShared(weighed, enough);
}
//# sourceMappingURL=weigh.js.map

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

/***/ 62063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ planText),
  Z: () => (/* binding */ printPlan)
});
var _criteria_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42049);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);
var _bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62391);



/** The stages as text that `readPlan` reads back to the same weights and times: `10@10m, 50@15m..1h, 100@5m`. */
function planText(stages) {
    return stages.map(({ weight, bake }) => `${weight}@${bakeText(bake)}`).join(', ');
}
function bakeText({ minMs, maxMs }) {
    const [least, most] = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(minMs), (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(maxMs)];
    return (0,_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .bakeOf */ .Xl)(minMs).maxMs === maxMs ? least : `${least}..${most}`;
}
function printPlan(plan) {
    const { strategy, stages, criteria, deadlineMs, rollback, onFailure, onNoTraffic, onCancel } = plan;
    const back = onFailure === 'hold' ? 'hold' : `roll back${rollback === 'gradual' ? ' gradually' : ''}`;
    return [
        `${strategy}, within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(deadlineMs)}`,
        ...(plan.entryCheck
            ? [`  before: ${plan.entryCheck.path} answers within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(plan.entryCheck.timeoutMs)}`]
            : []),
        ...stages.map((stage, index) => `  ${index + 1}. ${printStage(stage)}`),
        `  judged at every stage: ${criteria.map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printCriterion */ .d).join(', ') || (stages.some(judges) ? 'nothing more' : 'nothing')}`,
        `  on failure: ${back}; on no traffic: ${onNoTraffic}; on cancel: ${onCancel}`,
        ...(plan.notifications.length > 0
            ? [`  a rollback is told by ${plan.notifications.map(({ channel }) => channel).join(', ')}`]
            : []),
    ].join('\n');
}
function judges({ criteria }) {
    return criteria.length > 0;
}
/** `10% for 10m to 30m (first look): error-rate < 1%` */
function printStage({ name, weight, bake, criteria }) {
    const called = name === undefined ? '' : ` (${name})`;
    const own = criteria.length === 0 ? '' : `: ${criteria.map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printCriterion */ .d).join(', ')}`;
    const [least, most] = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bake.minMs), (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bake.maxMs)];
    return `${weight}% for ${least}${most === least ? '' : ` to ${most}`}${called}${own}`;
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 48543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planSource)
});
var _criteria_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42049);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);


function planSource(plan) {
    const { strategy, stages, criteria, deadlineMs, analysis, entryCheck } = plan;
    return {
        strategy,
        // `rolling` leaves the weights to the platform, and takes none
        ...(strategy === 'rolling' ? {} : { stages: stages.map(stageSource) }),
        ...criteriaSource(criteria, stages),
        deadline: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(deadlineMs),
        'on-failure': plan.onFailure,
        'on-no-traffic': plan.onNoTraffic,
        'on-cancel': plan.onCancel,
        rollback: plan.rollback,
        analysis: {
            alpha: analysis.alpha,
            dispersion: analysis.dispersion,
            'min-requests': analysis.minRequests,
            'warm-up': (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(analysis.warmUpMs),
            window: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(analysis.windowMs),
            regression: analysis.regression,
        },
        // only the blocks of these two strategies have one
        ...(entryCheck && {
            [strategy]: {
                'health-check-endpoint': entryCheck.path,
                'health-check-timeout': (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(entryCheck.timeoutMs),
            },
        }),
    };
}
function stageSource({ name, weight, bake, criteria }) {
    return {
        ...(name === undefined ? {} : { name }),
        weight,
        bake: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bake.minMs),
        max: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bake.maxMs),
        ...(criteria.length === 0 ? {} : { criteria: criteria.map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printCriterion */ .d) }),
    };
}
/** `none` is said where nothing is judged at all; a plan whose stages have their own has none besides. */
function criteriaSource(criteria, stages) {
    if (criteria.length > 0)
        return { criteria: criteria.map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printCriterion */ .d) };
    return stages.some((stage) => stage.criteria.length > 0) ? {} : { criteria: 'none' };
}
//# sourceMappingURL=source.js.map

/***/ })

};
