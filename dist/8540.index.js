export const id = 8540;
export const ids = [8540];
export const modules = {

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

/***/ 34134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ planKeys)
});
/** Shared by the blocks `canary` and `blue-green`. */
const blockKeys = {
    enabled: [],
    'health-check-endpoint': [],
    'health-check-timeout': [],
    'rollback-threshold': [],
};
const planKeys = {
    plan: {
        strategy: [],
        stages: [],
        criteria: ['success-criteria'],
        deadline: [],
        'on-failure': [],
        'on-no-traffic': [],
        'on-cancel': [],
        rollback: [],
        analysis: [],
        'blue-green': ['bluegreen'],
        canary: [],
    },
    stage: {
        name: [],
        weight: ['traffic-percentage', 'percentage'],
        bake: ['duration'],
        max: [],
        criteria: ['success-criteria'],
    },
    canary: { ...blockKeys, stages: [] },
    'blue-green': { ...blockKeys, stages: ['traffic-shift'] },
    rollback: { triggers: [], strategy: [], notifications: ['notification'] },
    notification: { slack: [], email: [] },
    analysis: {
        alpha: [],
        dispersion: [],
        'min-requests': [],
        'warm-up': ['warmup'],
        window: [],
        regression: [],
    },
};
//# sourceMappingURL=keys.js.map

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

/***/ 98540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  I: () => (/* binding */ readPlanParts)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/criterion.js
var criteria_criterion = __webpack_require__(5733);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/operators.js
var operators = __webpack_require__(25179);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/print.js
var print = __webpack_require__(42049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/contradictions.js



function contradictions(criteria) {
    return criteria.flatMap((first, at) => criteria.slice(at + 1).flatMap((second, distance) => {
        const message = contradiction(first, second);
        return message === null ? [] : [{ indexes: [at, at + 1 + distance], message }];
    }));
}
function contradiction(first, second) {
    const [firstCovers, secondCovers] = [covers(first, second), covers(second, first)];
    const [one, other] = [`\`${(0,print/* printCriterion */.d)(first)}\``, `\`${(0,print/* printCriterion */.d)(second)}\``];
    if ((0,criteria_criterion/* roleOf */.k)(first) === (0,criteria_criterion/* roleOf */.k)(second)) {
        if (firstCovers && secondCovers)
            return `${one} and ${other} say the same: keep one of them`;
        if (firstCovers)
            return `${other} can never matter beside ${one}: remove it, or make it stricter`;
        return secondCovers ? `${one} can never matter beside ${other}: remove it, or make it stricter` : null;
    }
    // `< 1%` and `>= 1%` agree: what does not hold triggers
    if (firstCovers === secondCovers)
        return null;
    const [stricter, looser] = firstCovers ? [first, second] : [second, first];
    return (0,criteria_criterion/* roleOf */.k)(stricter) === 'trigger'
        ? `\`${(0,print/* printCriterion */.d)(stricter)}\` rolls back what \`${(0,print/* printCriterion */.d)(looser)}\` accepts: let the trigger begin there, or above`
        : null;
}
/** Whether the one is in breach whenever the other is. */
function covers(one, other) {
    if (one.limit.kind !== other.limit.kind || !isStricter(one, other))
        return false;
    const [a, b] = [breachOf(one), breachOf(other)];
    return a.from < b.from || (a.from === b.from && (a.reached || !b.reached));
}
/** Where the breach begins: with the limit itself, or right after it. Of whole numbers, right after is one more. */
function breachOf({ operator, limit }) {
    const reached = (0,operators/* reaches */.O6)(operator);
    switch (limit.kind) {
        case 'count':
            return { from: reached ? limit.count : limit.count + 1, reached: true };
        case 'share':
            return { from: limit.share, reached };
        case 'duration':
            return { from: limit.ms, reached };
        default:
            return { from: limit.factor, reached };
    }
}
/** Whether the one's measure is the other's, or never below it: p99 beside p95, slower than 1s beside slower than 2s. */
function isStricter({ subject: one, limit }, { subject: other }) {
    // two measures have two baselines
    const comparable = limit.kind !== 'of-baseline';
    if (one.kind === 'response-time' && other.kind === 'response-time') {
        return one.quantile === other.quantile || (comparable && one.quantile > other.quantile);
    }
    if (one.kind === 'slow-rate' && other.kind === 'slow-rate') {
        return one.edgeMs === other.edgeMs || (comparable && one.edgeMs < other.edgeMs);
    }
    return one.kind === other.kind;
}
//# sourceMappingURL=contradictions.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/bounds.js
var bounds = __webpack_require__(26823);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/spelling.js
var spelling = __webpack_require__(93148);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/fields.js




/** What is wrong, at its place. */
function findingAt({ path, offset }, message) {
    return { message, path, ...(offset === undefined ? {} : { offset }) };
}
/** The text, without space around it; anything else, and an empty one, is reported. */
function textOf(field, report) {
    if (typeof field.value === 'string' && field.value.trim() !== '')
        return field.value.trim();
    return wrong(field, 'a text', report);
}
function booleanOf(field, report) {
    return typeof field.value === 'boolean' ? field.value : wrong(field, 'true or false', report);
}
/** A number that passes the test. */
function numberOf(field, what, fits, report) {
    const { value } = field;
    return typeof value === 'number' && fits(value) ? value : wrong(field, what, report);
}
/** A share of something in per cent, `5` or `"5%"`: over 0 up to 100. */
function percentageOf(field, report) {
    const { value } = field;
    const text = typeof value === 'string' ? /^(\d{1,9}(?:\.\d{1,9})?)%?$/.exec(value.trim())?.[1] : undefined;
    const percentage = typeof value === 'number' ? value : Number(text);
    return percentage > 0 && percentage <= 100 ? percentage : wrong(field, 'a percentage over 0 up to 100', report);
}
/** A duration as text, or as a number of seconds; in milliseconds, up to 14 days. */
function durationOf(field, report) {
    const { value } = field;
    const ms = typeof value === 'number' ? secondsToMs(value) : typeof value === 'string' ? (0,duration/* parseDuration */.E)(value) : null;
    if (ms === null)
        return wrong(field, 'a time such as 10m, 90s or 1h30m, or a number of seconds', report);
    if (ms > bounds/* LONGEST_MS */.c)
        return wrong(field, `a time up to ${(0,duration/* formatDuration */.a)(bounds/* LONGEST_MS */.c)}`, report);
    return ms;
}
function secondsToMs(seconds) {
    const ms = Math.round(seconds * 1_000);
    return seconds >= 0 && Number.isSafeInteger(ms) ? ms : null;
}
/** One of a few words, however it is spelt. */
function choiceOf(field, allowed, report) {
    const { value, path } = field;
    if (typeof value !== 'string')
        return wrong(field, `one of ${allowed.join(', ')}`, report);
    const chosen = allowed.find((each) => each === (0,spelling/* canonical */.$N)(value.trim()));
    if (chosen !== undefined)
        return chosen;
    const suggestion = (0,suggest/* meant */.w)(value, allowed);
    const help = suggestion === null ? `one of ${allowed.join(', ')}` : `did you mean ${suggestion}?`;
    report({ path, offset: 0 }, `${nameOf(path)} cannot be ${shown(value)}: ${help}`);
    return undefined;
}
/** The entries of a list, or the value alone when it is none. */
function entriesOf({ value, path }) {
    if (!Array.isArray(value))
        return [{ value, path }];
    return value.map((each, index) => ({ value: each, path: [...path, index] }));
}
function objectOf(field, what, report) {
    return isObject(field.value) ? field.value : wrong(field, what, report);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Reports a value that is not what was expected. */
function wrong({ value, path }, expected, report) {
    report({ path, offset: 0 }, `${nameOf(path)} must be ${expected}, not ${shown(value)}`);
}
/** The nearest key: an entry of a list goes by the list's name. */
function nameOf(path) {
    const key = path.findLast((part) => typeof part === 'string');
    return key === undefined ? 'the plan' : `\`${(0,spelling/* shortened */.vI)(key)}\``;
}
function shown(value) {
    if (value === null || value === undefined || value === '')
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'an object';
    return `\`${(0,spelling/* shortened */.vI)(typeof value === 'string' ? value : `${value}`)}\``;
}
//# sourceMappingURL=fields.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/checkBaseline.js


/** Whether criteria that compare with the stable release have one to compare with. At 100% nothing serves beside. */
function checkBaseline({ course, criteria }) {
    if (course === null)
        return { problems: [], warnings: [] };
    const comparing = criteria.find((group) => group.criteria.some(criteria_criterion/* needsBaseline */.Z));
    const blind = course.stages.filter((stage) => !hasBaseline(stage) && onlyCompares(stage, criteria));
    if (course.stages.some(hasBaseline))
        return { problems: [], warnings: blind.map(unjudged) };
    const reason = reasonOf(course);
    if (comparing === undefined)
        return { problems: blind.map((stage) => never(stage.criteria ?? stage, reason)), warnings: [] };
    const finding = never(comparing, reason);
    return blind.length > 0 || course.strategy === 'rolling'
        ? { problems: [finding], warnings: [] }
        : { problems: [], warnings: [finding] };
}
/** A weight that could not be read is taken for one with a baseline: it was reported. */
function hasBaseline({ weight }) {
    return weight !== 100;
}
function onlyCompares({ criteria: own }, groups) {
    const all = [...groups.flatMap((group) => group.criteria), ...(own?.criteria ?? [])];
    return all.length > 0 && all.every(criteria_criterion/* needsBaseline */.Z);
}
function reasonOf({ strategy }) {
    return strategy === 'rolling'
        ? '`rolling` leaves the weights to the platform, so the two cannot be told apart'
        : 'no stage is below 100%, so none serves beside the candidate';
}
function never(place, reason) {
    const message = `what is compared with the stable release can never be judged: ${reason}. Add a limit of its own, such as error-rate < 1%`;
    return findingAt(place, message);
}
function unjudged(stage) {
    const { name, weight } = stage;
    const message = `at stage ${name === undefined ? `${weight}%` : `\`${name}\``} nothing is judged: all criteria compare with the stable release, which serves nothing then`;
    return findingAt(stage, message);
}
//# sourceMappingURL=checkBaseline.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/checkCriteria.js





/** Whether every stage is judged, by criteria that agree and that have a baseline where they need one. */
function checkCriteria(draft) {
    if (draft.noCriteria !== undefined)
        return { problems: needless(draft), warnings: [] };
    const baseline = checkBaseline(draft);
    const between = betweenGroups(draft.criteria);
    return {
        problems: [...ungated(draft), ...between.problems, ...ofStages(draft), ...baseline.problems],
        warnings: [...between.warnings, ...baseline.warnings],
    };
}
/** All criteria without twins: a trigger may be named in two blocks. */
function withoutTwins(criteria) {
    const printed = criteria.map(print/* printCriterion */.d);
    return criteria.filter((_, index) => printed.indexOf(printed[index]) === index);
}
/** Criteria beside `criteria: none`. */
function needless({ criteria, course }) {
    const message = '`criteria: none` says that nothing is judged, but here are criteria: keep one of them';
    return [...criteria, ...groupsOf(course)].map(({ path }) => ({ path, message }));
}
/** The criteria of stages, each group once: two stages may share one. */
function groupsOf(course) {
    return [...new Set(course?.stages.flatMap((stage) => stage.criteria ?? []))];
}
/** Stages that nothing would keep from going on. Criteria that could not be read count: they were reported. */
function ungated({ path, criteria, course }) {
    if (criteria.length > 0)
        return [];
    const stages = course?.stages ?? [];
    const open = stages.filter((stage) => stage.criteria === undefined);
    const help = 'give `criteria` such as error-rate < 1%, or say `criteria: none`';
    if (open.length === stages.length)
        return [{ path, message: `nothing would be judged: ${help}` }];
    return open.map((stage) => findingAt(stage, `this stage, ${stage.weight}%, would not be judged: ${help}`));
}
/** What the criteria of the plan, of its rollback and of its blocks say against one another; each group was checked. */
function betweenGroups(groups) {
    const all = groups.flatMap((group) => group.criteria.map((criterion) => ({ criterion, group })));
    const clashes = contradictions(all.map(({ criterion }) => criterion)).flatMap(({ indexes: [one, other], message }) => {
        const [first, second] = [all[one], all[other]];
        if (first.group === second.group || isTwin(first.criterion, second.criterion))
            return [];
        return [
            { finding: findingAt(second.group, message), opposed: (0,criteria_criterion/* roleOf */.k)(first.criterion) !== (0,criteria_criterion/* roleOf */.k)(second.criterion) },
        ];
    });
    const those = (opposed) => clashes.filter((clash) => clash.opposed === opposed).map(({ finding }) => finding);
    return { problems: those(true), warnings: those(false) };
}
function isTwin(one, other) {
    return (0,print/* printCriterion */.d)(one) === (0,print/* printCriterion */.d)(other);
}
/** Triggers of the plan that roll back what a stage accepts, and the other way round. A stage may well be stricter. */
function ofStages({ criteria, course }) {
    const common = withoutTwins(criteria.flatMap((group) => group.criteria));
    return groupsOf(course).flatMap(({ path, criteria: own }) => contradictions([...common, ...own])
        .filter(({ indexes: [one, other] }) => one < common.length && other >= common.length)
        .filter(({ indexes: [one, other] }) => (0,criteria_criterion/* roleOf */.k)(common[one]) !== (0,criteria_criterion/* roleOf */.k)(own[other - common.length]))
        .map(({ message }) => ({ path, message })));
}
//# sourceMappingURL=checkCriteria.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/checkStages.js

/** Whether the stages go together, and with the strategy: order of weights, the last one, names. */
function checkStages({ course }) {
    if (course === null)
        return { problems: [], warnings: [] };
    const { stages } = course;
    return {
        problems: [...misfit(course), ...disordered(stages), ...incomplete(course), ...namesakes(stages)],
        warnings: [],
    };
}
/** Stages that the strategy has no use for. */
function misfit({ strategy, stages, written }) {
    if (written === undefined)
        return [];
    if (strategy === 'rolling') {
        return [findingAt(written, '`rolling` leaves the weights to the platform: remove the stages, or use canary')];
    }
    if (strategy !== 'all-at-once' || stages.length <= 1)
        return [];
    return [findingAt(written, `\`all-at-once\` has one stage, not ${stages.length}: use canary, or give 100 alone`)];
}
function disordered(stages) {
    return stages.flatMap((stage, index) => {
        const before = stages[index - 1]?.weight ?? null;
        if (stage.weight === null || before === null || stage.weight > before)
            return [];
        return [findingAt(stage, `weights must rise, but ${stage.weight} follows ${before}`)];
    });
}
function incomplete({ stages, written }) {
    const last = stages.at(-1);
    if (written === undefined || last === undefined || last.weight === null || last.weight === 100)
        return [];
    const message = `the last stage must be 100, not ${last.weight}: add 100, at which the candidate has all traffic`;
    return [findingAt(last, message)];
}
function namesakes(stages) {
    return stages.flatMap(({ name, path }, index) => {
        if (name === undefined || !stages.slice(0, index).some((other) => other.name === name))
            return [];
        return [{ path: [...path, 'name'], message: `two stages are called \`${name}\`: give each its own name` }];
    });
}
//# sourceMappingURL=checkStages.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/checkTimes.js



