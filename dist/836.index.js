export const id = 836;
export const ids = [836];
export const modules = {

/***/ 55964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
const spec = {
    name: 'smoke-test',
    inputs: [
        { name: 'url', type: { kind: 'string' }, required: false },
        { name: 'expect-status', type: { kind: 'string' }, required: false },
        { name: 'expect-json', type: { kind: 'string' }, required: false },
        { name: 'expect-body', type: { kind: 'string' }, required: false },
        { name: 'identity', type: { kind: 'string' }, required: false },
        { name: 'identity-in', type: { kind: 'string' }, required: false },
        { name: 'identity-url', type: { kind: 'string' }, required: false },
        { name: 'check-file', type: { kind: 'string' }, required: false },
        { name: 'target', type: { kind: 'string' }, required: false },
        { name: 'files', type: { kind: 'lines' }, required: false },
        { name: 'variables', type: { kind: 'pairs' }, required: false },
        { name: 'hurl-version', type: { kind: 'string' }, required: false },
        { name: 'hurl-sha256', type: { kind: 'string' }, required: false },
        {
            name: 'hurl-download-base',
            type: { kind: 'string' },
            required: false,
            default: 'https://github.com/Orange-OpenSource/hurl/releases/download',
        },
        { name: 'secrets', type: { kind: 'lines' }, required: false },
        { name: 'deadline-seconds', type: { kind: 'number', min: 0.01, max: 86400 }, required: false },
        { name: 'initial-delay-seconds', type: { kind: 'number', min: 0, max: 3600 }, required: false },
        { name: 'period-seconds', type: { kind: 'number', min: 0.01, max: 3600 }, required: false },
        { name: 'timeout-seconds', type: { kind: 'number', min: 0.01, max: 600 }, required: false },
        { name: 'success-threshold', type: { kind: 'integer', min: 1, max: 1000 }, required: false },
        { name: 'failure-threshold', type: { kind: 'integer', min: 1, max: 1000 }, required: false },
        { name: 'resolve', type: { kind: 'pairs' }, required: false },
        { name: 'ca-file', type: { kind: 'lines' }, required: false },
        { name: 'proxy', type: { kind: 'string' }, required: false },
        { name: 'concurrency', type: { kind: 'integer', min: 1, max: 100 }, required: false, default: '10' },
        { name: 'junit-file', type: { kind: 'string' }, required: false },
        { name: 'json-file', type: { kind: 'string' }, required: false },
        { name: 'annotations', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    ],
    outputs: [
        { name: 'result', type: { kind: 'enum', values: ['passed', 'failed', 'unreachable', 'stopped', 'skipped'] } },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'passed-checks', type: { kind: 'string' } },
        { name: 'failed-checks', type: { kind: 'string' } },
        { name: 'junit-file', type: { kind: 'string' } },
        { name: 'json-file', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 95836:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55964);
/* harmony import */ var _smokeTest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45515);



await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, (context) => (0,_smokeTest_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeTest */ .K)(context, process.env));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 45515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ smokeTest)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/secrets.js
var run_secrets = __webpack_require__(75806);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/redact.js + 3 modules
var src_redact = __webpack_require__(46074);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/suite.js + 36 modules
var run_suite = __webpack_require__(94132);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/redacted.js
var redacted = __webpack_require__(79574);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var src_annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
;// CONCATENATED MODULE: ./actions/smoke-test/src/environment.js
/** Of the runner itself: tokens of the job among them, which no check has any business with. */
const RUNNERS_OWN = /^(?:INPUT|STATE|ACTIONS)_/;
/** What `{{env.NAME}}` may stand for. */
function environmentOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || RUNNERS_OWN.test(name) ? [] : [[name, value]]));
}
/** The values of the variables that the input `secrets` names, and what is wrong with it. */
function secretsNamed(names, env) {
    const missing = names.filter((name) => !env[name]);
    return {
        values: names.flatMap((name) => env[name] ?? []),
        problems: missing.map((name) => ({
            input: 'secrets',
            // a value in place of a name must not be shown
            message: /^[A-Za-z_]\w{0,99}$/.test(name)
                ? `\`${name}\` ${env[name] === '' ? 'is empty' : 'is not set'} in the environment of the step: give it by \`env:\`, and its name here.`
                : 'names of environment variables are expected, one per line, never values.',
        })),
    };
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl.js
const NONE = { files: [], secrets: [], checks: () => Promise.resolve([]) };
/**
 * The hurl files of the inputs; what runs them is loaded only for them.
 *
 * @throws {ConfigurationError} for a pattern that matches nothing
 */
async function hurlFiles({ inputs, workspace, signal, log }, env) {
    if (inputs.files.length === 0)
        return NONE;
    const { filesOf, hurlChecks, hurlSecrets } = await Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 55637));
    const files = await filesOf(inputs.files, workspace);
    const variables = Object.fromEntries(inputs.variables.map(({ key, value }) => [key, value]));
    const wanted = {
        version: inputs['hurl-version'] ?? '',
        sha256: inputs['hurl-sha256'] ?? '',
        downloadBase: inputs['hurl-download-base'],
    };
    return {
        files,
        secrets: hurlSecrets(variables, env),
        checks: () => hurlChecks({ ...wanted, files, variables }, { workspace, env, signal, tell: (line) => log.line(line) }),
    };
}
//# sourceMappingURL=hurl.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/progress.js
/** Of each check at each address, besides its end: what flaps would fill the log. */
const MOST_LINES = 10;
/**
 * Turns what happens into lines worth reading: how each check ended, and attempts whose reason is another than that of the
 * attempt before. A release that is waited for does not fill the log.
 */
