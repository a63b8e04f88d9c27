export const id = 102;
export const ids = [102];
export const modules = {

/***/ 44583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
const LONGEST_SHOWN = 60;
/** Parts of a path below which values may be secret, or hold one: they are never shown. */
const SECRET = ['auth', 'headers', 'httpHeaders', 'json', 'form', 'body', 'url', 'path', 'target', 'proxy', 'env'];
/** `checks[0].expect.json["$.status"]` */
function nameOf(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[\w$]{1,60}$/.test(part))
            return `[${JSON.stringify(cut(part))}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** A value for a person: itself where it is short and no secret, else what kind of value it is. */
function shown(value, path) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    const isSecret = path.some((part) => SECRET.includes(String(part)));
    if (typeof value === 'string')
        return isSecret ? 'a text' : `the text ${JSON.stringify(cut(value))}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return isSecret ? `a ${typeof value}` : String(value);
    return 'something else';
}
function cut(text) {
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
//# sourceMappingURL=describe.js.map

/***/ }),

/***/ 74990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ networkOfInputs)
/* harmony export */ });
/* harmony import */ var _readWritten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66837);

/** The network, or everything that is wrong with the inputs; each problem names its input: `ca-file` for `ca`. */
async function networkOfInputs({ resolve, ca, proxy }, load) {
    const content = {
        resolve: Object.fromEntries(Object.entries(resolve).map(([host, where]) => [host, addressesIn(where)])),
        ...(ca.length === 0 ? {} : { tls: { ca } }),
        ...(proxy === undefined ? {} : { proxy }),
        // a suite needs one
        checks: [{ tcpSocket: { host: 'localhost', port: 1 } }],
    };
    const read = await (0,_readWritten_js__WEBPACK_IMPORTED_MODULE_0__/* .readWritten */ .I)(content, { load });
    if ('suite' in read)
        return { network: read.suite.network };
    return {
        problems: read.problems.map(({ path: [part, ...rest], message }) => {
            if (part === 'tls')
                return { input: 'ca-file', message: `\`${ca[Number(rest[1] ?? 0)]}\` ${message}` };
            const host = part === 'resolve' && rest.length > 0 ? `: \`${rest[0]}\`` : '';
            return { input: String(part), message: `\`${part}\`${host} ${message}` };
        }),
    };
}
function addressesIn(where) {
    const all = where.split(',').map((each) => each.trim());
    return all.length === 1 ? all[0] : all;
}
//# sourceMappingURL=network.js.map

/***/ }),

/***/ 77210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ suiteOfUrl)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/describe.js
var describe = __webpack_require__(44583);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/jsonLines.js


/** What compares, by sign and by word, and the word that check files have for it. */
const comparisons = {
    '=': 'equals',
    '==': 'equals',
    equals: 'equals',
    '!=': 'not',
    not: 'not',
    '<': 'lt',
    '<=': 'lte',
    '>': 'gt',
    '>=': 'gte',
    lt: 'lt',
    lte: 'lte',
    gt: 'gt',
    gte: 'gte',
};
const textOperators = ['contains', 'startsWith', 'endsWith', 'matches', 'type'];
const words = [...Object.keys(comparisons), ...textOperators, 'count', 'exists', 'absent'];
const ALLOWED = words.map((word) => `\`${word}\``).join(', ');
function readJsonLines(text) {
    const conditions = new Map();
    const lines = new Map();
    const faults = [];
    for (const [index, written] of text.split('\n').entries()) {
        const line = written.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const [path, rest] = pathAndRest(line);
        const found = withoutBlanks(path) ?? conditionOf(rest);
        const all = typeof found === 'string' ? found : together(conditions.get(path) ?? {}, found);
        if (typeof all === 'string')
            faults.push({ line: index + 1, message: all });
        else
            conditions.set(path, all);
        if (!lines.has(path))
            lines.set(path, index + 1);
    }
    return { conditions: Object.fromEntries(conditions), lines, faults };
}
/** The path ends at the first blank that is in no bracket and no quotes. */
function pathAndRest(line) {
    let depth = 0;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const sign = line[at];
        if (quote !== '') {
            if (sign === '\\')
                at += 1;
            else if (sign === quote)
                quote = '';
        }
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if (sign === '[' || sign === '(')
            depth += 1;
        else if (sign === ']' || sign === ')')
            depth -= 1;
        else if (depth <= 0 && /\s/.test(sign))
            return [line.slice(0, at), line.slice(at).trim()];
    }
    return [line, ''];
}
/** `$.status=ok` would be read as a path. Within brackets, signs are parts of it. */
function withoutBlanks(path) {
    const sign = /^\$[^\s['"]*?(==|=|!=|<=|>=|<|>)/.exec(path)?.[1];
    return sign === undefined ? null : `needs a blank on both sides of \`${sign}\`, e.g. \`$.status ${sign} ok\`.`;
}
/** The condition that is written behind a path, or what is wrong with it. */
function conditionOf(rest) {
    if (rest === '')
        return { exists: true };
    const [operator, value] = wordAndRest(rest);
    if (operator === 'exists' || operator === 'absent') {
        return value === ''
            ? { exists: operator === 'exists' }
            : `says ${(0,describe/* shown */.S)(value, [])} after \`${operator}\`, which ends the line.`;
    }
    if (operator === 'count')
        return countOf(value);
    const comparison = Object.hasOwn(comparisons, operator) ? comparisons[operator] : null;
    if (comparison === null && !textOperators.includes(operator))
        return unknownOperator(operator);
    if (value === '')
        return `ends after \`${operator}\`: the value is missing.`;
    if (comparison === null)
        return { [operator]: textOf(value) };
    return { [comparison]: jsonLines_valueOf(value) };
}
/** `count 3`, `count >= 1` */
function countOf(rest) {
    if (rest === '')
        return 'ends after `count`: the number is missing, e.g. `count >= 1`.';
    const [first, second] = wordAndRest(rest);
    const comparison = Object.hasOwn(comparisons, first) ? comparisons[first] : null;
    const number = jsonLines_valueOf(comparison === null ? rest : second);
    if (typeof number !== 'number')
        return `counts to ${(0,describe/* shown */.S)(number, [])}: expected a number, e.g. \`count >= 1\`.`;
    return { count: comparison === null || comparison === 'equals' ? number : { [comparison]: number } };
}
/** Two lines on one path; counts are conditions of their own. */
function together(known, found) {
    const twice = Object.keys(found).find((key) => Object.hasOwn(known, key));
    if (twice === undefined)
        return { ...known, ...found };
    const [before, now] = [known[twice], found[twice]];
    if (twice !== 'count' || typeof before !== 'object' || typeof now !== 'object') {
        return `sets \`${twice}\` of this path for the second time.`;
    }
    const count = together(before, now);
    return typeof count === 'string' ? count : { ...known, count };
}
function unknownOperator(operator) {
    const near = (0,suggest/* meant */.w)(operator, words);
    const help = near === null ? `Allowed are ${ALLOWED}.` : `Did you mean \`${near}\`?`;
    return `has an unknown operator, ${(0,describe/* shown */.S)(operator, [])}. ${help}`;
}
function wordAndRest(text) {
    const end = text.search(/\s/);
    return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}
/** What looks like a number is none here: `startsWith 1.10`. */
function textOf(written) {
    const value = jsonLines_valueOf(written);
    return typeof value === 'string' ? value : written;
}
function jsonLines_valueOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? text : value;
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=jsonLines.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/readWritten.js + 28 modules
var readWritten = __webpack_require__(66837);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/texts.js
var texts = __webpack_require__(47942);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/one.js



/**
 * The suite of one URL, or everything that is wrong with the inputs; each problem names its input: `expect-status` for
 * `expectStatus`. Never rejects.
 */
async function suiteOfUrl(inputs, options = {}) {
    const json = readJsonLines(inputs.expectJson ?? '');
    const identity = identityOf(inputs);
    const { url, expectStatus = '', expectBody = '', pace = {} } = inputs;
    const content = {
        defaults: pace,
        ...(identity !== null && 'written' in identity ? { identity: identity.written } : {}),
        checks: [
            {
                ...named(url),
                httpGet: { url },
                expect: {
                    ...(expectStatus.trim() === '' ? {} : { status: expectStatus.split(',').map((each) => each.trim()) }),
                    ...(expectBody === '' ? {} : { body: { contains: expectBody } }),
                    json: json.conditions,
                },
            },
        ],
    };
    const read = await (0,readWritten/* readWritten */.I)(content, options);
    const placed = (findings) => distinct(findings.map((finding) => problemOf(finding, inputs, json)));
    const problems = [
        ...(identity !== null && 'problem' in identity ? [identity.problem] : []),
        ...json.faults.map(({ line, message }) => inLine(line, message)),
        ...('problems' in read ? placed(read.problems) : []),
    ];
    if (problems.length > 0 || !('suite' in read))
        return { problems };
    return { suite: read.suite, warnings: placed(read.warnings) };
}
/** As a check of the same path in a check file: the host is known from the title of the report. */
function named(url) {
    const path = URL.parse(url)?.pathname ?? '';
    return path === '' || url.includes('{{') || path.length > LONGEST_PATH ? {} : { name: `GET ${path}` };
}
const LONGEST_PATH = 150;
function identityOf({ url, identity = '', identityIn = '', identityUrl = '' }) {
    const [where = '', ...rest] = identityIn.trim().split(/\s+/);
    if (identity === '' && where === '' && identityUrl === '')
        return null;
    if (identity === '') {
        const says = where === '' ? '`identity-url` says where to ask for it.' : '`identity-in` says where it is to be found.';
        return { problem: ofInput('identity', `is missing: ${says}`) };
    }
    const at = { url: identityUrl === '' ? url : besides(url, identityUrl) };
    const which = rest.join(' ');
    if (where === 'body' && which === '')
        return { written: { ...at, body: { containsWord: identity } } };
    if (where === 'header' && which !== '')
        return { written: { ...at, header: which, equals: identity } };
    if (where === 'json' && which !== '')
        return { written: { ...at, json: { [which]: inJson(identity) } } };
    return { problem: ofInput('identity-in', 'must be `header NAME`, `json PATH` or `body`.') };
}
/** An input is a text; what a release answers may be the number of a build. */
function inJson(identity) {
    const isNumber = /^(?:0|[1-9]\d{0,14})$/.test(identity);
    return isNumber ? { in: [identity, Number(identity)] } : { equals: identity };
}
/** A path is one of the URL's own host. */
function besides(url, identityUrl) {
    const isPath = identityUrl.startsWith('/') && URL.canParse(url);
    return isPath ? new URL(url).origin + identityUrl : identityUrl;
}
function problemOf({ path, message }, inputs, json) {
    const [part, ...rest] = path;
    if (part === 'identity')
        return ofIdentity(rest, message, inputs);
    if (part === 'defaults')
        return ofInput(kebab(String(rest[0])), message);
    const [group, key, jsonPath] = rest.slice(1);
    if (group === 'expect' && key === 'json')
        return inLine(json.lines.get(String(jsonPath)) ?? 1, message);
    return group === 'expect' ? ofInput(`expect-${key}`, message) : ofUrl('url', inputs.url, message);
}
function ofIdentity(path, message, { url, identityUrl = '' }) {
    const isValue = ['equals', 'containsWord'].includes(String(path.at(-1)));
    if (path[0] !== 'url')
        return ofInput(isValue ? 'identity' : 'identity-in', message);
    return identityUrl === '' ? ofUrl('url', url, message) : ofUrl('identity-url', identityUrl, message);
}
/** What the message of a check file advises does not help here. */
function ofUrl(input, url, message) {
    return ofInput(input, (0,texts/* plainUrlFault */.Ci)(url) ?? message);
}
function inLine(line, message) {
    return { input: 'expect-json', message: `\`expect-json\`, line ${line}, ${message}` };
}
function ofInput(input, message) {
    return { input, message: `\`${input}\` ${message}` };
}
/** `periodSeconds` as an input: `period-seconds` */
function kebab(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** The URL is asked twice when it names the release, too. */
function distinct(problems) {
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
//# sourceMappingURL=one.js.map

/***/ }),

/***/ 45912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   Zm: () => (/* binding */ withoutPlaceholders),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
/** Every `{{name}}` within a text. */
function placeholdersIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map(({ 1: name, index }) => ({ name: name.trim(), offset: index }));
}
/** The names within `{{name}}`, as they are written there; `env.NAME` is one, too. */
function namesIn(text) {
    return placeholdersIn(text).map(({ name }) => name);
}
/** The text with a value in each place: something that may stand in a host, a port, a path and a pattern. */
function withoutPlaceholders(text) {
    return text.replaceAll(PLACEHOLDER, '1');
}
//# sourceMappingURL=placeholders.js.map

/***/ }),

/***/ 22126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readCheckFile)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44583);
/* harmony import */ var _readWritten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66837);
/* harmony import */ var _schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);



/**
 * Reads a check file, YAML or JSON. All problems at once, in the order of the file, each with file, line and column; none
 * quotes a value that may be secret. Never rejects.
 *
 * @param file the name that problems carry
 */
async function readCheckFile(text, file, options = {}) {
    // who asks one URL has no file, and need not wait for the parser
    const { parseObject } = await Promise.all(/* import() */[__webpack_require__.e(760), __webpack_require__.e(263)]).then(__webpack_require__.bind(__webpack_require__, 98263));
    const { content, problems, locate } = parseObject(text, file, 'a check file: an object with `checks`');
    const ofTarget = targetProblems(options.target);
    if (content === null)
        return { problems: [...ofTarget, ...problems.map((problem) => withHint(problem, text))] };
    const read = await (0,_readWritten_js__WEBPACK_IMPORTED_MODULE_0__/* .readWritten */ .I)(content, ofTarget.length > 0 ? { ...options, target: 'http://wrong.invalid' } : options);
    const place = (findings) => inOrder(findings.map((finding) => placed(finding, locate)));
    if ('problems' in read)
        return { problems: [...ofTarget, ...place(read.problems)] };
    return ofTarget.length > 0 ? { problems: ofTarget } : { suite: read.suite, warnings: place(read.warnings) };
}
function targetProblems(target) {
    const fault = target === undefined ? null : (0,_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target);
    return fault === null ? [] : [{ input: 'target', message: `\`target\` ${fault}` }];
}
function placed({ message, ...finding }, locate) {
    const subject = finding.path.length === 0 ? 'The file' : `\`${(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(finding.path)}\``;
    return locate({ ...finding, message: `${subject} ${message}` });
}
function inOrder(problems) {
    return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
/** YAML takes `{{name}}` without quotes for objects. */
function withHint(problem, text) {
    const line = text.split('\n')[(problem.line ?? 0) - 1] ?? '';
    const before = line.slice(0, problem.column);
    return /\{\s*\{\s*$/.test(before.slice(-20)) ? { ...problem, message: `${problem.message} ${UNQUOTED}` } : problem;
}
const UNQUOTED = 'A value that begins with `{{` needs quotes.';
//# sourceMappingURL=read.js.map

/***/ }),

/***/ 66837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readWritten)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/matcher.js
var matcher = __webpack_require__(4953);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/toExpectations.js
/** What holds where nothing is said about the status. */
const SUCCESS = [200, 299];
/** @param schema what is to be found at `schema` where that names a file */
function expectationsOf(written, schema) {
    const { status, headers = {}, body, json = {}, tls, redirects, time = {}, errorRate } = written;
    return {
        status: status === undefined ? [SUCCESS] : [status].flat().map(statusRange),
        headers: matchers(Object.entries(headers).map(([name, matcher]) => [name.toLowerCase(), matcher])),
        json: matchers(Object.entries(json)),
        time: matchers(Object.entries(time)),
        ...(body === undefined ? {} : { body: matcherOf(body) }),
        ...(schema === undefined ? {} : { schema }),
        ...(tls === undefined ? {} : { tls: matchers(Object.entries(tls)) }),
        ...(redirects === undefined ? {} : { redirects: matchers(Object.entries(redirects)) }),
        ...(errorRate === undefined ? {} : { errorRate: matcherOf(errorRate) }),
    };
}
/** `200`, `2xx` and `200-299`; both ends included. */
function statusRange(written) {
    const text = String(written);
    if (text.endsWith('xx'))
        return [Number(text[0]) * 100, Number(text[0]) * 100 + 99];
    const [from, to = from] = text.split('-').map(Number);
    return [from, to];
}
function matchers(entries) {
    return Object.fromEntries(entries.map(([key, written]) => [key, matcherOf(written)]));
}
/** A value alone is what must be equal. */
function matcherOf(written) {
    return typeof written === 'object' && written !== null ? written : { equals: written };
}
//# sourceMappingURL=toExpectations.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/expectContradictions.js


/** What does not go together in the expectations of one step. */
function expectContradictions(expect, path, { sampled, method }) {
    return [
        ...(sampled ? meaningless(expect, path) : withoutSample(expect, path)),
        ...(method === 'HEAD' ? ofNoBody(expect, path) : []),
        ...statusProblems(expect, path),
        ...sameHeaders(expect, path),
        ...matchersOf(expect, path).flatMap((each) => matcherProblems(each.matcher, each.path)),
    ];
}
function withoutSample({ time = {}, errorRate }, path) {
    const message = 'is of many requests: the check needs `sample`, e.g. `sample: {requests: 50}`.';
    const percentiles = ['p50Ms', 'p90Ms', 'p95Ms', 'p99Ms'].filter((key) => time[key] !== undefined);
    return [
        ...percentiles.map((key) => ({ path: [...path, 'time', key], message })),
        ...(errorRate === undefined ? [] : [{ path: [...path, 'errorRate'], message }]),
    ];
}
/** With an error rate, requests that fail are left to it. */
function meaningless({ errorRate }, path) {
    if (errorRate === undefined || (0,matcher/* mismatch */.J4)(errorRate, 1) !== null)
        return [];
    const message = 'also holds when every request fails: allow a share of them, e.g. `{lte: 0.01}`.';
    return [{ path: [...path, 'errorRate'], message }];
}
function ofNoBody(expect, path) {
    return ['body', 'json', 'schema']
        .filter((key) => expect[key] !== undefined)
        .map((key) => ({ path: [...path, key], message: 'cannot hold: the answer to HEAD has no body.' }));
}
function statusProblems({ status }, path) {
    if (status === undefined)
        return [];
    const all = Array.isArray(status) ? status.map((each, index) => ({ each, at: [index] })) : [{ each: status, at: [] }];
    return all.flatMap(({ each, at }) => {
        const [from, to] = statusRange(each);
        const message = `is a range without a status in it: write ${to}-${from}.`;
        return from > to ? [{ path: [...path, 'status', ...at], message }] : [];
    });
}
function sameHeaders({ headers = {} }, path) {
    const seen = new Set();
    return Object.keys(headers).flatMap((name) => {
        if (!seen.has(name.toLowerCase())) {
            seen.add(name.toLowerCase());
            return [];
        }
        const message = 'is there twice; the case of letters makes no difference. Write all its conditions in one place.';
        return [{ path: [...path, 'headers', name], message }];
    });
}
function matchersOf(expect, path) {
    const all = [
        ...['headers', 'json', 'tls', 'redirects', 'time'].flatMap((group) => Object.entries(expect[group] ?? {}).map(([key, matcher]) => ({ matcher, at: [group, key] }))),
        { matcher: expect.body, at: ['body'] },
        { matcher: expect.errorRate, at: ['errorRate'] },
    ];
    return all.flatMap(({ matcher, at }) => typeof matcher === 'object' && matcher !== null ? [{ matcher, path: [...path, ...at] }] : []);
}
function matcherProblems(matcher, path) {
    if (matcher.exists === false && Object.keys(matcher).length > 1) {
        return [{ path: [...path, 'exists'], message: 'says that there is no value: other conditions cannot hold.' }];
    }
    const least = Math.max(...[matcher.gt, matcher.gte].filter((bound) => typeof bound === 'number'));
    const most = Math.min(...[matcher.lt, matcher.lte].filter((bound) => typeof bound === 'number'));
    if (least < most || (least === most && matcher.gt !== least && matcher.lt !== most))
        return [];
    return [{ path, message: `cannot hold: nothing is at least ${least} and at most ${most}.` }];
}
//# sourceMappingURL=expectContradictions.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/methods.js
/** The method of HTTP that each key of a step stands for; `http` names its own. */
const methods = {
    httpGet: 'GET',
    httpHead: 'HEAD',
    httpPost: 'POST',
    httpPut: 'PUT',
    httpPatch: 'PATCH',
    httpDelete: 'DELETE',
    httpOptions: 'OPTIONS',
};
/** All keys that say what a step does. */
const methodKeys = [...Object.keys(methods), 'http', 'tcpSocket'];
/** The keys that are written of those that say what is done; a sound step has one. */
function methodsOf(step) {
    return methodKeys.filter((key) => step[key] !== undefined);
}
/** The request of a step, and the key it is written under; null when the step only connects. */
function requestOf(step) {
    if (step.http !== undefined)
        return { key: 'http', method: step.http.method, request: step.http };
    for (const [key, method] of Object.entries(methods)) {
        const request = step[key];
        if (request !== undefined)
            return { key, method, request };
    }
    return null;
}
//# sourceMappingURL=methods.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/placeholders.js
var placeholders = __webpack_require__(45912);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/placeholderFindings.js


/** Every `{{name}}` whose value no earlier step captures. */
function placeholderFindings(steps) {
    return steps.flatMap(({ step, path }, index) => {
        const before = namesOf(steps.slice(0, index));
        const later = namesOf(steps.slice(index));
        return textsOf(step, path).flatMap(({ text, path: at }) => (0,placeholders/* placeholdersIn */.Qf)(text).flatMap(({ name, offset }) => {
            const message = faultOf(name, before, later);
            return message === null ? [] : [{ path: at, offset, message }];
        }));
    });
}
function faultOf(name, before, later) {
    if (name.startsWith('env.')) {
        return /^env\.[A-Za-z_]\w*$/.test(name) ? null : 'must name a variable of the environment: `{{env.NAME}}`.';
    }
    if (before.includes(name))
        return null;
    const given = `\`{{${name.slice(0, 60)}}}\``;
    if (later.includes(name))
        return `uses ${given} before it is captured: that must happen in a step above.`;
    const near = (0,suggest/* meant */.w)(name, before);
    if (near !== null)
        return `uses ${given}, which no step captures. Did you mean \`{{${near}}}\`?`;
    return `uses ${given}, which no step above captures; what the environment holds is \`{{env.NAME}}\`.`;
}
/** Captures that nothing reads: a slip of the pen, or left over. */
function unusedCaptures(steps) {
    return steps.flatMap(({ step, path }, index) => {
        const after = steps.slice(index + 1).flatMap((later) => textsOf(later.step, later.path));
        const used = new Set(after.flatMap(({ text }) => (0,placeholders/* namesIn */.wX)(text)));
        return Object.keys(step.capture ?? {})
            .filter((name) => !used.has(name))
            .map((name) => ({ path: [...path, 'capture', name], message: 'is captured, and no step below uses it.' }));
    });
}
function namesOf(steps) {
    return steps.flatMap(({ step }) => Object.keys(step.capture ?? {}));
}
/** The texts of a step that are filled in: neither patterns of captures nor schemas are, nor steps within a check. */
function textsOf(step, path) {
    const sent = Object.entries(step).filter(([key]) => key.startsWith('http'));
    const expected = Object.entries(step.expect ?? {}).filter(([key]) => key !== 'schema');
    return [
        ...sent.flatMap(([key, value]) => textsWithin(value, [...path, key])),
        ...expected.flatMap(([key, value]) => textsWithin(value, [...path, 'expect', key])),
    ];
}
function textsWithin(value, path) {
    if (typeof value === 'string')
        return [{ text: value, path }];
    if (Array.isArray(value))
        return value.flatMap((each, index) => textsWithin(each, [...path, index]));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, each]) => textsWithin(each, [...path, key]));
}
//# sourceMappingURL=placeholderFindings.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/address.js
/** Absolute, or relative to the target. A port or a scheme without a host are those of the target's host. */
function addressOf(written, target) {
    const { url, path = '/', host, port, scheme } = written;
    if (url !== undefined)
        return url;
    if (host === undefined && port === undefined && scheme === undefined)
        return path;
    const base = target === null ? null : new URL(target);
    const protocol = scheme?.toLowerCase() ?? (host === undefined ? base?.protocol.slice(0, -1) : undefined) ?? 'http';
    const name = host === undefined ? (base?.hostname ?? '') : bracketed(host);
    // the target's port goes with its scheme: 443 is not for http
    const own = host === undefined && scheme === undefined ? base?.port : '';
    const at = port === undefined ? own : String(port);
    return `${protocol}://${name}${at === '' || at === undefined ? '' : `:${at}`}${path.startsWith('/') ? '' : '/'}${path}`;
}
/** Where a connection goes that is no HTTP: without brackets around an address. */
function hostOf(host, target) {
    return (host ?? new URL(target).hostname).replace(/^\[(.*)\]$/, '$1');
}
function bracketed(host) {
    return host.includes(':') && !host.startsWith('[') && !host.includes('{{') ? `[${host}]` : host;
}
//# sourceMappingURL=address.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/texts.js
var texts = __webpack_require__(47942);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/requestContradictions.js



/** What does not go together in one request. */
function requestContradictions(request, path, target) {
    return [...addressProblems(request, path, target), ...headerProblems(request, path), ...bodyProblems(request, path)];
}
function addressProblems(request, path, target) {
    const parts = ['path', 'host', 'port', 'scheme'].filter((key) => request[key] !== undefined);
    if (request.url !== undefined) {
        return parts.map((key) => ({ path: [...path, key], message: 'stands beside `url`, which is the whole address.' }));
    }
    const [first] = parts;
    if (first === undefined)
        return [{ path, message: 'says nobody to ask: it needs `path` or `url`.' }];
    if (request.host === undefined && target === null) {
        const message = 'is relative, and there is no `target`: name one at the top of the file or in the workflow, or use `url`.';
        return [{ path: [...path, first], message }];
    }
    if (request.host === undefined)
        return [];
    const fault = (0,texts/* urlFault */.I_)(addressOf(request, target));
    return fault === null ? [] : [{ path: [...path, 'host'], message: fault }];
}
function headerProblems({ headers = {}, httpHeaders = [], auth }, path) {
    const seen = new Set(auth === undefined ? [] : ['authorization']);
    const all = [
        ...Object.keys(headers).map((name) => ({ name, at: [...path, 'headers', name] })),
        ...httpHeaders.map(({ name }, index) => ({ name, at: [...path, 'httpHeaders', index, 'name'] })),
    ];
    return all.flatMap(({ name, at }) => {
        const known = name.toLowerCase();
        const message = known === 'authorization' && auth !== undefined
            ? 'is set by `auth`, too: use one of them.'
            : 'is there twice; the case of letters makes no difference.';
        if (seen.has(known))
            return [{ path: at, message }];
        seen.add(known);
        return [];
    });
}
function bodyProblems(request, path) {
    const [, ...others] = ['json', 'form', 'body'].filter((key) => request[key] !== undefined);
    const message = 'is a second body: use one of `json`, `form` and `body`.';
    return others.map((key) => ({ path: [...path, key], message }));
}
/** Expectations of a certificate where there is none; a redirect may yet lead to one. */
function tlsWithoutHttps(step, path, around) {
    const found = requestOf(step);
    const nothing = { problems: [], warnings: [] };
    if (found === null || (step.expect?.tls === undefined && step.expect?.time?.tlsMs === undefined))
        return nothing;
    const address = addressOf(found.request, around.target);
    const url = /^https?:/i.test(address) ? address : (around.target ?? '');
    if (address.startsWith('{{') || !/^http:/i.test(url))
        return nothing;
    const at = [...path, 'expect', ...(step.expect.tls === undefined ? ['time', 'tlsMs'] : ['tls'])];
    const follows = found.request.followRedirects ?? around.followRedirects ?? true;
    if (follows === false || follows === 0) {
        return { ...nothing, problems: [{ path: at, message: 'expects a certificate, and http has none: use https.' }] };
    }
    const message = 'is only met where a redirect leads to https: http has no certificate.';
    return { ...nothing, warnings: [{ path: at, message }] };
}
//# sourceMappingURL=requestContradictions.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/checkContradictions.js




