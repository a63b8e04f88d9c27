export const id = 6640;
export const ids = [6640,9293];
export const modules = {

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ NotMine),
  p: () => (/* binding */ acquired)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92932);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);



/** Another job has the rollout, or there is none. */
class NotMine extends _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1 {
}
async function acquired(ports, { journal }, opening, signal) {
    const { platform, me } = ports;
    const found = await (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .acquire */ .X)({
        journal,
        clock: platform.clock,
        owner: me,
        opening,
        signal,
        alive: (owner) => (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .alive */ .yV)(ports, owner),
    });
    signal.throwIfAborted();
    if (found.ok)
        return found.loaded;
    const who = found.owner?.name ?? 'nobody: there is no rollout';
    throw new NotMine([{ message: `The rollout to ${platform.target} is not this job's, but ${who}.` }]);
}
//# sourceMappingURL=acquired.js.map

/***/ }),

/***/ 58356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ briefLog),
  d: () => (/* binding */ brief)
});
/** Of releases and deployments; in a command that a person is to type, ECS takes the name of a release, but no other. */
const ARN = /(?<!-arn )\barn:[\w-]+:ecs:[\w-]*:\d*:(?:task-definition|service-deployment|service-revision)\/(?:[\w-]+\/)*/g;
/** What people read has `shop:12` in the place of its ARN, in all texts of a value. */
function brief(value) {
    if (typeof value === 'string')
        return value.replaceAll(ARN, '');
    if (Array.isArray(value))
        return value.map((each) => brief(each));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, brief(each)]));
}
/** A log of such texts. */
function briefLog(log) {
    return { ...log, line: (text) => log.line(brief(text)) };
}
//# sourceMappingURL=brief.js.map

/***/ }),

/***/ 68883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  bringBack: () => (/* binding */ bringBack)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43246);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84036);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57423);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27789);
var _acquired_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2734);
var _brief_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58356);
var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79423);
var _pinned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5116);
var _show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64462);
var _untidy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89293);









/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;
/** A journal is asked for so long, ms: it knows more than main wrote down, and the traffic does not wait for that. */
const JOURNAL_WITHIN_MS = 10_000;
/** Takes a rollout that main left home, where that is wanted. Idempotent. */
async function bringBack({ inputs, log: whole }, ports, left) {
    const log = (0,_brief_js__WEBPACK_IMPORTED_MODULE_1__/* .briefLog */ .B)(whole);
    const { owner, target: name } = left;
    if (left.plan.onCancel === 'leave' && left.byHand === undefined) {
        const message = `The rollout of ${(0,_brief_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(left.release)} is left as it is (on-cancel: leave): the platform's time-out ends it where there is one; else ` +
            'go on with it by running this job again, or bring it home with the action `rollback`.';
        return (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', title: name, message });
    }
    const signal = AbortSignal.timeout(WAIT_MS);
    const found = await foundIn(inputs, ports, left, signal);
    if (typeof found === 'string')
        return log.line(found);
    const { record, loaded } = found;
    // also where it was brought home without
    const journal = async () => (record.durable === null ? (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._0)(inputs, ports, JOURNAL_WITHIN_MS) : record);
    // the journal may know more than main wrote down
    const { rollout, plan, release, note } = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(loaded.records);
    const target = await ports.platform.open({ rollout, owner: owner.id, plan, release, note });
    const home = await (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_5__/* .bringHome */ .S)({
        target,
        journal: record.journal,
        clock: ports.platform.clock,
        owner,
        loaded,
        signal,
        ...(0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .teller */ .F)(log, name),
        pollMs: inputs['poll-interval-seconds'] * 1_000,
        by: owner.name,
        why: 'The job ended before the rollout did.',
    });
    log.line(`${home.result}: ${home.reason}`);
    if (left.isDurable && left.isOpen)
        await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .warnOfPin */ .nQ)(journal, target.held, name);
    if (home.result === 'rollback-failed')
        throw new Error(home.reason);
    if (home.untidy !== null) {
        (0,_untidy_js__WEBPACK_IMPORTED_MODULE_8__.tellUntidy)({ level: 'error', target: name, why: home.untidy, commands: await target.byHand() });
    }
    if (home.state.ended !== null)
        return;
    const message = `${home.reason} The platform goes on with that, and the action \`reconcile\` tidies up.`;
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)({ level: 'warning', title: name, message });
}
async function foundIn(inputs, ports, left, signal) {
    if (!left.isDurable)
        return left.isOpen ? fresh(ports, left, 'the rollout has no journal') : NOTHING_SENT;
    const late = new AbortController();
    try {
        const found = (async () => {
            const record = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._0)({ ...inputs, journal: 'required' }, ports, JOURNAL_WITHIN_MS);
            const newest = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)((await record.journal.load()).records);
            // a copy of it that is behind has the rollout before, or none
            if (left.isOpen && newest?.rollout !== left.rollout) {
                return fresh(ports, left, 'GitHub does not show its journal yet');
            }
            return { record, loaded: await (0,_acquired_js__WEBPACK_IMPORTED_MODULE_9__/* .acquired */ .p)(ports, record, null, signal) };
        })();
        // whoever is late is not waited for, and is not missed
        found.catch(() => undefined);
        return await Promise.race([found, noAnswer(late.signal)]);
    }
    catch (error) {
        // the journal was read: it is another's by now, or has ended
        if (error instanceof _acquired_js__WEBPACK_IMPORTED_MODULE_9__/* .NotMine */ .h)
            return error.message;
        return left.isOpen ? fresh(ports, left, error.message) : NOTHING_SENT;
    }
    finally {
        late.abort();
    }
}
/** Rejects after the time that a journal has to answer. */
async function noAnswer(signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(JOURNAL_WITHIN_MS, undefined, { signal });
    throw new Error(`the journal gave no answer within ${JOURNAL_WITHIN_MS / 1_000} s`);
}
const NOTHING_SENT = 'Nothing was sent: the rollout was never begun.';
async function fresh({ platform }, { rollout, target, release, plan, note, owner, isPromoted }, why) {
    const record = (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .without */ .FF)(why);
    const atMs = platform.clock.now();
    const common = { version: _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_10__/* .RECORD_VERSION */ .h, atMs, owner, epoch: 1 };
    const opened = { ...common, kind: 'opened', rollout, target, release, plan, note };
    const [stage, goal] = [plan.stages.length - 1, { kind: 'promote' }];
    const kept = { ...common, kind: 'intended', goal, stage, why: 'All stages were good.' };
    const records = isPromoted ? [opened, kept] : [opened];
    const appended = await record.journal.append(records, null);
    return { record, loaded: { records, head: appended.ok ? appended.head : null } };
}
//# sourceMappingURL=bringBack.js.map

