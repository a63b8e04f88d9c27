export const id = 2485;
export const ids = [2485];
export const modules = {

/***/ 22485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* reexport safe */ _report_annotations_js__WEBPACK_IMPORTED_MODULE_0__.I),
/* harmony export */   markdownReport: () => (/* reexport safe */ _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.q)
/* harmony export */ });
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97790);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73415);























//# sourceMappingURL=index.js.map

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

/***/ 73415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14328);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70449);
/* harmony import */ var _markdownText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27876);



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
        `### ${marks[report.result]} ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(title)}: ${report.result}`,
        '',
        (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(report.reason, SENTENCE),
        '',
        ...(rows.length === 0 ? [] : tableOf(table)),
        ...more(rows.length - table.length, 'row'),
        ...details.flatMap((row) => detailsOf(row)),
        ...more(bad.length - details.length, 'bad response'),
        `<sub>${countsOf(report)} · ${(0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(1, roundedTime(report.durationMs)))}</sub>`,
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
    const name = `${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(nameOf(check))}${check.severity === 'advisory' ? ' _(advisory)_' : ''}`;
    if (at === null)
        return line([markOf(check), name, '', '', check.result, '', '', '', '', '']);
    return line([
        markOf(check, at.result),
        name,
        at.address === null ? '' : (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(at.address),
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
        `<details><summary>${markOf(check, at.result)} ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(`${nameOf(check)}${where}: ${at.reason}`)}</summary>`,
        '',
        ...(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(linesOf(bad)),
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
        (0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(request, SENTENCE),
        ...wrong.map((each) => `✗ ${(0,_markdownText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(each, SENTENCE)}`),
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
    const rank = at?.result === 'passed' ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .I)(check);
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

/***/ 27876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
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

/***/ })

};
