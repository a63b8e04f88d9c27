export const id = 7015;
export const ids = [7015,9293];
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

/***/ 20495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'canary-shift',
    inputs: [
        { name: 'target', type: { kind: 'enum', values: ['ecs', 'app-service'] }, required: false },
        { name: 'engine', type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] }, required: false },
        { name: 'stickiness', type: { kind: 'enum', values: ['refuse', 'shorten', 'wait'] }, required: false },
        { name: 'service', type: { kind: 'string' }, required: false },
        { name: 'cluster', type: { kind: 'string' }, required: false },
        { name: 'role-to-assume', type: { kind: 'string' }, required: false },
        { name: 'app-name', type: { kind: 'string' }, required: false },
        { name: 'resource-group', type: { kind: 'string' }, required: false },
        { name: 'slot-name', type: { kind: 'string' }, required: false },
        { name: 'subscription-id', type: { kind: 'string' }, required: false },
        { name: 'tenant-id', type: { kind: 'string' }, required: false },
        { name: 'client-id', type: { kind: 'string' }, required: false },
        { name: 'sign-in', type: { kind: 'enum', values: ['oidc', 'secret', 'managed-identity', 'cli'] }, required: false },
        {
            name: 'cloud',
            type: { kind: 'enum', values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] },
            required: false,
        },
        { name: 'arm-endpoint', type: { kind: 'string' }, required: false },
        { name: 'authority-host', type: { kind: 'string' }, required: false },
        { name: 'task-definition', type: { kind: 'string' }, required: false },
        { name: 'image', type: { kind: 'string' }, required: false },
        { name: 'plan', type: { kind: 'string' }, required: false },
        { name: 'plan-file', type: { kind: 'string' }, required: false },
        { name: 'criteria', type: { kind: 'lines' }, required: false },
        { name: 'metrics-file', type: { kind: 'string' }, required: false },
        { name: 'probe-url', type: { kind: 'string' }, required: false },
        { name: 'smoke-test', type: { kind: 'string' }, required: false },
        { name: 'smoke-test-target', type: { kind: 'string' }, required: false },
        { name: 'alpha', type: { kind: 'number', min: 0.0001, max: 0.2 }, required: false },
        { name: 'on-failure', type: { kind: 'enum', values: ['rollback', 'hold'] }, required: false },
        { name: 'on-no-traffic', type: { kind: 'enum', values: ['smoke-only', 'hold', 'rollback'] }, required: false },
        { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false },
        { name: 'alarms', type: { kind: 'lines' }, required: false },
        { name: 'until', type: { kind: 'string' }, required: false },
        { name: 'windows', type: { kind: 'lines' }, required: false },
        { name: 'freezes', type: { kind: 'lines' }, required: false },
        { name: 'environment', type: { kind: 'string' }, required: false, default: 'production' },
        {
            name: 'journal',
            type: { kind: 'enum', values: ['required', 'if-possible', 'off'] },
            required: false,
            default: 'if-possible',
        },
        { name: 'when-busy', type: { kind: 'enum', values: ['fail', 'wait'] }, required: false, default: 'fail' },
        {
            name: 'command',
            type: { kind: 'enum', values: ['hold', 'resume', 'promote', 'abort', 'reconcile'] },
            required: false,
        },
        { name: 'report-file', type: { kind: 'string' }, required: false },
        { name: 'github-token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
        { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '5' },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    ],
    outputs: [
        {
            name: 'result',
            type: {
                kind: 'enum',
                values: [
                    'succeeded',
                    'unchanged',
                    'waiting',
                    'commanded',
                    'brought-home',
                    'rolled-back',
                    'superseded',
                    'stopped',
                    'failed',
                    'timed-out',
                    'rollback-failed',
                ],
            },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'weight', type: { kind: 'string' } },
        { name: 'decision', type: { kind: 'string' } },
        { name: 'rollout', type: { kind: 'string' } },
        { name: 'journal', type: { kind: 'string' } },
        { name: 'release', type: { kind: 'string' } },
        { name: 'task-definition-arn', type: { kind: 'string' } },
        { name: 'service-deployment-arn', type: { kind: 'string' } },
        { name: 'report', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

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

/***/ 64643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ canaryShift)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var analysis_tests = __webpack_require__(72904);
;// CONCATENATED MODULE: ./actions/canary-shift/src/contradictions.js

/** What only a rollout of this step's own goes by. */
const OF_ROLLOUTS = [
    'task-definition',
    'image',
    'plan',
    'plan-file',
    'criteria',
    'metrics-file',
    'probe-url',
    'smoke-test',
    'smoke-test-target',
    'alpha',
    'on-failure',
    'on-no-traffic',
    'on-cancel',
    'alarms',
    'until',
    'windows',
    'freezes',
    'report-file',
];
/** Inputs that a command would pass over in silence: whoever gives them expects something else of it. */
function besideCommand(inputs) {
    const { command } = inputs;
    if (command === undefined)
        return [];
    const given = OF_ROLLOUTS.filter((name) => isGiven(inputs[name]));
    return [
        ...given.map((input) => ({
            input,
            message: `has no meaning with \`command: ${command}\`: leave one of both out.`,
        })),
        ...(inputs['dry-run']
            ? [
                {
                    input: 'dry-run',
                    message: `is of a rollout, and \`command: ${command}\` acts at once: leave one of both out.`,
                },
            ]
            : []),
    ];
}
/** Inputs that say something of a plan that it has no use for. */
function besidePlan(inputs, plan, until) {
    const tests = (0,analysis_tests/* testsOf */.Vh)(plan);
    const hasSmokeTest = inputs['smoke-test'] !== undefined || plan.entryCheck !== undefined;
    const unused = (input, is, message) => is && isGiven(inputs[input]) ? [{ input, message }] : [];
    return [
        ...unused('until', until === plan.stages.length - 1, 'names the last stage, after which nothing waits: leave it out.'),
        ...unused('smoke-test-target', !hasSmokeTest, 'has no meaning without `smoke-test`: give the check file, too.'),
        ...unused('metrics-file', (0,analysis_tests/* eventsOf */.XL)(tests).length === 0, 'has no meaning: no criterion counts requests.'),
        ...unused('alpha', (0,analysis_tests/* eventsOf */.XL)(tests).length === 0, 'has no meaning: no criterion is judged by evidence.'),
        ...unused('probe-url', tests.every(({ method }) => method.kind !== 'consecutive'), 'has no meaning without a criterion that counts its failures, such as health-check-failures < 3.'),
        ...unused('on-no-traffic', plan.onNoTraffic === 'smoke-only' && !hasSmokeTest, 'is `smoke-only`, and there is no smoke test: give `smoke-test`, or take `hold` or `rollback`.'),
        ...unused('stickiness', inputs.stickiness !== 'refuse' && (inputs.engine ?? 'native') === 'native', 'is for weights that this action moves, and ECS moves them with `engine: native`: leave it out, or give `engine: stepwise`.'),
    ];
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
//# sourceMappingURL=contradictions.js.map
// EXTERNAL MODULE: ./actions/canary-shift/src/brief.js
var brief = __webpack_require__(58356);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/analysis.js + 1 modules
var analysis = __webpack_require__(40942);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/verdict/decide.js
var decide = __webpack_require__(42626);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/assess.js
var assess = __webpack_require__(49915);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/html.js + 4 modules
var html = __webpack_require__(25243);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/summary.js + 3 modules
var summary = __webpack_require__(10276);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var src_summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./actions/canary-shift/src/flight.js
var flight = __webpack_require__(74888);
// EXTERNAL MODULE: ./actions/canary-shift/src/untidy.js
var src_untidy = __webpack_require__(89293);
;// CONCATENATED MODULE: ./actions/canary-shift/src/ending.js







const GREEN = ['succeeded', 'unchanged', 'waiting'];
/** What GitHub's deployment shows of each ending. */
const SHOWN = { succeeded: 'success', unchanged: 'success', waiting: 'in_progress' };
/** Tells how the rollout ended: log, annotation, job summary, report, GitHub's deployment and outputs. */
async function endingOf({ inputs, log, signal, workspace }, { platform }, prepared, { end, head, weaker, face }) {
    const { result, state } = end;
    const [reason, records] = (0,brief/* brief */.d)([end.reason, end.records]);
    // what the records have is in the log already
    if (state.ended === null)
        log.line(`${result}: ${reason}`);
    const isGreen = GREEN.includes(result);
    if (!isGreen)
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${platform.target}: ${result}`, message: reason });
    if (result === 'rollback-failed')
        (0,src_summary/* writeSummary */.Sy)(`> [!CAUTION]\n> The rollback failed: a person has to look now.\n`);
    const report = await writeReport(inputs, workspace, () => (0,html/* htmlReport */.g)(records));
    (0,src_summary/* writeSummary */.Sy)((0,summary/* summaryMarkdown */.e)(records));
    if (weaker !== null)
        (0,src_summary/* writeSummary */.Sy)(`\nWithout a journal: the lease was tags of the service alone. ${weaker}\n`);
    // a job that is cancelled has no time for it, and post does it anyway
    if (end.untidy !== null && !signal.aborted)
        await leaveUntidy(platform.target, prepared, { end, weaker });
    const shown = SHOWN[result] ?? 'failure';
    // post tells the end of what is not over
    if (state.ended !== null || result === 'waiting')
        await face?.tell(shown, { description: `${result}: ${reason}`, head });
    const owesNothing = state.ended !== null || result === 'waiting' || result === 'superseded';
    return {
        ok: isGreen,
        outputs: outputsOf(prepared, { result, reason, report, journal: head ?? '', ...seenOf(end) }),
        ...(owesNothing && { told: () => flight/* flight */.Z.save({ ...flightOf(prepared, end, weaker), isOver: true }) }),
    };
}
/** Nothing was begun: the release serves. */
function unchanged(prepared) {
    const reason = `${prepared.target.release} serves already.`;
    return { ok: true, outputs: outputsOf(prepared, { result: 'unchanged', reason }) };
}
function outputsOf({ rollout, target }, told) {
    return {
        rollout,
        release: target.release,
        'task-definition-arn': target.release.startsWith('arn:') ? target.release : '',
        'service-deployment-arn': target.deployment() ?? '',
        ...told,
    };
}
function seenOf({ state, records }) {
    return {
        weight: weightOf(state.ended?.result ?? null, records),
        decision: state.judged?.decision ?? '',
    };
}
function weightOf(result, records) {
    if (result === 'rolled-back' || result === 'stopped')
        return '0';
    const verified = records.findLast((each) => each.kind === 'verified');
    // what somebody else did, or what failed, nobody has read back
    const isKnown = result === null || result === 'succeeded';
    return isKnown && verified !== undefined ? String(verified.weight) : '';
}
/** Post tries again, and then has at hand what a person must type. */
async function leaveUntidy(name, prepared, { end, weaker }) {
    const commands = await prepared.target.byHand();
    flight/* flight */.Z.save({ ...flightOf(prepared, end, weaker), byHand: commands });
    (0,src_untidy.tellUntidy)({ level: 'warning', target: name, why: `${end.untidy} Post tries again.`, commands });
}
function flightOf({ rollout, plan, target }, { state }, weaker) {
    return {
        rollout,
        plan,
        target: state.target,
        release: target.release,
        note: state.note,
        owner: state.owner,
        isDurable: weaker === null,
        isOpen: true,
        isPromoted: state.promoted,
    };
}
async function writeReport(inputs, workspace, html) {
    const file = inputs['report-file'];
    if (file === undefined)
        return '';
    try {
        const place = external_node_path_.resolve(workspace, file);
        await (0,promises_.mkdir)(external_node_path_.dirname(place), { recursive: true });
        await (0,promises_.writeFile)(place, html());
        return file;
    }
    catch (error) {
        (0,annotations/* annotate */.fz)({
            level: 'warning',
            title: 'Report',
            message: `${file} could not be written: ${error.message}`,
        });
        return '';
    }
}
//# sourceMappingURL=ending.js.map
;// CONCATENATED MODULE: ./actions/canary-shift/src/dryRun.js


/** What was counted in this time is judged, ms: when the weight was given nobody has written down. */
const LOOK_BACK_MS = 15 * 60_000;
/** What would be done now, and what would be decided about a candidate that has traffic already. Changes nothing. */
async function dryRun({ log }, ports, prepared) {
    const { target, request } = prepared;
    const snapshot = await target.inspect();
    const blocked = request.blocked(ports.platform.clock.now());
    if (blocked !== null)
        log.line(`Nothing could go forward now: ${blocked}`);
    const verdict = await verdictNow(ports, prepared, snapshot);
    if (verdict !== null) {
        log.line(`By the last ${LOOK_BACK_MS / 60_000} minutes: ${verdict.decision}: ${verdict.why}`);
        for (const { rule, why } of verdict.parts)
            log.line(`  ${rule}: ${why}`);
    }
    const next = snapshot.phase === 'absent' ? 'would be begun' : `is ${snapshot.phase} and would be gone on with`;
    const reason = `Dry run: nothing was changed. The rollout of ${target.release} ${next}.`;
    log.line(reason);
    const decision = verdict?.decision ?? '';
    return { ok: true, outputs: outputsOf(prepared, { result: 'unchanged', reason, decision }) };
}
/** Null where the candidate has no weight of the plan. */
async function verdictNow({ platform: { clock } }, { plan, metrics }, snapshot) {
    const stage = plan.stages.findIndex(({ weight }) => weight === snapshot.weight);
    if (metrics === null || stage < 0)
        return null;
    const tests = (0,analysis_tests/* testsOf */.Vh)(plan);
    const { windowMs } = plan.analysis;
    const untilMs = Math.floor((clock.now() - metrics.lagMs) / windowMs) * windowMs;
    const fromMs = untilMs - Math.floor(LOOK_BACK_MS / windowMs) * windowMs;
    let state = (0,analysis/* startAnalysis */.nX)(tests);
    for (let at = fromMs; at < untilMs; at += windowMs) {
        const span = { fromMs: at, toMs: at + windowMs, stage };
        // oxlint-disable-next-line no-await-in-loop
        const counts = await metrics.observe(span, snapshot, (0,analysis_tests/* eventsOf */.XL)(tests));
        const window = { ...span, ...counts };
        // before it had traffic there is nothing to be judged
        if (counts.candidate !== null)
            state = (0,analysis/* takeWindow */.IY)(state, window, tests, plan.analysis);
    }
    const { weight } = plan.stages[stage];
    return (0,decide/* decide */.L)({
        plan,
        stage,
        nowMs: clock.now(),
        startedAtMs: fromMs,
        verifiedAtMs: fromMs,
        assessments: (0,assess/* assess */.n)(state, tests, plan.analysis, { index: stage, weight }),
        aborts: snapshot.alarms.map((name) => `The alarm ${name} fires.`),
        unread: 0,
        smoke: 'not run',
    });
}
//# sourceMappingURL=dryRun.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/owner.js
var journal_owner = __webpack_require__(27443);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/fold.js + 2 modules
var fold = __webpack_require__(43246);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/lease.js
var lease = __webpack_require__(54030);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/drive.js + 27 modules
var drive = __webpack_require__(84036);
// EXTERNAL MODULE: ./actions/canary-shift/src/journal.js
var journal = __webpack_require__(79423);
// EXTERNAL MODULE: ./actions/canary-shift/src/acquired.js
var acquired = __webpack_require__(2734);
;// CONCATENATED MODULE: ./actions/canary-shift/src/claimTarget.js





/** Between two looks at a rollout that is waited for, ms. */
const LOOK_EVERY_MS = 10_000;
async function claimTarget(context, ports, record, release) {
    const { inputs, log, signal } = context;
    tellLease(log, record);
    for (let told = false;; told = true) {
        const loaded = await record.journal.load();
        const state = (0,fold/* fold */.A)(loaded.records);
        const busy = (await ownerBeside(ports, loaded, release)) ?? (record.durable === null ? await holderBeside(ports) : null);
        if (busy === null)
            return { record, unfinished: await settle(context, ports, record, state, release) };
        if (inputs['when-busy'] === 'fail')
            throw new errors/* ConfigurationError */.j1([{ message: beside(ports, busy) }]);
        if (!told)
            log.line(`Waiting: ${beside(ports, busy)}`);
        await ports.platform.clock.sleep(LOOK_EVERY_MS, signal);
        signal.throwIfAborted();
    }
}
/** Two that begin within seconds of each other may not see one another. */
function tellLease(log, { weaker }) {
    if (weaker !== null)
        log.line(`The lease is weaker, tags of the service alone: ${weaker}`);
}
/** @throws {ConfigurationError} when the tags of the target name an owner that goes on */
async function refuseBeside(ports) {
    const busy = await holderBeside(ports);
    if (busy !== null)
        throw new errors/* ConfigurationError */.j1([{ message: beside(ports, busy) }]);
}
function beside({ platform }, owner) {
    return (`Another rollout to ${platform.target} goes on: ${owner.name}. Wait for its end (\`when-busy: wait\`), or end it with ` +
        '`command: abort` or the action `rollback`.');
}
async function ownerBeside(ports, { records }, release) {
    const first = (0,lease/* claim */.B)(records, ports.me, null);
    if (first.kind !== 'busy' && first.kind !== 'left')
        return null;
    const { owner } = first;
    if (first.kind === 'left' && (owner.id === ports.me.id || release === null || release === (0,fold/* fold */.A)(records)?.release)) {
        return null;
    }
    return (await (0,journal/* alive */.yV)(ports, owner)) === false ? null : owner;
}
/** The same by the tags of the service: only who is known to be alive stands in the way. */
async function holderBeside(ports) {
    const held = await ports.platform.held();
    // which of a run's jobs goes on with the deployment that another has left the tags do not say
    if (held === null || (0,journal_owner/* isSameAttempt */.Ib)({ id: held.owner }, ports.me))
        return null;
    const owner = { id: held.owner, name: `the rollout ${held.rollout} of run ${held.owner}` };
    return (await (0,journal/* alive */.yV)(ports, owner)) === true ? owner : null;
}
/** A rollout of this very release is gone on with; one of another is taken home first. */
async function settle(context, ports, record, state, release) {
    if (state === null || state.ended !== null)
        return null;
    if (release === null || release === state.release)
        return state;
    const { log, inputs, signal } = context;
    if (inputs['dry-run']) {
        log.line(`The rollout of ${state.release} was left unfinished: it would be brought home first.`);
        return null;
    }
    log.line(`The rollout of ${state.release} was left unfinished: it is brought home first.`);
    const { plan, rollout, note } = state;
    const target = await ports.platform.open({ rollout, owner: ports.me.id, plan, release: state.release, note });
    const home = await (0,drive/* bringHome */.S)({
        target,
        journal: record.journal,
        clock: ports.platform.clock,
        owner: ports.me,
        signal,
        loaded: await (0,acquired/* acquired */.p)(ports, record, null, signal),
        pollMs: inputs['poll-interval-seconds'] * 1_000,
        by: ports.me.name,
        why: 'It was left unfinished, and another release is to be rolled out.',
        onTrouble: (what) => log.line(what),
    });
    if (home.state.ended === null || home.result === 'rollback-failed')
        throw new Error(home.reason);
    return null;
}
//# sourceMappingURL=claimTarget.js.map
// EXTERNAL MODULE: ./actions/canary-shift/src/pinned.js
var src_pinned = __webpack_require__(5116);
// EXTERNAL MODULE: ./actions/canary-shift/src/show.js + 1 modules
var show = __webpack_require__(64462);
;// CONCATENATED MODULE: ./actions/canary-shift/src/reconcile.js







/** For all of it, ms. */
const WITHIN_MS = 45 * 60_000;
/** Brings home what a run that has ended has left open, by the journal or else by the tags of the service. */
async function reconcile(context, ports) {
    const { inputs, log } = context;
    const record = await (0,journal/* openJournal */._0)(inputs, ports).catch((error) => {
        if (!(0,src_pinned/* isDamaged */.sR)(error))
            throw error;
        (0,src_pinned/* warnOfJournal */.Tk)(ports.platform.target, error.message);
        return (0,journal/* without */.FF)(error.message);
    });
    if (record.weaker !== null)
        log.line(`By the tags of the service alone: ${record.weaker}`);
    const state = (0,fold/* fold */.A)((await record.journal.load()).records);
    const isOpen = state !== null && state.ended === null;
    const told = isOpen ? await byJournal(context, ports, record, state) : await byTags(context, ports, record);
    log.line(`${told.result}: ${told.reason}`);
    const ok = told.result === 'unchanged' || told.result === 'brought-home';
    if (!ok)
        (0,annotations/* annotate */.fz)({ level: 'error', title: `${ports.platform.target}: a person has to look`, message: told.reason });
    return { ok, outputs: { ...told, ...(isOpen && { rollout: state.rollout }) } };
}
async function byJournal({ inputs, log, signal }, ports, record, state) {
    const { owner, plan, rollout, release, note } = state;
    const goesOn = await whoGoesOn(ports, owner, state.left !== null);
    if (goesOn !== null)
        return goesOn;
    log.line(`${rollout} was left open by ${owner.name}, whose run has ended.`);
    const { platform, me } = ports;
    const loaded = await (0,acquired/* acquired */.p)(ports, record, null, signal).catch((error) => {
        if (error instanceof acquired/* NotMine */.h)
            return null;
        throw error;
    });
    if (loaded === null) {
        return { result: 'unchanged', reason: `${rollout}: another job has it by now, or has ended it.` };
    }
    const target = await platform.open({ rollout, owner: me.id, plan, release, note });
    const { state: now, result, reason, untidy, } = await (0,drive/* bringHome */.S)({
        target,
        journal: record.journal,
        clock: platform.clock,
        owner: me,
        loaded,
        signal,
        ...(0,show/* teller */.F)(log, platform.target),
        pollMs: inputs['poll-interval-seconds'] * 1_000,
        by: me.name,
        why: 'The run that carried it out has ended before it.',
    });
    if (untidy !== null) {
        (0,src_untidy.tellUntidy)({ level: 'error', target: platform.target, why: untidy, commands: await target.byHand() });
    }
    await (0,src_pinned/* warnOfPin */.nQ)(async () => record, target.held, platform.target);
    if (result === 'rollback-failed' || result === 'failed')
        return { result, reason };
    if (now.ended === null)
        return { result: 'timed-out', reason };
    return { result: 'brought-home', reason: `${rollout}: ${result}. ${reason}` };
}
async function byTags({ inputs, log, signal }, ports, record) {
    const { platform } = ports;
    const held = await platform.held();
    if (held === null)
        return { result: 'unchanged', reason: `Nothing is left open on ${platform.target}.` };
    const goesOn = await whoGoesOn(ports, { id: held.owner, name: `the run ${held.owner}` });
    if (goesOn !== null)
        return goesOn;
    const home = await platform.bringHome(held.owner, {
        signal,
        pollMs: inputs['poll-interval-seconds'] * 1_000,
        withinMs: WITHIN_MS,
        say: (line) => log.line(line),
    });
    await (0,src_pinned/* warnOfPin */.nQ)(async () => record, held, platform.target);
    const result = { nothing: 'unchanged', home: 'brought-home', 'going-on': 'timed-out', failed: 'rollback-failed' }[home.result];
    return { result, reason: `${held.rollout}: ${home.reason}` };
}
/** Time alone kills nobody, and neither does silence. */
async function whoGoesOn(ports, owner, isLeft = false) {
    const is = await (0,journal/* alive */.yV)(ports, owner);
    if (is === false)
        return null;
    const reason = is === null
        ? `Whether ${owner.name} goes on cannot be told (a run of this repository, and \`actions: read\`, are needed): nothing was done.`
        : isLeft
            ? `${owner.name} has left it to a later step or job, which may come yet: nothing was done.`
            : `${owner.name} goes on with it: nothing was done.`;
    return { result: 'unchanged', reason };
}
//# sourceMappingURL=reconcile.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/windows/windows.js
var windows_windows = __webpack_require__(63762);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/probe.js
var probe = __webpack_require__(70129);
;// CONCATENATED MODULE: ./actions/canary-shift/src/files.js


/** The text of a file that an input names, or what is wrong with that. */
async function textOf(input, file, workspace) {
    try {
        return { text: await (0,promises_.readFile)(external_node_path_.resolve(workspace, file), 'utf8') };
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
        return { problem: { input, message: `\`${file}\` cannot be read: ${why}.` } };
    }
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/read.js + 22 modules
var read = __webpack_require__(98540);
;// CONCATENATED MODULE: ./actions/canary-shift/src/plan.js


/** What is done when nobody says how. */
const USUAL = 'canary-10-5m';
async function readRolloutPlan(inputs, workspace, waiting) {
    const file = inputs['plan-file'];
    const reading = file === undefined ? await fromInputs(inputs, waiting) : await fromFile(inputs, file, workspace);
    if ('problems' in reading)
        return reading;
    const { alpha, 'on-failure': onFailure, 'on-no-traffic': onNoTraffic, 'on-cancel': onCancel } = inputs;
    const { notifications } = reading.plan;
    const plan = {
        ...reading.plan,
        // the address of a web hook is a secret, and the plan is written down in many places
        notifications: [],
        ...(onFailure !== undefined && { onFailure }),
        ...(onNoTraffic !== undefined && { onNoTraffic }),
        ...(onCancel !== undefined && { onCancel }),
        ...(alpha !== undefined && { analysis: { ...reading.plan.analysis, alpha } }),
    };
    const channels = notifications.map(({ channel }) => channel).join(', ');
    const untold = `names notifications (${channels}), which this action does not send: do it in a later step, \`if: failure()\`.`;
    return {
        plan,
        warnings: [...reading.warnings, ...(channels === '' ? [] : [{ input: 'plan-file', message: untold }])],
    };
}
async function fromFile(inputs, file, workspace) {
    const beside = ['plan', 'criteria'].filter((name) => inputs[name] !== undefined && inputs[name].length > 0);
    const problems = beside.map((input) => ({ input, message: `stands in \`${file}\` (plan-file): give one of both.` }));
    const text = await textOf('plan-file', file, workspace);
    if ('problem' in text)
        return { problems: [...problems, text.problem] };
    const reading = await readText(text.text, file);
    if ('problems' in reading)
        return { problems: [...problems, ...reading.problems] };
    return problems.length > 0 ? { problems } : reading;
}
/** Most plans need no reader of files. */
async function readText(text, file) {
    const { readPlanFile } = await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(4799)]).then(__webpack_require__.bind(__webpack_require__, 60375));
    return readPlanFile(text, file);
}
/** A whole plan, as that which the action `plan` hands on. */
async function fromJson({ plan, criteria }) {
    const beside = criteria.length === 0 ? [] : [{ input: 'criteria', message: 'stand in `plan`, which is JSON: give one of both.' }];
    const reading = await readText(plan, 'plan.json');
    if ('problems' in reading) {
        return { problems: [...beside, ...reading.problems.map(({ message }) => ({ input: 'plan', message }))] };
    }
    return beside.length > 0 ? { problems: beside } : reading;
}
async function fromInputs(inputs, waiting) {
    const { plan, criteria, alarms } = inputs;
    if (plan?.startsWith('{'))
        return fromJson(inputs);
    const stages = plan ?? (waiting === null ? USUAL : (0,print/* planText */.P)(waiting));
    // alarms guard, too; no guard at all has to be said
    const none = criteria.length === 0 && alarms.length > 0;
    const isNone = none || (criteria.length === 1 && criteria[0].trim().toLowerCase() === 'none');
    const reading = (0,read/* readPlan */.m)({ stages, ...(isNone ? { criteria: 'none' } : criteria.length > 0 && { criteria }) });
    return reading.ok
        ? { plan: reading.value, warnings: reading.warnings.map(located) }
        : { problems: reading.problems.map(located) };
}
/** Of what stands in inputs the path says which one. */
function located({ path: [key, index], message }) {
    const input = key === 'criteria' ? 'criteria' : 'plan';
    const sentence = message.endsWith('?') ? message : `${message}.`;
    return { input, message: typeof index === 'number' ? `line ${index + 1}: ${sentence}` : sentence };
}
/** The index of the stage that `until` names by its weight or its name; a problem when there is none. */
function stageOf(until, { stages }) {
    const [, weight] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(until) ?? [];
    const index = stages.findIndex((stage) => stage.name === until || stage.weight === Number(weight));
    if (index >= 0)
        return index;
    const known = stages.map((stage) => stage.name ?? `${stage.weight}%`).join(', ');
    return { input: 'until', message: `there is no stage \`${until}\` in the plan: expected one of ${known}.` };
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./actions/canary-shift/src/request.js








async function readRequest(inputs, workspace, env, waiting) {
    const [plan, metrics] = await Promise.all([
        readRolloutPlan(inputs, workspace, waiting?.stages ?? null),
        readMetrics(inputs, workspace, env),
    ]);
    const gate = await gateOf(inputs, workspace, env, 'plan' in plan ? plan.plan : null);
    const windows = (0,windows_windows/* readWindows */.k)(inputs);
    const until = inputs.until === undefined || !('plan' in plan) ? null : stageOf(inputs.until, plan.plan);
    const problems = [
        ...('problems' in plan ? plan.problems : []),
        ...('problems' in metrics ? metrics.problems : []),
        ...('problems' in gate ? gate.problems : []),
        ...(windows.ok ? [] : windows.problems),
        ...(typeof until === 'object' && until !== null ? [until] : []),
        ...probeProblems(inputs),
        ...(await reportProblems(inputs, workspace)),
        ...('plan' in plan ? besidePlan(inputs, plan.plan, typeof until === 'number' ? until : null) : []),
    ];
    if (problems.length > 0 || 'problems' in plan || 'problems' in metrics || 'problems' in gate || !windows.ok) {
        throw new errors/* ConfigurationError */.j1(problems);
    }
    return {
        plan: plan.plan,
        gate: gate.gate,
        metrics: metrics.metrics,
        blocked: windows.blocked,
        warnings: [...plan.warnings, ...gate.warnings],
        secrets: [...(gate.gate?.secrets ?? []), ...metrics.secrets],
    };
}
async function readMetrics({ 'metrics-file': file }, workspace, env) {
    if (file === undefined)
        return { metrics: null, secrets: [] };
    const text = await textOf('metrics-file', file, workspace);
    if ('problem' in text)
        return { problems: [text.problem] };
    const { readMetricsFile } = await Promise.all(/* import() */[__webpack_require__.e(2663), __webpack_require__.e(1406), __webpack_require__.e(3822)]).then(__webpack_require__.bind(__webpack_require__, 71406));
    return readMetricsFile(text.text, file, { env });
}
async function gateOf(inputs, workspace, env, plan) {
    const { 'smoke-test': file, 'smoke-test-target': target } = inputs;
    // a rollout without files does not load what reads them
    if (file === undefined && !plan?.entryCheck)
        return { gate: null, warnings: [] };
    const text = file === undefined ? null : await textOf('smoke-test', file, workspace);
    if (text !== null && 'problem' in text)
        return { problems: [text.problem] };
    const { readGate } = await Promise.all(/* import() */[__webpack_require__.e(2663), __webpack_require__.e(1406), __webpack_require__.e(3822)]).then(__webpack_require__.bind(__webpack_require__, 71406));
    const folder = external_node_path_.dirname(external_node_path_.resolve(workspace, file ?? ''));
    const reading = await readGate({
        env,
        ...(text !== null && {
            // what a check file names lies beside it
            file: { name: file, text: text.text, load: (each) => (0,promises_.readFile)(external_node_path_.resolve(folder, each), 'utf8') },
        }),
        ...(target !== undefined && { target }),
        ...(plan?.entryCheck && { entryCheck: plan.entryCheck }),
    });
    if (!('problems' in reading))
        return reading;
    return { problems: reading.problems.map((problem) => (problem.file === undefined ? ofTarget(problem) : problem)) };
}
/** What is wrong with no file is so with the address, which has another name here. */
function ofTarget({ message }) {
    return { input: 'smoke-test-target', message: message.replace(/^`target` /, '') };
}
/** Found out before anything is begun: later a check that cannot be made would hold the rollout. */
function probeProblems({ 'probe-url': url }) {
    const fault = url === undefined ? null : (0,probe/* probeFault */.Tk)(url);
    return fault === null
        ? []
        : [{ input: 'probe-url', message: `${fault} Expected one such as http://shop.example:9001/health.` }];
}
/** Its folder is made; what else stands in the way is told before the rollout, not after it. */
async function reportProblems({ 'report-file': file }, workspace) {
    if (file === undefined)
        return [];
    const place = external_node_path_.resolve(workspace, file);
    const isFolder = (at) => (0,promises_.stat)(at).then((found) => found.isDirectory(), () => null);
    if ((await isFolder(place)) === true)
        return [{ input: 'report-file', message: `\`${file}\` is a folder.` }];
    for (let at = external_node_path_.dirname(place); at !== external_node_path_.dirname(at); at = external_node_path_.dirname(at)) {
        // oxlint-disable-next-line no-await-in-loop
        const is = await isFolder(at);
        if (is === false)
            return [
                { input: 'report-file', message: `\`${file}\` cannot be written: \`${external_node_path_.basename(at)}\` is no folder.` },
            ];
        if (is === true)
            break;
    }
    return [];
}
//# sourceMappingURL=request.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/deploymentFace.js
var deploymentFace = __webpack_require__(68708);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/faults.js
var faults = __webpack_require__(74123);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/timeline.js
var timeline = __webpack_require__(90173);
;// CONCATENATED MODULE: ./actions/canary-shift/src/begin.js







async function begin(context, ports, record, opening) {
    const save = (isDurable, isOpen, isPromoted = false) => {
        const left = { ...opening, owner: ports.me, isDurable, isOpen, isPromoted };
        flight/* flight */.Z.save(left);
        return left;
    };
    context.signal.throwIfAborted();
    save(record.durable !== null, false);
    const begun = await openIn(context, ports, record, opening);
    const { rollout, release, promoted } = (0,fold/* fold */.A)(begun.loaded.records);
    if (rollout !== opening.rollout) {
        // what it had was begun and left since somebody looked: post brings it home
        throw new acquired/* NotMine */.h([{ message: `${rollout} of ${release} was left unfinished meanwhile. Run this job again.` }]);
    }
    const left = save(begun.record.durable !== null, true, promoted);
    // who has it, and from whom
    context.log.line((0,timeline/* timelineOf */.h)(begun.loaded.records.slice(-1))[0].text);
    return { ...begun, left };
}
/** A token that may read the journal is found out not to write it by the first record. */
async function openIn({ inputs, log, signal }, ports, record, opening) {
    try {
        return { record, loaded: await (0,acquired/* acquired */.p)(ports, record, opening, signal) };
    }
    catch (error) {
        const isDenied = record.durable !== null && error instanceof faults/* JournalError */.k && error.fault === 'not-permitted';
        if (!isDenied)
            throw error;
        if (inputs.journal === 'required') {
            throw new errors/* ConfigurationError */.j1([{ input: 'journal', message: `is \`required\`, but ${error.message}` }]);
        }
        const weaker = (0,journal/* without */.FF)(error.message);
        tellLease(log, weaker);
        await refuseBeside(ports);
        return { record: weaker, loaded: await (0,acquired/* acquired */.p)(ports, weaker, opening, signal) };
    }
}
//# sourceMappingURL=begin.js.map
;// CONCATENATED MODULE: ./actions/canary-shift/src/rollOut.js








/** Carries the rollout out. Post takes over from where it is written down, unless an end was seen. */
async function rollOut(context, ports, prepared, claimed) {
    const { inputs, log, signal } = context;
    const { platform, me, env } = ports;
    const { rollout, request, plan, target, metrics } = prepared;
    const opening = { rollout, target: platform.target, release: target.release, plan, note: target.note() };
    const { record, loaded, left } = await begin(context, ports, claimed.record, opening);
    if (record.durable !== null && loaded.head !== null)
        target.pin(record.durable.pin(loaded.head));
    const face = await faceOf(inputs, ports, prepared, record.durable && { ref: record.durable.ref, head: loaded.head ?? '' });
    await face?.tell('in_progress', {
        description: (0,brief/* brief */.d)(`${target.release} to ${platform.target}`),
        head: loaded.head,
        logUrl: me.name,
    });
    const url = inputs['probe-url'];
    const { gate } = request;
    const { onFact, onLook, onWait, onTrouble } = (0,show/* teller */.F)(log, platform.target);
    const end = await (0,drive/* drive */.r)({
        target,
        metrics,
        journal: record.journal,
        clock: platform.clock,
        owner: me,
        loaded,
        signal,
        blocked: request.blocked,
        until: prepared.until,
        onFact: (fact) => {
            writeDown(left, fact);
            onFact(fact);
        },
        onLook,
        onWait,
        onTrouble,
        pollMs: inputs['poll-interval-seconds'] * 1_000,
        smoke: gate && (() => gate.ask(signal)),
        healthCheck: url === undefined ? null : () => (0,probe/* probe */.dy)({ url: target.addressed(url), env, signal })(),
    });
    await metrics?.[Symbol.asyncDispose]();
    const head = record.durable === null
        ? null
        : await record.durable.load().then((now) => now.head, () => null);
    return { end, head, weaker: record.weaker, face };
}
/** What post has to know where no journal tells it: a release that was kept for good is not to be taken back. */
function writeDown(left, fact) {
    if (fact.kind === 'intended' && fact.goal.kind === 'promote')
        flight/* flight */.Z.save({ ...left, isPromoted: true });
    if (fact.kind === 'ended' && !left.isDurable)
        flight/* flight */.Z.save({ ...left, isOver: true });
}
function faceOf({ environment }, { github, env, platform }, { rollout, target }, journal) {
    const sha = env['GITHUB_SHA'];
    if (github === null || sha === undefined)
        return Promise.resolve(null);
    const shown = { environment, sha, rollout, target: platform.target, release: target.release, journal };
    return (0,deploymentFace/* showDeployment */.B)(github, shown, (message) => (0,annotations/* annotate */.fz)({ level: 'warning', title: environment, message }));
}
//# sourceMappingURL=rollOut.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/record.js
var rollout_record = __webpack_require__(57423);
;// CONCATENATED MODULE: ./actions/canary-shift/src/steer.js



/** The rollout's own records come in between. */
const MOST_RACES = 20;
/** Says a word to the rollout that goes on, by its journal: whoever carries it out reads it at the next look. */
async function steer({ inputs, log }, ports, command) {
    const { platform, me, env } = ports;
    const { durable, weaker } = await (0,journal/* openJournal */._0)(inputs, ports);
    if (durable === null) {
        throw new errors/* ConfigurationError */.j1([{ input: 'command', message: `can only be given by a journal: ${weaker}` }]);
    }
    const by = env['GITHUB_ACTOR'] ?? me.name;
    for (let race = 0; race < MOST_RACES; race += 1) {
        const { records, head } = await durable.load();
        const state = (0,fold/* fold */.A)(records);
        if (state === null || state.ended !== null) {
            const message = `There is no rollout to ${platform.target} in ${inputs.environment} that goes on.`;
            throw new errors/* ConfigurationError */.j1([{ input: 'command', message }]);
        }
        const { epoch, stage, rollout } = state;
        const record = {
            version: rollout_record/* RECORD_VERSION */.h,
            atMs: Math.max(state.lastAtMs, platform.clock.now()),
            owner: me,
            epoch,
            kind: 'commanded',
            command,
            stage,
            by,
            why: `by ${me.name}`,
        };
        const appended = await durable.append([record], head);
        if (!appended.ok)
            continue;
        const reason = `${rollout} was told to ${command}, at ${stage < 0 ? 'the entry gate' : `${state.plan.stages[stage].weight}%`}.`;
        log.line(reason);
        return { ok: true, outputs: { result: 'commanded', reason, rollout, journal: appended.head } };
    }
    throw new Error(`The journal ${durable.ref} was written to by others each of the ${MOST_RACES} times: try again.`);
}
//# sourceMappingURL=steer.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/targets/build/src/answered.js
var answered = __webpack_require__(81464);
;// CONCATENATED MODULE: ./actions/canary-shift/src/prepare.js






async function prepare({ inputs, log }, ports, { request, release, claimed: { record, unfinished } }) {
    const plan = unfinished?.plan ?? request.plan;
    if (unfinished !== null)
        log.line(`Going on with ${unfinished.rollout}, by the plan that it was begun with.`);
    const rollout = unfinished?.rollout ?? nameOf(ports.platform.target, ports.me);
    const target = await openTarget(ports, {
        rollout,
        plan,
        owner: ports.me.id,
        alarms: inputs.alarms,
        release: unfinished?.release ?? release,
        note: unfinished?.note ?? null,
        reached: reachedBy(unfinished),
    });
    const fit = await target.fit(plan);
    const metrics = await metricsOf(ports, target, plan, request.metrics);
    // what serves needs no journal
    const pinned = target.serves ? null : await (0,src_pinned/* pinFault */.mo)(record, target.held);
    // one that goes on has the plan that it was begun with
    const until = inputs.until === undefined ? null : stageOf(inputs.until, plan);
    const problems = [
        ...(typeof until === 'object' && until !== null ? [until] : []),
        ...(pinned === null ? [] : [{ message: `${pinned} ${HOME_FIRST}` }]),
        ...(fit.ok || target.serves ? [] : fit.problems.map(prepare_located)),
        // what the platform lacks altogether is not told once more of its metrics
        ...(fit.ok || request.metrics !== null ? metricProblems(metrics, plan, inputs) : []),
        ...(unfinished === null ? ports.platform.credentialProblems(plan) : []),
    ];
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    for (const warning of fit.ok ? fit.warnings : [])
        (0,annotations/* annotate */.fz)((0,annotations/* annotationOf */.lW)(prepare_located(warning), 'warning'));
    return { rollout, request, plan: fit.ok ? fit.plan : plan, until: until, target, metrics };
}
/** What to do about a journal that is not what it was. */
const HOME_FIRST = 'Nothing goes forward by it. Bring the service home with the action `rollback`, or with `command: reconcile` once the run of that ' +
    'rollout has ended: neither needs the journal. Then begin again.';
/** `shop-8123456789-1-9f3e`: in tags, which are short, beside the owner's id. */
function nameOf(target, { id }) {
    const name = target.slice(target.lastIndexOf('/') + 1);
    const run = id.split('/').slice(0, 2).join('-');
    return `${name.slice(0, 100)}-${run}-${(0,external_node_crypto_.randomBytes)(2).toString('hex')}`;
}
function reachedBy(unfinished) {
    if (unfinished === null || unfinished.stage < 0)
        return null;
    return unfinished.promoted ? 'promote' : 'weight';
}
async function openTarget({ platform }, opening) {
    try {
        return await platform.open(opening);
    }
    catch (error) {
        // what the platform answers is ours to pass on; what it lacks is the user's to put right
        if ((0,answered/* isAnswered */.Q)(error))
            throw error;
        throw new errors/* ConfigurationError */.j1([{ message: error.message }]);
    }
}
function prepare_located({ message, path }) {
    if (path.length === 0)
        return { message };
    return { input: path[0] === 'alarms' ? 'alarms' : 'plan', message };
}
async function metricsOf({ env, platform: { clock } }, target, plan, settings) {
    if ((0,analysis_tests/* eventsOf */.XL)((0,analysis_tests/* testsOf */.Vh)(plan)).length === 0)
        return null;
    if (settings === null)
        return target.metrics();
    const { httpSource, probeSource, prometheusSource } = await Promise.all(/* import() */[__webpack_require__.e(2663), __webpack_require__.e(1406), __webpack_require__.e(3822)]).then(__webpack_require__.bind(__webpack_require__, 71406));
    switch (settings.source) {
        case 'prometheus':
            return prometheusSource(settings, { env });
        case 'http':
            return httpSource(settings, { env });
        default:
            return probeSource(settings, { env, clock });
    }
}
function metricProblems(metrics, plan, inputs) {
    const tests = (0,analysis_tests/* testsOf */.Vh)(plan);
    const needsChecks = tests.some(({ method }) => method.kind === 'consecutive') && inputs['probe-url'] === undefined;
    const { windowMs } = plan.analysis;
    return [
        ...(needsChecks ? [{ input: 'probe-url', message: 'is needed: a criterion counts failed health checks.' }] : []),
        ...(metrics?.unfit((0,analysis_tests/* eventsOf */.XL)(tests)) ?? []).map((what) => ({
            input: 'criteria',
            message: `${what}. Take another criterion, or other metrics (\`metrics-file\`).`,
        })),
        ...(metrics !== null && windowMs % metrics.stepMs !== 0
            ? [
                {
                    input: 'plan',
                    message: `its window of ${windowMs / 1_000} s is no multiple of the ${metrics.stepMs / 1_000} s that the metrics are counted by.`,
                },
            ]
            : []),
    ];
}
//# sourceMappingURL=prepare.js.map
;// CONCATENATED MODULE: ./actions/canary-shift/src/canaryShift.js













/** Rolls a release out and tells how it ended. Throws only for what is wrong before anything was changed. */
async function canaryShift(given, ports) {
    const ending = await act({ ...given, log: (0,brief/* briefLog */.B)(given.log) }, ports);
    return { ...ending, outputs: { ...ending.outputs, reason: (0,brief/* brief */.d)(ending.outputs.reason) } };
}
async function act(context, ports) {
    const { inputs, log, workspace } = context;
    refuse(besideCommand(inputs));
    if (inputs.command === 'reconcile')
        return reconcile(context, ports);
    if (inputs.command !== undefined)
        return steer(context, ports, inputs.command);
    const { request, release } = await log.phase('What is asked for', () => canaryShift_read(context, ports, workspace));
    (0,mask/* mask */.d)(request.secrets);
    for (const warning of request.warnings)
        (0,annotations/* annotate */.fz)((0,annotations/* annotationOf */.lW)(warning, 'warning'));
    const record = await (0,journal/* openJournal */._0)(inputs, ports);
    const claimed = await log.phase('Whose turn it is', () => claimTarget(context, ports, record, release));
    const prepared = await log.phase('What is to be done', async () => {
        const made = await prepare(context, ports, { request, release, claimed });
        await (0,show/* showPlan */.t)(log, ports, made);
        return made;
    });
    if (prepared.target.serves)
        return unchanged(prepared);
    if (inputs['dry-run'])
        return log.phase('Dry run', () => dryRun(context, ports, prepared));
    const rolledOut = await log.phase('Rollout', () => rollOut(context, ports, prepared, claimed));
    return endingOf(context, ports, prepared, rolledOut);
}
async function canaryShift_read({ inputs }, { platform, env }, workspace) {
    // of another platform's none is given
    const named = inputs['task-definition'] ?? inputs.image;
    const isPlanned = inputs.plan !== undefined || inputs['plan-file'] !== undefined;
    if (named === undefined && !isPlanned) {
        refuse(await platform.problems());
        return { request: await readRequest(inputs, workspace, env, await platform.waiting()), release: null };
    }
    const request = await readRequest(inputs, workspace, env, null);
    const [missing, resolved] = await Promise.all([
        platform.problems(),
        named === undefined ? { release: null } : platform.resolve(named),
    ]);
    if ('problem' in resolved)
        throw new errors/* ConfigurationError */.j1([...missing, resolved.problem]);
    refuse(missing);
    return { request, release: resolved.release };
}
function refuse(problems) {
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
//# sourceMappingURL=canaryShift.js.map

/***/ }),

/***/ 74888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ flight)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73374);

