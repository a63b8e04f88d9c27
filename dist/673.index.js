export const id = 673;
export const ids = [673];
export const modules = {

/***/ 54673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/client.js + 29 modules
var client = __webpack_require__(16336);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/api.js
var api = __webpack_require__(48309);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/logs/tail.js + 1 modules
var tail = __webpack_require__(82689);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/preflight/clients.js + 1 modules
var clients = __webpack_require__(15557);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/action.generated.js
var action_generated = __webpack_require__(86229);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/version.js
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/ports.js



function connect() {
    const identity = { action: action_generated/* spec */.I.name, version: version };
    const expiry = Date.parse(process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
    return {
        ecs: (0,client/* connectEcs */.K)(identity),
        ecr: (0,api/* createEcrApi */.N)(identity),
        logs: (0,tail/* createLogTails */.k)(identity),
        preflight: (0,clients/* createPreflightPorts */.y)(identity),
        credentialsExpireAt: Number.isNaN(expiry) ? null : new Date(expiry),
    };
}
//# sourceMappingURL=ports.js.map

/***/ })

};
