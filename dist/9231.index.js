export const id = 9231;
export const ids = [9231];
export const modules = {

/***/ 47942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CK: () => (/* binding */ regexFault),
  Ci: () => (/* binding */ plainUrlFault),
  EQ: () => (/* binding */ HEADER_NAME),
  IY: () => (/* binding */ nameFault),
  I_: () => (/* binding */ urlFault),
  N5: () => (/* binding */ HOST_TO_FILL),
  Po: () => (/* binding */ tooLong),
  Z4: () => (/* binding */ CAPTURE_NAME),
  a9: () => (/* binding */ pathFault),
  jg: () => (/* binding */ HOST),
  or: () => (/* binding */ targetFault),
  tE: () => (/* binding */ proxyFault)
});
var _template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97352);

/** What is wrong with a text of some kind; null when nothing is. Each completes a sentence, and none quotes what was given. */
/** A longer pattern or path is no work of a person, and costs its reader. */
const LONGEST_EXPRESSION = 1_000;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
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
        void new RegExp((0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(pattern), 'u');
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
    const address = (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(given);
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
    if (BLANK_OR_CONTROL.test((0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(given)))
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

/***/ 16764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  g: () => (/* binding */ peerOf)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _connectFaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50441);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77725);



function connect(to, progress, life) {
    const { host, port, address } = to;
    return new Promise((resolve, reject) => {
        life.check();
        progress.doing = `looking up the address of ${host}`;
        progress.beginPhase();
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address ?? host, port, autoSelectFamily: true, noDelay: true });
        let lookedUp = false;
        socket.on('lookup', (error) => {
            if (error === null && !lookedUp)
                progress.endPhase('dnsMs');
            lookedUp = true;
        });
        socket.on('connectionAttempt', (ip) => {
            progress.doing = `connecting to ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ host, port, address: ip })}`;
        });
        socket.once('connect', () => {
            progress.endPhase('connectMs');
            resolve(socket);
        });
        // Stays: nobody else listens between two owners of the socket.
        socket.on('error', (error) => reject((0,_connectFaults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfConnecting */ .E)(error, to)));
        life.onEnd(() => socket.destroy());
    });
}
/** What a connected socket is called in reasons. */
function peerOf(socket, { host, port }) {
    return socket.remoteAddress === undefined
        ? (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPort */ .QL)(host, port)
        : (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ host, port, address: socket.remoteAddress });
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 50441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ faultOfLookup),
  E: () => (/* binding */ faultOfConnecting)
});
var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85046);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77725);


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
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(kind, [...new Set(faults.map(({ message }) => message))].join('; '));
}
function faultOfLookup(error, host) {
    const text = LOOKING_UP[error.code ?? ''];
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('dns', text === undefined ? `looking up ${host} failed: ${error.code}` : `${text} ${host}`);
}
function isLookup({ syscall }) {
    return syscall === 'getaddrinfo';
}
function faultOfOne({ code = 'unknown error', address }, to) {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(address === undefined ? to : { ...to, address });
    const [kind, text] = CONNECTING[code] ?? ['unreachable', `connecting failed (${code}) to`];
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(kind, `${text} ${place}`);
}
//# sourceMappingURL=connectFaults.js.map

/***/ }),

/***/ 13255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Connections),
  d: () => (/* binding */ Lender)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

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
class Lender extends node_http__WEBPACK_IMPORTED_MODULE_0__.Agent {
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

/***/ }),

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ MOST_BODY_BYTES),
  m: () => (/* binding */ MOST_HEADER_BYTES)
});
/** A longer body is not read to its end: it fails as `too-large`. */
const MOST_BODY_BYTES = 8 * 1024 * 1024;
/** Status line and all headers; longer ones fail as `too-large`. */
const MOST_HEADER_BYTES = 64 * 1024;
//# sourceMappingURL=exchange.js.map

/***/ }),

/***/ 85046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ asFault),
  v: () => (/* binding */ Fault)
});
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

/***/ 29440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ proxyAuthorization),
  Yl: () => (/* binding */ headersOf),
  cw: () => (/* binding */ HEADER_VALUE)
});
var node_querystring__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41792);

/** What every request says of itself, unless it was told otherwise. */
const DEFAULTS = {
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br, zstd',
    // What a cache still holds may be of the release before.
    'cache-control': 'no-cache',
    'user-agent': 'deploy-actions',
};
/** What node:http sends: no line end, so that one header cannot become two, and nothing beyond U+00FF. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
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
    return `Basic ${Buffer.from(`${(0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(username)}:${(0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(password)}`).toString('base64')}`;
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 16986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ Life)
});
var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85046);

/** What was opened for one purpose, and ends with it. Does what an AbortSignal would, which costs as much as the request itself. */
class Life {
    #ends = new Set();
    #isOver = false;
    /** @throws Fault when it is over: then nothing may be opened any more */
    check() {
        if (this.#isOver)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('stopped', 'given up');
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

/***/ }),

/***/ 32943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ within)
});