/** What does not go together within one check of a sound shape. */
function checkContradictions(check, path, around) {
    const steps = stepsOf(check, path);
    const tls = steps.map(({ step, path: at }) => tlsWithoutHttps(step, at, around));
    return {
        problems: [
            ...(check.steps === undefined ? [] : besideSteps(check, path)),
            ...steps.flatMap(({ step, path: at }) => stepProblems(step, at, check, around)),
            ...sampleProblems(check, path),
            ...placeholderFindings(steps),
            ...tls.flatMap((each) => each.problems),
        ],
        warnings: [...unusedCaptures(steps), ...tls.flatMap((each) => each.warnings)],
    };
}
/** The steps of a check, which may be one itself. */
function stepsOf(check, path) {
    if (check.steps === undefined)
        return [{ step: check, path }];
    return check.steps.map((step, index) => ({ step, path: [...path, 'steps', index] }));
}
function besideSteps(check, path) {
    return [...methodKeys, 'expect', 'capture']
        .filter((key) => check[key] !== undefined)
        .map((key) => ({ path: [...path, key], message: 'stands beside `steps`: write it within one of them.' }));
}
function stepProblems(step, path, check, around) {
    const found = requestOf(step);
    return [
        ...methodProblems(step, path),
        ...(found === null ? [] : requestContradictions(found.request, [...path, found.key], around.target)),
        ...tcpProblems(step, path, around.target),
        ...(step.expect === undefined
            ? []
            : expectContradictions(step.expect, [...path, 'expect'], {
                sampled: check.sample !== undefined,
                method: found?.method ?? null,
            })),
    ];
}
function methodProblems(step, path) {
    const [first, ...others] = methodsOf(step);
    if (first === undefined)
        return [{ path, message: 'does nothing: it needs `httpGet`, another method, or `tcpSocket`.' }];
    const message = `is a second method beside \`${first}\`: write each in a step of its own, under \`steps\`.`;
    return others.map((key) => ({ path: [...path, key], message }));
}
function tcpProblems({ tcpSocket, expect, capture }, path, target) {
    if (tcpSocket === undefined)
        return [];
    const message = 'needs an answer, and `tcpSocket` only connects: use `httpGet` or another method.';
    return [
        ...(tcpSocket.host === undefined && target === null
            ? [{ path: [...path, 'tcpSocket'], message: 'says no `host`, and there is no `target` to take it from.' }]
            : []),
        ...(expect === undefined ? [] : [{ path: [...path, 'expect'], message }]),
        ...(capture === undefined ? [] : [{ path: [...path, 'capture'], message }]),
    ];
}
/** A sample is one request, again and again: only so it is clear what a percentile is of. */
function sampleProblems({ sample, steps, capture, tcpSocket }, path) {
    if (sample === undefined)
        return [];
    const { requests, concurrency = 1 } = sample;
    const at = (message, ...keys) => [{ path: [...path, 'sample', ...keys], message }];
    return [
        ...(steps === undefined ? [] : at('repeats one request: write it in the check itself, without `steps`.')),
        ...(capture === undefined ? [] : at('repeats its request: there is no one value for `capture`.')),
        ...(tcpSocket === undefined ? [] : at('needs requests, and `tcpSocket` only connects.')),
        ...(concurrency > requests
            ? at(`must not be more than the requests (${requests}), but is ${concurrency}.`, 'concurrency')
            : []),
    ];
}
//# sourceMappingURL=checkContradictions.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/identity.js
/** The conditions that go with `header`. */
const headerConditions = ['equals', 'contains', 'startsWith', 'endsWith', 'matches'];
/** The keys of the short form. */
const shortKeys = ['path', 'url', 'json', 'body', 'header', ...headerConditions];
/** The identity as a check like the others, its short form written out. */
function writtenOut(identity) {
    const { httpGet, httpPost, expect, path, url, json, body, header, ...others } = identity;
    const { equals, contains, startsWith, endsWith, matches, ...pace } = others;
    const name = 'identity';
    if (httpGet !== undefined || httpPost !== undefined) {
        const method = httpGet === undefined ? { httpPost: httpPost } : { httpGet };
        return { name, ...method, expect: expect ?? {}, ...pace };
    }
    const conditions = Object.fromEntries(Object.entries({ equals, contains, startsWith, endsWith, matches }).filter(([, value]) => value !== undefined));
    const short = {
        ...(json === undefined ? {} : { json }),
        ...(body === undefined ? {} : { body }),
        ...(header === undefined ? {} : { headers: { [header]: conditions } }),
    };
    return { name, httpGet: url === undefined ? { path: path ?? '/' } : { url }, expect: short, ...pace };
}
/**
 * The check as an identity. It gates: one that gates nothing would be none. And a header names one release: of two, each by
 * another server on the way, nobody knows whose answer it is.
 */
function identityOf(check) {
    return { ...check, severity: 'gating', steps: check.steps.map(withSingleHeaders) };
}
function withSingleHeaders(step) {
    if (step.kind === 'tcp')
        return step;
    const headers = Object.entries(step.expect.headers).map(([name, matcher]) => [name, single(matcher)]);
    return { ...step, expect: { ...step.expect, headers: Object.fromEntries(headers) } };
}
function single(matcher) {
    return matcher.exists === false ? matcher : { ...matcher, count: 1 };
}
//# sourceMappingURL=identity.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/conditions.js + 2 modules
var conditions = __webpack_require__(87727);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/tellsRelease.js

/**
 * Whether one of the conditions may hold for one release and not for another. That there is a value at all, of which type, or how
 * many, is so of every release; so is an empty text within another.
 */
function tellsRelease({ headers = {}, body, json = {} }) {
    return [...Object.values(headers), ...Object.values(json), body].some(conditionTells);
}
function conditionTells(written) {
    if (typeof written !== 'object' || written === null)
        return !isNothing(written);
    return Object.entries(written).some(([operator, operand]) => {
        if (['exists', 'count', 'type'].includes(operator))
            return false;
        // one that is not whole before a value is put in finds something, too
        if (operator === 'matches')
            return (0,conditions/* compiled */.QO)(String(operand))?.test('') !== true;
        return !isNothing(operand);
    });
}
function isNothing(operand) {
    return operand === undefined || operand === null || operand === '';
}
//# sourceMappingURL=tellsRelease.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/identityContradictions.js



/** What does not go together in an identity of a sound shape. */
function identityContradictions(identity, target) {
    const isLong = identity.httpGet !== undefined || identity.httpPost !== undefined || identity.expect !== undefined;
    const problems = isLong ? longProblems(identity) : shortProblems(identity);
    if (problems.length > 0)
        return { problems, warnings: [] };
    const around = { target, followRedirects: undefined };
    const check = writtenOut(identity);
    if (!tellsRelease(check.expect ?? {}))
        return { problems: [{ path: ['identity'], message: ANY_RELEASE }], warnings: [] };
    const { problems: found, warnings } = checkContradictions(check, ['identity'], around);
    return { problems: isLong ? found : found.map(inShortForm), warnings };
}
function longProblems(identity) {
    const { httpGet, httpPost, expect } = identity;
    const message = 'belongs to the short form: write it within the method and `expect`.';
    const beside = shortKeys.filter((key) => identity[key] !== undefined);
    const says = expect?.headers !== undefined || expect?.body !== undefined || expect?.json !== undefined;
    return [
        ...beside.map((key) => ({ path: ['identity', key], message })),
        ...(httpGet === undefined && httpPost === undefined
            ? [{ path: ['identity'], message: 'does nothing: it needs `httpGet` or `httpPost` beside `expect`.' }]
            : []),
        ...(says
            ? []
            : [{ path: ['identity'], message: `${UNKNOWABLE}: it needs \`headers\`, \`body\` or \`json\` in \`expect\`.` }]),
    ];
}
const ANY_RELEASE = 'lets every release pass: it needs a condition that only the expected one meets, e.g. `equals` its commit.';
const UNKNOWABLE = 'does not tell one release from another';
function shortProblems(identity) {
    const { path, url, json, body, header } = identity;
    const conditions = headerConditions.filter((key) => identity[key] !== undefined);
    if (json === undefined && body === undefined && header === undefined && conditions.length === 0) {
        return [{ path: ['identity'], message: `${UNKNOWABLE}: it needs \`json\`, \`header\` or \`body\`.` }];
    }
    return [
        ...(path !== undefined && url !== undefined
            ? [{ path: ['identity', 'path'], message: 'stands beside `url`, which is the whole address.' }]
            : []),
        ...(header !== undefined && conditions.length === 0
            ? [{ path: ['identity', 'header'], message: 'needs a condition beside it, e.g. `equals`.' }]
            : []),
        ...(header === undefined
            ? conditions.map((key) => ({
                path: ['identity', key],
                message: 'is a condition on a header: name it in `header`.',
            }))
            : []),
    ];
}
/** Where in the short form it is that something is wrong with what it was written out as. */
function inShortForm({ path, ...finding }) {
    const rest = path.slice(2);
    return { ...finding, path: rest[0] === 'headers' ? ['identity', 'header'] : ['identity', ...rest] };
}
//# sourceMappingURL=identityContradictions.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/toPace.js
/** What holds where nothing is said; each is documented with its key in the schema. */
const DEFAULT_RETRY_ON = ['network', '404', '429', '5xx'];
/** Fills in what is not written, and turns seconds into milliseconds. */
function paceOf(written) {
    const periodMs = ms(written.periodSeconds ?? 5);
    return {
        initialDelayMs: ms(written.initialDelaySeconds ?? 0),
        periodMs,
        timeoutMs: ms(written.timeoutSeconds ?? 5),
        successThreshold: written.successThreshold ?? 3,
        failureThreshold: written.failureThreshold ?? 3,
        deadlineMs: ms(written.deadlineSeconds ?? 180),
        backoff: {
            factor: written.backoff?.factor ?? 1,
            maxMs: Math.max(periodMs, ms(written.backoff?.maxSeconds ?? 30)),
            jitter: written.backoff?.jitter ?? 'none',
        },
        retryOn: written.retryOn?.map((each) => String(each)) ?? DEFAULT_RETRY_ON,
    };
}
function ms(seconds) {
    return Math.round(seconds * 1_000);
}
//# sourceMappingURL=toPace.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/paceContradictions.js

/**
 * Times that cannot hold together.
 *
 * @param pace with the defaults of the file
 * @param own what is written at the path itself: a contradiction among defaults is told there alone
 */
function paceContradictions(pace, path, own = pace) {
    const { initialDelayMs, periodMs, successThreshold, deadlineMs } = paceOf(pace);
    const says = (...keys) => keys.find((key) => own[key] !== undefined);
    const problems = [];
    const warnings = [];
    const late = says('deadlineSeconds', 'initialDelaySeconds');
    if (late !== undefined && deadlineMs <= initialDelayMs) {
        const message = `leaves no time: the deadline (${deadlineMs / 1_000} s) must be longer than the initial delay (${initialDelayMs / 1_000} s).`;
        problems.push({ path: [...path, late], message });
        return { problems, warnings };
    }
    const shortest = initialDelayMs + (successThreshold - 1) * periodMs;
    const slow = says('successThreshold', 'deadlineSeconds', 'periodSeconds', 'initialDelaySeconds');
    if (slow !== undefined && shortest >= deadlineMs) {
        const message = `cannot be reached: ${successThreshold} successes in a row take at least ${shortest / 1_000} s, and the deadline is ${deadlineMs / 1_000} s.`;
        warnings.push({ path: [...path, slow], message });
    }
    if ((own.backoff?.maxSeconds ?? Infinity) * 1_000 < periodMs) {
        const message = `must not be shorter than the period (${periodMs / 1_000} s).`;
        problems.push({ path: [...path, 'backoff', 'maxSeconds'], message });
    }
    return { problems, warnings };
}
//# sourceMappingURL=paceContradictions.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/toCheck.js




const DEFAULT_REDIRECTS = 10;
/** A check of which nothing is wrong, with everything filled in. */
function checkOf(written, means) {
    const { severity, sample } = written;
    return {
        name: nameOfCheck(written),
        severity: severity ?? means.defaults.severity ?? 'gating',
        pace: paceOf({ ...means.defaults, ...written }),
        steps: (written.steps ?? [written]).map((step) => stepOf(step, means)),
        ...(sample === undefined ? {} : { sample: { requests: sample.requests, concurrency: sample.concurrency ?? 1 } }),
    };
}
/** The name that is written, or else what the first step does: `GET /health`, `TCP db.internal:5432`. */
function nameOfCheck({ name, steps, ...itself }) {
    if (name !== undefined)
        return name;
    const step = steps?.[0] ?? itself;
    const found = requestOf(step);
    if (found === null)
        return `TCP ${step.tcpSocket?.host ?? ''}:${step.tcpSocket?.port ?? ''}`;
    const { host, port, path = '/', url } = found.request;
    const at = port === undefined ? (host ?? '') : `${host ?? ''}:${port}`;
    return `${found.method} ${url ?? `${at}${path}`}`;
}
function stepOf(written, means) {
    const found = requestOf(written);
    if (found === null) {
        const { host, port } = written.tcpSocket;
        return { kind: 'tcp', host: hostOf(host, means.target), port };
    }
    const { method, request } = found;
    const body = bodyOf(request);
    return {
        kind: 'http',
        method,
        url: addressOf(request, means.target),
        headers: headersOf(request),
        ...(body === null ? {} : { body }),
        ...(request.auth === undefined ? {} : { auth: authOf(request.auth) }),
        maxRedirects: redirectsOf(request.followRedirects ?? means.defaults.followRedirects ?? true),
        expect: expectationsOf(written.expect ?? {}, means.schemaOf(written.expect ?? {})),
        capture: capturesOf(written),
    };
}
function headersOf({ headers = {}, httpHeaders = [] }) {
    return { ...headers, ...Object.fromEntries(httpHeaders.map(({ name, value }) => [name, value])) };
}
function bodyOf({ json, form, body }) {
    if (json !== undefined)
        return { kind: 'json', json };
    if (form !== undefined)
        return { kind: 'form', fields: form };
    return body === undefined ? null : { kind: 'text', text: body };
}
function authOf({ bearer, basic }) {
    return bearer === undefined ? { kind: 'basic', ...basic } : { kind: 'bearer', token: bearer };
}
function redirectsOf(follow) {
    if (typeof follow === 'number')
        return follow;
    return follow ? DEFAULT_REDIRECTS : 0;
}
function capturesOf({ capture = {} }) {
    return Object.fromEntries(Object.entries(capture).map(([name, from]) => [name, captureOf(from)]));
}
function captureOf({ json, header, body }) {
    if (json !== undefined)
        return { from: 'json', path: json };
    return header === undefined ? { from: 'body', pattern: body } : { from: 'header', name: header.toLowerCase() };
}
//# sourceMappingURL=toCheck.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/contradictions.js




/**
 * What does not go together in a suite, where its shape is right: checks of a wrong shape are passed over, so that all
 * else can be said at once.
 *
 * @param target what relative paths are resolved against
 */
function contradictions(content, shape, target) {
    if (typeof content !== 'object' || content === null)
        return { problems: [], warnings: [] };
    const isSound = (path) => !shape.some((finding) => path.every((part, index) => finding.path[index] === part));
    const written = content;
    const defaults = isSound(['defaults']) ? (written.defaults ?? {}) : {};
    const parts = [];
    if (written.defaults !== undefined && isSound(['defaults'])) {
        parts.push(paceContradictions({ ...written.defaults }, ['defaults']));
    }
    if (written.identity !== undefined && isSound(['identity'])) {
        parts.push(ofIdentity(written.identity, defaults, target));
    }
    const checks = Array.isArray(written.checks) ? written.checks : [];
    const sound = checks.flatMap((check, index) => (isSound(['checks', index]) ? [{ check, index }] : []));
    for (const { check, index } of sound)
        parts.push(ofCheck(check, ['checks', index], defaults, target));
    const problems = [...parts.flatMap((part) => part.problems), ...sameNames(sound)];
    // a key that is not known may be meant for them
    const isEmpty = written.checks === undefined && written.identity === undefined;
    if (isEmpty && shape.every((finding) => finding.path.length !== 1)) {
        problems.push({ path: [], message: 'checks nothing: write at least one check under `checks`.' });
    }
    return { problems, warnings: parts.flatMap((part) => part.warnings) };
}
function ofIdentity(identity, defaults, target) {
    return together(paceContradictions({ ...defaults, ...identity }, ['identity'], identity), identityContradictions(identity, target));
}
function ofCheck(check, path, defaults, target) {
    return together(paceContradictions({ ...defaults, ...check }, path, check), checkContradictions(check, path, { target, followRedirects: defaults.followRedirects }));
}
function together(a, b) {
    return { problems: [...a.problems, ...b.problems], warnings: [...a.warnings, ...b.warnings] };
}
/** Reports tell checks apart by their names. */
function sameNames(sound) {
    const seen = new Map();
    return sound.flatMap(({ check, index }) => {
        const name = nameOfCheck(check);
        const first = seen.get(name);
        if (first === undefined) {
            seen.set(name, index);
            return [];
        }
        const path = check.name === undefined ? ['checks', index] : ['checks', index, 'name'];
        return [{ path, message: `is called as checks[${first}] is: give each check a \`name\` of its own.` }];
    });
}
//# sourceMappingURL=contradictions.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/environment.js



/**
 * Every `{{env.NAME}}` of a suite of a sound shape that the environment does not hold: a check must not fail for it after
 * minutes. An empty text counts as missing, since it is what a secret gives that does not exist.
 */
