export const id = 6317;
export const ids = [6317];
export const modules = {

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

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ resolveDigests)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19224);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63032);


/**
 * Replaces the tags of images in private ECR registries by digests (`repository@sha256:…`): a tag may be moved between two
 * tasks of one release, a digest never. What cannot be told leaves the tag. Never throws; the task definition given stays
 * as it is. One call per distinct image.
 */
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

/***/ 19224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeMissing),
/* harmony export */   s: () => (/* binding */ ecrImage)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63032);

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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ ecrRegistryOf),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
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

/***/ 87119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges)
/* harmony export */ });
/* harmony import */ var _taskDefinition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);

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
    return { taskDefinition: { ...taskDefinition, ...(containerDefinitions && { containerDefinitions }) }, problems };
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

/***/ 17919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/clean.js
var clean = __webpack_require__(88507);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/failingChecks.js
/**
 * The health checks that fail, the one with the most tasks first.
 *
 * @param tasks the stopped tasks of the release
 * @param others ids of stopped tasks of other releases: what events tell of them is left out
 */
function failingChecks(tasks, events, others) {
    const signs = [
        ...tasks.flatMap(({ taskArn = '', stoppedReason = '' }) => signOf(stoppedReason, idOf(taskArn))),
        ...events.flatMap(({ message = '' }) => signOf(message, whoIn(message))),
    ].filter(({ who }) => !others.has(who));
    return [...Map.groupBy(signs, ({ targetGroup }) => targetGroup)]
        .map(([targetGroup, group]) => ({
        targetGroup,
        reasons: [...new Set(group.flatMap(({ reason }) => (reason === null ? [] : [reason])))],
        tasks: new Set(group.map(({ who }) => who)).size,
    }))
        .toSorted((a, b) => b.tasks - a.tasks);
}
function idOf(taskArn) {
    return taskArn.slice(taskArn.lastIndexOf('/') + 1);
}
/**
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html and
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
function signOf(text, who) {
    if (!/is unhealthy in|failed (ELB|container) health checks/i.test(text))
        return [];
    const targetGroup = /\(target-group ([^)]*)\)/.exec(text)?.[1];
    const reason = /due to \(reason (.*)\)/.exec(text)?.[1] ?? null;
    return [{ who, targetGroup: targetGroup === undefined ? null : nameOf(targetGroup), reason }];
}
function whoIn(message) {
    const task = /\(task ([^)]*)\)/.exec(message)?.[1];
    return task ?? /\(instance [^)]*\)( \(port [^)]*\))?/.exec(message)?.[0] ?? 'unknown';
}
/** `shop` of `arn:aws:elasticloadbalancing:…:targetgroup/shop/0123456789abcdef`. */
function nameOf(targetGroupArn) {
    return targetGroupArn.split('/')[1] ?? targetGroupArn;
}
//# sourceMappingURL=failingChecks.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/serviceEvents.js
var serviceEvents = __webpack_require__(6196);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/stoppedTasks.js
/** Reasons that ECS has for stopping a task that did nothing wrong. */
const ORDINARY = /^Scaling activity initiated by|^Task stopped by user|^service .* deployment/i;
/**
 * Groups the tasks that failed by why they did, the most frequent reason first.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
function groupStoppedTasks(tasks) {
    const failed = tasks.filter((task) => !ORDINARY.test(task.stoppedReason ?? ''));
    const byReason = Map.groupBy(failed, reasonOf);
    return [...byReason]
        .map(([reason, group]) => ({ reason, count: group.length, example: latest(group)?.taskArn ?? 'unknown' }))
        .toSorted((a, b) => b.count - a.count);
}
/** The task's reason with those of its containers and their exit codes; without what differs from task to task. */
function reasonOf(task) {
    const containers = (task.containers ?? [])
        .filter(({ exitCode, reason }) => reason !== undefined || (exitCode !== undefined && exitCode !== 0))
        .map(({ name, exitCode, reason }) => {
        const exit = exitCode === undefined ? [] : [`exit code ${exitCode}`];
        return `${name}: ${[...exit, ...(reason === undefined ? [] : [reason])].join(', ')}`;
    });
    const own = task.stoppedReason ?? task.stopCode ?? 'no reason given';
    return [own, ...containers.filter((each) => !each.endsWith(own))].join('; ');
}
function latest(tasks) {
    return tasks.toSorted((a, b) => Number(b.stoppedAt ?? 0) - Number(a.stoppedAt ?? 0))[0];
}
//# sourceMappingURL=stoppedTasks.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/diagnosis.js




/** Reasons whose logs are read, containers of a task, and lines of a log: what a person reads, in few calls. */
const REASONS_WITH_LOGS = 3;
const CONTAINERS_WITH_LOGS = 4;
const LOG_LINES = 10;
/** Gathers why a deployment failed. Never throws: it decides nothing any more, and what cannot be read is said. */
async function diagnose(api, logs, subject) {
    const { ref, taskDefinitionArn, since, serviceDeploymentArn } = subject;
    const unreadable = [];
    const [tasks, service, deployment] = await Promise.all([
        read('why tasks stopped', () => api.stoppedTasks(ref)),
        read('the events of the service', () => api.describeService(ref)),
        serviceDeploymentArn === null
            ? null
            : read('the alarms of the deployment', () => api.describeServiceDeployment(serviceDeploymentArn)),
    ]);
    const [own, others] = partition(tasks ?? [], (task) => task.taskDefinitionArn === taskDefinitionArn);
    const recent = own.filter(({ stoppedAt, stoppingAt }) => (stoppedAt ?? stoppingAt ?? since) >= since);
    const events = (service?.events ?? []).filter(({ createdAt }) => createdAt && createdAt >= since);
    const groups = groupStoppedTasks(recent).map(async (group, rank) => {
        const example = rank < REASONS_WITH_LOGS ? recent.find(({ taskArn }) => taskArn === group.example) : undefined;
        return { ...group, logs: example ? await logsOf(example, logs, subject.taskDefinition) : [] };
    });
    return {
        stopped: await Promise.all(groups),
        failingChecks: failingChecks(recent, events, new Set(others.map(({ taskArn = '' }) => idOf(taskArn)))),
        alarms: deployment?.alarms?.triggeredAlarmNames ?? [],
        events: (0,serviceEvents/* eventLines */.C)(events, since),
        unreadable,
    };
    async function read(what, call) {
        try {
            return await call();
        }
        catch (error) {
            unreadable.push(`${what}: ${(0,clean/* cleanLines */.v)(String(error))[0] ?? 'no reason given'}`);
            return null;
        }
    }
}
/** Of the containers that ran, those that failed first. */
function logsOf(task, logs, taskDefinition) {
    const ran = (task.containers ?? []).filter((each) => each.exitCode !== undefined || each.runtimeId !== undefined);
    const [failed, rest] = partition(ran, ({ exitCode = 0, reason }) => exitCode !== 0 || reason !== undefined);
    const shown = [...failed, ...rest].slice(0, CONTAINERS_WITH_LOGS).map(async ({ name: container = '?' }) => ({
        container,
        lines: await logs.tail(taskDefinition, task.taskArn, container, LOG_LINES),
    }));
    return Promise.all(shown);
}
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}
//# sourceMappingURL=diagnosis.js.map

/***/ }),

/***/ 43227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findOwnDeployment),
/* harmony export */   Z: () => (/* binding */ isOfSameTime)
/* harmony export */ });
/** ECS may have created the service deployment a little before the deployment it answers with. Milliseconds. */
const MARGIN = 10_000;
/**
 * Finds our own service deployment: created when ours was, aiming at our task definition. No call of ECS answers this,
 * and what UpdateService or DescribeServices name as current may be another's. One or two calls.
 *
 * @returns null while ECS does not show it yet: reads after UpdateService may be a little behind
 */
