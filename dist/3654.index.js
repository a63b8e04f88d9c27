export const id = 3654;
export const ids = [3654,3822];
export const modules = {

/***/ 63101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ AzureError),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   hh: () => (/* binding */ certaintyOf)
/* harmony export */ });
/** A call of Azure that was not answered as it should, with the platform's own words. */
class AzureError extends Error {
    /** Null where there was no answer. */
    status;
    /** The platform's, `Conflict`; empty where it gave none. */
    code;
    /** The answer as it came; for people who report it. */
    body;
    /** To be waited before the next attempt, ms; null where the platform did not say. */
    retryAfterMs;
    certainty;
    constructor(message, parts = {}) {
        super(message, parts.cause === undefined ? {} : { cause: parts.cause });
        this.name = 'AzureError';
        this.status = parts.status ?? null;
        this.code = parts.code ?? '';
        this.body = parts.body ?? '';
        this.retryAfterMs = parts.retryAfterMs ?? null;
        this.certainty = parts.certainty ?? 'unknown';
    }
}
/** What is not ours to know may have taken effect. */
function certaintyOf(error) {
    return error instanceof AzureError ? error.certainty : 'unknown';
}
/** Whether it is worth asking again: a read that was throttled, or lost on the way, says nothing about what it asks for. */
function isTransient(error) {
    return certaintyOf(error) !== 'refused';
}
function isMissing(error) {
    return error instanceof AzureError && error.status === 404;
}
//# sourceMappingURL=error.js.map

/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ connectHost)
/* harmony export */ });
/* harmony import */ var _arm_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63101);
/* harmony import */ var _sites_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57229);
/* harmony import */ var _siteId_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38656);



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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jq: () => (/* binding */ runningIn),
/* harmony export */   tl: () => (/* binding */ MARKER),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _slots_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);

/**
 * The app setting that says which deployment a slot has. It goes with the app when slots are swapped, as settings do that do not stay
 * with their slot: nothing else that can be read of a package does.
 */
const MARKER = 'DEPLOY_ACTIONS_RELEASE';
/** @param deployment of this one alone */
function markerOf(release, deployment) {
    return `${release} ${deployment}`;
}
function runningIn(config, settings) {
    const [image, marker] = [(0,_slots_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageIn */ .Lp)(config), settings[MARKER] ?? null];
    const [marked = null] = marker?.split(' ') ?? [];
    // somebody may have given it another image since
    const release = image ?? (marked?.startsWith('package@') ? marked : null);
    return { label: `${marker ?? 'unmarked'} ${image ?? ''}`.trim(), release };
}
//# sourceMappingURL=marker.js.map

/***/ }),

/***/ 75697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ awaitOperation)
/* harmony export */ });
/* harmony import */ var _arm_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63101);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97265);


/**
 * Waits for the end of an operation on a site.
 *
 * @param address where its end is told; null for none
 * @returns what it failed with; null where it did not
 */
async function awaitOperation(sites, address, patience) {
    if (address === null)
        return null;
    for (;;) {
        try {
            // oxlint-disable-next-line no-await-in-loop
            if ((await sites.operation(address)) === 'over')
                return null;
        }
        catch (error) {
            if (!(error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6))
                throw error;
            if (error.status !== null && (0,_arm_error_js__WEBPACK_IMPORTED_MODULE_0__/* .certaintyOf */ .hh)(error) !== 'later')
                return { result: 'failed', reason: error.message };
        }
        if ((0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .isPast */ .R6)(patience))
            return { result: 'timed-out', reason: 'The operation on the site did not end in time.' };
        // oxlint-disable-next-line no-await-in-loop
        await (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(patience);
    }
}
//# sourceMappingURL=operation.js.map

/***/ }),

/***/ 97265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ teller),
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   bU: () => (/* binding */ orNotNow),
/* harmony export */   dV: () => (/* binding */ whenIdle),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _arm_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63101);


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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ awaitInstances)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97265);

/** So many looks in a row have to be good: one right after a change may show the instances before it. */
const GOOD_LOOKS = 2;
/**
 * Waits until all instances of a slot are up.
 *
 * @returns what is wrong; null where they are
 */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ siteId),
