export const id = 8445;
export const ids = [8445];
export const modules = {

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ spec)
});
const spec = {
    name: 'plan',
    inputs: [
        { name: 'environments-file', type: { kind: 'string' }, required: false },
        { name: 'environment', type: { kind: 'string' }, required: false },
        { name: 'purpose', type: { kind: 'enum', values: ['deploy', 'find'] }, required: false, default: 'deploy' },
        { name: 'images', type: { kind: 'pairs' }, required: false },
        { name: 'package', type: { kind: 'string' }, required: false },
        { name: 'require-digests', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'task-definition', type: { kind: 'string' }, required: false },
        { name: 'version', type: { kind: 'string' }, required: false },
        { name: 'services', type: { kind: 'lines' }, required: false },
        { name: 'regions', type: { kind: 'lines' }, required: false },
        { name: 'waves', type: { kind: 'lines' }, required: false },
        { name: 'override', type: { kind: 'string' }, required: false },
        { name: 'check', type: { kind: 'string' }, required: false },
        { name: 'approved', type: { kind: 'string' }, required: false },
        { name: 'inspect', type: { kind: 'boolean' }, required: false, default: 'false' },
        { name: 'role-to-assume', type: { kind: 'string' }, required: false },
        { name: 'job', type: { kind: 'string' }, required: false },
        { name: 'max-jobs', type: { kind: 'integer', min: 1, max: 256 }, required: false, default: '256' },
    ],
    outputs: [
        { name: 'result', type: { kind: 'enum', values: ['ready', 'none', 'blocked', 'changed', 'stopped', 'failed'] } },
        { name: 'reason', type: { kind: 'string' } },
        { name: 'environment', type: { kind: 'string' } },
        { name: 'plan', type: { kind: 'string' } },
        { name: 'digest', type: { kind: 'string' } },
        { name: 'matrix', type: { kind: 'string' } },
        { name: 'waves', type: { kind: 'string' } },
        { name: 'jobs', type: { kind: 'string' } },
        { name: 'job', type: { kind: 'string' } },
        { name: 'images', type: { kind: 'string' } },
        { name: 'approval-required', type: { kind: 'string' } },
    ],
};
//# sourceMappingURL=action.generated.js.map

/***/ }),

/***/ 38445:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
var _action_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var _makePlan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27274);
var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65182);