function environmentFindings(written, env) {
    return textsOfSuite(written).flatMap(({ text, path }) => (0,placeholders/* placeholdersIn */.Qf)(text).flatMap(({ name, offset }) => {
        const message = name.startsWith('env.') ? environment_faultOf(name.slice('env.'.length), env) : null;
        return message === null ? [] : [{ path, offset, message }];
    }));
}
function textsOfSuite({ identity, checks = [] }) {
    return [
        ...textsWithin(identity, ['identity']),
        ...checks.flatMap(({ steps = [], ...check }, index) => [
            ...textsOf(check, ['checks', index]),
            ...steps.flatMap((step, at) => textsOf(step, ['checks', index, 'steps', at])),
        ]),
    ];
}
function environment_faultOf(name, env) {
    const isKnown = Object.hasOwn(env, name);
    if (isKnown && env[name] !== '')
        return null;
    const what = `uses \`{{env.${name.slice(0, 60)}}}\`, which`;
    if (isKnown)
        return `${what} is empty: a secret that does not exist gives an empty text.`;
    const near = (0,suggest/* meant */.w)(name, Object.keys(env));
    const hint = near === null ? '' : ` Did you mean \`{{env.${near}}}\`?`;
    return `${what} the environment of the step does not have.${hint}`;
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/jsonSchema.js
/** What is wrong with a JSON Schema (draft 2020-12), each with its path. The library is loaded here. */
async function schemaFindings(schema, path) {
    // CommonJS: a bundler gives the default alone
    const [{ default: ajv2020 }, { default: formats }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
        Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
    ]);
    const ajv = new ajv2020.Ajv2020({ strict: false, allErrors: true, logger: false });
    formats.default(ajv);
    try {
        if (ajv.validateSchema(schema) === true) {
            ajv.compile(schema);
            return [];
        }
    }
    catch (error) {
        return [{ path, message: `is not a JSON Schema that can be used: ${reasonOf(error)}.` }];
    }
    // of the forms that a value could have had, each says that it is not this one
    const first = new Map((ajv.errors ?? []).toReversed().map(({ instancePath, message }) => [instancePath, message]));
    return [...first].map(([at, message = 'is wrong']) => ({
        path: [...path, ...pointer(at)],
        message: `is not JSON Schema: it ${message}.`,
    }));
}
/** `/properties/a~1b/0` */
function pointer(text) {
    return text
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function reasonOf(error) {
    const { message } = error;
    return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}
//# sourceMappingURL=jsonSchema.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/expressions.js


/**
 * What is wrong with the JSONPaths and JSON Schemas of a suite, whose other parts may be wrong. Their libraries are loaded
 * only where there is one.
 */
async function expressionFindings(content) {
    const found = { jsonPaths: [], schemas: [] };
    collect(content, [], found);
    const [ofPaths, ofSchemas] = await Promise.all([
        found.jsonPaths.length === 0 ? [] : jsonPathFindings(found.jsonPaths),
        Promise.all(found.schemas.map(({ given, path }) => schemaFindings(given, path))),
    ]);
    return [...ofPaths, ...ofSchemas.flat()];
}
/** Goes by keys alone, as the shape around an expression need not be right. */
function collect(value, path, found) {
    if (typeof value !== 'object' || value === null)
        return;
    const [above, key] = [String(path.at(-2) ?? ''), String(path.at(-1) ?? '')];
    if (key === 'json' && ['expect', 'identity'].includes(above)) {
        if (Array.isArray(value))
            return;
        found.jsonPaths.push(...Object.keys(value).map((given) => ({ given, path: [...path, given] })));
        return;
    }
    if (key === 'schema' && above === 'expect') {
        if (!Array.isArray(value))
            found.schemas.push({ given: value, path });
        return;
    }
    // a body in JSON is data
    if (key === 'json')
        return;
    if (path.at(-2) === 'capture' && 'json' in value && typeof value.json === 'string') {
        found.jsonPaths.push({ given: value.json, path: [...path, 'json'] });
    }
    for (const [name, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
        collect(each, [...path, name], found);
    }
}
async function jsonPathFindings(given) {
    const { compile } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    return given.flatMap(({ given: text, path }) => {
        const message = text === '' ? null : ((0,texts/* tooLong */.Po)(text) ?? expressions_faultOf(text, compile));
        return message === null ? [] : [{ path, message }];
    });
}
function expressions_faultOf(text, compile) {
    if (!text.startsWith('$'))
        return 'is not a JSONPath (RFC 9535): it must begin with `$`, e.g. `$.status`.';
    try {
        compile(text);
        return null;
    }
    catch (error) {
        // the library ends its messages with the text and the place of the fault: ('$.a[':4)
        const [, reason, index] = /^([^]*?) \('[^]*':(\d+)\)$/.exec(error.message) ?? [];
        const where = index === undefined ? '' : `, at character ${Number(index) + 1}`;
        return `is not a JSONPath (RFC 9535)${where}: ${reason ?? 'it cannot be read'}.`;
    }
}
//# sourceMappingURL=expressions.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/files.js

/** Loads the certificates and schemas that a suite of a sound shape names by their files. */
async function loadFiles(written, load) {
    const findings = [];
    const schemas = new Map();
    const named = [written.tls?.ca ?? []].flat();
    const isList = Array.isArray(written.tls?.ca);
    const certificates = await Promise.all(named.map((file, index) => read(file, isList ? ['tls', 'ca', index] : ['tls', 'ca'])));
    certificates.forEach((certificate, index) => {
        if (certificate === null || certificate.includes('-----BEGIN CERTIFICATE-----'))
            return;
        const path = isList ? ['tls', 'ca', index] : ['tls', 'ca'];
        findings.push({ path, message: 'names a file without a certificate in PEM (`-----BEGIN CERTIFICATE-----`).' });
    });
    await Promise.all(schemaFiles(written).map(async ({ file, path }) => {
        const text = await read(file, path);
        if (text === null)
            return;
        const schema = objectIn(text);
        if (schema === null) {
            findings.push({ path, message: 'names a file that holds no JSON Schema: it must be an object in JSON.' });
            return;
        }
        const faults = await schemaFindings(schema, []);
        findings.push(...faults.map(({ message }) => ({ path, message: `names a file that ${message}` })));
        schemas.set(file, schema);
    }));
    return { ca: certificates.filter((certificate) => certificate !== null), schemas, findings };
    async function read(file, path) {
        try {
            if (load === undefined)
                throw new Error('no files are read here');
            return await load(file);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            findings.push({ path, message: `names a file that cannot be read: ${reason}.` });
            return null;
        }
    }
}
function schemaFiles({ identity, checks = [] }) {
    const expects = [
        { expect: identity?.expect, path: ['identity', 'expect', 'schema'] },
        ...checks.flatMap(({ expect, steps = [] }, index) => [
            { expect, path: ['checks', index, 'expect', 'schema'] },
            ...steps.map((step, at) => ({ expect: step.expect, path: ['checks', index, 'steps', at, 'expect', 'schema'] })),
        ]),
    ];
    return expects.flatMap(({ expect, path }) => typeof expect?.schema === 'string' ? [{ file: expect.schema, path }] : []);
}
function objectIn(text) {
    try {
        const content = JSON.parse(text);
        return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=files.js.map
;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function dist_description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: dist_description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/describe.js
var describe = __webpack_require__(44583);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/foreignWords.js
/** Words of other tools, and what they are called here. */
const foreignWords_words = {
    interval: 'periodSeconds',
    timeout: 'timeoutSeconds',
    startPeriod: 'initialDelaySeconds',
    start_period: 'initialDelaySeconds',
    startInterval: 'periodSeconds',
    start_interval: 'periodSeconds',
    retries: 'failureThreshold',
    deadline: 'deadlineSeconds',
    delay: 'initialDelaySeconds',
    period: 'periodSeconds',
    tests: 'checks',
    probes: 'checks',
    check: 'expect',
    assert: 'expect',
    asserts: 'expect',
    expected: 'expect',
    captures: 'capture',
    baseUrl: 'target',
    base: 'target',
    statusCode: 'status',
    jsonpath: 'json',
    cacert: 'ca',
    max: 'lte',
    min: 'gte',
    regex: 'matches',
    pattern: 'matches',
    eq: 'equals',
    ne: 'not',
    length: 'count',
    redirect: 'redirects',
    timing: 'time',
    uri: 'url',
};
/** What Kubernetes has and no check can do. */
const refused = {
    terminationGracePeriodSeconds: 'nothing is terminated by a check; leave it out',
    exec: 'a check runs no commands; ask the application by `httpGet` or `tcpSocket`',
    grpc: 'there are no checks by gRPC; use `tcpSocket`, or `httpGet` on a port that answers HTTP',
    livenessProbe: 'write what is within it in its place',
    readinessProbe: 'write what is within it in its place',
    startupProbe: 'write what is within it in its place',
};
/** What to do about a key that is known elsewhere, where the word for it is allowed here; undefined for any other. */
function foreignWords(key, known) {
    if (Object.hasOwn(refused, key) && known.includes('httpGet'))
        return refused[key];
    const word = Object.hasOwn(foreignWords_words, key) ? foreignWords_words[key] : null;
    return word !== null && known.includes(word) ? `it is called \`${word}\`` : undefined;
}
//# sourceMappingURL=foreignWords.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/kinds.js



/**
 * Kinds of values. The text that each is given says what is allowed, and completes `must be …`; the text of a `fault`
 * follows the name of what is wrong.
 */
/** A key that may be left out. */
function field(description, schema) {
    return exactOptional(pipe(schema, dist_description(description)));
}
/** A key that must be there. */
function needed(description, schema) {
    return pipe(schema, dist_description(description));
}
function kinds_text(what = 'a text (put it in quotes)') {
    return pipe(string(what), minLength(1, `${what}, not empty`));
}
function matching(what, pattern) {
    return pipe(string(what), regex(pattern, what));
}
/** A text that may have faults which only code finds: `fault` names the first, or says null. */
function textWithout(fault, what = 'a text (put it in quotes)') {
    return pipe(string(what), rawCheck(({ dataset, addIssue }) => {
        const message = dataset.typed ? fault(dataset.value) : null;
        if (message !== null)
            addIssue({ message });
    }));
}
function kinds_number(least, most, what) {
    const range = `${what} from ${least} to ${most}`;
    return pipe(number(range), minValue(least, range), maxValue(most, range));
}
function whole(least, most, what = 'a whole number') {
    const range = `${what} from ${least} to ${most}`;
    return pipe(number(range), integer(range), minValue(least, range), maxValue(most, range));
}
function statusNumber(what) {
    return pipe(number(what), integer(what), minValue(100, what), maxValue(599, what));
}
function list(what, item) {
    return pipe(array(item, what), minLength(1, `${what}, not empty`));
}
/**
 * An object with these keys alone. Unlike valibot's own, it names each unknown key instead of the first one, does not
 * know `constructor`, and takes no list for an object.
 *
 * @param hints what to say of keys that people bring from elsewhere, besides those known everywhere
 */
function kinds_object(what, entries, hints = {}) {
    const known = Object.keys(entries);
    return guarded(strictObject(entries, what), object(entries, what), what, (key) => known.includes(key) ? null : kinds_unknown(key, known, hints));
}
function kinds_unknown(key, known, hints) {
    const hint = Object.hasOwn(hints, key) ? hints[key] : foreignWords(key, known);
    if (hint !== undefined)
        return `is not known here: ${hint}.`;
    const near = (0,suggest/* meant */.w)(key, known);
    return near === null
        ? `is not known here: allowed are ${known.map((each) => `\`${each}\``).join(', ')}.`
        : `is not known here. Did you mean \`${near}\`?`;
}
/** An object whose keys are names. Those that JavaScript's objects have of themselves are refused. */
function kinds_record(what, key, value) {
    const base = record(key, value, what);
    return guarded(base, base, what, (name) => ['__proto__', 'prototype', 'constructor'].includes(name) ? 'cannot be used as a name.' : null);
}
/** The schema `shown`, which runs as `run`; lists are refused, and what `fault` says of a key is an issue of its own. */
function guarded(shown, run, what, fault) {
    const noList = custom((input) => !Array.isArray(input), what);
    const keys = (given) => rawCheck(({ addIssue }) => {
        for (const [key, value] of Object.entries(given)) {
            const message = fault(key);
            if (message !== null)
                addIssue({ message, path: [{ type: 'object', origin: 'key', input: given, key, value }] });
        }
    });
    const guard = (dataset, config) => {
        const input = dataset.value;
        if (Array.isArray(input))
            return noList['~run'](dataset, config);
        const result = run['~run'](dataset, config);
        if (typeof input !== 'object' || input === null)
            return result;
        return keys(input)['~run'](result, config);
    };
    return { ...shown, '~run': guard };
}
//# sourceMappingURL=kinds.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/matcher.js



/** Conditions as they are written. All of a map must hold. */
const anyText = string('a text (put it in quotes)');
const anyNumber = pipe(number('a number (without quotes)'), finite('a finite number'));
const order = {
    gt: field('Greater than this number.', anyNumber),
    gte: field('This number, or greater.', anyNumber),
    lt: field('Less than this number.', anyNumber),
    lte: field('This number, or less.', anyNumber),
};
const textOperators = {
    equals: field('Exactly this text.', anyText),
    not: field('Any text but this one.', anyText),
    contains: field('Has this text within it.', anyText),
    containsWord: field('Has this text within it, and not within a longer name: 1.2.1 is not in 1.2.10.', anyText),
    startsWith: field('Begins with this text.', anyText),
    endsWith: field('Ends with this text.', anyText),
    matches: field('Has a match of this regular expression (JavaScript, flag u).', textWithout(texts/* regexFault */.CK)),
    in: field('One of these texts.', list('a list of texts', anyText)),
};
const exists = field('Whether there is such a value at all.', dist_boolean('`true` or `false` (without quotes)'));
const NUMBER = 'an object that says how to compare, e.g. `{lte: 500}`';
const filled = (schema) => pipe(schema, minEntries(1, 'at least one condition, e.g. `equals`'));
/** For what is a number: times, days, counts, rates. */
const numberMatcher = filled(kinds_object(NUMBER, {
    equals: field('Exactly this number.', anyNumber),
    not: field('Any number but this one.', anyNumber),
    in: field('One of these numbers.', list('a list of numbers', anyNumber)),
    ...order,
}));
/** For counts, where a number alone says enough. */
const countMatcher = union([whole(0, 1_000_000_000), numberMatcher], 'a whole number, or an object such as `{gte: 1}`');
const TEXT = 'a text (put it in quotes), or an object of conditions such as `{contains: ok}`';
/** For what is one text: a body, an address. A text alone is what it must equal. */
const textMatcher = union([anyText, filled(kinds_object(TEXT, textOperators))], TEXT);
/** For a header, which may be absent, or a number as `content-length` is. */
const headerMatcher = union([anyText, filled(kinds_object(TEXT, { ...textOperators, ...order, exists }))], TEXT);
const VALUE = 'a value, or an object of conditions such as `{gte: 1}`; a list or an object to compare with goes under `equals`';
const valueOperators = {
    ...textOperators,
    equals: field('Equals this value: any JSON, compared in depth.', unknown()),
    not: field('Any value but this one.', textOrAny()),
    contains: field('A text that has this text within it, or a list that has this entry.', unknown()),
    in: field('One of these values.', list('a list of values', unknown())),
    ...order,
    exists,
    count: field('How many nodes the JSONPath selects: a number, or `{gte: 1}`.', countMatcher),
    type: field('The type of the value.', picklist(['string', 'number', 'boolean', 'null', 'array', 'object'], 'one of `string`, `number`, `boolean`, `null`, `array`, `object`')),
};
/** For what a JSONPath selects. A scalar alone is what it must equal. */
const valueMatcher = union([anyText, anyNumber, dist_boolean(VALUE), null_(VALUE), filled(kinds_object(VALUE, valueOperators))], VALUE);
/** `not: {contains: x}` would compare with an object, and always hold. */
function textOrAny() {
    return pipe(unknown(), rawCheck(({ dataset, addIssue }) => {
        if (dataset.typed && looksLikeConditions(dataset.value)) {
            addIssue({ message: 'takes a value to differ from, not conditions: turn the condition round instead.' });
        }
    }));
}
function looksLikeConditions(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const keys = Object.keys(value);
    return keys.length > 0 && keys.every((key) => Object.hasOwn(valueOperators, key));
}
//# sourceMappingURL=matcher.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/request.js



const headerName = matching("the name of a header: letters, digits and !#$%&'*+.^_`|~-", texts/* HEADER_NAME */.EQ);
const headerValue = matching('a text in quotes, on one line', texts/* HEADER_VALUE */.cw);
const HOST_WORDS = 'a host name or an address, without scheme, port and path';
const port = whole(1, 65_535, 'a port number (named ports of containers are not known here)');
const header = kinds_object('an object with `name` and `value`', {
    name: needed('Its name.', headerName),
    value: needed('Its value.', headerValue),
});
const auth = pipe(kinds_object('`{bearer: token}` or `{basic: {username, password}}`', {
    bearer: field('A token: `Authorization: Bearer …`.', kinds_text()),
    basic: field('Name and password: `Authorization: Basic …`.', kinds_object('an object with `username` and `password`', {
        username: needed('The name.', kinds_text()),
        password: needed('The password; better as `{{env.NAME}}`.', kinds_text()),
    })),
}), minEntries(1, 'either `bearer` or `basic`'), maxEntries(1, 'either `bearer` or `basic`'));
const followRedirects = field('Whether redirects are followed, or how many of them. Default: 10.', union([dist_boolean(), whole(0, 50, '`true`, `false` or a number')], '`true`, `false` or a number from 0 to 50'));
/** All texts of a request may hold `{{name}}`: a captured value, or `{{env.NAME}}`. */
const addressEntries = {
    path: field('Path and query, at the target or at `host` and `port`.', textWithout(texts/* pathFault */.a9)),
    url: field('A whole address, in place of a path.', textWithout(texts/* urlFault */.I_)),
    host: field("Host name or address. Default: the target's.", matching(HOST_WORDS, texts/* HOST_TO_FILL */.N5)),
    port: field("Default: the target's, or that of the scheme.", port),
    scheme: field("Default: the target's, or HTTP where there is a `host`.", picklist(['HTTP', 'HTTPS', 'http', 'https'], '`HTTP` or `HTTPS`')),
    headers: field('Headers to send, by name.', kinds_record('an object of headers', headerName, headerValue)),
    httpHeaders: field("Headers to send, as in Kubernetes' probes.", list('a list of `{name, value}`', header)),
    auth: field('Who is asking.', auth),
    followRedirects,
};
const bodyEntries = {
    json: field('A body in JSON. Sets the content type unless a header does.', unknown()),
    form: field('A body as HTML forms send it. Sets the content type unless a header does.', kinds_record('an object of texts (put them in quotes)', string(), string('a text (put it in quotes)'))),
    body: field('A body as it is.', string('a text (put it in quotes)')),
};
const REQUEST = 'an object with `path` or `url`';
const noBody = 'the request of this method carries no body; use `httpPost` or another method';
const requestWithoutBody = kinds_object(REQUEST, addressEntries, { json: noBody, form: noBody, body: noBody });
const request = kinds_object(REQUEST, { ...addressEntries, ...bodyEntries });
const requestOfAnyMethod = kinds_object(REQUEST, {
    method: needed('Any method in capitals but CONNECT and TRACE.', matching('a method in capitals such as PURGE, but not CONNECT or TRACE', /^(?!(?:CONNECT|TRACE)$)[A-Z][A-Z-]{0,29}$/)),
    ...addressEntries,
    ...bodyEntries,
});
const tcpSocket = kinds_object('an object with `port`', {
    host: field("Host name or address. Default: the target's.", matching(HOST_WORDS, texts/* HOST */.jg)),
    port: needed('The port that must accept a connection.', port),
});
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/expect.js




const STATUS = 'a status such as 200, a class such as `2xx`, a range such as `200-299`';
const expect_status = union([statusNumber(STATUS), matching(STATUS, /^(?:[1-5]xx|[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?)$/)], STATUS);
const jsonExpectations = kinds_record('an object of conditions by JSONPath', kinds_text('a JSONPath'), valueMatcher);
const percentile = (of) => field(`${of} of the total over a sample, in milliseconds.`, numberMatcher);
const time = kinds_object('an object of conditions by phase, e.g. `ttfbMs`', {
    dnsMs: field('Looking up the name, in milliseconds.', numberMatcher),
    connectMs: field('Connecting, in milliseconds.', numberMatcher),
    tlsMs: field('The TLS handshake, in milliseconds.', numberMatcher),
    ttfbMs: field('From the beginning to the first byte of the answer, in milliseconds.', numberMatcher),
    totalMs: field('All of it, redirects included, in milliseconds.', numberMatcher),
    p50Ms: percentile('The median'),
    p90Ms: percentile('90th percentile'),
    p95Ms: percentile('95th percentile'),
    p99Ms: percentile('99th percentile'),
});
/** What must hold of a reply; all of it. */
const expectations = kinds_object('an object with `status`, `headers`, `json` and others', {
    status: field('A status, a class, a range, or a list of them. Default: 200 to 299.', union([expect_status, list(`a list: ${STATUS}`, expect_status)], `${STATUS}, or a list of them`)),
    headers: field('Conditions on headers, by name.', kinds_record('an object of conditions by header', headerName, headerMatcher)),
    body: field('A condition on the text of the body.', textMatcher),
    json: field('Conditions on a body of JSON, by JSONPath (RFC 9535).', jsonExpectations),
    schema: field('A JSON Schema (draft 2020-12) that the body must fit: the schema itself, or the path of a file with it.', union([kinds_text(), kinds_record('a JSON Schema', string(), unknown())], 'a JSON Schema, or the path of a file with one')),
    tls: field('Conditions on the certificate.', kinds_object('an object with `daysLeft` or `host`', {
        daysLeft: field('Days until it expires, e.g. `{gte: 14}`.', numberMatcher),
        host: field('One of the names that it is made out to.', textMatcher),
    })),
    redirects: field('Conditions on the redirects that were followed.', kinds_object('an object with `count` or `url`', {
        count: field('How many there were.', countMatcher),
        url: field('Where the last one led to.', textMatcher),
    })),
    time: field('Conditions on what each phase took.', time),
    errorRate: field('The share, 0 to 1, of the requests of a sample that failed their other expectations or got no answer.', numberMatcher),
});
//# sourceMappingURL=expect.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/pace.js


const seconds = (least, most) => kinds_number(least, most, 'a number of seconds');
const RETRY = '`network`, a status such as 503, or a class such as `5xx`';
const backoff = kinds_object('an object with `factor`, `maxSeconds`, `jitter`', {
    factor: field('The period is multiplied by it after each failure. Default: 1, the period stays.', kinds_number(1, 10, 'a number')),
    maxSeconds: field('The period does not grow beyond this. Default: 30.', seconds(0.01, 3_600)),
    jitter: field('`full` waits a random part of the period, so that many checkers do not come at once. Default: none.', picklist(['none', 'full'], '`none` or `full`')),
});
/** When to try and when to give up, in the words of Kubernetes' probes. */
const paceEntries = {
    initialDelaySeconds: field('Time before the first attempt. Default: 0.', seconds(0, 3_600)),
    periodSeconds: field('Time from the end of one attempt to the beginning of the next. Default: 5.', seconds(0.01, 3_600)),
    timeoutSeconds: field('Time for one request, redirects included. Default: 5.', seconds(0.01, 600)),
    successThreshold: field('Attempts that must pass one after the other, at each address. Default: 3.', whole(1, 1_000)),
    failureThreshold: field('Attempts that fail one after the other, for a reason that is not retried, until the check has failed. Default: 3.', whole(1, 1_000)),
    deadlineSeconds: field('Time for the whole check, from its beginning; nothing goes on after it. Default: 180.', seconds(0.01, 86_400)),
    backoff: field('How the period grows after failures that are retried. A success brings it back.', backoff),
    retryOn: field('Failures that only the deadline ends, as the release may not be there yet. Default: network, 404, 429, 5xx.', list(`a list of ${RETRY}`, union([statusNumber(RETRY), matching(RETRY, /^(?:network|[1-5][0-9][0-9]|[1-5]xx)$/)], RETRY))),
};
//# sourceMappingURL=pace.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/step.js





const FROM = '`{json: JSONPath}`, `{header: name}` or `{body: pattern}`';
const capture = pipe(kinds_object(FROM, {
    json: field('The first value that this JSONPath selects in the body.', kinds_text('a JSONPath')),
    header: field('The value of this header.', headerName),
    body: field('The first group of this regular expression in the body, or all of its match.', textWithout(texts/* regexFault */.CK)),
}), minEntries(1, `one of ${FROM}`), maxEntries(1, `one of ${FROM}`));
/** What a step does: exactly one of these. */
const methodEntries = {
    httpGet: field('Sends GET.', requestWithoutBody),
    httpHead: field('Sends HEAD.', requestWithoutBody),
    httpPost: field('Sends POST.', request),
    httpPut: field('Sends PUT.', request),
    httpPatch: field('Sends PATCH.', request),
    httpDelete: field('Sends DELETE.', request),
    httpOptions: field('Sends OPTIONS.', request),
    http: field('Sends any other method.', requestOfAnyMethod),
    tcpSocket: field('Connects, and passes when the connection is accepted.', tcpSocket),
};
const stepEntries = {
    ...methodEntries,
    expect: field('What must hold of the reply. Default: a status from 200 to 299.', expectations),
    capture: field('Values for the steps after it, by name: written there as `{{name}}`.', kinds_record('an object of captures by name', matching('a name of letters, digits, `-` and `_`, beginning with a letter', texts/* CAPTURE_NAME */.Z4), capture)),
};
const step = kinds_object('an object with `httpGet` or another method', stepEntries);
//# sourceMappingURL=step.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/suite.js









const severity = field('An advisory check is shown and never gates. Default: gating.', picklist(['gating', 'advisory'], '`gating` or `advisory`'));
const sample = kinds_object('an object with `requests`', {
    requests: needed('How many requests each attempt makes.', whole(2, 10_000)),
    concurrency: field('Requests at the same time. Default: 1.', whole(1, 100)),
});
const suite_check = kinds_object('an object with `httpGet` or another method, or with `steps`', {
    name: field('What it is called in reports. Default: method and path.', textWithout(texts/* nameFault */.IY)),
    severity,
    ...stepEntries,
    steps: field('Several requests that follow each other and hand values on.', list('a list of steps', step)),
    sample: field('Repeats the request in each attempt, for percentiles and the error rate.', sample),
    ...paceEntries,
});
const operand = string('a text (put it in quotes)');
const identity = kinds_object('an object with a method and `expect`, or with `json`, `header` or `body`', {
    httpGet: methodEntries.httpGet,
    httpPost: methodEntries.httpPost,
    expect: field('What only the expected release answers: headers, body or json.', expectations),
    path: field('Where the release names itself. Default: /.', textWithout(texts/* pathFault */.a9)),
    url: field('A whole address, in place of a path.', textWithout(texts/* urlFault */.I_)),
    json: field('Conditions on a body of JSON, by JSONPath.', jsonExpectations),
    body: field('A condition on the text of the body.', textMatcher),
    header: field('The header that names the release; together with `equals` or another condition.', headerName),
    equals: field('The header is exactly this text.', operand),
    contains: field('The header has this text within it.', operand),
    startsWith: field('The header begins with this text.', operand),
    endsWith: field('The header ends with this text.', operand),
    matches: field('The header has a match of this regular expression.', textWithout(texts/* regexFault */.CK)),
    ...paceEntries,
});
const address = pipe(string('an IP address'), check((given) => (0,external_node_net_.isIP)(given) > 0, 'an IP address'));
const RESOLVE = '`all`, an IP address, or a list of IP addresses';
const resolve = kinds_record('an object of addresses by host name', matching('a host name, without scheme and port', texts/* HOST */.jg), union([literal('all', RESOLVE), address, list(RESOLVE, address)], RESOLVE));
const suite = kinds_object('a check file: an object with `checks`', {
    $schema: field('The schema that editors use.', string('a URL')),
    version: field('The version of this format.', literal(1, '1, the version of this format')),
    target: field('What paths are resolved against, e.g. https://app.example.com. What the caller names goes before it.', textWithout(texts/* targetFault */.or)),
    defaults: field('What holds for the identity and for each check that says nothing else.', kinds_object('an object with times, thresholds, `severity` or `followRedirects`', {
        ...paceEntries,
        severity,
        followRedirects: followRedirects,
    })),
    identity: field('Holds before anything counts: the address answers as the expected release, so that the old one cannot pass for it.', identity),
    checks: field('What must be so.', list('a list of checks', suite_check)),
    resolve: field('Host names and the addresses that each of them must pass at: `all` that the name service knows, or these.', resolve),
    tls: field('Whom to trust.', kinds_object('an object with `ca`', {
        ca: field('Files with certificates (PEM) that are trusted besides the usual ones.', union([kinds_text(), list('a list of files', kinds_text())], 'a file, or a list of files')),
    })),
    proxy: field('`http://[user:password@]host:port`; https goes through it by CONNECT.', textWithout(texts/* proxyFault */.tE)),
});
//# sourceMappingURL=suite.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/shape.js



/**
 * What is wrong with the shape of a suite: unknown keys, wrong types, values that are not allowed. All of it, each with its
 * path; the messages follow the name of what is wrong.
 */
function shapeFindings(content) {
    const { issues } = safeParse(suite, content);
    const findings = (issues ?? []).flatMap((issue) => findingsOf(issue, []));
    // with its parts put right, the whole may be right, too
    const wholes = new Set(findings.flatMap(({ path }) => path.map((_, depth) => JSON.stringify(path.slice(0, depth)))));
    return findings.filter(({ path }) => !wholes.has(JSON.stringify(path)));
}
function findingsOf(issue, above) {
    const items = issue.path ?? [];
    const path = [...above, ...items.map(({ key }) => key)];
    // of several forms the one was meant that the value has but for something within it
    const within = (issue.issues ?? []).filter((each) => each.path !== undefined);
    if (within.length > 0)
        return within.flatMap((each) => findingsOf(each, path));
    return [{ path, message: messageOf(issue, path) }];
}
function messageOf({ type, message, input, path: items }, path) {
    // these say all of it themselves
    if (type === 'raw_check')
        return message;
    const last = items?.at(-1);
    if (last?.origin === 'key' && input === undefined)
        return 'is missing.';
    const given = last?.origin === 'key' ? '' : `, but is ${(0,describe/* shown */.S)(input, path)}`;
    return `must be ${message}${given}.`;
}
//# sourceMappingURL=shape.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/readWritten.js







/** A suite from what is written, or everything that is wrong with it. */
async function readWritten(content, { target, load, env }) {
    const shape = shapeFindings(content);
    const base = target ?? targetIn(content, shape);
    const { problems, warnings } = contradictions(content, shape, base);
    const expressions = await expressionFindings(content);
    const found = [...shape, ...problems, ...expressions];
    if (shape.length > 0)
        return { problems: found };
    const written = content;
    const files = await loadFiles(written, load);
    const all = [...found, ...(env === undefined ? [] : environmentFindings(written, env)), ...files.findings];
    return all.length > 0 ? { problems: all } : { suite: suiteOf(written, base, files), warnings };
}
/** A target that is wrong is reported as such; paths are then no fault of theirs. */
function targetIn(content, shape) {
    if (typeof content !== 'object' || content === null || !('target' in content))
        return null;
    const isSound = !shape.some(({ path }) => path[0] === 'target');
    return isSound && typeof content.target === 'string' ? content.target : 'http://wrong.invalid';
}
function suiteOf(written, target, { ca, schemas }) {
    const { identity, checks = [], defaults = {}, proxy } = written;
    const schemaOf = ({ schema }) => (typeof schema === 'string' ? schemas.get(schema) : schema);
    const means = { target, defaults, schemaOf };
    const network = { resolve: resolveOf(written), ca, ...(proxy === undefined ? {} : { proxy }) };
    return {
        ...(target === null ? {} : { target }),
        ...(identity === undefined ? {} : { identity: identityOf(checkOf(writtenOut(identity), means)) }),
        checks: checks.map((check) => checkOf(check, means)),
        network,
    };
}
function resolveOf({ resolve = {} }) {
    return Object.fromEntries(Object.entries(resolve).map(([host, where]) => [host.toLowerCase(), where === 'all' ? where : [where].flat()]));
}
//# sourceMappingURL=readWritten.js.map

/***/ }),

/***/ 47942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ regexFault),
/* harmony export */   Ci: () => (/* binding */ plainUrlFault),
/* harmony export */   EQ: () => (/* binding */ HEADER_NAME),
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   I_: () => (/* binding */ urlFault),
/* harmony export */   N5: () => (/* binding */ HOST_TO_FILL),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   Z4: () => (/* binding */ CAPTURE_NAME),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   cw: () => (/* binding */ HEADER_VALUE),
/* harmony export */   jg: () => (/* binding */ HOST),
/* harmony export */   or: () => (/* binding */ targetFault),
/* harmony export */   tE: () => (/* binding */ proxyFault)
/* harmony export */ });
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45912);

/** What is wrong with a text of some kind; null when nothing is. Each completes a sentence, and none quotes what was given. */
/** A longer pattern or path is no work of a person, and costs its reader. */
const LONGEST_EXPRESSION = 1_000;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What node:http sends: no line end, so that one header cannot become two. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const CAPTURE_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const HOST = /^(?:[A-Za-z0-9._-]+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\]?)$/;
/** Within a request, where `{{name}}` is filled in. */
const HOST_TO_FILL = /^(?:(?:[A-Za-z0-9._-]|\{\{[^{}]*\}\})+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\]?)$/;
// oxlint-disable-next-line no-control-regex
const BLANK_OR_CONTROL = /[\u0000-\u0020\u007f]/;
function tooLong(text) {
    return text.length > LONGEST_EXPRESSION
        ? `has ${text.length} characters: at most ${LONGEST_EXPRESSION} are allowed.`
        : null;
}
function regexFault(pattern) {
    const long = tooLong(pattern);
    if (long !== null)
        return long;
    try {
        void new RegExp((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(pattern), 'u');
        return null;
    }
    catch (error) {
        const reason = error.message.split(': ').at(-1);
        return `is not a regular expression of JavaScript (flag u): ${reason.toLowerCase()}.`;
    }
}
/** For an address that is complete, and may hold `{{name}}`. */
function urlFault(given) {
    return addressFault(given, {
        relative: '; for a path of the target use `path`',
        credentials: ': use `auth`, with `{{env.NAME}}`',
    });
}
/** For an address outside of a check file. */
function plainUrlFault(given) {
    return addressFault(given, { relative: '', credentials: ': use `auth` in a check file' });
}
/** What checks without an address of their own are asked at. Nothing is filled in here. */
function targetFault(given) {
    if (given.includes('{{'))
        return 'must be written out: `{{name}}` is filled in within steps alone.';
    const fault = addressFault(given, { relative: '', credentials: ': use `auth` in the checks' });
    if (fault !== null)
        return fault;
    const { search, hash } = new URL(given);
    return search === '' && hash === '' ? null : 'must not hold a query or a fragment: paths are resolved against it.';
}
function addressFault(given, advice) {
    const address = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(given);
    if (BLANK_OR_CONTROL.test(address))
        return BLANKS;
    // what is captured may be a whole address, or its beginning
    if (given.startsWith('{{'))
        return null;
    if (!/^https?:\/\/[^/?#]/i.test(address)) {
        return `must begin with \`http://\` or \`https://\` and name a host${advice.relative}.`;
    }
    if (!URL.canParse(address))
        return 'is not a URL: its host or port is wrong.';
    const { username, password } = new URL(address);
    return username === '' && password === '' ? null : `must not hold credentials${advice.credentials}.`;
}
function proxyFault(given) {
    if (BLANK_OR_CONTROL.test(given))
        return BLANKS;
    if (!/^http:\/\/[^/?#]/i.test(given) || !URL.canParse(given)) {
        return 'must be `http://host:port`, or `http://user:password@host:port`.';
    }
    const { pathname, search, hash } = new URL(given);
    return pathname + search + hash === '/' ? null : 'must end after the port: a proxy has no path.';
}
const BLANKS = 'must not hold spaces, line ends or control characters: write a space as %20.';
/** For a path, with its query. */
function pathFault(given) {
    if (BLANK_OR_CONTROL.test((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(given)))
        return BLANKS;
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(given))
        return 'is a whole address: use `url`.';
    // both lead to another host
    if (/^[/\\]{2}/.test(given))
        return 'must not begin with `//`: for another host use `url`.';
    return null;
}
function nameFault(given) {
    if (given.trim() === '')
        return 'must not be empty.';
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u001f\u007f]/.test(given))
        return 'must be one line, without control characters.';
    return given.length > 200 ? `has ${given.length} characters: at most 200 are allowed.` : null;
}
//# sourceMappingURL=texts.js.map

/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/* unused harmony export LONGEST_MS */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** Patterns and queries come from users and what they are put to from servers: none may take longer, in milliseconds. */
const LONGEST_MS = 2_000;
/**
 * Runs work that may nest very deep, or take very long; then it is ended by force: V8 interrupts also a regular expression that
 * backtracks, and no `catch` within the work sees it. Other errors are thrown on.
 *
 * @param isQuick that it takes time in proportion to what it looks at. Else it is watched by a thread of its own, which takes
 *   longer to start, up to a millisecond, than most requests on a local network
 */
function bounded(work, isQuick = false) {
    try {
        return { stopped: null, value: isQuick ? work() : watched(work) };
    }
    catch (error) {
        const { code, name } = error;
        if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return { stopped: `took longer than ${LONGEST_MS / 1_000} s` };
        if (name === 'RangeError')
            return { stopped: 'needed more memory than it may, or is nested too deeply' };
        throw error;
    }
}
function watched(work) {
    watch ??= { context: (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({}), script: new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()') };
    const { context, script } = watch;
    try {
        context['work'] = work;
        return script.runInContext(context, { timeout: LONGEST_MS });
    }
    finally {
        context['work'] = undefined;
    }
}
let watch;
//# sourceMappingURL=bounded.js.map

/***/ }),

/***/ 87727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ areQuick),
  QO: () => (/* binding */ compiled),
  ZA: () => (/* binding */ failedOf),
  Vh: () => (/* binding */ testsOf)
});

