export const id = 6940;
export const ids = [6940];
export const modules = {

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);



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

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});
var _deploy_actions_targets__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98240);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90148);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29824);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54825);




/** @throws {ConfigurationError} where Azure does not let the job in, or nothing can be reached by the inputs */
async function connect({ inputs, log }, env) {
    const connected = await (0,_deploy_actions_targets__WEBPACK_IMPORTED_MODULE_1__/* .connectSite */ .g)(inputs, { action: _action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I.name, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r }, (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .jobOf */ .Z)(log, env));
    if ('problems' in connected)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(connected.problems);
    return connected.connections;
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 65632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ endingOf)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27789);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49247);
var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4583);
var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34484);



/** Tells how it ended: log, annotations, job summary and outputs. */
async function endingOf(context, ending) {
    const { log } = context;
    const { result, reason, name, from, to, commands } = ending;
    log.line(`${name}: ${result}: ${reason}`);
    if (result === 'rollback-failed') {
        const message = `${to} does not serve: ${reason} A person has to look; the log and the summary have the commands.`;
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'error', title: `${name}: THE ROLLBACK FAILED`, message });
        await log.phase(`By hand: what brings ${name} back`, async () => commands.forEach((each) => log.line(each)));
    }
    else if (!(0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(result)) {
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'error', title: `${name}: ${result}`, message: reason });
    }
    const summary = summaryOf(ending);
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .Sy)(summary);
    const outputs = {
        result,
        reason,
        release: to,
        'previous-release': from,
        'task-definition-arn': '',
        'previous-task-definition-arn': '',
        'service-deployment-arn': '',
        services: JSON.stringify([{ site: name, result, reason, release: to, 'previous-release': from }]),
        report: await (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u)(context, summary),
    };
    return { ok: (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(result), outputs: { ...outputs } };
}
function summaryOf({ result, reason, name, from, to, commands }) {
    return [
        `### ${(0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(result) ? '✅' : '❌'} Rollback of \`${name}\`: ${result}`,
        '',
        ...(0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)([`${from} → ${to}`, reason]),
        ...(commands.length > 0 ? ['By hand, command by command:', '', ...(0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)(commands, 'sh')] : []),
    ].join('\n');
}
//# sourceMappingURL=ending.js.map

/***/ }),

/***/ 44265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ siteFlight)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const siteFlight = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('site');
//# sourceMappingURL=flight.js.map

/***/ }),

/***/ 56940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  rollBackSite: () => (/* binding */ rollBackSite)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3601);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97263);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34616);
var _told_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34484);
var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22745);
var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65632);
var _flight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44265);






/** Brings a site back and tells how it ended. Throws only for what is wrong before anything was changed. */
async function rollBackSite(context, env) {
    const { inputs, log, signal } = context;
    const connections = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(context, env);
    const { sites, ref, place } = connections;
    const image = (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__/* .imageIn */ .Lp)(await sites.config(null));
    if (image === null) {
        const { rollBackPackages } = await Promise.all(/* import() */[__webpack_require__.e(8803), __webpack_require__.e(9558)]).then(__webpack_require__.bind(__webpack_require__, 92573));
        return rollBackPackages(context, connections);
    }
    if (inputs.package !== undefined)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([noPackage(image)]);
    const { site, slot } = place;
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    const to = inputs.to === 'previous' ? null : inputs.to;
    const rolling = { sites, ref, slot, to, owner: `${run}/${attempt}` };
    const name = `${place.resourceGroup}/${site}`;
    const { plan, serves, warnings } = await log.phase('Find what to go back to', () => (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .prepareRollback */ .QL)(rolling));
    if (plan.do === 'refuse')
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([{ message: plan.why }]);
    const ending = (told) => (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z)(context, {
        name,
        from: serves ?? '',
        to: plan.do === 'go' ? plan.note.stable : plan.release,
        commands: [],
        ...told,
    });
    if (plan.do === 'nothing')
        return ending({ result: 'unchanged', reason: plan.why });
    (0,_told_js__WEBPACK_IMPORTED_MODULE_6__/* .warn */ .R8)(name, warnings);
    log.line(plan.how);
    if (inputs['dry-run'])
        return ending({ result: 'unchanged', reason: `Dry run: nothing was changed. ${plan.how}` });
    signal.throwIfAborted();
    const told = await log.phase('Roll back', () => bring(context, rolling, plan));
    const commands = told.result === 'rollback-failed' ? await (await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .connectRollback */ .B4)(rolling, plan.note)).byHand() : [];
    return ending({ ...told, commands });
}
function noPackage(image) {
    const message = `is for sites that run packages, and production runs the image ${image}: name the image to go back to in \`to\`.`;
    return { input: 'package', message };
}
async function bring({ inputs, log, signal }, rolling, { note }) {
    _flight_js__WEBPACK_IMPORTED_MODULE_2__/* .siteFlight */ .C.save({ note, open: true });
    try {
        const home = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .carryOutRollback */ .Wy)(rolling, note, {
            intervalMs: inputs['poll-interval-seconds'] * 1_000,
            timeoutMs: inputs['timeout-minutes'] * 60_000,
            signal,
            say: (line) => log.line(line),
        });
        _flight_js__WEBPACK_IMPORTED_MODULE_2__/* .siteFlight */ .C.save({ note, open: home.result !== 'succeeded' });
        return home;
    }
    catch (error) {
        if (error instanceof _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_7__/* .Cancelled */ .c) {
            const reason = `Cancelled: ${error.message}. The post step brings it to its end: a rollback is not rolled back.`;
            return { result: 'stopped', reason };
        }
        return { result: 'rollback-failed', reason: (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .messageWithCauses */ .OM)(error) };
    }
}
//# sourceMappingURL=rollBackSite.js.map

/***/ }),

/***/ 34484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Je: () => (/* binding */ WAIT_MS),
  R8: () => (/* binding */ warn),
  gf: () => (/* binding */ isGreen),
  om: () => (/* binding */ block)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27789);

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

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

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

/***/ })

};