/***/ }),

/***/ 79423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FF: () => (/* binding */ without),
  _0: () => (/* binding */ openJournal),
  yV: () => (/* binding */ alive)
});
var _deploy_actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96756);
var _deploy_actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74123);
var _deploy_actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27443);
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91515);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);



async function openJournal(inputs, { github, platform }, firstLoadMs = 60_000) {
    if (inputs.journal === 'off')
        return without('`journal` is off');
    if (github === null)
        return orFail(inputs, 'there is no repository, or no `github-token`, to keep it in');
    const durable = (0,_deploy_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .createJournal */ .s)({
        github,
        environment: inputs.environment,
        target: platform.journal,
        bounds: { firstLoadMs },
    });
    try {
        await durable.load();
        return { journal: durable, durable, weaker: null };
    }
    catch (error) {
        if (!(error instanceof _deploy_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .JournalError */ .k) || error.fault === 'damaged' || error.fault === 'newer')
            throw error;
        return orFail(inputs, error.message);
    }
}
/** Whether the run of an owner goes on; null when that cannot be told. */
async function alive({ github }, owner) {
    return github === null ? null : (0,_deploy_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(github, owner);
}
/** For a process that goes on without the journal that it had: what must be done does not wait for it. */
function without(why) {
    return { journal: (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_3__/* .volatileJournal */ .Y)(), durable: null, weaker: why };
}
function orFail(inputs, why) {
    if (inputs.journal !== 'required')
        return without(why);
    throw new _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([{ input: 'journal', message: `is \`required\`, but ${why}` }]);
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 5116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tk: () => (/* binding */ warnOfJournal),
  mo: () => (/* binding */ pinFault),
  nQ: () => (/* binding */ warnOfPin),
  sR: () => (/* binding */ isDamaged)
});
var _deploy_actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74123);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27789);


async function pinFault({ durable }, held) {
    const pin = held?.journal ?? null;
    if (durable === null || held === null || pin === null || (await durable.holds(pin)) !== false)
        return null;
    return (`The journal ${durable.ref} does not lead to ${pin.replace(/@.*$/, '')}, which ${held.rollout} has pinned on the service: somebody has ` +
        'rewritten or deleted it, or GitHub shows it very late.');
}
async function warnOfPin(open, held, target) {
    const fault = await faultIn(open, held);
    if (fault !== null)
        warnOfJournal(target, `${fault} The service was brought home all the same.`);
}
function warnOfJournal(target, what) {
    const message = `${what} Find out who did that before the next rollout: \`git log\` on the ref.`;
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)({ level: 'warning', title: `${target}: the journal is not what it was`, message });
}
function isDamaged(error) {
    return error instanceof _deploy_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .JournalError */ .k && error.fault === 'damaged';
}
async function faultIn(open, held) {
    try {
        return await pinFault(await open(), held);
    }
    catch (error) {
        // who gives no answer has not been rewritten by that
        return isDamaged(error) ? error.message : null;
    }
}
//# sourceMappingURL=pinned.js.map

/***/ }),

/***/ 64462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ showPlan),
  F: () => (/* binding */ teller)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/timeline.js
var timeline = __webpack_require__(90173);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/targets/build/src/foresight.js + 5 modules
var foresight = __webpack_require__(11093);
;// CONCATENATED MODULE: ./actions/canary-shift/src/foresight.js

/** Which stages end before they can see a regression, by the traffic of the last minutes. What cannot be read is told. */
async function foresee({ platform: { clock } }, { plan, metrics, target }) {
    if (metrics === null)
        return { warnings: [], notes: [] };
    try {
        return await (0,foresight/* foresee */.S)(plan, metrics, target, clock);
    }
    catch (error) {
        return { warnings: [], notes: [`The metrics could not be read: ${error.message}`] };
    }
}
//# sourceMappingURL=foresight.js.map
;// CONCATENATED MODULE: ./actions/canary-shift/src/show.js



