export const id = 5975;
export const ids = [5975];
export const modules = {

/***/ 68708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ showDeployment)
});
var _releases_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82482);
var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24354);
var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82271);



/** How long a call may take, in ms: a rollout waits for it. */
const CALL_MS = 10_000;
/** "The maximum description length is 140 characters." */
const LONGEST_DESCRIPTION = 140;
/** Among so many deployments of the environment, the newest, a rollout that is resumed finds its own. */
const MOST_LISTED = 30;
const TASK = 'deploy';
async function showDeployment(github, shown, warn) {
    let id = null;
    await attempt(async () => {
        id = (await found(github, shown)) ?? (await made(github, shown));
    });
    return {
        async tell(state, said) {
            if (id !== null)
                await attempt(() => tellStatus(github, id, state, said));
        },
    };
    async function attempt(act) {
        try {
            await act();
        }
        catch (error) {
            if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
                throw error;
            warn(`GitHub does not show this rollout in ${shown.environment} as it is: ${error.message}`);
        }
    }
}
async function made(github, shown) {
    const { octokit, at } = github;
    const { environment, sha, rollout, target, release, journal } = shown;
    const asked = {
        ...at,
        ref: sha,
        environment,
        task: TASK,
        description: cut(`${release} to ${target}`),
        payload: { rollout, target, release, ...(journal !== null && { journal }) },
        // the release was built and checked by now, and nothing is merged for it
        auto_merge: false,
        required_contexts: [],
        request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(CALL_MS).limits(),
    };
    const create = async () => {
        const { data } = await octokit.repos.createDeployment(asked);
        if (!('id' in data))
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('refused', `GitHub made no deployment: ${data.message ?? 'no reason given'}`);
        return data.id;
    };
    return (0,_releases_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(create, () => found(github, shown));
}
async function found({ octokit, at }, { environment, rollout }) {
    const asked = { ...at, environment, task: TASK, per_page: MOST_LISTED, request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(CALL_MS).limits() };
    const { data } = await octokit.repos.listDeployments(asked);
    return data.find(({ payload }) => rolloutIn(payload) === rollout)?.id ?? null;
}
/** A payload may be anything, or the text of it. */
function rolloutIn(payload) {
    try {
        const value = typeof payload === 'string' ? JSON.parse(payload) : payload;
        return value?.rollout;
    }
    catch {
        return undefined;
    }
}
async function tellStatus({ octokit, at }, id, state, said) {
    const { description, head, logUrl, environmentUrl } = said;
    await octokit.repos.createDeploymentStatus({
        ...at,
        deployment_id: id,
        state,
        description: head === null ? cut(description) : cut(description, ` (journal ${head})`),
        ...(logUrl !== undefined && { log_url: logUrl }),
        ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
        request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(CALL_MS).limits(),
    });
}
/** @param end is kept whole */
function cut(text, end = '') {
    const room = LONGEST_DESCRIPTION - end.length;
    return (text.length <= room ? text : `${text.slice(0, room - 1).toWellFormed()}…`) + end;
}
//# sourceMappingURL=deploymentFace.js.map

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

/***/ 82482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ once)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24354);


const MOST_ATTEMPTS = 3;
/** GitHub's reads may be behind its writes by about this, in ms. */
const SETTLE_MS = 1_000;
async function once(write, readBack) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await write();
        }
        catch (error) {
            if (!(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFault */ .nl)(error, 'ambiguous'))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SETTLE_MS);
            const found = await readBack();
            if (found !== null)
                return found;
            if (attempt === MOST_ATTEMPTS)
                throw error;
        }
    }
}
//# sourceMappingURL=once.js.map

/***/ }),

/***/ 70129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tk: () => (/* binding */ probeFault),
  dy: () => (/* binding */ probe),
  mI: () => (/* binding */ probeOnce)
});
var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47942);
var _http_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77725);
var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80070);
var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46074);
var _run_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12367);





