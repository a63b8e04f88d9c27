export const id = 9269;
export const ids = [9269];
export const modules = {

/***/ 86229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'deploy-ecs',
    inputs: [
        { name: 'service', type: { kind: 'lines' }, required: true },
        { name: 'cluster', type: { kind: 'string' }, required: false, default: 'default' },
        { name: 'role-to-assume', type: { kind: 'string' }, required: false },
        { name: 'task-definition', type: { kind: 'string' }, required: false },
        { name: 'service-definition', type: { kind: 'string' }, required: false },
        { name: 'images', type: { kind: 'pairs' }, required: false },
        { name: 'environment', type: { kind: 'pairs' }, required: false },
        { name: 'secrets', type: { kind: 'pairs' }, required: false },
        { name: 'unset', type: { kind: 'lines' }, required: false },
        { name: 'cpu', type: { kind: 'integer', min: 128, max: 196608 }, required: false },
        { name: 'memory', type: { kind: 'integer', min: 4, max: 4194304 }, required: false },
        { name: 'resolve-digests', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'desired-count', type: { kind: 'integer', min: 0, max: 5000 }, required: false },
        { name: 'minimum-healthy-percent', type: { kind: 'integer', min: 0, max: 100 }, required: false },
        { name: 'maximum-percent', type: { kind: 'integer', min: 100, max: 200 }, required: false },
        { name: 'capacity-providers', type: { kind: 'pairs' }, required: false },
        { name: 'propagate-tags', type: { kind: 'enum', values: ['TASK_DEFINITION', 'SERVICE', 'NONE'] }, required: false },
        { name: 'enable-execute-command', type: { kind: 'boolean' }, required: false },
        { name: 'circuit-breaker', type: { kind: 'enum', values: ['rollback', 'no-rollback', 'off'] }, required: false },
        { name: 'alarms', type: { kind: 'lines' }, required: false },
        {
            name: 'strategy',
            type: { kind: 'enum', values: ['rolling', 'blue-green', 'canary', 'linear', 'all-at-once'] },
            required: false,
        },
        {
            name: 'engine',
            type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] },
            required: false,
            default: 'native',
        },
        {
            name: 'stickiness',
            type: { kind: 'enum', values: ['refuse', 'shorten', 'wait'] },
            required: false,
            default: 'refuse',
        },
        { name: 'plan', type: { kind: 'string' }, required: false },
        {
            name: 'wait-until',
            type: {
                kind: 'enum',
                values: [
                    'done',
                    'registered',
                    'paused',
                    'shifted',
                    'bake',
                    'RECONCILE_SERVICE',
                    'PRE_SCALE_UP',
                    'SCALE_UP',
                    'POST_SCALE_UP',
                    'TEST_TRAFFIC_SHIFT',
                    'POST_TEST_TRAFFIC_SHIFT',
                    'PRE_PRODUCTION_TRAFFIC_SHIFT',
                    'PRODUCTION_TRAFFIC_SHIFT',
                    'POST_PRODUCTION_TRAFFIC_SHIFT',
                    'BAKE_TIME',
                    'CLEAN_UP',
                ],
            },
            required: false,
            default: 'done',
        },
        { name: 'smoke-test', type: { kind: 'string' }, required: false },
        { name: 'smoke-test-target', type: { kind: 'string' }, required: false },
        { name: 'force-new-deployment', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'preflight', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'before-traffic-command', type: { kind: 'lines' }, required: false },
        { name: 'before-traffic-container', type: { kind: 'string' }, required: false },
        {
            name: 'before-traffic-timeout-minutes',
            type: { kind: 'number', min: 0.1, max: 360 },
            required: false,
            default: '15',
        },
        { name: 'rollback-safe', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '3' },
        { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false, default: 'rollback' },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    ],
    outputs: [
        {
            name: 'result',
            type: {
                kind: 'enum',
                values: [
                    'succeeded',
                    'unchanged',
                    'registered',
                    'paused',
                    'rolled-back',
                    'superseded',
                    'stopped',
                    'failed',
                    'timed-out',
                ],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'previous-task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
        { name: 'services', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 91176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/writes.js
var writes = __webpack_require__(13256);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/shortName.js
var shortName = __webpack_require__(17907);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/together.js
var together = __webpack_require__(51053);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinition.js
var ecs_taskDefinition = __webpack_require__(50516);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/oneOffTask.js + 2 modules
var oneOffTask = __webpack_require__(65583);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var src_errors = __webpack_require__(4468);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/diagnosisText.js

/** Longest piece of foreign text that is shown, in UTF-16 units. */
const PIECE = 500;
/** What breaks a line, hides or turns text; with the other white space around it. */
const BREAKS = /(?:[^\S ]|[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069])+/gu;
/** One line without escape sequences and control characters, and not too long. Spaces stay: they may be indentation. */
function oneLine(text, most = PIECE) {
    const looked = text.slice(0, 4 * most); // of a line of a megabyte, too
    const line = (0,external_node_util_.stripVTControlCharacters)(looked).replaceAll(BREAKS, ' ').trimEnd();
    const short = text.length <= looked.length && line.length <= most;
    return (short ? line : `${line.slice(0, most - 1)}…`).toWellFormed();
}
/** As running text in Markdown. */
function inline(text) {
    return html(oneLine(text).trim()).replaceAll(/[\\`*_[\]|#~$@!]/g, (char) => `\\${char}`);
}
/** As text in HTML. */
function html(text) {
    return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Lines folded away under a title, as code that nothing in them can end. A list of lines becomes a list of lines. */
function details(title, lines) {
    const shown = lines.map((line) => oneLine(line));
    const fence = '`'.repeat(Math.max(3, Math.max(0, ...shown.map(longestRun)) + 1));
    return ['', `<details><summary>${html(title)}</summary>`, '', `${fence}text`, ...shown, fence, '', '</details>'];
}
/** For the job log, where the runner takes `##[…]` for a command anywhere, and `::…::` where a line begins. */
function logLine(text) {
    return oneLine(text)
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, ': :');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
//# sourceMappingURL=diagnosisText.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/diagnosisOneOff.js

/** How a one-off task ended, for a group of the job log: exit codes and the last lines of every container. */
function oneOffLines(task) {
    const lines = task.containers.flatMap((container) => [
        endSentence(container),
        ...container.log.map((line) => `${container.name} | ${line}`),
    ]);
    return [...lines, ...(task.ok ? [] : [`The task failed: ${task.reason}`])].map(logLine);
}
/** The section of the job summary for a one-off task that failed; empty for one that did not. */
function oneOffMarkdown(task) {
    if (task.ok)
        return '';
    const logs = task.containers.filter(({ log }) => log.length > 0);
    return [
        '#### One-off task',
        '',
        inline(task.reason),
        ...logs.flatMap(({ name, log }) => details(`Last lines of ${name}`, log)),
        '',
    ].join('\n');
}
function endSentence({ name, exitCode }) {
    return `${name}: ${exitCode === null ? 'no exit code' : `exit code ${exitCode}`}`;
}
//# sourceMappingURL=diagnosisOneOff.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/beforeTraffic.js



/** The container that the one-off task's command is for. @throws {ConfigurationError} when that is not clear */
function commandContainer(inputs, taskDefinition) {
    const names = (0,ecs_taskDefinition/* containerNames */.M)(taskDefinition);
    const given = inputs['before-traffic-container'] ?? (names.length === 1 ? names[0] : null);
    if (given !== null && names.includes(given))
        return given;
    const message = `must be one of the containers of the task definition: ${names.map((name) => `\`${name}\``).join(', ')}.`;
    throw new src_errors/* ConfigurationError */.j1([{ input: 'before-traffic-container', message }]);
}
/** Runs the one-off task where the first service's tasks run, with the release's task definition, and waits for its end. */
async function beforeTraffic({ inputs, log, signal }, { ecs, logs }, { ref, service, serviceDefinition, taskDefinition }, taskDefinitionArn) {
    const task = await (0,oneOffTask/* runOneOffTask */.U)(ecs, logs, {
        cluster: ref.cluster,
        service: service ?? serviceDefinition ?? {},
        taskDefinitionArn,
        taskDefinition,
        container: commandContainer(inputs, taskDefinition),
        command: inputs['before-traffic-command'],
        timeoutMs: inputs['before-traffic-timeout-minutes'] * 60_000,
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        signal,
        onProgress: (progress) => log.line(progress),
    });
    for (const line of oneOffLines(task))
        log.line(line);
    return task;
}
//# sourceMappingURL=beforeTraffic.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/preflight.js + 16 modules
var preflight = __webpack_require__(1453);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/check.js


async function check({ inputs, log }, ports, releases) {
    const findings = await Promise.all(releases.map(({ service, serviceDefinition, settings, taskDefinition }) => (0,preflight/* preflight */.M)({
        taskDefinition,
        service: { ...service, ...serviceDefinition, ...settings.changes },
        now: new Date(),
        timeoutMs: inputs['timeout-minutes'] * 60_000,
        credentialsExpireAt: ports.credentialsExpireAt,
        credentialsAreRenewed: false,
    }, ports.preflight)));
    const told = [...new Map(findings.flat().map((finding) => [sentence(finding), finding]))];
    for (const [text, { severity }] of told)
        log.line(`${severity}: ${text}`);
    for (const [message, finding] of told) {
        if (isWarning(finding))
            (0,annotations/* annotate */.fz)({ level: 'warning', title: `Pre-flight: ${finding.check}`, message });
    }
    const errors = told.filter(([, { severity }]) => severity === 'error');
    if (errors.length > 0)
        throw new src_errors/* ConfigurationError */.j1(errors.map(([message]) => ({ message: `Pre-flight: ${message}` })));
    if (told.length === 0)
        log.line('nothing that stands in the way');
}
function sentence({ check: name, subject, message }) {
    return `${name}: ${subject}: ${message}`;
}
/** A permission that pre-flight lacks is not worth an annotation in every run. */
function isWarning({ severity, message }) {
    return severity === 'warning' && !message.includes('could not be checked');
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/digests.js
var ecr_digests = __webpack_require__(9004);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/digests.js


async function pinImages({ inputs, log }, ecr, { fromFile }, taskDefinition) {
    if (!inputs['resolve-digests'])
        return taskDefinition;
    const named = new Set(inputs.images.map(({ key }) => key));
    const containers = taskDefinition.containerDefinitions ?? [];
    const ours = containers.filter(({ name }) => fromFile || named.has(name ?? ''));
    if (ours.length === 0)
        return taskDefinition;
    const { resolved, notes, problems } = await (0,ecr_digests/* resolveDigests */._)({ containerDefinitions: ours }, ecr);
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
    for (const note of notes)
        log.debug(note);
    for (const { container, from, to } of resolved)
        log.line(`${container}: ${from} is ${to}`);
    const digests = new Map(resolved.map(({ container, to }) => [container, to]));
    return {
        ...taskDefinition,
        containerDefinitions: containers.map((container) => {
            const image = digests.get(container.name ?? '');
            return image === undefined ? container : { ...container, image };
        }),
    };
}
//# sourceMappingURL=digests.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/diagnosis.js + 2 modules
var ecs_diagnosis = __webpack_require__(17919);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var src_summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/serviceEvents.js
var serviceEvents = __webpack_require__(6196);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/diagnosisSentences.js
/** The parts of a diagnosis in words; plain text, with what the platform said as it said it. */
function stoppedSentence({ count, reason }) {
    return `${tasks(count)} stopped: ${reason}`;
}
function checkSentence({ targetGroup, reasons, tasks: count }) {
    const check = targetGroup === null ? 'the health check of their container' : `health checks of target group ${targetGroup}`;
    return `${tasks(count)} failed ${check}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`;
}
function alarmSentence(alarms) {
    return `${alarms.length === 1 ? 'Alarm' : 'Alarms'} triggered: ${alarms.join(', ')}`;
}
function unreadableSentence(what) {
    return `Could not be read: ${what}`;
}
/** `02:41:59  has started 1 tasks: (task 1234) (3 times)`, in UTC. */
function eventSentence({ at, message, count }) {
    return `${at.toISOString().slice(11, 19)}  ${message}${count === 1 ? '' : ` (${count} times)`}`;
}
/** `Last lines of web in task 1234` */
function logTitle(container, { example }) {
    return `Last lines of ${container} in task ${example.slice(example.lastIndexOf('/') + 1)}`;
}
function tasks(count) {
    return count === 1 ? '1 task' : `${count} tasks`;
}
//# sourceMappingURL=diagnosisSentences.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/diagnosis.js



/** More reasons than these are told by the log only. */
const REASONS_IN_SUMMARY = 10;
/** GitHub shows ten of a level for a whole step; the verdict and warnings need some of them. */
const ANNOTATIONS = 4;
/** Longest message of an annotation: two pieces and what joins them, in UTF-16 units. */
const MESSAGE = 1_200;
/** The section of the job summary; empty when there is nothing to tell. */
function diagnosisMarkdown(diagnosis) {
    const { stopped, events } = diagnosis;
    const findings = sentences(diagnosis, REASONS_IN_SUMMARY).map((sentence) => `- ${inline(sentence)}`);
    const more = stopped.length - REASONS_IN_SUMMARY;
    if (findings.length === 0 && events.length === 0)
        return '';
    return [
        '#### Diagnosis',
        '',
        ...findings,
        ...(more > 0 ? [`- ${more} more reasons are in the log.`] : []),
        ...stopped.flatMap((reason) => reason.logs.flatMap(({ container, lines }) => details(logTitle(container, reason), lines))),
        ...(events.length === 0 ? [] : details('Events of the service (UTC)', events.map(eventSentence))),
        '',
    ].join('\n');
}
/** The same for a group of the job log: everything, one line each. */
function diagnosisLines(diagnosis) {
    const { stopped, events } = diagnosis;
    return [
        ...sentences(diagnosis),
        ...stopped.flatMap((reason) => reason.logs.flatMap(({ container, lines }) => [
            `${logTitle(container, reason)}:`,
            ...lines.map((line) => `${container} | ${line}`),
        ])),
        ...(events.length === 0 ? [] : ['Events of the service (UTC):', ...events.map(eventSentence)]),
    ].map(logLine);
}
function diagnosisAnnotations(diagnosis, service) {
    const { stopped, alarms, failingChecks, events, unreadable } = diagnosis;
    const error = (what, message) => ({
        level: 'error',
        title: oneLine(`${service}: ${what}`),
        message: oneLine(message, MESSAGE),
    });
    // a task that a check ended says so by its reason: the check itself is worth a word where it adds what it met
    const causes = [
        ...stopped.map((reason) => error('tasks stopped', withLastLine(reason))),
        ...(alarms.length === 0 ? [] : [error('alarm', alarmSentence(alarms))]),
        ...failingChecks
            .filter(({ reasons }) => reasons.length > 0 || stopped.length === 0)
            .map((check) => error('failing health check', checkSentence(check))),
    ];
    const trouble = events.findLast(serviceEvents/* isTrouble */.K);
    const shown = causes.length > 0 || !trouble ? causes : [error('event', trouble.message)];
    const hidden = unreadable.map((what) => ({
        level: 'warning',
        title: oneLine(`${service}: diagnosis`),
        message: oneLine(unreadableSentence(what), MESSAGE),
    }));
    return [...shown, ...hidden].slice(0, ANNOTATIONS);
}
function sentences({ stopped, alarms, failingChecks, unreadable }, most = Infinity) {
    return [
        ...stopped.slice(0, most).map(stoppedSentence),
        ...(alarms.length === 0 ? [] : [alarmSentence(alarms)]),
        ...failingChecks.map(checkSentence),
        ...unreadable.map(unreadableSentence),
    ];
}
/** The last line of the container that failed comes first among the logs. */
function withLastLine(reason) {
    const { container, lines } = reason.logs[0] ?? { container: '', lines: [] };
    const last = lines.at(-1);
    const sentence = oneLine(stoppedSentence(reason));
    return last === undefined ? sentence : `${sentence}. Last line of ${container}: ${oneLine(last)}`;
}
//# sourceMappingURL=diagnosis.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/result.js
var src_result = __webpack_require__(74577);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/result.js

/** From best to worst. What waits is not done, and nothing is wrong with it. */
const RESULTS = src_result/* results */.Xv.flatMap((each) => each === 'succeeded' ? [each, 'registered', 'paused'] : [each]);
function isGreen(result) {
    return result === 'registered' || result === 'paused' || (0,src_result/* isGreen */.gf)(result);
}
/** Of one or more. */
function worst(all) {
    return RESULTS[Math.max(...all.map((result) => RESULTS.indexOf(result)))];
}
//# sourceMappingURL=result.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/diff.js + 1 modules
var diff = __webpack_require__(37756);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/markdown.js
var markdown = __webpack_require__(4250);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/summary.js



/** A longer diff would push everything else out of sight. */
const DIFF_LINES = 200;
/** The job summary: the verdict first, then why, then what it was about. */
function summaryOf({ cluster, service, result, reason, from, to, differences, durationMs }) {
    const mark = result === 'paused' ? '⏸️' : isGreen(result) ? '✅' : '❌';
    const names = [from, to].filter((arn) => arn !== null).map(shortName/* shortName */.E);
    const release = [...new Set(names)].join(' → ');
    return [
        `### ${mark} ${(0,markdown/* codeSpan */.SS)(`${cluster}/${service}`)}: ${result}`,
        '',
        (0,markdown/* escapeMarkdown */.FV)(reason),
        '',
        `| task definition | time |`,
        `| --- | --- |`,
        `| ${(0,markdown/* codeSpan */.SS)(release)} | ${Math.round(durationMs / 1_000)} s |`,
        ...(differences.length === 0 ? [] : ['', '```diff', ...(0,diff/* diffLines */.Pp)(differences, DIFF_LINES).map(markdown/* fenceSafe */.tH), '```']),
        '',
    ].join('\n');
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/traffic/configuration.js
var traffic_configuration = __webpack_require__(27138);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/traffic/plan.js
var traffic_plan = __webpack_require__(12397);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/courseLines.js




/** How the traffic goes over, and what the service is configured with for that. */
function courseLines(course) {
    const { plan, steered, gate } = course;
    return [
        ...(plan === null ? [] : planLines(plan, steered)),
        ...(gate === null ? [] : ['  before any production traffic: the smoke test']),
        ...(0,diff/* diffLines */.Pp)(courseDifferences(course)),
    ];
}
/** By itself ECS keeps each stage for its least time, and judges by nothing that a plan could say. */
function planLines(plan, steered) {
    if (steered)
        return (0,print/* printPlan */.Z)(plan).split('\n');
    if (plan.strategy === 'rolling')
        return ['rolling: tasks are replaced'];
    return (0,print/* printPlan */.Z)((0,traffic_plan/* unsteered */.m1)(plan))
        .split('\n')
        .filter((line) => !/^ +(?:judged at|on failure)/.test(line))
        .map((line) => line.replace(/ for (\S+) to \1$/, ' for $1').replace(/, within \S+$/, ', by ECS itself'));
}
/** What the service is configured with for this deployment alone. */
function courseDifferences({ own, given }) {
    return (0,traffic_configuration/* changesFor */.z7)(own, given);
}
//# sourceMappingURL=courseLines.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/ending.js







/** Most frequent reasons that are worth a sentence in the result's reason; log and summary have more. */
const REASONS_SHOWN = 3;
/** Tells how it ended: log, annotations, job summary and outputs. Adds why tasks failed to the reasons of failures. */
async function endingOf(context, ports, endings, started) {
    const told = [];
    // one after the other: their groups in the log must not mix
    for (const ending of endings)
        told.push(await explain(context, ports, ending));
    for (const ending of told)
        tell(context, ending, started);
    const result = worst(told.map((each) => each.result));
    const only = told.length === 1 ? told[0] : undefined;
    const outputs = {
        result,
        reason: only?.reason ?? told.map(({ release, reason }) => `${release.ref.service}: ${reason}`).join('\n'),
        'task-definition-arn': only?.taskDefinitionArn ?? '',
        'previous-task-definition-arn': only?.release.stableArn ?? '',
        'service-deployment-arn': only?.serviceDeploymentArn ?? '',
        services: JSON.stringify(told.map(outputOf)),
    };
    return { ok: isGreen(result), outputs: { ...outputs } };
}
async function explain({ log, signal }, ports, ending) {
    const { release, since, taskDefinitionArn, serviceDeploymentArn } = ending;
    // after a cancel there is no time: the runner kills in seconds
    if (isGreen(ending.result) || !since || signal.aborted)
        return { ...ending, diagnosis: null };
    const { ref, taskDefinition } = release;
    const subject = { ref, taskDefinitionArn: taskDefinitionArn, taskDefinition, since, serviceDeploymentArn };
    const diagnosis = await log.phase(`Why ${ref.service} ended so`, async () => {
        const found = await (0,ecs_diagnosis/* diagnose */.h)(ports.ecs, ports.logs, subject);
        for (const line of diagnosisLines(found))
            log.line(line);
        return found;
    });
    const causes = diagnosis.stopped.slice(0, REASONS_SHOWN).map(stoppedSentence);
    return { ...ending, reason: [ending.reason, ...causes].join(' '), diagnosis };
}
function tell({ log }, ending, started) {
    const { release, result, reason, diagnosis } = ending;
    const { service } = release.ref;
    log.line(`${service}: ${result}: ${reason}`);
    if (!isGreen(result))
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${service}: ${result}`, message: reason });
    for (const annotation of diagnosis ? diagnosisAnnotations(diagnosis, service) : [])
        (0,annotations/* annotate */.fz)(annotation);
    const isIdle = result === 'unchanged' && release.differences.length === 0;
    const summary = summaryOf({
        ...release.ref,
        result,
        reason,
        from: release.currentArn,
        to: ending.taskDefinitionArn,
        differences: [...release.differences, ...(isIdle ? [] : courseDifferences(release.course))],
        durationMs: Date.now() - started.getTime(),
    });
    (0,src_summary/* writeSummary */.Sy)([summary, ending.details ?? '', diagnosis ? diagnosisMarkdown(diagnosis) : ''].join('\n'));
}
function outputOf({ release, result, reason, taskDefinitionArn, serviceDeploymentArn }) {
    return {
        service: release.ref.service,
        result,
        reason,
        'task-definition-arn': taskDefinitionArn,
        'previous-task-definition-arn': release.stableArn,
        'service-deployment-arn': serviceDeploymentArn,
    };
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: ./actions/deploy-ecs/src/flight.js
var flight = __webpack_require__(93618);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/plan.js

/** Whether something is going to be sent to ECS. */
function isSent({ do: what }) {
    return what !== 'nothing' && what !== 'join';
}
function planOf({ service, differences }, force) {
    if (service === null)
        return { do: 'create' };
    if (differences.length > 0)
        return { do: 'deploy' };
    if (force)
        return { do: 'redeploy', because: 'asked' };
    const primary = (0,writes/* primaryOf */.Os)(service);
    if (primary?.rolloutState === 'IN_PROGRESS' && primary.createdAt)
        return { do: 'join', createdAt: primary.createdAt };
    // an ending that nobody knows is no good one
    return primary?.rolloutState === 'COMPLETED' ? { do: 'nothing' } : { do: 'redeploy', because: 'failed' };
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/reference.js
var reference = __webpack_require__(75011);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/stable.js
var stable = __webpack_require__(26407);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/serviceSettings.js
var serviceSettings = __webpack_require__(46644);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/explain.js
var ecs_explain = __webpack_require__(42073);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/nearestNames.js
var nearestNames = __webpack_require__(42146);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinitionFile.js
var taskDefinitionFile = __webpack_require__(30970);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/serviceFile.js
var serviceFile = __webpack_require__(94619);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/files.js




/** Reads a task definition from a file of the workspace. @throws {ConfigurationError} */
async function readTaskDefinition(context, file) {
    const text = await read(context, 'task-definition', file, 'neither a task definition family or ARN, nor');
    const parsed = (0,taskDefinitionFile/* parseTaskDefinition */.I)(text, file);
    return accept(context, parsed.taskDefinition, parsed);
}
/** Reads what CreateService takes from a file of the workspace. @throws {ConfigurationError} */
async function readServiceDefinition(context, file) {
    const parsed = (0,serviceFile/* parseService */.n)(await read(context, 'service-definition', file, 'not'), file);
    return accept(context, parsed.definition, parsed);
}
async function read({ workspace }, input, file, otherwise) {
    return (0,promises_.readFile)(external_node_path_.resolve(workspace, file), 'utf8').catch((cause) => {
        const message = `\`${file}\` is ${otherwise} a file that can be read (${cause.code}).`;
        throw new src_errors/* ConfigurationError */.j1([{ input, message }]);
    });
}
function accept({ log }, value, { problems, notices }) {
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
    for (const { file, line, column, message } of notices)
        log.line(`${file}:${line}:${column}: ${message}`);
    return value;
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/changes.js
var ecs_changes = __webpack_require__(87119);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/settings.js


/** The inputs that are settings of the service, in the words of packages/aws. */
function settingsOf(inputs) {
    return {
        desiredCount: inputs['desired-count'],
        minimumHealthyPercent: inputs['minimum-healthy-percent'],
        maximumPercent: inputs['maximum-percent'],
        capacityProviders: inputs['capacity-providers'],
        propagateTags: inputs['propagate-tags'],
        enableExecuteCommand: inputs['enable-execute-command'],
        circuitBreaker: inputs['circuit-breaker'],
        alarms: inputs.alarms,
    };
}
function changeAll(taskDefinitions, inputs) {
    if (taskDefinitions.length === 1)
        return [changed(taskDefinitions[0], inputs)];
    const problems = [];
    const everywhere = new Set(taskDefinitions.flatMap(ecs_taskDefinition/* containerNames */.M));
    const results = taskDefinitions.map((taskDefinition) => {
        const own = (0,ecs_taskDefinition/* containerNames */.M)(taskDefinition);
        const others = new Set([...everywhere].filter((name) => !own.includes(name)));
        const result = (0,ecs_changes/* applyChanges */.Y)(taskDefinition, without(inputs, others));
        problems.push(...result.problems);
        return result.taskDefinition;
    });
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
    return results;
}
function changed(taskDefinition, changes) {
    const result = (0,ecs_changes/* applyChanges */.Y)(taskDefinition, changes);
    if (result.problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(result.problems);
    return result.taskDefinition;
}
/** The changes but for those of containers that only other services have. */
function without({ images, environment, secrets, unset, cpu, memory }, others) {
    const concerns = (key) => !others.has(key.split('/')[0]);
    return {
        cpu,
        memory,
        images: images.filter(({ key }) => concerns(key)),
        environment: environment.filter(({ key }) => !key.includes('/') || concerns(key)),
        secrets: secrets.filter(({ key }) => !key.includes('/') || concerns(key)),
        unset: unset.filter((key) => !key.includes('/') || concerns(key)),
    };
}
//# sourceMappingURL=settings.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/engine.js
var engine = __webpack_require__(28124);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/stepwise/asked.js



/** What is left for ECS's own ways then: nothing. */
const UNASKED = { plan: null, until: 'done', gate: null, warnings: [] };
const MINUTE_MS = 60_000;
/** Settings of the service, which a candidate beside it would not have. */
const SETTINGS = [
    'desired-count',
    'minimum-healthy-percent',
    'maximum-percent',
    'capacity-providers',
    'propagate-tags',
    'enable-execute-command',
    'circuit-breaker',
    'alarms',
];
/** Which engine a service gets, and what of the inputs that one cannot do. */
function stepwiseOf(service, { plan, gate }, inputs) {
    // a first deployment has no traffic that could be moved
    if (service === null || plan === null)
        return { mover: null, problems: [] };
    const isAuto = inputs.engine === 'auto';
    if (plan.strategy === 'rolling')
        return { mover: null, problems: isAuto ? (0,traffic_plan/* problemsOfEcs */.dQ)(plan, inputs) : [] };
    const chosen = (0,engine/* chooseEngine */.mN)(inputs.engine, plan, service);
    const mover = (0,engine/* moverText */.tK)(chosen);
    if (chosen.engine === 'native')
        return { mover, problems: isAuto ? (0,traffic_plan/* problemsOfEcs */.dQ)(plan, inputs) : [] };
    // what was asked for by name was looked at before the first call
    const problems = isAuto ? stepwiseProblems(inputs, plan) : [];
    const deadlineMs = Math.min(plan.deadlineMs, inputs['timeout-minutes'] * MINUTE_MS);
    return {
        stepwise: { plan: { ...(0,traffic_plan/* unsteered */.m1)(plan), deadlineMs }, gate, stickiness: inputs.stickiness },
        mover,
        problems,
    };
}
/** What has no meaning where we move the traffic; all of it. */
function stepwiseProblems(inputs, plan) {
    const when = (is, input, message) => (is ? [{ input, message }] : []);
    const leastMs = plan?.stages.reduce((sum, { bake }) => sum + bake.minMs, 0) ?? 0;
    return [
        ...when(plan === null, 'engine', '`stepwise` moves traffic: say how, by `plan`, for example 25@5m, 50@5m, 100@5m.'),
        ...when(plan?.strategy === 'rolling', inputs.strategy === undefined ? 'plan' : 'strategy', '`rolling` replaces tasks and has no weights that could be moved: leave `engine` out, or give `strategy: canary`.'),
        ...when(inputs['wait-until'] !== 'done', 'wait-until', 'is of deployments that ECS goes on with by itself; with `engine: stepwise` this step has to stay until it is `done`. To ' +
            'judge each stage, or to go on in a later step, use canary-shift.'),
        ...when(inputs.service.length > 1, 'service', `names ${inputs.service.length} services, whose weights would be moved one beside the other: with \`engine: stepwise\` give one, and a step for each.`),
        ...when(!inputs['rollback-safe'], 'rollback-safe', 'is `false`, and with `engine: stepwise` both releases serve side by side and one that fails goes back: use one of the two.'),
        ...when(inputs['on-cancel'] === 'leave', 'on-cancel', 'is `leave`, and with `engine: stepwise` nobody would go on: the traffic would stay on both releases. Give `rollback`.'),
        ...when(inputs['force-new-deployment'], 'force-new-deployment', 'has no meaning with `engine: stepwise`, which needs two releases: leave one of both out.'),
        ...SETTINGS.flatMap((name) => when(isGiven(inputs[name]), name, 'is a setting of the service, of which `engine: stepwise` changes the release alone: set it in a step of its own.')),
        ...when(leastMs >= inputs['timeout-minutes'] * MINUTE_MS, 'timeout-minutes', `is ${inputs['timeout-minutes']}, and the stages take ${(0,duration/* formatDuration */.a)(leastMs)} at least, besides what it takes to start tasks and to promote: give more.`),
    ];
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/lifecycle.js
var lifecycle = __webpack_require__(96582);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/asked.js




/** Whether anything is asked for that the service's own way may not do. */
function asksForTraffic(inputs) {
    const { strategy, plan, 'smoke-test': smokeTest, 'wait-until': until } = inputs;
    return strategy !== undefined || plan !== undefined || smokeTest !== undefined || untilOf(until) !== 'done';
}
async function readAsked(context) {
    const { inputs } = context;
    const { plan, problems, warnings } = (0,traffic_plan/* planOfInputs */.Y4)(inputs);
    const gate = await gateOf(context);
    const all = [...problems, ...(Array.isArray(gate) ? gate : []), ...clashes(inputs, plan)];
    if (inputs.engine === 'stepwise' && problems.length === 0)
        all.push(...stepwiseProblems(inputs, plan));
    if (all.length > 0 || Array.isArray(gate))
        throw new src_errors/* ConfigurationError */.j1(all);
    return { plan, until: untilOf(inputs['wait-until']), gate, warnings };
}
async function gateOf(context) {
    const file = context.inputs['smoke-test'];
    if (file === undefined)
        return null;
    // most deployments have none
    const { readSmokeTest } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2663), __webpack_require__.e(9231), __webpack_require__.e(9045)]).then(__webpack_require__.bind(__webpack_require__, 99045));
    return readSmokeTest(context, file).catch((error) => {
        if (error instanceof src_errors/* ConfigurationError */.j1)
            return [...error.problems];
        throw error;
    });
}
/** Inputs that cannot be true together. */
function clashes(inputs, plan) {
    const { 'wait-until': waitUntil, 'smoke-test': smokeTest } = inputs;
    const until = untilOf(waitUntil);
    const problems = [];
    const add = (input, message) => problems.push({ input, message });
    if (inputs['smoke-test-target'] !== undefined && smokeTest === undefined) {
        add('smoke-test-target', 'is for the paths of a check file: give `smoke-test`, too.');
    }
    if (waitUntil === 'registered' && asksForTraffic(inputs)) {
        add('wait-until', '`registered` moves no traffic, so `strategy`, `plan` and `smoke-test` have no meaning: give them to canary-shift.');
    }
    if (until === 'paused' && plan?.strategy === 'all-at-once') {
        add('wait-until', '`all-at-once` waits for nothing before the traffic goes over. Give `strategy: blue-green`.');
    }
    if (smokeTest !== undefined && isBeforeGate(until)) {
        add('wait-until', `the smoke test is asked at POST_TEST_TRAFFIC_SHIFT, which comes after ${until}: wait for a later one.`);
    }
    if (!inputs['rollback-safe'] && (smokeTest !== undefined || until === 'paused')) {
        const [input, what] = smokeTest === undefined ? ['wait-until', 'a pause'] : ['smoke-test', 'a smoke test'];
        add(input, `${what} that nobody answers, or that is answered with no, goes back, and \`rollback-safe: false\` says that this ` +
            'release must not. Use one of the two.');
    }
    if (inputs.stickiness !== 'refuse' && inputs.engine === 'native') {
        add('stickiness', 'is for weights that this action moves, and ECS moves them with `engine: native`: leave it out, or give `engine: stepwise`.');
    }
    return problems;
}
/** What is only registered is not followed; of a service that is created, all. */
function untilOf(until) {
    return until === 'registered' ? 'done' : until;
}
function isBeforeGate(until) {
    const index = lifecycle/* lifecycleStages */.Wm.findIndex((stage) => stage === until);
    return index >= 0 && index < lifecycle/* lifecycleStages */.Wm.indexOf('POST_TEST_TRAFFIC_SHIFT');
}
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/requirements.js
var requirements = __webpack_require__(31500);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/courseWarnings.js

/** What somebody should know before traffic goes over so. */
function courseWarnings(course, timeoutMinutes) {
    const { plan, own, given, steered, until, gate } = course;
    const configuration = given ?? own;
    const least = (0,traffic_configuration/* leastMinutes */.Zr)(configuration);
    const toItsEnd = until === 'done' || until === 'CLEAN_UP';
    return [
        ...(steered || isJudged(configuration) ? [] : [UNJUDGED]),
        ...(plan === null || steered ? [] : rounded(plan, configuration)),
        ...(steered ? [] : overlooked(toItsEnd, least, timeoutMinutes)),
        ...(gate !== null && (0,traffic_configuration/* pausesAt */.Rd)(own, traffic_configuration/* GATE_STAGE */.VF) ? [REPLACED] : []),
    ];
}
/** Whether anything can say that the release is bad while it has a share of the traffic only. */
function isJudged({ strategy, alarms, lifecycleHooks = [] }) {
    if (strategy !== 'CANARY' && strategy !== 'LINEAR')
        return true;
    const isAsked = lifecycleHooks.some(({ targetType = 'AWS_LAMBDA' }) => targetType === 'AWS_LAMBDA');
    return isAsked || (alarms?.enable === true && (alarms.alarmNames ?? []).length > 0);
}
const UNJUDGED = 'Nobody judges the release while it has a share of the traffic: ECS goes on when the time is over, whatever it does. ' +
    'Name `alarms` that roll it back, or give `wait-until: paused` and judge it by canary-shift in the next step.';
const OVERTAKES = 'A deployment is under way whose traffic ECS moves, and this one takes its place. The traffic of both target groups is at stake, ' +
    'so that this one moves all of it at once, too, instead of replacing tasks.';
const REPLACED = `The service's own pause at ${traffic_configuration/* GATE_STAGE */.VF} is the smoke test's in this deployment. To have a person give the word, use ` +
    'an environment with required reviewers.';
/** ECS knows whole minutes, and one time for all steps. */
function rounded({ stages }, configuration) {
    const { linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes = 0 } = configuration;
    const step = linear?.stepBakeTimeInMinutes ?? canary?.canaryBakeTimeInMinutes ?? 0;
    const kept = stages.map((_, index) => (index === stages.length - 1 ? bakeTimeInMinutes : step));
    if (stages.every(({ bake }, index) => bake.minMs === kept[index] * 60_000))
        return [];
    const shown = stages.map(({ weight }, index) => `${weight}% for ${kept[index]} min`).join(', ');
    return [`ECS keeps whole minutes, and the longest time at each step: ${shown}.`];
}
function overlooked(toItsEnd, least, timeoutMinutes) {
    if (!toItsEnd || least < timeoutMinutes)
        return [];
    return [
        `The deployment takes ${least} minutes at least, and \`timeout-minutes\` is ${timeoutMinutes}: the job will end as ` +
            'timed-out while ECS goes on. Raise it.',
    ];
}
//# sourceMappingURL=courseWarnings.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/course.js



/** How one service gets what was asked for, and all that stands in the way. */
function courseOf(asked, facts) {
    return facts.service === null ? firstCourse(asked, facts) : laterCourse(asked, facts, facts.service);
}
/** There is no traffic that could be shifted, and nothing to go back to. */
function firstCourse(asked, { own }) {
    const impossible = 'the service does not exist yet: its first deployment has no traffic that could wait for anything.';
    const problems = [
        ...(asked.until === 'done' ? [] : [{ input: 'wait-until', message: `${impossible} Give \`done\`.` }]),
        ...(asked.gate === null
            ? []
            : [{ input: 'smoke-test', message: `${impossible} Ask it in a step after this one.` }]),
    ];
    const warnings = [
        ...asked.warnings,
        ...(asked.plan === null ? [] : ['A first deployment has all traffic at once: strategy and plan say nothing yet.']),
    ];
    return { course: { plan: null, own, given: null, steered: false, until: 'done', gate: null, warnings }, problems };
}
function laterCourse(asked, facts, service) {
    const { own } = facts;
    const { until, gate } = asked;
    // a service that pauses by itself is left to whoever set it up so
    const derived = until === 'paused' && !(0,traffic_configuration/* pausesAt */.Rd)(own) ? (0,traffic_configuration/* planOfService */.Ae)(own) : null;
    const plan = asked.plan ?? derived;
    const isRolling = plan === null ? (own.strategy ?? 'ROLLING') === 'ROLLING' : plan.strategy === 'rolling';
    const steered = until === 'paused' && plan !== null && !isRolling;
    const problems = [
        ...(isRolling ? withoutStages(asked) : [...ofService(facts, service, plan), ...ofGate(gate, service)]),
    ];
    const overtakes = isRolling && facts.shifting;
    const ways = { plan, steered, overtakes, gateMinutes: gate === null ? null : facts.timeoutMinutes };
    const given = problems.length > 0 ? null : (0,traffic_configuration/* configurationFor */.a2)(own, ways);
    const course = { plan, own, given, steered, until, gate };
    const warnings = [
        ...asked.warnings,
        ...(overtakes ? [OVERTAKES] : []),
        ...courseWarnings(course, facts.timeoutMinutes),
    ];
    return { course: { ...course, warnings }, problems };
}
function withoutStages({ until, gate }) {
    const why = 'a rolling deployment has no stages, and no traffic that could be held back';
    const instead = 'Give `strategy: canary`, `linear` or `blue-green`';
    return [
        ...(until === 'done' ? [] : [{ input: 'wait-until', message: `${why}: there is \`done\` alone. ${instead}.` }]),
        ...(gate === null
            ? []
            : [{ input: 'smoke-test', message: `${why}. ${instead}, or ask it in a step after this one.` }]),
    ];
}
/** What ECS needs to move traffic. A service that does so already has it. */
function ofService({ tags, desiredCount }, service, plan) {
    if (plan === null)
        return [];
    const asItWillBe = { ...service, ...(desiredCount !== undefined && { desiredCount }) };
    const readiness = { service: asItWillBe, release: '', stable: null, inFlight: null, tags };
    return (0,requirements/* serviceProblems */.g)(readiness).map(({ message }) => ({ input: 'service', message }));
}
/** Without a test listener the address of the smoke test would be answered by the old release. */
function ofGate(gate, { serviceName, loadBalancers = [] }) {
    const hasTest = loadBalancers.some(({ advancedConfiguration: each }) => each?.testListenerRule !== undefined);
    if (gate === null || hasTest)
        return [];
    const message = `\`${serviceName}\` has no \`testListenerRule\` in the \`advancedConfiguration\` of its load balancer, so that nothing ` +
        `reaches the release at ${traffic_configuration/* GATE_STAGE */.VF}. Add one (\`aws ecs update-service --load-balancers\`), or ask the smoke test ` +
        'in a step after this one.';
    return [{ input: 'smoke-test', message }];
}
//# sourceMappingURL=course.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/rollback/emergency.js
var emergency = __webpack_require__(71592);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/tags.js
var native_tags = __webpack_require__(99393);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/traffic/own.js


async function readOwn(api, ref, shown, asked, say) {
    const shifting = await isShifting(api, shown);
    const untold = { service: shown, held: null, tags: 0, shifting };
    if (!asked && !shifting && !(0,emergency/* isMoving */.rU)(shown.deploymentConfiguration))
        return untold;
    const tags = await api.listTags(shown.serviceArn).catch((error) => {
        if (asked)
            throw error;
        say(`the tags of ${ref.service} cannot be read (${error.message}): what it shows is taken for its own`);
        return null;
    });
    if (tags === null)
        return untold;
    const held = own_read(tags);
    const count = Object.keys(tags).length - (0,native_tags/* ownTagKeys */.$d)(tags).length;
    const own = held && (0,emergency/* givenBack */.hC)(shown.deploymentConfiguration, held.note);
    if (held)
        say(`${ref.service} has tags of ${held.rollout}: they say what deployment configuration is its own`);
    return { service: own ? { ...shown, deploymentConfiguration: own } : shown, held, tags: count, shifting };
}
/** By its own configuration, as that of the service may be another one by now. */
async function isShifting(api, shown) {
    const arn = shown.currentServiceDeployment;
    if (arn === undefined || (0,writes/* primaryOf */.Os)(shown)?.rolloutState !== 'IN_PROGRESS')
        return false;
    const { deploymentConfiguration } = await api.describeServiceDeployment(arn);
    return (0,emergency/* isMoving */.rU)(deploymentConfiguration);
}
function own_read(tags) {
    try {
        return (0,native_tags/* fromTags */.y8)(tags);
    }
    catch (error) {
        throw new src_errors/* ConfigurationError */.j1([{ input: 'service', message: error.message }]);
    }
}
//# sourceMappingURL=own.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/release.js








/** @throws {ConfigurationError} with all problems that can be known by then; a file's before the first call */
async function readBase(context, api, name) {
    const { inputs, log } = context;
    // of an ARN the name is the last part
    const ref = { cluster: inputs.cluster, service: (0,shortName/* shortName */.E)(name) };
    const source = (0,reference/* taskDefinitionSource */.W)(inputs['task-definition']?.replaceAll('{service}', name));
    const file = source.kind === 'file' ? await readTaskDefinition(context, source.path) : null;
    const serviceFile = inputs['service-definition']?.replaceAll('{service}', name);
    const definition = serviceFile === undefined ? null : await readServiceDefinition(context, serviceFile);
    const found = await readService(api, ref, definition !== null);
    const say = (line) => log.line(line);
    const own = found && (await readOwn(api, ref, found, asksForTraffic(inputs), say));
    const { service = null, held = null, tags = 0, shifting = false } = own ?? {};
    const currentArn = service?.taskDefinition ?? null;
    log.line(currentArn ? `${ref.cluster}/${name} runs ${(0,shortName/* shortName */.E)(currentArn)}` : `${ref.cluster}/${name} does not exist yet`);
    const stableArn = service === null ? null : await (0,stable/* stableTaskDefinition */.w)(api, ref, service);
    const current = currentArn === null ? null : await api.describeTaskDefinition(currentArn);
    const registered = source.kind === 'registered' ? await describe(api, source.reference) : current;
    const taskDefinition = file ?? registered;
    if (taskDefinition === null) {
        const message = `is needed: ${name} does not exist yet, so that there is none to take over.`;
        throw new src_errors/* ConfigurationError */.j1([{ input: 'task-definition', message }]);
    }
    const serviceDefinition = service === null ? definition : null;
    const fromFile = file !== null;
    const known = { service, held, tags, shifting, serviceDefinition };
    return { ref, ...known, current, currentArn, stableArn, taskDefinition, fromFile };
}
/** @throws {ConfigurationError} with all that the service cannot do */
function servicePlanOf({ service, tags, shifting }, asked, inputs) {
    const settings = (0,serviceSettings/* planSettings */.Z)(service ?? {}, settingsOf(inputs));
    const { stepwise, mover, problems: impossible } = stepwiseOf(service, asked, inputs);
    const { course, problems } = courseOf(stepwise === undefined ? asked : UNASKED, {
        service,
        tags,
        shifting,
        own: { ...service?.deploymentConfiguration, ...settings.changes.deploymentConfiguration },
        desiredCount: settings.changes.desiredCount,
        timeoutMinutes: inputs['timeout-minutes'],
    });
    const all = [...settings.problems, ...impossible, ...problems];
    if (all.length > 0)
        throw new src_errors/* ConfigurationError */.j1(all);
    return { settings, course, stepwise, mover };
}
/** The release that a changed task definition makes, and what else changes. */
function releaseOf(base, taskDefinition, { settings, course, stepwise, mover }) {
    const toCurrent = (0,diff/* diffTaskDefinitions */.n2)(base.current ?? {}, taskDefinition);
    const unmodified = !base.fromFile && (0,diff/* diffTaskDefinitions */.n2)(base.taskDefinition, taskDefinition).length === 0;
    const registeredArn = unmodified ? base.taskDefinition['taskDefinitionArn'] : null;
    return {
        ...base,
        taskDefinition,
        settings,
        course,
        stepwise,
        mover,
        registeredArn: toCurrent.length === 0 ? base.currentArn : registeredArn,
        differences: [...toCurrent, ...settings.differences],
    };
}
/** @returns null for a service that does not exist, where it can be created */
async function readService(api, ref, canCreate) {
    const found = await api.describeService(ref).catch(async (error) => {
        const problem = (0,ecs_explain/* explain */.WE)(error, ref, (0,ecs_explain/* isMissingCluster */.R$)(error) ? await (0,nearestNames/* suggestCluster */.FS)(api, ref.cluster) : '');
        throw problem ? new src_errors/* ConfigurationError */.j1([problem]) : error;
    });
    const service = found?.status === 'INACTIVE' ? null : found;
    if (service === null && canCreate)
        return null;
    const suggested = service === null ? await (0,nearestNames/* suggestService */.wz)(api, ref.cluster, ref.service) : '';
    const misfit = (0,ecs_explain/* unfit */.Ri)(service, ref, suggested);
    if (misfit)
        throw new src_errors/* ConfigurationError */.j1([misfit]);
    return service;
}
async function describe(api, reference) {
    const found = await api.describeTaskDefinition(reference).catch((error) => {
        // ECS answers a reference that it does not know with a ClientException
        if (!(error instanceof Error) || error.name !== 'ClientException')
            throw error;
        const message = `ECS has no task definition \`${reference}\` (${error.message}). A file needs an ending or a slash.`;
        throw new src_errors/* ConfigurationError */.j1([{ input: 'task-definition', message }]);
    });
    if (found['status'] === 'INACTIVE') {
        const message = `\`${reference}\` is inactive: it was deregistered. Name an active revision, or the family alone.`;
        throw new src_errors/* ConfigurationError */.j1([{ input: 'task-definition', message }]);
    }
    return found;
}
//# sourceMappingURL=release.js.map
// EXTERNAL MODULE: ./actions/deploy-ecs/src/rollOut.js + 3 modules
var rollOut = __webpack_require__(88863);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/warnings.js
/** What somebody should know before the deployment begins. */
function warningsOf({ service, settings, serviceDefinition }, plan, inputs) {
    if (plan.do === 'nothing')
        return [];
    const configuration = {
        ...service?.deploymentConfiguration,
        ...serviceDefinition?.['deploymentConfiguration'],
        ...settings.changes.deploymentConfiguration,
    };
    const breaker = configuration.deploymentCircuitBreaker;
    const desired = settings.changes.desiredCount ?? service?.desiredCount ?? serviceDefinition?.['desiredCount'];
    return [
        ...(inputs['rollback-safe'] && !(breaker?.enable && breaker.rollback) ? [NO_ROLLBACK] : []),
        ...(desired === 0 ? [NO_TASKS] : []),
    ];
}
const NO_ROLLBACK = 'ECS does not roll this service back by itself: its circuit breaker is off, or has `rollback` off ' +
    '(`circuit-breaker: rollback` switches it on). A release whose tasks do not start is tried until the time is up.';
const NO_TASKS = 'The desired count is 0: no task of this release runs, so that its success proves nothing about it.';
//# sourceMappingURL=warnings.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/show.js





/** A longer diff is read by nobody in a log. */
const show_DIFF_LINES = 200;
const NOTHING_NEW = {
    nothing: 'nothing, it runs this release',
    join: 'nothing new, this release is being deployed already; that deployment is followed',
    redeploy: 'nothing, but a new deployment is forced',
    deploy: 'nothing',
    create: 'the service is created',
};
/** Tells what is going to change, and what somebody should know before. */
function show({ inputs, log }, steps) {
    for (const { release, plan } of steps) {
        const { service } = release.ref;
        for (const line of (0,diff/* diffLines */.Pp)(release.differences, show_DIFF_LINES)) {
            log.line(steps.length > 1 ? `${service}: ${line}` : line);
        }
        if (isSent(plan)) {
            const lines = [...(release.mover === null ? [] : [release.mover]), ...courseLines(release.course)];
            for (const line of lines)
                log.line(steps.length > 1 ? `${service}: ${line}` : line);
        }
        if (release.differences.length === 0)
            log.line(`${service}: ${NOTHING_NEW[plan.do]}`);
        const warnings = [...warningsOf(release, plan, inputs), ...(isSent(plan) ? release.course.warnings : [])];
        for (const message of warnings)
            (0,annotations/* annotate */.fz)({ level: 'warning', title: service, message });
    }
}
function dryRun({ release, plan }) {
    const { length } = release.differences;
    const would = {
        nothing: 'there is nothing to do',
        join: 'the deployment under way would be followed',
        redeploy: 'the release would be deployed again',
        deploy: `${length} ${length === 1 ? 'difference' : 'differences'} would be deployed`,
        create: 'the service would be created',
    };
    const reason = `Dry run: nothing was changed; ${would[plan.do]}.`;
    return { release, result: 'unchanged', reason, taskDefinitionArn: release.registeredArn, serviceDeploymentArn: null };
}
//# sourceMappingURL=show.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/target.js + 9 modules
var stepwise_target = __webpack_require__(40200);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/stepwise/fit.js



/** Stands for a release that ECS does not have yet. */
const TO_BE_REGISTERED = 'the release';
async function fitAll(context, ports, steps) {
    for (const { release, plan } of steps) {
        const course = release.stepwise;
        if (course === undefined || plan.do === 'nothing')
            continue;
        if (plan.do !== 'deploy')
            throw new src_errors/* ConfigurationError */.j1([sameAgain(release)]);
        for (const line of (0,print/* printPlan */.Z)(course.plan).split('\n').filter(isOfTimes))
            context.log.line(line);
        // oxlint-disable-next-line no-await-in-loop
        await openFitting(ports, release, course, release.registeredArn ?? TO_BE_REGISTERED);
    }
}
/** @throws {ConfigurationError} with all that stands in the way */
async function openFitting({ moving, holder }, { ref }, { plan, stickiness }, release) {
    const { api, rules, scaling, clock } = moving();
    const target = await (0,stepwise_target/* connectStepwiseTarget */.Q)({ api, rules, scaling, ref, release, plan, stickiness, holder });
    const fit = await target.fit(plan);
    // of this very release, by a job that began meanwhile: it has an owner
    if (target.mode !== 'new')
        throw new src_errors/* ConfigurationError */.j1([{ input: 'service', message: `${ref.service} ${OPEN}` }]);
    if (!fit.ok)
        throw new src_errors/* ConfigurationError */.j1(fit.problems.map(({ message }) => ({ input: 'service', message })));
    for (const { message } of fit.warnings)
        (0,annotations/* annotate */.fz)({ level: 'warning', title: ref.service, message });
    return { target, clock };
}
const OPEN = 'has a stepwise rollout open: let it end, or bring it home with the action `rollback`, or `command: reconcile` of canary-shift.';
/** There are no two releases that traffic could be shared out between. */
function sameAgain({ ref: { service } }) {
    const message = `is \`stepwise\`, and \`${service}\` names this very release by now, in a deployment that is under way or has failed. End that ` +
        'with the action `rollback`, or leave `engine` out to follow it.';
    return { input: 'engine', message };
}
/** Nothing is judged here but the smoke test, and what a failure comes to does not depend on the plan. */
function isOfTimes(line) {
    return !/^ +(?:judged at|on failure)/.test(line);
}
//# sourceMappingURL=fit.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/targetName.js
var targetName = __webpack_require__(29714);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/driveByTimes.js
var driveByTimes = __webpack_require__(40027);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/stepwise/smoke.js

/** The smoke test as the rollout asks it; its reports are for the job summary. */
function askedGate(gate, service, { signal, reports }) {
    return async () => {
        const { markdownReport, annotationsOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2663), __webpack_require__.e(9231), __webpack_require__.e(1406), __webpack_require__.e(5986)]).then(__webpack_require__.bind(__webpack_require__, 71406));
        const { passed, why, reports: all } = await gate.ask(signal);
        for (const report of all) {
            reports.push(markdownReport(report, `Smoke test of ${service} before its traffic`));
            for (const annotation of annotationsOf(report))
                (0,annotations/* annotate */.fz)(annotation);
        }
        return { passed, why };
    };
}
//# sourceMappingURL=smoke.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/stepwise/rollOut.js





