export const id = 8095;
export const ids = [8095];
export const modules = {

/***/ 74151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'release-notes',
    inputs: [
        { name: 'environment', type: { kind: 'string' }, required: false },
        { name: 'from', type: { kind: 'string' }, required: false },
        { name: 'to', type: { kind: 'string' }, required: false },
        { name: 'tag-prefix', type: { kind: 'string' }, required: false },
        { name: 'paths', type: { kind: 'lines' }, required: false },
        { name: 'version', type: { kind: 'string' }, required: false },
        { name: 'bump', type: { kind: 'enum', values: ['none', 'patch', 'minor', 'major'] }, required: false },
        { name: 'channel', type: { kind: 'string' }, required: false },
        { name: 'line', type: { kind: 'string' }, required: false },
        { name: 'release', type: { kind: 'enum', values: ['none', 'draft', 'publish'] }, required: false, default: 'none' },
        { name: 'title', type: { kind: 'string' }, required: false },
        { name: 'prerelease', type: { kind: 'enum', values: ['auto', 'true', 'false'] }, required: false, default: 'auto' },
        { name: 'latest', type: { kind: 'enum', values: ['auto', 'true', 'false'] }, required: false, default: 'auto' },
        { name: 'assets', type: { kind: 'lines' }, required: false },
        { name: 'changelog-file', type: { kind: 'string' }, required: false },
        { name: 'config', type: { kind: 'string' }, required: false },
        { name: 'pull-requests', type: { kind: 'boolean' }, required: false, default: 'true' },
        { name: 'strict', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'deployment-status', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'notes-file', type: { kind: 'string' }, required: false },
        { name: 'json-file', type: { kind: 'string' }, required: false },
        { name: 'token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
        { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    ],
    outputs: [
        {
            name: 'result',
            type: { kind: 'enum', values: ['published', 'drafted', 'updated', 'unchanged', 'prepared', 'failed', 'stopped'] },
        },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'version', type: { kind: 'string' } },
        { name: 'tag', type: { kind: 'string' } },
        { name: 'previous', type: { kind: 'string' } },
        { name: 'base-sha', type: { kind: 'string' } },
        { name: 'head-sha', type: { kind: 'string' } },
        { name: 'range', type: { kind: 'string' } },
        { name: 'changes', type: { kind: 'string' } },
        { name: 'breaking', type: { kind: 'string' } },
        { name: 'other', type: { kind: 'string' } },
        { name: 'removed', type: { kind: 'string' } },
        { name: 'notes-file', type: { kind: 'string' } },
        { name: 'json-file', type: { kind: 'string' } },
        { name: 'changelog-file', type: { kind: 'string' } },
        { name: 'release-url', type: { kind: 'string' } },
        { name: 'cut', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 48095:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74151);
var _releaseNotes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43537);



await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, (context) => (0,_releaseNotes_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseNotes */ .f)(context, process.env));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 43537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ releaseNotes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/proxy.js
var proxy = __webpack_require__(42005);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/connect.js + 24 modules
var connect = __webpack_require__(45704);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var errors = __webpack_require__(4468);
;// CONCATENATED MODULE: ./actions/release-notes/src/contradictions.js
/** Whether a version is to be found, or only reported where there is one. */
function asksForVersion(inputs) {
    return inputs.version !== undefined || inputs.release !== 'none' || inputs['changelog-file'] !== undefined;
}
/** What was asked for and cannot all be true. */
function contradictionsIn(inputs) {
    const { environment, from, release, version, latest, prerelease } = inputs;
    const problems = [];
    const report = (input, message) => problems.push({ input, message });
    if (inputs.token.startsWith('${{'))
        report('token', 'is empty: leave it out, or give `${{ github.token }}`.');
    if (environment !== undefined && from !== undefined)
        report('from', 'says what to compare with, and so does `environment`: give one of them.');
    if (environment !== undefined && asksForVersion(inputs))
        report('environment', 'asks for what an environment gets, while `version`, `release` and `changelog-file` are about a release, which is ' +
            'compared with the one before: use one step for each.');
    if (inputs['deployment-status'] && environment === undefined)
        report('deployment-status', 'needs `environment`, whose deployment it is.');
    if (!asksForVersion(inputs))
        for (const input of ['bump', 'channel', 'line'])
            if (inputs[input] !== undefined)
                report(input, 'is about a version, and none is asked for: give `version: auto`, or `release`.');
    if (version !== undefined && version !== 'auto' && inputs.bump !== undefined)
        report('bump', `is ${inputs.bump}, but the version is given (${JSON.stringify(version)}): give one of them.`);
    if (release === 'none') {
        if (inputs.assets.length > 0)
            report('assets', 'are of a GitHub release: give `release: draft` or `release: publish`.');
        for (const input of ['title', 'prerelease', 'latest'])
            if (inputs[input] !== undefined && inputs[input] !== 'auto')
                report(input, 'is of a GitHub release: give `release: draft` or `release: publish`.');
    }
    if (latest === 'true' && prerelease === 'true')
        report('latest', 'and `prerelease` are both `true`: a pre-release cannot be the latest.');
    if (latest === 'true' && release === 'draft')
        report('latest', 'is `true`, but a draft cannot be the latest: whoever publishes it decides.');
    return problems;
}
//# sourceMappingURL=contradictions.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/body.js
var body = __webpack_require__(5539);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/sections.js
var sections = __webpack_require__(81428);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/markdown.js + 4 modules
var markdown = __webpack_require__(79818);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/json.js
var json = __webpack_require__(60786);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/previousTag.js
var previousTag = __webpack_require__(49163);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/version/next.js + 1 modules
var next = __webpack_require__(96591);
;// CONCATENATED MODULE: ./actions/release-notes/src/version.js


/** Of the suite, as GitHub's logs show it. */
const userAgent = 'deploy-actions/0.1.0 release-notes';
function tagAt(sha, name, tags, channel) {
    const own = tags.filter((tag) => tag.sha === sha);
    return own.find((tag) => tag.name === name) ?? (0,previousTag/* latestOf */.T)(own, channel);
}
function versionFor(asked, { head, own, previous, tags, changes, }) {
    const given = givenVersion(asked);
    if (given === null && own !== null && asked.bump === undefined)
        return { version: tagged(own), warnings: [] };
    const others = tags.filter((tag) => tag.sha !== head);
    const reading = (0,next/* nextVersion */.y)({
        previous: previous?.version ?? null,
        changes,
        existing: others.map(({ version }) => version),
        channel: asked.channel ?? null,
        line: asked.line ?? null,
        bump: asked.bump ?? null,
        version: given,
    });
    if (!reading.ok)
        throw new errors/* ConfigurationError */.j1(reading.problems.map(problemOf));
    const { version, bump } = reading.value;
    if (version === null)
        return { version: null, warnings: [] };
    const known = tags.find((tag) => tag.version === version);
    return {
        version: known === undefined ? { version, tag: nameFor(version, asked, previous), bump } : { ...tagged(known), bump },
        warnings: reading.warnings.map(({ path, message }) => `${path[0]} ${message}`),
    };
}
/** Whether a version stays what it was, as nothing asks for another: there is nothing to release. */
function isKept({ version, bump }, previous) {
    return bump === 'none' && previous?.version === version;
}
/** Null for `auto`, and where nothing is given. */
function givenVersion({ version }) {
    return version === undefined || version === 'auto' ? null : version;
}
/** Whether no stable version is greater. */
function isGreatest(version, tags) {
    const greatest = (0,previousTag/* latestOf */.T)(tags, null);
    return greatest === null || greatest.version === version || (0,previousTag/* previousOf */.t)(version, [greatest]) !== null;
}
/** `1.4.0-beta.1` is one, `1.4.0+build-7` is none. */
function isPrerelease(version) {
    return version.split('+')[0].includes('-');
}
function tagged({ version, name }) {
    return { version, tag: name, bump: null };
}
/** As the release before it was named; else with a `v`. */
function nameFor(version, { 'tag-prefix': prefix = '' }, previous) {
    const mark = previous === null
        ? /[v@]$/i.test(prefix)
            ? ''
            : 'v'
        : previous.name.slice(prefix.length, -previous.version.length);
    return `${prefix}${mark}${version}`;
}
function problemOf({ path, message, }) {
    return { input: path[0] === 'previous' ? 'from' : String(path[0]), message };
}
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/release-notes/src/render.js



/** What others add to a body must fit, too. */
const ROOM = body/* LONGEST_BODY */._l - 5_000;
function render(found, categories, html) {
    const { comparison, version, base } = found;
    const layout = categories === null || categories.layout.length === 0 ? sections/* sections */.V : categories.layout;
    const settings = {
        repository: html,
        layout,
        contributors: found.people,
        names: {
            head: nameOf(found),
            ...(base.name !== null && { base: render_short(base.name) }),
        },
    };
    const told = { ...comparison, notices: [...found.how, ...comparison.notices] };
    const within = (limit) => (0,markdown/* markdown */.w)(told, { ...settings, limit });
    const document = JSON.parse((0,json/* json */.P)(told, version?.version ?? null, layout));
    const { added, removed } = document;
    return {
        full: within(Number.MAX_SAFE_INTEGER),
        within,
        body: (limit) => (0,markdown/* markdown */.w)(comparison, { ...settings, limit }),
        json: `${JSON.stringify(document, null, 2)}\n`,
        changelog: (0,markdown/* sectionsText */.E)(comparison.added.changes, settings),
        counts: {
            changes: added.counts.changes,
            breaking: added.counts.breaking,
            other: added.counts.other,
            removed: removed.counts.changes,
        },
        others: added.sections
            .filter(({ kind }) => kind === 'other')
            .flatMap(({ changes }) => changes.map(({ title }) => title)),
    };
}
/** What is released, or runs, as people call it: a version that is not given anew is that of another commit. */
function nameOf({ version, previous, head }) {
    return version === null || isKept(version, previous) ? render_short(head.name) : version.tag;
}
/** A commit's id as people read it. */
function render_short(name) {
    return /^[\da-f]{40,64}$/.test(name) ? name.slice(0, 7) : name;
}
/** One sentence without markup, for a deployment's status and for `reason`. */
function sentenceOf(found, { counts }) {
    const { base } = found;
    const { range } = found.comparison;
    const to = nameOf(found);
    const from = base.name === null ? (range.base ?? '').slice(0, 7) : render_short(base.name);
    const count = (number) => (number === 1 ? '1 change' : `${number} changes`);
    const breaking = counts.breaking > 0 ? `, ${counts.breaking} breaking` : '';
    const brings = `${count(counts.changes)}${breaking}`;
    return {
        first: `First release: ${to}, ${brings}.`,
        same: `No change: ${to} runs already.`,
        rollback: `Rollback from ${from} to ${to}: ${count(counts.removed)} taken away.`,
        diverged: `Diverged from ${from} to ${to}: ${brings}, and ${counts.removed} taken away.`,
        forward: `Forward from ${from} to ${to}: ${brings}.`,
    }[range.direction];
}
//# sourceMappingURL=render.js.map
;// CONCATENATED MODULE: ./actions/release-notes/src/ending.js


/** Tells how it ended: outputs, and the notes in the job summary. */
function endingOf({ found, notes, files }, { result, reason, cut, release }) {
    const { comparison, version, base, head } = found;
    const { range } = comparison;
    const shown = notes.within(ROOM);
    (0,summary/* writeSummary */.Sy)(summaryOf(result, reason, version?.tag ?? null, shown));
    const { changes, breaking, other, removed } = notes.counts;
    const outputs = {
        result,
        reason,
        version: version?.version ?? '',
        tag: version?.tag ?? '',
        previous: base.name ?? range.base ?? '',
        'base-sha': range.base ?? '',
        'head-sha': head.sha,
        range: range.direction,
        changes: String(changes),
        breaking: String(breaking),
        other: String(other),
        removed: String(removed),
        'notes-file': files.notes,
        'json-file': files.json,
        'changelog-file': files.changelog?.path ?? '',
        'release-url': release?.url ?? '',
        cut: String(cut || shown !== notes.full),
    };
    return { ok: result !== 'failed' && result !== 'stopped', outputs: { ...outputs } };
}
function summaryOf(result, reason, tag, notes) {
    const mark = result === 'failed' ? '❌' : '📝';
    const name = tag === null ? '' : ` ${code(tag)}`;
    const why = result === 'failed' ? `${ending_escape(reason)}\n\n` : '';
    return `### ${mark} Release notes${name}: ${result}\n\n${why}${notes}`;
}
/** What titles say must not become Markdown or HTML. */
function ending_escape(text) {
    return text.replace(/[\\`*_[\]<>|#~@]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');
}
function code(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/categories.js
var notes_categories = __webpack_require__(45900);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/assets.js
var releases_assets = __webpack_require__(29922);
;// CONCATENATED MODULE: ./actions/release-notes/src/files.js




/** Where GitHub itself looks. */
const CONFIG_FILES = ['.github/release.yml', '.github/release.yaml'];
async function readFiles(inputs, workspace, temporary) {
    const at = (file) => external_node_path_.resolve(workspace, file);
    const notes = inputs['notes-file'] === undefined ? external_node_path_.join(temporary, 'release-notes.md') : at(inputs['notes-file']);
    const json = inputs['json-file'] === undefined ? external_node_path_.join(temporary, 'release-notes.json') : at(inputs['json-file']);
    const changelogFile = inputs['changelog-file'];
    const [categories, assets, changelog, ...folders] = await Promise.all([
        categoriesOf(inputs, at),
        assetsOf(inputs, workspace),
        changelogFile === undefined ? { value: null, problems: [] } : changelogOf(at(changelogFile)),
        folderOf('notes-file', notes),
        folderOf('json-file', json),
    ]);
    const same = notes === json ? [{ input: 'json-file', message: 'and `notes-file` are the same file.' }] : [];
    return {
        value: { categories: categories.value, assets: assets.value, notes, json, changelog: changelog.value },
        problems: [...categories.problems, ...assets.problems, ...changelog.problems, ...folders.flat(), ...same],
    };
}
async function categoriesOf(inputs, at) {
    const given = inputs.config === undefined ? CONFIG_FILES : [inputs.config];
    for (const file of given) {
        const text = await (0,promises_.readFile)(at(file), 'utf8').catch((error) => error);
        if (typeof text === 'string') {
            const { categories, problems } = await (0,notes_categories/* readCategories */.N)(text, file);
            return { value: categories, problems };
        }
        if (text.code !== 'ENOENT' || inputs.config !== undefined)
            return { value: null, problems: [{ input: 'config', message: `\`${file}\` cannot be read (${text.code}).` }] };
    }
    return { value: null, problems: [] };
}
async function changelogOf(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => error);
    if (typeof text === 'string')
        return { value: { path: file, text }, problems: [] };
    if (text.code === 'ENOENT')
        return { value: { path: file, text: '' }, problems: await folderOf('changelog-file', file) };
    return { value: null, problems: [{ input: 'changelog-file', message: `cannot be read (${text.code}).` }] };
}
/** Makes the folder: when there are notes to write it would be too late to complain. */
async function folderOf(input, file) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        const found = await (0,promises_.stat)(file).catch(() => null);
        return found?.isDirectory() === true ? [{ input, message: `\`${file}\` is a folder: name a file in it.` }] : [];
    }
    catch (error) {
        return [{ input, message: `is in a folder that cannot be made (${error.code}).` }];
    }
}
async function assetsOf({ assets: patterns }, workspace) {
    const problems = [];
    const found = new Set();
    for (const pattern of patterns) {
        const files = [];
        for await (const file of (0,promises_.glob)(pattern, { cwd: workspace })) {
            const full = external_node_path_.resolve(workspace, file);
            if ((await (0,promises_.stat)(full)).isFile())
                files.push(full);
        }
        if (files.length === 0)
            problems.push({ input: 'assets', message: `\`${pattern}\` matches no file.` });
        for (const file of files.toSorted())
            found.add(file);
    }
    const assets = [...found].map((file) => ({ path: file, name: external_node_path_.basename(file) }));
    const byName = Map.groupBy(assets, ({ name }) => (0,releases_assets/* storedName */.Rs)(name));
    for (const [name, same] of byName)
        if (same.length > 1)
            problems.push({ input: 'assets', message: `${same.length} files would have the name \`${name}\` on GitHub.` });
    return { value: assets, problems };
}
//# sourceMappingURL=files.js.map
;// CONCATENATED MODULE: ./actions/release-notes/src/place.js
function placeOf(env) {
    const serverUrl = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
    return {
        repository,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        html: `${serverUrl}/${repository}`,
        serverUrl,
        head: tag || env['GITHUB_SHA'] || 'HEAD',
        temporaryFolder: env['RUNNER_TEMP'] ?? '.',
    };
}
//# sourceMappingURL=place.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/deployments.js
var deployments = __webpack_require__(49060);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/tag.js
var releases_tag = __webpack_require__(54903);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/release.js
var release = __webpack_require__(30982);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/publish.js + 1 modules
var publish = __webpack_require__(9255);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changelog.js
var changelog = __webpack_require__(12918);
;// CONCATENATED MODULE: ./actions/release-notes/src/carryOut.js







