export const id = 4591;
export const ids = [4591];
export const modules = {

/***/ 40942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xB: () => (/* binding */ NOTHING_YET),
  nX: () => (/* binding */ startAnalysis),
  Wg: () => (/* binding */ takeHealthCheck),
  IY: () => (/* binding */ takeWindow)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/event.js
var analysis_event = __webpack_require__(22049);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/weigh.js + 2 modules
var weigh = __webpack_require__(34950);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/window.js
/** What one arm had of one event, or null when that was not measured or cannot be. */
function countOf(arm, event) {
    const events = arm?.events[event];
    if (arm === null || events === undefined || !isCount(events) || !isCount(arm.requests))
        return null;
    // sources count late and extrapolate; a request that went bad was a request
    return { requests: Math.max(arm.requests, events), events };
}
function isCount(value) {
    return Number.isFinite(value) && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}
//# sourceMappingURL=window.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/analysis.js



const NOTHING = { requests: 0, events: 0 };
/** What a stage begins with. */
const NOTHING_YET = {
    windows: 0,
    counted: { candidate: 0, stable: 0 },
    candidate: 0,
    stable: 0,
    checks: 0,
};
function startAnalysis(tests) {
    const tallies = tests.map(({ method }) => ({
        ...(0,weigh/* nothingWeighed */.RT)(method),
        reached: false,
        candidate: NOTHING,
        stable: NOTHING,
        atStage: NOTHING_YET,
        missing: 0,
        failures: 0,
    }));
    return { throughMs: null, stage: 0, tallies };
}
function takeWindow(state, window, tests, settings) {
    if (state.throughMs !== null && window.toMs <= state.throughMs)
        return state;
    const { stage, tallies } = entered(state, window.stage);
    return {
        throughMs: window.toMs,
        stage,
        tallies: tallies.map((tally, index) => {
            const test = tests[index];
            if (!test.stages.includes(window.stage))
                return tally;
            const added = tallied(tally, window, test, settings.dispersion);
            return window.stage < stage ? { ...added, atStage: tally.atStage } : added;
        }),
    };
}
/** Takes the result of one health check of the candidate into account. One of an earlier stage comes too late to be in a row. */
function takeHealthCheck(state, check, tests) {
    const { stage, tallies } = entered(state, check.stage);
    return {
        ...state,
        stage,
        tallies: tallies.map((tally, index) => {
            const { method, stages } = tests[index];
            if (method.kind !== 'consecutive' || !stages.includes(check.stage) || check.stage < stage)
                return tally;
            const atStage = { ...tally.atStage, checks: tally.atStage.checks + 1 };
            const failures = check.passed ? 0 : tally.failures + 1;
            return { ...tally, atStage, failures, reached: tally.reached || failures >= method.failures };
        }),
    };
}
/** A stage begins with nothing seen of it. */
function entered(state, stage) {
    if (stage <= state.stage)
        return state;
    return { ...state, stage, tallies: state.tallies.map((tally) => ({ ...tally, atStage: NOTHING_YET })) };
}
function tallied(tally, window, { method, enough }, dispersion) {
    if (method.kind === 'consecutive')
        return tally;
    const { atStage } = tally;
    const candidate = countOf(window.candidate, (0,analysis_event/* keyOf */.T)(method.event));
    const stable = countOf(window.stable, (0,analysis_event/* keyOf */.T)(method.event));
    const windows = atStage.windows + 1;
    if (candidate === null || (stable === null && method.kind === 'rate'))
        return { ...tally, atStage: { ...atStage, windows }, missing: tally.missing + 1 };
    const beside = stable ?? NOTHING;
    const weighed = (0,weigh/* weigh */.vi)(tally, method, candidate, beside, dispersion);
    return {
        ...tally,
        ...weighed,
        reached: tally.reached || (0,weigh/* isBreach */.GC)(weighed, enough),
        candidate: sum(tally.candidate, candidate),
        stable: sum(tally.stable, beside),
        atStage: {
            ...atStage,
            windows,
            counted: {
                candidate: atStage.counted.candidate + 1,
                stable: atStage.counted.stable + (stable === null ? 0 : 1),
            },
            candidate: atStage.candidate + candidate.requests,
            stable: atStage.stable + beside.requests,
        },
        missing: 0,
    };
}
function sum(a, b) {
    return { requests: a.requests + b.requests, events: a.events + b.events };
}
//# sourceMappingURL=analysis.js.map

/***/ }),

/***/ 49915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});
var _criteria_criterion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5733);
var _analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40942);
var _mixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96633);
var _weigh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34950);




/** Judges each test of a stage by what was seen up to now, however many windows came since somebody last looked. */
function assess(state, tests, settings, stage) {
    return tests.flatMap((test, index) => {
        if (!test.stages.includes(stage.index))
            return [];
        const known = state.tallies[index];
        // nothing was seen of the stage yet: what is there belongs to the one before
        const tally = state.stage === stage.index ? known : { ...known, atStage: _analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_YET */ .xB };
        if (test.method.kind === 'consecutive')
            return [{ test, tally, standing: ofChecks(tally) }];
        const evidence = (0,_mixture_js__WEBPACK_IMPORTED_MODULE_1__/* .logEvidence */ .y)(tally.evidence);
        return [
            { test, tally, standing: ofEvidence(test, tally, evidence, settings, stage.weight), logEvidence: evidence },
        ];
    });
}
function ofChecks({ reached, atStage }) {
    if (reached)
        return 'breach';
    return atStage.checks === 0 ? 'no-data' : 'good';
}
function ofEvidence({ criteria: [criterion], method, enough }, tally, evidence, { minRequests }, weight) {
    const { reached, missing, atStage } = tally;
    // harm that was evident stays so, whatever is missing since; whose doing it is, the present tells
    if (reached || evidence >= enough)
        return (0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .isShared */ .yM)(tally, enough) ? 'incident' : 'breach';
    // also for the times of responses: the stable's, to compare with, are those of before the window
    if ((0,_criteria_criterion_js__WEBPACK_IMPORTED_MODULE_3__/* .needsBaseline */ .Z)(criterion) && weight === 100)
        return 'no-baseline';
    if (missing > 0)
        return 'no-data';
    return atStage.candidate < minRequests || (method.kind === 'rate' && atStage.stable < minRequests) ? 'thin' : 'good';
}
//# sourceMappingURL=assess.js.map

/***/ }),

/***/ 22049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keyOf)
});
function keyOf(event) {
    if (event.kind === 'bad')
        return 'bad';
    if (event.kind === 'slow')
        return `slow:${event.edgeMs}`;
    return `slow:${event.factor}*p${Number((event.quantile * 100).toFixed(6))}`;
}
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 96633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ noEvidence),
  y: () => (/* binding */ logEvidence)
});
/** Nothing seen yet: no alternative is more likely than another. */
function noEvidence(alternatives) {
    return alternatives.map(() => 0);
}
function logEvidence(evidence) {
    const highest = Math.max(...evidence);
    return highest + Math.log(evidence.reduce((sum, each) => sum + Math.exp(each - highest), 0) / evidence.length);
}
//# sourceMappingURL=mixture.js.map

/***/ }),

/***/ 92916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ windowsWithin),
  k: () => (/* binding */ closedWindows)
});
function closedWindows(schedule, throughMs, nowMs) {
    const { windowMs } = schedule;
    return schedule.periods.flatMap((period) => {
        const { first, end } = windowsWithin(schedule, period, throughMs, nowMs);
        return Array.from({ length: Math.max(0, end - first) }, (_, index) => ({
            stage: period.stage,
            fromMs: (first + index) * windowMs,
            toMs: (first + index + 1) * windowMs,
        }));
    });
}
/** The same of one period, as indexes on the clock; `end` is not one of them, and no greater than `first` where there is none. */
function windowsWithin({ periods, windowMs, warmUpMs, lagMs }, { fromMs, untilMs }, throughMs, nowMs) {
    const warmMs = (periods[0]?.fromMs ?? 0) + warmUpMs;
    return {
        first: Math.ceil(Math.max(fromMs, warmMs, throughMs ?? 0) / windowMs),
        end: Math.floor(Math.min(untilMs ?? Infinity, nowMs - lagMs) / windowMs),
    };
}
//# sourceMappingURL=schedule.js.map

/***/ }),

/***/ 72904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XL: () => (/* binding */ eventsOf),
  eZ: () => (/* binding */ namesOf),
  Vh: () => (/* binding */ testsOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/print.js
var print = __webpack_require__(42049);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/event.js
var analysis_event = __webpack_require__(22049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/method.js
/** @throws TypeError for a limit that does not fit its subject; no parser lets one through */
function methodOf({ subject, operator, limit }) {
    if (subject.kind === 'health-check-failures') {
        // `< 3` and `>= 3` both break at the third failure, `<= 3` and `> 3` at the fourth
        if (limit.kind === 'count') {
            return { kind: 'consecutive', failures: limit.count + (operator === '<' || operator === '>=' ? 0 : 1) };
        }
    }
    else if (subject.kind === 'response-time') {
        const limitOfSlow = Number((1 - subject.quantile).toFixed(9));
        if (limit.kind === 'duration')
            return { kind: 'guard', event: { kind: 'slow', edgeMs: limit.ms }, limit: limitOfSlow };
        if (limit.kind === 'of-baseline') {
            const event = { kind: 'slower-than-stable', factor: limit.factor, quantile: subject.quantile };
            return { kind: 'guard', event, limit: limitOfSlow };
        }
    }
    else {
        const event = subject.kind === 'error-rate' ? { kind: 'bad' } : { kind: 'slow', edgeMs: subject.edgeMs };
        if (limit.kind === 'share')
            return { kind: 'guard', event, limit: limit.share };
        if (limit.kind === 'of-baseline')
            return { kind: 'rate', event, tolerated: limit.factor };
    }
    throw new TypeError(`A limit of kind ${limit.kind} does not fit ${subject.kind}.`);
}
//# sourceMappingURL=method.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js



function testsOf(plan) {
    const all = new Map();
    plan.stages.forEach((stage, index) => {
        for (const criterion of [...plan.criteria, ...stage.criteria]) {
            const method = methodOf(criterion);
            const key = JSON.stringify(method);
            const known = all.get(key) ?? { criteria: new Map(), method, stages: new Set() };
            known.criteria.set((0,print/* printCriterion */.d)(criterion), criterion);
            known.stages.add(index);
            all.set(key, known);
        }
    });
    const byChance = [...all.values()].filter(({ method }) => method.kind !== 'consecutive').length;
    const enough = Math.log(byChance / plan.analysis.alpha);
    return [...all.values()].map(({ criteria, method, stages }) => ({
        criteria: [...criteria.values()],
        method,
        stages: [...stages],
        enough: method.kind === 'consecutive' ? Infinity : enough,
    }));
}
/** The criteria of a test as they are written. */
function namesOf({ criteria }) {
    return criteria.map(print/* printCriterion */.d).join(', ');
}
/** What a metric source has to count for a plan. */
function eventsOf(tests) {
    const events = tests.flatMap(({ method }) => (method.kind === 'consecutive' ? [] : [method.event]));
    return [...new Map(events.map((event) => [(0,analysis_event/* keyOf */.T)(event), event])).values()];
}
//# sourceMappingURL=tests.js.map

/***/ }),

/***/ 34950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GC: () => (/* binding */ isBreach),
  yM: () => (/* binding */ isShared),
  RT: () => (/* binding */ nothingWeighed),
  vi: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/mixture.js
var mixture = __webpack_require__(96633);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/guard.js

/** How many times its limit the share of events may be. */
const ALTERNATIVES = [1.25, 1.5, 2, 3, 5, 10];
/** What one event says where none is allowed: no chance can have made it. ln, beyond any bar, and finite for JSON. */
const CERTAIN = 1_000;
/** A limit of none, or of all, is taken as one that is so near to it: no likelihood is a ratio of zeros. */
const LEAST = 1e-9;
const noGuardEvidence = (0,mixture/* noEvidence */.n)(ALTERNATIVES);
function addGuardWindow(evidence, seen, limit, dispersion) {
    if (limit === 0)
        return evidence.map((each) => each + (seen.events > 0 ? CERTAIN : 0));
    const allowed = Math.min(Math.max(limit, LEAST), 1 - LEAST);
    return ALTERNATIVES.map((times, index) => {
        // halfway to everything is far enough: a share must stay below 1
        const share = Math.min((1 + allowed) / 2, allowed * times);
        const ratio = seen.events * Math.log(share / allowed) +
            (seen.requests - seen.events) * (Math.log1p(-share) - Math.log1p(-allowed));
        return evidence[index] + ratio / dispersion;
    });
}
//# sourceMappingURL=guard.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/rateTest.js