async function findOwnDeployment(api, mark) {
    const briefs = await api.listServiceDeployments(mark, new Date(mark.createdAt.getTime() - MARGIN));
    const revisions = briefs.flatMap(({ targetServiceRevisionArn: arn }) => (arn === undefined ? [] : [arn]));
    if (revisions.length === 0)
        return null;
    const described = await api.describeServiceRevisions([...new Set(revisions)].slice(0, 20));
    const ours = new Set(described
        .filter(({ taskDefinition }) => taskDefinition === mark.taskDefinitionArn)
        .map(({ serviceRevisionArn }) => serviceRevisionArn));
    const distance = (createdAt) => Math.abs(Number(createdAt) - mark.createdAt.getTime());
    const candidates = briefs
        .filter(({ targetServiceRevisionArn: arn }) => ours.has(arn))
        .toSorted((a, b) => distance(a.createdAt) - distance(b.createdAt));
    return candidates[0]?.serviceDeploymentArn ?? null;
}
/** Whether a service deployment was created when ours was. */
function isOfSameTime(mark, createdAt) {
    return Math.abs(Number(createdAt) - mark.createdAt.getTime()) <= MARGIN;
}
//# sourceMappingURL=find.js.map

/***/ }),

/***/ 65645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43227);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54877);
/* harmony import */ var _native_reached_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);





/** The next progress is told when this many times as long has passed as when the last one was. */
const TELL_GROWTH = 1.25;
/** A service deployment that does not show for so long is not there. Milliseconds. */
const NOT_FOUND_MS = 60_000;
/** Looks for the deployment that superseded ours, before it is said that somebody stopped it. */
const SUCCESSOR_LOOKS = 3;
/**
 * Follows our own service deployment to its end, or as far as asked, and fails at the first look that proves failure.
 *
 * @throws the signal's reason when cancelled; what ECS answers when a call fails for good; when ECS does not show the
 *   deployment at all, which is no end
 */
async function follow(api, mark, options) {
    const start = options.begunAt ?? performance.now();
    const deadline = start + options.timeoutMs;
    let own = options.serviceDeploymentArn ?? null;
    let progress = 'ECS does not show the deployment yet';
    let told = { at: 0, doomed: false };
    let answerTried = false;
    let isReadable = true;
    for (;;) {
        options.signal.throwIfAborted();
        const seen = await lookSafely();
        if (seen)
            return { ...seen, serviceDeploymentArn: own };
        if (own === null && isReadable && performance.now() - start >= NOT_FOUND_MS) {
            throw new Error(`ECS shows no service deployment of ${mark.taskDefinitionArn} that began with this one.`);
        }
        if (performance.now() >= deadline) {
            const minutes = options.timeoutMs / 60_000;
            const reason = `Not finished after ${minutes} min: ${progress.replace(/\.$/, '')}. ECS goes on with it.`;
            return { result: 'timed-out', reason, serviceDeploymentArn: own, over: false };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(jittered(options.intervalMs), deadline - performance.now()), undefined, {
            signal: options.signal,
        }).catch(() => options.signal.throwIfAborted());
    }
    /** A look that ECS throttled, or that got lost, says nothing about the deployment: the next one will. */
    async function lookSafely() {
        try {
            const seen = await (own === null ? lookForOwn() : look(own));
            isReadable = true;
            return seen;
        }
        catch (error) {
            if (!(0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .d)(error))
                throw error;
            isReadable = false;
            progress = `ECS cannot be read at the moment (${error.message})`;
            tell({ progress, doomed: told.doomed });
            return null;
        }
    }
    /** The answer to UpdateService names it, as a rule: then it takes no search. */
    async function lookForOwn() {
        const { answeredArn } = mark;
        if (answeredArn !== undefined && !answerTried) {
            answerTried = true;
            const deployment = await api.describeServiceDeployment(answeredArn);
            if ((0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfSameTime */ .Z)(mark, deployment.createdAt))
                return found(answeredArn, deployment);
        }
        const arn = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findOwnDeployment */ .D)(api, mark);
        return arn === null ? null : found(arn);
    }
    function found(arn, deployment) {
        own = arn;
        options.onFound(arn);
        return look(arn, deployment);
    }
    async function look(arn, seen) {
        const deployment = seen ?? (await api.describeServiceDeployment(arn));
        options.onLook?.(deployment);
        const successor = deployment.status === 'STOPPED' ? await successorOf(arn, deployment.createdAt) : null;
        const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(deployment, successor);
        if (judgement.kind === 'ended')
            return { ...judgement.outcome, over: true };
        if (hasCome(deployment, options.until)) {
            return { result: 'succeeded', reason: `So far: ${judgement.progress}. ECS goes on with it.`, over: false };
        }
        if (judgement.progress !== progress)
            tell(judgement);
        progress = judgement.progress;
        return null;
    }
    /** Tasks that fail and start again for half an hour are worth some twenty lines, not six hundred. */
    function tell({ progress: news, doomed }) {
        const at = performance.now() - start;
        if (at < told.at * TELL_GROWTH && doomed === told.doomed)
            return;
        told = { at, doomed };
        options.onProgress(news);
    }
    /** The deployment that came after ours, if any: looked for a while, for lists may be behind. */
    async function successorOf(arn, createdAt = mark.createdAt) {
        for (let looks = 1;; looks += 1) {
            const since = await api.listServiceDeployments(mark, createdAt);
            const newer = since.filter((each) => each.serviceDeploymentArn !== arn && Number(each.createdAt) > Number(createdAt));
            const successor = newer.at(-1)?.serviceDeploymentArn ?? null;
            if (successor !== null || looks === SUCCESSOR_LOOKS)
                return successor;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(options.intervalMs, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
        }
    }
}
function hasCome(deployment, until = 'done') {
    return typeof until === 'function' ? until(deployment) : (0,_native_reached_js__WEBPACK_IMPORTED_MODULE_4__/* .reached */ .V)(deployment, until);
}
/** Spread, so that many jobs that began together do not keep asking together. */
function jittered(ms) {
    return ms * (0.8 + 0.4 * Math.random());
}
//# sourceMappingURL=follow.js.map

/***/ }),

/***/ 54877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   SW: () => (/* binding */ hasTriggered)
/* harmony export */ });
/* harmony import */ var _native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

/**
 * Judges a service deployment by its own status alone. That the service is stable, or that tasks run, proves nothing:
 * both are true after a rollback, too.
 *
 * A rollback that has begun is no end yet: only when it has succeeded does the stable release have its traffic back.
 *
 * @param successor ARN of a newer deployment of the same service, where there is one
 */
function judge(deployment, successor) {
    const because = reasonOf(deployment);
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return ended('succeeded', 'ECS completed the deployment.');
        case 'ROLLBACK_SUCCESSFUL':
            return onRequest(deployment)
                ? ended('stopped', `Somebody asked ECS to roll back, and it has: ${because}`)
                : ended('rolled-back', because);
        case 'ROLLBACK_FAILED':
            return ended('failed', `It could not be rolled back: ${deployment.statusReason ?? because}`);
        case 'STOPPED':
            return stopped(deployment, successor, because);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { kind: 'waiting', progress: `rolling back: ${because}`, doomed: true };
        case 'STOP_REQUESTED':
            return { kind: 'waiting', progress: `being stopped: ${because}`, doomed: true };
        default:
            return { kind: 'waiting', progress: progressOf(deployment), doomed: false };
    }
}
/**
 * A rolling deployment is rolled back by its circuit breaker, by an alarm, or because somebody asked for it. Where ECS moves the
 * traffic there are more reasons (hooks, pauses that time out, stages that do), and only its words tell.
 */
function onRequest(deployment) {
    if (deployment.lifecycleStage !== undefined)
        return /StopServiceDeployment|\buser\b/i.test(reasonOf(deployment));
    return deployment.deploymentCircuitBreaker?.status !== undefined && !hasTriggered(deployment);
}
/** Whether ECS itself has found the release bad. */
function hasTriggered({ deploymentCircuitBreaker: breaker, alarms }) {
    return breaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}
/**
 * ECS stops a deployment for three reasons: a failure was detected and rolling back is not switched on, another
 * deployment took over, or somebody asked for it.
 */
