export const id = 4795;
export const ids = [4795];
export const modules = {

/***/ 40275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readSmokeTest),
  w: () => (/* binding */ awaitAnswers)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45620);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79574);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46074);
var _deploy_actions_observe__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56790);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14434);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27789);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90375);




const ASKED_PER_INSTANCE = 8;
const MOST_ASKED = 1_000;
/** A release that nobody can tell from another is only asked for its health. */
const ASKED_FOR_HEALTH = 2;
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

__webpack_require__.d(__webpack_exports__, {
  bringBack: () => (/* binding */ bringBack)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31393);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97265);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);
var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30440);
var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63903);
var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52094);
var _shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42068);






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
    const { bringCanaryBack } = await Promise.all(/* import() */[__webpack_require__.e(8540), __webpack_require__.e(4591), __webpack_require__.e(2480), __webpack_require__.e(7746)]).then(__webpack_require__.bind(__webpack_require__, 77746));
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

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ patienceToGoBack),
  s: () => (/* binding */ outcomeOf)
});
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
    const { cloud } = inputs;
    const endpoint = inputs['arm-endpoint'] || process.env['ARM_ENDPOINT'] || undefined;
    const authority = inputs['authority-host'] || process.env['AZURE_AUTHORITY_HOST'] || undefined;
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

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite),
  w: () => (/* binding */ readSide)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53572);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99443);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);


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

__webpack_require__.d(__webpack_exports__, {
  BN: () => (/* binding */ shift),
  Ve: () => (/* binding */ cancelPreview),
  zH: () => (/* binding */ takeBack)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31393);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97265);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75697);
var _flight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69984);
var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30440);
var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82843);




const UNTOUCHED = 'Production was not touched.';
const POST_GOES_ON = 'The post step brings the release before back.';
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

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96050);
var _deploy_actions_azure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69475);
var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40275);


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

/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ connectHost)
});
var _arm_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63101);
var _sites_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57229);
var _siteId_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38656);



