export const id = 9045;
export const ids = [9045];
export const modules = {

/***/ 99045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readSmokeTest: () => (/* binding */ readSmokeTest)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56790);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14434);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27789);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90375);




async function readSmokeTest({ inputs, workspace }, name) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, name);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
            { input: 'smoke-test', message: `\`${name}\` is not a file that can be read (${cause.code}).` },
        ]);
    });
    // what a check file names lies beside it
    const load = (each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), each), 'utf8');
    const target = inputs['smoke-test-target'];
    const reading = await (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_3__/* .readGate */ .c)({
        file: { name, text, load },
        ...(target !== undefined && { target }),
        env: (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .environmentOf */ .p)(process.env),
    });
    if ('problems' in reading)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(reading.problems.map(inOurWords));
    for (const warning of reading.warnings)
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)((0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_5__/* .annotationOf */ .lW)(warning, 'warning'));
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_6__/* .mask */ .d)(reading.gate.secrets);
    return reading.gate;
}
/** The action smoke-test calls it `target`. */
function inOurWords({ input, message, ...place }) {
    const ours = message.replaceAll('`target`', '`smoke-test-target`');
    return { ...place, ...(input !== undefined && { input: `smoke-test-${input}` }), message: ours };
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 56790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readGate)
});
var _checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);
var _checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22126);
var _report_redacted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79574);
var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46074);
var _run_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12367);
var _run_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75806);
var _run_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45620);








/** Reads the entry gate of a rollout: a check file, the plan's entry check, or both; null when there is neither. Never rejects. */
async function readGate(inputs) {
    const readings = await Promise.all([...ofFile(inputs), ...ofPlan(inputs)]);
    const problems = readings.flatMap((each) => ('problems' in each ? each.problems : []));
    if (problems.length > 0)
        return { problems };
    const read = readings.flatMap((each) => ('suite' in each ? [each] : []));
    const suites = read.map(({ suite }) => throughProxies(suite, inputs.env));
    const warnings = read.flatMap((each) => each.warnings);
    return { gate: suites.length === 0 ? null : gateOf(suites, inputs.env), warnings };
}
function ofFile({ file, target, env }) {
    if (file === undefined)
        return [];
    return [(0,_checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckFile */ .v)(file.text, file.name, { load: file.load, env, ...(target !== undefined && { target }) })];
}
function ofPlan({ entryCheck, target, env }) {
    if (entryCheck === undefined)
        return [];
    if (target !== undefined && (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target) !== null) {
        return [Promise.resolve({ problems: [{ input: 'target', message: `\`target\` ${(0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target)}` }] })];
    }
    const url = target === undefined ? null : URL.parse(entryCheck.path, target);
    if (url === null) {
        const message = `The plan asks ${entryCheck.path} of the candidate before it gets traffic: say at which address it answers then.`;
        return [Promise.resolve({ problems: [{ message }] })];
    }
    // to answer well once within that time is all that it asks for
    const pace = { deadlineSeconds: entryCheck.timeoutMs / 1_000, successThreshold: 1, periodSeconds: 1 };
    return [(0,_checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOfUrl */ .Z)({ url: url.href, pace }, { env })];
}
function throughProxies(suite, env) {
    return { ...suite, network: { ...suite.network, proxy: suite.network.proxy ?? (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiesOf */ ._)(env) } };
}
function gateOf(suites, env) {
    const secrets = suites.flatMap((suite) => (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOfSuite */ .R)(suite, env));
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$)(secrets);
    return {
        secrets,
        async ask(signal) {
            const results = await Promise.all(suites.map((suite) => (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .runSuite */ .o)(suite, { env, signal })));
            const reports = results.map((result) => (0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_7__/* .redacted */ .p)(result, redact));
            const bad = reports.find(({ result }) => result !== 'passed');
            return { passed: bad === undefined, why: (bad ?? reports[0]).reason, reports };
        },
    };
}
//# sourceMappingURL=gate.js.map

/***/ })

};