function stopped(deployment, successor, because) {
    if (deployment.rollback && successor !== null) {
        return ended('superseded', `Another deployment took over: ${successor}. This one was being rolled back: ${because}`);
    }
    if (hasTriggered(deployment))
        return ended('failed', because);
    if (successor !== null)
        return ended('superseded', `Another deployment took over: ${successor}.`);
    return ended('stopped', because);
}
/** ECS's own reason, and the alarms that it does not name in it. */
function reasonOf({ rollback, statusReason, alarms }) {
    const own = rollback?.reason ?? statusReason ?? 'ECS gave no reason.';
    const triggered = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    const unnamed = triggered.filter((name) => !own.includes(name));
    return unnamed.length > 0 ? `${own} Alarms: ${unnamed.join(', ')}.` : own;
}
function ended(result, reason) {
    return { kind: 'ended', outcome: { result, reason } };
}
/** `1 of 3 new tasks running, 2 starting; 1 failed, 3 end the deployment`, and how far the traffic is */
function progressOf(deployment) {
    const { status, targetServiceRevision: target, deploymentCircuitBreaker: breaker } = deployment;
    const requested = target?.requestedTaskCount ?? 0;
    const running = target?.runningTaskCount ?? 0;
    const pending = target?.pendingTaskCount ?? 0;
    const tasks = `${running} of ${requested} new tasks running${pending > 0 ? `, ${pending} starting` : ''}`;
    const failures = breaker?.failureCount ?? 0;
    const limit = breaker?.status === 'MONITORING' ? `, ${breaker.threshold ?? '?'} end the deployment` : '';
    return [
        status === 'PENDING' ? 'waiting for ECS to start' : tasks,
        ...(failures > 0 ? [`${failures} failed${limit}`] : []),
        ...trafficOf(deployment),
    ].join('; ');
}
/** `10% of the traffic; paused at PRE_PRODUCTION_TRAFFIC_SHIFT until 15:04:05 UTC (then ROLLBACK)`; nothing for a rolling one */
function trafficOf(deployment) {
    const stage = (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(deployment);
    if (stage === null)
        return [];
    const [hook] = (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingHooks */ .uy)(deployment);
    const until = hook?.expiresAt ? ` until ${(0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOfDay */ .rb)(hook.expiresAt)} (then ${hook.timeoutAction})` : '';
    const weight = (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .requestedWeight */ .Bd)(deployment);
    return [
        ...(weight === null ? [] : [`${weight}% of the traffic`]),
        hook ? `paused at ${stage}${until}` : `at ${stage}`,
    ];
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 65583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runOneOffTask)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/certainty.js
var certainty = __webpack_require__(41163);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/oneOffEnd.js
/** SIGKILL and SIGTERM: how ECS ends the other containers once an essential one has exited. */
const ENDED_WITH_THE_TASK = new Set([128 + 9, 128 + 15]);
/** What ECS says when the exit codes of the containers say it better. */
const EXITED = 'Essential container in task exited';
/**
 * Why a task that has stopped did not do what it was run for; null when it did: the container with the command ended
 * with 0, and no other one failed. A sidecar that ECS ended because the command was done has not failed.
 */
function failureOf(task, taskDefinition, commandContainer) {
    const essential = new Set((taskDefinition.containerDefinitions ?? []).filter((each) => each['essential'] !== false).map(({ name }) => name));
    const containers = task.containers ?? [];
    const failures = containers.flatMap((container) => {
        const isCommand = container.name === commandContainer;
        const failure = containerFailure(container, isCommand, isCommand || essential.has(container.name));
        return failure === null ? [] : [`${container.name}: ${failure}`];
    });
    if (!containers.some(({ name }) => name === commandContainer))
        failures.push(`${commandContainer}: no such container`);
    if (failures.length === 0)
        return null;
    const { stoppedReason } = task;
    return [...(stoppedReason && stoppedReason !== EXITED ? [stoppedReason] : []), ...failures].join('; ');
}
function containerFailure({ exitCode, reason }, isCommand, mustStart) {
    const because = reason === undefined ? '' : ` (${reason})`;
    if (exitCode === undefined)
        return mustStart ? `never started${because}` : null;
    const endedByEcs = !isCommand && reason === undefined && ENDED_WITH_THE_TASK.has(exitCode);
    return exitCode === 0 || endedByEcs ? null : `exit code ${exitCode}${because}`;
}
/** Why RunTask started nothing. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html */
function notStarted(failures) {
    const reasons = failures.map(({ reason, detail, arn }) => [reason ?? 'no reason given', detail, arn].filter((part) => part !== undefined).join(', '));
    return `ECS did not start the task: ${reasons.length === 0 ? 'it gave no reason' : reasons.join('; ')}.`;
}
//# sourceMappingURL=oneOffEnd.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/oneOffRequest.js
/** By this, the tasks that we started can be found: `aws ecs list-tasks --started-by deploy-actions`. */
const STARTED_BY = 'deploy-actions';
/**
 * RunTask for one task in the surroundings of a service's tasks. Nothing is sent that the service does not have, and
 * nothing that RunTask refuses: a launch type beside a capacity provider strategy, a network configuration outside of
 * awsvpc mode, tags propagated from a service.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 */
function oneOffRequest(subject, clientToken) {
    const { cluster, service, taskDefinitionArn, taskDefinition, container, command, environment = [] } = subject;
    const { capacityProviderStrategy: strategy = [], launchType, platformVersion, networkConfiguration } = service;
    const { placementConstraints = [], enableExecuteCommand, enableECSManagedTags } = service;
    return {
        cluster,
        taskDefinition: taskDefinitionArn,
        count: 1,
        clientToken,
        startedBy: STARTED_BY,
        ...(strategy.length > 0 ? { capacityProviderStrategy: strategy } : launchType && { launchType }),
        ...(platformVersion && { platformVersion }),
        ...(placementConstraints.length > 0 && { placementConstraints }),
        ...(taskDefinition['networkMode'] === 'awsvpc' && networkConfiguration && { networkConfiguration }),
        ...(enableExecuteCommand && { enableExecuteCommand }),
        ...(enableECSManagedTags && { enableECSManagedTags }),
        ...(service.propagateTags === 'TASK_DEFINITION' && { propagateTags: service.propagateTags }),
        overrides: {
            containerOverrides: [
                {
                    name: container,
                    ...(command.length > 0 && { command: [...command] }),
                    ...(environment.length > 0 && { environment: environment.map(({ name, value }) => ({ name, value })) }),
                },
            ],
        },
    };
}
//# sourceMappingURL=oneOffRequest.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/oneOffTask.js





const LOG_LINES = 20;
/**
 * Runs one command to its end, in the place of the service's tasks.
 *
 * A task is never left to itself: where the wait for it ends before it does (time-out, cancel, ECS that cannot be asked),
 * it is told to stop. It then has the `stopTimeout` of its containers to end by itself.
 *
 * @throws what ECS answers when it refuses the call; the signal's reason when cancelled
 */
async function runOneOffTask(api, logs, options) {
    const { signal, onProgress, taskDefinition, container } = options;
    signal.throwIfAborted();
    const { tasks, failures } = await api.runTask(oneOffRequest(options, (0,external_node_crypto_.randomUUID)()));
    const taskArn = tasks[0]?.taskArn;
    if (taskArn === undefined)
        return { ok: false, taskArn: null, reason: notStarted(failures), containers: [] };
    onProgress(`started ${taskArn}`);
    const { task, timedOut } = await watch(api, taskArn, options).catch(async (error) => {
        onProgress(await stop(api, options.cluster, taskArn, 'Nobody waits for this task any more'));
        throw error;
    });
    if (!timedOut) {
        const failure = failureOf(task, taskDefinition, container);
        const containers = await endsOf(logs, task, options);
        return failure === null ? { ok: true, taskArn, containers } : { ok: false, taskArn, reason: failure, containers };
    }
    const minutes = Number((options.timeoutMs / 60_000).toFixed(2));
    const stopped = await stop(api, options.cluster, taskArn, `Not finished after ${minutes} min`);
    const reason = `Not finished after ${minutes} min, when it was ${task?.lastStatus ?? 'not shown by ECS'}; ${stopped}.`;
    return { ok: false, taskArn, reason, containers: await endsOf(logs, task, options) };
}
/** Waits until the task has stopped, or the time is up. Throws the signal's reason. */
async function watch(api, taskArn, options) {
    const { cluster, signal, intervalMs, timeoutMs, onProgress } = options;
    const deadline = performance.now() + timeoutMs;
    let task = null;
    for (;;) {
        signal.throwIfAborted();
        const seen = await look();
        if (seen && seen.lastStatus !== task?.lastStatus)
            onProgress(`the task is ${seen.lastStatus}`);
        task = seen ?? task;
        if (task?.lastStatus === 'STOPPED')
            return { task, timedOut: false };
        const left = deadline - performance.now();
        if (left <= 0)
            return { task, timedOut: true };
        await (0,promises_.setTimeout)(Math.min(intervalMs, left), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    /** A look that was lost on the way says nothing about the task. */
    async function look() {
        try {
            return await api.describeTask(cluster, taskArn);
        }
        catch (error) {
            if ((0,certainty/* isTransient */.d)(error))
                return null;
            throw error;
        }
    }
}
/** @returns what became of it, as the end of a sentence */
async function stop(api, cluster, taskArn, reason) {
    try {
        await api.stopTask(cluster, taskArn, `deploy-actions: ${reason}`);
        return 'the task was told to stop';
    }
    catch (error) {
        return `the task could not be stopped and may still be running (${error.message})`;
    }
}
function endsOf(logs, task, { taskDefinition }) {
    const containers = (task?.containers ?? []).map(async ({ name = '?', exitCode = null, runtimeId }) => {
        const ran = exitCode !== null || runtimeId !== undefined;
        const log = ran ? await logs.tail(taskDefinition, task.taskArn, name, LOG_LINES) : [];
        return { name, exitCode, log };
    });
    return Promise.all(containers);
}
//# sourceMappingURL=oneOffTask.js.map

/***/ }),

/***/ 75011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ taskDefinitionSource)
/* harmony export */ });
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

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventLines),
/* harmony export */   K: () => (/* binding */ isTrouble)
/* harmony export */ });
/** How messages begin: `(service shop) …` as observed, `service shop …` in the documents. */
const SERVICE = /^(\(service [^)]*\)|service \S+) /;
/** Most lines that are worth reading. */
const MOST = 20;
/** Which task, instance or port it was differs from one event to the next, and so does how many tasks were meant. */
const VARYING = /\((task|instance|port) [^)]*\)|\b\d+(?= (running )?(tasks|targets))/g;
/**
 * The events of a service since a time, oldest first; events that tell the same are one line. Of the steady states, which
 * ECS reports every six hours, those are kept that follow on something: they tell that the service recovered.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 *
 * @param since by ECS's clock
 * @returns at most 20, the latest
 */