const membersOf = (value) => Object(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const text = (value) => (typeof value === 'string' ? value : '');
function connectHost(arm, ref) {
    const place = (slot) => (0,_siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .siteId */ .b)(ref, slot);
    const get = async (path) => (await arm.call({ method: 'GET', path, apiVersion: _siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .SITES_VERSION */ .u })).body;
    /** Where its end is told; null when it is over. */
    async function begin(slot, operation, body) {
        const path = `${place(slot)}/${operation}`;
        const asked = { method: 'POST', path, apiVersion: _siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .SITES_VERSION */ .u, ...(body && { body }) };
        // the platform may keep the answer back until all is done
        const { status, header } = await arm.call({ ...asked, timeoutMs: PREVIEW_MS });
        return status === 202 ? header('location') : null;
    }
    return {
        async hosting(slot) {
            const found = await get(place(slot)).catch((error) => {
                if ((0,_arm_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error))
                    return null;
                throw error;
            });
            return found === null ? null : hostingIn(found);
        },
        async tier(planId) {
            const found = await get(planId).catch((error) => {
                // whoever may deploy to the site need not be allowed to read its plan
                if (error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 && (error.status === 403 || error.status === 404))
                    return null;
                throw error;
            });
            return text(membersOf(membersOf(found)['sku'])['tier']) || null;
        },
        async signsIn(slot) {
            const { platform } = (0,_sites_read_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(await get(`${place(slot)}/config/authsettingsV2`));
            return membersOf(platform)['enabled'] === true;
        },
        async createSlot(slot, { location, planId, identity }, siteConfig) {
            const properties = { serverFarmId: planId, siteConfig };
            const body = { location, ...(identity !== null && { identity: identityOf(identity) }), properties };
            await arm.call({ method: 'PUT', path: place(slot), apiVersion: _siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .SITES_VERSION */ .u, body, timeoutMs: PREVIEW_MS, reads: true });
        },
        async configure(slot, properties) {
            const path = `${place(slot)}/config/web`;
            await arm.call({ method: 'PATCH', path, apiVersion: _siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .SITES_VERSION */ .u, body: { properties }, reads: true });
        },
        async differences(slot) {
            const body = { targetSlot: 'production', preserveVnet: true };
            const asked = { method: 'POST', path: `${place(slot)}/slotsdiffs`, apiVersion: _siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .SITES_VERSION */ .u, body, reads: true };
            const { value } = membersOf((await arm.call(asked)).body);
            return listOf(value).map((each) => {
                const { settingName, settingType, diffRule } = (0,_sites_read_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(each);
                return { name: text(settingName), type: text(settingType), rule: text(diffRule) };
            });
        },
        beginPreview: (slot) => begin(slot, 'applySlotConfig', { targetSlot: 'production', preserveVnet: true }),
        cancelPreview: (slot) => begin(slot, 'resetSlotConfig'),
        async startStatus(slot, deployment) {
            const path = `${place(slot)}/deploymentStatus/${encodeURIComponent(deployment)}`;
            const found = await get(path).catch((error) => {
                // not every kind of site has it
                if (error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 && error.certainty === 'refused')
                    return null;
                throw error;
            });
            return found === null ? null : statusIn(found);
        },
    };
}
/** Restarting all instances with other settings takes minutes, ms. */
const PREVIEW_MS = 10 * 60_000;
function hostingIn(value) {
    const properties = (0,_sites_read_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(value);
    const hosts = listOf(properties['hostNameSslStates']).map(membersOf);
    const scm = hosts.find(({ hostType }) => hostType === 'Repository');
    const { id, location, identity = null, kind } = membersOf(value);
    return {
        id: text(id),
        host: text(properties['defaultHostName']),
        scmHost: text(scm?.['name']) || null,
        location: text(location),
        planId: text(properties['serverFarmId']) || null,
        identity,
        isLinux: text(kind).includes('linux'),
    };
}
/** What may be said of an identity: who it is, is the platform's. */
function identityOf(value) {
    const { type, userAssignedIdentities } = membersOf(value);
    const ids = Object.keys(membersOf(userAssignedIdentities));
    return { type, ...(ids.length > 0 && { userAssignedIdentities: Object.fromEntries(ids.map((id) => [id, {}])) }) };
}
function statusIn(value) {
    const { status, numberOfInstancesFailed: failed, errors, failedInstancesLogs } = (0,_sites_read_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(value);
    const said = listOf(errors).map((each) => text(membersOf(each)['message']));
    return {
        status: text(status),
        failed: typeof failed === 'number' ? failed : 0,
        why: [...said, ...listOf(failedInstancesLogs).map(text)].filter((each) => each !== ''),
    };
}
//# sourceMappingURL=hostClient.js.map

/***/ }),

/***/ 53572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ runningIn),
  tl: () => (/* binding */ MARKER),
  we: () => (/* binding */ markerOf)
});
var _slots_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);

const MARKER = 'DEPLOY_ACTIONS_RELEASE';
function markerOf(release, deployment, atMs) {
    return `${release} ${deployment} ${new Date(atMs).toISOString()}`;
}
function runningIn(config, settings) {
    const [image, marker] = [(0,_slots_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageIn */ .Lp)(config), settings[MARKER] ?? null];
    const [marked = null, , at = ''] = marker?.split(' ') ?? [];
    // somebody may have given it another image since
    const release = image ?? (marked?.startsWith('package@') ? marked : null);
    const since = Date.parse(at);
    return {
        label: `${marker ?? 'unmarked'} ${image ?? ''}`.trim(),
        release,
        sinceMs: Number.isNaN(since) ? null : since,
    };
}
//# sourceMappingURL=marker.js.map

/***/ }),

/***/ 97265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FW: () => (/* binding */ teller),
  R6: () => (/* binding */ isPast),
  bU: () => (/* binding */ orNotNow),
  dV: () => (/* binding */ whenIdle),
  v7: () => (/* binding */ pause)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _arm_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63101);


