export const id = 2663;
export const ids = [2663];
export const modules = {

/***/ 44583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ shown),
  V: () => (/* binding */ nameOf)
});
var _expect_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50286);

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
            return `[${JSON.stringify((0,_expect_show_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(part, LONGEST_SHOWN))}]`;
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
        return isSecret ? 'a text' : `the text ${JSON.stringify((0,_expect_show_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, LONGEST_SHOWN))}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return isSecret ? `a ${typeof value}` : String(value);
    return 'something else';
}
//# sourceMappingURL=describe.js.map

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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/readWritten.js + 24 modules
var readWritten = __webpack_require__(73905);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/texts.js
var texts = __webpack_require__(47942);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/one.js



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

/***/ 22126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readCheckFile)
});
var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44583);
var _readWritten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73905);
var _schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);



async function readCheckFile(text, file, options = {}) {
    // who asks one URL has no file, and need not wait for the parser
    const { parseObject } = await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(8263)]).then(__webpack_require__.bind(__webpack_require__, 98263));
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

/***/ 73905:
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/placeholders.js
var placeholders = __webpack_require__(97352);
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
    const variable = (0,placeholders/* variableOf */.Qn)(name);
    if (variable !== null) {
        return /^[A-Za-z_]\w*$/.test(variable) ? null : 'must name a variable of the environment: `{{env.NAME}}`.';
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/place.js
var place = __webpack_require__(77725);
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
/** Where a connection goes that is no HTTP: by default to the target's host. */
function hostOf(host, target) {
    return (0,place/* withoutBrackets */.o4)(host ?? new URL(target).hostname);
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



function environmentFindings(written, env) {
    return textsOfSuite(written).flatMap(({ text, path }) => (0,placeholders/* placeholdersIn */.Qf)(text).flatMap(({ name, offset }) => {
        const variable = (0,placeholders/* variableOf */.Qn)(name);
        const message = variable === null ? null : environment_faultOf(variable, env);
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/ajv.js
var expect_ajv = __webpack_require__(87760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/jsonSchema.js


/** What is wrong with a JSON Schema (draft 2020-12), each with its path. */
async function schemaFindings(schema, path) {
    const createAjv = await (0,expect_ajv/* loadAjv */.O)();
    const ajv = createAjv({ allErrors: true });
    try {
        if (ajv.validateSchema(schema) === true) {
            ajv.compile(schema);
            return [];
        }
    }
    catch (error) {
        return [{ path, message: `is not a JSON Schema that can be used: ${(0,show/* cut */.J)(error.message)}.` }];
    }
    // of the forms that a value could have had, each says that it is not this one
    const first = new Map((ajv.errors ?? []).toReversed().map(({ instancePath, message }) => [instancePath, message]));
    return [...first].map(([at, message = 'is wrong']) => ({
        path: [...path, ...(0,expect_ajv/* keysOf */.Y)(at)],
        message: `is not JSON Schema: it ${message}.`,
    }));
}
//# sourceMappingURL=jsonSchema.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/expressions.js


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
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/describe.js
var describe = __webpack_require__(44583);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/kinds.js + 1 modules
var kinds = __webpack_require__(42319);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/matcher.js



/** Conditions as they are written. All of a map must hold. */
const anyText = dist/* string */.YjP('a text (put it in quotes)');
const anyNumber = dist/* pipe */.FsL(dist/* number */.aig('a number (without quotes)'), dist/* finite */.E2x('a finite number'));
const order = {
    gt: (0,kinds/* field */.ZZ)('Greater than this number.', anyNumber),
    gte: (0,kinds/* field */.ZZ)('This number, or greater.', anyNumber),
    lt: (0,kinds/* field */.ZZ)('Less than this number.', anyNumber),
    lte: (0,kinds/* field */.ZZ)('This number, or less.', anyNumber),
};
const textOperators = {
    equals: (0,kinds/* field */.ZZ)('Exactly this text.', anyText),
    not: (0,kinds/* field */.ZZ)('Any text but this one.', anyText),
    contains: (0,kinds/* field */.ZZ)('Has this text within it.', anyText),
    containsWord: (0,kinds/* field */.ZZ)('Has this text within it, and not within a longer name: 1.2.1 is not in 1.2.10.', anyText),
    startsWith: (0,kinds/* field */.ZZ)('Begins with this text.', anyText),
    endsWith: (0,kinds/* field */.ZZ)('Ends with this text.', anyText),
    matches: (0,kinds/* field */.ZZ)('Has a match of this regular expression (JavaScript, flag u).', (0,kinds/* textWithout */.il)(texts/* regexFault */.CK)),
    in: (0,kinds/* field */.ZZ)('One of these texts.', (0,kinds/* list */.p_)('a list of texts', anyText)),
};
const exists = (0,kinds/* field */.ZZ)('Whether there is such a value at all.', dist/* boolean */.zMY('`true` or `false` (without quotes)'));
const NUMBER = 'an object that says how to compare, e.g. `{lte: 500}`';
const filled = (schema) => dist/* pipe */.FsL(schema, dist/* minEntries */.bPf(1, 'at least one condition, e.g. `equals`'));
/** For what is a number: times, days, counts, rates. */
const numberMatcher = filled((0,kinds/* object */.Ik)(NUMBER, {
    equals: (0,kinds/* field */.ZZ)('Exactly this number.', anyNumber),
    not: (0,kinds/* field */.ZZ)('Any number but this one.', anyNumber),
    in: (0,kinds/* field */.ZZ)('One of these numbers.', (0,kinds/* list */.p_)('a list of numbers', anyNumber)),
    ...order,
}));
/** For counts, where a number alone says enough. */
const countMatcher = dist/* union */.KCZ([(0,kinds/* whole */.WQ)(0, 1_000_000_000), numberMatcher], 'a whole number, or an object such as `{gte: 1}`');
const TEXT = 'a text (put it in quotes), or an object of conditions such as `{contains: ok}`';
/** For what is one text: a body, an address. A text alone is what it must equal. */
const textMatcher = dist/* union */.KCZ([anyText, filled((0,kinds/* object */.Ik)(TEXT, textOperators))], TEXT);
/** For a header, which may be absent, or a number as `content-length` is. */
const headerMatcher = dist/* union */.KCZ([anyText, filled((0,kinds/* object */.Ik)(TEXT, { ...textOperators, ...order, exists }))], TEXT);
const VALUE = 'a value, or an object of conditions such as `{gte: 1}`; a list or an object to compare with goes under `equals`';
const valueOperators = {
    ...textOperators,
    equals: (0,kinds/* field */.ZZ)('Equals this value: any JSON, compared in depth.', dist/* unknown */.L5J()),
    not: (0,kinds/* field */.ZZ)('Any value but this one.', textOrAny()),
    contains: (0,kinds/* field */.ZZ)('A text that has this text within it, or a list that has this entry.', dist/* unknown */.L5J()),
    in: (0,kinds/* field */.ZZ)('One of these values.', (0,kinds/* list */.p_)('a list of values', dist/* unknown */.L5J())),
    ...order,
    exists,
    count: (0,kinds/* field */.ZZ)('How many nodes the JSONPath selects: a number, or `{gte: 1}`.', countMatcher),
    type: (0,kinds/* field */.ZZ)('The type of the value.', dist/* picklist */.KIO(['string', 'number', 'boolean', 'null', 'array', 'object'], 'one of `string`, `number`, `boolean`, `null`, `array`, `object`')),
};
/** For what a JSONPath selects. A scalar alone is what it must equal. */
const valueMatcher = dist/* union */.KCZ([anyText, anyNumber, dist/* boolean */.zMY(VALUE), dist/* null */.chJ(VALUE), filled((0,kinds/* object */.Ik)(VALUE, valueOperators))], VALUE);
/** `not: {contains: x}` would compare with an object, and always hold. */
function textOrAny() {
    return dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/request.js
var request = __webpack_require__(43131);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/expect.js




const STATUS = 'a status such as 200, a class such as `2xx`, a range such as `200-299`';
const expect_status = dist/* union */.KCZ([(0,kinds/* statusNumber */.OB)(STATUS), (0,kinds/* matching */.wC)(STATUS, /^(?:[1-5]xx|[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?)$/)], STATUS);
const jsonExpectations = (0,kinds/* record */.g1)('an object of conditions by JSONPath', (0,kinds/* text */.Qq)('a JSONPath'), valueMatcher);
const percentile = (of) => (0,kinds/* field */.ZZ)(`${of} of the total over a sample, in milliseconds.`, numberMatcher);
const time = (0,kinds/* object */.Ik)('an object of conditions by phase, e.g. `ttfbMs`', {
    dnsMs: (0,kinds/* field */.ZZ)('Looking up the name, in milliseconds.', numberMatcher),
    connectMs: (0,kinds/* field */.ZZ)('Connecting, in milliseconds.', numberMatcher),
    tlsMs: (0,kinds/* field */.ZZ)('The TLS handshake, in milliseconds.', numberMatcher),
    ttfbMs: (0,kinds/* field */.ZZ)('From the beginning to the first byte of the answer, in milliseconds.', numberMatcher),
    totalMs: (0,kinds/* field */.ZZ)('All of it, redirects included, in milliseconds.', numberMatcher),
    p50Ms: percentile('The median'),
    p90Ms: percentile('90th percentile'),
    p95Ms: percentile('95th percentile'),
    p99Ms: percentile('99th percentile'),
});
/** What must hold of a reply; all of it. */
const expectations = (0,kinds/* object */.Ik)('an object with `status`, `headers`, `json` and others', {
    status: (0,kinds/* field */.ZZ)('A status, a class, a range, or a list of them. Default: 200 to 299.', dist/* union */.KCZ([expect_status, (0,kinds/* list */.p_)(`a list: ${STATUS}`, expect_status)], `${STATUS}, or a list of them`)),
    headers: (0,kinds/* field */.ZZ)('Conditions on headers, by name.', (0,kinds/* record */.g1)('an object of conditions by header', request/* headerName */.Bv, headerMatcher)),
    body: (0,kinds/* field */.ZZ)('A condition on the text of the body.', textMatcher),
    json: (0,kinds/* field */.ZZ)('Conditions on a body of JSON, by JSONPath (RFC 9535).', jsonExpectations),
    schema: (0,kinds/* field */.ZZ)('A JSON Schema (draft 2020-12) that the body must fit: the schema itself, or the path of a file with it.', dist/* union */.KCZ([(0,kinds/* text */.Qq)(), (0,kinds/* record */.g1)('a JSON Schema', dist/* string */.YjP(), dist/* unknown */.L5J())], 'a JSON Schema, or the path of a file with one')),
    tls: (0,kinds/* field */.ZZ)('Conditions on the certificate.', (0,kinds/* object */.Ik)('an object with `daysLeft` or `host`', {
        daysLeft: (0,kinds/* field */.ZZ)('Days until it expires, e.g. `{gte: 14}`.', numberMatcher),
        host: (0,kinds/* field */.ZZ)('One of the names that it is made out to.', textMatcher),
    })),
    redirects: (0,kinds/* field */.ZZ)('Conditions on the redirects that were followed.', (0,kinds/* object */.Ik)('an object with `count` or `url`', {
        count: (0,kinds/* field */.ZZ)('How many there were.', countMatcher),
        url: (0,kinds/* field */.ZZ)('Where the last one led to.', textMatcher),
    })),
    time: (0,kinds/* field */.ZZ)('Conditions on what each phase took.', time),
    errorRate: (0,kinds/* field */.ZZ)('The share, 0 to 1, of the requests of a sample that failed their other expectations or got no answer.', numberMatcher),
});
//# sourceMappingURL=expect.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/pace.js


const seconds = (least, most) => (0,kinds/* number */.ai)(least, most, 'a number of seconds');
const RETRY = '`network`, a status such as 503, or a class such as `5xx`';
const backoff = (0,kinds/* object */.Ik)('an object with `factor`, `maxSeconds`, `jitter`', {
    factor: (0,kinds/* field */.ZZ)('The period is multiplied by it after each failure. Default: 1, the period stays.', (0,kinds/* number */.ai)(1, 10, 'a number')),
    maxSeconds: (0,kinds/* field */.ZZ)('The period does not grow beyond this. Default: 30.', seconds(0.01, 3_600)),
    jitter: (0,kinds/* field */.ZZ)('`full` waits a random part of the period, so that many checkers do not come at once. Default: none.', (0,dist/* picklist */.KIO)(['none', 'full'], '`none` or `full`')),
});
/** When to try and when to give up, in the words of Kubernetes' probes. */
const paceEntries = {
    initialDelaySeconds: (0,kinds/* field */.ZZ)('Time before the first attempt. Default: 0.', seconds(0, 3_600)),
    periodSeconds: (0,kinds/* field */.ZZ)('Time from the end of one attempt to the beginning of the next. Default: 5.', seconds(0.01, 3_600)),
    timeoutSeconds: (0,kinds/* field */.ZZ)('Time for one request, redirects included. Default: 5.', seconds(0.01, 600)),
    successThreshold: (0,kinds/* field */.ZZ)('Attempts that must pass one after the other, at each address. Default: 3.', (0,kinds/* whole */.WQ)(1, 1_000)),
    failureThreshold: (0,kinds/* field */.ZZ)('Attempts that fail one after the other, for a reason that is not retried, until the check has failed. Default: 3.', (0,kinds/* whole */.WQ)(1, 1_000)),
    deadlineSeconds: (0,kinds/* field */.ZZ)('Time for the whole check, from its beginning; nothing goes on after it. Default: 180.', seconds(0.01, 86_400)),
    backoff: (0,kinds/* field */.ZZ)('How the period grows after failures that are retried. A success brings it back.', backoff),
    retryOn: (0,kinds/* field */.ZZ)('Failures that only the deadline ends, as the release may not be there yet. Default: network, 404, 429, 5xx.', (0,kinds/* list */.p_)(`a list of ${RETRY}`, (0,dist/* union */.KCZ)([(0,kinds/* statusNumber */.OB)(RETRY), (0,kinds/* matching */.wC)(RETRY, /^(?:network|[1-5][0-9][0-9]|[1-5]xx)$/)], RETRY))),
};
//# sourceMappingURL=pace.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/step.js





const FROM = '`{json: JSONPath}`, `{header: name}` or `{body: pattern}`';
const capture = dist/* pipe */.FsL((0,kinds/* object */.Ik)(FROM, {
    json: (0,kinds/* field */.ZZ)('The first value that this JSONPath selects in the body.', (0,kinds/* text */.Qq)('a JSONPath')),
    header: (0,kinds/* field */.ZZ)('The value of this header.', request/* headerName */.Bv),
    body: (0,kinds/* field */.ZZ)('The first group of this regular expression in the body, or all of its match.', (0,kinds/* textWithout */.il)(texts/* regexFault */.CK)),
}), dist/* minEntries */.bPf(1, `one of ${FROM}`), dist/* maxEntries */.bIj(1, `one of ${FROM}`));
/** What a step does: exactly one of these. */
const methodEntries = {
    httpGet: (0,kinds/* field */.ZZ)('Sends GET.', request/* requestWithoutBody */.E2),
    httpHead: (0,kinds/* field */.ZZ)('Sends HEAD.', request/* requestWithoutBody */.E2),
    httpPost: (0,kinds/* field */.ZZ)('Sends POST.', request/* request */.Em),
    httpPut: (0,kinds/* field */.ZZ)('Sends PUT.', request/* request */.Em),
    httpPatch: (0,kinds/* field */.ZZ)('Sends PATCH.', request/* request */.Em),
    httpDelete: (0,kinds/* field */.ZZ)('Sends DELETE.', request/* request */.Em),
    httpOptions: (0,kinds/* field */.ZZ)('Sends OPTIONS.', request/* request */.Em),
    http: (0,kinds/* field */.ZZ)('Sends any other method.', request/* requestOfAnyMethod */.Cp),
    tcpSocket: (0,kinds/* field */.ZZ)('Connects, and passes when the connection is accepted.', request/* tcpSocket */.Fs),
};
const stepEntries = {
    ...methodEntries,
    expect: (0,kinds/* field */.ZZ)('What must hold of the reply. Default: a status from 200 to 299.', expectations),
    capture: (0,kinds/* field */.ZZ)('Values for the steps after it, by name: written there as `{{name}}`.', (0,kinds/* record */.g1)('an object of captures by name', (0,kinds/* matching */.wC)('a name of letters, digits, `-` and `_`, beginning with a letter', texts/* CAPTURE_NAME */.Z4), capture)),
};
const step = (0,kinds/* object */.Ik)('an object with `httpGet` or another method', stepEntries);
//# sourceMappingURL=step.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/suite.js









const severity = (0,kinds/* field */.ZZ)('An advisory check is shown and never gates. Default: gating.', dist/* picklist */.KIO(['gating', 'advisory'], '`gating` or `advisory`'));
const sample = (0,kinds/* object */.Ik)('an object with `requests`', {
    requests: (0,kinds/* needed */.Ow)('How many requests each attempt makes.', (0,kinds/* whole */.WQ)(2, 10_000)),
    concurrency: (0,kinds/* field */.ZZ)('Requests at the same time. Default: 1.', (0,kinds/* whole */.WQ)(1, 100)),
});
const check = (0,kinds/* object */.Ik)('an object with `httpGet` or another method, or with `steps`', {
    name: (0,kinds/* field */.ZZ)('What it is called in reports. Default: method and path.', (0,kinds/* textWithout */.il)(texts/* nameFault */.IY)),
    severity,
    ...stepEntries,
    steps: (0,kinds/* field */.ZZ)('Several requests that follow each other and hand values on.', (0,kinds/* list */.p_)('a list of steps', step)),
    sample: (0,kinds/* field */.ZZ)('Repeats the request in each attempt, for percentiles and the error rate.', sample),
    ...paceEntries,
});
const operand = dist/* string */.YjP('a text (put it in quotes)');
const identity = (0,kinds/* object */.Ik)('an object with a method and `expect`, or with `json`, `header` or `body`', {
    httpGet: methodEntries.httpGet,
    httpPost: methodEntries.httpPost,
    expect: (0,kinds/* field */.ZZ)('What only the expected release answers: headers, body or json.', expectations),
    path: (0,kinds/* field */.ZZ)('Where the release names itself. Default: /.', (0,kinds/* textWithout */.il)(texts/* pathFault */.a9)),
    url: (0,kinds/* field */.ZZ)('A whole address, in place of a path.', (0,kinds/* textWithout */.il)(texts/* urlFault */.I_)),
    json: (0,kinds/* field */.ZZ)('Conditions on a body of JSON, by JSONPath.', jsonExpectations),
    body: (0,kinds/* field */.ZZ)('A condition on the text of the body.', textMatcher),
    header: (0,kinds/* field */.ZZ)('The header that names the release; together with `equals` or another condition.', request/* headerName */.Bv),
    equals: (0,kinds/* field */.ZZ)('The header is exactly this text.', operand),
    contains: (0,kinds/* field */.ZZ)('The header has this text within it.', operand),
    startsWith: (0,kinds/* field */.ZZ)('The header begins with this text.', operand),
    endsWith: (0,kinds/* field */.ZZ)('The header ends with this text.', operand),
    matches: (0,kinds/* field */.ZZ)('The header has a match of this regular expression.', (0,kinds/* textWithout */.il)(texts/* regexFault */.CK)),
    ...paceEntries,
});
const address = dist/* pipe */.FsL(dist/* string */.YjP('an IP address'), dist/* check */.z6Y((given) => (0,external_node_net_.isIP)(given) > 0, 'an IP address'));
const RESOLVE = '`all`, an IP address, or a list of IP addresses';
const resolve = (0,kinds/* record */.g1)('an object of addresses by host name', (0,kinds/* matching */.wC)('a host name, without scheme and port', texts/* HOST */.jg), dist/* union */.KCZ([dist/* literal */.euz('all', RESOLVE), address, (0,kinds/* list */.p_)(RESOLVE, address)], RESOLVE));
const suite = (0,kinds/* object */.Ik)('a check file: an object with `checks`', {
    $schema: (0,kinds/* field */.ZZ)('The schema that editors use.', dist/* string */.YjP('a URL')),
    version: (0,kinds/* field */.ZZ)('The version of this format.', dist/* literal */.euz(1, '1, the version of this format')),
    target: (0,kinds/* field */.ZZ)('What paths are resolved against, e.g. https://app.example.com. What the caller names goes before it.', (0,kinds/* textWithout */.il)(texts/* targetFault */.or)),
    defaults: (0,kinds/* field */.ZZ)('What holds for the identity and for each check that says nothing else.', (0,kinds/* object */.Ik)('an object with times, thresholds, `severity` or `followRedirects`', {
        ...paceEntries,
        severity,
        followRedirects: request/* followRedirects */.FE,
    })),
    identity: (0,kinds/* field */.ZZ)('Holds before anything counts: the address answers as the expected release, so that the old one cannot pass for it.', identity),
    checks: (0,kinds/* field */.ZZ)('What must be so.', (0,kinds/* list */.p_)('a list of checks', check)),
    resolve: (0,kinds/* field */.ZZ)('Host names and the addresses that each of them must pass at: `all` that the name service knows, or these.', resolve),
    tls: (0,kinds/* field */.ZZ)('Whom to trust.', (0,kinds/* object */.Ik)('an object with `ca`', {
        ca: (0,kinds/* field */.ZZ)('Files with certificates (PEM) that are trusted besides the usual ones.', dist/* union */.KCZ([(0,kinds/* text */.Qq)(), (0,kinds/* list */.p_)('a list of files', (0,kinds/* text */.Qq)())], 'a file, or a list of files')),
    })),
    proxy: (0,kinds/* field */.ZZ)('`http://[user:password@]host:port`; https goes through it by CONNECT.', (0,kinds/* textWithout */.il)(texts/* proxyFault */.tE)),
});
//# sourceMappingURL=suite.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/shape.js