/** What a rollout may take beside its bake times: waiting for capacity, shifting, promoting. In milliseconds. */
const ALLOWANCE_MS = 30 * 60_000;
/** The deadline of a plan that does not say: the most that its stages may take, and half an hour; up to 14 days. */
function deadlineOf(bakes) {
    return Math.min(total(bakes.map(({ maxMs }) => maxMs)) + ALLOWANCE_MS, bounds/* LONGEST_MS */.c);
}
/** Whether the times go together: bake times within the deadline, windows and warm-up within bake times. */
function checkTimes(draft) {
    const bakes = draft.course?.stages.map(({ bake }) => bake).filter((bake) => bake !== null) ?? [];
    const unjudged = draft.noCriteria !== undefined || bakes.length === 0;
    const warmUp = unjudged || draft.course?.stages[0]?.bake === null ? null : longWarmUp(draft, bakes[0]);
    return {
        problems: [...late(draft, bakes), ...(warmUp?.wrong ? [warmUp.finding] : [])],
        warnings: [...(warmUp?.wrong === false ? [warmUp.finding] : []), ...(unjudged ? [] : longWindow(draft, bakes))],
    };
}
function late({ deadline, path }, bakes) {
    const leastMs = total(bakes.map(({ minMs }) => minMs));
    const least = (0,duration/* formatDuration */.a)(leastMs);
    if (deadline !== undefined && deadline.ms < leastMs) {
        const message = `the deadline, ${(0,duration/* formatDuration */.a)(deadline.ms)}, comes before the stages can end: they take at least ${least}`;
        return [{ path: deadline.path, offset: 0, message }];
    }
    if (leastMs <= bounds/* LONGEST_MS */.c)
        return [];
    return [{ path, message: `the stages take at least ${least}; a plan may take ${(0,duration/* formatDuration */.a)(bounds/* LONGEST_MS */.c)}` }];
}
/** The warm-up counts from the candidate's first traffic, so it falls into the first stage. */
function longWarmUp({ analysis, analysisAt }, first) {
    const { warmUpMs } = analysis;
    const [warmUp, least, most] = [warmUpMs, first.minMs, first.maxMs].map(duration/* formatDuration */.a);
    if (warmUpMs > 0 && warmUpMs >= first.maxMs) {
        const message = `the warm-up, ${warmUp}, lasts as long as the first stage may, ${most}: nothing of it would ever be judged`;
        return { wrong: true, finding: findingAt(analysisAt, message) };
    }
    if (warmUpMs <= first.minMs)
        return null;
    const message = `the warm-up, ${warmUp}, is longer than the first stage's least time, ${least}: that stage will take longer`;
    return { wrong: false, finding: findingAt(analysisAt, message) };
}
/** Stages that can end before a window of counts is closed. One warning for all of them. */
function longWindow({ analysis, analysisAt }, bakes) {
    const shortest = Math.min(...bakes.map(({ minMs }) => minMs));
    if (analysis.windowMs <= shortest)
        return [];
    const message = `a window of counts, ${(0,duration/* formatDuration */.a)(analysis.windowMs)}, is longer than a stage's least time, ${(0,duration/* formatDuration */.a)(shortest)}: that stage will take longer`;
    return [findingAt(analysisAt, message)];
}
function total(durations) {
    return durations.reduce((sum, ms) => sum + ms, 0);
}
//# sourceMappingURL=checkTimes.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/check.js