/** Who deploys without a journal is asked for by nobody but post, which says so. */
const POST_GOES_ON = 'The post step brings the release before back, unless it serves already.';
async function rollOutStepwise(context, ports, flights, { release, course, taskDefinitionArn }) {
    const { log, signal } = context;
    const { target, clock } = await openFitting(ports, release, course, taskDefinitionArn);
    const flight = {
        ...release.ref,
        taskDefinitionArn,
        previousTaskDefinitionArn: release.stableArn,
        created: false,
        ended: false,
        rollbackSafe: true,
        stepwise: { note: target.note(), plan: course.plan },
    };
    signal.throwIfAborted();
    flights.save(flight);
    const reports = [];
    try {
        const { rollout, owner: id } = ports.holder;
        const owner = { id, name: rollout };
        const { plan, gate } = course;
        const note = { ...target.note() };
        const opening = { rollout, target: (0,targetName/* targetName */.j)(release.ref), release: taskDefinitionArn, plan, note };
        const end = await (0,driveByTimes/* driveByTimes */.E)({
            target,
            clock,
            owner,
            opening,
            signal,
            pollMs: context.inputs['poll-interval-seconds'] * 1_000,
            smoke: gate && askedGate(gate, release.ref.service, { signal, reports }),
            say: (line) => log.line(`${release.ref.service}: ${line}`),
        });
        await settle(flights, flight, target, end);
        return { ...deployedOf(end), details: reports.join('\n') };
    }
    catch (error) {
        const reason = `${(0,src_errors/* messageWithCauses */.OM)(error)} ${POST_GOES_ON}`;
        return { result: 'failed', reason, serviceDeploymentArn: null, details: reports.join('\n') };
    }
}
/** Post owes nothing for an end that was seen, but for what is left on the service. */
async function settle(flights, flight, target, end) {
    const { stepwise, service } = flight;
    if (!isOver(end))
        return;
    if (end.untidy === null)
        return flights.end({ ...flight, stepwise: undefined });
    flights.end({ ...flight, stepwise: { ...stepwise, isUntidy: true } });
    const commands = await target.byHand().catch(() => []);
    const message = [`What the deployment has left is not removed yet; post tries again. ${end.untidy}`, ...commands];
    (0,annotations/* annotate */.fz)({ level: 'warning', title: service, message: message.join('\n') });
}
function isOver({ state, result }) {
    return state.ended !== null && result !== 'rollback-failed';
}
function deployedOf(end) {
    const reason = isOver(end) ? end.reason : `${end.reason} ${POST_GOES_ON}`;
    const { result } = end;
    const known = result === 'waiting' || result === 'rollback-failed' ? 'failed' : result;
    return { result: known, reason, serviceDeploymentArn: null };
}
//# sourceMappingURL=rollOut.js.map
// EXTERNAL MODULE: ./actions/deploy-ecs/src/traffic/settle.js
var traffic_settle = __webpack_require__(37309);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/deploy.js

