function progress(line) {
    const before = new Map();
    return (event) => {
        const { check, role, reason } = event;
        const name = role === 'identity-again' ? `${check} (again)` : check;
        if (event.kind === 'check')
            return line(`${name}: ${event.result}${event.result === reason ? '' : `: ${reason}`}`);
        const { address, attempt, goesOn, passed } = event;
        const lane = JSON.stringify([role, check, address]);
        // what takes its time takes another time each time
        const kind = reason.replaceAll(/\d+/g, '0');
        const { kind: last, lines = 0 } = before.get(lane) ?? {};
        const isNew = last === undefined ? !passed : last !== kind;
        // how it ended is told with the check
        const isTold = isNew && goesOn && lines < MOST_LINES;
        before.set(lane, { kind, lines: lines + (isTold ? 1 : 0) });
        if (isTold) {
            const more = lines + 1 === MOST_LINES ? ' (it goes on so; what follows is its end)' : '';
            line(`${name}${address === null ? '' : ` at ${address}`}: attempt ${attempt}: ${reason}${more}`);
        }
    };
}
//# sourceMappingURL=progress.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(25990);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/annotations.js
var report_annotations = __webpack_require__(97790);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/json.js
var json = __webpack_require__(21852);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/junit.js
var junit = __webpack_require__(24784);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var summary = __webpack_require__(49247);
;// CONCATENATED MODULE: ./actions/smoke-test/src/reports.js