;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/same.js
/**
 * Whether two JSON values are equal: in depth, of the same types, objects in any order of keys. Numbers are compared as
 * JavaScript reads them, to about 16 digits. However deep they are nested, it does not recurse.
 */
function same(expected, found) {
    return agree(expected, found, false);
}
/** As {@link same}, but an object may have more keys than the expected one, at any depth outside lists. */
function includes(expected, found) {
    return agree(expected, found, true);
}
function agree(expected, found, mayHaveMore) {
    const open = [[expected, found, mayHaveMore]];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
        const parts = partsOf(pair);
        if (parts === null)
            return false;
        // not by spreading: a list may have millions of entries, and arguments may not
        for (const part of parts)
            open.push(part);
    }
    return true;
}
/** What must be equal for the pair to be; null when it is not, whatever its parts are. */
function partsOf([expected, found, mayHaveMore]) {
    if (!isContainer(expected) || !isContainer(found))
        return expected === found ? [] : null;
    if (Array.isArray(expected) !== Array.isArray(found))
        return null;
    if (Array.isArray(expected) && Array.isArray(found)) {
        return expected.length === found.length ? expected.map((each, index) => [each, found[index], false]) : null;
    }
    const keys = Object.keys(expected);
    if (!mayHaveMore && keys.length !== Object.keys(found).length)
        return null;
    if (!keys.every((key) => Object.hasOwn(found, key)))
        return null;
    return keys.map((key) => [expected[key], found[key], mayHaveMore]);
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=same.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/word.js
/**
 * Whether a text has a word within it that is no part of a longer one. A word is what versions, commits and digests are made of:
 * `1.2.1` is neither in `1.2.10` nor in `11.2.1`, `1.2.1.4` or `1.2.1-rc.1`; it is in `v1.2.1`, `app-1.2.1.jar` and `is 1.2.1.`.
 */
function hasWord(text, word) {
    if (word === '')
        return false;
    const isNumber = /^\d/.test(word);
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
        const before = text.slice(Math.max(0, at - NEAR), at);
        const after = text.slice(at + word.length, at + word.length + NEAR);
        // the v of a version
        const start = isNumber ? before.replace(/v$/, '') : before;
        if (!GOES_BEFORE.test(start) && !GOES_ON.test(after))
            return true;
    }
    return false;
}
/** Characters on either side that decide. */
const NEAR = 3;
/** A letter or digit; another number and a point. */
const GOES_BEFORE = /(?:[\p{L}\p{N}_]|\d\.)$/u;
/** A letter or digit; a point and another number; what a version has after its numbers. */
const GOES_ON = /^(?:[\p{L}\p{N}_]|\.\d|[-+][\p{L}\p{N}])/u;
//# sourceMappingURL=word.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/conditions.js



const conditions = {
    equals: { holds: same, says: show/* show */.W },
    not: { holds: (operand, value) => !same(operand, value), says: (operand) => `anything but ${(0,show/* show */.W)(operand)}` },
    contains: { holds: contains, says: (operand) => `something that contains ${(0,show/* show */.W)(operand)}` },
    containsWord: {
        holds: (operand, value) => typeof value === 'string' && hasWord(value, operand),
        says: (operand) => `something that contains ${(0,show/* show */.W)(operand)} as a word of its own`,
    },
    startsWith: {
        holds: (operand, value) => typeof value === 'string' && value.startsWith(operand),
        says: (operand) => `a text that starts with ${(0,show/* show */.W)(operand)}`,
    },
    endsWith: {
        holds: (operand, value) => typeof value === 'string' && value.endsWith(operand),
        says: (operand) => `a text that ends with ${(0,show/* show */.W)(operand)}`,
    },
    matches: {
        holds: (operand, value) => typeof value === 'string' && (compiled(operand)?.test(value) ?? false),
        says: (operand) => `a text that matches the pattern ${(0,show/* show */.W)(operand)}${compiled(operand) === null ? ', which is no regular expression' : ''}`,
    },
    in: {
        holds: (operand, value) => operand.some((each) => same(each, value)),
        says: (operand) => `one of ${(0,show/* show */.W)(operand)}`,
    },
    gt: { holds: (operand, value) => isNumber(value) && value > operand, says: (operand) => `more than ${operand}` },
    gte: { holds: (operand, value) => isNumber(value) && value >= operand, says: (operand) => `${operand} or more` },
    lt: { holds: (operand, value) => isNumber(value) && value < operand, says: (operand) => `less than ${operand}` },
    lte: { holds: (operand, value) => isNumber(value) && value <= operand, says: (operand) => `${operand} or less` },
    type: {
        holds: (operand, value) => typeOf(value) === operand,
        says: (operand) => (operand === 'null' ? operand : `${/^[ao]/.test(operand) ? 'an' : 'a'} ${operand}`),
    },
};
const operators = Object.keys(conditions);
const ordering = ['gt', 'gte', 'lt', 'lte'];
/** What a matcher asks of one value; nothing when it only asks how many there are. */
function testsOf(matcher, kind) {
    return operators.flatMap((operator) => {
        const given = matcher[operator];
        if (given === undefined)
            return [];
        const { holds, says } = conditions[operator];
        const orders = ordering.includes(operator);
        const operand = kind === 'text' && !orders ? written(given) : given;
        const asNumber = kind === 'text' && orders;
        return [{ holds: (value) => holds(operand, asNumber ? numberIn(value) : value), expected: says(operand) }];
    });
}
/** Whether looking at a value takes time in proportion to it: without a pattern, or an object to look for in many places. */
function areQuick({ matches, ...others }) {
    return matches === undefined && Object.values(others).flat().every(isPrimitive);
}
/** What was expected of the value and is not so, in words. */
function failedOf(tests, value) {
    return tests.filter(({ holds }) => !holds(value)).map(({ expected }) => expected);
}
function compiled(pattern) {
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return null;
    }
}
function contains(operand, value) {
    if (typeof value === 'string')
        return typeof operand === 'string' && value.includes(operand);
    if (Array.isArray(value))
        return value.some((each) => same(operand, each));
    return typeof operand === 'object' && operand !== null && includes(operand, value);
}
function isPrimitive(value) {
    return typeof value !== 'object' || value === null;
}
function isNumber(value) {
    return typeof value === 'number';
}
function typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
function written(operand) {
    if (Array.isArray(operand))
        return operand.map(written);
    return typeof operand === 'number' || typeof operand === 'boolean' ? String(operand) : operand;
}
/** The number that a text is, or the text. */
function numberIn(value) {
    return typeof value === 'string' && /^[ \t]*-?\d+(?:\.\d+)?[ \t]*$/.test(value) ? Number(value) : value;
}
//# sourceMappingURL=conditions.js.map

/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   P0: () => (/* binding */ stoppedAt),
/* harmony export */   Qs: () => (/* binding */ differenceOfCount),
/* harmony export */   b0: () => (/* binding */ differenceOfAny)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51230);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87727);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50286);



/**
 * What is wrong with a value, as `expected …, found …`, or null. All conditions of the matcher must hold; `undefined` is no
 * value, and one value is a `count` of 1. Equality is deep and typed: `1` is not `"1"`, but for {@link Kind} `text` it is.
 */
function mismatch(matcher, value, kind = 'value') {
    const difference = differenceOfAny(matcher, value === undefined ? [] : [value], kind);
    return difference === null ? null : `expected ${difference.expected}, found ${difference.found}`;
}
/**
 * For what may have several values, as a header: one of them must fulfil the conditions, all conditions the same one; and none
 * of them may be what is ruled out by `not`.
 */
function differenceOfAny(matcher, values, kind) {
    const presence = differenceOfCount(matcher, values.length);
    if (presence !== null || values.length === 0)
        return presence;
    const { not, ...others } = matcher;
    const judged = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(() => {
        const unlike = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .Vh)(not === undefined ? {} : { not }, kind);
        const ruledOut = values.find((value) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .failedOf */ .ZA)(unlike, value).length > 0);
        if (ruledOut !== undefined)
            return { expected: unlike.map(({ expected }) => expected), found: [ruledOut] };
        const tests = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .Vh)(others, kind);
        const failures = values.map((value) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .failedOf */ .ZA)(tests, value));
        return failures.some((failed) => failed.length === 0) ? null : { expected: failures[0], found: values };
    }, (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .areQuick */ .C4)(matcher));
    if (judged.stopped !== null)
        return stoppedAt(matcher, judged.stopped);
    if (judged.value === null)
        return null;
    const { expected, found } = judged.value;
    return { expected: expected.join(' and '), found: found.slice(0, MOST_SHOWN).map(_show_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .W).join(' and ') };
}
/** Values of one header that are shown. */
const MOST_SHOWN = 5;
/**
 * What is wrong with how many values there are. None is wrong, unless `exists: false` or `count` allow it: also for `not`,
 * since a value that is missing is seldom what was meant to differ.
 */
function differenceOfCount(matcher, count) {
    const tests = presenceTests(matcher);
    const failed = tests.filter(({ holds }) => !holds(count)).map(({ expected }) => expected);
    if (failed.length > 0)
        return { expected: failed.join(' and '), found: counted(count) };
    const mayBeNone = matcher.exists === false || matcher.count !== undefined;
    return count > 0 || mayBeNone ? null : { expected: wordsOf(matcher), found: counted(0) };
}
/** What to say of a pattern or query that was ended by force. */
function stoppedAt(matcher, why) {
    return { expected: wordsOf(matcher), found: `no answer: looking for it ${why}` };
}
function presenceTests({ exists, count }) {
    const byNumber = typeof count === 'number' ? { equals: count } : (count ?? {});
    return [
        ...(exists === false ? [{ holds: (found) => found === 0, expected: 'nothing' }] : []),
        ...(exists === true ? [{ holds: (found) => found !== 0, expected: 'a value' }] : []),
        ...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .Vh)(byNumber, 'value').map((test) => ({ ...test, expected: `a count of ${test.expected}` })),
    ];
}
function counted(count) {
    return count === 0 ? 'nothing' : `${count} value${count === 1 ? '' : 's'}`;
}
function wordsOf(matcher) {
    const words = [...presenceTests(matcher), ...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .Vh)(matcher, 'value')].map(({ expected }) => expected);
    return words.length === 0 ? 'a value' : words.join(' and ');
}
//# sourceMappingURL=matcher.js.map

/***/ }),

/***/ 50286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/** Characters of a value that are shown. */
const MOST = 200;
/** How deep a value is shown. */
const DEEPEST = 6;
/**
 * A value as JSON, on one line and about 200 characters long at most, escapes counted as one, whatever its size and depth. A cut
 * is marked by `…`, and never within an escape.
 */
function show(value) {
    if (value === undefined)
        return 'nothing';
    return write(value, MOST, 0);
}
/** A text without quotes, cut. */
function cut(text, most = MOST) {
    if (text.length <= most)
        return text;
    const head = text.slice(0, most);
    return `${head.isWellFormed() ? head : head.replace(/[\ud800-\udbff]$/, '')}…`;
}
function write(value, room, depth) {
    if (typeof value === 'string')
        return JSON.stringify(cut(value, room));
    if (typeof value !== 'object' || value === null)
        return String(value);
    const isList = Array.isArray(value);
    if (depth === DEEPEST)
        return isList ? '[…]' : '{…}';
    let text = '';
    for (const key in value) {
        if (!Object.hasOwn(value, key))
            continue;
        const left = room - text.length;
        const comma = text === '' ? '' : ',';
        if (left <= 0) {
            text += `${comma}…`;
            break;
        }
        const each = write(value[key], left, depth + 1);
        text += comma + (isList ? each : `${JSON.stringify(cut(key, left))}:${each}`);
    }
    return isList ? `[${text}]` : `{${text}}`;
}
//# sourceMappingURL=show.js.map

/***/ }),

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ MOST_BODY_BYTES),
/* harmony export */   m: () => (/* binding */ MOST_HEADER_BYTES)
/* harmony export */ });
/** A longer body is not read to its end: it fails as `too-large`. */
const MOST_BODY_BYTES = 8 * 1024 * 1024;
/** Status line and all headers; longer ones fail as `too-large`. */
const MOST_HEADER_BYTES = 64 * 1024;
//# sourceMappingURL=exchange.js.map

/***/ }),

/***/ 85046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asFault),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/** Thrown within this folder; `send` and its like turn it into a failure. */
class Fault extends Error {
    kind;
    constructor(kind, reason) {
        super(reason);
        this.kind = kind;
    }
}
/** What is thrown besides faults is a mistake of this code: it is told as it is, without a stack. */
function asFault(error) {
    return error instanceof Fault ? error : new Fault('protocol', `the request could not be made: ${String(error)}`);
}
//# sourceMappingURL=fault.js.map

/***/ }),

/***/ 77725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   QL: () => (/* binding */ hostPort),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const LONGEST_PATH = 200;
/** `app.example.com:443 (10.0.0.4)`, `[::1]:8080` */
function placeOf({ host, port, address }) {
    const place = hostPort(host, port);
    return address === undefined || address === host ? place : `${place} (${address})`;
}
/** `[::1]:8080` */
function hostPort(host, port) {
    return `${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? `[${host}]` : host}:${port}`;
}
/** Host and port of a URL, without brackets. */
function endpointOf(url, address) {
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    return { host: hostOf(url), port, ...(address !== undefined && { address }) };
}
function hostOf(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
/** Origin and path: a query may hold tokens, and a URL a password. */
function shown(url) {
    const { pathname } = url;
    return url.origin + (pathname.length > LONGEST_PATH ? `${pathname.slice(0, LONGEST_PATH)}…` : pathname);
}
/** `1.5 s`, `300 ms` */
function secondsOf(ms) {
    return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}
//# sourceMappingURL=place.js.map

/***/ }),

/***/ 75294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ opensslReason),
/* harmony export */   t: () => (/* binding */ faultOfHandshake)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85046);

/** The failure of a TLS handshake. */
function faultOfHandshake({ code = '', message }, peer) {
    if (code === 'ECONNRESET' || code === 'EPIPE') {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('reset', `connection closed by ${peer} while agreeing on TLS`);
    }
    if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('tls', `${peer} does not speak TLS: is it http?`);
    }
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('tls', `no TLS with ${peer}: ${opensslReason(code) ?? (code || message)}`);
}
/** `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION` -> `tlsv1 alert protocol version`; null for other errors */
function opensslReason(code) {
    const name = /^ERR_SSL_(.+)/.exec(code)?.[1];
    return name === undefined ? null : name.toLowerCase().replaceAll('_', ' ');
}
//# sourceMappingURL=tlsFaults.js.map

/***/ }),

/***/ 46074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ redactor)
});

;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/redact/automaton.js
/** Beginnings of a pattern that are shorter are not taken for one that was cut off. */
const SHORTEST_BEGINNING = 3;
/** Stands where a text was cut. */
const CUT = 0x2026;
/**
 * Finds all occurrences of all patterns in one pass, also where they overlap, and gives back the spans that they cover together.
 * Source: Aho and Corasick, Efficient string matching, CACM 18 (1975).
 */
function automaton(patterns) {
    const trie = trieOf(patterns);
    const { depth, reach, after } = trie;
    return (units) => {
        const spans = [];
        let state = 0;
        for (let index = 0; index < units.length; index += 1) {
            const unit = units[index];
            if (unit === CUT && depth[state] >= SHORTEST_BEGINNING)
                cover(spans, index - depth[state], index);
            state = trie.next(state, unit);
            if (reach[state] === 0)
                continue;
            cover(spans, Math.max(0, index + 1 - reach[state]), Math.min(units.length, index + 1 + after[state]));
        }
        return spans;
    };
}
/** Ends hardly ever go back, so each span is joined once. */
function cover(spans, from, to) {
    let [begin, end] = [from, to];
    for (let last = spans.at(-1); last !== undefined && last[1] >= begin; last = spans.at(-1)) {
        begin = Math.min(begin, last[0]);
        end = Math.max(end, last[1]);
        spans.pop();
    }
    spans.push([begin, end]);
}
function trieOf(patterns) {
    const [depth, reach, after, parent, by] = [
        [0],
        [0],
        [0],
        [0],
        [0],
    ];
    const edges = new Map();
    const fromRoot = new Int32Array(0x10000);
    const edge = (state, unit) => state === 0 ? fromRoot[unit] : (edges.get(state * 0x10000 + unit) ?? 0);
    for (const pattern of patterns) {
        let state = 0;
        for (let index = 0; index < pattern.text.length; index += 1) {
            const unit = pattern.text.charCodeAt(index);
            let child = edge(state, unit);
            if (child === 0) {
                child = depth.push(index + 1) - 1;
                [reach[child], after[child], parent[child], by[child]] = [0, 0, state, unit];
                if (state === 0)
                    fromRoot[unit] = child;
                else
                    edges.set(state * 0x10000 + unit, child);
            }
            state = child;
        }
        reach[state] = Math.max(reach[state], pattern.text.length + pattern.before);
        after[state] = Math.max(after[state], pattern.after);
    }
    // where to go on when no edge fits: the longest end of what was read that begins a pattern
    const fallback = new Int32Array(depth.length);
    const next = (from, unit) => {
        let state = from;
        let child = edge(state, unit);
        while (child === 0 && state !== 0) {
            state = fallback[state];
            child = edge(state, unit);
        }
        return child;
    };
    const byDepth = depth.map((_, state) => state).toSorted((a, b) => depth[a] - depth[b]);
    for (const state of byDepth) {
        if (depth[state] > 1)
            fallback[state] = next(fallback[parent[state]], by[state]);
        reach[state] = Math.max(reach[state], reach[fallback[state]]);
        after[state] = Math.max(after[state], after[fallback[state]]);
    }
    return { depth, reach, after, next };
}
//# sourceMappingURL=automaton.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/redact/views.js
/** The text as it is, and without the escapes of each kind that it has. */
function views(text) {
    return [
        view(text, plain),
        ...(text.includes('\\') ? [view(text, json), view(text, jsonOnce)] : []),
        ...(/[%+]/.test(text) ? [view(text, url)] : []),
        ...(text.includes('&') ? [view(text, html)] : []),
    ];
}
/**
 * A secret as it looks in a text without the escapes of JSON. How many backslashes a character has before it depends on how
 * often it was escaped, so all of them are left out, and what `\n` and its like stand for is the letter.
 */
function foldedJson(secret) {
    return secret.replaceAll('\\', '').replaceAll(/[\b\t\n\f\r]/g, (control) => LETTERS[control]);
}
/** A space is `+` in a form, and `%20` elsewhere: it is taken for `+`. */
function foldedPlus(secret) {
    return secret.replaceAll(' ', '+');
}
const LETTERS = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };
function view(text, read) {
    const units = new Uint16Array(text.length);
    const starts = new Uint32Array(text.length + 1);
    let length = 0;
    const push = (unit, begins) => {
        units[length] = unit;
        starts[length] = begins;
        length += 1;
    };
    // what stands for nothing belongs to the unit after it
    let begins = 0;
    for (let at = 0; at < text.length;) {
        const [point, next] = read(text, at);
        at = next;
        if (point === null)
            continue;
        if (point > 0xffff)
            push(0xd800 + ((point - 0x10000) >> 10), begins);
        push(point > 0xffff ? 0xdc00 + ((point - 0x10000) & 0x3ff) : point, begins);
        begins = at;
    }
    starts[length] = text.length;
    return { units: units.subarray(0, length), starts };
}
const plain = (text, at) => [text.charCodeAt(at), at + 1];
const [BACKSLASH, PERCENT, AMPERSAND, PLUS, SPACE] = [0x5c, 0x25, 0x26, 0x2b, 0x20];
/** Folded as {@link foldedJson}. */
const json = (text, at) => {
    const unit = text.charCodeAt(at);
    const digits = unit === BACKSLASH && text[at + 1] === 'u' ? text.slice(at + 2, at + 6) : '';
    const [point, next] = /^[\da-f]{4}$/i.test(digits) ? [Number.parseInt(digits, 16), at + 6] : [unit, at + 1];
    if (point === BACKSLASH)
        return [null, next];
    return [point >= 8 && point <= 13 ? (LETTERS[String.fromCharCode(point)]?.charCodeAt(0) ?? point) : point, next];
};
const CONTROLS = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };
/** As JSON was escaped once: for secrets of which folding leaves too little. */
const jsonOnce = (text, at) => {
    if (text.charCodeAt(at) !== BACKSLASH)
        return [text.charCodeAt(at), at + 1];
    const letter = text[at + 1] ?? '';
    const digits = letter === 'u' ? text.slice(at + 2, at + 6) : '';
    if (/^[\da-f]{4}$/i.test(digits))
        return [Number.parseInt(digits, 16), at + 6];
    if (!/^["\\/bfnrt]$/.test(letter))
        return [BACKSLASH, at + 1];
    return [(CONTROLS[letter] ?? letter).charCodeAt(0), at + 2];
};
/** Folded as {@link foldedPlus}. What is no UTF-8 is ISO-8859-1. */
const url = (text, at) => {
    const first = byteAt(text, at);
    if (first === null) {
        const unit = text.charCodeAt(at);
        return [unit === SPACE ? PLUS : unit, at + 1];
    }
    if (first === SPACE)
        return [PLUS, at + 3];
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let index = 1; index <= more; index += 1) {
        const byte = byteAt(text, at + 3 * index);
        if (byte === null || byte >> 6 !== 2)
            return [first, at + 3];
        point = (point << 6) | (byte & 0x3f);
    }
    return [point > 0x10ffff ? first : point, at + 3 * (point > 0x10ffff ? 1 : more + 1)];
};
function byteAt(text, at) {
    if (text.charCodeAt(at) !== PERCENT)
        return null;
    const digits = text.slice(at + 1, at + 3);
    return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const html = (text, at) => {
    const unit = text.charCodeAt(at);
    if (unit !== AMPERSAND)
        return [unit, at + 1];
    const [whole, decimal, hex, name] = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/i.exec(text.slice(at, at + 12)) ?? [];
    if (whole === undefined)
        return [unit, at + 1];
    const point = name === undefined
        ? Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
        : NAMED[name.toLowerCase()].charCodeAt(0);
    return point > 0x10ffff ? [unit, at + 1] : [point, at + whole.length];
};
//# sourceMappingURL=views.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/redact/forms.js

/** Shorter secrets would be found everywhere. Characters. */
const SHORTEST = 3;
/** All that stands for a secret, where it is not merely escaped; for escapes see `views`. */
function patternsOf(secrets) {
    const pieces = new Set(secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]));
    return [...pieces]
        .filter((piece) => piece.length >= SHORTEST && piece.trim() !== '' && !/^\*+$/.test(piece))
        .flatMap((piece) => [literal(piece), ...escapedTwice(piece), ...hexadecimal(piece), ...base64(piece)])
        .flatMap((pattern) => [...new Set([pattern.text, foldedJson(pattern.text), foldedPlus(pattern.text)])].map((text) => ({
        ...pattern,
        text,
    })))
        .filter(({ text }) => text.length >= SHORTEST && text.trim() !== '');
}
function literal(text) {
    return { text, before: 0, after: 0 };
}
/** What is left of JSON within JSON when it is read once; only needed where folding leaves too little to look for. */
function escapedTwice(secret) {
    return foldedJson(secret).length < SHORTEST ? [literal(JSON.stringify(secret).slice(1, -1))] : [];
}
function hexadecimal(secret) {
    const digits = Buffer.from(secret).toString('hex');
    return [literal(digits), literal(digits.toUpperCase())];
}
/**
 * Three bytes are four characters, so there are three ways for a secret to stand within something longer. The characters at its
 * edges that also depend on its neighbours are not known, and belong to it.
 */
function base64(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((shift) => {
        const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
        const before = shift === 0 ? 0 : 1;
        const after = (shifted.length * 8) % 6 === 0 ? 0 : 1;
        const characters = shifted.toString('base64');
        const text = characters.slice(Math.ceil((shift * 8) / 6), Math.floor((shifted.length * 8) / 6));
        return [text, text.replaceAll('+', '-').replaceAll('/', '_')].map((each) => ({ text: each, before, after }));
    });
}
//# sourceMappingURL=forms.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/redact.js



const MASK = '***';
/**
 * A function that replaces every secret in a text by `***`: as it is, and in base64 (also within something longer, such as
 * `user:password`), in hexadecimal digits, URL-encoded, and escaped as in JSON or HTML. Where secrets overlap, all of them go.
 * A secret of several lines goes line by line, too; so does the beginning of one that is cut off by `…`.
 *
 * Takes time in proportion to the text, whatever the secrets are.
 *
 * @param secrets those of less than three characters are left where they are: they would be everywhere. So is one that is part
 *   of the mask itself.
 */
function redactor(secrets) {
    const patterns = patternsOf(secrets);
    if (patterns.length === 0)
        return (text) => text;
    const find = automaton(patterns);
    return (text) => {
        // 1 for each character that belongs to a secret
        const hidden = new Uint8Array(text.length);
        let any = false;
        for (const view of views(text)) {
            for (const [from, to] of find(view.units)) {
                hidden.fill(1, view.starts[from], view.starts[to]);
                any = true;
            }
        }
        return any ? masked(text, hidden) : text;
    };
}
function masked(text, hidden) {
    const parts = [];
    for (let from = 0; from < text.length;) {
        const isHidden = hidden[from] === 1;
        const next = hidden.indexOf(isHidden ? 0 : 1, from);
        const to = next === -1 ? text.length : next;
        parts.push(isHidden ? MASK : text.slice(from, to));
        from = to;
    }
    return parts.join('');
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70449);

/** GitHub shows ten annotations of a level per step, and drops the others without a word. */
const MOST = 10;
const ranks = ['failed', 'unreachable', 'advisory'];
/** What a person must look at, the gravest first: at most ten, of which the last says how many more there are. */
function annotationsOf(report) {
    const bad = ranks.flatMap((rank) => report.checks.filter((check) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .I)(check) === rank));
    const suite = report.result !== 'passed' && !bad.some(({ severity }) => severity === 'gating');
    const all = [
        ...(suite ? [{ level: 'error', title: `Smoke test: ${report.result}`, message: report.reason }] : []),
        ...bad.map(annotationOf),
    ];
    if (all.length <= MOST)
        return all;
    const rest = all.slice(MOST - 1);
    const level = rest.some((each) => each.level === 'error') ? 'error' : 'warning';
    const names = rest.slice(0, MOST).map(({ title }) => title);
    const others = rest.length > names.length ? [...names, '…'] : names;
    return [
        ...all.slice(0, MOST - 1),
        { level, title: `${rest.length} more checks did not pass`, message: others.join('\n') },
    ];
}
function annotationOf(check) {
    const rank = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .I)(check);
    const advisory = rank === 'advisory' ? ' (advisory)' : '';
    return {
        level: rank === 'advisory' ? 'warning' : 'error',
        title: `${check.name}: ${check.result}${advisory}`,
        message: check.reason,
    };
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 32141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony export SHOWN */
/* harmony import */ var _http_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77725);