async function deploy(context, ports) {
    const { inputs, log } = context;
    const started = new Date();
    const steps = await log.phase('Read what runs and what is to run', () => deploy_read(context, ports));
    await log.phase('What changes', async () => show(context, steps));
    const sent = steps.filter(({ plan }) => isSent(plan)).map(({ release }) => release);
    if (steps.some(({ release }) => release.stepwise))
        await log.phase('Traffic', () => fitAll(context, ports, steps));
    if (inputs.preflight && sent.length > 0)
        await log.phase('Pre-flight', () => check(context, ports, sent));
    const flights = (0,flight/* createFlights */.U)();
    const endings = inputs['dry-run'] ? steps.map(dryRun) : await carryOut(context, ports, steps, flights);
    const ending = await endingOf(context, ports, endings, started);
    return { ...ending, told: flights.settle };
}
async function deploy_read(context, { ecs, ecr }) {
    const { inputs } = context;
    const [asked, bases] = await (0,together/* together */.b)([
        readAsked(context),
        (0,together/* together */.b)(inputs.service.map((name) => readBase(context, ecs, name))),
    ]);
    const [changed, plans] = await (0,together/* together */.b)([
        attempt(() => changeAll(bases.map(({ taskDefinition }) => taskDefinition), inputs)),
        (0,together/* together */.b)(bases.map((base) => attempt(() => servicePlanOf(base, asked, inputs)))),
    ]);
    const pinned = await (0,together/* together */.b)(bases.map((base, index) => pinImages(context, ecr, base, changed[index])));
    const steps = bases.map((base, index) => {
        const release = releaseOf(base, pinned[index], plans[index]);
        return { release, plan: planOf(release, inputs['force-new-deployment']) };
    });
    if (inputs['before-traffic-command'].length > 0)
        commandContainer(inputs, steps[0].release.taskDefinition);
    return steps;
}
async function carryOut(context, ports, steps, flights) {
    const { inputs, log, signal } = context;
    signal.throwIfAborted();
    const arns = await log.phase('Register', () => (0,together/* together */.b)(steps.map((step) => arnFor(context, ports, step))));
    const ending = (deployed, index) => ({
        ...deployed,
        release: steps[index].release,
        taskDefinitionArn: arns[index],
    });
    if (inputs['before-traffic-command'].length > 0 &&
        steps.some(({ plan }) => plan.do === 'deploy' || plan.do === 'create')) {
        const task = await log.phase('One-off task before traffic', () => beforeTraffic(context, ports, steps[0].release, arns[0]));
        if (!task.ok) {
            const reason = `The one-off task before traffic failed, so that nothing was deployed: ${task.reason}`;
            const details = oneOffMarkdown(task);
            return steps.map((_, index) => ending({ result: 'failed', reason, details, serviceDeploymentArn: null }, index));
        }
    }
    return log.phase('Deploy', () => Promise.all(steps.map(async ({ release, plan }, index) => {
        const taskDefinitionArn = arns[index];
        if (plan.do === 'nothing') {
            await (0,traffic_settle/* settleLeftover */.bz)(context, ports.ecs, release, ports.holder);
            return ending(unchanged(taskDefinitionArn), index);
        }
        if (inputs['wait-until'] === 'registered' && plan.do !== 'create')
            return ending(registered(taskDefinitionArn), index);
        const deployed = release.stepwise
            ? await rollOutStepwise(context, ports, flights, { release, course: release.stepwise, taskDefinitionArn })
            : await (0,rollOut/* rollOut */.O)(context, ports, flights, { release, plan, taskDefinitionArn });
        return ending(deployed, index);
    })));
}
async function arnFor({ log }, { ecs }, { release, plan }) {
    if (plan.do !== 'deploy' && plan.do !== 'create')
        return release.currentArn;
    if (release.registeredArn !== null)
        return release.registeredArn;
    const arn = await (0,writes/* register */.kz)(ecs, release.taskDefinition);
    log.line(`${release.ref.service}: registered ${(0,shortName/* shortName */.E)(arn)}`);
    return arn;
}
function registered(arn) {
    const reason = `The release is ${(0,shortName/* shortName */.E)(arn)}, and nothing is deployed yet, as \`wait-until: registered\` asked.`;
    return { result: 'registered', reason, serviceDeploymentArn: null };
}
function unchanged(arn) {
    const reason = `The service runs this release already (${(0,shortName/* shortName */.E)(arn)}).`;
    return { result: 'unchanged', reason, serviceDeploymentArn: null };
}
/** What a function answers or throws, as a promise. */
async function attempt(decide) {
    return decide();
}
//# sourceMappingURL=deploy.js.map

