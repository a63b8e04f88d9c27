export const id = 4932;
export const ids = [4932];
export const modules = {

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

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  finishSite: () => (/* binding */ finishSite)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97263);
var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34484);
var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22745);



/** Brings a rollback that main began to its end: a rollback is never rolled back. Idempotent. */
async function finishSite(context, env, flight) {
    const { inputs, log, signal } = context;
    const connections = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(context, env);
    const { sites, ref, place } = connections;
    const name = `${place.resourceGroup}/${place.site}`;
    if ('swap' in flight) {
        const { finishPackages } = await Promise.all(/* import() */[__webpack_require__.e(8803), __webpack_require__.e(7177)]).then(__webpack_require__.bind(__webpack_require__, 92573));
        const wrong = await finishPackages(context, connections, flight.swap, _told_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIT_MS */ .Je);
        if (wrong !== null)
            throw new Error(wrong);
        return log.line(`${name}: production has the release before`);
    }
    const { note } = flight;
    const { result, reason } = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__/* .carryOutRollback */ .Wy)({ sites, ref, slot: note.slot, to: note.stable }, note, {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: _told_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIT_MS */ .Je,
        signal,
        say: (line) => log.line(line),
    });
    log.line(`${name}: ${result}: ${reason}`);
    if (result !== 'succeeded')
        throw new Error(reason);
}
//# sourceMappingURL=finish.js.map

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

/***/ })

};
