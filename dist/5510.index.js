export const id = 5510;
export const ids = [5510,552];
export const modules = {

/***/ 63101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M6: () => (/* binding */ AzureError),
  b2: () => (/* binding */ isMissing),
  dg: () => (/* binding */ isTransient),
  hh: () => (/* binding */ certaintyOf)
});
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

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ imageIn),
  Wy: () => (/* binding */ memberIn),
  i7: () => (/* binding */ imageChange),
  ux: () => (/* binding */ IMAGE_MEMBERS)
});
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

__webpack_require__.d(__webpack_exports__, {
  Op: () => (/* binding */ look),
  e6: () => (/* binding */ follow),
  i_: () => (/* binding */ isReady)
});
var _arm_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63101);
var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3601);
var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92339);



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

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseSlotNote),
  N: () => (/* binding */ SLOT_FORMAT)
});
var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);

const SLOT_FORMAT = 'slots-1';
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

__webpack_require__.d(__webpack_exports__, {
  BZ: () => (/* binding */ rulesIn),
  bu: () => (/* binding */ othersOf),
  cy: () => (/* binding */ experimentsOf),
  kp: () => (/* binding */ withShare),
  tC: () => (/* binding */ shareOf)
});
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

__webpack_require__.d(__webpack_exports__, {
  $Z: () => (/* binding */ ROLLBACK),
  LZ: () => (/* binding */ toTags),
  Wb: () => (/* binding */ ownTags),
  y8: () => (/* binding */ fromTags)
});
var _note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31714);

/** Names what is no rollout: a rollback by itself. */
const ROLLBACK = 'rollback';
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

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ nextSwapStep)
});
/** Reads are behind for so long after a swap, ms; nobody knows for how long at most. */
const READS_SETTLE_MS = 10_000;
/** A swap whose answer was lost and that does not show for so long was not taken, ms: twice the longest request. */
const ABSENT_AFTER_MS = 60_000;
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
    if (nowMs - sentAtMs >= ABSENT_AFTER_MS) {
        return mayRepeat ? null : { do: 'refuse', why: 'the answer to the swap was lost, and it was not taken' };
    }
    return wait('whether the swap was taken is not known: its answer was lost');
}
function wait(why) {
    return { do: 'wait', why };
}
//# sourceMappingURL=attempt.js.map

/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ sendSwap)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
var _arm_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63101);


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

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  mt: () => (/* binding */ isForward),
  wP: () => (/* binding */ sameGoal),
  zX: () => (/* binding */ goalText)
});
/** Whether it brings the candidate on: what needs a durable record before it, the lease, and an open window. */
function isForward({ kind }) {
    return kind === 'prepare' || kind === 'weight' || kind === 'promote';
}
function sameGoal(a, b) {
    return a.kind === b.kind && (a.kind !== 'weight' || a.weight === b.weight);
}
/** `30% of the traffic to the candidate` */
function goalText(goal) {
    switch (goal.kind) {
        case 'prepare':
            return 'the candidate up, without production traffic';
        case 'weight':
            return `${goal.weight}% of the traffic to the candidate`;
        case 'promote':
            return 'the candidate kept, the release before retired';
        case 'restore':
            return 'all traffic back to the stable release';
        default:
            return 'the target as it was configured before';
    }
}
//# sourceMappingURL=goal.js.map

/***/ }),