/** Writes the changelog, the release, and the deployment's status, as far as they were asked for. */
async function carryOut(context, github, prepared) {
    const { inputs, log } = context;
    const { found, notes } = prepared;
    const sentence = sentenceOf(found, notes);
    const { version } = found;
    const ready = { result: 'prepared', reason: sentence, cut: false, release: null };
    const nothing = nothingToRelease(inputs, found);
    if (nothing !== null)
        return { ...ready, result: 'unchanged', reason: nothing };
    const isTagged = version !== null && asksForVersion(inputs) && (await isTaggedAt(github, version.tag, found.head.sha));
    if (inputs['dry-run'])
        return { ...ready, reason: `Dry run: ${sentence}${wouldDo(inputs, version)}` };
    if (version !== null)
        await writeChangelog(prepared, version);
    if (inputs['deployment-status']) {
        const { environment } = inputs;
        const done = await (0,deployments/* describe */.q0)(github, { environment: environment, sha: found.head.sha, description: sentence });
        log.line(`deployment status: ${done}`);
        if (done === 'no-deployment')
            (0,annotations/* annotate */.fz)({
                level: 'warning',
                message: `There is no deployment of ${found.head.sha.slice(0, 7)} to ${environment}: give the job \`environment: ${environment}\`.`,
            });
    }
    return version === null || inputs.release === 'none' ? ready : carryOut_release(inputs, github, prepared, version, isTagged);
}
/** Why there is no release to be made; null where there is one, or none is asked for. */
function nothingToRelease(inputs, { version, previous }) {
    if (version === null)
        return asksForVersion(inputs) ? '`bump` is none, and there is no release yet: there is nothing to publish.' : null;
    return isKept(version, previous) ? `No change asks for a version after ${version.version}.` : null;
}
async function isTaggedAt(github, tag, head) {
    const taken = await (0,releases_tag/* commitOfTag */.l)(github, tag);
    if (taken === null || taken === head)
        return taken === head;
    const message = `the tag ${tag} is at ${taken.slice(0, 7)} on GitHub, and not at ${head.slice(0, 7)}, which is to be released: this run read the tags before it was made. Run it again.`;
    throw new errors/* ConfigurationError */.j1([{ input: 'version', message }]);
}
async function writeChangelog({ files, notes, place }, { version, tag }) {
    if (files.changelog === null)
        return;
    const { path, text } = files.changelog;
    const date = new Date().toISOString().slice(0, 10);
    const link = `${place.html}/releases/tag/${encodeURIComponent(tag)}`;
    const updated = (0,changelog/* updateChangelog */.G)(text, { version, date, text: notes.changelog, link });
    if (updated !== text)
        await (0,promises_.writeFile)(path, updated);
}
const DONE = { unchanged: 'unchanged', updated: 'updated' };
async function carryOut_release(inputs, github, prepared, version, isTagged) {
    const { found, notes, files } = prepared;
    const { tag } = version;
    const existing = await (0,release/* findRelease */.dv)(github, tag);
    const text = notes.body(ROOM - (0,body/* lengthAround */.QN)(existing?.body ?? null, tag));
    const prerelease = inputs.prerelease === 'auto' ? isPrerelease(version.version) : inputs.prerelease === 'true';
    const wanted = {
        tag,
        target: found.head.sha,
        isTagged,
        name: inputs.title ?? tag,
        body: (0,body/* bodyWith */.$H)(existing?.body ?? null, tag, text),
        draft: inputs.release === 'draft',
        prerelease,
        latest: inputs.latest === 'auto' ? !prerelease && isGreatest(version.version, found.tags) : inputs.latest === 'true',
        latestOver: inputs.latest === 'true' ? null : found.tags.map(({ name }) => name),
    };
    const { done, release: made } = await (0,publish/* publish */.m)(github, existing, wanted, files.assets);
    const created = made.draft ? 'drafted' : 'published';
    const wasDraft = existing?.draft === true && !made.draft;
    const result = done === 'created' || wasDraft ? created : DONE[done];
    const words = {
        published: 'is published',
        drafted: 'is drafted: a person has to publish it',
        updated: 'was there, and is up to date now',
        unchanged: 'is there, as it should be',
    }[result];
    const reason = `The release ${tag} ${words}. ${sentenceOf(found, notes)}`;
    return { result, reason, cut: text !== notes.body(Number.MAX_SAFE_INTEGER), release: made };
}
function wouldDo({ release: wanted }, version) {
    if (version === null)
        return '';
    const verb = { none: 'be written into the changelog', draft: 'be drafted', publish: 'be published' }[wanted];
    return ` ${version.tag} would ${verb}; nothing was changed.`;
}
//# sourceMappingURL=carryOut.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/releaseTag.js
var releaseTag = __webpack_require__(82253);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/gather.js + 2 modules
var gather = __webpack_require__(96453);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/compare.js + 6 modules
var compare = __webpack_require__(4519);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/history.js
var src_history = __webpack_require__(57984);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/errors.js
var http_errors = __webpack_require__(24354);
;// CONCATENATED MODULE: ./actions/release-notes/src/base.js



