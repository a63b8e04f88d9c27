export const id = 1791;
export const ids = [1791];
export const modules = {

/***/ 20327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'deploy-azure',
    inputs: [
        { name: 'app-name', type: { kind: 'string' }, required: true },
        { name: 'resource-group', type: { kind: 'string' }, required: true },
        { name: 'subscription-id', type: { kind: 'string' }, required: false },
        { name: 'slot-name', type: { kind: 'string' }, required: false, default: 'staging' },
        { name: 'create-slot', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'package', type: { kind: 'string' }, required: false },
        { name: 'image', type: { kind: 'string' }, required: false },
        { name: 'allow-tag', type: { kind: 'boolean' }, required: false, default: 'false' },
        {
            name: 'strategy',
            type: { kind: 'enum', values: ['swap', 'swap-with-preview', 'canary', 'in-place', 'slot'] },
            required: false,
            default: 'swap',
        },
        { name: 'plan', type: { kind: 'string' }, required: false },
        { name: 'app-settings', type: { kind: 'pairs' }, required: false },
        { name: 'connection-strings', type: { kind: 'pairs' }, required: false },
        { name: 'sticky', type: { kind: 'lines' }, required: false },
        { name: 'unset', type: { kind: 'lines' }, required: false },
        { name: 'startup-command', type: { kind: 'string' }, required: false },
        { name: 'health-check-path', type: { kind: 'string' }, required: false },
        { name: 'warm-up-path', type: { kind: 'string' }, required: false },
        { name: 'warm-up-statuses', type: { kind: 'string' }, required: false },
        { name: 'identity', type: { kind: 'string' }, required: false },
        { name: 'identity-in', type: { kind: 'string' }, required: false },
        { name: 'identity-path', type: { kind: 'string' }, required: false, default: '/' },
        { name: 'smoke-test', type: { kind: 'string' }, required: false },
        { name: 'rollback-safe', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'start-timeout-minutes', type: { kind: 'number', min: 0.05, max: 60 }, required: false, default: '10' },
        { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '5' },
        { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false, default: 'rollback' },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
        {
            name: 'credentials',
            type: { kind: 'enum', values: ['oidc', 'secret', 'managed-identity', 'cli'] },
            required: false,
        },
        { name: 'tenant-id', type: { kind: 'string' }, required: false },
        { name: 'client-id', type: { kind: 'string' }, required: false },
        { name: 'client-secret', type: { kind: 'string' }, required: false },
        {
            name: 'cloud',
            type: { kind: 'enum', values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] },
            required: false,
            default: 'AzureCloud',
        },
        { name: 'arm-endpoint', type: { kind: 'string' }, required: false },
        { name: 'authority-host', type: { kind: 'string' }, required: false },
    ],
    outputs: [
        {
            name: 'result',
            type: {
                kind: 'enum',
                values: ['succeeded', 'unchanged', 'rolled-back', 'superseded', 'stopped', 'failed', 'timed-out'],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'release', type: { kind: 'string' } },
        { name: 'previous-release', type: { kind: 'string' } },
        { name: 'deployment-id', type: { kind: 'string' } },
        { name: 'slot-url', type: { kind: 'string' } },
        { name: 'url', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 40275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readSmokeTest),
  w: () => (/* binding */ awaitAnswers)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45620);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79574);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46074);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56790);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14434);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27789);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90375);




const ASKED_PER_INSTANCE = 8;
const MOST_ASKED = 1_000;
/** A release that nobody can tell from another is only asked for its health. */
const ASKED_FOR_HEALTH = 2;
async function awaitAnswers({ inputs, signal, log }, asking) {
    const { url, healthPath, instances, withinMs } = asking;
    const { identity } = inputs;
    if (identity === undefined && healthPath === '')
        return null;
    const count = (each) => Math.max(each, Math.min(MOST_ASKED, each * instances));
    const pace = {
        periodSeconds: 0.02,
        deadlineSeconds: withinMs / 1_000,
        successThreshold: count(identity === undefined ? ASKED_FOR_HEALTH : ASKED_PER_INSTANCE),
        // instances with the release before answer otherwise, until they are replaced
        failureThreshold: 1_000,
    };
    const reading = await (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_2__/* .suiteOfUrl */ .Z)({
        url: new URL(healthPath === '' ? inputs['identity-path'] : healthPath, url).href,
        expectStatus: '2xx',
        ...(identity !== undefined && {
            identity,
            identityIn: inputs['identity-in'] ?? '',
            identityUrl: inputs['identity-path'],
        }),
        pace,
    }, { env: {} });
    if ('problems' in reading)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(reading.problems);
    const result = await (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_4__/* .runSuite */ .o)(reading.suite, { env: {}, signal, deadlineMs: withinMs });
    signal.throwIfAborted();
    const report = (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_5__/* .redacted */ .p)(result, (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_6__/* .redactor */ .$)([]));
    log.line(`${new URL(url).host}: ${report.result}: ${report.reason}`);
    return report.result === 'passed'
        ? null
        : { result: 'failed', reason: `The release does not answer as it should: ${report.reason}` };
}
/** @throws {ConfigurationError} with all problems of the file */
async function readSmokeTest({ inputs, workspace, signal, log }) {
    const name = inputs['smoke-test'];
    if (name === undefined)
        return null;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, name);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        const message = `\`${name}\` is not a file that can be read (${cause.code}).`;
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([{ input: 'smoke-test', message }]);
    });
    // what a check file names lies beside it
    const load = (each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), each), 'utf8');
    const gateAt = async (target) => {
        const reading = await (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_7__/* .readGate */ .c)({ file: { name, text, load }, target, env: (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_8__/* .environmentOf */ .p)(process.env) });
        if ('problems' in reading)
            throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(reading.problems);
        for (const warning of reading.warnings)
            (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz)((0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__/* .annotationOf */ .lW)(warning, 'warning'));
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_10__/* .mask */ .d)(reading.gate.secrets);
        return reading.gate;
    };
    // what is wrong with it is known before anything is changed
    await gateAt('https://smoke.invalid');
    return {
        async ask(url, reports) {
            const { passed, why, reports: all } = await (await gateAt(url)).ask(signal);
            signal.throwIfAborted();
            reports.push(...all);
            log.line(`${new URL(url).host}: smoke test ${passed ? 'passed' : `not passed: ${why}`}`);
            return passed ? null : { result: 'failed', reason: `The smoke test was not passed: ${why}` };
        },
    };
}
//# sourceMappingURL=answers.js.map

/***/ }),

/***/ 1113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/together.js
var together = __webpack_require__(51053);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./actions/deploy-azure/src/answers.js
var answers = __webpack_require__(40275);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/marker.js
var deploy_marker = __webpack_require__(53572);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/asked.js