/** The plan, what it can see, and how the target is now. */
async function showPlan(log, ports, prepared) {
    const { plan, target, rollout } = prepared;
    for (const line of (0,print/* printPlan */.Z)(plan).split('\n'))
        log.line(line);
    log.line(target.mover);
    log.line(`${rollout}: ${target.release}`);
    log.line(lookText(await target.inspect()));
    if (target.serves)
        return;
    const { warnings, notes } = await foresee(ports, prepared);
    for (const note of notes)
        log.line(note);
    for (const message of warnings)
        (0,annotations/* annotate */.fz)({ level: 'warning', title: 'The plan cannot see what it is meant to', message });
}
/** One line per event worth reading: each fact, what the platform does when that changes, and why nothing goes forward. */
function teller(log, target) {
    const tell = (0,timeline/* narrator */.i)();
    let [look, wait] = ['', ''];
    return {
        onFact: (record) => {
            const { text } = tell(record);
            // what the platform calls things is for those who read records
            if (record.kind !== 'noted')
                log.line(text);
            if (record.kind === 'judged')
                wait = gist(record.why);
            // a person has to know while it lasts
            if (record.kind === 'foreign')
                (0,annotations/* annotate */.fz)({ level: 'warning', title: target, message: text });
        },
        onLook: (snapshot) => {
            const text = lookText(snapshot);
            if (text !== look)
                log.line(text);
            look = text;
        },
        onWait: (why) => {
            if (gist(why) !== wait)
                log.line(`waits: ${why}`);
            wait = gist(why);
        },
        onTrouble: (what) => log.line(what),
    };
}
/** Counts and times change at each look: by themselves they are nothing new. */
function gist(why) {
    return why.replaceAll(/(?:\d[\d.,]*(?:ms|[dhms%])?)+/g, '#');
}
function lookText({ phase, weight, reason }) {
    return `${phase}${weight === null ? '' : `, ${weight}%`}: ${reason}`;
}
//# sourceMappingURL=show.js.map

/***/ }),

/***/ 89293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  tellUntidy: () => (/* binding */ tellUntidy)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27789);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49247);
var _brief_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58356);


/** Tells what a rollout whose traffic is where it belongs has left on its target: the next deployment would meet it. */
function tellUntidy({ level, target, why, commands }) {
    const said = `What the rollout changed of ${target} for itself is not undone yet; the traffic is not touched by that. ${(0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(why)}`;
    const byHand = commands.length === 0 ? [] : ['By hand:', ...commands];
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)({ level, title: `${target}: not configured as before`, message: [said, ...byHand].join('\n') });
    // what AWS says is data: in a block that it cannot end, it becomes no Markdown
    const lines = [said, ...byHand].map((line) => line.replaceAll('````', "''''"));
    (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(['', '````text', ...lines, '````', ''].join('\n'));
}
//# sourceMappingURL=untidy.js.map

/***/ }),

/***/ 24354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H9: () => (/* binding */ isRead),
  JD: () => (/* binding */ isLost),
  Mz: () => (/* binding */ errorOf),
  S4: () => (/* binding */ isLimit),
  nl: () => (/* binding */ hasFault),
  y_: () => (/* binding */ GitHubError)
});
/** The message says what was asked for, and what to do. */
class GitHubError extends Error {
    fault;
    constructor(fault, message, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.fault = fault;
    }
}
function hasFault(error, ...faults) {
    return error instanceof GitHubError && faults.includes(error.fault);
}
const isRead = ({ method }) => method === 'GET' || method === 'HEAD';
/** The primary limit leaves nothing; the secondary one says so, or how long to wait. */
function isLimit({ status, headers, said }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said);
}
/** Whether nobody knows what became of it: no answer, or one that says that GitHub itself failed. */
const isLost = ({ status }) => status === null || status >= 500;
/** What a failure means for who asked. @param waited how long it was tried, in ms */
function errorOf(failure, waited, cause) {
    const { method, path, status, said } = failure;
    const asked = `${method} ${path}`;
    const fail = (fault, message) => new GitHubError(fault, message, { cause });
    const tried = waited > 0 ? ` It was tried again for ${Math.round(waited / 1_000)} s.` : '';
    if (isLimit(failure))
        return fail('rate-limit', `GitHub's rate limit is used up: ${asked}: ${said}${tried}`);
    if (status === null) {
        const fault = isRead(failure) ? 'unreachable' : 'ambiguous';
        return fail(fault, `GitHub could not be reached: ${asked}: ${said}${tried}`);
    }
    if (isLost(failure)) {
        const fault = isRead(failure) ? 'unreachable' : 'ambiguous';
        return fail(fault, `GitHub failed with ${status}: ${asked}: ${said}${tried}`);
    }
    if (status === 401)
        return fail('credentials', `GitHub does not know the token, or it has expired: ${asked}: ${said}`);
    if (status === 403)
        return fail('permission', `GitHub refused ${asked}: ${said}. ${missing(failure)}`);
    if (status === 404)
        return fail('not-found', `GitHub has no such thing, or the token may not see it: ${asked}: ${said}`);
    return fail('refused', `GitHub refused ${asked} with ${status}: ${said}`);
}
function missing({ headers }) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '');
    const sets = accepted.split(';').flatMap((set) => {
        const names = set.trim().replaceAll('_', '-').replaceAll('=', ': ').replaceAll(',', ', ');
        return names === '' ? [] : [`\`${names}\``];
    });
    if (sets.length === 0)
        return 'Look at the `permissions:` of the job.';
    return `The token needs ${[...new Set(sets)].join(' or ')}: give it in the \`permissions:\` of the job.`;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 27443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ib: () => (/* binding */ isSameAttempt),
  _n: () => (/* binding */ isAlive),
  gn: () => (/* binding */ ownerOfJob)
});
var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24354);
var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82271);