await (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .V)(_action_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spec */ .I, async (context) => (0,_makePlan_js__WEBPACK_IMPORTED_MODULE_1__/* .makePlan */ .C)(context, (0,_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(context, process.env)));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 27274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/windows/windows.js
var windows_windows = __webpack_require__(63762);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/annotations.js
var annotations = __webpack_require__(27789);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/errors.js
var src_errors = __webpack_require__(4468);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/environments/environmentFor.js
var environmentFor = __webpack_require__(70250);
// EXTERNAL MODULE: ./actions/plan/src/trigger.js
var src_trigger = __webpack_require__(63934);
;// CONCATENATED MODULE: ./actions/plan/src/choose.js



function choose(all, name, trigger) {
    const chosen = named(all, name, trigger);
    if (chosen.kind === 'none')
        return chosen;
    const { environment } = chosen.read;
    if (environment.autoDeploy || (0,src_trigger/* isByHand */.Hv)(trigger))
        return chosen;
    const reason = `\`${environment.name}\` has \`auto-deploy: false\`: only a person deploys to it, by workflow_dispatch, and this run was begun by ${trigger.event}.`;
    return { kind: 'none', reason };
}
/** The same, whoever began the run: `auto-deploy` is about what goes forward. */
function named(all, name, trigger) {
    return name === undefined ? byRef(all, trigger) : byName(all, name, trigger);
}
function byName(all, name, { ref }) {
    const choice = (0,environmentFor/* environmentFor */.D)(all.map(({ environment }) => environment), { name });
    if (choice.kind !== 'one')
        throw new src_errors/* ConfigurationError */.j1([{ input: 'environment', message: ended(choice.message) }]);
    const { environment } = choice;
    const read = all.find((each) => each.environment === environment);
    const byItsRef = (0,environmentFor/* environmentFor */.D)([environment], { ref });
    const isHotfix = byItsRef.kind === 'one' && byItsRef.isHotfix;
    const hasPatterns = environment.branches.length + environment.tags.length > 0;
    const notes = byItsRef.kind === 'one' || !hasPatterns
        ? []
        : [`The environment was named: by its \`branches\` and \`tags\` it is not for \`${ref.slice(0, 100)}\`.`];
    return { kind: 'one', read, isHotfix, notes };
}
function byRef(all, trigger) {
    if (!(0,src_trigger/* isOfRef */.pG)(trigger)) {
        const reason = `A run that was begun by ${trigger.event} does not tell by its ref what is to be deployed: name the \`environment\`.`;
        return { kind: 'none', reason };
    }
    const choice = (0,environmentFor/* environmentFor */.D)(all.map(({ environment }) => environment), { ref: trigger.ref });
    if (choice.kind !== 'one') {
        if (choice.kind === 'several')
            throw new src_errors/* ConfigurationError */.j1([{ message: sentence(choice.message) }]);
        return { kind: 'none', reason: sentence(choice.message) };
    }
    const read = all.find((each) => each.environment === choice.environment);
    return { kind: 'one', read, isHotfix: choice.isHotfix, notes: [] };
}
function sentence(message) {
    return ended(`${message.charAt(0).toUpperCase()}${message.slice(1)}`);
}
function ended(message) {
    return message.endsWith('?') ? message : `${message}.`;
}
//# sourceMappingURL=choose.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/environments/digest.js
var digest = __webpack_require__(17966);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
;// CONCATENATED MODULE: ./actions/plan/src/document.js


/** The plan that holds: a hotfix has its own. The address of a web hook is a secret, and plans are written down in many places. */
function planFor({ plan, hotfix }, isHotfix) {
    const chosen = isHotfix ? (hotfix?.plan ?? plan) : plan;
    return chosen && { ...chosen, notifications: [] };
}
function documentOf(parts) {
    const { read, isHotfix, trigger, target, jobs, verdict, nowMs, stable } = parts;
    const { environment, digest } = read;
    const { replicas, resources, variables, secrets, database, checks, rollbackWithinMs, notifications } = environment;
    const { repository, ref, sha } = trigger;
    const plan = planFor(environment, isHotfix);
    return {
        format: 1,
        environment: {
            name: environment.name,
            digest,
            url: environment.url,
            isHotfix,
            reviewWithinMs: isHotfix ? (environment.hotfix?.reviewWithinMs ?? null) : null,
        },
        release: { repository, ref, sha, ...parts.release },
        target,
        jobs,
        plan,
        stages: plan && (0,print/* planText */.P)(plan.stages),
        settings: { replicas, resources, variables, secrets, database, checks, rollbackWithinMs, notifications },
        approval: environment.approvals,
        windows: {
            windows: environment.windows,
            freezes: environment.freezes,
            blocked: verdict.blocked,
            at: new Date(nowMs).toISOString(),
        },
        override: verdict.override,
        stable,
    };
}
/** Of all that people approve. What the clock says, and who began the run again, is another thing each time. */
function digestOfPlan({ windows, override, ...rest }) {
    const lines = { windows: windows.windows, freezes: windows.freezes };
    return (0,digest/* digestOf */.o)({ ...rest, windows: lines, override: override?.reason ?? null });
}
/** JSON on one line of ASCII: whatever reads it as text finds no line that ends in it, and nothing that looks like another thing. */
function lineOfJson(value) {
    return JSON.stringify(value).replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
//# sourceMappingURL=document.js.map
;// CONCATENATED MODULE: ./actions/plan/src/compare.js


/** How what is planned now differs from what was approved, in sentences; none where it is the same. */
function differencesFrom({ digest, plan: then }, now) {
    if (then === null) {
        const is = digestOfPlan(now);
        return is === digest
            ? []
            : [`The plan has the digest ${is} now, and ${digest} was approved. With \`approved\` this says what differs.`];
    }
    const parts = [
        ...environmentDifferences(then, now),
        ...releaseDifferences(then, now),
        ...stableDifferences(then.stable, now.stable),
    ];
    // what nobody looked at before the approval was not approved either
    const is = digestOfPlan(then.stable === null ? { ...now, stable: null } : now);
    return parts.length === 0 && is !== digest
        ? [`The plan has the digest ${is} now, and ${digest} was approved.`]
        : parts;
}
/** Whether the same services can be compared at all; where nobody looked before the approval nobody can tell. */
function uncompared({ plan: then }) {
    return then !== null && then.stable === null
        ? 'What the services run was not looked at before the approval, and is not compared.'
        : null;
}
function environmentDifferences(then, now) {
    const [before, after] = [then.environment.name, now.environment.name];
    if (before !== after)
        return [`\`${before}\` was approved, and now it is \`${after}\`.`];
    const changed = [
        ['how the traffic goes over', then.plan, now.plan],
        ['the target', then.target, now.target],
        ['services, regions or waves', then.jobs, now.jobs],
        ['settings of the app', then.settings, now.settings],
        ['who must approve', then.approval, now.approval],
        ['windows or freezes', linesOf(then), linesOf(now)],
        ['whether it is a hotfix', then.environment.isHotfix, now.environment.isHotfix],
    ]
        .filter(([, was, is]) => (0,digest/* digestOf */.o)(was) !== (0,digest/* digestOf */.o)(is))
        .map(([what]) => what);
    const isOther = then.environment.digest !== now.environment.digest;
    if (changed.length === 0)
        return isOther ? [`Something else is said of \`${after}\` in its file now.`] : [];
    return [`For \`${after}\` something else holds than was approved: ${changed.join(', ')}.`];
}
function linesOf({ windows: { windows, freezes } }) {
    return { windows, freezes };
}
function releaseDifferences(then, now) {
    const [old, is] = [then.release, now.release];
    const names = [...new Set([...old.images, ...is.images].map(({ container }) => container))];
    const imageOf = ({ images }, name) => images.find(({ container }) => container === name)?.image ?? 'none';
    return [
        ...['repository', 'ref', 'sha', 'version', 'taskDefinition', 'package'].flatMap((part) => old[part] === is[part] ? [] : [said(WORDS[part], old[part], is[part])]),
        ...names.flatMap((name) => imageOf(old, name) === imageOf(is, name)
            ? []
            : [said(`the image of \`${name}\``, imageOf(old, name), imageOf(is, name))]),
        ...(then.override?.reason === now.override?.reason
            ? []
            : [said('the override', then.override?.reason ?? null, now.override?.reason ?? null)]),
    ];
}
const WORDS = {
    repository: 'the repository',
    ref: 'the branch or tag',
    sha: 'the commit',
    version: 'the version',
    taskDefinition: 'the task definition',
    package: 'the package',
};
function stableDifferences(then, now) {
    if (then === null)
        return [];
    if (now === null) {
        return [
            'What the services run was looked at before the approval, and cannot be compared: it was not looked at again.',
        ];
    }
    return now.flatMap(({ service, region, release }) => {
        const before = then.find((each) => each.service === service && each.region === region);
        if (before === undefined || before.release === release)
            return [];
        const where = region === '' ? service : `${service} in ${region}`;
        return [`${said(`what \`${where}\` runs`, before.release, release)} Somebody else has deployed meanwhile.`];
    });
}
function said(what, was, is) {
    return `${what.charAt(0).toUpperCase()}${what.slice(1)} was \`${was ?? 'none'}\` and is \`${is ?? 'none'}\`.`;
}
//# sourceMappingURL=compare.js.map
;// CONCATENATED MODULE: ./actions/plan/src/override.js
const LONGEST = 500;
/** What a switch says, and a reason does not. */
const SWITCH = /^(?:true|false|yes|no|on|off|y|n|none|null|override|force)$/i;
/** Nobody can tell later why it was done from `true` or `x`. */
function overrideFaults(given) {
    if (given === undefined)
        return [];
    const message = faultOf(given);
    return message === null ? [] : [{ input: 'override', message }];
}
function faultOf(given) {
    if (SWITCH.test(given)) {
        return `must be a reason in words, such as \`Login is down, see INC-42\`, but is \`${given}\`: leave it empty where nothing is to be overridden.`;
    }
    if ((given.match(/\p{L}/gu) ?? []).length < 4)
        return 'must be a reason in words that somebody else understands later, such as `Login is down, see INC-42`.';
    // what ends a line in a log or hides what follows
    if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(given))
        return 'must be one line of text, without control characters.';
    return given.length > LONGEST ? `has ${given.length} characters, and ${LONGEST} are read by people.` : null;
}
/** What windows and freezes say now, and what becomes of it where somebody has a reason to go past them. */
function verdictAt(nowMs, blocked, reason, by) {
    const why = blocked(nowMs);
    return { blocked: why, override: reason === undefined ? null : { reason, by, past: why } };
}
/** Whether the release has to wait. */
function isHeld({ blocked, override }) {
    return blocked !== null && override === null;
}
//# sourceMappingURL=override.js.map
;// CONCATENATED MODULE: ./actions/plan/src/decide.js


/** Whether the release may go forward, or why not: with all that speaks against it. */
function decide(document, verdict, approved) {
    const differences = approved === null ? [] : differencesFrom(approved, document);
    const held = isHeld(verdict) ? [verdict.blocked] : [];
    const [result, mark] = differences.length > 0 ? ['changed', AGAIN] : held.length > 0 ? ['blocked', WAY_OUT] : ['ready', ''];
    if (mark === '')
        return { result, reason: readiness(document, verdict, approved) };
    return { result, reason: [...differences, ...held, mark].join(' ') };
}
const AGAIN = 'Plan again, so that what is deployed is what was approved.';
const WAY_OUT = 'Run this again then, or give `override` a reason. Rollbacks are not held by it.';
function readiness({ environment, release, approval }, { override }, approved) {
    const what = release.version === null ? 'The release' : `\`${release.version}\``;
    const how = environment.isHotfix ? ' as a hotfix' : '';
    const past = override?.past == null ? '' : ', past what windows and freezes say';
    if (approved !== null)
        return `What was approved for \`${environment.name}\` still holds${past}.`;
    const gate = approval.required ? ` once ${people(approval)}` : '';
    return `${what} can go to \`${environment.name}\`${how}${past}${gate}.`;
}
function people({ minimum }) {
    return minimum <= 1 ? 'a person has approved it' : `${minimum} people have approved it`;
}
//# sourceMappingURL=decide.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/summary.js
var summary = __webpack_require__(49247);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var tests = __webpack_require__(72904);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/source.js
var source = __webpack_require__(48543);
;// CONCATENATED MODULE: ./actions/plan/src/texts.js


/** The whole plan for the input `plan` of canary-shift. */
function planLine(plan) {
    return JSON.stringify((0,source/* planSource */.d)(plan));
}
/** Asked once more where users are. Where nothing was asked before, the check file may know the address itself. */
function verifyOf({ settings: { checks }, environment: { url } }, hasGate) {
    const isAsked = checks.smokeTest !== null && (url !== null || !hasGate);
    return { 'verify-check-file': (isAsked && checks.smokeTest) || '', 'verify-target': (isAsked && url) || '' };
}
/** @throws {ConfigurationError} for what no line can hold */
function pairs(all) {
    const unfit = all.filter(([, value]) => /[\r\n]/.test(value) || value.trim() !== value);
    if (unfit.length > 0) {
        throw new src_errors/* ConfigurationError */.j1(unfit.map(([name]) => ({
            message: `The variable \`${name}\` has several lines, or space at its ends, which no input can hold: set it where the app itself is set up.`,
        })));
    }
    return all.map(([name, value]) => `${name}=${value}`).join('\n');
}
//# sourceMappingURL=texts.js.map
;// CONCATENATED MODULE: ./actions/plan/src/site.js



/** What inputs say that no site of App Service can be given. */
function siteFaults(inputs) {
    const given = ['task-definition', 'regions'].filter((name) => (inputs[name]?.length ?? 0) > 0);
    const asked = inputs.inspect ? ['inspect'] : [];
    return [
        ...given.map((input) => ({ input, message: 'is for ECS, and the environment is on App Service: leave it out.' })),
        ...asked.map((input) => ({ input, message: 'looks at services of ECS alone; deploy-azure reads a site itself.' })),
        ...(inputs.purpose === 'find' ? [] : releaseFaults(inputs)),
    ];
}
function releaseFaults({ images, package: file }) {
    if (images.length + (file === undefined ? 0 : 1) !== 1) {
        const message = 'or `package` must name what goes to App Service: one image, `app=registry.example/shop@sha256:…`.';
        return [{ input: 'images', message }];
    }
    const movable = images.filter(({ value }) => !/@sha256:[0-9a-f]{64}$/.test(value));
    return movable.map(({ value }) => ({
        input: 'images',
        message: `must end in a digest, @sha256:…, for App Service, but is \`${value.slice(0, 100)}\`: each instance pulls it anew.`,
    }));
}
/** Whether canary-shift gives the release its traffic; else deploy-azure does all of it. */
function isShifted({ plan, release, target }) {
    if (plan === null || plan.strategy === 'rolling' || plan.strategy === 'all-at-once')
        return false;
    const isPlain = release.package === null && target.cutover === 'swap';
    return isPlain || plan.strategy !== 'blue-green' || (0,tests/* testsOf */.Vh)(plan).length > 0;
}
/** Why the plan cannot be carried out on this site. */
function planFaults(document) {
    const { target, release, settings, plan } = document;
    const counted = isShifted(document) && settings.checks.metricsFile === null ? (0,tests/* eventsOf */.XL)((0,tests/* testsOf */.Vh)(plan)) : [];
    const hidden = target.keyVault === null ? settings.secrets.map(({ name }) => `\`${name}\``) : [];
    return [
        ...(isShifted(document) && release.package !== null
            ? ['Stages and criteria are for images: of packages App Service does not say which one a slot has.']
            : []),
        ...(isShifted(document) && target.cutover !== 'swap'
            ? [`\`cutover: ${target.cutover}\` is for what goes over at once: stages and criteria end in a swap.`]
            : []),
        ...(counted.some(({ kind }) => kind !== 'bad')
            ? ['Criteria of response times need a `metrics-file`: of a site Azure Monitor has only their mean.']
            : []),
        ...(hidden.length > 0 ? [`\`azure\` names no \`key-vault\`, where ${hidden.join(', ')} would be.`] : []),
    ];
}
/** What a person may expect of the environment, and App Service does not do. */
function siteNotes({ plan, settings: { replicas, resources } }) {
    const isSized = [replicas, resources.cpu, resources.memory].some((each) => each !== null);
    return [
        'The site was not looked at: deploy-azure reads it, and refuses what does not fit before anything is changed.',
        ...(plan?.strategy === 'rolling'
            ? ['App Service has no rolling update: the release goes over all at once, once it is up.']
            : []),
        ...(isSized ? ["`replicas` and `resources` are those of the site's App Service plan, and stay as they are."] : []),
    ];
}
function siteInputs(document) {
    const { environment, target, plan, release, settings, windows, override } = document;
    const faults = planFaults(document);
    if (faults.length > 0)
        throw new src_errors/* ConfigurationError */.j1(faults.map((message) => ({ message: `${environment.name}: ${message}` })));
    const { smokeTest, smokeTestTarget, metricsFile, probeUrl } = settings.checks;
    const isOurs = isShifted(document);
    const image = release.images[0]?.image ?? '';
    const within = (lines) => (isOurs && override === null ? lines.join('\n') : '');
    const ofShift = (text) => (isOurs && text) || '';
    return {
        name: target.app,
        environment: environment.name,
        'app-name': target.app,
        'resource-group': target.resourceGroup,
        'slot-name': target.slot,
        'subscription-id': target.subscription ?? '',
        'tenant-id': target.tenant ?? '',
        'client-id': target.client ?? '',
        cloud: target.cloud ?? '',
        strategy: isOurs ? 'slot' : target.cutover,
        package: release.package ?? '',
        image,
        'image-digest': image.slice(image.indexOf('@') + 1),
        version: release.version ?? '',
        variables: pairs([
            ...Object.entries(settings.variables),
            ...settings.secrets.map(({ name, reference }) => [name, secretIn(target.keyVault, reference)]),
        ]),
        // as on ECS: what is red before a rollout's first traffic is in the rollout's own journal
        'deploy-smoke-test': (!isOurs && smokeTest) || '',
        plan: isOurs ? planLine(plan) : '',
        'metrics-file': ofShift(metricsFile),
        'probe-url': ofShift(probeUrl),
        'smoke-test': ofShift(smokeTest),
        // `slot`: at its own address, which nobody knows before it is deployed to
        'smoke-test-target': isOurs && (smokeTest !== null || plan?.entryCheck) ? (smokeTestTarget ?? 'slot') : '',
        windows: within(windows.windows),
        freezes: within(windows.freezes),
        // deploy-azure itself asks production, and takes back; only an image in a slot can be taken back by rollback afterwards
        ...(image === '' || target.cutover === 'in-place' ? NOT_ASKED : verifyOf(document, true)),
    };
}
const NOT_ASKED = { 'verify-check-file': '', 'verify-target': '' };
/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references#source-app-settings-from-key-vault */
function secretIn(vault, reference) {
    const [name = '', version] = reference.split('/');
    const of = version === undefined ? '' : `;SecretVersion=${version}`;
    return `@Microsoft.KeyVault(VaultName=${vault};SecretName=${name}${of})`;
}
//# sourceMappingURL=site.js.map
;// CONCATENATED MODULE: ./actions/plan/src/taskSize.js
/** MiB of a unit's first letter. ECS calls 1024 MiB a GB, so that a G is a Gi here; without a unit it is MiB, as in a task definition. */
const MEBIBYTES = { '': 1, K: 2 ** -10, M: 1, G: 2 ** 10, T: 2 ** 20 };
/** `500m` and `0.5` are 512 units, `1Gi` is 1024 MiB. That the texts are sizes the reader of environments.yml has seen to. */
function taskSizeOf({ cpu, memory }) {
    return {
        ...(cpu !== null && { cpu: Math.round((cpu.endsWith('m') ? 0.001 : 1) * Number.parseFloat(cpu) * 1024) }),
        ...(memory !== null && {
            memory: Math.round(MEBIBYTES[/[KMGT]/.exec(memory)?.[0] ?? ''] * Number.parseFloat(memory)),
        }),
    };
}
//# sourceMappingURL=taskSize.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
;// CONCATENATED MODULE: ./actions/plan/src/waves.js

/** GitHub makes up to so many jobs of a matrix. */
const MOST_JOBS = 256;
/** Services in regions, each in the first wave that names it; those that none names in a wave of their own, the last. */
function jobsOf({ services, regions, cluster }, lines) {
    const problems = [];
    let left = regions.flatMap((region) => services.map((service) => ({ service, region, cluster })));
    if (left.length > MOST_JOBS) {
        const message = `${services.length} services in ${regions.length} regions are ${left.length} jobs, and GitHub makes ${MOST_JOBS} of a matrix at most.`;
        return { jobs: [], problems: [{ input: 'services', message }] };
    }
    const waves = lines.map((line, index) => {
        const [at, items] = [`line ${index + 1}: `, line.split(',').map((item) => item.trim())];
        const faults = items.flatMap((item) => waves_faultOf(item, { services, regions }));
        problems.push(...faults.map((message) => ({ input: 'waves', message: `${at}${message}` })));
        const taken = left.filter((job) => items.some((item) => isNamed(job, item)));
        left = left.filter((job) => !taken.includes(job));
        if (taken.length === 0 && faults.length === 0)
            problems.push({ input: 'waves', message: `${at}all that it names is in a wave before.` });
        return taken;
    });
    if (left.length > 0)
        waves.push(left);
    const jobs = waves.flatMap((each, index) => each.map((job) => ({ ...job, wave: index + 1 })));
    return { jobs, problems };
}
function matrixOf(jobs) {
    return { include: jobs };
}
/** A matrix for each wave, in their order. */
function waveMatrices(jobs) {
    return [...Map.groupBy(jobs, ({ wave }) => wave).values()].map(matrixOf);
}
/** `service`, or `service@region` where a region is named. */
function nameOf({ service, region }) {
    return region === '' ? service : `${service}@${region}`;
}
/** The job that is named; the only one where none is; null where it is not said which. A string says what is wrong. */
function pickJob(jobs, name) {
    if (name === undefined)
        return jobs.length === 1 ? jobs[0] : null;
    const wanted = name.endsWith('@') ? name.slice(0, -1) : name;
    const exact = jobs.filter((job) => nameOf(job) === wanted);
    const found = exact.length > 0 ? exact : jobs.filter(({ service }) => service === wanted);
    if (found.length === 1)
        return found[0];
    if (found.length > 1)
        return `\`${wanted}\` is in several regions: name one of ${found.map((job) => `\`${nameOf(job)}\``).join(', ')}.`;
    return unknown('job', wanted, jobs.map(nameOf));
}
/** `service`, `service@region` or `@region`. */
function partsOf(item) {
    const end = item.lastIndexOf('@');
    return end < 0 ? { service: item, region: null } : { service: item.slice(0, end), region: item.slice(end + 1) };
}
function isNamed(job, item) {
    const { service, region } = partsOf(item);
    return (service === '' ? region !== null : service === job.service) && (region === null || region === job.region);
}
function waves_faultOf(item, { services, regions }) {
    const { service, region } = partsOf(item);
    if (service === '' && region === null)
        return ['a name is missing beside a comma.'];
    return [
        ...(service === '' || services.includes(service) ? [] : [unknown('service', service, services)]),
        ...(region === null || regions.includes(region) ? [] : [unknown('region', region, regions)]),
    ];
}
/** What is told of a name that is none of those there are. */
function unknown(what, given, names) {
    const known = names.filter((name) => name !== '');
    const near = (0,suggest/* meant */.w)(given, known);
    const all = known.map((name) => `\`${name}\``).join(', ');
    const help = near === null ? (all === '' ? 'the environment names none' : `there are ${all}`) : `did you mean \`${near}\`?`;
    return `\`${given.slice(0, 100)}\` is no ${what} of this plan: ${help}${help.endsWith('?') ? '' : '.'}`;
}
//# sourceMappingURL=waves.js.map
;// CONCATENATED MODULE: ./actions/plan/src/jobInputs.js