/** https://learn.microsoft.com/rest/api/appservice/web-apps/update-connection-strings#connectionstringtype */
const TYPES = [
    'MySql',
    'SQLServer',
    'SQLAzure',
    'Custom',
    'NotificationHub',
    'ServiceBus',
    'EventHub',
    'ApiHub',
    'DocDb',
    'RedisCache',
    'PostgreSQL',
];
/** https://learn.microsoft.com/azure/app-service/reference-app-settings#deployment-slots */
const WARM_UP = { path: 'WEBSITE_SWAP_WARMUP_PING_PATH', statuses: 'WEBSITE_SWAP_WARMUP_PING_STATUSES' };
function askedOf(inputs) {
    const given = (name, value) => (value === undefined ? {} : { [name]: value });
    return {
        wanted: {
            settings: {
                ...Object.fromEntries(inputs['app-settings'].map(({ key, value }) => [key, value])),
                ...given(WARM_UP.path, inputs['warm-up-path']),
                ...given(WARM_UP.statuses, inputs['warm-up-statuses']),
            },
            strings: stringsOf(inputs['connection-strings']),
            sticky: inputs.sticky,
            unset: inputs.unset,
        },
        config: {
            ...given('appCommandLine', inputs['startup-command']),
            ...given('healthCheckPath', inputs['health-check-path']),
        },
    };
}
/** Whether a swap itself asks for the release's health, rather than for any answer. */
function isWarmUpStrict(settings) {
    return (settings[WARM_UP.statuses] ?? '') !== '';
}
function stringsOf(pairs) {
    return Object.fromEntries(pairs.map(({ key, value }) => {
        const { type, name } = typed(key);
        return [name, { value, type }];
    }));
}
/** `SQLAzure/main` */
function typed(key) {
    const end = key.indexOf('/');
    return end < 0 ? { type: 'Custom', name: key } : { type: key.slice(0, end), name: key.slice(end + 1) };
}
/** Everything in the inputs that is wrong by itself, before anybody is asked. */
function askedProblems(inputs) {
    const when = (is, input, message) => (is ? [{ input, message }] : []);
    const { strategy, image, identity } = inputs;
    const isInPlace = strategy === 'in-place';
    return [
        ...when((inputs.package === undefined) === (image === undefined), 'package', 'or `image` must be given, one of the two: it is what is deployed.'),
        ...(image === undefined ? [] : imageProblems(image, inputs['allow-tag'])),
        ...when(!isInPlace && inputs['slot-name'].toLowerCase() === 'production', 'slot-name', 'is production itself, which cannot be swapped with itself: name another slot, or give `strategy: in-place`.'),
        ...when(isInPlace && inputs['create-slot'], 'create-slot', 'has no meaning with `strategy: in-place`, which uses no slot.'),
        ...when((strategy === 'canary') !== (inputs.plan !== undefined), 'plan', 'goes with `strategy: canary`, and that with a plan: `10@10m, 100@5m`.'),
        ...when(strategy === 'canary' && inputs.package !== undefined, 'strategy', '`canary` needs a container image: a release must be told by what the platform says of it, and it says nothing of packages.'),
        ...when(strategy === 'canary' && !inputs['rollback-safe'], 'rollback-safe', 'is `false`, and with `strategy: canary` both releases serve side by side and one that fails goes back: use one of the two.'),
        ...when(identity === undefined && inputs['identity-in'] !== undefined, 'identity', 'is missing: `identity-in` says where it is.'),
        ...when(identity !== undefined && inputs['identity-in'] === undefined, 'identity-in', 'is missing: `header NAME`, `json PATH` or `body`.'),
        ...['identity-path', 'health-check-path', 'warm-up-path'].flatMap((name) => {
            const path = inputs[name];
            return when(path !== undefined && !/^\/\S*$/.test(path), name, `must be a path that begins with a slash, but is ${JSON.stringify(path)}.`);
        }),
        ...when(inputs['warm-up-statuses'] !== undefined && !/^[1-5]\d\d(,[1-5]\d\d)*$/.test(inputs['warm-up-statuses']), 'warm-up-statuses', 'must be statuses separated by commas, `200,202`.'),
        ...settingsProblems(inputs),
    ];
}
function imageProblems(image, mayBeTag) {
    if (!/^[^\s|]+$/.test(image))
        return [{ input: 'image', message: `must be a container image, but is ${JSON.stringify(image)}.` }];
    if (/@sha256:[0-9a-f]{64}$/.test(image) || mayBeTag)
        return [];
    const message = `must end in a digest, @sha256:…, but is ${JSON.stringify(image)}: a tag may mean another image by the time that an instance pulls it. ` +
        'Give the digest that the push has printed, or `allow-tag: true`.';
    return [{ input: 'image', message }];
}
function settingsProblems(inputs) {
    const names = inputs['app-settings'].map(({ key }) => key);
    const all = [...names, ...inputs.sticky, ...inputs.unset];
    return [
        ...repeated('app-settings', inputs['app-settings']),
        ...repeated('connection-strings', inputs['connection-strings']),
        ...inputs['connection-strings'].flatMap(({ key, line }) => {
            const { type } = typed(key);
            if (TYPES.includes(type))
                return [];
            const close = (0,suggest/* meant */.w)(type, TYPES);
            const hint = close ? ` Did you mean \`${close}\`?` : '';
            return [
                {
                    input: 'connection-strings',
                    message: `line ${line}: there is no type \`${type}\`.${hint} There are ${TYPES.join(', ')}.`,
                },
            ];
        }),
        ...inputs.unset
            .filter((name) => names.includes(name))
            .map((name) => ({
            input: 'unset',
            message: `\`${name}\` is set by \`app-settings\` and removed by \`unset\`: one of the two.`,
        })),
        ...(all.includes(deploy_marker/* MARKER */.tl)
            ? [{ input: 'app-settings', message: `\`${deploy_marker/* MARKER */.tl}\` is written by this action itself: choose another name.` }]
            : []),
    ];
}
function repeated(input, pairs) {
    return pairs.flatMap(({ key, line }, index) => {
        const first = pairs.findIndex((each) => each.key === key);
        return first === index
            ? []
            : [{ input, message: `\`${key}\` is on line ${pairs[first].line} and on line ${line}: once is enough.` }];
    });
}
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/result.js
var src_result = __webpack_require__(74577);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var src_summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./actions/deploy-azure/src/flight.js
var flight = __webpack_require__(69984);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/show.js


