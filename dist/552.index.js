export const id = 552;
export const ids = [552];
export const modules = {

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  connectPlace: () => (/* binding */ connectPlace)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54378);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83619);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52604);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31004);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9450);

/** With the first token; or why there is none. */
async function connectPlace({ action, version }, place, job) {
    const cloud = (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(place);
    const signedIn = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__/* .signIn */ .J)(cloud, place.credentials ?? {}, job);
    if ('problems' in signedIn)
        return signedIn;
    const clock = (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__/* .createPlatformClock */ .q)();
    const common = {
        tokens: signedIn.tokens,
        userAgent: `deploy-actions/${action}/${version}`,
        onDate: (header) => clock.tell(header),
    };
    const arm = (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__/* .connectArm */ .p)({ cloud, ...common });
    const at = (host) => (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__/* .connectArm */ .p)({ cloud: { ...cloud, endpoint: `https://${host}` }, ...common });
    return { connections: { place, ref: place, arm, at, sites: (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__/* .connectSites */ .z)(arm, place), clock } };
}
//# sourceMappingURL=appServiceConnections.js.map

/***/ })

};