/** How long to ask for an owner, in ms. */
const ASK_MS = 10_000;
/** Of a job's key in an id: ids are in tags, too, which are short. */
const LONGEST_JOB = 40;
/** The owner that a job is: its steps, which come one after the other, are one; two jobs of a run are two, of a matrix as well. */
function ownerOfJob({ serverUrl, repository, runId, attempt, job, mark }) {
    const name = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`;
    const key = job.replaceAll(/[^\w-]+/g, '-').slice(0, LONGEST_JOB) || 'job';
    return { id: `${runId}/${attempt}/${key}/${mark}`, name };
}
/** Whether two owners are jobs of one attempt of a run. */
function isSameAttempt(one, other) {
    const [a, b] = [attemptIn(one.id), attemptIn(other.id)];
    return a !== null && b !== null && a.runId === b.runId && a.attempt === b.attempt;
}
/** Also of an id without a job, as tags of a service may have it; null for what is no run's. */
function attemptIn(id) {
    const [, runId, attempt] = /^(\d{1,15})\/(\d{1,9})(?:\/[\w-]+\/[\w-]+)?$/.exec(id) ?? [];
    return runId === undefined ? null : { runId: Number(runId), attempt: Number(attempt) };
}
async function isAlive({ octokit, at }, owner) {
    const run = attemptIn(owner.id);
    if (run === null)
        return null;
    const asked = { ...at, run_id: run.runId, attempt_number: run.attempt, request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOf */ .n)(ASK_MS).limits() };
    try {
        const { data } = await octokit.actions.getWorkflowRunAttempt({ ...asked, exclude_pull_requests: true });
        return data.status !== 'completed';
    }
    catch (error) {
        if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)
            return null;
        throw error;
    }
}
//# sourceMappingURL=owner.js.map

/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ needsBaseline),
  k: () => (/* binding */ roleOf)
});
/** All subjects are better the lower they are, so what must be above its limit is a trigger. */
function roleOf({ operator }) {
    return operator.startsWith('<') ? 'requirement' : 'trigger';
}
/** Whether the criterion can be judged only beside a stable release that serves at the same time. */
function needsBaseline({ limit }) {
    return limit.kind === 'of-baseline';
}
//# sourceMappingURL=criterion.js.map

/***/ }),

/***/ 71984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K1: () => (/* binding */ examples),
  LF: () => (/* binding */ limitOf),
  Sp: () => (/* binding */ sensible),
  Tz: () => (/* binding */ sharesMeantBy),
  gN: () => (/* binding */ isOfShares),
  pR: () => (/* binding */ percentOf)
});
var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25179);
var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87038);


const MOST_FAILURES = 1_000;
/** A limit of each, for messages. */
const examples = {
    'error-rate': '1%',
    'success-rate': '99%',
    'response-time': '500ms',
    'slow-rate': '2%',
    'health-check-failures': '3',
};
/** The limit that is written, if it can be one of this measure's. The operator is the criterion's, see `parseCriterion`. */
function limitOf(kind, operator, quantity) {
    const limit = quantity.ofBaseline || quantity.unit === 'times'
        ? multipleOf(kind, quantity)
        : kind === 'response-time'
            ? timeOf(quantity)
            : kind === 'health-check-failures'
                ? countOf(operator, quantity)
                : shareOf(kind, operator, quantity);
    return typeof limit === 'string' ? (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(quantity.tokens, limit) : limit;
}
/** As whole millionths of a per cent, so that no digit is lost; see `percentOf`. */
function millionths(percent) {
    return Math.round(percent * 1_000_000);
}
/** The inverse of how a share or factor is read, in per cent with at most six decimals. */
function percentOf(share) {
    return Math.round(share * 100_000_000) / 1_000_000;
}
function multipleOf(kind, { unit, number, ofBaseline }) {
    if (kind === 'success-rate') {
        return 'a success rate is not compared with the baseline: write error-rate < 150% of baseline';
    }
    if (kind === 'health-check-failures')
        return 'failed health checks are counted: expected a whole number such as 3';
    if (!ofBaseline)
        return 'a multiple of what? Write 150% of baseline, or 1.5x baseline';
    if (unit !== 'percent' && unit !== 'times') {
        return 'expected a multiple of the baseline, such as 150% of baseline or 1.5x baseline';
    }
    const factor = millionths(unit === 'times' ? number * 100 : number) / 100_000_000;
    if (factor < 1)
        return 'a candidate cannot be asked to be better than the baseline: expected 100% of it, or more';
    return factor <= 100 ? { kind: 'of-baseline', factor } : 'expected at most 10000% of baseline';
}
function timeOf({ unit, number }) {
    if (unit === 'ms') {
        return number > 0 ? { kind: 'duration', ms: number } : 'no response takes no time: expected 1ms or more';
    }
    return unit === 'none'
        ? `${number} of what? Write ${number}ms or ${number}s`
        : `per cent of what? Write a time such as 500ms, or ${number < 100 ? 150 : number}% of baseline`;
}
/** A count that is reached is at least 1; one that is exceeded may be 0. */
function countOf(operator, { unit, number }) {
    const least = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(operator) ? 1 : 0;
    return unit === 'none' && Number.isInteger(number) && number >= least && number <= MOST_FAILURES
        ? { kind: 'count', count: number }
        : `failed health checks are counted: expected a whole number from ${least} to ${MOST_FAILURES}`;
}
/** Whether a limit of this measure is a share of requests. */
function isOfShares(kind) {
    return kind === 'error-rate' || kind === 'success-rate' || kind === 'slow-rate';
}
/** What a share of requests without its unit may mean. */
function sharesMeantBy(number) {
    if (number === 0 || number > 1)
        return [`${number}%`];
    return [`${percentOf(number)}%`, `${number}%`];
}
/** The operator, or the one beside it where this one would always hold, or never. */
function sensible(kind, operator, percent) {
    return isSenseless(kind, operator, percent) ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .toggled */ .$M)(operator) : operator;
}
/** What begins below all requests, or above none, is always or never so. */
function isSenseless(kind, operator, percent) {
    const [bad, seen] = kind === 'success-rate' ? [100 - percent, (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .mirror */ .e7)(operator)] : [percent, operator];
    return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(seen) ? bad === 0 : bad === 100;
}
function shareOf(kind, operator, { unit, number }) {
    const written = kind === 'success-rate' ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .mirror */ .e7)(operator) : operator;
    if (unit === 'none') {
        const needed = 'a share of requests needs its unit';
        if (isSenseless(kind, written, number))
            return `${needed}: is \`${(0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .toggled */ .$M)(written)} ${number}%\` meant?`;
        return `${needed}: ${sharesMeantBy(number).join(' or ')}?`;
    }
    if (unit !== 'percent')
        return `expected a share of requests such as ${examples[kind]}`;
    if (number > 100) {
        const all = `${number}% of requests is more than all`;
        return kind === 'success-rate' ? all : `${all}; is ${number}% of baseline meant?`;
    }
    if (isSenseless(kind, written, number)) {
        const often = written.endsWith('=') ? 'always' : 'never';
        return `\`${written} ${number}%\` is ${often} so: is \`${(0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .toggled */ .$M)(written)} ${number}%\` meant?`;
    }
    const given = millionths(number);
    const bad = kind === 'success-rate' ? 100_000_000 - given : given;
    return { kind: 'share', share: bad / 100_000_000 };
}
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 25179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $M: () => (/* binding */ toggled),
  O6: () => (/* binding */ reaches),
  V2: () => (/* binding */ comparisonAt),
  e7: () => (/* binding */ mirror)
});
const spellings = {
    '<': '<',
    '<=': '<=',
    '=<': '<=',
    '≤': '<=',
    '>': '>',
    '>=': '>=',
    '=>': '>=',
    '≥': '>=',
    below: '<',
    under: '<',
    above: '>',
    over: '>',
    'at most': '<=',
    'at least': '>=',
};
const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** The same, seen from the other side: `success-rate > 99%` is `error-rate < 1%`. */
function mirror(operator) {
    return mirrored[operator];
}
const toggledOf = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
/** The same, with the limit itself on the other side: `<= 0%` where `< 0%` could never be. */
function toggled(operator) {
    return toggledOf[operator];
}
/** Whether the limit itself is already a breach, as with `< 1%` and `>= 1%`. */
function reaches(operator) {
    return operator === '<' || operator === '>=';
}
/** The operator that stands at this index, if one does. */
function comparisonAt(tokens, index) {
    for (const count of [1, 2]) {
        const those = tokens.slice(index, index + count);
        const spelled = those.map((token) => token.lower).join(' ');
        if (Object.hasOwn(spellings, spelled))
            return { operator: spellings[spelled], tokens: those };
    }
    return null;
}
//# sourceMappingURL=operators.js.map