/** What changes, by name: values of settings are secrets. The lines of a diff. */
function changeLines({ found, plan, release }) {
    const { production } = found;
    const from = production.running.release ?? 'unknown';
    return [
        ...(from === release.name ? [] : [`- release: ${from}`, `+ release: ${release.name}`]),
        ...(plan.creates ? [`+ slot: ${plan.slot}`] : []),
        ...Object.keys(plan.config)
            .filter((name) => !name.endsWith('FxVersion'))
            .flatMap((name) => [`- ${name}: ${show_text(plan.configWas[name])}`, `+ ${name}: ${show_text(plan.config[name])}`]),
        ...plan.changes.map(({ kind, name, how }) => `${SIGNS[how]} ${kind}: ${name}${how === 'changed' ? ' (changed)' : ''}`),
    ];
}
function show_text(value) {
    return typeof value === 'string' ? value : '';
}
const SIGNS = { added: '+', removed: '-', changed: '~' };
/** Tells what is going to change, and what somebody should know before. */
function show({ inputs, log }, shown) {
    const lines = changeLines(shown);
    for (const line of lines)
        log.line(line);
    if (lines.length === 0)
        log.line('nothing differs');
    for (const message of warningsOf(inputs, shown))
        (0,annotations/* annotate */.fz)({ level: 'warning', title: inputs['app-name'], message });
}
function warningsOf(inputs, { found: { production }, plan }) {
    if (plan.isThere)
        return [];
    const { strategy, identity } = inputs;
    const health = inputs['health-check-path'] ?? production.config['healthCheckPath'] ?? '';
    const isBlind = identity === undefined && health === '' && inputs['smoke-test'] === undefined;
    const swaps = strategy !== 'in-place' && strategy !== 'slot';
    return [
        ...(isBlind ? [BLIND] : identity === undefined ? [NO_IDENTITY] : []),
        ...(swaps && !isWarmUpStrict(plan.settings.settings) ? [LAX] : []),
        ...(strategy === 'in-place' ? [IN_PLACE] : []),
    ];
}
const BLIND = 'Nobody asks the release anything: there is no `identity`, no health check path and no `smoke-test`, so that it is good as soon ' +
    'as the platform says that its instances are up.';
const NO_IDENTITY = 'Without `identity` nobody can tell whether an instance still runs the release before: the platform does not say which one it runs.';
const LAX = 'A swap takes any answer for warm, an error as well. Give `warm-up-path` and `warm-up-statuses`, and the swap itself asks for the ' +
    "release's health.";
const IN_PLACE = 'Production itself is deployed to: its instances restart with the release, and users meet it before it was tested.';
/** What the platform says that a swap would do, for a slot that is there. */
async function showDifferences({ log }, { host }, slot) {
    const all = await host.differences(slot);
    const line = (what, names) => {
        if (names.length > 0)
            log.line(`${what}: ${names.join(', ')}`);
    };
    const named = (test) => all.filter(({ rule }) => test(rule)).map(({ name, type }) => `${name} (${type})`);
    const isSwapped = (rule) => rule === 'SettingsWillBeSwapped';
    log.line(`${all.length} settings differ between ${slot} and production, before anything is deployed`);
    line('a swap would exchange', named(isSwapped));
    line('a swap would leave where they are', named((rule) => !isSwapped(rule)));
}
//# sourceMappingURL=show.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/markdown.js
var markdown = __webpack_require__(4250);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/summary.js