;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/abort.js
const waiting = new WeakMap();
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/fault.js
var fault = __webpack_require__(85046);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/life.js
var http_life = __webpack_require__(16986);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/place.js
var place = __webpack_require__(77725);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/limit.js




/** Longer timers would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
async function within({ timeoutMs, signal }, progress, work) {
    const { promise, resolve, reject: giveUp } = Promise.withResolvers();
    const stop = () => giveUp(new fault/* Fault */.v('stopped', `stopped while ${progress.doing}`));
    const expire = () => giveUp(new fault/* Fault */.v('timeout', `timed out after ${(0,place/* secondsOf */.TM)(timeoutMs)} while ${progress.doing}`));
    if (signal?.aborted === true)
        throw new fault/* Fault */.v('stopped', 'stopped before it began');
    const life = new http_life/* Life */.R();
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

/***/ }),

/***/ 77725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (/* binding */ placeOf),
  QL: () => (/* binding */ hostPort),
  SP: () => (/* binding */ shown),
  TM: () => (/* binding */ secondsOf),
  X5: () => (/* binding */ endpointOf),
  o4: () => (/* binding */ withoutBrackets),
  w4: () => (/* binding */ hostOf)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

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
function hostOf({ hostname }) {
    return withoutBrackets(hostname);
}
/** A name or an address; an address of IPv6 has brackets in a URL, and none where a connection goes to. */
function withoutBrackets(host) {
    return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
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

/***/ 28195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ NO_TIMING),
  k: () => (/* binding */ Progress)
});
const NOTHING_YET = { dnsMs: null, connectMs: null, tlsMs: null, ttfbMs: null };
/** Of what was never sent. */
const NO_TIMING = { ...NOTHING_YET, totalMs: 0 };
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

/***/ }),

/***/ 80070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
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
            const length = Number(message.headersDistinct['content-length']?.[0]);
            if (method !== 'HEAD' && length > exchange/* MOST_BODY_BYTES */.h)
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
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connections.js
var http_connections = __webpack_require__(13255);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/headers.js
var http_headers = __webpack_require__(29440);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/life.js
var http_life = __webpack_require__(16986);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/connect.js
var connect = __webpack_require__(16764);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/place.js
var place = __webpack_require__(77725);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/tunnel.js





function tunnel(socket, proxy, to, peer, progress) {
    const authority = (0,place/* hostPort */.QL)(to.address ?? to.host, to.port);
    return new Promise((resolve, reject) => {
        progress.doing = `waiting for the proxy ${peer} to connect to ${authority}`;
        const asking = (0,external_node_http_.request)({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...(0,http_headers/* proxyAuthorization */.YB)(proxy) },
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





async function routeTo(hop, ways, progress, life) {
    const encrypted = isEncrypted(hop.url);
    const to = (0,place/* endpointOf */.X5)(hop.url, hop.address);
    // A proxy that is given a whole URL asks the name service: an address needs a tunnel.
    if (ways.proxy !== undefined && !encrypted && hop.address === undefined) {
        return throughProxy(ways.proxy, to, progress, life);
    }
    const { socket, peer, address } = ways.proxy === undefined ? await straight(to, progress, life) : await throughTunnel(ways.proxy, to, progress, life);
    const plain = { socket, peer, address, tls: null, reader: null, headers: {} };
    if (!encrypted)
        return plain;
    const { secure } = await __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 30589));
    const secured = await secure(socket, { host: (0,place/* hostOf */.w4)(hop.url), peer, ca: ways.ca }, progress);
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
    const socket = await (0,connect/* connect */.N)(to, progress, life);
    return { socket, peer: (0,connect/* peerOf */.g)(socket, to), address: socket.remoteAddress ?? null };
}
async function throughTunnel(proxy, to, progress, life) {
    const reached = await toProxy(proxy, progress, life);
    const socket = await tunnel(reached.socket, proxy, to, reached.peer, progress);
    return { socket, peer: `${(0,place/* placeOf */.$t)(to)} through the proxy ${reached.peer}`, address: to.address ?? null };
}
async function throughProxy(proxy, to, progress, life) {
    const { socket, peer } = await toProxy(proxy, progress, life);
    return {
        socket,
        peer: `${(0,place/* placeOf */.$t)(to)} through the proxy ${peer}`,
        address: null,
        tls: null,
        reader: peer,
        headers: (0,http_headers/* proxyAuthorization */.YB)(proxy),
    };
}
async function toProxy(proxy, progress, life) {
    if (proxy.protocol !== 'http:')
        throw new http_fault/* Fault */.v('proxy', `a proxy must be http:, not ${proxy.protocol}`);
    const to = (0,place/* endpointOf */.X5)(proxy);
    try {
        const socket = await (0,connect/* connect */.N)(to, progress, life);
        return { socket, peer: (0,connect/* peerOf */.g)(socket, to) };
    }
    catch (error) {
        throw new http_fault/* Fault */.v('proxy', `no connection to the proxy: ${error.message}`);
    }
}
//# sourceMappingURL=route.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/askOnce.js







/** Methods that may be sent twice (RFC 9110, 9.2.2). */
const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);
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
    const life = kept?.life ?? new http_life/* Life */.R();
    const stop = () => life.end();
    ofRequest.onEnd(stop);
    let ended = true;
    try {
        ofRequest.check();
        const route = kept?.route ?? (await routeTo(hop, request, progress, life));
        const lender = kept?.lender ?? new http_connections/* Lender */.d(route.socket);
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
        headers: { ...(0,http_headers/* headersOf */.Yl)(hop), ...headers },
        ...(body !== undefined && { body }),
    };
}
//# sourceMappingURL=askOnce.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/limit.js + 1 modules
var limit = __webpack_require__(32943);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/progress.js
var http_progress = __webpack_require__(28195);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/redirect.js