/* harmony export */   u: () => (/* binding */ SITES_VERSION)
/* harmony export */ });
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ swapIn)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54568);
/* harmony import */ var _arm_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63101);
/* harmony import */ var _slots_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69349);
/* harmony import */ var _swap_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81301);
/* harmony import */ var _swap_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1448);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53572);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97265);







/**
 * Brings what the slot has into production by a swap: decided by reading, sent once, followed to its end.
 *
 * @returns what is wrong, where production has something else; null where it has what is wanted
 */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectKudu)
/* harmony export */ });
const membersOf = (value) => Object(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const text = (value) => (typeof value === 'string' ? value : '');
/** https://github.com/projectkudu/kudu/blob/master/Kudu.Contracts/Deployment/DeployStatus.cs */
const [FAILED, SUCCESS] = [3, 4];
/** A package of 2 GB by a line of 20 Mbit/s, ms. */
const UPLOAD_MS = 15 * 60_000;
/** Lines of a log that are worth reading. */
const MOST_LINES = 20;
/**
 * @param arm whose endpoint is the publishing host
 */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectSettings)
/* harmony export */ });
/* harmony import */ var _deploy_siteId_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38656);
/* harmony import */ var _sites_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57229);


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

/***/ }),

/***/ 96050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ awaitReferences),
/* harmony export */   j: () => (/* binding */ hasReferences)
/* harmony export */ });
/* harmony import */ var _deploy_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97265);

/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references (the two forms have the same beginning) */
const IS_REFERENCE = /^@Microsoft\.KeyVault\(/i;
function hasReferences(settings) {
    return Object.values(settings).some((value) => IS_REFERENCE.test(value));
}
/**
 * Waits until every reference to Key Vault was looked up. One that cannot be resolved hands the app its own text in place of the
 * secret, and nobody is told.
 *
 * @returns what is wrong; null where all are resolved
 */
async function awaitReferences(api, slot, patience) {
    for (;;) {
        // oxlint-disable-next-line no-await-in-loop
        const all = await (0,_deploy_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .orNotNow */ .bU)(api.references(slot));
        const open = all?.filter(({ status }) => status === 'Initialized') ?? null;
        if (all !== null && open?.length === 0)
            return faultOf(all.filter(({ status }) => status !== 'Resolved'));
        if ((0,_deploy_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .isPast */ .R6)(patience)) {
            const names = open?.map(({ name }) => name).join(', ') ?? 'they cannot be read';
            return { result: 'timed-out', reason: `References to Key Vault were not resolved in time: ${names}.` };
        }
        // oxlint-disable-next-line no-await-in-loop
        await (0,_deploy_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(patience);
    }
}
function faultOf(broken) {
    if (broken.length === 0)
        return null;
    const told = broken.map(({ name, status, details }) => `${name} is ${status}${details === '' ? '' : ` (${details})`}`);
    return { result: 'failed', reason: `References to Key Vault cannot be resolved: ${told.join('; ')}.` };
}
//# sourceMappingURL=references.js.map

/***/ }),

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ imageIn),
/* harmony export */   Wy: () => (/* binding */ memberIn),
/* harmony export */   i7: () => (/* binding */ imageChange),
/* harmony export */   ux: () => (/* binding */ IMAGE_MEMBERS)
/* harmony export */ });
/** Where a container's image is said, on each of the two kinds of plans. */
const IMAGE_MEMBERS = ['linuxFxVersion', 'windowsFxVersion'];
const CONTAINER = /^DOCKER\|(.+)$/i;
/** The image that a slot runs; null for one that runs a package, or nothing. */
function imageIn(config) {
    return IMAGE_MEMBERS.map((member) => imageOf(config, member)).find((each) => each !== null) ?? null;
}
/** The member that names it. */
function memberIn(config) {
    return IMAGE_MEMBERS.find((member) => imageOf(config, member) !== null) ?? null;
}
function imageChange(member, image) {
    return { [member]: `DOCKER|${image}` };
}
function imageOf(config, member) {
    const value = config[member];
    return typeof value === 'string' ? (CONTAINER.exec(value)?.[1] ?? null) : null;
}
//# sourceMappingURL=image.js.map

/***/ }),

/***/ 69349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   i_: () => (/* binding */ isReady)
/* harmony export */ });
/* harmony import */ var _arm_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63101);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3601);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92339);



