export const id = 3256;
export const ids = [3256];
export const modules = {

/***/ 29824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'rollback',
    inputs: [
        { name: 'service', type: { kind: 'lines' }, required: false },
        { name: 'cluster', type: { kind: 'string' }, required: false },
        { name: 'role-to-assume', type: { kind: 'string' }, required: false },
        { name: 'app-name', type: { kind: 'string' }, required: false },
        { name: 'resource-group', type: { kind: 'string' }, required: false },
        { name: 'slot-name', type: { kind: 'string' }, required: false },
        { name: 'subscription-id', type: { kind: 'string' }, required: false },
        { name: 'tenant-id', type: { kind: 'string' }, required: false },
        { name: 'client-id', type: { kind: 'string' }, required: false },
        { name: 'sign-in', type: { kind: 'enum', values: ['oidc', 'secret', 'managed-identity', 'cli'] }, required: false },
        {
            name: 'cloud',
            type: { kind: 'enum', values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] },
            required: false,
        },
        { name: 'arm-endpoint', type: { kind: 'string' }, required: false },
        { name: 'authority-host', type: { kind: 'string' }, required: false },
        { name: 'to', type: { kind: 'string' }, required: false, default: 'previous' },
        { name: 'package', type: { kind: 'string' }, required: false },
        { name: 'engine', type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] }, required: false },
        { name: 'environment', type: { kind: 'string' }, required: false, default: 'production' },
        { name: 'github-token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
        { name: 'preflight', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '3' },
        { name: 'report-file', type: { kind: 'string' }, required: false },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    ],
    outputs: [
        {
            name: 'result',
            type: {
                kind: 'enum',
                values: ['succeeded', 'unchanged', 'superseded', 'stopped', 'timed-out', 'failed', 'rollback-failed'],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'release', type: { kind: 'string' } },
        { name: 'previous-release', type: { kind: 'string' } },
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'previous-task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
        { name: 'services', type: { kind: 'string' } },
        { name: 'report', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 73256:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_targets__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50587);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29824);



await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => {
    const chosen = (0,_deploy_actions_targets__WEBPACK_IMPORTED_MODULE_2__/* .chooseTarget */ .b)({ ...context.inputs });
    if ('problems' in chosen)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(chosen.problems);
    // nobody loads a cloud that is not theirs
    if (chosen.target === 'app-service') {
        const { rollBackSite } = await Promise.all(/* import() */[__webpack_require__.e(2480), __webpack_require__.e(3124), __webpack_require__.e(6940)]).then(__webpack_require__.bind(__webpack_require__, 56940));
        return rollBackSite(context, process.env);
    }
    const [{ connect }, { rollBack }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(2925), __webpack_require__.e(7018), __webpack_require__.e(6029)]).then(__webpack_require__.bind(__webpack_require__, 66029)), Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(259), __webpack_require__.e(2925), __webpack_require__.e(1852), __webpack_require__.e(3283), __webpack_require__.e(7763), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 61077))]);
    return rollBack(context, await connect(context));
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 50587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ chooseTarget)
});
/** The inputs that only one of the platforms goes by. */
const OWN = {
    ecs: {
        thing: 'an ECS service',
        needed: ['service'],
        more: ['cluster', 'role-to-assume', 'engine', 'stickiness', 'task-definition'],
    },
    'app-service': {
        thing: 'a site of App Service',
        needed: ['app-name', 'resource-group', 'slot-name'],
        more: [
            'subscription-id',
            'tenant-id',
            'client-id',
            'sign-in',
            'cloud',
            'arm-endpoint',
            'authority-host',
            'image',
            'package',
        ],
    },
};
const NAMES = Object.keys(OWN);
function chooseTarget(inputs) {
    const target = meant(inputs);
    const { thing, needed } = OWN[target];
    const [first] = needed;
    const named = isGiven(inputs[first]) ? `\`${first}\` names ${thing}` : `${thing} is meant`;
    const foreign = NAMES.filter((each) => each !== target).flatMap((other) => [...OWN[other].needed, ...OWN[other].more]
        .filter((input) => isGiven(inputs[input]))
        .map((input) => ({ input, message: `is for ${OWN[other].thing}, and ${named}: leave one of both out.` })));
    const missing = needed
        .filter((input) => !isGiven(inputs[input]))
        .map((input) => ({ input, message: `is required, but was not given or is empty${instead(target, inputs)}.` }));
    const problems = [...missing, ...foreign];
    return problems.length > 0 ? { problems } : { target };
}
function meant(inputs) {
    const named = NAMES.find((each) => each === inputs['target']);
    const lead = NAMES.find((each) => isGiven(inputs[OWN[each].needed[0]]));
    const any = NAMES.find((each) => OWN[each].needed.some((input) => isGiven(inputs[input])));
    return named ?? lead ?? any ?? 'ecs';
}
/** What else could have been given, where nothing says which platform is meant. */
function instead(target, inputs) {
    const isSaid = inputs['target'] !== undefined || OWN[target].needed.some((input) => isGiven(inputs[input]));
    if (isSaid)
        return '';
    const others = NAMES.filter((each) => each !== target).map((each) => `\`${OWN[each].needed[0]}\` for ${OWN[each].thing}`);
    return ` (${others.join(', ')})`;
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
//# sourceMappingURL=chooseTarget.js.map

/***/ })

};