/** A longer diff would push everything else out of sight. */
const MOST_LINES = 200;
/** The job summary: the verdict first, then why, then what it was about. */
function summaryOf({ site, slot, result, reason, from, to, lines, durationMs }) {
    const release = [...new Set([from ?? 'unknown', to])].join(' → ');
    return [
        `### ${(0,src_result/* isGreen */.gf)(result) ? '✅' : '❌'} ${(0,markdown/* codeSpan */.SS)(site)}: ${result}`,
        '',
        (0,markdown/* escapeMarkdown */.FV)(reason),
        '',
        '| release | by | time |',
        '| --- | --- | --- |',
        `| ${(0,markdown/* codeSpan */.SS)(release)} | ${slot === null ? 'production itself' : `the slot ${(0,markdown/* codeSpan */.SS)(slot)}`} | ${Math.round(durationMs / 1_000)} s |`,
        ...(lines.length === 0 ? [] : ['', '```diff', ...lines.slice(0, MOST_LINES).map(markdown/* fenceSafe */.tH), '```']),
        '',
    ].join('\n');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./actions/deploy-azure/src/ending.js





/** Tells how it ended: log, annotation, job summary and outputs. */
async function endingOf(context, writing, outcome, told) {
    const { inputs, log } = context;
    const { found, plan, release } = writing;
    const { result, reason } = outcome;
    const ok = (0,src_result/* isGreen */.gf)(result);
    log.line(`${inputs['app-name']}: ${result}: ${reason}`);
    if (!ok)
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${inputs['app-name']}: ${result}`, message: reason });
    const from = found.production.running.release;
    const summary = summaryOf({
        ...outcome,
        site: `${inputs['resource-group']}/${inputs['app-name']}`,
        slot: plan.slot,
        from,
        to: release.name,
        lines: plan.isThere ? [] : changeLines(writing),
        durationMs: performance.now() - told.started,
    });
    (0,src_summary/* writeSummary */.Sy)([summary, ...(await reportsOf(told.reports))].join('\n'));
    const outputs = {
        result,
        reason,
        release: release.name,
        'previous-release': from ?? '',
        'deployment-id': told.deploymentId ?? '',
        'slot-url': found.beside === null ? '' : `https://${found.beside.hosting.host}`,
        url: `https://${found.production.hosting.host}`,
    };
    // post owes nothing for a release that serves; this is written down as late as can be
    return { ok, outputs: { ...outputs }, ...(ok && { told: flight/* endFlight */.aS }) };
}
async function reportsOf(reports) {
    if (reports.length === 0)
        return [];
    const { annotationsOf, markdownReport } = await Promise.all(/* import() */[__webpack_require__.e(1406), __webpack_require__.e(3697)]).then(__webpack_require__.bind(__webpack_require__, 71406));
    for (const annotation of reports.flatMap(annotationsOf))
        (0,annotations/* annotate */.fz)(annotation);
    return reports.map((report) => markdownReport(report, 'Smoke test'));
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/patience.js
var deploy_patience = __webpack_require__(97265);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/ready.js
var ready = __webpack_require__(69475);
// EXTERNAL MODULE: ./actions/deploy-azure/src/outcome.js
var outcome = __webpack_require__(30440);
// EXTERNAL MODULE: ./actions/deploy-azure/src/verify.js
var verify = __webpack_require__(82843);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/kudu/publish.js
var publish = __webpack_require__(79411);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/write.js

/** What of production's configuration a new slot is made with. */
const COPIED = [
    'linuxFxVersion',
    'windowsFxVersion',
    'appCommandLine',
    'alwaysOn',
    'healthCheckPath',
    'minTlsVersion',
    'http20Enabled',
    'acrUseManagedIdentityCreds',
    'acrUserManagedIdentityID',
    'keyVaultReferenceIdentity',
    'vnetRouteAllEnabled',
    'netFrameworkVersion',
    'use32BitWorkerProcess',
];
/** Makes the slot, where it is to be made. */
async function createSlot({ log }, { host }, { found, plan }, patience) {
    const { production } = found;
    const config = Object.fromEntries(COPIED.flatMap((name) => (production.config[name] === undefined ? [] : [[name, production.config[name]]])));
    await (0,deploy_patience/* whenIdle */.dV)(patience, () => host.createSlot(plan.slot, production.hosting, config));
    log.line(`${plan.slot}: created`);
}
/** Settings and configuration first, so that whatever restarts for them does so with the release. */
async function configure({ log }, ports, { plan }, patience) {
    const { settings, host } = ports;
    const name = plan.slot ?? 'production';
    const isChanged = (kind) => plan.creates || plan.changes.some((each) => each.kind === kind);
    if (plan.changes.some(({ kind }) => kind === 'stays with its slot')) {
        await (0,deploy_patience/* whenIdle */.dV)(patience, () => settings.setSticky(plan.settings.sticky));
        log.line('names of settings that stay with their slot: written');
    }
    if (isChanged('connection string')) {
        await (0,deploy_patience/* whenIdle */.dV)(patience, () => settings.setStrings(plan.slot, plan.settings.strings));
        log.line(`${name}: connection strings written`);
    }
    // what says which deployment it is changes with each
    await (0,deploy_patience/* whenIdle */.dV)(patience, () => settings.setSettings(plan.slot, plan.settings.settings));
    log.line(`${name}: app settings written`);
    if (Object.keys(plan.config).length === 0)
        return;
    await (0,deploy_patience/* whenIdle */.dV)(patience, () => host.configure(plan.slot, plan.config));
    log.line(`${name}: ${Object.keys(plan.config).join(', ')} written`);
}
/** @returns Kudu's id of it; null where there is no package */
async function publishRelease({ log }, ports, { plan, release }, patience) {
    if (release.kind === 'image')
        return { id: null };
    const hosting = await ports.host.hosting(plan.slot);
    if (hosting?.scmHost == null) {
        return { result: 'failed', reason: `${plan.slot ?? 'production'} has no host that packages are published to.` };
    }
    const message = `${release.name} ${ports.deployment}`;
    const end = await (0,publish/* publish */.m)(ports.kudu(hosting.scmHost), { bytes: release.bytes, type: release.type, message }, patience);
    if ('id' in end)
        log.line(`${plan.slot ?? 'production'}: the package is in place (deployment ${end.id})`);
    return end;
}
//# sourceMappingURL=write.js.map
;// CONCATENATED MODULE: ./actions/deploy-azure/src/inPlace.js





/** Deploys to production itself. An image that is not good goes back to the one before; a package cannot: nobody has the one before any more. */
async function deployInPlace(context, ports, { writing, verifying, onPublished }, patience) {
    const { plan, release } = writing;
    const restore = release.kind === 'image' ? plan.configWas : null;
    (0,flight/* saveFlight */.yd)({ kind: 'in-place', candidate: plan.candidate, restore, changed: plan.changes.map(({ name }) => name) });
    await configure(context, ports, writing, patience);
    const published = await publishRelease(context, ports, writing, patience);
    if ('id' in published)
        onPublished(published.id);
    const wrong = 'id' in published
        ? await (0,verify/* verify */.M)(context, ports, { ...verifying, slot: null, deployment: published.id }, patience)
        : published;
    if (wrong === null)
        return { result: 'succeeded', reason: 'Production serves the release.' };
    return goBack(context, ports, writing, wrong);
}
async function goBack(context, ports, { plan, found, release }, wrong) {
    if (!context.inputs['rollback-safe']) {
        (0,flight/* endFlight */.aS)();
        return (0,outcome/* outcomeOf */.s)(wrong, 'It is not taken back (rollback-safe: false): a person has to look.');
    }
    const patience = (0,outcome/* patienceToGoBack */.C)(context);
    const { settings, strings } = found.production.settings;
    await (0,deploy_patience/* whenIdle */.dV)(patience, () => ports.settings.setSettings(null, settings));
    if (plan.changes.some(({ kind }) => kind === 'connection string')) {
        await (0,deploy_patience/* whenIdle */.dV)(patience, () => ports.settings.setStrings(null, strings));
    }
    await (0,deploy_patience/* whenIdle */.dV)(patience, () => ports.host.configure(null, plan.configWas));
    if (release.kind === 'package') {
        (0,flight/* endFlight */.aS)();
        return (0,outcome/* outcomeOf */.s)(wrong, 'Production has its settings back, but not its package: deploy the one before once more.');
    }
    const { sites, host } = ports;
    const up = await (0,ready/* awaitInstances */.d)({ sites, host, slot: null, deployment: null }, patience);
    if (up !== null)
        return { result: 'failed', reason: `${wrong.reason} The image before was given back, and ${up.reason}` };
    (0,flight/* endFlight */.aS)();
    return { result: 'rolled-back', reason: `${wrong.reason} Production has the image before again.` };
}
//# sourceMappingURL=inPlace.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/settings/merge.js
function mergeSettings(current, wanted) {
    const kept = Object.entries(current.settings).filter(([name]) => !wanted.unset.includes(name));
    const settings = { ...Object.fromEntries(kept), ...wanted.settings };
    const strings = { ...current.strings, ...wanted.strings };
    const { appSettingNames, connectionStringNames } = current.sticky;
    const ofStrings = wanted.sticky.filter((name) => Object.hasOwn(strings, name));
    const ofSettings = wanted.sticky.filter((name) => !ofStrings.includes(name) || Object.hasOwn(settings, name));
    const sticky = {
        ...current.sticky,
        appSettingNames: [...new Set([...appSettingNames, ...ofSettings])],
        connectionStringNames: [...new Set([...connectionStringNames, ...ofStrings])],
    };
    return { settings, strings, sticky };
}
/** What differs, by name alone. */
function settingsChanges(from, to) {
    const names = (all) => [...all.sticky.appSettingNames, ...all.sticky.connectionStringNames];
    const stay = (all) => Object.fromEntries(names(all).map((name) => [name, true]));
    return [
        ...changes('app setting', from.settings, to.settings),
        ...changes('connection string', from.strings, to.strings),
        ...changes('stays with its slot', stay(from), stay(to)),
    ];
}
function changes(kind, from, to) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted();
    return names.flatMap((name) => {
        if (!Object.hasOwn(from, name))
            return [{ kind, name, how: 'added' }];
        if (!Object.hasOwn(to, name))
            return [{ kind, name, how: 'removed' }];
        return same(from[name], to[name]) ? [] : [{ kind, name, how: 'changed' }];
    });
}
function same(a, b) {
    return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/image.js
var slots_image = __webpack_require__(3601);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/plan.js

function planOf({ found, asked, release, deployment, nowMs, strategy, slotName }) {
    const { production, beside } = found;
    const isInPlace = strategy === 'in-place';
    // a slot that is made is made like production
    const target = isInPlace ? production : (beside ?? production);
    const marked = {
        ...asked.wanted,
        settings: { ...asked.wanted.settings, [deploy_marker/* MARKER */.tl]: (0,deploy_marker/* markerOf */.we)(release.name, deployment, nowMs) },
    };
    const settings = mergeSettings(target.settings, marked);
    const image = imageChangeOf(target, production, release);
    const { changed, was } = differing(target.config, { ...asked.config, ...image });
    return {
        slot: isInPlace ? null : slotName,
        creates: !isInPlace && beside === null,
        settings,
        changes: settingsChanges(target.settings, settings).filter(({ name }) => name !== deploy_marker/* MARKER */.tl),
        config: changed,
        configWas: was,
        candidate: (0,deploy_marker/* runningIn */.jq)({ ...target.config, ...image }, settings.settings).label,
        before: production.running.label,
        isThere: isThere(strategy === 'slot' ? beside : production, asked, release),
    };
}
function imageChangeOf(target, production, release) {
    if (release.kind === 'package')
        return {};
    return (0,slots_image/* imageChange */.i7)((0,slots_image/* memberIn */.Wy)(target.config) ?? (0,slots_image/* memberIn */.Wy)(production.config) ?? 'linuxFxVersion', release.name);
}
/** The release runs there, with all that is asked for. */
function isThere(side, { wanted, config }, release) {
    if (side === null || side.running.release !== release.name)
        return false;
    if (release.kind === 'image' && (0,slots_image/* imageIn */.Lp)(side.config) !== release.name)
        return false;
    const changes = settingsChanges(side.settings, mergeSettings(side.settings, wanted));
    return changes.length === 0 && Object.keys(differing(side.config, config).changed).length === 0;
}
function differing(from, to) {
    const names = Object.keys(to).filter((name) => (from[name] ?? '') !== to[name]);
    const only = (all) => Object.fromEntries(names.map((name) => [name, all[name] ?? '']));
    return { changed: only(to), was: only(from) };
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./actions/deploy-azure/src/ports.js + 1 modules
var src_ports = __webpack_require__(63903);
// EXTERNAL MODULE: ./actions/deploy-azure/src/read.js
var read = __webpack_require__(52094);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/package/read.js + 4 modules
var package_read = __webpack_require__(33647);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/release.js


/** @throws {ConfigurationError} for what is no package */
async function readRelease({ inputs, workspace }) {
    if (inputs.package === undefined)
        return { kind: 'image', name: inputs.image ?? '' };
    try {
        return { kind: 'package', ...(await (0,package_read/* readPackage */.L)(workspace, inputs.package)) };
    }
    catch (error) {
        if (!(error instanceof package_read/* WrongPackage */.a))
            throw error;
        throw new errors/* ConfigurationError */.j1(error.faults.map((message) => ({ input: 'package', message })));
    }
}
//# sourceMappingURL=release.js.map
;// CONCATENATED MODULE: ./actions/deploy-azure/src/requirements.js

/** https://learn.microsoft.com/azure/app-service/deploy-staging-slots (at its beginning): others have none. */
const WITHOUT_SLOTS = ['free', 'shared', 'basic', 'dynamic', 'flexconsumption'];
/** Why this release cannot be deployed to this site in this way; all of it, before anything is changed. */
function requirements(found, inputs) {
    const { production, beside } = found;
    return [
        ...(inputs.strategy === 'in-place' ? [] : slotProblems(found, inputs)),
        ...kindProblems(beside ?? production, inputs),
        ...heldProblems(found),
        ...(inputs.strategy === 'canary' ? canaryProblems(found, inputs) : []),
        ...(production.settings.sticky.appSettingNames.includes(deploy_marker/* MARKER */.tl)
            ? [
                {
                    input: 'app-name',
                    message: `\`${deploy_marker/* MARKER */.tl}\` stays with its slot there, and must go with the app: take it from the slot settings.`,
                },
            ]
            : []),
    ];
}
function slotProblems({ production, beside, names, tier }, inputs) {
    const slot = inputs['slot-name'];
    const of = (message) => ({ input: 'slot-name', message });
    if (tier !== null && WITHOUT_SLOTS.includes(tier.toLowerCase())) {
        return [
            of(`the tier ${tier} of the site's plan has no slots: give \`strategy: in-place\`, or take Standard or better.`),
        ];
    }
    if (beside === null) {
        if (inputs['create-slot'])
            return [];
        const there = names.length === 0 ? 'It has none.' : `It has ${names.map((each) => `\`${each}\``).join(', ')}.`;
        return [of(`the site has no slot \`${slot}\`. ${there} \`create-slot: true\` makes one.`)];
    }
    const autoSwap = [beside, production].map(({ config }) => config['autoSwapSlotName']).find(isText);
    const share = shareOf(production, beside);
    const signedIn = [production, beside].filter(({ signsIn }) => signsIn).map(nameOf);
    return [
        ...(autoSwap === undefined
            ? []
            : [
                of(`\`${slot}\` is swapped with ${autoSwap} by itself (auto swap) as soon as it is deployed to: turn that off.`),
            ]),
        ...(beside.view.running ? [] : [of(`\`${slot}\` is stopped: it is neither warmed up nor swapped.`)]),
        ...(share > 0
            ? [of(`a ramp-up rule sends ${share}% of the visitors to \`${slot}\` already: set it to 0 first.`)]
            : []),
        ...(inputs.strategy === 'swap-with-preview' && signedIn.length > 0
            ? [
                {
                    input: 'strategy',
                    message: `\`swap-with-preview\` is not possible while site authentication is on (${signedIn.join(', ')}).`,
                },
            ]
            : []),
    ];
}
function kindProblems({ slot, config }, inputs) {
    const where = slot === null ? 'production' : `the slot \`${slot}\``;
    const image = (0,slots_image/* imageIn */.Lp)(config);
    if (config['linuxFxVersion'] === 'sitecontainers') {
        return [
            {
                input: 'app-name',
                message: `${where} is made of several containers (sitecontainers), which this action cannot deploy yet.`,
            },
        ];
    }
    if (inputs.package !== undefined && image !== null) {
        return [
            {
                input: 'package',
                message: `${where} runs a container image (${image}): give \`image\`, or a site that runs packages.`,
            },
        ];
    }
    // a slot that nothing was ever deployed to has neither
    if (inputs.image !== undefined && (0,slots_image/* memberIn */.Wy)(config) === null && isText(config['linuxFxVersion'])) {
        return [
            {
                input: 'image',
                message: `${where} runs packages (${config['linuxFxVersion']}): give \`package\`, or a site for containers.`,
            },
        ];
    }
    return [];
}
function heldProblems({ heldBy }) {
    if (heldBy === null)
        return [];
    const message = `the rollout ${heldBy} has the site open: let it end, or bring it home with the action \`rollback\`.`;
    return [{ input: 'app-name', message }];
}
/** There are no two releases that visitors could be shared out between. */
function canaryProblems({ production }, { image = '' }) {
    const has = (0,slots_image/* imageIn */.Lp)(production.config);
    if (has === null)
        return [{ input: 'strategy', message: '`canary` needs a site whose production runs a container image.' }];
    if (has !== image)
        return [];
    return [
        {
            input: 'strategy',
            message: `\`canary\` tells releases by their images, and production has ${image} already: give \`swap\` to change its settings.`,
        },
    ];
}
/** Per cent of the new visitors. */
function shareOf({ config }, { hosting, slot }) {
    const { rampUpRules } = Object(config['experiments']);
    const rules = Array.isArray(rampUpRules) ? rampUpRules : [];
    const ours = rules.find(({ name, actionHostName }) => actionHostName === hosting.host || name === slot);
    return Number(ours?.['reroutePercentage'] ?? 0);
}
function nameOf({ slot }) {
    return slot ?? 'production';
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
//# sourceMappingURL=requirements.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/secrets.js
var secrets = __webpack_require__(75806);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/secrets.js

/** Values that nobody may read in a log: those of connection strings, and of settings that are called like a secret. */
function secretsIn(inputs) {
    const isReference = (value) => value.startsWith('@Microsoft.KeyVault(');
    return [
        ...inputs['connection-strings'].map(({ value }) => value),
        ...inputs['app-settings']
            .filter(({ key, value }) => (0,secrets/* soundsSecret */.z3)(key) && !isReference(value))
            .map(({ value }) => value),
        ...(inputs['client-secret'] === undefined ? [] : [inputs['client-secret']]),
    ];
}
//# sourceMappingURL=secrets.js.map
// EXTERNAL MODULE: ./actions/deploy-azure/src/shift.js
var shift = __webpack_require__(42068);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/unchanged.js


/** Null where there is something to do: also where the release is configured already and does not serve. */
async function unchanged(context, ports, { writing, smoke, told }, patience) {
    const { inputs, log } = context;
    const { plan, release } = writing;
    const isThere = plan.isThere && (await isWhole(ports, writing, inputs));
    if (inputs['dry-run']) {
        const would = isThere ? 'there is nothing to do' : `${release.name} would be deployed`;
        return { result: 'unchanged', reason: `Dry run: nothing was changed; ${would}.` };
    }
    if (!isThere)
        return null;
    const slot = inputs.strategy === 'slot' ? plan.slot : null;
    const reports = [];
    const verifying = { slot, deployment: null, smoke, reports };
    const wrong = await log.phase(`See that ${slot ?? 'production'} serves it already`, () => (0,verify/* verify */.M)(context, ports, verifying, patience));
    if (wrong !== null) {
        log.line(`${wrong.reason} It is deployed once more.`);
        return null;
    }
    told.reports.push(...reports);
    return { result: 'unchanged', reason: `${slot ?? 'Production'} has this release already, with these settings.` };
}
/** Settings come before the package: who wrote them may have died between the two. */
async function isWhole(ports, { found, release }, { strategy }) {
    if (release.kind === 'image')
        return true;
    const { hosting, settings } = strategy === 'slot' ? found.beside : found.production;
    const marker = settings.settings[deploy_marker/* MARKER */.tl] ?? '';
    return hosting.scmHost !== null && (0,publish/* isPublished */.H)(ports.kudu(hosting.scmHost), marker);
}
//# sourceMappingURL=unchanged.js.map
;// CONCATENATED MODULE: ./actions/deploy-azure/src/deploy.js

















/** Deploys one release to a site and tells how it ended. */
async function deploy(context) {
    const { inputs, log, signal } = context;
    (0,mask/* mask */.d)(secretsIn(inputs));
    const told = { started: performance.now(), reports: [], deploymentId: null };
    const [release, smoke] = await (0,together/* together */.b)([readRelease(context), (0,answers/* readSmokeTest */.M)(context), refuse(inputs)]);
    const ports = await (0,src_ports/* connect */.N)(context);
    const slot = inputs.strategy === 'in-place' ? null : inputs['slot-name'];
    const found = await log.phase('Read what is there', () => (0,read/* readSite */.U)(ports, slot));
    const problems = requirements(found, inputs);
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    const { strategy, 'slot-name': slotName } = inputs;
    const { deployment, clock } = ports;
    const asked = askedOf(inputs);
    const plan = planOf({ found, asked, release, deployment, nowMs: clock.now(), strategy, slotName });
    const writing = { found, plan, release };
    await log.phase('What changes', async () => {
        show(context, writing);
        if (inputs['dry-run'] && slot !== null && found.beside !== null)
            await showDifferences(context, ports, slot);
    });
    signal.throwIfAborted();
    const carrying = { writing, smoke, told };
    const patience = patienceOf(context);
    const outcome = (await unchanged(context, ports, carrying, patience)) ?? (await carryOut(context, ports, carrying, patience));
    return endingOf(context, writing, outcome, told);
}
/** @throws {ConfigurationError} with all that is wrong with the inputs by themselves */
async function refuse(inputs) {
    const problems = [...askedProblems(inputs), ...(inputs.plan === undefined ? [] : await planProblems(inputs))];
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
async function planProblems(inputs) {
    const { canaryPlan } = await Promise.all(/* import() */[__webpack_require__.e(8540), __webpack_require__.e(4591), __webpack_require__.e(2480), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 77746));
    const reading = canaryPlan(inputs);
    return 'problems' in reading ? reading.problems : [];
}
function patienceOf({ inputs, log, signal }) {
    return {
        until: performance.now() + inputs['timeout-minutes'] * 60_000,
        pollMs: inputs['poll-interval-seconds'] * 1_000,
        signal,
        say: (line) => log.line(line),
    };
}
async function carryOut(context, ports, { writing, smoke, told }, patience) {
    const { inputs, log } = context;
    const { plan } = writing;
    const reports = told.reports;
    const verifying = { smoke, reports };
    const onPublished = (id) => void (told.deploymentId = id);
    if (inputs.strategy === 'in-place') {
        return log.phase('Deploy to production', () => deployInPlace(context, ports, { writing, verifying, onPublished }, patience));
    }
    const brought = await log.phase(`Deploy to ${plan.slot}`, async () => {
        if (plan.creates)
            await createSlot(context, ports, writing, patience);
        await configure(context, ports, writing, patience);
        return publishRelease(context, ports, writing, patience);
    });
    if ('id' in brought)
        onPublished(brought.id);
    const wrong = 'id' in brought
        ? await log.phase(`See that ${plan.slot} runs it`, () => (0,verify/* verify */.M)(context, ports, { ...verifying, slot: plan.slot, deployment: brought.id }, patience))
        : brought;
    if (wrong !== null)
        return (0,outcome/* outcomeOf */.s)(wrong, 'Production was not touched.');
    if (inputs.strategy === 'slot') {
        return { result: 'succeeded', reason: `The slot ${plan.slot} runs the release; production was not touched.` };
    }
    if (inputs.strategy === 'canary') {
        const { rollOut } = await Promise.all(/* import() */[__webpack_require__.e(8540), __webpack_require__.e(4591), __webpack_require__.e(2480), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 77746));
        return log.phase('Canary', () => rollOut(context, ports, { plan, verifying, image: writing.release.name }, patience));
    }
    return log.phase('Swap', () => (0,shift/* shift */.BN)(context, ports, { plan, verifying }, patience));
}
//# sourceMappingURL=deploy.js.map

/***/ }),