const NOTHING = { ref: null, name: null, tag: null };
/** A commit is looked for in so many releases before they are taken for another branch's. */
const MOST_RELEASES = 200;
/** What the environment runs, what was given, or the release before this one. */
async function baseOf(inputs, { github, history, tags, head }) {
    const { environment, from } = inputs;
    if (environment !== undefined) {
        const deployment = await (0,deployments/* lastSuccess */.M1)(github, environment);
        if (deployment === null)
            return NOTHING;
        await history.resolve(deployment.sha).catch((error) => {
            throw isUnknown(error) ? gone(environment, deployment.sha, error) : error;
        });
        const tag = (0,previousTag/* latestOf */.T)(tags.filter(({ sha }) => sha === deployment.sha), null);
        return { ref: deployment.sha, name: tag?.name ?? null, tag };
    }
    if (from === 'none')
        return NOTHING;
    if (from !== undefined) {
        const sha = await history.resolve(from);
        const tag = tags.find(({ name }) => name === from) ??
            (0,previousTag/* latestOf */.T)(tags.filter((each) => each.sha === sha), null);
        return { ref: from, name: from, tag };
    }
    const tag = await previousRelease(inputs, { history, tags, head });
    return tag === null ? NOTHING : { ref: tag.sha, name: tag.name, tag };
}
function isUnknown(error) {
    return (0,http_errors/* hasFault */.nl)(error, 'not-found') || (error instanceof src_history/* HistoryError */.t && error.fault === 'unknown-ref');
}
/** A branch that was deployed and then removed, or written anew. */
function gone(environment, sha, cause) {
    const text = `${environment} runs ${sha.slice(0, 7)}, by its last successful deployment, and that commit is not here.`;
    return new src_history/* HistoryError */.t('unknown-ref', `${text} If it is gone, say with \`from\` what to compare with.`, { cause });
}
/** The release before this one, by the version that this one has, or else the greatest that the commit contains. */
async function previousRelease(inputs, { history, tags, head }) {
    const asked = givenVersion(inputs);
    const version = asked === null ? inputs.bump === undefined && head.own?.version : (0,releaseTag/* versionIn */.It)(asked);
    // what is no version has none before it, and is told with all else that is wrong
    if (version === null)
        return null;
    if (version)
        return (0,previousTag/* previousOf */.t)(version, tags);
    let left = tags;
    for (let looked = 0; looked < MOST_RELEASES; looked += 1) {
        const tag = (0,previousTag/* latestOf */.T)(left, inputs.channel ?? null);
        if (tag === null || (await history.mergeBase(tag.sha, head.sha)) === tag.sha)
            return tag;
        left = left.filter((each) => each !== tag);
    }
    throw new src_history/* HistoryError */.t('failed', `None of the ${MOST_RELEASES} greatest releases is part of what is to be released: say with \`from\` what it comes after.`);
}
//# sourceMappingURL=base.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/contributors.js
var contributors = __webpack_require__(23074);
;// CONCATENATED MODULE: ./actions/release-notes/src/people.js


