export const id = 3185;
export const ids = [3185];
export const modules = {

/***/ 49060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M1: () => (/* binding */ lastSuccess),
  q0: () => (/* binding */ describe)
});
var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24354);
var _http_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85189);


/** Deployments of one environment are looked through as far as this, in pages. */
const MOST_PAGES = 3;
const MOST_STATUSES = 10;
/** "The maximum description length is 140 characters." */
const LONGEST_DESCRIPTION = 140;
async function lastSuccess({ octokit, at }, environment) {
    const read = async (page) => (await octokit.repos.listDeployments({ ...at, environment, per_page: _http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL, page })).data;
    const pages = (0,_http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)(read, MOST_PAGES);
    for (;;) {
        const { value, done } = await pages.next();
        if (done === true) {
            if (!value)
                return null;
            const text = `None of the newest ${MOST_PAGES * _http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL} deployments to ${environment} has succeeded.`;
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_('too-much', `${text} Say what runs there with \`from\`.`);
        }
        for (const { id, sha, ref } of value) {
            if (hasSucceeded(await statusesOf({ octokit, at }, id)))
                return { id, sha, ref };
        }
    }
}
/** Newest first. `inactive` only says that another deployment came after it. */
function hasSucceeded(statuses) {
    return statuses.find(({ state }) => state !== 'inactive')?.state === 'success';
}
async function statusesOf({ octokit, at }, id) {
    const read = async (page) => (await octokit.repos.listDeploymentStatuses({ ...at, deployment_id: id, per_page: _http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL, page })).data;
    return (await (0,_http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(read, MOST_STATUSES)).entries;
}
async function describe({ octokit, at }, { environment, sha, description }) {
    const { data } = await octokit.repos.listDeployments({ ...at, environment, sha, per_page: 1 });
    const [deployment] = data;
    if (deployment === undefined)
        return 'no-deployment';
    const [latest] = await statusesOf({ octokit, at }, deployment.id);
    const text = shortened(description);
    if (latest?.description === text)
        return 'unchanged';
    await octokit.repos.createDeploymentStatus({
        ...at,
        deployment_id: deployment.id,
        state: (latest?.state ?? 'in_progress'),
        description: text,
        auto_inactive: false,
        ...(latest?.log_url && { log_url: latest.log_url }),
        ...(latest?.environment_url && { environment_url: latest.environment_url }),
    });
    return 'described';
}
function shortened(text) {
    return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
//# sourceMappingURL=deployments.js.map

/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ apiHistory)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/errors.js
var errors = __webpack_require__(24354);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/pages.js
var http_pages = __webpack_require__(85189);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/history/paths.js


/** A call for each commit: more would use up the rate limit. */
const MOST_COMMITS = 500;
/** "If there are more than 300 files in the commit diff, the response will include pagination link headers", up to 3,000. */
const FILES_PER_PAGE = 300;
const MOST_FILE_PAGES = 10;
/** @throws GitHubError `too-much` where the API would leave out some */
async function changedPathsOf(github, shas) {
    if (shas.length > MOST_COMMITS)
        throw new errors/* GitHubError */.y_('too-much', `The paths of ${shas.length} commits are more than GitHub's API is asked for (${MOST_COMMITS}): check the repository out.`);
    const paths = await (0,http_pages/* aFewAtATime */.Rn)(shas, async (sha) => [sha, await pathsOf(github, sha)]);
    return new Map(paths);
}
async function pathsOf({ octokit, at }, sha) {
    const paths = [];
    for (let page = 1; page <= MOST_FILE_PAGES; page += 1) {
        const { data } = await octokit.repos.getCommit({ ...at, ref: sha, per_page: FILES_PER_PAGE, page });
        const files = data.files ?? [];
        paths.push(...files.flatMap((file) => [file.filename, file.previous_filename ?? []].flat()));
        if (files.length < FILES_PER_PAGE)
            break;
    }
    return paths;
}
//# sourceMappingURL=paths.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/history/order.js
/** Children before their parents, and the newest first where neither is the other's; whatever order they come in. */
function childrenFirst(commits) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const children = new Map();
    for (const { parents } of bySha.values())
        for (const parent of parents)
            children.set(parent, (children.get(parent) ?? 0) + 1);
    // the branch that was begun last is followed to its end, as git's own topological order does
    const byAge = (a, b) => a.date - b.date;
    const ready = [...bySha.values()].filter(({ sha }) => !children.has(sha)).toSorted(byAge);
    const ordered = [];
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
        ordered.push(next);
        const freed = next.parents.flatMap((parent) => {
            const left = (children.get(parent) ?? 0) - 1;
            children.set(parent, left);
            const commit = left === 0 ? bySha.get(parent) : undefined;
            return commit === undefined ? [] : [commit];
        });
        ready.push(...freed.toSorted(byAge));
    }
    return ordered;
}
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/history/apiHistory.js




/** More commits are not listed, in pages. */
const MOST_PAGES = 50;
const MOST_TAGS = 100;
const MOST_AUTHORS = 20;
function apiHistory(github, notice) {
    const { octokit, at } = github;
    const compared = async (base, head, page, size = http_pages/* PAGE */.KL) => (await octokit.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: size, page }))
        .data;
    async function since(base, to) {
        const first = await compared(base, to, 1);
        const pages = Math.ceil(first.total_commits / http_pages/* PAGE */.KL);
        // the oldest come first
        const from = Math.max(1, pages - MOST_PAGES + 1);
        const rest = Array.from({ length: Math.max(0, pages - Math.max(from, 2) + 1) }, (_, n) => n + Math.max(from, 2));
        const others = await (0,http_pages/* aFewAtATime */.Rn)(rest, async (page) => (await compared(base, to, page)).commits);
        const found = [...(from === 1 ? first.commits : []), ...others.flat()];
        if (from > 1)
            notice(cut(`${found.length} of ${first.total_commits}`));
        return found;
    }
    async function newest(to, pages) {
        const read = async (page) => (await octokit.repos.listCommits({ ...at, sha: to, per_page: http_pages/* PAGE */.KL, page })).data;
        return (0,http_pages/* listed */.KE)(read, pages);
    }
    async function all(to) {
        const { entries, isCut } = await newest(to, MOST_PAGES);
        if (isCut)
            notice(cut(String(entries.length)));
        return entries;
    }
    return {
        async resolve(ref) {
            const { data } = await octokit.repos.listCommits({ ...at, sha: ref, per_page: 1 }).catch((error) => {
                if (!(0,errors/* hasFault */.nl)(error, 'not-found', 'refused'))
                    throw error;
                const text = `${JSON.stringify(ref)} is no branch, tag or commit of ${at.owner}/${at.repo}, or the token may not see it.`;
                throw new errors/* GitHubError */.y_('not-found', text, { cause: error });
            });
            return data[0].sha;
        },
        async *commits({ to, without = [] }) {
            const [first, ...others] = without;
            const found = first === undefined ? await all(to) : await since(first, to);
            const alsoNew = await (0,http_pages/* aFewAtATime */.Rn)(others, async (base) => new Set((await since(base, to)).map(({ sha }) => sha)));
            const left = found.filter(({ sha }) => alsoNew.every((shas) => shas.has(sha)));
            yield* childrenFirst(left.map(commitOf));
        },
        /** @throws GitHubError `too-much` beyond 2,000 commits: who is missing would look new */
        async authors(sha) {
            const { entries, isCut } = await newest(sha, MOST_AUTHORS);
            if (isCut)
                throw new errors/* GitHubError */.y_('too-much', 'Who took part before cannot be told without a clone.');
            return new Set(entries.flatMap(({ commit }) => addressesOf(commit)).map((address) => address.toLowerCase()));
        },
        /** GitHub tells no dates. Which of them a commit contains is asked for by `mergeBase`. */
        async tags() {
            const read = async (page) => (await octokit.repos.listTags({ ...at, per_page: http_pages/* PAGE */.KL, page })).data;
            const { entries, isCut } = await (0,http_pages/* listed */.KE)(read, MOST_TAGS);
            if (isCut)
                notice(`Only ${MOST_TAGS * http_pages/* PAGE */.KL} tags were read.`);
            return entries.map(({ name, commit }) => ({ name, sha: commit.sha, date: 0 }));
        },
        async mergeBase(one, other) {
            try {
                return (await compared(one, other, 1, 1)).merge_base_commit.sha;
            }
            catch (error) {
                // GitHub has both commits, as they have been resolved, and knows no common one
                if ((0,errors/* hasFault */.nl)(error, 'not-found'))
                    return null;
                throw error;
            }
        },
        isShallow: async () => false,
        changedPaths: async (shas) => changedPathsOf(github, shas),
        patchIds: async () => null,
    };
}
function cut(count) {
    return `Only the newest ${count} commits were read, as there is no clone: check the repository out to see all.`;
}
/** Of the author, and of who is named as having helped. */
function addressesOf({ author, message }) {
    const helpers = message.matchAll(/^co-authored-by:[^<>\n]+<([^<>\s]+)>\s*$/gim);
    return [author?.email ?? '', ...[...helpers].map(([, address]) => address)];
}
function commitOf({ sha, parents, commit }) {
    const lines = commit.message.replaceAll(/\r\n?/g, '\n').split('\n');
    return {
        sha,
        parents: parents.map((parent) => parent.sha),
        author: { name: commit.author?.name ?? '', email: commit.author?.email ?? '' },
        date: Math.floor(Date.parse(commit.committer?.date ?? '') / 1_000) || 0,
        subject: lines[0].trim(),
        body: lines.slice(1).join('\n').trim(),
    };
}
//# sourceMappingURL=apiHistory.js.map

/***/ }),

/***/ 85189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E0: () => (/* binding */ pagesOf),
  KE: () => (/* binding */ listed),
  KL: () => (/* binding */ PAGE),
  Rn: () => (/* binding */ aFewAtATime)
});
/** Entries that GitHub gives at a time. */
const PAGE = 100;
/** The pages of a list, one by one, until one is not full. @param most pages; the last one tells whether it was cut */
async function* pagesOf(read, most) {
    for (let page = 1; page <= most; page += 1) {
        const entries = await read(page);
        yield entries;
        if (entries.length < PAGE)
            return false;
    }
    return true;
}
/** All entries of a list, and whether there are more of them than were read. */
async function listed(read, most) {
    const pages = pagesOf(read, most);
    const entries = [];
    for (;;) {
        const { value, done } = await pages.next();
        if (done === true)
            return { entries, isCut: value };
        entries.push(...value);
    }
}
/** As `Promise.all`, with a few at a time: GitHub asks for as much. */
async function aFewAtATime(items, act, width = 5) {
    const results = [];
    const queue = items.entries();
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, async () => {
        for (const [index, item] of queue)
            results[index] = await act(item);
    }));
    return results;
}
//# sourceMappingURL=pages.js.map

/***/ }),

/***/ 13180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ pullsOf)
});
var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24354);
var _http_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85189);


/** Merged pull requests are looked through as far as this, in pages. */
const MOST_PAGES = 30;
/** Commits that no pull request was found for, and pull requests found by number alone, each a call of its own. */
const MOST_COMMITS = 50;
async function pullsOf(github, commits, notice) {
    if (commits.length === 0)
        return [];
    const shas = new Set(commits.map(({ sha }) => sha));
    const numbers = new Set(commits.flatMap(({ pullRequests }) => pullRequests));
    const oldest = Math.min(...commits.map(({ date }) => date));
    const isMeant = (pull) => pull.merged_at !== null && (numbers.has(pull.number) || shas.has(pull.merge_commit_sha ?? ''));
    const found = new Map();
    const { pulls, isCut } = await closedSince(github, oldest);
    if (isCut)
        notice(`Labels were read of the ${MOST_PAGES * _http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL} pull requests that were changed last.`);
    for (const pull of pulls.filter(isMeant))
        found.set(pull.number, mergedOf(pull, shas.has(pull.merge_commit_sha ?? '') ? [pull.merge_commit_sha] : []));
    const explained = new Set([...found.values()].flatMap((pull) => pull.commits));
    const isLeft = ({ sha, parents, pullRequests, isMerged }) => !isMerged && parents.length < 2 && !explained.has(sha) && !pullRequests.some((number) => found.has(number));
    const merges = new Set(commits.filter(({ parents }) => parents.length > 1).map(({ sha }) => sha));
    const mayBeRebased = (pull) => pull.merged_at !== null && !merges.has(pull.merge_commit_sha ?? '');
    const left = isCut || pulls.some(mayBeRebased) ? commits.filter(isLeft) : [];
    if (left.length > MOST_COMMITS)
        notice(`For ${left.length - MOST_COMMITS} of the commits that name no pull request none was looked for.`);
    const associated = await (0,_http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .aFewAtATime */ .Rn)(left.slice(0, MOST_COMMITS), async ({ sha }) => ({
        sha,
        pull: await mergedWith(github, sha),
    }));
    for (const { sha, pull } of associated) {
        if (pull === null)
            continue;
        const other = found.get(pull.number) ?? mergedOf(pull, []);
        found.set(pull.number, { ...other, commits: [...new Set([...other.commits, sha])] });
    }
    const unsure = [...found.values()].filter(({ commits: known }) => known.length === 0).slice(0, MOST_COMMITS);
    const mergedAs = new Map(pulls.map((pull) => [pull.number, pull.merge_commit_sha]));
    await (0,_http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .aFewAtATime */ .Rn)(unsure, async (pull) => {
        const message = await messageOf(github, mergedAs.get(pull.number) ?? null);
        found.set(pull.number, { ...pull, message });
    });
    return [...found.values()];
}
/** Null where the commit is gone, as of a branch that was written anew. */
async function messageOf({ octokit, at }, sha) {
    if (sha === null)
        return null;
    return octokit.git.getCommit({ ...at, commit_sha: sha }).then(({ data }) => data.message, (error) => {
        if (!(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFault */ .nl)(error, 'not-found'))
            throw error;
        return null;
    });
}
async function closedSince({ octokit, at }, seconds) {
    const read = async (page) => {
        const order = { state: 'closed', sort: 'updated', direction: 'desc' };
        return (await octokit.pulls.list({ ...at, ...order, per_page: _http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL, page })).data;
    };
    const pages = (0,_http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)(read, MOST_PAGES);
    const pulls = [];
    for (;;) {
        const { value, done } = await pages.next();
        if (done === true)
            return { pulls, isCut: value };
        pulls.push(...value);
        // one that was merged with any of the commits has changed since
        if (value.some((pull) => Date.parse(pull.updated_at) / 1_000 < seconds))
            return { pulls, isCut: false };
    }
}
async function mergedWith({ octokit, at }, sha) {
    const { data } = await octokit.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha });
    return data.find((pull) => pull.merged_at !== null) ?? null;
}
function mergedOf({ number, title, labels, user }, commits) {
    const names = labels.flatMap(({ name }) => name ?? []);
    return { number, title, labels: names, author: user?.login ?? 'ghost', commits, message: null };
}
//# sourceMappingURL=pulls.js.map

/***/ }),

/***/ 29922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LO: () => (/* binding */ missing),
  Rs: () => (/* binding */ storedName),
  Se: () => (/* binding */ upload)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _http_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24354);
var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82482);
var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30982);