/** @throws AzureError when it cannot be read, or production is gone */
async function look(sites, { slot: name }) {
    const [site, config, own, beside] = await Promise.all([
        sites.site(null),
        sites.config(null),
        sites.instances(null),
        seen(sites, name),
    ]);
    if (site === null)
        throw new _arm_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6('There is no such site any more.', { status: 404, certainty: 'refused' });
    return {
        production: { image: (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIn */ .Lp)(config), running: site.running, ...counted(own) },
        slot: beside,
        rules: (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesIn */ .BZ)(config),
        lastSwap: site.lastSwap,
        operation: site.operation,
    };
}
async function seen(sites, name) {
    const site = await sites.site(name);
    if (site === null)
        return null;
    const [config, instances] = await Promise.all([sites.config(name), sites.instances(name)]);
    return { image: (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIn */ .Lp)(config), running: site.running, ...counted(instances) };
}
function counted(instances) {
    return { ready: instances.filter(({ state }) => state === 'READY').length, all: instances.length };
}
function isReady({ running, ready, all }) {
    return running && all > 0 && ready === all;
}
/** How the swap that was sent stands by now. */
async function follow(sites, attempt, nowMs) {
    if (attempt.address === null || attempt.end !== null)
        return attempt;
    try {
        const state = await sites.operation(attempt.address);
        return state === 'running' ? attempt : { ...attempt, end: { atMs: nowMs, failure: null } };
    }
    catch (error) {
        // an operation that is not known any more is over; how, the site shows
        if (error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6 && error.status === 404)
            return { ...attempt, end: { atMs: nowMs, failure: null } };
        if (!(error instanceof _arm_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6) || error.status === null || error.certainty === 'later')
            return attempt;
        return { ...attempt, end: { atMs: nowMs, failure: error.message } };
    }
}
//# sourceMappingURL=look.js.map

/***/ }),

/***/ 31714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseSlotNote),
/* harmony export */   N: () => (/* binding */ SLOT_FORMAT)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);

const SLOT_FORMAT = 'slots-1';
/**
 * @param value what a journal or tags hold
 * @throws TypeError for what is no note of a rollout on slots
 */
function parseSlotNote(value) {
    const note = Object(value);
    const { format, release, stable, slot, host, member, share, lastSwap } = note;
    const texts = Object.entries({ release, stable, slot, host });
    const wrong = [
        ...(format === SLOT_FORMAT ? [] : ['format']),
        ...texts.flatMap(([key, each]) => (typeof each === 'string' && each !== '' ? [] : [key])),
        ...(_image_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MEMBERS */ .ux.includes(member) ? [] : ['member']),
        ...(share === null || Number.isFinite(share) ? [] : ['share']),
        ...(lastSwap === null || typeof lastSwap === 'string' ? [] : ['lastSwap']),
    ];
    if (wrong.length > 0)
        throw new TypeError(`The note of the rollout on slots cannot be read: ${wrong.join(', ')}.`);
    return { format, release, stable, slot, host, member, share, lastSwap };
}
//# sourceMappingURL=note.js.map

/***/ }),

/***/ 92339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ rulesIn),
/* harmony export */   bu: () => (/* binding */ othersOf),
/* harmony export */   cy: () => (/* binding */ experimentsOf),
/* harmony export */   kp: () => (/* binding */ withShare),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/** @param config of production */
function rulesIn(config) {
    const { rampUpRules } = Object(config['experiments']);
    if (!Array.isArray(rampUpRules))
        return [];
    return rampUpRules.map((each) => {
        const { name, actionHostName, reroutePercentage, ...more } = Object(each);
        return {
            ...more,
            name: typeof name === 'string' ? name : '',
            actionHostName: typeof actionHostName === 'string' ? actionHostName : '',
            reroutePercentage: typeof reroutePercentage === 'number' ? reroutePercentage : 0,
        };
    });
}
/** Per cent of new visitors that go to the slot; null where no rule leads there. */
function shareOf(rules, of) {
    const own = rules.filter((each) => leadsTo(each, of));
    return own.length === 0 ? null : own.reduce((sum, each) => sum + each.reroutePercentage, 0);
}
/** The same rules with another share for the slot; null takes its rule away. */
function withShare(rules, of, percent) {
    const others = rules.filter((each) => !leadsTo(each, of));
    if (percent === null)
        return others;
    return [...others, { name: of.slot, actionHostName: of.host, reroutePercentage: percent }];
}
/** Those that send anybody elsewhere. */
function othersOf(rules, of) {
    return rules.filter((each) => !leadsTo(each, of) && each.reroutePercentage > 0);
}
/** What production's `config/web` is to be changed by. */
function experimentsOf(config, rampUpRules) {
    return { experiments: { ...Object(config['experiments']), rampUpRules } };
}
/** The name is anybody's choice; where a rule leads is its host. Names of hosts are the same in capitals. */
function leadsTo({ name, actionHostName }, { slot, host }) {
    if (actionHostName !== '')
        return actionHostName.toLowerCase() === host.toLowerCase();
    return name.toLowerCase() === slot.toLowerCase();
}
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 99443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ toTags),
/* harmony export */   Wb: () => (/* binding */ ownTags),
/* harmony export */   y8: () => (/* binding */ fromTags)
/* harmony export */ });
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31714);