/***/ 69984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ loadFlight),
  aS: () => (/* binding */ endFlight),
  yd: () => (/* binding */ saveFlight)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const state = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('flight');
function saveFlight(flight) {
    state.save({ flight });
}
/** Its end was seen: post owes nothing. */
function endFlight() {
    state.save({ flight: null });
}
function loadFlight() {
    return state.load()?.flight ?? null;
}
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 1791:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20327);
var _deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1113);



await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, _deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .deploy */ .g);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 30440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ patienceToGoBack),
  s: () => (/* binding */ outcomeOf)
});
/** How long going back may take, ms: GitHub ends a cancelled job after five minutes. */
const BACK_MS = 4 * 60_000;
function outcomeOf({ result, reason }, more) {
    return { result, reason: `${reason.replace(/\.?$/, '.')} ${more}` };
}
/** For what goes back: as long as it takes, whatever is left of the time of the deployment. */
function patienceToGoBack({ inputs, log, signal }) {
    const pollMs = inputs['poll-interval-seconds'] * 1_000;
    return { until: performance.now() + BACK_MS, pollMs, signal, say: (line) => log.line(line) };
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 63903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/credentials/signIn.js + 2 modules
var signIn = __webpack_require__(83619);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/clock.js
var src_clock = __webpack_require__(52604);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/arm/client.js + 1 modules
var client = __webpack_require__(31004);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/sites/client.js
var sites_client = __webpack_require__(9450);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/settings/client.js
var settings_client = __webpack_require__(55811);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/hostClient.js
var hostClient = __webpack_require__(3983);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/kudu/client.js
var kudu_client = __webpack_require__(85573);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/clouds.js
var clouds = __webpack_require__(54378);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js + 1 modules
var job = __webpack_require__(90148);
// EXTERNAL MODULE: ./actions/deploy-azure/src/action.generated.js
var action_generated = __webpack_require__(20327);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/version.js
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/deploy-azure/src/ports.js





/** @throws {ConfigurationError} where Azure does not let the job in */
async function connect({ inputs, log }) {
    if (inputs['client-secret'] !== undefined)
        (0,mask/* mask */.d)([inputs['client-secret']]);
    const subscriptionId = inputs['subscription-id'] ?? process.env['AZURE_SUBSCRIPTION_ID'];
    if (!subscriptionId)
        throw new errors/* ConfigurationError */.j1([NO_SUBSCRIPTION]);
    const cloud = readCloud(inputs);
    const wanted = {
        kind: inputs.credentials,
        tenantId: inputs['tenant-id'],
        clientId: inputs['client-id'],
        clientSecret: inputs['client-secret'],
    };
    const signedIn = await (0,signIn/* signIn */.J)(cloud, wanted, (0,job/* jobOf */.Z)(log, process.env));
    if ('problems' in signedIn)
        throw new errors/* ConfigurationError */.j1(signedIn.problems);
    const clock = (0,src_clock/* createPlatformClock */.q)();
    const common = {
        tokens: signedIn.tokens,
        userAgent: `deploy-actions/${action_generated/* spec */.I.name}/${version}`,
        onDate: (header) => clock.tell(header),
    };
    const arm = (0,client/* connectArm */.p)({ cloud, ...common });
    const ref = { subscriptionId, resourceGroup: inputs['resource-group'], site: inputs['app-name'] };
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    const id = (0,external_node_crypto_.randomUUID)().slice(0, 8);
    return {
        ref,
        sites: (0,sites_client/* connectSites */.z)(arm, ref),
        settings: (0,settings_client/* connectSettings */.U)(arm, ref),
        host: (0,hostClient/* connectHost */.Z)(arm, ref),
        kudu: (scmHost) => (0,kudu_client/* connectKudu */.U)((0,client/* connectArm */.p)({ cloud: { ...cloud, endpoint: `https://${scmHost}` }, ...common })),
        clock,
        deployment: `${run}-${attempt}-${id}`,
        holder: { rollout: `${action_generated/* spec */.I.name}/${id}`, owner: `${run}/${attempt}` },
    };
}
const NO_SUBSCRIPTION = {
    input: 'subscription-id',
    message: 'is missing: the id of the subscription, here or in AZURE_SUBSCRIPTION_ID.',
};
function readCloud(inputs) {
    const { cloud } = inputs;
    const endpoint = inputs['arm-endpoint'] || process.env['ARM_ENDPOINT'] || undefined;
    const authority = inputs['authority-host'] || process.env['AZURE_AUTHORITY_HOST'] || undefined;
    try {
        return (0,clouds/* cloudOf */.h)({ cloud, endpoint, authority });
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        const input = error.message.includes('authority') ? 'authority-host' : 'arm-endpoint';
        throw new errors/* ConfigurationError */.j1([{ input, message: error.message }]);
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 52094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite),
  w: () => (/* binding */ readSide)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53572);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99443);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);


