export const id = 9897;
export const ids = [9897];
export const modules = {

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

/***/ 17919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/clean.js
var clean = __webpack_require__(88507);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/nameCalls.js
var nameCalls = __webpack_require__(17916);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/failingChecks.js
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
            unreadable.push(`${what}: ${(0,clean/* cleanLines */.v)((0,nameCalls/* textOf */.b6)(error))[0] ?? 'no reason given'}`);
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

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ eventLines),
  K: () => (/* binding */ isTrouble)
});
/** How messages begin: `(service shop) …` as observed, `service shop …` in the documents. */
const SERVICE = /^(\(service [^)]*\)|service \S+) /;
/** Most lines that are worth reading. */
const MOST = 20;
/** Which task, instance or port it was differs from one event to the next, and so does how many tasks were meant. */
const VARYING = /\((task|instance|port) [^)]*\)|\b\d+(?= (running )?(tasks|targets))/g;
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

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ planSettings),
  r: () => (/* binding */ withoutRollback)
});
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

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/nameCalls.js
var nameCalls = __webpack_require__(17916);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/credentials.js
function checkCredentials(input) {
    const { credentialsExpireAt: end, credentialsAreRenewed = true, now, timeoutMs, leastMs = 0 } = input;
    const lives = (ms) => end === null || end.getTime() >= now.getTime() + ms;
    if (lives(timeoutMs))
        return [];
    const hopeless = !credentialsAreRenewed && !lives(leastMs);
    const needed = new Date(now.getTime() + (hopeless ? leastMs : timeoutMs));
    const message = `the AWS credentials end at ${end.toISOString()}, the deployment ${hopeless ? 'takes at least' : 'may take'} ` +
        `until ${needed.toISOString()}. Give the action \`role-to-assume\`, and they are renewed; or get them for longer ` +
        '(`role-duration-seconds` of aws-actions/configure-aws-credentials), or right before this step.';
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
function subjectOf({ user, valueFrom }, reference) {
    if (reference?.kind === 'secret')
        return reference.arn;
    return /^(arn:|\/)/.test(valueFrom) ? valueFrom : user;
}
//# sourceMappingURL=secretUses.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/executionRole.js



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
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/ask.js

/** Asks AWS. Never throws: what cannot be known is a finding that says why, and what permission would help. */
async function ask({ check, subject, needs }, call) {
    try {
        return { known: true, value: await call() };
    }
    catch (error) {
        const message = isDenied(error)
            ? `could not be checked: it needs \`${needs}\`, which these credentials are not allowed to use.`
            : `could not be checked: ${(0,nameCalls/* textOf */.b6)(error)}`;
        return { known: false, finding: { check, severity: 'warning', subject, message } };
    }
}
/** The names that AWS's services give to a refusal. */
const DENIED = /^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedException|NotAuthorized(Exception)?)$/;
function isDenied(error) {
    return error instanceof Error && DENIED.test(error.name);
}
//# sourceMappingURL=ask.js.map
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
        const message = `could not be checked: ${(0,nameCalls/* textOf */.b6)(error)}`;
        return [{ check, severity: 'warning', subject: 'task definition', message }];
    }
}
//# sourceMappingURL=preflight.js.map

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

/***/ 74577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xv: () => (/* binding */ results),
  gf: () => (/* binding */ isGreen)
});
const results = [
    'unchanged',
    'succeeded',
    'superseded',
    'stopped',
    'rolled-back',
    'timed-out',
    'failed',
];
/** Whether a job that ends so is green. Only a release that serves, or had no need to, is. */
function isGreen(result) {
    return result === 'succeeded' || result === 'unchanged';
}
function worst(all) {
    if (all.length === 0)
        throw new RangeError('Of no results there is no worst: expected one or more.');
    return results[Math.max(...all.map((result) => results.indexOf(result)))];
}
//# sourceMappingURL=result.js.map

/***/ }),

/***/ 40027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ driveByTimes)
});
var _acquire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92932);
var _drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84036);
var _timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90173);
var _volatileJournal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91515);




async function driveByTimes({ opening, say, ...means }) {
    const journal = (0,_volatileJournal_js__WEBPACK_IMPORTED_MODULE_0__/* .volatileJournal */ .Y)();
    const { clock, owner } = means;
    const acquired = await (0,_acquire_js__WEBPACK_IMPORTED_MODULE_1__/* .acquire */ .X)({ journal, clock, owner, opening, alive: async () => null });
    if (!acquired.ok)
        throw new TypeError('A journal of this process alone is held by somebody else.');
    const tell = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .narrator */ .i)();
    return (0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .drive */ .r)({
        ...means,
        metrics: null,
        healthCheck: null,
        journal,
        loaded: acquired.loaded,
        onFact: (record) => {
            if (record.kind !== 'noted')
                say(tell(record).text);
        },
        onTrouble: say,
    });
}
//# sourceMappingURL=driveByTimes.js.map

/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ escapeMarkdown),
  SS: () => (/* binding */ codeSpan),
  tH: () => (/* binding */ fenceSafe)
});
/** What the platform says is data: it must not become Markdown or HTML. */
function escapeMarkdown(text) {
    return text.replace(/[\\`*_[\]<>|#~]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');
}
/** A span of code, in a table too. */
function codeSpan(text) {
    return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
/** A line within a fence: a value may hold line breaks, or a fence of its own. */
function fenceSafe(line) {
    return line.replace(/\r?\n/g, '\\n').replaceAll('```', "'''");
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createState)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

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

/***/ }),

/***/ 51053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ together)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);

async function together(promises) {
    const settled = await Promise.allSettled(promises);
    const errors = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    const problems = errors.flatMap((error) => (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1 ? error.problems : []));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(distinct(problems));
    if (errors.length > 0)
        throw errors[0];
    const values = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    return values;
}
/** What two of them find is told once. */
function distinct(all) {
    return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
//# sourceMappingURL=together.js.map

/***/ })

};
