export const id = 9693;
export const ids = [9693];
export const modules = {

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringBack: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5856);
/* harmony import */ var _deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70343);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27789);
/* harmony import */ var _rollOut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88863);
/* harmony import */ var _traffic_loan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15744);




/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;
/** Brings one service back to its previous release, where that is wanted and safe. Idempotent. */
async function bringBack(context, api, flight) {
    const { inputs, log } = context;
    const name = `${flight.cluster}/${flight.service}`;
    if (flight.ended) {
        await tidy(api, flight);
    }
    else if (!flight.rollbackSafe) {
        const message = `${name} is left with a release that must not be rolled back (rollback-safe: false), and nobody watches it.`;
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'error', title: `${flight.service}: a person has to look`, message });
    }
    else if (inputs['on-cancel'] === 'leave') {
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'warning', message: `The deployment of ${name} goes on unwatched (on-cancel: leave).` });
    }
    else if (flight.loan) {
        await takeBack(context, api, flight, flight.loan);
    }
    else {
        const { done, detail } = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_2__/* .requestRollBack */ .w)(api, flight);
        log.line(`${name}: ${detail}`);
        if (done !== 'nothing')
            (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
    }
    if (flight.restore) {
        await (0,_rollOut_js__WEBPACK_IMPORTED_MODULE_0__/* .restore */ .P)(api, flight);
        log.line(`${name}: deployment configuration restored`);
    }
}
/** Where ECS moves the traffic all of it is back at once; the rest is waited for, as the service is owed its configuration then. */
async function takeBack({ log }, api, flight, loan) {
    const name = `${flight.cluster}/${flight.service}`;
    const { note, holder } = loan;
    const { sent, detail, tidy: isTidy, } = await (0,_deploy_actions_aws__WEBPACK_IMPORTED_MODULE_3__/* .takeHome */ .Z)(api, flight, {
        note,
        holder,
        withinMs: WAIT_MS,
        say: (line) => log.line(`${name}: ${line}`),
    });
    if (sent)
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
    if (isTidy)
        return;
    const message = `ECS is not done yet with taking ${name} back. What the service is owed is in its tags: the next deployment, or the ` +
        'action rollback, gives it back.';
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'warning', title: flight.service, message });
}
/** The release serves, or the one before does: what is left over is no reason to call somebody. */
async function tidy(api, flight) {
    const wrong = flight.loan ? await (0,_traffic_loan_js__WEBPACK_IMPORTED_MODULE_4__/* .giveBackLoan */ .d2)(api, flight, flight.loan) : null;
    if (wrong !== null)
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level: 'warning', title: flight.service, message: wrong });
}
//# sourceMappingURL=bringBack.js.map

/***/ })

};
