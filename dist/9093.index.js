export const id = 9093;
export const ids = [9093];
export const modules = {

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ ExitCode),
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});


// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}




//# sourceMappingURL=core.js.map

/***/ }),

/***/ 27789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ annotateProblems),
  fz: () => (/* binding */ annotate),
  lW: () => (/* binding */ annotationOf)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);


/** GitHub shows ten annotations of a level per step; more are dropped without a word. */
const ANNOTATIONS_SHOWN = 10;
// by their own names: core[level] would keep all of @actions/core in the bundle, an HTTP client of 1 MB included
const emit = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** What a person must act on, or should know. */
function annotate({ level, title, message, file, line, column }) {
    emit[level](message, {
        ...(title !== undefined && { title }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
    });
}
/** One error annotation per problem; when there are more than GitHub shows, the last one lists the rest. */
function annotateProblems(problems) {
    const single = problems.length > ANNOTATIONS_SHOWN ? problems.slice(0, ANNOTATIONS_SHOWN - 1) : problems;
    const rest = problems.slice(single.length);
    for (const problem of single)
        annotate(annotationOf(problem, 'error'));
    if (rest.length > 0)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${rest.length} more:\n${rest.map(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .BJ).join('\n')}`);
}
/** Of what is wrong, or strange, in what the user gave. */
function annotationOf(problem, level) {
    const { file, line, column } = problem;
    return { level, title: 'Configuration', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .BJ)(problem), file, line, column };
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 34616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ cancellation),
  c: () => (/* binding */ Cancelled)
});
/** The reason of a signal that a cancelled job aborted. */
class Cancelled extends Error {
    constructor(signal) {
        super(`the job was cancelled (${signal})`);
        this.name = 'Cancelled';
    }
}
function cancellation() {
    const controller = new AbortController();
    const abort = (name) => controller.abort(new Cancelled(name));
    process.on('SIGINT', abort).on('SIGTERM', abort);
    return {
        signal: controller.signal,
        // what comes after the verdict must not end the process as a signal does: the job would be red, and nobody would know why
        dispose: () => void process.on('SIGINT', ignore).on('SIGTERM', ignore).off('SIGINT', abort).off('SIGTERM', abort),
    };
}
function ignore() { }
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BJ: () => (/* binding */ describeProblem),
  OM: () => (/* binding */ messageWithCauses),
  j1: () => (/* binding */ ConfigurationError)
});
class ConfigurationError extends Error {
    problems;
    constructor(problems) {
        super(problems.map(describeProblem).join('\n'));
        this.name = 'ConfigurationError';
        this.problems = problems;
    }
}
/** `input images: …` or `task.json:3:7: …`. */
function describeProblem({ message, input, file, line, column }) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return [input && `input ${input}`, place].filter(Boolean).concat(message).join(': ');
}
/** The message of an error with those of its causes, outermost first; what it says already is not said again. */
function messageWithCauses(error) {
    if (!(error instanceof Error))
        return String(error);
    const own = error.message || error.name;
    const cause = error.cause === undefined ? '' : messageWithCauses(error.cause);
    return own.includes(cause) ? own : `${own} (cause: ${cause})`;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ runMain),
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/cancellation.js
var cancellation = __webpack_require__(34616);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/inputs.js

function parseInputs(spec, read) {
    const problems = [];
    const values = spec.inputs.map((input) => {
        const { value, messages } = parseInput(input, read(input.name));
        problems.push(...messages.map((message) => ({ input: input.name, message })));
        return [input.name, value];
    });
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return Object.fromEntries(values);
}
function parseInput({ type, required, default: fallback }, given) {
    const text = given.trim() || (fallback ?? '');
    if (text === '') {
        if (required)
            return { messages: ['is required, but was not given or is empty.'] };
        return { value: isList(type) ? [] : undefined, messages: [] };
    }
    return parsers[type.kind](text, type);
}
function isList(type) {
    return type.kind === 'lines' || type.kind === 'pairs';
}
/** One parser per kind of input; the text is trimmed and not empty. */
const parsers = {
    string: (text) => valid(text),
    boolean: (text) => {
        // YAML 1.2 core schema, as @actions/core's getBooleanInput
        if (['true', 'True', 'TRUE'].includes(text))
            return valid(true);
        if (['false', 'False', 'FALSE'].includes(text))
            return valid(false);
        return invalid(text, '`true` or `false`');
    },
    integer: (text, { min, max }) => {
        const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
        return value >= min && value <= max ? valid(value) : invalid(text, `a whole number from ${min} to ${max}`);
    },
    number: (text, { min, max }) => {
        const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
        return value >= min && value <= max ? valid(value) : invalid(text, `a number from ${min} to ${max}`);
    },
    enum: (text, { values }) => values.includes(text) ? valid(text) : invalid(text, `one of ${values.map((each) => `\`${each}\``).join(', ')}`),
    lines: (text) => valid(numberedLines(text).map(({ content }) => content)),
    pairs: (text) => {
        const parsed = numberedLines(text).map(parsePair);
        return {
            value: parsed.flatMap((each) => (typeof each === 'string' ? [] : [each])),
            messages: parsed.filter((each) => typeof each === 'string'),
        };
    },
};
/** The lines that say something, with their numbers; comments begin with `#`. */
function numberedLines(text) {
    return text
        .split(/\r?\n/)
        .map((content, index) => ({ content: content.trim(), line: index + 1 }))
        .filter(({ content }) => content !== '' && !content.startsWith('#'));
}
/** The key ends at the first `=`; the value may hold more of them. The line itself may hold a secret: not repeated. */
function parsePair({ content, line }) {
    const end = content.indexOf('=');
    const key = content.slice(0, end).trim();
    if (end < 0)
        return `line ${line} must be \`name=value\`, but holds no \`=\`.`;
    if (key === '')
        return `line ${line} must be \`name=value\`, but has no name before the \`=\`.`;
    return { key, value: content.slice(end + 1).trim(), line };
}
function valid(value) {
    return { value, messages: [] };
}
function invalid(text, allowed) {
    return { messages: [`must be ${allowed}, but is ${JSON.stringify(text)}.`] };
}
//# sourceMappingURL=inputs.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/log.js

function createLog(now = () => performance.now()) {
    const start = now();
    return {
        phase: (title, body) => core/* group */.Os(oneLine(title), body),
        line: (text) => core/* info */.pq(`${elapsed(now() - start)}  ${oneLine(text)}`),
        debug: (text) => core/* debug */.Yz(text),
    };
}
function oneLine(text) {
    return text.replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n').replaceAll('##[', '## [');
}
/** `  0.4s`, ` 12.0s`, `2m05s`: at most six characters below an hour and a half. */
function elapsed(ms) {
    const seconds = ms / 1_000;
    if (seconds < 60)
        return `${seconds.toFixed(1)}s`.padStart(6);
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, '0')}s`.padStart(6);
}
//# sourceMappingURL=log.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var summary = __webpack_require__(49247);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/run.js







async function runMain(spec, body) {
    const { signal, dispose } = (0,cancellation/* cancellation */.W)();
    // later values win: these stand when the runner kills us before there is a better one
    setEnding(spec, { ok: false, outputs: { result: 'failed', reason: 'The step ended without a verdict.' } });
    signal.addEventListener('abort', () => setEnding(spec, cancelled(signal)), { once: true });
    try {
        const inputs = parseInputs(spec, (name) => core/* getInput */.V4(name));
        const ending = await body({ inputs, log: createLog(), signal, workspace: workspace() });
        setEnding(spec, ending);
        // as late as can be: whoever is killed before it leaves a red job, and post has to know
        process.once('exit', (code) => {
            if (code === exitCodeOf(ending))
                ending.told?.();
            // at once: what Node does to clean up takes milliseconds in which a signal would still make the job red
            process.exit();
        });
    }
    catch (error) {
        const result = error instanceof cancellation/* Cancelled */.c ? 'stopped' : 'failed';
        const reason = reasonOf(error);
        setEnding(spec, { ok: false, outputs: { result, reason } });
        report(error);
        (0,summary/* writeSummary */.Sy)(`### ❌ ${spec.name}: ${result}\n\n${fenced(reason)}`);
    }
    finally {
        dispose();
    }
}
/** Runs the post step. Whatever goes wrong there is a warning: the job's verdict is main's. */
async function runPost(spec, body) {
    const { signal, dispose } = (0,cancellation/* cancellation */.W)();
    try {
        const inputs = parseInputs(spec, (name) => core/* getInput */.V4(name));
        await body({ inputs, log: createLog(), signal, workspace: workspace() });
    }
    catch (error) {
        // main has reported bad inputs already, and did nothing that post could owe
        if (!(error instanceof errors/* ConfigurationError */.j1))
            (0,annotations/* annotate */.fz)({ level: 'warning', message: (0,errors/* messageWithCauses */.OM)(error) });
    }
    finally {
        dispose();
    }
}
function setEnding(spec, { ok, outputs }) {
    const told = { ...outputs, reason: oneLine(outputs.reason.replaceAll('\n', ' ')) };
    for (const { name } of spec.outputs)
        core/* setOutput */.uH(name, told[name] ?? '');
    process.exitCode = exitCodeOf({ ok });
}
function exitCodeOf({ ok }) {
    return ok ? core/* ExitCode */.yU.Success : core/* ExitCode */.yU.Failure;
}
function cancelled(signal) {
    return { ok: false, outputs: { result: 'stopped', reason: (0,errors/* messageWithCauses */.OM)(signal.reason) } };
}
/** As a block that what it holds cannot end. */
function fenced(text) {
    return `\`\`\`\`text\n${text.replaceAll('````', "''''")}\n\`\`\`\``;
}
function report(error) {
    if (error instanceof errors/* ConfigurationError */.j1)
        return (0,annotations/* annotateProblems */.$9)(error.problems);
    (0,annotations/* annotate */.fz)({ level: 'error', message: (0,errors/* messageWithCauses */.OM)(error) });
    if (error instanceof Error && error.stack)
        core/* debug */.Yz(error.stack);
}
function reasonOf(error) {
    return error instanceof errors/* ConfigurationError */.j1 ? error.message : (0,errors/* messageWithCauses */.OM)(error);
}
function workspace() {
    return process.env['GITHUB_WORKSPACE'] ?? process.cwd();
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 49247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Sy: () => (/* binding */ writeSummary)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** GitHub aborts the upload of a step summary above 1 MiB. Bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT = '\n\n_The rest was cut: the summary of a step is limited to 1 MiB._\n';
/** Appends Markdown to the job summary, where there is one. Never fails the job: a summary decides nothing. */
function writeSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${fit(markdown)}\n`);
    }
    catch {
        // the log has it all
    }
}
/** Cuts at a line boundary so that the text with its last notice stays below the limit. */
function fit(markdown, limit = SUMMARY_LIMIT) {
    if (Buffer.byteLength(markdown) < limit)
        return markdown;
    const room = Buffer.from(markdown)
        .subarray(0, limit - Buffer.byteLength(CUT) - 1)
        .toString('utf8');
    return room.slice(0, Math.max(0, room.lastIndexOf('\n'))) + CUT;
}
//# sourceMappingURL=summary.js.map

/***/ })

};
