export const id = 9302;
export const ids = [9302];
export const modules = {

/***/ 99302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringBack: () => (/* binding */ bringBack)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/rollBack.js
var rollBack = __webpack_require__(5856);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/native/home.js
var home = __webpack_require__(70343);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./actions/deploy-ecs/src/rollOut.js + 3 modules
var rollOut = __webpack_require__(88863);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/home.js
var stepwise_home = __webpack_require__(60816);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/stepwise/target.js + 9 modules
var stepwise_target = __webpack_require__(40200);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/stepwise/bringBack.js


/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;
/** Gives the stable service all traffic and leaves nothing behind; of a deployment that has ended, only the latter. Idempotent. */
async function bringStepwiseBack({ inputs, log }, { moving, holder }, { ended, cluster, service }, { note, plan }) {
    const { api, rules, scaling } = moving();
    const ref = { cluster, service };
    const name = `${cluster}/${service}`;
    if (ended)
        return tidy();
    const { result, reason } = await (0,stepwise_home/* takeStepwiseHome */.H)({ api, rules, ref }, scaling, note, {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: WAIT_MS,
        signal: AbortSignal.timeout(WAIT_MS),
        say: (line) => log.line(`${name}: ${line}`),
    });
    if (result !== 'succeeded') {
        throw new Error(`${reason} Bring it home with the action \`rollback\`: nothing goes on by itself.`);
    }
    (0,annotations/* annotate */.fz)({ level: 'warning', message: `${name}: rolled back. ${reason}` });
    /** The release serves, or the one before does: what is left over is no reason to call somebody. */
    async function tidy() {
        const target = await (0,stepwise_target/* connectStepwiseTarget */.Q)({ api, rules, scaling, ref, release: note.release, plan, holder, note });
        await target.apply({ kind: 'retire' }).then(({ detail }) => log.line(`${name}: ${detail}`), (error) => (0,annotations/* annotate */.fz)({ level: 'warning', title: service, message: error.message }));
    }
}
//# sourceMappingURL=bringBack.js.map
// EXTERNAL MODULE: ./actions/deploy-ecs/src/traffic/loan.js
var loan = __webpack_require__(15744);
;// CONCATENATED MODULE: ./actions/deploy-ecs/src/bringBack.js





/** GitHub ends a cancelled job after five minutes, ms. */
const bringBack_WAIT_MS = 4 * 60_000;
/** Brings one service back to its previous release, where that is wanted and safe. Idempotent. */
async function bringBack(context, ports, flight) {
    const { inputs, log } = context;
    const { ecs: api } = ports;
    const name = `${flight.cluster}/${flight.service}`;
    if (flight.stepwise) {
        await bringStepwiseBack(context, ports, flight, flight.stepwise);
    }
    else if (flight.ended) {
        await tidy(api, flight);
    }
    else if (!flight.rollbackSafe) {
        const message = `${name} is left with a release that must not be rolled back (rollback-safe: false), and nobody watches it.`;
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${flight.service}: a person has to look`, message });
    }
    else if (inputs['on-cancel'] === 'leave') {
        (0,annotations/* annotate */.fz)({ level: 'warning', message: `The deployment of ${name} goes on unwatched (on-cancel: leave).` });
    }
    else if (flight.loan) {
        await takeBack(context, api, flight, flight.loan);
    }
    else {
        const { done, detail } = await (0,rollBack/* requestRollBack */.w)(api, flight);
        log.line(`${name}: ${detail}`);
        if (done !== 'nothing')
            (0,annotations/* annotate */.fz)({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
    }
    if (flight.restore) {
        await (0,rollOut/* restore */.P)(api, flight);
        log.line(`${name}: deployment configuration restored`);
    }
}
/** Where ECS moves the traffic all of it is back at once; the rest is waited for, as the service is owed its configuration then. */
async function takeBack({ log }, api, flight, loan) {
    const name = `${flight.cluster}/${flight.service}`;
    const { note, holder } = loan;
    const { sent, detail, tidy: isTidy, } = await (0,home/* takeHome */.Z)(api, flight, {
        note,
        holder,
        withinMs: bringBack_WAIT_MS,
        say: (line) => log.line(`${name}: ${line}`),
    });
    if (sent)
        (0,annotations/* annotate */.fz)({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
    if (isTidy)
        return;
    const message = `ECS is not done yet with taking ${name} back. What the service is owed is in its tags: the next deployment, or the ` +
        'action rollback, gives it back.';
    (0,annotations/* annotate */.fz)({ level: 'warning', title: flight.service, message });
}
/** The release serves, or the one before does: what is left over is no reason to call somebody. */
async function tidy(api, flight) {
    const wrong = flight.loan ? await (0,loan/* giveBackLoan */.d2)(api, flight, flight.loan) : null;
    if (wrong !== null)
        (0,annotations/* annotate */.fz)({ level: 'warning', title: flight.service, message: wrong });
}
//# sourceMappingURL=bringBack.js.map

/***/ })

};
