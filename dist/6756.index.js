export const id = 6756;
export const ids = [6756];
export const modules = {

/***/ 85189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E0: () => (/* binding */ pagesOf),
  KE: () => (/* binding */ listed),
  KL: () => (/* binding */ PAGE),
  Rn: () => (/* binding */ aFewAtATime)
});
/** Entries that GitHub gives at a time. */
const PAGE = 100;
/** The pages of a list, one by one, until one is not full. @param most pages; the last one tells whether it was cut */
async function* pagesOf(read, most) {
    for (let page = 1; page <= most; page += 1) {
        const entries = await read(page);
        yield entries;
        if (entries.length < PAGE)
            return false;
    }
    return true;
}
/** All entries of a list, and whether there are more of them than were read. */
async function listed(read, most) {
    const pages = pagesOf(read, most);
    const entries = [];
    for (;;) {
        const { value, done } = await pages.next();
        if (done === true)
            return { entries, isCut: value };
        entries.push(...value);
    }
}
/** As `Promise.all`, with a few at a time: GitHub asks for as much. */
async function aFewAtATime(items, act, width = 5) {
    const results = [];
    const queue = items.entries();
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, async () => {
        for (const [index, item] of queue)
            results[index] = await act(item);
    }));
    return results;
}
//# sourceMappingURL=pages.js.map

/***/ }),

/***/ 82271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ budgetOf)
});
/** @param ms of real time, from now */
function budgetOf(ms) {
    const end = performance.now() + ms;
    const signal = AbortSignal.timeout(ms);
    const left = () => Math.max(0, end - performance.now());
    return { left, limits: () => ({ signal, patienceMs: left() }) };
}
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 42993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K_: () => (/* binding */ newestRollout),
  Mc: () => (/* binding */ entriesOf),
  YC: () => (/* binding */ isBegin)
});
var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74123);
var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84040);


function* entriesOf(commits, from, ref) {
    let expected = from;
    for (const { sha, parents, message } of commits) {
        if (sha !== expected || parents.length > 1) {
            const text = `${ref} is no chain at ${sha}: expected ${expected ?? 'nothing more'}, each with one parent.`;
            throw new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .JournalError */ .k('damaged', `${text} ${_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ADVICE */ .hc}`);
        }
        const parent = parents[0] ?? null;
        expected = parent;
        yield { sha, parent, record: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)(message, `${ref} ${sha}`) };
    }
}
/** The entries of the newest rollout, of entries oldest first; those before its beginning are left out. */
function newestRollout(entries) {
    const begin = entries.findLastIndex(({ record }) => record.kind === 'opened');
    return begin < 0 ? entries : entries.slice(begin);
}
const isBegin = ({ record }) => record.kind === 'opened';
//# sourceMappingURL=chain.js.map

/***/ }),

/***/ 74123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Of: () => (/* binding */ refusalOf),
  c2: () => (/* binding */ statusOf),
  k: () => (/* binding */ JournalError),
  zM: () => (/* binding */ journalErrorOf)
});
var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24354);

/** The message says what is the matter where, and what to do. */
class JournalError extends Error {
    fault;
    constructor(fault, message, options) {
        super(message, options);
        this.name = 'JournalError';
        this.fault = fault;
    }
}
/** What a failed call means for a journal. What is no answer of GitHub's stays as it is. */
function journalErrorOf(error, ref, aim) {
    if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
        return error;
    const said = `The journal ${ref} could not be ${aim}: ${error.message}`;
    const fail = (fault, advice) => new JournalError(fault, advice === '' ? said : `${said.replace(/\.?$/, '.')} ${advice}`, { cause: error });
    if ((0,_http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFault */ .nl)(error, 'permission', 'credentials', 'not-found')) {
        const level = aim === 'read' ? 'read' : 'write';
        return fail('not-permitted', `A rollout's journal and lease need \`contents: ${level}\` in the job's \`permissions:\`.`);
    }
    if ((0,_http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFault */ .nl)(error, 'rate-limit', 'unreachable', 'ambiguous'))
        return fail('unreachable', '');
    return fail('refused', '');
}
function refusalOf(error) {
    if ((0,_http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFault */ .nl)(error, 'ambiguous', 'unreachable'))
        return 'again';
    if (!(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFault */ .nl)(error, 'refused'))
        return null;
    if (/not a fast.?forward|reference already exists/i.test(error.message))
        return 'conflict';
    if (/reference does not exist/i.test(error.message))
        return 'gone';
    if (statusOf(error) === 409 || /object does not exist/i.test(error.message))
        return 'again';
    return null;
}
/** The HTTP status behind an error; null where there was no answer. */
function statusOf(error) {
    const status = error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ ? error.cause?.status : undefined;
    return typeof status === 'number' ? status : null;
}
//# sourceMappingURL=faults.js.map