/** Judges what concerns more than one part of a plan: all problems at once. What could not be read is passed over. */
function checkPlan(draft) {
    const checks = [checkStages(draft), checkTimes(draft), checkCriteria(draft)];
    const problems = checks.flatMap((checked) => checked.problems);
    const warnings = checks.flatMap((checked) => checked.warnings);
    return { plan: problems.length === 0 ? planOf(draft) : null, problems, warnings };
}
function planOf({ course, criteria, deadline, analysis, policies }) {
    const stages = course?.stages.flatMap(({ name, weight, bake, criteria: own }) => {
        if (weight === null || bake === null)
            return [];
        return [{ ...(name === undefined ? {} : { name }), weight, bake, criteria: own?.criteria ?? [] }];
    });
    if (course === null || stages === undefined || stages.length !== course.stages.length)
        return null;
    return {
        strategy: course.strategy,
        stages,
        criteria: withoutTwins(criteria.flatMap((group) => group.criteria)),
        deadlineMs: deadline?.ms ?? deadlineOf(stages.map(({ bake }) => bake)),
        analysis,
        ...policies,
    };
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/tokens.js
var criteria_tokens = __webpack_require__(87038);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/measures.js



const names = {
    'error-rate': 'error-rate',
    errors: 'error-rate',
    'failure-rate': 'error-rate',
    'success-rate': 'success-rate',
    availability: 'success-rate',
    'response-time': 'response-time',
    latency: 'response-time',
    'request-duration': 'response-time',
    'slow-rate': 'slow-rate',
    'health-check-failures': 'health-check-failures',
};
/** What can be measured, for messages. */
const known = 'error-rate, success-rate, response-time, p95, slow-rate(500ms) or health-check-failures';
const EDGE_EXPECTED = 'expected in brackets the time from which on a request is slow: slow-rate(500ms)';
const letters = (name) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
/** What these tokens name: words in any spelling, with a quantile among them or an edge behind them. */
function measureOf(text, tokens) {
    const opening = tokens.findIndex((token) => token.text === '(');
    const name = opening < 0 ? tokens : tokens.slice(0, opening);
    const at = quantileAt(name);
    const words = at < 0 ? name : name.toSpliced(at, 2);
    const spelled = words.map((word) => word.lower).join('');
    const kind = spelled === '' && at >= 0
        ? 'response-time'
        : Object.entries(names).find(([each]) => letters(each) === spelled)?.[1];
    if (kind === undefined)
        return unknown(text, tokens, words);
    const quantile = at < 0 ? null : quantileOf(name[at + 1]);
    if (quantile instanceof criteria_tokens/* Fault */.vC)
        return quantile;
    if (quantile !== null && kind !== 'response-time') {
        return (0,criteria_tokens/* faultOf */.Kl)(name.slice(at, at + 2), `\`${(0,criteria_tokens/* written */.Mp)(text, words)}\` has no quantile; only response-time has`);
    }
    if (opening >= 0 && kind !== 'slow-rate') {
        return (0,criteria_tokens/* faultOf */.Kl)(tokens.slice(opening), `\`${(0,criteria_tokens/* written */.Mp)(text, name)}\` takes nothing in brackets; only slow-rate does`);
    }
    const edgeMs = opening < 0 ? null : edgeOf(text, tokens.slice(opening));
    if (edgeMs instanceof criteria_tokens/* Fault */.vC)
        return edgeMs;
    return { kind, quantile, edgeMs };
}
/** What a key names. */
function measureOfKey(key) {
    const text = key.slice(0, criteria_tokens/* LONGEST */.zP);
    const tokens = (0,criteria_tokens/* tokensOf */.k8)(text);
    return tokens.length > 0 ? measureOf(text, tokens) : new criteria_tokens/* Fault */.vC(`expected what is measured: ${known}`, 0, 0);
}
/** Whether these are two names of one thing, such as `response-time` and `p95`. */
function sameMeasure(a, b) {
    const agree = (one, other) => one === null || other === null || one === other;
    return a.kind === b.kind && agree(a.quantile, b.quantile) && agree(a.edgeMs, b.edgeMs);
}
/** Where a `p` with its number stands, or -1. */
function quantileAt(tokens) {
    return tokens.findIndex((token, index) => token.lower === 'p' && tokens[index + 1]?.kind === 'number');
}
/** 0.95 of the `95` in `p95`. */
function quantileOf(number) {
    const share = Math.round(Number(number.text) * 100) / 10_000;
    if (share >= 0.5 && share <= 0.9999 && /^\d+(\.\d\d?)?$/.test(number.text))
        return share;
    return (0,criteria_tokens/* faultOf */.Kl)([number], `p${number.text} is no quantile: from p50 to p99.99, with at most two decimals`);
}
function edgeOf(text, brackets) {
    const within = brackets.slice(1, -1);
    const ms = brackets.at(-1)?.text === ')' ? (0,duration/* parseDuration */.E)((0,criteria_tokens/* written */.Mp)(text, within)) : null;
    return ms === null || ms === 0 ? (0,criteria_tokens/* faultOf */.Kl)(brackets, EDGE_EXPECTED) : ms;
}
/** Words of those who want to be told by an alarm. */
const OF_ALARMS = ['alarm', 'alarms', 'alert', 'alerts', 'critical', 'down', 'incident', 'incidents', 'outage'];
function unknown(text, tokens, words) {
    const given = (0,criteria_tokens/* written */.Mp)(text, words.length > 0 ? words : tokens);
    if (words.some(({ lower }) => OF_ALARMS.includes(lower))) {
        return (0,criteria_tokens/* faultOf */.Kl)(tokens, `\`${given}\` is not measured: that is for an alarm to tell, name it in \`alarms\``);
    }
    if (words[0]?.lower === 'and')
        return (0,criteria_tokens/* faultOf */.Kl)(words.slice(0, 1), `criteria stand one by one, separated by commas`);
    const near = (0,suggest/* meant */.w)(given, Object.keys(names));
    return (0,criteria_tokens/* faultOf */.Kl)(tokens, near === null
        ? `\`${given}\` is not measured: expected ${known}`
        : `\`${given}\` is not measured: is ${near} meant?`);
}
/** The measure as a criterion has it; p95 where no quantile is given. Without an edge, a slow-rate says nothing. */
function subjectOf({ kind, quantile, edgeMs }) {
    if (kind === 'success-rate')
        return { kind: 'error-rate' };
    if (kind === 'response-time')
        return { kind, quantile: quantile ?? 0.95 };
    if (kind !== 'slow-rate')
        return { kind };
    return edgeMs === null ? null : { kind, edgeMs };
}
//# sourceMappingURL=measures.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/limits.js
var limits = __webpack_require__(71984);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/expected.js




/** Where it is not said what is measured. */
function nameMissing({ tokens }) {
    return (0,criteria_tokens/* faultOf */.Kl)(tokens, `expected what is measured before it: ${known}`);
}
/** Where after the name, if there is one, no operator stands. */
function operatorMissing(text, name, rest, measure) {
    const [found] = rest;
    const equals = rest.slice(0, rest.findIndex(({ text: each }) => each !== '='));
    const amount = rest.slice(equals.length);
    if (measure !== null && amount[0]?.kind === 'number') {
        const meant = meantBy(measure, (0,criteria_tokens/* written */.Mp)(text, amount), equals.length > 0);
        if (equals.length > 0)
            return (0,criteria_tokens/* faultOf */.Kl)(equals, `expected <, <=, > or >=, not \`${(0,criteria_tokens/* written */.Mp)(text, equals)}\`: is ${meant} meant?`);
        if ((0,limits/* isOfShares */.gN)(measure.kind) && amount.length === 1)
            return (0,criteria_tokens/* faultOf */.Kl)(amount, `expected an operator and a unit: is ${meant} meant?`);
    }
    const after = name.length > 0 ? ` after \`${(0,criteria_tokens/* written */.Mp)(text, name)}\`` : '';
    const expected = measure === null
        ? `expected a criterion such as error-rate < 1%${found?.kind === 'number' ? `, not \`${(0,criteria_tokens/* written */.Mp)(text, rest)}\`` : ''}`
        : found?.kind === 'number'
            ? `expected <, <=, > or >= before \`${(0,criteria_tokens/* written */.Mp)(text, rest)}\``
            : `expected <, <=, > or >= and a limit such as ${limits/* examples */.K1[measure.kind]}${after}`;
    return found === undefined
        ? new criteria_tokens/* Fault */.vC(expected, text.trimEnd().length, 0)
        : (0,criteria_tokens/* faultOf */.Kl)([found], found.kind === 'number' ? expected : `${expected}, not \`${found.text}\``);
}
/** Where after the operator no limit begins. */
function limitMissing(text, measure, { tokens }, found) {
    const expected = `expected a limit such as ${limits/* examples */.K1[measure?.kind ?? 'error-rate']} after \`${(0,criteria_tokens/* written */.Mp)(text, tokens)}\``;
    return found === undefined
        ? new criteria_tokens/* Fault */.vC(expected, (0,criteria_tokens/* endOf */.pJ)(tokens.at(-1)), 0)
        : (0,criteria_tokens/* faultOf */.Kl)([found], `${expected}, not \`${found.text}\``);
}
/** An amount with the operator that goes with it, or several where it has no unit. */
function meantBy({ kind }, amount, exactly) {
    const number = Number(amount);
    const amounts = (0,limits/* isOfShares */.gN)(kind) && Number.isFinite(number) ? (0,limits/* sharesMeantBy */.Tz)(number) : [amount];
    const usual = kind === 'success-rate' || (kind === 'health-check-failures' && number > 0) ? '>=' : '<=';
    return amounts
        .map((each) => `\`${exactly ? usual : (0,limits/* sensible */.Sp)(kind, usual === '>=' ? '>' : '<', parseFloat(each))} ${each}\``)
        .join(' or ');
}
function wrongWay(text, { operator, tokens }, role, isCriterion) {
    const { offset, length } = (0,criteria_tokens/* faultOf */.Kl)(tokens, '');
    const withOperator = (other) => `${text.slice(0, offset)}${other}${text.slice(offset + length)}`.trim();
    const [opposite, beside] = [withOperator((0,operators/* mirror */.e7)(operator)), withOperator((0,operators/* toggled */.$M)((0,operators/* mirror */.e7)(operator)))];
    const turned = isCriterion(opposite) ? opposite : beside;
    return new criteria_tokens/* Fault */.vC(role === 'requirement'
        ? `\`${text.trim()}\` says when to roll back; expected what must hold: \`${turned}\``
        : `\`${text.trim()}\` says what must hold; expected when to roll back: \`${turned}\``, offset, length);
}
//# sourceMappingURL=expected.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/quantity.js