/** Where reports are to be written; makes their folders, since after the run it would be too late to complain. */
async function prepareReports(inputs, workspace) {
    const files = ['junit-file', 'json-file'].flatMap((input) => {
        const given = inputs[input];
        return given === undefined ? [] : [{ input, path: external_node_path_.resolve(workspace, given) }];
    });
    const problems = await Promise.all(files.map(problemsOf));
    const isSame = files.length === 2 && files[0].path === files[1].path;
    const same = { input: 'json-file', message: '`junit-file` and `json-file` are the same file.' };
    return { files, problems: [...problems.flat(), ...(isSame ? [same] : [])] };
}
async function problemsOf({ input, path: file }) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        const found = await (0,promises_.stat)(file).catch(() => null);
        return found?.isDirectory() === true ? [{ input, message: `\`${input}\` is a folder: name a file in it.` }] : [];
    }
    catch (error) {
        return [
            { input, message: `\`${input}\` is in a folder that cannot be made (${error.code}).` },
        ];
    }
}
/** Tells how it ended: files, job summary, annotations. What cannot be written is a warning, and changes no verdict. */
async function tell(report, title, files, annotations) {
    const written = await Promise.all(files.map((file) => write(file, report, title)));
    (0,summary/* writeSummary */.Sy)((0,markdown/* markdownReport */.q)(report, title));
    if (annotations)
        for (const annotation of (0,report_annotations/* annotationsOf */.I)(report))
            (0,src_annotations/* annotate */.fz)(annotation);
    return written.flat();
}
async function write(file, report, title) {
    const text = file.input === 'json-file' ? (0,json/* jsonReport */.L)(report) : (0,junit/* junitReport */.$)(report, title);
    try {
        await (0,promises_.writeFile)(file.path, text);
        return [file];
    }
    catch (error) {
        (0,src_annotations/* annotate */.fz)({ level: 'warning', title: 'Smoke test', message: `${file.input}: ${(0,errors/* messageWithCauses */.OM)(error)}` });
        return [];
    }
}
//# sourceMappingURL=reports.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/show.js
/** What is going to be checked, a line for each. */
function linesOf({ identity, checks }) {
    return [
        ...(identity === undefined ? [] : [`first the identity: ${requestsOf(identity)}; ${paceOf(identity)}`]),
        ...checks.map((check) => {
            const advisory = check.severity === 'advisory' ? ' (advisory)' : '';
            const requests = requestsOf(check);
            return `${requests === check.name ? check.name : `${check.name}: ${requests}`}${advisory}; ${paceOf(check)}`;
        }),
    ];
}
function requestsOf({ steps, sample }) {
    // a query may hold tokens
    const withoutQuery = (url) => url.replace(/\?.*$/, '?…');
    const all = steps.map((step) => step.kind === 'tcp' ? `TCP ${step.host}:${step.port}` : `${step.method} ${withoutQuery(step.url)}`);
    return `${all.join(', ')}${sample === undefined ? '' : `, ${sample.requests} times`}`;
}
function paceOf({ pace: { successThreshold, periodMs, deadlineMs } }) {
    const often = successThreshold === 1 ? 'once' : `${successThreshold} times in a row, every ${periodMs / 1_000} s`;
    return `must pass ${often}, within ${deadlineMs / 1_000} s`;
}
//# sourceMappingURL=show.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/network.js
var checkFile_network = __webpack_require__(74990);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/proxy.js
var run_proxy = __webpack_require__(12367);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/one.js + 1 modules
var one = __webpack_require__(77210);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/read.js
var read = __webpack_require__(22126);
;// CONCATENATED MODULE: ./actions/smoke-test/src/suite.js




/** Inputs that are about `url` alone, and what says the same in a check file. */
const OF_URL = {
    'expect-status': '`expect.status` of a check',
    'expect-json': '`expect.json` of a check',
    'expect-body': '`expect.body` of a check',
    identity: '`identity`',
    'identity-in': '`identity`',
    'identity-url': '`identity`',
    'initial-delay-seconds': '`initialDelaySeconds`, in `defaults` or a check',
    'period-seconds': '`periodSeconds`, in `defaults` or a check',
    'timeout-seconds': '`timeoutSeconds`, in `defaults` or a check',
    'success-threshold': '`successThreshold`, in `defaults` or a check',
    'failure-threshold': '`failureThreshold`, in `defaults` or a check',
};
/**
 * What is to be checked, by the inputs and the files that they name.
 *
 * @param others whether something else is checked besides, so that neither `url` nor `check-file` is needed
 * @throws {ConfigurationError} with everything that is wrong
 */