/** How many times as likely the event may be: from what is hardly seen to what nobody can miss. */
const rateTest_ALTERNATIVES = [1.25, 1.5, 2, 3, 5, 10, 20, 50];
const noRateEvidence = (0,mixture/* noEvidence */.n)(rateTest_ALTERNATIVES);
function addRateWindow(evidence, candidate, stable, tolerated, dispersion) {
    const events = candidate.events + stable.events;
    if (candidate.requests === 0 || stable.requests === 0 || events === 0)
        return evidence;
    const theta = (tolerated * candidate.requests) / (tolerated * candidate.requests + stable.requests);
    return rateTest_ALTERNATIVES.map((times, index) => {
        const ratio = Math.log(times) * candidate.events - events * Math.log1p(theta * (times - 1));
        return evidence[index] + ratio / dispersion;
    });
}
//# sourceMappingURL=rateTest.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/weigh.js



/** An incident of the environment may hit the candidate, with its cold caches, so much more than the stable release. */
const ALIKE = 1.25;
function nothingWeighed({ kind }) {
    return {
        evidence: kind === 'rate' ? noRateEvidence : noGuardEvidence,
        stableEvidence: kind === 'guard' ? noGuardEvidence : null,
        excess: kind === 'guard' ? noRateEvidence : null,
    };
}
/** Adds what one window says. */
function weigh(known, method, candidate, stable, dispersion) {
    if (method.kind === 'rate') {
        const evidence = addRateWindow(known.evidence, candidate, stable, method.tolerated, dispersion);
        return { evidence, stableEvidence: null, excess: null };
    }
    return {
        evidence: addGuardWindow(known.evidence, candidate, method.limit, dispersion),
        stableEvidence: addGuardWindow(known.stableEvidence, stable, method.limit, dispersion),
        excess: addRateWindow(known.excess, candidate, stable, ALIKE, dispersion),
    };
}
/** Whether the stable release evidently breaks it, too, and the candidate not evidently more. */
function isShared({ stableEvidence, excess }, enough) {
    return stableEvidence !== null && (0,mixture/* logEvidence */.y)(stableEvidence) >= enough && (0,mixture/* logEvidence */.y)(excess) < enough;
}
/** Whether the candidate evidently breaks it, and not as the stable release does. */
function isBreach(weighed, enough) {
    return (0,mixture/* logEvidence */.y)(weighed.evidence) >= enough && !isShared(weighed, enough);
}
//# sourceMappingURL=weigh.js.map

/***/ }),

/***/ 92932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ acquire)
});
var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54030);
var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43246);
var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57423);



/** Whoever loses the race so often meets more than chance. */
const MOST_RACES = 20;
async function acquire(acquiring) {
    const { journal, owner, signal } = acquiring;
    let failure = null;
    for (let race = 0; race < MOST_RACES && !isAborted(signal); race += 1) {
        try {
            const acquired = await attempt(acquiring, await journal.load());
            if (acquired !== null)
                return acquired;
            failure = null;
        }
        catch (error) {
            // the answer may have been lost, and not the record: another look tells
            if (failure !== null)
                throw error;
            failure = { error };
        }
    }
    if (isAborted(signal))
        return { ok: false, owner: null };
    throw new Error(`Others wrote to the journal each of the ${MOST_RACES} times that ${owner.name} tried to: try again later.`, failure === null ? undefined : { cause: failure.error });
}
/** Null when somebody else was faster. */
async function attempt(acquiring, { records, head }) {
    const { clock, opening, signal } = acquiring;
    const verdict = await claimOf(acquiring, records);
    switch (verdict.kind) {
        case 'busy':
            return { ok: false, owner: verdict.owner };
        case 'mine':
            return { ok: true, how: howBegun(records), loaded: { records, head } };
        case 'free': {
            if (opening === null)
                return { ok: false, owner: null };
            const loaded = await write(acquiring, [], head, { kind: 'opened', ...opening }, verdict.epoch);
            return loaded && { ok: true, how: 'opened', loaded };
        }
        default: {
            // the head from before the wait: an owner that writes meanwhile is not dead
            if (verdict.waitMs > 0)
                await clock.sleep(verdict.waitMs, signal);
            if (isAborted(signal))
                return null;
            const why = verdict.kind === 'left' ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(records).left : `The run of ${verdict.owner.name} has ended.`;
            const loaded = await write(acquiring, records, head, { kind: 'taken-over', from: verdict.owner, why }, verdict.epoch);
            return loaded && { ok: true, how: 'taken-over', loaded };
        }
    }
}
/** Where the last record is the one that this owner began with, nobody has gone on from it yet. */
function howBegun(records) {
    const kind = records.at(-1)?.kind;
    return kind === 'opened' || kind === 'taken-over' ? kind : 'resumed';
}
function isAborted(signal) {
    return signal?.aborted ?? false;
}
async function claimOf({ owner: me, alive }, records) {
    const first = (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B)(records, me, null);
    return first.kind === 'busy' ? (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B)(records, me, await alive(first.owner)) : first;
}
async function write({ journal, clock, owner }, before, head, fact, epoch) {
    const atMs = Math.max(clock.now(), (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(before)?.lastAtMs ?? 0);
    const record = { version: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_VERSION */ .h, atMs, owner, epoch, ...fact };
    const appended = await journal.append([record], head);
    return appended.ok ? { records: [...before, record], head: appended.head } : null;
}
//# sourceMappingURL=acquire.js.map

/***/ }),

/***/ 84036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ bringHome),
  r: () => (/* binding */ drive)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/verdict/clock.js
var clock = __webpack_require__(99438);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/analysis.js + 1 modules
var analysis_analysis = __webpack_require__(40942);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/schedule.js
var analysis_schedule = __webpack_require__(92916);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/verdict/idle.js
var idle = __webpack_require__(10104);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/fold.js + 2 modules
var fold = __webpack_require__(43246);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/limits.js
var limits = __webpack_require__(13730);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/record.js
var record = __webpack_require__(57423);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/stepping.js



/** Nothing more to do now. */
function still(state) {
    return { state, effects: [], records: [] };
}
function act(state, effect) {
    return { state, effects: [effect], records: [] };
}
/** Records facts, and goes on from the state that they give. */
function stepping_record(progress, atMs, facts, next = still) {
    const records = facts.map((fact) => recordOf(progress, fact, atMs));
    const state = records.reduce(fold/* evolve */.s, progress.state);
    const step = next({ ...progress, state });
    return { ...step, records: [...records, ...step.records] };
}
/** The rollout is over, and its records say so. */
function end(progress, atMs, result, reason) {
    return stepping_record(progress, atMs, [{ kind: 'ended', result, reason }], (ended) => act(ended, { kind: 'end', result, reason }));
}
function recordOf({ state, me }, fact, atMs) {
    // a clock that is lost, or went back, does not put records out of order
    const at = Number.isFinite(atMs) ? Math.max(atMs, state.lastAtMs) : state.lastAtMs;
    return { version: record/* RECORD_VERSION */.h, atMs: at, owner: me, epoch: state.epoch, ...shortened(fact) };
}
/** Reasons and details come from others, and may be as long as a page. */
function shortened(fact) {
    if (!Object.values(fact).some(isLong))
        return fact;
    const cut = Object.entries(fact).map(([key, value]) => [
        key,
        isLong(value) ? `${value.slice(0, limits/* LONGEST_TEXT */.xG - 1)}…` : value,
    ]);
    return Object.fromEntries(cut);
}
function isLong(value) {
    return typeof value === 'string' && value.length > limits/* LONGEST_TEXT */.xG;
}
//# sourceMappingURL=stepping.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/measuring.js




/** The windows that are closed by now and were not taken yet, oldest first: they are to be taken in this order. */
function due({ state, tests, means, analysis }, nowMs) {
    if (means.lagMs === null || !tests.some(({ method }) => (0,idle/* needsTraffic */.r)(method)))
        return [];
    const { windowMs, warmUpMs } = state.plan.analysis;
    const schedule = { periods: state.periods, windowMs, warmUpMs, lagMs: means.lagMs };
    return (0,analysis_schedule/* closedWindows */.k)(schedule, analysis.throughMs, nowMs);
}
/** Whether the candidate's health is to be asked for at the stage that is on. */
function needsHealth({ state, tests }) {
    return (state.verifiedAtMs !== null &&
        tests.some(({ method, stages }) => !(0,idle/* needsTraffic */.r)(method) && stages.includes(state.stage)));
}
function counted(progress, window, lost, atMs) {
    const { state, tests, unwritten } = progress;
    const analysis = (0,analysis_analysis/* takeWindow */.IY)(progress.analysis, window, tests, state.plan.analysis);
    if (analysis === progress.analysis)
        return still(progress);
    const taken = { ...progress, analysis, unwritten: unwritten + 1 };
    return lost ? stepping_record(taken, atMs, [{ kind: 'lost', windows: 1 }]) : still(taken);
}
function checked(progress, passed, why) {
    if (passed === null)
        return { ...progress, unchecked: why };
    const { state, tests } = progress;
    const analysis = (0,analysis_analysis/* takeHealthCheck */.Wg)(progress.analysis, { stage: state.stage, passed }, tests);
    return { ...progress, analysis, unchecked: null };
}
//# sourceMappingURL=measuring.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/goal.js
var rollout_goal = __webpack_require__(93021);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/troubles.js