function shapeFindings(content) {
    const { issues } = dist/* safeParse */.xLC(suite, content);
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

/***/ 42319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (/* binding */ field),
  p_: () => (/* binding */ list),
  wC: () => (/* binding */ matching),
  Ow: () => (/* binding */ needed),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  g1: () => (/* binding */ record),
  OB: () => (/* binding */ statusNumber),
  Qq: () => (/* binding */ kinds_text),
  il: () => (/* binding */ textWithout),
  WQ: () => (/* binding */ whole)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/foreignWords.js
/** Words of other tools, and what they are called here. */
const words = {
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
    const word = Object.hasOwn(words, key) ? words[key] : null;
    return word !== null && known.includes(word) ? `it is called \`${word}\`` : undefined;
}
//# sourceMappingURL=foreignWords.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/kinds.js



/** A key that may be left out. */
function field(description, schema) {
    return dist/* exactOptional */.yqP(dist/* pipe */.FsL(schema, dist/* description */.h_(description)));
}
/** A key that must be there. */
function needed(description, schema) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description));
}
function kinds_text(what = 'a text (put it in quotes)') {
    return dist/* pipe */.FsL(dist/* string */.YjP(what), dist/* minLength */.BpQ(1, `${what}, not empty`));
}
function matching(what, pattern) {
    return dist/* pipe */.FsL(dist/* string */.YjP(what), dist/* regex */.yGV(pattern, what));
}
/** A text that may have faults which only code finds: `fault` names the first, or says null. */
function textWithout(fault, what = 'a text (put it in quotes)') {
    return dist/* pipe */.FsL(dist/* string */.YjP(what), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const message = dataset.typed ? fault(dataset.value) : null;
        if (message !== null)
            addIssue({ message });
    }));
}
function number(least, most, what) {
    const range = `${what} from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* number */.aig(range), dist/* minValue */.Wwf(least, range), dist/* maxValue */.cGV(most, range));
}
function whole(least, most, what = 'a whole number') {
    const range = `${what} from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* number */.aig(range), dist/* integer */.ndf(range), dist/* minValue */.Wwf(least, range), dist/* maxValue */.cGV(most, range));
}
function statusNumber(what) {
    return dist/* pipe */.FsL(dist/* number */.aig(what), dist/* integer */.ndf(what), dist/* minValue */.Wwf(100, what), dist/* maxValue */.cGV(599, what));
}
function list(what, item) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item, what), dist/* minLength */.BpQ(1, `${what}, not empty`));
}
function object(what, entries, hints = {}) {
    const known = Object.keys(entries);
    return guarded(dist/* strictObject */.rej(entries, what), dist/* object */.Ikc(entries, what), what, (key) => known.includes(key) ? null : unknown(key, known, hints));
}
function unknown(key, known, hints) {
    const hint = Object.hasOwn(hints, key) ? hints[key] : foreignWords(key, known);
    if (hint !== undefined)
        return `is not known here: ${hint}.`;
    const near = (0,suggest/* meant */.w)(key, known);
    return near === null
        ? `is not known here: allowed are ${known.map((each) => `\`${each}\``).join(', ')}.`
        : `is not known here. Did you mean \`${near}\`?`;
}
/** An object whose keys are names. Those that JavaScript's objects have of themselves are refused. */
function record(what, key, value) {
    const base = dist/* record */.g1P(key, value, what);
    return guarded(base, base, what, (name) => ['__proto__', 'prototype', 'constructor'].includes(name) ? 'cannot be used as a name.' : null);
}
/** The schema `shown`, which runs as `run`; lists are refused, and what `fault` says of a key is an issue of its own. */
function guarded(shown, run, what, fault) {
    const noList = dist/* custom */.IeY((input) => !Array.isArray(input), what);
    const keys = (given) => dist/* rawCheck */.H0v(({ addIssue }) => {
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

/***/ }),

/***/ 43131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ headerName),
  Cp: () => (/* binding */ requestOfAnyMethod),
  E2: () => (/* binding */ requestWithoutBody),
  Em: () => (/* binding */ request),
  FE: () => (/* binding */ followRedirects),
  Fs: () => (/* binding */ tcpSocket)
});
var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
var _http_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29440);
var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42319);
var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);