const PREFIX = 'deploy-actions:';
const HOLDER = `${PREFIX}rollout`;
const PIECE = `${PREFIX}note.`;
/** Characters of a tag's value. https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations */
const MOST_LENGTH = 256;
/** More would crowd out the site's own tags, of 50. */
const MOST_PIECES = 9;
/** @throws RangeError when it is too much for tags */
function toTags(note, { rollout, owner, journal = '' }) {
    const text = JSON.stringify(note);
    const count = Math.ceil(text.length / MOST_LENGTH);
    if (count > MOST_PIECES)
        throw new RangeError(`What a rollout must know of its site takes ${count} tags, of ${MOST_PIECES}.`);
    const pieces = Array.from({ length: count }, (_, index) => [
        `${PIECE}${index + 1}`,
        text.slice(index * MOST_LENGTH, (index + 1) * MOST_LENGTH),
    ]);
    const holder = [rollout, owner, journal]
        .map((each) => each.replaceAll(/\s/g, '_'))
        .join(' ')
        .trimEnd();
    return Object.fromEntries([[HOLDER, holder.slice(0, MOST_LENGTH)], ...pieces]);
}
/**
 * @returns null when no rollout has left any
 * @throws TypeError when they are there and cannot be read
 */
function fromTags(tags) {
    const own = ownTags(tags);
    if (Object.keys(own).length === 0)
        return null;
    const [rollout = '', owner = '', journal] = (own[HOLDER] ?? '').split(' ');
    const pieces = Array.from({ length: MOST_PIECES }, (_, index) => own[`${PIECE}${index + 1}`] ?? '');
    return { rollout, owner, ...(journal !== undefined && { journal }), note: (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSlotNote */ .M)(parsed(pieces.join(''))) };
}
/** The tags that a rollout has written. */
function ownTags(tags) {
    return Object.fromEntries(Object.entries(tags).filter(([key]) => key === HOLDER || key.startsWith(PIECE)));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const message = `The tags ${PIECE}1 and following are damaged: somebody has changed or removed some. See to it that production has all ` +
            'traffic (`az webapp traffic-routing clear`), then remove them.';
        throw new TypeError(message, { cause });
    }
}
//# sourceMappingURL=tags.js.map

/***/ }),

/***/ 81301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ nextSwapStep)
/* harmony export */ });
/** Reads are behind for so long after a swap, ms; nobody knows for how long at most. */
const READS_SETTLE_MS = 10_000;
/** A swap whose answer was lost and that does not show for so long was not taken, ms: twice the longest request. */
const ABSENT_AFTER_MS = 60_000;
/**
 * What to do so that production has an image that the slot has. A second swap takes the first one back, so one is sent only where
 * nothing was sent yet, or where it is certain that what was sent did not, and will not, take effect.
 */