const TEXT = {
    target: 'the target could not be read',
    word: 'the target did not take what it was asked for',
    record: 'no record could be written into the journal, without which nothing goes forward',
    metrics: 'the metrics could not be read',
    health: 'the health check could not be made',
};
/** @param why what is the matter with it; null when it does what it should */
function troubled(progress, of, why, atMs) {
    const before = progress.troubles.find((each) => each.of === of);
    if (before === undefined && why === null)
        return progress;
    const { sinceMs = null, lostMs = 0, why: said = '' } = before ?? {};
    const now = why === null
        ? { of, why: said, sinceMs: null, lostMs: lostMs + lasted(sinceMs, atMs) }
        : { of, why, sinceMs: sinceMs ?? atMs, lostMs };
    return { ...progress, troubles: [...progress.troubles.filter((each) => each !== before), now] };
}
/** What has kept a rollout from going forward for long, as sentences after another one; empty for nothing. */
function lastingTroubles({ troubles }, atMs) {
    return troubles
        .map(({ of, why, sinceMs, lostMs }) => ({ of, why, ms: lostMs + lasted(sinceMs, atMs) }))
        .filter(({ ms }) => ms >= limits/* LASTING_MS */.i_)
        .toSorted((one, other) => other.ms - one.ms)
        .map(({ of, why, ms }) => ` For ${(0,duration/* formatDuration */.a)(Math.round(ms / 1_000) * 1_000)} ${TEXT[of]}: ${sentence(why)}`)
        .join('');
}
/** A clock that is lost tells no times. */
function lasted(sinceMs, atMs) {
    const ms = sinceMs === null ? 0 : atMs - sinceMs;
    return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
function sentence(why) {
    const text = why.length > limits/* LONGEST_CAUSE */.Z6 ? `${why.slice(0, limits/* LONGEST_CAUSE */.Z6 - 1)}…` : why;
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
//# sourceMappingURL=troubles.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/asking.js




/** How often a goal was asked for in a row by this process. */
function askedFor({ asked }, goal) {
    return asked !== null && (0,rollout_goal/* sameGoal */.wP)(asked.goal, goal) ? asked : null;
}
function startsAsking(progress, goal, atMs) {
    const before = askedFor(progress, goal);
    const [times, refusals] = [(before?.times ?? 0) + 1, before?.refusals ?? 0];
    return { ...progress, asked: { goal, times, refusals, atMs, atSleptMs: progress.sleptMs, failure: null } };
}
/** Whether it was asked for so long ago, ms; by the time that was slept where the clock does not go on. */
function isLongAgo({ sleptMs }, asked, ms, nowMs) {
    return !(nowMs - asked.atMs < ms) || sleptMs - asked.atSleptMs >= ms;
}
function wasApplied(progress, goal, { sent, detail }, atMs) {
    const asked = askedFor(progress, goal);
    const answered = asked && { ...asked, refusals: 0, atMs, failure: null };
    const now = troubled({ ...progress, asked: answered }, 'word', null, atMs);
    return stepping_record(now, atMs, [{ kind: 'applied', goal, sent, detail }]);
}
function wasNotApplied(progress, goal, certainty, why, atMs) {
    const asked = askedFor(progress, goal);
    const refusals = certainty === 'refused' ? (asked?.refusals ?? 0) + 1 : 0;
    const answered = asked && { ...asked, refusals, atMs, failure: why };
    const sent = certainty === 'refused' ? false : null;
    const detail = `${certainty === 'refused' ? 'Refused' : 'It is not known whether it was done'}: ${why}`;
    const now = { ...progress, asked: answered };
    return stepping_record((0,rollout_goal/* isForward */.mt)(goal) ? troubled(now, 'word', why, atMs) : now, atMs, [
        { kind: 'applied', goal, sent, detail },
    ]);
}
/** Why a forward goal that does not show will not; null while there is hope. */
function hopeless(progress, goal) {
    const asked = askedFor(progress, goal);
    if (asked === null)
        return null;
    const reason = asked.failure === null ? '' : `: ${asked.failure}`;
    // nothing is there yet that could be under way
    const most = goal.kind === 'prepare' ? 1 : limits/* MOST_REFUSALS */.gc;
    if (asked.refusals >= most)
        return `The target refused ${(0,rollout_goal/* goalText */.zX)(goal)}${reason}`;
    if (asked.times < limits/* MOST_ASKS */.RC)
        return null;
    return `Asked for ${asked.times} times, and the target does not show ${(0,rollout_goal/* goalText */.zX)(goal)}${reason}`;
}
function mayAsk({ state, seen, asked }, goal, atMs) {
    const { intent } = state;
    if (intent === null || !(0,rollout_goal/* sameGoal */.wP)(intent.goal, goal))
        return true;
    const lastMs = Math.max(intent.applied?.atMs ?? intent.atMs, asked?.atMs ?? 0);
    return atMs - lastMs >= limits/* ASK_AGAIN_MS */.G$ && seen !== null && seen.atMs > lastMs;
}
//# sourceMappingURL=asking.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/weights.js
/** Weights come in steps of 0.1; what a platform makes of shares of its own may differ by less. */
const SAME = 0.05;
/** Whether the weight that was read, per cent, is the one that was written. */
function isWeight(read, written) {
    return read !== null && Math.abs(read - written) <= SAME;
}
function isAbove(read, written) {
    return read !== null && read > written + SAME;
}
//# sourceMappingURL=weights.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/foreign.js

const UNTOLD = ['absent', 'reverting', 'reverted', 'superseded'];
/** What somebody else has done to the target, in words; null for nothing. */
function foreignHand(state, { foreign, weight, phase, yielded = false }) {
    if (foreign !== null)
        return foreign;
    // traffic that goes back is the platform's own doing, and is seen as that; what does not show has no weight that could be wrong
    if (!state.prepared || UNTOLD.includes(phase))
        return null;
    const written = highestWritten(state);
    if (isAbove(weight, written)) {
        return `The candidate has ${weight}% of the traffic, and was given no more than ${written}%.`;
    }
    if (state.verifiedAtMs !== null && weight !== null && !isWeight(weight, written)) {
        return `The candidate has ${weight}% of the traffic, and had the ${written}% that it was given before.`;
    }
    // some platforms keep a release only once it has no share of its own
    if (state.promoted && yielded)
        return null;
    const had = lastVerified(state);
    if (weight !== null && isAbove(had, weight)) {
        return `The candidate has ${weight}% of the traffic, and had ${had}% before it was to get ${written}%.`;
    }
    return null;
}
/** The weight that was read back last, per cent; 0 before the first. */
function lastVerified({ plan, periods }) {
    return plan.stages[periods.at(-1)?.stage ?? -1]?.weight ?? 0;
}
/** The most of the traffic that the candidate was ever given, per cent. */
function highestWritten({ plan, stage, promoted }) {
    // all at once leaves it to the platform when: it does not wait for a word
    if (promoted || plan.strategy === 'all-at-once')
        return 100;
    return plan.stages[stage]?.weight ?? 0;
}
//# sourceMappingURL=foreign.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var tests = __webpack_require__(72904);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/progress.js


/** A rollout as a process finds it: begun just now, or by another. */
function startProgress(state, me, means) {
    return {
        state,
        me,
        means,
        tests: (0,tests/* testsOf */.Vh)(state.plan),
        analysis: state.analysis,
        unwritten: 0,
        seen: null,
        waitsFor: null,
        sleptMs: 0,
        unseen: null,
        unchecked: null,
        troubles: [],
        asked: null,
        back: null,
        parting: null,
    };
}
/** Whether there may be a candidate: it was asked for, it is there, nobody has looked, or whoever asked for it left no record. */
function mayBeThere({ state, means, seen }) {
    return state.prepared || means.isHomeward || seen === null || seen.snapshot.phase !== 'absent';
}
/** The target as it is now; null when the last look failed, or there was none. */
function current({ seen, unseen }) {
    return seen === null || unseen !== null ? null : seen.snapshot;
}
/** Whether the last look was too long ago to bring anything on by it; also when there was none. */
function isOld({ seen }, nowMs) {
    return seen === null || nowMs - seen.askedMs > limits/* LOOK_WITHIN_MS */.fX;
}
//# sourceMappingURL=progress.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/homecoming.js



/** How it ended; null while the stable release does not have all traffic. */
function homecoming(progress, { why, failed }, { phase, reason, weight }, atMs) {
    const { abort } = progress.state;
    const result = failed ? 'failed' : abort === null ? 'rolled-back' : 'stopped';
    switch (phase) {
        case 'reverted':
            // the platform's word is believed where the weight cannot be read, but not against what is read
            return isAbove(weight, 0) ? null : { result, reason: why };
        case 'superseded':
            return { result: 'superseded', reason };
        case 'failed':
            // no traffic meets it, yet what runs may be the candidate still, and be what is deployed next
            return weight === 0 && wasInVain(progress, atMs)
                ? { result: 'failed', reason: why.includes(reason) ? why : `${why} ${reason}` }
                : null;
        case 'absent':
            return isGone(progress, atMs) ? { result, reason: why } : null;
        default:
            return null;
    }
}
/** Whether a rollback was asked for, long enough ago to show, and a look since then does not show it. */
function wasInVain(progress, atMs) {
    const asked = askedFor(progress, { kind: 'restore' });
    if (asked === null || !isLongAgo(progress, asked, limits/* RESTORE_AGAIN_MS */.ll, atMs))
        return false;
    return progress.seen !== null && progress.seen.atMs > asked.atMs;
}
/** What was sent may show late: it is not there when a rollback that was asked for after that time did not find it either. */
function isGone(progress, atMs) {
    const { state, seen } = progress;
    const asked = askedFor(progress, { kind: 'restore' });
    if (asked === null || asked.failure !== null || seen === null)
        return false;
    return asked.times > 1 && seen.atMs > asked.atMs && atMs - (state.back?.atMs ?? atMs) >= limits/* ASK_AGAIN_MS */.G$;
}
//# sourceMappingURL=homecoming.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/parting.js



const RETIRE = { kind: 'retire' };
/** The traffic is where it belongs: what the rollout needed of the target for itself is undone, then it is over. */
function startParting(progress, result, reason, atMs) {
    const parting = { result, reason };
    return part({ ...progress, parting, asked: null }, parting, atMs);
}
function part(progress, { result, reason }, atMs) {
    const asked = askedFor(progress, RETIRE);
    const send = { kind: 'send', goal: RETIRE, stage: Math.max(0, progress.state.stage), why: reason };
    if (asked === null)
        return act(progress, send);
    if (asked.failure === null)
        return end(progress, atMs, result, reason);
    if (asked.times < limits/* MOST_RETIRE_ASKS */.hp) {
        return isLongAgo(progress, asked, limits/* RESTORE_AGAIN_MS */.ll, atMs) ? act(progress, send) : still(progress);
    }
    const said = `${reason} The target is not configured as before: ${asked.failure}`;
    // without its last record another process finds it, and tries again
    return progress.means.isHomeward
        ? end(progress, atMs, result, said)
        : act(progress, { kind: 'end', result, reason: said });
}
//# sourceMappingURL=parting.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/reverting.js








const RESTORE = { kind: 'restore' };
/** Gives up: all traffic goes back to the stable release. Where nothing was sent, there is nothing to bring back. */
function turnBack(progress, why, atMs, { failed = false, byPlatform = false } = {}) {
    const { state } = progress;
    if (!mayBeThere(progress)) {
        const result = state.abort === null ? 'failed' : 'stopped';
        return end(progress, atMs, result, `${why} Nothing was sent.`);
    }
    const back = { why, sinceMs: atMs, sinceSleptMs: progress.sleptMs, failed, byPlatform };
    return goBack({ ...progress, back }, back, atMs);
}
/** On the way back: asks until a look shows that the stable release has all traffic, or until a person has to see to it. */
function goBack(progress, back, atMs) {
    const { state } = progress;
    const snapshot = current(progress);
    const home = snapshot && homecoming(progress, told(progress, back, snapshot, atMs), snapshot, atMs);
    if (home)
        return startParting(progress, home.result, home.reason, atMs);
    const lost = outOfBounds(progress, back, atMs);
    if (lost !== null)
        return end(progress, atMs, 'rollback-failed', `${back.why} ${lost}`);
    if (snapshot?.phase === 'reverting' || !isTime(progress, atMs))
        return still(progress);
    const stable = snapshot?.stable;
    // the platform has to decide: what is not ready may still be better than what is bad
    const unready = stable?.ready === false ? ` Beware: ${stable.name} is not ready to take all traffic.` : '';
    const why = `${back.why}${unready}`;
    const stage = Math.max(0, state.stage);
    return act(progress, { kind: 'send', goal: RESTORE, stage, why, ...(back.failed && { failed: true }) });
}
/** It may have done so because nobody told it to go on in time. */
function platformWentBack(progress, reason, atMs) {
    return `The platform went back: ${reason}${lastingTroubles(progress, atMs)}`;
}
function told(progress, back, { phase, reason }, atMs) {
    return back.byPlatform && phase === 'reverted' ? { ...back, why: platformWentBack(progress, reason, atMs) } : back;
}
function isTime(progress, atMs) {
    const asked = askedFor(progress, RESTORE);
    return asked === null || isLongAgo(progress, asked, limits/* RESTORE_AGAIN_MS */.ll, atMs);
}
/** Why nobody will wait any longer, and what a person should do; null while there is time. */
function outOfBounds(progress, back, atMs) {
    const { state, seen, unseen } = progress;
    const asked = askedFor(progress, RESTORE);
    const isOver = atMs - back.sinceMs >= limits/* RESTORE_WITHIN_MS */.qL ||
        progress.sleptMs - back.sinceSleptMs >= limits/* RESTORE_WITHIN_MS */.qL ||
        (asked !== null && (asked.times >= limits/* MOST_RESTORE_ASKS */.y$ || asked.refusals >= limits/* MOST_RESTORE_REFUSALS */.l2));
    if (!isOver)
        return null;
    const times = asked?.times ?? 0;
    const lasted = Number.isFinite(atMs - back.sinceMs)
        ? ` in ${(0,duration/* formatDuration */.a)(Math.max(0, Math.round(atMs - back.sinceMs)))}`
        : '';
    const stable = seen?.snapshot.stable?.name ?? 'the release before';
    const facts = [
        `The rollback did not bring ${stable} back: asked for ${times} times${lasted}.`,
        ...(asked?.failure ? [`The target said last: ${asked.failure}`] : []),
        ...(unseen === null ? (seen ? [`It shows: ${shown(seen.snapshot)}`] : []) : [`It cannot be read: ${unseen}`]),
        `See by hand to it that all traffic of ${state.target} goes to ${stable}.`,
    ];
    return facts.join(' ');
}
function shown({ phase, weight, reason, foreign }) {
    const share = weight === null ? '' : `, ${weight}% on the candidate`;
    return `${phase}${share}, ${reason}${foreign === null ? '' : ` (${foreign})`}`;
}
//# sourceMappingURL=reverting.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/advancing.js






/** Why nothing may go forward now; null for nothing. None of these is a reason to go back. */
function blockedBy(progress, blocked) {
    const { state, unseen, unchecked } = progress;
    const snapshot = current(progress);
    if (state.hold !== null)
        return `On hold: ${state.hold.why} (${state.hold.by})`;
    if (blocked !== null)
        return blocked;
    if (snapshot === null)
        return unseen === null ? 'Nobody has looked yet.' : `The target cannot be read: ${unseen}`;
    const foreign = foreignHand(state, snapshot);
    if (foreign !== null)
        return `Somebody else changed the target: ${foreign}`;
    if (state.stage >= 0 && snapshot.weight === null)
        return 'What weight the candidate has cannot be read.';
    return unchecked === null || !needsHealth(progress) ? null : `The health check could not be made: ${unchecked}`;
}
/** Asks for a forward goal, unless something blocks it, or the last attempt may still show. */
function advance(progress, { atMs, blocked }, goal, stage, why) {
    const vain = hopeless(progress, goal);
    if (vain !== null)
        return turnBack(progress, vain, atMs, { failed: goal.kind === 'prepare' });
    const waitsFor = blockedBy(progress, blocked);
    if (waitsFor !== null)
        return still({ ...progress, waitsFor });
    if (!mayAsk(progress, goal, atMs))
        return still(progress);
    return act(progress, { kind: 'send', goal, stage, why });
}
//# sourceMappingURL=advancing.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/assess.js
var assess = __webpack_require__(49915);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/verdict/decide.js
var decide = __webpack_require__(42626);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/judging.js





/** How a reason begins that waits for a person. */
const CALL = 'A person has to see to it:';
/** Judges the stage that is on by all that was seen; a person's word, what blocks and `on-failure: hold` included. */
function judge(progress, now, late) {
    const { state, means } = progress;
    const situation = situationOf(progress, now.atMs);
    const { decision, why, parts } = (0,decide/* decide */.L)(situation);
    const judgement = (as, because) => ({
        decision: as,
        why: because,
        wantsSmokeTest: false,
    });
    const isFailure = decision === 'rollback' && (parts[0].rule === 'evidence' || parts[0].rule === 'abort');
    const overridden = state.override !== null && state.verifiedAtMs !== null;
    if (isFailure && !overridden && (late !== null || state.plan.onFailure === 'rollback'))
        return judgement('rollback', why);
    if (late !== null)
        return judgement('rollback', late);
    if (overridden)
        return forward(progress, now, `${state.override.why} (${state.override.by})`);
    if (isFailure)
        return judgement('hold', `${CALL} ${why}`);
    if (decision === 'promote')
        return forward(progress, now, why);
    const wantsSmokeTest = decision === 'hold' &&
        means.smokeTest &&
        state.smoke === null &&
        state.plan.onNoTraffic === 'smoke-only' &&
        (0,decide/* decide */.L)({ ...situation, smoke: 'passed' }).decision === 'promote';
    // its time may be over because nobody could look, count or write
    const because = decision === 'rollback' ? `${why}${lastingTroubles(progress, now.atMs)}` : why;
    return { ...judgement(decision, because), wantsSmokeTest };
}
function forward(progress, { blocked }, why) {
    const block = blockedBy(progress, blocked);
    return { decision: block === null ? 'promote' : 'hold', why: block ?? why, wantsSmokeTest: false };
}
function situationOf(progress, nowMs) {
    const { state, analysis, tests } = progress;
    const { plan, stage, startedAtMs, verifiedAtMs, smoke } = state;
    const { weight } = plan.stages[stage];
    return {
        plan,
        stage,
        nowMs,
        startedAtMs,
        verifiedAtMs,
        aborts: [],
        assessments: (0,assess/* assess */.n)(analysis, tests, plan.analysis, { index: stage, weight }),
        unread: due(progress, nowMs).length,
        smoke: smoke === null ? 'not run' : smoke.passed ? 'passed' : 'failed',
    };
}
//# sourceMappingURL=judging.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/entering.js





/** Before the first stage: the candidate comes up, and is asked itself before it gets traffic. */
function enter(progress, now, late) {
    if (late !== null) {
        if (!mayBeThere(progress))
            return end(progress, now.atMs, 'timed-out', `${late} Nothing was sent.`);
        return turnBack(progress, late, now.atMs);
    }
    const snapshot = current(progress);
    if (snapshot === null)
        return still(progress);
    if (!progress.state.prepared || snapshot.phase === 'absent') {
        return advance(progress, now, { kind: 'prepare' }, 0, `To bring ${progress.state.release} up.`);
    }
    // a platform that does not wait has begun with the first stage by itself
    const isUp = snapshot.phase === 'waiting' || (snapshot.phase !== 'preparing' && (snapshot.weight ?? 0) > 0);
    return isUp ? gate(progress, now) : still(progress);
}
function gate(progress, now) {
    const { state, means } = progress;
    if (state.override === null) {
        if (state.gate === null && means.smokeTest)
            return act(progress, { kind: 'smoke-test' });
        if (state.gate?.passed === false) {
            // with `on-failure: hold` a person has to say what becomes of it
            const why = `The smoke test of the candidate failed: ${state.gate.why}`;
            if (state.plan.onFailure === 'hold')
                return still({ ...progress, waitsFor: `${CALL} ${why}` });
            return turnBack(progress, why, now.atMs);
        }
    }
    if (means.until !== null && means.until < 0) {
        return act(progress, { kind: 'pause', reason: 'The candidate is up and waits for its first traffic.' });
    }
    return advance(progress, now, { kind: 'weight', weight: state.plan.stages[0].weight }, 0, whyEnter(progress));
}
function whyEnter({ state }) {
    if (state.override !== null)
        return `${state.override.why} (${state.override.by})`;
    return state.gate === null ? 'The candidate is up.' : `The smoke test of the candidate passed: ${state.gate.why}`;
}
//# sourceMappingURL=entering.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/finishing.js






/** The candidate was judged good at all stages: the platform keeps it, and retires the release before. */
function finish(progress, now, late) {
    const { state, seen } = progress;
    const { atMs } = now;
    const phase = seen?.snapshot.phase ?? null;
    // it is the stable release now: an abort comes too late
    if (phase === 'done')
        return startParting(progress, 'succeeded', state.judged?.why ?? 'All stages are good.', atMs);
    // while the release before is being retired, only a person may want it back: its capacity goes
    const abort = phase === 'finishing' && state.abort === null ? null : abortOf(progress);
    if (abort !== null)
        return turnBack(progress, abort, atMs);
    if (phase === 'finishing' || phase === null) {
        if (late === null || atMs - state.startedAtMs < state.plan.deadlineMs + limits/* FINISH_WITHIN_MS */.zP)
            return still(progress);
        const reason = `${late} All traffic is on ${state.release}, and the release before is still being retired.`;
        return act(progress, { kind: 'end', result: 'timed-out', reason });
    }
    if (late !== null)
        return turnBack(progress, late, atMs);
    if (phase !== 'waiting')
        return still(progress);
    return advance(progress, now, { kind: 'promote' }, state.stage, `It is not promoted yet: ${seen.snapshot.reason}.`);
}
//# sourceMappingURL=finishing.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/course.js
/** Whether the stage that is on is the last one. */
function isFinal({ plan, stage }) {
    return stage === plan.stages.length - 1;
}
/** What comes after the stage that is on. */
function nextGoal(state) {
    if (isFinal(state))
        return { kind: 'promote' };
    return { kind: 'weight', weight: state.plan.stages[state.stage + 1].weight };
}
//# sourceMappingURL=course.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/staging.js







/** At a stage: its weight is written, then read back, then judged until it is good or its time is over. */
function stay(progress, now, late) {
    const judgement = judge(progress, now, late);
    if (judgement.wantsSmokeTest)
        return act(progress, { kind: 'smoke-test' });
    if (!isNews(progress, judgement))
        return follow(progress, judgement, now);
    const { state, analysis } = progress;
    const { decision, why } = judgement;
    const judged = { kind: 'judged', stage: state.stage, decision, why, analysis };
    return stepping_record({ ...progress, unwritten: 0 }, now.atMs, [judged], (noted) => follow(noted, judgement, now));
}
function follow(progress, { decision, why }, now) {
    const { state } = progress;
    if (decision === 'rollback')
        return turnBack(progress, why, now.atMs);
    if (state.verifiedAtMs === null)
        return rewrite(progress, now);
    return decision === 'promote' ? goOn(progress, why, now) : still({ ...progress, waitsFor: why });
}
/** What is written down: a decision that is new, and sums often enough that little is lost with a process. */
function isNews({ state, unwritten }, { decision, why }) {
    const before = state.judged;
    if (why.startsWith(CALL) && !before?.why.startsWith(CALL))
        return true;
    if (decision !== 'hold' && unwritten > 0)
        return true;
    if (before === null || before.stage !== state.stage || before.decision !== decision)
        return state.verifiedAtMs !== null || decision === 'rollback';
    return unwritten >= limits/* WINDOWS_PER_RECORD */.gO;
}
/** The weight was to be written, and does not show. */
function rewrite(progress, now) {
    const { stage, plan, foreign } = progress.state;
    // what somebody else took back is not written over
    if (foreign !== null || current(progress)?.phase !== 'waiting')
        return still(progress);
    const { weight } = plan.stages[stage];
    return advance(progress, now, { kind: 'weight', weight }, stage, 'The weight that was written does not show.');
}
function goOn(progress, why, now) {
    const { state, means } = progress;
    const { phase } = current(progress);
    const { stage } = state;
    // a platform that went on by itself has all traffic on the candidate, and takes the last word at any time
    const takesNext = phase === 'waiting' || (isFinal(state) && (phase === 'finishing' || phase === 'done'));
    if (!takesNext)
        return still(progress);
    if (means.until !== null && stage >= means.until && !isFinal(state)) {
        return act(progress, { kind: 'pause', reason: `${state.plan.stages[stage].weight}% is good: ${why}` });
    }
    return advance(progress, now, nextGoal(state), isFinal(state) ? stage : stage + 1, why);
}
//# sourceMappingURL=staging.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/tick.js










function tick(progress, now) {
    const { state, seen, parting, back } = progress;
    const { atMs } = now;
    if (state.ended !== null)
        return act(progress, { kind: 'end', ...state.ended });
    if (parting !== null)
        return part(progress, parting, atMs);
    if (back !== null)
        return goBack(progress, back, atMs);
    if (state.back !== null)
        return turnBack(progress, state.back.why, atMs, { failed: state.back.failed });
    if (seen !== null && mayBeThere(progress)) {
        const { phase, reason } = seen.snapshot;
        // what it has set up for itself would be in the way of whoever took over
        if (phase === 'superseded')
            return startParting(progress, 'superseded', reason, atMs);
        if (phase === 'failed')
            return turnBack(progress, `The platform gave up: ${reason}`, atMs, { failed: true });
        if (phase === 'reverting' || phase === 'reverted') {
            return turnBack(progress, platformWentBack(progress, reason, atMs), atMs, { byPlatform: true });
        }
    }
    const late = isLate(progress, now);
    if (state.promoted)
        return finish(progress, now, late);
    const abort = abortOf(progress);
    if (abort !== null)
        return turnBack(progress, abort, atMs);
    return state.stage < 0 ? enter(progress, now, late) : stay(progress, now, late);
}
/** Why to give up at once; null for nothing. */
function abortOf({ state, seen }) {
    if (state.abort !== null)
        return `${state.abort.why} (${state.abort.by})`;
    const alarms = seen?.snapshot.alarms ?? [];
    return alarms.length === 0 ? null : `Alarms that fire: ${alarms.join(', ')}.`;
}
/** Why its time is over; null when it is not. */
function isLate(progress, { atMs }) {
    const { state, sleptMs } = progress;
    const { deadlineMs } = state.plan;
    const times = { nowMs: atMs, startedAtMs: state.startedAtMs, verifiedAtMs: state.verifiedAtMs };
    if (sleptMs < deadlineMs && (0,clock/* lastedMs */.ui)(times) < deadlineMs)
        return null;
    return `The rollout's ${(0,duration/* formatDuration */.a)(deadlineMs)} are over.${lastingTroubles(progress, atMs)}`;
}
//# sourceMappingURL=tick.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/concluding.js


/** Tries to get the last records into the journal, for a while; the traffic is where it should be without them. */
async function conclude(run, { result, reason }) {
    const { clock, pollMs, signal } = run.holding;
    const written = new AbortController();
    const last = { failure: null };
    const writing = (async () => {
        for (let writes = 0; writes < limits/* MOST_LAST_WRITES */.uG && !run.chronicle.isWritten && run.lostTo === null; writes += 1) {
            if (writes > 0)
                await clock.sleep(pollMs, signal);
            last.failure = await writeLast(run);
        }
    })();
    const within = signal.aborted ? limits/* LAST_WRITE_WITHIN_MS */.KL.cancelled : limits/* LAST_WRITE_WITHIN_MS */.KL.usual;
    await Promise.race([writing, clock.sleep(within, written.signal)]);
    written.abort();
    const { chronicle } = run;
    const { records, isWritten: recorded } = chronicle;
    // a record that was on its way as the job was cancelled is one of them
    const { failure } = last;
    const told = recorded || failure === null ? reason : `${reason} The journal does not have its end: ${failure}`;
    const { parting, asked } = run.progress;
    const untidy = parting !== null && asked?.goal.kind === 'retire' ? asked.failure : null;
    return { result, reason: told, state: (0,fold/* fold */.A)(records), records, untidy, recorded };
}
/** Why nothing could be written; null when it was, or others have written. */
async function writeLast(run) {
    try {
        if (await run.chronicle.write())
            return null;
        const heard = await run.chronicle.hear();
        if (heard.kind === 'lost')
            run.lostTo = heard.owner;
        if (heard.kind === 'told')
            run.take({ kind: 'told', state: heard.state });
        return null;
    }
    catch (error) {
        return run.trouble('The journal cannot be written', error);
    }
}
//# sourceMappingURL=concluding.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/ports.js
var ports = __webpack_require__(54568);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/sameJson.js
/** Whether plain data is the same as JSON, whatever the order of keys that a store gives back. */
function isSameJson(a, b) {
    if (a === b)
        return true;
    if (!isObject(a) || !isObject(b))
        return JSON.stringify(a) === JSON.stringify(b);
    if (Array.isArray(a) || Array.isArray(b)) {
        return (Array.isArray(a) &&
            Array.isArray(b) &&
            a.length === b.length &&
            // JSON writes what is undefined as null
            a.every((each, index) => isSameJson(each ?? null, b[index] ?? null)));
    }
    const keys = keysOf(a);
    return keys.length === keysOf(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** Those that JSON has. */
function keysOf(members) {
    return Object.keys(members).filter((key) => members[key] !== undefined);
}
//# sourceMappingURL=sameJson.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/chronicle.js


/** The records of one rollout: those that are in the journal, and those that are to be written there. */
class Chronicle {
    #journal;
    #durable;
    #pending = [];
    #head;
    #last = Promise.resolve();
    #isWriting = false;
    constructor(journal, { records, head }) {
        this.#journal = journal;
        this.#durable = records;
        this.#head = head;
    }
    get records() {
        return [...this.#durable, ...this.#pending];
    }
    /** Whether all is in the journal. */
    get isWritten() {
        return this.#pending.length === 0;
    }
    /** To be written with the next that is. */
    note(records) {
        this.#pending = [...this.#pending, ...records];
    }
    write(more = []) {
        return this.#inTurn(() => this.#write(more));
    }
    /** Writes what is noted while nobody waits for it. With `hears`, once more when somebody else has written before. */
    writeSoon({ hears }) {
        if (this.#isWriting || this.isWritten)
            return;
        this.#isWriting = true;
        const writing = async () => {
            try {
                if ((await this.#write([])) || !hears)
                    return;
                if ((await this.#hear()).kind !== 'lost')
                    await this.#write([]);
            }
            catch {
                // the next ones take them along
            }
            finally {
                this.#isWriting = false;
            }
        };
        void this.#inTurn(writing);
    }
    /** Reads what others have written. Rejects when the journal cannot be read. */
    hear() {
        return this.#inTurn(() => this.#hear());
    }
    /** One after the other: each begins with the head that the one before left. */
    #inTurn(operation) {
        const result = this.#last.then(operation);
        this.#last = result.catch(() => { });
        return result;
    }
    async #write(more) {
        const noted = this.#pending;
        const batch = [...noted, ...more];
        if (batch.length === 0)
            return true;
        const appended = await this.#journal.append(batch, this.#head);
        if (!appended.ok)
            return false;
        this.#head = appended.head;
        this.#durable = [...this.#durable, ...batch];
        // what was noted meanwhile came later
        this.#pending = this.#pending.slice(noted.length);
        return true;
    }
    async #hear() {
        const { records, head } = await this.#journal.load();
        const before = this.#durable;
        // a copy that lags behind shows what was there before
        if (records.length < before.length && isBeginning(records, before))
            return { kind: 'nothing' };
        const [ours, theirs] = [before[0], records[0]];
        if (theirs?.kind === 'opened' && ours.kind === 'opened' && theirs.rollout !== ours.rollout) {
            return theirs.atMs < ours.atMs ? { kind: 'nothing' } : { kind: 'lost', owner: (0,fold/* fold */.A)(records).owner };
        }
        if (!isBeginning(before, records))
            return { kind: 'rewritten' };
        const newer = records.slice(before.length);
        if (newer.length === 0) {
            this.#durable = records;
            this.#head = head;
            return { kind: 'nothing' };
        }
        const { epoch } = (0,fold/* fold */.A)(before);
        const lost = newer.find((each) => each.kind === 'taken-over' && each.epoch > epoch);
        if (lost !== undefined)
            return { kind: 'lost', owner: lost.owner };
        // an append whose answer was lost had taken effect
        const told = without(newer, this.#pending);
        const pending = without(this.#pending, newer);
        // nobody writes after what cannot be read: it may be a word to stop
        const state = (0,fold/* fold */.A)([...records, ...pending]);
        this.#durable = records;
        this.#head = head;
        this.#pending = pending;
        return { kind: 'told', state, records: told };
    }
}
function without(some, others) {
    return some.filter((each) => !others.some((other) => isSameJson(each, other)));
}
function isBeginning(some, all) {
    const last = some.length - 1;
    // each record is chained to those before it, so the last one stands for them
    return last < all.length && (last < 0 || isSameJson(some[last], all[last]));
}
//# sourceMappingURL=chronicle.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/decide/looking.js




/** Phases in which a weight that is read is the one that traffic goes by, and stays. */
const SERVING = ['waiting', 'shifting', 'finishing', 'done'];
/** A look at the target: whether its weight is as written, and whether somebody else has had a hand in it. */
function looked(progress, snapshot, atMs, askedMs = atMs) {
    const { back } = progress;
    const now = { ...progress, seen: { snapshot, atMs, askedMs }, unseen: null };
    const { state } = now;
    if (back !== null || state.back !== null || state.ended !== null || state.promoted)
        return still(now);
    const foreign = foreignHand(state, snapshot);
    if (foreign !== null)
        return foreign === state.foreign ? still(now) : stepping_record(now, atMs, [{ kind: 'foreign', what: foreign }]);
    if (!isAsWritten(now, snapshot, atMs))
        return still(now);
    return stepping_record(now, atMs, [{ kind: 'verified', stage: state.stage, weight: state.plan.stages[state.stage].weight }]);
}
function isAsWritten({ state }, { weight, phase }, atMs) {
    const { stage, intent, plan, verifiedAtMs } = state;
    if (stage < 0 || verifiedAtMs !== null || intent === null || !SERVING.includes(phase))
        return false;
    const written = plan.stages[stage].weight;
    return (0,rollout_goal/* sameGoal */.wP)(intent.goal, { kind: 'weight', weight: written }) && atMs >= intent.atMs && isWeight(weight, written);
}
//# sourceMappingURL=looking.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/step.js






function step(progress, event) {
    const { atMs } = event;
    switch (event.kind) {
        case 'looked':
            return looked(troubled(progress, 'target', null, atMs), event.snapshot, atMs, event.askedMs);
        case 'unseen':
            return still(troubled({ ...progress, unseen: event.why }, 'target', event.why, atMs));
        case 'troubled':
            return still(troubled(progress, event.of, event.why, atMs));
        case 'counted':
            return counted(progress, event.window, event.lost, atMs);
        case 'checked':
            return still(checked(troubled(progress, 'health', event.passed === null ? event.why : null, atMs), event.passed, event.why));
        case 'smoke-tested': {
            const { passed, why } = event;
            return stepping_record(progress, atMs, [{ kind: 'smoke-tested', stage: Math.max(0, progress.state.stage), passed, why }]);
        }
        case 'intended': {
            const { goal, stage, why, failed } = event;
            const fact = { kind: 'intended', goal, stage, why, ...(failed && { failed }) };
            return stepping_record(startsAsking(progress, goal, atMs), atMs, [fact]);
        }
        case 'applied':
            return wasApplied(progress, event.goal, event.applied, atMs);
        case 'unapplied':
            return wasNotApplied(progress, event.goal, event.certainty, event.why, atMs);
        case 'noted':
            return stepping_record(progress, atMs, [{ kind: 'noted', note: event.note }]);
        case 'told':
            return still({ ...progress, state: event.state });
        case 'aborted': {
            if (progress.state.abort !== null)
                return still(progress);
            const { by, why } = event;
            return stepping_record(progress, atMs, [{ kind: 'commanded', command: 'abort', by, why }]);
        }
        case 'left':
            return stepping_record(progress, atMs, [{ kind: 'left', why: event.why }]);
        default:
            return tick({ ...progress, sleptMs: event.sleptMs, waitsFor: null }, event);
    }
}
//# sourceMappingURL=step.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/running.js





/** Nobody waits any longer: the signal was aborted. */
class Cancelled extends Error {
}
/** A rollout in one process: its progress, its records, and what it is run with. */
class Running {
    holding;
    /** Null where a rollout is only brought home. */
    driving;
    chronicle;
    progress;
    /** Who has it now, where that is somebody else. */
    lostTo = null;
    /** Set where nobody can say what the journal has. */
    isRewritten = false;
    /** Time spent waiting, ms that really passed: the platform's is never slower. */
    sleptMs = 0;
    /** Who waits for something, and is told when nobody waits any longer. */
    #waiting = new Set();
    constructor(holding, driving, means) {
        const { loaded, owner, journal } = holding;
        const state = (0,fold/* fold */.A)(loaded.records);
        if (state === null)
            throw new TypeError('There is no rollout: expected its records, as `acquire` gives them.');
        if (state.owner.id !== owner.id) {
            throw new TypeError(`The rollout is that of ${state.owner.name}, not of ${owner.name}: acquire it first.`);
        }
        this.holding = holding;
        this.driving = driving;
        this.chronicle = new Chronicle(journal, loaded);
        this.progress = startProgress(state, owner, means);
        holding.signal.addEventListener('abort', () => {
            for (const stop of this.#waiting)
                stop();
        });
    }
    /** Takes an event in, and notes its records; what is to be done. */
    take(event) {
        return this.adopt(this.ahead(event));
    }
    /** What an event would make of it. */
    ahead(event) {
        return step(this.progress, { ...event, atMs: this.holding.clock.now() });
    }
    adopt({ state, records, effects }, isWritten = false) {
        this.progress = state;
        if (!isWritten)
            this.chronicle.note(records);
        for (const each of records)
            this.holding.onFact?.(each);
        return effects;
    }
    /** Notes what the target has come to know of itself. */
    noteTarget() {
        const known = this.progress.state.note;
        const note = Object.entries(this.holding.target.note?.() ?? {}).filter(([key, value]) => !isSameJson(value, known[key]));
        if (note.length > 0)
            this.take({ kind: 'noted', note: Object.fromEntries(note) });
    }
    /** The time that really passes, ms. */
    elapsed() {
        const { clock } = this.holding;
        return clock.elapsed === undefined ? clock.now() : clock.elapsed();
    }
    trouble(what, error) {
        const why = messageOf(error);
        this.holding.onTrouble?.(`${what}: ${why}`);
        return why;
    }
    async sleep() {
        const { clock, pollMs, signal } = this.holding;
        await clock.sleep(pollMs, signal);
        // whoever is told to stop does not sleep on: what was asked for just now was not asked for in vain yet
        if (!signal.aborted)
            this.sleptMs += pollMs;
    }
    /** What the promise gives; rejects with `Cancelled` as soon as the signal is aborted. */
    unlessCancelled(promise) {
        return new Promise((resolve, reject) => {
            const stop = () => {
                this.#waiting.delete(stop);
                reject(new Cancelled());
            };
            this.#waiting.add(stop);
            promise.then((value) => {
                this.#waiting.delete(stop);
                resolve(value);
            }, (error) => {
                this.#waiting.delete(stop);
                // whoever stopped waiting does not care how it ends
                reject(error);
            });
            if (this.holding.signal.aborted)
                stop();
        });
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=running.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/sensing.js




/** Reads what people and others have written meanwhile. */
async function hear(run) {
    try {
        const heard = await run.unlessCancelled(run.chronicle.hear());
        if (heard.kind === 'lost')
            run.lostTo = heard.owner;
        run.isRewritten = heard.kind === 'rewritten';
        if (heard.kind !== 'told')
            return;
        run.take({ kind: 'told', state: heard.state });
        for (const each of heard.records)
            run.holding.onFact?.(each);
    }
    catch (error) {
        if (error instanceof Cancelled)
            throw error;
        run.trouble('The journal cannot be read', error);
    }
}
async function look(run) {
    const { target, clock, onLook } = run.holding;
    const askedMs = clock.now();
    try {
        const snapshot = await run.unlessCancelled(target.inspect());
        run.take({ kind: 'looked', snapshot, askedMs });
        run.noteTarget();
        onLook?.(snapshot);
    }
    catch (error) {
        if (error instanceof Cancelled)
            throw error;
        run.take({ kind: 'unseen', why: run.trouble('The target cannot be read', error) });
    }
}
/** Asks for the candidate's health where a criterion wants it, then counts the windows that are closed by now. */
async function measure(run) {
    await checkHealth(run);
    const metrics = run.driving?.metrics ?? null;
    const snapshot = run.progress.seen?.snapshot;
    if (metrics === null || snapshot === undefined)
        return;
    const sinceMs = run.elapsed();
    for (let counts = 0; counts < limits/* MOST_WINDOWS_AT_ONCE */.Y5 && !(run.elapsed() - sinceMs > limits/* MEASURE_WITHIN_MS */.g5); counts += 1) {
        const nowMs = run.holding.clock.now();
        // one may have been closed while the one before was counted: it is not left to the next look, which would not see the end of it
        const [next] = due(run.progress, nowMs);
        // where one cannot be counted, the next ones wait: they are taken in order
        if (next === undefined || !(await count(run, metrics, snapshot, next, nowMs)))
            return;
    }
}
async function checkHealth(run) {
    const healthCheck = run.driving?.healthCheck ?? null;
    if (healthCheck === null || !needsHealth(run.progress))
        return;
    try {
        run.take({ kind: 'checked', ...(await run.unlessCancelled(healthCheck())) });
    }
    catch (error) {
        if (error instanceof Cancelled)
            throw error;
        run.take({ kind: 'checked', passed: null, why: run.trouble('The health check could not be made', error) });
    }
}
async function count(run, metrics, { stable, candidate }, span, nowMs) {
    const events = (0,tests/* eventsOf */.XL)(run.progress.tests);
    try {
        const arms = await run.unlessCancelled(metrics.observe(span, { stable, candidate }, events));
        const window = { ...span, candidate: arms.candidate, stable: arms.stable };
        run.take({ kind: 'counted', window, lost: false });
        run.take({ kind: 'troubled', of: 'metrics', why: null });
        return true;
    }
    catch (error) {
        if (error instanceof Cancelled)
            throw error;
        run.take({ kind: 'troubled', of: 'metrics', why: run.trouble('The metrics cannot be read', error) });
        if (nowMs - span.toMs < metrics.lagMs + limits/* LOST_AFTER_MS */.lT)
            return false;
        run.take({ kind: 'counted', window: { ...span, candidate: null, stable: null }, lost: true });
        return true;
    }
}
/** Asks the candidate itself. What could not be asked has not passed. */
async function smokeTest(run) {
    try {
        const { passed, why } = await run.unlessCancelled(run.driving.smoke());
        run.take({ kind: 'smoke-tested', passed, why });
    }
    catch (error) {
        if (error instanceof Cancelled)
            throw error;
        const why = run.trouble('The smoke test could not be made', error);
        run.take({ kind: 'smoke-tested', passed: false, why: `It could not be made: ${why}` });
    }
}
//# sourceMappingURL=sensing.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/sending.js





/** Sends a goal: a forward one after its record is in the journal, any other at once. */
async function send(run, { goal, stage, why, failed }) {
    const intended = { kind: 'intended', goal, stage, why, ...(failed && { failed }) };
    if (!(0,rollout_goal/* isForward */.mt)(goal)) {
        run.take(intended);
        await apply(run, goal);
        run.chronicle.writeSoon({ hears: true });
        return;
    }
    const noted = run.ahead(intended);
    const sinceMs = run.elapsed();
    try {
        if (!(await run.unlessCancelled(run.chronicle.write(noted.records)))) {
            // what others wrote comes first; then it is decided anew
            await hear(run);
            return;
        }
    }
    catch (error) {
        if (run.holding.signal.aborted)
            throw error;
        const trouble = run.trouble('The journal cannot be written, so nothing goes forward', error);
        run.take({ kind: 'troubled', of: 'record', why: trouble });
        return;
    }
    run.adopt(noted, true);
    run.take({ kind: 'troubled', of: 'record', why: null });
    if (run.elapsed() - sinceMs > limits/* SEND_WITHIN_MS */.qs) {
        // whoever has taken over meanwhile counts on it
        run.take({ kind: 'applied', goal, applied: { sent: false, detail: 'Not sent: its record took too long.' } });
        return;
    }
    await apply(run, goal);
}
async function apply(run, goal) {
    try {
        const applied = await run.holding.target.apply(goal);
        run.take({ kind: 'applied', goal, applied });
    }
    catch (error) {
        const certainty = error instanceof ports/* Unapplied */.j ? error.certainty : 'unknown';
        run.holding.onTrouble?.(messageOf(error));
        run.take({ kind: 'unapplied', goal, certainty, why: messageOf(error) });
    }
    run.noteTarget();
}
//# sourceMappingURL=sending.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/cancelling.js


async function cancel(run) {
    const { owner } = run.holding;
    if (run.lostTo !== null)
        return conclude(run, { result: 'superseded', reason: `${run.lostTo.name} has taken over.` });
    if (run.driving !== null) {
        const { state, seen, back, parting } = run.progress;
        if (state.plan.onCancel === 'leave' && back === null && parting === null) {
            // what nobody knows the end of may be under way still: whoever goes on waits until this run has ended
            if (typeof state.intent?.applied?.sent === 'boolean')
                run.take({ kind: 'left', why: 'The job was cancelled.' });
            return conclude(run, { result: 'stopped', reason: 'The job was cancelled; the rollout is left as it is.' });
        }
        if (!state.prepared && seen === null)
            await lookOnce(run);
        giveUp(run, owner.name, 'The job was cancelled.');
    }
    // to be tidied up is the last but one thing that is asked for
    for (let rounds = 0; rounds < 2; rounds += 1) {
        const tick = { kind: 'tick', blocked: 'The job was cancelled.', sleptMs: run.sleptMs };
        for (const effect of run.take(tick)) {
            if (effect.kind === 'end')
                return conclude(run, effect);
            if (effect.kind === 'send')
                await send(run, effect);
        }
        if (run.progress.parting === null)
            break;
    }
    return conclude(run, { result: 'stopped', reason: whatIsOwed(run) });
}
/** A rollout may be joined that another step has prepared. */
async function lookOnce(run) {
    try {
        run.take({ kind: 'looked', snapshot: await run.holding.target.inspect() });
    }
    catch (error) {
        run.take({ kind: 'unseen', why: run.trouble('The target cannot be read', error) });
    }
}
/** Makes it go back, unless the traffic does already, or the platform keeps the candidate for good. */
function giveUp(run, by, why) {
    const { state, seen, back, parting } = run.progress;
    const phase = seen?.snapshot.phase;
    if (state.ended !== null || state.back !== null || back !== null || parting !== null)
        return;
    if (phase === 'reverting' || phase === 'reverted' || phase === 'superseded' || phase === 'failed')
        return;
    if (state.promoted && (phase === undefined || phase === 'finishing' || phase === 'done'))
        return;
    run.take({ kind: 'aborted', by, why });
}
function whatIsOwed({ progress }) {
    const { asked, back, state } = progress;
    if (back === null)
        return `The job was cancelled; what is left of the rollout of ${state.release} is still to be finished.`;
    if (asked?.goal.kind !== 'restore')
        return 'The job was cancelled while the traffic goes back to the stable release.';
    if (asked.failure === null)
        return 'The job was cancelled; the stable release was asked for.';
    return `The job was cancelled; the stable release could not be asked for: ${asked.failure}`;
}
//# sourceMappingURL=cancelling.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/run/conduct.js







/** Runs the effects of a rollout until it is over; brings it home where somebody wants that. */
async function conduct(run, home = null) {
    try {
        for (;;) {
            if (run.holding.signal.aborted)
                return await cancel(run);
            const next = await round(run, home);
            if (typeof next === 'object')
                return await conclude(run, next);
            if (next === 'sleep')
                await run.sleep();
        }
    }
    catch (error) {
        if (error instanceof Cancelled)
            return cancel(run);
        throw error;
    }
}
async function round(run, home) {
    const isForward = () => run.progress.back === null && run.progress.parting === null && run.driving !== null;
    // on the way back neither people nor numbers change anything, and nobody waits for them
    if (isForward())
        await hear(run);
    if (run.lostTo !== null)
        return { result: 'superseded', reason: `${run.lostTo.name} has taken over.` };
    await look(run);
    if (isForward() && !run.progress.state.promoted)
        await measure(run);
    // what there was to count took its time: it is decided by what is so now, but an alarm that was seen is not looked away
    const isStale = isOld(run.progress, run.holding.clock.now()) && abortOf(run.progress) === null;
    if (isForward() && isStale)
        await look(run);
    if (home !== null)
        giveUp(run, home.by, home.why);
    const next = await conduct_decide(run);
    run.chronicle.writeSoon({ hears: !isForward() });
    return next;
}
async function conduct_decide(run) {
    const effects = run.take({ kind: 'tick', blocked: conduct_blockedBy(run), sleptMs: run.sleptMs });
    const { waitsFor } = run.progress;
    if (waitsFor !== null)
        run.driving?.onWait?.(waitsFor);
    for (const effect of effects) {
        const next = await perform(run, effect);
        if (next !== 'sleep')
            return next;
    }
    return 'sleep';
}
/** What says that nothing may go forward now; what cannot say so does not say that it may. */
function conduct_blockedBy(run) {
    if (run.isRewritten)
        return 'The journal was rewritten: nobody can say what it had.';
    try {
        return run.driving?.blocked?.(run.holding.clock.now()) ?? null;
    }
    catch (error) {
        return `Nobody can say whether it may go forward now: ${run.trouble('Windows and freezes cannot be read', error)}`;
    }
}
async function perform(run, effect) {
    switch (effect.kind) {
        case 'end':
            return { result: effect.result, reason: effect.reason };
        case 'pause':
            run.take({ kind: 'left', why: effect.reason });
            return { result: 'waiting', reason: effect.reason };
        case 'smoke-test':
            await smokeTest(run);
            return 'at once';
        default:
            await send(run, effect);
            // nothing that could be waited for comes of tidying up
            return effect.goal.kind === 'retire' && run.progress.asked?.failure === null ? 'at once' : 'sleep';
    }
}
//# sourceMappingURL=conduct.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/drive.js


async function drive(options) {
    const { smoke, metrics, until = null } = options;
    const means = { smokeTest: smoke !== null, lagMs: metrics?.lagMs ?? null, until, isHomeward: false };
    const run = new Running(options, options, means);
    if (run.progress.state.plan.entryCheck !== undefined && smoke === null) {
        throw new TypeError('The plan has an entry check: expected a smoke test to make it with.');
    }
    return conduct(run);
}
async function bringHome(options) {
    const means = { smokeTest: false, lagMs: null, until: null, isHomeward: true };
    return conduct(new Running(options, null, means), options);
}
//# sourceMappingURL=drive.js.map

/***/ }),

/***/ 43246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ evolve),
  A: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/analysis.js + 1 modules
var analysis = __webpack_require__(40942);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var tests = __webpack_require__(72904);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/foldCommand.js
/** What it means for the state that a person said something. */
function commanded(state, record) {
    const said = { by: record.by, why: record.why };
    switch (record.command) {
        case 'hold':
            return { ...state, hold: said };
        case 'resume':
            return { ...state, hold: null };
        case 'promote':
            // said of a stage that is over meanwhile, it is no word on the next one
            return record.stage === undefined || record.stage === state.stage ? { ...state, override: said } : state;
        default:
            return { ...state, abort: state.abort ?? said };
    }
}
//# sourceMappingURL=foldCommand.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/goal.js
var goal = __webpack_require__(93021);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/foldIntent.js
/** What it means for the state that a goal is about to be sent. */
function intended(state, record) {
    const { goal, stage, why, atMs } = record;
    const now = { ...unverified(state, atMs), intent: { goal, atMs, applied: null } };
    switch (goal.kind) {
        case 'prepare':
            return { ...now, prepared: true };
        case 'weight':
            // the same again is no new stage: what a person said of it still counts
            return stage === state.stage ? now : { ...now, stage, smoke: null, override: null };
        case 'promote':
            return { ...now, promoted: true };
        case 'restore':
            return { ...now, back: state.back ?? { why, atMs, failed: record.failed === true } };
        default:
            return now;
    }
}
/** Its weight is not what was read back any more, or is about to change: what is counted from now on is not of the stage. */
function unverified(state, atMs) {
    if (state.verifiedAtMs === null)
        return state;
    const periods = state.periods.map((each) => (each.untilMs === null ? { ...each, untilMs: atMs } : each));
    return { ...state, verifiedAtMs: null, periods };
}
//# sourceMappingURL=foldIntent.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/record.js
var rollout_record = __webpack_require__(57423);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/fold.js






function fold(records) {
    return records.reduce((state, record) => evolve(state, record), null);
}
/** What one more record makes of the state. `opened` begins anew, whatever was before. */
function evolve(state, record) {
    if (record.version > rollout_record/* RECORD_VERSION */.h) {
        throw new RangeError(`The journal has a record of version ${record.version}, and this program reads those up to ${rollout_record/* RECORD_VERSION */.h}: use the newer one that wrote it.`);
    }
    if (record.kind === 'opened')
        return opened(record);
    if (state === null)
        throw new RangeError(`The journal begins with \`${record.kind}\`, expected \`opened\`.`);
    if (state.ended !== null)
        return state;
    // whoever lost the rollout may have written a last word; only what people say counts whoever wrote it down
    if (record.epoch < state.epoch && record.kind !== 'commanded')
        return state;
    // whoever writes anything else goes on; what people say is nobody's going on
    const left = record.kind === 'left' ? record.why : record.kind === 'commanded' ? state.left : null;
    return { ...withFact(state, record), left, lastAtMs: Math.max(state.lastAtMs, record.atMs) };
}
function opened(record) {
    const { atMs, plan } = record;
    return {
        rollout: record.rollout,
        target: record.target,
        release: record.release,
        plan,
        note: record.note,
        owner: record.owner,
        epoch: record.epoch,
        startedAtMs: atMs,
        lastAtMs: atMs,
        stage: -1,
        intent: null,
        prepared: false,
        promoted: false,
        gate: null,
        smoke: null,
        verifiedAtMs: null,
        periods: [],
        analysis: (0,analysis/* startAnalysis */.nX)((0,tests/* testsOf */.Vh)(plan)),
        judged: null,
        lost: 0,
        left: null,
        hold: null,
        abort: null,
        override: null,
        foreign: null,
        back: null,
        ended: null,
    };
}
function withFact(state, record) {
    const { atMs } = record;
    switch (record.kind) {
        case 'taken-over':
            return { ...state, owner: record.owner, epoch: record.epoch };
        case 'noted':
            return { ...state, note: { ...state.note, ...record.note } };
        case 'intended':
            return intended(state, record);
        case 'applied':
            if (state.intent === null || !(0,goal/* sameGoal */.wP)(state.intent.goal, record.goal))
                return state;
            return { ...state, intent: { ...state.intent, applied: { sent: record.sent, detail: record.detail, atMs } } };
        case 'verified':
            return {
                ...state,
                verifiedAtMs: atMs,
                foreign: null,
                periods: [...state.periods, { stage: record.stage, fromMs: atMs, untilMs: null }],
            };
        case 'smoke-tested': {
            const smoke = { passed: record.passed, why: record.why };
            return state.stage < 0 ? { ...state, gate: smoke } : { ...state, smoke };
        }
        case 'judged': {
            const { stage, decision, why, analysis } = record;
            return { ...state, analysis, judged: { stage, decision, why, atMs } };
        }
        case 'left':
            return state;
        case 'lost':
            return { ...state, lost: state.lost + record.windows };
        case 'commanded':
            return commanded(state, record);
        case 'foreign':
            return { ...unverified(state, atMs), foreign: record.what };
        default:
            return { ...state, ended: { result: record.result, reason: record.reason } };
    }
}
//# sourceMappingURL=fold.js.map

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

/***/ 54030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ claim)
});
var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43246);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13730);


function claim(records, me, alive) {
    const state = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(records);
    if (state === null || state.ended !== null)
        return { kind: 'free', epoch: 1 };
    const { owner, epoch, left } = state;
    // also by whoever left it: two that go on at once must not both have it
    if (left !== null)
        return { kind: 'left', owner, epoch: epoch + 1, waitMs: 0 };
    if (owner.id === me.id)
        return { kind: 'mine', epoch };
    if (alive === false || isEarlierAttempt(owner, me)) {
        return { kind: 'dead', owner, epoch: epoch + 1, waitMs: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKE_OVER_WAIT_MS */ .Q7 };
    }
    return { kind: 'busy', owner };
}
/** An attempt begins when the one before has ended. */
function isEarlierAttempt(owner, me) {
    const [theirs, mine] = [attemptOf(owner), attemptOf(me)];
    return theirs !== null && mine !== null && theirs.run === mine.run && theirs.attempt < mine.attempt;
}
/** Of an id such as `8123456789/2/deploy/1f0c`; null for others. */
function attemptOf({ id }) {
    const [, run, attempt] = /^(\d+)\/(\d+)(?:\/|$)/.exec(id) ?? [];
    return run === undefined ? null : { run, attempt: Number(attempt) };
}
//# sourceMappingURL=lease.js.map

/***/ }),

/***/ 13730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G$: () => (/* binding */ ASK_AGAIN_MS),
  KL: () => (/* binding */ LAST_WRITE_WITHIN_MS),
  Q7: () => (/* binding */ TAKE_OVER_WAIT_MS),
  RC: () => (/* binding */ MOST_ASKS),
  Y5: () => (/* binding */ MOST_WINDOWS_AT_ONCE),
  Z6: () => (/* binding */ LONGEST_CAUSE),
  fX: () => (/* binding */ LOOK_WITHIN_MS),
  g5: () => (/* binding */ MEASURE_WITHIN_MS),
  gO: () => (/* binding */ WINDOWS_PER_RECORD),
  gc: () => (/* binding */ MOST_REFUSALS),
  hp: () => (/* binding */ MOST_RETIRE_ASKS),
  i_: () => (/* binding */ LASTING_MS),
  l2: () => (/* binding */ MOST_RESTORE_REFUSALS),
  lT: () => (/* binding */ LOST_AFTER_MS),
  ll: () => (/* binding */ RESTORE_AGAIN_MS),
  qL: () => (/* binding */ RESTORE_WITHIN_MS),
  qs: () => (/* binding */ SEND_WITHIN_MS),
  uG: () => (/* binding */ MOST_LAST_WRITES),
  xG: () => (/* binding */ LONGEST_TEXT),
  y$: () => (/* binding */ MOST_RESTORE_ASKS),
  zP: () => (/* binding */ FINISH_WITHIN_MS)
});
const SEND_WITHIN_MS = 10_000;
/** The longest that one request to a platform may be under way, ms that really pass. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Whoever takes over from a dead owner waits so long: nothing that it has sent is under way any more. */
const TAKE_OVER_WAIT_MS = SEND_WITHIN_MS + REQUEST_TIMEOUT_MS;
/** Before a goal that does not show is asked for again, ms: what was sent may take effect late, and show later. */
const ASK_AGAIN_MS = 60_000;
/** A forward goal that does not show after so many attempts will not. */
const MOST_ASKS = 10;
/** A weight that is refused so many times in a row will be refused for ever; the first may have met what was under way still. */
const MOST_REFUSALS = 2;
/** Between two attempts at a rollback, ms. */
const RESTORE_AGAIN_MS = 20_000;
/** The stable release serves again within this time, ms, or a person has to see to it. */
const RESTORE_WITHIN_MS = 45 * 60_000;
/** Attempts at a rollback: none is the last for a fault that passes. */
const MOST_RESTORE_ASKS = 200;
/** A rollback that is refused so many times in a row will be refused for ever. */
const MOST_RESTORE_REFUSALS = 6;
/** Attempts at tidying up; the traffic does not depend on it. */
const MOST_RETIRE_ASKS = 5;
/** The release before may take so long to retire after the deadline, ms: the traffic is safe meanwhile. */
const FINISH_WITHIN_MS = 30 * 60_000;
/** Counts that nobody could read so long after they were due, ms, are lost. */
const LOST_AFTER_MS = 10 * 60_000;
/** Windows that are read between two looks at the target: what went wrong with it must not wait behind them. */
const MOST_WINDOWS_AT_ONCE = 20;
/** So many windows are taken before their sums are written down though nothing was decided by them. */
const WINDOWS_PER_RECORD = 5;
/** Attempts at writing the last records when all is over. */
const MOST_LAST_WRITES = 3;
/** They take no longer than this, ms that really pass; a job that is cancelled has some seconds in all. */
const LAST_WRITE_WITHIN_MS = { usual: 120_000, cancelled: 3_000 };
/** What others say is cut to so many characters in a record. */
const LONGEST_TEXT = 1_000;
/** What kept a rollout from going forward for so long in all, ms, is part of how it ended when its time was over. */
const LASTING_MS = 2 * 60_000;
/** What is told of that is cut to so many characters: a record has room for all of it. */
const LONGEST_CAUSE = 250;
/** Counting goes on for so long, and one answer more, before the next look at the target, ms that really pass. */
const MEASURE_WITHIN_MS = 30_000;
/** What brings the candidate on goes by a look that is no older, ms: who was held up for longer looks again. */
const LOOK_WITHIN_MS = 30_000;
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 57423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ commands),
  h: () => (/* binding */ RECORD_VERSION)
});
/** What people may ask of a rollout that goes on. */
const commands = ['hold', 'resume', 'promote', 'abort'];
/** The version of the format: a reader refuses what is newer. */
const RECORD_VERSION = 1;
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 90173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ timelineOf),
  i: () => (/* binding */ narrator)
});
var _goal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);