function eventLines(events, since) {
    const told = events
        .flatMap(({ createdAt, message }) => createdAt && message && createdAt >= since ? [{ at: createdAt, message }] : [])
        .toReversed() // ECS lists the newest first, and several may have the same time
        .toSorted((a, b) => Number(a.at) - Number(b.at))
        .map(({ at, message }) => ({ at, message: message.replace(SERVICE, '') }))
        .filter(({ message }, index, all) => !isSteady(message) || (index > 0 && !isSteady(all[index - 1].message)));
    const alike = Map.groupBy(told, ({ message }) => message.replaceAll(VARYING, ''));
    return [...alike.values()].map((group) => ({ ...group[0], count: group.length })).slice(-MOST);
}
/** Events that name a problem, rather than a step of every deployment. */
function isTrouble({ message }) {
    return /\b(unable|failed|failure|unhealthy|error|insufficient|rolling back)\b/i.test(message);
}
function isSteady(message) {
    return message.startsWith('has reached a steady state');
}
//# sourceMappingURL=serviceEvents.js.map

/***/ }),

/***/ 46644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planSettings),
/* harmony export */   r: () => (/* binding */ withoutRollback)
/* harmony export */ });
/** What UpdateService must be sent so that the service has the settings given; nothing that was not given. */
function planSettings(service, settings) {
    const problems = [];
    const wanted = {
        desiredCount: settings.desiredCount,
        propagateTags: settings.propagateTags,
        enableExecuteCommand: settings.enableExecuteCommand,
        capacityProviderStrategy: settings.capacityProviders.length > 0 ? capacityProviders() : undefined,
        deploymentConfiguration: deploymentConfiguration(service, settings),
    };
    const differing = Object.entries(wanted).filter(([name, value]) => value !== undefined && !isDeepEqual(value, service[name]));
    return {
        changes: Object.fromEntries(differing),
        differences: differing.map(([name, value]) => ({
            path: `service.${name}`,
            before: show(service[name]),
            after: show(value),
        })),
        problems,
    };
    function capacityProviders() {
        return settings.capacityProviders.map(({ key: capacityProvider, value, line }) => {
            const [weight = NaN, base] = value.split(',').map(Number);
            if (!isCount(weight, 1_000) || !(base === undefined || isCount(base, 100_000))) {
                const message = `line ${line}: must be \`provider=weight\` (0 to 1000) or \`provider=weight,base\`, but the value is \`${value}\`.`;
                problems.push({ input: 'capacity-providers', message });
            }
            return { capacityProvider, weight, base: base ?? 0 };
        });
    }
}
/** The service's own configuration with what was given changed: UpdateService replaces it as a whole. */
function deploymentConfiguration({ deploymentConfiguration: own }, settings) {
    const { minimumHealthyPercent, maximumPercent, circuitBreaker, alarms } = settings;
    const changes = {
        ...(minimumHealthyPercent !== undefined && { minimumHealthyPercent }),
        ...(maximumPercent !== undefined && { maximumPercent }),
        ...(circuitBreaker !== undefined && {
            deploymentCircuitBreaker: {
                ...own?.deploymentCircuitBreaker,
                enable: circuitBreaker !== 'off',
                rollback: circuitBreaker === 'rollback',
            },
        }),
        ...(alarms.length > 0 && { alarms: { alarmNames: [...alarms], enable: true, rollback: true } }),
    };
    return Object.keys(changes).length === 0 ? undefined : { ...own, ...changes };
}
/**
 * The service's deployment configuration with every rollback by ECS switched off: for a release that must not be rolled
 * back, because what it did before (a migration) cannot be undone.
 */
function withoutRollback(own) {
    return {
        ...own,
        ...(own?.deploymentCircuitBreaker && {
            deploymentCircuitBreaker: { ...own.deploymentCircuitBreaker, rollback: false },
        }),
        ...(own?.alarms && { alarms: { ...own.alarms, rollback: false } }),
    };
}
function isCount(value, most) {
    return Number.isInteger(value) && value >= 0 && value <= most;
}
function isDeepEqual(a, b) {
    return stable(a) === stable(b);
}
/** JSON with keys in order. */
function stable(value) {
    return JSON.stringify(value, (_key, each) => each !== null && typeof each === 'object' && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : each);
}
function show(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'object' ? stable(value) : `${value}`;
}
//# sourceMappingURL=serviceSettings.js.map

/***/ }),

/***/ 17907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName)
/* harmony export */ });
/** `shop:12` of the ARN of a task definition; of any ARN the last part. */
function shortName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
//# sourceMappingURL=shortName.js.map

/***/ }),

/***/ 30970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseTaskDefinition)
/* harmony export */ });
/* harmony import */ var _deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89192);
/* harmony import */ var _checkShape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88475);
/* harmony import */ var _taskDefinition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50516);




/**
 * Reads a task definition from JSON or YAML, with the place of everything that is wrong. The output of
 * `describe-task-definition` is taken as it is: the envelope and what only ECS may set are removed.
 *
 * @param file the name that problems carry; one that ends in .json must be JSON
 */
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

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reached)
/* harmony export */ });
/* unused harmony export waitUntils */
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

const waitUntils = ['done', 'paused', 'shifted', 'bake', ..._lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleStages */ .Wm];
/**
 * Whether a deployment has come so far. What goes back, or has ended, has come nowhere: that is for whoever judges its end. Of a
 * rolling deployment, which has no stages, only the end can be waited for.
 */