function nextSwapStep({ production, slot, lastSwap, operation }, wish) {
    const { wants, nowMs, mayRepeat } = wish;
    const attempt = wish.attempt?.wants === wants ? wish.attempt : null;
    if (operation !== null)
        return wait(`an operation on the site goes on (${operation})`);
    if (production === wants)
        return { do: 'nothing' };
    if (attempt !== null) {
        const waits = stillUnder(attempt, lastSwap, nowMs, mayRepeat);
        if (waits !== null)
            return waits;
    }
    if (slot !== wants)
        return { do: 'refuse', why: `the slot has ${slot ?? 'no image'}, not ${wants}` };
    return { do: 'send' };
}
/** Null where the attempt took no effect, and will take none. */
function stillUnder(attempt, lastSwap, nowMs, mayRepeat) {
    const { end, lost, sentAtMs } = attempt;
    if (end !== null) {
        if (nowMs - end.atMs < READS_SETTLE_MS)
            return wait('the swap is over; reads may be behind still');
        if (end.failure === null)
            return wait('the swap is over, and does not show');
        return mayRepeat ? null : { do: 'refuse', why: end.failure };
    }
    if (!lost)
        return wait('the swap goes on');
    if (lastSwap !== attempt.lastSwap)
        return wait('the swap was taken; reads may be behind still');
    if (mayRepeat && nowMs - sentAtMs >= ABSENT_AFTER_MS)
        return null;
    return wait('whether the swap was taken is not known: its answer was lost');
}
function wait(why) {
    return { do: 'wait', why };
}
//# sourceMappingURL=attempt.js.map

/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sendSwap)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
/* harmony import */ var _arm_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63101);


/**
 * Sends a swap, once.
 *
 * @throws AzureError where it was not taken; Unapplied `unknown` where nobody knows
 */
async function sendSwap(sites, sending) {
    const { slot, wants, lastSwap, withinMs, onAttempt } = sending;
    const sent = { wants, lastSwap, sentAtMs: performance.now(), address: null, lost: true, end: null };
    onAttempt(sent);
    try {
        const address = await sites.swap(slot, withinMs);
        const end = address === null ? { atMs: performance.now(), failure: null } : null;
        onAttempt({ ...sent, address, lost: false, end });
    }
    catch (error) {
        if ((0,_arm_error_js__WEBPACK_IMPORTED_MODULE_0__/* .certaintyOf */ .hh)(error) !== 'unknown') {
            onAttempt(null);
            throw error;
        }
        const message = `The answer to the swap was lost, so it is looked for and not sent again: ${error.message}`;
        throw new _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .Unapplied */ .j(message, 'unknown', { cause: error });
    }
}
//# sourceMappingURL=send.js.map

/***/ }),

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ jsonFaultAt),
/* harmony export */   x: () => (/* binding */ jsonFault)
/* harmony export */ });
/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
function jsonFault(text) {
    const offset = jsonFaultAt(text);
    if (offset === null)
        return null;
    const message = offset < text.length ? 'is not JSON here.' : 'ends too early: this is not the end of JSON.';
    return { message, offset };
}
/**
 * Where a text stops being JSON, in characters from 0; its length when it only ends too early. Null when it is JSON, and when it
 * would have to be searched and is longer than that: a search reads it about twenty times.
 *
 * Most messages of V8 name the place. One of an unexpected token does not: it is the last character of the shortest beginning
 * of the text that has it. Source: v8/src/common/message-template.h, kJsonParse….
 */
function jsonFaultAt(text, longestSearched = Infinity) {
    const message = complaintAbout(text);
    if (message === null)
        return null;
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined)
        return Number(position);
    if (!message.startsWith(UNEXPECTED))
        return text.length;
    if (text.length > longestSearched)
        return null;
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (complaintAbout(text.slice(0, middle))?.startsWith(UNEXPECTED) === true)
            bad = middle;
        else
            good = middle;
    }
    return good;
}
const UNEXPECTED = 'Unexpected token';
/** What V8 says against it; null for nothing. */
function complaintAbout(text) {
    try {
        JSON.parse(text);
        return null;
    }
    catch (error) {
        return error.message;
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 56790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readGate)
/* harmony export */ });
/* harmony import */ var _checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
/* harmony import */ var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);
/* harmony import */ var _checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22126);
/* harmony import */ var _report_redacted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79574);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46074);
/* harmony import */ var _run_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12367);
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75806);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45620);