/** Characters of a response that a report shows. */
const SHOWN = 2_000;
/** Characters of its headers. */
const HEAD = SHOWN / 2;
/** Cookies are credentials by themselves, also those that a server gives away. */
const CREDENTIALS = new Set(['set-cookie', 'cookie', 'authorization', 'proxy-authorization']);
/** Copies what it keeps: the body itself can be forgotten. */
function excerptOf({ url, status, headers, body, }) {
    // A character is at most four bytes; one that is cut in two here is beyond what is shown.
    const text = new TextDecoder().decode(body.subarray(0, SHOWN * 4));
    const isCut = text.length > SHOWN || body.length > SHOWN * 4;
    const beginning = isCut ? `${text.slice(0, SHOWN)}…` : text;
    return {
        head: [`${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(new URL(url))} answered ${status}`, ...headerLines(headers)].join('\n'),
        body: isBinary(text) ? `(${body.length} bytes that are no text)` : beginning,
    };
}
/** Whole lines only: one that is left out has no half that could be shown. */
function headerLines(headers) {
    const lines = Object.entries(headers).flatMap(([name, values]) => values.map((value) => `${name}: ${CREDENTIALS.has(name) ? '***' : value}`));
    const shownLines = [];
    let room = HEAD;
    for (const line of lines) {
        room -= line.length;
        if (room < 0)
            return [...shownLines, `(${lines.length - shownLines.length} more headers)`];
        shownLines.push(line);
    }
    return shownLines;
}
/** At most {@link SHOWN} characters, without what the redaction takes away. */
function textOf({ head, body }, redact) {
    const text = `${redact(head)}\n\n${redact(body)}`.trimEnd();
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…`.toWellFormed() : text;
}
/** Much that is not UTF-8, or zero bytes. */
function isBinary(text) {
    // oxlint-disable-next-line no-control-regex
    return (text.match(/[\u0000\ufffd]/g)?.length ?? 0) > text.length / 10;
}
//# sourceMappingURL=excerpt.js.map

/***/ }),

/***/ 21852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport)
/* harmony export */ });
/* unused harmony export JSON_REPORT_VERSION */
/** Goes up when a field goes away or changes its meaning; a new field leaves it. */
const JSON_REPORT_VERSION = 1;
/** All that is known, for programs. */
function jsonReport(report) {
    return `${JSON.stringify({ version: JSON_REPORT_VERSION, ...report }, null, 2)}\n`;
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 24784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ junitReport)
/* harmony export */ });
/**
 * JUnit XML: a test case for each check at each address. Failures are wrong answers, errors are no answers; an advisory check
 * that did not pass is skipped, since a reader that counts failures would gate on it.
 *
 * @param name of the test suite
 */
function junitReport(report, name = 'smoke-test') {
    const cases = report.checks.flatMap(casesOf);
    const all = gates(cases) || report.result === 'passed' ? cases : [...cases, suiteCase(report)];
    const totals = {
        tests: all.length,
        failures: count(all, 'failure'),
        errors: count(all, 'error'),
        skipped: count(all, 'skipped'),
        time: secondsText(report.durationMs / 1_000),
    };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name, ...totals })}>`,
        `  <testsuite${attributes({ name, ...totals, timestamp: report.begunAt })}>`,
        ...all.map((each) => caseXml(each, name)),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function casesOf(check) {
    const name = check.role === 'identity-again' ? `${check.name} (again)` : check.name;
    if (check.addresses.length === 0) {
        return [
            {
                name,
                seconds: check.durationMs / 1_000,
                outcome: check.result === 'skipped' ? 'skipped' : outcomeOf(check.result, check),
                message: check.reason,
                text: '',
            },
        ];
    }
    return check.addresses.map((each) => ({
        name: each.address === null ? name : `${name} at ${each.address}`,
        seconds: check.durationMs / 1_000,
        outcome: outcomeOf(each.result, check),
        message: each.reason,
        text: textOf(each),
    }));
}
function outcomeOf(result, { severity }) {
    if (result === 'passed')
        return 'passed';
    if (severity === 'advisory')
        return 'skipped';
    return result === 'unreachable' ? 'error' : 'failure';
}
/** A run that did not pass has a case that says so: nothing was asked, or it was stopped. */
function suiteCase({ result, reason, durationMs }) {
    const outcome = result === 'unreachable' ? 'error' : 'failure';
    return { name: 'all checks', seconds: durationMs / 1_000, outcome, message: reason, text: '' };
}
function gates(cases) {
    return cases.some(({ outcome }) => outcome === 'failure' || outcome === 'error');
}
function textOf({ bad }) {
    if (bad === null)
        return '';
    const mismatches = bad.mismatches.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found}`);
    return [bad.request, ...mismatches, ...(bad.excerpt === null ? [] : ['', bad.excerpt])].join('\n');
}
function caseXml({ name, seconds, outcome, message, text }, suite) {
    const open = `    <testcase${attributes({ name, classname: suite, time: secondsText(seconds) })}`;
    if (outcome === 'passed')
        return `${open}/>`;
    const type = outcome === 'skipped' ? {} : { type: outcome === 'error' ? 'unreachable' : 'failed' };
    const inner = `      <${outcome}${attributes({ message, ...type })}`;
    // JUnit's schemas allow text within failures and errors, and not all of them within skipped.
    const closed = text === '' || outcome === 'skipped' ? `${inner}/>` : `${inner}>${escaped(text)}</${outcome}>`;
    return [`${open}>`, closed, '    </testcase>'].join('\n');
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll(/[\t\n\r]/g, lineBreak)}"`)
        .join('');
}
function lineBreak(char) {
    return `&#${char.codePointAt(0)};`;
}
/** For text and attributes. What XML 1.0 cannot hold at all, not even as a reference, becomes U+FFFD. */
function escaped(text) {
    return text
        .toWellFormed()
        .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll(/[&<>"\r]/g, (char) => ENTITIES[char]);
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\r': '&#13;',
};
function count(cases, outcome) {
    return cases.filter((each) => each.outcome === outcome).length;
}
function secondsText(seconds) {
    return seconds.toFixed(3);
}
//# sourceMappingURL=junit.js.map

/***/ }),

/***/ 25990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/model.js
var model = __webpack_require__(70449);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/report/markdownText.js
/** What a server or a check file says is data: these make text of it that neither Markdown nor HTML reads as its own. */
/** Longest piece in a table or a title, in UTF-16 units. */
const PIECE = 200;
/** Longest line within a fence: that of a response of one line. */
const LINE = 2_000;
function oneLine(text, most = PIECE) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > most ? `${line.slice(0, most - 1)}…`.toWellFormed() : line;
}
/** As running text, also in a table. */
function cell(text, most = PIECE) {
    return html(oneLine(text, most)).replaceAll(/[\\`*_[\]|#~$@!]/g, (char) => `\\${char}`);
}
/** In a `<summary>`, where Markdown is not read. */
function titleOf(text) {
    return html(oneLine(text));
}
/** A word of code, also in a table. */
function code(text) {
    return `<code>${cell(text)}</code>`;
}
/** Lines as code that nothing in them can end: the fence is longer than any run of its character within. */
function fenced(lines) {
    const inner = lines.map((line) => oneLineOfCode(line));
    const longest = Math.max(0, ...inner.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}text`, ...inner, fence];
}
/** Spaces stay: they may be indentation. */
function oneLineOfCode(text) {
    const line = text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
    return line.length > LINE ? `${line.slice(0, LINE - 1)}…`.toWellFormed() : line;
}
function html(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
//# sourceMappingURL=markdownText.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/report/markdown.js



/** Rows of the table, and responses that are shown in full: with the 2,000 characters of each, far below 1 MiB. */
const MOST_ROWS = 200;
const MOST_DETAILS = 20;
/** Mismatches of one response; a schema may have hundreds. */
const MOST_MISMATCHES = 10;
/** Longest reason and longest mismatch, in UTF-16 units. */
const SENTENCE = 800;
const marks = { passed: '✅', failed: '❌', unreachable: '🔌', advisory: '⚠️', skipped: '⏭️' };
/** The job summary: the verdict, why, each check at each address, the last bad response of each. */
function markdownReport(report, title = 'Smoke test') {
    const rows = report.checks.flatMap(rowsOf);
    // who looks for what is wrong must not have to look through what is not
    const table = rows.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_ROWS);
    const bad = rows.filter(({ at }) => at !== null && at.result !== 'passed' && at.bad !== null);
    const details = bad.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_DETAILS);
    return [
        `### ${marks[report.result]} ${oneLine(title)}: ${report.result}`,
        '',
        cell(report.reason, SENTENCE),
        '',
        ...(rows.length === 0 ? [] : tableOf(table)),
        ...more(rows.length - table.length, 'row'),
        ...details.flatMap((row) => detailsOf(row)),
        ...more(bad.length - details.length, 'bad response'),
        `<sub>${countsOf(report)} · ${(0,duration/* formatDuration */.a)(Math.max(1, roundedTime(report.durationMs)))}</sub>`,
        '',
    ].join('\n');
}
function rowsOf(check) {
    return check.addresses.length === 0 ? [{ check, at: null }] : check.addresses.map((at) => ({ check, at }));
}
const columns = ['', 'check', 'address', 'attempts', 'last', 'dns', 'connect', 'tls', 'first byte', 'total'];
function tableOf(rows) {
    const numeric = columns.indexOf('attempts');
    const rule = columns.map((_, index) => (index >= numeric ? '---:' : '---'));
    return [line(columns), line(rule), ...rows.map(rowOf)];
}
function rowOf({ check, at }) {
    const name = `${cell(nameOf(check))}${check.severity === 'advisory' ? ' _(advisory)_' : ''}`;
    if (at === null)
        return line([markOf(check), name, '', '', check.result, '', '', '', '', '']);
    return line([
        markOf(check, at.result),
        name,
        at.address === null ? '' : code(at.address),
        String(at.attempts),
        lastOf(at),
        ...phasesOf(at.timing),
    ]);
}
function lastOf({ status, result, bad }) {
    if (status !== null)
        return String(status);
    if (result === 'passed')
        return 'open';
    return bad?.failure?.kind ?? '';
}
function phasesOf(timing) {
    if (timing === null)
        return ['', '', '', '', ''];
    const { dnsMs, connectMs, tlsMs, ttfbMs, totalMs } = timing;
    return [dnsMs, connectMs, tlsMs, ttfbMs, totalMs].map((ms) => (ms === null ? '' : `${msOf(ms)} ms`));
}
function detailsOf({ check, at }) {
    const bad = at?.bad;
    if (at === null || bad === null || bad === undefined)
        return [];
    const where = at.address === null ? '' : ` at ${at.address}`;
    return [
        '',
        `<details><summary>${markOf(check, at.result)} ${titleOf(`${nameOf(check)}${where}: ${at.reason}`)}</summary>`,
        '',
        ...fenced(linesOf(bad)),
        '',
        '</details>',
    ];
}
function linesOf({ request, mismatches, failure, excerpt }) {
    const rest = mismatches.length - MOST_MISMATCHES;
    const found = mismatches
        .slice(0, MOST_MISMATCHES)
        .map((each) => `${each.what}: expected ${each.expected}, found ${each.found}`);
    const wrong = [...found, ...(failure === null ? [] : [failure.reason])];
    return [
        oneLine(request, SENTENCE),
        ...wrong.map((each) => `✗ ${oneLine(each, SENTENCE)}`),
        ...(rest > 0 ? [`✗ ${rest} more`] : []),
        ...(excerpt === null ? [] : ['', ...excerpt.split(/\r\n|\r|\n/)]),
    ];
}
function markOf(check, result = check.result) {
    const warns = check.severity === 'advisory' && (result === 'failed' || result === 'unreachable');
    return marks[warns ? 'advisory' : result];
}
function nameOf({ name, role }) {
    return role === 'identity-again' ? `${name} (again)` : name;
}
/** The gravest first. */
function gravity({ check, at }) {
    const rank = at?.result === 'passed' ? null : (0,model/* rankOf */.I)(check);
    return rank === null ? 3 : ['failed', 'unreachable', 'advisory'].indexOf(rank);
}
function countsOf({ checks }) {
    const count = (result) => checks.filter((check) => check.result === result).length;
    return ['passed', 'failed', 'unreachable', 'skipped']
        .map((result) => [count(result), result])
        .filter(([number]) => number > 0)
        .map(([number, result]) => `${number} ${result}`)
        .join(', ');
}
function more(count, what) {
    return count > 0 ? ['', `_${count} more ${what}${count === 1 ? '' : 's'} in the JSON report._`, ''] : [''];
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** `0.4`, `12`, `1350` */
function msOf(ms) {
    return ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
}
function roundedTime(ms) {
    return ms < 10_000 ? Math.round(ms) : Math.round(ms / 1_000) * 1_000;
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 70449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rankOf)
/* harmony export */ });
/** How bad a check ended, the worst first; null when there is nothing to tell. */
function rankOf({ result, severity }) {
    if (result === 'passed' || result === 'skipped')
        return null;
    return severity === 'advisory' ? 'advisory' : result;
}
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 79574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46074);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32141);


/**
 * The one door from what was seen to what is shown: every text goes through it, so that no report has to think of secrets.
 *
 * @param redact takes away what only the caller knows to be secret; what the run sent or captured is taken away besides
 */
function redacted(result, redact = (text) => text) {
    const own = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactor */ .$)(result.secrets);
    const clean = (text) => {
        const once = redact(own(text));
        const legal = printable(once);
        return legal === once ? once : redact(own(legal));
    };
    return {
        result: result.result,
        reason: clean(result.reason),
        begunAt: new Date(result.begunAt).toISOString(),
        durationMs: Math.round(result.durationMs),
        checks: [
            ...(result.identity === null ? [] : [checkOf(result.identity, 'identity', clean)]),
            ...result.checks.map((check) => checkOf(check, 'check', clean)),
            ...(result.identityAfter === null ? [] : [checkOf(result.identityAfter, 'identity-again', clean)]),
        ],
    };
}
function checkOf(check, role, clean) {
    return {
        name: clean(check.name),
        role,
        severity: check.severity,
        result: check.result,
        reason: clean(check.reason),
        durationMs: Math.round(check.durationMs),
        addresses: check.addresses.map((each) => addressOf(each, clean)),
        gone: check.gone.map(clean),
    };
}
function addressOf({ address, result, reason, attempts, last, lastBad }, clean) {
    return {
        address: address === null ? null : clean(address),
        result,
        reason: clean(reason),
        attempts,
        status: last?.status ?? null,
        timing: last?.timing ?? null,
        bad: lastBad === null ? null : badOf(lastBad, clean),
    };
}
function badOf({ request, status, timing, mismatches, failure, excerpt }, clean) {
    return {
        request: clean(request),
        status,
        timing,
        mismatches: mismatches.map(({ what, expected, found }) => ({
            what: clean(what),
            expected: clean(expected),
            found: clean(found),
        })),
        failure: failure === null ? null : { kind: failure.kind, reason: clean(failure.reason) },
        excerpt: excerpt === null ? null : (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(excerpt, clean),
    };
}
/** Control characters hide and colour what stands around them; they are replaced rather than left out, so that nothing joins up. */
function printable(text) {
    return text.replaceAll(/[^\P{Cc}\t\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd').toWellFormed();
}
//# sourceMappingURL=redacted.js.map

/***/ }),

/***/ 22356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ nextAfter),
/* harmony export */   Vo: () => (/* binding */ NO_HISTORY),
/* harmony export */   Xs: () => (/* binding */ retriesStatus),
/* harmony export */   sw: () => (/* binding */ withAttempt)
/* harmony export */ });
const NO_HISTORY = {
    attempts: 0,
    passes: 0,
    longest: 0,
    successes: 0,
    failures: 0,
    retries: 0,
    last: null,
};
function withAttempt(history, outcome) {
    const { attempts, passes, longest, failures, retries } = history;
    const successes = history.successes + 1;
    const next = { ...history, attempts: attempts + 1, last: outcome };
    if (outcome === 'passed') {
        return { ...next, passes: passes + 1, longest: Math.max(longest, successes), successes, failures: 0, retries: 0 };
    }
    return outcome === 'failed'
        ? { ...next, successes: 0, failures: failures + 1 }
        : { ...next, successes: 0, retries: retries + 1 };
}
/**
 * What comes after an attempt.
 *
 * @param elapsedMs since the beginning of the check
 * @param random from 0 up to 1, for the jitter
 */
function nextAfter(history, pace, elapsedMs, random) {
    if (history.successes >= pace.successThreshold)
        return { kind: 'passed' };
    if (history.failures >= pace.failureThreshold)
        return { kind: 'failed' };
    const waitMs = waitOf(history, pace, random);
    return elapsedMs + waitMs < pace.deadlineMs ? { kind: 'again', waitMs } : { kind: 'over' };
}
/** The period, which grows with each retry in a row: period, period * factor, period * factor², …, up to the maximum. */
function waitOf({ retries, last }, { periodMs, backoff }, random) {
    if (last !== 'retried')
        return periodMs;
    const growth = Math.min(backoff.factor ** (retries - 1), Number.MAX_SAFE_INTEGER);
    const grown = Math.min(periodMs * growth, Math.max(periodMs, backoff.maxMs));
    return backoff.jitter === 'full' ? random * grown : grown;
}
/** Whether a status is one of those that are retried: `503`, or of the class `5xx`. */
function retriesStatus(retryOn, status) {
    const hundreds = `${Math.floor(status / 100)}xx`;
    return retryOn.some((each) => each === `${status}` || each === hundreds);
}
//# sourceMappingURL=pace.js.map

/***/ }),

/***/ 12367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ proxiesOf),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);
/* harmony import */ var _http_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77725);



/**
 * The proxies that an environment names: `https_proxy`, `http_proxy` and `no_proxy`, in small letters or capitals; small
 * letters go before the others, and `http://` may be left out, as curl has it. What is no URL of a proxy is passed over.
 */
function proxiesOf(env) {
    const given = (name) => env[name] || env[name.toUpperCase()] || '';
    const [http, https] = [urlOf(given('http_proxy')), urlOf(given('https_proxy'))];
    return {
        ...(http !== undefined && { http }),
        ...(https !== undefined && { https }),
        direct: given('no_proxy')
            .split(/[\s,]+/)
            .filter((each) => each !== ''),
    };
}
function urlOf(given) {
    const url = given === '' || given.includes('://') ? given : `http://${given}`;
    return (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFault */ .tE)(url) === null ? url : undefined;
}
/** The proxy that a URL is asked through; null for none. */
function proxyFor(url, proxy) {
    if (proxy === undefined)
        return null;
    if (typeof proxy === 'string')
        return new URL(proxy);
    const { http, https, direct } = proxy;
    const given = url.protocol === 'https:' ? https : http;
    return given === undefined || isDirect(url, direct) ? null : new URL(given);
}
/** What is on this machine, no proxy can reach. */
function isDirect(url, direct) {
    const { host, port } = (0,_http_place_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(url);
    if (host === 'localhost' || host === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 && host.startsWith('127.')))
        return true;
    return direct.some((each) => each === '*' || isWithin(host, port, each));
}
/** `example.com` and `.example.com` stand for the name and its subdomains; `:port` at the end for that port alone. */
function isWithin(host, port, given) {
    const whole = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(given) === 6 ? `[${given}]` : given.toLowerCase();
    const [, name = '', only] = /^\[?\.?(.*?)\]?(?::(\d+))?$/.exec(whole) ?? [];
    if (name === '' || (only !== undefined && only !== String(port)))
        return false;
    return host === name || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && host.endsWith(`.${name}`));
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 86626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ results),
/* harmony export */   c: () => (/* binding */ isOfNetwork)
/* harmony export */ });
/**
 * - `passed`: everything that gates held
 * - `failed`: an answer was wrong, or nothing was asked
 * - `unreachable`: never an answer, and the network or the machine that asks may be at fault: a rollback may not be the answer
 */
const results = ['passed', 'unreachable', 'failed'];
const networkKinds = ['dns', 'refused', 'unreachable', 'timeout', 'reset', 'proxy'];
/** Whether the network, or the machine that asks, may be at fault rather than the release. */
function isOfNetwork(kind) {
    return networkKinds.includes(kind);
}
//# sourceMappingURL=result.js.map

/***/ }),

/***/ 75806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ secretsOfSuite),
/* harmony export */   XG: () => (/* binding */ secretNames),
/* harmony export */   z3: () => (/* binding */ soundsSecret)
/* harmony export */ });
/* harmony import */ var _checkFile_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45912);

/** What a name holds that sounds so is a secret wherever it is used. */
const SOUNDS_SECRET = /(?<![a-z])(?:pass|pw|pwd|pin|otp|sid)(?![a-z])|passw|passphrase|passcode|secret|token|credential|api[-_]?key|private|session|cookie|auth(?!or(?!i[sz]))|jwt|signature/i;
/** Longest name that is looked at; no secret's name is longer. */
const LONGEST_NAME = 200;
function soundsSecret(name) {
    return SOUNDS_SECRET.test(name.slice(0, LONGEST_NAME));
}
/**
 * What a suite sends as a credential, or takes from the environment to send it anywhere but in a host or path. Host and path are
 * what a person has to see; a name that sounds secret is secret there, too.
 */