/** "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods." */
function storedName(name) {
    return name.replaceAll(/[^\w.@+-]+/g, '.').replaceAll(/^\.+|\.+$/g, '');
}
/** How many files were sent; those that are there already, with the same content, are not. */
async function upload(github, release, assets) {
    let sent = 0;
    for (const { path, name } of assets) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
        const stored = release.assets.find((each) => each.name === storedName(name));
        if (stored !== undefined && isSame(stored, bytes))
            continue;
        if (stored !== undefined)
            await remove(github, stored);
        await send(github, release, name, bytes);
        sent += 1;
    }
    return sent;
}
/** Which of the files a release lacks, or has with another content. */
async function missing({ assets: stored }, assets) {
    const isThere = await Promise.all(assets.map(async ({ path, name }) => {
        const own = stored.find((each) => each.name === storedName(name));
        return own !== undefined && isSame(own, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }));
    return assets.filter((_, index) => isThere[index] !== true);
}
function isSame({ size, digest, isComplete }, bytes) {
    if (!isComplete || size !== bytes.length)
        return false;
    return digest === null || digest === `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function send(github, release, name, bytes) {
    const { octokit, at } = github;
    await (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(async () => {
        const { data } = await octokit.repos.uploadReleaseAsset({
            ...at,
            release_id: release.id,
            name,
            url: release.uploadUrl,
            // its type says text, and it sends what it is given
            data: bytes,
            headers: { 'content-type': 'application/octet-stream', 'content-length': bytes.length },
        });
        return (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .assetOf */ .cu)(data);
    }, async () => {
        const stored = (await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .iJ)(github, release.id)).assets.find((each) => each.name === storedName(name));
        if (stored === undefined || isSame(stored, bytes))
            return stored ?? null;
        // what broke off keeps the name
        await remove(github, stored);
        return null;
    });
}
async function remove({ octokit, at }, { id }) {
    const gone = async () => {
        await octokit.repos.deleteReleaseAsset({ ...at, asset_id: id }).catch((error) => {
            if (!(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasFault */ .nl)(error, 'not-found'))
                throw error;
        });
        return true;
    };
    await (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(gone, async () => null);
}
//# sourceMappingURL=assets.js.map

/***/ }),

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $H: () => (/* binding */ bodyWith),
  QN: () => (/* binding */ lengthAround),
  _l: () => (/* binding */ LONGEST_BODY),
  cZ: () => (/* binding */ isSameText),
  we: () => (/* binding */ markerOf)
});
/** GitHub refuses a longer body, in characters. https://github.com/ncipollo/release-action/issues/493 */
const LONGEST_BODY = 125_000;
const END = '<!-- end of release notes -->';
/** What tells our part of a body, and the release that it is of. */
function markerOf(tag) {
    return `<!-- release notes of ${tag.replaceAll('--', '- -')}: what is between these marks is written anew -->`;
}
function bodyWith(body, tag, notes) {
    const own = `${markerOf(tag)}\n\n${notes.trim()}\n\n${END}`;
    const { before, after } = aroundNotes(body, tag);
    return [before, own, after].filter((part) => part !== '').join('\n\n');
}
/** How much of a body people wrote themselves, in characters, with what joins it to the notes. */
function lengthAround(body, tag) {
    return bodyWith(body, tag, '').length;
}
/** Line breaks as GitHub's own editor makes them, and blanks at the end, are no difference. */
function isSameText(one, other) {
    const plain = (text) => (text ?? '').replaceAll('\r\n', '\n').trimEnd();
    return plain(one) === plain(other);
}
function aroundNotes(body, tag) {
    const text = (body ?? '').replaceAll('\r\n', '\n');
    const start = text.indexOf(markerOf(tag));
    const end = text.indexOf(END, start);
    if (start === -1 || end === -1)
        return { before: text.trim(), after: '' };
    return { before: text.slice(0, start).trim(), after: text.slice(end + END.length).trim() };
}
//# sourceMappingURL=body.js.map

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

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/http/errors.js
var errors = __webpack_require__(24354);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/assets.js
var releases_assets = __webpack_require__(29922);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/body.js
var releases_body = __webpack_require__(5539);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/once.js
var once = __webpack_require__(82482);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/releases/plan.js

function changesTo(existing, wanted, latest, mayPublish) {
    const publishes = existing.draft && !wanted.draft && mayPublish;
    // a draft may have been made for an earlier commit, and its tag would be made there
    const retargets = existing.draft && !wanted.isTagged && existing.target !== wanted.target;
    return {
        ...(existing.tag !== wanted.tag && { tag_name: wanted.tag }),
        ...(retargets && { target_commitish: wanted.target }),
        ...(existing.name !== wanted.name && { name: wanted.name }),
        ...(!(0,releases_body/* isSameText */.cZ)(existing.body, wanted.body) && { body: wanted.body }),
        ...(existing.prerelease !== wanted.prerelease && { prerelease: wanted.prerelease }),
        ...(publishes && { draft: false }),
        ...((publishes || takesOver(existing, wanted, latest)) && wanted.latest && { make_latest: 'true' }),
    };
}
function takesOver({ draft, tag }, { latestOver }, latest) {
    if (draft || latest === tag)
        return false;
    return latest === null || latestOver === null || latestOver.includes(latest);
}
function isEmpty(changes) {
    return Object.keys(changes).length === 0;
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/github/build/src/releases/release.js
var releases_release = __webpack_require__(30982);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/github/build/src/releases/publish.js






async function publish(github, existing, wanted, assets) {
    const first = existing ?? (await create(github, wanted, wanted.draft || assets.length > 0));
    const lacking = await (0,releases_assets/* missing */.LO)(first, assets);
    if (first.immutable && lacking.length > 0)
        throw immutable(first, lacking);
    const before = await change(github, first, wanted, lacking.length === 0);
    if (lacking.length > 0)
        await (0,releases_assets/* upload */.Se)(github, before, lacking);
    const complete = lacking.length > 0 ? await (0,releases_release/* readRelease */.iJ)(github, before.id) : before;
    const release = await change(github, complete, wanted, true);
    const isChanged = release !== first || lacking.length > 0;
    return { done: existing === null ? 'created' : isChanged ? 'updated' : 'unchanged', release };
}
async function create(github, wanted, draft) {
    const { octokit, at } = github;
    const { tag, target, name, body, prerelease, latest } = wanted;
    const given = { tag_name: tag, target_commitish: target, name, body, prerelease, draft };
    const mark = draft ? {} : { make_latest: latest ? 'true' : 'false' };
    return (0,once/* once */.O)(async () => (0,releases_release/* releaseOf */.l7)((await octokit.repos.createRelease({ ...at, ...given, ...mark })).data), async () => (0,releases_release/* findRelease */.dv)(github, tag));
}
async function change(github, release, wanted, mayPublish) {
    const { octokit, at } = github;
    const latest = wanted.latest && !release.draft ? await (0,releases_release/* latestTag */.wk)(github) : null;
    const changes = changesTo(release, wanted, latest, mayPublish);
    if (isEmpty(changes))
        return release;
    const given = { ...changes, ...('draft' in changes && !wanted.latest && { make_latest: 'false' }) };
    return (0,once/* once */.O)(async () => (0,releases_release/* releaseOf */.l7)((await octokit.repos.updateRelease({ ...at, release_id: release.id, ...given })).data), async () => {
        const found = await (0,releases_release/* readRelease */.iJ)(github, release.id);
        const isLatest = !('make_latest' in changes) || (await (0,releases_release/* latestTag */.wk)(github)) === found.tag;
        return isLatest && has(found, changes) ? found : null;
    });
}
function has(release, changes) {
    const { tag_name: tag, target_commitish: target, name, body, draft, prerelease } = changes;
    return ((tag === undefined || release.tag === tag) &&
        (target === undefined || release.target === target) &&
        (name === undefined || release.name === name) &&
        (body === undefined || (0,releases_body/* isSameText */.cZ)(release.body, body)) &&
        (draft === undefined || release.draft === draft) &&
        (prerelease === undefined || release.prerelease === prerelease));
}
function immutable({ tag }, lacking) {
    const names = lacking.map(({ name }) => name).join(', ');
    return new errors/* GitHubError */.y_('refused', `The release ${tag} is immutable: its files cannot be changed any more (${names}).`);
}
//# sourceMappingURL=publish.js.map

/***/ }),

/***/ 30982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xd: () => (/* binding */ orNull),
  cu: () => (/* binding */ assetOf),
  dv: () => (/* binding */ findRelease),
  iJ: () => (/* binding */ readRelease),
  l7: () => (/* binding */ releaseOf),
  wk: () => (/* binding */ latestTag)
});
var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24354);
var _http_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85189);
var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5539);



/** Drafts cannot be asked for by tag, and are looked for in the list of releases, in pages. */
const MOST_PAGES = 10;
/** The published release of a tag, else the newest draft of it: by our mark in its body, or by the tag it is to have. */
async function findRelease(github, tag) {
    const { octokit, at } = github;
    const published = await orNull(octokit.repos.getReleaseByTag({ ...at, tag }));
    if (published !== null)
        return releaseOf(published.data);
    const read = async (page) => (await octokit.repos.listReleases({ ...at, per_page: _http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL, page })).data;
    const drafts = [];
    for await (const page of (0,_http_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)(read, MOST_PAGES))
        drafts.push(...page.filter(({ draft }) => draft).map((each) => releaseOf(each)));
    const own = drafts.find(({ body }) => body?.includes((0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(tag)) === true);
    return own ?? drafts.find((draft) => draft.tag === tag) ?? null;
}
/** The tag of the release that GitHub shows as the latest; null when there is none. */
async function latestTag({ octokit, at }) {
    return (await orNull(octokit.repos.getLatestRelease(at)))?.data.tag_name ?? null;
}
async function readRelease({ octokit, at }, id) {
    return releaseOf((await octokit.repos.getRelease({ ...at, release_id: id })).data);
}
function releaseOf(raw) {
    const { id, name, body, draft, prerelease, assets } = raw;
    return {
        id,
        tag: raw.tag_name,
        target: raw.target_commitish,
        name,
        body: body ?? null,
        draft,
        prerelease,
        immutable: raw.immutable === true,
        url: raw.html_url,
        uploadUrl: raw.upload_url,
        assets: assets.map(assetOf),
    };
}
function assetOf({ id, name, size, state, digest }) {
    return { id, name, size, digest: digest ?? null, isComplete: state === 'uploaded' };
}
/** What a call answers; null where there is no such thing. */
async function orNull(call) {
    try {
        return await call;
    }
    catch (error) {
        if ((0,_http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFault */ .nl)(error, 'not-found'))
            return null;
        throw error;
    }
}
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 54903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ commitOfTag)
});
var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30982);

/** The commit that a tag is at on GitHub by now, annotated or not; null where there is no such tag. */
async function commitOfTag({ octokit, at }, tag) {
    const ref = await (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(octokit.git.getRef({ ...at, ref: `tags/${tag}` }));
    let object = ref?.data.object;
    while (object?.type === 'tag')
        object = (await octokit.git.getTag({ ...at, tag_sha: object.sha })).data.object;
    return object?.sha ?? null;
}
//# sourceMappingURL=tag.js.map

/***/ }),

/***/ 12918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ updateChangelog)
});
var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
var _releaseTag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82253);


const START = '<!-- release notes: what is between these marks is written anew -->';
const END = '<!-- end of release notes -->';
const TITLE = `# Changelog

All notable changes to this project are documented in this file. The format is based on
[Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and this project adheres to
[Semantic Versioning](https://semver.org/spec/v2.0.0.html).
`;
function updateChangelog(text, release) {
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = (text.trim() === '' ? TITLE : text).replace(/^\uFEFF/, '').split(/\r?\n/);
    while (lines.at(-1) === '')
        lines.pop();
    const updated = withLink(withRelease(lines, release), release);
    return `${updated.join(lineBreak)}${lineBreak}`;
}
function withRelease(lines, release) {
    const places = placesIn(lines);
    const own = places.find(({ version }) => version !== null && (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(version, release.version) === 0);
    const generated = [START, '', ...release.text.trim().split('\n'), '', END];
    if (own !== undefined)
        return withinPlace(lines, own, generated);
    const name = release.link === null ? release.version : `[${release.version}]`;
    const section = [`## ${name} - ${release.date}`, '', ...generated];
    const below = places.find(({ version }) => version !== null && (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(version, release.version) < 0);
    if (below !== undefined)
        return [...lines.slice(0, below.start), ...section, '', ...lines.slice(below.start)];
    const end = endOfText(lines);
    const rest = lines.slice(end);
    return [...trimmed(lines.slice(0, end)), '', ...section, ...(rest.length > 0 ? ['', ...rest] : [])];
}
/** Instead of what was written before, or below the heading of a section that a person wrote. */
function withinPlace(lines, { start, end }, generated) {
    const first = lines.indexOf(START, start);
    const last = lines.indexOf(END, first);
    if (first !== -1 && last !== -1 && last < end)
        return [...lines.slice(0, first), ...generated, ...lines.slice(last + 1)];
    const rest = lines.slice(start + 1);
    return [
        ...lines.slice(0, start + 1),
        '',
        ...generated,
        ...(rest[0] === '' || rest.length === 0 ? [] : ['']),
        ...rest,
    ];
}
function placesIn(lines) {
    const text = endOfText(lines);
    const starts = [];
    for (let index = 0; index < text; index = Math.max(index, endOfInset(lines, index)) + 1)
        if (/^##\s/.test(lines[index]))
            starts.push(index);
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text, version: versionOf(lines[start]) }));
}
/** Where code ends, or what was generated, that begins at a line: neither has headings. -1 for other lines. */
function endOfInset(lines, index) {
    const line = lines[index];
    if (line === START)
        return lines.indexOf(END, index);
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined)
        return -1;
    return lines.findIndex((each, at) => at > index && each.trim().startsWith(fence) && /^(?:`+|~+)$/.test(each.trim()));
}
/** `## [1.2.3] - 2026-11-21`, `## v1.2.3`, `## [1.2.3](address) (2026-11-21)` */
function versionOf(heading) {
    const [, name] = /^##\s+\[?([^\]\s]+)/.exec(heading) ?? [];
    return name === undefined ? null : (0,_releaseTag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(name);
}
/** Where the addresses begin that a changelog ends with. */
function endOfText(lines) {
    let end = lines.length;
    while (end > 0 && /^(?:\[[^\]]+\]: \S.*|\s*)$/.test(lines[end - 1]))
        end -= 1;
    return end;
}
function trimmed(lines) {
    const last = lines.findLastIndex((line) => line !== '');
    return lines.slice(0, last + 1);
}
/** `[1.2.3]: address`, instead of one that is there, or above the others. */
function withLink(lines, { version, link }) {
    if (link === null)
        return [...lines];
    const line = `[${version}]: ${link}`;
    const own = lines.findIndex((each) => each.startsWith(`[${version}]: `));
    if (own !== -1)
        return lines.with(own, line);
    const end = endOfText(lines);
    const rest = lines.slice(end).filter((each) => each !== '');
    const at = rest.findIndex((each) => !/^\[unreleased\]/i.test(each));
    const place = at === -1 ? rest.length : at;
    return [...lines.slice(0, end), '', ...rest.slice(0, place), line, ...rest.slice(place)];
}
//# sourceMappingURL=changelog.js.map

/***/ }),

/***/ 39560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readBreaks),
  a: () => (/* binding */ readHeader)
});

