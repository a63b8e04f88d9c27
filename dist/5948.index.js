export const id = 5948;
export const ids = [5948];
export const modules = {

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);



/** Writes what people keep of a rollback. It has happened by then: what is in the way of a file is a warning. */
async function writeReport({ inputs, workspace }, text) {
    const file = inputs['report-file'];
    if (file === undefined)
        return '';
    try {
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text);
        return file;
    }
    catch (error) {
        const message = `\`${file}\` could not be written: ${error.message}`;
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', title: 'Report', message });
        return '';
    }
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 22745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _deploy_actions_targets__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98240);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90148);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29824);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54825);




/** @throws {ConfigurationError} where Azure does not let the job in, or nothing can be reached by the inputs */
async function connect({ inputs, log }, env) {
    const connected = await (0,_deploy_actions_targets__WEBPACK_IMPORTED_MODULE_1__/* .connectSite */ .g)(inputs, { action: _action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I.name, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r }, (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(log, env));
    if ('problems' in connected)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(connected.problems);
    return connected.connections;
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 44265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ siteFlight)
/* harmony export */ });
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const siteFlight = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('site');
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBackSite: () => (/* binding */ rollBackSite)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/rollBack.js + 1 modules
var rollBack = __webpack_require__(97263);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/cancellation.js
var cancellation = __webpack_require__(34616);
// EXTERNAL MODULE: ./actions/rollback/src/told.js
var src_told = __webpack_require__(34484);
// EXTERNAL MODULE: ./actions/rollback/src/slots/connect.js
var connect = __webpack_require__(22745);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var src_summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./actions/rollback/src/report.js
var report = __webpack_require__(4583);
;// CONCATENATED MODULE: ./actions/rollback/src/slots/ending.js



/** Tells how it ended: log, annotations, job summary and outputs. */
async function endingOf(context, ending) {
    const { log } = context;
    const { result, reason, name, from, to, commands } = ending;
    log.line(`${name}: ${result}: ${reason}`);
    if (result === 'rollback-failed') {
        const message = `${to} does not serve: ${reason} A person has to look; the log and the summary have the commands.`;
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${name}: THE ROLLBACK FAILED`, message });
        await log.phase(`By hand: what brings ${name} back`, async () => commands.forEach((each) => log.line(each)));
    }
    else if (!(0,src_told/* isGreen */.gf)(result)) {
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${name}: ${result}`, message: reason });
    }
    const summary = summaryOf(ending);
    (0,src_summary/* writeSummary */.Sy)(summary);
    const outputs = {
        result,
        reason,
        release: to,
        'previous-release': from,
        'task-definition-arn': '',
        'previous-task-definition-arn': '',
        'service-deployment-arn': '',
        services: JSON.stringify([{ site: name, result, reason, release: to, 'previous-release': from }]),
        report: await (0,report/* writeReport */.u)(context, summary),
    };
    return { ok: (0,src_told/* isGreen */.gf)(result), outputs: { ...outputs } };
}
function summaryOf({ result, reason, name, from, to, commands }) {
    return [
        `### ${(0,src_told/* isGreen */.gf)(result) ? '✅' : '❌'} Rollback of \`${name}\`: ${result}`,
        '',
        ...(0,src_told/* block */.om)([`${from} → ${to}`, reason]),
        ...(commands.length > 0 ? ['By hand, command by command:', '', ...(0,src_told/* block */.om)(commands, 'sh')] : []),
    ].join('\n');
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: ./actions/rollback/src/slots/flight.js
var flight = __webpack_require__(44265);
;// CONCATENATED MODULE: ./actions/rollback/src/slots/rollBackSite.js






/** Brings a site back and tells how it ended. Throws only for what is wrong before anything was changed. */
async function rollBackSite(context, env) {
    const { inputs, log, signal } = context;
    const { sites, ref, place } = await (0,connect/* connect */.N)(context, env);
    const { site, slot } = place;
    const rolling = { sites, ref, slot, to: inputs.to === 'previous' ? null : inputs.to };
    const name = `${place.resourceGroup}/${site}`;
    const { plan, serves, warnings } = await log.phase('Find what to go back to', () => (0,rollBack/* prepareRollback */.QL)(rolling));
    if (plan.do === 'refuse')
        throw new errors/* ConfigurationError */.j1([{ message: plan.why }]);
    const ending = (told) => endingOf(context, {
        name,
        from: serves ?? '',
        to: plan.do === 'go' ? plan.note.stable : plan.release,
        commands: [],
        ...told,
    });
    if (plan.do === 'nothing')
        return ending({ result: 'unchanged', reason: plan.why });
    (0,src_told/* warn */.R8)(name, warnings);
    log.line(plan.how);
    if (inputs['dry-run'])
        return ending({ result: 'unchanged', reason: `Dry run: nothing was changed. ${plan.how}` });
    signal.throwIfAborted();
    const told = await log.phase('Roll back', () => bring(context, rolling, plan));
    const commands = told.result === 'rollback-failed' ? await (await (0,rollBack/* connectRollback */.B4)(rolling, plan.note)).byHand() : [];
    return ending({ ...told, commands });
}
async function bring({ inputs, log, signal }, rolling, { note }) {
    flight/* siteFlight */.C.save({ note, open: true });
    try {
        const home = await (0,rollBack/* carryOutRollback */.Wy)(rolling, note, {
            intervalMs: inputs['poll-interval-seconds'] * 1_000,
            timeoutMs: inputs['timeout-minutes'] * 60_000,
            signal,
            say: (line) => log.line(line),
        });
        flight/* siteFlight */.C.save({ note, open: home.result !== 'succeeded' });
        return home;
    }
    catch (error) {
        if (error instanceof cancellation/* Cancelled */.c) {
            const reason = `Cancelled: ${error.message}. The post step brings it to its end: a rollback is not rolled back.`;
            return { result: 'stopped', reason };
        }
        return { result: 'rollback-failed', reason: (0,errors/* messageWithCauses */.OM)(error) };
    }
}
//# sourceMappingURL=rollBackSite.js.map

/***/ }),

/***/ 34484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ WAIT_MS),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27789);

/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;
function isGreen(result) {
    return result === 'succeeded' || result === 'unchanged';
}
/** What the platform says is data: in a block that it cannot end, it becomes neither Markdown nor HTML. */
function block(lines, language = 'text') {
    return [`\`\`\`\`${language}`, ...lines.map((line) => line.replaceAll('````', "''''")), '````', ''];
}
function warn(target, warnings) {
    for (const message of warnings)
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)({ level: 'warning', title: target, message });
}
//# sourceMappingURL=told.js.map

/***/ }),

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

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