function courseOf({ plan, target }) {
    if (plan === null || plan.strategy === 'rolling')
        return 'at-once';
    if (target.engine !== 'native')
        return 'registered';
    // ECS waits for nothing before it moves all of the traffic
    return plan.strategy === 'all-at-once' ? 'at-once' : 'paused';
}
function inputsOfJob(document, job) {
    const { target } = document;
    return target.kind === 'azure' ? siteInputs({ ...document, target }) : serviceInputs({ ...document, target }, job);
}
function serviceInputs(document, job) {
    const { environment, target, plan } = document;
    const course = courseOf(document);
    const isShifted = course !== 'at-once';
    // a rolling update has no test listener: there the check file is asked afterwards alone
    const hasGate = plan !== null && plan.strategy !== 'rolling';
    const { smokeTest, smokeTestTarget } = document.settings.checks;
    return {
        name: nameOf(job).replaceAll('@', '-'),
        service: job.service,
        region: job.region,
        cluster: job.cluster,
        environment: environment.name,
        'role-to-assume': target.roleToAssume ?? '',
        'wait-until': course === 'at-once' ? 'done' : course,
        ...releaseOf(document, job),
        ...serviceOf(document, course),
        // canary-shift has the gate where it shifts: a red one is in the rollout's own journal then
        'deploy-smoke-test': (hasGate && !isShifted && smokeTest) || '',
        'deploy-smoke-test-target': (hasGate && !isShifted && smokeTest && smokeTestTarget) || '',
        ...(isShifted ? shiftOf(document, plan, course) : NO_SHIFT),
        ...verifyOf(document, hasGate),
    };
}
function releaseOf({ release, target, settings }, { service }) {
    // where containers are called like their services, each service gets its own, and those that are called like none
    const isNamed = release.images.some(({ container }) => container === service);
    const others = isNamed ? target.services.filter((each) => each !== service) : [];
    const images = release.images.filter(({ container }) => !others.includes(container));
    const key = (name) => (target.container === null ? name : `${target.container}/${name}`);
    const image = images.length === 1 ? images[0].image : '';
    const { cpu = '', memory = '' } = taskSizeOf(settings.resources);
    return {
        images: images.map((each) => `${each.container}=${each.image}`).join('\n'),
        'task-definition': release.taskDefinition ?? '',
        'service-definition': target.serviceDefinition ?? '',
        variables: pairs(Object.entries(settings.variables).map(([name, value]) => [key(name), value])),
        cpu: String(cpu),
        memory: String(memory),
        secrets: pairs(settings.secrets.map(({ name, reference }) => [key(name), reference])),
        // for check files, which have to tell the release from the one before
        image,
        'image-digest': /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? '',
        version: release.version ?? '',
    };
}
/** Settings of the service are the deployment's own; a candidate beside the service would not have them. */
function serviceOf({ target, plan, settings, stages }, course) {
    const isOurs = course === 'registered';
    const text = (value) => (isOurs || value === null ? '' : String(value));
    return {
        strategy: isOurs ? '' : (plan?.strategy ?? ''),
        // rolling has no stages that could be said
        stages: isOurs || plan?.strategy === 'rolling' ? '' : (stages ?? ''),
        'desired-count': text(settings.replicas),
        'minimum-healthy-percent': text(target.minimumHealthyPercent),
        'maximum-percent': text(target.maximumPercent),
        'circuit-breaker': text(target.circuitBreaker),
        'deploy-alarms': isOurs ? '' : target.alarms.join('\n'),
    };
}
const NO_SHIFT = {
    engine: '',
    stickiness: '',
    plan: '',
    alarms: '',
    'metrics-file': '',
    'probe-url': '',
    'smoke-test': '',
    'smoke-test-target': '',
    windows: '',
    freezes: '',
};
function shiftOf(document, plan, course) {
    const { target, settings, windows, override } = document;
    const { smokeTest, smokeTestTarget, metricsFile, probeUrl } = settings.checks;
    // what an override went past must not hold the rollout in the middle
    const isBound = override === null;
    return {
        engine: course === 'registered' ? target.engine : 'native',
        stickiness: course === 'registered' ? target.stickiness : '',
        plan: planLine(plan),
        alarms: target.alarms.join('\n'),
        'metrics-file': metricsFile ?? '',
        'probe-url': probeUrl ?? '',
        'smoke-test': smokeTest ?? '',
        'smoke-test-target': ((smokeTest || plan.entryCheck) && smokeTestTarget) || '',
        windows: isBound ? windows.windows.join('\n') : '',
        freezes: isBound ? windows.freezes.join('\n') : '',
    };
}
//# sourceMappingURL=jobInputs.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/digests.js
var digests = __webpack_require__(9004);
;// CONCATENATED MODULE: ./actions/plan/src/images.js