const headerName = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)("the name of a header: letters, digits and !#$%&'*+.^_`|~-", _texts_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER_NAME */ .EQ);
const headerValue = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a text in quotes, on one line', _http_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_VALUE */ .cw);
const HOST_WORDS = 'a host name or an address, without scheme, port and path';
const port = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 65_535, 'a port number (named ports of containers are not known here)');
const header = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('an object with `name` and `value`', {
    name: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('Its name.', headerName),
    value: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('Its value.', headerValue),
});
const auth = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('`{bearer: token}` or `{basic: {username, password}}`', {
    bearer: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('A token: `Authorization: Bearer …`.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    basic: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Name and password: `Authorization: Basic …`.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('an object with `username` and `password`', {
        username: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('The name.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
        password: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('The password; better as `{{env.NAME}}`.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    })),
}), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minEntries */ .bPf(1, 'either `bearer` or `basic`'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxEntries */ .bIj(1, 'either `bearer` or `basic`'));
const followRedirects = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Whether redirects are followed, or how many of them. Default: 10.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, 50, '`true`, `false` or a number')], '`true`, `false` or a number from 0 to 50'));
/** All texts of a request may hold `{{name}}`: a captured value, or `{{env.NAME}}`. */
const addressEntries = {
    path: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Path and query, at the target or at `host` and `port`.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textWithout */ .il)(_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFault */ .a9)),
    url: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('A whole address, in place of a path.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textWithout */ .il)(_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFault */ .I_)),
    host: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Host name or address. Default: the target's.", (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(HOST_WORDS, _texts_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_TO_FILL */ .N5)),
    port: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Default: the target's, or that of the scheme.", port),
    scheme: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Default: the target's, or HTTP where there is a `host`.", valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['HTTP', 'HTTPS', 'http', 'https'], '`HTTP` or `HTTPS`')),
    headers: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Headers to send, by name.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('an object of headers', headerName, headerValue)),
    httpHeaders: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Headers to send, as in Kubernetes' probes.", (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of `{name, value}`', header)),
    auth: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Who is asking.', auth),
    followRedirects,
};
const bodyEntries = {
    json: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('A body in JSON. Sets the content type unless a header does.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    form: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('A body as HTML forms send it. Sets the content type unless a header does.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('an object of texts (put them in quotes)', valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('a text (put it in quotes)'))),
    body: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('A body as it is.', valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('a text (put it in quotes)')),
};
const REQUEST = 'an object with `path` or `url`';
const noBody = 'the request of this method carries no body; use `httpPost` or another method';
const requestWithoutBody = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(REQUEST, addressEntries, { json: noBody, form: noBody, body: noBody });
const request = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(REQUEST, { ...addressEntries, ...bodyEntries });
const requestOfAnyMethod = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(REQUEST, {
    method: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('Any method in capitals but CONNECT and TRACE.', (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a method in capitals such as PURGE, but not CONNECT or TRACE', /^(?!(?:CONNECT|TRACE)$)[A-Z][A-Z-]{0,29}$/)),
    ...addressEntries,
    ...bodyEntries,
});
const tcpSocket = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('an object with `port`', {
    host: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)("Host name or address. Default: the target's.", (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(HOST_WORDS, _texts_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST */ .jg)),
    port: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('The port that must accept a connection.', port),
});
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 87760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ loadAjv),
  Y: () => (/* binding */ keysOf)
});
/** JSON Schema, draft 2020-12, with formats asserted. The library is loaded here, for those alone who have a schema. */
async function loadAjv() {
    // CommonJS: a bundler gives the default alone
    const [{ default: ajv2020 }, { default: formats }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
    ]);
    return (options) => {
        const ajv = new ajv2020.Ajv2020({ strict: false, logger: false, ...options });
        formats.default(ajv);
        return ajv;
    };
}
/** The keys that a JSON Pointer (RFC 6901) has, from the outermost: of `/properties/a~1b/0` the second is `a/b`. */
function keysOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
//# sourceMappingURL=ajv.js.map

