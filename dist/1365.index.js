export const id = 1365;
export const ids = [1365];
export const modules = {

/***/ 33583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
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
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
var _smokeTest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11817);



await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, (context) => (0,_smokeTest_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeTest */ .K)(context, process.env));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 11817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ smokeTest)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/secrets.js
var run_secrets = __webpack_require__(75806);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/redact.js + 3 modules
var src_redact = __webpack_require__(46074);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/suite.js + 17 modules
var run_suite = __webpack_require__(45620);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/redacted.js
var redacted = __webpack_require__(79574);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/environment.js
var environment = __webpack_require__(14434);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var src_annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
;// CONCATENATED MODULE: ./actions/smoke-test/src/environment.js
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
async function hurlFiles({ inputs, workspace, signal, log }, env) {
    if (inputs.files.length === 0)
        return NONE;
    const { filesOf, hurlChecks, hurlSecrets } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9038), __webpack_require__.e(5637)]).then(__webpack_require__.bind(__webpack_require__, 55637));
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/markdown.js
var markdown = __webpack_require__(73415);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/annotations.js
var report_annotations = __webpack_require__(97790);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/report/json.js
/** Goes up when a field goes away or changes its meaning; a new field leaves it. */
const JSON_REPORT_VERSION = 1;
/** All that is known, for programs. */
function jsonReport(report) {
    return `${JSON.stringify({ version: JSON_REPORT_VERSION, ...report }, null, 2)}\n`;
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/report/junit.js
function junitReport(report, name = 'smoke-test') {
    const cases = report.checks.flatMap(casesOf);
    const all = gates(cases) || report.result === 'passed' ? cases : [...cases, suiteCase(report)];
    const totals = {
        tests: all.length,
        failures: count(all, 'failure'),
        errors: count(all, 'error'),
        skipped: count(all, 'skipped'),
        time: secondsText(report.durationMs / 1_000),
    };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name, ...totals })}>`,
        `  <testsuite${attributes({ name, ...totals, timestamp: report.begunAt })}>`,
        ...all.map((each) => caseXml(each, name)),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function casesOf(check) {
    const name = check.role === 'identity-again' ? `${check.name} (again)` : check.name;
    if (check.addresses.length === 0) {
        return [
            {
                name,
                seconds: check.durationMs / 1_000,
                outcome: check.result === 'skipped' ? 'skipped' : outcomeOf(check.result, check),
                message: check.reason,
                text: '',
            },
        ];
    }
    return check.addresses.map((each) => ({
        name: each.address === null ? name : `${name} at ${each.address}`,
        seconds: check.durationMs / 1_000,
        outcome: outcomeOf(each.result, check),
        message: each.reason,
        text: textOf(each),
    }));
}
function outcomeOf(result, { severity }) {
    if (result === 'passed')
        return 'passed';
    if (severity === 'advisory')
        return 'skipped';
    return result === 'unreachable' ? 'error' : 'failure';
}
/** A run that did not pass has a case that says so: nothing was asked, or it was stopped. */
function suiteCase({ result, reason, durationMs }) {
    const outcome = result === 'unreachable' ? 'error' : 'failure';
    return { name: 'all checks', seconds: durationMs / 1_000, outcome, message: reason, text: '' };
}
function gates(cases) {
    return cases.some(({ outcome }) => outcome === 'failure' || outcome === 'error');
}
function textOf({ bad }) {
    if (bad === null)
        return '';
    const mismatches = bad.mismatches.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found}`);
    return [bad.request, ...mismatches, ...(bad.excerpt === null ? [] : ['', bad.excerpt])].join('\n');
}
function caseXml({ name, seconds, outcome, message, text }, suite) {
    const open = `    <testcase${attributes({ name, classname: suite, time: secondsText(seconds) })}`;
    if (outcome === 'passed')
        return `${open}/>`;
    const type = outcome === 'skipped' ? {} : { type: outcome === 'error' ? 'unreachable' : 'failed' };
    const inner = `      <${outcome}${attributes({ message, ...type })}`;
    // JUnit's schemas allow text within failures and errors, and not all of them within skipped.
    const closed = text === '' || outcome === 'skipped' ? `${inner}/>` : `${inner}>${escaped(text)}</${outcome}>`;
    return [`${open}>`, closed, '    </testcase>'].join('\n');
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll(/[\t\n\r]/g, lineBreak)}"`)
        .join('');
}
function lineBreak(char) {
    return `&#${char.codePointAt(0)};`;
}
/** For text and attributes. What XML 1.0 cannot hold at all, not even as a reference, becomes U+FFFD. */
function escaped(text) {
    return text
        .toWellFormed()
        .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll(/[&<>"\r]/g, (char) => ENTITIES[char]);
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\r': '&#13;',
};
function count(cases, outcome) {
    return cases.filter((each) => each.outcome === outcome).length;
}
function secondsText(seconds) {
    return seconds.toFixed(3);
}
//# sourceMappingURL=junit.js.map
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
    const text = file.input === 'json-file' ? jsonReport(report) : junitReport(report, title);
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/readWritten.js + 24 modules
var readWritten = __webpack_require__(73905);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/network.js

/** The network, or everything that is wrong with the inputs; each problem names its input: `ca-file` for `ca`. */
async function networkOfInputs({ resolve, ca, proxy }, load) {
    const content = {
        resolve: Object.fromEntries(Object.entries(resolve).map(([host, where]) => [host, addressesIn(where)])),
        ...(ca.length === 0 ? {} : { tls: { ca } }),
        ...(proxy === undefined ? {} : { proxy }),
        // a suite needs one
        checks: [{ tcpSocket: { host: 'localhost', port: 1 } }],
    };
    const read = await (0,readWritten/* readWritten */.I)(content, { load });
    if ('suite' in read)
        return { network: read.suite.network };
    return {
        problems: read.problems.map(({ path: [part, ...rest], message }) => {
            if (part === 'tls')
                return { input: 'ca-file', message: `\`${ca[Number(rest[1] ?? 0)]}\` ${message}` };
            const host = part === 'resolve' && rest.length > 0 ? `: \`${rest[0]}\`` : '';
            return { input: String(part), message: `\`${part}\`${host} ${message}` };
        }),
    };
}
function addressesIn(where) {
    const all = where.split(',').map((each) => each.trim());
    return all.length === 1 ? all[0] : all;
}
//# sourceMappingURL=network.js.map
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
async function readSuite(inputs, workspace, env, others = false) {
    const [reading, network] = await Promise.all([
        readChecks(inputs, workspace, env, others),
        networkOfInputs({
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
    const env = (0,environment/* environmentOf */.p)(processEnv);
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

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ annotationsOf)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70449);

/** GitHub shows ten annotations of a level per step, and drops the others without a word. */
const MOST = 10;
const ranks = ['failed', 'unreachable', 'advisory'];
/** What a person must look at, the gravest first: at most ten, of which the last says how many more there are. */
function annotationsOf(report) {
    const bad = ranks.flatMap((rank) => report.checks.filter((check) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .I)(check) === rank));
    const suite = report.result !== 'passed' && !bad.some(({ severity }) => severity === 'gating');
    const all = [
        ...(suite ? [{ level: 'error', title: `Smoke test: ${report.result}`, message: report.reason }] : []),
        ...bad.map(annotationOf),
    ];
    if (all.length <= MOST)
        return all;
    const rest = all.slice(MOST - 1);
    const level = rest.some((each) => each.level === 'error') ? 'error' : 'warning';
    const names = rest.slice(0, MOST).map(({ title }) => title);
    const others = rest.length > names.length ? [...names, '…'] : names;
    return [
        ...all.slice(0, MOST - 1),
        { level, title: `${rest.length} more checks did not pass`, message: others.join('\n') },
    ];
}
function annotationOf(check) {
    const rank = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .I)(check);
    const advisory = rank === 'advisory' ? ' (advisory)' : '';
    return {
        level: rank === 'advisory' ? 'warning' : 'error',
        title: `${check.name}: ${check.result}${advisory}`,
        message: check.reason,
    };
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 73415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ markdownReport)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14328);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70449);
var _markdownText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27876);