/** What containers are called, and what references of images hold: nothing that ends a line, or means something to a shell. */
const CONTAINER = /^[A-Za-z0-9_-]{1,255}$/;
const IMAGE = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,1023}$/;
/** @throws {ConfigurationError} with all lines that are wrong */
function readImages(given) {
    const problems = given.flatMap(({ key, value, line }, index) => {
        const isTwice = given.findIndex((each) => each.key === key) < index;
        const wrong = [
            ...(CONTAINER.test(key)
                ? []
                : [`\`${key.slice(0, 100)}\` is no name of a container: it has letters, digits, - and _.`]),
            ...(IMAGE.test(value) ? [] : [`\`${value.slice(0, 100)}\` is no image: expected one such as shop@sha256:….`]),
            ...(isTwice ? [`the image of \`${key}\` is given more than once.`] : []),
        ];
        return wrong.map((message) => ({ input: 'images', message: `line ${line}: ${message}` }));
    });
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
    return given.map(({ key: container, value: image }) => ({ container, image }));
}
async function pinned(images, ecr) {
    const containerDefinitions = images.map(({ container: name, image }) => ({ name, image }));
    const { taskDefinition, problems } = await (0,digests/* resolveDigests */._)({ containerDefinitions }, ecr);
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems.map((each) => ({ ...each, input: 'images' })));
    return images.map(({ container, image }) => {
        const found = taskDefinition.containerDefinitions?.find(({ name }) => name === container);
        return { container, image: found?.image ?? image };
    });
}
/** What is approved and what is deployed may be two things where a tag is moved in between. */
function movable(images) {
    return images.flatMap(({ container, image }) => image.includes('@')
        ? []
        : [
            `The image of \`${container}\` is \`${image}\`: a tag can be moved between this plan and the deployment. Give it with its digest.`,
        ]);
}
function requireDigests(images) {
    const wrong = images.length === 0
        ? ['names no image, and `require-digests` is for what has some.']
        : movable(images).map(plainly);
    if (wrong.length > 0)
        throw new src_errors/* ConfigurationError */.j1(wrong.map((message) => ({ input: 'images', message })));
}
const plainly = (sentence) => `${sentence} \`inspect: true\` finds the digests of what is in ECR.`;
/** For the input `images` of deploy-ecs. */
function imageLines(images) {
    return images.map(({ container, image }) => `${container}=${image}`).join('\n');
}
//# sourceMappingURL=images.js.map
;// CONCATENATED MODULE: ./actions/plan/src/describe.js


