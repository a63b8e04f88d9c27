export const id = 4795;
export const ids = [4795];
export const modules = {

/***/ 40275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readSmokeTest),
/* harmony export */   w: () => (/* binding */ awaitAnswers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
/* harmony import */ var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45620);
/* harmony import */ var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79574);
/* harmony import */ var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46074);
/* harmony import */ var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56790);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14434);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27789);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90375);




/**
 * So many answers in a row have to come from the release, for each instance: one of n that still has another release is missed by so many
 * random draws with a probability of (1 - 1/n)^8n, which is below e^-8, or 0.04%.
 */
const ASKED_PER_INSTANCE = 8;
const MOST_ASKED = 1_000;
/** A release that nobody can tell from another is only asked for its health. */
const ASKED_FOR_HEALTH = 2;
/**
 * Asks the release who it is, and for its health, until enough answers in a row are good. Where nothing was given to ask for, nothing is.
 *
 * @returns what is wrong
 */
async function awaitAnswers({ inputs, signal, log }, asking) {
    const { url, healthPath, instances, withinMs } = asking;
    const { identity } = inputs;
    if (identity === undefined && healthPath === '')
        return null;
    const count = (each) => Math.max(each, Math.min(MOST_ASKED, each * instances));
    const pace = {
        periodSeconds: 0.02,
        deadlineSeconds: withinMs / 1_000,
        successThreshold: count(identity === undefined ? ASKED_FOR_HEALTH : ASKED_PER_INSTANCE),
        // instances with the release before answer otherwise, until they are replaced
        failureThreshold: 1_000,
    };
    const reading = await (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_2__/* .suiteOfUrl */ .Z)({
        url: new URL(healthPath === '' ? inputs['identity-path'] : healthPath, url).href,
        expectStatus: '2xx',
        ...(identity !== undefined && {
            identity,
            identityIn: inputs['identity-in'] ?? '',
            identityUrl: inputs['identity-path'],
        }),
        pace,
    }, { env: {} });
    if ('problems' in reading)
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(reading.problems);
    const result = await (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_4__/* .runSuite */ .o)(reading.suite, { env: {}, signal, deadlineMs: withinMs });
    signal.throwIfAborted();
    const report = (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_5__/* .redacted */ .p)(result, (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_6__/* .redactor */ .$)([]));
    log.line(`${new URL(url).host}: ${report.result}: ${report.reason}`);
    return report.result === 'passed'
        ? null
        : { result: 'failed', reason: `The release does not answer as it should: ${report.reason}` };
}
/** @throws {ConfigurationError} with all problems of the file */
async function readSmokeTest({ inputs, workspace, signal, log }) {
    const name = inputs['smoke-test'];
    if (name === undefined)
        return null;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, name);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        const message = `\`${name}\` is not a file that can be read (${cause.code}).`;
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([{ input: 'smoke-test', message }]);
    });
    // what a check file names lies beside it
    const load = (each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), each), 'utf8');
    const gateAt = async (target) => {
        const reading = await (0,_deploy_actions_observe__WEBPACK_IMPORTED_MODULE_7__/* .readGate */ .c)({ file: { name, text, load }, target, env: (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_8__/* .environmentOf */ .p)(process.env) });
        if ('problems' in reading)
            throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(reading.problems);
        for (const warning of reading.warnings)
            (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz)((0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__/* .annotationOf */ .lW)(warning, 'warning'));
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_10__/* .mask */ .d)(reading.gate.secrets);
        return reading.gate;
    };
    // what is wrong with it is known before anything is changed
    await gateAt('https://smoke.invalid');
    return {
        async ask(url, reports) {
            const { passed, why, reports: all } = await (await gateAt(url)).ask(signal);
            signal.throwIfAborted();
            reports.push(...all);
            log.line(`${new URL(url).host}: smoke test ${passed ? 'passed' : `not passed: ${why}`}`);
            return passed ? null : { result: 'failed', reason: `The smoke test was not passed: ${why}` };
        },
    };
}
//# sourceMappingURL=answers.js.map

/***/ }),

/***/ 4795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringBack: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31393);
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97265);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30440);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63903);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52094);
/* harmony import */ var _shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42068);