/** What is meant by `<= baseline`, in per cent of it: so much may be chance, or a cold cache. */
const TOLERANCE = 125;
/** What people write between two criteria that must both hold. */
const AND = ['and', '&', ';'];
/** Reads all of the tokens, of which the first is a number or of the words `of baseline`; null if it is neither. */
function quantityOf(text, tokens) {
    const isBare = baselineOf(tokens) > 0;
    const amount = isBare ? { unit: 'percent', number: TOLERANCE, used: 0 } : amountOf(text, tokens);
    if (amount === null || amount instanceof criteria_tokens/* Fault */.vC)
        return amount;
    let rest = tokens.slice(amount.used);
    let [ofBaseline, quantile] = [false, null];
    while (rest.length > 0) {
        const words = ofBaseline ? 0 : baselineOf(rest);
        const isQuantile = quantile === null && quantileAt(rest) === 0;
        if (words === 0 && !isQuantile)
            return leftOver(text, tokens, rest);
        if (isQuantile) {
            const read = quantileOf(rest[1]);
            if (read instanceof criteria_tokens/* Fault */.vC)
                return read;
            quantile = read;
        }
        ofBaseline ||= words > 0;
        rest = rest.slice(words > 0 ? words : 2);
    }
    const { unit, number } = amount;
    return { unit, number, ofBaseline, quantile, tokens };
}
/** How many of the first tokens say `baseline` or `of baseline`. */
function baselineOf(tokens) {
    const at = tokens[0]?.lower === 'of' ? 1 : 0;
    return tokens[at]?.lower === 'baseline' ? at + 1 : 0;
}
function amountOf(text, tokens) {
    const [first, second] = tokens;
    if (first?.kind !== 'number')
        return null;
    if (!/^\d+(\.\d{1,6})?$/.test(first.text))
        return (0,criteria_tokens/* faultOf */.Kl)([first], 'expected a number with at most six decimals');
    const number = Number(first.text);
    if (second?.text === '%' || second?.lower === 'percent')
        return { unit: 'percent', number, used: 2 };
    if (second?.lower === 'x')
        return { unit: 'times', number, used: 2 };
    if (!isUnit(tokens, 1))
        return { unit: 'none', number, used: 1 };
    let used = 2;
    while (tokens[used]?.kind === 'number' && isUnit(tokens, used + 1))
        used += 2;
    const given = (0,criteria_tokens/* written */.Mp)(text, tokens.slice(0, used));
    const ms = (0,duration/* parseDuration */.E)(given);
    return ms === null
        ? (0,criteria_tokens/* faultOf */.Kl)(tokens.slice(0, used), `\`${given}\` is no limit: expected one such as 1%, 500ms, 2s or 150% of baseline`)
        : { unit: 'ms', number: ms, used };
}
/** Whether a word that could be a unit stands here: one that does not begin a suffix. */
function isUnit(tokens, index) {
    const rest = tokens.slice(index);
    return rest[0]?.kind === 'word' && !AND.includes(rest[0].lower) && baselineOf(rest) === 0 && quantileAt(rest) !== 0;
}
function hintFor({ lower }) {
    if (AND.includes(lower))
        return '; criteria stand one by one, separated by commas';
    return lower === ',' ? '; decimals are written with a point, criteria one by one' : '';
}
function leftOver(text, tokens, rest) {
    const before = (0,criteria_tokens/* written */.Mp)(text, tokens.slice(0, tokens.length - rest.length));
    return (0,criteria_tokens/* faultOf */.Kl)(rest, `expected nothing more after \`${before}\`${hintFor(rest[0])}`);
}
//# sourceMappingURL=quantity.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/parse.js