/** A plan as a person reads it: each fact with its name. */
function facts({ environment, release, target, jobs, approval, windows, override }) {
    const { name, isHotfix, url } = environment;
    const images = release.images.map(({ container, image }) => `${container}=${image}`);
    return [
        ['environment', `${name}${isHotfix ? ', hotfix' : ''}`],
        ...(url === null ? [] : [['url', url]]),
        ['from', `${release.ref} ${release.sha.slice(0, 12)}`.trim()],
        ...(release.version === null ? [] : [['version', release.version]]),
        [
            'release',
            [...images, release.taskDefinition, release.package].filter((each) => each !== null).join(', ') ||
                'what the services run',
        ],
        ['target', target.kind === 'ecs' ? `cluster ${target.cluster}, ${target.engine}` : `slot ${target.slot}`],
        ...waveMatrices(jobs).map(({ include }, index, { length }) => [
            target.kind === 'azure' ? 'site' : length === 1 ? 'services' : `wave ${index + 1}`,
            include.map(({ service, region }) => (region === '' ? service : `${service} in ${region}`)).join(', '),
        ]),
        ['approval', approvalText(approval)],
        ['windows', windows.blocked ?? 'open'],
        ...(override === null ? [] : [['override', `${override.reason} (${override.by || 'unknown'})`]]),
    ];
}
function planLines(plan) {
    return plan === null ? ['as the services are set up to deploy'] : (0,print/* printPlan */.Z)(plan).split('\n');
}
function approvalText({ required, approvers, minimum }) {
    if (!required)
        return 'not needed';
    return `${minimum} of ${approvers.length === 0 ? "GitHub's environment" : approvers.join(', ')}`;
}
//# sourceMappingURL=describe.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecr/api.js
var api = __webpack_require__(48309);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/credentials/takeOn.js + 3 modules
var takeOn = __webpack_require__(19062);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/client.js + 34 modules
var client = __webpack_require__(63289);
// EXTERNAL MODULE: ./actions/plan/src/action.generated.js
var action_generated = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/explain.js
var explain = __webpack_require__(42073);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/nearestNames.js
var nearestNames = __webpack_require__(42146);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/stable.js
var stable = __webpack_require__(26407);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/changes.js
var changes = __webpack_require__(87119);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/diff.js + 1 modules
var diff = __webpack_require__(37756);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinition.js
var ecs_taskDefinition = __webpack_require__(50516);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/reference.js
var ecs_reference = __webpack_require__(75011);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/aws/build/src/ecs/taskDefinitionFile.js
var taskDefinitionFile = __webpack_require__(30970);
;// CONCATENATED MODULE: ./actions/plan/src/changes.js





/** A longer diff is read by nobody. */
const DIFF_LINES = 200;
/** @throws {ConfigurationError} where cluster or service are not there, or nothing of ours can deploy to it */
async function readService(api, ref, canCreate) {
    let found;
    try {
        found = await api.describeService(ref);
    }
    catch (error) {
        const problem = (0,explain/* explain */.WE)(error, ref, (0,explain/* isMissingCluster */.R$)(error) ? await (0,nearestNames/* suggestCluster */.FS)(api, ref.cluster) : '');
        if (problem === null)
            throw error;
        // what is missing besides the cluster are credentials, a region or a permission: others may have them
        if (problem.input === 'cluster')
            throw new src_errors/* ConfigurationError */.j1([{ message: `${ref.cluster}: ${problem.message}` }]);
        return { why: problem.message };
    }
    const service = found?.status === 'INACTIVE' ? null : found;
    if (service === null && canCreate)
        return { service, stable: null };
    const misfit = (0,explain/* unfit */.Ri)(service, ref, service === null ? await (0,nearestNames/* suggestService */.wz)(api, ref.cluster, ref.service) : '');
    if (misfit)
        throw new src_errors/* ConfigurationError */.j1([{ message: misfit.message }]);
    return { service, stable: await (0,stable/* stableTaskDefinition */.w)(api, ref, service) };
}
/** @throws {ConfigurationError} with what does not fit */
async function changesOf(api, context, wanted, name, service) {
    const arn = service?.taskDefinition;
    const current = arn === undefined ? null : await api.describeTaskDefinition(arn);
    const base = await baseOf(api, context, wanted.taskDefinition?.replaceAll('{service}', name), current);
    if (base === null)
        return { lines: [], containers: [] };
    const { taskDefinition, problems } = (0,changes/* applyChanges */.Y)(base, changesIn(wanted, base));
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems.map(({ message }) => ({ message: `${name}: ${message}` })));
    const differences = (0,diff/* diffTaskDefinitions */.n2)(current ?? {}, taskDefinition);
    return { lines: (0,diff/* diffLines */.Pp)(differences, DIFF_LINES), containers: (0,ecs_taskDefinition/* containerNames */.M)(base) };
}
async function baseOf(api, { workspace }, reference, current) {
    const source = (0,ecs_reference/* taskDefinitionSource */.W)(reference);
    if (source.kind === 'current')
        return current;
    if (source.kind === 'registered') {
        return api.describeTaskDefinition(source.reference).catch((error) => {
            // ECS answers a reference that it does not know with a ClientException
            if (error.name !== 'ClientException')
                throw error;
            const message = `ECS has no task definition \`${source.reference}\` (${error.message}).`;
            throw new src_errors/* ConfigurationError */.j1([{ input: 'task-definition', message }]);
        });
    }
    const text = await (0,promises_.readFile)(external_node_path_.resolve(workspace, source.path), 'utf8').catch((error) => {
        const message = `\`${source.path}\` is neither a task definition family or ARN, nor a file that can be read (${error.code}).`;
        throw new src_errors/* ConfigurationError */.j1([{ input: 'task-definition', message }]);
    });
    const { taskDefinition, problems } = (0,taskDefinitionFile/* parseTaskDefinition */.I)(text, source.path);
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
    return taskDefinition;
}
/** Of several services, each has the containers that it has. */
function changesIn({ images, settings, container }, base) {
    const names = (0,ecs_taskDefinition/* containerNames */.M)(base);
    const key = (name) => (container === null ? name : `${container}/${name}`);
    return {
        images: images
            .filter((each) => names.includes(each.container))
            .map(({ container: name, image }) => ({ key: name, value: image, line: 0 })),
        environment: Object.entries(settings.variables).map(([name, value]) => ({ key: key(name), value, line: 0 })),
        secrets: settings.secrets.map(({ name, reference }) => ({ key: key(name), value: reference, line: 0 })),
        unset: [],
        ...taskSizeOf(settings.resources),
    };
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/targets/build/src/table.js
var table = __webpack_require__(33723);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/targets/build/src/foresight.js + 5 modules
var foresight = __webpack_require__(11093);
;// CONCATENATED MODULE: ./actions/plan/src/foresight.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Which stages end before they can see a regression, by the traffic of the last minutes. Never rejects. */
async function foresee({ plan, metricsFile }, { asker, place, job, release }) {
    if (plan === null || release === null || (0,tests/* eventsOf */.XL)((0,tests/* testsOf */.Vh)(plan)).length === 0)
        return { warnings: [], notes: [] };
    if (metricsFile !== null) {
        return noted(`Requests are counted by \`${metricsFile}\`, which is not asked here: canary-shift says what the plan can see.`);
    }
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const connected = await (0,table/* connectPlatform */.c)('ecs', asker, place, job);
            if ('problems' in connected)
                return noted(foresight_unknown(connected.problems.map(({ message }) => message).join(' ')));
            const { platform } = connected;
            const opening = { rollout: asker.action, owner: asker.action, plan, release, note: null };
            const target = await platform.open(opening);
            const metrics = __addDisposableResource(env_1, await target.metrics(), true);
            return await (0,foresight/* foresee */.S)(plan, metrics, target, platform.clock);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return noted(foresight_unknown((0,src_errors/* messageWithCauses */.OM)(error)));
    }
}
function foresight_unknown(why) {
    return `What the plan can see is unknown, as its traffic could not be read: ${why}`;
}
function noted(note) {
    return { warnings: [], notes: [note] };
}
//# sourceMappingURL=foresight.js.map
;// CONCATENATED MODULE: ./actions/plan/src/together.js