;// CONCATENATED MODULE: ./node_modules/conventional-commits-parser/dist/regex.js
const nomatchRegex = /(?!.*)/;
function regex_escape(string) {
    return string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function joinOr(parts) {
    return parts
        .map(val => (typeof val === 'string' ? regex_escape(val.trim()) : val.source))
        .filter(Boolean)
        .join('|');
}
function getNotesRegex(noteKeywords, notesPattern) {
    if (!noteKeywords) {
        return nomatchRegex;
    }
    const noteKeywordsSelection = joinOr(noteKeywords);
    if (!notesPattern) {
        return new RegExp(`^(?:\\*\\s+)?(${noteKeywordsSelection}):\\s*(.*)`, 'i');
    }
    return notesPattern(noteKeywordsSelection);
}
function getReferencePartsRegex(issuePrefixes, issuePrefixesCaseSensitive) {
    if (!issuePrefixes) {
        return nomatchRegex;
    }
    // Sticky, so a search starts where the last reference ended and `.*?` takes the text
    // up to the next one: a line is scanned once, not again from every position.
    const flags = issuePrefixesCaseSensitive ? 'gy' : 'giy';
    const repositoryChar = '[\\w-\\.\\/]';
    // A reference starts a word, and its repository is the whole word before the prefix,
    // so `gh-` is not a prefix inside of `tough-cookie` or `high-5`.
    // An issue has a digit, so `#general` is not a reference.
    return new RegExp(`.*?(?<!${repositoryChar})(?:(${repositoryChar}+)(?!${repositoryChar}))?(${joinOr(issuePrefixes)})((?=[\\w-]*\\d)[\\w-]+)(?=\\s|$|[,;.)\\]])`, flags);
}
function getReferencesRegex(referenceActions, separator = '') {
    if (!referenceActions) {
        // matches everything
        return /()(.+)/gi;
    }
    const joinedKeywords = joinOr(referenceActions);
    // Keywords are whole words: `prefix #1` has no `fix` action,
    // and `fixups` does not end the references of the previous keyword.
    const nextKeyword = `(?<!\\w)(?:${joinedKeywords})(?!\\w)`;
    return new RegExp(`(?<!\\w)(${joinedKeywords})${separator}(?:\\s+(.*?))(?=${nextKeyword}|$)`, 'gi');
}
function getFooterTokenRegex(issuePrefixes) {
    const issuePrefixSeparator = issuePrefixes
        ? `|\\s+(?:${joinOr(issuePrefixes)})`
        : '';
    // Footers follow the git trailer convention: the token starts at the
    // beginning of the line, indented `key: value` lines are not footers.
    return new RegExp(`^(?:BREAKING CHANGE|[\\w-]+)(?::\\s+${issuePrefixSeparator}).+`, 'i');
}
function getParserRegexes(options = {}) {
    const notes = getNotesRegex(options.noteKeywords, options.notesPattern);
    const referenceParts = getReferencePartsRegex(options.issuePrefixes, options.issuePrefixesCaseSensitive);
    const references = getReferencesRegex(options.referenceActions);
    // In a footer the keyword is a token, which may be followed by a colon: `Closes: #1`
    const footerReferences = getReferencesRegex(options.referenceActions, ':?');
    const footerToken = getFooterTokenRegex(options.issuePrefixes);
    return {
        notes,
        referenceParts,
        references,
        footerReferences,
        footerToken,
        mentions: /@([\w-]+)/g,
        url: /\b(?:https?):\/\/(?:www\.)?([-a-zA-Z0-9@:%_+.~#?&//=])+\b/
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVnZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvcmVnZXgudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBS0EsTUFBTSxZQUFZLEdBQUcsUUFBUSxDQUFBO0FBRTdCLFNBQVMsTUFBTSxDQUFDLE1BQWM7SUFDNUIsT0FBTyxNQUFNLENBQUMsT0FBTyxDQUFDLHFCQUFxQixFQUFFLE1BQU0sQ0FBQyxDQUFBO0FBQ3RELENBQUM7QUFFRCxTQUFTLE1BQU0sQ0FBQyxLQUEwQjtJQUN4QyxPQUFPLEtBQUs7U0FDVCxHQUFHLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDLE9BQU8sR0FBRyxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUM7U0FDdkUsTUFBTSxDQUFDLE9BQU8sQ0FBQztTQUNmLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtBQUNkLENBQUM7QUFFRCxTQUFTLGFBQWEsQ0FDcEIsWUFBNkMsRUFDN0MsWUFBb0Q7SUFFcEQsSUFBSSxDQUFDLFlBQVksRUFBRSxDQUFDO1FBQ2xCLE9BQU8sWUFBWSxDQUFBO0lBQ3JCLENBQUM7SUFFRCxNQUFNLHFCQUFxQixHQUFHLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQTtJQUVsRCxJQUFJLENBQUMsWUFBWSxFQUFFLENBQUM7UUFDbEIsT0FBTyxJQUFJLE1BQU0sQ0FBQyxpQkFBaUIscUJBQXFCLFlBQVksRUFBRSxHQUFHLENBQUMsQ0FBQTtJQUM1RSxDQUFDO0lBRUQsT0FBTyxZQUFZLENBQUMscUJBQXFCLENBQUMsQ0FBQTtBQUM1QyxDQUFDO0FBRUQsU0FBUyxzQkFBc0IsQ0FDN0IsYUFBOEMsRUFDOUMsMEJBQStDO0lBRS9DLElBQUksQ0FBQyxhQUFhLEVBQUUsQ0FBQztRQUNuQixPQUFPLFlBQVksQ0FBQTtJQUNyQixDQUFDO0lBRUQscUZBQXFGO0lBQ3JGLDZFQUE2RTtJQUM3RSxNQUFNLEtBQUssR0FBRywwQkFBMEIsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7SUFDdkQsTUFBTSxjQUFjLEdBQUcsY0FBYyxDQUFBO0lBRXJDLHFGQUFxRjtJQUNyRixpRUFBaUU7SUFDakUsMERBQTBEO0lBQzFELE9BQU8sSUFBSSxNQUFNLENBQUMsVUFBVSxjQUFjLFFBQVEsY0FBYyxRQUFRLGNBQWMsT0FBTyxNQUFNLENBQUMsYUFBYSxDQUFDLDZDQUE2QyxFQUFFLEtBQUssQ0FBQyxDQUFBO0FBQ3pLLENBQUM7QUFFRCxTQUFTLGtCQUFrQixDQUN6QixnQkFBaUQsRUFDakQsU0FBUyxHQUFHLEVBQUU7SUFFZCxJQUFJLENBQUMsZ0JBQWdCLEVBQUUsQ0FBQztRQUN0QixxQkFBcUI7UUFDckIsT0FBTyxVQUFVLENBQUE7SUFDbkIsQ0FBQztJQUVELE1BQU0sY0FBYyxHQUFHLE1BQU0sQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFBO0lBQy9DLDZEQUE2RDtJQUM3RCxvRUFBb0U7SUFDcEUsTUFBTSxXQUFXLEdBQUcsY0FBYyxjQUFjLFVBQVUsQ0FBQTtJQUUxRCxPQUFPLElBQUksTUFBTSxDQUFDLFlBQVksY0FBYyxJQUFJLFNBQVMsbUJBQW1CLFdBQVcsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ3JHLENBQUM7QUFFRCxTQUFTLG1CQUFtQixDQUMxQixhQUE4QztJQUU5QyxNQUFNLG9CQUFvQixHQUFHLGFBQWE7UUFDeEMsQ0FBQyxDQUFDLFdBQVcsTUFBTSxDQUFDLGFBQWEsQ0FBQyxHQUFHO1FBQ3JDLENBQUMsQ0FBQyxFQUFFLENBQUE7SUFFTixxRUFBcUU7SUFDckUsc0VBQXNFO0lBQ3RFLE9BQU8sSUFBSSxNQUFNLENBQUMsdUNBQXVDLG9CQUFvQixLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUE7QUFDMUYsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsZ0JBQWdCLENBQzlCLE9BQU8sR0FBK0gsRUFBRTtJQUV4SSxNQUFNLEtBQUssR0FBRyxhQUFhLENBQUMsT0FBTyxDQUFDLFlBQVksRUFBRSxPQUFPLENBQUMsWUFBWSxDQUFDLENBQUE7SUFDdkUsTUFBTSxjQUFjLEdBQUcsc0JBQXNCLENBQUMsT0FBTyxDQUFDLGFBQWEsRUFBRSxPQUFPLENBQUMsMEJBQTBCLENBQUMsQ0FBQTtJQUN4RyxNQUFNLFVBQVUsR0FBRyxrQkFBa0IsQ0FBQyxPQUFPLENBQUMsZ0JBQWdCLENBQUMsQ0FBQTtJQUMvRCxxRkFBcUY7SUFDckYsTUFBTSxnQkFBZ0IsR0FBRyxrQkFBa0IsQ0FBQyxPQUFPLENBQUMsZ0JBQWdCLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDM0UsTUFBTSxXQUFXLEdBQUcsbUJBQW1CLENBQUMsT0FBTyxDQUFDLGFBQWEsQ0FBQyxDQUFBO0lBRTlELE9BQU87UUFDTCxLQUFLO1FBQ0wsY0FBYztRQUNkLFVBQVU7UUFDVixnQkFBZ0I7UUFDaEIsV0FBVztRQUNYLFFBQVEsRUFBRSxZQUFZO1FBQ3RCLEdBQUcsRUFBRSwyREFBMkQ7S0FDakUsQ0FBQTtBQUNILENBQUMifQ==
;// CONCATENATED MODULE: ./node_modules/conventional-commits-parser/dist/utils.js
const SCISSOR = '------------------------ >8 ------------------------';
function trimNewLines(input) {
    // To escape ReDos we should escape String#replace with regex.
    const matches = input.match(/[^\r\n]/);
    if (typeof matches?.index !== 'number') {
        return '';
    }
    const firstIndex = matches.index;
    let lastIndex = input.length - 1;
    while (input[lastIndex] === '\r' || input[lastIndex] === '\n') {
        lastIndex--;
    }
    return input.substring(firstIndex, lastIndex + 1);
}
function appendLine(src, line) {
    return src ? `${src}\n${line || ''}` : line || '';
}
function getCommentFilter(char) {
    return char
        ? (line) => !line.startsWith(char)
        : () => true;
}
function truncateToScissor(lines, commentChar) {
    const scissorIndex = lines.indexOf(`${commentChar} ${SCISSOR}`);
    if (scissorIndex === -1) {
        return lines;
    }
    return lines.slice(0, scissorIndex);
}
function gpgFilter(line) {
    return !line.match(/^\s*gpg:/);
}
function assignMatchedCorrespondence(target, matches, correspondence) {
    const { groups } = matches;
    for (let i = 0, len = correspondence.length, key; i < len; i++) {
        key = correspondence[i];
        target[key] = (groups ? groups[key] : matches[i + 1]) || null;
    }
    return target;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidXRpbHMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvdXRpbHMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsTUFBTSxPQUFPLEdBQUcsc0RBQXNELENBQUE7QUFFdEU7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxZQUFZLENBQUMsS0FBYTtJQUN4Qyw4REFBOEQ7SUFFOUQsTUFBTSxPQUFPLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsQ0FBQTtJQUV0QyxJQUFJLE9BQU8sT0FBTyxFQUFFLEtBQUssS0FBSyxRQUFRLEVBQUUsQ0FBQztRQUN2QyxPQUFPLEVBQUUsQ0FBQTtJQUNYLENBQUM7SUFFRCxNQUFNLFVBQVUsR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFBO0lBQ2hDLElBQUksU0FBUyxHQUFHLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFBO0lBRWhDLE9BQU8sS0FBSyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxFQUFFLENBQUM7UUFDOUQsU0FBUyxFQUFFLENBQUE7SUFDYixDQUFDO0lBRUQsT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFVBQVUsRUFBRSxTQUFTLEdBQUcsQ0FBQyxDQUFDLENBQUE7QUFDbkQsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLFVBQVUsQ0FBQyxHQUFrQixFQUFFLElBQXdCO0lBQ3JFLE9BQU8sR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSSxFQUFFLENBQUE7QUFDbkQsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsZ0JBQWdCLENBQUMsSUFBd0I7SUFDdkQsT0FBTyxJQUFJO1FBQ1QsQ0FBQyxDQUFDLENBQUMsSUFBWSxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDO1FBQzFDLENBQUMsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUE7QUFDaEIsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLGlCQUFpQixDQUMvQixLQUFlLEVBQ2YsV0FBbUI7SUFFbkIsTUFBTSxZQUFZLEdBQUcsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLFdBQVcsSUFBSSxPQUFPLEVBQUUsQ0FBQyxDQUFBO0lBRS9ELElBQUksWUFBWSxLQUFLLENBQUMsQ0FBQyxFQUFFLENBQUM7UUFDeEIsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsT0FBTyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxZQUFZLENBQUMsQ0FBQTtBQUNyQyxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxTQUFTLENBQUMsSUFBWTtJQUNwQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtBQUNoQyxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxVQUFVLDJCQUEyQixDQUN6QyxNQUFxQyxFQUNyQyxPQUF5QixFQUN6QixjQUF3QjtJQUV4QixNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsT0FBTyxDQUFBO0lBRTFCLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxjQUFjLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLEdBQUcsR0FBRyxFQUFFLENBQUMsRUFBRSxFQUFFLENBQUM7UUFDL0QsR0FBRyxHQUFHLGNBQWMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUN2QixNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLElBQUksQ0FBQTtJQUMvRCxDQUFDO0lBRUQsT0FBTyxNQUFNLENBQUE7QUFDZixDQUFDIn0=
;// CONCATENATED MODULE: ./node_modules/conventional-commits-parser/dist/options.js
const defaultOptions = {
    noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
    issuePrefixes: ['#'],
    referenceActions: [
        'close',
        'closes',
        'closed',
        'fix',
        'fixes',
        'fixed',
        'resolve',
        'resolves',
        'resolved'
    ],
    headerPattern: /^(\w*)(?:\(([\w$@.\-*/ ]*)\))?: (.*)$/,
    headerCorrespondence: [
        'type',
        'scope',
        'subject'
    ],
    revertPattern: /^Revert\s"([\s\S]*)"\s*This reverts commit (\w*)\.?/,
    revertCorrespondence: ['header', 'hash'],
    // The field name must contain at least one word character so that
    // YAML document markers like `---` are not treated as field markers.
    fieldPattern: /^-(?=.*\w)(.*?)-$/
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3B0aW9ucy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uL3NyYy9vcHRpb25zLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUVBLE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBa0I7SUFDM0MsWUFBWSxFQUFFLENBQUMsaUJBQWlCLEVBQUUsaUJBQWlCLENBQUM7SUFDcEQsYUFBYSxFQUFFLENBQUMsR0FBRyxDQUFDO0lBQ3BCLGdCQUFnQixFQUFFO1FBQ2hCLE9BQU87UUFDUCxRQUFRO1FBQ1IsUUFBUTtRQUNSLEtBQUs7UUFDTCxPQUFPO1FBQ1AsT0FBTztRQUNQLFNBQVM7UUFDVCxVQUFVO1FBQ1YsVUFBVTtLQUNYO0lBQ0QsYUFBYSxFQUFFLHVDQUF1QztJQUN0RCxvQkFBb0IsRUFBRTtRQUNwQixNQUFNO1FBQ04sT0FBTztRQUNQLFNBQVM7S0FDVjtJQUNELGFBQWEsRUFBRSxxREFBcUQ7SUFDcEUsb0JBQW9CLEVBQUUsQ0FBQyxRQUFRLEVBQUUsTUFBTSxDQUFDO0lBQ3hDLGtFQUFrRTtJQUNsRSxxRUFBcUU7SUFDckUsWUFBWSxFQUFFLG1CQUFtQjtDQUNsQyxDQUFBIn0=
;// CONCATENATED MODULE: ./node_modules/conventional-commits-parser/dist/CommitParser.js



function createCommitObject(initialData = {}) {
    // @ts-expect-error: You can read properties from `Commit` without problems, but you can't assign object to this type. So here is helper for that.
    return {
        merge: null,
        revert: null,
        header: null,
        body: null,
        footer: null,
        notes: [],
        mentions: [],
        references: [],
        ...initialData
    };
}
class CommitParser_CommitParser {
    options;
    regexes;
    lines = [];
    lineIndex = 0;
    commit = createCommitObject();
    constructor(options = {}) {
        this.options = {
            ...defaultOptions,
            ...options
        };
        this.regexes = getParserRegexes(this.options);
    }
    currentLine() {
        return this.lines[this.lineIndex];
    }
    nextLine() {
        return this.lines[this.lineIndex++];
    }
    isLineAvailable() {
        return this.lineIndex < this.lines.length;
    }
    parseReference(input, action) {
        const { regexes } = this;
        if (regexes.url.test(input)) {
            return null;
        }
        const matches = regexes.referenceParts.exec(input);
        if (!matches) {
            return null;
        }
        let [raw, repository = null, prefix, issue] = matches;
        let owner = null;
        if (repository) {
            const slashIndex = repository.indexOf('/');
            if (slashIndex !== -1) {
                owner = repository.slice(0, slashIndex);
                repository = repository.slice(slashIndex + 1);
            }
        }
        return {
            raw,
            action,
            owner,
            repository,
            prefix,
            issue
        };
    }
    parseReferences(input, isFooterToken = false) {
        const { regexes } = this;
        const regex = isFooterToken
            ? regexes.footerReferences
            : regexes.references;
        // Text outside of action sentences, like `#1` in `#1 Fixes #2`,
        // may also have references, but without an action
        const sentences = [];
        let lastIndex = 0;
        let matches;
        while (true) {
            matches = regex.exec(input);
            if (!matches) {
                break;
            }
            sentences.push([null, input.slice(lastIndex, matches.index)], [matches[1] || null, matches[2] || '']);
            lastIndex = regex.lastIndex;
        }
        sentences.push([null, input.slice(lastIndex)]);
        const references = [];
        let reference;
        for (const [action, sentence] of sentences) {
            while (true) {
                reference = this.parseReference(sentence, action);
                if (!reference) {
                    break;
                }
                references.push(reference);
            }
        }
        return references;
    }
    skipEmptyLines() {
        let line = this.currentLine();
        while (line !== undefined && !line.trim()) {
            this.nextLine();
            line = this.currentLine();
        }
    }
    parseMerge() {
        const { commit, options } = this;
        const correspondence = options.mergeCorrespondence || [];
        const merge = this.currentLine();
        const matches = merge && options.mergePattern
            ? merge.match(options.mergePattern)
            : null;
        if (matches) {
            this.nextLine();
            commit.merge = matches[0] || null;
            assignMatchedCorrespondence(commit, matches, correspondence);
            return true;
        }
        return false;
    }
    parseHeader(isMergeCommit) {
        if (isMergeCommit) {
            this.skipEmptyLines();
        }
        const { commit, options } = this;
        const correspondence = options.headerCorrespondence || [];
        const header = commit.header ?? this.nextLine();
        let matches = null;
        if (header) {
            if (options.breakingHeaderPattern) {
                matches = header.match(options.breakingHeaderPattern);
            }
            if (!matches && options.headerPattern) {
                matches = header.match(options.headerPattern);
            }
        }
        if (header) {
            commit.header = header;
        }
        if (matches) {
            assignMatchedCorrespondence(commit, matches, correspondence);
        }
    }
    parseMeta() {
        const { options, commit } = this;
        if (!options.fieldPattern || !this.isLineAvailable()) {
            return false;
        }
        let matches;
        let field = null;
        let parsed = false;
        while (this.isLineAvailable()) {
            matches = this.currentLine().match(options.fieldPattern);
            if (matches) {
                field = matches[1] || null;
                this.nextLine();
                continue;
            }
            if (field) {
                parsed = true;
                commit[field] = appendLine(commit[field], this.currentLine());
                this.nextLine();
            }
            else {
                break;
            }
        }
        return parsed;
    }
    parseNotes() {
        const { regexes, commit } = this;
        if (!this.isLineAvailable()) {
            return false;
        }
        const matches = this.currentLine().match(regexes.notes);
        let isFooterToken;
        if (matches) {
            const note = {
                title: matches[1],
                text: matches[2]
            };
            commit.notes.push(note);
            commit.footer = appendLine(commit.footer, this.currentLine());
            this.nextLine();
            while (this.isLineAvailable()) {
                if (this.parseMeta()) {
                    return true;
                }
                if (this.parseNotes()) {
                    return true;
                }
                isFooterToken = regexes.footerToken.test(this.currentLine());
                commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
                if (!isFooterToken) {
                    note.text = appendLine(note.text, this.currentLine());
                }
                commit.footer = appendLine(commit.footer, this.currentLine());
                this.nextLine();
                if (isFooterToken) {
                    break;
                }
            }
            return true;
        }
        return false;
    }
    parseBodyAndFooter(isBody) {
        const { commit, regexes } = this;
        if (!this.isLineAvailable()) {
            return isBody;
        }
        const isFooterToken = regexes.footerToken.test(this.currentLine());
        const isStillBody = !isFooterToken && isBody;
        commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
        if (isStillBody) {
            commit.body = appendLine(commit.body, this.currentLine());
        }
        else {
            commit.footer = appendLine(commit.footer, this.currentLine());
        }
        this.nextLine();
        return isStillBody;
    }
    parseBreakingHeader() {
        const { commit, options } = this;
        if (!options.breakingHeaderPattern || commit.notes.length || !commit.header) {
            return;
        }
        const matches = commit.header.match(options.breakingHeaderPattern);
        if (matches) {
            commit.notes.push({
                title: 'BREAKING CHANGE',
                text: matches[3]
            });
        }
    }
    parseMentions(input) {
        const { commit, regexes } = this;
        let matches;
        for (;;) {
            matches = regexes.mentions.exec(input);
            if (!matches) {
                break;
            }
            commit.mentions.push(matches[1]);
        }
    }
    parseRevert(input) {
        const { commit, options } = this;
        const correspondence = options.revertCorrespondence || [];
        const matches = options.revertPattern
            ? input.match(options.revertPattern)
            : null;
        if (matches) {
            commit.revert = assignMatchedCorrespondence({}, matches, correspondence);
        }
    }
    cleanupCommit() {
        const { commit } = this;
        commit.body &&= trimNewLines(commit.body);
        commit.footer &&= trimNewLines(commit.footer);
        commit.notes.forEach((note) => {
            note.text = trimNewLines(note.text);
        });
        const referencesSet = new Set();
        commit.references = commit.references.filter((reference) => {
            const uid = `${reference.action} ${reference.raw}`.toLocaleLowerCase();
            const ok = !referencesSet.has(uid);
            if (ok) {
                referencesSet.add(uid);
            }
            return ok;
        });
    }
    parse(input) {
        if (!input.trim()) {
            throw new TypeError('Expected a raw commit');
        }
        const { commentChar } = this.options;
        const commentFilter = getCommentFilter(commentChar);
        const rawLines = trimNewLines(input).split(/\r?\n/);
        const lines = commentChar
            ? truncateToScissor(rawLines, commentChar).filter(line => commentFilter(line) && gpgFilter(line))
            : rawLines.filter(line => gpgFilter(line));
        const commit = createCommitObject();
        this.lines = lines;
        this.lineIndex = 0;
        this.commit = commit;
        const isMergeCommit = this.parseMerge();
        this.parseHeader(isMergeCommit);
        if (commit.header) {
            commit.references = this.parseReferences(commit.header);
        }
        let isBody = true;
        while (this.isLineAvailable()) {
            this.parseMeta();
            if (this.parseNotes()) {
                isBody = false;
            }
            if (!this.parseBodyAndFooter(isBody)) {
                isBody = false;
            }
        }
        this.parseBreakingHeader();
        this.parseMentions(input);
        this.parseRevert(input);
        this.cleanupCommit();
        return commit;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiQ29tbWl0UGFyc2VyLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vc3JjL0NvbW1pdFBhcnNlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFPQSxPQUFPLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDN0MsT0FBTyxFQUNMLFlBQVksRUFDWixVQUFVLEVBQ1YsZ0JBQWdCLEVBQ2hCLFNBQVMsRUFDVCxpQkFBaUIsRUFDakIsMkJBQTJCLEVBQzVCLE1BQU0sWUFBWSxDQUFBO0FBQ25CLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxjQUFjLENBQUE7QUFFN0M7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxrQkFBa0IsQ0FBQyxXQUFXLEdBQW9CLEVBQUU7SUFDbEUsa0pBQWtKO0lBQ2xKLE9BQU87UUFDTCxLQUFLLEVBQUUsSUFBSTtRQUNYLE1BQU0sRUFBRSxJQUFJO1FBQ1osTUFBTSxFQUFFLElBQUk7UUFDWixJQUFJLEVBQUUsSUFBSTtRQUNWLE1BQU0sRUFBRSxJQUFJO1FBQ1osS0FBSyxFQUFFLEVBQUU7UUFDVCxRQUFRLEVBQUUsRUFBRTtRQUNaLFVBQVUsRUFBRSxFQUFFO1FBQ2QsR0FBRyxXQUFXO0tBQ2YsQ0FBQTtBQUNILENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxZQUFZO0lBQ04sT0FBTyxDQUFlO0lBQ3RCLE9BQU8sQ0FBZTtJQUMvQixLQUFLLEdBQWEsRUFBRSxDQUFBO0lBQ3BCLFNBQVMsR0FBRyxDQUFDLENBQUE7SUFDYixNQUFNLEdBQUcsa0JBQWtCLEVBQUUsQ0FBQTtJQUVyQyxZQUFZLE9BQU8sR0FBa0IsRUFBRTtRQUNyQyxJQUFJLENBQUMsT0FBTyxHQUFHO1lBQ2IsR0FBRyxjQUFjO1lBQ2pCLEdBQUcsT0FBTztTQUNYLENBQUE7UUFDRCxJQUFJLENBQUMsT0FBTyxHQUFHLGdCQUFnQixDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtJQUMvQyxDQUFDO0lBRU8sV0FBVztRQUNqQixPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQ25DLENBQUM7SUFFTyxRQUFRO1FBQ2QsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQyxDQUFBO0lBQ3JDLENBQUM7SUFFTyxlQUFlO1FBQ3JCLE9BQU8sSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQTtJQUMzQyxDQUFDO0lBRU8sY0FBYyxDQUNwQixLQUFhLEVBQ2IsTUFBcUI7UUFFckIsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLElBQUksQ0FBQTtRQUV4QixJQUFJLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDNUIsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBRUQsTUFBTSxPQUFPLEdBQUcsT0FBTyxDQUFDLGNBQWMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7UUFFbEQsSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFDO1lBQ2IsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBRUQsSUFBSSxDQUNGLEdBQUcsRUFDSCxVQUFVLEdBQUcsSUFBSSxFQUNqQixNQUFNLEVBQ04sS0FBSyxDQUNOLEdBQUcsT0FBTyxDQUFBO1FBQ1gsSUFBSSxLQUFLLEdBQWtCLElBQUksQ0FBQTtRQUUvQixJQUFJLFVBQVUsRUFBRSxDQUFDO1lBQ2YsTUFBTSxVQUFVLEdBQUcsVUFBVSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUUxQyxJQUFJLFVBQVUsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDO2dCQUN0QixLQUFLLEdBQUcsVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsVUFBVSxDQUFDLENBQUE7Z0JBQ3ZDLFVBQVUsR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFDLFVBQVUsR0FBRyxDQUFDLENBQUMsQ0FBQTtZQUMvQyxDQUFDO1FBQ0gsQ0FBQztRQUVELE9BQU87WUFDTCxHQUFHO1lBQ0gsTUFBTTtZQUNOLEtBQUs7WUFDTCxVQUFVO1lBQ1YsTUFBTTtZQUNOLEtBQUs7U0FDTixDQUFBO0lBQ0gsQ0FBQztJQUVPLGVBQWUsQ0FDckIsS0FBYSxFQUNiLGFBQWEsR0FBRyxLQUFLO1FBRXJCLE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxJQUFJLENBQUE7UUFDeEIsTUFBTSxLQUFLLEdBQUcsYUFBYTtZQUN6QixDQUFDLENBQUMsT0FBTyxDQUFDLGdCQUFnQjtZQUMxQixDQUFDLENBQUMsT0FBTyxDQUFDLFVBQVUsQ0FBQTtRQUN0QixnRUFBZ0U7UUFDaEUsa0RBQWtEO1FBQ2xELE1BQU0sU0FBUyxHQUE4QixFQUFFLENBQUE7UUFDL0MsSUFBSSxTQUFTLEdBQUcsQ0FBQyxDQUFBO1FBQ2pCLElBQUksT0FBK0IsQ0FBQTtRQUVuQyxPQUFPLElBQUksRUFBRSxDQUFDO1lBQ1osT0FBTyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7WUFFM0IsSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFDO2dCQUNiLE1BQUs7WUFDUCxDQUFDO1lBRUQsU0FBUyxDQUFDLElBQUksQ0FDWixDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLFNBQVMsRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsRUFDN0MsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FDdkMsQ0FBQTtZQUNELFNBQVMsR0FBRyxLQUFLLENBQUMsU0FBUyxDQUFBO1FBQzdCLENBQUM7UUFFRCxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBRTlDLE1BQU0sVUFBVSxHQUFzQixFQUFFLENBQUE7UUFDeEMsSUFBSSxTQUFpQyxDQUFBO1FBRXJDLEtBQUssTUFBTSxDQUFDLE1BQU0sRUFBRSxRQUFRLENBQUMsSUFBSSxTQUFTLEVBQUUsQ0FBQztZQUMzQyxPQUFPLElBQUksRUFBRSxDQUFDO2dCQUNaLFNBQVMsR0FBRyxJQUFJLENBQUMsY0FBYyxDQUFDLFFBQVEsRUFBRSxNQUFNLENBQUMsQ0FBQTtnQkFFakQsSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFDO29CQUNmLE1BQUs7Z0JBQ1AsQ0FBQztnQkFFRCxVQUFVLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFBO1lBQzVCLENBQUM7UUFDSCxDQUFDO1FBRUQsT0FBTyxVQUFVLENBQUE7SUFDbkIsQ0FBQztJQUVPLGNBQWM7UUFDcEIsSUFBSSxJQUFJLEdBQUcsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFBO1FBRTdCLE9BQU8sSUFBSSxLQUFLLFNBQVMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDO1lBQzFDLElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQTtZQUNmLElBQUksR0FBRyxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUE7UUFDM0IsQ0FBQztJQUNILENBQUM7SUFFTyxVQUFVO1FBQ2hCLE1BQU0sRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBQ2hDLE1BQU0sY0FBYyxHQUFHLE9BQU8sQ0FBQyxtQkFBbUIsSUFBSSxFQUFFLENBQUE7UUFDeEQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFBO1FBQ2hDLE1BQU0sT0FBTyxHQUFHLEtBQUssSUFBSSxPQUFPLENBQUMsWUFBWTtZQUMzQyxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsWUFBWSxDQUFDO1lBQ25DLENBQUMsQ0FBQyxJQUFJLENBQUE7UUFFUixJQUFJLE9BQU8sRUFBRSxDQUFDO1lBQ1osSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFBO1lBRWYsTUFBTSxDQUFDLEtBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSSxDQUFBO1lBRWpDLDJCQUEyQixDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsY0FBYyxDQUFDLENBQUE7WUFFNUQsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBRUQsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRU8sV0FBVyxDQUFDLGFBQXNCO1FBQ3hDLElBQUksYUFBYSxFQUFFLENBQUM7WUFDbEIsSUFBSSxDQUFDLGNBQWMsRUFBRSxDQUFBO1FBQ3ZCLENBQUM7UUFFRCxNQUFNLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLElBQUksQ0FBQTtRQUNoQyxNQUFNLGNBQWMsR0FBRyxPQUFPLENBQUMsb0JBQW9CLElBQUksRUFBRSxDQUFBO1FBQ3pELE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFBO1FBQy9DLElBQUksT0FBTyxHQUE0QixJQUFJLENBQUE7UUFFM0MsSUFBSSxNQUFNLEVBQUUsQ0FBQztZQUNYLElBQUksT0FBTyxDQUFDLHFCQUFxQixFQUFFLENBQUM7Z0JBQ2xDLE9BQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxxQkFBcUIsQ0FBQyxDQUFBO1lBQ3ZELENBQUM7WUFFRCxJQUFJLENBQUMsT0FBTyxJQUFJLE9BQU8sQ0FBQyxhQUFhLEVBQUUsQ0FBQztnQkFDdEMsT0FBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLGFBQWEsQ0FBQyxDQUFBO1lBQy9DLENBQUM7UUFDSCxDQUFDO1FBRUQsSUFBSSxNQUFNLEVBQUUsQ0FBQztZQUNYLE1BQU0sQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFBO1FBQ3hCLENBQUM7UUFFRCxJQUFJLE9BQU8sRUFBRSxDQUFDO1lBQ1osMkJBQTJCLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxjQUFjLENBQUMsQ0FBQTtRQUM5RCxDQUFDO0lBQ0gsQ0FBQztJQUVPLFNBQVM7UUFDZixNQUFNLEVBQ0osT0FBTyxFQUNQLE1BQU0sRUFDUCxHQUFHLElBQUksQ0FBQTtRQUVSLElBQUksQ0FBQyxPQUFPLENBQUMsWUFBWSxJQUFJLENBQUMsSUFBSSxDQUFDLGVBQWUsRUFBRSxFQUFFLENBQUM7WUFDckQsT0FBTyxLQUFLLENBQUE7UUFDZCxDQUFDO1FBRUQsSUFBSSxPQUFnQyxDQUFBO1FBQ3BDLElBQUksS0FBSyxHQUFrQixJQUFJLENBQUE7UUFDL0IsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBRWxCLE9BQU8sSUFBSSxDQUFDLGVBQWUsRUFBRSxFQUFFLENBQUM7WUFDOUIsT0FBTyxHQUFHLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLFlBQVksQ0FBQyxDQUFBO1lBRXhELElBQUksT0FBTyxFQUFFLENBQUM7Z0JBQ1osS0FBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJLENBQUE7Z0JBQzFCLElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQTtnQkFDZixTQUFRO1lBQ1YsQ0FBQztZQUVELElBQUksS0FBSyxFQUFFLENBQUM7Z0JBQ1YsTUFBTSxHQUFHLElBQUksQ0FBQTtnQkFDYixNQUFNLENBQUMsS0FBSyxDQUFDLEdBQUcsVUFBVSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUMsQ0FBQTtnQkFDN0QsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFBO1lBQ2pCLENBQUM7aUJBQU0sQ0FBQztnQkFDTixNQUFLO1lBQ1AsQ0FBQztRQUNILENBQUM7UUFFRCxPQUFPLE1BQU0sQ0FBQTtJQUNmLENBQUM7SUFFTyxVQUFVO1FBQ2hCLE1BQU0sRUFDSixPQUFPLEVBQ1AsTUFBTSxFQUNQLEdBQUcsSUFBSSxDQUFBO1FBRVIsSUFBSSxDQUFDLElBQUksQ0FBQyxlQUFlLEVBQUUsRUFBRSxDQUFDO1lBQzVCLE9BQU8sS0FBSyxDQUFBO1FBQ2QsQ0FBQztRQUVELE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ3ZELElBQUksYUFBc0IsQ0FBQTtRQUUxQixJQUFJLE9BQU8sRUFBRSxDQUFDO1lBQ1osTUFBTSxJQUFJLEdBQWU7Z0JBQ3ZCLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDO2dCQUNqQixJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQzthQUNqQixDQUFBO1lBRUQsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDdkIsTUFBTSxDQUFDLE1BQU0sR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUMsQ0FBQTtZQUM3RCxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUE7WUFFZixPQUFPLElBQUksQ0FBQyxlQUFlLEVBQUUsRUFBRSxDQUFDO2dCQUM5QixJQUFJLElBQUksQ0FBQyxTQUFTLEVBQUUsRUFBRSxDQUFDO29CQUNyQixPQUFPLElBQUksQ0FBQTtnQkFDYixDQUFDO2dCQUVELElBQUksSUFBSSxDQUFDLFVBQVUsRUFBRSxFQUFFLENBQUM7b0JBQ3RCLE9BQU8sSUFBSSxDQUFBO2dCQUNiLENBQUM7Z0JBRUQsYUFBYSxHQUFHLE9BQU8sQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxDQUFBO2dCQUU1RCxNQUFNLENBQUMsVUFBVSxDQUFDLElBQUksQ0FDcEIsR0FBRyxJQUFJLENBQUMsZUFBZSxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQUUsRUFBRSxhQUFhLENBQUMsQ0FDM0QsQ0FBQTtnQkFFRCxJQUFJLENBQUMsYUFBYSxFQUFFLENBQUM7b0JBQ25CLElBQUksQ0FBQyxJQUFJLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFDLENBQUE7Z0JBQ3ZELENBQUM7Z0JBRUQsTUFBTSxDQUFDLE1BQU0sR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUMsQ0FBQTtnQkFDN0QsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFBO2dCQUVmLElBQUksYUFBYSxFQUFFLENBQUM7b0JBQ2xCLE1BQUs7Z0JBQ1AsQ0FBQztZQUNILENBQUM7WUFFRCxPQUFPLElBQUksQ0FBQTtRQUNiLENBQUM7UUFFRCxPQUFPLEtBQUssQ0FBQTtJQUNkLENBQUM7SUFFTyxrQkFBa0IsQ0FBQyxNQUFlO1FBQ3hDLE1BQU0sRUFDSixNQUFNLEVBQ04sT0FBTyxFQUNSLEdBQUcsSUFBSSxDQUFBO1FBRVIsSUFBSSxDQUFDLElBQUksQ0FBQyxlQUFlLEVBQUUsRUFBRSxDQUFDO1lBQzVCLE9BQU8sTUFBTSxDQUFBO1FBQ2YsQ0FBQztRQUVELE1BQU0sYUFBYSxHQUFHLE9BQU8sQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxDQUFBO1FBQ2xFLE1BQU0sV0FBVyxHQUFHLENBQUMsYUFBYSxJQUFJLE1BQU0sQ0FBQTtRQUU1QyxNQUFNLENBQUMsVUFBVSxDQUFDLElBQUksQ0FDcEIsR0FBRyxJQUFJLENBQUMsZUFBZSxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQUUsRUFBRSxhQUFhLENBQUMsQ0FDM0QsQ0FBQTtRQUVELElBQUksV0FBVyxFQUFFLENBQUM7WUFDaEIsTUFBTSxDQUFDLElBQUksR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUMsQ0FBQTtRQUMzRCxDQUFDO2FBQU0sQ0FBQztZQUNOLE1BQU0sQ0FBQyxNQUFNLEdBQUcsVUFBVSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFDLENBQUE7UUFDL0QsQ0FBQztRQUVELElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQTtRQUVmLE9BQU8sV0FBVyxDQUFBO0lBQ3BCLENBQUM7SUFFTyxtQkFBbUI7UUFDekIsTUFBTSxFQUNKLE1BQU0sRUFDTixPQUFPLEVBQ1IsR0FBRyxJQUFJLENBQUE7UUFFUixJQUFJLENBQUMsT0FBTyxDQUFDLHFCQUFxQixJQUFJLE1BQU0sQ0FBQyxLQUFLLENBQUMsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDO1lBQzVFLE9BQU07UUFDUixDQUFDO1FBRUQsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLHFCQUFxQixDQUFDLENBQUE7UUFFbEUsSUFBSSxPQUFPLEVBQUUsQ0FBQztZQUNaLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDO2dCQUNoQixLQUFLLEVBQUUsaUJBQWlCO2dCQUN4QixJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQzthQUNqQixDQUFDLENBQUE7UUFDSixDQUFDO0lBQ0gsQ0FBQztJQUVPLGFBQWEsQ0FBQyxLQUFhO1FBQ2pDLE1BQU0sRUFDSixNQUFNLEVBQ04sT0FBTyxFQUNSLEdBQUcsSUFBSSxDQUFBO1FBQ1IsSUFBSSxPQUErQixDQUFBO1FBRW5DLFNBQVMsQ0FBQztZQUNSLE9BQU8sR0FBRyxPQUFPLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUV0QyxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUM7Z0JBQ2IsTUFBSztZQUNQLENBQUM7WUFFRCxNQUFNLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNsQyxDQUFDO0lBQ0gsQ0FBQztJQUVPLFdBQVcsQ0FBQyxLQUFhO1FBQy9CLE1BQU0sRUFDSixNQUFNLEVBQ04sT0FBTyxFQUNSLEdBQUcsSUFBSSxDQUFBO1FBQ1IsTUFBTSxjQUFjLEdBQUcsT0FBTyxDQUFDLG9CQUFvQixJQUFJLEVBQUUsQ0FBQTtRQUN6RCxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsYUFBYTtZQUNuQyxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsYUFBYSxDQUFDO1lBQ3BDLENBQUMsQ0FBQyxJQUFJLENBQUE7UUFFUixJQUFJLE9BQU8sRUFBRSxDQUFDO1lBQ1osTUFBTSxDQUFDLE1BQU0sR0FBRywyQkFBMkIsQ0FBQyxFQUFFLEVBQUUsT0FBTyxFQUFFLGNBQWMsQ0FBQyxDQUFBO1FBQzFFLENBQUM7SUFDSCxDQUFDO0lBRU8sYUFBYTtRQUNuQixNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBRXZCLE1BQU0sQ0FBQyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN6QyxNQUFNLENBQUMsTUFBTSxLQUFLLFlBQVksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUE7UUFFN0MsTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRTtZQUM1QixJQUFJLENBQUMsSUFBSSxHQUFHLFlBQVksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDckMsQ0FBQyxDQUFDLENBQUE7UUFFRixNQUFNLGFBQWEsR0FBRyxJQUFJLEdBQUcsRUFBVSxDQUFBO1FBRXZDLE1BQU0sQ0FBQyxVQUFVLEdBQUcsTUFBTSxDQUFDLFVBQVUsQ0FBQyxNQUFNLENBQUMsQ0FBQyxTQUFTLEVBQUUsRUFBRTtZQUN6RCxNQUFNLEdBQUcsR0FBRyxHQUFHLFNBQVMsQ0FBQyxNQUFNLElBQUksU0FBUyxDQUFDLEdBQUcsRUFBRSxDQUFDLGlCQUFpQixFQUFFLENBQUE7WUFDdEUsTUFBTSxFQUFFLEdBQUcsQ0FBQyxhQUFhLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1lBRWxDLElBQUksRUFBRSxFQUFFLENBQUM7Z0JBQ1AsYUFBYSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUN4QixDQUFDO1lBRUQsT0FBTyxFQUFFLENBQUE7UUFDWCxDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLEtBQWE7UUFDakIsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDO1lBQ2xCLE1BQU0sSUFBSSxTQUFTLENBQUMsdUJBQXVCLENBQUMsQ0FBQTtRQUM5QyxDQUFDO1FBRUQsTUFBTSxFQUFFLFdBQVcsRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7UUFDcEMsTUFBTSxhQUFhLEdBQUcsZ0JBQWdCLENBQUMsV0FBVyxDQUFDLENBQUE7UUFDbkQsTUFBTSxRQUFRLEdBQUcsWUFBWSxDQUFDLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUNuRCxNQUFNLEtBQUssR0FBRyxXQUFXO1lBQ3ZCLENBQUMsQ0FBQyxpQkFBaUIsQ0FBQyxRQUFRLEVBQUUsV0FBVyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUNqRyxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFBO1FBQzVDLE1BQU0sTUFBTSxHQUFHLGtCQUFrQixFQUFFLENBQUE7UUFFbkMsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUE7UUFDbEIsSUFBSSxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUE7UUFDbEIsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUE7UUFFcEIsTUFBTSxhQUFhLEdBQUcsSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFBO1FBRXZDLElBQUksQ0FBQyxXQUFXLENBQUMsYUFBYSxDQUFDLENBQUE7UUFFL0IsSUFBSSxNQUFNLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDbEIsTUFBTSxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUMsZUFBZSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN6RCxDQUFDO1FBRUQsSUFBSSxNQUFNLEdBQUcsSUFBSSxDQUFBO1FBRWpCLE9BQU8sSUFBSSxDQUFDLGVBQWUsRUFBRSxFQUFFLENBQUM7WUFDOUIsSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFBO1lBRWhCLElBQUksSUFBSSxDQUFDLFVBQVUsRUFBRSxFQUFFLENBQUM7Z0JBQ3RCLE1BQU0sR0FBRyxLQUFLLENBQUE7WUFDaEIsQ0FBQztZQUVELElBQUksQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztnQkFDckMsTUFBTSxHQUFHLEtBQUssQ0FBQTtZQUNoQixDQUFDO1FBQ0gsQ0FBQztRQUVELElBQUksQ0FBQyxtQkFBbUIsRUFBRSxDQUFBO1FBQzFCLElBQUksQ0FBQyxhQUFhLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDekIsSUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN2QixJQUFJLENBQUMsYUFBYSxFQUFFLENBQUE7UUFFcEIsT0FBTyxNQUFNLENBQUE7SUFDZixDQUFDO0NBQ0YifQ==
// EXTERNAL MODULE: external "stream"
var external_stream_ = __webpack_require__(2203);
;// CONCATENATED MODULE: ./node_modules/conventional-commits-parser/dist/stream.js


function parseCommits(options = {}) {
    const warnOption = options.warn;
    const warn = warnOption === true
        ? (err) => {
            throw err;
        }
        : warnOption
            ? (err) => warnOption(err.toString())
            : () => { };
    return async function* parse(rawCommits) {
        const parser = new CommitParser(options);
        let rawCommit;
        for await (rawCommit of rawCommits) {
            try {
                yield parser.parse(rawCommit.toString());
            }
            catch (err) {
                warn(err);
            }
        }
    };
}
function parseCommitsStream(options = {}) {
    return Transform.from(parseCommits(options));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RyZWFtLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vc3JjL3N0cmVhbS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sUUFBUSxDQUFBO0FBRWxDLE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUVoRDs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLFlBQVksQ0FDMUIsT0FBTyxHQUF3QixFQUFFO0lBRWpDLE1BQU0sVUFBVSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUE7SUFDL0IsTUFBTSxJQUFJLEdBQUcsVUFBVSxLQUFLLElBQUk7UUFDOUIsQ0FBQyxDQUFDLENBQUMsR0FBVSxFQUFFLEVBQUU7WUFDZixNQUFNLEdBQUcsQ0FBQTtRQUNYLENBQUM7UUFDRCxDQUFDLENBQUMsVUFBVTtZQUNWLENBQUMsQ0FBQyxDQUFDLEdBQVUsRUFBRSxFQUFFLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxRQUFRLEVBQUUsQ0FBQztZQUM1QyxDQUFDLENBQUMsR0FBRyxFQUFFLEdBQWMsQ0FBQyxDQUFBO0lBRTFCLE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQyxLQUFLLENBQzFCLFVBQXNFO1FBRXRFLE1BQU0sTUFBTSxHQUFHLElBQUksWUFBWSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3hDLElBQUksU0FBMEIsQ0FBQTtRQUU5QixJQUFJLEtBQUssRUFBRSxTQUFTLElBQUksVUFBVSxFQUFFLENBQUM7WUFDbkMsSUFBSSxDQUFDO2dCQUNILE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsUUFBUSxFQUFFLENBQUMsQ0FBQTtZQUMxQyxDQUFDO1lBQUMsT0FBTyxHQUFHLEVBQUUsQ0FBQztnQkFDYixJQUFJLENBQUMsR0FBWSxDQUFDLENBQUE7WUFDcEIsQ0FBQztRQUNILENBQUM7SUFDSCxDQUFDLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxrQkFBa0IsQ0FBQyxPQUFPLEdBQXdCLEVBQUU7SUFDbEUsT0FBTyxTQUFTLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBO0FBQzlDLENBQUMifQ==
;// CONCATENATED MODULE: ./node_modules/conventional-commits-parser/dist/index.js


//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvaW5kZXgudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsY0FBYyxtQkFBbUIsQ0FBQTtBQUNqQyxjQUFjLGFBQWEsQ0FBQSJ9
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/conventional.js

const HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?(!)?:\s+(.+)$/i;
/** Without the shapes that only some projects use. What it says of issues is not used: it takes too many for closed. */
const parser = new CommitParser_CommitParser({ fieldPattern: /(?!)/, revertPattern: /(?!)/ });
/** Lines that git and GitHub write below a message, which are no part of an explanation. */
const WRITTEN_BY_TOOLS = /^(?:\(cherry picked from commit [0-9a-f]+\)|-{3,})$/gm;
/** Reads the header by itself: whatever the body holds cannot hide it. */
function readHeader(subject) {
    const [, type, scope, mark, title] = HEADER.exec(subject) ?? [];
    if (type === undefined)
        return { type: null, scope: null, title: subject, breaking: false };
    return { type: type.toLowerCase(), scope: scope?.trim() || null, title: title.trim(), breaking: mark === '!' };
}
function readBreaks(body) {
    // most bodies say nothing of the kind, and need not be parsed
    if (!/BREAKING[ -]CHANGE/i.test(body))
        return { breaking: false, explanations: [] };
    const { notes } = parser.parse(`-\n\n${body.replaceAll(WRITTEN_BY_TOOLS, '')}`);
    return { breaking: notes.length > 0, explanations: notes.map(({ text }) => text.trim()).filter(Boolean) };
}
//# sourceMappingURL=conventional.js.map

/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readIssues),
  y: () => (/* binding */ uniqueIssues)
});
const REFERENCE = /(?:\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+)?(?<![\w/.-])(?:https?:\/\/[\w.:-]{1,100}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/|([\w.-]{1,100}(?:\/[\w.-]{1,100})?)?(?:#|\bGH-))(\d{1,9})\b/gi;
/** The issues that a message speaks of, each once; closed if any of its mentions says so. */
function readIssues(text) {
    if (!/(?:#|GH-|issues\/)\d/i.test(text))
        return [];
    return uniqueIssues([...text.matchAll(REFERENCE)].map(([, keyword, fromAddress, repository, number]) => ({
        repository: fromAddress ?? repository ?? null,
        number: Number(number),
        closes: keyword !== undefined,
    })));
}
function uniqueIssues(references) {
    const found = new Map();
    for (const reference of references) {
        const key = `${reference.repository}#${reference.number}`;
        found.set(key, { ...reference, closes: reference.closes || found.get(key)?.closes === true });
    }
    return [...found.values()];
}
//# sourceMappingURL=issues.js.map

/***/ }),

/***/ 45075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ owners)
});
/** Belongs to no pull request's branch. */
const MAIN = -1;
function owners(commits, isOwner) {
    const marks = new Map();
    const mark = (sha, owner) => {
        const known = marks.get(sha);
        if (known === MAIN)
            return;
        if (known === undefined || owner === MAIN || owner > known)
            marks.set(sha, owner);
    };
    return commits.map((commit, index) => {
        const own = marks.get(commit.sha) ?? MAIN;
        marks.delete(commit.sha);
        const handedOn = isOwner(commit) ? index : own;
        commit.parents.forEach((parent, place) => mark(parent, place === 0 ? own : handedOn));
        return own === MAIN ? null : own;
    });
}
//# sourceMappingURL=ownership.js.map

/***/ }),

/***/ 17128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ wholeTitle),
  hL: () => (/* binding */ readMerge),
  tS: () => (/* binding */ readTitle)
});
/** `feat: a thing (#12)`, and `fix: it (#12) (#15)` where it was brought from another branch. */
function readTitle(subject) {
    let text = subject.trimEnd();
    const numbers = [];
    for (;;) {
        // looks at the end alone: a title can be very long
        const [whole, number] = /\s?\((?:#|GH-)(\d{1,9})\)$/.exec(text.slice(-16)) ?? [];
        if (whole === undefined)
            return { text, pullRequests: numbers };
        numbers.unshift(Number(number));
        text = text.slice(0, -whole.length).trimEnd();
    }
}
/** A merge of a pull request: its number, and its title from the body. Null for other commits. */
function readMerge(subject, body) {
    const [, github] = /^Merge pull request #(\d{1,9})(?: from |$)/.exec(subject) ?? [];
    if (github === undefined)
        return null;
    return { number: Number(github), title: body.split('\n', 1)[0].trim() || subject };
}
/** A title that GitHub cut at its longest, joined again with the rest of it, which the body begins with. */
function unbroken(subject, body) {
    if (!body.startsWith('…'))
        return subject;
    const [, start, number = ''] = /^(.*)…( \(#\d{1,9}\))?$/.exec(subject) ?? [];
    return start === undefined ? subject : `${start}${body.split('\n', 1)[0].slice(1)}${number}`;
}
/** The title that a message has for people: of a merge, that of its pull request. */
function wholeTitle(subject, body) {
    return readMerge(subject, body)?.title ?? unbroken(subject, body);
}
//# sourceMappingURL=title.js.map

/***/ }),

/***/ 18808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xt: () => (/* binding */ coAuthors),
  gB: () => (/* binding */ cherryPickedFrom),
  nQ: () => (/* binding */ readRevert)
});
const NONE = [];
/** `Co-authored-by: Name <address>`, as GitHub reads it. */
function coAuthors(body) {
    if (!/co-authored-by:/i.test(body))
        return NONE;
    const lines = body
        .split('\n')
        .map((line) => /^co-authored-by:\s*([^<>\s][^<>]{0,200})<([^<>\s]{1,200})>\s*$/i.exec(line.trim()));
    return lines.flatMap((match) => (match === null ? [] : [{ name: match[1].trim(), email: match[2] }]));
}
/** The commits that a cherry-pick names as its sources (`git cherry-pick -x`). */
function cherryPickedFrom(body) {
    if (!body.includes('(cherry picked from'))
        return NONE;
    return [...body.matchAll(/^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm)].map(([, sha]) => sha);
}
function readRevert(text, type, body) {
    const quoted = quotedIn(text);
    const conventional = type === 'revert';
    if (quoted === null && !conventional && !/^This reverts commits? [0-9a-f]{7}/.test(body))
        return null;
    return {
        shas: [
            ...matches(body, /\bThis reverts commits? ([0-9a-f]{7,64}(?:(?:,| and|, and)? [0-9a-f]{7,64})*)/g).flatMap((list) => list.match(/[0-9a-f]{7,64}/g) ?? []),
            ...(conventional
                ? matches(body, /^Refs: ([0-9a-f]{7,64}(?:, ?[0-9a-f]{7,64})*)$/gm).flatMap((list) => list.split(/, ?/))
                : []),
        ],
        pullRequests: matches(body, /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,9})\b/gm).map(Number),
        subject: quoted ?? (conventional ? text.replace(/^revert(?:\([^()]*\))?!?:\s+/i, '') : null),
    };
}
function quotedIn(text) {
    const [, verb, subject] = /^(?:[a-z]+(?:\([^()]*\))?: )?(Revert|Reapply) "(.*)"$/i.exec(text) ?? [];
    if (verb === undefined)
        return null;
    return verb.toLowerCase() === 'reapply' ? `Revert "${subject}"` : subject;
}
function matches(body, pattern) {
    return [...body.matchAll(pattern)].map(([, found]) => found);
}
//# sourceMappingURL=trailers.js.map