/***/ }),

/***/ 42049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ printCriterion)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14328);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71984);


/** The criterion as text that `parseCriterion` reads back to the same: `p95 < 150% of baseline`. */
function printCriterion({ subject, operator, limit }) {
    return `${printSubject(subject)} ${operator} ${printLimit(limit)}`;
}
function printSubject(subject) {
    switch (subject.kind) {
        case 'response-time':
            return `p${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(subject.quantile)}`;
        case 'slow-rate':
            return `slow-rate(${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(subject.edgeMs)})`;
        default:
            return subject.kind;
    }
}
function printLimit(limit) {
    switch (limit.kind) {
        case 'share':
            return `${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(limit.share)}%`;
        case 'duration':
            return (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(limit.ms);
        case 'count':
            return String(limit.count);
        default:
            return `${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(limit.factor)}% of baseline`;
    }
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 87038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kl: () => (/* binding */ faultOf),
  Mp: () => (/* binding */ written),
  k8: () => (/* binding */ tokensOf),
  pJ: () => (/* binding */ endOf),
  vC: () => (/* binding */ Fault),
  zP: () => (/* binding */ LONGEST)
});
/** No criterion is longer, in characters. */
const LONGEST = 200;
/** What is wrong with a criterion, and which part of its text shows it. */
class Fault {
    message;
    offset;
    length;
    constructor(message, offset, length) {
        this.message = message;
        this.offset = offset;
        this.length = length;
    }
}
const space = /\s+/y;
/** Within a name (`error_rate`) or before a suffix (`200ms_p95`); a minus before a number is none. */
const separator = /(?<=[a-z\d%])[-_]+(?=[a-z])/iy;
const kinds = [
    ['operator', /[<>]=?|=[<>]|[≤≥]/y],
    ['number', /\d+(?:\.\d+)?/y],
    // of `errorRateP95`, `error`, `Rate` and `P`
    ['word', /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/y],
    ['mark', /./suy],
];
/** Any text is tokens: what means nothing is a mark, for the reader to wonder at. */
function tokensOf(text) {
    const tokens = [];
    let offset = 0;
    const next = (pattern) => {
        pattern.lastIndex = offset;
        return pattern.exec(text)?.[0] ?? '';
    };
    while (offset < text.length) {
        const skipped = next(space) || next(separator);
        if (skipped === '') {
            const [kind, found] = kinds.map(([each, pattern]) => [each, next(pattern)]).find(([, it]) => it !== '');
            tokens.push({ kind, text: found, lower: found.toLowerCase(), offset });
            offset += found.length;
        }
        offset += skipped.length;
    }
    return tokens;
}
function endOf({ offset, text }) {
    return offset + text.length;
}
/** A fault of all these tokens, of which there is at least one. */
function faultOf(tokens, message) {
    const { offset } = tokens[0];
    return new Fault(message, offset, endOf(tokens.at(-1)) - offset);
}
/** The text that these tokens were made of, without what is around them. */
function written(text, tokens) {
    return tokens.length === 0 ? '' : text.slice(tokens[0].offset, endOf(tokens.at(-1)));
}
//# sourceMappingURL=tokens.js.map

/***/ }),

/***/ 62391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Df: () => (/* binding */ disorder),
  Fo: () => (/* binding */ parseBake),
  LR: () => (/* binding */ TIME_EXPECTED),
  Xl: () => (/* binding */ bakeOf),
  v2: () => (/* binding */ DEFAULT_BAKE_MS)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14328);