/** Reads the entry gate of a rollout: a check file, the plan's entry check, or both; null when there is neither. Never rejects. */
async function readGate(inputs) {
    const readings = await Promise.all([...ofFile(inputs), ...ofPlan(inputs)]);
    const problems = readings.flatMap((each) => ('problems' in each ? each.problems : []));
    if (problems.length > 0)
        return { problems };
    const read = readings.flatMap((each) => ('suite' in each ? [each] : []));
    const suites = read.map(({ suite }) => throughProxies(suite, inputs.env));
    const warnings = read.flatMap((each) => each.warnings);
    return { gate: suites.length === 0 ? null : gateOf(suites, inputs.env), warnings };
}
function ofFile({ file, target, env }) {
    if (file === undefined)
        return [];
    return [(0,_checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckFile */ .v)(file.text, file.name, { load: file.load, env, ...(target !== undefined && { target }) })];
}
function ofPlan({ entryCheck, target, env }) {
    if (entryCheck === undefined)
        return [];
    if (target !== undefined && (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target) !== null) {
        return [Promise.resolve({ problems: [{ input: 'target', message: `\`target\` ${(0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target)}` }] })];
    }
    const url = target === undefined ? null : URL.parse(entryCheck.path, target);
    if (url === null) {
        const message = `The plan asks ${entryCheck.path} of the candidate before it gets traffic: say at which address it answers then.`;
        return [Promise.resolve({ problems: [{ message }] })];
    }
    // to answer well once within that time is all that it asks for
    const pace = { deadlineSeconds: entryCheck.timeoutMs / 1_000, successThreshold: 1, periodSeconds: 1 };
    return [(0,_checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOfUrl */ .Z)({ url: url.href, pace }, { env })];
}
function throughProxies(suite, env) {
    return { ...suite, network: { ...suite.network, proxy: suite.network.proxy ?? (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiesOf */ ._)(env) } };
}
function gateOf(suites, env) {
    const secrets = suites.flatMap((suite) => (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOfSuite */ .R)(suite, env));
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$)(secrets);
    return {
        secrets,
        async ask(signal) {
            const results = await Promise.all(suites.map((suite) => (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .runSuite */ .o)(suite, { env, signal })));
            const reports = results.map((result) => (0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_7__/* .redacted */ .p)(result, redact));
            const bad = reports.find(({ result }) => result !== 'passed');
            return { passed: bad === undefined, why: (bad ?? reports[0]).reason, reports };
        },
    };
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 14328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** The units of time, the greatest first, each with the ways people write it. */
const units = [
    { ms: 86_400_000, names: ['d', 'day', 'days'] },
    { ms: 3_600_000, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
    { ms: 60_000, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
    { ms: 1_000, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
    { ms: 1, names: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'] },
];
const LEAP_YEAR_MS = 366 * 86_400_000;
/**
 * A duration such as `90s`, `10m`, `1h30m`, `1.5h`, `500ms` or `2 minutes`, in whole milliseconds; null for anything else.
 * Each number needs its unit, each unit stands once and after the greater ones. From 0 to 366 days.
 */
function parseDuration(text) {
    const part = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/y;
    const written = text.trim().toLowerCase();
    let total = 0;
    let smallest = Infinity;
    do {
        const [, number, name] = part.exec(written) ?? [];
        const unit = units.find(({ names }) => names.some((each) => each === name));
        if (unit === undefined || unit.ms >= smallest)
            return null;
        total += Number(number) * unit.ms;
        smallest = unit.ms;
    } while (part.lastIndex < written.length);
    return total <= LEAP_YEAR_MS ? whole(total) : null;
}
/** Without the noise of 1.1 * 3,600,000; null if there really is a fraction. */
function whole(ms) {
    const rounded = Math.round(ms);
    return Math.abs(ms - rounded) < 0.000_1 ? rounded : null;
}
/**
 * The duration as people write it, `1h30m`, `1.5s` or `500ms`; `parseDuration` reads it back.
 *
 * @param ms whole milliseconds, 0 or more
 */
function formatDuration(ms) {
    if (ms < 1_000)
        return ms === 0 ? '0s' : `${ms}ms`;
    const days = Math.floor(ms / 86_400_000);
    const hours = Math.floor(ms / 3_600_000) % 24;
    const minutes = Math.floor(ms / 60_000) % 60;
    const seconds = (ms % 60_000) / 1_000;
    return [
        ...(days > 0 ? [`${days}d`] : []),
        ...(hours > 0 ? [`${hours}h`] : []),
        ...(minutes > 0 ? [`${minutes}m`] : []),
        ...(seconds > 0 ? [`${seconds}s`] : []),
    ].join('');
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 54568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Unapplied)
/* harmony export */ });
/** A goal that was not applied. */
class Unapplied extends Error {
    /**
     * - `refused`: nothing was changed, and asking again is in vain
     * - `unknown`: it may have been, or may be later: look before asking again
     */
    certainty;
    constructor(message, certainty, options) {
        super(message, options);
        this.name = 'Unapplied';
        this.certainty = certainty;
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/**
 * The one of the known words that was probably meant, or null. The same letters in another case or with other
 * separators are taken for it; else at most two slips of the pen, and no more than a third of the word.
 */
function meant(given, known) {
    const letters = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    const wanted = letters(given);
    // no word is that long, and the distance would take its time
    if (wanted.length > 60)
        return null;
    const near = known
        .map((word) => ({ word, slips: slips(wanted, letters(word)) }))
        .filter(({ word, slips: count }) => count <= Math.min(2, Math.floor(letters(word).length / 3)))
        .toSorted((a, b) => a.slips - b.slips);
    return near[0]?.word ?? null;
}
/** Letters to insert, delete, replace or swap with their neighbour until both are alike (Damerau, optimal alignment). */
function slips(from, to) {
    let [before, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2] + 1 : Infinity;
            row.push(Math.min(replaced, last[j] + 1, row[j - 1] + 1, swapped));
        }
        [before, last] = [last, row];
    }
    return last[to.length];
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 14434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/** Of the runner itself: tokens of the job are among them, which nothing that a file names has any business with. */
const RUNNERS_OWN = /^(?:INPUT|STATE|ACTIONS)_/;
/** The variables that files of users may name, as `{{env.NAME}}`. */
function environmentOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || RUNNERS_OWN.test(name) ? [] : [[name, value]]));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 90148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ jobOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/environment.js
var environment = __webpack_require__(14434);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/idToken.js


const ATTEMPTS = 4;
/** Ms before the second attempt; doubled before each one after that. */
const PAUSE_MS = 250;
/** Ms that one attempt may take. */
const ATTEMPT_MS = 10_000;
/**
 * What a job with `id-token: write` can prove with who it is; null where it has no such permission. By plain fetch: getIDToken of
 * @actions/core brings an HTTP client of 1 MB.
 *
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
function idTokenOf(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
    if (!url || !secret)
        return null;
    return async (audience) => {
        const place = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
        for (let attempt = 1;; attempt += 1) {
            // oxlint-disable-next-line no-await-in-loop
            const answer = await ask(place, secret);
            if ('token' in answer) {
                (0,mask/* mask */.d)([answer.token]);
                return answer.token;
            }
            if (!answer.isTransient || attempt === ATTEMPTS) {
                throw new Error(`GitHub did not give the job's OIDC token: ${answer.why}`);
            }
            // oxlint-disable-next-line no-await-in-loop
            await (0,promises_.setTimeout)(PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random()));
        }
    };
}
/** Nothing of request and answer is repeated in what is said of them: both hold secrets. */
async function ask(place, secret) {
    try {
        const response = await fetch(place, {
            headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
            signal: AbortSignal.timeout(ATTEMPT_MS),
        });
        const { status } = response;
        const isTransient = status >= 500 || status === 408 || status === 429;
        if (!response.ok)
            return { why: `it answered HTTP ${status}.`, isTransient };
        const { value } = ((await response.json()) ?? {});
        if (typeof value === 'string' && value !== '')
            return { token: value };
        return { why: 'its answer holds no token.', isTransient: true };
    }
    catch (error) {
        return { why: `${reasonOf(error)}.`, isTransient: true };
    }
}
/** A code, or the kind of error: messages may quote what they are about. */
function reasonOf(error) {
    const { name, cause } = error;
    const { code } = (cause ?? {});
    if (name === 'TimeoutError')
        return `no answer within ${ATTEMPT_MS / 1_000} s`;
    if (name === 'SyntaxError')
        return 'its answer is no JSON';
    return `it cannot be reached (${typeof code === 'string' ? code : name})`;
}
//# sourceMappingURL=idToken.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js



function jobOf({ line }, env) {
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return { id: `${run}-${attempt}`, env: (0,environment/* environmentOf */.p)(env), idToken: idTokenOf(env), mask: mask/* mask */.d, say: line };
}
//# sourceMappingURL=job.js.map

/***/ }),

/***/ 90375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

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