/** @throws {ConfigurationError} where there is no such site */
async function readSite(ports, slot) {
    const [production, beside, tags, names] = await Promise.all([
        readSide(ports, null),
        slot === null ? null : readSide(ports, slot),
        ports.sites.tags(),
        ports.sites.slots(),
    ]);
    if (production === null) {
        const { site, resourceGroup } = ports.ref;
        const message = `there is no site \`${site}\` in the resource group \`${resourceGroup}\`.`;
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([{ input: 'app-name', message }]);
    }
    const { planId } = production.hosting;
    const tier = planId === null ? null : await ports.host.tier(planId);
    return { production, beside, names, tier, heldBy: holderIn(tags) };
}
/** Null where there is none. */
async function readSide({ sites, settings, host }, slot) {
    const [view, hosting] = await Promise.all([sites.site(slot), host.hosting(slot)]);
    if (view === null || hosting === null)
        return null;
    const [config, all, strings, sticky, signsIn] = await Promise.all([
        sites.config(slot),
        settings.settings(slot),
        settings.strings(slot),
        settings.sticky(),
        host.signsIn(slot),
    ]);
    const merged = { settings: all, strings, sticky };
    return { slot, view, hosting, config, settings: merged, running: (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__/* .runningIn */ .jq)(config, all), signsIn };
}
function holderIn(tags) {
    try {
        return (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__/* .fromTags */ .y8)(tags)?.rollout ?? null;
    }
    catch {
        return 'that cannot be read any more';
    }
}
//# sourceMappingURL=read.js.map