async function readSuite(inputs, workspace, env, others = false) {
    const [reading, network] = await Promise.all([
        readChecks(inputs, workspace, env, others),
        (0,checkFile_network/* networkOfInputs */.l)({
            resolve: Object.fromEntries(inputs.resolve.map(({ key, value }) => [key, value])),
            ca: inputs['ca-file'],
            ...(inputs.proxy !== undefined && inputs.proxy !== 'none' && { proxy: inputs.proxy }),
        }, (file) => readText(external_node_path_.resolve(workspace, file))),
    ]);
    const problems = [
        ...combinationProblems(inputs, others),
        ...('problems' in reading ? reading.problems : []),
        ...('problems' in network ? network.problems : []),
    ];
    if (problems.length > 0 || 'problems' in reading || 'problems' in network)
        throw new errors/* ConfigurationError */.j1(problems);
    const proxy = network.network.proxy ?? reading.suite.network.proxy ?? (0,run_proxy/* proxiesOf */._)(env);
    const own = reading.suite.network;
    return {
        warnings: reading.warnings,
        suite: {
            ...reading.suite,
            network: {
                resolve: { ...own.resolve, ...network.network.resolve },
                ca: [...own.ca, ...network.network.ca],
                ...(inputs.proxy !== 'none' && { proxy }),
            },
        },
    };
}
function readChecks(inputs, workspace, env, others) {
    const { url, target, 'check-file': file } = inputs;
    if (file !== undefined)
        return readFileOfChecks(external_node_path_.resolve(workspace, file), file, { target, env });
    if (url !== undefined)
        return (0,one/* suiteOfUrl */.Z)(urlInputs(inputs, url), { env });
    if (others && inputs['identity-url'] !== undefined)
        return identityAlone(inputs, inputs['identity-url'], env);
    if (others)
        return Promise.resolve({ suite: { checks: [], network: { resolve: {}, ca: [] } }, warnings: [] });
    // combinationProblems says so
    return Promise.resolve({ problems: [] });
}
/** For what is checked by others: the identity gates it, too. */
async function identityAlone(inputs, url, env) {
    const { expectStatus: _, expectJson: _json, expectBody: _body, ...identity } = urlInputs(inputs, url);
    const reading = await (0,one/* suiteOfUrl */.Z)(identity, { env });
    if ('problems' in reading) {
        const named = (input) => (input === 'url' ? 'identity-url' : input);
        return { problems: reading.problems.map((problem) => ({ ...problem, input: named(problem.input) })) };
    }
    return { ...reading, suite: { ...reading.suite, checks: [] } };
}
async function readFileOfChecks(file, name, { target, env }) {
    try {
        // what a check file names lies beside it
        const load = (each) => readText(external_node_path_.resolve(external_node_path_.dirname(file), each));
        return await (0,read/* readCheckFile */.v)(await readText(file), name, { load, env, ...(target !== undefined && { target }) });
    }
    catch (error) {
        const message = `\`${name}\` is not a file that can be read: ${error.message}.`;
        return { problems: [{ input: 'check-file', message }] };
    }
}
function urlInputs(inputs, url) {
    return {
        url,
        expectStatus: inputs['expect-status'] ?? '',
        expectJson: inputs['expect-json'] ?? '',
        expectBody: inputs['expect-body'] ?? '',
        identity: inputs.identity ?? '',
        identityIn: inputs['identity-in'] ?? '',
        identityUrl: inputs['identity-url'] ?? '',
        pace: {
            ...given('initialDelaySeconds', inputs['initial-delay-seconds']),
            ...given('periodSeconds', inputs['period-seconds']),
            ...given('timeoutSeconds', inputs['timeout-seconds']),
            ...given('successThreshold', inputs['success-threshold']),
            ...given('failureThreshold', inputs['failure-threshold']),
            ...given('deadlineSeconds', inputs['deadline-seconds']),
        },
    };
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function combinationProblems(inputs, others) {
    const { url, target, 'check-file': file } = inputs;
    const problems = [];
    if (url === undefined && file === undefined && !others) {
        problems.push({ message: 'There is nothing to check: give `url`, `check-file` or `files`.' });
    }
    if (url !== undefined && file !== undefined) {
        problems.push({ input: 'url', message: '`url` and `check-file` are both given: put the URL into the check file.' });
    }
    if (target !== undefined && file === undefined) {
        problems.push({ input: 'target', message: '`target` is for the paths of a `check-file`, and none is given.' });
    }
    return url === undefined ? [...problems, ...withoutUrl(inputs, others)] : problems;
}
function withoutUrl(inputs, others) {
    const isIdentityAlone = others && inputs['check-file'] === undefined && inputs['identity-url'] !== undefined;
    return Object.entries(OF_URL).flatMap(([input, instead]) => {
        const isGiven = inputs[input] !== undefined;
        if (!isGiven || (isIdentityAlone && !input.startsWith('expect-')))
            return [];
        const advice = inputs['check-file'] === undefined ? ', and none is given.' : `; in a check file it is ${instead}.`;
        return [{ input, message: `\`${input}\` is for \`url\`${advice}` }];
    });
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        throw new Error(code === 'ENOENT' ? 'there is no such file' : String(code), { cause: error });
    }
}
//# sourceMappingURL=suite.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/smokeTest.js