/** Who took part, and who did for the first time, as far as that can be told. */
async function peopleIn(history, { range, added }, notices) {
    if (range.base === null)
        return (0,contributors/* contributors */.p)(added.changes, everybody(added.changes));
    try {
        return (0,contributors/* contributors */.p)(added.changes, await history.authors(range.base));
    }
    catch (error) {
        if (!(0,http_errors/* hasFault */.nl)(error, 'too-much'))
            throw error;
        notices.push(error.message);
        return (0,contributors/* contributors */.p)(added.changes, everybody(added.changes));
    }
}
/** In a first release nobody is new, as everybody is. */
function everybody(changes) {
    return new Set(changes.flatMap(({ authors }) => authors).map(({ email }) => email.toLowerCase()));
}
//# sourceMappingURL=people.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/pulls.js
var pulls = __webpack_require__(13180);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/ownership.js
var ownership = __webpack_require__(45075);
;// CONCATENATED MODULE: ./actions/release-notes/src/pulls.js


/** The pull requests that the commits of ranges came in by. Notes without labels are better than none. */
async function pullsIn(github, ranges, notices, warnings) {
    const sides = [...new Set(ranges)].flatMap(({ added, removed }) => [added, removed]);
    const named = new Map(sides.flatMap(namedIn).map((each) => [each.sha, each]));
    try {
        return await (0,pulls/* pullsOf */.w)(github, [...named.values()], (text) => void notices.push(text));
    }
    catch (error) {
        if (!(0,http_errors/* hasFault */.nl)(error, 'permission', 'not-found'))
            throw error;
        notices.push('Titles and labels of pull requests could not be read.');
        warnings.push(`Titles and labels of pull requests could not be read. ${error.message}`);
        return [];
    }
}
function namedIn(commits) {
    const merges = (0,ownership/* owners */.Z)(commits, ({ merge }) => merge);
    return commits.map(({ sha, parents, pullRequests, date }, index) => {
        return { sha, parents, pullRequests, date, isMerged: merges[index] !== null };
    });
}
//# sourceMappingURL=pulls.js.map
;// CONCATENATED MODULE: ./actions/release-notes/src/read.js