function isPast({ until }) {
    return performance.now() >= until;
}
/** @throws the signal's reason when cancelled */
async function pause({ pollMs, signal }) {
    signal.throwIfAborted();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs, undefined, { signal }).catch(() => { });
    signal.throwIfAborted();
}
/** Says each line once, until there is another. */
function teller({ say }) {
    let last = '';
    return (line) => {
        if (line !== last)
            say(line);
        last = line;
    };
}
/** Another operation on the site ends by itself, and what is asked for is done then. */
async function whenIdle(patience, call) {
    const tell = teller(patience);
    for (;;) {
        patience.signal.throwIfAborted();
        try {
            // oxlint-disable-next-line no-await-in-loop
            return await call();
        }
        catch (error) {
            const isBusy = error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 && error.status === 409 && error.certainty === 'later';
            if (!isBusy || isPast(patience))
                throw error;
            tell('Another operation on the site goes on: its end is waited for.');
        }
        // oxlint-disable-next-line no-await-in-loop
        await pause(patience);
    }
}
/** A read that may fail for a while: null for not now. */
async function orNotNow(read) {
    try {
        return await read;
    }
    catch (error) {
        if (error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 && (0,_arm_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error))
            return null;
        throw error;
    }
}
//# sourceMappingURL=patience.js.map

/***/ }),

/***/ 69475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ awaitInstances)
});
var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97265);

/** So many looks in a row have to be good: one right after a change may show the instances before it. */
const GOOD_LOOKS = 2;
async function awaitInstances({ sites, host, slot, deployment }, patience) {
    const [tell, name] = [(0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .teller */ .FW)(patience), slot ?? 'production'];
    for (let good = 0, last = '';;) {
        // oxlint-disable-next-line no-await-in-loop
        const [instances, start] = await Promise.all([
            (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .orNotNow */ .bU)(sites.instances(slot)),
            deployment === null ? null : (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .orNotNow */ .bU)(host.startStatus(slot, deployment)),
        ]);
        if (start?.status.endsWith('Failed'))
            return { result: 'failed', reason: failedStart(name, start.why) };
        const isStarting = start?.status === 'RuntimeStarting';
        if (instances !== null) {
            const ready = instances.filter(({ state }) => state === 'READY').length;
            good = ready > 0 && ready === instances.length && !isStarting ? good + 1 : 0;
            last = `${ready} of ${instances.length} instances of ${name} are ready`;
            tell(last);
        }
        if (good >= GOOD_LOOKS)
            return null;
        if ((0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .isPast */ .R6)(patience))
            return { result: 'failed', reason: `The release did not come up in time: ${last}.` };
        // oxlint-disable-next-line no-await-in-loop
        await (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(patience);
    }
}
function failedStart(name, why) {
    const last = why.slice(-3).join(' | ');
    return `Instances of ${name} did not start with the release${last === '' ? '' : `: ${last}`}.`;
}
//# sourceMappingURL=ready.js.map

/***/ }),