/** Asks the system, and tells how it ended. Throws only for what is wrong before anything was asked. */
async function smokeTest(context, processEnv) {
    const { inputs, log, signal } = context;
    const env = environmentOf(processEnv);
    const named = secretsNamed(inputs.secrets, env);
    (0,mask/* mask */.d)(named.values);
    const { suite, warnings, files, hurl, redact } = await log.phase('What is checked', async () => {
        const read = await readAll(context, env, named.problems);
        const secrets = [...named.values, ...read.hurl.secrets, ...(0,run_secrets/* secretsOfSuite */.R)(read.suite, env)];
        (0,mask/* mask */.d)(secrets);
        const ofSecrets = (0,src_redact/* redactor */.$)(secrets);
        for (const line of [...linesOf(read.suite), ...read.hurl.files])
            log.line(ofSecrets(line));
        return { ...read, redact: ofSecrets };
    });
    if (inputs.annotations)
        for (const warning of warnings)
            (0,src_annotations/* annotate */.fz)((0,src_annotations/* annotationOf */.lW)(warning, 'warning'));
    if (inputs['dry-run'])
        return dryRun(suite.checks.length + hurl.files.length);
    const others = hurl.files.length === 0 ? [] : await log.phase('hurl', () => hurl.checks());
    const deadlineSeconds = inputs['deadline-seconds'];
    const result = await log.phase('Checks', () => (0,run_suite/* runSuite */.o)(suite, {
        env,
        signal,
        concurrency: inputs.concurrency,
        secrets: [...named.values, ...hurl.secrets],
        others,
        onEvent: progress((line) => log.line(line)),
        ...(deadlineSeconds !== undefined && { deadlineMs: deadlineSeconds * 1_000 }),
    }));
    (0,mask/* mask */.d)(result.secrets);
    const ran = (0,redacted/* redacted */.p)(result, redact);
    const report = signal.aborted ? { ...ran, reason: (0,errors/* messageWithCauses */.OM)(signal.reason) } : ran;
    const written = await tell(report, redact(titleOf(inputs)), files, inputs.annotations && !signal.aborted);
    log.line(`${signal.aborted ? 'stopped' : report.result}: ${report.reason}`);
    return endingOf(report, written, signal.aborted);
}
async function readAll(context, env, problems) {
    const { inputs, workspace } = context;
    const [read, hurl, reports] = await Promise.all([
        readSuite(inputs, workspace, env, inputs.files.length > 0).catch(configurationError),
        hurlFiles(context, env).catch(configurationError),
        prepareReports(inputs, workspace),
    ]);
    const wrong = [read, hurl].flatMap((each) => (each instanceof errors/* ConfigurationError */.j1 ? each.problems : []));
    const all = [...problems, ...wrong, ...reports.problems];
    if (all.length > 0 || read instanceof errors/* ConfigurationError */.j1 || hurl instanceof errors/* ConfigurationError */.j1) {
        throw new errors/* ConfigurationError */.j1(all);
    }
    return { ...read, hurl, files: reports.files };
}
/** So that what is wrong elsewhere is told with it. */
function configurationError(error) {
    if (error instanceof errors/* ConfigurationError */.j1)
        return error;
    throw error;
}
function titleOf({ url, 'check-file': file }) {
    const asked = url === undefined ? null : URL.parse(url);
    const subject = asked === null ? file : asked.host + asked.pathname;
    return subject === undefined ? 'Smoke test' : `Smoke test of ${subject}`;
}
function dryRun(checks) {
    const reason = `Dry run: nothing was asked; ${checks === 1 ? '1 check' : `${checks} checks`} would be.`;
    return { ok: true, outputs: { ...outputsOf({ result: 'skipped', reason }, []) } };
}
function endingOf({ result, reason, checks }, written, isStopped) {
    const passed = checks.filter((check) => check.result === 'passed').length;
    const failed = checks.filter((check) => check.severity === 'gating' && (check.result === 'failed' || check.result === 'unreachable')).length;
    const outputs = outputsOf({ result: isStopped ? 'stopped' : result, reason }, written);
    const counts = { 'passed-checks': String(passed), 'failed-checks': String(failed) };
    return { ok: result === 'passed' && !isStopped, outputs: { ...outputs, ...counts } };
}
function outputsOf({ result, reason }, written) {
    const pathOf = (input) => written.find((file) => file.input === input)?.path ?? '';
    return {
        result,
        reason,
        'passed-checks': '',
        'failed-checks': '',
        'junit-file': pathOf('junit-file'),
        'json-file': pathOf('json-file'),
    };
}
//# sourceMappingURL=smokeTest.js.map

/***/ })

};