/***/ }),

/***/ 42068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BN: () => (/* binding */ shift),
  Ve: () => (/* binding */ cancelPreview),
  zH: () => (/* binding */ takeBack)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31393);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97265);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75697);
var _flight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69984);
var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30440);
var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82843);




const UNTOUCHED = 'Production was not touched.';
const POST_GOES_ON = 'The post step brings the release before back.';
async function shift(context, ports, { plan, verifying }, patience) {
    const { inputs } = context;
    const slot = plan.slot;
    const { candidate, before } = plan;
    const isPreviewed = inputs.strategy === 'swap-with-preview';
    const flight = { kind: 'swap', slot, candidate, before, isPreviewed };
    if (isPreviewed) {
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .saveFlight */ .yd)(flight);
        const wrong = await preview(context, ports, { slot, verifying }, patience);
        if (wrong !== null) {
            await cancelPreview(context, ports, slot);
            (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(wrong, UNTOUCHED);
        }
    }
    const onSending = () => (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .saveFlight */ .yd)(flight);
    const { sites, settings } = ports;
    const swapping = { sites, settings, slot, wants: candidate, expects: before, goesBack: false, onSending };
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__/* .swapIn */ .z)(swapping, patience);
    if (failed?.result === 'timed-out')
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(failed, inputs['on-cancel'] === 'rollback' ? POST_GOES_ON : '');
    if (failed !== null) {
        if (isPreviewed)
            await cancelPreview(context, ports, slot);
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(failed, failed.result === 'superseded' ? '' : UNTOUCHED);
    }
    const wrong = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(context, ports, { ...verifying, slot: null, deployment: null }, patience);
    if (wrong !== null)
        return takeBack(context, ports, flight, wrong);
    return { result: 'succeeded', reason: `Production serves the release; ${slot} has the one before.` };
}
/** The slot with production's own settings, looked at once more. */
async function preview(context, ports, { slot, verifying }, patience) {
    const { log } = context;
    const address = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__/* .whenIdle */ .dV)(patience, () => ports.host.beginPreview(slot));
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .awaitOperation */ .m)(ports.sites, address, patience);
    if (failed !== null)
        return failed;
    log.line(`${slot}: has production's settings, and waits for the swap`);
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(context, ports, { ...verifying, slot, deployment: null }, patience);
}
/** Gives the slot its own settings back. */
async function cancelPreview(context, { host, sites }, slot) {
    const patience = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceToGoBack */ .C)(context);
    const address = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__/* .whenIdle */ .dV)(patience, () => host.cancelPreview(slot));
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .awaitOperation */ .m)(sites, address, patience);
    context.log.line(failed === null ? `${slot}: the swap with preview is cancelled` : failed.reason);
}
/** Production has what the slot has, and gets its own back. */
async function takeBack(context, ports, flight, wrong) {
    const { slot, candidate, before } = flight;
    if (!context.inputs['rollback-safe']) {
        return {
            result: 'failed',
            reason: `${wrong.reason} It is not taken back (rollback-safe: false): a person has to look.`,
        };
    }
    const { sites, settings } = ports;
    const swapping = { sites, settings, slot, wants: before, expects: candidate, goesBack: true, onSending: () => { } };
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__/* .swapIn */ .z)(swapping, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceToGoBack */ .C)(context));
    if (failed === null) {
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
        return {
            result: 'rolled-back',
            reason: `${wrong.reason} The swap was taken back: production has the release before.`,
        };
    }
    if (failed.result === 'superseded')
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
    return { result: 'failed', reason: `${wrong.reason} It could not be taken back: ${failed.reason} ${POST_GOES_ON}` };
}
//# sourceMappingURL=shift.js.map