const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
const NO_CERTIFICATES = [];
/** What is wrong with an address to ask; null when nothing is. Quotes nothing of it: it may hold a secret. */
function probeFault(given) {
    if (given.includes('{{'))
        return 'must be written out: nothing is filled in here.';
    const fault = (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .plainUrlFault */ .Ci)(given);
    return fault?.includes('credentials') ? 'must not hold credentials: it is an address that anybody may know.' : fault;
}
/** Asks one address, each time anew; it passes with a status of 200 to 299. Never rejects. */
function probe(options) {
    return async () => {
        const { passed, why } = await probeOnce(options);
        return { passed, why };
    };
}
async function probeOnce(options) {
    const { headers = {}, timeoutMs = TIMEOUT_MS, env = {}, signal, secrets = [] } = options;
    const url = new URL(options.url);
    const proxy = (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxiesOf */ ._)(env));
    const reply = await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)({
        method: 'GET',
        url,
        headers,
        maxRedirects: MOST_REDIRECTS,
        timeoutMs,
        ca: NO_CERTIFICATES,
        ...(proxy !== null && { proxy }),
        ...(signal !== undefined && { signal }),
    });
    const tookMs = (reply.ok ? reply.exchange : reply.failure).timing.totalMs;
    const said = (why) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactor */ .$)(secrets)(`GET ${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(url)}: ${why}`);
    if (!reply.ok)
        return { passed: false, why: said(reply.failure.reason), tookMs };
    const { status } = reply.exchange;
    const passed = status >= 200 && status < 300;
    return { passed, why: said(`answered ${status} after ${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsOf */ .TM)(Math.round(tookMs))}`), tookMs };
}
//# sourceMappingURL=probe.js.map

/***/ }),

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/rates.js
var picture_rates = __webpack_require__(37611);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/thinned.js
var thinned = __webpack_require__(54918);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/scale.js
var scale = __webpack_require__(50639);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/words.js
var words = __webpack_require__(7212);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/text.js