/** What happened in a rollout, for a report. */
function timelineOf(records) {
    return records.map(narrator());
}
/** Tells what happened, record by record; a reason that was told already is not told again, but at the end. */
function narrator() {
    let [weight, stage] = [null, -1];
    const told = new Set();
    return (record) => {
        if (record.kind === 'verified')
            [weight, stage] = [record.weight, record.stage];
        if (record.kind === 'intended' && record.goal.kind === 'weight')
            stage = record.stage;
        if (record.kind === 'ended' && isHome(record.result))
            weight = weight === null ? null : 0;
        const decision = record.kind === 'judged' ? record.decision : null;
        const text = textOf(record, (why) => (told.has(why) ? '' : why)).trimEnd();
        if ('why' in record)
            told.add(record.why);
        return { atMs: record.atMs, kind: record.kind, weight, stage, decision, text };
    };
}
function isHome(result) {
    return result === 'rolled-back' || result === 'stopped';
}
/** @param unlessTold what is left out when it stands above already */
function textOf(record, unlessTold) {
    switch (record.kind) {
        case 'opened':
            return `${record.owner.name} rolls ${record.release} out to ${record.target}.`;
        case 'taken-over':
            return record.owner.name === record.from.name
                ? `${record.owner.name} goes on with it: ${record.why}`
                : `${record.owner.name} takes over from ${record.from.name}: ${record.why}`;
        case 'left':
            return `Left to whoever goes on: ${record.why}`;
        case 'noted':
            return `Noted: ${Object.keys(record.note).join(', ')}.`;
        case 'intended':
            return `To be sent: ${(0,_goal_js__WEBPACK_IMPORTED_MODULE_0__/* .goalText */ .zX)(record.goal)}. ${unlessTold(record.why)}`;
        case 'applied':
            return `${record.sent === null ? 'Perhaps sent' : record.sent ? 'Sent' : 'Not sent'}: ${(0,_goal_js__WEBPACK_IMPORTED_MODULE_0__/* .goalText */ .zX)(record.goal)}. ${record.detail}`;
        case 'verified':
            return `The candidate has ${record.weight}% of the traffic.`;
        case 'smoke-tested':
            return `The smoke test ${record.passed ? 'passed' : 'failed'}: ${record.why}`;
        case 'judged':
            return `${record.decision}: ${record.why}`;
        case 'lost':
            return `Windows that nobody could count: ${record.windows}.`;
        case 'commanded':
            return `${record.by} says ${record.command}: ${record.why}`;
        case 'foreign':
            return `Somebody else changed the target: ${record.what}`;
        default:
            return `${record.result}: ${record.reason}`;
    }
}
//# sourceMappingURL=timeline.js.map