/***/ }),

/***/ 82843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96050);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69475);
var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40275);


/** Sees that a slot runs the release, on all instances and well. @returns what is wrong */
async function verify(context, ports, { slot, deployment, smoke, reports }, patience) {
    const { inputs } = context;
    const startMs = inputs['start-timeout-minutes'] * 60_000;
    const starting = { ...patience, until: Math.min(patience.until, performance.now() + startMs) };
    const [settings, config, hosting] = await Promise.all([
        ports.settings.settings(slot),
        ports.sites.config(slot),
        ports.host.hosting(slot),
    ]);
    if (hosting === null)
        return { result: 'failed', reason: `There is no slot ${slot} any more.` };
    if ((0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__/* .hasReferences */ .j)(settings)) {
        const broken = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__/* .awaitReferences */ .N)(ports.settings, slot, starting);
        if (broken !== null)
            return broken;
        context.log.line('references to Key Vault: all are resolved');
    }
    const up = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__/* .awaitInstances */ .d)({ sites: ports.sites, host: ports.host, slot, deployment }, starting);
    if (up !== null)
        return explained(up, ports, hosting.scmHost);
    const url = `https://${hosting.host}`;
    const instances = (await ports.sites.instances(slot)).length;
    const healthPath = typeof config['healthCheckPath'] === 'string' ? config['healthCheckPath'] : '';
    const withinMs = Math.max(100, starting.until - performance.now());
    const answers = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitAnswers */ .w)(context, { url, healthPath, instances, withinMs });
    if (answers !== null)
        return explained(answers, ports, hosting.scmHost);
    return (await smoke?.ask(url, reports)) ?? null;
}
/** With the last that the containers had to say, where that is to be had. */
async function explained(fault, { kudu }, scmHost) {
    const lines = scmHost === null
        ? []
        : await kudu(scmHost)
            .dockerLog()
            .catch(() => []);
    const last = [...new Set(lines.map(withoutTime))].slice(-3);
    return last.length === 0 ? fault : { ...fault, reason: `${fault.reason} Its log ends: ${last.join(' | ')}` };
}
function withoutTime(line) {
    return line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z? */, '').trim();
}
//# sourceMappingURL=verify.js.map

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