/***/ }),

/***/ 93618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createFlights),
  g: () => (/* binding */ loadFlights)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const state = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('flights');
function createFlights() {
    const flights = new Map();
    const ended = [];
    const save = (flight) => {
        flights.set(flight.service, flight);
        state.save([...flights.values()]);
    };
    return {
        save,
        end: (flight) => void ended.push(flight),
        settle: () => ended.forEach((flight) => save({ ...flight, ended: true })),
    };
}
/** What main left: the flights whose end it did not see, and those whose configuration it did not give back. */
function loadFlights() {
    return (state.load() ?? []).filter(({ ended, restore, loan, stepwise }) => !ended || restore !== undefined || loan !== undefined || stepwise?.isUntidy === true);
}
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 59269:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86229);
var _deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91176);
var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28956);




await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => (0,_deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .deploy */ .g)(context, await (0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.connect)(context)));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 28956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/credentials/takeOn.js + 3 modules
var takeOn = __webpack_require__(19062);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/client.js + 34 modules
var client = __webpack_require__(63289);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/api.js
var api = __webpack_require__(48309);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/tail.js + 1 modules
var tail = __webpack_require__(82689);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/clients.js + 1 modules
var clients = __webpack_require__(15557);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js + 1 modules
var job = __webpack_require__(90148);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/action.generated.js
var action_generated = __webpack_require__(86229);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/clock.js
var native_clock = __webpack_require__(13980);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/rules/client.js
var rules_client = __webpack_require__(75552);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/autoscaling/scaling.js
var scaling = __webpack_require__(29482);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/stepwise/moving.js