/** Longest piece of what others say, in UTF-16 units. */
const PIECE = 240;
/** Text for between tags and for attributes in double quotes. */
function html(text, most = PIECE) {
    return (0,words/* oneLine */.TN)(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** Cells are HTML already. */
function tableOf(head, rows) {
    const cells = (tag, each) => `<tr>${each.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    return `<table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/chart.js


const [WIDTH, HEIGHT] = [860, 220];
const MARGIN = { left: 52, right: 12, top: 10, bottom: 26 };
const INNER = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
/** More of them would hide the line. */
const MOST_DOTS = 40;
/** A chart as inline SVG, with its legend. */
function chart({ title, fromMs, toMs, most, lines }) {
    const x = (ms) => round(MARGIN.left + (INNER.width * (ms - fromMs)) / Math.max(1, toMs - fromMs));
    const y = (value) => round(MARGIN.top + INNER.height * (1 - Math.min(value, most) / most));
    const paths = lines.map(({ kind, isStep, points }) => `<path class="line ${kind}" d="${pathOf(points, isStep, x, y)}"/>`);
    const dots = lines.flatMap(({ kind, isStep, points }) => isStep || kind === 'limit' ? [] : dotsOf(kind, points, x, y));
    const legend = lines.map(({ kind, label }) => `<span class="${kind}">${html(label)}</span>`);
    return [
        `<figure><figcaption>${html(title)}</figcaption>`,
        `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(title)}">`,
        ...gridOf(most, y),
        ...ticksOf(toMs - fromMs, (ms) => x(fromMs + ms)),
        ...paths,
        ...dots,
        '</svg>',
        `<p class="legend">${legend.join(' ')}</p></figure>`,
    ].join('\n');
}
function gridOf(most, y) {
    return [0, 0.25, 0.5, 0.75, 1].map((share) => {
        const at = y(share * most);
        return `<path class="grid" d="M${MARGIN.left} ${at}H${WIDTH - MARGIN.right}"/><text x="${MARGIN.left - 6}" y="${at + 4}" text-anchor="end">${(0,words/* figure */.vP)(share * most)}%</text>`;
    });
}
function ticksOf(lengthMs, x) {
    return [0, 0.25, 0.5, 0.75, 1].map((share) => {
        const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
        return `<text x="${x(share * lengthMs)}" y="${HEIGHT - 8}" text-anchor="${anchor}">+${(0,words/* span */.Ln)(share * lengthMs)}</text>`;
    });
}
/** Where there are few points, each is seen: one alone makes no line. */
function dotsOf(kind, points, x, y) {
    const known = points.filter((point) => point.value !== null);
    if (known.length > MOST_DOTS)
        return [];
    return known.map(({ atMs, value }) => `<circle class="${kind}" cx="${x(atMs)}" cy="${y(value)}" r="3"/>`);
}
function pathOf(points, isStep, x, y) {
    let path = '';
    let pen = null;
    for (const { atMs, value } of points) {
        if (value === null) {
            pen = null;
            continue;
        }
        const [at, height] = [x(atMs), y(value)];
        if (pen === null)
            path += `M${at} ${height}`;
        else
            path += isStep ? `H${at}V${height}` : `L${at} ${height}`;
        pen = at;
    }
    return path;
}
function round(value) {
    return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
//# sourceMappingURL=chart.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/charts.js




/** Points on a line: no screen shows more. */
const MOST_POINTS = 300;
function weightChart({ weights, startedAtMs, lastAtMs }) {
    const points = (0,thinned/* thinned */.H)(weights, MOST_POINTS).map(({ atMs, weight }) => ({ atMs, value: weight }));
    const held = [...points, { atMs: lastAtMs, value: points.at(-1).value }];
    return chart({
        title: 'Traffic on the candidate',
        fromMs: startedAtMs,
        toMs: lastAtMs,
        most: 100,
        lines: [{ label: 'per cent of the traffic, as it was read back', kind: 'candidate', isStep: true, points: held }],
    });
}
/** How both arms did by one test, and how the evidence stands; of health checks there is nothing to draw. */
function chartsOfSeries(picture, series) {
    return series.what === null ? [] : [rateChart(picture, series), evidenceChart(picture, series)];
}
function rateChart({ startedAtMs, lastAtMs }, { points, what }) {
    // thinned first: what is left of the sums says how it was in between
    const rates = (0,picture_rates/* ratesOf */.j)((0,thinned/* thinned */.H)(points, MOST_POINTS));
    const line = (arm) => ({
        label: arm === 'candidate' ? 'candidate' : 'stable release',
        kind: arm,
        isStep: false,
        points: rates.map((rate) => ({ atMs: rate.atMs, value: rate[arm] })),
    });
    // where both are alike, the candidate is seen
    const lines = [line('stable'), line('candidate')];
    return chart({
        title: `${what === 'bad' ? 'Bad' : 'Slow'} requests, per cent of all`,
        fromMs: startedAtMs,
        toMs: lastAtMs,
        most: (0,scale/* scaleFor */.E)(lines.flatMap((each) => each.points.flatMap(({ value }) => value ?? []))),
        lines,
    });
}
function evidenceChart({ startedAtMs, lastAtMs }, { points, enough }) {
    const evidence = (0,thinned/* thinned */.H)(points, MOST_POINTS).map((point) => ({ atMs: point.atMs, value: (0,picture_rates/* weighed */.a)(point, enough) }));
    const limit = [startedAtMs, lastAtMs].map((atMs) => ({ atMs, value: 100 }));
    return chart({
        title: 'Evidence against the candidate, per cent of what is enough (logarithmic)',
        fromMs: startedAtMs,
        toMs: lastAtMs,
        most: 120,
        lines: [
            { label: 'evidence', kind: 'candidate', isStep: false, points: evidence },
            { label: 'enough: it is rolled back', kind: 'limit', isStep: false, points: limit },
        ],
    });
}
//# sourceMappingURL=charts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/style.js
/** The look of the report: the reader's own colours and fonts, nothing from elsewhere. */
const style = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --ground: #ffffff; --rule: #d1d9e0; --candidate: #b45309; --stable: #1d4ed8; --limit: #6b7280; --good: #1a7f37; --bad: #cf222e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --ground: #0d1117; --rule: #3d444d; --candidate: #f59e0b; --stable: #60a5fa; --limit: #9ca3af; --good: #3fb950; --bad: #f85149; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: var(--text); background: var(--ground); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin-top: 2rem; border-bottom: 1px solid var(--rule); }
.good { color: var(--good); } .bad { color: var(--bad); } .soft, .legend, figcaption { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; } th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--rule); } th { white-space: nowrap; } td { overflow-wrap: anywhere; } td:nth-child(2), td:nth-child(3), td:nth-child(4) { white-space: nowrap; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; } svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
.grid { stroke: var(--rule); stroke-width: 1; } .line { fill: none; stroke-width: 2; } path.candidate { stroke: var(--candidate); } path.stable { stroke: var(--stable); } circle.candidate { fill: var(--candidate); } circle.stable { fill: var(--stable); } path.limit { stroke: var(--limit); stroke-dasharray: 6 4; }
.legend { margin: 0; font-size: 0.85em; } .legend span + span { margin-left: 1.5em; } .legend span::before { content: ''; display: inline-block; width: 1.2em; height: 0; margin-right: 0.4em; border-top: 3px solid currentColor; vertical-align: middle; }
span.candidate::before { color: var(--candidate); } span.stable::before { color: var(--stable); } span.limit::before { color: var(--limit); }
@media print { body { margin: 0; max-width: none; } }
`;
//# sourceMappingURL=style.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/picture.js + 2 modules
var picture_picture = __webpack_require__(44513);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html.js







/** What is shown at most. Each is of at most so many characters, so that the page stays far below 1 MiB. */
const MOST_STAGES = 50;
const MOST_SERIES = 6;
const MOST_MOMENTS = 200;
const REASON = 1_000;
/** Nothing may be loaded or run, whatever somebody brings into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** The same as one self-contained page: no script, nothing from elsewhere. Below 1 MiB whatever the records are. */
function htmlReport(records) {
    const picture = (0,picture_picture/* pictureOf */.C)(records);
    const body = picture === null ? ['<h1>No rollout was recorded</h1>'] : bodyOf(picture);
    const title = picture === null ? 'Rollout' : `${picture.release} on ${picture.target}`;
    return [
        '<!doctype html>',
        '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        `<title>${html(title)}</title><style>${style}</style></head><body>`,
        ...body,
        '</body></html>',
        '',
    ].join('\n');
}
function bodyOf(picture) {
    const { rollout, startedAtMs, lastAtMs, series, plan } = picture;
    const drawn = series.slice(0, MOST_SERIES);
    return [
        ...verdictOf(picture),
        '<h2>Traffic</h2>',
        weightChart(picture),
        stageTable(picture),
        '<h2>What it was judged by</h2>',
        ...(series.length === 0 ? ['<p>Nothing was judged by metrics.</p>'] : []),
        ...drawn.flatMap((each) => [
            `<h3>${html(each.name)}: ${html(each.standing)}</h3><p>${html(each.last, REASON)}</p>`,
            ...chartsOfSeries(picture, each),
        ]),
        ...more(series.length - drawn.length, 'criteria'),
        '<h2>What happened</h2>',
        momentTable(picture),
        ...more(picture.moments.length - (0,thinned/* tellingMoments */.V)(picture.moments, MOST_MOMENTS).length, 'records'),
        '<h2>Plan</h2>',
        ...(0,print/* printPlan */.Z)({ ...plan, stages: plan.stages.slice(0, MOST_STAGES) })
            .split('\n')
            .slice(0, MOST_STAGES + 10)
            .map((line) => `${html(line)}<br>`),
        `<p class="soft">Rollout ${html(rollout)}, ${(0,words/* time */.kB)(startedAtMs)} to ${(0,words/* time */.kB)(lastAtMs)}; ${html((0,print/* planText */.P)(plan.stages))}</p>`,
    ];
}
function verdictOf({ ending, target, release, startedAtMs, lastAtMs, moments }) {
    const result = ending?.result ?? 'going on';
    const look = result === 'succeeded' || result === 'unchanged' ? 'good' : result === 'going on' ? 'soft' : 'bad';
    return [
        `<h1>${words/* marks */.Z8[result]} ${html(release)} on ${html(target)}: <span class="${look}">${html(result)}</span></h1>`,
        `<p>${html(ending?.reason ?? moments.at(-1)?.text ?? '', REASON)}</p>`,
        `<p class="soft">after ${(0,words/* span */.Ln)(lastAtMs - startedAtMs)}</p>`,
    ];
}
function stageTable({ stages, startedAtMs }) {
    const rows = stages
        .slice(0, MOST_STAGES)
        .map(({ name, weight, bake, fromMs, untilMs, requests, decision, why }) => [
        html(name),
        `${(0,words/* figure */.vP)(weight)}%`,
        fromMs === null ? '' : `+${(0,words/* span */.Ln)(fromMs - startedAtMs)}`,
        fromMs === null
            ? `(${(0,words/* span */.Ln)(bake.minMs)} to ${(0,words/* span */.Ln)(bake.maxMs)})`
            : untilMs === null
                ? 'on'
                : (0,words/* span */.Ln)(untilMs - fromMs),
        requests === null ? '' : (0,words/* count */.U9)(requests.candidate),
        requests === null ? '' : (0,words/* count */.U9)(requests.stable),
        decision === null ? '' : `<b>${html(decision)}</b> ${html(why)}`,
    ]);
    return tableOf(['stage', 'weight', 'from', 'for', 'candidate’s requests', 'stable’s requests', 'judged'], rows);
}
function momentTable({ moments, startedAtMs }) {
    const rows = (0,thinned/* tellingMoments */.V)(moments, MOST_MOMENTS).map(({ atMs, weight, text }) => [
        `<span title="${(0,words/* time */.kB)(atMs)}">+${(0,words/* span */.Ln)(atMs - startedAtMs)}</span>`,
        weight === null ? '' : `${(0,words/* figure */.vP)(weight)}%`,
        html(text),
    ]);
    return tableOf(['when', 'weight', ''], rows);
}
function more(left, what) {
    return left > 0 ? [`<p class="soft">Not shown: ${(0,words/* count */.U9)(left)} more ${what}.</p>`] : [];
}
//# sourceMappingURL=html.js.map

/***/ }),

/***/ 44513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pictureOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/timeline.js
var timeline = __webpack_require__(90173);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var analysis_tests = __webpack_require__(72904);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/assess.js
var assess = __webpack_require__(49915);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/verdict/words.js
var words = __webpack_require__(33669);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/print.js
var criteria_print = __webpack_require__(42049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/picture/series.js


function seriesOf(plan, records) {
    const tests = (0,analysis_tests/* testsOf */.Vh)(plan);
    const seen = tests.map(() => ({ points: [], last: null }));
    for (const record of records) {
        if (record.kind !== 'judged')
            continue;
        const { stage: index, analysis, atMs } = record;
        const weight = plan.stages[index]?.weight;
        if (weight === undefined)
            continue;
        for (const assessment of (0,assess/* assess */.n)(analysis, tests, plan.analysis, { index, weight })) {
            const { tally, logEvidence = null } = assessment;
            const known = seen[tests.indexOf(assessment.test)];
            known.points.push({ atMs, logEvidence, candidate: tally.candidate, stable: tally.stable });
            known.last = assessment;
        }
    }
    return seen.flatMap(({ points, last }) => {
        if (last === null)
            return [];
        const { criteria, method, enough } = last.test;
        return [
            {
                name: criteria.map(criteria_print/* printCriterion */.d).join(', '),
                what: method.kind === 'consecutive' ? null : method.event.kind === 'bad' ? 'bad' : 'slow',
                enough,
                points,
                last: (0,words/* evidenceOf */.X)(last),
                standing: last.standing,
            },
        ];
    });
}
//# sourceMappingURL=series.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/picture/stages.js
function stagesOf(plan, records) {
    return plan.stages.map(({ name, weight, bake }, index) => {
        const begun = records.findIndex((record) => record.kind === 'verified' && record.stage === index);
        const after = begun === -1 ? [] : records.slice(begun);
        const judged = records.findLast((record) => record.kind === 'judged' && record.stage === index);
        const isJudged = judged?.kind === 'judged';
        return {
            name: name ?? `stage ${index + 1}`,
            weight,
            bake,
            fromMs: records[begun]?.atMs ?? null,
            untilMs: after.find((record) => leaves(record, index))?.atMs ?? null,
            decision: isJudged ? judged.decision : null,
            why: isJudged ? judged.why : '',
            requests: isJudged && judged.analysis.stage === index ? requestsIn(judged.analysis.tallies) : null,
        };
    });
}
function leaves(record, stage) {
    if (record.kind === 'ended')
        return true;
    if (record.kind !== 'intended')
        return false;
    return record.goal.kind === 'weight' ? record.stage !== stage : record.goal.kind !== 'retire';
}
function requestsIn(tallies) {
    const most = (of) => Math.max(0, ...tallies.map(of));
    return { candidate: most(({ atStage }) => atStage.candidate), stable: most(({ atStage }) => atStage.stable) };
}
//# sourceMappingURL=stages.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/picture/picture.js



/** Null where there is no rollout in the records. */
function pictureOf(records) {
    const begin = records.findLastIndex(({ kind }) => kind === 'opened');
    const opened = records[begin];
    if (opened?.kind !== 'opened')
        return null;
    const own = records.slice(begin);
    const moments = (0,timeline/* timelineOf */.h)(own);
    const ended = own.find(({ kind }) => kind === 'ended');
    const { plan, rollout, target, release, atMs: startedAtMs } = opened;
    return {
        rollout,
        target,
        release,
        plan,
        startedAtMs,
        moments,
        course: (0,print/* planText */.P)(plan.stages),
        lastAtMs: own.reduce((last, { atMs }) => Math.max(last, atMs), startedAtMs),
        ending: ended?.kind === 'ended' ? { result: ended.result, reason: ended.reason } : null,
        weights: weightsOf(moments, startedAtMs),
        stages: stagesOf(plan, own),
        series: seriesOf(plan, own),
    };
}
/** The changes alone. */
function weightsOf(moments, startedAtMs) {
    const weights = [{ atMs: startedAtMs, weight: 0 }];
    for (const { atMs, weight } of moments) {
        if (weight !== null && weight !== weights.at(-1).weight)
            weights.push({ atMs, weight });
    }
    return weights;
}
//# sourceMappingURL=picture.js.map

/***/ }),

/***/ 37611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ weighed),
  j: () => (/* binding */ ratesOf)
});
/** Shares between the points, which count from the beginning. */
function ratesOf(points) {
    let [candidate, stable] = [NOTHING, NOTHING];
    return points.map((point) => {
        const rate = {
            atMs: point.atMs,
            candidate: shareOf(point.candidate, candidate),
            stable: shareOf(point.stable, stable),
        };
        [candidate, stable] = [point.candidate, point.stable];
        return rate;
    });
}
const NOTHING = { requests: 0, events: 0 };
function shareOf(now, before) {
    const requests = now.requests - before.requests;
    const events = Math.max(0, now.events - before.events);
    return requests > 0 ? Math.min(100, (100 * events) / requests) : null;
}
/** How much of the evidence that is enough there is, in per cent from 0 up to 120; null where it is not weighed. */
function weighed({ logEvidence }, enough) {
    if (logEvidence === null || !Number.isFinite(enough) || enough <= 0)
        return null;
    return Math.min(120, Math.max(0, (100 * logEvidence) / enough));
}
//# sourceMappingURL=rates.js.map

/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ thinned),
  V: () => (/* binding */ tellingMoments)
});
/** At most so many of them, evenly over all, with the first and the last. */
function thinned(all, most) {
    if (all.length <= most)
        return all;
    const step = (all.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => all[Math.round(index * step)]);
}
function tellingMoments(all, most) {
    let last = null;
    const telling = all.filter((moment) => {
        if (moment.kind !== 'judged')
            return true;
        const isNew = last === null || last.decision !== moment.decision || last.stage !== moment.stage;
        last = moment;
        return isNew;
    });
    if (telling.length <= most)
        return telling;
    const first = Math.ceil(most / 2);
    return [...telling.slice(0, first), ...telling.slice(first - most)];
}
//# sourceMappingURL=thinned.js.map

/***/ }),

/***/ 50639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ scaleFor)
});
/** The end of a scale: 1, 2 or 5 times a power of ten, or 100, a little above the highest value. */
function scaleFor(values) {
    const highest = 1.05 * values.reduce((most, value) => Math.max(most, value), 0.1);
    const power = 10 ** Math.floor(Math.log10(highest));
    const end = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= highest);
    return highest <= 100 ? Math.min(100, end) : end;
}
//# sourceMappingURL=scale.js.map

/***/ }),

/***/ 10276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/rates.js
var picture_rates = __webpack_require__(37611);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/scale.js
var scale = __webpack_require__(50639);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/words.js
var words = __webpack_require__(7212);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/markdown/mermaid.js

/** Of the candidate, the stable release, and a limit: seen on light and dark ground, and told apart by who sees no red. */
const colours = { candidate: '#d97706', stable: '#2563eb', limit: '#9ca3af' };
function mermaid({ title, unit, most, fromMs, toMs, lines }) {
    const isLong = toMs >= 3 * 60_000;
    const unitMs = isLong ? 60_000 : 1_000;
    const [from, to] = [Math.floor(fromMs / unitMs), Math.max(Math.floor(fromMs / unitMs) + 1, Math.ceil(toMs / unitMs))];
    const palette = lines.map(({ colour }) => colour).join(', ');
    return [
        '```mermaid',
        `%%{init: {"xyChart": {"width": 900, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "${isLong ? 'minutes' : 'seconds'} since the beginning" ${from} --> ${to}`,
        `  y-axis "${unit}" 0 --> ${(0,words/* figure */.vP)(most)}`,
        ...lines.map(({ values }) => `  line [${values.map((value) => (0,words/* figure */.vP)(Number.isFinite(value) ? value : 0)).join(', ')}]`),
        '```',
    ];
}
//# sourceMappingURL=mermaid.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/markdown/charts.js