function parseCriterion(text, context = {}) {
    const read = text.length > criteria_tokens/* LONGEST */.zP
        ? new criteria_tokens/* Fault */.vC(`expected at most ${criteria_tokens/* LONGEST */.zP} characters`, criteria_tokens/* LONGEST */.zP, text.length - criteria_tokens/* LONGEST */.zP)
        : criterionOf(text, context);
    if (!(read instanceof criteria_tokens/* Fault */.vC))
        return { ok: true, criterion: read };
    const { message, offset, length } = read;
    return { ok: false, error: { message, offset, length } };
}
function criterionOf(text, context) {
    const tokens = (0,criteria_tokens/* tokensOf */.k8)(text);
    const end = nameEnd(tokens);
    const name = tokens.slice(0, end);
    const isKey = end > 0 && tokens[end]?.text === ':';
    const rest = isKey ? unquoted(tokens.slice(end + 1)) : tokens.slice(end);
    const measure = measureAt(text, name, context.subject);
    if (measure instanceof criteria_tokens/* Fault */.vC)
        return measure;
    const comparison = (0,operators/* comparisonAt */.V2)(rest, 0) ?? implied(measure, isKey || end === 0, rest, context.role);
    if (comparison === null)
        return operatorMissing(text, name, rest, measure);
    const limit = rest.slice(comparison.tokens.length);
    const quantity = quantityOf(text, limit);
    if (quantity instanceof criteria_tokens/* Fault */.vC)
        return quantity;
    if (quantity === null)
        return limitMissing(text, measure, comparison, limit[0]);
    const measured = measure ?? (quantity.quantile === null ? null : { kind: 'response-time', quantile: null, edgeMs: null });
    if (measured === null)
        return nameMissing(comparison);
    const criterion = fit(measured, comparison.operator, quantity, name.length > 0 ? name : rest);
    if (criterion instanceof criteria_tokens/* Fault */.vC || context.role === undefined || (0,criteria_criterion/* roleOf */.k)(criterion) === context.role)
        return criterion;
    const { role, ...anyRole } = context;
    return wrongWay(text, comparison, role, (turned) => !(criterionOf(turned, anyRole) instanceof criteria_tokens/* Fault */.vC));
}
/** The criterion that the parts make, if they go together. */
function fit(measure, given, quantity, name) {
    const { kind } = measure;
    if (quantity.quantile !== null && kind !== 'response-time') {
        return (0,criteria_tokens/* faultOf */.Kl)(quantity.tokens, `${kind} has no quantile; only response-time has`);
    }
    const whole = { ...measure, quantile: quantity.quantile ?? measure.quantile };
    if (!sameMeasure(measure, whole))
        return (0,criteria_tokens/* faultOf */.Kl)(quantity.tokens, 'expected one quantile, not two');
    const operator = kind === 'success-rate' ? (0,operators/* mirror */.e7)(given) : given;
    const limit = (0,limits/* limitOf */.LF)(kind, operator, quantity);
    if (limit instanceof criteria_tokens/* Fault */.vC)
        return limit;
    const subject = subjectOf(whole);
    return subject === null ? (0,criteria_tokens/* faultOf */.Kl)(name, EDGE_EXPECTED) : { subject, operator, limit };
}
/** Where the name of what is measured ends: words, the number of a quantile, and what is in brackets. */
function nameEnd(tokens) {
    let at = 0;
    while (tokens[at]?.kind === 'word' && (0,operators/* comparisonAt */.V2)(tokens, at) === null) {
        at += tokens[at].lower === 'p' && tokens[at + 1]?.kind === 'number' ? 2 : 1;
    }
    if (at === 0 || tokens[at]?.text !== '(')
        return at;
    const closing = tokens.findIndex((token) => token.text === ')');
    return closing < 0 ? tokens.length : closing + 1;
}
/** What the text names, or its key, or null where neither does. Both must agree. */
function measureAt(text, tokens, key) {
    const own = tokens.length > 0 ? measureOf(text, tokens) : null;
    if (key === undefined || own instanceof criteria_tokens/* Fault */.vC)
        return own;
    const outer = measureOfKey(key);
    if (outer instanceof criteria_tokens/* Fault */.vC)
        return new criteria_tokens/* Fault */.vC(outer.message, 0, text.length);
    if (own === null)
        return outer;
    return sameMeasure(own, outer)
        ? { kind: own.kind, quantile: own.quantile ?? outer.quantile, edgeMs: own.edgeMs ?? outer.edgeMs }
        : (0,criteria_tokens/* faultOf */.Kl)(tokens, `\`${(0,criteria_tokens/* written */.Mp)(text, tokens)}\` stands under the key \`${key}\`: expected the limit alone`);
}
function unquoted(tokens) {
    const quote = tokens[0]?.text;
    const isQuoted = tokens.length > 1 && (quote === '"' || quote === "'") && tokens.at(-1)?.text === quote;
    return isQuoted ? tokens.slice(1, -1) : tokens;
}
/** A bare number of failed health checks under its key. */
function implied(measure, isValue, rest, role) {
    return measure?.kind === 'health-check-failures' && isValue && rest[0]?.kind === 'number'
        ? { operator: role === 'requirement' ? '<' : '>=', tokens: [] }
        : null;
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/read.js




const MOST = 20;
const EXPECTED = 'expected criteria such as error-rate < 1%: one or more texts, or a map such as error_rate: "<1%"';
function readCriteria(value, path, options = {}) {
    const pieces = Array.isArray(value)
        ? value.flatMap((item, index) => piecesOf(item, [...path, index]))
        : piecesOf(value, path);
    if (pieces.length === 0)
        return { criteria: [], findings: [{ message: EXPECTED, path }] };
    if (pieces.length > MOST) {
        return { criteria: [], findings: [{ message: `expected at most ${MOST} criteria, not ${pieces.length}`, path }] };
    }
    const found = pieces.map((piece) => ('message' in piece ? piece : read_criterionOf(piece, options)));
    const read = found.filter((each) => 'criterion' in each);
    const criteria = read.map(({ criterion }) => criterion);
    const clashes = contradictions(criteria).map(({ indexes: [, later], message }) => at(read[later].piece, message, 0));
    return { criteria, findings: [...found.filter((each) => 'message' in each), ...clashes] };
}
/** Texts within a value that is no list, and findings for what is no text. */
function piecesOf(value, path) {
    if (typeof value === 'string')
        return split(value).map((piece) => ({ ...piece, path }));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [{ message: EXPECTED, path }];
    return Object.entries(value).map(([key, limit]) => underKey(key, limit, [...path, key]));
}
function underKey(subject, limit, path) {
    const measure = measureOfKey(subject);
    if (measure instanceof criteria_tokens/* Fault */.vC)
        return { message: measure.message, path };
    if (typeof limit === 'string')
        return { text: limit, path, offset: 0, subject };
    if (typeof limit === 'number')
        return { text: String(limit), path, offset: null, subject };
    return { message: 'expected a limit as text, such as "<1%"', path };
}
/** At commas and line ends; not within `0,5%`, so that the message can speak of the comma. */
function split(text) {
    const pieces = [];
    let offset = 0;
    for (const piece of text.split(/\r?\n|,(?!\d)|(?<!\d),/)) {
        pieces.push({ text: piece, offset });
        offset += piece.length + (text.startsWith('\r\n', offset + piece.length) ? 2 : 1);
    }
    return pieces.filter((piece) => piece.text.trim() !== '');
}
function read_criterionOf(piece, { role }) {
    const { text, subject } = piece;
    const context = { ...(subject === undefined ? {} : { subject }), ...(role === undefined ? {} : { role }) };
    const parsed = parseCriterion(text, context);
    return parsed.ok ? { piece, criterion: parsed.criterion } : at(piece, parsed.error.message, parsed.error.offset);
}
function at({ path, offset }, message, within) {
    return { message, path, ...(offset === null ? {} : { offset: offset + within }) };
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/criteriaIn.js

function criteriaIn({ value, path }, report, role) {
    const { criteria, findings } = readCriteria(value, path, role === undefined ? {} : { role });
    for (const { message, ...place } of findings)
        report(place, message);
    return { path, criteria };
}
//# sourceMappingURL=criteriaIn.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/keys.js
var keys = __webpack_require__(34134);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/plan.js
var plan = __webpack_require__(36021);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/readAnalysis.js





/** Shorter ones tell no more, and days of them would be millions. */
const SHORTEST_WINDOW_MS = 10_000;
/** Reads how the evidence is weighed; what is not given is as in `defaultAnalysis`. */
function readAnalysis(field, report) {
    const given = objectOf(field, `an object with ${Object.keys(keys/* planKeys */.s.analysis).join(', ')}`, report);
    if (given === undefined)
        return plan/* defaultAnalysis */.Qx;
    const fields = (0,spelling/* readKeys */.x4)(given, field.path, keys/* planKeys */.s.analysis, report);
    const number = (key, what, fits) => fields[key] && numberOf(fields[key], what, fits, report);
    const windowMs = fields.window && durationOf(fields.window, report);
    if (fields.window !== undefined && windowMs !== undefined && windowMs < SHORTEST_WINDOW_MS) {
        wrong(fields.window, `a time of ${(0,duration/* formatDuration */.a)(SHORTEST_WINDOW_MS)} or more`, report);
    }
    return withDefaults({
        alpha: number('alpha', 'a number over 0 up to 0.2', (value) => value > 0 && value <= 0.2),
        dispersion: number('dispersion', 'a number from 1 to 20', (value) => value >= 1 && value <= 20),
        minRequests: number('min-requests', 'a whole number from 1', (value) => Number.isSafeInteger(value) && value >= 1),
        warmUpMs: fields['warm-up'] && durationOf(fields['warm-up'], report),
        windowMs,
        regression: number('regression', 'a number over 1', (value) => value > 1 && Number.isFinite(value)),
    });
}
function withDefaults(given) {
    const known = Object.entries(given).filter(([, value]) => value !== undefined);
    return { ...plan/* defaultAnalysis */.Qx, ...Object.fromEntries(known) };
}
//# sourceMappingURL=readAnalysis.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/bake.js
var plan_bake = __webpack_require__(62391);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/weight.js
/** What a weight may be, for messages. */
const WEIGHT_EXPECTED = 'a weight over 0 up to 100, in steps of 0.1';
/** The weight, without the noise of 0.1 + 0.2; null when it is none. */
function weightOf(value) {
    const tenths = Math.round(value * 10);
    return tenths > 0 && tenths <= 1_000 && Math.abs(value * 10 - tenths) < 1e-6 ? tenths / 10 : null;
}
/** Reads `10`, `12.5` or `10%`; null when it is no weight. */
function parseWeight(text) {
    const number = text.trim().replace(/%$/, '').trimEnd();
    return /^\d{1,4}(?:\.\d{1,9})?$/.test(number) ? weightOf(Number(number)) : null;
}
//# sourceMappingURL=weight.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/presets.js







/** Examples of each form; the numbers can be others. */
const presetExamples = [...plan/* strategies */.Wy, 'canary-10-5m', 'linear-10-1m', '25-50-100'];
/** How long each weight is kept when nobody says. */
const USUAL_TIMES = { canary: '5m', linear: '1m' };
const FINAL = { weight: 100, bake: (0,plan_bake/* bakeOf */.Xl)(plan_bake/* DEFAULT_BAKE_MS */.v2) };
function presetOf(name) {
    const preset = presetOrWhyNot(name);
    return typeof preset === 'string' ? null : preset;
}
/** As `presetOf`; in words what is wrong with a name of a familiar form. */
function presetOrWhyNot(name) {
    const spelt = (0,spelling/* canonical */.$N)(name.trim());
    const strategy = plan/* strategies */.Wy.find((each) => each === spelt);
    if (strategy !== undefined)
        return { strategy };
    if (/^\d+(?:\.\d)?(?:-\d+(?:\.\d)?)+$/.test(spelt))
        return byWeights(spelt);
    const [, kind, weight, time] = /^(canary|linear)-([\d.]+)(?:-(\w+))?$/.exec(spelt) ?? platformName(name.trim()) ?? [];
    if (kind === 'all-at-once')
        return { strategy: kind };
    return kind === 'canary' || kind === 'linear' ? stepped(kind, weight, time) : null;
}
/** The stages of a strategy that are meant when nobody says any. */
function usualSteps(strategy) {
    if (strategy !== 'canary' && strategy !== 'linear')
        return [FINAL];
    return presetOf(`${strategy}-10-${USUAL_TIMES[strategy]}`).steps;
}
/** What to say of a name that is not known. */
function unknownPreset(name) {
    const why = presetOrWhyNot(name);
    if (typeof why === 'string')
        return `\`${(0,spelling/* shortened */.vI)(name)}\` is no plan: ${why}`;
    const suggestion = (0,suggest/* meant */.w)(name, presetExamples);
    return [
        `\`${(0,spelling/* shortened */.vI)(name)}\` is no plan that is known by name: `,
        ...(suggestion === null ? [] : [`did you mean ${suggestion}? `]),
        `There are ${presetExamples.join(', ')} (with numbers of your own), or stages such as 10@10m, 50@15m, 100`,
    ].join('');
}
function byWeights(spelt) {
    const weights = spelt.split('-').map(parseWeight);
    if (weights.includes(null))
        return null;
    return { strategy: 'canary', steps: weights.map((weight) => ({ ...FINAL, weight: weight })) };
}
/** `Linear10PercentEvery1Minutes` in the parts that `linear-10-1m` has. */
function platformName(name) {
    if (/^[\w.]*AllAtOnce$/.test(name))
        return [name, 'all-at-once'];
    const [, kind, weight, every, count] = /^[\w.]*(Canary|Linear)(\d+)Percent(Every)?(\d+)Minutes?$/.exec(name) ?? [];
    if (kind === undefined || (kind === 'Linear') !== (every === 'Every'))
        return null;
    return [name, kind.toLowerCase(), weight, `${count}m`];
}
function stepped(strategy, weightText, time) {
    const weight = parseWeight(weightText);
    if (weight === null)
        return `expected ${WEIGHT_EXPECTED}, not \`${(0,spelling/* shortened */.vI)(weightText)}\``;
    if (weight >= 100)
        return 'all of the traffic at once is all-at-once; expected a weight below 100';
    const count = strategy === 'canary' ? 1 : Math.ceil(100 / weight) - 1;
    if (count >= bounds/* MOST_STAGES */.Q) {
        return `steps of ${weight}% are ${count + 1} stages, but ${bounds/* MOST_STAGES */.Q} are the most: expected steps of 1% or more`;
    }
    const called = `${strategy}-${weight}`;
    if (time === undefined)
        return `for how long? Did you mean ${called}-${USUAL_TIMES[strategy]}?`;
    const minMs = (0,duration/* parseDuration */.E)(time);
    if (minMs === null) {
        const unit = /^\d+$/.test(time) ? `; did you mean ${called}-${time}m?` : '';
        return `expected ${plan_bake/* TIME_EXPECTED */.LR}, not \`${(0,spelling/* shortened */.vI)(time)}\`${unit}`;
    }
    if (minMs > bounds/* LONGEST_MS */.c)
        return `expected a time up to ${(0,duration/* formatDuration */.a)(bounds/* LONGEST_MS */.c)}, not ${(0,duration/* formatDuration */.a)(minMs)}`;
    const bake = (0,plan_bake/* bakeOf */.Xl)(minMs);
    const steps = Array.from({ length: count }, (_, index) => ({ weight: weightOf(weight * (index + 1)), bake }));
    return { strategy, steps: [...steps, FINAL] };
}
//# sourceMappingURL=presets.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/parseText.js





function parseStages(text) {
    const preset = presetOf(text);
    const start = (0,spelling/* spaceBefore */.WN)(text);
    if (preset !== null) {
        const stages = (preset.steps ?? []).map((step) => ({ ...step, offset: start }));
        return { stages, strategy: preset.strategy, faults: [] };
    }
    // a word, or weights between dashes of which one is wrong
    if (/^(?:[a-z]|\d[^@,\s]*-[^>])/i.test(text.trim())) {
        return { stages: [], faults: [{ message: unknownPreset(text.trim()), offset: start }] };
    }
    const pieces = parseText_piecesOf(text);
    if (pieces.length > bounds/* MOST_STAGES */.Q)
        return { stages: [], faults: [{ message: tooMany(pieces.length), offset: start }] };
    const faults = [];
    const stages = pieces.map(({ piece, offset }) => parseStage(piece, offset, (message, at) => faults.push({ message, offset: at })));
    return { stages, faults };
}
/** That there are more stages than a plan may have. */
function tooMany(count) {
    return `there are ${count} stages, but ${bounds/* MOST_STAGES */.Q} are the most`;
}
/** The texts between separators. Lines may be empty, and the last comma may be one too many. */
function parseText_piecesOf(text) {
    const pieces = [];
    let [start, before] = [0, ''];
    for (const { 0: separator, index } of text.matchAll(/,|->|→|\n|$/g)) {
        const piece = text.slice(start, index);
        const missing = before !== '\n' && separator !== '\n' && separator !== '';
        if (piece.trim() !== '' || missing)
            pieces.push({ piece: piece.trim(), offset: start + (0,spelling/* spaceBefore */.WN)(piece) });
        [start, before] = [index + separator.length, separator];
    }
    return pieces;
}
function parseStage(piece, offset, report) {
    const at = piece.indexOf('@');
    const weightText = (at < 0 ? piece : piece.slice(0, at)).trimEnd();
    const weight = parseWeight(weightText);
    const given = weightText === '' ? 'nothing' : `\`${(0,spelling/* shortened */.vI)(weightText)}\``;
    // `10 for 10m`, `10/50/100`
    const help = /\d[^\d.]+\d/.test(weightText) ? '; stages are written 10@10m, 50@15m, 100' : '';
    if (weight === null)
        report(`expected ${WEIGHT_EXPECTED}, but there is ${given}${help}`, offset);
    if (at < 0)
        return { weight, bake: (0,plan_bake/* bakeOf */.Xl)(plan_bake/* DEFAULT_BAKE_MS */.v2), offset };
    const parsed = (0,plan_bake/* parseBake */.Fo)(piece.slice(at + 1));
    if (parsed.ok)
        return { weight, bake: parsed.bake, offset };
    report(parsed.message, offset + at + 1 + parsed.offset);
    return { weight, bake: null, offset };
}
//# sourceMappingURL=parseText.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/readStages.js








const STAGES_EXPECTED = 'stages such as 10@10m, 50@15m, 100';
/** Reads `10@10m, 50, 100`, the name of a preset, or a list of such texts, of weights and of objects. At most 100 stages. */
function readStages(field, report) {
    const { stages, strategy } = Array.isArray(field.value)
        ? { stages: listed(field, report), strategy: undefined }
        : readEntry(field, report);
    if (stages.length > bounds/* MOST_STAGES */.Q)
        report(field, tooMany(stages.length));
    return { stages: stages.slice(0, bounds/* MOST_STAGES */.Q), ...(strategy === undefined ? {} : { strategy }) };
}
/** As `readStages`, where the name of a strategy alone will not do. */
function readOnlyStages(field, report) {
    const { stages, strategy } = readStages(field, report);
    if (stages.length === 0 && strategy !== undefined)
        wrong(field, STAGES_EXPECTED, report);
    return stages;
}
function listed(field, report) {
    const entries = entriesOf(field);
    if (entries.length === 0)
        wrong(field, 'a list of stages, at least 100', report);
    if (entries.length > bounds/* MOST_STAGES */.Q)
        report(field, tooMany(entries.length));
    return entries.slice(0, bounds/* MOST_STAGES */.Q).flatMap((entry) => {
        const { stages, strategy } = readEntry(entry, report);
        if (stages.length === 0 && strategy !== undefined)
            wrong(entry, STAGES_EXPECTED, report);
        return stages;
    });
}
function readEntry(field, report) {
    const { value, path } = field;
    if (typeof value === 'string' && value.trim() !== '')
        return readText(value, path, report);
    if (typeof value === 'number')
        return { stages: [{ path, weight: weightIn(field, report), bake: (0,plan_bake/* bakeOf */.Xl)(plan_bake/* DEFAULT_BAKE_MS */.v2) }] };
    if (isObject(value))
        return { stages: [readStage(value, path, report)] };
    wrong(field, STAGES_EXPECTED, report);
    return { stages: [] };
}
function readText(text, path, report) {
    const { stages, strategy, faults } = parseStages(text);
    for (const { message, offset } of faults)
        report({ path, offset }, message);
    return {
        stages: stages.map((stage) => ({ ...stage, path })),
        ...(strategy === undefined ? {} : { strategy }),
    };
}
function readStage(given, path, report) {
    const { name: called, weight, bake, max, criteria } = (0,spelling/* readKeys */.x4)(given, path, keys/* planKeys */.s.stage, report);
    if (weight === undefined)
        report({ path }, 'this stage has no `weight`: the per cent of traffic it gives the candidate');
    const name = called && textOf(called, report);
    return {
        path,
        ...(name === undefined ? {} : { name }),
        weight: weight === undefined ? null : weightIn(weight, report),
        bake: bakeIn(bake, max, report),
        ...(criteria === undefined ? {} : { criteria: criteriaIn(criteria, report) }),
    };
}
function weightIn(field, report) {
    const { value } = field;
    const weight = typeof value === 'number' ? weightOf(value) : typeof value === 'string' ? parseWeight(value) : null;
    return weight ?? wrong(field, WEIGHT_EXPECTED, report) ?? null;
}
/** The least as a duration, with the most under `max`; or both in one text, `10m..30m`. */
function bakeIn(least, most, report) {
    if (least !== undefined && typeof least.value === 'string' && least.value.includes('..')) {
        if (most !== undefined)
            report(most, 'the most is said already, behind `..`: keep one of them');
        const parsed = (0,plan_bake/* parseBake */.Fo)(least.value);
        if (parsed.ok)
            return parsed.bake;
        report({ path: least.path, offset: parsed.offset }, parsed.message);
        return null;
    }
    const minMs = least === undefined ? plan_bake/* DEFAULT_BAKE_MS */.v2 : durationOf(least, report);
    const maxMs = most && durationOf(most, report);
    if (minMs === undefined || (most !== undefined && maxMs === undefined))
        return null;
    if (most === undefined || maxMs === undefined || maxMs >= minMs)
        return (0,plan_bake/* bakeOf */.Xl)(minMs, maxMs);
    report({ path: most.path, offset: 0 }, (0,plan_bake/* disorder */.Df)(minMs, maxMs));
    return null;
}
//# sourceMappingURL=readStages.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/readBlocks.js






/** How long the health endpoint may take when the block does not say, in milliseconds. */
const ENTRY_TIMEOUT_MS = 30_000;
/** Reads a block; null when it is switched off (`enabled: false`) or no block. It is on when it does not say. */
function readBlock(strategy, field, report) {
    const given = objectOf(field, 'an object with `enabled` and more', report);
    if (given === undefined)
        return null;
    const fields = (0,spelling/* readKeys */.x4)(given, field.path, keys/* planKeys */.s[strategy], report);
    if (fields.enabled !== undefined && booleanOf(fields.enabled, report) === false)
        return null;
    const { stages, 'rollback-threshold': threshold } = fields;
    const entryCheck = entryCheckIn(fields['health-check-endpoint'], fields['health-check-timeout'], report);
    return {
        ...field,
        strategy,
        ...(stages === undefined ? {} : { stages: { stages: stagesIn(stages, strategy, report), path: stages.path } }),
        ...(entryCheck === undefined ? {} : { entryCheck }),
        ...(threshold === undefined ? {} : { threshold: thresholdIn(threshold, report) }),
    };
}
/** A canary is on trial: when its stages end below 100, the rest of the traffic follows, judged as the last of them. */
function stagesIn(field, strategy, report) {
    const stages = readOnlyStages(field, report);
    const last = stages.at(-1);
    const weight = last?.weight ?? 100;
    if (strategy !== 'canary' || weight === 100)
        return stages;
    const judged = last?.criteria && { criteria: last.criteria };
    return [...stages, { path: field.path, weight: 100, bake: (0,plan_bake/* bakeOf */.Xl)(plan_bake/* DEFAULT_BAKE_MS */.v2), ...judged }];
}
function entryCheckIn(endpoint, timeout, report) {
    const path = endpoint && textOf(endpoint, report);
    const timeoutMs = timeout === undefined ? ENTRY_TIMEOUT_MS : durationOf(timeout, report);
    if (timeout !== undefined && endpoint === undefined) {
        report(timeout, 'there is a time-out, but no `health-check-endpoint` that it is for');
    }
    if (timeout !== undefined && timeoutMs === 0)
        report({ path: timeout.path, offset: 0 }, 'a time-out must be over 0');
    if (endpoint !== undefined && path !== undefined && !/^\/\S*$/.test(path)) {
        report({ path: endpoint.path, offset: 0 }, 'the endpoint must be a path such as /health, with a `/` in front');
    }
    return path === undefined || timeoutMs === undefined ? undefined : { path, timeoutMs };
}
/** The share of errors, in per cent, above which the release goes back. */
function thresholdIn(field, report) {
    const percentage = percentageOf(field, report);
    const parsed = percentage === undefined ? null : parseCriterion(`error-rate > ${percentage}%`);
    if (parsed?.ok === false)
        report({ path: field.path, offset: 0 }, parsed.error.message);
    return { path: field.path, offset: 0, criteria: parsed?.ok ? [parsed.criterion] : [] };
}
//# sourceMappingURL=readBlocks.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/readCourse.js




/** Brings together all that says how the plan goes. What says it twice, or otherwise, is reported. */
function readCourse(strategy, stages, blocks, place, report) {
    const sources = [
        ...(strategy === undefined ? [] : [strategySource(strategy, report)]),
        ...(stages === undefined ? [] : [stagesSource(stages, report)]),
        ...blocks.map(blockSource),
    ];
    if (sources.length === 0) {
        report(place, 'it does not say how traffic goes over: give `strategy`, `stages`, or a `canary` or `blue-green` block');
        return null;
    }
    reportClashes(sources, report);
    const written = sources.find((source) => source.stages !== undefined);
    const named = sources.find((source) => source.strategy !== undefined);
    return courseOf(named, written);
}
function courseOf(named, written) {
    if (written?.stages !== undefined) {
        const guessed = written.stages.length > 1 ? 'canary' : 'all-at-once';
        return { strategy: named?.strategy ?? guessed, stages: written.stages, written };
    }
    if (named?.strategy === undefined)
        return null;
    return {
        strategy: named.strategy,
        stages: usualSteps(named.strategy).map((step) => ({ ...step, path: named.path, offset: 0 })),
    };
}
/** Two sources with stages, or with different strategies. */
function reportClashes(sources, report) {
    for (const [index, { name, path, strategy, stages }] of sources.entries()) {
        const before = sources.slice(0, index);
        const other = before.find((each) => each.strategy !== undefined && strategy !== undefined && each.strategy !== strategy);
        const same = before.find((each) => each.stages !== undefined && stages !== undefined);
        if (other !== undefined)
            report({ path }, `${name} contradicts ${other.name}, which says ${other.strategy}: keep one of them`);
        else if (same !== undefined)
            report({ path }, `${name} has stages, but ${same.name} says them already: keep one of them`);
    }
}
function strategySource(field, report) {
    const source = { path: field.path, offset: 0, name: '`strategy`' };
    const text = textOf(field, report);
    if (text === undefined)
        return source;
    const preset = presetOf(text);
    if (preset === null)
        report(source, unknownPreset(text));
    const stages = preset?.steps?.map((step) => ({ ...step, path: field.path, offset: 0 }));
    return { ...source, ...(preset && { strategy: preset.strategy }), ...(stages && { stages }) };
}
function stagesSource(field, report) {
    const { stages, strategy } = readStages(field, report);
    const source = { path: field.path, name: '`stages`' };
    // the name of a strategy says no stages
    return {
        ...source,
        ...(strategy && { strategy }),
        ...(strategy === undefined || stages.length > 0 ? { stages } : {}),
    };
}
function blockSource({ path, strategy, stages }) {
    const name = `the block \`${(0,spelling/* canonical */.$N)(String(path.at(-1)))}\``;
    return { path, name, strategy, ...(stages && { stages: stages.stages }) };
}
//# sourceMappingURL=readCourse.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/readRollback.js





/** Reads `immediate`, `gradual`, or `{ triggers, strategy, notifications }`. */
function readRollback(field, report) {
    if (typeof field.value === 'string')
        return { ...readStrategy(field, report), notifications: [] };
    const given = objectOf(field, 'immediate, gradual, or an object with triggers, strategy, notification', report);
    if (given === undefined)
        return { notifications: [] };
    const { strategy, triggers, notifications } = (0,spelling/* readKeys */.x4)(given, field.path, keys/* planKeys */.s.rollback, report);
    return {
        ...(strategy && readStrategy(strategy, report)),
        ...(triggers && { triggers: criteriaIn(triggers, report, 'trigger') }),
        notifications: notifications === undefined ? [] : entriesOf(notifications).flatMap((each) => readNotification(each, report)),
    };
}
function readStrategy(field, report) {
    const rollback = choiceOf(field, ['immediate', 'gradual'], report);
    return rollback === undefined ? {} : { rollback };
}
/** `{ slack: "#releases" }` or `{ email: [a@b.example, c@d.example] }`; both may stand in one. */
function readNotification(field, report) {
    const given = objectOf(field, 'an object such as { slack: "#releases" } or { email: [...] }', report);
    if (given === undefined)
        return [];
    const fields = (0,spelling/* readKeys */.x4)(given, field.path, keys/* planKeys */.s.notification, report);
    return plan/* channels */.BM.flatMap((channel) => {
        const addresses = fields[channel];
        if (addresses === undefined)
            return [];
        const to = entriesOf(addresses).map((each) => textOf(each, report));
        if (to.length === 0)
            wrong(addresses, 'one text or more', report);
        return [{ channel, to: to.filter((each) => each !== undefined) }];
    });
}
//# sourceMappingURL=readRollback.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/readDraft.js









/** Reads a plan part by part; how the parts go together is for `checkPlan`. Null when there is nothing to check. */
function readDraft(value, path, report) {
    if (typeof value === 'string' || typeof value === 'number')
        return draftOf({ stages: { value, path } }, path, report);
    if (isObject(value))
        return draftOf((0,spelling/* readKeys */.x4)(value, path, keys/* planKeys */.s.plan, report), path, report);
    wrong({ value, path }, 'stages such as 10@10m, 50@15m, 100, or an object with `stages` and `criteria`', report);
    return null;
}
function draftOf(fields, path, report) {
    const blocks = [
        fields['blue-green'] && readBlock('blue-green', fields['blue-green'], report),
        fields.canary && readBlock('canary', fields.canary, report),
    ].filter((block) => block !== null && block !== undefined);
    const { triggers, notifications, rollback } = fields.rollback
        ? readRollback(fields.rollback, report)
        : { notifications: [] };
    const said = readCriteriaField(fields.criteria, report);
    const deadlineMs = fields.deadline && durationOf(fields.deadline, report);
    if (fields.deadline && deadlineMs === 0)
        wrong(fields.deadline, 'a time over 0', report);
    return {
        path,
        course: readCourse(fields.strategy, fields.stages, blocks, { path }, report),
        criteria: [said.group, triggers, ...blocks.map(({ threshold }) => threshold)].filter((group) => group !== undefined),
        ...(said.none && { noCriteria: said.none }),
        ...(fields.deadline && deadlineMs !== undefined && { deadline: { path: fields.deadline.path, ms: deadlineMs } }),
        analysis: fields.analysis ? readAnalysis(fields.analysis, report) : plan/* defaultAnalysis */.Qx,
        analysisAt: { path: fields.analysis?.path ?? path },
        policies: policiesOf(fields, blocks, { notifications, rollback: rollback ?? 'immediate' }, report),
    };
}
function policiesOf(fields, blocks, rollback, report) {
    const choice = (field, allowed, usual) => (field && choiceOf(field, allowed, report)) ?? usual;
    const entryCheck = blocks.find((block) => block.entryCheck !== undefined)?.entryCheck;
    return {
        onFailure: choice(fields['on-failure'], ['rollback', 'hold'], 'rollback'),
        onNoTraffic: choice(fields['on-no-traffic'], plan/* noTrafficPolicies */.JA, 'hold'),
        onCancel: choice(fields['on-cancel'], ['rollback', 'leave'], 'rollback'),
        ...rollback,
        ...(entryCheck && { entryCheck }),
    };
}
function isEmpty(value) {
    return (value === null || (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0));
}
/** `none`, or criteria. */
function readCriteriaField(field, report) {
    if (field === undefined)
        return {};
    const { value, path } = field;
    if (typeof value === 'string' && value.trim().toLowerCase() === 'none')
        return { none: { path } };
    if (isEmpty(value)) {
        wrong(field, 'criteria such as error-rate < 1%, or `none` where nothing shall be judged', report);
        return { group: { path, criteria: [] } };
    }
    return { group: criteriaIn(field, report) };
}
//# sourceMappingURL=readDraft.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/read.js



function readPlan(value, path = []) {
    const problems = [];
    const report = (place, message) => problems.push(findingAt(place, message));
    const draft = readDraft(value, path, report);
    if (draft === null)
        return { ok: false, problems };
    const checked = checkPlan(draft);
    const all = [...problems, ...checked.problems];
    return checked.plan !== null && all.length === 0
        ? { ok: true, value: checked.plan, warnings: checked.warnings }
        : { ok: false, problems: all };
}
function readPlanParts(value, path = []) {
    const problems = [];
    readDraft(value, path, (place, message) => problems.push(findingAt(place, message)));
    // what is wrong with the whole may be put right by what comes to it
    return problems.filter((finding) => finding.path.length > path.length);
}
//# sourceMappingURL=read.js.map

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

/***/ })

};
