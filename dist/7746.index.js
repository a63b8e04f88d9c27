export const id = 7746;
export const ids = [7746];
export const modules = {

/***/ 77746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  bringCanaryBack: () => (/* binding */ bringCanaryBack),
  canaryPlan: () => (/* binding */ canaryPlan),
  rollOut: () => (/* binding */ rollOut)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28884);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75789);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98540);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40027);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27789);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4468);
var _flight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69984);
var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30440);
var _shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42068);
var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82843);







/** Weights by their times alone: to judge them is canary-shift's. */
function canaryPlan({ plan: text }) {
    const reading = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)({ ...(text !== undefined && { stages: text }), criteria: 'none' });
    if (!reading.ok)
        return { problems: reading.problems.map(({ message }) => ({ input: 'plan', message })) };
    const stages = reading.value.stages.map((stage) => ({ ...stage, bake: { ...stage.bake, maxMs: stage.bake.minMs } }));
    return { plan: { ...reading.value, stages } };
}
const POST_GOES_ON = 'The post step brings the release before back, unless it serves already.';
async function rollOut(context, ports, { plan: { slot: name, candidate, before }, verifying, image }, patience) {
    const { inputs, log, signal } = context;
    const { sites, ref, clock, holder } = ports;
    const slot = name;
    const reading = canaryPlan(inputs);
    if ('problems' in reading)
        return { result: 'failed', reason: reading.problems.map(({ message }) => message).join(' ') };
    const plan = { ...reading.plan, deadlineMs: Math.min(reading.plan.deadlineMs, patience.until - performance.now()) };
    const target = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__/* .connectSlotTarget */ .u)({ sites, ref, slot, release: image, holder });
    const fit = await target.fit(plan);
    if (!fit.ok)
        return { result: 'failed', reason: fit.problems.map(({ message }) => message).join(' ') };
    const flight = { kind: 'canary', note: target.note(), ...holder };
    (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .saveFlight */ .yd)(flight);
    const owner = { id: holder.owner, name: holder.rollout };
    const opening = {
        rollout: holder.rollout,
        target: `${ref.resourceGroup}/${ref.site}`,
        release: image,
        plan,
        note: { ...target.note() },
    };
    const end = await (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__/* .driveByTimes */ .E)({
        target,
        clock,
        owner,
        opening,
        signal,
        pollMs: patience.pollMs,
        smoke: null,
        say: (line) => log.line(line),
    });
    const outcome = await outcomeOf(target, end);
    if (outcome.result !== 'succeeded')
        return outcome;
    const wrong = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verify */ .M)(context, ports, { ...verifying, slot: null, deployment: null }, patience);
    if (wrong === null)
        return outcome;
    const swapped = { kind: 'swap', slot, candidate, before, isPreviewed: false };
    (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .saveFlight */ .yd)(swapped);
    return (0,_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .takeBack */ .zH)(context, ports, swapped, wrong);
}
async function outcomeOf(target, end) {
    const { state, result, reason, untidy } = end;
    const isOver = state.ended !== null && result !== 'rollback-failed';
    if (result === 'waiting' || result === 'rollback-failed' || !isOver) {
        return { result: result === 'stopped' ? 'stopped' : 'failed', reason: `${reason} ${POST_GOES_ON}` };
    }
    if (untidy === null)
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
    else
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_6__/* .annotate */ .fz)({ level: 'warning', message: [untidy, ...(await target.byHand().catch(() => []))].join('\n') });
    return { result, reason };
}
/** Gives production all visitors and leaves nothing behind. Idempotent. */
async function bringCanaryBack(context, { sites, ref }, flight) {
    const { note, rollout, owner } = flight;
    const { until, pollMs, signal, say } = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .patienceToGoBack */ .C)(context);
    const target = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__/* .connectSlotTarget */ .u)({
        sites,
        ref,
        slot: note.slot,
        release: null,
        holder: { rollout, owner },
        note,
    });
    const timeoutMs = until - performance.now();
    const { result, reason } = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_8__/* .takeSlotsHome */ .g)(target, { intervalMs: pollMs, timeoutMs, signal, say });
    if (result !== 'succeeded')
        throw new Error(`${reason} Bring it home with the action \`rollback\`: nothing goes on by itself.`);
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_6__/* .annotate */ .fz)({ level: 'warning', message: `${ref.site}: rolled back. ${(0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__/* .messageWithCauses */ .OM)(reason)}` });
}
//# sourceMappingURL=canary.js.map

/***/ }),

/***/ 40027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ driveByTimes)
});
var _acquire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92932);
var _drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84036);
var _timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90173);
var _volatileJournal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91515);




async function driveByTimes({ opening, say, ...means }) {
    const journal = (0,_volatileJournal_js__WEBPACK_IMPORTED_MODULE_0__/* .volatileJournal */ .Y)();
    const { clock, owner } = means;
    const acquired = await (0,_acquire_js__WEBPACK_IMPORTED_MODULE_1__/* .acquire */ .X)({ journal, clock, owner, opening, alive: async () => null });
    if (!acquired.ok)
        throw new TypeError('A journal of this process alone is held by somebody else.');
    const tell = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .narrator */ .i)();
    return (0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .drive */ .r)({
        ...means,
        metrics: null,
        healthCheck: null,
        journal,
        loaded: acquired.loaded,
        onFact: (record) => {
            if (record.kind !== 'noted')
                say(tell(record).text);
        },
        onTrouble: say,
    });
}
//# sourceMappingURL=driveByTimes.js.map

/***/ })

};