/** Values on each line of a chart. */
const VALUES = 60;
/** The charts of a rollout: its weights; of one test, how both arms did and how the evidence stands. */
function chartsOf(picture) {
    const shown = picture.series.find(({ what }) => what === 'bad') ?? picture.series.find(({ what }) => what !== null);
    const charts = [
        weightChart(picture),
        ...(shown === undefined ? [] : [rateChart(picture, shown), evidenceChart(picture, shown)]),
    ];
    return charts.flatMap((lines) => (lines.length === 0 ? [] : [...lines, '']));
}
function weightChart({ weights, startedAtMs, lastAtMs }) {
    const range = rangeOf(startedAtMs, startedAtMs, lastAtMs);
    const values = sampled(weights, ({ weight }) => weight, startedAtMs, lastAtMs);
    const lines = [{ colour: colours.candidate, values }];
    return mermaid({ title: 'Traffic on the candidate', unit: 'per cent', most: 100, ...range, lines });
}
function rateChart({ startedAtMs }, { points, what }) {
    const rates = (0,picture_rates/* ratesOf */.j)(points).filter(({ candidate, stable }) => candidate !== null || stable !== null);
    if (rates.length === 0)
        return [];
    const [fromMs, toMs] = [rates[0].atMs, rates.at(-1).atMs];
    // where both are alike, the candidate is seen
    const arms = ['stable', 'candidate'].filter((arm) => rates.some((rate) => rate[arm] !== null));
    const lines = arms.map((arm) => {
        const known = rates.filter((rate) => rate[arm] !== null);
        return { colour: colours[arm], values: sampled(known, (rate) => rate[arm], fromMs, toMs) };
    });
    const legend = arms.map((arm) => (arm === 'candidate' ? 'candidate orange' : 'stable blue')).join(', ');
    return mermaid({
        title: `${what === 'bad' ? 'Bad' : 'Slow'} requests: ${legend}`,
        unit: 'per cent',
        most: (0,scale/* scaleFor */.E)(lines.flatMap(({ values }) => values)),
        ...rangeOf(startedAtMs, fromMs, toMs),
        lines,
    });
}
function evidenceChart({ startedAtMs }, { points, enough }) {
    const known = points.flatMap((point) => {
        const value = (0,picture_rates/* weighed */.a)(point, enough);
        return value === null ? [] : [{ atMs: point.atMs, value }];
    });
    if (known.length === 0)
        return [];
    const [fromMs, toMs] = [known[0].atMs, known.at(-1).atMs];
    const values = sampled(known, ({ value }) => value, fromMs, toMs);
    return mermaid({
        title: 'Evidence against the candidate: orange; at the grey line it is rolled back',
        unit: 'per cent of enough',
        most: 120,
        ...rangeOf(startedAtMs, fromMs, toMs),
        lines: [
            { colour: colours.candidate, values },
            { colour: colours.limit, values: values.map(() => 100) },
        ],
    });
}
function rangeOf(startedAtMs, fromMs, toMs) {
    return { fromMs: Math.max(0, fromMs - startedAtMs), toMs: Math.max(0, toMs - startedAtMs) };
}
/** What held at each of the evenly spread times; before the first there was what came first. */
function sampled(all, valueOf, fromMs, toMs) {
    const sorted = all.toSorted((a, b) => a.atMs - b.atMs);
    let next = 0;
    let value = valueOf(sorted[0]);
    return Array.from({ length: VALUES }, (_, index) => {
        const atMs = fromMs + ((toMs - fromMs) * index) / (VALUES - 1);
        for (; next < sorted.length && sorted[next].atMs <= atMs + 0.5; next += 1)
            value = valueOf(sorted[next]);
        return value;
    });
}
//# sourceMappingURL=charts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/markdown/text.js

