export const id = 2386;
export const ids = [2386];
export const modules = {

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

/***/ }),

/***/ 17907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ shortName)
});
/** `shop:12` of the ARN of a task definition; of any ARN the last part. */
function shortName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
//# sourceMappingURL=shortName.js.map

/***/ }),

/***/ 68721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bt: () => (/* binding */ isBetween),
  Sn: () => (/* binding */ forwardsOf),
  c1: () => (/* binding */ groupsOf),
  tC: () => (/* binding */ shareOf)
});
var _native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);

/** Where actions forward to, with every weight, 0 too; empty when they forward nowhere. */
function forwardsOf(actions) {
    const forward = actions.find(({ Type }) => Type === 'forward');
    const groups = forward?.ForwardConfig?.TargetGroups ?? [];
    if (groups.length > 0) {
        return groups.map(({ TargetGroupArn = '', Weight = 1 }) => ({ targetGroupArn: TargetGroupArn, weight: Weight }));
    }
    return forward?.TargetGroupArn === undefined ? [] : [{ targetGroupArn: forward.TargetGroupArn, weight: 1 }];
}
/** The target groups that actions name, in their order. */
function groupsOf(actions) {
    return forwardsOf(actions).map(({ targetGroupArn }) => targetGroupArn);
}
/** Whether actions name these two target groups and no other. */
function isBetween(actions, { stable, candidate }) {
    const groups = groupsOf(actions);
    return groups.length === 2 && groups.includes(stable) && groups.includes(candidate);
}
/** Per cent on the candidate, in tenths; null when traffic goes to others than these two, or to nobody. */
function shareOf({ actions }, { stable, candidate }) {
    const forwards = forwardsOf(actions);
    const weightOf = (arn) => forwards.reduce((sum, { targetGroupArn, weight }) => sum + (targetGroupArn === arn ? weight : 0), 0);
    const total = forwards.reduce((sum, { weight }) => sum + weight, 0);
    const [own, rest] = [weightOf(candidate), weightOf(stable)];
    return total === 0 || own + rest < total ? null : (0,_native_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .tenths */ .TP)((own / total) * 100);
}
//# sourceMappingURL=forwards.js.map

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