/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ lastSuccessfulRelease),
  r: () => (/* binding */ rolloutsFrom)
});
var _http_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85189);
var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82271);
var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42993);
var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74123);
var _settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44981);





/** How far back is looked, in pages of 100 records, and how long one may take, in ms. */
const MOST_PAGES = 30;
const PAGE_MS = 10_000;
/** The rollouts that end at a commit and before it, newest first, each with its records, oldest first. */
async function* rolloutsFrom(git, from, ref) {
    if (from === null)
        return;
    let next = from;
    let records = [];
    for (let page = 1; next !== null && page <= MOST_PAGES; page += 1) {
        const commits = await read(page);
        for (const entry of (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(commits, next, ref)) {
            records.unshift(entry.record);
            next = entry.parent;
            if (!(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .isBegin */ .YC)(entry))
                continue;
            yield records;
            records = [];
        }
        if (commits.length < _http_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .KL)
            return;
    }
    async function read(page) {
        const budget = (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetOf */ .n)(PAGE_MS);
        try {
            return await (0,_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .repeated */ .ZD)(() => git.commits(from, page, budget), budget);
        }
        catch (error) {
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .journalErrorOf */ .zM)(error, ref, 'read');
        }
    }
}
async function lastSuccessfulRelease(rollouts, except = null) {
    for await (const records of rollouts) {
        const success = successOf(records);
        if (success !== null && success.release !== except)
            return success;
    }
    return null;
}
function successOf(records) {
    const opened = records.find((record) => record.kind === 'opened');
    const ended = records.findLast((record) => record.kind === 'ended');
    if (opened === undefined || (ended?.result !== 'succeeded' && ended?.result !== 'unchanged'))
        return null;
    return { release: opened.release, rollout: opened.rollout, atMs: ended.atMs };
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 96756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createJournal)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/budget.js
var journal_budget = __webpack_require__(82271);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/chain.js
var journal_chain = __webpack_require__(42993);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/faults.js
var faults = __webpack_require__(74123);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/errors.js
var errors = __webpack_require__(24354);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/pages.js
var pages = __webpack_require__(85189);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/gitData.js