function reached(deployment, until) {
    if (deployment.status !== 'IN_PROGRESS' || until === 'done')
        return false;
    if (until === 'paused')
        return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingHooks */ .uy)(deployment).length > 0;
    const stage = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(deployment);
    if (stage === null)
        return false;
    if (until === 'bake')
        return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCome */ .v0)('BAKE_TIME', { of: stage });
    if (until === 'shifted')
        return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .requestedWeight */ .Bd)(deployment) === 100 || (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCome */ .v0)('POST_PRODUCTION_TRAFFIC_SHIFT', { of: stage });
    return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCome */ .v0)(until, { of: stage });
}
//# sourceMappingURL=reached.js.map

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

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/ask.js
/** Asks AWS. Never throws: what cannot be known is a finding that says why, and what permission would help. */
async function ask({ check, subject, needs }, call) {
    try {
        return { known: true, value: await call() };
    }
    catch (error) {
        const message = isDenied(error)
            ? `could not be checked: it needs \`${needs}\`, which these credentials are not allowed to use.`
            : `could not be checked: ${messageOf(error)}`;
        return { known: false, finding: { check, severity: 'warning', subject, message } };
    }
}
/** The names that AWS's services give to a refusal. */
const DENIED = /^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedException|NotAuthorized(Exception)?)$/;
function isDenied(error) {
    return error instanceof Error && DENIED.test(error.name);
}
function messageOf(error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
//# sourceMappingURL=ask.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/credentials.js
/**
 * Whether the credentials outlive the deployment. Ending before the time-out is a warning, since most deployments are
 * faster; ending before the plan can be through is an error when they are not renewed.
 */
function checkCredentials(input) {
    const { credentialsExpireAt: end, credentialsAreRenewed = true, now, timeoutMs, leastMs = 0 } = input;
    const lives = (ms) => end === null || end.getTime() >= now.getTime() + ms;
    if (lives(timeoutMs))
        return [];
    const hopeless = !credentialsAreRenewed && !lives(leastMs);
    const needed = new Date(now.getTime() + (hopeless ? leastMs : timeoutMs));
    const message = `the AWS credentials end at ${end.toISOString()}, the deployment ${hopeless ? 'takes at least' : 'may take'} ` +
        `until ${needed.toISOString()}. Get them for longer (\`role-duration-seconds\` of ` +
        'aws-actions/configure-aws-credentials), or get them right before this step.';
    return [{ check: 'credentials', severity: hopeless ? 'error' : 'warning', subject: 'AWS credentials', message }];
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/image.js
var ecr_image = __webpack_require__(19224);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/input.js
/** Null for a service that does not exist yet. */
function placeOf({ service }) {
    const [, partition, , region, account] = (service.serviceArn ?? '').split(':');
    return partition && region && account ? { partition, region, account } : null;
}
/** The task definition's members in the SDK's types. What is in a file may be null where the types say undefined. */
function members(taskDefinition) {
    return taskDefinition;
}
function containersOf(taskDefinition) {
    return members(taskDefinition).containerDefinitions ?? [];
}
/** Whether the tasks run on Fargate, or are to be validated as if they did. */
function isForFargate({ taskDefinition, service }) {
    return (service.launchType === 'FARGATE' ||
        (service.capacityProviderStrategy ?? []).some(({ capacityProvider }) => capacityProvider?.startsWith('FARGATE')) ||
        (members(taskDefinition).requiresCompatibilities ?? []).includes('FARGATE'));
}
//# sourceMappingURL=input.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/secretUses.js

/** Every reference to a secret: of variables, of log drivers, of private registries. */
function secretUses(taskDefinition) {
    return containersOf(taskDefinition).flatMap(({ name, secrets, logConfiguration, repositoryCredentials }) => {
        const credentials = repositoryCredentials?.credentialsParameter;
        return [
            ...(secrets ?? []).map((each) => ({ name: each.name, valueFrom: each.valueFrom })),
            ...(logConfiguration?.secretOptions ?? []).map((each) => ({ name: each.name, valueFrom: each.valueFrom })),
            ...(credentials ? [{ name: 'repositoryCredentials', valueFrom: credentials }] : []),
        ].flatMap((each) => (each.valueFrom ? [{ user: `${name}/${each.name}`, valueFrom: each.valueFrom }] : []));
    });
}
/** The users of one reference, for a message. */
function usersOf(uses) {
    return uses.map(({ user }) => `\`${user}\``).join(', ');
}
/**
 * How a finding names a reference: by its ARN or path. What is neither may be the secret itself, given by mistake: then
 * its user is named instead.
 */
function subjectOf({ user, valueFrom }, reference) {
    if (reference?.kind === 'secret')
        return reference.arn;
    return /^(arn:|\/)/.test(valueFrom) ? valueFrom : user;
}
//# sourceMappingURL=secretUses.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/executionRole.js



/**
 * Whether a task definition without an execution role needs one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
function checkExecutionRole(input) {
    const { executionRoleArn, family } = members(input.taskDefinition);
    const reasons = executionRoleArn ? [] : reasonsForExecutionRole(input);
    if (reasons.length === 0)
        return [];
    const message = `the task definition has no \`executionRoleArn\`, but needs one: ${reasons.join('; ')}. ` +
        'Give it a role that has the managed policy AmazonECSTaskExecutionRolePolicy, and may read what is referred to.';
    return [{ check: 'execution-role', severity: 'error', subject: family ?? 'task definition', message }];
}
function reasonsForExecutionRole(input) {
    const containers = containersOf(input.taskDefinition);
    const images = containers.filter(({ image }) => image && (0,ecr_image/* ecrImage */.s)(image));
    const logging = containers.filter(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs');
    const secrets = secretUses(input.taskDefinition);
    return [
        ...(isForFargate(input) && images.length > 0
            ? [`Fargate pulls the image of ${list(images)} from ECR with it`]
            : []),
        ...(isForFargate(input) && logging.length > 0 ? [`Fargate writes the logs of ${list(logging)} with it`] : []),
        ...(secrets.length > 0
            ? [`ECS reads the secret of ${secrets.map(({ user }) => `\`${user}\``).join(', ')} with it`]
            : []),
    ];
}
function list(containers) {
    return containers.map(({ name }) => `\`${name}\``).join(', ');
}
//# sourceMappingURL=executionRole.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/finding.js
/** What pre-flight looks at, in the order in which findings are told. */
const checkNames = [
    'credentials',
    'size',
    'images',
    'execution-role',
    'roles',
    'load-balancers',
    'log-groups',
    'secrets',
    'secret-access',
];
/** Errors first, then as the checks are ordered, then by subject. */
function sortFindings(findings) {
    const severities = ['error', 'warning', 'notice'];
    const rank = ({ severity, check }) => severities.indexOf(severity) * checkNames.length + checkNames.indexOf(check);
    return findings.toSorted((a, b) => rank(a) - rank(b) || compare(a.subject, b.subject) || compare(a.message, b.message));
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/images.js



/** Whether the images exist, as far as ECR can tell. Images of other registries are named once, as not checked. */
async function checkImages({ taskDefinition }, { ecr }) {
    const images = [...new Set(containersOf(taskDefinition).flatMap(({ image }) => image ?? []))];
    const located = images.map(ecr_image/* ecrImage */.s).filter((image) => image !== null);
    const elsewhere = images.filter((image) => (0,ecr_image/* ecrImage */.s)(image) === null);
    const findings = await Promise.all(located.map(async (image) => {
        const question = { check: 'images', subject: image.text, needs: 'ecr:DescribeImages' };
        const answer = await ask(question, () => ecr.findImage(image.at));
        return answer.known ? judgeImage(image, answer.value) : [answer.finding];
    }));
    return [...findings.flat(), ...notChecked(elsewhere)];
}
function judgeImage(image, answer) {
    if (answer.found)
        return [];
    const message = (0,ecr_image/* describeMissing */.U)(image, answer.missing);
    return [{ check: 'images', severity: 'error', subject: image.text, message }];
}
function notChecked(images) {
    if (images.length === 0)
        return [];
    const message = 'not checked: only private registries of ECR are asked whether an image exists.';
    return [{ check: 'images', severity: 'notice', subject: images.toSorted().join(', '), message }];
}
//# sourceMappingURL=images.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/loadBalancers.js


/** Whether the service's load balancers fit the containers, ports and network of the task definition. */
async function checkLoadBalancers(input, ports) {
    const findings = await Promise.all((input.service.loadBalancers ?? []).map((each) => checkOne(each, input, ports)));
    return findings.flat();
}
async function checkOne(balancer, input, ports) {
    const arns = [balancer.targetGroupArn, balancer.advancedConfiguration?.alternateTargetGroupArn];
    const groups = await Promise.all(arns
        .filter((arn) => arn !== undefined)
        .map(async (arn) => {
        const needs = 'elasticloadbalancing:DescribeTargetGroups';
        const answer = await ask({ check: 'load-balancers', subject: arn, needs }, () => ports.loadBalancing.describeTargetGroup(arn));
        return answer.known ? judgeTargetGroup(arn, answer.value, balancer, input) : [answer.finding];
    }));
    return [...judgePort(balancer, input), ...groups.flat()];
}
/** The container and port that the service registers must be there. */
function judgePort({ containerName, containerPort }, { taskDefinition }) {
    if (containerName === undefined || containerPort === undefined)
        return [];
    const containers = containersOf(taskDefinition);
    const container = containers.find(({ name }) => name === containerName);
    const subject = `${containerName}:${containerPort}`;
    if (!container) {
        const names = containers.map(({ name }) => `\`${name}\``).join(', ') || 'none';
        const message = `the service sends traffic to container \`${containerName}\`, but the task definition has ${names}.`;
        return [error(subject, message)];
    }
    const ports = (container.portMappings ?? []).map((each) => each.containerPort).filter((port) => port !== undefined);
    if (ports.includes(containerPort))
        return [];
    const message = `the service sends traffic to port ${containerPort} of \`${containerName}\`, which maps ` +
        `${ports.join(', ') || 'no port'}. Add it to its \`portMappings\`.`;
    return [error(subject, message)];
}
function judgeTargetGroup(arn, group, balancer, { taskDefinition }) {
    if (group === null)
        return [error(arn, 'the target group does not exist. Create it, or correct the service.')];
    const mode = members(taskDefinition).networkMode ?? 'bridge';
    const protocol = judgeProtocol(arn, group, balancer, taskDefinition);
    const fitting = mode === 'awsvpc' ? 'ip' : 'instance';
    if (group.targetType === fitting)
        return protocol;
    const message = `the target group's target type is \`${group.targetType}\`; network mode \`${mode}\` needs \`${fitting}\`. ` +
        'The type of a target group cannot be changed: make a new one.';
    return [error(arn, message), ...protocol];
}
/** Transport protocols that a target group's protocol can speak to a container; others are not judged. */
const TRANSPORTS = {
    HTTP: ['tcp'],
    HTTPS: ['tcp'],
    TCP: ['tcp'],
    TLS: ['tcp'],
    UDP: ['udp'],
    QUIC: ['udp'],
    TCP_UDP: ['tcp', 'udp'],
    TCP_QUIC: ['tcp', 'udp'],
};
function judgeProtocol(arn, { protocol }, { containerName, containerPort }, taskDefinition) {
    const container = containersOf(taskDefinition).find(({ name }) => name === containerName);
    const mapped = (container?.portMappings ?? [])
        .filter((each) => each.containerPort === containerPort)
        .map((each) => each.protocol ?? 'tcp');
    const spoken = TRANSPORTS[protocol];
    if (mapped.length === 0 || !spoken || mapped.some((transport) => spoken.includes(transport)))
        return [];
    const mapping = `port ${containerPort} of \`${containerName}\` is mapped for ${mapped.join(', ')}`;
    const message = `the target group speaks ${protocol}, but ${mapping}. Correct the mapping's \`protocol\`.`;
    return [error(arn, message)];
}
function error(subject, message) {
    return { check: 'load-balancers', severity: 'error', subject, message };
}
//# sourceMappingURL=loadBalancers.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/logGroups.js


/** Whether the log groups of the awslogs driver exist: a container does not start without. */
async function checkLogGroups(input, { logs }) {
    const findings = await Promise.all(logGroupsOf(input).map(async (group) => {
        const question = { check: 'log-groups', subject: group.name, needs: 'logs:DescribeLogGroups' };
        const answer = await ask(question, () => logs.logGroupExists(group.region, group.name));
        if (!answer.known)
            return [answer.finding];
        return answer.value ? [] : [missing(group)];
    }));
    return findings.flat();
}
/**
 * The groups that must be there; the driver makes those of `awslogs-create-group`.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
 */
function logGroupsOf({ taskDefinition }) {
    const needed = containersOf(taskDefinition).flatMap(({ name, logConfiguration }) => {
        const options = logConfiguration?.options ?? {};
        const group = options['awslogs-group'];
        if (logConfiguration?.logDriver !== 'awslogs' || !group || options['awslogs-create-group'] === 'true')
            return [];
        return [{ container: name ?? '', name: group, region: options['awslogs-region'] ?? null }];
    });
    const groups = Map.groupBy(needed, ({ name, region }) => `${region} ${name}`);
    return [...groups.values()].map((all) => ({ ...all[0], containers: all.map(({ container }) => container) }));
}
function missing({ name, region, containers }) {
    const users = containers.map((container) => `\`${container}\``).join(', ');
    const message = `${users} cannot start: there is no log group \`${name}\`${region === null ? '' : ` in ${region}`}. Create it, or set ` +
        '`awslogs-create-group` to `true` and allow the execution role `logs:CreateLogGroup`.';
    return { check: 'log-groups', severity: 'error', subject: name, message };
}
//# sourceMappingURL=logGroups.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/trustPolicy.js
const ECS_TASKS = 'ecs-tasks.amazonaws.com';
const ASSUME_ROLE = 'sts:AssumeRole';
/**
 * Whether a role's trust policy lets ECS tasks assume the role. `unclear` for what cannot be decided from the policy alone;
 * conditions are taken to hold, since they usually name the account or the cluster. Never throws.
 *
 * @param encoded the policy as IAM answers it: JSON, URL-encoded
 */
function trustsEcsTasks(encoded) {
    const policy = decode(encoded);
    if (policy === null)
        return 'unclear';
    const statements = listOf(policy['Statement']).filter(isObject);
    if (statements.some((each) => 'NotPrincipal' in each || 'NotAction' in each))
        return 'unclear';
    const about = statements.filter((each) => coversAssumeRole(each['Action']) && coversEcsTasks(each['Principal']) !== 'no');
    const denials = about.filter((each) => each['Effect'] === 'Deny');
    if (denials.length > 0)
        return denials.every((each) => 'Condition' in each) ? 'unclear' : 'no';
    const grants = about.filter((each) => each['Effect'] === 'Allow').map((each) => coversEcsTasks(each['Principal']));
    if (grants.includes('yes'))
        return 'yes';
    return grants.includes('unclear') ? 'unclear' : 'no';
}
function decode(encoded) {
    try {
        const policy = JSON.parse(decodeURIComponent(encoded));
        return isObject(policy) ? policy : null;
    }
    catch {
        return null;
    }
}
function coversAssumeRole(action) {
    return listOf(action).some((each) => typeof each === 'string' && matches(each.toLowerCase(), ASSUME_ROLE.toLowerCase()));
}
/** Everybody, `*`, is documented for accounts and users; whether it means services, too, is not. */
function coversEcsTasks(principal) {
    if (principal === '*')
        return 'unclear';
    if (!isObject(principal))
        return 'no';
    if (listOf(principal['Service']).includes(ECS_TASKS))
        return 'yes';
    return listOf(principal['AWS']).includes('*') ? 'unclear' : 'no';
}
/** IAM's wildcards: `*` for any text, `?` for one character. */
function matches(pattern, text) {
    const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text);
}
/** Policies write a list of one without the brackets. */
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=trustPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/roles.js