/***/ 54568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Unapplied)
});
/** A goal that was not applied. */
class Unapplied extends Error {
    certainty;
    constructor(message, certainty, options) {
        super(message, options);
        this.name = 'Unapplied';
        this.certainty = certainty;
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 91703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAppServicePlatform: () => (/* binding */ connectAppServicePlatform)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/tags.js
var tags = __webpack_require__(99443);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/target.js + 7 modules
var slots_target = __webpack_require__(28884);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/note.js
var slots_note = __webpack_require__(31714);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/monitor/counts.js
/** What becomes of requests, by their status. https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-web-sites-metrics */
const ANSWERS = ['Http101', 'Http2xx', 'Http3xx', 'Http4xx', 'Http5xx'];
const METRICS = ['Requests', ...ANSWERS];
/** Below this part of the requests that have a status the figures are not whole: what is missing may be the errors. */
const LEAST_ACCOUNTED = 0.9;
function countsOf(found, stretch, events) {
    const sum = (metric) => sumWithin(found.get(metric), stretch);
    const requests = sum('Requests');
    if (requests === 0)
        return null;
    const accounted = ANSWERS.reduce((total, metric) => total + sum(metric), 0);
    const isWhole = accounted >= requests * LEAST_ACCOUNTED;
    const isCounted = isWhole && events.some(({ kind }) => kind === 'bad');
    return { requests, events: isCounted ? { bad: sum('Http5xx') } : {} };
}
function sumWithin(series, { fromMs, toMs }) {
    return [...(series ?? [])].reduce((total, [at, value]) => (at >= fromMs && at < toMs ? total + value : total), 0);
}
//# sourceMappingURL=counts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/monitor/source.js

const MINUTE_MS = 60_000;
/** How late metrics of the platform come no document promises; people see up to three minutes. */
const LAG_MS = 180_000;
/** What `Arm.id` calls production; any other is the name of a slot. */
const PRODUCTION = 'production';
function monitorSource(api) {
    async function count(arm, span, events) {
        if (arm === null)
            return null;
        const found = await api.totals(arm.id === PRODUCTION ? null : arm.id, METRICS, span).catch((error) => {
            throw new Error(`Azure Monitor could not be read: ${error.message}`, { cause: error });
        });
        return countsOf(found, span, events);
    }
    return {
        lagMs: LAG_MS,
        stepMs: MINUTE_MS,
        unfit: (events) => events.some(({ kind }) => kind !== 'bad')
            ? ['response times: of a site Azure Monitor has only their mean, not how many requests were slow']
            : [],
        async observe(span, arms, events) {
            const { fromMs, toMs } = span;
            if (!(fromMs < toMs && fromMs % MINUTE_MS === 0 && toMs % MINUTE_MS === 0)) {
                throw new RangeError(`Azure Monitor counts by the minute, not from ${fromMs} to ${toMs} ms: give the analysis a window of whole minutes.`);
            }
            const [candidate, stable] = await Promise.all([
                count(arms.candidate, span, events),
                count(arms.stable, span, events),
            ]);
            return { candidate, stable };
        },
        async [Symbol.asyncDispose]() { },
    };
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/address.js
/** The parameter, and the cookie, by which the front end is told where a request is to go. https://learn.microsoft.com/azure/app-service/deploy-staging-slots#route-production-traffic-manually */
const ROUTING_NAME = 'x-ms-routing-name';
/** Production's name in it. */
const SELF = 'self';
function addressedTo(url, host, slot) {
    const address = new URL(url);
    if (address.host.toLowerCase() === host.toLowerCase())
        return url;
    if (address.searchParams.has(ROUTING_NAME))
        return url;
    address.searchParams.set(ROUTING_NAME, slot ?? SELF);
    return address.href;
}
//# sourceMappingURL=address.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/sites/client.js
var client = __webpack_require__(9450);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/monitor/read.js
const membersOf = (value) => Object(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
function totalsIn(answer) {
    const metrics = listOf(membersOf(answer)['value']).map(membersOf);
    return new Map(metrics.map((metric) => {
        const name = String(membersOf(metric['name'])['value']);
        const code = metric['errorCode'] ?? 'Success';
        if (code !== 'Success') {
            const why = [code, metric['errorMessage']].filter((each) => typeof each === 'string').join(': ');
            throw new TypeError(`Azure Monitor has no answer for ${name}: ${why}.`);
        }
        const points = listOf(metric['timeseries']).flatMap((each) => listOf(membersOf(each)['data']));
        return [name, new Map(points.flatMap((point) => pointIn(name, membersOf(point))))];
    }));
}
function pointIn(name, { timeStamp, total }) {
    if (total === undefined || total === null)
        return [];
    const at = Date.parse(String(timeStamp));
    const isFigure = typeof total === 'number' && Number.isFinite(total) && total >= 0;
    if (isFigure && Number.isFinite(at))
        return [[at, total]];
    throw new TypeError(`Azure Monitor answers with ${JSON.stringify(total)} at ${String(timeStamp)} for ${name}.`);
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/monitor/client.js


const METRICS_VERSION = '2024-02-01';
/** https://learn.microsoft.com/rest/api/monitor/metrics/list */
function connectMonitor(arm, ref) {
    return {
        async totals(slot, metrics, { fromMs, toMs }) {
            const query = new URLSearchParams({
                metricnames: metrics.join(','),
                timespan: `${isoOf(fromMs)}/${isoOf(toMs)}`,
                interval: 'PT1M',
                aggregation: 'Total',
            });
            const path = `${(0,client/* siteId */.b)(ref, slot)}/providers/Microsoft.Insights/metrics?${query.toString()}`;
            return totalsIn((await arm.call({ method: 'GET', path, apiVersion: METRICS_VERSION })).body);
        },
    };
}
function isoOf(ms) {
    return new Date(ms).toISOString();
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/home.js
var home = __webpack_require__(75789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/targets/build/src/appServiceConnections.js
var appServiceConnections = __webpack_require__(552);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/appService.js



/** The platform with its first token; or why there is none. */
async function connectAppServicePlatform(asker, place, job) {
    const connected = await (0,appServiceConnections.connectPlace)(asker, place, job);
    return 'problems' in connected ? connected : { platform: appServicePlatform(connected.connections) };
}
function appServicePlatform(connections) {
    const { sites, place, clock } = connections;
    return {
        target: `${place.resourceGroup}/${place.site}`,
        journal: journalOf(place),
        clock,
        problems: () => placeProblems(connections),
        // each token is asked for anew
        credentialProblems: () => [],
        resolve: async (release) => resolveImage(release),
        // App Service begins nothing that it waits with
        waiting: async () => null,
        held: async () => heldBy((0,tags/* fromTags */.y8)(await sites.tags())),
        bringHome: (owner, options) => takeHome(connections, owner, options),
        open: (opening) => appService_open(connections, opening),
    };
}
function journalOf({ subscriptionId, resourceGroup, site }) {
    const subscription = (0,external_node_crypto_.createHash)('sha256').update(subscriptionId.toLowerCase()).digest('hex').slice(0, 8);
    return `azure-${subscription}/${resourceGroup}/${site}`.toLowerCase();
}
async function placeProblems({ sites, place }) {
    const { site, resourceGroup, slot } = place;
    if ((await sites.site(null)) === null) {
        return [{ input: 'app-name', message: `there is no site \`${site}\` in the resource group \`${resourceGroup}\`.` }];
    }
    if ((await sites.site(slot)) !== null)
        return [];
    const names = (await sites.slots()).map((each) => `\`${each}\``);
    const there = names.length === 0 ? 'It has none.' : `It has ${names.join(', ')}.`;
    return [{ input: 'slot-name', message: `\`${site}\` has no slot \`${slot}\`. ${there}` }];
}
function resolveImage(release) {
    if (/^[^\s|]+$/.test(release))
        return { release };
    const message = `must be a container image, such as registry.example/shop@sha256:…, but is ${JSON.stringify(release)}.`;
    return { problem: { input: 'image', message } };
}
function heldBy(tagged) {
    if (tagged === null)
        return null;
    const { rollout, owner, journal = null, note } = tagged;
    return { rollout, owner, journal, release: note.release, note: { ...note } };
}
async function appService_open({ sites, place, ref, arm }, { rollout, owner, release, note, reached = null, alarms = [] }) {
    const target = await (0,slots_target/* connectSlotTarget */.u)({
        sites,
        ref,
        slot: place.slot,
        release,
        holder: { rollout, owner },
        note: note === null ? null : (0,slots_note/* parseSlotNote */.M)(note),
        reached,
    });
    // where the candidate was seen last
    let slot = place.slot;
    const unknown = alarms.map((name) => ({
        message: `alarms are not read on App Service yet: ${name}.`,
        path: ['alarms'],
    }));
    return {
        mover: `ramp-up rules move the traffic to the slot ${place.slot}, and a swap promotes it`,
        async fit(plan) {
            const fit = await target.fit(plan);
            if (unknown.length === 0)
                return fit;
            return { ok: false, problems: [...(fit.ok ? [] : fit.problems), ...unknown] };
        },
        held: heldBy(target.tagged),
        pin: (journal) => target.pin(journal),
        async inspect() {
            const snapshot = await target.inspect();
            slot = snapshot.candidate?.id === PRODUCTION ? null : place.slot;
            return snapshot;
        },
        addressed: (url) => addressedTo(url, target.note().host, slot),
        apply: (goal) => target.apply(goal),
        release: target.release,
        serves: target.serves,
        note: () => ({ ...target.note() }),
        deployment: () => null,
        byHand: () => target.byHand(),
        metrics: async () => monitorSource(connectMonitor(arm, ref)),
    };
}
async function takeHome({ sites, place }, owner, { pollMs, withinMs, signal, say }) {
    const tagged = (0,tags/* fromTags */.y8)(await sites.tags());
    if (tagged?.owner !== owner)
        return { result: 'nothing', reason: 'Nothing of it is written on the site.' };
    const { note, ...holder } = tagged;
    const target = await (0,slots_target/* connectSlotTarget */.u)({ sites, ref: place, slot: note.slot, release: null, holder, note });
    // what a rollback is to go back from is no release that was promoted
    const keepsPromoted = holder.rollout !== tags/* ROLLBACK */.$Z;
    const homing = { intervalMs: pollMs, timeoutMs: withinMs, signal, say, keepsPromoted };
    const { result, reason } = await (0,home/* takeSlotsHome */.g)(target, homing);
    return { result: result === 'succeeded' ? 'home' : 'going-on', reason };
}
//# sourceMappingURL=appService.js.map

/***/ }),

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