/***/ }),

/***/ 11311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ textOf),
  o: () => (/* binding */ jsonOf)
});
var _deploy_actions_documents_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17817);
var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50286);


function textOf({ body, headers }) {
    const charset = charsetOf(headers['content-type']?.[0] ?? '');
    try {
        return { difference: null, value: new TextDecoder(markedAs(body) ?? charset).decode(body) };
    }
    catch {
        return {
            difference: { expected: 'a text in a charset that is known', found: `charset ${(0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(charset)} in content-type` },
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
    catch {
        return { difference: { expected: 'JSON', found: faultIn(text.value) } };
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
/** Characters of a faulty body that are shown, and up to which one is searched for its fault. */
const SHOWN = 80;
const LONGEST_SEARCHED = 1_000_000;
function faultIn(text) {
    if (text.trim() === '')
        return 'an empty body';
    const excerpt = JSON.stringify((0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, SHOWN));
    const at = (0,_deploy_actions_documents_json__WEBPACK_IMPORTED_MODULE_1__/* .jsonFaultAt */ .S)(text, LONGEST_SEARCHED);
    if (at === null)
        return `no JSON: ${excerpt}`;
    const before = text.slice(0, at);
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const what = at < text.length ? JSON.stringify(character) : 'its end';
    return `no JSON: ${what} at line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')} of ${excerpt}`;
}
//# sourceMappingURL=body.js.map

/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ bounded)
});
var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** Patterns and queries come from users and what they are put to from servers: none may take longer, in milliseconds. */
const LONGEST_MS = 2_000;
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

__webpack_require__.d(__webpack_exports__, {
  J4: () => (/* binding */ mismatch),
  P0: () => (/* binding */ stoppedAt),
  Qs: () => (/* binding */ differenceOfCount),
  b0: () => (/* binding */ differenceOfAny)
});
var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51230);
var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87727);
var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50286);



