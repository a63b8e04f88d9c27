export const id = 4951;
export const ids = [4951,3822];
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

/***/ 75697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ awaitOperation)
});
var _arm_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63101);
var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97265);


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

/***/ 96050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ awaitReferences),
  j: () => (/* binding */ hasReferences)
});
var _deploy_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97265);

/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references (the two forms have the same beginning) */
const IS_REFERENCE = /^@Microsoft\.KeyVault\(/i;
function hasReferences(settings) {
    return Object.values(settings).some((value) => IS_REFERENCE.test(value));
}
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

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ jsonFaultAt),
  x: () => (/* binding */ jsonFault)
});
/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
function jsonFault(text) {
    const offset = jsonFaultAt(text);
    if (offset === null)
        return null;
    const message = offset < text.length ? 'is not JSON here.' : 'ends too early: this is not the end of JSON.';
    return { message, offset };
}
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

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readGate)
});
var _checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);
var _checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22126);
var _report_redacted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79574);
var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46074);
var _run_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12367);
var _run_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75806);
var _run_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45620);








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

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseDuration),
  a: () => (/* binding */ formatDuration)
});
/** The units of time, the greatest first, each with the ways people write it. */
const units = [
    { ms: 86_400_000, names: ['d', 'day', 'days'] },
    { ms: 3_600_000, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
    { ms: 60_000, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
    { ms: 1_000, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
    { ms: 1, names: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'] },
];
const LEAP_YEAR_MS = 366 * 86_400_000;
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

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ meant)
});
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

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf)
});
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

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ mask)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

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