var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26823);
var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93148);



const MINUTE_MS = 60_000;
/** How long a weight is kept when the plan does not say. After the last, the stable release is kept as long. */
const DEFAULT_BAKE_MS = 5 * MINUTE_MS;
function bakeOf(minMs, maxMs = Math.max(3 * minMs, minMs + 10 * MINUTE_MS)) {
    return { minMs, maxMs: Math.max(minMs, Math.min(maxMs, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c)) };
}
/** What a time looks like, for messages. */
const TIME_EXPECTED = 'a time such as 10m, 90s or 1h30m';
/** Reads `10m`, or `10m..30m` for the least and the most. */
function parseBake(text) {
    const [least = '', most, ...more] = text.split('..');
    const failed = (message, offset) => ({ ok: false, message, offset });
    if (more.length > 0)
        return failed(`expected a time such as 10m or 10m..30m, not \`${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text)}\``, 0);
    const minMs = parseTime(least);
    if (typeof minMs === 'string')
        return failed(minMs, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceBefore */ .WN)(least));
    if (most === undefined)
        return { ok: true, bake: bakeOf(minMs) };
    const [maxMs, start] = [parseTime(most), least.length + 2 + (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spaceBefore */ .WN)(most)];
    if (typeof maxMs === 'string')
        return failed(maxMs, start);
    return maxMs < minMs ? failed(disorder(minMs, maxMs), start) : { ok: true, bake: { minMs, maxMs } };
}
/** That a stage's two times are the wrong way round. */
function disorder(minMs, maxMs) {
    return `the most that a stage may last, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(maxMs)}, is less than the least, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(minMs)}`;
}
/** Milliseconds, or what is wrong. */
function parseTime(text) {
    const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text);
    const given = text.trim() === '' ? 'nothing' : `\`${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text.trim())}\``;
    if (ms === null)
        return `expected ${TIME_EXPECTED}, not ${given}`;
    return ms > _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c ? `expected a time up to ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c)}, not ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(ms)}` : ms;
}
//# sourceMappingURL=bake.js.map

/***/ }),

/***/ 26823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ MOST_STAGES),
  c: () => (/* binding */ LONGEST_MS)
});
/** The longest that anything in a plan may last: 14 days, in milliseconds. */
const LONGEST_MS = 14 * 86_400_000;
/** More stages than these are a slip of the pen. */
const MOST_STAGES = 100;
//# sourceMappingURL=bounds.js.map

/***/ }),

/***/ 36021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BM: () => (/* binding */ channels),
  JA: () => (/* binding */ noTrafficPolicies),
  Qx: () => (/* binding */ defaultAnalysis),
  Wy: () => (/* binding */ strategies)
});
/** How a plan is made. `rolling` leaves the weights to the platform; `blue-green` goes from 0 to 100 at once, both sides up. */
const strategies = ['rolling', 'all-at-once', 'blue-green', 'canary', 'linear'];
/** What a stage with too little traffic to judge by does at its end: asks the smoke test, waits for a person, goes back. */
const noTrafficPolicies = ['smoke-only', 'hold', 'rollback'];
/** The ways that a rollback can be told to people. */
const channels = ['slack', 'email'];
/** What each of them costs and buys is in docs/analysis.md. */
const defaultAnalysis = {
    alpha: 0.01,
    dispersion: 3,
    minRequests: 100,
    warmUpMs: 180_000,
    windowMs: 60_000,
    regression: 3,
};
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 93148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ canonical),
  WN: () => (/* binding */ spaceBefore),
  vI: () => (/* binding */ shortened),
  x4: () => (/* binding */ readKeys)
});
var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);

/** The canonical spelling of a key: `errorRate`, `error_rate` and `Error-Rate` are `error-rate`. */
function canonical(key) {
    return key
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
}
function readKeys(given, path, keys, report) {
    const names = Object.keys(keys);
    const fields = {};
    for (const [key, value] of Object.entries(given)) {
        const at = [...path, key];
        const spelt = canonical(key);
        const name = names.find((each) => each === spelt || keys[each].includes(spelt));
        if (name === undefined)
            report({ path: at }, unknown(key, keys));
        else if (fields[name] !== undefined)
            report({ path: at }, twice(key, String(fields[name].path.at(-1))));
        else
            fields[name] = { value, path: at };
    }
    return fields;
}
function unknown(key, keys) {
    const suggestion = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(key, [...Object.keys(keys), ...Object.values(keys).flat()]);
    const help = suggestion === null ? `known are ${Object.keys(keys).join(', ')}` : `did you mean \`${suggestion}\`?`;
    return `\`${shortened(key)}\` is not known here: ${help}`;
}
function twice(key, first) {
    return `\`${key}\` says again what \`${first}\` says: keep one of them`;
}
/** What was given, short enough for a message. */
function shortened(text) {
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
/** How many characters of space the text begins with; 0 where there is nothing else. */
function spaceBefore(text) {
    return text.trim() === '' ? 0 : text.length - text.trimStart().length;
}
//# sourceMappingURL=spelling.js.map

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

/***/ 11093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ foresee)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/bounds.js
var bounds = __webpack_require__(26823);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/schedule.js
var schedule = __webpack_require__(92916);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var analysis_tests = __webpack_require__(72904);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/weigh.js + 2 modules
var weigh = __webpack_require__(34950);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/mixture.js
var mixture = __webpack_require__(96633);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/ahead.js