/** A swap that main has sent just before it died may show only after this, ms. */
const QUIET_MS = 5_000;
/** Brings production back to the release before, where that is wanted and safe. Idempotent. */
async function bringBack(context, flight) {
    const { inputs } = context;
    const name = inputs['app-name'];
    if (!inputs['rollback-safe']) {
        const message = `${name} may have a release that must not be taken back (rollback-safe: false), and nobody watches it.`;
        return (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'error', title: 'A person has to look', message });
    }
    if (inputs['on-cancel'] === 'leave') {
        return (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', message: `${name} is left as it is (on-cancel: leave).` });
    }
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(context);
    const patience = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .patienceToGoBack */ .C)(context);
    if (flight.kind === 'swap')
        return swapBack(context, ports, flight, patience);
    if (flight.kind === 'in-place')
        return giveBack(ports, flight, patience);
    const { bringCanaryBack } = await Promise.all(/* import() */[__webpack_require__.e(8540), __webpack_require__.e(4591), __webpack_require__.e(2272), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 77746));
    return bringCanaryBack(context, ports, flight);
}
async function swapBack(context, ports, flight, patience) {
    const { sites, settings } = ports;
    const { slot, candidate, before, isPreviewed } = flight;
    if (isPreviewed && (await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSide */ .w)(ports, null))?.running.label === before)
        await (0,_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelPreview */ .Ve)(context, ports, slot);
    let isSent = false;
    const onSending = () => void (isSent = true);
    const swapping = {
        sites,
        settings,
        slot,
        wants: before,
        expects: candidate,
        goesBack: true,
        quietMs: QUIET_MS,
        onSending,
    };
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .swapIn */ .z)(swapping, patience);
    if (failed !== null && failed.result !== 'superseded')
        throw new Error(failed.reason);
    const message = failed?.reason ?? `${context.inputs['app-name']}: the swap was taken back.`;
    if (isSent || failed !== null)
        (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', message });
    else
        context.log.line('Production has the release before: there is nothing to take back.');
}
async function giveBack(ports, { candidate, restore, changed }, patience) {
    const production = await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSide */ .w)(ports, null);
    const isOurs = production?.running.label === candidate || changed.length > 0;
    if (!isOurs)
        return;
    if (restore === null)
        throw new Error('Nobody has the package before any more: deploy it once more.');
    await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_6__/* .whenIdle */ .dV)(patience, () => ports.host.configure(null, restore));
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', message: 'Production has the image before again.' });
    if (changed.length === 0)
        return;
    const message = `These settings of production were changed, and what they were is written down nowhere: ${changed.join(', ')}.`;
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'error', title: 'A person has to look', message });
    process.exitCode = 1;
}
//# sourceMappingURL=bringBack.js.map

/***/ }),

/***/ 30440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ patienceToGoBack),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** How long going back may take, ms: GitHub ends a cancelled job after five minutes. */
const BACK_MS = 4 * 60_000;
function outcomeOf({ result, reason }, more) {
    return { result, reason: `${reason.replace(/\.?$/, '.')} ${more}` };
}
/** For what goes back: as long as it takes, whatever is left of the time of the deployment. */
function patienceToGoBack({ inputs, log, signal }) {
    const pollMs = inputs['poll-interval-seconds'] * 1_000;
    return { until: performance.now() + BACK_MS, pollMs, signal, say: (line) => log.line(line) };
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 63903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/credentials/signIn.js + 2 modules
var signIn = __webpack_require__(83619);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/clock.js
var src_clock = __webpack_require__(52604);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/arm/client.js + 1 modules
var client = __webpack_require__(31004);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/sites/client.js
var sites_client = __webpack_require__(9450);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/settings/client.js
var settings_client = __webpack_require__(55811);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/hostClient.js
var hostClient = __webpack_require__(3983);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/kudu/client.js
var kudu_client = __webpack_require__(85573);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/clouds.js
var clouds = __webpack_require__(54378);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js + 1 modules
var job = __webpack_require__(90148);
// EXTERNAL MODULE: ./actions/deploy-azure/src/action.generated.js
var action_generated = __webpack_require__(20327);
;// CONCATENATED MODULE: ./actions/deploy-azure/src/version.js
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/deploy-azure/src/ports.js





/** @throws {ConfigurationError} where Azure does not let the job in */
async function connect({ inputs, log }) {
    if (inputs['client-secret'] !== undefined)
        (0,mask/* mask */.d)([inputs['client-secret']]);
    const subscriptionId = inputs['subscription-id'] ?? process.env['AZURE_SUBSCRIPTION_ID'];
    if (!subscriptionId)
        throw new errors/* ConfigurationError */.j1([NO_SUBSCRIPTION]);
    const cloud = readCloud(inputs);
    const wanted = {
        kind: inputs.credentials,
        tenantId: inputs['tenant-id'],
        clientId: inputs['client-id'],
        clientSecret: inputs['client-secret'],
    };
    const signedIn = await (0,signIn/* signIn */.J)(cloud, wanted, (0,job/* jobOf */.Z)(log, process.env));
    if ('problems' in signedIn)
        throw new errors/* ConfigurationError */.j1(signedIn.problems);
    const clock = (0,src_clock/* createPlatformClock */.q)();
    const common = {
        tokens: signedIn.tokens,
        userAgent: `deploy-actions/${action_generated/* spec */.I.name}/${version}`,
        onDate: (header) => clock.tell(header),
    };
    const arm = (0,client/* connectArm */.p)({ cloud, ...common });
    const ref = { subscriptionId, resourceGroup: inputs['resource-group'], site: inputs['app-name'] };
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    const id = (0,external_node_crypto_.randomUUID)().slice(0, 8);
    return {
        ref,
        sites: (0,sites_client/* connectSites */.z)(arm, ref),
        settings: (0,settings_client/* connectSettings */.U)(arm, ref),
        host: (0,hostClient/* connectHost */.Z)(arm, ref),
        kudu: (scmHost) => (0,kudu_client/* connectKudu */.U)((0,client/* connectArm */.p)({ cloud: { ...cloud, endpoint: `https://${scmHost}` }, ...common })),
        clock,
        deployment: `${run}-${attempt}-${id}`,
        holder: { rollout: `${action_generated/* spec */.I.name}/${id}`, owner: `${run}/${attempt}` },
    };
}
const NO_SUBSCRIPTION = {
    input: 'subscription-id',
    message: 'is missing: the id of the subscription, here or in AZURE_SUBSCRIPTION_ID.',
};
function readCloud(inputs) {
    const { cloud, 'arm-endpoint': endpoint, 'authority-host': authority } = inputs;
    try {
        return (0,clouds/* cloudOf */.h)({ cloud, endpoint, authority });
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        const input = error.message.includes('authority') ? 'authority-host' : 'arm-endpoint';
        throw new errors/* ConfigurationError */.j1([{ input, message: error.message }]);
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 52094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readSite),
/* harmony export */   w: () => (/* binding */ readSide)
/* harmony export */ });
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53572);
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99443);
/* harmony import */ var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);