/***/ }),

/***/ 91515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ volatileJournal)
});
function volatileJournal(records = []) {
    let kept = records;
    const head = () => (kept.length === 0 ? null : String(kept.length));
    return {
        load: async () => ({ records: kept, head: head() }),
        async append(added, after) {
            if (after !== head())
                return { ok: false };
            kept = [...kept, ...added];
            return { ok: true, head: head() };
        },
    };
}
//# sourceMappingURL=volatileJournal.js.map

/***/ }),

/***/ 99438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ui: () => (/* binding */ lastedMs),
  y0: () => (/* binding */ bakedMs),
  yW: () => (/* binding */ impossible)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);

/** What cannot be, in words: times that are none, and times to come. */
function impossible({ nowMs, startedAtMs, verifiedAtMs }) {
    if (!Number.isFinite(nowMs))
        return [`The time is unknown: nowMs is ${nowMs}.`];
    return [
        ...ahead('The rollout began', 'startedAtMs', startedAtMs, nowMs),
        ...(verifiedAtMs === null ? [] : ahead('The weight was verified', 'verifiedAtMs', verifiedAtMs, nowMs)),
        ...(verifiedAtMs !== null && verifiedAtMs < startedAtMs && startedAtMs <= nowMs
            ? ['The weight was verified before the rollout began: verifiedAtMs or startedAtMs is wrong.']
            : []),
    ];
}
function ahead(what, name, atMs, nowMs) {
    if (!Number.isFinite(atMs))
        return [`${what} nobody knows when: ${name} is ${atMs}.`];
    if (atMs <= nowMs)
        return [];
    return [`${what} in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Math.ceil(atMs - nowMs))}, says the clock: it went back, or ${name} is wrong.`];
}
function lastedMs({ nowMs, startedAtMs, verifiedAtMs }) {
    const known = [nowMs, verifiedAtMs].filter((each) => each !== null && Number.isFinite(each));
    const latest = Math.max(...known);
    const first = startedAtMs <= latest ? startedAtMs : verifiedAtMs;
    return first !== null && Number.isFinite(latest - first) ? latest - first : 0;
}
/** How long the stage has lasted; 0 where that is not known. */
function bakedMs({ nowMs, verifiedAtMs }) {
    const baked = verifiedAtMs === null ? 0 : nowMs - verifiedAtMs;
    return Number.isFinite(baked) ? Math.max(0, baked) : 0;
}
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 42626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});
var _analysis_tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72904);
var _criteria_print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42049);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14328);
var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99438);
var _idle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10104);
var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22321);
var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33669);