/** Longest piece in a table, in UTF-16 units. */
const PIECE = 200;
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function inert(text, most = PIECE) {
    return (0,words/* oneLine */.TN)(text, most)
        .replaceAll(/[^\p{L}\p{M}\p{N} .,:;/=+%()'"?…–—-]/gu, (each) => NAMED[each] ?? `&#${each.codePointAt(0)};`)
        .replaceAll('&#64;', '&#64;&#8203;')
        .replaceAll('://', ':&#47;&#47;')
        .replaceAll(/(?<=www)\./gi, '&#46;');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A table with its head; the columns from `numeric` on are figures. */
function table(head, rows, numeric = head.length) {
    const rule = head.map((_, index) => (index >= numeric ? '---:' : '---'));
    return [row(head), row(rule), ...rows.map(row)];
}
function details(title, lines) {
    return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/picture.js + 2 modules
var picture_picture = __webpack_require__(44513);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/thinned.js
var thinned = __webpack_require__(54918);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/summary.js





/** What is listed at most. Each is of at most so many characters, so that all of it stays far below the 1 MiB of a job. */
const MOST_STAGES = 50;
const MOST_SERIES = 20;
const MOST_MOMENTS = 60;
const REASON = 800;
/** The picture of a rollout for a job summary, in Markdown: the verdict first. Below 256 KiB whatever the records are. */
function summaryMarkdown(records) {
    const picture = (0,picture_picture/* pictureOf */.C)(records);
    if (picture === null)
        return '_No rollout was recorded._\n';
    return [
        ...verdictOf(picture),
        ...stageTable(picture),
        '',
        ...criteriaTable(picture),
        '',
        ...chartsOf(picture),
        ...details('What happened', momentTable(picture)),
        '',
        `<sub>Rollout ${inert(picture.rollout)} · ${inert(picture.plan.strategy)} ${inert(picture.course)} · alpha ${inert(String(picture.plan.analysis.alpha))} · ${(0,words/* time */.kB)(picture.startedAtMs)}</sub>`,
        '',
    ].join('\n');
}
function verdictOf({ ending, target, release, startedAtMs, lastAtMs, moments }) {
    const result = ending?.result ?? 'going on';
    const reason = ending?.reason ?? moments.at(-1)?.text ?? '';
    return [
        `### ${words/* marks */.Z8[result]} ${inert(release)} on ${inert(target)}: ${inert(result)}`,
        '',
        // nobody's words begin a line
        `**${result === 'going on' ? 'At last' : 'Why'}:** ${inert(reason, REASON)} _(after ${(0,words/* span */.Ln)(lastAtMs - startedAtMs)})_`,
        '',
    ];
}
function stageTable({ stages, startedAtMs }) {
    const shown = stages.slice(0, MOST_STAGES);
    const rows = shown.map((stage) => [
        inert(stage.name, 60),
        `${(0,words/* figure */.vP)(stage.weight)}%`,
        stage.fromMs === null ? '' : `+${(0,words/* span */.Ln)(stage.fromMs - startedAtMs)}`,
        lengthOf(stage),
        stage.requests === null ? '' : (0,words/* count */.U9)(stage.requests.candidate),
        stage.requests === null ? '' : (0,words/* count */.U9)(stage.requests.stable),
        inert(stage.decision ?? ''),
        inert(stage.why, 120),
    ]);
    const head = ['stage', 'weight', 'from', 'for', 'candidate', 'stable', 'judged', 'why'];
    return [...table(head, rows), ...more(stages.length - shown.length, 'stages')];
}
function lengthOf({ fromMs, untilMs, bake }) {
    if (fromMs === null)
        return `(${(0,words/* span */.Ln)(bake.minMs)} to ${(0,words/* span */.Ln)(bake.maxMs)})`;
    return untilMs === null ? 'on' : (0,words/* span */.Ln)(untilMs - fromMs);
}
function criteriaTable({ series }) {
    if (series.length === 0)
        return ['_Nothing was judged by metrics._'];
    const shown = series.slice(0, MOST_SERIES);
    const rows = shown.map(({ standing, last }) => [inert(standing), inert(last, 300)]);
    return [
        ...table(['standing', 'criterion, and what was seen'], rows),
        ...more(series.length - shown.length, 'criteria'),
    ];
}
function momentTable({ moments, startedAtMs }) {
    const shown = (0,thinned/* tellingMoments */.V)(moments, MOST_MOMENTS);
    const rows = shown.map(({ atMs, weight, text }) => [
        `+${(0,words/* span */.Ln)(atMs - startedAtMs)}`,
        weight === null ? '' : `${(0,words/* figure */.vP)(weight)}%`,
        inert(text),
    ]);
    return [...table(['', 'weight', ''], rows), ...more(moments.length - shown.length, 'records')];
}
function more(left, what) {
    return left > 0 ? ['', `_Not shown: ${(0,words/* count */.U9)(left)} more ${what}._`] : [];
}
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 7212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ln: () => (/* binding */ span),
  TN: () => (/* binding */ oneLine),
  U9: () => (/* binding */ count),
  Z8: () => (/* binding */ marks),
  kB: () => (/* binding */ time),
  vP: () => (/* binding */ figure)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);

/** Words and figures that every view has in common. */
const marks = {
    succeeded: '✅',
    unchanged: '✅',
    superseded: '⏭️',
    stopped: '⏹️',
    'rolled-back': '↩️',
    'timed-out': '⏰',
    failed: '❌',
    'rollback-failed': '🚨',
    'going on': '⏳',
};
function oneLine(text, most) {
    // of something endless the beginning is enough
    const line = text
        .slice(0, 10 * most)
        .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
        .trim();
    return line.length <= most ? line : `${line.slice(0, most - 1)}…`.toWellFormed();
}
/** `12m`, `1h30m`, `45s`: to the second. */
function span(ms) {
    const whole = Math.round(ms / 1_000) * 1_000;
    return (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Number.isSafeInteger(whole) && whole >= 0 ? whole : 0);
}
/** `2026-01-01 12:00:00 UTC` */
function time(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? 'at no time' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
function count(value) {
    return Number.isFinite(value) ? Math.round(value).toLocaleString('en-US') : '?';
}
/** To three digits. Records may be of anybody's making: what is no number is not shown. */
function figure(value) {
    return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '?';
}
//# sourceMappingURL=words.js.map

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

/***/ 81464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ isAnswered)
});
function isAnswered(error) {
    const { $metadata, name } = Object(error);
    return $metadata !== undefined || name === 'AzureError';
}
//# sourceMappingURL=answered.js.map

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

/***/ }),

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createState)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

function createState(key) {
    return {
        save: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(key, JSON.stringify(value)),
        load: () => {
            const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(key);
            if (text === '')
                return null;
            try {
                return JSON.parse(text);
            }
            catch {
                return null;
            }
        },
    };
}
//# sourceMappingURL=state.js.map

/***/ })

};
