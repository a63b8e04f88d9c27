export const id = 5637;
export const ids = [5637];
export const modules = {

/***/ 55637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesOf: () => (/* reexport */ filesOf),
  hurlChecks: () => (/* binding */ hurlChecks),
  hurlSecrets: () => (/* binding */ hurlSecrets)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/secrets.js
var secrets = __webpack_require__(75806);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/hurl/arguments.js
var hurl_arguments = __webpack_require__(28447);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/hurl/result.js + 2 modules
var result = __webpack_require__(5634);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/hurl/report.js
var report = __webpack_require__(33729);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl/program.js


/** Characters of its output that are kept. */
const MOST_OUTPUT = 1_000_000;
/** Longer timers would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
async function runProgram(path, args, { env, timeoutMs, signal }) {
    let ending = 'exited';
    const child = childOf(args);
    const end = (why) => {
        ending = why;
        child.kill();
    };
    const stop = () => end('stopped');
    const timer = setTimeout(() => end('over'), Math.min(timeoutMs, LONGEST_TIMER));
    signal.addEventListener('abort', stop, { once: true });
    const output = { stdout: '', stderr: '' };
    const keep = (stream) => (data) => {
        if (output[stream].length < MOST_OUTPUT)
            output[stream] += data.toString();
    };
    try {
        signal.throwIfAborted();
        // The path is one word of a command line for exec, the arguments are not.
        const exitCode = await (0,exec/* exec */.m)(`"${path.replaceAll('"', '\\"')}"`, [...args], {
            env: { ...env },
            ignoreReturnCode: true,
            silent: true,
            listeners: { stdout: keep('stdout'), stderr: keep('stderr') },
        });
        return { ending, exitCode: exitCode ?? 128, ...output };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        child.forget();
    }
}
/** The process that is about to be started with these arguments: exec gives no handle of it, Node tells of each. */
function childOf(args) {
    const children = [];
    const note = (message) => void children.push(message.process);
    (0,external_node_diagnostics_channel_.subscribe)('child_process', note);
    const isOurs = ({ spawnargs }) => args.every((arg, index) => spawnargs?.[index + 1] === arg);
    return {
        kill: () => children.filter(isOurs).forEach((child) => child.kill('SIGKILL')),
        forget: () => (0,external_node_diagnostics_channel_.unsubscribe)('child_process', note),
    };
}
//# sourceMappingURL=program.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl/checkOf.js