function decide(situation) {
    const { plan, stage, assessments } = situation;
    const [readings, traffic, bake] = [ofReadings(situation), ofTraffic(situation), ofBake(situation)];
    const doubts = ofDoubt(assessments);
    const parts = [
        ...ofAborts(situation),
        ...ofEvidence(assessments),
        ...doubts,
        ...ofDeadline(situation, [...readings, ...traffic, ...doubts]),
    ];
    const smokeDecides = isIdleNow(situation) && plan.onNoTraffic === 'smoke-only' && situation.smoke === 'passed';
    // at the end of its time, an idle stage may go on by the smoke test where the plan says so
    const excused = smokeDecides && isOver(situation) && traffic.length > 0;
    const waiting = [...readings, ...(excused ? [] : traffic), ...bake];
    const against = [...parts, ...waiting];
    // at most ticks something is: then nobody reads why it would go on
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(against, against.length > 0 ? '' : whyPromote(plan, stage, assessments, excused));
}
function ofAborts({ aborts, smoke }) {
    const reasons = smoke === 'failed' ? [...aborts, 'The smoke test of the candidate failed.'] : aborts;
    return reasons.map((why) => ({ decision: 'rollback', rule: 'abort', why }));
}
function ofEvidence(assessments) {
    return assessments.flatMap((assessment) => {
        if (assessment.standing === 'breach') {
            return [{ decision: 'rollback', rule: 'evidence', why: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(assessment)}.` }];
        }
        if (assessment.standing === 'incident') {
            const why = `The stable release breaks it, too: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(assessment)}. That is not the release's doing.`;
            return [{ decision: 'hold', rule: 'evidence', why, incident: true }];
        }
        return [];
    });
}
function ofDoubt(assessments) {
    return assessments
        .filter(({ standing, test, logEvidence = 0 }) => standing === 'good' && logEvidence >= test.enough / 2)
        .map((assessment) => ({
        decision: 'hold',
        rule: 'evidence',
        why: `More has to be seen: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(assessment)}.`,
    }));
}
/** The rollout's deadline ends it in any case; the stage's own only what is not good by then. */
function ofDeadline(situation, waiting) {
    const { plan } = situation;
    const { deadlineMs } = plan;
    if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .lastedMs */ .ui)(situation) >= deadlineMs) {
        return [{ decision: 'rollback', rule: 'deadline', why: `The rollout's ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(deadlineMs)} are over.` }];
    }
    if (!isOver(situation))
        return [];
    const open = [...waiting, ...ofEvidence(situation.assessments)];
    if (open.length === 0)
        return [];
    const why = `The ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(bakeAt(situation).maxMs)} of the stage are over: ${open[0].why}`;
    if (isIdleNow(situation) && plan.onNoTraffic !== 'rollback')
        return [];
    return [{ decision: 'rollback', rule: 'deadline', why }];
}
/** What is not known yet, however much traffic there is. */
function ofReadings(situation) {
    const { plan, stage, assessments, verifiedAtMs } = situation;
    const unverified = verifiedAtMs === null ? [hold('The weight is not verified yet.')] : [];
    const unchecked = assessments
        .filter(({ standing, test }) => standing === 'no-data' && !(0,_idle_js__WEBPACK_IMPORTED_MODULE_4__/* .needsTraffic */ .r)(test.method))
        .map(({ test }) => hold(`No health check was made at this stage: ${(0,_analysis_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(test)}.`));
    // whoever asks may forget a criterion; the plan does not
    const assessed = new Set(assessments.flatMap(({ test }) => test.criteria.map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printCriterion */ .d)));
    const missing = [...plan.criteria, ...plan.stages[stage].criteria]
        .map(_criteria_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printCriterion */ .d)
        .filter((each) => !assessed.has(each))
        .map((each) => hold(`Nothing was said of a criterion: ${each}.`));
    return [...(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .impossible */ .yW)(situation).map(hold), ...unverified, ...ofUnread(situation), ...unchecked, ...missing];
}
function ofUnread({ unread, assessments }) {
    if (!Number.isSafeInteger(unread) || unread < 0)
        return [hold(`How many closed windows are not read yet is unknown: unread is ${unread}.`)];
    return unread > 0 && assessments.length > 0 ? [hold(`Closed windows that are not read yet: ${unread}.`)] : [];
}
/** What is not known for want of requests, or of a source that tells of them. */
function ofTraffic({ plan, assessments }) {
    return assessments.flatMap((assessment) => {
        if (!(0,_idle_js__WEBPACK_IMPORTED_MODULE_4__/* .needsTraffic */ .r)(assessment.test.method))
            return [];
        if (assessment.standing === 'no-data')
            return [hold(`There is no data: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(assessment)}.`)];
        if (assessment.standing !== 'thin')
            return [];
        return [hold(`Fewer than ${plan.analysis.minRequests} requests at this stage: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(assessment)}.`)];
    });
}
function hold(why) {
    return { decision: 'hold', rule: 'data', why };
}
/** The floor counts from when the weight was verified, not from when it was asked for. */
function ofBake(situation) {
    const leftMs = bakeAt(situation).minMs - (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .bakedMs */ .y0)(situation);
    if (leftMs <= 0)
        return [];
    const left = (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.ceil(leftMs / 1_000) * 1_000);
    return [{ decision: 'hold', rule: 'bake', why: `${left} of the stage's time are left.` }];
}
function isOver(situation) {
    return situation.verifiedAtMs !== null && (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .bakedMs */ .y0)(situation) >= bakeAt(situation).maxMs;
}
function bakeAt({ plan, stage }) {
    return plan.stages[stage].bake;
}
function isIdleNow({ plan, stage, assessments }) {
    return (0,_idle_js__WEBPACK_IMPORTED_MODULE_4__/* .isIdle */ .x)(assessments, plan.stages[stage].weight, plan.analysis.minRequests);
}
function whyPromote(plan, stage, assessments, idle) {
    const { weight } = plan.stages[stage];
    if (idle)
        return `There is too little traffic to judge by at ${weight}%, and the smoke test passed.`;
    const seen = assessments.map((assessment) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(assessment));
    return seen.length === 0
        ? `No criterion was asked for at ${weight}%.`
        : `${assessments.some(({ logEvidence = 0 }) => logEvidence > 0) ? 'Too little' : 'Nothing'} speaks against it. ${seen.join('; ')}.`;
}
//# sourceMappingURL=decide.js.map