/** @throws {ConfigurationError} where there is no such site */
async function readSite(ports, slot) {
    const [production, beside, tags, names] = await Promise.all([
        readSide(ports, null),
        slot === null ? null : readSide(ports, slot),
        ports.sites.tags(),
        ports.sites.slots(),
    ]);
    if (production === null) {
        const { site, resourceGroup } = ports.ref;
        const message = `there is no site \`${site}\` in the resource group \`${resourceGroup}\`.`;
        throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([{ input: 'app-name', message }]);
    }
    const { planId } = production.hosting;
    const tier = planId === null ? null : await ports.host.tier(planId);
    return { production, beside, names, tier, heldBy: holderIn(tags) };
}
/** Null where there is none. */
async function readSide({ sites, settings, host }, slot) {
    const [view, hosting] = await Promise.all([sites.site(slot), host.hosting(slot)]);
    if (view === null || hosting === null)
        return null;
    const [config, all, strings, sticky, signsIn] = await Promise.all([
        sites.config(slot),
        settings.settings(slot),
        settings.strings(slot),
        settings.sticky(),
        host.signsIn(slot),
    ]);
    const merged = { settings: all, strings, sticky };
    return { slot, view, hosting, config, settings: merged, running: (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__/* .runningIn */ .jq)(config, all), signsIn };
}
function holderIn(tags) {
    try {
        return (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__/* .fromTags */ .y8)(tags)?.rollout ?? null;
    }
    catch {
        return 'that cannot be read any more';
    }
}
//# sourceMappingURL=read.js.map

/***/ }),

/***/ 42068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ shift),
/* harmony export */   Ve: () => (/* binding */ cancelPreview),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31393);
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97265);
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75697);
/* harmony import */ var _flight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69984);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30440);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82843);




const UNTOUCHED = 'Production was not touched.';
const POST_GOES_ON = 'The post step brings the release before back.';
/**
 * Brings what the slot has into production, and takes it back where it is not good there. How to go back is written down before anything is
 * sent; post takes over from there unless an end was seen.
 */
