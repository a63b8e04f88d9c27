export const id = 3285;
export const ids = [3285];
export const modules = {

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

/***/ 50587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ chooseTarget)
});
/** The inputs that only one of the platforms goes by. */
const OWN = {
    ecs: {
        thing: 'an ECS service',
        needed: ['service'],
        more: ['cluster', 'role-to-assume', 'engine', 'stickiness', 'task-definition'],
    },
    'app-service': {
        thing: 'a site of App Service',
        needed: ['app-name', 'resource-group', 'slot-name'],
        more: [
            'subscription-id',
            'tenant-id',
            'client-id',
            'sign-in',
            'cloud',
            'arm-endpoint',
            'authority-host',
            'image',
            'package',
        ],
    },
};
const NAMES = Object.keys(OWN);
function chooseTarget(inputs) {
    const target = meant(inputs);
    const { thing, needed } = OWN[target];
    const [first] = needed;
    const named = isGiven(inputs[first]) ? `\`${first}\` names ${thing}` : `${thing} is meant`;
    const foreign = NAMES.filter((each) => each !== target).flatMap((other) => [...OWN[other].needed, ...OWN[other].more]
        .filter((input) => isGiven(inputs[input]))
        .map((input) => ({ input, message: `is for ${OWN[other].thing}, and ${named}: leave one of both out.` })));
    const missing = needed
        .filter((input) => !isGiven(inputs[input]))
        .map((input) => ({ input, message: `is required, but was not given or is empty${instead(target, inputs)}.` }));
    const problems = [...missing, ...foreign];
    return problems.length > 0 ? { problems } : { target };
}
function meant(inputs) {
    const named = NAMES.find((each) => each === inputs['target']);
    const lead = NAMES.find((each) => isGiven(inputs[OWN[each].needed[0]]));
    const any = NAMES.find((each) => OWN[each].needed.some((input) => isGiven(inputs[input])));
    return named ?? lead ?? any ?? 'ecs';
}
/** What else could have been given, where nothing says which platform is meant. */
function instead(target, inputs) {
    const isSaid = inputs['target'] !== undefined || OWN[target].needed.some((input) => isGiven(inputs[input]));
    if (isSaid)
        return '';
    const others = NAMES.filter((each) => each !== target).map((each) => `\`${OWN[each].needed[0]}\` for ${OWN[each].thing}`);
    return ` (${others.join(', ')})`;
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
//# sourceMappingURL=chooseTarget.js.map

/***/ }),

/***/ 90190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ connectByInputs)
});
var _chooseTarget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50587);
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33723);


/** The platform that inputs mean, connected; or all that is wrong with them. */
async function connectByInputs(inputs, asker, job) {
    const chosen = (0,_chooseTarget_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseTarget */ .b)(inputs);
    if ('problems' in chosen)
        return chosen;
    if (chosen.target === 'ecs') {
        const { service = '', cluster = 'default', 'role-to-assume': roleToAssume, engine, stickiness } = inputs;
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .connectPlatform */ .c)('ecs', asker, { service, cluster, roleToAssume, engine, stickiness }, job);
    }
    const { readSitePlace } = await __webpack_require__.e(/* import() */ 2621).then(__webpack_require__.bind(__webpack_require__, 62621));
    const read = readSitePlace(inputs, job.env);
    return 'problems' in read ? read : (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .connectPlatform */ .c)('app-service', asker, read.place, job);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 33723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ connectPlatform)
});
/** An adapter is loaded when it is asked for: no job pays for a cloud that it does not use. */
const adapters = {
    ecs: async (asker, place, job) => (await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(259), __webpack_require__.e(2925), __webpack_require__.e(7018), __webpack_require__.e(1852), __webpack_require__.e(7786), __webpack_require__.e(3283), __webpack_require__.e(5562)]).then(__webpack_require__.bind(__webpack_require__, 84498))).connectEcsPlatform(asker, place, job),
    'app-service': async (asker, place, job) => (await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(2480), __webpack_require__.e(5510)]).then(__webpack_require__.bind(__webpack_require__, 91703))).connectAppServicePlatform(asker, place, job),
};
function connectPlatform(name, asker, place, job) {
    return adapters[name](asker, place, job);
}
//# sourceMappingURL=table.js.map

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