function mismatch(matcher, value, kind = 'value') {
    const difference = differenceOfAny(matcher, value === undefined ? [] : [value], kind);
    return difference === null ? null : `expected ${difference.expected}, found ${difference.found}`;
}
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

/***/ 92481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ judgeSample),
  p: () => (/* binding */ nearestRank)
});
var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

const percentiles = { p50Ms: 50, p90Ms: 90, p95Ms: 95, p99Ms: 99 };
const percentileKeys = Object.keys(percentiles);
function fewestFor(key) {
    return 100 / (100 - percentiles[key]);
}
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
        const difference = (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOfAny */ .b0)(matcher, [nearestRank(totals, percentiles[key])], 'value');
        return difference === null ? [] : [{ what: `time ${key}`, ...difference }];
    });
    return [...ofTime, ...errorRateMismatches(samples, errorRate)];
}
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
    const difference = (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOfAny */ .b0)(matcher, [failed / samples.length], 'value');
    if (difference === null)
        return [];
    return [{ what, ...difference, found: `${difference.found} (${failed} of ${samples.length} requests)` }];
}
//# sourceMappingURL=sample.js.map

/***/ }),

/***/ 50286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ cut),
  W: () => (/* binding */ show)
});
/** Characters of a value that are shown. */
const MOST = 200;
/** How deep a value is shown. */
const DEEPEST = 6;
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

/***/ 32141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b6: () => (/* binding */ textOf),
  zU: () => (/* binding */ excerptOf)
});
var _http_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77725);
var _markdownText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27876);


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
    return (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(`${redact(head)}\n\n${redact(body)}`.trimEnd(), SHOWN);
}
/** Much that is not UTF-8, or zero bytes. */
function isBinary(text) {
    // oxlint-disable-next-line no-control-regex
    return (text.match(/[\u0000\ufffd]/g)?.length ?? 0) > text.length / 10;
}
//# sourceMappingURL=excerpt.js.map

/***/ }),