const NOT_MODIFIED = 304;
const NOT_FOUND = 404;
/** @param ref full name: `refs/…` */
function gitData({ octokit, at }, ref) {
    const short = ref.replace(/^refs\//, '');
    return {
        async tip(known, budget) {
            const headers = known?.etag == null ? {} : { 'if-none-match': known.etag };
            try {
                const answer = await octokit.git.getRef({ ...at, ref: short, headers, request: budget.limits() });
                return { sha: answer.data.object.sha, etag: answer.headers.etag ?? null };
            }
            catch (error) {
                if ((0,faults/* statusOf */.c2)(error) === NOT_MODIFIED)
                    return known;
                if ((0,faults/* statusOf */.c2)(error) === NOT_FOUND)
                    return { sha: null, etag: null };
                throw error;
            }
        },
        async commits(from, page, budget) {
            const asked = { ...at, sha: from, per_page: pages/* PAGE */.KL, page, request: budget.limits() };
            const { data } = await octokit.repos.listCommits(asked).catch((error) => {
                if ((0,faults/* statusOf */.c2)(error) !== NOT_FOUND)
                    throw error;
                // a ref leads there: it is a replica that has not got it yet
                throw new errors/* GitHubError */.y_('unreachable', `GitHub does not show the commit ${from} yet.`, { cause: error });
            });
            return data.map(({ sha, parents, commit }) => {
                return { sha, parents: parents.map((parent) => parent.sha), message: commit.message };
            });
        },
        async makeTree(path, content, budget) {
            const tree = [{ path, mode: '100644', type: 'blob', content }];
            return (await octokit.git.createTree({ ...at, tree, request: budget.limits() })).data.sha;
        },
        async makeCommit({ message, tree, parent }, budget) {
            const parents = parent === null ? [] : [parent];
            const asked = { ...at, message, tree, parents, request: budget.limits() };
            return (await octokit.git.createCommit(asked)).data.sha;
        },
        async makeRef(sha, budget) {
            await octokit.git.createRef({ ...at, ref, sha, request: budget.limits() });
        },
        async moveRef(sha, budget) {
            await octokit.git.updateRef({ ...at, ref: short, sha, force: false, request: budget.limits() });
        },
    };
}
//# sourceMappingURL=gitData.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/history.js
var journal_history = __webpack_require__(148);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/message.js + 5 modules
var message = __webpack_require__(84040);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/refName.js

/** Below it is all that this project keeps on GitHub; no branch, no tag, so no workflow starts on it. */
const ROOT = 'refs/deploy-actions';
/** Bytes of one component: two of them and the root stay below 255, which file systems and GitHub take. */
const LONGEST = 115;
/** Of a name that is too long, as many bytes are kept as leave room for the mark and 32 digits of a hash. */
const KEPT = LONGEST - 34;
function refOf(environment, target) {
    return `${ROOT}/${encoded('environment', environment.toLowerCase())}/${encoded('target', target)}`;
}
function namesOf(ref) {
    const [, environment, target] = /^refs\/deploy-actions\/([^/]+)\/([^/]+)$/.exec(ref) ?? [];
    if (environment === undefined || target === undefined)
        return null;
    const names = { environment: decoded(environment), target: decoded(target) };
    return names.environment === null || names.target === null
        ? null
        : { environment: names.environment, target: names.target };
}
function encoded(what, name) {
    if (name === '' || !name.isWellFormed()) {
        throw new RangeError(`The ${what} of a journal must be a text of one character or more, got ${JSON.stringify(name)}.`);
    }
    const text = [...new TextEncoder().encode(name)].map(encodedByte).join('');
    if (text.length <= LONGEST)
        return text;
    // `==` is in no name that was kept whole
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32);
    return `${text.slice(0, KEPT)}==${hash}`;
}
function encodedByte(byte) {
    const character = String.fromCharCode(byte);
    return /[\w-]/.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
function decoded(component) {
    if (!/^(?:[\w-]|=[\dA-F]{2})+$/.test(component))
        return null;
    const bytes = component.match(/=..|./g).map((each) => {
        return each.length === 1 ? each.charCodeAt(0) : Number.parseInt(each.slice(1), 16);
    });
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=refName.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/pin.js

/** Digits of a ref's hash: enough to tell the journals of one target's environments apart. */
const DIGITS = 8;
function pinOf(ref, sha) {
    return `${sha}@${markOf(ref)}`;
}
/** The commit that is pinned of this ref; null for what is of another one, or no pin. */
function pinnedOf(ref, pin) {
    const [, sha, mark] = /^([\da-f]{40,64})@([\da-f]+)$/.exec(pin) ?? [];
    return sha !== undefined && mark === markOf(ref) ? sha : null;
}
function markOf(ref) {
    return (0,external_node_crypto_.createHash)('sha256').update(ref).digest('hex').slice(0, DIGITS);
}
//# sourceMappingURL=pin.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/settle.js
var settle = __webpack_require__(44981);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/walk.js





/** The longest rollout that is read, in pages of 100 records: one a minute for a week. */
const MOST_PAGES = 100;
/** Whether a commit is another one, or among those before it; as far as rollouts are read. */
async function leadsBackTo(git, sha, from, budget) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const commits = await (0,settle/* repeated */.ZD)(() => git.commits(from, page, budget), budget);
        if (commits.some((commit) => commit.sha === sha))
            return true;
        if (commits.length < pages/* PAGE */.KL)
            break;
    }
    return false;
}
async function walkBack(git, { ref, from, known }, budget) {
    const entries = [];
    const passed = [];
    let next = from;
    for (let page = 1; next !== null && page <= MOST_PAGES; page += 1) {
        const commits = await (0,settle/* repeated */.ZD)(() => git.commits(from, page, budget), budget);
        passed.push(...commits.map(({ sha }) => sha));
        for (const entry of (0,journal_chain/* entriesOf */.Mc)(commits, next, ref)) {
            if (entry.sha === known)
                return { entries, passed };
            entries.push(entry);
            if ((0,journal_chain/* isBegin */.YC)(entry))
                return { entries, passed };
            next = entry.parent;
        }
        if (commits.length < pages/* PAGE */.KL)
            break;
    }
    const text = `${ref} has no beginning of a rollout in the ${entries.length} records before ${from}.`;
    throw new faults/* JournalError */.k('damaged', `${text} ${message/* ADVICE */.hc}`);
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/journal.js










/** While GitHub hangs, whoever looks after a rollout looks at the target no more often than this. */
const defaultBounds = { loadMs: 5_000, firstLoadMs: 60_000, appendMs: 10_000, holdsMs: 10_000 };
/** Each further record is a call: what could not be written for long takes longer. In ms. */
const RECORD_MS = 1_000;
/** Who takes over from a dead owner waits longer than this, ms. */
const MOST_APPEND_MS = 30_000;
const FILE = 'README.md';
const README = `This ref is the journal of a target's rollouts. Each commit is one record: a line for people, and all of it as JSON in
its message. Read it with \`git log\`. Do not write to it: whoever appends a record holds the lease of the rollout.
`;
function createJournal({ github, environment, target, bounds }) {
    const ref = refOf(environment, target);
    const git = gitData(github, ref);
    const { loadMs, firstLoadMs, appendMs, holdsMs } = { ...defaultBounds, ...bounds };
    /** Every commit that is known to be no newer than the head: a read that shows one is stale. */
    const seen = new Set();
    let chain = [];
    let head = null;
    let tip = null;
    let tree = null;
    let isLoaded = false;
    /** A conflict has told that the ref is further than the head. */
    let isBehind = false;
    let last = Promise.resolve();
    function inTurn(aim, act) {
        const turn = last.then(act).catch((error) => {
            throw (0,faults/* journalErrorOf */.zM)(error, ref, aim);
        });
        last = turn.catch(() => { });
        return turn;
    }
    async function load() {
        const budget = (0,journal_budget/* budgetOf */.n)(isLoaded ? loadMs : firstLoadMs);
        for (;;) {
            tip = await (0,settle/* repeated */.ZD)(() => git.tip(tip, budget), budget);
            if (tip.sha !== null && !seen.has(tip.sha))
                await adopt(tip.sha, budget);
            if (!isBehind)
                break;
            if (!(await (0,settle/* paused */.Ft)(budget))) {
                throw new faults/* JournalError */.k('unreachable', `GitHub still shows ${ref} as it was before somebody else wrote to it.`);
            }
        }
        isLoaded = true;
        return { records: chain.map(({ record }) => record), head };
    }
    async function adopt(sha, budget) {
        const { entries, passed } = await walkBack(git, { ref, from: sha, known: head }, budget);
        chain = (0,journal_chain/* newestRollout */.K_)([...chain, ...entries.toReversed()]);
        head = sha;
        for (const each of passed)
            seen.add(each);
        isBehind = false;
    }
    async function append(messages, records) {
        const budget = (0,journal_budget/* budgetOf */.n)(Math.min(appendMs + RECORD_MS * (messages.length - 1), Math.max(appendMs, MOST_APPEND_MS)));
        tree ??= await (0,settle/* repeated */.ZD)(() => git.makeTree(FILE, README, budget), budget);
        const entries = [];
        for (const [index, message] of messages.entries()) {
            const parent = entries.at(-1)?.sha ?? head;
            const commit = { message, tree, parent };
            const sha = await (0,settle/* repeated */.ZD)(() => git.makeCommit(commit, budget), budget);
            entries.push({ sha, parent, record: records[index] });
        }
        const { sha } = entries.at(-1);
        if (!(await (0,settle/* swap */.wg)(git, { ref, sha, head }, budget))) {
            isBehind = true;
            return { ok: false };
        }
        for (const entry of entries)
            seen.add(entry.sha);
        chain = (0,journal_chain/* newestRollout */.K_)([...chain, ...entries]);
        head = sha;
        return { ok: true, head };
    }
    async function holds(sha) {
        const budget = (0,journal_budget/* budgetOf */.n)(holdsMs);
        for (let looked = null;;) {
            await load();
            if (seen.has(sha))
                return true;
            if (head !== null && head !== looked && (await leadsBackTo(git, sha, head, budget)))
                return true;
            looked = head;
            if (!(await (0,settle/* paused */.Ft)(budget)))
                return false;
        }
    }
    return {
        ref,
        pin: (at) => pinOf(ref, at),
        async holds(pin) {
            const sha = pinnedOf(ref, pin);
            if (sha === null)
                return null;
            return seen.has(sha) || inTurn('read', () => holds(sha));
        },
        load: () => inTurn('read', load),
        append(records, after) {
            if (records.length === 0)
                throw new RangeError('An append needs one record or more.');
            const messages = records.map(message/* messageOf */.bD);
            return inTurn('written', async () => {
                if (!isLoaded)
                    await load();
                return after === head ? append(messages, records) : { ok: false };
            });
        },
        async *rollouts() {
            await inTurn('read', load);
            if (chain.length === 0)
                return;
            yield chain.map(({ record }) => record);
            yield* (0,journal_history/* rolloutsFrom */.r)(git, chain[0].parent, ref);
        },
    };
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 84040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hc: () => (/* binding */ ADVICE),
  bD: () => (/* binding */ messageOf),
  Rn: () => (/* binding */ recordIn)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/record.js
var record = __webpack_require__(57423);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/faults.js
var faults = __webpack_require__(74123);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/verdict/verdict.js
var verdict = __webpack_require__(22321);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/result.js
var result = __webpack_require__(74577);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/schema/kinds.js

/** What JSON can hold: NaN and infinities become null there, and are refused as such. */
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const count = dist/* pipe */.FsL(number, dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
/** Members that it does not name are kept: what a later version adds without a new number of the format is not lost. */
const object = dist/* looseObject */._H3;
//# sourceMappingURL=kinds.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/schema/analysis.js


const counted = object({ requests: number, events: number });
const evidence = dist/* array */.YOg(number);
const tally = object({
    evidence,
    stableEvidence: dist/* nullable */.mee(evidence),
    excess: dist/* nullable */.mee(evidence),
    reached: dist/* boolean */.zMY(),
    candidate: counted,
    stable: counted,
    atStage: object({
        windows: count,
        counted: object({ candidate: count, stable: count }),
        candidate: number,
        stable: number,
        checks: count,
    }),
    missing: count,
    failures: count,
});
const analysis = object({
    throughMs: dist/* nullable */.mee(number),
    stage: count,
    tallies: dist/* array */.YOg(tally),
});
//# sourceMappingURL=analysis.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/plan.js
var plan = __webpack_require__(36021);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/schema/plan.js



const criterion = object({
    subject: dist/* variant */.Oxt('kind', [
        object({ kind: dist/* literal */.euz('error-rate') }),
        object({ kind: dist/* literal */.euz('response-time'), quantile: number }),
        object({ kind: dist/* literal */.euz('slow-rate'), edgeMs: number }),
        object({ kind: dist/* literal */.euz('health-check-failures') }),
    ]),
    operator: dist/* picklist */.KIO(['<', '<=', '>', '>=']),
    limit: dist/* variant */.Oxt('kind', [
        object({ kind: dist/* literal */.euz('share'), share: number }),
        object({ kind: dist/* literal */.euz('duration'), ms: number }),
        object({ kind: dist/* literal */.euz('count'), count: number }),
        object({ kind: dist/* literal */.euz('of-baseline'), factor: number }),
    ]),
});
const stage = object({
    name: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    weight: dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(100)),
    bake: object({ minMs: number, maxMs: number }),
    criteria: dist/* array */.YOg(criterion),
});
const plan_plan = object({
    strategy: dist/* picklist */.KIO(plan/* strategies */.Wy),
    stages: dist/* array */.YOg(stage),
    criteria: dist/* array */.YOg(criterion),
    deadlineMs: number,
    analysis: object({
        alpha: number,
        dispersion: number,
        minRequests: number,
        warmUpMs: number,
        windowMs: number,
        regression: number,
    }),
    onFailure: dist/* picklist */.KIO(['rollback', 'hold']),
    onNoTraffic: dist/* picklist */.KIO(plan/* noTrafficPolicies */.JA),
    onCancel: dist/* picklist */.KIO(['rollback', 'leave']),
    rollback: dist/* picklist */.KIO(['immediate', 'gradual']),
    entryCheck: dist/* exactOptional */.yqP(object({ path: dist/* string */.YjP(), timeoutMs: number })),
    notifications: dist/* array */.YOg(object({ channel: dist/* picklist */.KIO(plan/* channels */.BM), to: dist/* array */.YOg(dist/* string */.YjP()) })),
});
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/schema/record.js





const owner = object({ id: dist/* string */.YjP(), name: dist/* string */.YjP() });
const note = dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J());
const weight = dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(100));
const goal = dist/* variant */.Oxt('kind', [
    object({ kind: dist/* literal */.euz('prepare') }),
    object({ kind: dist/* literal */.euz('weight'), weight }),
    object({ kind: dist/* literal */.euz('promote') }),
    object({ kind: dist/* literal */.euz('restore') }),
    object({ kind: dist/* literal */.euz('retire') }),
]);
const common = {
    version: dist/* literal */.euz(record/* RECORD_VERSION */.h),
    atMs: number,
    owner,
    epoch: dist/* pipe */.FsL(count, dist/* minValue */.Wwf(1)),
};
/** A record as it is in the journal. */
const record_record = dist/* variant */.Oxt('kind', [
    object({
        ...common,
        kind: dist/* literal */.euz('opened'),
        rollout: dist/* string */.YjP(),
        target: dist/* string */.YjP(),
        release: dist/* string */.YjP(),
        plan: plan_plan,
        note,
    }),
    object({ ...common, kind: dist/* literal */.euz('taken-over'), from: owner, why: dist/* string */.YjP() }),
    object({ ...common, kind: dist/* literal */.euz('left'), why: dist/* string */.YjP() }),
    object({ ...common, kind: dist/* literal */.euz('noted'), note }),
    object({
        ...common,
        kind: dist/* literal */.euz('intended'),
        goal,
        stage: number,
        why: dist/* string */.YjP(),
        failed: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    }),
    object({ ...common, kind: dist/* literal */.euz('applied'), goal, sent: dist/* nullable */.mee(dist/* boolean */.zMY()), detail: dist/* string */.YjP() }),
    object({ ...common, kind: dist/* literal */.euz('verified'), stage: number, weight }),
    object({ ...common, kind: dist/* literal */.euz('smoke-tested'), stage: number, passed: dist/* boolean */.zMY(), why: dist/* string */.YjP() }),
    object({
        ...common,
        kind: dist/* literal */.euz('judged'),
        stage: number,
        decision: dist/* picklist */.KIO(verdict/* decisions */.a),
        why: dist/* string */.YjP(),
        analysis: analysis,
    }),
    object({ ...common, kind: dist/* literal */.euz('lost'), windows: count }),
    object({
        ...common,
        kind: dist/* literal */.euz('commanded'),
        command: dist/* picklist */.KIO(record/* commands */.P),
        by: dist/* string */.YjP(),
        why: dist/* string */.YjP(),
        stage: dist/* exactOptional */.yqP(number),
    }),
    object({ ...common, kind: dist/* literal */.euz('foreign'), what: dist/* string */.YjP() }),
    object({
        ...common,
        kind: dist/* literal */.euz('ended'),
        result: dist/* picklist */.KIO([...result/* results */.Xv, 'rollback-failed']),
        reason: dist/* string */.YjP(),
    }),
]);
//# sourceMappingURL=record.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/goal.js
var rollout_goal = __webpack_require__(93021);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/subject.js

