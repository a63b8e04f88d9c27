export const id = 9558;
export const ids = [9558];
export const modules = {

/***/ 92573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishPackages: () => (/* binding */ finishPackages),
  rollBackPackages: () => (/* binding */ rollBackPackages)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/kudu/publish.js
var publish = __webpack_require__(79411);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/sites/writeDown.js
var writeDown = __webpack_require__(86542);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/rules.js
var rules = __webpack_require__(92339);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/writes.js
var writes = __webpack_require__(66514);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/marker.js
var deploy_marker = __webpack_require__(53572);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/patience.js
var deploy_patience = __webpack_require__(97265);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/planPackageRollback.js
function planPackageRollback(view, { to, given }) {
    const { slot, production, beside, share } = view;
    const wanted = given ?? named(to);
    const unrule = share > 0 ? `The slot \`${slot}\` loses its ${share}% of the visitors. ` : '';
    if (to !== null && wanted === null) {
        return refuse(`the site runs packages: \`to\` is the digest of one, \`package@sha256:…\`, or \`previous\`, not ${to}.`);
    }
    if (given !== null && to !== null && named(to) !== given) {
        return refuse(`the package at hand is ${given}, and \`to\` names ${named(to)}: one of the two is wrong.`);
    }
    if (wanted !== null && production.release === wanted) {
        if (share === 0)
            return { do: 'nothing', release: wanted, why: `Production has ${wanted} already.` };
        return { do: 'go', release: wanted, publishes: false, swaps: false, how: unrule.trim() };
    }
    if (given !== null) {
        const how = `${unrule}${given} is published to \`${slot}\`, then swapped into production.`;
        return { do: 'go', release: given, publishes: true, swaps: true, how };
    }
    if (wanted !== null) {
        if (beside.release !== wanted || !view.isPublished) {
            return refuse(`the slot \`${slot}\` has ${told(beside)}, not ${wanted}: give it by the input \`package\`.`);
        }
        return { do: 'go', release: wanted, publishes: false, swaps: true, how: `${unrule}${swapping(slot, beside)}` };
    }
    if (share > 0)
        return { do: 'go', release: production.release, publishes: false, swaps: false, how: unrule.trim() };
    if (view.isTakenBack) {
        const why = `Production was rolled back already: \`${slot}\` has what it was rolled back from.`;
        return { do: 'nothing', release: production.release, why };
    }
    const why = whyUnknown(view);
    if (why !== null)
        return refuse(`${why} Give the package to go back to by the input \`package\`.`);
    return { do: 'go', release: beside.release, publishes: false, swaps: true, how: swapping(slot, beside) };
}
/** Why what the slot has need not be the release before; null where it is. */
function whyUnknown({ slot, beside, lastSwap }) {
    const [at = '', ...places] = (lastSwap ?? '').toLowerCase().split(' ');
    if (!places.includes(slot.toLowerCase()) || !places.includes('production')) {
        return `the last swap of the site (${lastSwap ?? 'there was none'}) has left nothing in \`${slot}\`: what it has may never have served.`;
    }
    if (beside.sinceMs === null || !(beside.sinceMs > Date.parse(at)))
        return null;
    return `\`${slot}\` was given ${told(beside)} after the last swap of the site: it may never have served.`;
}
function named(to) {
    const [, digest = null] = /^(?:package@)?(sha256:[\da-f]{64})$/i.exec(to ?? '') ?? [];
    return digest === null ? null : `package@${digest.toLowerCase()}`;
}
function told({ release }) {
    return release ?? 'a package that nobody has marked';
}
function swapping(slot, beside) {
    return `\`${slot}\`, which has ${told(beside)}, is swapped into production.`;
}
function refuse(why) {
    return { do: 'refuse', why };
}
//# sourceMappingURL=planPackageRollback.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/ready.js
var ready = __webpack_require__(69475);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/swap.js
var deploy_swap = __webpack_require__(31393);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/takenBack.js

const TAG = 'deploy-actions:taken-back';
/** @param label of what goes out of production; see `runningIn` */
function takenBackTag(label, lastSwap, isDone) {
    return { [TAG]: `${isDone ? 'after' : 'before'} ${digestOf(label)} ${lastSwap ?? ''}`.trim() };
}
function isTakenBack(tags, label, lastSwap) {
    const [when, digest, ...swap] = (tags[TAG] ?? '').split(' ');
    if (digest !== digestOf(label))
        return false;
    // who wrote it before the swap may not have lived to write it after
    return (when === 'after') === (swap.join(' ') === (lastSwap ?? ''));
}
function digestOf(label) {
    return (0,external_node_crypto_.createHash)('sha256').update(label).digest('hex').slice(0, 16);
}
//# sourceMappingURL=takenBack.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/rollBackPackage.js










/** A swap that another process has sent just before it died may show only after this, ms. */
const QUIET_MS = 5_000;
/** Finds out what a rollback would do; changes nothing. */
async function preparePackageRollback(site, to, given) {
    const { sites, host, slot } = site;
    const [view, hosting] = await Promise.all([sites.site(null), host.hosting(slot)]);
    if (view === null || hosting === null) {
        const why = view === null ? 'there is no such site.' : `the site has no slot \`${slot}\`.`;
        return { plan: { do: 'refuse', why }, serves: null };
    }
    const [production, beside, config, tags] = await Promise.all([
        runningOf(site, null),
        runningOf(site, slot),
        sites.config(null),
        sites.tags(),
    ]);
    const share = (0,rules/* shareOf */.tC)((0,rules/* rulesIn */.BZ)(config), { slot, host: hosting.host }) ?? 0;
    // a way back that needs no word of Kudu's does not ask for it
    const isSure = to === null || (await isThere(site, hosting, beside.marker));
    const { lastSwap } = view;
    const taken = isTakenBack(tags, beside.running.label, lastSwap);
    const seen = {
        slot,
        production: production.running,
        beside: beside.running,
        isPublished: isSure,
        isTakenBack: taken,
    };
    const plan = planPackageRollback({ ...seen, share, lastSwap }, { to, given });
    return { plan, serves: production.running.release };
}
async function carryOutPackageRollback(site, { release, publishes, swaps }, { package: package_, deployment, nowMs, onSwap }, patience) {
    const { sites, host, slot } = site;
    const hosting = await host.hosting(slot);
    if (hosting === null)
        return { result: 'failed', reason: `There is no slot ${slot} any more.` };
    await (0,deploy_patience/* whenIdle */.dV)(patience, () => (0,writes/* giveShare */.Vr)(sites, { slot, host: hosting.host }, null));
    if (!swaps)
        return null;
    if (publishes) {
        const wrong = await publishTo(site, hosting, { package: package_, deployment, nowMs }, patience);
        if (wrong !== null)
            return wrong;
    }
    const [production, beside] = await Promise.all([runningOf(site, null), runningOf(site, slot)]);
    // a swap is followed by what tells the two apart
    const isTold = production.running.label !== beside.running.label;
    const wants = isTold
        ? beside.running.label
        : await mark(site, (0,deploy_marker/* markerOf */.we)(release ?? 'unknown', deployment, nowMs), patience);
    const swap = { slot, wants, expects: production.running.label };
    onSwap(swap);
    const note = async (isDone) => (0,writeDown/* writeDown */._)(async () => {
        const view = await sites.site(null);
        await sites.addTags(takenBackTag(swap.expects, view?.lastSwap ?? null, isDone));
    }, patience.say);
    await note(false);
    const wrong = await finishPackageRollback(site, swap, patience);
    if (wrong === null)
        await note(true);
    return wrong;
}
/** Sees a swap back to its end. Idempotent. */
async function finishPackageRollback({ sites, settings, host }, swap, patience) {
    const swapping = { ...swap, sites, settings, goesBack: true, quietMs: QUIET_MS, onSending: () => { } };
    const failed = await (0,deploy_swap/* swapIn */.z)(swapping, patience);
    return failed ?? (0,ready/* awaitInstances */.d)({ sites, host, slot: null, deployment: null }, patience);
}
async function runningOf({ sites, settings }, slot) {
    const [config, all] = await Promise.all([sites.config(slot), settings.settings(slot)]);
    return { running: (0,deploy_marker/* runningIn */.jq)(config, all), marker: all[deploy_marker/* MARKER */.tl] ?? '' };
}
async function isThere({ kudu }, { scmHost }, marker) {
    return scmHost !== null && (0,publish/* isPublished */.H)(kudu(scmHost), marker);
}
/** @returns the slot's label by then */
async function mark({ sites, settings, slot }, marker, patience) {
    const [config, all] = await Promise.all([sites.config(slot), settings.settings(slot)]);
    const marked = { ...all, [deploy_marker/* MARKER */.tl]: marker };
    await (0,deploy_patience/* whenIdle */.dV)(patience, () => settings.setSettings(slot, marked));
    return (0,deploy_marker/* runningIn */.jq)(config, marked).label;
}
async function publishTo(site, { scmHost }, { package: package_, deployment, nowMs }, patience) {
    const { sites, host, slot } = site;
    if (scmHost === null)
        return { result: 'failed', reason: `${slot} has no host that packages are published to.` };
    const { name, bytes, type } = package_;
    await mark(site, (0,deploy_marker/* markerOf */.we)(name, deployment, nowMs), patience);
    const end = await (0,publish/* publish */.m)(site.kudu(scmHost), { bytes, type, message: `${name} ${deployment}` }, patience);
    return 'id' in end ? (0,ready/* awaitInstances */.d)({ sites, host, slot, deployment: end.id }, patience) : end;
}
//# sourceMappingURL=rollBackPackage.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/kudu/client.js
var client = __webpack_require__(85573);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/settings/client.js
var settings_client = __webpack_require__(55811);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/deploy/hostClient.js
var hostClient = __webpack_require__(3983);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/package/read.js + 4 modules
var read = __webpack_require__(33647);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/cancellation.js
var cancellation = __webpack_require__(34616);
// EXTERNAL MODULE: ./actions/rollback/src/slots/ending.js
var slots_ending = __webpack_require__(65632);
// EXTERNAL MODULE: ./actions/rollback/src/slots/flight.js
var flight = __webpack_require__(44265);
;// CONCATENATED MODULE: ./actions/rollback/src/slots/packages.js





const UNMARKED = 'a package that nobody has marked';
/** Brings a site back that runs packages: by a swap back, or by the package that is given. */
async function rollBackPackages(context, connections) {
    const { inputs, log, signal, workspace } = context;
    const { place, clock } = connections;
    const name = `${place.resourceGroup}/${place.site}`;
    const given = inputs.package === undefined ? null : await packages_read(workspace, inputs.package);
    const site = siteOf(connections);
    const to = inputs.to === 'previous' ? null : inputs.to;
    const { plan, serves } = await log.phase('Find what to go back to', () => preparePackageRollback(site, to, given?.name ?? null));
    if (plan.do === 'refuse')
        throw new errors/* ConfigurationError */.j1([{ message: plan.why }]);
    const ending = (told) => (0,slots_ending/* endingOf */.z)(context, { name, from: serves ?? UNMARKED, to: plan.release ?? UNMARKED, commands: [], ...told });
    if (plan.do === 'nothing')
        return ending({ result: 'unchanged', reason: plan.why });
    log.line(plan.how);
    if (inputs['dry-run'])
        return ending({ result: 'unchanged', reason: `Dry run: nothing was changed. ${plan.how}` });
    signal.throwIfAborted();
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
    const deployment = `${run}-${attempt}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const owed = { swap: null };
    const onSwap = (swap) => {
        owed.swap = swap;
        flight/* siteFlight */.C.save({ swap, open: true });
    };
    const carrying = { package: given, deployment, nowMs: clock.now(), onSwap };
    const patience = patienceOf(context, inputs['timeout-minutes'] * 60_000);
    try {
        const wrong = await log.phase('Roll back', () => carryOutPackageRollback(site, plan, carrying, patience));
        if (owed.swap !== null && wrong === null)
            flight/* siteFlight */.C.save({ swap: owed.swap, open: false });
        if (wrong === null)
            return await ending({ result: 'succeeded', reason: plan.how });
        const result = wrong.result === 'failed' ? 'rollback-failed' : wrong.result;
        return await ending({ result, reason: wrong.reason });
    }
    catch (error) {
        if (!(error instanceof cancellation/* Cancelled */.c))
            return ending({ result: 'rollback-failed', reason: (0,errors/* messageWithCauses */.OM)(error) });
        const more = 'A swap that was begun is brought to its end by the post step: a rollback is not rolled back.';
        return ending({ result: 'stopped', reason: `Cancelled: ${error.message}. ${more}` });
    }
}
/** @returns what is wrong */
async function finishPackages(context, connections, swap, withinMs) {
    const wrong = await finishPackageRollback(siteOf(connections), swap, patienceOf(context, withinMs));
    return wrong?.reason ?? null;
}
function siteOf({ sites, arm, at, ref, place }) {
    const kudu = (host) => (0,client/* connectKudu */.U)(at(host));
    return { sites, settings: (0,settings_client/* connectSettings */.U)(arm, ref), host: (0,hostClient/* connectHost */.Z)(arm, ref), kudu, slot: place.slot };
}
function patienceOf({ inputs, log, signal }, withinMs) {
    const pollMs = inputs['poll-interval-seconds'] * 1_000;
    return { until: performance.now() + withinMs, pollMs, signal, say: (line) => log.line(line) };
}
async function packages_read(workspace, given) {
    try {
        return await (0,read/* readPackage */.L)(workspace, given);
    }
    catch (error) {
        if (!(error instanceof read/* WrongPackage */.a))
            throw error;
        throw new errors/* ConfigurationError */.j1(error.faults.map((message) => ({ input: 'package', message })));
    }
}
//# sourceMappingURL=packages.js.map

/***/ }),

/***/ 57229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P1: () => (/* binding */ propertiesOf),
  _A: () => (/* binding */ instancesIn),
  bk: () => (/* binding */ tagsIn),
  bl: () => (/* binding */ siteIn),
  wX: () => (/* binding */ namesIn)
});
const membersOf = (value) => Object(value);
const text = (value) => (typeof value === 'string' && value !== '' ? value : null);
const listIn = (value) => {
    const { value: list } = membersOf(value);
    return Array.isArray(list) ? list : [];
};
function propertiesOf(value) {
    return membersOf(membersOf(value)['properties']);
}
function siteIn(value) {
    const properties = propertiesOf(value);
    const swap = membersOf(properties['slotSwapStatus']);
    const parts = ['timestampUtc', 'sourceSlotName', 'destinationSlotName'].map((name) => text(swap[name]));
    return {
        id: text(membersOf(value)['id']) ?? '',
        host: text(properties['defaultHostName']) ?? '',
        running: text(properties['state']) === 'Running',
        plan: text(properties['serverFarmId']),
        lastSwap: parts[0] === null ? null : parts.map((each) => each ?? '?').join(' '),
        operation: text(properties['inProgressOperationId']),
    };
}
/** `shop/staging` in a list is the slot staging. */
function namesIn(value) {
    return listIn(value).flatMap((each) => text(membersOf(each)['name'])?.split('/').at(-1) ?? []);
}
function instancesIn(value) {
    return listIn(value).map((each) => {
        const { name, state } = propertiesOf(each);
        const known = state === 'READY' || state === 'STOPPED' ? state : 'UNKNOWN';
        return { name: text(name) ?? text(membersOf(each)['name']) ?? '', state: known };
    });
}
function tagsIn(value) {
    const tags = Object.entries(membersOf(propertiesOf(value)['tags']));
    return Object.fromEntries(tags.filter((each) => typeof each[1] === 'string'));
}
//# sourceMappingURL=read.js.map

/***/ })

};