/***/ 27876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gg: () => (/* binding */ titleOf),
  Hn: () => (/* binding */ cell),
  OF: () => (/* binding */ fenced),
  TN: () => (/* binding */ oneLine),
  aY: () => (/* binding */ code),
  vI: () => (/* binding */ shortened)
});
/** What a server or a check file says is data: these make text of it that neither Markdown nor HTML reads as its own. */
/** Longest piece in a table or a title, in UTF-16 units. */
const PIECE = 200;
/** Longest line within a fence: that of a response of one line. */
const LINE = 2_000;
function oneLine(text, most = PIECE) {
    return shortened(text.replaceAll(/\s+/g, ' ').trim(), most);
}
/** At most so many UTF-16 units, the sign for what was cut off among them. */
function shortened(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…`.toWellFormed() : text;
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
    return shortened(text.replaceAll(/[\r\n\u2028\u2029]+/g, ' '), LINE);
}
function html(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
//# sourceMappingURL=markdownText.js.map

/***/ }),

/***/ 79574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ redacted)
});
var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46074);
var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32141);


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

__webpack_require__.d(__webpack_exports__, {
  On: () => (/* binding */ nextAfter),
  Vo: () => (/* binding */ NO_HISTORY),
  Xs: () => (/* binding */ retriesStatus),
  sw: () => (/* binding */ withAttempt)
});
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

/***/ 86626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ results),
  c: () => (/* binding */ isOfNetwork)
});
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

__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ secretsOfSuite),
  XG: () => (/* binding */ secretNames),
  z3: () => (/* binding */ soundsSecret)
});
var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37439);
var _template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97352);


/** What a name holds that sounds so is a secret wherever it is used. */
const SOUNDS_SECRET = /(?<![a-z])(?:pass|pw|pwd|pin|otp|sid)(?![a-z])|passw|passphrase|passcode|secret|token|credential|api[-_]?key|private|session|cookie|auth(?!or(?!i[sz]))|jwt|signature/i;
/** Longest name that is looked at; no secret's name is longer. */
const LONGEST_NAME = 200;
function soundsSecret(name) {
    return SOUNDS_SECRET.test(name.slice(0, LONGEST_NAME));
}
function secretsOfSuite(suite, env) {
    const checks = suite.identity === undefined ? suite.checks : [suite.identity, ...suite.checks];
    const written = checks.flatMap(({ steps }) => steps.flatMap(literalSecrets));
    const names = checks.flatMap((check) => [...secretNames(check)]);
    const values = names.map((name) => (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .valueInEnvironment */ .aL)(name, env) ?? '');
    const { proxy } = suite.network;
    const proxies = typeof proxy === 'object' ? [proxy.http, proxy.https] : [proxy];
    const urls = [suite.target, ...proxies].flatMap((url) => (url === undefined ? [] : passwordsOf(url)));
    return [...new Set([...written, ...values, ...urls])].filter((each) => each.trim() !== '');
}
/** The names within `{{name}}` of a check that hold secrets: captured ones, and `env.NAME`. */
function secretNames(check) {
    const names = check.steps.flatMap((step) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPlaceholders */ .p)(step)
        ? [...(0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(sentBesidesPath(step)), ...(0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(JSON.stringify(step)).filter(soundsSecret)]
        : []);
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
    const query = url.includes('?') ? [...new URLSearchParams(afterPath(url))] : [];
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

/***/ 45620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/place.js
var place = __webpack_require__(77725);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/placeholders.js
var placeholders = __webpack_require__(97352);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/addresses.js


function pinnedHosts(check, target, network, env) {
    if (Object.keys(network.resolve).length === 0)
        return [];
    const hosts = check.steps.map((step) => hostOfStep(step, target, env));
    return [...new Set(hosts)].filter((host) => host !== null && Object.hasOwn(network.resolve, host));
}
function hostOfStep(step, target, env) {
    if (step.kind === 'tcp')
        return step.host;
    const filled = (0,placeholders/* withoutPlaceholders */.Zm)(step.url, (name) => (0,placeholders/* valueInEnvironment */.aL)(name, env));
    const url = URL.parse(filled, target);
    return url === null ? null : (0,place/* hostOf */.w4)(url);
}
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/sample.js
var sample = __webpack_require__(92481);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connections.js
var http_connections = __webpack_require__(13255);
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/body.js
var expect_body = __webpack_require__(11311);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/bounded.js
var bounded = __webpack_require__(51230);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/conditions.js + 2 modules
var conditions = __webpack_require__(87727);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/matcher.js
var expect_matcher = __webpack_require__(4953);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
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
    const text = (0,expect_body/* textOf */.b)(exchange);
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
    const read = (0,expect_body/* jsonOf */.o)(exchange);
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/ajv.js
var ajv = __webpack_require__(87760);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/schema.js



/** Errors that are told one by one. */
const MOST_ERRORS = 20;
/** Of a longer body only the first error is looked for: millions of errors would fill the memory. Bytes. */
const LONGEST_FOR_ALL_ERRORS = 256 * 1024;
/** Where a document does not fit a JSON Schema (draft 2020-12, formats are asserted). */
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
    const createAjv = await (0,ajv/* loadAjv */.O)();
    const compiled = known.get(schema);
    if (compiled !== undefined)
        return compiled;
    const compile = (allErrors) => createAjv({ allErrors, ownProperties: true }).compile(schema);
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
    return (0,ajv/* keysOf */.Y)(pointer).reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined, document);
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/judge.js





const SUCCESS = [[200, 299]];
/** Of most answers and most expectations, and the same for all of them: answers are many. */
const NONE = [];
async function judge(exchange, expectations) {
    return NONE.concat(statusMismatches(exchange, expectations), headerMismatches(exchange, expectations), tlsMismatches(exchange, expectations), redirectMismatches(exchange, expectations), timeMismatches(exchange, expectations), bodyMismatches(exchange, expectations), await jsonMismatches(exchange, expectations));
}
function statusMismatches({ status }, expectations) {
    const ranges = expectations.status.length === 0 ? SUCCESS : expectations.status;
    if (ranges.some((range) => status >= range[0] && status <= range[1]))
        return NONE;
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
        return NONE;
    if (tls === null)
        return [{ what: 'tls', expected: 'an answer by TLS', found: `none: ${new URL(url).protocol}//` }];
    return [
        ...optional('tls daysLeft', expected.daysLeft, [tls.daysLeft]),
        ...optional('tls host', expected.host, tls.hosts),
    ];
}
function redirectMismatches({ redirects }, { redirects: expected }) {
    if (expected === undefined)
        return NONE;
    return [
        ...optional('redirects count', expected.count, [redirects.length]),
        ...optional('redirects url', expected.url, redirects.slice(-1).map(({ to }) => to)),
    ];
}
const phases = ['dnsMs', 'connectMs', 'tlsMs', 'ttfbMs', 'totalMs'];
function timeMismatches({ timing }, { time }) {
    const expected = phases.filter((phase) => time[phase] !== undefined);
    return expected.flatMap((phase) => {
        const ms = timing[phase];
        const matcher = time[phase];
        const mismatches = optional(`time ${phase}`, matcher, ms === null ? [] : [ms]);
        return ms === null
            ? mismatches.map((each) => ({ ...each, found: 'not measured: not reached, or not needed' }))
            : mismatches;
    });
}
function bodyMismatches(exchange, { body }) {
    if (body === undefined)
        return NONE;
    const text = (0,expect_body/* textOf */.b)(exchange);
    return named('body', text.difference ?? (0,expect_matcher/* differenceOfAny */.b0)(body, [text.value], 'text'));
}
/** The body is read once for all of them, and only if there is one. */
async function jsonMismatches(exchange, { json, schema }) {
    const paths = Object.entries(json);
    if (paths.length === 0 && schema === undefined)
        return NONE;
    const read = (0,expect_body/* jsonOf */.o)(exchange);
    if (read.difference !== null)
        return named('body', read.difference);
    const document = paths.length === 0 ? null : await documentOf(read.value);
    return [
        ...paths.flatMap(([path, matcher]) => named(`json ${path}`, document?.difference(path, matcher) ?? null)),
        ...(schema === undefined ? [] : await schemaMismatches(schema, read.value, exchange.body.length)),
    ];
}
function optional(what, matcher, values) {
    return matcher === undefined ? NONE : named(what, (0,expect_matcher/* differenceOfAny */.b0)(matcher, values, 'value'));
}
function named(what, difference) {
    return difference === null ? NONE : [{ what, ...difference }];
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/progress.js
var http_progress = __webpack_require__(28195);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template.js
var template = __webpack_require__(37439);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/proxy.js
var run_proxy = __webpack_require__(12367);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/request.js


/** A step, with nothing left to fill in, as the request that it means; `url` is where its own leads to. */
function requestOf(step, url, surroundings) {
    const { network, pins, timeoutMs, signal, connections } = surroundings;
    const body = step.body === undefined ? null : encoded(step.body);
    const host = (0,place/* hostOf */.w4)(url);
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
    return `${step.method} ${url === null ? step.url : (0,place/* shown */.SP)(url)}`;
}
function encoded(body) {
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







async function stepsOf(check, surroundings, pins, endAt, onStep = () => { }) {
    const { clock } = surroundings.ports;
    let variables = {};
    let answered = false;
    let last = null;
    let index = 0;
    for (const step of check.steps) {
        const timeoutMs = Math.min(check.pace.timeoutMs, Math.ceil(endAt - clock.now()));
        // Each step may need what the one before it captured.
        // oxlint-disable-next-line no-await-in-loop
        const { end, values } = await stepEnd(step, variables, { ...surroundings, pins, timeoutMs });
        if (values !== undefined)
            variables = { ...variables, ...values };
        answered ||= end.answered;
        last = { ...end, answered, step: index, secrets: NO_SECRETS };
        onStep(index, last);
        if (last.kind !== 'passed')
            break;
        index += 1;
    }
    if (last === null)
        throw new TypeError('a check needs at least one step');
    const secrets = capturedSecrets(check, variables);
    return secrets.length === 0 ? last : { ...last, secrets };
}
const NO_SECRETS = [];
/** An attempt that came no further than the name service. */
function notFound(hosts, failure) {
    const request = `look-up of ${hosts.join(', ')}`;
    return { ...unanswered(request, failure), step: 0, secrets: [] };
}
async function stepEnd(written, variables, pass) {
    const filled = (0,template/* fill */.G)(written, variables, pass.env);
    const step = filled.ok ? filled.step : written;
    const url = step.kind === 'tcp' ? null : URL.parse(step.url, pass.target);
    const request = describe(step, url);
    if (!filled.ok)
        return { end: notSent(request, filled.mismatches) };
    if (pass.timeoutMs <= 0)
        return { end: unanswered(request, TOO_LATE) };
    if (step.kind === 'tcp')
        return { end: await tcpEnd(step, request, pass) };
    if (url === null)
        return { end: notSent(request, [{ what: 'url', expected: 'a web address', found: step.url }]) };
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
        return { end: unanswered(request, reply.failure) };
    const { exchange } = reply;
    const { timing } = exchange;
    const elsewhere = pass.isIdentity || Object.hasOwn(pass.pins, (0,place/* hostOf */.w4)(url)) ? offHost(exchange, url, step) : [];
    const judged = await judge(exchange, step.expect);
    const isCaptured = Object.keys(step.capture).length > 0;
    const { values, mismatches: missing } = isCaptured ? await capture(exchange, step.capture) : NOTHING_CAPTURED;
    const mismatches = elsewhere.concat(judged, missing);
    const kind = mismatches.length === 0 ? 'passed' : 'failed';
    return { end: { kind, request, timing, exchange, mismatches, failure: null, answered: true }, values };
}
/** Of most steps. */
const NOTHING_CAPTURED = { values: {}, mismatches: [] };
function offHost({ url, redirects }, asked, { expect }) {
    if (expect.redirects?.url !== undefined)
        return [];
    const host = (0,place/* hostOf */.w4)(asked);
    const other = [...redirects.map(({ to }) => to), url]
        .map((each) => new URL(each))
        .find((each) => (0,place/* hostOf */.w4)(each) !== host);
    if (other === undefined)
        return [];
    return [{ what: 'redirects url', expected: `an answer of ${host}`, found: (0,place/* shown */.SP)(other) }];
}
const TOO_LATE = {
    kind: 'timeout',
    reason: 'the deadline left no time to ask',
    timing: http_progress/* NO_TIMING */.N,
    answered: false,
};
function unanswered(request, failure) {
    const { timing, answered } = failure;
    return { kind: 'no-answer', request, timing, exchange: null, mismatches: [], failure, answered };
}
/** What cannot be filled in is not sent: nothing was answered, and the network is not at fault. */
function notSent(request, mismatches) {
    return { kind: 'failed', request, timing: http_progress/* NO_TIMING */.N, exchange: null, mismatches, failure: null, answered: false };
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
    const connections = new http_connections/* Connections */.U();
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
    const mismatches = steps.flatMap((step, index) => step.kind === 'http' ? (0,sample/* judgeSample */.K)(requests[index], step.expect) : []);
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
            return noAddress(host);
        // The name service turns its answers round.
        addresses.set(host, each.toSorted());
    }
    return waysOf(addresses);
}
function noAddress(host) {
    return { kind: 'dns', reason: `${host} has no address`, timing: http_progress/* NO_TIMING */.N, answered: false };
}
function timedOut(failure, host) {
    return { ...failure, kind: 'timeout', reason: `timed out while looking up the addresses of ${host}` };
}
//# sourceMappingURL=lookUp.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/check.js






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
        if (this.#check.pace.initialDelayMs > 0)
            await this.#sleep(this.#check.pace.initialDelayMs);
        while (!this.#run.signal.aborted) {
            // Each round follows from the one before it.
            // oxlint-disable-next-line no-await-in-loop
            if (this.#hosts.length > 0)
                await this.#lookUp();
            else if (this.#lanes.size === 0)
                this.#join([{}]);
            const open = this.#open();
            if (open.length === 0)
                break;
            const now = this.#now();
            const due = open.filter(([key, { dueAt }]) => key !== LOOK_UP && dueAt <= now);
            // oxlint-disable-next-line no-await-in-loop
            await Promise.all(due.map(([key, lane]) => this.#ask(key, lane)));
            const waitMs = this.#nextDueAt() - this.#now();
            // oxlint-disable-next-line no-await-in-loop
            if (waitMs > 0)
                await this.#sleep(waitMs);
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
        const lanes = new Map();
        for (const pins of ways) {
            const label = labelOf(pins) ?? '';
            lanes.set(label, before.get(label) ?? newLane(pins));
        }
        this.#lanes = lanes;
        if (before.size === 0)
            return;
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
    /** When the next round begins, in milliseconds since 1970; 0 when all have ended. */
    #nextDueAt() {
        const dues = this.#open().map(([, { dueAt }]) => dueAt);
        return dues.length === 0 ? 0 : Math.min(...dues);
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
    #sleep(ms) {
        return this.#run.ports.clock.sleep(ms, this.#run.signal);
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/send.js + 6 modules
var send = __webpack_require__(80070);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connect.js
var connect = __webpack_require__(16764);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/fault.js
var fault = __webpack_require__(85046);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/limit.js + 1 modules
var limit = __webpack_require__(32943);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/tcp.js




/** Connects, and closes at once: whether anybody accepts connections. Never throws. */
async function connectTcp(request) {
    const progress = new http_progress/* Progress */.k();
    try {
        const address = await (0,limit/* within */.u)(request, progress, async (life) => {
            const socket = await (0,connect/* connect */.N)(request, progress, life);
            return socket.remoteAddress ?? request.address ?? request.host;
        });
        return { ok: true, address, timing: progress.timing() };
    }
    catch (error) {
        return { ok: false, failure: progress.failure((0,fault/* asFault */.P)(error)) };
    }
}
//# sourceMappingURL=tcp.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connectFaults.js
var connectFaults = __webpack_require__(50441);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/resolve.js



async function addressesOf(host, network, signal, ask = askSystem) {
    const wanted = Object.hasOwn(network.resolve, host) ? network.resolve[host] : undefined;
    if (wanted !== 'all')
        return wanted ?? [];
    const progress = new http_progress/* Progress */.k();
    const { promise: stopped, reject: stop } = Promise.withResolvers();
    const onAbort = () => stop(new fault/* Fault */.v('stopped', `stopped while looking up the addresses of ${host}`));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    try {
        const addresses = await Promise.race([stopped, ask(host)]);
        return [...new Set(addresses.map(({ address }) => address))];
    }
    catch (error) {
        return progress.failure(error instanceof fault/* Fault */.v ? error : (0,connectFaults/* faultOfLookup */.C)(error, host));
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




/** Never changes, and is worked out anew each time that it is asked for. */
const { timeOrigin } = performance;
const systemClock = {
    now: () => timeOrigin + performance.now(),
    async sleep(ms, signal) {
        // Only an abort rejects it, and whoever waits looks at the signal next.
        await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
    },
};
const realPorts = { send: send/* send */.t, connectTcp: connectTcp, addressesOf: addressesOf, clock: systemClock, random: Math.random };
//# sourceMappingURL=ports.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/run/suite.js






const CONCURRENCY = 10;
/** So many times the identity is asked again, at least: behind a balancer, one answer may be the luck of the draw. */
const ASKED_AGAIN = 3;
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

__webpack_require__.d(__webpack_exports__, {
  Bq: () => (/* binding */ verdictOfCheck),
  Hn: () => (/* binding */ verdictOfAddress),
  gf: () => (/* binding */ whyOf),
  xw: () => (/* binding */ verdictOfSuite)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14328);
var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86626);


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

/***/ 37439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fill),
  p: () => (/* binding */ hasPlaceholders)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77072);
var _template_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97352);
var _template_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53190);



function fill(step, variables, env) {
    if (step.kind === 'tcp' || !hasPlaceholders(step))
        return { ok: true, step };
    const mismatches = [];
    const filled = filledStep(step, filler(variables, env, mismatches));
    return mismatches.length === 0 ? { ok: true, step: filled } : { ok: false, mismatches };
}
/** By step, since most of them have none and are sent again and again. */
const known = new WeakMap();
/** Whether there may be a `{{name}}` anywhere in it. */
function hasPlaceholders(step) {
    const before = known.get(step);
    if (before !== undefined)
        return before;
    const found = JSON.stringify(step).includes('{{');
    known.set(step, found);
    return found;
}
function filledStep(step, put) {
    const { body, auth, expect } = step;
    const header = (value, name) => put(value, `header ${name}`, _template_places_js__WEBPACK_IMPORTED_MODULE_0__/* .inHeader */ .Zx);
    const matchers = (given, what) => mapped(given, (matcher, name) => inMatcher(matcher, put, `expected ${what} ${name}`));
    const one = (matcher, what) => inMatcher(matcher, put, `expected ${what}`);
    return {
        ...step,
        url: put(step.url, 'url', _template_places_js__WEBPACK_IMPORTED_MODULE_0__/* .inUrl */ .Hc),
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
        ? { ...auth, token: put(auth.token, 'bearer token', _template_places_js__WEBPACK_IMPORTED_MODULE_0__/* .inHeader */ .Zx) }
        : {
            ...auth,
            username: put(auth.username, 'user name'),
            password: put(auth.password, 'password'),
        };
}
function inMatcher(matcher, put, what) {
    const { matches, ...others } = matcher;
    return { ...inJson(others, put, what), ...(matches !== undefined && { matches: put(matches, what, _template_places_js__WEBPACK_IMPORTED_MODULE_0__/* .inPattern */ .UP) }) };
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
    return (text, what, place) => (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .replacePlaceholders */ .Lb)(text, ({ name, offset }) => {
        const value = valueOf(name, variables, env);
        if (value === undefined) {
            mismatches.push({ what, ...unknownName(name, variables, env) });
            return null;
        }
        const put = place === undefined ? { text: value } : place(value, text.slice(0, offset));
        if (put.refused !== undefined) {
            mismatches.push({ what, expected: put.refused, found: `something else in {{${name}}}` });
        }
        return put.text ?? null;
    });
}
function valueOf(name, variables, env) {
    return Object.hasOwn(variables, name) ? variables[name] : (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .valueInEnvironment */ .aL)(name, env);
}
/** Names that are listed. */
const MOST_NAMES = 10;
/** Names what is known; of the environment, which holds much, only what was probably meant. */
function unknownName(name, variables, env) {
    const captured = Object.keys(variables);
    const listed = captured.slice(0, MOST_NAMES).join(', ') + (captured.length > MOST_NAMES ? ', …' : '');
    const near = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .w)(name, [...captured, ...Object.keys(env).map((each) => `env.${each}`)]);
    const hint = near === null ? '' : `; did you mean {{${near}}}?`;
    const expected = (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(name) !== null
        ? 'a variable of the environment that is set'
        : `a captured value (${captured.length === 0 ? 'none is known' : `known: ${listed}`}), or {{env.NAME}}`;
    return { expected, found: `{{${name}}}${hint}` };
}
//# sourceMappingURL=template.js.map

/***/ }),

/***/ 53190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (/* binding */ inUrl),
  UP: () => (/* binding */ inPattern),
  Zx: () => (/* binding */ inHeader)
});
var _http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29440);

/** In what node:http sends. */
const inHeader = (value) => _http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_VALUE */ .cw.test(value)
    ? { text: value }
    : { refused: 'a value without line breaks, control characters and characters beyond U+00FF' };
/** Letters, digits and `_` mean themselves in a regular expression with the flag u; so does any code point as `\u{…}`. */
const inPattern = (value) => ({
    text: value.replaceAll(/[^\p{L}\p{N}_]/gu, (each) => `\\u{${each.codePointAt(0).toString(16)}}`),
});
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

/***/ })

};