async function together(promises) {
    const settled = await Promise.allSettled(promises);
    const errors = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    const foreign = errors.find((each) => !(each instanceof src_errors/* ConfigurationError */.j1));
    if (foreign !== undefined)
        throw foreign;
    const problems = errors.flatMap((each) => each.problems);
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(onceEach(problems));
    return settled.map((each) => each.value);
}
function onceEach(problems) {
    return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
//# sourceMappingURL=together.js.map
;// CONCATENATED MODULE: ./actions/plan/src/version.js
/** Of the suite; part of the user agent. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./actions/plan/src/inspect.js








async function inspect(context, ports, asked) {
    const { jobs } = asked;
    const regions = [...new Set(jobs.map(({ region }) => region))];
    const identities = new Map(await Promise.all(regions.map(async (region) => [region, await enter(context, ports, region)])));
    const first = identities.get(regions[0] ?? '');
    const images = first === undefined || 'why' in first || asked.images.length === 0
        ? asked.images
        : await pinned(asked.images, (0,api/* createEcrApi */.N)(first.identity));
    const looks = await together(jobs.map(async (job) => {
        const identity = identities.get(job.region);
        if ('why' in identity)
            return unseen(job, identity.why);
        return look(context, ports, { ...asked, images }, job, identity.identity);
    }));
    const failed = looks.filter((each) => typeof each === 'string');
    const seen = looks.filter((each) => typeof each !== 'string');
    if (failed.length === 0)
        refuseUnknownContainers(images, seen);
    return { images, seen, unseen: failed };
}
/** A container may be of one service and not of another, but one that none has is misspelt. */
function refuseUnknownContainers(images, seen) {
    const names = [...new Set(seen.flatMap(({ changes }) => changes.containers))];
    const problems = images
        .filter(({ container }) => names.length > 0 && !names.includes(container))
        .map(({ container }) => ({
        input: 'images',
        message: `no service of this plan has a container \`${container}\`: there are ${names.map((each) => `\`${each}\``).join(', ')}.`,
    }));
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
}
/** What each service runs; null where one of them was not seen: half of it says nothing. */
function stableOf({ seen, unseen: failed }) {
    if (failed.length > 0)
        return null;
    return seen.map(({ job: { service, region }, stable }) => ({ service, region, release: stable }));
}
async function enter({ inputs }, { job }, region) {
    const env = region === '' ? job.env : { ...job.env, AWS_REGION: region };
    try {
        const taken = await (0,takeOn/* takeOn */.J)(asker(region), inputs['role-to-assume'], { ...job, env });
        return 'problems' in taken ? { why: taken.problems.map(({ message }) => message).join(' ') } : taken;
    }
    catch (error) {
        return { why: (0,src_errors/* messageWithCauses */.OM)(error) };
    }
}
async function look(context, ports, asked, job, identity) {
    const ref = { cluster: job.cluster, service: job.service };
    try {
        const ecs = (0,client/* connectEcs */.K)(identity);
        const found = await readService(ecs, ref, asked.serviceDefinition !== null);
        if ('why' in found)
            return unseen(job, found.why);
        const changes = await changesOf(ecs, context, asked, job.service, found.service);
        const place = { ...ref, roleToAssume: context.inputs['role-to-assume'], engine: asked.engine };
        const foresight = await foresee(asked, {
            asker: asker(job.region),
            place,
            job: ports.job,
            release: found.service?.taskDefinition ?? null,
        });
        return { job, stable: found.stable, changes, foresight };
    }
    catch (error) {
        if (error instanceof src_errors/* ConfigurationError */.j1)
            throw error;
        return unseen(job, (0,src_errors/* messageWithCauses */.OM)(error));
    }
}
function asker(region) {
    return { action: action_generated/* spec */.I.name, version: version, ...(region !== '' && { region }) };
}
function placeOf({ service, region, cluster }) {
    return `${cluster}/${service}${region === '' ? '' : ` in ${region}`}`;
}
function unseen(job, why) {
    return `${placeOf(job)} could not be looked at: ${why}`;
}
//# sourceMappingURL=inspect.js.map
;// CONCATENATED MODULE: ./actions/plan/src/summary.js


/** The job summary: whether it may go, why, and then what it is. */
function summaryOf({ result, reason, document, digest, inspection, warnings, notes }) {
    const mark = result === 'ready' ? '✅' : result === 'blocked' ? '⏸️' : '❌';
    return [
        `### ${mark} Plan for ${code(document.environment.name)}: ${result}`,
        '',
        summary_escape(reason),
        '',
        '| | |',
        '| --- | --- |',
        ...[...facts(document), ['digest', digest]].map(([name, value]) => `| ${name} | ${code(value)} |`),
        '',
        ...block(planLines(document.plan), 'text'),
        ...(inspection?.seen ?? []).flatMap(({ job, stable, changes }) => [
            `${code(placeOf(job))} ${stable === null ? 'is created' : changes.lines.length === 0 ? 'runs it already' : 'changes'}`,
            '',
            ...(changes.lines.length === 0 ? [] : block(changes.lines, 'diff')),
        ]),
        ...warnings.map((each) => `- ⚠️ ${summary_escape(each)}`),
        ...notes.map((each) => `- ${summary_escape(each)}`),
        '',
    ].join('\n');
}
/** Why a run deploys nothing. */
function noneSummary(reason) {
    return `### Plan: no environment\n\n${summary_escape(reason)}\n`;
}
/** What names and people say is data: it must not become Markdown, HTML or a mention. */
function summary_escape(text) {
    return text
        .replace(/[\\*_[\]<>|#~&]/g, (char) => `\\${char}`)
        .replaceAll('@', '@\u200b')
        .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}
function code(text) {
    const line = text
        .replaceAll('`', "'")
        .replaceAll('|', '\\|')
        .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
    return `\`${line}\``;
}
/** A block that nothing in it can end. */
function block(lines, language) {
    const safe = lines.map((line) => line.replace(/\r?\n/g, '\\n').replaceAll('````', "''''"));
    return [`\`\`\`\`${language}`, ...safe, '````', ''];
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./actions/plan/src/ending.js






/** Nothing that a matrix could be made of. A later job asks for `result` first. */
const NO_JOBS = { matrix: lineOfJson(matrixOf([])), waves: '[]', jobs: '[]', job: '' };
function endingOf(told, job) {
    const { result, document, digest } = told;
    const reason = onLine(told.reason);
    const { environment, release, approval } = document;
    if (result !== 'ready')
        (0,annotations/* annotate */.fz)({ level: 'error', title: `Plan for ${environment.name}: ${result}`, message: reason });
    (0,summary/* writeSummary */.Sy)(summaryOf({ ...told, reason }));
    const outputs = {
        result,
        reason,
        environment: environment.name,
        plan: lineOfJson(document),
        digest,
        // what may not go forward is no job of anybody
        ...(result === 'ready' ? handedOn(document, job) : NO_JOBS),
        images: imageLines(release.images),
        'approval-required': String(approval.required),
    };
    return { ok: result === 'ready', outputs: { ...outputs } };
}
/** Where an environment is. No summary: who goes back, or steers, has the word there. */
function foundEnding(document, digest) {
    const { environment, target, jobs } = document;
    const places = jobs.map(({ service, region }) => (region === '' ? service : `${service} in ${region}`));
    return {
        ok: true,
        outputs: {
            ...NOTHING,
            result: 'ready',
            reason: onLine(`\`${environment.name}\` is ${places.join(', ')}, in the ${target.kind === 'ecs' ? `cluster ${target.cluster}` : `resource group ${target.resourceGroup}`}.`),
            environment: environment.name,
            plan: lineOfJson(document),
            digest,
            ...handedOn(document, null),
        },
    };
}
function handedOn(document, job) {
    const { jobs } = document;
    return {
        matrix: lineOfJson(matrixOf(jobs)),
        waves: lineOfJson(waveMatrices(jobs)),
        jobs: lineOfJson(jobs.map(nameOf)),
        job: job === null ? '' : lineOfJson(inputsOfJob(document, job)),
    };
}
/** The run is for no environment, which is no fault: most branches are for none. */
function noneEnding(given) {
    const reason = onLine(given);
    (0,summary/* writeSummary */.Sy)(noneSummary(reason));
    return { ok: true, outputs: { ...NOTHING, result: 'none', reason } };
}
/** But what was approved was for one. */
function changedToNone(given) {
    const reason = onLine(`An environment was approved, and now there is none: ${given}`);
    (0,annotations/* annotate */.fz)({ level: 'error', title: 'Plan: changed', message: reason });
    (0,summary/* writeSummary */.Sy)(noneSummary(reason));
    return { ok: false, outputs: { ...NOTHING, result: 'changed', reason } };
}
const NOTHING = { ...NO_JOBS, environment: '', plan: '', digest: '', images: '', 'approval-required': 'false' };
function onLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/config/build/src/environments/read.js + 22 modules
var read = __webpack_require__(55964);
;// CONCATENATED MODULE: ./actions/plan/src/file.js




/** Where it is looked for when nobody says where it is. */
const USUAL = ['.github/environments', 'environments'].flatMap((name) => ['yml', 'yaml', 'json'].map((ending) => `${name}.${ending}`));
/** @throws {ConfigurationError} with all that is wrong with the file, or with where it is */
async function readFileOfEnvironments(given, workspace) {
    const file = given ?? (await find(workspace));
    const text = await (0,promises_.readFile)(external_node_path_.resolve(workspace, file), 'utf8').catch((error) => {
        const { code } = error;
        const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
        throw wrong(`\`${file}\` cannot be read: ${why}.`);
    });
    const reading = (0,read/* readEnvironments */.z)(text, file);
    if ('problems' in reading)
        throw new src_errors/* ConfigurationError */.j1(reading.problems);
    return { file, ...reading };
}
async function find(workspace) {
    const there = await Promise.all(USUAL.map((name) => (0,promises_.stat)(external_node_path_.resolve(workspace, name)).then(() => true, () => false)));
    const [found, ...others] = USUAL.filter((_, index) => there[index]);
    if (found === undefined) {
        throw wrong(`there is neither \`${USUAL[0]}\` nor \`environments.yml\` in the workspace: check the repository out in a step before, write one of them, or say where it is.`);
    }
    // to go by the one that nobody edits any more would be found out in production
    if (others.length > 0)
        throw wrong(`there are ${[found, ...others].map((each) => `\`${each}\``).join(' and ')}: say which holds.`);
    return found;
}
function wrong(message) {
    return new src_errors/* ConfigurationError */.j1([{ input: 'environments-file', message }]);
}
//# sourceMappingURL=file.js.map
;// CONCATENATED MODULE: ./actions/plan/src/approved.js


const DIGEST = /^sha256:[0-9a-f]{64}$/;
function readApproved({ check: digest, approved }) {
    if (digest === undefined) {
        if (approved === undefined)
            return null;
        throw new src_errors/* ConfigurationError */.j1([
            { input: 'approved', message: 'has no meaning without `check`: give the digest, too.' },
        ]);
    }
    const problems = [];
    if (!DIGEST.test(digest)) {
        const message = `must be the output \`digest\` of a plan, sha256: and 64 hexadecimal digits, but is ${JSON.stringify(digest.slice(0, 80))}.`;
        problems.push({ input: 'check', message });
    }
    const plan = approved === undefined ? null : parse(approved);
    const isPlan = plan !== null && isDocument(plan);
    if (approved !== undefined && !isPlan) {
        problems.push({ input: 'approved', message: 'must be the output `plan` of a plan, which is JSON of format 1.' });
    }
    if (isPlan && problems.length === 0 && digestOfPlan(plan) !== digest) {
        const message = `has the digest ${digestOfPlan(plan)}, and \`check\` is ${digest}: give both of the same plan.`;
        problems.push({ input: 'approved', message });
    }
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
    return { digest, plan: isPlan ? plan : null };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** The digest says whether the rest of it is as it was made. */
function isDocument(value) {
    const isObject = (each) => typeof each === 'object' && each !== null;
    if (!isObject(value))
        return false;
    const { format, environment, release, windows } = value;
    return format === 1 && [environment, release, windows].every(isObject) && Array.isArray(release.images);
}
//# sourceMappingURL=approved.js.map
;// CONCATENATED MODULE: ./actions/plan/src/request.js









const REGION = /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/;
/** What people call releases; it is shown in many places. */
const VERSION = /^[\w.+/@-]{1,200}$/;
/** @throws {ConfigurationError} with all that is wrong */
async function readGiven(inputs) {
    const faults = [
        ...overrideFaults(inputs.override),
        ...versionFaults(inputs.version),
        ...roleFaults(inputs),
        ...besideFinding(inputs),
    ];
    const [approved, images] = await together([
        attempt(() => readApproved(inputs)),
        attempt(() => readImages(inputs.images)),
        attempt(() => refuse(faults)),
    ]);
    return { approved, images };
}
/** @throws {ConfigurationError} with all that does not go together with the environment */
function readRequest(inputs, { read, isHotfix }, trigger) {
    const { environment } = read;
    const whole = targetOf(environment, inputs);
    const jobs = readJobs(placesOf(whole), inputs);
    const target = whole.kind === 'azure' ? whole : narrowed(whole, jobs);
    return {
        target,
        jobs,
        job: readJob(jobs, inputs),
        release: {
            version: inputs.version ?? versionOf(trigger),
            taskDefinition: target.kind === 'ecs' ? target.taskDefinition : null,
            package: inputs.package ?? null,
        },
        plan: planFor(environment, isHotfix),
        settings: environment,
        windows: environment,
    };
}
/** A tag is what people call the release; but git takes names of tags that are commands to a shell. */
function versionOf(trigger) {
    const tag = (0,src_trigger/* tagOf */.cO)(trigger);
    return tag !== null && VERSION.test(tag) ? tag : null;
}
async function attempt(read) {
    return read();
}
function refuse(problems) {
    if (problems.length > 0)
        throw new src_errors/* ConfigurationError */.j1(problems);
}
/** The environment's target, with what inputs say instead. */
function targetOf({ name, target }, inputs) {
    if (target === null)
        throw request_wrong(`\`${name}\` has no target: give it an \`ecs\` block with \`service\`, or an \`azure\` block with \`app\`.`);
    if (target.kind === 'azure') {
        refuse(siteFaults(inputs));
        return target;
    }
    const message = 'is for App Service, and the environment is on ECS: give `images`.';
    refuse(inputs.package === undefined ? [] : [{ input: 'package', message }]);
    return { ...target, taskDefinition: inputs['task-definition'] ?? target.taskDefinition };
}
/** The services that have a job. */
function narrowed(target, jobs) {
    return { ...target, services: target.services.filter((each) => jobs.some(({ service }) => service === each)) };
}
/** A site is one service of its resource group. */
function placesOf(target) {
    return target.kind === 'ecs' ? target : { services: [target.app], cluster: target.resourceGroup, region: null };
}
function readJobs({ services, cluster, region }, given) {
    const known = given.services.filter((service) => services.includes(service));
    const chosen = {
        services: [...new Set(known.length > 0 ? known : services)],
        regions: [...new Set(given.regions.length > 0 ? given.regions : [region ?? ''])],
        cluster,
    };
    const { jobs, problems } = jobsOf(chosen, given.waves);
    refuse([
        ...given.services
            .filter((service) => !services.includes(service))
            .map((service) => ({ input: 'services', message: unknown('service', service, services) })),
        ...given.regions
            .filter((each) => !REGION.test(each))
            .map((each) => ({
            input: 'regions',
            message: `\`${each.slice(0, 100)}\` is no region: expected one such as eu-central-1.`,
        })),
        ...problems,
    ]);
    return jobs;
}
/** One of the jobs, of which there are no more than the workflow has steps for. */
function readJob(jobs, { job: name, 'max-jobs': most }) {
    const job = pickJob(jobs, name);
    const many = `is ${most}, and the plan has ${jobs.length} jobs (${jobs.map(nameOf).join(', ')}): deploy some of them at a time, by \`services\` and \`regions\`.`;
    refuse([
        ...(typeof job === 'string' ? [{ input: 'job', message: job }] : []),
        ...(jobs.length > most ? [{ input: 'max-jobs', message: many }] : []),
    ]);
    return job;
}
function versionFaults(version) {
    if (version === undefined || VERSION.test(version))
        return [];
    const message = `must be a name such as v1.4.0, of letters, digits and . + - _ / @ (up to 200), but is ${JSON.stringify(version.slice(0, 100))}.`;
    return [{ input: 'version', message }];
}
function roleFaults({ inspect, 'role-to-assume': role }) {
    return role === undefined || inspect
        ? []
        : [{ input: 'role-to-assume', message: 'has no meaning without `inspect: true`: nothing is asked of AWS.' }];
}
/** What is said of a release: who gives it expects that it is deployed. */
const OF_RELEASES = ['images', 'package', 'task-definition', 'version', 'override', 'check', 'approved'];
function besideFinding(inputs) {
    if (inputs.purpose !== 'find')
        return [];
    const given = OF_RELEASES.filter((name) => (inputs[name]?.length ?? 0) > 0);
    const message = 'has no meaning with `purpose: find`, which deploys nothing: leave one of both out.';
    return [
        ...[...given, ...['inspect', 'require-digests'].filter((name) => inputs[name])].map((input) => ({
            input,
            message,
        })),
        ...(inputs.environment === undefined
            ? [{ input: 'environment', message: 'must be given with `purpose: find`.' }]
            : []),
    ];
}
function request_wrong(message) {
    return new src_errors/* ConfigurationError */.j1([{ input: 'environment', message }]);
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./actions/plan/src/show.js



/** The plan in the log, and in annotations what a person must act on. */
function show(log, { document, inspection, warnings, notes, digest }) {
    for (const [name, value] of facts(document))
        log.line(`${name}: ${value}`);
    for (const line of planLines(document.plan))
        log.line(line);
    for (const { job, changes } of inspection?.seen ?? [])
        for (const line of changes.lines)
            log.line(`${placeOf(job)}: ${line}`);
    for (const note of notes)
        log.line(note);
    log.line(`digest: ${digest}`);
    const { name } = document.environment;
    for (const message of warnings)
        (0,annotations/* annotate */.fz)({ level: 'warning', title: `Plan for ${name}`, message });
    const { override } = document;
    if (override === null)
        return;
    const by = `${override.reason} (by ${override.by || 'unknown'})`;
    const message = override.past === null ? `${by}. Nothing was in its way.` : `${by}. It went past: ${override.past}`;
    (0,annotations/* annotate */.fz)({ level: override.past === null ? 'notice' : 'warning', title: `Override for ${name}`, message });
}
//# sourceMappingURL=show.js.map
;// CONCATENATED MODULE: ./actions/plan/src/makePlan.js















/** Plans, or checks what was planned. Changes nothing. Throws for what is wrong with inputs, files or services. */
async function makePlan(context, ports) {
    const { inputs, log } = context;
    const [{ approved, images }, found] = await together([readGiven(inputs), resolve(context, ports)]);
    const { chosen } = found;
    for (const warning of found.warnings)
        (0,annotations/* annotate */.fz)((0,annotations/* annotationOf */.lW)(warning, 'warning'));
    if (chosen.kind === 'none') {
        log.line(chosen.reason);
        return approved === null ? noneEnding(chosen.reason) : changedToNone(chosen.reason);
    }
    const { request } = chosen;
    log.line(`${chosen.read.environment.name}, by ${found.file}`);
    if (inputs.purpose === 'find')
        return locate(context, ports, chosen);
    const inspection = inputs.inspect
        ? await log.phase('What the services run', () => makePlan_look(context, ports, { ...request, images }))
        : null;
    if (inputs['require-digests'])
        requireDigests(inspection?.images ?? images);
    const nowMs = ports.now();
    const verdict = verdictAt(nowMs, blockedBy(request), inputs.override, ports.trigger.actor);
    const document = documentOf({
        ...chosen,
        ...request,
        trigger: ports.trigger,
        release: { ...request.release, images: inspection?.images ?? images },
        verdict,
        nowMs,
        stable: inspection && stableOf(inspection),
    });
    const told = {
        ...decide(document, verdict, approved),
        document,
        digest: digestOfPlan(document),
        inspection,
        warnings: warningsOf(document, inspection),
        notes: [...chosen.notes, ...notesOf(document, inspection, approved)],
    };
    await log.phase('Plan', async () => show(log, told));
    return endingOf(told, request.job);
}
/** For what goes back, or steers: nothing holds that. */
function locate({ log }, ports, chosen) {
    const { request } = chosen;
    const document = documentOf({
        ...chosen,
        ...request,
        trigger: ports.trigger,
        release: { ...request.release, images: [] },
        verdict: { blocked: null, override: null },
        nowMs: ports.now(),
        stable: null,
    });
    const ending = foundEnding(document, digestOfPlan(document));
    log.line(ending.outputs.reason);
    return ending;
}
/** What environment, services and regions the run is for. */
async function resolve({ inputs, workspace }, { trigger }) {
    const { file, environments, warnings } = await readFileOfEnvironments(inputs['environments-file'], workspace);
    const chosen = (inputs.purpose === 'find' ? named : choose)(environments, inputs.environment, trigger);
    const resolved = chosen.kind === 'none' ? chosen : { ...chosen, request: readRequest(inputs, chosen, trigger) };
    return { file, warnings, chosen: resolved };
}
function makePlan_look(context, ports, request) {
    const { plan, settings, jobs, images } = request;
    const { metricsFile } = settings.checks;
    // of a site it is refused before
    const target = request.target;
    return inspect(context, ports, { ...target, jobs, plan, settings, metricsFile, images });
}
function blockedBy({ windows }) {
    const reading = (0,windows_windows/* readWindows */.k)(windows);
    if (!reading.ok)
        throw new src_errors/* ConfigurationError */.j1(reading.problems);
    return reading.blocked;
}
function warningsOf({ release }, inspection) {
    const blind = (inspection?.seen ?? []).flatMap(({ foresight }) => foresight.warnings);
    return [...movable(release.images), ...(inspection?.unseen ?? []), ...new Set(blind)];
}
function notesOf(document, inspection, approved) {
    if (document.target.kind === 'azure')
        return siteNotes(document);
    const [unlooked, gap] = [
        'The services were not looked at (`inspect: true` does): what they run, what changes and whether the canary can see what it is meant to is not told.',
        approved === null ? null : uncompared(approved),
    ];
    const found = inspection === null ? [unlooked] : [...new Set(inspection.seen.flatMap(({ foresight }) => foresight.notes))];
    return [...found, ...(gap === null ? [] : [gap])];
}
//# sourceMappingURL=makePlan.js.map

/***/ }),

/***/ 65182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});
var _deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90148);
var _trigger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63934);


function connect({ log }, env) {
    return { trigger: (0,_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .triggerOf */ .ix)(env), now: Date.now, job: (0,_deploy_actions_toolkit__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Z)(log, env) };
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 63934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hv: () => (/* binding */ isByHand),
  cO: () => (/* binding */ tagOf),
  ix: () => (/* binding */ triggerOf),
  pG: () => (/* binding */ isOfRef)
});
const OF_A_REF = ['push', 'create', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
function triggerOf(env) {
    return {
        event: env['GITHUB_EVENT_NAME'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        sha: env['GITHUB_SHA'] ?? '',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        actor: env['GITHUB_TRIGGERING_ACTOR'] || (env['GITHUB_ACTOR'] ?? ''),
    };
}
/** Whether the ref tells what is to be deployed. */
function isOfRef({ event }) {
    return OF_A_REF.includes(event);
}
/** Whether a person asked for it, rather than a push or a schedule. */
function isByHand({ event }) {
    return event === 'workflow_dispatch';
}
/** The name of the tag that the workflow runs for; null where it does for none. */
function tagOf({ ref }) {
    return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
}
//# sourceMappingURL=trigger.js.map

/***/ })

};