async function shift(context, ports, { plan, verifying }, patience) {
    const { inputs } = context;
    const slot = plan.slot;
    const { candidate, before } = plan;
    const isPreviewed = inputs.strategy === 'swap-with-preview';
    const flight = { kind: 'swap', slot, candidate, before, isPreviewed };
    if (isPreviewed) {
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .saveFlight */ .yd)(flight);
        const wrong = await preview(context, ports, { slot, verifying }, patience);
        if (wrong !== null) {
            await cancelPreview(context, ports, slot);
            (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(wrong, UNTOUCHED);
        }
    }
    const onSending = () => (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .saveFlight */ .yd)(flight);
    const { sites, settings } = ports;
    const swapping = { sites, settings, slot, wants: candidate, expects: before, goesBack: false, onSending };
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__/* .swapIn */ .z)(swapping, patience);
    if (failed?.result === 'timed-out')
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(failed, inputs['on-cancel'] === 'rollback' ? POST_GOES_ON : '');
    if (failed !== null) {
        if (isPreviewed)
            await cancelPreview(context, ports, slot);
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(failed, failed.result === 'superseded' ? '' : UNTOUCHED);
    }
    const wrong = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(context, ports, { ...verifying, slot: null, deployment: null }, patience);
    if (wrong !== null)
        return takeBack(context, ports, flight, wrong);
    return { result: 'succeeded', reason: `Production serves the release; ${slot} has the one before.` };
}
/** The slot with production's own settings, looked at once more. */
async function preview(context, ports, { slot, verifying }, patience) {
    const { log } = context;
    const address = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__/* .whenIdle */ .dV)(patience, () => ports.host.beginPreview(slot));
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .awaitOperation */ .m)(ports.sites, address, patience);
    if (failed !== null)
        return failed;
    log.line(`${slot}: has production's settings, and waits for the swap`);
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(context, ports, { ...verifying, slot, deployment: null }, patience);
}
/** Gives the slot its own settings back. */
async function cancelPreview(context, { host, sites }, slot) {
    const patience = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceToGoBack */ .C)(context);
    const address = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__/* .whenIdle */ .dV)(patience, () => host.cancelPreview(slot));
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__/* .awaitOperation */ .m)(sites, address, patience);
    context.log.line(failed === null ? `${slot}: the swap with preview is cancelled` : failed.reason);
}
/** Production has what the slot has, and gets its own back. */
async function takeBack(context, ports, flight, wrong) {
    const { slot, candidate, before } = flight;
    if (!context.inputs['rollback-safe']) {
        return {
            result: 'failed',
            reason: `${wrong.reason} It is not taken back (rollback-safe: false): a person has to look.`,
        };
    }
    const { sites, settings } = ports;
    const swapping = { sites, settings, slot, wants: before, expects: candidate, goesBack: true, onSending: () => { } };
    const failed = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__/* .swapIn */ .z)(swapping, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceToGoBack */ .C)(context));
    if (failed === null) {
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
        return {
            result: 'rolled-back',
            reason: `${wrong.reason} The swap was taken back: production has the release before.`,
        };
    }
    if (failed.result === 'superseded')
        (0,_flight_js__WEBPACK_IMPORTED_MODULE_0__/* .endFlight */ .aS)();
    return { result: 'failed', reason: `${wrong.reason} It could not be taken back: ${failed.reason} ${POST_GOES_ON}` };
}
//# sourceMappingURL=shift.js.map

/***/ }),

/***/ 82843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96050);
/* harmony import */ var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69475);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40275);


/** Sees that a slot runs the release, on all instances and well. @returns what is wrong */
async function verify(context, ports, { slot, deployment, smoke, reports }, patience) {
    const { inputs } = context;
    const startMs = inputs['start-timeout-minutes'] * 60_000;
    const starting = { ...patience, until: Math.min(patience.until, performance.now() + startMs) };
    const [settings, config, hosting] = await Promise.all([
        ports.settings.settings(slot),
        ports.sites.config(slot),
        ports.host.hosting(slot),
    ]);
    if (hosting === null)
        return { result: 'failed', reason: `There is no slot ${slot} any more.` };
    if ((0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__/* .hasReferences */ .j)(settings)) {
        const broken = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__/* .awaitReferences */ .N)(ports.settings, slot, starting);
        if (broken !== null)
            return broken;
        context.log.line('references to Key Vault: all are resolved');
    }
    const up = await (0,_deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__/* .awaitInstances */ .d)({ sites: ports.sites, host: ports.host, slot, deployment }, starting);
    if (up !== null)
        return explained(up, ports, hosting.scmHost);
    const url = `https://${hosting.host}`;
    const instances = (await ports.sites.instances(slot)).length;
    const healthPath = typeof config['healthCheckPath'] === 'string' ? config['healthCheckPath'] : '';
    const withinMs = Math.max(100, starting.until - performance.now());
    const answers = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitAnswers */ .w)(context, { url, healthPath, instances, withinMs });
    if (answers !== null)
        return explained(answers, ports, hosting.scmHost);
    return (await smoke?.ask(url, reports)) ?? null;
}
/** With the last that the containers had to say, where that is to be had. */
async function explained(fault, { kudu }, scmHost) {
    const lines = scmHost === null
        ? []
        : await kudu(scmHost)
            .dockerLog()
            .catch(() => []);
    const last = [...new Set(lines.map(withoutTime))].slice(-3);
    return last.length === 0 ? fault : { ...fault, reason: `${fault.reason} Its log ends: ${last.join(' | ')}` };
}
function withoutTime(line) {
    return line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z? */, '').trim();
}
//# sourceMappingURL=verify.js.map

/***/ })

};