/***/ }),

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isOf)
});
/** Whether a change has one of the labels, or is by one of the authors. */
function isOf({ labels, login }, who) {
    return labels.some((label) => who.labels.includes(label)) || (login !== null && who.authors.includes(login));
}
//# sourceMappingURL=who.js.map

/***/ }),

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/issues.js
var issues = __webpack_require__(1912);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/ownership.js
var ownership = __webpack_require__(45075);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/conventional.js + 6 modules
var conventional = __webpack_require__(39560);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/sameness.js
/** A subject without what bringing it to another branch adds to it: `[1.x] `, numbers, capital letters. */
function alike(subject) {
    return subject
        .replace(/^\[[^\]]{1,40}\] */, '')
        .replaceAll(/ ?\(#\d{1,9}\)/g, '')
        .trim()
        .toLowerCase();
}
/** Its pull request, and those that it was before. */
function numbersOf({ pullRequest, origins }) {
    return pullRequest === null ? origins : [...origins, pullRequest];
}
//# sourceMappingURL=sameness.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/title.js
var changes_title = __webpack_require__(17128);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/source.js


function knownOf(pullRequests) {
    return {
        byNumber: new Map(pullRequests.map((each) => [each.number, each])),
        bySha: new Map(pullRequests.flatMap((each) => each.commits.map((sha) => [sha, each]))),
    };
}
function sourceOf({ sha, text, pullRequests }, { byNumber, bySha }) {
    const found = bySha.get(sha);
    if (found !== undefined)
        return { number: found.number, pullRequest: found };
    const number = pullRequests.at(-1) ?? null;
    const named = number === null ? undefined : byNumber.get(number);
    if (named === undefined)
        return { number, pullRequest: null };
    const isMeant = titlesOf(named).some((title) => alike((0,changes_title/* readTitle */.tS)(title).text) === alike(text));
    return isMeant ? { number, pullRequest: named } : { number: null, pullRequest: null };
}
function titlesOf({ title, message }) {
    if (!message)
        return [title];
    const [subject = '', ...body] = message.split(/\r?\n/);
    return [title, (0,changes_title/* wholeTitle */.MO)(subject.trim(), body.join('\n').trim())];
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/group.js





/** What ranks highest tells what a pull request is whose own title does not. */
const RANK = ['feat', 'fix', 'perf', 'refactor', 'docs'];
function changesIn(commits, pullRequests = []) {
    const known = knownOf(pullRequests);
    const owner = (0,ownership/* owners */.Z)(commits, (commit) => commit.merge);
    const groups = new Map();
    commits.forEach((commit, index) => {
        const merge = owner[index] ?? null;
        if (!commit.merge && merge === null && commit.parents.length > 1)
            return;
        const key = keyOf(merge === null || commit.merge ? commit : commits[merge], known);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [commit]);
        else
            group.push(commit);
    });
    const numbers = new Set([...known.byNumber.keys(), ...commits.flatMap((commit) => commit.pullRequests)]);
    return [...groups.values()].map((group) => changeOf(group, numbers, known));
}
function keyOf(commit, known) {
    const { number, pullRequest } = sourceOf(commit, known);
    if (number !== null && (commit.merge || pullRequest?.commits.includes(commit.sha) === true))
        return `#${number}`;
    const own = commit.pullRequests.at(-1);
    return own === undefined || commit.merge ? commit.sha : `#${own} ${commit.text}`;
}
function changeOf(group, numbers, known) {
    // the merge stands before what it brought in; a pull request that was rebased has none
    const lead = group.find((commit) => commit.merge) ?? group[0];
    const { number, pullRequest } = sourceOf(lead, known);
    const header = pullRequest === null ? lead.header : (0,conventional/* readHeader */.a)((0,changes_title/* readTitle */.tS)(pullRequest.title).text);
    const within = group.filter((commit) => commit.parents.length < 2);
    const inner = header.type === null ? mostTelling(within) : null;
    const reverts = lead.reverts && lead.merge ? joined(lead.reverts, within) : lead.reverts;
    return {
        sha: lead.sha,
        commits: within.map(({ sha }) => sha),
        pullRequest: number,
        origins: lead.pullRequests.filter((each) => each !== number),
        type: header.type ?? inner?.header.type ?? null,
        scope: header.scope ?? inner?.header.scope ?? null,
        title: header.title,
        subject: lead.text,
        breaking: header.breaking || group.some(({ breaking }) => breaking),
        explanations: [...new Set(group.flatMap(({ explanations }) => explanations))],
        issues: issuesOf(group, numbers),
        authors: peopleOf(group.toReversed().flatMap(({ authors }) => authors)),
        login: pullRequest?.author ?? null,
        labels: pullRequest?.labels ?? [],
        date: lead.date,
        reverts,
        pickedFrom: within.map(({ pickedFrom }) => pickedFrom),
    };
}
function mostTelling(commits) {
    const typed = commits.filter(({ header }) => header.type !== null);
    const rank = ({ header }) => (RANK.indexOf(header.type) + RANK.length + 1) % (RANK.length + 1);
    return typed.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
/** A merge says `Revert "…"` in its title; which commit that was stands in the commit that it brings in. */
function joined(reverts, within) {
    const all = [reverts, ...within.flatMap((commit) => commit.reverts ?? [])];
    return {
        ...reverts,
        shas: all.flatMap(({ shas }) => shas),
        pullRequests: all.flatMap(({ pullRequests }) => pullRequests),
    };
}
/** A pull request is no issue, and is not closed by being merged. */
function issuesOf(group, numbers) {
    const references = group.flatMap((commit) => commit.references);
    return (0,issues/* uniqueIssues */.y)(references.filter(({ repository, number }) => repository !== null || !numbers.has(number)));
}
/** Each address once, under the first name that it came with. */
function peopleOf(all) {
    const found = new Map();
    for (const person of all) {
        const address = person.email.toLowerCase();
        if (!found.has(address))
            found.set(address, person);
    }
    return [...found.values()];
}
//# sourceMappingURL=group.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/pathFilter.js
function pathFilter(patterns) {
    const excluded = patterns.filter((each) => each.startsWith('!')).map((each) => expressionOf(each.slice(1)));
    const included = patterns.filter((each) => !each.startsWith('!')).map(expressionOf);
    const meets = (expressions, path) => expressions.some((each) => each.test(path));
    return (path) => (included.length === 0 || meets(included, path)) && !meets(excluded, path);
}
function expressionOf(pattern) {
    const path = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
    const source = path.replaceAll(/\*\*\/|\*+|\?|[.+^${}()|[\]\\]/g, (part) => {
        if (part === '**/')
            return '(?:[^/]+/)*';
        if (part === '?')
            return '[^/]';
        if (part.startsWith('*'))
            return part === '*' ? '[^/]*' : '.*';
        return `\\${part}`;
    });
    return new RegExp(`^${source}(?:/.*)?$`, 's');
}
//# sourceMappingURL=pathFilter.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/reverts.js


function cancelReverts(changes) {
    const search = new Search();
    const targets = new Map();
    const gone = new Set();
    // a revert whose targets were all found has no effect of its own: it shows in them
    const folded = new Set();
    const undo = (first) => {
        for (let level = [first]; level.length > 0; level = level.flatMap((change) => targets.get(change) ?? [])) {
            for (const change of level) {
                if (gone.has(change))
                    gone.delete(change);
                else
                    gone.add(change);
            }
        }
    };
    for (const change of changes.toReversed()) {
        if (change.reverts !== null) {
            const { found, complete } = search.targetsOf(change.reverts, (each) => !gone.has(each));
            targets.set(change, found);
            found.forEach(undo);
            if (complete)
                folded.add(change);
        }
        search.add(change);
    }
    const stands = (change) => !gone.has(change) && !folded.has(change);
    return { standing: changes.filter(stands), cancelled: changes.filter((change) => !stands(change)) };
}
/** The least of an id that anybody writes. */
const ABBREVIATED = 7;
/** Finds earlier changes by what reverts say of them. */
class Search {
    #bySha = new Map();
    #byNumber = new Map();
    #bySubject = new Map();
    add(change) {
        const shas = change.commits.length === 1 ? [change.commits[0], change.sha] : [change.sha];
        for (const sha of shas) {
            this.#bySha.set(sha, change);
            this.#bySha.set(sha.slice(0, ABBREVIATED), change);
        }
        if (change.pullRequest !== null)
            append(this.#byNumber, change.pullRequest, change);
        append(this.#bySubject, alike(change.subject), change);
    }
    /** What is named and still has its effect, and whether that is all that is named. */
    targetsOf({ shas, pullRequests, subject }, isLive) {
        const ways = [
            shas.map((sha) => this.#withId(sha)).map((change) => (change && isLive(change) ? change : undefined)),
            pullRequests.map((number) => this.#byNumber.get(number)?.findLast(isLive)),
            [subject === null ? undefined : this.#quoted(subject, isLive)],
        ];
        for (const named of ways) {
            const found = named.filter((change) => change !== undefined);
            if (found.length > 0)
                return { found: [...new Set(found)], complete: found.length === named.length };
        }
        return { found: [], complete: false };
    }
    #withId(sha) {
        const exact = this.#bySha.get(sha);
        if (exact !== undefined)
            return exact;
        const near = this.#bySha.get(sha.slice(0, ABBREVIATED));
        return near !== undefined && [near.sha, ...near.commits].some((each) => each.startsWith(sha)) ? near : undefined;
    }
    /** A number in the quoted subject must be the change's own. */
    #quoted(subject, isLive) {
        const { text, pullRequests } = (0,changes_title/* readTitle */.tS)(subject);
        const fits = (change) => pullRequests.length === 0 || numbersOf(change).some((number) => pullRequests.includes(number));
        return this.#bySubject.get(alike(text))?.findLast((change) => isLive(change) && fits(change));
    }
}
function append(map, key, change) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [change]);
    else
        known.push(change);
}
//# sourceMappingURL=reverts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/shipped.js

function withoutShipped(changes, others, patchIds) {
    const keys = new Set(others.flatMap(keysOf));
    const shas = new Set(others.flatMap(({ sha, commits, pickedFrom }) => [sha, ...commits, ...pickedFrom.flat()]));
    const patches = new Set(others.flatMap(({ commits }) => commits.map((sha) => patchIds.get(sha))));
    const isThere = (sha) => {
        const patch = patchIds.get(sha);
        return patch !== undefined && patches.has(patch);
    };
    const isPicked = ({ sha, commits, pickedFrom }) => 
    // the merge itself, picked with all that it brought in
    (shas.has(sha) && !commits.includes(sha)) ||
        (commits.length > 0 &&
            commits.every((each, index) => [each, ...pickedFrom[index]].some((id) => shas.has(id)) || isThere(each)));
    const isShipped = (change) => keysOf(change).some((key) => keys.has(key)) || isPicked(change);
    return {
        fresh: changes.filter((change) => !isShipped(change)),
        shipped: changes.filter((change) => isShipped(change)),
    };
}
function keysOf(change) {
    return numbersOf(change).map((number) => `${number} ${alike(change.subject)}`);
}
//# sourceMappingURL=shipped.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/who.js
var who = __webpack_require__(1506);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/compare.js





const NOBODY = { labels: [], authors: [] };
function compare(gathered, settings = {}) {
    const { range, changedPaths, patchIds, notices } = gathered;
    const [added, removed] = [gathered.added, gathered.removed].map((facts) => cancelReverts(changesIn(facts, settings.pullRequests)));
    if (settings.paths !== undefined && changedPaths === null)
        throw new RangeError('To filter by paths, gather the paths that changed.');
    const isMeant = pathFilter(settings.paths ?? []);
    const touches = ({ sha, commits }) => settings.paths === undefined || [sha, ...commits].some((each) => changedPaths?.get(each)?.some(isMeant));
    const side = (own, other) => {
        const { fresh, shipped } = withoutShipped(own.standing, other.standing, patchIds);
        const [here, elsewhere] = divided(fresh, touches);
        const [excluded, changes] = divided(here, (change) => (0,who/* isOf */.y)(change, settings.exclude ?? NOBODY));
        return { changes, cancelled: own.cancelled, shipped, elsewhere, excluded };
    };
    return { range, added: side(added, removed), removed: side(removed, added), notices };
}
function divided(changes, meets) {
    return [changes.filter(meets), changes.filter((change) => !meets(change))];
}
//# sourceMappingURL=compare.js.map

/***/ }),

/***/ 96453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});


// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/conventional.js + 6 modules
var conventional = __webpack_require__(39560);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/issues.js
var changes_issues = __webpack_require__(1912);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/title.js
var changes_title = __webpack_require__(17128);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/trailers.js
var trailers = __webpack_require__(18808);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/changes/facts.js




/** Reads commits, one after another. People are kept once, however many commits they wrote. */
function factReader() {
    const people = new Map();
    const once = (person) => {
        const key = `${person.name}<${person.email}`;
        const known = people.get(key);
        if (known === undefined)
            people.set(key, person);
        return known ?? person;
    };
    return (commit) => {
        const facts = factsOf(commit);
        return { ...facts, authors: facts.authors.map(once) };
    };
}
function factsOf({ sha, parents, date, author, subject, body }) {
    const merged = (0,changes_title/* readMerge */.hL)(subject, body);
    const title = (0,changes_title/* readTitle */.tS)((0,changes_title/* wholeTitle */.MO)(subject, body));
    const header = (0,conventional/* readHeader */.a)(title.text);
    const breaks = (0,conventional/* readBreaks */.h)(body);
    const reverts = (0,trailers/* readRevert */.nQ)(title.text, header.type, body);
    return {
        sha,
        parents,
        date,
        authors: [author, ...(0,trailers/* coAuthors */.Xt)(body)],
        merge: merged !== null || (parents.length > 1 && !/^Merged? /.test(subject)),
        text: title.text,
        header,
        explanations: breaks.explanations,
        breaking: header.breaking || breaks.breaking,
        pullRequests: merged === null
            ? title.pullRequests
            : [...title.pullRequests.filter((each) => each !== merged.number), merged.number],
        references: issuesOf(`${title.text}\n${body}`, reverts),
        reverts,
        pickedFrom: (0,trailers/* cherryPickedFrom */.gB)(body),
    };
}
/** What a revert names is what it reverts, no issue. */
function issuesOf(text, reverts) {
    const issues = (0,changes_issues/* readIssues */.x)(text);
    if (reverts === null)
        return issues;
    const named = [...reverts.pullRequests, ...(0,changes_title/* readTitle */.tS)(reverts.subject ?? '').pullRequests];
    return issues.filter(({ number }) => !named.includes(number));
}
//# sourceMappingURL=facts.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/history.js
var src_history = __webpack_require__(57984);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/range.js

