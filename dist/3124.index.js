export const id = 3124;
export const ids = [3124];
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

/***/ 86542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ writeDown)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Ms. */
const WRITTEN_WITHIN_MS = 10_000;
/** What others should find, and a way back can do without: where it cannot be written, or not soon, it is said, and all else goes on. */
async function writeDown(write, say) {
    const late = new AbortController();
    const tooLate = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(WRITTEN_WITHIN_MS, undefined, { signal: late.signal }).then(() => {
        throw new Error(`no answer within ${WRITTEN_WITHIN_MS / 1_000} s`);
    });
    try {
        const written = write();
        written.catch(() => undefined);
        await Promise.race([written, tooLate]);
    }
    catch (error) {
        say(`Not written down in the tags of the site, for who might have to go on with it: ${error.message}`);
    }
    finally {
        late.abort();
        tooLate.catch(() => undefined);
    }
}
//# sourceMappingURL=writeDown.js.map

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

/***/ 97263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ carryOutRollback),
  B4: () => (/* binding */ connectRollback),
  QL: () => (/* binding */ prepareRollback)
});


// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/sites/writeDown.js
var writeDown = __webpack_require__(86542);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/home.js
var slots_home = __webpack_require__(75789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/image.js
var slots_image = __webpack_require__(3601);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/note.js
var slots_note = __webpack_require__(31714);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/rules.js
var rules = __webpack_require__(92339);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/tags.js
var slots_tags = __webpack_require__(99443);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/planRollback.js




function planRollback({ site, beside, tagged }, { slot, to }) {
    const [serves, has, member] = [(0,slots_image/* imageIn */.Lp)(site.config), (0,slots_image/* imageIn */.Lp)(beside.config), (0,slots_image/* memberIn */.Wy)(site.config)];
    if (serves === null || member === null)
        return refuse('production does not run a container image.');
    const wanted = to === null ? null : imageOf(to, [serves, has, tagged?.note.stable ?? null]);
    if (tagged !== null && (wanted === null || wanted === tagged.note.stable)) {
        const { note, rollout } = tagged;
        const how = rollout === slots_tags/* ROLLBACK */.$Z
            ? `The rollback that was begun is brought to its end: ${note.stable} takes the place of ${note.release}.`
            : `The rollout ${rollout} of ${note.release} is taken back: ${note.stable} gets all traffic.`;
        return { do: 'go', note, how };
    }
    const { host } = beside.view;
    const share = (0,rules/* shareOf */.tC)((0,rules/* rulesIn */.BZ)(site.config), { slot, host }) ?? 0;
    const go = (release, stable, how) => {
        const note = { format: slots_note/* SLOT_FORMAT */.N, release, stable, slot, host, member, share: null };
        return { do: 'go', note: { ...note, lastSwap: site.view.lastSwap }, how };
    };
    const stable = wanted ?? (share > 0 ? serves : has);
    if (stable === null)
        return refuse(`the slot \`${slot}\` has no image to go back to: name one in \`to\`.`);
    if (stable === serves) {
        if (share > 0 && has !== null && has !== serves)
            return go(has, serves, `The slot \`${slot}\` loses its ${share}% of the visitors, and gets ${serves}, too.`);
        if (wanted !== null)
            return { do: 'nothing', release: serves, why: `Production has ${serves} already.` };
        return refuse(`the slot \`${slot}\` has ${serves}, as production has: name the image to go back to in \`to\`.`);
    }
    if (wanted === null && !hasSwapped(site.view.lastSwap, slot)) {
        return refuse(`the last swap of the site (${site.view.lastSwap ?? 'there was none'}) has left nothing in \`${slot}\`: what it has may never have ` +
            'served. Name the image to go back to in `to`.');
    }
    const way = has === stable ? `by swapping \`${slot}\` back` : `by deploying it to \`${slot}\`, then by a swap`;
    return go(serves, stable, `${stable} takes the place of ${serves}, ${way}.`);
}
/** A digest alone is that of an image that is there, or one of production's repository. */
function imageOf(to, [serves, ...known]) {
    if (!/^sha256:[\da-f]{64}$/i.test(to))
        return to;
    const digest = to.toLowerCase();
    const found = [serves, ...known].find((each) => each?.endsWith(`@${digest}`) === true);
    return found ?? `${repositoryOf(serves)}@${digest}`;
}
/** `registry:5000/shop:v1` is one of `registry:5000/shop`. */
function repositoryOf(image) {
    return image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
}
/** @param lastSwap time, source and destination */
function hasSwapped(lastSwap, slot) {
    const [, ...places] = (lastSwap ?? '').toLowerCase().split(' ');
    return places.includes(slot.toLowerCase()) && places.includes('production');
}
function refuse(why) {
    return { do: 'refuse', why };
}
//# sourceMappingURL=planRollback.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/target.js + 7 modules
var target = __webpack_require__(28884);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/azure/build/src/slots/rollBack.js






/** Finds out what a rollback would do; changes nothing. */
async function prepareRollback({ sites, slot, to }) {
    const [site, beside] = await Promise.all([placeOf(sites, null), placeOf(sites, slot)]);
    if (site === null || beside === null) {
        const why = site === null ? 'there is no such site.' : `the site has no slot \`${slot}\`.`;
        return { plan: { do: 'refuse', why }, serves: null, warnings: [] };
    }
    const { tagged, warnings } = await readTags(sites);
    // what is on trial, and what to go back to, they would say
    if (warnings.length > 0 && to === null) {
        const why = `${warnings.join(' ')} Or name the image to go back to in \`to\`.`;
        return { plan: { do: 'refuse', why }, serves: (0,slots_image/* imageIn */.Lp)(site.config), warnings: [] };
    }
    return { plan: planRollback({ site, beside, tagged }, { slot, to }), serves: (0,slots_image/* imageIn */.Lp)(site.config), warnings };
}
/** What the note says is gone back from. */
function connectRollback({ sites, ref, routingMs, owner = '' }, note) {
    const options = { sites, ref, slot: note.slot, release: null, holder: { rollout: slots_tags/* ROLLBACK */.$Z, owner }, note };
    return (0,target/* connectSlotTarget */.u)({ ...options, ...(routingMs !== undefined && { routingMs }) });
}
async function carryOutRollback(rolling, note, homing) {
    const { sites } = rolling;
    await holdSite(rolling, note, homing.say);
    const home = await (0,slots_home/* takeSlotsHome */.g)(await connectRollback(rolling, note), homing);
    if (home.result !== 'succeeded')
        return home;
    const left = (0,slots_tags/* ownTags */.Wb)(await sites.tags());
    if (Object.keys(left).length > 0)
        await sites.dropTags(left);
    return home;
}
/** Whoever comes after a rollback that was cut short has to go the same way: after its swap the slot has what is to go. */
function holdSite({ sites, owner = '' }, note, say) {
    return (0,writeDown/* writeDown */._)(async () => {
        if (Object.keys((0,slots_tags/* ownTags */.Wb)(await sites.tags())).length > 0)
            return;
        await sites.addTags((0,slots_tags/* toTags */.LZ)(note, { rollout: slots_tags/* ROLLBACK */.$Z, owner }));
    }, say);
}
async function rollBackSlots(rolling, homing) {
    const { plan } = await prepareRollback(rolling);
    if (plan.do === 'refuse')
        return { result: 'refused', problems: [{ message: plan.why, path: [] }] };
    if (plan.do === 'nothing')
        return { result: 'unchanged', reason: plan.why };
    homing.say(plan.how);
    return carryOutRollback(rolling, plan.note, homing);
}
/** Damaged ones are no reason not to go back. */
async function readTags(sites) {
    const tags = await sites.tags();
    try {
        return { tagged: (0,slots_tags/* fromTags */.y8)(tags), warnings: [] };
    }
    catch (error) {
        return { tagged: null, warnings: [error.message] };
    }
}
async function placeOf(sites, slot) {
    const view = await sites.site(slot);
    return view === null ? null : { view, config: await sites.config(slot) };
}
//# sourceMappingURL=rollBack.js.map

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

/***/ 98240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ connectSite)
});
/** The site that inputs mean, signed in; or all that is wrong with them. Azure's code is loaded by this. */
async function connectSite(inputs, asker, job) {
    const { readSitePlace } = await __webpack_require__.e(/* import() */ 2621).then(__webpack_require__.bind(__webpack_require__, 62621));
    const read = readSitePlace(inputs, job.env);
    if ('problems' in read)
        return read;
    const { connectPlace } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(552)]).then(__webpack_require__.bind(__webpack_require__, 552));
    return connectPlace(asker, read.place, job);
}
//# sourceMappingURL=site.js.map

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
