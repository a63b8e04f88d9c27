export const id = 9293;
export const ids = [9293];
export const modules = {

/***/ 58356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ briefLog),
  d: () => (/* binding */ brief)
});
/** Of releases and deployments; in a command that a person is to type, ECS takes the name of a release, but no other. */
const ARN = /(?<!-arn )\barn:[\w-]+:ecs:[\w-]*:\d*:(?:task-definition|service-deployment|service-revision)\/(?:[\w-]+\/)*/g;
/** What people read has `shop:12` in the place of its ARN, in all texts of a value. */
function brief(value) {
    if (typeof value === 'string')
        return value.replaceAll(ARN, '');
    if (Array.isArray(value))
        return value.map((each) => brief(each));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, brief(each)]));
}
/** A log of such texts. */
function briefLog(log) {
    return { ...log, line: (text) => log.line(brief(text)) };
}
//# sourceMappingURL=brief.js.map

/***/ }),

/***/ 89293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  tellUntidy: () => (/* binding */ tellUntidy)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27789);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49247);
var _brief_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58356);


/** Tells what a rollout whose traffic is where it belongs has left on its target: the next deployment would meet it. */
function tellUntidy({ level, target, why, commands }) {
    const said = `What the rollout changed of ${target} for itself is not undone yet; the traffic is not touched by that. ${(0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(why)}`;
    const byHand = commands.length === 0 ? [] : ['By hand:', ...commands];
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level, title: `${target}: not configured as before`, message: [said, ...byHand].join('\n') });
    // what AWS says is data: in a block that it cannot end, it becomes no Markdown
    const lines = [said, ...byHand].map((line) => line.replaceAll('````', "''''"));
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(['', '````text', ...lines, '````', ''].join('\n'));
}
//# sourceMappingURL=untidy.js.map

/***/ })

};