/** Reads what is between the base and the head. Nothing is changed. */
async function read(asked, github, { history, how, notices }) {
    const { inputs, name } = asked;
    const all = await history.tags();
    const tags = (0,releaseTag/* releaseTags */.dt)(all, inputs['tag-prefix'] ?? '');
    const sha = await history.resolve(name);
    const own = tagAt(sha, name, tags, inputs.channel ?? null);
    const isForeign = all.some((tag) => tag.name === name) && !tags.some((tag) => tag.name === name);
    if (isForeign && asksForVersion(inputs) && inputs.version === undefined)
        throw noVersion(name, inputs);
    const base = await baseOf(inputs, { github, history, tags, head: { sha, own } });
    // what was asked to be compared with need not be the release before
    const isGiven = inputs.from !== undefined && asksForVersion(inputs);
    const previous = isGiven ? await previousRelease(inputs, { history, tags, head: { sha, own } }) : base.tag;
    const gathered = await (0,gather/* gather */.k)(history, base.ref, sha, inputs.paths.length > 0);
    const sincePrevious = await gatheredSince(previous, gathered, inputs, history);
    const warnings = [];
    const pulls = inputs['pull-requests'] ? await pullsIn(github, [gathered, sincePrevious], notices, warnings) : [];
    const settings = {
        pullRequests: pulls,
        ...(inputs.paths.length > 0 && { paths: inputs.paths }),
        ...(asked.exclude && { exclude: asked.exclude }),
    };
    const comparison = (0,compare/* compare */.U)(gathered, settings);
    const { added } = sincePrevious === gathered ? comparison : (0,compare/* compare */.U)(sincePrevious, settings);
    // what the notes do not tell is released all the same
    const released = { head: sha, own, previous, tags, changes: [...added.changes, ...added.excluded] };
    const found = asksForVersion(inputs) ? versionFor(inputs, released) : null;
    const reported = own === null ? null : { version: own.version, tag: own.name, bump: null };
    const people = found === null ? [] : await peopleIn(history, comparison, notices);
    return {
        head: { name, sha },
        base,
        previous,
        tags,
        version: found === null ? reported : found.version,
        comparison: { ...comparison, notices: [...notices, ...comparison.notices] },
        how,
        people,
        warnings: [...warnings, ...(found?.warnings ?? [])],
    };
}
/** What a version goes by: the range itself, or another one where the notes are compared with something else. */
async function gatheredSince(previous, gathered, inputs, history) {
    if (previous === null || previous.sha === gathered.range.base)
        return gathered;
    return (0,gather/* gather */.k)(history, previous.sha, gathered.range.head, inputs.paths.length > 0).catch((error) => {
        // the greatest version below one that is given may be of a history that was given up
        if (error instanceof src_history/* HistoryError */.t && error.fault === 'unrelated')
            return gathered;
        throw error;
    });
}
function noVersion(name, { 'tag-prefix': prefix }) {
    const given = prefix === undefined ? '`tag-prefix` is not given' : `\`tag-prefix\` is ${JSON.stringify(prefix)}`;
    const message = `the tag ${JSON.stringify(name)} names no version, as ${given}: give the prefix of such tags, or \`version\`.`;
    return new errors/* ConfigurationError */.j1([{ input: 'to', message }]);
}
/** Why there cannot be such a release; before anything is changed. @throws {ConfigurationError} */
function refuseImpossible(inputs, { version, previous, tags, head }) {
    if (version === null || isKept(version, previous))
        return;
    const problems = [];
    const taken = tags.find((tag) => tag.name === version.tag && tag.sha !== head.sha);
    if (taken !== undefined) {
        const message = `the tag ${version.tag} is at ${taken.sha.slice(0, 7)}, and not at ${head.sha.slice(0, 7)}, which is to be released.`;
        problems.push({ input: 'version', message });
    }
    if (inputs.latest === 'true' && inputs.prerelease === 'auto' && isPrerelease(version.version))
        problems.push({ input: 'latest', message: `is \`true\`, but ${version.version} is a pre-release.` });
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/history/apiHistory.js + 2 modules
var apiHistory = __webpack_require__(1573);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/git/deepen.js
var deepen = __webpack_require__(63086);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/git/history.js + 3 modules
var git_history = __webpack_require__(10314);
;// CONCATENATED MODULE: ./actions/release-notes/src/source.js


/** What a clone may lack and GitHub has. */
const LACKING = ['no-git', 'no-repository', 'incomplete', 'unknown-ref'];
async function fromCloneOrApi(clone, github, needs, read) {
    try {
        return await read(await openClone(clone, needs));
    }
    catch (error) {
        if (!(error instanceof src_history/* HistoryError */.t) || !LACKING.includes(error.fault))
            throw error;
        const notices = [];
        const history = (0,apiHistory/* apiHistory */.b)(github, (text) => void notices.push(text));
        const how = [`The history was read by GitHub's API: ${reasonOf(error)}`];
        return read({ history, how, notices }).catch((other) => {
            // the clone knows names that are alike
            throw error.fault === 'unknown-ref' ? error : other;
        });
    }
}
function reasonOf({ fault, message }) {
    return fault === 'no-repository' ? 'there is no clone here.' : message;
}
async function openClone(clone, { depth, tags }) {
    const environment = readable(clone);
    const fetched = async (as) => (await (0,deepen/* deepen */.g)(clone.folder, as, depth)) ?? (tags ? (0,deepen/* fetchTags */.u)(clone.folder, as) : null);
    const done = await fetched(environment).catch((error) => {
        if (!(error instanceof src_history/* HistoryError */.t) || error.fault !== 'incomplete')
            throw error;
        // checked out without its credentials, as it should be; with both of them GitHub would refuse the request
        return fetched(signedIn(clone));
    });
    return { history: (0,git_history/* gitHistory */.H)(clone.folder, environment), how: done === null ? [] : [done], notices: [] };
}
/** In a container the workspace belongs to another user, and git would refuse to read it. */
function readable({ environment, folder }) {
    return withSettings(environment, [['safe.directory', folder]]);
}
/** By the environment, which other users of the machine cannot read, rather than by arguments. */
function signedIn({ environment, folder, serverUrl, token }) {
    return withSettings(environment, [
        ['safe.directory', folder],
        [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${encoded(token)}`],
    ]);
}
/** A token in the form that git sends it in. It is as secret as the token itself. */
function encoded(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/** Beside those that are there already. https://git-scm.com/docs/git-config#ENVIRONMENT */
function withSettings(environment, settings) {
    const before = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, key],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    return { ...environment, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + settings.length) };
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./actions/release-notes/src/releaseNotes.js












/** Reads, decides, and only then writes: first the notes' own files, then what others see. */
async function releaseNotes(context, env) {
    const { inputs, log, workspace, signal } = context;
    const place = placeOf(env);
    const files = await validated(inputs, workspace, place);
    const { token } = inputs;
    (0,mask/* mask */.d)([token, encoded(token)]);
    const proxies = (0,proxy/* useProxies */.U)(env);
    if (proxies !== null)
        (0,annotations/* annotate */.fz)({ level: 'warning', message: proxies });
    const github = (0,connect/* connect */.N)({ ...place, token, userAgent: userAgent, signal, onWait: (text) => log.line(text) });
    const found = await log.phase('Read the history', async () => {
        const clone = { folder: workspace, environment: env, serverUrl: place.serverUrl, token };
        const tags = asksForVersion(inputs) || (inputs.environment === undefined && inputs.from === undefined);
        const needs = { depth: inputs.paths.length > 0 ? 'paths' : 'messages', tags };
        const asked = { inputs, name: inputs.to ?? place.head, exclude: files.categories?.exclude };
        return fromCloneOrApi(clone, github, needs, async (source) => read(asked, github, source));
    });
    refuseImpossible(inputs, found);
    const notes = render(found, files.categories, place.html);
    const prepared = { found, notes, files, place };
    await log.phase('What changes', async () => show(log, prepared));
    for (const message of found.warnings)
        (0,annotations/* annotate */.fz)({ level: 'warning', title: 'Release notes', message });
    await Promise.all([(0,promises_.writeFile)(files.notes, notes.full), (0,promises_.writeFile)(files.json, notes.json)]);
    const refused = refusalOf(inputs, prepared);
    signal.throwIfAborted();
    const done = refused ?? (await log.phase('Publish', async () => carryOut(context, github, prepared)));
    log.line(`${done.result}: ${done.reason}`);
    return endingOf(prepared, done);
}
async function validated(inputs, workspace, place) {
    const { value, problems } = await readFiles(inputs, workspace, place.temporaryFolder);
    const all = [...contradictionsIn(inputs), ...problems];
    if (all.length > 0)
        throw new errors/* ConfigurationError */.j1(all);
    return value;
}
function show(log, { found, notes }) {
    const { range, notices } = found.comparison;
    log.line(`${range.direction}: ${range.base ?? 'nothing'} to ${range.head}`);
    log.line(sentenceOf(found, notes));
    for (const notice of [...found.how, ...notices])
        log.line(notice);
    if (found.version !== null)
        log.line(`version ${found.version.version}, tag ${found.version.tag}`);
}
/** Titles that a reason names. */
const MOST_TITLES = 5;
/** What `strict` forbids; null where it is content. */
function refusalOf(inputs, { notes: { others } }) {
    if (!inputs.strict || others.length === 0)
        return null;
    const titles = others.slice(0, MOST_TITLES).map((title) => JSON.stringify(title));
    const more = others.length > MOST_TITLES ? `, and ${others.length - MOST_TITLES} more` : '';
    const nothing = asksForVersion(inputs) ? ' Nothing was published.' : '';
    const belong = others.length === 1 ? '1 change belongs' : `${others.length} changes belong`;
    const reason = `${belong} to no section, and \`strict\` is on: ${titles.join(', ')}${more}.${nothing}`;
    return { result: 'failed', reason, cut: false, release: null };
}
//# sourceMappingURL=releaseNotes.js.map

/***/ })

};