function secretsOfSuite(suite, env) {
    const checks = suite.identity === undefined ? suite.checks : [suite.identity, ...suite.checks];
    const written = checks.flatMap(({ steps }) => steps.flatMap(literalSecrets));
    const names = checks.flatMap((check) => [...secretNames(check)]);
    const values = names.flatMap((name) => (name.startsWith('env.') ? [env[name.slice('env.'.length)] ?? ''] : []));
    const { proxy } = suite.network;
    const proxies = typeof proxy === 'object' ? [proxy.http, proxy.https] : [proxy];
    const urls = [suite.target, ...proxies].flatMap((url) => (url === undefined ? [] : passwordsOf(url)));
    return [...new Set([...written, ...values, ...urls])].filter((each) => each.trim() !== '');
}
/** The names within `{{name}}` of a check that hold secrets: captured ones, and `env.NAME`. */
function secretNames(check) {
    const names = check.steps.flatMap((step) => {
        const all = (0,_checkFile_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(JSON.stringify(step));
        return all.length === 0 ? [] : [...(0,_checkFile_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(sentBesidesPath(step)), ...all.filter(soundsSecret)];
    });
    const captured = check.steps.flatMap((step) => (step.kind === 'http' ? Object.keys(step.capture) : []));
    return new Set([...names, ...captured.filter(soundsSecret)]);
}
function sentBesidesPath(step) {
    if (step.kind === 'tcp')
        return '';
    const { headers, body, auth, url } = step;
    return JSON.stringify([headers, body, auth, afterPath(url)]);
}
function afterPath(url) {
    const query = url.indexOf('?');
    return query === -1 ? '' : url.slice(query);
}
/** Those that are written out in the file. */
function literalSecrets(step) {
    if (step.kind === 'tcp')
        return [];
    const { headers, body, auth, url } = step;
    const fields = body?.kind === 'form' ? Object.entries(body.fields) : body?.kind === 'json' ? textsOf(body.json) : [];
    const query = [...new URLSearchParams(afterPath(url))];
    const named = [...Object.entries(headers), ...fields, ...query].filter(([name]) => soundsSecret(name));
    // Of `Bearer abc` the second word is the secret.
    const values = named.flatMap(([, value]) => [value, value.slice(value.indexOf(' ') + 1)]);
    return [...values, ...ofAuth(auth), ...passwordsOf(url)].filter((value) => !value.includes('{{'));
}
function ofAuth(auth) {
    if (auth === undefined)
        return [];
    return auth.kind === 'bearer' ? [auth.token] : [auth.password];
}
/** The texts of a JSON value with the key that holds them. */
function textsOf(json, key = '') {
    if (typeof json === 'string')
        return [[key, json]];
    if (Array.isArray(json))
        return json.flatMap((each) => textsOf(each, key));
    if (typeof json !== 'object' || json === null)
        return [];
    return Object.entries(json).flatMap(([name, value]) => textsOf(value, name));
}
function passwordsOf(url) {
    const { password = '' } = URL.parse(url) ?? {};
    return password === '' ? [] : [password, decoded(password)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=secrets.js.map

/***/ }),

/***/ 94132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/place.js
var http_place = __webpack_require__(77725);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/addresses.js

/**
 * The hosts of a check that `resolve` names. A host that is known only once a value was captured is connected to as usual until
 * then, so it is none of them.
 */
function pinnedHosts(check, target, network, env) {
    if (Object.keys(network.resolve).length === 0)
        return [];
    const hosts = check.steps.map((step) => hostOfStep(step, target, env));
    return [...new Set(hosts)].filter((host) => host !== null && Object.hasOwn(network.resolve, host));
}
function hostOfStep(step, target, env) {
    if (step.kind === 'tcp')
        return step.host;
    const filled = step.url.replaceAll(/\{\{([^{}]*)\}\}/g, (_, name) => fromEnv(name.trim(), env) ?? '1');
    const url = URL.parse(filled, target);
    return url === null ? null : (0,http_place/* hostOf */.w4)(url);
}
function fromEnv(name, env) {
    return name.startsWith('env.') ? env[name.slice('env.'.length)] : undefined;
}
/**
 * As many ways to ask as the host with the most addresses needs: each address of each host is in one of them, at least.
 * One way without pins when no host has any.
 */
function waysOf(addresses) {
    const most = Math.max(1, ...[...addresses.values()].map(({ length }) => length));
    return Array.from({ length: most }, (_, index) => Object.fromEntries([...addresses].flatMap(([host, all]) => (all.length === 0 ? [] : [[host, all[index % all.length]]]))));
}
/** `10.0.0.4`; with several hosts `app.example.com 10.0.0.4, auth.example.com 10.0.1.7`; null without pins. */
function labelOf(pins) {
    const entries = Object.entries(pins);
    if (entries.length <= 1)
        return entries[0]?.[1] ?? null;
    return entries.map((each) => each.join(' ')).join(', ');
}
//# sourceMappingURL=addresses.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/matcher.js
var expect_matcher = __webpack_require__(4953);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/sample.js

const percentiles = { p50Ms: 50, p90Ms: 90, p95Ms: 95, p99Ms: 99 };
const percentileKeys = Object.keys(percentiles);
/**
 * Requests that must have been answered for a percentile to be more than another word for the slowest one: one in
 * 100 / (100 - p) is over it.
 */
function fewestFor(key) {
    return 100 / (100 - percentiles[key]);
}
/**
 * All that is expected of a sample as a whole and is not so: percentiles of the total over the requests that were answered, and
 * the share of all requests that failed or were not answered. Too few requests for a percentile are a mismatch, whatever it is.
 */
function judgeSample(samples, { time, errorRate }) {
    const totals = samples.flatMap(({ totalMs }) => (totalMs === null ? [] : [totalMs])).toSorted((a, b) => a - b);
    const ofTime = percentileKeys.flatMap((key) => {
        const matcher = time[key];
        if (matcher === undefined)
            return [];
        const fewest = fewestFor(key);
        if (totals.length < fewest) {
            return [
                {
                    what: `time ${key}`,
                    expected: `at least ${fewest} answered requests, to tell a percentile`,
                    found: `${totals.length} of ${samples.length}`,
                },
            ];
        }
        const difference = (0,expect_matcher/* differenceOfAny */.b0)(matcher, [nearestRank(totals, percentiles[key])], 'value');
        return difference === null ? [] : [{ what: `time ${key}`, ...difference }];
    });
    return [...ofTime, ...errorRateMismatches(samples, errorRate)];
}
/**
 * The smallest value that at least so many per cent of all values do not exceed.
 *
 * @param sorted ascending, at least one
 * @param percent over 0, up to 100
 */
function nearestRank(sorted, percent) {
    return sorted[Math.ceil((percent * sorted.length) / 100) - 1];
}
function errorRateMismatches(samples, matcher) {
    if (matcher === undefined)
        return [];
    const what = 'errorRate';
    if (samples.length === 0)
        return [{ what, expected: 'at least one request', found: 'none' }];
    const failed = samples.filter(({ passed, totalMs }) => !passed || totalMs === null).length;
    const difference = (0,expect_matcher/* differenceOfAny */.b0)(matcher, [failed / samples.length], 'value');
    if (difference === null)
        return [];
    return [{ what, ...difference, found: `${difference.found} (${failed} of ${samples.length} requests)` }];
}
//# sourceMappingURL=sample.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connections.js

/**
 * Connections that are kept for the next request to the same place: for samples, whose requests are to cost what those of a
 * visitor who stays cost. Nothing is kept that a server, or a fault, has closed.
 */
class Connections {
    #kept = [];
    #closed = false;
    /** The one that was used last: of all it is the likeliest to be still open. */
    take(hop, { ca, proxy }) {
        const place = placeOf(hop, proxy);
        for (;;) {
            const index = this.#kept.findLastIndex((one) => one.place === place && one.ca === ca);
            const connection = index === -1 ? null : this.#kept.splice(index, 1)[0].connection;
            if (connection === null || connection.route.socket.writable)
                return connection;
        }
    }
    give(connection, hop, { ca, proxy }) {
        if (this.#closed)
            connection.life.end();
        else
            this.#kept.push({ place: placeOf(hop, proxy), ca, connection });
    }
    /** Ends those that are kept; those in use end with their request. */
    close() {
        this.#closed = true;
        for (const { connection } of this.#kept.splice(0))
            connection.life.end();
    }
}
/** An agent of one socket, which was connected by other means. */
class Lender extends external_node_http_.Agent {
    #socket;
    constructor(socket) {
        super({ keepAlive: true, maxSockets: 1 });
        this.#socket = socket;
    }
    createConnection() {
        return this.#socket;
    }
}
function placeOf({ url, address }, proxy) {
    return [url.origin, address, proxy?.href].join(' ');
}
//# sourceMappingURL=connections.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/limiter.js
/** So many at once, first come, first served. */
class Limiter {
    #free;
    #waiting = [];
    #served = 0;
    /** @param most 1 or more */
    constructor(most) {
        this.#free = most;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            this.#handOn();
        }
    }
    /** The place goes from one to the next without becoming free: nobody overtakes. */
    #handOn() {
        const next = this.#waiting[this.#served];
        if (next === undefined) {
            this.#free += 1;
            return;
        }
        this.#served += 1;
        // Array.shift would take its time for each of many thousands.
        if (this.#served === this.#waiting.length) {
            this.#waiting.length = 0;
            this.#served = 0;
        }
        next();
    }
}
//# sourceMappingURL=limiter.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/body.js

/**
 * The body as text: by its byte order mark, else by the charset of Content-Type, else as UTF-8. Bytes that mean nothing in the
 * charset become U+FFFD. As in browsers, ISO-8859-1 is read as its superset windows-1252.
 */
function textOf({ body, headers }) {
    const charset = charsetOf(headers['content-type']?.[0] ?? '');
    try {
        return { difference: null, value: new TextDecoder(markedAs(body) ?? charset).decode(body) };
    }
    catch {
        return {
            difference: { expected: 'a text in a charset that is known', found: `charset ${(0,show/* cut */.J)(charset)} in content-type` },
        };
    }
}
/** The body as JSON. Of a key that is there twice, the last one holds; numbers are read as JavaScript does. */
function jsonOf(exchange) {
    const text = textOf(exchange);
    if (text.difference !== null)
        return text;
    try {
        return { difference: null, value: JSON.parse(text.value) };
    }
    catch (error) {
        return { difference: { expected: 'JSON', found: faultOf(text.value, error.message) } };
    }
}
function markedAs([first, second, third]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}
function charsetOf(contentType) {
    return /;[ \t]*charset[ \t]*=[ \t]*"?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
}
/** Characters of a faulty body that are shown. */
const SHOWN = 80;
/**
 * `no JSON: "," at line 1, column 10 of "{\"a\": tru, \"b\": 1}"`. The excerpt is always the beginning: one from the middle might
 * begin with the rest of a secret, which nobody would recognize.
 */
function faultOf(text, message) {
    if (text.trim() === '')
        return 'an empty body';
    const excerpt = JSON.stringify((0,show/* cut */.J)(text, SHOWN));
    const at = body_placeOf(text, message);
    if (at === null)
        return `no JSON: ${excerpt}`;
    const before = text.slice(0, at);
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const what = at < text.length ? JSON.stringify(character) : 'its end';
    return `no JSON: ${what} at line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')} of ${excerpt}`;
}
/**
 * Most messages of V8 name the place. One of an unexpected token does not: it is the last character of the shortest beginning
 * of the text that has it. Source: v8/src/common/message-template.h, kJsonParse….
 */
function body_placeOf(text, message) {
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined)
        return Number(position);
    if (!message.startsWith(UNEXPECTED))
        return text.length;
    if (text.length > LONGEST_SEARCHED)
        return null;
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (hasUnexpected(text.slice(0, middle)))
            bad = middle;
        else
            good = middle;
    }
    return good;
}
const UNEXPECTED = 'Unexpected token';
/** Looking for the place reads the text about twenty times. Characters. */
const LONGEST_SEARCHED = 1_000_000;
function hasUnexpected(text) {
    try {
        JSON.parse(text);
        return false;
    }
    catch (error) {
        return error.message.startsWith(UNEXPECTED);
    }
}
//# sourceMappingURL=body.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/bounded.js
var bounded = __webpack_require__(51230);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/conditions.js + 2 modules
var conditions = __webpack_require__(87727);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/jsonPath.js