const flight = (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_0__/* .createState */ .u)('rollout');
//# sourceMappingURL=flight.js.map

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

/***/ 7015:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20495);
var _canaryShift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64643);
var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13285);




await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => (0,_canaryShift_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryShift */ .L)(context, await (0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.connect)(context, process.env)));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 13285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ ports_connect)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/proxy.js
var proxy = __webpack_require__(42005);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/connect.js + 24 modules
var connect = __webpack_require__(45704);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/targets/build/src/inputs.js
var src_inputs = __webpack_require__(90190);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js + 1 modules
var src_job = __webpack_require__(90148);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./actions/canary-shift/src/action.generated.js
var action_generated = __webpack_require__(20495);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/journal/owner.js
var owner = __webpack_require__(27443);
;// CONCATENATED MODULE: ./actions/canary-shift/src/owner.js




/** Who this job is: all of its steps, and no other job, be it another of the same matrix. */
function ownerOf(env) {
    const { GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
    if (runId === undefined)
        return { id: `local/${(0,external_node_crypto_.randomUUID)()}`, name: 'a process outside of GitHub' };
    const serverUrl = GITHUB_SERVER_URL ?? 'https://github.com';
    const job = env['GITHUB_JOB'] ?? '';
    const mark = markOf(env['RUNNER_TEMP'], `${runId}-${attempt}`);
    return (0,owner/* ownerOfJob */.gn)({ serverUrl, repository: GITHUB_REPOSITORY ?? '', runId, attempt, job, mark });
}
function markOf(folder, run) {
    const mark = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    if (folder === undefined)
        return mark;
    const file = external_node_path_.join(folder, `deploy-actions-${run.replaceAll(/[^\w-]/g, '')}`);
    try {
        (0,external_node_fs_.writeFileSync)(file, mark, { flag: 'wx' });
        return mark;
    }
    catch {
        return markIn(file) ?? mark;
    }
}
/** Null for what cannot be read, or was not written here: then this step is an owner of its own. */
function markIn(file) {
    try {
        return /^[\da-f]{8}$/.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.[0] ?? null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=owner.js.map
;// CONCATENATED MODULE: ./actions/canary-shift/src/version.js
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/canary-shift/src/ports.js






async function ports_connect({ inputs, log }, processEnv, owner) {
    const job = (0,src_job/* jobOf */.Z)(log, processEnv);
    const { env } = job;
    const proxies = (0,proxy/* useProxies */.U)(env);
    if (proxies !== null)
        (0,annotations/* annotate */.fz)({ level: 'warning', message: proxies });
    const connected = await (0,src_inputs/* connectByInputs */.B)(inputs, { action: action_generated/* spec */.I.name, version: version }, job);
    if ('problems' in connected)
        throw new errors/* ConfigurationError */.j1(connected.problems);
    return {
        platform: connected.platform,
        github: githubOf(inputs, env, (text) => log.line(text)),
        me: owner ?? ownerOf(env),
        env,
    };
}
function githubOf(inputs, env, onWait) {
    const { 'github-token': token, journal } = inputs;
    const repository = env['GITHUB_REPOSITORY'];
    if (token === undefined || repository === undefined || journal === 'off')
        return null;
    (0,mask/* mask */.d)([token, Buffer.from(`x-access-token:${token}`).toString('base64')]);
    return (0,connect/* connect */.N)({
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository,
        token,
        userAgent: `deploy-actions/${action_generated/* spec */.I.name}/${version}`,
        // a rollback of a cancelled job is recorded, too
        signal: new AbortController().signal,
        onWait,
    });
}
//# sourceMappingURL=ports.js.map

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

/***/ })

};