async function rangeBetween(history, base, head) {
    const to = await history.resolve(head);
    if (base === null)
        return { direction: 'first', base: null, head: to, mergeBase: null };
    const from = await history.resolve(base);
    const mergeBase = from === to ? to : await history.mergeBase(from, to);
    if (mergeBase === null)
        throw await unrelated(history, base, head);
    return { direction: directionOf(from, to, mergeBase), base: from, head: to, mergeBase };
}
/** All that `head` has is less than what `base` has: a rollback; each has something of its own: diverged. */
function directionOf(base, head, mergeBase) {
    if (base === head)
        return 'same';
    if (mergeBase === base)
        return 'forward';
    return mergeBase === head ? 'rollback' : 'diverged';
}
async function unrelated(history, base, head) {
    if (await history.isShallow())
        return new src_history/* HistoryError */.t('incomplete', `The clone is shallow, and ends before ${base} and ${head} meet. Check it out with \`fetch-depth: 0\`.`);
    return new src_history/* HistoryError */.t('unrelated', `${base} and ${head} have no common ancestor: their histories are unrelated, and nothing can be compared. ` +
        'Give another base, or none for a first release.');
}
//# sourceMappingURL=range.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/gather.js


/** Comparing patches reads every file that changed; a longer list takes too long for what it finds. */
const MOST_PATCHES = 5_000;
async function gather(history, base, head, withPaths = false) {
    const range = await rangeBetween(history, base, head);
    const sides = { added: range.head, removed: range.base };
    const added = await read(history, { to: sides.added, without: range.base === null ? [] : [range.base] });
    const removed = sides.removed === null ? [] : await read(history, { to: sides.removed, without: [range.head] });
    const both = [...added, ...removed];
    const patches = await patchIds(history, range.direction === 'diverged' ? both : []);
    return {
        range,
        added,
        removed,
        changedPaths: withPaths ? await history.changedPaths(both.map(({ sha }) => sha)) : null,
        ...patches,
    };
}
/** Reads messages one by one, and keeps what they say. */
async function read(history, reach) {
    const facts = [];
    const factsOf = factReader();
    for await (const commit of history.commits(reach))
        facts.push(factsOf(commit));
    return facts;
}
async function patchIds(history, facts) {
    const shas = facts.filter(({ parents }) => parents.length < 2).map(({ sha }) => sha);
    if (shas.length === 0)
        return { patchIds: new Map(), notices: [] };
    const found = shas.length > MOST_PATCHES ? null : await history.patchIds(shas);
    const why = shas.length > MOST_PATCHES ? `there are more than ${MOST_PATCHES} commits` : 'the files are not here';
    const notice = `Cherry-picks were found by number and subject alone, as ${why}.`;
    return { patchIds: found ?? new Map(), notices: found === null ? [notice] : [] };
}
//# sourceMappingURL=gather.js.map

/***/ }),

/***/ 38090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $Y: () => (/* binding */ git),
  Xq: () => (/* binding */ gitRecords),
  r2: () => (/* binding */ gitPipe)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57984);


/** What people set for their own eyes, and what git does on the side, must not change what is read. */
const SETTINGS = [
    'i18n.logOutputEncoding=UTF-8',
    'core.quotePath=false',
    'color.ui=false',
    'log.showSignature=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
/** Variables that would lead git to another repository, or to another program. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|TRACE.*)$/;
const LARGEST_ANSWER = 256 * 1024 * 1024;
/** What git answers, in bytes: messages and paths are not always UTF-8. */
async function git(clone, args, input = '') {
    return new Promise((resolve, reject) => {
        const options = { ...optionsOf(clone), encoding: 'buffer', maxBuffer: LARGEST_ANSWER };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...SETTINGS, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(errorOf(error, args, stderr.toString()));
        });
        writeTo(child, input);
    });
}
async function* gitRecords(clone, args) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SETTINGS, ...args], { ...optionsOf(clone), stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString()).slice(0, 4_096)));
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
    });
    ended.catch(() => undefined);
    try {
        let rest = [];
        for await (const chunk of child.stdout) {
            let start = 0;
            for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
                const part = chunk.subarray(start, end);
                yield rest.length > 0 ? Buffer.concat([...rest, part]) : part;
                rest = [];
                start = end + 1;
            }
            if (start < chunk.length)
                rest.push(chunk.subarray(start));
        }
        const code = await ended.catch((error) => Promise.reject(errorOf(error, args, stderr)));
        if (code !== 0)
            throw errorOf(null, args, stderr);
    }
    finally {
        child.kill();
    }
}
/** What one git command makes of what another one, given `input`, writes. */
async function gitPipe(clone, first, input, second) {
    const from = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SETTINGS, ...first], { ...optionsOf(clone), stdio: ['pipe', 'pipe', 'ignore'] });
    const to = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SETTINGS, ...second], { ...optionsOf(clone), stdio: ['pipe', 'pipe', 'ignore'] });
    from.stdout.on('error', () => undefined).pipe(to.stdin.on('error', () => undefined));
    writeTo(from, input);
    const codes = [from, to].map(async (child, index) => new Promise((resolve, reject) => {
        const args = index === 0 ? first : second;
        child.on('error', (error) => reject(errorOf(error, args, '')));
        child.on('close', (code) => (code === 0 ? resolve() : reject(errorOf(null, args, ''))));
    }));
    const chunks = [];
    to.stdout.on('data', (chunk) => chunks.push(chunk));
    await Promise.all(codes);
    return Buffer.concat(chunks).toString();
}
function optionsOf({ folder, environment }) {
    const kept = Object.entries(environment).filter(([name]) => !MISLEADING.test(name));
    return {
        cwd: folder,
        env: { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    };
}
/** Who has heard enough closes its end, which is no error of ours. */
function writeTo(child, input) {
    child.stdin?.on('error', () => undefined).end(input);
}
function errorOf(error, args, stderr) {
    const cause = error === null ? {} : { cause: error };
    const code = error?.code;
    if (code === 'ENOENT')
        return new _history_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-git', 'git cannot be started: it must be on the PATH, and the folder must exist.', cause);
    // an address may carry a user's password
    const said = stderr.trim().replaceAll(/\/\/[^/@\s]+@/g, '//');
    if (/not a git repository/.test(said))
        return new _history_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-repository', 'This folder is no clone of a repository: check the repository out first.');
    return new _history_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('failed', `git ${args[0]} failed${said === '' ? '.' : `: ${said}`}`, cause);
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 63086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deepen),
  u: () => (/* binding */ fetchTags)
});
var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57984);
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38090);