/** Of `git log --oneline`, in characters. */
const LONGEST = 120;
/** A record as the first line of its commit: what happened, for a person who reads the log. */
function subjectOf(record) {
    const line = plain(wordsOf(record));
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
function wordsOf(record) {
    switch (record.kind) {
        case 'opened':
            return `opened: ${record.release} to ${record.target}, ${record.plan.strategy} ${(0,print/* planText */.P)(record.plan.stages)}`;
        case 'taken-over':
            return `taken over from ${record.from.id} by ${record.owner.id}: ${record.why}`;
        case 'left':
            return `left to whoever goes on: ${record.why}`;
        case 'noted':
            return `noted: ${Object.keys(record.note).join(', ')}`;
        case 'intended':
            return `intended: ${(0,rollout_goal/* goalText */.zX)(record.goal)}${record.why === '' ? '' : `: ${record.why}`}`;
        case 'applied':
            return `${APPLIED[String(record.sent)]}: ${(0,rollout_goal/* goalText */.zX)(record.goal)}: ${record.detail}`;
        case 'verified':
            return `verified: ${record.weight}% on the candidate`;
        case 'smoke-tested':
            return `smoke test ${record.passed ? 'passed' : 'failed'}: ${record.why}`;
        case 'judged':
            return `judged: ${record.decision}: ${record.why}`;
        case 'lost':
            return `lost: ${record.windows} ${record.windows === 1 ? 'window' : 'windows'} without counts`;
        case 'commanded':
            return `${record.command}, by ${record.by}: ${record.why}`;
        case 'foreign':
            return `foreign: ${record.what}`;
        default:
            return `ended: ${record.result}: ${record.reason}`;
    }
}
const APPLIED = {
    true: 'sent',
    false: 'was so already',
    null: 'sent, perhaps',
};
function plain(text) {
    return text
        .toWellFormed()
        .replaceAll(/\p{C}|#|(?<!\w)@/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
}
//# sourceMappingURL=subject.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/journal/message.js





/** Of a message, in bytes. GitHub documents no limit; the longest records that a rollout writes have a tenth of it. */
const message_LONGEST = 60_000;
function messageOf(record) {
    const message = `${subjectOf(record)}\n\n${jsonOf(withoutAddresses(record))}\n`;
    const problem = message.length > message_LONGEST ? `it has ${message.length} bytes of ${message_LONGEST}` : problemOf(parsed(message));
    if (problem !== null)
        throw new TypeError(`A record "${record.kind}" cannot be kept: ${problem}.`);
    return message;
}
function recordIn(message, where) {
    const found = parsed(message);
    const version = found?.version;
    if (typeof version === 'number' && version > record/* RECORD_VERSION */.h) {
        const text = `${where} is a record of version ${version}; this release of the action reads up to ${record/* RECORD_VERSION */.h}.`;
        throw new faults/* JournalError */.k('newer', `${text} Use the release of the action that wrote it, or a newer one.`);
    }
    const problem = problemOf(found);
    if (problem !== null)
        throw new faults/* JournalError */.k('damaged', `${where} is no record of a rollout: ${problem}. ${ADVICE}`);
    return found;
}
/** What to do about a journal that cannot be read. */
const ADVICE = 'Look at it with `git show`; when nobody needs it, delete the ref, and the next rollout begins a new journal.';
/** The last paragraph, as nothing of the first line may pass for it. Undefined when it is no JSON. */
function parsed(message) {
    const text = message.trimEnd();
    try {
        return JSON.parse(text.slice(text.lastIndexOf('\n') + 1));
    }
    catch {
        return undefined;
    }
}
/** What is wrong with a record; null for nothing. Says where, never what is there: it may be anything. */
function problemOf(found) {
    if (found === undefined)
        return 'its last line is no JSON';
    const { issues } = dist/* safeParse */.xLC(record_record, found);
    if (issues === undefined)
        return null;
    const [first] = issues;
    const path = dist/* getDotPath */.BuJ(first);
    return `${path === null ? 'it' : `\`${path}\``} must be ${first.expected ?? 'otherwise'}`;
}
/** The address of a web hook is a secret, and whoever tells people of a rollback has it from the plan that was given. */
function withoutAddresses(record) {
    return record.kind === 'opened' ? { ...record, plan: { ...record.plan, notifications: [] } } : record;
}
/** One line of ASCII without what GitHub makes links and mentions of. */
function jsonOf(record) {
    return JSON.stringify(record).replaceAll(/[^ -~]|[@#]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
//# sourceMappingURL=message.js.map

/***/ }),

/***/ 44981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ paused),
  ZD: () => (/* binding */ repeated),
  wg: () => (/* binding */ swap)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24354);
var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74123);



/** Between two looks at what GitHub has not shown yet, in ms. */
const PAUSE_MS = 500;
/** Resolves after the pause; false when the budget has no room for it. */
async function paused(budget) {
    if (budget.left() < 2 * PAUSE_MS)
        return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS);
    return true;
}
/** What makes no difference when it is done twice: tried until it succeeds, GitHub refuses it, or the budget ends. */
async function repeated(act, budget) {
    for (;;) {
        try {
            return await act();
        }
        catch (error) {
            if ((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error) !== 'again' || !(await paused(budget)))
                throw error;
        }
    }
}
async function swap(git, { ref, sha, head }, budget) {
    for (let wasLost = false;; wasLost = true) {
        try {
            await (head === null ? git.makeRef(sha, budget) : git.moveRef(sha, budget));
            return true;
        }
        catch (error) {
            const refusal = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error);
            if (refusal === 'conflict')
                return wasLost && (await leadsTo(git, sha, head, budget));
            if (refusal === 'gone')
                throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .JournalError */ .k('damaged', gone(ref), { cause: error });
            if (refusal !== 'again' || !(await paused(budget)))
                throw error;
        }
    }
}
async function leadsTo(git, sha, head, budget) {
    for (;;) {
        const tip = await git.tip(null, budget);
        const commits = tip.sha === null || tip.sha === head ? [] : await git.commits(tip.sha, 1, budget);
        if (commits.some((commit) => commit.sha === sha))
            return true;
        if (commits.some(({ parents }) => (parents[0] ?? null) === head))
            return false;
        if (!(await paused(budget))) {
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('ambiguous', 'GitHub still shows the journal as it was before it was written.');
        }
    }
}
function gone(ref) {
    return `The journal ${ref} was deleted while a rollout went on. It does not go forward without its record: start another one.`;
}
//# sourceMappingURL=settle.js.map

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

/***/ 62063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ planText),
  Z: () => (/* binding */ printPlan)
});
var _criteria_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42049);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);
var _bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62391);



/** The stages as text that `readPlan` reads back to the same weights and times: `10@10m, 50@15m..1h, 100@5m`. */
function planText(stages) {
    return stages.map(({ weight, bake }) => `${weight}@${bakeText(bake)}`).join(', ');
}
function bakeText({ minMs, maxMs }) {
    const [least, most] = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(minMs), (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(maxMs)];
    return (0,_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .bakeOf */ .Xl)(minMs).maxMs === maxMs ? least : `${least}..${most}`;
}
function printPlan(plan) {
    const { strategy, stages, criteria, deadlineMs, rollback, onFailure, onNoTraffic, onCancel } = plan;
    const back = onFailure === 'hold' ? 'hold' : `roll back${rollback === 'gradual' ? ' gradually' : ''}`;
    return [
        `${strategy}, within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(deadlineMs)}`,
        ...(plan.entryCheck
            ? [`  before: ${plan.entryCheck.path} answers within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(plan.entryCheck.timeoutMs)}`]
            : []),
        ...stages.map((stage, index) => `  ${index + 1}. ${printStage(stage)}`),
        `  judged at every stage: ${criteria.map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printCriterion */ .d).join(', ') || (stages.some(judges) ? 'nothing more' : 'nothing')}`,
        `  on failure: ${back}; on no traffic: ${onNoTraffic}; on cancel: ${onCancel}`,
        ...(plan.notifications.length > 0
            ? [`  a rollback is told by ${plan.notifications.map(({ channel }) => channel).join(', ')}`]
            : []),
    ].join('\n');
}
function judges({ criteria }) {
    return criteria.length > 0;
}
/** `10% for 10m to 30m (first look): error-rate < 1%` */
function printStage({ name, weight, bake, criteria }) {
    const called = name === undefined ? '' : ` (${name})`;
    const own = criteria.length === 0 ? '' : `: ${criteria.map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printCriterion */ .d).join(', ')}`;
    const [least, most] = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bake.minMs), (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(bake.maxMs)];
    return `${weight}% for ${least}${most === least ? '' : ` to ${most}`}${called}${own}`;
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 74577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xv: () => (/* binding */ results),
  gf: () => (/* binding */ isGreen)
});
const results = [
    'unchanged',
    'succeeded',
    'superseded',
    'stopped',
    'rolled-back',
    'timed-out',
    'failed',
];
/** Whether a job that ends so is green. Only a release that serves, or had no need to, is. */
function isGreen(result) {
    return result === 'succeeded' || result === 'unchanged';
}
function worst(all) {
    if (all.length === 0)
        throw new RangeError('Of no results there is no worst: expected one or more.');
    return results[Math.max(...all.map((result) => results.indexOf(result)))];
}
//# sourceMappingURL=result.js.map

/***/ })

};