/** For one file where nothing is said about the whole run, in milliseconds: as for a check of a check file. */
const FILE_LIMIT_MS = 180_000;
/** Bytes of a response that a report may show: what is longer is cut, and it has to be seen that it is. */
const SHOWN_BYTES = 8_001;
/** One file as one check, by a hurl of its own: a file that cannot be read, or hangs, is the only one that fails. */
function checkOf(file, surroundings) {
    return {
        name: file,
        severity: 'gating',
        run: (timeLeftMs, signal) => runFile(file, surroundings, Math.min(timeLeftMs, FILE_LIMIT_MS), signal),
    };
}
async function runFile(file, { hurl, workspace, env, variables }, timeoutMs, signal) {
    const begunAt = performance.now();
    // Only for the user who runs this, as mkdtemp makes it: variables and answers may be secret.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'hurl-run-'));
    try {
        const variablesFile = Object.keys(variables).length === 0 ? null : (0,external_node_path_.join)(folder, 'variables');
        if (variablesFile !== null)
            await (0,promises_.writeFile)(variablesFile, (0,hurl_arguments/* variablesText */.l)(variables));
        const reportFolder = (0,external_node_path_.join)(folder, 'report');
        const args = (0,hurl_arguments/* hurlArguments */.k)({ file: (0,external_node_path_.resolve)(workspace, file), reportFolder, variablesFile });
        const { ending, exitCode, stderr } = await runProgram(hurl.path, args, { env, timeoutMs, signal });
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(reportFolder, 'report.json'), 'utf8').catch(() => '');
        const durationMs = performance.now() - begunAt;
        const bodyOf = (place) => beginningOf((0,external_node_path_.join)(reportFolder, 'store', (0,external_node_path_.basename)(place)));
        return (0,result/* hurlResult */.f)({ name: file, report: (0,report/* readHurlReport */.C)(text), exitCode, stderr, ending, durationMs, bodyOf });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function beginningOf(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const buffer = Buffer.alloc(SHOWN_BYTES);
            return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, SHOWN_BYTES, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=checkOf.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js
var tool_cache = __webpack_require__(11739);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl/release.js

/** What is installed where no version is asked for. */
const HURL_VERSION = '8.0.1';
/** What hurl's releases call a platform and a processor, as Node names them. */
const TARGETS = {
    'linux x64': 'x86_64-unknown-linux-gnu',
    'linux arm64': 'aarch64-unknown-linux-gnu',
    'darwin x64': 'x86_64-apple-darwin',
    'darwin arm64': 'aarch64-apple-darwin',
};
/** SHA-256 of the archives that the project has published. The npm package @orangeopensource/hurl holds those of 8.0.1, too. */
const CHECKSUMS = {
    '8.0.1': {
        'x86_64-unknown-linux-gnu': 'cac7c4670d69444db120edb21fe06c97ba8c80dcc52279957c8dd18f05fb0c06',
        'aarch64-unknown-linux-gnu': 'bc4732df4754748e9bf296aa3832ec019f798afb399f1279b72ed37b6e04525c',
        'x86_64-apple-darwin': '55e95bb7a8d61ae6919eaaf96f260f0836f5b34c1b0f7731e38be803f6984367',
        'aarch64-apple-darwin': 'b57928e246617df73cb1b2157f31f507dcbde6ae12e828cc53dde0e40e05bbbb',
    },
    '8.0.0': {
        'x86_64-unknown-linux-gnu': '6ab1d6703b94086ece6d2f994d73f8d215926997b292ba29b894799425afbf67',
        'aarch64-unknown-linux-gnu': 'f3c39af374f0a56675989a8dca618d30a4e1550b759bfad40529f3969f2dedcd',
        'x86_64-apple-darwin': '506a600b196124223b195561ea1be09a96f8a39d752abed050eaa035e7cb195a',
        'aarch64-apple-darwin': 'a1cab740519aa8097462534aa512fb6c2aeae7f8990199517a8a874ca06aa2ee',
    },
    '7.1.0': {
        'x86_64-unknown-linux-gnu': 'bed802fea307d330d899935e76614ae1d9bdd1b3139e5cf77cb717033260880c',
        'aarch64-unknown-linux-gnu': '4c15c4fbef2aaee94d62e022623415d8148f7455c36adfa1402c645c610529b6',
        'x86_64-apple-darwin': '1b3f2b3893f26d186b7ec2726cbe644c3309c9abda73451b2a2e0bc07539eee8',
        'aarch64-apple-darwin': 'bb4103efdffeed83e96e368b7deab8bfcaff5ba7c12a8e02090e968ca9800508',
    },
};
function releaseOf(version, sha256, platform, arch) {
    const target = TARGETS[`${platform} ${arch}`];
    if (target === undefined) {
        throw problem('files', `hurl is not installed on ${platform} ${arch}: put a \`hurl\` on the PATH in a step before.`);
    }
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw problem('hurl-version', `must be a version such as \`${HURL_VERSION}\`, but is ${JSON.stringify(version)}.`);
    }
    const checksum = sha256 === '' ? CHECKSUMS[version]?.[target] : sha256.toLowerCase();
    if (checksum === undefined) {
        const known = Object.keys(CHECKSUMS).join(', ');
        throw problem('hurl-version', `${version} is none of those whose checksums are known (${known}): give the checksum of hurl-${version}-${target}.tar.gz as \`hurl-sha256\`, or put a \`hurl\` on the PATH in a step before.`);
    }
    if (!/^[0-9a-f]{64}$/.test(checksum)) {
        throw problem('hurl-sha256', `must be 64 hexadecimal digits, but is ${JSON.stringify(sha256)}.`);
    }
    return { version, name: `hurl-${version}-${target}`, sha256: checksum };
}
/** `BASE/8.0.1/hurl-8.0.1-x86_64-unknown-linux-gnu.tar.gz`, as GitHub lays releases out. */
function archiveUrl(base, { version, name }) {
    return `${base.replace(/\/+$/, '')}/${version}/${name}.tar.gz`;
}
function problem(input, message) {
    return new errors/* ConfigurationError */.j1([{ input, message }]);
}
//# sourceMappingURL=release.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl/install.js







/** The runner, or the network between it and the download, is at fault; what was to be checked is not. */
class NotInstalled extends Error {
    constructor(message) {
        super(message);
        this.name = 'NotInstalled';
    }
}
/** A download that takes longer has failed, in milliseconds. */
const DOWNLOAD_LIMIT_MS = 120_000;
/** Bytes of an archive at most; those that are published have about 5 MB. */
const MOST_BYTES = 100_000_000;
async function installed(release, base, signal) {
    const { version, name } = release;
    const cached = (0,tool_cache/* find */.I6)('hurl', version);
    if (cached !== '')
        return (0,external_node_path_.join)(cached, 'bin', 'hurl');
    const url = archiveUrl(base, release);
    const archive = await download(url, signal);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex');
    if (sha256 !== release.sha256) {
        throw new Error(`What ${url} holds is not the published archive: its SHA-256 is ${sha256}, not ${release.sha256}. It was not unpacked.`);
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'hurl-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'archive.tar.gz');
        await (0,promises_.writeFile)(file, archive);
        const unpacked = await (0,tool_cache/* extractTar */.nN)(file, (0,external_node_path_.join)(folder, 'unpacked'));
        return (0,external_node_path_.join)(await (0,tool_cache/* cacheDir */.e8)((0,external_node_path_.join)(unpacked, name), 'hurl', version), 'bin', 'hurl');
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** By Node's own client: that of tool-cache would make the bundle 1 MB larger. */
async function download(url, signal) {
    try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_LIMIT_MS)]);
        const response = await fetch(url, { signal: limit });
        if (!response.ok)
            throw new Error(`the answer is ${response.status} ${response.statusText}`.trim());
        return await bodyOf(response);
    }
    catch (error) {
        signal.throwIfAborted();
        throw new NotInstalled(`hurl could not be downloaded from ${url}: ${(0,errors/* messageWithCauses */.OM)(error)}. Put a \`hurl\` on the PATH in a step before, or name a mirror as \`hurl-download-base\``);
    }
}
async function bodyOf({ body }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        bytes += chunk.length;
        if (bytes > MOST_BYTES)
            throw new Error(`it has more than ${MOST_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
//# sourceMappingURL=install.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl/find.js



/** How long it may take to tell its version, in milliseconds. */
const VERSION_LIMIT_MS = 20_000;
async function findHurl(wanted, env, signal) {
    const onPath = await versionOf('hurl', env, signal).catch(() => null);
    if (onPath !== null && (wanted.version === '' || numberOf(onPath) === wanted.version)) {
        return { path: 'hurl', version: onPath };
    }
    const version = wanted.version === '' ? HURL_VERSION : wanted.version;
    const release = releaseOf(version, wanted.sha256, process.platform, process.arch);
    const path = await installed(release, wanted.downloadBase, signal);
    return { path, version: await versionOf(path, env, signal) };
}
/** @throws {NotInstalled} when it does not run, e.g. for want of a library */
async function versionOf(path, env, signal) {
    const { exitCode, stdout, stderr } = await runProgram(path, ['--version'], {
        env,
        timeoutMs: VERSION_LIMIT_MS,
        signal,
    });
    signal.throwIfAborted();
    if (exitCode === 0)
        return stdout.split(' (')[0].split('\n')[0].trim();
    throw new NotInstalled(`${path} does not run on this machine: ${`${stderr}${stdout}`.trim().slice(0, 500)}`);
}
/** `hurl 8.0.1` -> `8.0.1` */
function numberOf(version) {
    return version.split(' ')[1] ?? '';
}
//# sourceMappingURL=find.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl/files.js



async function filesOf(patterns, workspace) {
    const matches = await Promise.all(patterns.map((pattern) => matchesOf(pattern, workspace)));
    const empty = patterns.filter((_, index) => matches[index].length === 0);
    if (empty.length > 0) {
        throw new errors/* ConfigurationError */.j1(empty.map((pattern) => ({
            input: 'files',
            message: `${JSON.stringify(pattern)} matches no file in ${workspace}. Is the repository checked out?`,
        })));
    }
    return [...new Set(matches.flat())];
}
async function matchesOf(pattern, workspace) {
    const named = (0,external_node_path_.resolve)(workspace, pattern);
    if (await isFile(named))
        return [(0,external_node_path_.relative)(workspace, named)];
    const paths = [];
    for await (const path of (0,promises_.glob)(pattern, { cwd: workspace }))
        paths.push(path);
    const areFiles = await Promise.all(paths.map((path) => isFile((0,external_node_path_.resolve)(workspace, path))));
    return paths.filter((_, index) => areFiles[index]).toSorted();
}
async function isFile(path) {
    const stats = await (0,promises_.stat)(path).catch(() => null);
    return stats?.isFile() === true;
}
//# sourceMappingURL=files.js.map
;// CONCATENATED MODULE: ./actions/smoke-test/src/hurl/checks.js





async function hurlChecks(inputs, { workspace, env, signal, tell }) {
    const { files, variables } = inputs;
    try {
        const hurl = await findHurl(inputs, env, signal);
        tell(`${hurl.version} (${hurl.path}) for ${files.length} file${files.length === 1 ? '' : 's'}`);
        return files.map((file) => checkOf(file, { hurl, workspace, env, variables }));
    }
    catch (error) {
        if (!(error instanceof NotInstalled))
            throw error;
        return files.map((file) => notRun(file, error.message));
    }
}
/** Values that are secret by their names: of the input, and of the environment, where hurl itself looks for `HURL_…`. */
function hurlSecrets(variables, env) {
    const named = [...Object.entries(variables), ...Object.entries(env).filter(([name]) => name.startsWith('HURL_'))];
    return named.flatMap(([name, value]) => ((0,secrets/* soundsSecret */.z3)(name) && value.trim() !== '' ? [value] : []));
}
function notRun(name, reason) {
    const result = { name, severity: 'gating', result: 'unreachable', reason, durationMs: 0 };
    return { name, severity: 'gating', run: async () => ({ ...result, addresses: [], gone: [] }) };
}
//# sourceMappingURL=checks.js.map

/***/ })

};