const FILTERS = {
    messages: ['--filter=tree:0'],
    paths: ['--filter=blob:none'],
    patches: [],
};
const SAID = {
    messages: 'commits and tags, without trees and files',
    paths: 'commits, trees and tags, without files',
    patches: 'commits, files and tags',
};
async function deepen(folder, environment, depth = 'messages') {
    const clone = { folder, environment };
    const shallow = await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(clone, ['rev-parse', '--is-shallow-repository']);
    if (shallow.toString().trim() !== 'true')
        return null;
    const fetched = ['--tags', '--unshallow', ...FILTERS[depth]];
    const remote = await fetchInto(clone, fetched, [], ['is shallow', 'the rest']);
    return `The clone was shallow: its history was fetched from ${remote} (${SAID[depth]}).`;
}
async function fetchTags(folder, environment) {
    const clone = { folder, environment };
    const hasTags = async () => (await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(clone, ['for-each-ref', '--count=1', 'refs/tags'])).length > 0;
    if (await hasTags())
        return null;
    const remote = await fetchInto(clone, ['--no-tags'], ['refs/tags/*:refs/tags/*'], ['has no tags', 'those of the repository']);
    return (await hasTags()) ? `The clone had no tags: they were fetched from ${remote}.` : null;
}
/** @returns the name of the remote. @throws HistoryError `incomplete` */
async function fetchInto(clone, options, refs, [state, lacking]) {
    const remotes = (await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(clone, ['remote'])).toString().split('\n').filter(Boolean);
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    const advice = 'Check it out with `fetch-depth: 0`.';
    if (remote === undefined)
        throw new _history_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('incomplete', `The clone ${state} and has no remote to fetch ${lacking} from. ${advice}`);
    const quiet = ['--no-progress', '--no-recurse-submodules', '--no-write-fetch-head'];
    try {
        await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(clone, ['fetch', ...quiet, ...options, '--end-of-options', remote, ...refs]);
        return remote;
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        throw new _history_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('incomplete', `The clone ${state} and ${lacking} cannot be fetched. ${advice} ${said}`, {
            cause: error,
        });
    }
}
//# sourceMappingURL=deepen.js.map

/***/ }),

/***/ 10314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gitHistory)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/changes/trailers.js
var trailers = __webpack_require__(18808);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/history.js
var src_history = __webpack_require__(57984);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/git/command.js
var command = __webpack_require__(38090);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/git/decode.js
const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');
function decode(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return western.decode(bytes);
    }
}
//# sourceMappingURL=decode.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/git/commits.js


const FORMAT = ['%H', '%P', '%ct', '%aN', '%aE', '%B'].join('%n');
const NEWLINE = 10;
/** Nobody reads more of a message, in bytes; the rest of it is data that somebody pasted. */
const LONGEST_MESSAGE = 65_536;
async function* readCommits(clone, { to, without = [] }) {
    const revisions = [to, ...without.map((sha) => `^${sha}`)];
    const shape = ['-z', `--format=tformat:${FORMAT}`, '--encoding=UTF-8', '--no-show-signature', '--no-notes'];
    const plain = ['--no-color', '--no-decorate', '--no-patch', '--topo-order'];
    for await (const record of (0,command/* gitRecords */.Xq)(clone, ['log', ...shape, ...plain, '--end-of-options', ...revisions, '--']))
        yield commitOf(record);
}
function commitOf(record) {
    let start = 0;
    const line = () => {
        const end = record.indexOf(NEWLINE, start);
        const found = record.subarray(start, end === -1 ? record.length : end);
        start = end === -1 ? record.length : end + 1;
        return found;
    };
    const [sha, parents, date, name, email] = [line(), line(), line(), line(), line()];
    const message = record.subarray(start, start + LONGEST_MESSAGE);
    const end = message.indexOf(NEWLINE);
    return {
        sha: sha.toString('latin1'),
        parents: parents.length === 0 ? [] : parents.toString('latin1').split(' '),
        date: Number(date.toString('latin1')),
        author: { name: decode(name), email: decode(email) },
        subject: decode(end === -1 ? message : message.subarray(0, end)).trim(),
        body: end === -1 ? '' : linesOf(decode(message.subarray(end + 1))),
    };
}
function linesOf(body) {
    const text = body.includes('\r') ? body.replaceAll(/\r\n?/g, '\n') : body;
    return text.trim();
}
//# sourceMappingURL=commits.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/git/tags.js

const tags_FORMAT = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname', 'creatordate:unix']
    .map((field) => `%(${field})`)
    .join('%00');
async function readTags(clone, within) {
    const merged = within === undefined ? [] : [`--merged=${within}`];
    const answer = await (0,command/* git */.$Y)(clone, ['for-each-ref', `--format=${tags_FORMAT}`, ...merged, 'refs/tags']);
    const tags = [];
    for (const line of answer.toString().split('\n').filter(Boolean)) {
        const [name = '', type, object = '', targetType, target = '', date] = line.split('\0');
        const sha = type === 'commit' ? object : targetType === 'commit' ? target : await tags_commitOf(clone, object);
        // a tag may name a file or a folder, which is no release
        if (sha !== null)
            tags.push({ name, sha, date: Number(date) });
    }
    return tags;
}
/** A tag of a tag leads to a commit in the end, or to something else. */
async function tags_commitOf(clone, object) {
    const answer = await (0,command/* git */.$Y)(clone, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${object}^{commit}`]).catch(() => null);
    return answer && answer.toString().trim();
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/git/history.js







function gitHistory(folder, environment) {
    const clone = { folder, environment };
    return {
        resolve: async (ref) => (await find(clone, ref)) ?? (await find(clone, `origin/${ref}`)) ?? unknown(clone, ref),
        commits: (reach) => readCommits(clone, reach),
        authors: async (sha) => authors(clone, sha),
        tags: async (within) => readTags(clone, within),
        mergeBase: async (one, other) => mergeBase(clone, one, other),
        isShallow: async () => (await history_text(clone, ['rev-parse', '--is-shallow-repository'])) === 'true',
        changedPaths: async (shas) => changedPaths(clone, shas),
        patchIds: async (shas) => ((await isPartial(clone)) ? null : patchIds(clone, shas)),
    };
}
async function history_text(clone, args) {
    return (await (0,command/* git */.$Y)(clone, args)).toString().trim();
}
async function find(clone, ref) {
    try {
        return await history_text(clone, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    }
    catch (error) {
        if (error instanceof src_history/* HistoryError */.t && error.fault === 'failed')
            return null;
        throw error;
    }
}
async function unknown(clone, ref) {
    const names = await history_text(clone, [
        'for-each-ref',
        '--format=%(refname:short)',
        'refs/tags',
        'refs/heads',
        'refs/remotes',
    ]);
    const near = (0,suggest/* meant */.w)(ref, names.split('\n'));
    const shallow = (await history_text(clone, ['rev-parse', '--is-shallow-repository'])) === 'true';
    const advice = near === null ? '' : ` Is ${near} meant?`;
    const depth = shallow ? ' The clone is shallow: it may lie beyond where it ends.' : '';
    throw new src_history/* HistoryError */.t('unknown-ref', `${JSON.stringify(ref)} is no branch, tag or commit here.${advice}${depth}`);
}
async function authors(clone, sha) {
    const found = new Set();
    const log = ['log', '-z', '--no-show-signature', '--no-notes', '--encoding=UTF-8'];
    const of = ['--end-of-options', sha, '--'];
    for await (const address of (0,command/* gitRecords */.Xq)(clone, [...log, '--format=tformat:%aE', ...of]))
        found.add(decode(address).toLowerCase());
    // git looks for them itself: few messages have any
    const shared = [...log, '-i', '--basic-regexp', '--grep=^co-authored-by:', '--format=tformat:%b', ...of];
    for await (const body of (0,command/* gitRecords */.Xq)(clone, shared))
        for (const { email } of (0,trailers/* coAuthors */.Xt)(decode(body)))
            found.add(email.toLowerCase());
    return found;
}
/** git answers 1 and nothing when there is none. */
async function mergeBase(clone, one, other) {
    try {
        return (await history_text(clone, ['merge-base', '--end-of-options', one, other])).split('\n')[0];
    }
    catch (error) {
        const code = error instanceof src_history/* HistoryError */.t ? error.cause?.code : undefined;
        if (code === 1)
            return null;
        throw error;
    }
}
async function changedPaths(clone, shas) {
    const found = new Map(shas.map((sha) => [sha, []]));
    // a path is never empty: an empty part tells that a commit follows, whatever files are called
    const shape = ['--root', '-r', '-z', '--name-only', '--no-renames', '--diff-merges=first-parent', '--format=%x00%H'];
    const answer = await (0,command/* git */.$Y)(clone, ['diff-tree', '--stdin', ...shape], shas.map((sha) => `${sha}\n`).join(''));
    let paths = [];
    let before = 'path';
    for (const part of partsOf(answer)) {
        if (before === 'empty')
            paths = found.get(part) ?? [];
        // what is said of a commit is set off from its paths by a line break
        else if (part !== '')
            paths.push(before === 'commit' && part.startsWith('\n') ? part.slice(1) : part);
        before = part === '' ? 'empty' : before === 'empty' ? 'commit' : 'path';
    }
    return found;
}
/** Each is decoded by itself: one path that is no UTF-8 must not garble the others. */
function* partsOf(answer) {
    for (let start = 0, end = answer.indexOf(0); end !== -1; start = end + 1, end = answer.indexOf(0, start))
        yield decode(answer.subarray(start, end));
}
/** Where contents are fetched when they are asked for, a comparison would fetch them one by one. */
async function isPartial(clone) {
    const settings = await history_text(clone, ['config', '--list', '--name-only']);
    return /^(?:remote\..*\.promisor|extensions\.partialclone)$/m.test(settings);
}
async function patchIds(clone, shas) {
    const plain = ['--root', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index', '--binary'];
    const patches = ['diff-tree', '--stdin', '-p', ...plain];
    const answer = await (0,command/* gitPipe */.r2)(clone, patches, shas.map((sha) => `${sha}\n`).join(''), ['patch-id', '--stable']);
    const pairs = answer.split('\n').filter(Boolean);
    return new Map(pairs.map((line) => line.split(' ').toReversed()));
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 57984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ HistoryError)
});
/** The history cannot be read. The message says what to do. */
class HistoryError extends Error {
    fault;
    constructor(fault, message, options) {
        super(message, options);
        this.name = 'HistoryError';
        this.fault = fault;
    }
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 45900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readCategories)
});
var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);

async function readCategories(text, file) {
    // most repositories have no such file, and YAML takes its time to load
    const { parseObject } = await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(5615)]).then(__webpack_require__.bind(__webpack_require__, 98263));
    const { content, problems, locate } = parseObject(text, file, 'an object with `changelog`');
    if (content === null)
        return { categories: null, problems };
    const found = [];
    const report = (path, message) => found.push(locate({ path, message }));
    checkKeys(content, [], ['changelog'], report);
    const changelog = entry(content['changelog'] ?? {}, ['changelog'], report);
    checkKeys(changelog, ['changelog'], ['exclude', 'categories'], report);
    const path = ['changelog', 'categories'];
    const layout = list(changelog['categories'], path, report).map((each, index) => section(each, [...path, index], report));
    const exclude = who(changelog['exclude'], ['changelog', 'exclude'], report);
    return found.length > 0 ? { categories: null, problems: found } : { categories: { layout, exclude }, problems: [] };
}
function section(given, path, report) {
    const category = entry(given, path, report);
    checkKeys(category, path, ['title', 'labels', 'exclude'], report);
    const { title } = category;
    if (typeof title !== 'string' || title === '')
        report([...path, 'title'], 'must be the heading of the category.');
    if (category['labels'] === undefined)
        report(path, 'needs `labels`: a list, or ["*"] for every pull request.');
    return {
        title: String(title),
        labels: names(category['labels'], [...path, 'labels'], report),
        exclude: who(category['exclude'], [...path, 'exclude'], report),
    };
}
function who(given, path, report) {
    const exclude = entry(given ?? {}, path, report);
    checkKeys(exclude, path, ['labels', 'authors'], report);
    return {
        labels: names(exclude['labels'], [...path, 'labels'], report),
        authors: names(exclude['authors'], [...path, 'authors'], report),
    };
}
function entry(given, path, report) {
    if (given !== null && typeof given === 'object' && !Array.isArray(given))
        return given;
    report(path, 'must be an object.');
    return {};
}
function list(given, path, report) {
    if (given === undefined || given === null)
        return [];
    if (Array.isArray(given))
        return given;
    report(path, 'must be a list.');
    return [];
}
function names(given, path, report) {
    return list(given, path, report).map((name, index) => {
        if (typeof name !== 'string' && typeof name !== 'number')
            report([...path, index], 'must be a text.');
        return String(name);
    });
}
function checkKeys(given, path, known, report) {
    for (const key of Object.keys(given).filter((each) => !known.includes(each))) {
        const near = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .w)(key, known);
        const advice = near === null ? `It knows ${known.join(', ')}.` : `Is ${near} meant?`;
        report([...path, key], `is no key of release.yml here. ${advice}`);
    }
}
//# sourceMappingURL=categories.js.map

/***/ }),

/***/ 23074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ contributorsText),
  p: () => (/* binding */ contributors)
});
var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94931);

/** More names than these are no thanks. */
const MOST = 30;
function contributors(changes, earlier) {
    const people = new Map(changes.flatMap(({ authors }) => authors).map((each) => [each.email.toLowerCase(), each]));
    return [...people]
        .filter(([, { name }]) => !name.endsWith('[bot]'))
        .map(([address, person]) => ({ ...person, first: !earlier.has(address) }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** Names alone: an address is nobody's business, and a mention would call people. */
function contributorsText(people) {
    const names = people.slice(0, MOST).map(({ name, first }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t)(name)}${first ? ' (first contribution)' : ''}`);
    const more = people.length > MOST ? ` and ${people.length - MOST} more` : '';
    return `**Contributors**: ${names.join(', ')}${more}.`;
}
//# sourceMappingURL=contributors.js.map

/***/ }),

/***/ 94931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ inert),
  w: () => (/* binding */ inertLines)
});
/** A longer title is data that somebody pasted, in characters. */
const LONGEST_TITLE = 250;
const LONGEST_LINE = 2_000;
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;
/** Whatever has a meaning for Markdown, for mathematics in it, or for a runner that finds it in a log (`##[`). */
const MARKS = /[\\`*_[\]|~#$]/g;
/** Code keeps its look, unless it would be an order to the runner. */
const CODE = /(?<!`)`(?!`)[^`]+`(?!`)/g;
function inert(text, longest = LONGEST_TITLE) {
    const line = cut(text.replaceAll(UNSEEN, ' ').trim(), longest);
    let [shown, end] = ['', 0];
    for (const { 0: code, index } of line.matchAll(CODE)) {
        if (code.includes('##['))
            continue;
        shown += plain(line.slice(end, index)) + code;
        end = index + code.length;
    }
    return atStart(shown + plain(line.slice(end)));
}
/** Text of several lines, each as inert as a title; what is a list stays one. */
function inertLines(text) {
    return text.split('\n').map((line) => {
        const [, item] = /^\s*[-*] +(\S.*)$/.exec(line) ?? [];
        const shown = inert(item ?? line, LONGEST_LINE);
        // a mark alone would make a heading of the line above
        return item === undefined || shown === '' ? shown : `- ${shown}`;
    });
}
function plain(text) {
    return (text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(MARKS, String.raw `\$&`)
        // an address would be made a link as it stands, with the marks of the escapes in it
        .replaceAll('://', '&#58;//')
        .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`)
        // after the text is read as Markdown, mentions are looked for: only another character keeps them apart
        .replaceAll('@', '@&#8203;'));
}
/** What has a meaning at the beginning of a line alone: lists, headings below a line, commands to the runner. */
function atStart(text) {
    return text.replace(/^[-+=:]/, String.raw `\$&`).replace(/^(\d{1,9})([.)])/, String.raw `$1\$2`);
}
function cut(text, length) {
    if (text.length <= length)
        return text;
    const kept = text.slice(0, length);
    // half of a character that takes two
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
//# sourceMappingURL=escape.js.map

/***/ }),

/***/ 60786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json)
});
var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81428);