const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Meant for one origin, and never told to another. */
const SECRET = ['authorization', 'cookie', 'proxy-authorization'];
const OF_THE_BODY = ['content-encoding', 'content-language', 'content-location', 'content-type'];
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
        throw new http_fault/* Fault */.v('redirects', `redirected in a circle: back to ${(0,place/* shown */.SP)(next.url)} after ${trail.length} redirects`);
    }
    if (trail.length > mostRedirects) {
        throw new http_fault/* Fault */.v('redirects', `redirected more than ${mostRedirects} times; at last to ${(0,place/* shown */.SP)(next.url)}`);
    }
}
function placeNamed(location, from) {
    const url = URL.parse(location, from.href);
    if (url === null)
        throw new http_fault/* Fault */.v('redirects', `${(0,place/* shown */.SP)(from)} redirects to what is no URL`);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new http_fault/* Fault */.v('redirects', `${(0,place/* shown */.SP)(from)} redirects to a URL of ${url.protocol} which is neither http: nor https:`);
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






async function send(request) {
    const progress = new http_progress/* Progress */.k();
    try {
        const exchange = await (0,limit/* within */.u)(request, progress, (life) => follow(request, progress, life));
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
        : new http_fault/* Fault */.v(fault.kind, `${fault.message} (redirected there from ${(0,place/* shown */.SP)(last.url)})`);
}
//# sourceMappingURL=send.js.map

/***/ }),

/***/ 75294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ opensslReason),
  t: () => (/* binding */ faultOfHandshake)
});
var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85046);

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

/***/ 12367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ proxiesOf),
  i: () => (/* binding */ proxyFor)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);
var _http_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77725);



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

/***/ 97352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lb: () => (/* binding */ replacePlaceholders),
  Qf: () => (/* binding */ placeholdersIn),
  Qn: () => (/* binding */ variableOf),
  Zm: () => (/* binding */ withoutPlaceholders),
  aL: () => (/* binding */ valueInEnvironment),
  wX: () => (/* binding */ namesIn)
});
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const ENV = 'env.';
/** Every `{{name}}` within a text. */
function placeholdersIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map(({ 1: name, index }) => ({ name: name.trim(), offset: index }));
}
/** The names within `{{name}}`, as they are written there; `env.NAME` is one, too. */
function namesIn(text) {
    return placeholdersIn(text).map(({ name }) => name);
}
/** The text with something else in the place of each `{{name}}`; null leaves it there. */
function replacePlaceholders(text, put) {
    return text.replaceAll(PLACEHOLDER, (whole, name, offset) => put({ name: name.trim(), offset }) ?? whole);
}
/** The text with a value in each place: by default something that may stand in a host, a port, a path and a pattern. */
function withoutPlaceholders(text, valueOf) {
    return replacePlaceholders(text, ({ name }) => valueOf?.(name) ?? '1');
}
/** The variable of the environment that a name stands for: NAME for `env.NAME`; null for what is captured. */
function variableOf(name) {
    return name.startsWith(ENV) ? name.slice(ENV.length) : null;
}
/** What a name stands for in the environment; undefined for what is captured, and for a variable that is not there. */
function valueInEnvironment(name, env) {
    const variable = variableOf(name);
    return variable !== null && Object.hasOwn(env, variable) ? env[variable] : undefined;
}
//# sourceMappingURL=placeholders.js.map

/***/ })

};