/** Rows of the table, and responses that are shown in full: with the 2,000 characters of each, far below 1 MiB. */
const MOST_ROWS = 200;
const MOST_DETAILS = 20;
/** Mismatches of one response; a schema may have hundreds. */
const MOST_MISMATCHES = 10;
/** Longest reason and longest mismatch, in UTF-16 units. */
const SENTENCE = 800;
const marks = { passed: '✅', failed: '❌', unreachable: '🔌', advisory: '⚠️', skipped: '⏭️' };
/** The job summary: the verdict, why, each check at each address, the last bad response of each. */
function markdownReport(report, title = 'Smoke test') {
    const rows = report.checks.flatMap(rowsOf);
    // who looks for what is wrong must not have to look through what is not
    const table = rows.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_ROWS);
    const bad = rows.filter(({ at }) => at !== null && at.result !== 'passed' && at.bad !== null);
    const details = bad.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_DETAILS);
    return [
        `### ${marks[report.result]} ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(title)}: ${report.result}`,
        '',
        (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(report.reason, SENTENCE),
        '',
        ...(rows.length === 0 ? [] : tableOf(table)),
        ...more(rows.length - table.length, 'row'),
        ...details.flatMap((row) => detailsOf(row)),
        ...more(bad.length - details.length, 'bad response'),
        `<sub>${countsOf(report)} · ${(0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(1, roundedTime(report.durationMs)))}</sub>`,
        '',
    ].join('\n');
}
function rowsOf(check) {
    return check.addresses.length === 0 ? [{ check, at: null }] : check.addresses.map((at) => ({ check, at }));
}
const columns = ['', 'check', 'address', 'attempts', 'last', 'dns', 'connect', 'tls', 'first byte', 'total'];
function tableOf(rows) {
    const numeric = columns.indexOf('attempts');
    const rule = columns.map((_, index) => (index >= numeric ? '---:' : '---'));
    return [line(columns), line(rule), ...rows.map(rowOf)];
}
function rowOf({ check, at }) {
    const name = `${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(nameOf(check))}${check.severity === 'advisory' ? ' _(advisory)_' : ''}`;
    if (at === null)
        return line([markOf(check), name, '', '', check.result, '', '', '', '', '']);
    return line([
        markOf(check, at.result),
        name,
        at.address === null ? '' : (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(at.address),
        String(at.attempts),
        lastOf(at),
        ...phasesOf(at.timing),
    ]);
}
function lastOf({ status, result, bad }) {
    if (status !== null)
        return String(status);
    if (result === 'passed')
        return 'open';
    return bad?.failure?.kind ?? '';
}
function phasesOf(timing) {
    if (timing === null)
        return ['', '', '', '', ''];
    const { dnsMs, connectMs, tlsMs, ttfbMs, totalMs } = timing;
    return [dnsMs, connectMs, tlsMs, ttfbMs, totalMs].map((ms) => (ms === null ? '' : `${msOf(ms)} ms`));
}
function detailsOf({ check, at }) {
    const bad = at?.bad;
    if (at === null || bad === null || bad === undefined)
        return [];
    const where = at.address === null ? '' : ` at ${at.address}`;
    return [
        '',
        `<details><summary>${markOf(check, at.result)} ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(`${nameOf(check)}${where}: ${at.reason}`)}</summary>`,
        '',
        ...(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(linesOf(bad)),
        '',
        '</details>',
    ];
}
function linesOf({ request, mismatches, failure, excerpt }) {
    const rest = mismatches.length - MOST_MISMATCHES;
    const found = mismatches
        .slice(0, MOST_MISMATCHES)
        .map((each) => `${each.what}: expected ${each.expected}, found ${each.found}`);
    const wrong = [...found, ...(failure === null ? [] : [failure.reason])];
    return [
        (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(request, SENTENCE),
        ...wrong.map((each) => `✗ ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(each, SENTENCE)}`),
        ...(rest > 0 ? [`✗ ${rest} more`] : []),
        ...(excerpt === null ? [] : ['', ...excerpt.split(/\r\n|\r|\n/)]),
    ];
}
function markOf(check, result = check.result) {
    const warns = check.severity === 'advisory' && (result === 'failed' || result === 'unreachable');
    return marks[warns ? 'advisory' : result];
}
function nameOf({ name, role }) {
    return role === 'identity-again' ? `${name} (again)` : name;
}
/** The gravest first. */
function gravity({ check, at }) {
    const rank = at?.result === 'passed' ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .I)(check);
    return rank === null ? 3 : ['failed', 'unreachable', 'advisory'].indexOf(rank);
}
function countsOf({ checks }) {
    const count = (result) => checks.filter((check) => check.result === result).length;
    return ['passed', 'failed', 'unreachable', 'skipped']
        .map((result) => [count(result), result])
        .filter(([number]) => number > 0)
        .map(([number, result]) => `${number} ${result}`)
        .join(', ');
}
function more(count, what) {
    return count > 0 ? ['', `_${count} more ${what}${count === 1 ? '' : 's'} in the JSON report._`, ''] : [''];
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** `0.4`, `12`, `1350` */
function msOf(ms) {
    return ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
}
function roundedTime(ms) {
    return ms < 10_000 ? Math.round(ms) : Math.round(ms / 1_000) * 1_000;
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 70449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ rankOf)
});
/** How bad a check ended, the worst first; null when there is nothing to tell. */
function rankOf({ result, severity }) {
    if (result === 'passed' || result === 'skipped')
        return null;
    return severity === 'advisory' ? 'advisory' : result;
}
//# sourceMappingURL=model.js.map

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

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ meant)
});
function meant(given, known) {
    const letters = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    const wanted = letters(given);
    // no word is that long, and the distance would take its time
    if (wanted.length > 60)
        return null;
    const near = known
        .map((word) => ({ word, slips: slips(wanted, letters(word)) }))
        .filter(({ word, slips: count }) => count <= Math.min(2, Math.floor(letters(word).length / 3)))
        .toSorted((a, b) => a.slips - b.slips);
    return near[0]?.word ?? null;
}
/** Letters to insert, delete, replace or swap with their neighbour until both are alike (Damerau, optimal alignment). */
function slips(from, to) {
    let [before, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2] + 1 : Infinity;
            row.push(Math.min(replaced, last[j] + 1, row[j - 1] + 1, swapped));
        }
        [before, last] = [last, row];
    }
    return last[to.length];
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 14434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf)
});
/** Of the runner itself: tokens of the job are among them, which nothing that a file names has any business with. */
const RUNNERS_OWN = /^(?:INPUT|STATE|ACTIONS)_/;
/** The variables that files of users may name, as `{{env.NAME}}`. */
function environmentOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || RUNNERS_OWN.test(name) ? [] : [[name, value]]));
}
//# sourceMappingURL=environment.js.map

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