/** Levels of a document that `..` goes down to; below, it is an error. */
const DEEPEST = 500;
async function documentOf(root) {
    compile ??= await loaded();
    const query = compile;
    const nodes = (path) => query(path).lazyQuery(root);
    return {
        difference(path, matcher) {
            const walked = reading(() => walk(nodes(path), matcher), leadsToOne(path) && (0,conditions/* areQuick */.C4)(matcher));
            if (walked.stopped !== null)
                return (0,expect_matcher/* stoppedAt */.P0)(matcher, walked.stopped);
            return (0,expect_matcher/* differenceOfCount */.Qs)(matcher, walked.value.count) ?? walked.value.difference;
        },
        first: (path) => reading(() => {
            const { done, value: node } = nodes(path).next();
            return done === true ? null : { value: node.value };
        }, leadsToOne(path)),
    };
}
let compile;
/** Paths that are kept: those of a suite are few, and each of them is asked of many answers. */
const MOST_KEPT = 500;
async function loaded() {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    const environment = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST });
    const kept = new Map();
    return (path) => {
        const known = kept.get(path);
        if (known !== undefined)
            return known;
        const query = environment.compile(path);
        if (kept.size < MOST_KEPT)
            kept.set(path, query);
        return query;
    };
}
/** Nodes are looked at as they come: there may be millions. */
function walk(nodes, matcher) {
    const tests = (0,conditions/* testsOf */.Vh)(matcher, 'value');
    let [count, wrong] = [0, 0];
    let first = null;
    for (const node of nodes) {
        count += 1;
        if (tests.every(({ holds }) => holds(node.value)))
            continue;
        wrong += 1;
        first ??= node;
    }
    if (first === null)
        return { count, difference: null };
    const [expected, found] = [(0,conditions/* failedOf */.ZA)(tests, first.value).join(' and '), (0,show/* show */.W)(first.value)];
    if (count === 1)
        return { count, difference: { expected, found } };
    const place = `at ${(0,show/* cut */.J)(first.getPath({ form: 'canonical' }))} (wrong in ${wrong} of ${count})`;
    return { count, difference: { expected: `${expected}, everywhere`, found: `${found} ${place}` } };
}
/** Whether a path only names one key or place after the other, as most do: `$.build.commits[0]`. */
function leadsToOne(path) {
    return /^\$(?:\.[A-Za-z_]\w*|\[\d+\]|\['[^'\\]*'\])*$/.test(path);
}
/** What the library throws of a path or document is a reason, not a crash. */
function reading(work, isQuick) {
    try {
        return (0,bounded/* bounded */.M)(work, isQuick);
    }
    catch (error) {
        const { message } = error;
        return {
            stopped: /recursion limit/.test(message) ? `goes deeper than ${DEEPEST} levels` : `failed: ${(0,show/* cut */.J)(message)}`,
        };
    }
}
//# sourceMappingURL=jsonPath.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/capture.js





/**
 * Takes values out of an answer: of several, the first one. `null` is no value, and neither is an empty text: a request with
 * nothing in the place of an id or a token is another request. Whoever writes a group that may be empty allows it.
 */
async function capture(exchange, captures) {
    const entries = Object.entries(captures);
    const ofJson = entries.some(([, { from }]) => from === 'json') ? await jsonReader(exchange) : () => NO_ANSWER;
    const found = entries.map(([name, each]) => ({ name, taken: take(exchange, each, ofJson) }));
    return {
        values: Object.fromEntries(found.flatMap(({ name, taken }) => (typeof taken === 'string' ? [[name, taken]] : []))),
        mismatches: found.flatMap(({ name, taken }) => typeof taken === 'string' ? [] : [{ what: `capture ${name}`, ...taken }]),
    };
}
const NO_ANSWER = { expected: 'a value', found: 'nothing' };
function take(exchange, each, ofJson) {
    if (each.from === 'json')
        return ofJson(each.path);
    if (each.from === 'body')
        return ofBody(exchange, each.pattern);
    const name = each.name.toLowerCase();
    const value = Object.hasOwn(exchange.headers, name) ? exchange.headers[name][0] : undefined;
    if (value === undefined)
        return { expected: `a header ${each.name}`, found: 'nothing' };
    return value === '' ? { expected: `a value in the header ${each.name}`, found: 'an empty text' } : value;
}
function ofBody(exchange, pattern) {
    const text = textOf(exchange);
    if (text.difference !== null)
        return text.difference;
    const expected = `a match of the pattern ${(0,show/* show */.W)(pattern)} in the body`;
    const searched = (0,bounded/* bounded */.M)(() => (0,conditions/* compiled */.QO)(pattern)?.exec(text.value));
    if (searched.stopped !== null)
        return { expected, found: `no answer: looking for it ${searched.stopped}` };
    const match = searched.value;
    if (match === undefined)
        return { expected, found: 'no regular expression' };
    if (match === null)
        return { expected, found: (0,show/* show */.W)(text.value) };
    return match[match.length > 1 ? 1 : 0] ?? { expected, found: 'a match without its first group' };
}
/** The body is read once for all paths. */
async function jsonReader(exchange) {
    const read = jsonOf(exchange);
    if (read.difference !== null)
        return () => read.difference;
    const document = await documentOf(read.value);
    return (path) => {
        const expected = `a value at ${path}`;
        const first = document.first(path);
        if (first.stopped !== null)
            return { expected, found: `no answer: looking for it ${first.stopped}` };
        const value = first.value?.value ?? null;
        if (value === null)
            return { expected, found: first.value === null ? 'nothing' : 'null' };
        if (typeof value === 'string')
            return value === '' ? { expected, found: 'an empty text' } : value;
        const written = (0,bounded/* bounded */.M)(() => JSON.stringify(value));
        return written.stopped === null ? written.value : { expected, found: `a value that ${written.stopped}` };
    };
}
//# sourceMappingURL=capture.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/schema.js


/** Errors that are told one by one. */
const MOST_ERRORS = 20;
/** Of a longer body only the first error is looked for: millions of errors would fill the memory. Bytes. */
const LONGEST_FOR_ALL_ERRORS = 256 * 1024;
/** Where a document does not fit a JSON Schema (draft 2020-12, formats are asserted). The library is loaded here. */
async function schemaMismatches(schema, document, bytes) {
    try {
        const validators = await validatorsOf(schema);
        const validate = bytes > LONGEST_FOR_ALL_ERRORS ? validators.first : validators.all;
        const judged = (0,bounded/* bounded */.M)(() => (validate(document) ? [] : (validate.errors ?? [])));
        if (judged.stopped !== null)
            return [said('', 'a value that fits the schema', `no answer: comparing ${judged.stopped}`)];
        return [...judged.value.slice(0, MOST_ERRORS).map((error) => of(error, document)), ...rest(judged.value.length)];
    }
    catch (error) {
        return [said('', 'a JSON Schema that can be used', (0,show/* cut */.J)(error.message))];
    }
}
const known = new WeakMap();
async function validatorsOf(schema) {
    // CommonJS: a bundler gives the default alone
    const [{ default: ajv2020 }, { default: formats }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
        Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
    ]);
    const compiled = known.get(schema);
    if (compiled !== undefined)
        return compiled;
    const compile = (allErrors) => {
        const ajv = new ajv2020.Ajv2020({ strict: false, allErrors, logger: false, ownProperties: true });
        formats.default(ajv);
        return ajv.compile(schema);
    };
    const both = { all: compile(true), first: compile(false) };
    known.set(schema, both);
    return both;
}
function of({ instancePath, message, params }, document) {
    const names = Object.values(params).filter((each) => typeof each === 'string');
    const unnamed = names.filter((name) => !message?.includes(name));
    const more = unnamed.length > 0 ? ` (${unnamed.map((name) => (0,show/* cut */.J)(name)).join(', ')})` : '';
    return said(instancePath, (0,show/* cut */.J)(`${message ?? 'what the schema says'}${more}`), (0,show/* show */.W)(at(document, instancePath)));
}
function rest(errors) {
    return errors > MOST_ERRORS ? [said('', 'a value that fits the schema', `${errors - MOST_ERRORS} more errors`)] : [];
}
function said(path, expected, found) {
    return { what: path === '' ? 'schema' : `schema ${(0,show/* cut */.J)(path)}`, expected, found };
}
/** The value that a JSON Pointer (RFC 6901) leads to. */
function at(document, pointer) {
    const keys = pointer.split('/').slice(1);
    return keys.reduce((value, key) => {
        const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
        return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
            ? value[name]
            : undefined;
    }, document);
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/judge.js





const SUCCESS = [[200, 299]];
/**
 * All that is expected of one answer and is not so; nothing when it is as expected. Percentiles and the error rate are of a
 * sample: see {@link judgeSample}.
 *
 * - A header, and a certificate's host, passes when one of its values fulfils all conditions; none may be one that is ruled out.
 * - Every node that a JSONPath selects must fulfil the conditions.
 * - A phase that was not measured fulfils nothing.
 */
async function judge(exchange, expectations) {
    return [
        ...statusMismatches(exchange, expectations),
        ...headerMismatches(exchange, expectations),
        ...tlsMismatches(exchange, expectations),
        ...redirectMismatches(exchange, expectations),
        ...timeMismatches(exchange, expectations),
        ...bodyMismatches(exchange, expectations),
        ...(await jsonMismatches(exchange, expectations)),
    ];
}
function statusMismatches({ status }, expectations) {
    const ranges = expectations.status.length === 0 ? SUCCESS : expectations.status;
    if (ranges.some(([from, to]) => status >= from && status <= to))
        return [];
    const words = ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
    return [{ what: 'status', expected: words.join(', '), found: `${status}` }];
}
function headerMismatches({ headers }, expectations) {
    return Object.entries(expectations.headers).flatMap(([name, matcher]) => {
        const values = Object.hasOwn(headers, name.toLowerCase()) ? headers[name.toLowerCase()] : [];
        return named(`header ${name}`, (0,expect_matcher/* differenceOfAny */.b0)(matcher, values, 'text'));
    });
}
function tlsMismatches({ tls, url }, { tls: expected }) {
    if (expected === undefined)
        return [];
    if (tls === null)
        return [{ what: 'tls', expected: 'an answer by TLS', found: `none: ${new URL(url).protocol}//` }];
    return [
        ...optional('tls daysLeft', expected.daysLeft, [tls.daysLeft]),
        ...optional('tls host', expected.host, tls.hosts),
    ];
}
function redirectMismatches({ redirects }, { redirects: expected }) {
    return [
        ...optional('redirects count', expected?.count, [redirects.length]),
        ...optional('redirects url', expected?.url, redirects.slice(-1).map(({ to }) => to)),
    ];
}
const phases = ['dnsMs', 'connectMs', 'tlsMs', 'ttfbMs', 'totalMs'];
function timeMismatches({ timing }, { time }) {
    return phases.flatMap((phase) => {
        const [matcher, ms] = [time[phase], timing[phase]];
        const mismatches = optional(`time ${phase}`, matcher, ms === null ? [] : [ms]);
        return ms === null
            ? mismatches.map((each) => ({ ...each, found: 'not measured: not reached, or not needed' }))
            : mismatches;
    });
}
function bodyMismatches(exchange, { body }) {
    if (body === undefined)
        return [];
    const text = textOf(exchange);
    return named('body', text.difference ?? (0,expect_matcher/* differenceOfAny */.b0)(body, [text.value], 'text'));
}
/** The body is read once for all of them, and only if there is one. */
async function jsonMismatches(exchange, { json, schema }) {
    const paths = Object.entries(json);
    if (paths.length === 0 && schema === undefined)
        return [];
    const read = jsonOf(exchange);
    if (read.difference !== null)
        return named('body', read.difference);
    const document = paths.length === 0 ? null : await documentOf(read.value);
    return [
        ...paths.flatMap(([path, matcher]) => named(`json ${path}`, document?.difference(path, matcher) ?? null)),
        ...(schema === undefined ? [] : await schemaMismatches(schema, read.value, exchange.body.length)),
    ];
}
function optional(what, matcher, values) {
    return matcher === undefined ? [] : named(what, (0,expect_matcher/* differenceOfAny */.b0)(matcher, values, 'value'));
}
function named(what, difference) {
    return difference === null ? [] : [{ what, ...difference }];
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/template/places.js
/** In what node:http sends: no line break, no other control character, nothing beyond U+00FF. */
const inHeader = (value) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
    ? { text: value }
    : { refused: 'a value without line breaks, control characters and characters beyond U+00FF' };
/** Letters, digits and `_` mean themselves in a regular expression with the flag u; so does any code point as `\u{…}`. */
const inPattern = (value) => ({
    text: value.replaceAll(/[^\p{L}\p{N}_]/gu, (each) => `\\u{${each.codePointAt(0).toString(16)}}`),
});
/**
 * Percent-encoded, so that a value can end neither path nor query nor host. At the very beginning a value may be an absolute
 * http or https URL, or a path from the root; as all of a host, a name or address with a port.
 */
const inUrl = (value, before) => {
    if (before === '')
        return atBeginning(value);
    if (/^https?:\/\/$/i.test(before) && HOST.test(value))
        return { text: value };
    // an encoded step is still a step to the WHATWG URL parser
    if (!/[?#]/.test(before) && (value === '.' || value === '..'))
        return { refused: 'no step up or down in a path' };
    return { text: encoded(value) };
};
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;
function atBeginning(value) {
    const url = URL.parse(value);
    if (url !== null && /^https?:\/\//i.test(value))
        return { text: value };
    if (/^\/(?![/\\])/.test(value))
        return { text: value };
    return url !== null || value.startsWith('/') || value === '.' || value === '..'
        ? { refused: 'an http or https URL, or a path' }
        : { text: encoded(value) };
}
function encoded(value) {
    return encodeURIComponent(value.toWellFormed());
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/template.js


/**
 * The step with a value in the place of every `{{name}}` and `{{env.NAME}}`: in the URL, in values of headers, in bodies (in
 * JSON also in keys), in authentication and in what matchers compare with. Values are data: they are put in once and not looked
 * at again, encoded in a URL, and literal in a pattern. JSONPaths, schemas, patterns of captures and TCP steps stay as they are.
 */
function fill(step, variables, env) {
    if (step.kind === 'tcp' || !hasPlaceholders(step))
        return { ok: true, step };
    const mismatches = [];
    const filled = filledStep(step, filler(variables, env, mismatches));
    return mismatches.length === 0 ? { ok: true, step: filled } : { ok: false, mismatches };
}
/** By step, since most of them have none and are sent again and again. */
const template_known = new WeakMap();
function hasPlaceholders(step) {
    const before = template_known.get(step);
    if (before !== undefined)
        return before;
    const found = JSON.stringify(step).includes('{{');
    template_known.set(step, found);
    return found;
}
function filledStep(step, put) {
    const { body, auth, expect } = step;
    const header = (value, name) => put(value, `header ${name}`, inHeader);
    const matchers = (given, what) => mapped(given, (matcher, name) => inMatcher(matcher, put, `expected ${what} ${name}`));
    const one = (matcher, what) => inMatcher(matcher, put, `expected ${what}`);
    return {
        ...step,
        url: put(step.url, 'url', inUrl),
        headers: mapped(step.headers, header),
        ...(body !== undefined && { body: inBody(body, put) }),
        ...(auth !== undefined && { auth: inAuth(auth, put) }),
        expect: {
            ...expect,
            headers: matchers(expect.headers, 'header'),
            ...(expect.body !== undefined && { body: one(expect.body, 'body') }),
            json: matchers(expect.json, 'json'),
            ...(expect.tls?.host !== undefined && { tls: { ...expect.tls, host: one(expect.tls.host, 'tls host') } }),
            ...(expect.redirects?.url !== undefined && {
                redirects: { ...expect.redirects, url: one(expect.redirects.url, 'redirects url') },
            }),
        },
    };
}
function inBody(body, put) {
    if (body.kind === 'text')
        return { ...body, text: put(body.text, 'body') };
    return body.kind === 'json'
        ? { ...body, json: inJson(body.json, put, 'body') }
        : { ...body, fields: inJson(body.fields, put, 'body') };
}
function inAuth(auth, put) {
    return auth.kind === 'bearer'
        ? { ...auth, token: put(auth.token, 'bearer token', inHeader) }
        : {
            ...auth,
            username: put(auth.username, 'user name'),
            password: put(auth.password, 'password'),
        };
}
function inMatcher(matcher, put, what) {
    const { matches, ...others } = matcher;
    return { ...inJson(others, put, what), ...(matches !== undefined && { matches: put(matches, what, inPattern) }) };
}
function inJson(value, put, what) {
    if (typeof value === 'string')
        return put(value, what);
    if (Array.isArray(value))
        return value.map((each) => inJson(each, put, what));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [put(key, what), inJson(each, put, what)]));
}
function mapped(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
function filler(variables, env, mismatches) {
    return (text, what, place) => text.replaceAll(/\{\{([^{}]*)\}\}/g, (whole, inner, offset) => {
        const name = inner.trim();
        const value = template_valueOf(name, variables, env);
        if (value === undefined) {
            mismatches.push({ what, ...unknownName(name, variables, env) });
            return whole;
        }
        const put = place === undefined ? { text: value } : place(value, text.slice(0, offset));
        if (put.refused !== undefined) {
            mismatches.push({ what, expected: put.refused, found: `something else in {{${name}}}` });
        }
        return put.text ?? whole;
    });
}
const ENV = 'env.';
function template_valueOf(name, variables, env) {
    const [values, key] = name.startsWith(ENV) ? [env, name.slice(ENV.length)] : [variables, name];
    return Object.hasOwn(values, key) ? values[key] : undefined;
}
/** Names that are listed. */
const MOST_NAMES = 10;
/** Names what is known; of the environment, which holds much, only what was probably meant. */
function unknownName(name, variables, env) {
    const captured = Object.keys(variables);
    const listed = captured.slice(0, MOST_NAMES).join(', ') + (captured.length > MOST_NAMES ? ', …' : '');
    const near = (0,suggest/* meant */.w)(name, [...captured, ...Object.keys(env).map((each) => `${ENV}${each}`)]);
    const hint = near === null ? '' : `; did you mean {{${near}}}?`;
    const expected = name.startsWith(ENV)
        ? 'a variable of the environment that is set'
        : `a captured value (${captured.length === 0 ? 'none is known' : `known: ${listed}`}), or {{env.NAME}}`;
    return { expected, found: `{{${name}}}${hint}` };
}
//# sourceMappingURL=template.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/proxy.js
var run_proxy = __webpack_require__(12367);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/request.js


/** A step, with nothing left to fill in, as the request that it means; `url` is where its own leads to. */
function requestOf(step, url, surroundings) {
    const { network, pins, timeoutMs, signal, connections } = surroundings;
    const body = step.body === undefined ? null : request_encoded(step.body);
    const host = (0,http_place/* hostOf */.w4)(url);
    const proxy = (0,run_proxy/* proxyFor */.i)(url, network.proxy);
    return {
        method: step.method,
        url,
        headers: {
            ...(body !== null && { 'content-type': body.type }),
            ...(step.auth !== undefined && { authorization: authorization(step.auth) }),
            ...lowerCase(step.headers),
        },
        ...(body !== null && { body: body.bytes }),
        ...(Object.hasOwn(pins, host) && { address: pins[host] }),
        maxRedirects: step.maxRedirects,
        timeoutMs,
        ca: network.ca,
        ...(proxy !== null && { proxy }),
        signal,
        ...(connections !== undefined && { connections }),
    };
}
/** `GET https://app.example.com/health`, `tcp db.example.com:5432`: without a query, which may hold tokens. */
function describe(step, url) {
    if (step.kind === 'tcp')
        return `tcp ${step.host}:${step.port}`;
    return `${step.method} ${url === null ? step.url : (0,http_place/* shown */.SP)(url)}`;
}
function request_encoded(body) {
    if (body.kind === 'text')
        return { type: 'text/plain; charset=utf-8', bytes: Buffer.from(body.text) };
    if (body.kind === 'json')
        return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body.json)) };
    const form = new URLSearchParams(body.fields).toString();
    return { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(form) };
}
function authorization(auth) {
    return auth.kind === 'bearer'
        ? `Bearer ${auth.token}`
        : `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
//# sourceMappingURL=request.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/secrets.js
var run_secrets = __webpack_require__(75806);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/steps.js






const NO_TIMING = { dnsMs: null, connectMs: null, tlsMs: null, ttfbMs: null, totalMs: 0 };
/**
 * The steps of a check, one after the other, with what they hand on; ends at the first that does not pass.
 *
 * @param endAt the deadline, in milliseconds since 1970: no request goes on after it
 * @param onStep is told of each step that was asked, with its place among them
 */
async function stepsOf(check, surroundings, pins, endAt, onStep = () => { }) {
    const { clock } = surroundings.ports;
    let variables = {};
    let answered = false;
    let last = null;
    for (const [index, step] of check.steps.entries()) {
        const timeoutMs = Math.min(check.pace.timeoutMs, Math.ceil(endAt - clock.now()));
        // Each step may need what the one before it captured.
        // oxlint-disable-next-line no-await-in-loop
        const { values, ...end } = await stepEnd(step, variables, { ...surroundings, pins, timeoutMs });
        variables = { ...variables, ...values };
        answered ||= end.answered;
        last = { ...end, answered, step: index };
        onStep(index, last);
        if (last.kind !== 'passed')
            break;
    }
    if (last === null)
        throw new TypeError('a check needs at least one step');
    return { ...last, secrets: capturedSecrets(check, variables) };
}
/** An attempt that came no further than the name service. */
function notFound(hosts, failure) {
    const request = `look-up of ${hosts.join(', ')}`;
    return { ...unanswered(request, failure), step: 0, secrets: [] };
}
async function stepEnd(written, variables, pass) {
    const filled = fill(written, variables, pass.env);
    const step = filled.ok ? filled.step : written;
    const url = step.kind === 'tcp' ? null : URL.parse(step.url, pass.target);
    const request = describe(step, url);
    if (!filled.ok)
        return notSent(request, filled.mismatches);
    if (pass.timeoutMs <= 0)
        return unanswered(request, TOO_LATE);
    if (step.kind === 'tcp')
        return tcpEnd(step, request, pass);
    if (url === null)
        return notSent(request, [{ what: 'url', expected: 'a web address', found: step.url }]);
    return httpEnd(step, url, request, pass);
}
async function tcpEnd({ host, port }, request, pass) {
    const { pins, timeoutMs, signal, ports } = pass;
    const address = Object.hasOwn(pins, host) ? { address: pins[host] } : {};
    const reply = await ports.connectTcp({ host, port, timeoutMs, signal, ...address });
    if (!reply.ok)
        return unanswered(request, reply.failure);
    const { timing } = reply;
    return { kind: 'passed', request, timing, exchange: null, mismatches: [], failure: null, answered: true };
}
async function httpEnd(step, url, request, pass) {
    const reply = await pass.ports.send(requestOf(step, url, pass));
    if (!reply.ok)
        return unanswered(request, reply.failure);
    const { exchange } = reply;
    const { timing } = exchange;
    const elsewhere = pass.isIdentity || Object.hasOwn(pass.pins, (0,http_place/* hostOf */.w4)(url)) ? offHost(exchange, url, step) : [];
    const judged = await judge(exchange, step.expect);
    const { values, mismatches: missing } = await capture(exchange, step.capture);
    const mismatches = [...elsewhere, ...judged, ...missing];
    const kind = mismatches.length === 0 ? 'passed' : 'failed';
    return { kind, request, timing, exchange, mismatches, failure: null, answered: true, values };
}
/**
 * What another host answers tells nothing about the host that was asked; nor does what this one answers once another one led back
 * to it, since its address was not kept on the way. A check that says where redirects lead knows what it asks.
 */
function offHost({ url, redirects }, asked, { expect }) {
    if (expect.redirects?.url !== undefined)
        return [];
    const host = (0,http_place/* hostOf */.w4)(asked);
    const other = [...redirects.map(({ to }) => to), url]
        .map((each) => new URL(each))
        .find((each) => (0,http_place/* hostOf */.w4)(each) !== host);
    if (other === undefined)
        return [];
    return [{ what: 'redirects url', expected: `an answer of ${host}`, found: (0,http_place/* shown */.SP)(other) }];
}
const TOO_LATE = {
    kind: 'timeout',
    reason: 'the deadline left no time to ask',
    timing: NO_TIMING,
    answered: false,
};
function unanswered(request, failure) {
    const { timing, answered } = failure;
    return { kind: 'no-answer', request, timing, exchange: null, mismatches: [], failure, answered };
}
/** What cannot be filled in is not sent: nothing was answered, and the network is not at fault. */
function notSent(request, mismatches) {
    return { kind: 'failed', request, timing: NO_TIMING, exchange: null, mismatches, failure: null, answered: false };
}
function capturedSecrets(check, variables) {
    const captured = Object.entries(variables);
    if (captured.length === 0)
        return [];
    const hidden = (0,run_secrets/* secretNames */.XG)(check);
    return captured.flatMap(([name, value]) => (hidden.has(name) ? [value] : []));
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/sample.js




/** The steps of a check again and again, so many at once, on connections that are kept between them, judged together. */
async function sampleOf(check, { requests, concurrency }, surroundings, pins, endAt) {
    const limiter = new Limiter(concurrency);
    const connections = new Connections();
    let sampled = nothingYet(check.steps);
    const once = async () => {
        const attempt = await stepsOf(check, { ...surroundings, connections }, pins, endAt, (index, { kind, timing }) => {
            const totalMs = kind === 'no-answer' ? null : timing.totalMs;
            sampled.requests[index].push({ passed: kind === 'passed', totalMs });
        });
        sampled = withPass(sampled, attempt, check.steps);
    };
    try {
        await Promise.all(Array.from({ length: requests }, () => limiter.run(once)));
    }
    finally {
        connections.close();
    }
    return judged(sampled, check.steps);
}
function nothingYet(steps) {
    return { requests: steps.map(() => []), passed: null, bad: null, excused: null, answered: false };
}
function withPass(sampled, attempt, steps) {
    const answered = sampled.answered || attempt.answered;
    if (attempt.kind === 'passed')
        return { ...sampled, answered, passed: attempt };
    const step = steps[attempt.step];
    const isStopped = attempt.failure?.kind === 'stopped';
    const isExcused = !isStopped && step.kind === 'http' && step.expect.errorRate !== undefined;
    return isExcused ? { ...sampled, answered, excused: attempt } : { ...sampled, answered, bad: attempt };
}
/** Where nothing is said about the error rate, one bad request is one too many. */
function judged({ requests, passed, bad, excused, answered }, steps) {
    const mismatches = steps.flatMap((step, index) => step.kind === 'http' ? judgeSample(requests[index], step.expect) : []);
    const worst = bad ?? excused;
    const shown = worst ?? passed;
    if (shown === null)
        throw new TypeError('a sample needs at least one request');
    if (bad !== null)
        return { ...bad, answered, mismatches: [...bad.mismatches, ...mismatches] };
    if (mismatches.length === 0)
        return { ...(passed ?? shown), kind: 'passed', failure: null, mismatches, answered };
    // Of many that were not answered, why they were not tells more than their share.
    if (!answered)
        return { ...shown, mismatches };
    return { ...shown, kind: 'failed', failure: null, mismatches, answered };
}
//# sourceMappingURL=sample.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/attempt.js


/**
 * One attempt of a check at one address: its steps, or a sample of them.
 *
 * @param endAt the deadline, in milliseconds since 1970: no request goes on after it
 */
function attemptOf(check, surroundings, pins, endAt) {
    return check.sample === undefined
        ? stepsOf(check, surroundings, pins, endAt)
        : sampleOf(check, check.sample, surroundings, pins, endAt);
}
//# sourceMappingURL=attempt.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/report/excerpt.js
var excerpt = __webpack_require__(32141);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/pace.js
var run_pace = __webpack_require__(22356);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/result.js
var result = __webpack_require__(86626);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/verdict.js
var verdict = __webpack_require__(29018);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/lane.js





function newLane(pins) {
    return {
        pins,
        history: run_pace/* NO_HISTORY */.Vo,
        answered: false,
        onlyNetwork: true,
        last: null,
        lastBad: null,
        dueAt: 0,
        ending: null,
    };
}
function laneAfter(lane, attempt, moment) {
    if (attempt.failure?.kind === 'stopped')
        return { ...lane, ending: 'stopped' };
    const { begunAt, now, random, role } = moment;
    const passed = attempt.kind === 'passed';
    // Behind a balancer another release is found by asking at once: the connections of one moment go to different servers.
    const pace = passed && role === 'identity-again' ? { ...moment.pace, periodMs: 0 } : moment.pace;
    const history = (0,run_pace/* withAttempt */.sw)(lane.history, outcomeOf(attempt, pace, role));
    const next = (0,run_pace/* nextAfter */.On)(history, pace, now - begunAt, random);
    const seen = seenOf(attempt);
    // What the deadline cut off tells less than what was seen before it; timers may ring up to a millisecond early.
    const isCutOff = attempt.failure?.kind === 'timeout' && now - begunAt >= pace.deadlineMs - 1;
    return {
        ...lane,
        history,
        answered: lane.answered || attempt.answered,
        onlyNetwork: lane.onlyNetwork && (passed || (attempt.failure !== null && (0,result/* isOfNetwork */.c)(attempt.failure.kind))),
        last: seen,
        lastBad: passed || (isCutOff && lane.lastBad !== null) ? lane.lastBad : seen,
        dueAt: next.kind === 'again' ? now + next.waitMs : lane.dueAt,
        ending: next.kind === 'again' ? null : next.kind,
    };
}
/**
 * An address that does not answer as the expected release yet is what the identity waits for: only the deadline ends it.
 * After the checks, another release is the end.
 */
function outcomeOf(attempt, { retryOn }, role) {
    if (attempt.kind === 'passed')
        return 'passed';
    if (role === 'identity')
        return 'retried';
    const { failure, exchange } = attempt;
    if (failure !== null)
        return retryOn.includes('network') && (0,result/* isOfNetwork */.c)(failure.kind) ? 'retried' : 'failed';
    return exchange !== null && (0,run_pace/* retriesStatus */.Xs)(retryOn, exchange.status) ? 'retried' : 'failed';
}
function seenOf({ kind, request, exchange, timing, mismatches, failure, secrets }) {
    return {
        request,
        status: exchange?.status ?? null,
        timing,
        mismatches,
        failure: failure === null ? null : { kind: failure.kind, reason: failure.reason },
        excerpt: kind === 'failed' && exchange !== null ? (0,excerpt/* excerptOf */.zU)(exchange) : null,
        secrets,
    };
}
/** A lane that has ended. */
function resultOf(lane, wanted) {
    const { pins, history, last, lastBad } = lane;
    return {
        address: labelOf(pins),
        ...(0,verdict/* verdictOfAddress */.Hn)({ ...lane, ending: lane.ending ?? 'stopped' }, wanted),
        attempts: history.attempts,
        last,
        lastBad,
    };
}
//# sourceMappingURL=lane.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/lookUp.js

/** Every address that these hosts must pass at. A name without any is a failure, since nothing would be asked. */
async function lookUp(hosts, { network, ports, signal }, timeoutMs) {
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const either = AbortSignal.any([signal, timeout]);
    const found = await Promise.all(hosts.map((host) => ports.addressesOf(host, network, either)));
    const addresses = new Map();
    for (const [index, each] of found.entries()) {
        const host = hosts[index];
        if ('reason' in each)
            return signal.aborted || each.kind !== 'stopped' ? each : timedOut(each, host);
        if (each.length === 0)
            return { ...NOTHING, kind: 'dns', reason: `${host} has no address` };
        // The name service turns its answers round.
        addresses.set(host, each.toSorted());
    }
    return waysOf(addresses);
}
const NOTHING = {
    timing: { dnsMs: null, connectMs: null, tlsMs: null, ttfbMs: null, totalMs: 0 },
    answered: false,
};
function timedOut(failure, host) {
    return { ...failure, kind: 'timeout', reason: `timed out while looking up the addresses of ${host}` };
}
//# sourceMappingURL=lookUp.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/check.js






/**
 * A check at every address, in rounds: each address whose time has come is asked, all of a round at once. Where the name service
 * is asked (`all`), it is asked again before each round, and once more at the end: an address that is new must pass like the
 * others, one that is gone no longer counts, one that comes back begins anew. While the name service does not answer, the
 * addresses stay as they were.
 */
function runCheck(check, role, run) {
    return new Checking(check, role, run).toTheEnd();
}
/** In place of addresses, while the name service has given none. */
const LOOK_UP = 'look-up';
/** Of all checks that have not begun: most of many wait for their turn. */
const NO_LANES = new Map();
class Checking {
    #check;
    #role;
    #run;
    #hosts;
    #lanes = NO_LANES;
    #gone = [];
    /** From its first turn on: waiting for others is no part of its deadline, the initial delay is. */
    #begunAt = null;
    constructor(check, role, run) {
        this.#check = check;
        this.#role = role;
        this.#run = run;
        this.#hosts = pinnedHosts(check, run.target, run.network, run.env);
    }
    async toTheEnd() {
        await this.#sleep(this.#check.pace.initialDelayMs);
        while (!this.#run.signal.aborted) {
            // Each round follows from the one before it.
            // oxlint-disable-next-line no-await-in-loop
            await this.#lookUp();
            const open = this.#open();
            if (open.length === 0)
                break;
            const due = open.filter(([key, { dueAt }]) => key !== LOOK_UP && dueAt <= this.#now());
            // oxlint-disable-next-line no-await-in-loop
            await Promise.all(due.map(([key, lane]) => this.#ask(key, lane)));
            const dues = this.#open().map(([, { dueAt }]) => dueAt);
            // oxlint-disable-next-line no-await-in-loop
            if (dues.length > 0)
                await this.#sleep(Math.min(...dues) - this.#now());
        }
        return this.#result();
    }
    #result() {
        const { name, severity, pace } = this.#check;
        const wanted = { role: this.#role, successThreshold: pace.successThreshold, deadlineMs: this.#deadlineMs() };
        const addresses = [...this.#lanes.values()].map((lane) => resultOf(lane, wanted));
        return {
            name,
            severity,
            ...(0,verdict/* verdictOfCheck */.Bq)(addresses),
            durationMs: this.#begunAt === null ? 0 : this.#now() - this.#begunAt,
            addresses,
            gone: this.#gone,
        };
    }
    async #lookUp() {
        const { network, limiter } = this.#run;
        const changes = this.#hosts.some((host) => network.resolve[host] === 'all');
        if (!changes && this.#lanes.size > 0)
            return;
        if (this.#hosts.length === 0)
            return this.#join([{}]);
        await limiter.run(async () => {
            const timeLeftMs = this.#timeLeft();
            if (timeLeftMs <= 0 && this.#lanes.size > 0)
                return;
            const found = await lookUp(this.#hosts, this.#run, Math.min(timeLeftMs, this.#check.pace.timeoutMs));
            if ('reason' in found)
                this.#notFound(found);
            else
                this.#join(found);
        });
    }
    /** The lanes of these addresses: those that are known go on, others are new. */
    #join(ways) {
        const before = this.#lanes;
        const labels = ways.map((pins) => [labelOf(pins) ?? '', pins]);
        this.#lanes = new Map(labels.map(([label, pins]) => [label, before.get(label) ?? newLane(pins)]));
        const everKnown = new Set([...this.#gone, ...before.keys()]);
        this.#gone = [...everKnown].filter((label) => label !== LOOK_UP && !this.#lanes.has(label));
    }
    #notFound(failure) {
        const known = [...this.#lanes.keys()].some((key) => key !== LOOK_UP);
        const lane = this.#lanes.get(LOOK_UP) ?? newLane({});
        if (!known && lane.ending === null)
            this.#note(LOOK_UP, lane, notFound(this.#hosts, failure));
    }
    #ask(key, lane) {
        return this.#run.limiter.run(async () => {
            const timeLeftMs = this.#timeLeft();
            if (timeLeftMs <= 0)
                return this.#set(key, { ...lane, ending: 'over' });
            const surroundings = { ...this.#run, isIdentity: this.#role !== 'check' };
            this.#note(key, lane, await attemptOf(this.#check, surroundings, lane.pins, this.#now() + timeLeftMs));
        });
    }
    #note(key, lane, attempt) {
        const pace = { ...this.#check.pace, deadlineMs: this.#deadlineMs() };
        const [role, now, random] = [this.#role, this.#now(), this.#run.ports.random()];
        const next = laneAfter(lane, attempt, { role, pace, begunAt: this.#begin(), now, random });
        this.#set(key, next);
        if (next.ending !== 'stopped')
            this.#run.onAttempt(this.#check, role, next);
    }
    #set(key, lane) {
        this.#lanes = new Map(this.#lanes).set(key, lane);
    }
    #open() {
        return [...this.#lanes].filter(([, { ending }]) => ending === null);
    }
    #begin() {
        this.#begunAt ??= this.#now() - this.#check.pace.initialDelayMs;
        return this.#begunAt;
    }
    /** The one that holds: its own, or what the whole run has left for it. */
    #deadlineMs() {
        return Math.min(this.#check.pace.deadlineMs, Math.max(0, this.#run.deadlineAt - this.#begin()));
    }
    #timeLeft() {
        return this.#begin() + this.#deadlineMs() - this.#now();
    }
    #now() {
        return this.#run.ports.clock.now();
    }
    async #sleep(ms) {
        if (ms > 0)
            await this.#run.ports.clock.sleep(ms, this.#run.signal);
    }
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/redact.js + 3 modules
var src_redact = __webpack_require__(46074);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/events.js



/** Tells what happens as it happens. What was captured in an attempt is known only then, so it is looked for besides. */
function teller(secrets, onEvent) {
    if (onEvent === undefined)
        return { ofAttempt: () => { }, ofCheck: () => { } };
    const redact = (0,src_redact/* redactor */.$)(secrets);
    const besides = (captured) => captured.length === 0 ? redact : (0,src_redact/* redactor */.$)([...secrets, ...captured]);
    return {
        ofAttempt: ({ name }, role, { history, last, pins, ending }) => {
            const passed = history.last === 'passed';
            const reason = passed || last === null ? 'passed' : besides(last.secrets)((0,verdict/* whyOf */.gf)(last, role));
            onEvent({
                kind: 'attempt',
                role,
                check: redact(name),
                address: labelOf(pins),
                attempt: history.attempts,
                passed,
                reason,
                goesOn: ending === null,
            });
        },
        ofCheck: ({ name, result, reason, addresses }, role) => {
            const captured = addresses.flatMap(({ lastBad }) => lastBad?.secrets ?? []);
            onEvent({ kind: 'check', role, check: redact(name), result, reason: besides(captured)(reason) });
        },
    };
}
//# sourceMappingURL=events.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/exchange.js
var exchange = __webpack_require__(8629);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/fault.js
var http_fault = __webpack_require__(85046);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/tlsFaults.js
var tlsFaults = __webpack_require__(75294);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/answerFaults.js



/** First bytes of a TLS alert and of a handshake. */
const TLS_RECORDS = new Set([0x15, 0x16]);
/** The failure behind an error while a request is written and its answer is read. */
function faultOfAnswer(error, broken) {
    const { code = '', syscall } = error;
    const { peer } = broken;
    if (code.startsWith('HPE_'))
        return faultOfParsing(error, broken);
    const broke = (0,tlsFaults/* opensslReason */.j)(code);
    if (broke !== null)
        return new http_fault/* Fault */.v('tls', `TLS with ${peer} broke: ${broke}`);
    if (code === 'ETIMEDOUT')
        return new http_fault/* Fault */.v('timeout', `${peer} no longer answers`);
    // Node says "socket hang up", of no system call, when the other end just closes.
    if (syscall === undefined)
        return answerFaults_closed(broken);
    return new http_fault/* Fault */.v('reset', `connection reset by ${peer} ${howFar(broken)}`);
}
/** An answer that ended before its end. */
function cutOff({ headers }, received, peer) {
    const length = headers['content-length'];
    const told = length === undefined
        ? `before the end of a chunked body, after ${received}`
        : `after ${received} of ${Number(length)}`;
    return new http_fault/* Fault */.v('protocol', `${peer} closed the connection ${told} bytes`);
}
function answerFaults_closed(broken) {
    const { peer, begun } = broken;
    return begun
        ? new http_fault/* Fault */.v('protocol', `${peer} closed the connection ${howFar(broken)}`)
        : new http_fault/* Fault */.v('reset', `${peer} closed the connection without an answer`);
}
function howFar({ begun, response, received }) {
    if (!begun)
        return 'before it answered';
    return response === null ? 'in the middle of its headers' : `after ${received} bytes of its answer`;
}
function faultOfParsing({ code, reason, rawPacket }, { method, peer, response, begun }) {
    if (response?.complete === true)
        return tooMuch(response, method, peer);
    if (code === 'HPE_HEADER_OVERFLOW') {
        return new http_fault/* Fault */.v('too-large', `${peer} answers with more than ${exchange/* MOST_HEADER_BYTES */.m} bytes of headers`);
    }
    if (response === null && begun && TLS_RECORDS.has(rawPacket?.[0])) {
        return new http_fault/* Fault */.v('protocol', `${peer} answers in TLS: is it https?`);
    }
    return new http_fault/* Fault */.v('protocol', `what ${peer} answers is not HTTP: ${reason ?? code}`);
}
function tooMuch({ statusCode, headers }, method, peer) {
    const bodiless = method === 'HEAD' || statusCode === 204 || statusCode === 304;
    const length = headers['content-length'];
    const counted = length === undefined ? '' : `, which has ${Number(length)} bytes by its Content-Length`;
    const end = bodiless ? ', which has no body' : counted;
    return new http_fault/* Fault */.v('protocol', `${peer} sent more after the end of its answer to ${method} (${statusCode})${end}`);
}
//# sourceMappingURL=answerFaults.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/ask.js




/**
 * Writes one request to a connection and reads the answer to its end. What the connection is used for afterwards, its owner
 * decides; after a fault there is nothing left to do but to destroy it.
 *
 * @param peer what the other end is called in reasons
 * @throws Fault
 */
function ask(socket, question, peer, progress) {
    const { method, body } = question;
    return new Promise((resolve, reject) => {
        progress.doing = `waiting for the answer of ${peer}`;
        const request = openRequest(question, socket);
        let response = null;
        let received = 0;
        request.once('socket', () => {
            // Before the parser, which may find the first byte bad.
            socket.prependOnceListener('data', () => {
                progress.firstByte();
                progress.doing = `reading the answer of ${peer}`;
            });
        });
        request.once('upgrade', (message) => resolve(answerOf(message, [], false)));
        request.once('response', (message) => {
            response = message;
            const chunks = [];
            const tooLong = () => reject(new http_fault/* Fault */.v('too-large', `${peer} answers with more than ${exchange/* MOST_BODY_BYTES */.h} bytes`));
            const [length] = message.headersDistinct['content-length'] ?? [];
            if (method !== 'HEAD' && Number(length) > exchange/* MOST_BODY_BYTES */.h)
                tooLong();
            message.on('data', (chunk) => {
                received += chunk.length;
                progress.doing = `reading the answer of ${peer}, ${received} bytes so far`;
                if (received > exchange/* MOST_BODY_BYTES */.h)
                    tooLong();
                else
                    chunks.push(chunk);
            });
            message.once('end', () => resolve(answerOf(message, chunks, request.shouldKeepAlive)));
            message.on('error', () => reject(cutOff(message, received, peer)));
        });
        // Errors after the end of an answer change nothing about it: the promise is settled then.
        request.on('error', (error) => {
            reject(faultOfAnswer(error, { method, peer, response, received, begun: progress.answered }));
        });
        request.end(body);
    });
}
function openRequest({ method, path, headers, lender }, socket) {
    const connection = lender === undefined ? { createConnection: () => socket } : { agent: lender };
    try {
        return (0,external_node_http_.request)({ method, path, headers, ...connection, maxHeaderSize: exchange/* MOST_HEADER_BYTES */.m, setHost: false });
    }
    catch (error) {
        throw unwritable(error);
    }
}
/** Node names the header, or the method, and never its value. */
function unwritable({ message }) {
    return new http_fault/* Fault */.v('protocol', `the request cannot be written: ${message}`);
}
function answerOf(message, chunks, reusable) {
    const { statusCode = 0, headersDistinct } = message;
    const headers = headersDistinct;
    return { status: statusCode, headers, body: Buffer.concat(chunks), reusable };
}
//# sourceMappingURL=ask.js.map
// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(41792);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/headers.js

/** What every request says of itself, unless it was told otherwise. */
const DEFAULTS = {
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br, zstd',
    // What a cache still holds may be of the release before.
    'cache-control': 'no-cache',
    'user-agent': 'deploy-actions',
};
/** A request has one length, that of its body; a wrong one would hang. */
const OURS = new Set(['content-length', 'transfer-encoding']);
/** The headers of a request, lower case: what was given, and what has to be there. */
function headersOf({ url, headers, body }) {
    const given = Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value])
        .filter(([name]) => !OURS.has(name));
    return {
        host: url.host,
        ...DEFAULTS,
        ...credentialsOf(url),
        ...Object.fromEntries(given),
        ...(body !== undefined && { 'content-length': String(body.length) }),
    };
}
/** Basic authentication by what a proxy's URL says. */
function proxyAuthorization({ username, password }) {
    return username === '' && password === '' ? {} : { 'proxy-authorization': basic(username, password) };
}
function credentialsOf({ username, password }) {
    return username === '' && password === '' ? {} : { authorization: basic(username, password) };
}
/** User name and password as a URL holds them, as a header holds them; a per cent sign that encodes nothing is itself. */
function basic(username, password) {
    return `Basic ${Buffer.from(`${(0,external_node_querystring_.unescape)(username)}:${(0,external_node_querystring_.unescape)(password)}`).toString('base64')}`;
}
//# sourceMappingURL=headers.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/life.js

/** What was opened for one purpose, and ends with it. Does what an AbortSignal would, which costs as much as the request itself. */
class Life {
    #ends = new Set();
    #isOver = false;
    /** @throws Fault when it is over: then nothing may be opened any more */
    check() {
        if (this.#isOver)
            throw new http_fault/* Fault */.v('stopped', 'given up');
    }
    /** Calls it at the end of this life; at once when it is over. */
    onEnd(end) {
        if (this.#isOver)
            end();
        else
            this.#ends.add(end);
    }
    forget(end) {
        this.#ends.delete(end);
    }
    end() {
        this.#isOver = true;
        for (const end of this.#ends)
            end();
        this.#ends.clear();
    }
}
//# sourceMappingURL=life.js.map
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connectFaults.js


/** What each error of connecting is, and how it reads before the place. */
const CONNECTING = {
    ECONNREFUSED: ['refused', 'connection refused by'],
    ECONNRESET: ['reset', 'connection reset by'],
    ECONNABORTED: ['reset', 'connection aborted by'],
    ETIMEDOUT: ['timeout', 'no answer to connecting from'],
    EHOSTUNREACH: ['unreachable', 'no route to'],
    ENETUNREACH: ['unreachable', 'no network that leads to'],
    ENETDOWN: ['unreachable', 'the network is down on the way to'],
    EHOSTDOWN: ['unreachable', 'the host is down:'],
    EADDRNOTAVAIL: ['unreachable', 'this machine has no address to connect from to'],
    EACCES: ['unreachable', 'this machine does not allow connections to'],
    EPERM: ['unreachable', 'this machine does not allow connections to'],
    EMFILE: ['unreachable', 'this machine has too many open files to connect to'],
};
/** Errors of looking up a name. */
const LOOKING_UP = {
    ENOTFOUND: 'no address is known for',
    ENODATA: 'no address is known for',
    EAI_AGAIN: 'the name service did not answer for',
};
/** The failure of a connection that was never made; an error of several addresses names each of them. */
function faultOfConnecting(error, to) {
    if (isLookup(error))
        return faultOfLookup(error, to.host);
    const each = error instanceof AggregateError ? error.errors : [error];
    const faults = each.map((one) => faultOfOne(one, to));
    // A machine without IPv6 says so of each IPv6 address; what the others said is the reason.
    const telling = faults.filter(({ kind }) => kind !== 'unreachable');
    const kind = (telling[0] ?? faults[0])?.kind ?? 'unreachable';
    return new http_fault/* Fault */.v(kind, [...new Set(faults.map(({ message }) => message))].join('; '));
}
function faultOfLookup(error, host) {
    const text = LOOKING_UP[error.code ?? ''];
    return new http_fault/* Fault */.v('dns', text === undefined ? `looking up ${host} failed: ${error.code}` : `${text} ${host}`);
}
function isLookup({ syscall }) {
    return syscall === 'getaddrinfo';
}
function faultOfOne({ code = 'unknown error', address }, to) {
    const place = (0,http_place/* placeOf */.$t)(address === undefined ? to : { ...to, address });
    const [kind, text] = CONNECTING[code] ?? ['unreachable', `connecting failed (${code}) to`];
    return new http_fault/* Fault */.v(kind, `${text} ${place}`);
}
//# sourceMappingURL=connectFaults.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connect.js



/**
 * A TCP connection, which lives no longer than what it is for. A name with several addresses is connected to as Node does it: one
 * address after the other, a quarter of a second apart ("happy eyeballs").
 *
 * @throws Fault
 */
function connect(to, progress, life) {
    const { host, port, address } = to;
    return new Promise((resolve, reject) => {
        life.check();
        progress.doing = `looking up the address of ${host}`;
        progress.beginPhase();
        const socket = (0,external_node_net_.connect)({ host: address ?? host, port, autoSelectFamily: true, noDelay: true });
        let lookedUp = false;
        socket.on('lookup', (error) => {
            if (error === null && !lookedUp)
                progress.endPhase('dnsMs');
            lookedUp = true;
        });
        socket.on('connectionAttempt', (ip) => {
            progress.doing = `connecting to ${(0,http_place/* placeOf */.$t)({ host, port, address: ip })}`;
        });
        socket.once('connect', () => {
            progress.endPhase('connectMs');
            resolve(socket);
        });
        // Stays: nobody else listens between two owners of the socket.
        socket.on('error', (error) => reject(faultOfConnecting(error, to)));
        life.onEnd(() => socket.destroy());
    });
}
/** What a connected socket is called in reasons. */
function peerOf(socket, { host, port }) {
    return socket.remoteAddress === undefined
        ? (0,http_place/* hostPort */.QL)(host, port)
        : (0,http_place/* placeOf */.$t)({ host, port, address: socket.remoteAddress });
}
//# sourceMappingURL=connect.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/tunnel.js





/**
 * Asks a proxy, by CONNECT, to connect to an endpoint; the socket then leads there.
 *
 * @param peer what the proxy is called in reasons
 * @throws Fault of kind `proxy`
 */
function tunnel(socket, proxy, to, peer, progress) {
    const authority = (0,http_place/* hostPort */.QL)(to.address ?? to.host, to.port);
    return new Promise((resolve, reject) => {
        progress.doing = `waiting for the proxy ${peer} to connect to ${authority}`;
        const asking = (0,external_node_http_.request)({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...proxyAuthorization(proxy) },
            createConnection: () => socket,
            maxHeaderSize: exchange/* MOST_HEADER_BYTES */.m,
        });
        asking.once('connect', ({ statusCode = 0 }, connected, head) => {
            if (statusCode < 200 || statusCode > 299)
                return reject(refusedBy(peer, statusCode, authority));
            if (head.length > 0)
                connected.unshift(head);
            return resolve(connected);
        });
        asking.on('error', () => {
            reject(new http_fault/* Fault */.v('proxy', `the proxy ${peer} ended the connection instead of connecting to ${authority}`));
        });
        asking.end();
    });
}
/** The fault behind a proxy's status. */
function refusedBy(peer, status, to) {
    return new http_fault/* Fault */.v('proxy', status === 407
        ? `the proxy ${peer} wants a user name and a password, or others than it was given (407)`
        : `the proxy ${peer} did not connect to ${to}: it answered ${status}`);
}
//# sourceMappingURL=tunnel.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/route.js





/**
 * Connects, each time anew, to where a request goes: straight, through a proxy's tunnel, or to the proxy itself.
 *
 * @throws Fault
 */
async function routeTo(hop, ways, progress, life) {
    const encrypted = isEncrypted(hop.url);
    const to = (0,http_place/* endpointOf */.X5)(hop.url, hop.address);
    // A proxy that is given a whole URL asks the name service: an address needs a tunnel.
    if (ways.proxy !== undefined && !encrypted && hop.address === undefined) {
        return throughProxy(ways.proxy, to, progress, life);
    }
    const { socket, peer, address } = ways.proxy === undefined ? await straight(to, progress, life) : await throughTunnel(ways.proxy, to, progress, life);
    const plain = { socket, peer, address, tls: null, reader: null, headers: {} };
    if (!encrypted)
        return plain;
    const { secure } = await __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 30589));
    const secured = await secure(socket, { host: (0,http_place/* hostOf */.w4)(hop.url), peer, ca: ways.ca }, progress);
    return { ...plain, socket: secured.socket, tls: secured.facts };
}
function isEncrypted({ protocol }) {
    if (protocol === 'https:')
        return true;
    if (protocol === 'http:')
        return false;
    throw new http_fault/* Fault */.v('protocol', `only http: and https: can be asked, not ${protocol}`);
}
async function straight(to, progress, life) {
    const socket = await connect(to, progress, life);
    return { socket, peer: peerOf(socket, to), address: socket.remoteAddress ?? null };
}
async function throughTunnel(proxy, to, progress, life) {
    const reached = await toProxy(proxy, progress, life);
    const socket = await tunnel(reached.socket, proxy, to, reached.peer, progress);
    return { socket, peer: `${(0,http_place/* placeOf */.$t)(to)} through the proxy ${reached.peer}`, address: to.address ?? null };
}
async function throughProxy(proxy, to, progress, life) {
    const { socket, peer } = await toProxy(proxy, progress, life);
    return {
        socket,
        peer: `${(0,http_place/* placeOf */.$t)(to)} through the proxy ${peer}`,
        address: null,
        tls: null,
        reader: peer,
        headers: proxyAuthorization(proxy),
    };
}
async function toProxy(proxy, progress, life) {
    if (proxy.protocol !== 'http:')
        throw new http_fault/* Fault */.v('proxy', `a proxy must be http:, not ${proxy.protocol}`);
    const to = (0,http_place/* endpointOf */.X5)(proxy);
    try {
        const socket = await connect(to, progress, life);
        return { socket, peer: peerOf(socket, to) };
    }
    catch (error) {
        throw new http_fault/* Fault */.v('proxy', `no connection to the proxy: ${error.message}`);
    }
}
//# sourceMappingURL=route.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/askOnce.js







/** Methods that may be sent twice (RFC 9110, 9.2.2). */
const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);
/**
 * One request and its answer, on a connection of its own or a kept one. A kept one may have been closed by the server just now:
 * then a new one is asked, if asking twice does no harm.
 *
 * @throws Fault
 */
async function askOnce(hop, request, progress, life) {
    const { connections } = request;
    if (connections === undefined)
        return askAlone(hop, request, progress, life);
    const kept = HARMLESS.has(hop.method) ? connections.take(hop, request) : null;
    if (kept !== null) {
        try {
            return await askThrough(kept, connections, hop, request, progress, life);
        }
        catch (error) {
            if (progress.answered || (0,http_fault/* asFault */.P)(error).kind !== 'reset')
                throw error;
        }
    }
    return askThrough(null, connections, hop, request, progress, life);
}
/** On a connection that is for this request alone. It ends here, or with the request: what it leads through, too. */
async function askAlone(hop, request, progress, life) {
    const route = await routeTo(hop, request, progress, life);
    try {
        return await askBy(route, hop, progress);
    }
    finally {
        route.socket.destroy();
    }
}
async function askThrough(kept, connections, hop, request, progress, ofRequest) {
    const life = kept?.life ?? new Life();
    const stop = () => life.end();
    ofRequest.onEnd(stop);
    let ended = true;
    try {
        ofRequest.check();
        const route = kept?.route ?? (await routeTo(hop, request, progress, life));
        const lender = kept?.lender ?? new Lender(route.socket);
        const asked = await askBy(route, hop, progress, lender);
        if (asked.reusable) {
            ended = false;
            connections.give({ route, life, lender }, hop, request);
        }
        return asked;
    }
    finally {
        ofRequest.forget(stop);
        if (ended)
            stop();
    }
}
async function askBy(route, hop, progress, lender) {
    const { socket, peer, address, tls, reader } = route;
    const question = { ...questionOf(hop, route), ...(lender && { lender }) };
    const answer = await ask(socket, question, peer, progress);
    if (reader !== null && answer.status === 407)
        throw refusedBy(reader, answer.status, hop.url.host);
    return { ...answer, peer, address, tls };
}
function questionOf(hop, { reader, headers }) {
    const { method, url, body } = hop;
    const path = url.pathname + url.search;
    return {
        method,
        path: reader === null ? path : url.origin + path,
        headers: { ...headersOf(hop), ...headers },
        ...(body !== undefined && { body }),
    };
}
//# sourceMappingURL=askOnce.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/abort.js
const waiting = new WeakMap();
/**
 * Calls it when the signal is aborted. All who wait for the same signal share one listener, which is gone with the last of them:
 * with each listener that comes or goes an EventTarget looks through all of them.
 *
 * @returns ends the waiting
 */
function onAbort(signal, call) {
    const { calls, listener } = waiting.get(signal) ?? listenTo(signal);
    calls.add(call);
    return () => {
        calls.delete(call);
        if (calls.size > 0)
            return;
        signal.removeEventListener('abort', listener);
        waiting.delete(signal);
    };
}
function listenTo(signal) {
    const calls = new Set();
    const listener = () => {
        for (const call of calls)
            call();
    };
    signal.addEventListener('abort', listener);
    waiting.set(signal, { calls, listener });
    return { calls, listener };
}
//# sourceMappingURL=abort.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/limit.js




/** Longer timers would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
/**
 * Does the work, and gives up on it at once when the time is over or the caller says so, with a {@link Fault}. The life that the
 * work is given ends with it in any case: whatever is bound to it is released.
 */
async function within({ timeoutMs, signal }, progress, work) {
    const { promise, resolve, reject: giveUp } = Promise.withResolvers();
    const stop = () => giveUp(new http_fault/* Fault */.v('stopped', `stopped while ${progress.doing}`));
    const expire = () => giveUp(new http_fault/* Fault */.v('timeout', `timed out after ${(0,http_place/* secondsOf */.TM)(timeoutMs)} while ${progress.doing}`));
    if (signal?.aborted === true)
        throw new http_fault/* Fault */.v('stopped', 'stopped before it began');
    const life = new Life();
    const timer = setTimeout(expire, Math.min(timeoutMs, LONGEST_TIMER));
    const forget = signal && onAbort(signal, stop);
    try {
        work(life).then(resolve, giveUp);
        return await promise;
    }
    finally {
        clearTimeout(timer);
        forget?.();
        life.end();
    }
}
//# sourceMappingURL=limit.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/progress.js
const NOTHING_YET = { dnsMs: null, connectMs: null, tlsMs: null, ttfbMs: null };
/** How far a request has come: what a failure has to tell besides its reason. */
class Progress {
    /** For `timed out after 2 s while …`. */
    doing = 'starting';
    /** Whether the server has begun to answer the present request. */
    answered = false;
    /** Whether one before it was, in a chain of redirects. */
    #answeredBefore = false;
    #begun = performance.now();
    #requestBegun = this.#begun;
    #phaseBegun = this.#begun;
    #phases = NOTHING_YET;
    /** The next request of a chain of redirects. */
    beginRequest() {
        this.#answeredBefore ||= this.answered;
        this.answered = false;
        this.#requestBegun = performance.now();
        this.#phases = NOTHING_YET;
    }
    beginPhase() {
        this.#phaseBegun = performance.now();
    }
    /** Ends the present phase, and begins the next. */
    endPhase(phase) {
        const now = performance.now();
        this.#phases = { ...this.#phases, [phase]: rounded(now - this.#phaseBegun) };
        this.#phaseBegun = now;
    }
    firstByte() {
        if (this.answered)
            return;
        this.answered = true;
        this.#phases = { ...this.#phases, ttfbMs: rounded(performance.now() - this.#requestBegun) };
    }
    timing() {
        return { ...this.#phases, totalMs: rounded(performance.now() - this.#begun) };
    }
    failure({ kind, message }) {
        const answered = this.answered || this.#answeredBefore;
        return { kind, reason: message, timing: this.timing(), answered };
    }
}
/** A hundredth of a millisecond is finer than any network. */
function rounded(ms) {
    return Math.round(ms * 100) / 100;
}
//# sourceMappingURL=progress.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/redirect.js


const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Meant for one origin, and never told to another. */
const SECRET = ['authorization', 'cookie', 'proxy-authorization'];
const OF_THE_BODY = ['content-encoding', 'content-language', 'content-location', 'content-type'];
/**
 * The request that an answer redirects to, by the rules of the Fetch standard (HTTP-redirect fetch); null when it does not.
 *
 * @throws Fault for a place that cannot be asked
 */
function redirectOf(hop, status, location) {
    if (!REDIRECTS.has(status) || location === undefined)
        return null;
    const url = placeNamed(location, hop.url);
    const { method, body } = turnsToGet(hop.method, status) ? { method: 'GET' } : hop;
    return {
        method,
        url,
        headers: without(hop.headers, [
            ...(url.origin === hop.url.origin ? [] : SECRET),
            ...(url.host === hop.url.host ? [] : ['host']),
            ...(body === undefined ? OF_THE_BODY : []),
        ]),
        ...(body !== undefined && { body }),
        ...(hop.address !== undefined && url.hostname === hop.url.hostname && { address: hop.address }),
    };
}
/** @throws Fault when two requests of a chain are the same, or when there are more redirects than allowed */
function checkTrail(trail, next, mostRedirects) {
    if (trail.some(({ method, url }) => method === next.method && url.href === next.url.href)) {
        throw new http_fault/* Fault */.v('redirects', `redirected in a circle: back to ${(0,http_place/* shown */.SP)(next.url)} after ${trail.length} redirects`);
    }
    if (trail.length > mostRedirects) {
        throw new http_fault/* Fault */.v('redirects', `redirected more than ${mostRedirects} times; at last to ${(0,http_place/* shown */.SP)(next.url)}`);
    }
}
function placeNamed(location, from) {
    const url = URL.parse(location, from.href);
    if (url === null)
        throw new http_fault/* Fault */.v('redirects', `${(0,http_place/* shown */.SP)(from)} redirects to what is no URL`);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new http_fault/* Fault */.v('redirects', `${(0,http_place/* shown */.SP)(from)} redirects to a URL of ${url.protocol} which is neither http: nor https:`);
    }
    // Nobody who asks has chosen them.
    url.username = '';
    url.password = '';
    return url;
}
/** What a form sends is not sent again after 301 and 302, as every browser does; 303 asks for a GET. */
function turnsToGet(method, status) {
    if (status === 303)
        return method !== 'GET' && method !== 'HEAD';
    return (status === 301 || status === 302) && method === 'POST';
}
function without(headers, names) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name.toLowerCase())));
}
//# sourceMappingURL=redirect.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/send.js






/**
 * One request, and those it is redirected to, each on a connection of its own unless connections are kept. Never throws:
 * whatever happens is in the reply. When it returns, connections and timers are gone; a look-up at the name service cannot be
 * called back, and is not waited for.
 */
async function send(request) {
    const progress = new Progress();
    try {
        const exchange = await within(request, progress, (life) => follow(request, progress, life));
        return { ok: true, exchange };
    }
    catch (error) {
        return { ok: false, failure: progress.failure((0,http_fault/* asFault */.P)(error)) };
    }
}
async function follow(request, progress, life) {
    const trail = [];
    const redirects = [];
    for (let hop = request;;) {
        progress.beginRequest();
        const asked = await askOnce(hop, request, progress, life).catch((error) => {
            throw onTheWay((0,http_fault/* asFault */.P)(error), trail);
        });
        trail.push(hop);
        const next = request.maxRedirects === 0 ? null : redirectOf(hop, asked.status, asked.headers['location']?.[0]);
        if (next === null)
            return exchangeOf(hop.url, asked, redirects, progress);
        checkTrail(trail, next, request.maxRedirects);
        redirects.push({ status: asked.status, to: next.url.href });
        hop = next;
    }
}
async function exchangeOf(url, asked, redirects, progress) {
    const { peer, address, status, headers, tls } = asked;
    const body = headers['content-encoding'] === undefined ? asked.body : await decoded(asked, peer);
    return { url: withoutCredentials(url), address, status, headers, body, redirects, tls, timing: progress.timing() };
}
function withoutCredentials(url) {
    if (url.username === '' && url.password === '')
        return url.href;
    const plain = new URL(url);
    plain.username = '';
    plain.password = '';
    return plain.href;
}
async function decoded(answer, peer) {
    const { decode } = await __webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 20950));
    return decode(answer, peer);
}
/** Whoever asked one place and hears of another wants to know why. */
function onTheWay(fault, trail) {
    const last = trail.at(-1);
    return last === undefined
        ? fault
        : new http_fault/* Fault */.v(fault.kind, `${fault.message} (redirected there from ${(0,http_place/* shown */.SP)(last.url)})`);
}
//# sourceMappingURL=send.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/tcp.js




/** Connects, and closes at once: whether anybody accepts connections. Never throws. */
async function connectTcp(request) {
    const progress = new Progress();
    try {
        const address = await within(request, progress, async (life) => {
            const socket = await connect(request, progress, life);
            return socket.remoteAddress ?? request.address ?? request.host;
        });
        return { ok: true, address, timing: progress.timing() };
    }
    catch (error) {
        return { ok: false, failure: progress.failure((0,http_fault/* asFault */.P)(error)) };
    }
}
//# sourceMappingURL=tcp.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/resolve.js



/**
 * Every address a name must pass at; none for a name that is connected to as usual. `all` asks as connections themselves do,
 * the machine's own table of hosts included.
 *
 * @param ask for tests; node:dns otherwise
 */
async function addressesOf(host, network, signal, ask = askSystem) {
    const wanted = Object.hasOwn(network.resolve, host) ? network.resolve[host] : undefined;
    if (wanted !== 'all')
        return wanted ?? [];
    const progress = new Progress();
    const { promise: stopped, reject: stop } = Promise.withResolvers();
    const onAbort = () => stop(new http_fault/* Fault */.v('stopped', `stopped while looking up the addresses of ${host}`));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    try {
        const addresses = await Promise.race([stopped, ask(host)]);
        return [...new Set(addresses.map(({ address }) => address))];
    }
    catch (error) {
        return progress.failure(error instanceof http_fault/* Fault */.v ? error : faultOfLookup(error, host));
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
/** Loaded when a name is asked for; most checks leave that to the connection. */
async function askSystem(host) {
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 71553, 19));
    return lookup(host, { all: true, family: 0 });
}
//# sourceMappingURL=resolve.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/ports.js




const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    async sleep(ms, signal) {
        // Only an abort rejects it, and whoever waits looks at the signal next.
        await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
    },
};
const realPorts = { send: send, connectTcp: connectTcp, addressesOf: addressesOf, clock: systemClock, random: Math.random };
//# sourceMappingURL=ports.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/suite.js






const CONCURRENCY = 10;
/** So many times the identity is asked again, at least: behind a balancer, one answer may be the luck of the draw. */
const ASKED_AGAIN = 3;
/**
 * Runs a suite: first the identity, at every address; nothing else is asked before it holds. Then all checks. Then the identity
 * again, since an older release that still answers now and then, or has come back, must not pass. Never throws for what servers do.
 *
 * @param ports for tests; the network and the clock of the machine otherwise
 */
async function runSuite(suite, options, ports = realPorts) {
    const begunAt = ports.clock.now();
    const secrets = [...(0,run_secrets/* secretsOfSuite */.R)(suite, options.env), ...(options.secrets ?? [])];
    const tell = teller(secrets, options.onEvent);
    const run = {
        target: suite.target,
        network: suite.network,
        env: options.env,
        signal: options.signal,
        ports,
        limiter: new Limiter(options.concurrency ?? CONCURRENCY),
        deadlineAt: begunAt + (options.deadlineMs ?? Infinity),
        onAttempt: tell.ofAttempt,
    };
    const ask = async (check, role) => {
        const result = await runCheck(check, role, run);
        tell.ofCheck(result, role);
        return result;
    };
    const askOther = async (other) => {
        const result = await run.limiter.run(() => other.run(run.deadlineAt - ports.clock.now(), options.signal));
        tell.ofCheck(result, 'check');
        return result;
    };
    const others = options.others ?? [];
    const identity = suite.identity === undefined ? null : await ask({ ...suite.identity, severity: 'gating' }, 'identity');
    const held = identity === null || identity.result === 'passed';
    const checks = held
        ? await Promise.all([...suite.checks.map((check) => ask(check, 'check')), ...others.map(askOther)])
        : [...suite.checks, ...others].map((check) => skipped(check, identity));
    const good = held && checks.every(({ severity, result }) => severity === 'advisory' || result === 'passed');
    const again = suite.identity !== undefined && good && checks.length > 0;
    const identityAfter = again ? await ask(askedAgain(suite.identity), 'identity-again') : null;
    return {
        ...(0,verdict/* verdictOfSuite */.xw)(identity, checks, identityAfter),
        begunAt,
        durationMs: ports.clock.now() - begunAt,
        identity,
        checks,
        identityAfter,
        secrets: [...new Set([...secrets, ...capturedIn([identity, ...checks, identityAfter])])],
    };
}
/** One after the other without a pause; one answer of another release is the end. */
function askedAgain(identity) {
    const { pace } = identity;
    return {
        ...identity,
        severity: 'gating',
        pace: {
            ...pace,
            initialDelayMs: 0,
            successThreshold: Math.max(pace.successThreshold, ASKED_AGAIN),
            failureThreshold: 1,
        },
    };
}
function skipped({ name, severity }, identity) {
    const reason = `not asked, since ${identity.name} did not hold`;
    return { name, severity, result: 'skipped', reason, durationMs: 0, addresses: [], gone: [] };
}
function capturedIn(checks) {
    return checks.flatMap((check) => (check?.addresses ?? []).flatMap(({ last, lastBad }) => [...(last?.secrets ?? []), ...(lastBad?.secrets ?? [])]));
}
//# sourceMappingURL=suite.js.map

/***/ }),

/***/ 29018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ verdictOfCheck),
/* harmony export */   Hn: () => (/* binding */ verdictOfAddress),
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   xw: () => (/* binding */ verdictOfSuite)
/* harmony export */ });
/* unused harmony export worst */
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14328);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86626);


function verdictOfAddress(ended, wanted) {
    const { ending, history, answered, onlyNetwork, lastBad } = ended;
    if (ending === 'passed')
        return { result: 'passed', reason: 'passed' };
    if (history.attempts > 0 && lastBad !== null && !answered && onlyNetwork) {
        return { result: 'unreachable', reason: `no answer in ${times(history.attempts, 'attempt')}: ${whyOf(lastBad)}` };
    }
    return { result: 'failed', reason: failedReason(ended, wanted) };
}
function failedReason({ ending, history, lastBad }, { role, successThreshold, deadlineMs }) {
    const last = lastBad === null ? '' : `: ${whyOf(lastBad, role)}`;
    // What passes now and then is another matter than what never does.
    const why = flaps(history) && role !== 'identity-again' ? `: ${shareOf(history)}${last}` : last;
    if (ending === 'stopped')
        return `stopped before it ${history.attempts === 0 ? 'was asked' : 'had passed'}${why}`;
    if (ending === 'failed') {
        return history.failures > 1 ? `${history.failures} times in a row${why}` : why.slice(2);
    }
    if (history.attempts === 0)
        return `not asked: ${words(deadlineMs)} were over before its first attempt`;
    return history.successes > 0 && !flaps(history)
        ? `passed only ${history.successes} of ${successThreshold} times in a row within ${words(deadlineMs)}${why}`
        : `not within ${words(deadlineMs)}${why}`;
}
function flaps({ passes, attempts }) {
    return passes > 0 && passes < attempts;
}
function shareOf({ passes, attempts, longest }) {
    return `passed ${passes} of ${times(attempts, 'attempt')}, at most ${longest} in a row`;
}
/** `status: expected 200 to 299, found 503; 2 more expectations were not met` */
function whyOf({ mismatches, failure, request }, role = 'check') {
    if (failure !== null)
        return failure.reason;
    const first = (role === 'check' ? undefined : mismatches.find(namesRelease)) ?? mismatches[0];
    if (first === undefined)
        return 'not asked again';
    const { what, expected, found } = first;
    const rest = mismatches.length - 1;
    const more = rest > 0 ? `; ${rest} more ${rest === 1 ? 'expectation was' : 'expectations were'} not met` : '';
    if (role === 'check' || !namesRelease(first))
        return `${request}: ${what}: expected ${expected}, found ${found}${more}`;
    const answers = role === 'identity' ? 'still answers as' : 'another release came back: after the checks it answers as';
    return `${answers} ${found} (${what}), expected ${expected}`;
}
/** Tells more than the status and where it led, unless the answer is none that a release could be read from. */
function namesRelease({ what, expected }) {
    return what !== 'status' && !what.startsWith('redirects ') && expected !== 'JSON';
}
/** All addresses must pass. */
function verdictOfCheck(addresses) {
    const result = worst(addresses.map((each) => each.result));
    const bad = addresses.filter((each) => each.result === result);
    const [first] = bad;
    if (first === undefined)
        return { result: 'failed', reason: 'there is no address to ask' };
    if (addresses.length === 1)
        return first;
    if (result === 'passed')
        return { result, reason: `passed at all ${addresses.length} addresses` };
    const share = `${bad.length} of ${addresses.length} addresses`;
    return { result, reason: `${result} at ${share}, the first ${first.address ?? 'as usual'}: ${first.reason}` };
}
/** What gates decides: the identity, both times, and the gating checks. Nothing that gates never passes. */
function verdictOfSuite(identity, checks, identityAfter) {
    const gates = [identity, ...checks, identityAfter].filter((each) => each !== null && each.severity === 'gating');
    const asked = gates.filter((each) => each !== null && each.result !== 'skipped');
    if (asked.length === 0)
        return { result: 'failed', reason: 'Nothing that gates was asked: a suite needs a gating check.' };
    const result = worst(asked.map((each) => each.result));
    if (result === 'passed' && asked.length < gates.length) {
        return { result: 'failed', reason: 'Not all checks were asked.' };
    }
    if (result === 'passed')
        return { result, reason: passedReason(checks) };
    const first = asked.find((each) => each.result === result);
    const others = asked.filter((each) => each.result !== 'passed').length - 1;
    const more = others > 0 ? ` (and ${times(others, 'more check')})` : '';
    const advice = result === 'unreachable'
        ? ' The network or the machine that asks may be at fault: look there before a rollback.'
        : '';
    return { result, reason: `${first.name}${more}: ${sentence(first.reason)}${advice}` };
}
function passedReason(checks) {
    const gating = checks.filter(({ severity }) => severity === 'gating').length;
    const warned = checks.filter(({ severity, result }) => severity === 'advisory' && result !== 'passed').length;
    const held = gating === 0 ? 'The identity held.' : `${times(gating, 'gating check')} passed.`;
    return warned === 0 ? held : `${held} ${times(warned, 'advisory check')} did not.`;
}
/** Failed beats unreachable beats passed; nothing is never passed. */
function worst(all) {
    return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .results */ .X[Math.max(...all.map((each) => _result_js__WEBPACK_IMPORTED_MODULE_0__/* .results */ .X.indexOf(each)))] ?? 'failed';
}
/** A question ends by itself: `is it http?` */
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}
function times(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
/** Nobody reads the milliseconds of a minute: `2m`, `5.9s`, `250ms`. */
function words(ms) {
    const unit = ms > 10_000 ? 1_000 : ms > 1_000 ? 100 : 1;
    return (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.round(ms / unit) * unit);
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 14328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export parseDuration */
/** The units of time, the greatest first, each with the ways people write it. */
const units = [
    { ms: 86_400_000, names: ['d', 'day', 'days'] },
    { ms: 3_600_000, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
    { ms: 60_000, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
    { ms: 1_000, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
    { ms: 1, names: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'] },
];
const LEAP_YEAR_MS = (/* unused pure expression or super */ null && (366 * 86_400_000));
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
