export const id = 874;
export const ids = [874];
export const modules = {

/***/ 24984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* reexport safe */ _http_connect_js__WEBPACK_IMPORTED_MODULE_0__.N),
  createJournal: () => (/* reexport safe */ _journal_journal_js__WEBPACK_IMPORTED_MODULE_3__.s),
  lastSuccessfulRelease: () => (/* reexport safe */ _journal_history_js__WEBPACK_IMPORTED_MODULE_2__.G),
  useProxies: () => (/* reexport safe */ _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__.U)
});
var _http_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45704);
var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42005);
var _journal_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(148);
var _journal_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96756);

















//# sourceMappingURL=index.js.map

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

/***/ })

};