/** Whether task role and execution role exist, and ECS tasks may assume them. */
async function checkRoles(input, { iam }) {
    const { taskRoleArn, executionRoleArn } = members(input.taskDefinition);
    const roles = [...new Set([taskRoleArn, executionRoleArn].filter((role) => role !== undefined && role !== null))];
    const findings = await Promise.all(roles.map(async (given) => {
        if (isOfAnotherAccount(given, input))
            return [foreign(given)];
        const question = { check: 'roles', subject: given, needs: 'iam:GetRole' };
        const answer = await ask(question, () => iam.getRole(roleName(given)));
        return answer.known ? judgeRole(given, answer.value) : [answer.finding];
    }));
    return findings.flat();
}
/** The name of a role given by its ARN, path included, or by its name. */
function roleName(given) {
    return given.slice(given.lastIndexOf('/') + 1);
}
function judgeRole(given, role) {
    if (role === null)
        return [roles_error(given, 'there is no such role. Create it, or correct the name.')];
    if (given.startsWith('arn:') && role.arn !== given) {
        return [roles_error(given, `there is no such role, but \`${role.arn}\`, which has another path. Was that meant?`)];
    }
    const trusts = trustsEcsTasks(role.trustPolicy);
    const remedy = 'Allow `sts:AssumeRole` to the service `ecs-tasks.amazonaws.com` in its trust policy.';
    if (trusts === 'no')
        return [roles_error(given, `its trust policy does not let ECS tasks assume it. ${remedy}`)];
    if (trusts === 'yes')
        return [];
    const message = `whether its trust policy lets ECS tasks assume it cannot be told from the policy. ${remedy}`;
    return [{ check: 'roles', severity: 'warning', subject: given, message }];
}
function isOfAnotherAccount(given, input) {
    const account = given.split(':')[4];
    const place = placeOf(input);
    return place !== null && account !== undefined && account !== place.account;
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function foreign(given) {
    return roles_error(given, "it belongs to another account than the service. A task's roles must be of its own account.");
}
function roles_error(subject, message) {
    return { check: 'roles', severity: 'error', subject, message };
}
//# sourceMappingURL=roles.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/secretReference.js
/**
 * Takes a `valueFrom` apart; null for what is neither a secret of Secrets Manager nor a parameter of the Parameter Store.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html
 */
function parseSecretReference(valueFrom) {
    if (!valueFrom.startsWith('arn:')) {
        return /^[A-Za-z0-9_./-]+$/.test(valueFrom) ? parameter(valueFrom, [valueFrom], null) : null;
    }
    const parts = valueFrom.split(':');
    const [, partition, service, region, account, resource, name] = parts;
    if (!partition || !region || !account || !resource)
        return null;
    if (service === 'secretsmanager' && resource === 'secret' && name) {
        const arn = parts.slice(0, 7).join(':');
        return { kind: 'secret', arn, region, account };
    }
    if (service === 'ssm' && resource.startsWith('parameter/')) {
        const path = resource.slice('parameter/'.length);
        const arn = parts.slice(0, 6).join(':');
        return parameter(path, path.includes('/') ? [`/${path}`] : [path, `/${path}`], { arn, region, account });
    }
    return null;
}
function parameter(name, names, at) {
    return { kind: 'parameter', name, names, ...(at ?? { arn: null, region: null, account: null }) };
}
//# sourceMappingURL=secretReference.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/secretAccess.js




/** Whether the execution role may read the secrets and parameters, as far as IAM can simulate it. */
async function checkSecretAccess(input, ports) {
    const role = roleArnOf(input);
    if (role === null)
        return [];
    const byAction = Map.groupBy(readablesOf(input), ({ action }) => action);
    const findings = await Promise.all([...byAction].map(([action, all]) => checkAction(role, action, all, ports)));
    return findings.flat();
}
async function checkAction(role, action, readables, ports) {
    const arns = readables.map(({ arn }) => arn);
    const question = { check: 'secret-access', subject: role, needs: 'iam:SimulatePrincipalPolicy' };
    const answer = await ask(question, () => ports.iam.simulate(role, action, arns));
    if (!answer.known)
        return [answer.finding];
    // a role that does not exist is found by the check of roles
    if (answer.value === null)
        return [];
    const decisions = answer.value;
    const findings = await Promise.all(readables.map(async (readable) => {
        const decision = decisions.get(readable.arn) ?? 'unclear';
        return judgeAccess(role, readable, decision, decision === 'not allowed' && (await mayBeAllowedByItself(readable, ports)));
    }));
    return findings.flat();
}
/**
 * A secret may have a policy of its own that allows what the role's policies do not mention; and of an ARN that is not
 * complete the simulation proves nothing, since policies name complete ones.
 */
async function mayBeAllowedByItself({ arn, reference }, { secrets }) {
    if (reference.kind !== 'secret')
        return false;
    const question = { check: 'secret-access', subject: arn, needs: 'secretsmanager:GetResourcePolicy' };
    const answer = await ask(question, () => secrets.getResourcePolicy(reference.region, arn));
    return !answer.known || answer.value?.arn !== arn || answer.value.policy !== null;
}
function judgeAccess(role, { subject, action }, decision, mayBeAllowed) {
    const reader = `the execution role \`${role}\``;
    const remedy = `Allow \`${action}\` on it in a policy of the role.`;
    if (decision === 'allowed')
        return [];
    if (decision === 'explicitly denied') {
        const message = `a policy denies ${reader} to read it (\`${action}\`). Remove that.`;
        return [finding('error', subject, message)];
    }
    if (decision === 'not allowed' && !mayBeAllowed) {
        return [finding('error', subject, `${reader} may not read it. ${remedy}`)];
    }
    const message = `it is not certain that ${reader} may read it: its policies do not plainly allow it. ${remedy}`;
    return [finding('warning', subject, message)];
}
/** Distinct, and only what has an ARN that policies can name. */
function readablesOf(input) {
    const place = placeOf(input);
    const readables = secretUses(input.taskDefinition).flatMap((use) => {
        const reference = parseSecretReference(use.valueFrom);
        if (reference === null)
            return [];
        const subject = subjectOf(use, reference);
        if (reference.kind === 'secret') {
            return [{ subject, arn: reference.arn, action: 'secretsmanager:GetSecretValue', reference }];
        }
        const arn = reference.arn ?? parameterArn(reference.name, place);
        return arn === null ? [] : [{ subject, arn, action: 'ssm:GetParameters', reference }];
    });
    return [...new Map(readables.map((each) => [each.arn, each])).values()];
}
function parameterArn(name, place) {
    if (place === null)
        return null;
    return `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/${name.replace(/^\//, '')}`;
}
/** Null without a role, and for a role given by its name alone when the account is not known. */
function roleArnOf(input) {
    const given = members(input.taskDefinition).executionRoleArn;
    if (!given)
        return null;
    if (given.startsWith('arn:'))
        return given;
    const place = placeOf(input);
    return place && `arn:${place.partition}:iam::${place.account}:role/${given}`;
}
function finding(severity, subject, message) {
    return { check: 'secret-access', severity, subject, message };
}
//# sourceMappingURL=secretAccess.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/secrets.js




/** Parameters per call: DescribeParameters takes 50 values, and an ARN stands for two names. */
const PARAMETERS_PER_CALL = 25;
/** Whether the secrets and parameters that are referred to exist. */
async function checkSecrets(input, ports) {
    const uses = secretUses(input.taskDefinition).map((use) => {
        const reference = parseSecretReference(use.valueFrom);
        return { ...use, reference, subject: subjectOf(use, reference) };
    });
    const secrets = [];
    const parameters = [];
    const findings = [];
    for (const [subject, all] of Map.groupBy(uses, (use) => use.subject)) {
        const { reference } = all[0];
        if (reference === null)
            findings.push(unknownReference(subject, all));
        else if (reference.kind === 'secret')
            secrets.push({ subject, uses: all, reference });
        else if (isForeign(reference.account, input))
            findings.push(ofAnotherAccount(subject));
        else
            parameters.push({ subject, uses: all, reference });
    }
    const answers = await Promise.all([
        ...secrets.map((each) => checkSecret(each, ports)),
        ...batches(parameters).map((batch) => checkParameters(batch, ports)),
    ]);
    return [...findings, ...answers.flat()];
}
async function checkSecret({ subject, uses, reference }, ports) {
    const question = { check: 'secrets', subject, needs: 'secretsmanager:DescribeSecret' };
    const answer = await ask(question, () => ports.secrets.describeSecret(reference.region, reference.arn));
    if (!answer.known)
        return [answer.finding];
    if (answer.value === null) {
        const message = `there is no such secret; ${usersOf(uses)} refers to it. Create it, or correct the ARN.`;
        return [secrets_finding('error', subject, message)];
    }
    if (answer.value.deletedAt === null)
        return [];
    const message = `it is marked for deletion and cannot be read; ${usersOf(uses)} refers to it. Restore it.`;
    return [secrets_finding('error', subject, message)];
}
async function checkParameters(batch, ports) {
    const names = [...new Set(batch.flatMap(({ reference }) => reference.names))];
    const subject = batch.map((each) => each.subject).join(', ');
    const question = { check: 'secrets', subject, needs: 'ssm:DescribeParameters' };
    const answer = await ask(question, () => ports.parameters.existing(batch[0].reference.region, names));
    if (!answer.known)
        return [answer.finding];
    const missing = batch.filter(({ reference }) => !reference.names.some((name) => answer.value.has(name)));
    return missing.map((each) => {
        const message = `there is no such parameter; ${usersOf(each.uses)} refers to it. Create it, or correct the name.`;
        return secrets_finding('error', each.subject, message);
    });
}
/** At most so many parameters together, of one region. */
function batches(parameters) {
    const regions = Map.groupBy(parameters, ({ reference }) => reference.region);
    return [...regions.values()].flatMap((all) => Array.from({ length: Math.ceil(all.length / PARAMETERS_PER_CALL) }, (_, index) => all.slice(index * PARAMETERS_PER_CALL, (index + 1) * PARAMETERS_PER_CALL)));
}
function isForeign(account, input) {
    const place = placeOf(input);
    return place !== null && account !== null && account !== place.account;
}
function ofAnotherAccount(subject) {
    return secrets_finding('notice', subject, 'not checked: parameters of another account cannot be listed from here.');
}
function unknownReference(subject, uses) {
    const message = `${usersOf(uses)} must refer to a secret by the ARN of a Secrets Manager secret or of an SSM parameter, ` +
        "or by a parameter's name.";
    return secrets_finding('error', subject, message);
}
function secrets_finding(severity, subject, message) {
    return { check: 'secrets', severity, subject, message };
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/fargateSizes.js
/**
 * What Fargate offers.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
 */
const GB = 1024;
/** By CPU units; 1024 are one vCPU. */
const OFFERS = new Map([
    [256, { memory: [512, 1 * GB, 2 * GB], windows: false }],
    [512, { memory: gigabytes(1, 4, 1), windows: false }],
    [1024, { memory: gigabytes(2, 8, 1), windows: true }],
    [2048, { memory: gigabytes(4, 16, 1), windows: true }],
    [4096, { memory: gigabytes(8, 30, 1), windows: true }],
    [8192, { memory: gigabytes(16, 60, 4), windows: false }],
    [16384, { memory: gigabytes(32, 120, 8), windows: false }],
]);
/** CPU units that Fargate offers for an operating system, ascending. */
function fargateCpus(windows) {
    return [...OFFERS].flatMap(([cpu, offer]) => (windows && !offer.windows ? [] : [cpu]));
}
/** Memory that Fargate offers with so many CPU units, MiB, ascending; null when it does not offer them. */
function fargateMemory(cpu, windows) {
    return fargateCpus(windows).includes(cpu) ? OFFERS.get(cpu).memory : null;
}
/** CPU units of `256`, `.25 vCPU`; null for what is not a size. */
function cpuUnits(given) {
    return sizeIn(given, /^([\d.]+)\s*vcpus?$/i);
}
/** MiB of `512`, `1 GB`, `1GB`; null for what is not a size. */
function mebibytes(given) {
    return sizeIn(given, /^([\d.]+)\s*gb$/i);
}
/** Large units are 1024 small ones, for CPU as for memory. */
function sizeIn(given, inLargeUnits) {
    if (typeof given !== 'string' && typeof given !== 'number')
        return null;
    const text = String(given).trim();
    const large = inLargeUnits.exec(text)?.[1];
    const size = large === undefined ? Number(text) : Number(large) * 1024;
    return Number.isFinite(size) && size > 0 ? size : null;
}
function gigabytes(least, most, step) {
    return Array.from({ length: (most - least) / step + 1 }, (_, index) => (least + index * step) * GB);
}
//# sourceMappingURL=fargateSizes.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/size.js


/** Whether Fargate offers the task's size, and its containers fit in. */
function checkSize(input) {
    return [...(isForFargate(input) ? checkFargateSize(input) : []), ...checkContainers(input)];
}
function checkFargateSize({ taskDefinition }) {
    const { cpu, memory, runtimePlatform } = members(taskDefinition);
    const windows = runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') ?? false;
    const units = cpuUnits(cpu);
    const mib = mebibytes(memory);
    const cpus = fargateCpus(windows);
    if (units === null) {
        return [size_finding('error', 'cpu', `Fargate needs the task's \`cpu\`; ${was(cpu)}. It offers ${cpus.join(', ')}.`)];
    }
    const offered = fargateMemory(units, windows);
    if (offered === null) {
        // a size above all that are known may be newer than this table
        const severity = units > cpus.at(-1) && !windows ? 'warning' : 'error';
        const on = windows ? 'Fargate with Windows' : 'Fargate';
        const message = `${on} does not offer \`cpu\` ${cpu}, as far as known. It offers ${cpus.join(', ')}.`;
        return [size_finding(severity, 'cpu', message)];
    }
    if (mib !== null && offered.includes(mib))
        return [];
    const range = `${offered[0]} to ${offered.at(-1)} in steps of ${offered.at(-1) - offered.at(-2)}`;
    const choice = offered.length > 4 ? range : offered.join(', ');
    return [size_finding('error', 'memory', `Fargate offers \`cpu\` ${cpu} with \`memory\` ${choice} (MiB); ${was(memory)}.`)];
}
/**
 * What containers reserve must fit into the task. Windows ignores the task's size.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
function checkContainers({ taskDefinition }) {
    const { cpu, memory, runtimePlatform } = members(taskDefinition);
    if (runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS'))
        return [];
    const containers = containersOf(taskDefinition);
    const units = cpuUnits(cpu);
    const mib = mebibytes(memory);
    const reservedUnits = sum(containers.map((each) => each.cpu));
    const reservedMib = sum(containers.map((each) => each.memoryReservation ?? each.memory));
    const told = (reserved, available, unit) => `the containers reserve ${reserved} ${unit}, the task has ${available}. Change either.`;
    const findings = [];
    if (units !== null && reservedUnits > units) {
        findings.push(size_finding('error', 'cpu', told(reservedUnits, units, 'CPU units')));
    }
    if (mib !== null && reservedMib > mib)
        findings.push(size_finding('error', 'memory', told(reservedMib, mib, 'MiB')));
    return findings;
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + (each ?? 0), 0);
}
function was(given) {
    return given === undefined || given === null ? 'none is given' : `\`${given}\` is given`;
}
function size_finding(severity, subject, message) {
    return { check: 'size', severity, subject, message };
}
//# sourceMappingURL=size.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/preflight.js











const checks = {
    credentials: checkCredentials,
    size: checkSize,
    images: checkImages,
    'execution-role': checkExecutionRole,
    roles: checkRoles,
    'load-balancers': checkLoadBalancers,
    'log-groups': checkLogGroups,
    secrets: checkSecrets,
    'secret-access': checkSecretAccess,
};
/**
 * Looks for what would make a deployment fail, before anything is changed. All checks run at the same time, and all
 * findings come at once, errors first. Never throws: what could not be checked is a warning. Only reads.
 */
async function preflight(input, ports) {
    const names = Object.keys(checks);
    const findings = await Promise.all(names.map((name) => run(name, input, ports)));
    return sortFindings(findings.flat());
}
async function run(check, input, ports) {
    try {
        return await checks[check](input, ports);
    }
    catch (error) {
        const message = `could not be checked: ${messageOf(error)}`;
        return [{ check, severity: 'warning', subject: 'task definition', message }];
    }
}
//# sourceMappingURL=preflight.js.map

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

/***/ }),

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

function createState(key) {
    return {
        save: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(key, JSON.stringify(value)),
        load: () => {
            const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(key);
            if (text === '')
                return null;
            try {
                return JSON.parse(text);
            }
            catch {
                return null;
            }
        },
    };
}
//# sourceMappingURL=state.js.map

/***/ })

};