function connectMoving(identity) {
    const clock = (0,native_clock/* createPlatformClock */.q)();
    const options = { ...identity, platformClock: clock };
    return { api: (0,client/* connectEcs */.K)(options), rules: (0,rules_client/* connectRules */.Q)(options), scaling: (0,scaling/* connectScaling */.o)(options), clock };
}
//# sourceMappingURL=moving.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/version.js
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/ports.js






/** @throws {ConfigurationError} where AWS does not let the job in */
async function connect({ inputs, log }) {
    const role = inputs['role-to-assume'];
    const taken = await (0,takeOn/* takeOn */.J)({ action: action_generated/* spec */.I.name, version: version }, role, (0,job/* jobOf */.Z)(log, process.env));
    if ('problems' in taken)
        throw new errors/* ConfigurationError */.j1(taken.problems);
    const { identity } = taken;
    const id = (0,external_node_crypto_.randomUUID)().slice(0, 8);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    const expiry = Date.parse(process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
    return {
        ecs: (0,client/* connectEcs */.K)(identity),
        ecr: (0,api/* createEcrApi */.N)(identity),
        logs: (0,tail/* createLogTails */.k)(identity),
        preflight: (0,clients/* createPreflightPorts */.y)(identity),
        moving: () => connectMoving(identity),
        credentialsExpireAt: role !== undefined || Number.isNaN(expiry) ? null : new Date(expiry),
        holder: { rollout: `${action_generated/* spec */.I.name}/${id}`, owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
    };
}
//# sourceMappingURL=ports.js.map

/***/ })

};