/** What is known after so many more windows, each of which adds the same. */
function ahead(known, each, windows) {
    const more = (from, by) => from.map((sum, index) => sum + windows * by[index]);
    return {
        evidence: more(known.evidence, each.evidence),
        stableEvidence: known.stableEvidence && more(known.stableEvidence, each.stableEvidence),
        excess: known.excess && more(known.excess, each.excess),
    };
}
function windowsToBreach(known, each, enough, most) {
    const after = (windows) => ahead(known, each, windows);
    const broken = first(1, most, (windows) => (0,mixture/* logEvidence */.y)(after(windows).evidence) >= enough);
    if (broken === null || !(0,weigh/* isShared */.yM)(after(broken), enough))
        return broken;
    return first(broken, most, (windows) => (0,mixture/* logEvidence */.y)(after(windows).excess) >= enough);
}
/** The first number up to `to` for which it holds; once it does, it holds for all that follow. */
function first(from, to, holds) {
    if (from > to || !holds(to))
        return null;
    let [low, high] = [from, to];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
//# sourceMappingURL=ahead.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/traffic.js
/** What of it nobody can have measured, in words. */
function unlikely({ requestsPerMinute, errorRate, slowShare = 0 }) {
    const isShare = (share) => share >= 0 && share <= 1;
    return [
        ...(requestsPerMinute > 0 && Number.isFinite(requestsPerMinute)
            ? []
            : [`the traffic must be a number of requests a minute over 0, not ${requestsPerMinute}`]),
        ...(isShare(errorRate) ? [] : [`the error rate must be a share of requests from 0 to 1, not ${errorRate}`]),
        ...(isShare(slowShare) ? [] : [`the share of slow requests must be from 0 to 1, not ${slowShare}`]),
    ];
}
/** What an arm has of an event among so many requests on average: fractions, too. */
function expectedCount(event, requests, traffic, regression) {
    return { requests, events: requests * shareOf(event, traffic, regression) };
}
/** The share of an arm's requests that have the event. */
function shareOf(event, traffic, regression) {
    const kind = event.kind === 'bad' ? 'bad' : 'slow';
    const slow = traffic.slowShare ?? (event.kind === 'slower-than-stable' ? 1 - event.quantile : 0.05);
    const share = kind === 'bad' ? traffic.errorRate : slow;
    return Math.min(1, share * (regression?.of === kind ? regression.times : 1));
}
//# sourceMappingURL=traffic.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/rehearsal.js






function rehearsal_rehearsalOf(plan, traffic) {
    const tests = (0,analysis_tests/* testsOf */.Vh)(plan).filter((test) => test.method.kind !== 'consecutive');
    return { plan, traffic, tests };
}
function rehearse(rehearsal, periods, warmUpMs, regression) {
    const { plan, tests } = rehearsal;
    const { windowMs } = plan.analysis;
    let known = tests.map(({ method }) => (0,weigh/* nothingWeighed */.RT)(method));
    for (const period of periods) {
        const { stage } = period;
        const { first, end } = (0,schedule/* windowsWithin */.J)({ periods, windowMs, warmUpMs, lagMs: 0 }, period, null, bounds/* LONGEST_MS */.c);
        const windows = Math.max(0, end - first);
        if (windows === 0)
            continue;
        const each = tests.map((test) => ofOneWindow(rehearsal, test, stage, regression));
        const found = tests
            .map((test, index) => ({ test, after: windowsToBreach(known[index], each[index], test.enough, windows) }))
            .filter(({ test, after }) => after !== null && test.stages.includes(stage))
            .reduce((soonest, one) => (soonest === null || one.after < soonest.after ? one : soonest), null);
        if (found !== null) {
            return { afterMs: (first + found.after) * windowMs, stage, criterion: found.test.criteria[0] };
        }
        known = known.map((before, index) => ahead(before, each[index], windows));
    }
    return null;
}
/** What a window of the stage adds on average; nothing where the test has no part, or nothing to compare with. */
function ofOneWindow({ plan, traffic }, test, stage, regression) {
    const { method, stages } = test;
    const { weight } = plan.stages[stage];
    const nothing = (0,weigh/* nothingWeighed */.RT)(method);
    if (!stages.includes(stage))
        return nothing;
    const requests = (traffic.requestsPerMinute * plan.analysis.windowMs) / 60_000;
    const onCandidate = (requests * weight) / 100;
    const candidate = expectedCount(method.event, onCandidate, traffic, regression);
    const stable = expectedCount(method.event, requests - onCandidate, traffic);
    return (0,weigh/* weigh */.vi)(nothing, method, candidate, stable, plan.analysis.dispersion);
}
/** When a stage begins and ends, given when the one before did: see `timeOf`. */
function periodsOf(rehearsal) {
    let fromMs = 0;
    return rehearsal.plan.stages.map((_, stage) => {
        const period = { stage, fromMs, untilMs: fromMs + timeOf(rehearsal, stage) };
        fromMs = period.untilMs;
        return period;
    });
}
/** How long a stage takes: its shortest time; with too few requests it waits for them, up to its longest. In milliseconds. */
function timeOf({ plan, traffic, tests }, stage, lagMs = 0) {
    const { weight, bake } = plan.stages[stage];
    const judged = tests.filter(({ stages }) => stages.includes(stage));
    const beside = judged.some(({ method }) => method.kind === 'rate') && weight < 100;
    const perMinute = (traffic.requestsPerMinute * (beside ? Math.min(weight, 100 - weight) : weight)) / 100;
    const coldMs = stage === 0 ? plan.analysis.warmUpMs : 0;
    const waitMs = judged.length === 0 ? 0 : coldMs + (plan.analysis.minRequests / perMinute) * 60_000;
    return Math.min(Math.max(0, bake.maxMs - lagMs), Math.max(0, bake.minMs - lagMs, waitMs));
}
//# sourceMappingURL=rehearsal.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/power.js


/** Regressions of more than this are seen by anybody. */
const LARGEST = 1_000;
function smallestVisible(plan, stage, traffic, of) {
    return visibilityOf(rehearsalOf(plan, traffic), of)(stage);
}
function visibilityOf(rehearsal, of, lagMs = 0) {
    const periods = periodsOf(rehearsal);
    const { warmUpMs } = rehearsal.plan.analysis;
    const known = new Map();
    const find = (times) => {
        if (!known.has(times))
            known.set(times, rehearse(rehearsal, periods, warmUpMs, { of, times }));
        return known.get(times);
    };
    return (stage) => {
        const endMs = periods[stage].fromMs + timeOf(rehearsal, stage, lagMs);
        return smallest((times) => {
            const seen = find(times);
            return seen !== null && (seen.stage < stage || (seen.stage === stage && seen.afterMs <= endMs));
        });
    };
}
function smallest(sees) {
    if (!sees(LARGEST))
        return null;
    let [blind, seeing] = [1, LARGEST];
    while (seeing / blind > 1.005) {
        const middle = Math.sqrt(blind * seeing);
        if (sees(middle))
            seeing = middle;
        else
            blind = middle;
    }
    return roundedUp(seeing);
}
/** To two digits; never less, for less is not seen. */
function roundedUp(times) {
    const unit = 10 ** (Math.floor(Math.log10(times)) - 1);
    return Number((Math.ceil(times / unit) * unit).toPrecision(2));
}
function bakeToSee(plan, stage, traffic, regression) {
    return bakeWithin(rehearsalOf(plan, traffic), stage, regression);
}
/** The same within a rehearsal. */
function bakeWithin(rehearsal, stage, regression) {
    const warmUpMs = stage === 0 ? rehearsal.plan.analysis.warmUpMs : 0;
    const alone = [{ stage, fromMs: 0, untilMs: bounds/* LONGEST_MS */.c }];
    return rehearse(rehearsal, alone, warmUpMs, regression)?.afterMs ?? null;
}
//# sourceMappingURL=power.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/warnings.js




const NOUNS = { bad: 'errors', slow: 'slow requests' };
const MINUTE_MS = 60_000;
function powerWarnings(plan, traffic, lagMs = 0) {
    const wrong = unlikely(traffic);
    if (wrong.length > 0)
        return wrong.map((message) => ({ message, path: [] }));
    const rehearsal = rehearsal_rehearsalOf(plan, traffic);
    if (rehearsal.tests.length === 0)
        return [];
    const of = rehearsal.tests.some(({ method }) => method.event.kind === 'bad') ? 'bad' : 'slow';
    const visibleAt = visibilityOf(rehearsal, of, lagMs);
    const { regression } = plan.analysis;
    const { requestsPerMinute } = traffic;
    return plan.stages.flatMap(({ weight }, stage) => {
        if (weight === 100)
            return [];
        const visible = visibleAt(stage);
        if (visible !== null && visible <= regression)
            return [];
        const message = [
            `At ${Number(requestsPerMinute.toPrecision(3))} ${requestsPerMinute === 1 ? 'request' : 'requests'} a minute,`,
            `${weight}% for ${lasting(rehearsal, stage)}`,
            visible === null ? 'cannot see any regression,' : `can see ${visible} times as many ${NOUNS[of]} or more,`,
            `not the ${regression} times it is meant to.`,
            helpFor(bakeWithin(rehearsal, stage, { of, times: regression }), lagMs),
        ].join(' ');
        return [{ message, path: ['stages', stage] }];
    });
}
/** The time that the stage is expected to take, and why it is not the shortest. */
function lasting(rehearsal, stage) {
    const { minMs } = rehearsal.plan.stages[stage].bake;
    const ms = timeOf(rehearsal, stage);
    if (ms <= minMs)
        return (0,duration/* formatDuration */.a)(minMs);
    return `${inMinutes(ms)}, ${(0,duration/* formatDuration */.a)(minMs)} and the wait for requests,`;
}
function helpFor(bake, lagMs) {
    if (bake === null)
        return 'Two weeks would not be enough: judge it by a limit, such as error-rate < 1%, and by a smoke test.';
    return `It would take ${inMinutes(bake + lagMs)}; a higher weight is faster.`;
}
/** Rounded up: an estimate has no seconds. */
function inMinutes(ms) {
    return (0,duration/* formatDuration */.a)(Math.ceil(ms / MINUTE_MS) * MINUTE_MS);
}
//# sourceMappingURL=warnings.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/foresight.js

/** So much of the past says what traffic is to be expected, ms. */
const LOOK_BACK_MS = 15 * 60_000;
async function foresee(plan, metrics, target, clock) {
    const { stable } = await target.inspect();
    const toMs = Math.floor((clock.now() - metrics.lagMs) / 60_000) * 60_000;
    const span = { fromMs: toMs - LOOK_BACK_MS, toMs, stage: 0 };
    const { stable: counts } = await metrics.observe(span, { stable, candidate: null }, [{ kind: 'bad' }]);
    if (counts === null || counts.requests === 0) {
        return noted('The stable release had no traffic that the metrics know of: what the plan can see is unknown.');
    }
    const traffic = {
        requestsPerMinute: counts.requests / (LOOK_BACK_MS / 60_000),
        errorRate: (counts.events['bad'] ?? 0) / counts.requests,
    };
    const warnings = powerWarnings(plan, traffic, metrics.lagMs).map(({ message }) => message);
    return warnings.length > 0
        ? { warnings, notes: [] }
        : noted('At the traffic of the last minutes each stage can see what it is meant to.');
}
function noted(note) {
    return { warnings: [], notes: [note] };
}
//# sourceMappingURL=foresight.js.map

/***/ })

};