/***/ 38656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ siteId),
  u: () => (/* binding */ SITES_VERSION)
});
/** Resource id of a site, or of a slot of it. */
function siteId({ subscriptionId, resourceGroup, site }, slot) {
    const [subscription, group, name] = [subscriptionId, resourceGroup, site].map(encodeURIComponent);
    const own = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Web/sites/${name}`;
    return slot === null ? own : `${own}/slots/${encodeURIComponent(slot)}`;
}
/** Of what is asked of sites. */
const SITES_VERSION = '2024-11-01';
//# sourceMappingURL=siteId.js.map

/***/ }),

/***/ 31393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ swapIn)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54568);
var _arm_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63101);
var _slots_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69349);
var _swap_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81301);
var _swap_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1448);
var _marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53572);
var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97265);







async function swapIn(swapping, patience) {
    const { sites, slot, wants, expects, goesBack, quietMs = 0, onSending } = swapping;
    const tell = (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .teller */ .FW)(patience);
    const sent = { attempt: null };
    const onAttempt = (next) => void (sent.attempt = next);
    for (let quietSince = null;;) {
        patience.signal.throwIfAborted();
        try {
            // how the swap stands comes before what it shows: one that ended between the two is seen as over too late, never too early
            const nowMs = performance.now();
            // oxlint-disable-next-line no-await-in-loop
            if (sent.attempt !== null)
                sent.attempt = await (0,_slots_look_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(sites, sent.attempt, nowMs);
            // oxlint-disable-next-line no-await-in-loop
            const view = await look(swapping);
            const step = (0,_swap_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSwapStep */ .f)(view, { wants, attempt: sent.attempt, nowMs, mayRepeat: goesBack });
            if (step.do !== 'nothing')
                quietSince = null;
            if (step.do === 'nothing') {
                quietSince ??= nowMs;
                if (nowMs - quietSince >= quietMs)
                    return null;
            }
            else if (step.do === 'refuse')
                return { result: 'failed', reason: `The slots were not swapped: ${step.why}` };
            else if (step.do === 'wait')
                tell(`Waiting: ${step.why}.`);
            else if (view.production !== expects)
                return superseded(view.production);
            else {
                onSending();
                tell(`The slot ${slot} is swapped into production.`);
                // oxlint-disable-next-line no-await-in-loop
                await (0,_swap_send_js__WEBPACK_IMPORTED_MODULE_3__/* .sendSwap */ .u)(sites, { slot, wants, lastSwap: view.lastSwap, onAttempt });
            }
        }
        catch (error) {
            if (error instanceof _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__/* .Unapplied */ .j)
                tell(error.message);
            else if (!passes(error))
                return { result: 'failed', reason: `The slots were not swapped: ${error.message}` };
            else
                tell(`Once more: ${error.message}`);
        }
        if ((0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .isPast */ .R6)(patience)) {
            return { result: 'timed-out', reason: 'The swap was not seen to end in time; it may go on.' };
        }
        // oxlint-disable-next-line no-await-in-loop
        await (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(patience);
    }
}
function superseded(production) {
    const reason = `Somebody else has deployed to production meanwhile (${production}): the slots were not swapped.`;
    return { result: 'superseded', reason };
}
/** @throws what is no answer of Azure's: a fault of ours */
function passes(error) {
    if (!(error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_5__/* .AzureError */ .M6))
        throw error;
    return (0,_arm_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransient */ .dg)(error) || (0,_arm_error_js__WEBPACK_IMPORTED_MODULE_5__/* .certaintyOf */ .hh)(error) === 'later';
}
async function look({ sites, settings, slot }) {
    const labelOf = async (name) => {
        const [config, all] = await Promise.all([sites.config(name), settings.settings(name)]);
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .runningIn */ .jq)(config, all).label;
    };
    const [site, production, beside] = await Promise.all([sites.site(null), labelOf(null), labelOf(slot)]);
    return { production, slot: beside, lastSwap: site?.lastSwap ?? null, operation: site?.operation ?? null };
}
//# sourceMappingURL=swap.js.map

/***/ }),

/***/ 85573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectKudu)
});
const membersOf = (value) => Object(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const text = (value) => (typeof value === 'string' ? value : '');
/** https://github.com/projectkudu/kudu/blob/master/Kudu.Contracts/Deployment/DeployStatus.cs */
const [FAILED, SUCCESS] = [3, 4];
/** A package of 2 GB by a line of 20 Mbit/s, ms. */
const UPLOAD_MS = 15 * 60_000;
/** Lines of a log that are worth reading. */
const MOST_LINES = 20;
function connectKudu(arm) {
    const get = async (path) => (await arm.call({ method: 'GET', path })).body;
    return {
        async publish({ bytes, type, message }) {
            const query = new URLSearchParams({
                type,
                async: 'true',
                clean: 'true',
                restart: 'true',
                deployer: 'deploy-actions',
                message,
            });
            const path = `/api/publish?${query.toString()}`;
            const { header } = await arm.call({ method: 'POST', path, bytes, timeoutMs: UPLOAD_MS, isText: true });
            return header('scm-deployment-id');
        },
        deployments: async () => listOf(await get('/api/deployments')).map(deploymentIn),
        deployment: async (id) => deploymentIn(await get(`/api/deployments/${encodeURIComponent(id)}`)),
        async log(id) {
            const lines = listOf(await get(`/api/deployments/${encodeURIComponent(id)}/log`));
            return lines.map((each) => text(membersOf(each)['message'])).slice(-MOST_LINES);
        },
        async dockerLog() {
            const files = listOf(await get('/api/logs/docker')).map(membersOf);
            const latest = files.toSorted((a, b) => text(b['lastUpdated']).localeCompare(text(a['lastUpdated'])))[0];
            if (latest === undefined)
                return [];
            const { body } = await arm.call({ method: 'GET', path: text(latest['href']), isText: true });
            return text(body).trimEnd().split(/\r?\n/).slice(-MOST_LINES);
        },
    };
}
function deploymentIn(value) {
    const members = membersOf(value);
    const { status } = members;
    return {
        id: text(members['id']),
        state: status === SUCCESS ? 'succeeded' : status === FAILED ? 'failed' : 'going-on',
        text: text(members['status_text']),
        message: text(members['message']),
    };
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 55811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectSettings)
});
var _deploy_siteId_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38656);
var _sites_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57229);


const membersOf = (value) => Object(value);
const text = (value) => (typeof value === 'string' ? value : '');
const texts = (value) => (Array.isArray(value) ? value.map(text) : []);
function connectSettings(arm, ref) {
    const place = (slot, name) => `${(0,_deploy_siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .siteId */ .b)(ref, slot)}/config/${name}`;
    async function ask(method, path, properties) {
        const body = properties === undefined ? {} : { body: { properties } };
        // lists are read by POST, as they are secrets; what replaces all of something is the same when it comes twice
        return (await arm.call({ method, path, apiVersion: _deploy_siteId_js__WEBPACK_IMPORTED_MODULE_0__/* .SITES_VERSION */ .u, ...body, reads: true })).body;
    }
    return {
        async settings(slot) {
            const all = Object.entries((0,_sites_read_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(await ask('POST', `${place(slot, 'appsettings')}/list`)));
            return Object.fromEntries(all.map(([name, value]) => [name, text(value)]));
        },
        setSettings: async (slot, all) => void (await ask('PUT', place(slot, 'appsettings'), all)),
        async strings(slot) {
            const all = Object.entries((0,_sites_read_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(await ask('POST', `${place(slot, 'connectionstrings')}/list`)));
            return Object.fromEntries(all.map(([name, each]) => {
                const { value, type } = membersOf(each);
                return [name, { value: text(value), type: text(type) }];
            }));
        },
        setStrings: async (slot, all) => void (await ask('PUT', place(slot, 'connectionstrings'), all)),
        async sticky() {
            const all = (0,_sites_read_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(await ask('GET', place(null, 'slotConfigNames')));
            return {
                ...all,
                appSettingNames: texts(all['appSettingNames']),
                connectionStringNames: texts(all['connectionStringNames']),
            };
        },
        setSticky: async (all) => void (await ask('PUT', place(null, 'slotConfigNames'), all)),
        async references(slot) {
            const { value } = membersOf(await ask('GET', place(slot, 'configreferences/appsettings')));
            return (Array.isArray(value) ? value : []).map((each) => {
                const { status, details } = (0,_sites_read_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(each);
                return { name: text(membersOf(each)['name']), status: text(status), details: text(details) };
            });
        },
    };
}
//# sourceMappingURL=client.js.map

/***/ })

};