/***/ }),

/***/ 10104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ needsTraffic),
  x: () => (/* binding */ isIdle)
});
/** Of so many requests that are due, less than half come by chance once in two hundred times. */
const TELLING = 20;
/** Whether requests decide what a test says. */
function needsTraffic({ kind }) {
    return kind !== 'consecutive';
}
function isIdle(assessments, weight, fewest) {
    const isShort = ({ test, tally }) => requestsFor(test.method, tally.atStage) < fewest;
    const lacking = assessments.filter((each) => needsTraffic(each.test.method) && each.standing !== 'no-baseline' && (isUndecided(each) || isShort(each)));
    return (lacking.length > 0 &&
        lacking.every((each) => {
            const { atStage } = each.tally;
            return isShort(each) && isCounted(atStage, weight) && reaches(atStage, weight);
        }));
}
function isUndecided({ standing }) {
    return standing === 'no-data' || standing === 'thin';
}
/** Those that a test has to judge by: of the arm that has fewer where two are compared. */
function requestsFor({ kind }, { candidate, stable }) {
    return kind === 'rate' ? Math.min(candidate, stable) : candidate;
}
/** At less than all traffic a stable release serves beside: without its requests nobody knows what was due to the candidate. */
function isCounted({ windows, counted }, weight) {
    return windows > 0 && counted.candidate === windows && (weight === 100 || counted.stable === windows);
}
function reaches({ candidate, stable }, weight) {
    const due = ((candidate + stable) * weight) / 100;
    return due < TELLING || candidate >= due / 2;
}
//# sourceMappingURL=idle.js.map