/** It changes when what reads it must. */
const SCHEMA = 1;
/** The notes for programs: everything that was found, also what the text leaves out. */
function json(comparison, version, layout) {
    const { range, added, removed, notices } = comparison;
    const document = {
        schema: SCHEMA,
        version,
        range,
        added: side(added, layout),
        removed: side(removed, layout),
        notices,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function side({ changes, cancelled, shipped, elsewhere, excluded }, layout) {
    const sections = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(changes, layout);
    return {
        counts: {
            changes: changes.length,
            breaking: changes.filter(({ breaking }) => breaking).length,
            other: sections.find(({ kind }) => kind === 'other')?.changes.length ?? 0,
            cancelled: cancelled.length,
            shipped: shipped.length,
            elsewhere: elsewhere.length,
            excluded: excluded.length,
        },
        sections: sections.map(({ title, kind, changes: within }) => ({ title, kind, changes: within.map(entry) })),
        cancelled: cancelled.map(entry),
        shipped: shipped.map(entry),
        elsewhere: elsewhere.map(entry),
        excluded: excluded.map(entry),
    };
}
function entry({ sha, commits, pullRequest, type, scope, title, breaking, explanations, ...rest }) {
    const { issues, authors, labels, date } = rest;
    const at = new Date(date * 1_000).toISOString();
    return { sha, commits, pullRequest, type, scope, title, breaking, explanations, issues, authors, labels, date: at };
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 79818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ markdown),
  E: () => (/* binding */ sectionsText)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/contributors.js
var contributors = __webpack_require__(23074);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/notes/words.js
/** `1 change`, `2 changes` */
function counted(count, one = 'change') {
    return `${count} ${one}${count === 1 ? '' : 's'}`;
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/notes/cut.js

/** GitHub takes 125,000 characters in a body; what others add to it must fit, too. */
const LONGEST_BODY = 120_000;
function assemble(head, blocks, limit, rest) {
    const whole = cut_closed([head, ...blocks.map(({ heading, entries }) => [heading, '', ...entries].join('\n'))]);
    if (whole.length <= limit)
        return whole;
    const total = blocks.reduce((sum, { entries }) => sum + entries.length, 0);
    const where = rest === null ? '.' : `: [all changes](${rest}).`;
    const tail = (left) => `_${counted(left, 'more change')} ${left === 1 ? 'does' : 'do'} not fit here${where}_`;
    const room = limit - `\n\n${tail(total)}\n`.length;
    const parts = [head];
    let [length, taken] = [head.length, 0];
    for (const { heading, entries } of blocks) {
        const lines = [heading, ''];
        length += heading.length + '\n\n\n'.length;
        for (const entry of entries) {
            length += entry.length + '\n'.length;
            // a heading alone says nothing
            if (length > room)
                return cut_closed([...parts, lines.length > 2 ? lines.join('\n') : '', tail(total - taken)]);
            lines.push(entry);
            taken += 1;
        }
        parts.push(lines.join('\n'));
    }
    return cut_closed([...parts, tail(total - taken)]);
}
/** Paragraphs, without those that are empty. */
function cut_closed(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
//# sourceMappingURL=cut.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/escape.js
var notes_escape = __webpack_require__(94931);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/notes/entry.js

/** One change in Markdown: one line, and below it what it breaks. */
function entryOf(change, repository) {
    const scope = change.scope === null ? '' : `**${(0,notes_escape/* inert */.t)(change.scope)}:** `;
    const details = [sourceOf(change, repository), ...issuesOf(change, repository)].join(', ');
    const lines = [`- ${scope}${(0,notes_escape/* inert */.t)(change.title) || '(no title)'} (${details})`];
    for (const explanation of change.explanations) {
        const text = (0,notes_escape/* inertLines */.w)(explanation).filter((line) => line !== '');
        lines.push('', ...text.map((line) => `  ${line}`));
    }
    return lines.join('\n');
}
function sourceOf({ pullRequest, sha }, repository) {
    const short = sha.slice(0, 7);
    if (repository === null)
        return pullRequest === null ? short : `#${pullRequest}`;
    if (pullRequest === null)
        return `[${short}](${repository}/commit/${sha})`;
    return `[#${pullRequest}](${repository}/pull/${pullRequest})`;
}
function issuesOf({ issues }, repository) {
    return issues.map(({ repository: other, number, closes }) => {
        const name = `${other ?? ''}#${number}`;
        // of another repository without its owner, nobody knows where it is
        const path = other === null ? repository : other.includes('/') ? repository?.replace(/[^/]+\/[^/]+$/, other) : null;
        const link = path ? `[${name}](${path}/issues/${number})` : name;
        return `${closes ? 'closes' : 'refers to'} ${link}`;
    });
}
//# sourceMappingURL=entry.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/notes/remarks.js

/** Sentences on what is not listed of either side, and why: nothing is left out in silence. */
function remarksOn({ added, removed }) {
    return [
        ...remarksOf(added, 'Not listed', 'that the base has already, by cherry-pick'),
        ...remarksOf(removed, 'Not listed as taken away', 'that the head has, too, by cherry-pick'),
    ];
}
function remarksOf({ cancelled, shipped, elsewhere, excluded }, beginning, picked) {
    const reasons = [
        [cancelled, 'that reverts cancel, the reverts included'],
        [shipped, picked],
        [elsewhere, 'outside the paths asked for'],
        [excluded, 'by label or author'],
    ];
    return reasons.flatMap(([changes, why]) => changes.length === 0 ? [] : [`${beginning}: ${counted(changes.length)} ${why}.`]);
}
//# sourceMappingURL=remarks.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/notes/sections.js
var sections = __webpack_require__(81428);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/notes/markdown.js







/** What a deployment or a release brings, and what it takes away. */
function markdown(comparison, settings = {}) {
    const { added, removed, range } = comparison;
    const { repository = null, limit = LONGEST_BODY, rest = null } = settings;
    const blocks = [
        ...blocksOf(removed.changes, settings).map(({ heading, entries }) => ({
            heading: `${heading} (taken away)`,
            entries,
        })),
        ...blocksOf(added.changes, settings),
    ];
    const compared = repository === null || range.base === null ? null : `${repository}/compare/${range.base}...${range.head}`;
    const head = [summaryOf(comparison, settings), compared && `[Compare](${compared})`];
    const notes = [...remarksOn(comparison), ...comparison.notices];
    const thanks = settings.contributors?.length ? [(0,contributors/* contributorsText */.g)(settings.contributors)] : [];
    const last = [...thanks, ...notes.map((note) => `_${note}_`)];
    const footer = last.map((paragraph) => `\n${paragraph}\n`).join('');
    return assemble(head.filter(Boolean).join(' '), blocks, limit - footer.length, rest ?? compared) + footer;
}
/** The sections alone, below headings of a level, for a changelog. */
function sectionsText(changes, settings = {}, limit = Number.MAX_SAFE_INTEGER) {
    return assemble('', blocksOf(changes, settings), limit, settings.rest ?? null);
}
function blocksOf(changes, { layout, repository = null }) {
    return (0,sections/* fill */.G)(changes, layout).map(({ title, kind, changes: entries }) => ({
        heading: `### ${(0,notes_escape/* inert */.t)(title)}${kind === 'other' ? ` (${entries.length})` : ''}`,
        entries: entries.map((change) => entryOf(change, repository)),
    }));
}
function summaryOf({ range, added, removed }, { names = {} }) {
    const [brought, taken] = [added.changes.length, removed.changes.length];
    const head = (0,notes_escape/* inert */.t)(names.head ?? range.head.slice(0, 7));
    const base = (0,notes_escape/* inert */.t)(names.base ?? range.base?.slice(0, 7) ?? '');
    const texts = {
        first: `**First release**: ${head}, ${counted(brought)}.`,
        same: `**No change**: ${head} runs already.`,
        forward: `**Forward** from ${base} to ${head}: ${counted(brought)}.`,
        rollback: `**Rollback** from ${base} to ${head}: ${counted(taken)} taken away.`,
        diverged: `**Diverged**: from ${base} to ${head}, ${counted(brought)}, and ${taken} that ${base} has and ${head} has not.`,
    };
    return texts[range.direction];
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 81428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fill),
  V: () => (/* binding */ sections)
});
var _changes_who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1506);

/** The built-in layout. */
const sections = [
    { title: 'Reverted', types: ['revert'], reverts: true },
    { title: 'Features', types: ['feat', 'feature'] },
    { title: 'Fixes', types: ['fix', 'bugfix', 'hotfix'] },
    { title: 'Performance', types: ['perf'] },
    { title: 'Documentation', types: ['docs', 'doc'] },
    { title: 'Dependencies', types: ['deps'], scopes: ['deps', 'deps-dev', 'dependencies'] },
    {
        title: 'Maintenance',
        types: ['build', 'chore', 'ci', 'refactor', 'release', 'style', 'test', 'tests', 'types', 'wip', 'workflow'],
    },
];
/** What claims a change, the strongest first: `fix(deps)` is of Dependencies, not of Fixes. */
const CLAIMS = [
    ({ reverts }, section) => section.reverts === true && reverts !== null,
    ({ labels, pullRequest }, section) => section.labels?.some((label) => labels.includes(label) || (label === '*' && pullRequest !== null)) === true,
    ({ scope }, section) => scope !== null && section.scopes?.includes(scope) === true,
    ({ type }, section) => type !== null && section.types?.includes(type) === true,
];
function fill(changes, layout = sections) {
    const [breaking, other] = [[], []];
    const found = new Map(layout.map((section) => [section, []]));
    for (const change of changes) {
        const section = change.breaking ? undefined : sectionOf(change, layout);
        (change.breaking ? breaking : section === undefined ? other : found.get(section)).push(change);
    }
    const filled = [
        { title: 'Breaking changes', kind: 'breaking', changes: breaking },
        ...layout.map((section) => ({ title: section.title, kind: 'section', changes: found.get(section) })),
        { title: 'Other', kind: 'other', changes: other },
    ];
    return filled.filter((section) => section.changes.length > 0);
}
function sectionOf(change, layout) {
    const open = layout.filter(({ exclude }) => exclude === undefined || !(0,_changes_who_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .y)(change, exclude));
    for (const claims of CLAIMS) {
        const section = open.find((each) => claims(change, each));
        if (section !== undefined)
            return section;
    }
    return undefined;
}
//# sourceMappingURL=sections.js.map

/***/ }),

/***/ 49163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ latestOf),
  t: () => (/* binding */ previousOf)
});
var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
var _releaseTag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82253);


function previousOf(version, tags) {
    const below = tags.filter((tag) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(tag.version, version));
    const channel = (0,_releaseTag_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(version);
    const same = below.filter((tag) => (0,_releaseTag_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(tag.version) === channel && coreOf(tag.version) === coreOf(version));
    const earlier = channel === null ? null : greatest(same);
    return earlier ?? greatest(below.filter((tag) => (0,_releaseTag_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(tag.version) === null));
}
function latestOf(contained, channel) {
    return greatest(contained.filter((tag) => [null, channel].includes((0,_releaseTag_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(tag.version))));
}
function greatest(tags) {
    return tags.toSorted((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(a.version, b.version)).at(-1) ?? null;
}
function coreOf(version) {
    const { major, minor, patch } = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(version);
    return `${major}.${minor}.${patch}`;
}
//# sourceMappingURL=previousTag.js.map

/***/ }),

/***/ 82253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  It: () => (/* binding */ versionIn),
  dt: () => (/* binding */ releaseTags),
  ts: () => (/* binding */ channelOf)
});
var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

function releaseTags(tags, prefix) {
    return tags.flatMap((tag) => {
        const version = tag.name.startsWith(prefix) ? versionIn(tag.name.slice(prefix.length)) : null;
        return version === null ? [] : [{ ...tag, version }];
    });
}
/** `v1.2.3` and `1.2.3` are versions; build metadata is kept, but has no order. */
function versionIn(name) {
    // the parser itself would take more, such as blanks and `=v`
    if (!/^v?\d/.test(name) || /\s/.test(name))
        return null;
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(name.replace(/^v/, ''));
    return version === null ? null : version.raw;
}
/** `beta` of 1.2.3-beta.4; '' where only a number tells, as in 1.2.3-4; null for a stable version. */
function channelOf(version) {
    const parts = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(version)?.prerelease ?? [];
    if (parts.length === 0)
        return null;
    return parts.filter((part) => typeof part === 'string').join('.');
}
//# sourceMappingURL=releaseTag.js.map

/***/ }),

/***/ 96591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ nextVersion)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/release/build/src/releaseTag.js
var releaseTag = __webpack_require__(82253);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/version/bump.js
const bumps = ['none', 'patch', 'minor', 'major'];
/** What each type of conventional commits asks for. A type that is not here, and a title without one, is a patch: something did change. */
const BUMPS = {
    feat: 'minor',
    docs: 'none',
    style: 'none',
    test: 'none',
    tests: 'none',
    ci: 'none',
    chore: 'none',
    build: 'none',
    refactor: 'none',
    release: 'none',
};
function bumpOf({ breaking, type, reverts }) {
    if (breaking)
        return 'major';
    return reverts !== null || type === null ? 'patch' : (BUMPS[type] ?? 'patch');
}
/** The greatest that any of the changes asks for; what was reverted is not among them. */
function bumpFor(changes) {
    return bumps[Math.max(0, ...changes.map((change) => bumps.indexOf(bumpOf(change))))];
}
//# sourceMappingURL=bump.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/release/build/src/version/next.js



/** Where a project begins that says nothing else. */
const FIRST = '0.1.0';
function nextVersion(request) {
    const malformed = malformedIn(request);
    if (malformed.length > 0)
        return { ok: false, problems: malformed };
    const next = request.version === null ? computed(request) : given(request, request.version);
    const problems = [...contradictions(request), ...unfit(request, next)];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: next, warnings: warningsOf(request, next) };
}
function computed({ previous, changes, existing, channel, bump: asked }) {
    const bump = asked ?? bumpFor(changes);
    if (previous === null)
        return { version: asked === 'none' ? null : inChannel(FIRST, channel, existing), bump };
    const isFinal = channel === null && (0,releaseTag/* channelOf */.ts)(previous) !== null;
    if (bump === 'none' && !isFinal)
        return { version: (0,releaseTag/* versionIn */.It)(previous), bump };
    const step = bump === 'none' ? 'patch' : asked === null && (0,semver.parse)(previous).major === 0 ? below1(bump) : bump;
    return { version: inChannel((0,semver.inc)((0,releaseTag/* versionIn */.It)(previous), step), channel, existing), bump };
}
function below1(bump) {
    return bump === 'major' ? 'minor' : 'patch';
}
/** The next number of the channel, from 1. */
function inChannel(version, channel, existing) {
    if (channel === null)
        return version;
    const start = `${version}-${channel}.`;
    const numbers = existing
        .flatMap((each) => (0,releaseTag/* versionIn */.It)(each) ?? [])
        .filter((each) => each.startsWith(start))
        .map((each) => Number(each.slice(start.length)));
    return `${start}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}
function given({ changes, previous }, version) {
    const next = (0,releaseTag/* versionIn */.It)(version);
    return { version: next, bump: previous === null ? bumpFor(changes) : stepBetween((0,releaseTag/* versionIn */.It)(previous), next) };
}
function stepBetween(previous, next) {
    const [from, to] = [(0,semver.parse)(previous), (0,semver.parse)(next)];
    if (from.major !== to.major)
        return 'major';
    if (from.minor !== to.minor)
        return 'minor';
    return from.version === to.version ? 'none' : 'patch';
}
function malformedIn({ previous, channel, line, version, bump }) {
    const findings = [];
    const report = (input, value, allowed) => findings.push({ path: [input], message: `is ${JSON.stringify(value)}: expected ${allowed}.` });
    if (previous !== null && (0,releaseTag/* versionIn */.It)(previous) === null)
        report('previous', previous, 'a version, e.g. 1.2.3');
    if (version !== null && (0,releaseTag/* versionIn */.It)(version) === null)
        report('version', version, 'a version, e.g. 1.2.3 or 2.0.0-beta.1');
    if (bump !== null && !bumps.includes(bump))
        report('bump', bump, `one of ${bumps.join(', ')}`);
    if (channel !== null && (!/^[a-z-][\da-z-]*$/i.test(channel) || (0,semver.valid)(`1.0.0-${channel}.1`) === null))
        report('channel', channel, 'letters, digits and hyphens, e.g. beta');
    if (line !== null && (!/^\d+(?:\.\d+)?\.x$/.test(line) || (0,semver.validRange)(line) === null))
        report('line', line, '1.x or 1.4.x');
    return findings;
}
/** What was asked for and cannot all be true. */
function contradictions({ version, bump, channel }) {
    if (version === null)
        return [];
    const findings = [];
    if (bump !== null)
        findings.push({ path: ['bump'], message: `is ${bump}, but the version is given (${version}). Give one of them.` });
    const own = (0,releaseTag/* channelOf */.ts)((0,releaseTag/* versionIn */.It)(version));
    if (channel !== null && own !== channel)
        findings.push({
            path: ['channel'],
            message: `is ${channel}, but the version given is ${own === null ? 'a stable one' : `of the channel ${own || '(without a name)'}`} (${version}).`,
        });
    return findings;
}
/** Why a version cannot be released. */
function unfit({ previous, existing, line, version: asked, bump: wanted }, next) {
    const { version, bump } = next;
    if (version === null)
        return [];
    const path = [asked === null ? 'bump' : 'version'];
    const same = previous !== null && (0,releaseTag/* versionIn */.It)(previous) === version;
    if (same && asked === null)
        return [];
    const findings = [];
    if (previous !== null && (0,semver.lte)(version, previous))
        findings.push({ path, message: `would be ${version}, which is not above ${previous}.` });
    else if (existing.some((each) => (0,releaseTag/* versionIn */.It)(each) === version)) {
        const advice = line === null ? ' A branch for hotfixes needs its line, e.g. line: 1.4.x.' : '';
        findings.push({ path, message: `would be ${version}, which exists already.${asked === null ? advice : ''}` });
    }
    if (line !== null && !(0,semver.satisfies)(version, line, { includePrerelease: true })) {
        const why = asked === null && wanted === null ? `, as the changes ask for a ${bump} version` : '';
        findings.push({ path: ['line'], message: `is ${line}, but the version would be ${version}${why}.` });
    }
    return findings;
}
/** A person may know better, but should see it. */
function warningsOf({ version, previous, changes }, next) {
    if (version === null || next.version === null || previous === null || (0,semver.parse)(previous).major === 0)
        return [];
    const needed = bumpFor(changes);
    const enough = bumps.indexOf(next.bump) >= bumps.indexOf(needed) || (0,releaseTag/* channelOf */.ts)(previous) !== null;
    if (enough || !(0,semver.gt)(next.version, previous))
        return [];
    return [{ path: ['version'], message: `is ${next.version}, but the changes ask for a ${needed} version.` }];
}
//# sourceMappingURL=next.js.map

/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ meant)
});
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

/***/ })

};