/***/ }),

/***/ 22321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Vj: () => (/* binding */ verdictOf),
  a: () => (/* binding */ decisions)
});
/** What may be decided, from best to worst. */
const decisions = ['promote', 'hold', 'rollback'];
/** What a part of a verdict follows from, in the order in which reasons are given. */
const rules = ['abort', 'evidence', 'deadline', 'data', 'bake'];
/** The worst of its parts; what nothing speaks against is promoted. */
function verdictOf(parts, whyPromote) {
    const sorted = parts.toSorted((a, b) => weight(b) - weight(a));
    const [worst] = sorted;
    return { decision: worst?.decision ?? 'promote', why: worst?.why ?? whyPromote, parts: sorted };
}
/** The decision first, then the order of the rules. */
function weight({ decision, rule }) {
    return decisions.indexOf(decision) * rules.length + rules.length - rules.indexOf(rule);
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 33669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ evidenceOf)
});
var _analysis_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72904);

/** Beyond this a bigger number says nothing more. */
const BEYOND_DOUBT = 1_000_000;
function evidenceOf(assessment) {
    const { test, tally } = assessment;
    const { method } = test;
    const subject = (0,_analysis_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(test);
    if (method.kind === 'consecutive') {
        const checks = tally.failures === 1 ? 'health check has' : 'health checks have';
        const before = tally.reached && tally.failures < method.failures ? `, ${number(method.failures)} had before` : '';
        return `${subject}: ${number(tally.failures)} ${checks} failed in a row${before}`;
    }
    const what = method.event.kind === 'bad' ? 'bad' : 'slow';
    const seen = `${subject}: candidate ${counted(tally.candidate, what)}`;
    const beside = tally.stable.requests > 0 ? `, stable ${counted(tally.stable, what)}` : '';
    const known = assessment.logEvidence ?? 0;
    const before = tally.reached && known < test.enough ? ', which there was before' : '';
    const evidence = `evidence ${likelihood(known)} of the ${likelihood(test.enough)} needed${before}`;
    return `${seen}${beside}${comparison(method, tally.candidate, tally.stable)}; ${evidence}`;
}
function comparison(method, candidate, stable) {
    if (candidate.requests === 0)
        return '';
    const share = candidate.events / candidate.requests;
    if (method.kind === 'guard')
        return `: ${percent(share)} where ${percent(method.limit)} is allowed`;
    if (stable.events === 0)
        return '';
    const times = share / (stable.events / stable.requests);
    return `: ${number(round(times))} times as many`;
}
function counted({ requests, events }, what) {
    return `${number(round(events))} of ${number(round(requests))} ${what}`;
}
/** An e-value, from its logarithm. Rounded down: 99.9 is not the 100 needed. */
function likelihood(log) {
    const value = Math.exp(log) * (1 + 1e-12);
    if (value >= BEYOND_DOUBT)
        return 'more than a million';
    return number(value < 10 ? Math.floor(value * 10) / 10 : Math.floor(value));
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))}%`;
}
/** One digit is enough where there are few, none where there are many. */
function round(value) {
    return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
function number(value) {
    // what has no separators is written as it is: asking the locale takes longer than all the rest of a tick
    return Number.isInteger(value) && value >= 0 && value < 1_000 ? String(value) : value.toLocaleString('en-US');
}
//# sourceMappingURL=words.js.map

/***/ })

};
